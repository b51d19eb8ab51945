/**
 * Readers of a customer's talks with our people, without the names of these and without what they wrote to one another.
 */
import { placeOf } from '../sealed-columns.ts'
import { fieldIn, ownRowReader } from './own-row-reader.ts'

interface TalkRow {
  readonly chat_id: number
  readonly seal_id: string
  readonly brief: Buffer | null
  readonly phone: Buffer | null
  readonly score_words: Buffer | null
  readonly locale: string
  readonly service: string
  readonly flow: string
  readonly ended: string | null
  readonly score: number | null
  readonly opened_at: Date
  readonly taken_at: Date | null
  readonly answered_at: Date | null
  readonly ended_at: Date | null
  readonly scored_at: Date | null
}

/** Reads the talks. */
export const readOwnTalks = ownRowReader<TalkRow>(
  'talks',
  `select chat_id, seal_id, brief, phone, score_words, locale, service, flow, ended, score, opened_at, taken_at,
    answered_at, ended_at, scored_at
    from talk where chat_id = :chat order by id`,
  ({ chat_id: chat, seal_id: id, ...row }, open) => {
    const brief = open(row.brief, placeOf('talk.brief', chat, id))
    return {
      service: row.service,
      matter: row.flow,
      language: row.locale,
      number: open(row.phone, placeOf('talk.phone', chat, id)),
      name: fieldIn(brief, 'who'),
      youWrote: fieldIn(brief, 'words'),
      youWroteBefore: fieldIn(brief, 'written'),
      answers: fieldIn(brief, 'answered'),
      found: fieldIn(brief, 'findings'),
      openedAt: row.opened_at,
      takenAt: row.taken_at,
      answeredAt: row.answered_at,
      endedAt: row.ended_at,
      ended: row.ended,
      score: row.score,
      scoreWords: open(row.score_words, placeOf('talk.score_words', chat, id)),
      scoredAt: row.scored_at,
    }
  },
)

interface MessageRow {
  readonly chat_id: number
  readonly seal_id: string
  readonly author: string
  readonly what: string
  readonly sealed: Buffer
  readonly fate: string | null
  readonly at: Date
}

/** Reads what was said. What the desk noted about the talk's steps names our people, so its words are left out. */
export const readOwnMessages = ownRowReader<MessageRow>(
  'messages',
  `select chat_id, seal_id, author, what, sealed, fate, at from talk_message
    where chat_id = :chat and author <> 'note' and what <> 'summary' order by id`,
  ({ chat_id: chat, seal_id: id, author, what, sealed, fate, at }, open) => ({
    by: author,
    kind: what,
    text: author === 'bot' ? null : open(sealed, placeOf('talk_message.sealed', chat, id)),
    outcome: fate,
    at,
  }),
)

/** Reads whether the customer's messages are not read. */
export const readOwnBan = ownRowReader<{ readonly at: Date }>(
  'ban',
  'select at from ban where chat_id = :chat',
  ({ at }) => ({ since: at }),
)
