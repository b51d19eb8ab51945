import type { Vault } from '../../core/ports/vault.ts'
import type { IncidentChange, IncidentPatch, Incident } from '../../core/incident/incident.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import { incidentLifeCycle, statesForChange } from '../../core/incident/incident-life-cycle.ts'
import { isOver, pairsOf, statesBefore } from '../../core/life-cycle/life-cycle.ts'
import type { StatePairs } from '../../core/life-cycle/life-cycle.ts'
import { createAnnouncements } from './incident-announcements.ts'
import { createWaitingWords } from './waiting-words.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { run } from './pool.ts'
import type { Pool } from './pool.ts'
import { numberedStatement } from './statement-register.ts'
import type { Statement } from './statement-register.ts'

const given = 'source, kind, state, services, regions, flows, starts_at, ends_at, texts'

/** Builds a query of the incidents of a JSON array, with the columns of `given`. */
const listedIn = (json: string): string => `
  select i.id, i.source, i.kind, i.state, i.services, i.regions, nullif(i.flows, 'null'::jsonb) as flows, to_timestamp(i."startsAt" / 1000) as starts_at,
    to_timestamp(i."endsAt" / 1000) as ends_at, i.texts, nullif(i.held, 'null'::jsonb) || jsonb_build_object('no', nextval('words_no')) as held, to_timestamp(i."updatedAt" / 1000) as source_at
  from jsonb_to_recordset(${json}) as i(id text, source text, kind text, state text, services jsonb, regions jsonb, flows jsonb, "startsAt" float8,
    "endsAt" float8, texts jsonb, held jsonb, "updatedAt" float8)`

const make = numberedStatement({
  name: 'make-incident',
  text: `
    with given as (${listedIn('jsonb_build_array($1::jsonb)')}),
      made as (insert into incident (id, ${given}) select 'own-' || nextval('incident_no'), ${given} from given
        returning ${incidentColumns}),
      noted as (insert into incident_change (incident_id, by, what) select id, $2::bigint, 'made' from made)
    select * from made`,
})

const over = `('resolved', 'cancelled')`

/** The supervisors said yes to the operator's words while the list was read. */
const approvedMeanwhile = `coalesce(old.approved = excluded.held ->> 'digest', false)`
const sameHeld = `coalesce(old.held ->> 'digest' = excluded.held ->> 'digest', false)`

/**
 * Takes over the operator's list. An incident that is listed again after its end is open again, and its next end is
 * announced again.
 */
const follow = numberedStatement({
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
          and exists (select from unnest($3::text[], $4::text[]) as listing(was, becomes) where was = old.state and becomes = excluded.state)
          and (old.kind, old.state, old.services, old.regions, old.flows, old.starts_at, old.ends_at, old.texts, old.held ->> 'digest')
          is distinct from (excluded.kind, excluded.state, excluded.services, excluded.regions, excluded.flows, excluded.starts_at, excluded.ends_at, excluded.texts, excluded.held ->> 'digest')
        returning id, case when xmax = 0 then 'made' else 'updated' end as what),
      gone as (update incident set state = becomes, ended_at = now(), updated_at = now() from unnest($5::text[], $6::text[]) as ending(was, becomes)
        where source = 'operator' and state = was and id not in (select id from listed) and id <> all($2::text[]) returning id, state as what),
      missed as (insert into incident (id, ${given}, ended_at)
        select distinct s.incident_id, 'operator', 'incident', 'resolved', '[]'::jsonb, '[]'::jsonb, '[]'::jsonb, now(), null::timestamptz, '{}'::jsonb, now()
        from subscription s where s.announced_at is null and s.requested and s.incident_id not in (select id from listed) and s.incident_id <> all($2::text[])
          and not exists (select from incident where incident.id = s.incident_id)
        on conflict (id) do nothing returning id, 'resolved' as what)
    insert into incident_change (incident_id, what) select id, what from (select * from kept union all select * from gone union all select * from missed) as every_one`,
})

const get = numberedStatement({ name: 'get-incident', text: `select ${incidentColumns} from incident where id = $1` })

/**
 * Changes an incident. When its end is taken back, customers who were told of it wait again, with that end as the one
 * they were promised: so they are told that it goes on, as they are of any later end.
 */
const change = numberedStatement({
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
        ended_at = case when $7::bool then coalesce(ended_at, now()) end,
        announced_at = case when $7::bool then announced_at end
        where id = $1 and state = any($6::text[]) and ($5::jsonb is null or (texts = $5::jsonb -> 'texts' and services = $5::jsonb -> 'services' and regions = $5::jsonb -> 'regions'
          and state = $5::jsonb ->> 'state' and held ->> 'no' is not distinct from $5::jsonb ->> 'no' and approved is not distinct from $5::jsonb ->> 'approved'))
        returning ${incidentColumns}),
      ended as (select ended_at from incident where id = $1 and $4 = 'reopened'),
      told as (update subscription s set announced_at = null, requested = true, rescheduled_at = null, promised_end = ended.ended_at from ended
        where s.incident_id = $1 and s.announced_at >= ended.ended_at and (s.requested or s.hit_at > ended.ended_at - interval '1 day') and exists (select from changed)),
      noted as (insert into incident_change (incident_id, by, what) select id, $3::bigint, $4 from changed)
    select * from changed`,
})

const turnOver = numberedStatement({
  name: 'advance-incidents',
  text: `
    with clock as (select to_timestamp($1::float8 / 1000) as now),
      ended as (update incident set state = 'resolved', ended_at = now(), updated_at = now() from clock
        where source = 'hand' and kind = 'maintenance' and state = any($2::text[]) and ends_at <= clock.now returning id, 'resolved' as what),
      begun as (update incident set state = 'open', updated_at = now() from clock
        where state = any($3::text[]) and starts_at <= clock.now and not (source = 'hand' and kind = 'maintenance' and coalesce(ends_at <= clock.now, false))
        returning id, 'opened' as what)
    insert into incident_change (incident_id, what) select id, what from (select * from ended union all select * from begun) as every_one`,
})

const current = numberedStatement({
  name: 'current-incidents',
  text: `select ${incidentColumns} from incident where state in ('planned', 'open') order by starts_at, id`,
})

const past = numberedStatement({
  name: 'past-incidents',
  text: `select ${incidentColumns} from incident where state in ${over}
    and exists (select from incident_change c where c.incident_id = incident.id and (incident.source <> 'hand' or c.what <> 'made' and c.what <> 'cancelled')) order by ended_at desc nulls last, id limit $1`,
})

const history = numberedStatement({
  name: 'incident-history',
  text: `select extract(epoch from at) * 1000 as at, by, what from incident_change where incident_id = $1 order by id`,
})

const cardAt = numberedStatement({
  name: 'incident-card-at',
  text: `select incident_id as incident, page from incident_card where desk_group = $1 and message = $2`,
})

const cardShows = numberedStatement({
  name: 'incident-card-shows',
  text: `insert into incident_card (desk_group, message, incident_id, page) values ($1, $2, $3, $4)
    on conflict (desk_group, message) do update set incident_id = excluded.incident_id, page = excluded.page`,
})

const seenOf = ({ texts, services, regions, state, held, approved }: Incident) => ({
  texts,
  services,
  regions,
  state,
  no: held?.no ?? null,
  approved: approved ?? null,
})

const columnsOf = ({ was, becomes }: StatePairs<Incident['state']>) => [was, becomes] as const
const listing = columnsOf(pairsOf(incidentLifeCycle, 'listed'))
const ending = columnsOf(pairsOf(incidentLifeCycle, 'listed no more'))
const mayBegin = statesBefore(incidentLifeCycle, 'begun', 'open')

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
    follow: async (listed, unreadable) =>
      void (await run(pool, follow, [JSON.stringify(listed), unreadable, ...listing, ...ending])),
    get: (id) => one(get, [id]),
    change: (id, patch: IncidentPatch, by, what, seen) =>
      one(change, [
        id,
        JSON.stringify(patch),
        by,
        what,
        seen === undefined ? null : JSON.stringify(seenOf(seen)),
        statesForChange(what, patch),
        patch.state !== undefined && isOver(incidentLifeCycle, patch.state),
      ]),
    ...createWaitingWords(pool),
    advance: async (at) =>
      void (await run(pool, turnOver, [at, statesForChange('resolved', { state: 'resolved' }), mayBegin])),
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
    ...createAnnouncements(pool, vault),
  }
}
