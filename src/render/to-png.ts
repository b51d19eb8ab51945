import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const { resolve } = createRequire(import.meta.url)

/** The font of all pictures; it has Cyrillic. */
const FONT = 'DejaVu Sans'
const files = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}`))

/** Renders an SVG as PNG at double size. It looks the same on every machine: only the bundled fonts are used. */
export const toPng = (svg: string): Buffer => {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: FONT },
  })
  return picture.render().asPng()
}
