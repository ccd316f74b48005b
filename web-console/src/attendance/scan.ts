import { decodeQR } from 'qr/decode.js'

/** More than this does not make a code easier to read, only slower. */
const LONGEST_SIDE = 1_000

/** The text of the code in a picture, or nothing where none is to be read. */
export function codeIn(picture: CanvasImageSource, width: number, height: number): string | undefined {
  if (width === 0 || height === 0) return undefined
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const surface = canvas.getContext('2d', { willReadFrequently: true })
  if (!surface) return undefined
  surface.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const { data } = surface.getImageData(0, 0, canvas.width, canvas.height)
  try {
    return decodeQR({ width: canvas.width, height: canvas.height, data })
  } catch {
    return undefined
  }
}
