/** The part of tesseract-wasm that is used; the package's own declarations are not among its exports. */
declare module 'tesseract-wasm' {
  export interface OCREngine {
    loadModel(model: Uint8Array): void
    setVariable(name: string, value: string): void
    loadImage(image: {
      readonly data: Uint8ClampedArray
      readonly width: number
      readonly height: number
      readonly colorSpace: string
    }): void
    clearImage(): void
    getTextBoxes(unit: 'word'): { readonly text: string; readonly confidence: number }[]
    destroy(): void
  }
  export function createOCREngine(options: { readonly wasmBinary: Uint8Array }): Promise<OCREngine>
}
