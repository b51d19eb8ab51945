import { NO_GROUP } from '../../../core/notice/notice-card.ts'
import type { CardChange, NoticeCard } from '../../../core/notice/notice-card.ts'
import type { NoticeCards } from '../../../core/ports/notice-cards.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'

const columns = 'notice, desk_group, thread, message_id, page, asker, pending, shown, reported'

const open: Statement = {
  name: 'notice-card-open',
  text: `
    insert into notice_card (notice, desk_group, thread) values ($1, $2, $3)
    on conflict (notice) do update set desk_group = $2, thread = $3, message_id = null, page = 'main', shown = null`,
}

const announce: Statement = {
  name: 'notice-card-announce',
  text: `
    insert into notice_card (notice, desk_group, page, asker)
    values ($1, ${NO_GROUP}, case when $2::bigint is null then 'main' else 'approve' end, $2)
    on conflict (notice) do nothing`,
}

const get: Statement = { name: 'notice-card', text: `select ${columns} from notice_card where notice = $1` }

const at: Statement = {
  name: 'notice-card-at',
  text: `select ${columns} from notice_card where desk_group = $1 and message_id = $2`,
}

const waiting: Statement = {
  name: 'notice-cards-waiting',
  text: `
    select ${columns} from notice_card join notice on id = notice
    where desk_group = $1 and thread is not distinct from $2 and made_by = $3 and state = 'draft' and shown_at > now() - interval '1 hour'
      and (page like 'text:%' or page in ('photo', 'list', 'days', 'incident', 'when'))
    order by notice`,
}

const change: Statement = {
  name: 'notice-card-change',
  text: `
    update notice_card set
      desk_group = coalesce((c ->> 'group')::bigint, desk_group), thread = case when c ? 'thread' then (c ->> 'thread')::bigint else thread end,
      message_id = case when c ? 'messageId' then (c ->> 'messageId')::bigint else message_id end, page = coalesce(c ->> 'page', page),
      asker = case when c ? 'asker' then (c ->> 'asker')::bigint else asker end, pending = coalesce(c -> 'pending', pending),
      shown = case when c ? 'shown' then c ->> 'shown' else shown end,
      shown_at = case when c ? 'shown' then now() else shown_at end, reported = coalesce((c ->> 'reported')::boolean, reported)
    from (select $2::jsonb as c) as given where notice = $1`,
}

/** Counts the operations of a card against its group's minute. */
const SELDOM = `interval '15 seconds'`

const moving: Statement = {
  name: 'notice-cards-moving',
  text: `
    select ${columns} from notice_card join notice on id = notice
    where ((state in ('waiting', 'running', 'paused', 'stopped') or state = 'draft' and message_id is null) and shown_at < now() - ${SELDOM})
      or (state in ('done', 'cancelled') and not reported and started_at is not null)
    order by notice`,
}

const looked: Statement = {
  name: 'notice-card-looked',
  text: `update notice_card set shown_at = now() where notice = $1`,
}

const report: Statement = {
  name: 'notice-card-report',
  text: `update notice_card set reported = true where notice = $1 and not reported returning 1`,
}

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
  const one = async (statement: Statement, values: readonly unknown[]): Promise<NoticeCard | null> => {
    const [row] = await run<CardRow>(pool, statement, values)
    return row ? cardOf(row) : null
  }
  return {
    open: async (notice, group, thread) => void (await run(pool, open, [notice, group, thread])),
    announce: async (notice, asker) => void (await run(pool, announce, [notice, asker])),
    get: (notice) => one(get, [notice]),
    at: (group, messageId) => one(at, [group, messageId]),
    waiting: async ({ group, thread }, supervisor) =>
      (await run<CardRow>(pool, waiting, [group, thread, supervisor])).map(cardOf),
    change: async (notice, given: CardChange) => void (await run(pool, change, [notice, JSON.stringify(given)])),
    findStale: async () => (await run<CardRow>(pool, moving, [])).map(cardOf),
    markLooked: async (notice) => void (await run(pool, looked, [notice])),
    claimReport: async (notice) => (await run(pool, report, [notice])).length > 0,
  }
}
