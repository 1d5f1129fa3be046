/** What drawing a note needs of the world and no more: for commands that work on files alone. */
export { openPrinter } from './print/printer.ts'
export type { HandOffer, Printer } from './ports/print.ts'
