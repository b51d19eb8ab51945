/**
 * Writes down what became of messages. Ends of several chats leave as one statement; the last message of a batch gives
 * the chat's lease up with it. Leases are locked in the order of chats, as commits take them.
 */
import type { EndedMessage, OutboxResult } from '../../core/ports/outbox-store.ts'
import { column } from './columns.ts'
import { gather } from './gather.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'

/**
 * A statement whose answer was lost is repeated: it ends nothing then, and leaves alone a lease that was taken since.
 * `more` is false for a process whose lease was taken over: the new holder goes on. An agent's message is noted with
 * its copy in the customer's chat.
 */
const end = namedStatement(
  'end-messages',
  `
    with given as (select * from unnest(:messageChats::bigint[], :ids::bigint[], :outcomes::text[], :shownAs::bigint[], :errors::text[],
        :groups::bigint[], :groupMessages::bigint[]) as g(chat_id, id, outcome, message_id, error, desk_group, desk_message)),
      chat as (select * from unnest(:chats::bigint[], :lastIds::bigint[], :isLast::bool[]) as c(chat_id, id, is_last)),
      ended as (update outbox o set state = g.outcome::outbox_state, done_at = now(), error = g.error,
          sealed = case when g.outcome = 'refused' then o.sealed end, dead_at = case when g.outcome = 'refused' then now() end
        from given g where o.id = g.id and o.state = 'open'
        returning o.chat_id, o.prompt, o.target, o.kind, g.message_id, g.desk_group, g.desk_message),
      shown as (insert into prompt (chat_id, prompt, message_id)
        select chat_id, prompt, message_id from ended where prompt is not null and message_id is not null
        on conflict (chat_id, prompt) do update set message_id = excluded.message_id),
      gone as (delete from prompt p using ended e where p.chat_id = e.chat_id and p.prompt = e.target),
      copied as (update talk_message t set customer_message = e.message_id from ended e
        where e.kind = 'relay' and e.message_id is not null and t.chat_id = e.chat_id and t.desk_group = e.desk_group and t.desk_message = e.desk_message),
      held as (select l.chat_id, c.is_last from chat c join lease l on l.chat_id = c.chat_id and l.owner = :owner
        where not c.is_last or exists (select from ended e where e.chat_id = c.chat_id) order by l.chat_id for update of l),
      freed as (delete from lease l using held h where l.chat_id = h.chat_id and h.is_last),
      kept as (update lease l set until = now() + :leaseMs * interval '1 millisecond' from held h
        where l.chat_id = h.chat_id and not h.is_last returning l.chat_id)
    select c.chat_id, exists (select from outbox o where o.chat_id = c.chat_id and o.state = 'open' and o.id > c.id)
      and (c.is_last or exists (select from kept k where k.chat_id = c.chat_id)) as more
    from chat c`,
)

/** Messages of one chat that have ended, in their order; the result is that of the last one. */
export interface EndCall {
  readonly chatId: number
  readonly owner: string
  readonly ended: readonly EndedMessage[]
  readonly isLast: OutboxResult['isLast']
  readonly leaseMs: OutboxResult['leaseMs']
}

const originOf = ({ message: { message } }: EndedMessage) => (message.kind === 'relay' ? message.from : null)

const endTogether = async (pool: Pool, calls: readonly EndCall[]): Promise<readonly boolean[]> => {
  const all = calls.flatMap(({ chatId, ended }) => ended.map((one) => ({ chatId, one })))
  const rows = await runNamed<{ chat_id: number; more: boolean }>(pool, end, {
    messageChats: column(all.map(({ chatId }) => chatId)),
    ids: column(all.map(({ one }) => one.message.id)),
    outcomes: column(all.map(({ one }) => one.outcome)),
    shownAs: column(all.map(({ one }) => one.messageId)),
    errors: column(all.map(({ one }) => one.error)),
    groups: column(all.map(({ one }) => originOf(one)?.group ?? null)),
    groupMessages: column(all.map(({ one }) => originOf(one)?.messageId ?? null)),
    chats: column(calls.map(({ chatId }) => chatId)),
    lastIds: column(calls.map(({ ended }) => ended.at(-1)?.message.id ?? 0)),
    isLast: column(calls.map(({ isLast }) => isLast)),
    owner: calls[0]?.owner ?? '',
    leaseMs: calls[0]?.leaseMs ?? 0,
  })
  const more = new Map(rows.map((row) => [row.chat_id, row.more]))
  return calls.map(({ chatId }) => more.get(chatId) === true)
}

/**
 * Creates what ends messages; it tells whether more of the chat wait for this process. All calls of one statement have
 * the same owner.
 */
export const createEndMessages = (pool: Pool): ((call: EndCall) => Promise<boolean>) => {
  const byOwner = new Map<string, (call: EndCall) => Promise<boolean>>()
  return (call) => {
    const known = byOwner.get(call.owner)
    if (known) return known(call)
    const together = gather<EndCall, boolean>({
      keyOf: ({ chatId }) => chatId,
      run: (calls) => endTogether(pool, calls),
    })
    byOwner.set(call.owner, together)
    return together(call)
  }
}
