import type { Vault } from '../../core/ports/vault.ts'
import type { StalledWork, TurnStore, TurnCommit, InboxHead, InboxPayload } from '../../core/ports/turn-store.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'
import { commitTurn } from './commit-turn.ts'
import { upgradeConversation, upgradePayload } from './upgrade-stored.ts'
import { createFailedEvents, keepIncoming } from './inbox-rows.ts'

const head: Statement = {
  name: 'head',
  text: `
    select i.seq, i.sealed, extract(epoch from i.received_at) * 1000 as at, i.attempts, i.next_at <= now() as due, c.sealed as saved
    from inbox i join conversation c using (chat_id)
    where i.chat_id = $1 and i.done_at is null order by i.seq limit 1`,
}

/**
 * Lists what has made no progress for a second, so that no process is working on it: its process has died, lost a race, or waits. What `$1`, this
 * process, holds is listed too: it may hold something without knowing it, when the database's answer was lost.
 */
const stalled: Statement = {
  name: 'stalled',
  text: `
    select
      array(select distinct i.chat_id from inbox i join conversation c using (chat_id)
        where i.done_at is null and i.next_at <= now() and i.received_at < now() - interval '1 second'
          and c.updated_at < now() - interval '1 second' limit 200) as turns,
      array(select distinct o.chat_id from outbox o left join lease l on l.chat_id = o.chat_id and l.until > now() and l.owner <> $1
        where o.state = 'open' and o.next_at <= now() and o.made_at < now() - interval '1 second' and l.chat_id is null limit 200) as messages,
      array(select id from call where answered_at is null and (owner is null or owner = $1) and next_at <= now()
        and asked_at < now() - interval '1 second' limit 200) as calls`,
}

interface HeadRow {
  seq: number
  sealed: Buffer
  at: string
  attempts: number
  due: boolean
  saved: Buffer | null
}

/** Creates the inbox and the turns. Payloads and conversations are encrypted before they leave this process. */
export const createTurnStore = (pool: Pool, vault: Vault): TurnStore => ({
  receive: (items) => keepIncoming(pool, vault, items),
  head: async (chatId): Promise<InboxHead | null> => {
    const [row] = await run<HeadRow>(pool, head, [chatId])
    if (!row?.due) return null
    return {
      seq: row.seq,
      payload: upgradePayload<InboxPayload>(vault.open(row.sealed)),
      at: Number(row.at),
      attempts: row.attempts,
      conversation: row.saved && upgradeConversation(vault.open(row.saved)),
    }
  },
  commit: (commit: TurnCommit) => commitTurn(pool, vault, commit),
  ...createFailedEvents(pool),
  findStalled: async (owner): Promise<StalledWork> => {
    const [row] = await run<{ turns: number[]; messages: number[]; calls: string[] }>(pool, stalled, [owner])
    return {
      turns: (row?.turns ?? []).map(Number),
      messages: (row?.messages ?? []).map(Number),
      calls: row?.calls ?? [],
    }
  },
})
