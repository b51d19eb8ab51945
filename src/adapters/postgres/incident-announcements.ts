import { beginNews, rescheduleNews } from '../../core/conversation/incident-gate.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Announcement, IncidentStore } from '../../core/ports/incident-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { run } from './pool.ts'
import type { Pool } from './pool.ts'
import { AT_ONCE, sealNews } from './seal-news.ts'
import type { Told } from './seal-news.ts'
import { createAgainNews } from './announce-again.ts'
import { numberedStatement } from './statement-register.ts'
import type { Statement } from './statement-register.ts'

const subscribe = numberedStatement({
  name: 'subscribe',
  text: `insert into subscription (chat_id, incident_id, flow, promised_end) values ($1, $2, $3, (select ends_at from incident where id = $2))
    on conflict (chat_id, incident_id) do update set announced_at = null, requested = true, flow = excluded.flow, promised_end = excluded.promised_end, rescheduled_at = null`,
})

const recordHit = numberedStatement({
  name: 'hit-incident',
  text: `insert into subscription (chat_id, incident_id, flow, requested, hit_at) values ($1, $2, $3, false, now())
    on conflict (chat_id, incident_id) do update set hit_at = now(), announced_at = null, flow = excluded.flow`,
})

const unannounced = numberedStatement({
  name: 'unannounced-incidents',
  text: `select ${incidentColumns} from incident where state = 'resolved' and announced_at is null order by ended_at, id`,
})

/**
 * Customers to whom the end has not been announced: subscribers, and those whom the incident stopped within `$2` hours.
 */
const whoWaits = `from subscription s
    where s.incident_id = $1 and s.announced_at is null and (s.requested or s.hit_at > to_timestamp($3::float8 / 1000) - $2 * interval '1 hour')`

/** Lists up to `$4` of them, unless the end was taken back meanwhile. */
const waiting = numberedStatement({
  name: 'waiting-for-incident',
  text: `select s.chat_id, s.flow ${whoWaits} and exists (select from incident i where i.id = $1 and i.state = 'resolved') order by s.chat_id limit $4`,
})

const countWaiting = numberedStatement({ name: 'count-waiting', text: `select count(*)::int as count ${whoWaits}` })

/**
 * Builds the statement that marks subscriptions as announced and puts the news into the inboxes, so that a second
 * process finds nothing to announce. Conversations are locked first, as by a turn.
 */
const announcing = (name: string, done: string, state: Incident['state']): Statement =>
  numberedStatement({
    name,
    text: `
    with locked as (select chat_id from conversation where chat_id = any($2::bigint[]) order by chat_id for update),
      announced as (update subscription s set ${done} = now() from unnest($2::bigint[], $3::bytea[], $4::text[]) as w(chat_id, sealed, source)
        where s.incident_id = $1 and s.chat_id = w.chat_id and s.announced_at is null and s.${done} is null and (select count(*) from locked) >= 0
          and exists (select from incident i where i.id = $1 and i.state = '${state}')
        returning s.chat_id, w.sealed, w.source)
    insert into inbox (source, chat_id, sealed) select source, chat_id, sealed from announced
    on conflict (source) do nothing returning chat_id`,
  })

const announceEnd = { prefix: 'incident', statement: announcing('announce-resolved', 'announced_at', 'resolved') }
const announceLater = { prefix: 'moved', statement: announcing('announce-rescheduled', 'rescheduled_at', 'open') }

/**
 * Subscribers who were given an earlier end, and to whom no later one was announced. A difference of up to five minutes
 * is not announced.
 */
const toReschedule = `from subscription s join incident i on i.id = s.incident_id
    where i.state = 'open' and i.updated_at < now() - $1 * interval '1 millisecond' and s.requested and s.announced_at is null and s.rescheduled_at is null
      and s.promised_end is not null and (i.ends_at is null or i.ends_at > s.promised_end + interval '5 minutes')`

const rescheduled = numberedStatement({
  name: 'rescheduled-incidents',
  text: `select ${incidentColumns} from incident where id in (select i.id ${toReschedule})`,
})

const waitingForRescheduled = numberedStatement({
  name: 'waiting-for-rescheduled',
  text: `select s.chat_id ${toReschedule} and i.id = $2 order by s.chat_id limit $3`,
})

const markAnnounced = numberedStatement({
  name: 'all-announced',
  text: `
    with done as (update incident set announced_at = now() where id = $1 and state = 'resolved' returning id)
    update subscription set announced_at = now() where incident_id in (select id from done) and announced_at is null`,
})

/** Time within which somebody in the middle of a flow has done something, so that the news finds them there. */
const PRESENT = `interval '30 minutes'`

/** Customers in the middle of a flow that an open incident stops, who have not met it and were not told of it. */
const inTheMiddle = numberedStatement({
  name: 'begun-incident-for',
  text: `select c.chat_id, c.flow, c.locale from conversation c
    where c.flow = any($2::text[]) and ($3::text[] is null or c.service = any($3::text[])) and c.holder = 'bot' and not c.unreachable
      and c.seen_at > to_timestamp($4::float8 / 1000) - ${PRESENT} and not exists (select from subscription s where s.incident_id = $1 and s.chat_id = c.chat_id)
    order by c.chat_id limit $5`,
})

/** Notes that the incident stopped them, which is done once for a customer, and puts the news into the inboxes. */
const announceBegun = numberedStatement({
  name: 'announce-begun',
  text: `
    with told as (select * from unnest($2::bigint[], $3::bytea[], $4::text[], $5::text[]) as w(chat_id, sealed, source, flow)),
      locked as (select chat_id from conversation where chat_id = any($2::bigint[]) order by chat_id for update),
      hit as (insert into subscription (chat_id, incident_id, flow, requested, hit_at) select chat_id, $1, flow, false, now() from told
        where (select count(*) from locked) >= 0 and exists (select from incident i where i.id = $1 and i.state = 'open')
        on conflict (chat_id, incident_id) do nothing returning chat_id)
    insert into inbox (source, chat_id, sealed) select source, chat_id, sealed from told where chat_id in (select chat_id from hit)
    on conflict (source) do nothing returning chat_id`,
})

interface Waiting {
  readonly chat_id: number
  readonly flow: string
}

const announce = async (
  pool: Pool,
  vault: Vault,
  { prefix, statement }: typeof announceEnd,
  incident: Incident,
  news: Told,
): Promise<Announcement> => {
  const rows = await run<Pick<Waiting, 'chat_id'>>(pool, statement, [
    incident.id,
    ...sealNews(vault, prefix, incident, news),
  ])
  return { chatIds: rows.map(({ chat_id }) => chat_id), isComplete: false }
}

const tellSome = (
  pool: Pool,
  vault: Vault,
): Pick<IncidentStore, 'announceBegun' | 'announceResolved' | 'announceRescheduled'> => ({
  announceBegun: async (incident, { flows, services }, at, most) => {
    const chats = await run<Waiting & { locale: string | null }>(pool, inTheMiddle, [
      incident.id,
      flows,
      services,
      at,
      Math.min(most, AT_ONCE),
    ])
    if (chats.length === 0) return { chatIds: [], isComplete: true }
    const news = chats.map(({ chat_id, locale }) => [chat_id, beginNews(incident, locale ?? '', at)] as const)
    const rows = await run<Pick<Waiting, 'chat_id'>>(pool, announceBegun, [
      incident.id,
      ...sealNews(vault, 'begun', incident, news),
      chats.map(({ flow }) => flow),
    ])
    return { chatIds: rows.map(({ chat_id }) => chat_id), isComplete: rows.length === 0 }
  },
  announceResolved: async (incident, metHours, at, most) => {
    const { id, kind } = incident
    const chats = await run<Waiting>(pool, waiting, [id, metHours, at, Math.min(most, AT_ONCE)])
    if (chats.length > 0)
      return announce(
        pool,
        vault,
        announceEnd,
        incident,
        chats.map(({ chat_id, flow }) => [chat_id, { kind: 'incident-resolved', incident: id, what: kind, flow, at }]),
      )
    await run(pool, markAnnounced, [id])
    return { chatIds: [], isComplete: true }
  },
  announceRescheduled: async (incident, settledMs, at, most) => {
    const chats = await run<Pick<Waiting, 'chat_id'>>(pool, waitingForRescheduled, [
      settledMs,
      incident.id,
      Math.min(most, AT_ONCE),
    ])
    if (chats.length === 0) return { chatIds: [], isComplete: true }
    return announce(
      pool,
      vault,
      announceLater,
      incident,
      chats.map(({ chat_id }) => [chat_id, rescheduleNews(incident, at)]),
    )
  },
})

type Announcements = Pick<
  IncidentStore,
  | 'subscribe'
  | 'recordHit'
  | 'waitingFor'
  | 'unannounced'
  | 'rescheduled'
  | 'announceBegun'
  | 'announceResolved'
  | 'announceRescheduled'
  | 'openAgain'
  | 'announceAgain'
>

/** Creates the store of the subscriptions to incidents, and of what customers are told of them. */
export const createAnnouncements = (pool: Pool, vault: Vault): Announcements => {
  const many = async (statement: Statement, values: readonly unknown[] = []): Promise<readonly Incident[]> =>
    (await run<IncidentRow>(pool, statement, values)).map(incidentOf)
  return {
    subscribe: async (chatId, incident, flow) => void (await run(pool, subscribe, [chatId, incident, flow])),
    recordHit: async (chatId, incident, flow) => void (await run(pool, recordHit, [chatId, incident, flow])),
    waitingFor: async ({ id }, metHours, at) =>
      (await run<{ count: number }>(pool, countWaiting, [id, metHours, at]))[0]?.count ?? 0,
    unannounced: () => many(unannounced),
    rescheduled: (settledMs) => many(rescheduled, [settledMs]),
    ...tellSome(pool, vault),
    ...createAgainNews(pool, vault),
  }
}
