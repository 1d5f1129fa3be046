/** The part of heic-decode that is used; the package brings no types. */
declare module 'heic-decode' {
  interface HeicImage {
    readonly width: number
    readonly height: number
    decode(): Promise<{ readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }>
  }
  interface HeicDecode {
    all(options: { readonly buffer: Uint8Array }): Promise<readonly HeicImage[] & { dispose(): void }>
  }
  const decode: HeicDecode
  export default decode
}
