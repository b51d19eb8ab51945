/**
 * The statement that commits turns: of each chat as a whole or not at all. It marks the event done and erases it, saves
 * the conversation, and writes every effect. Of a chat it changes nothing when the event is done already, when another
 * turn was committed first, or when an older event is still open. It is put together of the parts that these turns
 * need; parts that nobody needs cost nothing.
 *
 * Conversations are locked before events, in the order of chats, as `receive` does; another order could deadlock. With
 * the commit this process takes the lease of a chat that has nothing else to send, so that it may send at once what it
 * has just written.
 */
import { deskPart } from './desk/desk-part.ts'
import { numberParameters } from './named-statement.ts'
import type { NamedStatement } from './named-statement.ts'
import { pairedWith } from './pairings.ts'
import { registerStatement } from './statement-register.ts'

/** Parts that only some turns need. */
export type CommitPart = 'messages' | 'calls' | 'timers' | 'cancelled' | 'proofs' | 'hits' | 'walks' | 'desk'

const BASE = `
    with given as (select * from unnest(:chats::bigint[], :seqs::bigint[], :expected::bigint[], :turns::bigint[],
        :from::int[], :length::int[], :locales::text[], :flows::text[], :steps::text[], :holders::text[], :fences::int[],
        :unreachable::bool[], :services::text[], :seenAt::float8[])
        as g(chat_id, seq, expected, turn, sealed_from, sealed_length, locale, flow, step, holder, fence, unreachable,
          service, seen_at)),
      locked as (select c.chat_id from given g join conversation c on c.chat_id = g.chat_id and c.turn = g.expected
        order by c.chat_id for update of c),
      done as (update inbox i set done_at = now(), sealed = null, error = null from given g join locked using (chat_id)
        where i.seq = g.seq and i.chat_id = g.chat_id and i.done_at is null
          and not exists (select from inbox o where o.chat_id = g.chat_id and o.seq < g.seq and o.done_at is null)
        returning i.chat_id),
      taken as (update conversation c set turn = g.turn,
          sealed = substr(:bytes::bytea, g.sealed_from, g.sealed_length), locale = g.locale, flow = g.flow, step = g.step,
          holder = g.holder, fence = g.fence, unreachable = g.unreachable, service = g.service,
          seen_at = to_timestamp(g.seen_at / 1000), updated_at = now()
        from given g join done using (chat_id) where c.chat_id = g.chat_id and c.turn = g.expected
        returning c.chat_id, c.fence, c.locale, c.flow, c.step)`

/**
 * A chat with messages to send gets the lease here, unless somebody sends to it, this process included, or it has older
 * ones.
 */
const MESSAGES = `,
      leased as (insert into lease (chat_id, owner, until)
        select t.chat_id, :owner, now() + :leaseMs * interval '1 millisecond'
        from taken t where t.chat_id = any (:sendable::bigint[])
          and not exists (select from outbox o where o.chat_id = t.chat_id and o.state = 'open')
        order by t.chat_id
        on conflict (chat_id) do update set owner = excluded.owner, until = excluded.until where lease.until < now()
        returning chat_id),
      sent as (insert into outbox (chat_id, fence, kind, prompt, target, seal_id, sealed, until, next_at)
        select t.chat_id, t.fence, m.kind, m.prompt, m.target, m.seal_id,
          substr(:bytes::bytea, m.sealed_from, m.sealed_length), to_timestamp(m.until / 1000),
          now() + m.wait * interval '1 millisecond'
        from unnest(:messageChats::bigint[], :messageKinds::text[], :messagePrompts::int[], :messageTargets::int[],
            :messageSealIds::uuid[], :messageFrom::int[], :messageLength::int[], :messageUntil::float8[],
            :messageWait::int[]) with ordinality
          as m(chat_id, kind, prompt, target, seal_id, sealed_from, sealed_length, until, wait, place)
        join taken t on t.chat_id = m.chat_id order by m.place returning id, chat_id, target)`

const PARTS: Readonly<Record<Exclude<CommitPart, 'messages' | 'desk'>, string>> = {
  calls: `,
      called as (insert into call (id, chat_id, name, turn, src, sealed)
        select p.id, t.chat_id, p.name, p.turn, p.src, substr(:bytes::bytea, p.sealed_from, p.sealed_length)
        from unnest(:callIds::uuid[], :callChats::bigint[], :callNames::text[], :callTurns::bigint[],
            :callSources::text[], :callFrom::int[], :callLength::int[])
          as p(id, chat_id, name, turn, src, sealed_from, sealed_length) join taken t on t.chat_id = p.chat_id
        on conflict (id) do nothing)`,
  timers: `,
      timed as (insert into timer (chat_id, key, turn, due)
        select t.chat_id, p.key, p.turn, to_timestamp(p.due / 1000)
        from unnest(:timerChats::bigint[], :timerKeys::text[], :timerTurns::bigint[], :timerDue::float8[])
          as p(chat_id, key, turn, due)
        join taken t on t.chat_id = p.chat_id order by t.chat_id, p.key
        on conflict (chat_id, key) do update set turn = excluded.turn, due = excluded.due)`,
  cancelled: `,
      cancelled as (delete from timer d
        using taken t, unnest(:cancelledChats::bigint[], :cancelledKeys::text[]) as p(chat_id, key)
        where t.chat_id = p.chat_id and d.chat_id = p.chat_id and d.key = p.key)`,
  proofs: `,
      proved as (insert into proof (chat_id, phone, proved_by, sealed)
        select t.chat_id, substr(:bytes::bytea, p.phone_from, p.phone_length), 'own-contact',
          substr(:bytes::bytea, p.sealed_from, p.sealed_length)
        from unnest(:proofChats::bigint[], :proofDigestFrom::int[], :proofDigestLength::int[], :proofFrom::int[],
            :proofLength::int[])
          as p(chat_id, phone_from, phone_length, sealed_from, sealed_length) join taken t on t.chat_id = p.chat_id
        on conflict (chat_id, phone, proved_by, act) do update set proved_at = now(), sealed = excluded.sealed
        returning chat_id, phone, proved_by, proved_at),${pairedWith('proved')}`,
  hits: `,
      hit as (insert into subscription (chat_id, incident_id, flow, requested, hit_at)
        select t.chat_id, p.incident, p.flow, false, now()
        from unnest(:hitChats::bigint[], :hitIncidents::text[], :hitFlows::text[]) as p(chat_id, incident, flow)
          join taken t on t.chat_id = p.chat_id
        on conflict (chat_id, incident_id) do update set hit_at = now(), announced_at = null, flow = excluded.flow)`,
  walks: `,
      walked as (insert into walk (chat, entry, service, flow, cause, ended, place, taps, messages, missed, talk, steps, cut,
          started_at, ended_at)
        select substr(:bytes::bytea, p.chat_from, p.chat_length), p.entry, p.service, p.flow, p.cause, p.ended, p.place,
          p.taps, p.messages, p.missed, p.talk, string_to_array(p.steps, E'\\n'), p.cut,
          to_timestamp(p.started / 1000), to_timestamp(p.ended_at / 1000)
        from unnest(:walkChats::bigint[], :walkFrom::int[], :walkLength::int[], :walkEntries::text[],
            :walkServices::text[], :walkFlows::text[], :walkCauses::text[], :walkEnds::text[], :walkPlaces::text[],
            :walkTaps::int[], :walkMessages::int[], :walkMissed::int[], :walkTalks::bool[], :walkSteps::text[],
            :walkCut::bool[], :walkStarted::float8[], :walkEnded::float8[]) with ordinality
          as p(chat_id, chat_from, chat_length, entry, service, flow, cause, ended, place, taps, messages, missed, talk,
            steps, cut, started, ended_at, nth)
          join taken t on t.chat_id = p.chat_id order by p.nth)`,
}

/** One row for each committed turn; `more` tells of further events of the chat. */
const TURNS = `
    select t.chat_id, null::bigint as id, null::bigint as shown,
      exists (select from inbox i where i.chat_id = g.chat_id and i.done_at is null and i.seq > g.seq) as more
    from taken t join given g on g.chat_id = t.chat_id`

/** One row for each message that this process may send, with the message of the chat that shows its target. */
const LEASED = `
    union all
    select s.chat_id, s.id, p.message_id, null from sent s join leased l on l.chat_id = s.chat_id
      left join prompt p on p.chat_id = s.chat_id and p.prompt = s.target`

/** A committed turn (`id` null), or one of its messages. */
export interface CommittedRow {
  chat_id: number
  id: number | null
  shown: number | null
  more: boolean | null
}

const statements = new Map<string, NamedStatement>()

const build = (name: string, parts: ReadonlySet<CommitPart>): NamedStatement => {
  const own = Object.entries(PARTS).map(([part, text]) => (parts.has(part as CommitPart) ? text : ''))
  const named = `${BASE}${parts.has('messages') ? MESSAGES : ''}${own.join('')}`
  const more = `${TURNS}${parts.has('messages') ? LEASED : ''}`
  return numberParameters(name, named + (parts.has('desk') ? deskPart : '') + more)
}

/** Gives the statement with these parts, the same for the same parts. */
export const commitStatement = (parts: ReadonlySet<CommitPart>): NamedStatement => {
  const name = ['commit', ...[...parts].toSorted()].join('-')
  const known = statements.get(name)
  if (known) return known
  const built = build(name, parts)
  statements.set(name, built)
  return built
}

const ALL: ReadonlySet<CommitPart> = new Set<CommitPart>([
  'messages',
  'desk',
  ...(Object.keys(PARTS) as (keyof typeof PARTS)[]),
])

registerStatement(commitStatement(new Set()))
registerStatement({ ...commitStatement(ALL), name: 'commit-with-all-parts' })
