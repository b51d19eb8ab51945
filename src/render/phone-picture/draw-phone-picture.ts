import type { PhonePicture } from '../../core/flow/phone-picture.ts'
import { toPng } from '../to-png.ts'
import { airplane, arrows, envelope, waves } from './signs.ts'

const WIDTH = 360
const HEIGHT = 150
const INK = '#1c2430'
const GREY = '#8b95a3'
const PAPER = '#eef1f5'
const WHITE = '#ffffff'
const ORANGE = '#f09a37'
const BLUE = '#1a73e8'
const GREEN = '#34c759'
const RED = '#d93843'

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${content}</svg>`

const at = (x: number, y: number, content: string, scale = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`

/** A ring around what is to be looked at. */
const ring = (x: number, y: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${RED}" stroke-width="3.5"/>`

/** A round button of Android's panel; a lit one is blue. */
const tile = (x: number, isLit: boolean, sign: (ink: string) => string): string =>
  `<circle cx="${x}" cy="75" r="34" fill="${isLit ? BLUE : '#d5dae1'}"/>${at(x, 75, sign(isLit ? WHITE : INK), 1.2)}`

/** A switch of the iPhone. */
const toggle = (y: number, isOn: boolean): string =>
  `<rect x="268" y="${y - 16}" width="54" height="32" rx="16" fill="${isOn ? GREEN : '#c9cfd6'}"/>` +
  `<circle cx="${isOn ? 306 : 284}" cy="${y}" r="14" fill="${WHITE}"/>`

/**
 * A line of the iPhone's settings: its square sign, and a switch; the words are two grey bars, as they differ by
 * language.
 */
const settingsRow = (y: number, color: string, sign: string, isOn: boolean): string =>
  `<rect x="38" y="${y - 17}" width="34" height="34" rx="8" fill="${color}"/>${at(55, y, sign, 0.75)}` +
  `<rect x="88" y="${y - 5}" width="96" height="10" rx="5" fill="${GREY}"/>${toggle(y, isOn)}`

const card = (rows: string, y: number, height: number): string =>
  `<rect x="20" y="${y}" width="320" height="${height}" rx="14" fill="${WHITE}"/>${rows}`

/** The top of a small screen above a keypad, with signs in its line. */
const keypadPhone = (signs: string): string =>
  `<rect x="100" y="12" width="160" height="150" rx="16" fill="${INK}"/><rect x="114" y="26" width="132" height="74" rx="4" fill="#cfe3d4"/>` +
  [0, 1, 2]
    .map((key) => `<rect x="${118 + key * 44}" y="114" width="36" height="22" rx="6" fill="#5b6472"/>`)
    .join('') +
  signs

const drawings: ReadonlyMap<string, () => string> = new Map(
  Object.entries<() => string>({
    'airplane-android': () =>
      svg(
        tile(90, false, waves) + tile(180, true, (ink) => airplane(ink)) + tile(270, false, arrows) + ring(180, 75, 46),
      ),
    'airplane-iphone': () =>
      svg(card(settingsRow(75, ORANGE, airplane(WHITE), true), 45, 60) + ring(55, 75, 28) + ring(295, 75, 36)),
    'airplane-keys': () => svg(keypadPhone(at(224, 42, airplane(INK), 0.6)) + ring(224, 42, 18)),
    'airplane-unsure': () => svg(at(180, 75, airplane(INK), 3) + ring(180, 75, 58)),
    'memory-keys': () => svg(keypadPhone(at(180, 62, envelope(INK), 1.3)) + ring(180, 62, 32)),
    'mobile-data-android': () => svg(tile(120, false, waves) + tile(240, true, arrows)),
    'mobile-data-iphone': () =>
      svg(card(settingsRow(48, BLUE, waves(WHITE), false) + settingsRow(104, GREEN, arrows(WHITE), true), 18, 116)),
  }),
)

/**
 * Draws a picture as PNG, without words, so that it serves every language. Throws for a picture that nobody has drawn.
 */
export const drawPhonePicture = ({ name, phone }: PhonePicture): Buffer => {
  const draw = drawings.get(`${name}-${phone}`)
  if (draw === undefined) throw new Error(`the picture ${name} is not drawn for the phone "${phone}"`)
  return toPng(draw())
}
