import type { Vault } from '../../core/ports/vault.ts'
import type { IncidentChange, IncidentPatch, Incident } from '../../core/incident/incident.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import { incidentLifeCycle, statesForChange } from '../../core/incident/incident-life-cycle.ts'
import { isOver, pairsOf, statesBefore } from '../../core/life-cycle/life-cycle.ts'
import { createAnnouncements } from './incident-announcements.ts'
import { createWaitingWords } from './waiting-words.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { NamedStatement, Values } from './named-statement.ts'
import type { Pool } from './pool.ts'

const given = 'source, kind, state, services, regions, flows, starts_at, ends_at, texts'

/** Builds a query of the incidents of a JSON array, with the columns of `given`. */
const listedIn = (json: string): string => `
  select i.id, i.source, i.kind, i.state, i.services, i.regions, nullif(i.flows, 'null'::jsonb) as flows,
    to_timestamp(i."startsAt" / 1000) as starts_at,
    to_timestamp(i."endsAt" / 1000) as ends_at, i.texts,
    nullif(i.held, 'null'::jsonb) || jsonb_build_object('no', nextval('words_no')) as held,
    to_timestamp(i."updatedAt" / 1000) as source_at
  from jsonb_to_recordset(${json}) as i(id text, source text, kind text, state text, services jsonb,
    regions jsonb, flows jsonb, "startsAt" float8,
    "endsAt" float8, texts jsonb, held jsonb, "updatedAt" float8)`

const make = namedStatement(
  'make-incident',
  `
    with given as (${listedIn('jsonb_build_array(:incident::jsonb)')}),
      made as (insert into incident (id, ${given}) select 'own-' || nextval('incident_no'), ${given} from given
        returning ${incidentColumns}),
      noted as (insert into incident_change (incident_id, by, what) select id, :by::bigint, 'made' from made)
    select * from made`,
)

const over = `('resolved', 'cancelled')`

/** The supervisors said yes to the operator's words while the list was read. */
const approvedMeanwhile = `coalesce(old.approved = excluded.held ->> 'digest', false)`
const sameHeld = `coalesce(old.held ->> 'digest' = excluded.held ->> 'digest', false)`

/**
 * Takes over the operator's list. An incident that is listed again after its end is open again, and its next end is
 * announced again.
 */
const follow = namedStatement(
  'follow-incidents',
  `
    with listed as (${listedIn(':listed::jsonb')}),
      kept as (insert into incident as old (id, ${given}, held, source_at) select id, ${given}, held, source_at
        from listed
        on conflict (id) do update set kind = excluded.kind, state = excluded.state, services = excluded.services,
          regions = excluded.regions,
          flows = excluded.flows, starts_at = excluded.starts_at, ends_at = excluded.ends_at, updated_at = now(),
          texts = case when ${approvedMeanwhile} then old.texts else excluded.texts end,
          held = case when ${approvedMeanwhile} then null when ${sameHeld} then old.held else excluded.held end,
          held_asked = old.held_asked and ${sameHeld},
          ended_at = null, announced_at = null, source_at = excluded.source_at
        where old.source = 'operator' and (old.source_at is null or old.source_at < excluded.source_at
          or (old.source_at = excluded.source_at and old.state not in ${over}))
          and exists (select from unnest(:listedFrom::text[], :listedTo::text[]) as listing(was, becomes)
            where was = old.state and becomes = excluded.state)
          and (old.kind, old.state, old.services, old.regions, old.flows, old.starts_at, old.ends_at, old.texts,
            old.held ->> 'digest')
          is distinct from (excluded.kind, excluded.state, excluded.services, excluded.regions, excluded.flows,
            excluded.starts_at, excluded.ends_at, excluded.texts, excluded.held ->> 'digest')
        returning id, case when xmax = 0 then 'made' else 'updated' end as what),
      gone as (update incident set state = becomes, ended_at = now(), updated_at = now()
        from unnest(:endingFrom::text[], :endingTo::text[]) as ending(was, becomes)
        where source = 'operator' and state = was and id not in (select id from listed)
          and id <> all(:unreadable::text[]) returning id, state as what),
      missed as (insert into incident (id, ${given}, ended_at)
        select distinct s.incident_id, 'operator', 'incident', 'resolved', '[]'::jsonb, '[]'::jsonb, '[]'::jsonb, now(),
          null::timestamptz, '{}'::jsonb, now()
        from subscription s where s.announced_at is null and s.requested and s.incident_id not in (select id
          from listed) and s.incident_id <> all(:unreadable::text[])
          and not exists (select from incident where incident.id = s.incident_id)
        on conflict (id) do nothing returning id, 'resolved' as what)
    insert into incident_change (incident_id, what) select id, what from (select * from kept union all select *
      from gone union all select * from missed) as every_one`,
)

const get = namedStatement('get-incident', `select ${incidentColumns} from incident where id = :id`)

/**
 * Changes an incident. When its end is taken back, customers who were told of it wait again, with that end as the one
 * they were promised: so they are told that it goes on, as they are of any later end.
 */
const change = namedStatement(
  'change-incident',
  `
    with changed as (update incident set
        kind = coalesce(:patch::jsonb ->> 'kind', kind), state = coalesce(:patch::jsonb ->> 'state', state),
        services = coalesce(:patch::jsonb -> 'services', services), regions = coalesce(:patch::jsonb -> 'regions',
          regions),
        flows = case when :patch::jsonb ? 'flows' then nullif(:patch::jsonb -> 'flows', 'null'::jsonb) else flows end,
        starts_at = coalesce(to_timestamp((:patch::jsonb ->> 'startsAt')::float8 / 1000), starts_at),
        ends_at = case when :patch::jsonb ? 'endsAt' then to_timestamp((:patch::jsonb ->> 'endsAt')::float8 / 1000)
          else ends_at end,
        texts = coalesce(:patch::jsonb -> 'texts', texts), updated_at = now(),
        held = case when not :patch::jsonb ? 'held' then held else nullif(:patch::jsonb -> 'held',
          'null'::jsonb) || jsonb_build_object('no', nextval('words_no')) end,
        held_asked = held_asked and not :patch::jsonb ? 'held',
        ended_at = case when :isOver::bool then coalesce(ended_at, now()) end,
        announced_at = case when :isOver::bool then announced_at end
        where id = :id and state = any(:states::text[]) and (:seen::jsonb is null or (texts = :seen::jsonb -> 'texts'
          and services = :seen::jsonb -> 'services' and regions = :seen::jsonb -> 'regions'
          and state = :seen::jsonb ->> 'state' and held ->> 'no' is not distinct from :seen::jsonb ->> 'no'
            and approved is not distinct from :seen::jsonb ->> 'approved'))
        returning ${incidentColumns}),
      ended as (select ended_at from incident where id = :id and :what = 'reopened'),
      told as (update subscription s set announced_at = null, requested = true, rescheduled_at = null,
        promised_end = ended.ended_at from ended
        where s.incident_id = :id and s.announced_at >= ended.ended_at and (s.requested
          or s.hit_at > ended.ended_at - interval '1 day') and exists (select from changed)),
      noted as (insert into incident_change (incident_id, by, what) select id, :by::bigint, :what from changed)
    select * from changed`,
)

const turnOver = namedStatement(
  'advance-incidents',
  `
    with clock as (select to_timestamp(:at::float8 / 1000) as now),
      ended as (update incident set state = 'resolved', ended_at = now(), updated_at = now() from clock
        where source = 'hand' and kind = 'maintenance' and state = any(:maintenanceStates::text[])
          and ends_at <= clock.now returning id, 'resolved' as what),
      begun as (update incident set state = 'open', updated_at = now() from clock
        where state = any(:beginStates::text[]) and starts_at <= clock.now and not (source = 'hand'
          and kind = 'maintenance' and coalesce(ends_at <= clock.now, false))
        returning id, 'opened' as what)
    insert into incident_change (incident_id, what) select id, what from (select * from ended union all select *
      from begun) as every_one`,
)

const current = namedStatement(
  'current-incidents',
  `select ${incidentColumns} from incident where state in ('planned', 'open') order by starts_at, id`,
)

const past = namedStatement(
  'past-incidents',
  `select ${incidentColumns} from incident where state in ${over}
    and exists (select from incident_change c where c.incident_id = incident.id and (incident.source <> 'hand'
      or c.what <> 'made' and c.what <> 'cancelled')) order by ended_at desc nulls last, id limit :most`,
)

const history = namedStatement(
  'incident-history',
  `select extract(epoch from at) * 1000 as at, by, what from incident_change where incident_id = :id order by id`,
)

const cardAt = namedStatement(
  'incident-card-at',
  `select incident_id as incident, page from incident_card where desk_group = :group and message = :message`,
)

const cardShows = namedStatement(
  'incident-card-shows',
  `insert into incident_card (desk_group, message, incident_id, page) values (:group, :message, :incident, :page)
    on conflict (desk_group, message) do update set incident_id = excluded.incident_id, page = excluded.page`,
)

const seenOf = ({ texts, services, regions, state, held, approved }: Incident) => ({
  texts,
  services,
  regions,
  state,
  no: held?.no ?? null,
  approved: approved ?? null,
})

const listing = pairsOf(incidentLifeCycle, 'listed')
const ending = pairsOf(incidentLifeCycle, 'listed no more')
const mayBegin = statesBefore(incidentLifeCycle, 'begun', 'open')

/** Creates the store of incidents and of the subscriptions to their end. */
export const createIncidentStore = (pool: Pool, vault: Vault): IncidentStore => {
  const many = async (statement: NamedStatement, values: Values = {}): Promise<readonly Incident[]> =>
    (await runNamed<IncidentRow>(pool, statement, values)).map(incidentOf)
  const one = async (statement: NamedStatement, values: Values): Promise<Incident | null> =>
    (await many(statement, values))[0] ?? null
  return {
    make: async (incident, by) => {
      const made = await one(make, { incident: JSON.stringify(incident), by })
      if (!made) throw new Error('an incident was not made')
      return made
    },
    follow: async (listed, unreadable) =>
      void (await runNamed(pool, follow, {
        listed: JSON.stringify(listed),
        unreadable,
        listedFrom: listing.was,
        listedTo: listing.becomes,
        endingFrom: ending.was,
        endingTo: ending.becomes,
      })),
    get: (id) => one(get, { id }),
    change: (id, patch: IncidentPatch, by, what, seen) =>
      one(change, {
        id,
        patch: JSON.stringify(patch),
        by,
        what,
        seen: seen === undefined ? null : JSON.stringify(seenOf(seen)),
        states: statesForChange(what, patch),
        isOver: patch.state !== undefined && isOver(incidentLifeCycle, patch.state),
      }),
    ...createWaitingWords(pool),
    advance: async (at) =>
      void (await runNamed(pool, turnOver, {
        at,
        maintenanceStates: statesForChange('resolved', { state: 'resolved' }),
        beginStates: mayBegin,
      })),
    current: () => many(current),
    past: (most) => many(past, { most }),
    history: async (id) =>
      (await runNamed<{ at: string; by: number | null; what: IncidentChange['what'] }>(pool, history, { id })).map(
        ({ at, by, what }) => ({ at: Number(at), by, what }),
      ),
    cardAt: async ({ group, message }) =>
      (await runNamed<{ incident: string; page: string }>(pool, cardAt, { group, message }))[0] ?? null,
    recordCard: async ({ group, message }, { incident, page }) =>
      void (await runNamed(pool, cardShows, { group, message, incident, page })),
    ...createAnnouncements(pool, vault),
  }
}
