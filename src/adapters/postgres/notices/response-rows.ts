import type { NoticeKind } from '../../../core/flow/notice-calls.ts'
import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import type { NoticeResponse, NoticeReport } from '../../../core/notice/notice-report.ts'
import { readOptOutPayload } from '../../../core/flow/notice-calls.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'

const SLICES = 60

const slices = namedStatement(
  'notice-slices',
  `
    with done as (select state, done_at from notice_copy where notice = :notice and done_at is not null),
      span as (select min(done_at) as first,
        greatest(extract(epoch from max(done_at) - min(done_at)) / ${SLICES}, 1) as width from done)
    select extract(epoch from first)::float8 * 1000 + place * width::float8 * 1000 as at,
      count(*) filter (where state in ('sent', 'recalled'))::int as sent,
      count(*) filter (where state = 'blocked')::int as blocked,
      count(*) filter (where state in ('failed', 'unknown'))::int as failed
    from done, span, lateral (select least(floor(extract(epoch from done_at - first) / width),
      ${SLICES - 1})::int as place) as slot
    group by first, width, place order by place`,
)

const reactions = namedStatement(
  'notice-reactions',
  `select emoji, count(*)::int as count from notice_copy where notice = :notice and emoji is not null group by emoji
    order by count(*) desc, emoji`,
)

const presses = namedStatement(
  'notice-presses',
  `select flow, count(*)::int as count from notice_press where notice = :notice group by flow
    order by count(*) desc, flow`,
)

const echoes = namedStatement(
  'notice-echoes',
  `
    select k.chat_id as "chatId", k.emoji,
      coalesce(array_agg(p.flow order by p.flow) filter (where p.flow is not null), '{}') as flows
    from notice_copy k left join notice_press p using (notice, chat_id)
    where k.notice = :notice and (k.emoji is not null or p.flow is not null) group by k.chat_id, k.emoji
    order by k.chat_id`,
)

const copyAt = namedStatement(
  'notice-copy-at',
  `select notice from notice_copy where chat_id = :chat and message_id = :message`,
)

const reacted = namedStatement(
  'notice-reacted',
  `update notice_copy set emoji = :emoji where chat_id = :chat and message_id = :message`,
)

/**
 * Records a press. A client can forge a button's data: only customers who got the notice can press it, and only buttons
 * that it has.
 */
const pressed = namedStatement(
  'notice-pressed',
  `insert into notice_press (notice, chat_id, flow) select :notice::bigint, :chat::bigint, :flow::text
    where exists (select from notice_copy where notice = :notice and chat_id = :chat and message_id is not null)
      and exists (select from notice
        where id = :notice and (draft ->> 'kind' = :kind
        or draft -> 'buttons' @> jsonb_build_array(jsonb_build_object('flow', :flow::text))))
    on conflict do nothing`,
)

const unwanted = namedStatement('notice-unwanted', `select kind from notice_unwanted where chat_id = :chat`)

const refuse = namedStatement(
  'notice-refuse',
  `insert into notice_unwanted (chat_id, kind) values (:chat, :kind) on conflict do nothing`,
)

const want = namedStatement('notice-want', `delete from notice_unwanted where chat_id = :chat and kind = :kind`)

type Responses = Pick<
  NoticeStore,
  'report' | 'responses' | 'copyAt' | 'recordReaction' | 'recordPress' | 'unwanted' | 'setWanted'
>

/** Creates the store of customers' responses to notices, and of the kinds they want. */
export const createResponses = (pool: Pool): Responses => ({
  report: async (id): Promise<NoticeReport> => ({
    slices: await runNamed<{ at: number; sent: number; blocked: number; failed: number }>(pool, slices, { notice: id }),
    reactions: await runNamed<{ emoji: string; count: number }>(pool, reactions, { notice: id }),
    presses: await runNamed<{ flow: string; count: number }>(pool, presses, { notice: id }),
  }),
  responses: (id) => runNamed<NoticeResponse>(pool, echoes, { notice: id }),
  copyAt: async (chatId, messageId) =>
    (await runNamed<{ notice: number }>(pool, copyAt, { chat: chatId, message: messageId }))[0]?.notice ?? null,
  recordReaction: async (chatId, messageId, emoji) =>
    void (await runNamed(pool, reacted, { chat: chatId, message: messageId, emoji })),
  recordPress: async (id, chatId, flow) =>
    void (await runNamed(pool, pressed, { notice: id, chat: chatId, flow, kind: readOptOutPayload(flow) })),
  unwanted: async (chatId) =>
    (await runNamed<{ kind: NoticeKind }>(pool, unwanted, { chat: chatId })).map(({ kind }) => kind),
  setWanted: async (chatId, kind, wanted) =>
    void (await runNamed(pool, wanted ? want : refuse, { chat: chatId, kind })),
})
