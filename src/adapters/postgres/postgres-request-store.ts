import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { PassOver, RequestNews, RequestDetails, RequestStore } from '../../core/ports/request-store.ts'
import { isOver, statesBefore } from '../../core/life-cycle/life-cycle.ts'
import { requestLifeCycle } from '../../core/operator/request-life-cycle.ts'
import type { RequestEvent, RequestState } from '../../core/operator/request-life-cycle.ts'
import type { InboxPayload } from '../../core/ports/turn-store.ts'
import { run } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'
import { noDetails, openDetails, readHeld, readRequest } from './request-rows.ts'
import type { HeldRow, RequestRow } from './request-rows.ts'
import { forgetProofs } from './forget-proofs.ts'
import { inTransaction } from './transaction.ts'
import { appendJournal } from './journal/append-journal.ts'
import { delayedOrdered, holdEnded, requestEnded } from '../../core/journal/journal-entries.ts'
import { numberedStatement } from './statement-register.ts'

/** Delay of the first look, seconds: most orders take seconds. Later looks come with the minute. */
const FIRST_LOOK_SEC = 5
const FIRST_LOOK = `interval '${FIRST_LOOK_SEC} seconds'`

const keep = numberedStatement({
  name: 'keep-request',
  text: `
    with kept as (
        insert into request (chat_id, reference, kind, flow, service, about, becomes, sealed, state, call, next_at, ended_at, due_at, stop)
        values ($1, $2, $3, coalesce($4, (select flow from conversation where chat_id = $1), ''), $5, $6, $7, $8, $9, $10,
          now() + $13::int * interval '1 second', case when $14::bool then now() end, to_timestamp($11::float8 / 1000), $12)
        on conflict (chat_id, reference) do nothing returning state, about, becomes, next_at),${forgetProofs('kept')}
    select graphile_worker.add_job('requests', run_at := next_at, job_key := 'requests:' || $1::bigint) from kept where not $14::bool`,
})

/**
 * Claims requests that are due. The older a request, the later its next look: after 20 seconds at least, an hour at
 * most.
 */
const due = numberedStatement({
  name: 'due-requests',
  text: `
    with taken as (select chat_id, reference from request where ended_at is null and state not in ('held', 'ordering') and next_at <= now() order by next_at limit 50 for update skip locked)
    update request r set next_at = now() + least(interval '1 hour', greatest(interval '20 seconds', (now() - made_at) / 4))
    from taken t where r.chat_id = t.chat_id and r.reference = t.reference
    returning r.chat_id, r.reference, r.kind, r.flow, r.service, r.sealed, r.state, r.made_at`,
})

/**
 * Builds CTEs that put news of what `from` has changed into the inbox, if there are any. The chat is locked first, as
 * by `receive`.
 */
const notify = (from: string, source: string): string => `
      locked as (select chat_id from conversation where chat_id = $1 for update),
      notified as (insert into inbox (source, chat_id, sealed) select ${source}, chat_id, $4::bytea from ${from}
        where $4::bytea is not null and (select count(*) from locked) >= 0 on conflict (source) do nothing returning 1)`

const end = numberedStatement({
  name: 'end-request',
  text: `
    with ended as (update request set state = $3, ended_at = now()
        where chat_id = $1 and reference = $2 and state = any($5::text[]) and ended_at is null
        returning chat_id, state, about, becomes),${forgetProofs('ended')},${notify('ended', `'request:' || chat_id || ':' || $2::text`)}
    select (select count(*) from ended) as ended, (select count(*) from notified) as notified`,
})

/**
 * Replaces the idempotency key by the operator's reference, with the details sealed anew under it, and puts the
 * customer's news into the inbox in the same statement.
 */
const found = numberedStatement({
  name: 'found-request',
  text: `
    with found as (update request set reference = $3, sealed = $5, state = $6, next_at = now()
        where chat_id = $1 and reference = $2 and state = any($7::text[]) and ended_at is null returning chat_id),${notify('found', `'found:' || chat_id || ':' || $3::text`)}
    select (select count(*) from found) as found, (select count(*) from notified) as notified`,
})

const mine = numberedStatement({
  name: 'requests-of',
  text: `
    select chat_id, reference, kind, flow, service, sealed, state, made_at, case when state = 'held' then due_at end as due_at from request
      where chat_id = $1 and (ended_at is null or ended_at > now() - interval '7 days')
    union all
    select chat_id, incident_id, 'news', flow, '', null, 'under-way', made_at, null from subscription where chat_id = $1 and announced_at is null
    order by made_at desc limit 50`,
})

const recentOrder = numberedStatement({
  name: 'recent-order',
  text: `select exists (select from request where (about = $1 or becomes = $1) and flow = $2 and state not in ('refused', 'cancelled', 'lost')
    and not (state = 'unknown' and made_at < now() - interval '1 day')
    and made_at > now() - $3 * interval '1 day' and call <> $4) as had`,
})

const HELD_COLUMNS = `chat_id, reference, service, sealed, call, state, warned_at is not null as warned,
      extract(epoch from due_at) * 1000 as due, due_at <= now() as is_due`

/** Claims what is on hold; each goes to one process, and comes back after 20 seconds unless something was done. */
const claimHeld = numberedStatement({
  name: 'claim-held',
  text: `
    with taken as (select chat_id, reference from request where ended_at is null and state in ('held', 'ordering') and next_at <= now()
        order by next_at limit 50 for update skip locked)
    update request set next_at = now() + interval '20 seconds' where (chat_id, reference) in (select chat_id, reference from taken)
    returning ${HELD_COLUMNS}`,
})

const heldAbout = numberedStatement({
  name: 'held-about',
  text: `
    select ${HELD_COLUMNS} from request r where ended_at is null and state = 'held'
      and (about = $1 or becomes = $1 or chat_id in (select p.chat_id from pairing p where p.phone = $1))`,
})

/** Puts off rows that cannot be opened: they are looked at again when the right key may be back. */
const putOff = numberedStatement({
  name: 'put-off-requests',
  text: `update request r set next_at = now() + interval '1 hour' from unnest($1::bigint[], $2::text[]) as u(chat_id, reference)
    where r.chat_id = u.chat_id and r.reference = u.reference`,
})

const findHeld = numberedStatement({ name: 'find-held', text: `select ${HELD_COLUMNS} from request where stop = $1` })

/** Minutes by which the news of a hold may be late before the hold counts from them. */
const LATE = `interval '10 minutes'`

const markWarned = numberedStatement({
  name: 'mark-warned',
  text: `
    with warned as (update request set warned_at = now(),
        due_at = case when now() - made_at > ${LATE} then due_at + (now() - made_at) else due_at end,
        next_at = case when now() - made_at > ${LATE} then due_at + (now() - made_at) else due_at end
      where chat_id = $1 and reference = $2 and state = any($3::text[]) and warned_at is null returning next_at)
    select graphile_worker.add_job('requests', run_at := next_at, job_key := 'held:' || $1::bigint || ':' || $2::text) from warned`,
})

const beginOrder = numberedStatement({
  name: 'begin-order',
  text: `update request set state = $3 where chat_id = $1 and reference = $2 and state = any($4::text[]) and ended_at is null returning 1`,
})

const markOrdered = numberedStatement({
  name: 'mark-ordered',
  text: `
    with ordered as (update request set state = $5, reference = $3, sealed = $4, next_at = now() + ${FIRST_LOOK}
      where chat_id = $1 and reference = $2 and state = any($6::text[]) and ended_at is null returning next_at)
    select graphile_worker.add_job('requests', run_at := next_at, job_key := 'requests:' || $1::bigint) from ordered`,
})

const stopHeld = numberedStatement({
  name: 'stop-held',
  text: `update request set state = $3, ended_at = now() where chat_id = $1 and reference = $2 and state = any($4::text[]) and ended_at is null returning 1`,
})

const madeBy = numberedStatement({
  name: 'request-made-by',
  text: 'select reference, state, due_at from request where chat_id = $1 and call = $2',
})

const unsubscribe = numberedStatement({
  name: 'unsubscribe',
  text: `delete from subscription where chat_id = $1 and incident_id = $2 and announced_at is null returning 1`,
})

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

const before = (to: RequestState, ...events: readonly RequestEvent[]): readonly RequestState[] =>
  events.flatMap((event) => statesBefore(requestLifeCycle, event, to))

/** Gives the values of a compare-and-set: the state after an event, and those in which it may happen. */
const moveTo = (to: RequestState, event: RequestEvent) => [to, before(to, event)] as const

/** Creates the store of requests. Their details are encrypted. */
export const createRequestStore = (pool: Pool, vault: Vault): RequestStore => {
  /**
   * Opens claimed rows. Those that cannot be opened are put off and named to `passOver`: one of them stops no other.
   */
  const openClaimed = async <Row extends RequestRow | HeldRow, Opened>(
    rows: readonly Row[],
    read: (row: Row, details: RequestDetails) => Opened,
    passOver: PassOver,
  ): Promise<readonly Opened[]> => {
    const opened = rows.map((row) => ({ row, details: openDetails(row, vault) }))
    const closed = opened.filter(({ details }) => details === null).map(({ row }) => row)
    if (closed.length > 0) {
      await run(pool, putOff, [closed.map((row) => row.chat_id), closed.map((row) => row.reference)])
      for (const row of closed) passOver({ chatId: row.chat_id, reference: row.reference })
    }
    return opened.flatMap(({ row, details }) => (details === null ? [] : [read(row, details)]))
  }
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
      await run(pool, keep, [
        chatId,
        reference,
        kind,
        flow,
        service,
        about,
        becomes,
        vault.seal(details, placeOf('request.sealed', chatId, reference)),
        state,
        call,
        dueAt ?? null,
        stop,
        state === 'held' ? 0 : FIRST_LOOK_SEC,
        isOver(requestLifeCycle, state),
      ])
    },
    claimDue: async (passOver) => openClaimed(await run<RequestRow>(pool, due, []), readRequest, passOver),
    end: ({ chatId, reference }, state, news) =>
      inTransaction(pool, async (db) => {
        const [row] = await run<{ ended: number }>(db, end, [
          chatId,
          reference,
          state,
          sealed(chatId, `request:${chatId}:${reference}`, news),
          before(...endings[state]),
        ])
        const isEnded = Number(row?.ended) === 1
        if (isEnded) await appendJournal(db, vault, [requestEnded(chatId, reference, state)])
        return isEnded
      }),
    adoptReference: async ({ chatId, reference, details }, by, news) => {
      const [row] = await run<{ found: number }>(pool, found, [
        chatId,
        reference,
        by,
        sealed(chatId, `found:${chatId}:${by}`, news),
        vault.seal(details, placeOf('request.sealed', chatId, by)),
        ...moveTo('under-way', 'found'),
      ])
      return Number(row?.found) === 1
    },
    of: async (chatId) =>
      (await run<RequestRow>(pool, mine, [chatId])).map((row) =>
        readRequest(row, openDetails(row, vault) ?? noDetails),
      ),
    hasRecentOrder: async (phone: PhoneNumber, flow, days, call) =>
      (await run<{ had: boolean }>(pool, recentOrder, [vault.digest(phone), flow, days, call]))[0]?.had === true,
    findByCall: async (chatId, call) => {
      const [row] = await run<Pick<RequestRow, 'reference' | 'state' | 'due_at'>>(pool, madeBy, [chatId, call])
      if (!row) return null
      const { reference, state, due_at: due } = row
      return { reference, state, ...(due ? { effectiveAt: due.toISOString() } : {}) }
    },
    claimHeld: async (passOver) => openClaimed(await run<HeldRow>(pool, claimHeld, []), readHeld, passOver),
    heldAbout: async (phone, passOver) =>
      openClaimed(await run<HeldRow>(pool, heldAbout, [vault.digest(phone)]), readHeld, passOver),
    findHeld: async (stop) => {
      const [row] = await run<HeldRow>(pool, findHeld, [vault.digest(stop)])
      const details = row ? openDetails(row, vault) : null
      return row && details ? readHeld(row, details) : null
    },
    markWarned: async ({ chatId, reference }) =>
      void (await run(pool, markWarned, [chatId, reference, before('ordering', 'hold over')])),
    beginOrder: async ({ chatId, reference }) =>
      (await run(pool, beginOrder, [chatId, reference, ...moveTo('ordering', 'hold over')])).length > 0,
    markOrdered: async ({ chatId, reference, details }, by) => {
      const moved = vault.seal(details, placeOf('request.sealed', chatId, by))
      await inTransaction(pool, async (db) => {
        const isOrdered =
          (await run(db, markOrdered, [chatId, reference, by, moved, ...moveTo('under-way', 'ordered')])).length > 0
        if (isOrdered) await appendJournal(db, vault, [delayedOrdered(chatId, by)])
      })
    },
    stopHeld: ({ chatId, reference }, state) =>
      inTransaction(pool, async (db) => {
        const values = [chatId, reference, ...moveTo(state, state === 'refused' ? 'doubted' : 'stopped')]
        const isStopped = (await run(db, stopHeld, values)).length > 0
        if (isStopped) await appendJournal(db, vault, [holdEnded(chatId, reference, state)])
        return isStopped
      }),
    unsubscribe: async (chatId, incidentId) => (await run(pool, unsubscribe, [chatId, incidentId])).length > 0,
  }
}
