import { randomUUID } from 'node:crypto'
import { callId } from '../../../core/conversation/call-id.ts'
import type { Decision, DeskCall } from '../../../core/talk/decision.ts'
import type { DeskCommitted } from '../../../core/ports/desk-store.ts'
import type { Call } from '../../../core/conversation/effect.ts'
import { statesForTalkChange } from '../../../core/desk/talk-life-cycle.ts'
import type { TracePlace } from '../../../core/ports/spans.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import type { InboxItem } from '../../../core/ports/turn-store.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool, Queryable } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { withTrace } from '../traced-value.ts'
import { inTransaction } from '../transaction.ts'
import { keepIncoming } from '../inbox-rows.ts'
import { changeAgents, changeBan, writeAudit } from './agent-rows.ts'
import { changeAnswers } from './own-answer-rows.ts'
import { callName } from './call-name.ts'
import { withholdPart } from './withheld-albums.ts'
import { lockConversations } from './lock-conversations.ts'
import { writePosts } from './post-rows.ts'
import { writeFate, writeHistory } from './talk-history.ts'

const done = namedStatement(
  'desk-done',
  `
    with done as (update inbox set done_at = now(), sealed = null, error = null where seq = :seq and done_at is null
      returning 1),
      touched as (update conversation set updated_at = now() where chat_id = :group and exists (select from done))
    select 1 from done`,
)

const changeTalk = namedStatement(
  'desk-change-talk',
  `
    update talk set
      state = coalesce(c ->> 'state', state),
      agent_id = case when c ? 'agent' then (c -> 'agent' ->> 'id')::bigint else agent_id end,
      agent_name = case when c ? 'agent' then c -> 'agent' ->> 'name' else agent_name end,
      preferred_id = case when c ? 'preferred' then (c -> 'preferred' ->> 'id')::bigint else preferred_id end,
      preferred_name = case when c ? 'preferred' then c -> 'preferred' ->> 'name' else preferred_name end,
      team = case when c ? 'team' then c ->> 'team' else team end,
      answered_at = case when c ? 'answeredAt' then to_timestamp((c ->> 'answeredAt')::float8 / 1000) else answered_at
        end,
      waits_since = case when c ? 'waitsSince' then to_timestamp((c ->> 'waitsSince')::float8 / 1000) else waits_since
        end,
      last_word_at = coalesce(to_timestamp((c ->> 'lastWordAt')::float8 / 1000), last_word_at),
      snoozed_until = case when c ? 'snoozedUntil' then to_timestamp((c ->> 'snoozedUntil')::float8 / 1000)
        else snoozed_until end,
      tags = case when c ? 'tags' then array(select jsonb_array_elements_text(c -> 'tags')) else tags end,
      late = coalesce(c ->> 'late', late), reminded = coalesce((c ->> 'reminded')::boolean, reminded)
    from (select :change::jsonb as c) as change where id = :talk and state = any(:states::text[])`,
)

/**
 * Finds the talk if it is unchanged. The lock on its conversation keeps it so. Times are compared in whole
 * milliseconds, as they were read.
 */
const unchangedTalk = namedStatement(
  'desk-unchanged-talk',
  `select 1 from talk where id = :talk and state = :state and agent_id is not distinct from :agent
    and floor(extract(epoch from last_word_at) * 1000) = :lastWordAt`,
)

/** True while the talk that is to be changed is still as it was when that was decided. */
const isUnchanged = async (db: Queryable, { talk }: Decision): Promise<boolean> => {
  if (!talk?.revision) return true
  const {
    id,
    revision: { state, agent, lastWordAt },
  } = talk
  return (await runNamed(db, unchangedTalk, { talk: id, state, agent: agent && agent.id, lastWordAt })).length > 0
}

/** Finds an event that waits in the inbox of one of the chats. The locks on their conversations keep new ones out. */
const waitingEvent = namedStatement(
  'desk-waiting-event',
  `select 1 from inbox where chat_id = any (:chats::bigint[]) and done_at is null limit 1`,
)

const ask = namedStatement(
  'desk-ask',
  `insert into call (id, chat_id, name, turn, src, sealed) values (:id, :group, :name, :turn, :src, :sealed)
  on conflict (id) do nothing`,
)

/** An event of a group that is decided, and the span of the decision. */
interface Decided {
  readonly group: number
  readonly seq: number
  readonly trace: TracePlace | undefined
}

/** Writes a call whose answer comes to the group's inbox; its `turn` is the event that made it. */
const writeCall = async (
  db: Queryable,
  vault: Vault,
  { group, seq, trace }: Decided,
  call: DeskCall,
): Promise<string> => {
  const name = callName(call)
  const id = callId(group, seq, name)
  const { src, chatId, talk, agent } = call
  const effect: Call = {
    kind: 'call',
    call: name,
    turn: seq,
    src,
    input: { chatId, talk, agent },
    secrets: {},
    wait: null,
  }
  const sealed = vault.seal(withTrace(effect, trace), placeOf('call.sealed', id, group))
  await runNamed(db, ask, { id, group, name, turn: seq, src, sealed })
  return id
}

const chatsOf = ({ inbox, posts, history }: Decision): readonly number[] => [
  ...inbox.map(({ chatId }) => chatId),
  ...history.map(({ chatId }) => chatId),
  ...posts.flatMap(({ to }) => (to.kind === 'customer' ? [to.chatId] : [])),
]

const incoming = (source: string, items: Decision['inbox'], trace: TracePlace | undefined): readonly InboxItem[] =>
  items.map(({ chatId, event }, n) => ({
    source: `${source}:${n}`,
    chatId,
    payload: withTrace({ kind: 'event', event }, trace),
  }))

const writeTalkChange = async (db: Queryable, { id, change }: NonNullable<Decision['talk']>): Promise<void> =>
  void (await runNamed(db, changeTalk, {
    talk: id,
    change: JSON.stringify(change),
    states: statesForTalkChange(change),
  }))

const writeDecision = async (
  db: Queryable,
  vault: Vault,
  source: string,
  decision: Decision,
  trace?: TracePlace,
): Promise<readonly number[]> => {
  const { talk, inbox } = decision
  const woken = inbox.length > 0 ? await keepIncoming(db, vault, incoming(source, inbox, trace)) : []
  await writeHistory(db, vault, decision.history)
  for (const word of decision.deleted) await writeFate(db, word, 'deleted')
  await withholdPart(db, vault, decision.withheld)
  if (talk) await writeTalkChange(db, talk)
  await writePosts(db, vault, decision.posts, { trace })
  await changeAgents(db, decision.agents)
  await changeAnswers(db, vault, decision.answers)
  await changeBan(db, decision.ban)
  await writeAudit(db, vault, decision.audit)
  return woken
}

/**
 * Commits the decision about one event of a group, or changes nothing when the event was done already or the talk has
 * changed meanwhile.
 */
export const commitDecision = (
  pool: Pool,
  vault: Vault,
  decided: Decided,
  decision: Decision,
): Promise<DeskCommitted> =>
  inTransaction(pool, async (db) => {
    const { group, seq, trace } = decided
    await lockConversations(db, [group, ...chatsOf(decision)])
    if (!(await isUnchanged(db, decision))) return { committed: false, woken: [], call: null }
    if ((await runNamed(db, done, { group, seq })).length === 0) return { committed: false, woken: [], call: null }
    const woken = await writeDecision(db, vault, `desk:${seq}`, decision, trace)
    return { committed: true, woken, call: decision.call && (await writeCall(db, vault, decided, decision.call)) }
  })

/**
 * Notes in the inbox, as an event that is done, that the decision of a source was written; it is known for as long as
 * events are.
 */
const ownDone = namedStatement(
  'desk-own-done',
  `insert into inbox (source, chat_id, done_at) values ('own:' || :source::text, :chat, now())
  on conflict (source) do nothing returning 1`,
)

const isFirst = async (db: Queryable, source: string | null, decision: Decision): Promise<boolean> => {
  if (source === null) return true
  const [place] = decision.posts.flatMap(({ to }) => (to.kind === 'place' ? [to.group] : []))
  return (await runNamed(db, ownDone, { source, chat: chatsOf(decision)[0] ?? place ?? 0 })).length > 0
}

/**
 * Commits a decision that was made without an event. It changes nothing while one of the chats has an event waiting;
 * the clock decides again later. The decision of a source is written once, whoever makes it; null: always.
 */
export const commitOwn = (
  pool: Pool,
  vault: Vault,
  source: string | null,
  decision: Decision,
): Promise<readonly number[]> =>
  inTransaction(pool, async (db) => {
    await lockConversations(db, chatsOf(decision))
    const isMoving =
      decision.talk?.revision !== undefined &&
      (await runNamed(db, waitingEvent, { chats: chatsOf(decision) })).length > 0
    if (isMoving || !(await isUnchanged(db, decision)) || !(await isFirst(db, source, decision))) return []
    return writeDecision(db, vault, source ?? `own:${randomUUID()}`, decision)
  })
