import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailError } from './trouble.ts'

/** What an SMTP connection calls back with. */
export type Answered<T> = (error?: MailError | null, value?: T) => void

/** A limit of time that can be set anew while it runs. */
export interface Limit {
  set(milliseconds: number): void
}

/**
 * Runs one step of a conversation: resolves when it is answered, rejects when the server says no, the connection
 * fails or closes, or the limit runs out. In the last case the connection is closed.
 */
export function takeStep<T>(connection: SMTPConnection, within: number, begin: (answered: Answered<T>, limit: Limit) => void): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>
    const limit: Limit = {
      set(milliseconds) {
        clearTimeout(timer)
        timer = setTimeout(() => {
          end()
          reject(timedOut(milliseconds))
          connection.close()
        }, milliseconds)
      },
    }
    const failed = (error: MailError): void => {
      end()
      reject(error)
    }
    const closed = (): void => failed(Object.assign(new Error('Connection closed unexpectedly'), { code: 'ECONNECTION' }))
    const end = (): void => {
      clearTimeout(timer)
      connection.off('error', failed).off('end', closed)
    }
    connection.on('error', failed).on('end', closed)
    limit.set(within)
    begin((error, value) => {
      end()
      if (error) reject(error)
      else resolve(value)
    }, limit)
  })
}

function timedOut(milliseconds: number): Error {
  return Object.assign(new Error(`No answer within ${Math.round(milliseconds / 1000)} seconds`), { code: 'ETIMEDOUT' })
}
