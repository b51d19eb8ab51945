import { beginNews, rescheduleNews } from '../../core/conversation/incident-gate.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Announcement, IncidentStore } from '../../core/ports/incident-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { NamedStatement, Values } from './named-statement.ts'
import type { Pool } from './pool.ts'
import { AT_ONCE, sealNews } from './seal-news.ts'
import type { Told } from './seal-news.ts'
import { createAgainNews } from './announce-again.ts'

const subscribe = namedStatement(
  'subscribe',
  `insert into subscription (chat_id, incident_id, flow, promised_end) values (:chat, :incident, :flow, (select ends_at
  from incident where id = :incident))
    on conflict (chat_id, incident_id) do update set announced_at = null, requested = true, flow = excluded.flow,
      promised_end = excluded.promised_end, rescheduled_at = null`,
)

const recordHit = namedStatement(
  'hit-incident',
  `insert into subscription (chat_id, incident_id, flow, requested, hit_at) values (:chat, :incident, :flow, false,
    now())
    on conflict (chat_id, incident_id) do update set hit_at = now(), announced_at = null, flow = excluded.flow`,
)

const unannounced = namedStatement(
  'unannounced-incidents',
  `select ${incidentColumns} from incident where state = 'resolved' and announced_at is null order by ended_at, id`,
)

/**
 * Customers to whom the end has not been announced: subscribers, and those whom the incident stopped within `metHours`.
 */
const whoWaits = `from subscription s
    where s.incident_id = :incident and s.announced_at is null and (s.requested
      or s.hit_at > to_timestamp(:at::float8 / 1000) - :metHours * interval '1 hour')`

/** Lists up to `most` of them, unless the end was taken back meanwhile. */
const waiting = namedStatement(
  'waiting-for-incident',
  `select s.chat_id, s.flow ${whoWaits} and exists (select from incident i where i.id = :incident
    and i.state = 'resolved')
  order by s.chat_id limit :most`,
)

const countWaiting = namedStatement('count-waiting', `select count(*)::int as count ${whoWaits}`)

/**
 * Builds the statement that marks subscriptions as announced and puts the news into the inboxes, so that a second
 * process finds nothing to announce. Conversations are locked first, as by a turn.
 */
const announcing = (name: string, done: string, state: Incident['state']): NamedStatement =>
  namedStatement(
    name,
    `
    with locked as (select chat_id from conversation where chat_id = any(:chats::bigint[]) order by chat_id for update),
      announced as (update subscription s set ${done} = now() from unnest(:chats::bigint[], :sealed::bytea[],
        :sources::text[]) as w(chat_id, sealed, source)
        where s.incident_id = :incident and s.chat_id = w.chat_id and s.announced_at is null and s.${done} is null
          and (select count(*) from locked) >= 0
          and exists (select from incident i where i.id = :incident and i.state = '${state}')
        returning s.chat_id, w.sealed, w.source)
    insert into inbox (source, chat_id, sealed) select source, chat_id, sealed from announced
    on conflict (source) do nothing returning chat_id`,
  )

const announceEnd = { prefix: 'incident', statement: announcing('announce-resolved', 'announced_at', 'resolved') }
const announceLater = { prefix: 'moved', statement: announcing('announce-rescheduled', 'rescheduled_at', 'open') }

/**
 * Subscribers who were given an earlier end, and to whom no later one was announced. A difference of up to five minutes
 * is not announced.
 */
const toReschedule = `from subscription s join incident i on i.id = s.incident_id
    where i.state = 'open' and i.updated_at < now() - :settledMs * interval '1 millisecond' and s.requested
      and s.announced_at is null and s.rescheduled_at is null
      and s.promised_end is not null and (i.ends_at is null or i.ends_at > s.promised_end + interval '5 minutes')`

const rescheduled = namedStatement(
  'rescheduled-incidents',
  `select ${incidentColumns} from incident where id in (select i.id ${toReschedule})`,
)

const waitingForRescheduled = namedStatement(
  'waiting-for-rescheduled',
  `select s.chat_id ${toReschedule} and i.id = :incident order by s.chat_id limit :most`,
)

const markAnnounced = namedStatement(
  'all-announced',
  `
    with done as (update incident set announced_at = now() where id = :incident and state = 'resolved' returning id)
    update subscription set announced_at = now() where incident_id in (select id from done) and announced_at is null`,
)

/** Time within which somebody in the middle of a flow has done something, so that the news finds them there. */
const PRESENT = `interval '30 minutes'`

/** Customers in the middle of a flow that an open incident stops, who have not met it and were not told of it. */
const inTheMiddle = namedStatement(
  'begun-incident-for',
  `select c.chat_id, c.flow, c.locale from conversation c
    where c.flow = any(:flows::text[]) and (:services::text[] is null or c.service = any(:services::text[]))
      and c.holder = 'bot' and not c.unreachable
      and c.seen_at > to_timestamp(:at::float8 / 1000) - ${PRESENT} and not exists (select from subscription s
        where s.incident_id = :incident and s.chat_id = c.chat_id)
    order by c.chat_id limit :most`,
)

/** Notes that the incident stopped them, which is done once for a customer, and puts the news into the inboxes. */
const announceBegun = namedStatement(
  'announce-begun',
  `
    with told as (select * from unnest(:chats::bigint[], :sealed::bytea[], :sources::text[],
      :flows::text[]) as w(chat_id, sealed, source, flow)),
      locked as (select chat_id from conversation where chat_id = any(:chats::bigint[]) order by chat_id for update),
      hit as (insert into subscription (chat_id, incident_id, flow, requested, hit_at) select chat_id, :incident, flow,
        false, now() from told
        where (select count(*) from locked) >= 0 and exists (select from incident i where i.id = :incident
          and i.state = 'open')
        on conflict (chat_id, incident_id) do nothing returning chat_id)
    insert into inbox (source, chat_id, sealed) select source, chat_id, sealed from told
      where chat_id in (select chat_id from hit)
    on conflict (source) do nothing returning chat_id`,
)

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
  const rows = await runNamed<Pick<Waiting, 'chat_id'>>(pool, statement, {
    incident: incident.id,
    ...sealNews(vault, prefix, incident, news),
  })
  return { chatIds: rows.map(({ chat_id }) => chat_id), isComplete: false }
}

const tellSome = (
  pool: Pool,
  vault: Vault,
): Pick<IncidentStore, 'announceBegun' | 'announceResolved' | 'announceRescheduled'> => ({
  announceBegun: async (incident, { flows, services }, at, most) => {
    const chats = await runNamed<Waiting & { locale: string | null }>(pool, inTheMiddle, {
      incident: incident.id,
      flows,
      services,
      at,
      most: Math.min(most, AT_ONCE),
    })
    if (chats.length === 0) return { chatIds: [], isComplete: true }
    const news = chats.map(({ chat_id, locale }) => [chat_id, beginNews(incident, locale ?? '', at)] as const)
    const rows = await runNamed<Pick<Waiting, 'chat_id'>>(pool, announceBegun, {
      incident: incident.id,
      ...sealNews(vault, 'begun', incident, news),
      flows: chats.map(({ flow }) => flow),
    })
    return { chatIds: rows.map(({ chat_id }) => chat_id), isComplete: rows.length === 0 }
  },
  announceResolved: async (incident, metHours, at, most) => {
    const { id, kind } = incident
    const chats = await runNamed<Waiting>(pool, waiting, {
      incident: id,
      metHours,
      at,
      most: Math.min(most, AT_ONCE),
    })
    if (chats.length > 0)
      return announce(
        pool,
        vault,
        announceEnd,
        incident,
        chats.map(({ chat_id, flow }) => [chat_id, { kind: 'incident-resolved', incident: id, what: kind, flow, at }]),
      )
    await runNamed(pool, markAnnounced, { incident: id })
    return { chatIds: [], isComplete: true }
  },
  announceRescheduled: async (incident, settledMs, at, most) => {
    const chats = await runNamed<Pick<Waiting, 'chat_id'>>(pool, waitingForRescheduled, {
      settledMs,
      incident: incident.id,
      most: Math.min(most, AT_ONCE),
    })
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
  const many = async (statement: NamedStatement, values: Values = {}): Promise<readonly Incident[]> =>
    (await runNamed<IncidentRow>(pool, statement, values)).map(incidentOf)
  return {
    subscribe: async (chatId, incident, flow) =>
      void (await runNamed(pool, subscribe, { chat: chatId, incident, flow })),
    recordHit: async (chatId, incident, flow) =>
      void (await runNamed(pool, recordHit, { chat: chatId, incident, flow })),
    waitingFor: async ({ id }, metHours, at) =>
      (await runNamed<{ count: number }>(pool, countWaiting, { incident: id, metHours, at }))[0]?.count ?? 0,
    unannounced: () => many(unannounced),
    rescheduled: (settledMs) => many(rescheduled, { settledMs }),
    ...tellSome(pool, vault),
    ...createAgainNews(pool, vault),
  }
}
