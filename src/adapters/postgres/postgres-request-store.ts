import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { RequestNews, KeptRequest, RequestDetails, RequestStore } from '../../core/ports/request-store.ts'
import type { InboxPayload } from '../../core/ports/turn-store.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'
import { inTransaction } from './transaction.ts'
import { appendJournal } from './journal/append-journal.ts'
import { requestEnded } from '../../core/journal/journal-entries.ts'

/** Delay of the first look: most orders take seconds. Later looks come with the minute. */
const FIRST_LOOK = `interval '5 seconds'`

/**
 * Builds CTEs that delete the proofs of a number that its line has given up, and the codes on their way to it, in every chat: the number goes to
 * somebody else. `changes` are requests as they end.
 */
const forgetProofs = (changes: string): string => `
      given_up as (select about from ${changes} where state = 'done' and becomes is not null),
      no_proof as (delete from proof where phone in (select about from given_up)),
      no_code as (delete from code_sent where phone in (select about from given_up))`

const keep: Statement = {
  name: 'keep-request',
  text: `
    with kept as (
        insert into request (chat_id, reference, kind, flow, service, about, becomes, sealed, state, call, next_at, ended_at)
        values ($1, $2, $3, coalesce($4, (select flow from conversation where chat_id = $1), ''), $5, $6, $7, $8, $9, $10,
          now() + ${FIRST_LOOK}, case when $9 in ('under-way', 'unknown') then null else now() end)
        on conflict (chat_id, reference) do nothing returning state, about, becomes),${forgetProofs('kept')}
    select graphile_worker.add_job('requests', run_at := now() + ${FIRST_LOOK}, job_key := 'requests:' || $1::bigint) from kept where state in ('under-way', 'unknown')`,
}

/** Claims requests that are due. The older a request, the later its next look: after 20 seconds at least, an hour at most. */
const due: Statement = {
  name: 'due-requests',
  text: `
    with taken as (select chat_id, reference from request where ended_at is null and next_at <= now() order by next_at limit 50 for update skip locked)
    update request r set next_at = now() + least(interval '1 hour', greatest(interval '20 seconds', (now() - made_at) / 4))
    from taken t where r.chat_id = t.chat_id and r.reference = t.reference
    returning r.chat_id, r.reference, r.kind, r.flow, r.service, r.sealed, r.state, r.made_at`,
}

/** Builds CTEs that put news of what `from` has changed into the inbox, if there are any. The chat is locked first, as by `receive`. */
const notify = (from: string, source: string): string => `
      locked as (select chat_id from conversation where chat_id = $1 for update),
      notified as (insert into inbox (source, chat_id, sealed) select ${source}, chat_id, $4::bytea from ${from}
        where $4::bytea is not null and (select count(*) from locked) >= 0 on conflict (source) do nothing returning 1)`

const end: Statement = {
  name: 'end-request',
  text: `
    with ended as (update request set state = $3, ended_at = now() where chat_id = $1 and reference = $2 and ended_at is null
        returning chat_id, state, about, becomes),${forgetProofs('ended')},${notify('ended', `'request:' || chat_id || ':' || $2::text`)}
    select (select count(*) from ended) as ended, (select count(*) from notified) as notified`,
}

/** Replaces the idempotency key by the operator's reference, and puts the customer's news into the inbox in the same statement. */
const found: Statement = {
  name: 'found-request',
  text: `
    with found as (update request set reference = $3, state = 'under-way', next_at = now() where chat_id = $1 and reference = $2 and state = 'unknown' returning chat_id),${notify('found', `'found:' || chat_id || ':' || $3::text`)}
    select (select count(*) from found) as found, (select count(*) from notified) as notified`,
}

const mine: Statement = {
  name: 'requests-of',
  text: `
    select chat_id, reference, kind, flow, service, sealed, state, made_at from request
      where chat_id = $1 and (ended_at is null or ended_at > now() - interval '7 days')
    union all
    select chat_id, incident_id, 'news', flow, '', null, 'under-way', made_at from subscription where chat_id = $1 and announced_at is null
    order by made_at desc limit 50`,
}

const recentOrder: Statement = {
  name: 'recent-order',
  text: `select exists (select from request where (about = $1 or becomes = $1) and flow = $2 and state not in ('refused', 'cancelled', 'lost')
    and not (state = 'unknown' and made_at < now() - interval '1 day')
    and made_at > now() - $3 * interval '1 day' and call <> $4) as had`,
}

const madeBy: Statement = {
  name: 'request-made-by',
  text: 'select reference, state from request where chat_id = $1 and call = $2',
}

const unsubscribe: Statement = {
  name: 'unsubscribe',
  text: `delete from subscription where chat_id = $1 and incident_id = $2 and announced_at is null returning 1`,
}

interface RequestRow {
  chat_id: number
  reference: string
  kind: KeptRequest['kind']
  flow: string
  service: string
  sealed: Buffer | null
  state: KeptRequest['state']
  made_at: Date
}

const noDetails: RequestDetails = { action: '', phone: null, newPhone: null }

/** Creates the store of requests. Their details are encrypted. */
export const createRequestStore = (pool: Pool, vault: Vault): RequestStore => {
  const read = (row: RequestRow): KeptRequest => ({
    chatId: Number(row.chat_id),
    reference: row.reference,
    kind: row.kind,
    flow: row.flow,
    service: row.service,
    state: row.state,
    madeAt: row.made_at.toISOString(),
    canCancel: row.state === 'under-way' && row.kind !== 'ticket',
    details: row.sealed ? (vault.open(row.sealed) as RequestDetails) : noDetails,
  })
  const sealed = (news: RequestNews | null): Buffer | null => {
    const payload: InboxPayload | null = news && {
      kind: 'event',
      event: { kind: 'news', text: news.text, vars: news.vars, flow: null, at: news.at },
    }
    return payload && vault.seal(payload)
  }
  return {
    keep: async ({ chatId, reference, kind, flow, service, details, state, call }) => {
      const [about, becomes] = [details.phone, details.newPhone].map((phone) => phone && vault.digest(phone))
      await run(pool, keep, [chatId, reference, kind, flow, service, about, becomes, vault.seal(details), state, call])
    },
    claimDue: async () => (await run<RequestRow>(pool, due, [])).map(read),
    end: ({ chatId, reference }, state, news) =>
      inTransaction(pool, async (db) => {
        const [row] = await run<{ ended: number }>(db, end, [chatId, reference, state, sealed(news)])
        const isEnded = Number(row?.ended) === 1
        if (isEnded) await appendJournal(db, vault, [requestEnded(chatId, reference, state)])
        return isEnded
      }),
    adoptReference: async ({ chatId, reference }, by, news) => {
      const [row] = await run<{ found: number }>(pool, found, [chatId, reference, by, sealed(news)])
      return Number(row?.found) === 1
    },
    of: async (chatId) => (await run<RequestRow>(pool, mine, [chatId])).map(read),
    hasRecentOrder: async (phone: PhoneNumber, flow, days, call) =>
      (await run<{ had: boolean }>(pool, recentOrder, [vault.digest(phone), flow, days, call]))[0]?.had === true,
    findByCall: async (chatId, call) =>
      (await run<Pick<RequestRow, 'reference' | 'state'>>(pool, madeBy, [chatId, call]))[0] ?? null,
    unsubscribe: async (chatId, incidentId) => (await run(pool, unsubscribe, [chatId, incidentId])).length > 0,
  }
}
