/** The header of api/data-id.ts; a name in the memory of the browser, too. */
export const DATA = 'Regards-Data'

/** Gives whose data this browser remembers, as the Regards that answers here names itself; undefined before its first answer. */
export const dataHere = (): string | undefined => (typeof document === 'undefined' ? undefined : (localStorage.getItem(DATA) ?? undefined))
