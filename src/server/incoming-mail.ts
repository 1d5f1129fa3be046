/** What reading incoming mail needs of the world and no more: for commands that work on files alone. */
export { type MessageReader, mostMessageBytes, openMessageReader } from './mail/read-message.ts'
