import { randomUUID } from 'node:crypto'
import type { Decision } from '../../../core/talk/decision.ts'
import type { AgentMessageRef } from '../../../core/desk/agent-message-ref.ts'
import type { DeskStore } from '../../../core/ports/desk-store.ts'
import { HAND_OVER } from '../../../core/desk/history-entry.ts'
import type { HistoryEntry } from '../../../core/desk/history-entry.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import { openOrNull } from '../open-item.ts'
import { placeOf } from '../sealed-columns.ts'
import type { Pool, Queryable } from '../pool.ts'

/** Builds an expression for the talk of a chat: the one that is not over, else the last one. */
export const talkNow = (chat: string): string =>
  `(select k.id from talk k where k.chat_id = ${chat} order by k.state <> 'ended' desc, k.id desc limit 1)`

const write = namedStatement(
  'write-history',
  `
    insert into talk_message (chat_id, talk, author, agent, what, sealed, desk_group, desk_message, seal_id)
    select w.chat_id, ${talkNow('w.chat_id')}, w.author, w.agent, w.what, w.sealed, w.desk_group, w.desk_message,
      w.seal_id
    from unnest(:chats::bigint[], :authors::text[], :agents::bigint[], :kinds::text[], :sealed::bytea[],
      :groups::bigint[], :messages::bigint[], :sealIds::uuid[])
      with ordinality as w(chat_id, author, agent, what, sealed, desk_group, desk_message, seal_id, place)
        order by w.place`,
)

/** Adds messages and notes of agents to the history. */
export const writeHistory = async (db: Queryable, vault: Vault, entries: Decision['history']): Promise<void> => {
  if (entries.length === 0) return
  const sealIds = entries.map(() => randomUUID())
  await runNamed(db, write, {
    chats: entries.map(({ chatId }) => chatId),
    authors: entries.map(({ by }) => by),
    agents: entries.map(({ agent }) => agent),
    kinds: entries.map(({ what }) => what),
    sealed: entries.map(({ chatId, text }, at) =>
      vault.seal(text, placeOf('talk_message.sealed', chatId, sealIds[at] ?? null)),
    ),
    groups: entries.map(({ word }) => word && word.group),
    messages: entries.map(({ word }) => word && word.messageId),
    sealIds,
  })
}

const history = namedStatement(
  'history-of',
  `select author, agent, what, seal_id, sealed, at, fate from (select * from talk_message where chat_id = :chat
  order by id desc limit 1000) as last order by id`,
)

/** Stands for a message that cannot be opened, so that the others are still shown. */
const UNREADABLE = '…'

interface HistoryRow {
  author: HistoryEntry['by']
  agent: number | null
  what: string
  seal_id: string
  sealed: Buffer
  at: Date
  fate: HistoryEntry['fate']
}

const fated = namedStatement(
  'history-fate',
  `update talk_message set fate = :fate where desk_group = :group and desk_message = :message and author = 'agent'`,
)

/** Records what became of an agent's message after it was said. */
export const writeFate = async (
  db: Queryable,
  { group, messageId }: AgentMessageRef,
  fate: NonNullable<HistoryEntry['fate']>,
): Promise<void> => void (await runNamed(db, fated, { group, message: messageId, fate }))

const handOver = namedStatement(
  'hand-over-of',
  `
    select m.chat_id, m.seal_id, m.sealed, a.name as "from" from talk_message m left join agent a on a.id = m.agent
    where m.talk = :talk and m.author = 'note' and m.what = :what order by m.id desc limit 1`,
)

interface HandOverRow {
  chat_id: number
  seal_id: string
  sealed: Buffer
  from: string | null
}

/** Creates the reader of the history: the last thousand messages of a chat's talks, oldest first. */
export const createHistory = (
  pool: Pool,
  vault: Vault,
): Pick<DeskStore, 'historyOf' | 'recordFate' | 'handOverOf'> => ({
  handOverOf: async (talk) => {
    const [row] = await runNamed<HandOverRow>(pool, handOver, { talk, what: HAND_OVER })
    if (!row) return null
    const { chat_id: chatId, seal_id: sealId, sealed, from } = row
    const text = openOrNull(() => vault.open(sealed, placeOf('talk_message.sealed', chatId, sealId)))
    return typeof text === 'string' ? { from, text } : null
  },
  recordFate: (word, fate) => writeFate(pool, word, fate),
  historyOf: async (chatId) =>
    (await runNamed<HistoryRow>(pool, history, { chat: chatId })).map(
      ({ author: by, agent, what, seal_id: sealId, sealed, at, fate }) => ({
        by,
        agent,
        what,
        text:
          openOrNull(() => vault.open(sealed, placeOf('talk_message.sealed', chatId, sealId)) as string) ?? UNREADABLE,
        at: at.getTime(),
        ...(fate ? { fate } : {}),
      }),
    ),
})
