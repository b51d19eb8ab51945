import { escapeHtml, stripHtml } from './html.ts'
import type { Html } from './html.ts'

const tagPattern = /<(\/?)([a-z-]+)[^>]*>/g

/** True for markup in which every element that is opened is closed. */
const isBalanced = (html: Html): boolean => {
  const open: string[] = []
  for (const [, end, name = ''] of html.matchAll(tagPattern)) {
    if (end === '') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

/** Cuts a text without markup into pieces of at most `max` characters. */
const cutPlain = (text: string, max: number): readonly Html[] =>
  Array.from({ length: Math.ceil(text.length / max) }, (_, piece) =>
    escapeHtml(text.slice(piece * max, (piece + 1) * max)),
  )

const joinLines = (lines: readonly Html[], max: number): readonly Html[] => {
  const pieces: Html[] = []
  for (const line of lines) {
    const last = pieces.at(-1)
    const longer = last === undefined ? line : `${last}\n${line}`
    if (last !== undefined && stripHtml(longer).length <= max) pieces[pieces.length - 1] = longer
    else pieces.push(line)
  }
  return pieces
}

/**
 * Splits a text into pieces of at most `max` characters, counted without markup, between its lines. A piece whose
 * markup would be torn, or a line that is too long by itself, loses its markup; no word is lost.
 */
export const splitHtml = (html: Html, max: number): readonly Html[] => {
  if (stripHtml(html).length <= max) return [html]
  return joinLines(html.split('\n'), max).flatMap((piece) =>
    isBalanced(piece) && stripHtml(piece).length <= max ? [piece] : cutPlain(stripHtml(piece), max),
  )
}
