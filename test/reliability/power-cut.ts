export interface PowerCuts {
  readonly cuts: number
  readonly acknowledged: number
  readonly lost: number
  readonly broken: number
  readonly controlLost: number
}

export async function cutPower(_options: { readonly states: number; readonly seed: number }): Promise<PowerCuts | undefined> {
  return undefined
}
