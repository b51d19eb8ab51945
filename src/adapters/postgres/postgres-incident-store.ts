import type { Vault } from '../../core/ports/vault.ts'
import type { Event } from '../../core/conversation/event.ts'
import { rescheduleNews } from '../../core/conversation/incident-gate.ts'
import type { IncidentChange, IncidentPatch, Incident } from '../../core/incident/incident.ts'
import type { Announcement, IncidentStore } from '../../core/ports/incident-store.ts'
import type { InboxPayload } from '../../core/ports/turn-store.ts'
import { createWaitingWords } from './waiting-words.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'
import { placeOf } from './sealed-columns.ts'

const given = 'source, kind, state, services, regions, flows, starts_at, ends_at, texts'

/** Builds a query of the incidents of a JSON array, with the columns of `given`. */
const listedIn = (json: string): string => `
  select i.id, i.source, i.kind, i.state, i.services, i.regions, nullif(i.flows, 'null'::jsonb) as flows, to_timestamp(i."startsAt" / 1000) as starts_at,
    to_timestamp(i."endsAt" / 1000) as ends_at, i.texts, nullif(i.held, 'null'::jsonb) || jsonb_build_object('no', nextval('words_no')) as held, to_timestamp(i."updatedAt" / 1000) as source_at
  from jsonb_to_recordset(${json}) as i(id text, source text, kind text, state text, services jsonb, regions jsonb, flows jsonb, "startsAt" float8,
    "endsAt" float8, texts jsonb, held jsonb, "updatedAt" float8)`

const make: Statement = {
  name: 'make-incident',
  text: `
    with given as (${listedIn('jsonb_build_array($1::jsonb)')}),
      made as (insert into incident (id, ${given}) select 'own-' || nextval('incident_no'), ${given} from given
        returning ${incidentColumns}),
      noted as (insert into incident_change (incident_id, by, what) select id, $2::bigint, 'made' from made)
    select * from made`,
}

const over = `('resolved', 'cancelled')`

/** The supervisors said yes to the operator's words while the list was read. */
const approvedMeanwhile = `coalesce(old.approved = excluded.held ->> 'digest', false)`
const sameHeld = `coalesce(old.held ->> 'digest' = excluded.held ->> 'digest', false)`

/** Takes over the operator's list. An incident that is listed again after its end is open again, and its next end is announced again. */
const follow: Statement = {
  name: 'follow-incidents',
  text: `
    with listed as (${listedIn('$1::jsonb')}),
      kept as (insert into incident as old (id, ${given}, held, source_at) select id, ${given}, held, source_at from listed
        on conflict (id) do update set kind = excluded.kind, state = excluded.state, services = excluded.services, regions = excluded.regions,
          flows = excluded.flows, starts_at = excluded.starts_at, ends_at = excluded.ends_at, updated_at = now(),
          texts = case when ${approvedMeanwhile} then old.texts else excluded.texts end,
          held = case when ${approvedMeanwhile} then null when ${sameHeld} then old.held else excluded.held end,
          held_asked = old.held_asked and ${sameHeld},
          ended_at = null, announced_at = null, source_at = excluded.source_at
        where old.source = 'operator' and (old.source_at is null or old.source_at < excluded.source_at or (old.source_at = excluded.source_at and old.state not in ${over}))
          and (old.kind, old.state, old.services, old.regions, old.flows, old.starts_at, old.ends_at, old.texts, old.held ->> 'digest')
          is distinct from (excluded.kind, excluded.state, excluded.services, excluded.regions, excluded.flows, excluded.starts_at, excluded.ends_at, excluded.texts, excluded.held ->> 'digest')
        returning id, case when xmax = 0 then 'made' else 'updated' end as what),
      gone as (update incident set state = case when state = 'planned' then 'cancelled' else 'resolved' end, ended_at = now(), updated_at = now()
        where source = 'operator' and state not in ${over} and id not in (select id from listed) and id <> all($2::text[]) returning id, state as what),
      missed as (insert into incident (id, ${given}, ended_at)
        select distinct s.incident_id, 'operator', 'incident', 'resolved', '[]'::jsonb, '[]'::jsonb, '[]'::jsonb, now(), null::timestamptz, '{}'::jsonb, now()
        from subscription s where s.announced_at is null and s.requested and s.incident_id not in (select id from listed) and s.incident_id <> all($2::text[])
          and not exists (select from incident where incident.id = s.incident_id)
        on conflict (id) do nothing returning id, 'resolved' as what)
    insert into incident_change (incident_id, what) select id, what from (select * from kept union all select * from gone union all select * from missed) as every_one`,
}

const get: Statement = { name: 'get-incident', text: `select ${incidentColumns} from incident where id = $1` }

const change: Statement = {
  name: 'change-incident',
  text: `
    with changed as (update incident set
        kind = coalesce($2::jsonb ->> 'kind', kind), state = coalesce($2::jsonb ->> 'state', state),
        services = coalesce($2::jsonb -> 'services', services), regions = coalesce($2::jsonb -> 'regions', regions),
        flows = case when $2::jsonb ? 'flows' then nullif($2::jsonb -> 'flows', 'null'::jsonb) else flows end,
        starts_at = coalesce(to_timestamp(($2::jsonb ->> 'startsAt')::float8 / 1000), starts_at),
        ends_at = case when $2::jsonb ? 'endsAt' then to_timestamp(($2::jsonb ->> 'endsAt')::float8 / 1000) else ends_at end,
        texts = coalesce($2::jsonb -> 'texts', texts), updated_at = now(),
        held = case when not $2::jsonb ? 'held' then held else nullif($2::jsonb -> 'held', 'null'::jsonb) || jsonb_build_object('no', nextval('words_no')) end,
        held_asked = held_asked and not $2::jsonb ? 'held',
        ended_at = case when coalesce($2::jsonb ->> 'state', state) in ${over} then coalesce(ended_at, now()) end,
        announced_at = case when coalesce($2::jsonb ->> 'state', state) in ${over} then announced_at end
        where id = $1 and ($5::jsonb is null or (texts = $5::jsonb -> 'texts' and services = $5::jsonb -> 'services' and regions = $5::jsonb -> 'regions'
          and state = $5::jsonb ->> 'state' and held ->> 'no' is not distinct from $5::jsonb ->> 'no' and approved is not distinct from $5::jsonb ->> 'approved'))
        returning ${incidentColumns}),
      noted as (insert into incident_change (incident_id, by, what) select id, $3::bigint, $4 from changed)
    select * from changed`,
}

const turnOver: Statement = {
  name: 'advance-incidents',
  text: `
    with clock as (select to_timestamp($1::float8 / 1000) as now),
      ended as (update incident set state = 'resolved', ended_at = now(), updated_at = now() from clock
        where source = 'hand' and kind = 'maintenance' and state in ('planned', 'open') and ends_at <= clock.now returning id, 'resolved' as what),
      begun as (update incident set state = 'open', updated_at = now() from clock
        where state = 'planned' and starts_at <= clock.now and not (source = 'hand' and kind = 'maintenance' and coalesce(ends_at <= clock.now, false))
        returning id, 'opened' as what)
    insert into incident_change (incident_id, what) select id, what from (select * from ended union all select * from begun) as every_one`,
}

const current: Statement = {
  name: 'current-incidents',
  text: `select ${incidentColumns} from incident where state in ('planned', 'open') order by starts_at, id`,
}

const past: Statement = {
  name: 'past-incidents',
  text: `select ${incidentColumns} from incident where state in ${over}
    and exists (select from incident_change c where c.incident_id = incident.id and (incident.source <> 'hand' or c.what <> 'made' and c.what <> 'cancelled')) order by ended_at desc nulls last, id limit $1`,
}

const history: Statement = {
  name: 'incident-history',
  text: `select extract(epoch from at) * 1000 as at, by, what from incident_change where incident_id = $1 order by id`,
}

const cardAt: Statement = {
  name: 'incident-card-at',
  text: `select incident_id as incident, page from incident_card where desk_group = $1 and message = $2`,
}

const cardShows: Statement = {
  name: 'incident-card-shows',
  text: `insert into incident_card (desk_group, message, incident_id, page) values ($1, $2, $3, $4)
    on conflict (desk_group, message) do update set incident_id = excluded.incident_id, page = excluded.page`,
}

const subscribe: Statement = {
  name: 'subscribe',
  text: `insert into subscription (chat_id, incident_id, flow, promised_end) values ($1, $2, $3, (select ends_at from incident where id = $2))
    on conflict (chat_id, incident_id) do update set announced_at = null, requested = true, flow = excluded.flow, promised_end = excluded.promised_end, rescheduled_at = null`,
}

const recordHit: Statement = {
  name: 'hit-incident',
  text: `insert into subscription (chat_id, incident_id, flow, requested, hit_at) values ($1, $2, $3, false, now())
    on conflict (chat_id, incident_id) do update set hit_at = now(), announced_at = null, flow = excluded.flow`,
}

const unannounced: Statement = {
  name: 'unannounced-incidents',
  text: `select ${incidentColumns} from incident where state = 'resolved' and announced_at is null order by ended_at, id`,
}

/** Lists up to `$4` customers to whom the end has not been announced: subscribers, and those whom the incident stopped within `$2` hours. */
const waiting: Statement = {
  name: 'waiting-for-incident',
  text: `select s.chat_id, s.flow from subscription s
    where s.incident_id = $1 and s.announced_at is null and (s.requested or s.hit_at > to_timestamp($3::float8 / 1000) - $2 * interval '1 hour')
    order by s.chat_id limit $4`,
}

/** Builds the statement that marks subscriptions as announced and puts the news into the inboxes, so that a second process finds nothing to announce. Conversations are locked first, as by a turn. */
const announcing = (name: string, done: string): Statement => ({
  name,
  text: `
    with locked as (select chat_id from conversation where chat_id = any($2::bigint[]) order by chat_id for update),
      announced as (update subscription s set ${done} = now() from unnest($2::bigint[], $3::bytea[], $4::text[]) as w(chat_id, sealed, source)
        where s.incident_id = $1 and s.chat_id = w.chat_id and s.announced_at is null and s.${done} is null and (select count(*) from locked) >= 0
        returning s.chat_id, w.sealed, w.source)
    insert into inbox (source, chat_id, sealed) select source, chat_id, sealed from announced
    on conflict (source) do nothing returning chat_id`,
})

const announceEnd = { prefix: 'incident', statement: announcing('announce-resolved', 'announced_at') }
const announceLater = { prefix: 'moved', statement: announcing('announce-rescheduled', 'rescheduled_at') }

/** Subscribers who were given an earlier end, and to whom no later one was announced. A difference of up to five minutes is not announced. */
const toReschedule = `from subscription s join incident i on i.id = s.incident_id
    where i.state = 'open' and i.updated_at < now() - $1 * interval '1 millisecond' and s.requested and s.announced_at is null and s.rescheduled_at is null
      and s.promised_end is not null and (i.ends_at is null or i.ends_at > s.promised_end + interval '5 minutes')`

const rescheduled: Statement = {
  name: 'rescheduled-incidents',
  text: `select ${incidentColumns} from incident where id in (select i.id ${toReschedule})`,
}

const waitingForRescheduled: Statement = {
  name: 'waiting-for-rescheduled',
  text: `select s.chat_id ${toReschedule} and i.id = $2 order by s.chat_id limit $3`,
}

const markAnnounced: Statement = {
  name: 'all-announced',
  text: `
    with done as (update incident set announced_at = now() where id = $1 and state = 'resolved' returning id)
    update subscription set announced_at = now() where incident_id in (select id from done) and announced_at is null`,
}

/** Maximum number of rows of one statement. */
const AT_ONCE = 1_000

interface Waiting {
  readonly chat_id: number
  readonly flow: string
}

const announce = async (
  pool: Pool,
  vault: Vault,
  { prefix, statement }: typeof announceEnd,
  { id }: Incident,
  news: readonly (readonly [number, Event])[],
): Promise<Announcement> => {
  const second = Math.floor(Date.now() / 1_000)
  const sources = news.map(([chatId]) => `${prefix}:${id}:${chatId}:${second}`)
  const sealed = news.map(([chatId, event], at) =>
    vault.seal({ kind: 'event', event } satisfies InboxPayload, placeOf('inbox.sealed', sources[at] ?? '', chatId)),
  )
  const rows = await run<{ chat_id: number }>(pool, statement, [id, news.map(([chatId]) => chatId), sealed, sources])
  return { chatIds: rows.map(({ chat_id }) => chat_id), isComplete: false }
}

const tellSome = (pool: Pool, vault: Vault): Pick<IncidentStore, 'announceResolved' | 'announceRescheduled'> => ({
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

const seenOf = ({ texts, services, regions, state, held, approved }: Incident) => ({
  texts,
  services,
  regions,
  state,
  no: held?.no ?? null,
  approved: approved ?? null,
})

/** Creates the store of incidents and of the subscriptions to their end. */
export const createIncidentStore = (pool: Pool, vault: Vault): IncidentStore => {
  const many = async (statement: Statement, values: readonly unknown[] = []): Promise<readonly Incident[]> =>
    (await run<IncidentRow>(pool, statement, values)).map(incidentOf)
  const one = async (statement: Statement, values: readonly unknown[]): Promise<Incident | null> =>
    (await many(statement, values))[0] ?? null
  return {
    make: async (incident, by) => {
      const made = await one(make, [JSON.stringify(incident), by])
      if (!made) throw new Error('an incident was not made')
      return made
    },
    follow: async (listed, unreadable) => void (await run(pool, follow, [JSON.stringify(listed), unreadable])),
    get: (id) => one(get, [id]),
    change: (id, patch: IncidentPatch, by, what, seen) =>
      one(change, [id, JSON.stringify(patch), by, what, seen === undefined ? null : JSON.stringify(seenOf(seen))]),
    ...createWaitingWords(pool),
    advance: async (at) => void (await run(pool, turnOver, [at])),
    current: () => many(current),
    past: (most) => many(past, [most]),
    history: async (id) =>
      (await run<{ at: string; by: number | null; what: IncidentChange['what'] }>(pool, history, [id])).map(
        ({ at, by, what }) => ({ at: Number(at), by, what }),
      ),
    cardAt: async ({ group, message }) =>
      (await run<{ incident: string; page: string }>(pool, cardAt, [group, message]))[0] ?? null,
    recordCard: async ({ group, message }, { incident, page }) =>
      void (await run(pool, cardShows, [group, message, incident, page])),
    subscribe: async (chatId, incident, flow) => void (await run(pool, subscribe, [chatId, incident, flow])),
    recordHit: async (chatId, incident, flow) => void (await run(pool, recordHit, [chatId, incident, flow])),
    unannounced: () => many(unannounced),
    rescheduled: (settledMs) => many(rescheduled, [settledMs]),
    ...tellSome(pool, vault),
  }
}
