/** Readers of the notices that a customer got. */
import { ownRowReader } from './own-row-reader.ts'

/** Words of a notice by language: `text` below takes those of the customer's copy. */
interface CopyRow {
  readonly texts: unknown
  readonly kind: string | null
  readonly locale: string
  readonly state: string
  readonly done_at: Date | null
  readonly emoji: string | null
}

/** Reads the notices that the customer got, with their words and the reaction to them. */
export const readOwnNotices = ownRowReader<CopyRow>(
  'notices',
  `select n.draft -> 'texts' as texts, n.draft ->> 'kind' as kind, k.locale, k.state, k.done_at, k.emoji
    from notice_copy k left join notice n on n.id = k.notice where k.chat_id = :chat order by k.notice`,
  ({ texts, kind, locale, state, done_at: at, emoji }) => ({
    text: texts,
    kind,
    language: locale,
    state,
    at,
    yourReaction: emoji,
  }),
)

/** Reads which buttons of notices the customer followed. */
export const readOwnPresses = ownRowReader<{ readonly texts: unknown; readonly flow: string }>(
  'presses',
  `select n.draft -> 'texts' as texts, p.flow from notice_press p left join notice n on n.id = p.notice
    where p.chat_id = :chat order by p.notice, p.flow`,
  ({ texts, flow }) => ({ text: texts, matter: flow }),
)

/** Reads the kinds of notices that the customer does not want. */
export const readUnwantedNotices = ownRowReader<{ readonly kind: string }>(
  'unwanted',
  'select kind from notice_unwanted where chat_id = :chat order by kind',
  ({ kind }) => ({ kind }),
)
