/**
 * Reads the event that a chat has to act on now, with the conversation. Chats gather into one statement. A conversation
 * that this process remembers at the turn of the database is not read again.
 */
import type { Conversation } from '../../core/conversation/conversation.ts'
import type { InboxHead, InboxPayload } from '../../core/ports/turn-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { ChatMemory } from './chat-memory.ts'
import { column } from './columns.ts'
import { gather } from './gather.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import { openItem } from './open-item.ts'
import type { Pool } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import { upgradeConversation, upgradePayload } from './upgrade-stored.ts'

const head = namedStatement(
  'head',
  `
    select g.chat_id, i.seq, i.source, i.sealed, extract(epoch from i.received_at) * 1000 as at, i.attempts, i.next_at <= now() as due,
      c.turn, case when c.turn <> g.known then c.sealed end as saved
    from unnest(:chats::bigint[], :known::bigint[]) as g(chat_id, known) join conversation c on c.chat_id = g.chat_id
    cross join lateral (select * from inbox o where o.chat_id = g.chat_id and o.done_at is null order by o.seq limit 1) as i`,
)

interface HeadRow {
  chat_id: number
  seq: number
  source: string
  sealed: Buffer
  at: string
  attempts: number
  due: boolean
  turn: number
  saved: Buffer | null
}

/** A chat, and the conversation that is known of it. */
interface HeadCall {
  readonly chatId: number
  readonly known: Conversation | null
}

/** No conversation has this turn. */
const NO_TURN = -1

/**
 * Creates the reader of heads. It rejects with `UnopenableError` for an event, or its conversation, that the key does
 * not open.
 */
export const createReadHead = (
  pool: Pool,
  vault: Vault,
  memory: ChatMemory,
): ((chatId: number) => Promise<InboxHead | null>) => {
  const readRow = gather<HeadCall, HeadRow | null>({
    keyOf: ({ chatId }) => chatId,
    run: async (calls) => {
      const rows = await runNamed<HeadRow>(pool, head, {
        chats: column(calls.map(({ chatId }) => chatId)),
        known: column(calls.map(({ known }) => known?.turn ?? NO_TURN)),
      })
      const byChat = new Map(rows.map((row) => [row.chat_id, row]))
      return calls.map(({ chatId }) => byChat.get(chatId) ?? null)
    },
  })
  return async (chatId) => {
    const known = memory.conversationOf(chatId)
    const event = known && memory.nextEvent(chatId)
    if (known && event) return { ...event, attempts: 0, conversation: known }
    const row = await readRow({ chatId, known })
    if (!row?.due) return null
    const { saved } = row
    const conversation =
      known?.turn === row.turn
        ? known
        : saved &&
          openItem(row.seq, () => upgradeConversation(vault.open(saved, placeOf('conversation.sealed', chatId))))
    if (conversation) memory.read(conversation)
    const place = placeOf('inbox.sealed', row.source, chatId)
    return {
      seq: row.seq,
      payload: openItem(row.seq, () => upgradePayload<InboxPayload>(vault.open(row.sealed, place))),
      at: Number(row.at),
      attempts: row.attempts,
      conversation,
    }
  }
}
