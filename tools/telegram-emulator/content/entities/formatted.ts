import type { MessageEntity } from 'grammy/types'

/** A text with its entities; offsets and lengths in UTF-16 units, as the Bot API counts. */
export interface Formatted {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** Compares entities in the Bot API's order: by offset, the longer first. */
export const inOrder = (entities: readonly MessageEntity[]): MessageEntity[] =>
  [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)

/** Length in Unicode code points, by which Telegram's limits count. */
export const codePoints = (text: string): number => {
  let count = 0
  for (const unit of text) if (unit) count++
  return count
}

/** Position of a UTF-16 index in the UTF-8 text, as error messages give it. */
export const byteOffset = (text: string, index: number): number => Buffer.byteLength(text.slice(0, index))

/** Cleans a message's text: no control characters, no surrounding space; entities move along. */
export const trimText = ({ text, entities }: Formatted): Formatted => {
  const clean = hasControls(text) ? mapControls({ text, entities }) : { text, entities }
  const start = clean.text.length - clean.text.trimStart().length
  const body = clean.text.trim()
  if (body.length === clean.text.length) return clean
  return { text: body, entities: clean.entities.flatMap((entity) => cut(entity, start, body.length)) }
}

const cut = (entity: MessageEntity, start: number, length: number): MessageEntity[] => {
  const from = Math.max(0, entity.offset - start)
  const to = Math.min(length, entity.offset + entity.length - start)
  return to > from ? [{ ...entity, offset: from, length: to - from }] : []
}

const isControl = (code: number): boolean => code < 32 && code !== 10

const hasControls = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) return true
  return false
}

/** Removes carriage returns and turns every other control character into a space (TDLib, clean_input_string). */
const mapControls = ({ text, entities }: Formatted): Formatted => {
  const newIndex: number[] = []
  let out = ''
  for (const unit of text.split('')) {
    newIndex.push(out.length)
    if (unit === '\r') continue
    out += isControl(unit.charCodeAt(0)) ? ' ' : unit
  }
  newIndex.push(out.length)
  const at = (index: number): number => newIndex[Math.min(index, newIndex.length - 1)] ?? out.length
  return {
    text: out,
    entities: entities.map((entity) => ({
      ...entity,
      offset: at(entity.offset),
      length: at(entity.offset + entity.length) - at(entity.offset),
    })),
  }
}
