import type { Decision } from '../../../core/talk/decision.ts'
import type { DeskStore, Said } from '../../../core/ports/desk-store.ts'
import type { Vault } from '../../../core/ports/ports.ts'
import { run } from '../pool.ts'
import type { Pool, Queryable, Statement } from '../pool.ts'

/** The talk of a chat: the one that is not over, else the last one. */
export const talkNow = (chat: string): string =>
  `(select k.id from talk k where k.chat_id = ${chat} order by k.state <> 'ended' desc, k.id desc limit 1)`

const write: Statement = {
  name: 'write-said',
  text: `
    insert into said (chat_id, talk, said_by, agent, what, sealed, desk_group, desk_message)
    select w.chat_id, ${talkNow('w.chat_id')}, w.said_by, w.agent, w.what, w.sealed, w.desk_group, w.desk_message
    from unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::bytea[], $6::bigint[], $7::bigint[]) with ordinality
      as w(chat_id, said_by, agent, what, sealed, desk_group, desk_message, place) order by w.place`,
}

/** Keeps what agents said and noted. */
export const writeSaid = async (db: Queryable, vault: Vault, said: Decision['said']): Promise<void> => {
  if (said.length === 0) return
  await run(db, write, [
    said.map(({ chatId }) => chatId),
    said.map(({ by }) => by),
    said.map(({ agent }) => agent),
    said.map(({ what }) => what),
    said.map(({ text }) => vault.seal(text)),
    said.map(({ word }) => word && word.group),
    said.map(({ word }) => word && word.messageId),
  ])
}

const lately: Statement = {
  name: 'said-in',
  text: `select said_by, agent, what, sealed, at from (select * from said where chat_id = $1 order by id desc limit 1000) as last order by id`,
}

interface SaidRow {
  said_by: Said['by']
  agent: number | null
  what: string
  sealed: Buffer
  at: Date
}

/** What was said in the talks of a chat, oldest first: the last thousand. */
export const createSaid = (pool: Pool, vault: Vault): Pick<DeskStore, 'saidIn'> => ({
  saidIn: async (chatId) =>
    (await run<SaidRow>(pool, lately, [chatId])).map(({ said_by: by, agent, what, sealed, at }) => ({
      by,
      agent,
      what,
      text: vault.open(sealed) as string,
      at: at.getTime(),
    })),
})
