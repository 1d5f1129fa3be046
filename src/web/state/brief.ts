import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { BriefView } from '../../api/prepare.ts'
import { call, type Trouble } from './client.ts'
import { m } from '../words.ts'
import { locale } from './locale.ts'

const brief = signal<BriefView | undefined>(undefined)
export const briefTrouble = signal<Trouble | undefined>(undefined)

/** Reads the brief of an interview. */
export async function loadBrief(id: string): Promise<void> {
  const answer = await call('readBrief', { params: { interviewId: id } })
  if (answer.ok) brief.value = answer.value
  briefTrouble.value = answer.ok ? undefined : answer.trouble
}

/** Opens the brief of the address; undefined until it is there. */
export function useBrief(id: string): BriefView | undefined {
  useEffect(() => {
    void loadBrief(id)
  }, [id])
  return brief.value?.id === id ? brief.value : undefined
}

/** Writes a local time as one reads it: 'Friday 20 November, 14:00–15:00'. */
export function localWords({ start, end }: BriefView['when'][number]): string {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(`${(start ?? end).slice(0, 10)}T00:00Z`))
  return start === undefined ? m.state_until({ day, slice: end.slice(11, 16) }) : `${day}, ${start.slice(11, 16)}–${end.slice(11, 16)}`
}

/** Names a zone as people do: 'Europe/Warsaw' is 'Warsaw time'. */
export function zoneWords(zone: string): string {
  return m.state_zone_time({ place: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') })
}

/** Says what to ask everybody for, so that each can be thanked by their right name. */
export function askEveryone(format: BriefView['format']): string {
  return format === 'video' || format === 'phone' ? m.prepare_ask_spelling() : m.prepare_ask_card()
}
