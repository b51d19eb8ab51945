import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { RequestNews, RequestStore } from '../../core/ports/request-store.ts'
import { isOver } from '../../core/life-cycle/life-cycle.ts'
import { requestLifeCycle } from '../../core/operator/request-life-cycle.ts'
import type { RequestEvent, RequestState } from '../../core/operator/request-life-cycle.ts'
import type { InboxPayload } from '../../core/ports/turn-store.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'
import { noDetails, openDetails, readRequest } from './request-rows.ts'
import type { RequestRow } from './request-rows.ts'
import { before, moveTo } from './request-steps.ts'
import { FIRST_LOOK_SEC, openClaimed } from './claimed-requests.ts'
import { createRequestsOnHold } from './requests-on-hold.ts'
import { forgetProofs } from './forget-proofs.ts'
import { inTransaction } from './transaction.ts'
import { appendJournal } from './journal/append-journal.ts'
import { requestEnded } from '../../core/journal/journal-entries.ts'

const keep = namedStatement(
  'keep-request',
  `
    with kept as (
        insert into request (chat_id, reference, kind, flow, service, about, becomes, sealed, state, call, next_at,
          ended_at, due_at, stop)
        values (:chat, :reference, :kind, coalesce(:flow, (select flow from conversation where chat_id = :chat), ''),
          :service, :about, :becomes, :sealed, :state, :call,
          now() + :waitSec::int * interval '1 second', case when :isOver::bool then now() end,
            to_timestamp(:dueAt::float8 / 1000), :stop)
        on conflict (chat_id, reference) do nothing returning state, about, becomes, next_at),${forgetProofs('kept')}
    select graphile_worker.add_job('requests', run_at := next_at, job_key := 'requests:' || :chat::bigint) from kept
      where not :isOver::bool`,
)

/**
 * Claims requests that are due. The older a request, the later its next look: after 20 seconds at least, an hour at
 * most.
 */
const due = namedStatement(
  'due-requests',
  `
    with taken as (select chat_id, reference from request where ended_at is null and state not in ('held', 'ordering')
      and next_at <= now() order by next_at limit 50 for update skip locked)
    update request r set next_at = now() + least(interval '1 hour', greatest(interval '20 seconds',
      (now() - made_at) / 4))
    from taken t where r.chat_id = t.chat_id and r.reference = t.reference
    returning r.chat_id, r.reference, r.kind, r.flow, r.service, r.sealed, r.state, r.made_at`,
)

/**
 * Builds CTEs that put news of what `from` has changed into the inbox, if there are any. The chat is locked first, as
 * by `receive`.
 */
const notify = (from: string, source: string): string => `
      locked as (select chat_id from conversation where chat_id = :chat for update),
      notified as (insert into inbox (source, chat_id, sealed) select ${source}, chat_id, :news::bytea from ${from}
        where :news::bytea is not null and (select count(*) from locked) >= 0
        on conflict (source) do nothing returning 1)`

const end = namedStatement(
  'end-request',
  `
    with ended as (update request set state = :state, ended_at = now()
        where chat_id = :chat and reference = :reference and state = any(:states::text[]) and ended_at is null
        returning chat_id, state, about,
          becomes),${forgetProofs('ended')},${notify('ended', `'request:' || chat_id || ':' || :reference::text`)}
    select (select count(*) from ended) as ended, (select count(*) from notified) as notified`,
)

/**
 * Replaces the idempotency key by the operator's reference, with the details sealed anew under it, and puts the
 * customer's news into the inbox in the same statement.
 */
const found = namedStatement(
  'found-request',
  `
    with found as (update request set reference = :by, sealed = :sealed, state = :state, next_at = now()
        where chat_id = :chat and reference = :reference and state = any(:states::text[]) and ended_at is null
          returning chat_id),${notify('found', `'found:' || chat_id || ':' || :by::text`)}
    select (select count(*) from found) as found, (select count(*) from notified) as notified`,
)

const mine = namedStatement(
  'requests-of',
  `
    select chat_id, reference, kind, flow, service, sealed, state, made_at, case when state = 'held' then due_at
      end as due_at from request
      where chat_id = :chat and (ended_at is null or ended_at > now() - interval '7 days')
    union all
    select chat_id, incident_id, 'news', flow, '', null, 'under-way', made_at, null from subscription
      where chat_id = :chat and announced_at is null
    order by made_at desc limit 50`,
)

const recentOrder = namedStatement(
  'recent-order',
  `select exists (select from request where (about = :phone or becomes = :phone) and flow = :flow
  and state not in ('refused', 'cancelled', 'lost')
    and not (state = 'unknown' and made_at < now() - interval '1 day')
    and made_at > now() - :days * interval '1 day' and call <> :call) as had`,
)

const madeBy = namedStatement(
  'request-made-by',
  'select reference, state, due_at from request where chat_id = :chat and call = :call',
)

const unsubscribe = namedStatement(
  'unsubscribe',
  `delete from subscription where chat_id = :chat and incident_id = :incident and announced_at is null returning 1`,
)

/**
 * Events of the chart that bring a request to each of its ends. A given-up one stays `unknown` in its row, and has
 * ended.
 */
const endings: Readonly<Record<Parameters<RequestStore['end']>[1], readonly [RequestState, ...RequestEvent[]]>> = {
  done: ['done', 'answered'],
  refused: ['refused', 'answered', 'order refused'],
  cancelled: ['cancelled', 'withdrawn'],
  lost: ['lost', 'not found'],
  unknown: ['given-up', 'given up'],
}

/** Creates the store of requests. Their details are encrypted. */
export const createRequestStore = (pool: Pool, vault: Vault): RequestStore => {
  const sealed = (chatId: number, source: string, news: RequestNews | null): Buffer | null => {
    const payload: InboxPayload | null = news && {
      kind: 'event',
      event: { kind: 'news', text: news.text, vars: news.vars, flow: null, at: news.at },
    }
    return payload && vault.seal(payload, placeOf('inbox.sealed', source, chatId))
  }
  return {
    keep: async ({ chatId, reference, kind, flow, service, details, state, call, dueAt }) => {
      const [about, becomes] = [details.phone, details.newPhone].map((phone) => phone && vault.digest(phone))
      const stop = details.held ? vault.digest(details.held.stop) : null
      await runNamed(pool, keep, {
        chat: chatId,
        reference,
        kind,
        flow,
        service,
        about,
        becomes,
        sealed: vault.seal(details, placeOf('request.sealed', chatId, reference)),
        state,
        call,
        dueAt: dueAt ?? null,
        stop,
        waitSec: state === 'held' ? 0 : FIRST_LOOK_SEC,
        isOver: isOver(requestLifeCycle, state),
      })
    },
    claimDue: async (passOver) =>
      openClaimed(pool, vault, await runNamed<RequestRow>(pool, due, {}), readRequest, passOver),
    end: ({ chatId, reference }, state, news) =>
      inTransaction(pool, async (db) => {
        const [row] = await runNamed<{ ended: number }>(db, end, {
          chat: chatId,
          reference,
          state,
          news: sealed(chatId, `request:${chatId}:${reference}`, news),
          states: before(...endings[state]),
        })
        const isEnded = Number(row?.ended) === 1
        if (isEnded) await appendJournal(db, vault, [requestEnded(chatId, reference, state)])
        return isEnded
      }),
    adoptReference: async ({ chatId, reference, details }, by, news) => {
      const [row] = await runNamed<{ found: number }>(pool, found, {
        chat: chatId,
        reference,
        by,
        news: sealed(chatId, `found:${chatId}:${by}`, news),
        sealed: vault.seal(details, placeOf('request.sealed', chatId, by)),
        ...moveTo('under-way', 'found'),
      })
      return Number(row?.found) === 1
    },
    of: async (chat) =>
      (await runNamed<RequestRow>(pool, mine, { chat })).map((row) =>
        readRequest(row, openDetails(row, vault) ?? noDetails),
      ),
    hasRecentOrder: async (phone: PhoneNumber, flow, days, call) => {
      const asked = { phone: vault.digest(phone), flow, days, call }
      return (await runNamed<{ had: boolean }>(pool, recentOrder, asked))[0]?.had === true
    },
    findByCall: async (chat, call) => {
      const [row] = await runNamed<Pick<RequestRow, 'reference' | 'state' | 'due_at'>>(pool, madeBy, { chat, call })
      if (!row) return null
      const { reference, state, due_at: due } = row
      return { reference, state, ...(due ? { effectiveAt: due.toISOString() } : {}) }
    },
    unsubscribe: async (chat, incident) => (await runNamed(pool, unsubscribe, { chat, incident })).length > 0,
    ...createRequestsOnHold(pool, vault),
  }
}
