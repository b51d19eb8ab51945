import type { MessageEntity } from 'grammy/types'

/** A piece of formatted text: plain words, or an entity around other pieces. */
export type Piece = string | { readonly entity: MessageEntity; readonly inside: readonly Piece[] }

const end = ({ offset, length }: MessageEntity): number => offset + length

const piecesOf = (text: string, entities: readonly MessageEntity[], from: number, to: number): readonly Piece[] => {
  const [entity, ...rest] = entities
  if (!entity) return from < to ? [text.slice(from, to)] : []
  const until = Math.min(end(entity), to)
  const inner = rest.filter(({ offset }) => offset < until)
  const outer = rest.filter(({ offset }) => offset >= until)
  return [
    ...piecesOf(text, [], from, entity.offset),
    { entity, inside: piecesOf(text, inner, entity.offset, until) },
    ...piecesOf(text, outer, until, to),
  ]
}

/**
 * A text with its entities (offsets in UTF-16 units, Bot API MessageEntity) as nested pieces; entities never cross one
 * another.
 */
export const entityTree = (text: string, entities: readonly MessageEntity[] = []): readonly Piece[] =>
  piecesOf(
    text,
    entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length),
    0,
    text.length,
  )
