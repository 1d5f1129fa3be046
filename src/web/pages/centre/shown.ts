import type { ComponentChildren } from 'preact'
import type { Output } from '../../../api/rows.ts'

/** What stands above each page of a centre. */
export interface WithNav {
  readonly nav: ComponentChildren
}

export type SharedView = Output<'readShared'>
export type Remark = SharedView['remarks'][number]
