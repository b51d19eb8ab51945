import { callId } from '../../core/conversation/call-id.ts'
import type { Call, Effect, Message, IncidentHit } from '../../core/conversation/effect.ts'
import { isMessage } from '../../core/conversation/effect.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { TurnCommit } from '../../core/ports/turn-store.ts'
import { concernsDesk, deskPart, deskValues } from './desk/desk-part.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'

/** Delay of an album's messages: they come in one by one, and are sent together. */
const ALBUM_MS = 1_000

/**
 * Builds the statement that commits a turn as a whole or not at all: it marks the event done and erases it, saves the conversation, and writes
 * every effect. It changes nothing when the event is done already, or when another turn was committed first. The conversation is locked
 * before the event, in the order of `receive`; the other order could deadlock. `more` are further CTEs.
 */
const commitOf = (name: string, more: string): Statement => ({
  name,
  text: `
    with locked as (select 1 from conversation where chat_id = $1 and turn = $3 for update),
      done as (update inbox set done_at = now(), sealed = null, error = null where seq = $2 and done_at is null
        and exists (select 1 from locked) returning 1),
      taken as (update conversation set turn = $4, sealed = $5, locale = $6, flow = $7, step = $8, holder = $9, fence = $10, unreachable = $11,
          service = $29, seen_at = to_timestamp($30::float8 / 1000), updated_at = now()
        where chat_id = $1 and turn = $3 and exists (select 1 from done) returning chat_id, fence),
      sent as (insert into outbox (chat_id, fence, kind, prompt, target, sealed, until, next_at)
        select taken.chat_id, taken.fence, m.kind, m.prompt, m.target, m.sealed, to_timestamp(m.until / 1000), now() + m.wait * interval '1 millisecond'
        from taken, unnest($12::text[], $13::int[], $14::int[], $15::bytea[], $16::float8[], $28::int[]) with ordinality
          as m(kind, prompt, target, sealed, until, wait, place)
        order by m.place returning 1),
      called as (insert into call (id, chat_id, name, turn, src, sealed)
        select c.id, taken.chat_id, c.name, c.turn, c.src, c.sealed
        from taken, unnest($17::uuid[], $18::text[], $19::bigint[], $20::text[], $21::bytea[]) as c(id, name, turn, src, sealed)
        on conflict (id) do nothing returning 1),
      timed as (select graphile_worker.add_job('timer', json_build_object('chatId', taken.chat_id, 'key', t.key, 'turn', t.turn),
          run_at := to_timestamp(t.due / 1000), job_key := 'timer:' || taken.chat_id || ':' || t.key, max_attempts := 1000)
        from taken, unnest($22::text[], $23::float8[], $24::bigint[]) as t(key, due, turn)),
      cancelled as (select graphile_worker.remove_job('timer:' || taken.chat_id || ':' || key) from taken, unnest($25::text[]) as key),
      proved as (insert into proof (chat_id, phone, proved_by, sealed) select taken.chat_id, p.phone, 'own-contact', p.sealed
        from taken, unnest($26::bytea[], $27::bytea[]) as p(phone, sealed)
        on conflict (chat_id, phone, proved_by) do update set proved_at = now(), sealed = excluded.sealed returning 1)${more}
    select (select count(*) from taken) as taken, (select count(*) from sent) as sent, (select count(*) from called) as called,
      (select count(*) from timed) as timed, (select count(*) from cancelled) as cancelled, (select count(*) from proved) as proved`,
})

/** Statements with and without the desk's part: most turns do not concern the desk, and stay cheaper without it. */
const commit = commitOf('commit', '')
const commitWithDesk = commitOf('commit-with-desk', deskPart(31))

/** Subscribes customers who hit an incident. Its parameters follow those of the base statement. */
const hitPart = (first: number): string => `,
      hit as (insert into subscription (chat_id, incident_id, flow, requested, hit_at) select taken.chat_id, m.incident, m.flow, false, now()
        from taken, unnest($${first}::text[], $${first + 1}::text[]) as m(incident, flow)
        on conflict (chat_id, incident_id) do update set hit_at = now(), announced_at = null, flow = excluded.flow returning 1)`
const commitHit = commitOf('commit-hit', hitPart(31))
const commitHitWithDesk = commitOf('commit-hit-with-desk', `${hitPart(31)}${deskPart(33)}`)

const statementFor = (hasHits: boolean, desk: boolean): Statement => {
  if (hasHits) return desk ? commitHitWithDesk : commitHit
  return desk ? commitWithDesk : commit
}

const promptOf = (message: Message): number | null =>
  message.kind === 'ask' || message.kind === 'share' ? message.prompt : null

const targetOf = (message: Message): number | null => {
  if (message.kind === 'close' || message.kind === 'drop') return message.prompt
  return message.kind === 'ask' ? message.replaces : null
}

const untilOf = (message: Message): number | null => (message.kind === 'say' ? message.until : null)

const waitOf = (message: Message): number => (message.kind === 'relay' && message.album !== null ? ALBUM_MS : 0)

/** Gives the timers that a turn leaves set and cancelled: the last effect about each key counts. */
const timersOf = (effects: readonly Effect[]) => {
  const last = new Map<string, Effect>()
  for (const effect of effects)
    if (effect.kind === 'set-timer' || effect.kind === 'cancel-timer') last.set(effect.key, effect)
  const all = [...last.values()]
  return {
    set: all.flatMap((effect) => (effect.kind === 'set-timer' ? [effect] : [])),
    cancelled: all.flatMap((effect) => (effect.kind === 'cancel-timer' ? [effect.key] : [])),
  }
}

const callsOf = (chatId: number, effects: readonly Effect[], vault: Vault) =>
  effects.flatMap((effect) =>
    effect.kind === 'call'
      ? [{ id: callId(chatId, effect.turn, effect.call), call: effect, sealed: vault.seal(effect satisfies Call) }]
      : [],
  )

/** Lists the incidents that the turn hit, each once: a statement may write a row only once. */
const hitsIn = (effects: readonly Effect[]): readonly IncidentHit[] => [
  ...new Map(
    effects.flatMap((effect) => (effect.kind === 'incident-hit' ? [[effect.incident, effect] as const] : [])),
  ).values(),
]

/** Commits one turn. `committed` is false when the event was done already or another turn was first; `calls` are the ids of new calls. */
export const commitTurn = async (
  pool: Pool,
  vault: Vault,
  { chatId, seq, expectedTurn, conversation, effects, flow, step }: TurnCommit,
) => {
  const messages = effects.filter(isMessage)
  const timers = timersOf(effects)
  const calls = callsOf(chatId, effects, vault)
  const phones = effects.flatMap((effect) => (effect.kind === 'prove' ? [effect.phone] : []))
  const { turn, locale, custody, unreachable, service, seenAt } = conversation
  const desk = concernsDesk(effects)
  const hits = hitsIn(effects)
  const [row] = await run<{ taken: number }>(pool, statementFor(hits.length > 0, desk), [
    chatId,
    seq,
    expectedTurn,
    turn,
    vault.seal(conversation),
    locale,
    flow,
    step,
    custody.holder,
    custody.fence,
    unreachable,
    messages.map(({ kind }) => kind),
    messages.map(promptOf),
    messages.map(targetOf),
    messages.map((message) => vault.seal(message)),
    messages.map(untilOf),
    calls.map(({ id }) => id),
    calls.map(({ call }) => call.call),
    calls.map(({ call }) => call.turn),
    calls.map(({ call }) => call.src),
    calls.map(({ sealed }) => sealed),
    timers.set.map(({ key }) => key),
    timers.set.map(({ due }) => due),
    timers.set.map((timer) => timer.turn),
    timers.cancelled,
    phones.map((phone) => vault.digest(phone)),
    phones.map((phone) => vault.seal({ phone })),
    messages.map(waitOf),
    service,
    seenAt,
    ...(hits.length > 0 ? [hits.map(({ incident }) => incident), hits.map((one) => one.flow)] : []),
    ...(desk ? deskValues(conversation, effects, vault) : []),
  ])
  return { committed: Number(row?.taken) === 1, calls: calls.map(({ id }) => id) }
}
