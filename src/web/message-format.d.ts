/** The package names types that it does not bring. */
declare module '@inlang/plugin-message-format' {
  import type { compileMessage } from '@inlang/paraglide-js'

  type Declaration = Parameters<typeof compileMessage>[0][number]
  type Message = Parameters<typeof compileMessage>[1]
  type Variant = Parameters<typeof compileMessage>[2][number]

  const plugin: {
    importFiles(given: {
      readonly settings: { readonly baseLocale: string; readonly locales: readonly string[] }
      readonly files: readonly { readonly locale: string; readonly content: Uint8Array }[]
    }): Promise<{
      readonly bundles: readonly { readonly id: string; readonly declarations: Declaration[] }[]
      readonly messages: readonly (Omit<Message, 'id'> & { readonly bundleId: string })[]
      readonly variants: readonly (Variant & { readonly messageBundleId: string })[]
    }>
  }
  export default plugin
}
