import type { SealedPlace } from '../../core/ports/vault.ts'

/**
 * Every column with sealed values, and the columns that are the key of its row. The key of a row never changes, or the
 * value is sealed anew with it. Rows whose number only the database gives have a random `seal_id`.
 */
export const SEALED_COLUMNS = {
  'conversation.sealed': ['chat_id'],
  'inbox.sealed': ['source', 'chat_id'],
  'outbox.sealed': ['chat_id', 'seal_id'],
  'call.sealed': ['id', 'chat_id'],
  'proof.sealed': ['chat_id', 'phone', 'proved_by', 'act'],
  'code_sent.sealed': ['id', 'chat_id', 'phone'],
  'verification.sealed': ['id', 'chat_id'],
  'watch.sealed': ['id', 'chat_id'],
  'hold.sealed': ['chat_id', 'reservation_id'],
  'list.sealed': ['id', 'chat_id'],
  'request.sealed': ['chat_id', 'reference'],
  'topic.look': ['chat_id'],
  'talk.brief': ['chat_id', 'seal_id'],
  'talk.phone': ['chat_id', 'seal_id'],
  'talk.score_words': ['chat_id', 'seal_id'],
  'talk_message.sealed': ['chat_id', 'seal_id'],
  'desk_outbox.sealed': ['chat_id', 'seal_id'],
  'own_answer.sealed': ['service', 'seal_id'],
  'withheld_album.sealed': ['desk_group', 'message', 'chat_id'],
} as const

/** The name of a column with sealed values. */
export type SealedColumn = keyof typeof SEALED_COLUMNS

type Keys = typeof SEALED_COLUMNS

/** A value of a row's key; bytes are a digest. */
type KeyPart = string | number | Buffer | null

type Parts<Names extends readonly string[]> = { readonly [Place in keyof Names]: KeyPart }

type KeyOf<Column extends SealedColumn> = Parts<Keys[Column]>

/** Writes a part as PostgreSQL's text of it, so that a row read as texts gives the same place. */
const textOf = (part: KeyPart): string => {
  if (part === null) return ''
  return Buffer.isBuffer(part) ? String.raw`\x${part.toString('hex')}` : String(part)
}

/** Gives the place of a value: its column, and the key of its row in the order of {@link SEALED_COLUMNS}. */
export const placeOf = <Column extends SealedColumn>(column: Column, ...row: KeyOf<Column>): SealedPlace => ({
  column,
  row: (row as readonly KeyPart[]).map(textOf),
})
