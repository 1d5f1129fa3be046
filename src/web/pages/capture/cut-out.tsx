import { useEffect, useRef } from 'preact/hooks'
import type { CutOut } from '../../../core/capture/captured-person.ts'

/** Shares of the picture that are shown around the words, so that one sees where they stand: more above, where accents are, than of the line below. */
const AROUND = { x: 0.02, above: 0.012, below: 0.004 }
const SHARPNESS = 2

/** The piece of a photo on which something stands. */
export function CutOutPicture({ picture, cutOut, words }: { readonly picture: string; readonly cutOut: CutOut; readonly words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let isHere = true
    const image = new Image()
    image.onload = () => {
      if (isHere && canvas.current) draw(canvas.current, image, cutOut)
    }
    image.src = `data:image/jpeg;base64,${picture}`
    return () => {
      isHere = false
    }
  }, [picture, cutOut])
  return (
    <canvas ref={canvas} role="img" aria-label={words} class="block h-auto max-h-28 max-w-full rounded-small border border-line bg-sunk" />
  )
}

function draw(canvas: HTMLCanvasElement, image: HTMLImageElement, cutOut: CutOut): void {
  const left = Math.max(0, cutOut.x - AROUND.x) * image.naturalWidth
  const top = Math.max(0, cutOut.y - AROUND.above) * image.naturalHeight
  const width = Math.min(image.naturalWidth - left, (cutOut.width + 2 * AROUND.x) * image.naturalWidth)
  const height = Math.min(image.naturalHeight - top, (cutOut.height + AROUND.above + AROUND.below) * image.naturalHeight)
  canvas.width = Math.round(width * SHARPNESS)
  canvas.height = Math.round(height * SHARPNESS)
  canvas.getContext('2d')?.drawImage(image, left, top, width, height, 0, 0, canvas.width, canvas.height)
}
