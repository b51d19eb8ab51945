import { NO_GROUP } from '../../../core/notice/notice-card.ts'
import type { CardChange, NoticeCard } from '../../../core/notice/notice-card.ts'
import type { NoticeCards } from '../../../core/ports/notice-cards.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { NamedStatement, Values } from '../named-statement.ts'
import type { Pool } from '../pool.ts'

const columns = 'notice, desk_group, thread, message_id, page, asker, pending, shown, reported'

const open = namedStatement(
  'notice-card-open',
  `
    insert into notice_card (notice, desk_group, thread) values (:notice, :group, :thread)
    on conflict (notice) do update
      set desk_group = :group, thread = :thread, message_id = null, page = 'main', shown = null`,
)

const announce = namedStatement(
  'notice-card-announce',
  `
    insert into notice_card (notice, desk_group, page, asker)
    values (:notice, ${NO_GROUP}, case when :asker::bigint is null then 'main' else 'approve' end, :asker)
    on conflict (notice) do nothing`,
)

const get = namedStatement('notice-card', `select ${columns} from notice_card where notice = :notice`)

const at = namedStatement(
  'notice-card-at',
  `select ${columns} from notice_card where desk_group = :group and message_id = :message`,
)

const waiting = namedStatement(
  'notice-cards-waiting',
  `
    select ${columns} from notice_card join notice on id = notice
    where desk_group = :group and thread is not distinct from :thread and made_by = :supervisor and state = 'draft'
      and shown_at > now() - interval '1 hour'
      and (page like 'text:%' or page in ('photo', 'list', 'days', 'incident', 'when'))
    order by notice`,
)

const change = namedStatement(
  'notice-card-change',
  `
    update notice_card set
      desk_group = coalesce((c ->> 'group')::bigint, desk_group),
      thread = case when c ? 'thread' then (c ->> 'thread')::bigint else thread end,
      message_id = case when c ? 'messageId' then (c ->> 'messageId')::bigint else message_id end,
      page = coalesce(c ->> 'page', page),
      asker = case when c ? 'asker' then (c ->> 'asker')::bigint else asker end,
      pending = coalesce(c -> 'pending', pending),
      shown = case when c ? 'shown' then c ->> 'shown' else shown end,
      shown_at = case when c ? 'shown' then now() else shown_at end,
      reported = coalesce((c ->> 'reported')::boolean, reported)
    from (select :change::jsonb as c) as given where notice = :notice`,
)

/** Counts the operations of a card against its group's minute. */
const SELDOM = `interval '15 seconds'`

const moving = namedStatement(
  'notice-cards-moving',
  `
    select ${columns} from notice_card join notice on id = notice
    where ((state in ('waiting', 'running', 'paused', 'stopped') or state = 'draft' and message_id is null)
      and shown_at < now() - ${SELDOM})
      or (state in ('done', 'cancelled') and not reported and started_at is not null)
    order by notice`,
)

const looked = namedStatement('notice-card-looked', `update notice_card set shown_at = now() where notice = :notice`)

const report = namedStatement(
  'notice-card-report',
  `update notice_card set reported = true where notice = :notice and not reported returning 1`,
)

interface CardRow {
  notice: number
  desk_group: number
  thread: number | null
  message_id: number | null
  page: string
  asker: number | null
  pending: NoticeCard['pending']
  shown: string | null
  reported: boolean
}

const cardOf = ({ desk_group: group, message_id: messageId, ...row }: CardRow): NoticeCard => ({
  ...row,
  group,
  messageId,
})

/** Creates the store of notices' cards. They hold no personal data, and are not encrypted. */
export const createNoticeCards = (pool: Pool): NoticeCards => {
  const one = async (statement: NamedStatement, values: Values): Promise<NoticeCard | null> => {
    const [row] = await runNamed<CardRow>(pool, statement, values)
    return row ? cardOf(row) : null
  }
  return {
    open: async (notice, group, thread) => void (await runNamed(pool, open, { notice, group, thread })),
    announce: async (notice, asker) => void (await runNamed(pool, announce, { notice, asker })),
    get: (notice) => one(get, { notice }),
    at: (group, message) => one(at, { group, message }),
    waiting: async ({ group, thread }, supervisor) =>
      (await runNamed<CardRow>(pool, waiting, { group, thread, supervisor })).map(cardOf),
    change: async (notice, given: CardChange) =>
      void (await runNamed(pool, change, { notice, change: JSON.stringify(given) })),
    findStale: async () => (await runNamed<CardRow>(pool, moving, {})).map(cardOf),
    markLooked: async (notice) => void (await runNamed(pool, looked, { notice })),
    claimReport: async (notice) => (await runNamed(pool, report, { notice })).length > 0,
  }
}
