import type { NoticeKind } from '../../../core/flow/notice-calls.ts'
import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import type { NoticeResponse, NoticeReport } from '../../../core/notice/notice-report.ts'
import { readOptOutPayload } from '../../../core/flow/notice-calls.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'

const SLICES = 60

const slices: Statement = {
  name: 'notice-slices',
  text: `
    with done as (select state, done_at from notice_copy where notice = $1 and done_at is not null),
      span as (select min(done_at) as first, greatest(extract(epoch from max(done_at) - min(done_at)) / ${SLICES}, 1) as width from done)
    select extract(epoch from first)::float8 * 1000 + place * width::float8 * 1000 as at, count(*) filter (where state in ('sent', 'recalled'))::int as sent,
      count(*) filter (where state = 'blocked')::int as blocked, count(*) filter (where state in ('failed', 'unknown'))::int as failed
    from done, span, lateral (select least(floor(extract(epoch from done_at - first) / width), ${SLICES - 1})::int as place) as slot
    group by first, width, place order by place`,
}

const reactions: Statement = {
  name: 'notice-reactions',
  text: `select emoji, count(*)::int as count from notice_copy where notice = $1 and emoji is not null group by emoji order by count(*) desc, emoji`,
}

const presses: Statement = {
  name: 'notice-presses',
  text: `select flow, count(*)::int as count from notice_press where notice = $1 group by flow order by count(*) desc, flow`,
}

const echoes: Statement = {
  name: 'notice-echoes',
  text: `
    select k.chat_id as "chatId", k.emoji, coalesce(array_agg(p.flow order by p.flow) filter (where p.flow is not null), '{}') as flows
    from notice_copy k left join notice_press p using (notice, chat_id)
    where k.notice = $1 and (k.emoji is not null or p.flow is not null) group by k.chat_id, k.emoji order by k.chat_id`,
}

const copyAt: Statement = {
  name: 'notice-copy-at',
  text: `select notice from notice_copy where chat_id = $1 and message_id = $2`,
}

const reacted: Statement = {
  name: 'notice-reacted',
  text: `update notice_copy set emoji = $3 where chat_id = $1 and message_id = $2`,
}

/** Records a press. A client can forge a button's data: only customers who got the notice can press it, and only buttons that it has. */
const pressed: Statement = {
  name: 'notice-pressed',
  text: `insert into notice_press (notice, chat_id, flow) select $1::bigint, $2::bigint, $3::text
    where exists (select from notice_copy where notice = $1 and chat_id = $2 and message_id is not null)
      and exists (select from notice where id = $1 and (draft ->> 'kind' = $4 or draft -> 'buttons' @> jsonb_build_array(jsonb_build_object('flow', $3::text))))
    on conflict do nothing`,
}

const unwanted: Statement = { name: 'notice-unwanted', text: `select kind from notice_unwanted where chat_id = $1` }

const refuse: Statement = {
  name: 'notice-refuse',
  text: `insert into notice_unwanted (chat_id, kind) values ($1, $2) on conflict do nothing`,
}

const want: Statement = { name: 'notice-want', text: `delete from notice_unwanted where chat_id = $1 and kind = $2` }

type Responses = Pick<
  NoticeStore,
  'report' | 'responses' | 'copyAt' | 'recordReaction' | 'recordPress' | 'unwanted' | 'setWanted'
>

/** Creates the store of customers' responses to notices, and of the kinds they want. */
export const createResponses = (pool: Pool): Responses => ({
  report: async (id): Promise<NoticeReport> => ({
    slices: await run<{ at: number; sent: number; blocked: number; failed: number }>(pool, slices, [id]),
    reactions: await run<{ emoji: string; count: number }>(pool, reactions, [id]),
    presses: await run<{ flow: string; count: number }>(pool, presses, [id]),
  }),
  responses: (id) => run<NoticeResponse>(pool, echoes, [id]),
  copyAt: async (chatId, messageId) =>
    (await run<{ notice: number }>(pool, copyAt, [chatId, messageId]))[0]?.notice ?? null,
  recordReaction: async (chatId, messageId, emoji) => void (await run(pool, reacted, [chatId, messageId, emoji])),
  recordPress: async (id, chatId, flow) => void (await run(pool, pressed, [id, chatId, flow, readOptOutPayload(flow)])),
  unwanted: async (chatId) => (await run<{ kind: NoticeKind }>(pool, unwanted, [chatId])).map(({ kind }) => kind),
  setWanted: async (chatId, kind, wanted) => void (await run(pool, wanted ? want : refuse, [chatId, kind])),
})
