import { callId } from '../../../core/conversation/call-id.ts'
import type { Decision, DeskCall } from '../../../core/talk/decision.ts'
import type { DeskCommitted } from '../../../core/ports/desk-store.ts'
import type { Call } from '../../../core/conversation/effect.ts'
import type { Vault } from '../../../core/ports/ports.ts'
import type { Incoming } from '../../../core/ports/store.ts'
import { run } from '../pool.ts'
import type { Pool, Queryable, Statement } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { keepIncoming } from '../turn-store.ts'
import { changeAgents, changeBan, writeAudit } from './agent-rows.ts'
import { callName } from './call-name.ts'
import { holdPart } from './withheld-albums.ts'
import { holdConversations } from './lock-conversations.ts'
import { writePosts } from './post-rows.ts'
import { writeSaid } from './talk-history.ts'

const done: Statement = {
  name: 'desk-done',
  text: `
    with done as (update inbox set done_at = now(), sealed = null, error = null where seq = $2 and done_at is null returning 1),
      seen as (update conversation set updated_at = now() where chat_id = $1 and exists (select from done))
    select 1 from done`,
}

const changeTalk: Statement = {
  name: 'desk-change-talk',
  text: `
    update talk set
      state = coalesce(c ->> 'state', state), ended_at = case when c ->> 'state' = 'ended' then now() else ended_at end,
      agent_id = case when c ? 'agent' then (c -> 'agent' ->> 'id')::bigint else agent_id end,
      agent_name = case when c ? 'agent' then c -> 'agent' ->> 'name' else agent_name end,
      meant_id = case when c ? 'meant' then (c -> 'meant' ->> 'id')::bigint else meant_id end,
      meant_name = case when c ? 'meant' then c -> 'meant' ->> 'name' else meant_name end,
      team = case when c ? 'team' then c ->> 'team' else team end,
      answered_at = case when c ? 'answeredAt' then to_timestamp((c ->> 'answeredAt')::float8 / 1000) else answered_at end,
      waits_since = case when c ? 'waitsSince' then to_timestamp((c ->> 'waitsSince')::float8 / 1000) else waits_since end,
      last_word_at = coalesce(to_timestamp((c ->> 'lastWordAt')::float8 / 1000), last_word_at),
      late = coalesce(c ->> 'late', late), reminded = coalesce((c ->> 'reminded')::boolean, reminded)
    from (select $2::jsonb as c) as change where id = $1 and state <> 'ended'`,
}

/** Nobody changes the talk while its conversation is held. Times are compared as they were read, in whole milliseconds. */
const asSeen: Statement = {
  name: 'desk-talk-as-seen',
  text: `select 1 from talk where id = $1 and state = $2 and agent_id is not distinct from $3 and floor(extract(epoch from last_word_at) * 1000) = $4`,
}

/** Whether the talk that is to be changed is still as it was when that was decided. */
const isAsSeen = async (db: Queryable, { talk }: Decision): Promise<boolean> => {
  if (!talk?.seen) return true
  const {
    id,
    seen: { state, agent, lastWordAt },
  } = talk
  return (await run(db, asSeen, [id, state, agent && agent.id, lastWordAt])).length > 0
}

/** Nobody adds to an inbox while its conversation is held. */
const unheard: Statement = {
  name: 'desk-unheard',
  text: `select 1 from inbox where chat_id = any ($1::bigint[]) and done_at is null limit 1`,
}

const ask: Statement = {
  name: 'desk-ask',
  text: `insert into call (id, chat_id, name, turn, src, sealed) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
}

/** The answer comes back to the group: the call's turn is the event that asked. */
const writeCall = async (db: Queryable, vault: Vault, group: number, seq: number, call: DeskCall): Promise<string> => {
  const name = callName(call)
  const id = callId(group, seq, name)
  const { src, chatId, talk, agent } = call
  const asked: Call = {
    kind: 'call',
    call: name,
    turn: seq,
    src,
    input: { chatId, talk, agent },
    secrets: {},
    wait: null,
  }
  await run(db, ask, [id, group, name, seq, src, vault.seal(asked)])
  return id
}

const chatsOf = ({ tell, posts, said }: Decision): readonly number[] => [
  ...tell.map(({ chatId }) => chatId),
  ...said.map(({ chatId }) => chatId),
  ...posts.flatMap(({ to }) => (to.kind === 'customer' ? [to.chatId] : [])),
]

const incoming = (source: string, tell: Decision['tell']): readonly Incoming[] =>
  tell.map(({ chatId, event }, n) => ({ source: `${source}:${n}`, chatId, payload: { kind: 'event', event } }))

const writeDecision = async (
  db: Queryable,
  vault: Vault,
  source: string,
  decision: Decision,
): Promise<readonly number[]> => {
  const { talk, tell } = decision
  const woken = tell.length > 0 ? await keepIncoming(db, vault, incoming(source, tell)) : []
  await writeSaid(db, vault, decision.said)
  await holdPart(db, vault, decision.held)
  if (talk) await run(db, changeTalk, [talk.id, JSON.stringify(talk.change)])
  await writePosts(db, vault, decision.posts)
  await changeAgents(db, decision.agents)
  await changeBan(db, decision.ban)
  await writeAudit(db, decision.audit)
  return woken
}

/** Writes everything that one event of a group changes, or nothing when it was done already, or must be decided anew. */
export const commitDecision = (
  pool: Pool,
  vault: Vault,
  group: number,
  seq: number,
  decision: Decision,
): Promise<DeskCommitted> =>
  inTransaction(pool, async (db) => {
    await holdConversations(db, [group, ...chatsOf(decision)])
    if (!(await isAsSeen(db, decision))) return { committed: false, woken: [], call: null }
    if ((await run(db, done, [group, seq])).length === 0) return { committed: false, woken: [], call: null }
    const woken = await writeDecision(db, vault, `desk:${seq}`, decision)
    return { committed: true, woken, call: decision.call && (await writeCall(db, vault, group, seq, decision.call)) }
  })

/** Writes what is decided without an event of a group: by the clock, which looks again where somebody is just being heard. `source` is told with every event, so that nothing is told twice. */
export const commitOwn = (pool: Pool, vault: Vault, source: string, decision: Decision): Promise<readonly number[]> =>
  inTransaction(pool, async (db) => {
    await holdConversations(db, chatsOf(decision))
    const isMoving = decision.talk?.seen !== undefined && (await run(db, unheard, [chatsOf(decision)])).length > 0
    if (isMoving || !(await isAsSeen(db, decision))) return []
    return writeDecision(db, vault, source, decision)
  })
