import { randomUUID } from 'node:crypto'
import type { Decision } from '../../../core/talk/decision.ts'
import type { AgentMessageRef } from '../../../core/desk/agent-message-ref.ts'
import type { DeskStore } from '../../../core/ports/desk-store.ts'
import { HAND_OVER } from '../../../core/desk/history-entry.ts'
import type { HistoryEntry } from '../../../core/desk/history-entry.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { run } from '../pool.ts'
import { openOrNull } from '../open-item.ts'
import { placeOf } from '../sealed-columns.ts'
import type { Pool, Queryable } from '../pool.ts'
import { numberedStatement } from '../statement-register.ts'

/** Builds an expression for the talk of a chat: the one that is not over, else the last one. */
export const talkNow = (chat: string): string =>
  `(select k.id from talk k where k.chat_id = ${chat} order by k.state <> 'ended' desc, k.id desc limit 1)`

const write = numberedStatement({
  name: 'write-history',
  text: `
    insert into talk_message (chat_id, talk, author, agent, what, sealed, desk_group, desk_message, seal_id)
    select w.chat_id, ${talkNow('w.chat_id')}, w.author, w.agent, w.what, w.sealed, w.desk_group, w.desk_message, w.seal_id
    from unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::bytea[], $6::bigint[], $7::bigint[], $8::uuid[])
      with ordinality as w(chat_id, author, agent, what, sealed, desk_group, desk_message, seal_id, place) order by w.place`,
})

/** Adds messages and notes of agents to the history. */
export const writeHistory = async (db: Queryable, vault: Vault, entries: Decision['history']): Promise<void> => {
  if (entries.length === 0) return
  const sealIds = entries.map(() => randomUUID())
  await run(db, write, [
    entries.map(({ chatId }) => chatId),
    entries.map(({ by }) => by),
    entries.map(({ agent }) => agent),
    entries.map(({ what }) => what),
    entries.map(({ chatId, text }, at) =>
      vault.seal(text, placeOf('talk_message.sealed', chatId, sealIds[at] ?? null)),
    ),
    entries.map(({ word }) => word && word.group),
    entries.map(({ word }) => word && word.messageId),
    sealIds,
  ])
}

const history = numberedStatement({
  name: 'history-of',
  text: `select author, agent, what, seal_id, sealed, at, fate from (select * from talk_message where chat_id = $1 order by id desc limit 1000) as last order by id`,
})

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

const fated = numberedStatement({
  name: 'history-fate',
  text: `update talk_message set fate = $3 where desk_group = $1 and desk_message = $2 and author = 'agent'`,
})

/** Records what became of an agent's message after it was said. */
export const writeFate = async (
  db: Queryable,
  { group, messageId }: AgentMessageRef,
  fate: NonNullable<HistoryEntry['fate']>,
): Promise<void> => void (await run(db, fated, [group, messageId, fate]))

const handOver = numberedStatement({
  name: 'hand-over-of',
  text: `
    select m.chat_id, m.seal_id, m.sealed, a.name as "from" from talk_message m left join agent a on a.id = m.agent
    where m.talk = $1 and m.author = 'note' and m.what = $2 order by m.id desc limit 1`,
})

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
    const [row] = await run<HandOverRow>(pool, handOver, [talk, HAND_OVER])
    if (!row) return null
    const { chat_id: chatId, seal_id: sealId, sealed, from } = row
    const text = openOrNull(() => vault.open(sealed, placeOf('talk_message.sealed', chatId, sealId)))
    return typeof text === 'string' ? { from, text } : null
  },
  recordFate: (word, fate) => writeFate(pool, word, fate),
  historyOf: async (chatId) =>
    (await run<HistoryRow>(pool, history, [chatId])).map(
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
