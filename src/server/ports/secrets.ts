export interface Secrets {
  /** AES-256-GCM; the context (owner, mailbox) is authenticated with it. */
  seal(plain: string, context: readonly string[]): string
  /** Throws where the key or the context is not the one it was sealed with. */
  open(sealed: string, context: readonly string[]): string
}
