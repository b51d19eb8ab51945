import { newConversation } from '../../../src/core/conversation/conversation.ts'
import { noChange } from '../../../src/core/talk/decision.ts'
import type { Decision } from '../../../src/core/talk/decision.ts'
import type { Brief } from '../../../src/core/flow/brief.ts'
import type { PostResult, OutgoingPost } from '../../../src/core/ports/desk-outbox.ts'
import type { Post, Posting } from '../../../src/core/desk/post.ts'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { TestStore } from '../../support/store.ts'

export const brief: Brief = {
  who: 'Тамара',
  flow: 'missing-sms',
  step: 'asked',
  reason: 'person',
  words: 'код не приходит',
  answered: [],
  findings: [],
  incident: null,
  proof: 'own-contact',
  maskedPhone: '+375 29 •••-••-67',
}

export const asked = (chatId: number) =>
  ({ chatId, locale: 'be', service: 'my-mts', brief, phone: '+375291234567' }) as const

export const to = (chatId: number, post: Post): Posting => ({ to: { kind: 'customer', chatId }, post })
export const words = (
  chatId: number,
  messageId: number,
  text = `word ${messageId}`,
  replyTo: number | null = null,
): Posting => to(chatId, { kind: 'words', text, messageId, replyTo })
export const line = (text: string): Post => ({ kind: 'line', text, buttons: [], replyTo: null })
export const copy = (chatId: number, messageId: number, album: string | null): Posting =>
  to(chatId, { kind: 'copy', messageId, caption: null, album, replyTo: null })

export const ended = (
  posts: readonly OutgoingPost[],
  messageIds: readonly number[] = [],
  change: Partial<PostResult> = {},
): PostResult => ({
  ids: posts.map(({ id }) => id),
  outcome: 'sent',
  messageIds: posts.map((_post, place) => messageIds[place] ?? null),
  operations: posts.length,
  error: null,
  leaseMs: 60_000,
  ...change,
})

export const told = ({ post }: OutgoingPost): string =>
  post.kind === 'words' || post.kind === 'line' || post.kind === 'reword' ? post.text : post.kind

export const decision = (change: Partial<Decision>): Decision => ({ ...noChange, ...change })

const tables = [
  'desk_outbox',
  'topic',
  'talk',
  'talk_message',
  'talk_share',
  'audit',
  'agent',
  'ban',
  'desk_group',
  'call',
  'lease',
  'inbox',
  'outbox',
  'conversation',
] as const

/** Creates the acts of the desk's tests on a store. */
export const createDeskStage = (test: TestStore) => {
  let update = 0
  /** Empties the tables, and makes customers 1 to 200. */
  const clear = async (): Promise<void> => {
    for (const table of tables) await test.pool.query(`delete from ${table}`)
    await test.pool.query('insert into conversation (chat_id) select generate_series(1, 200)')
  }
  /** Puts an event into a chat's inbox; gives its number. */
  const happens = async (chatId: number): Promise<number> => {
    const source = `test:${(update += 1)}`
    await test.store.turns.receive([{ source, chatId, payload: { kind: 'update', update: { source } } }])
    const { rows } = await test.pool.query<{ seq: number }>('select seq from inbox where source = $1', [source])
    return rows[0]!.seq
  }
  /** Takes a turn on what the store gives; false when the commit was refused. */
  const tryTurn = async (chatId: number, effects: readonly Effect[]): Promise<boolean> => {
    const head = await test.store.turns.head(chatId)
    const expected = head!.conversation?.turn ?? 0
    const conversation = { ...newConversation(chatId), turn: expected + 1, service: 'my-mts', locale: 'ru' }
    const { committed } = await test.store.turns.commit({
      chatId,
      seq: head!.seq,
      expectedTurn: expected,
      conversation,
      effects,
      flow: 'start',
      step: 'menu',
    })
    return committed
  }
  /**
   * A turn of a chat with these effects. Tables are emptied behind the store's back, so the first commit may be
   * refused.
   */
  const turn = async (chatId: number, ...effects: readonly Effect[]) => {
    await happens(chatId)
    if (!(await tryTurn(chatId, effects)) && !(await tryTurn(chatId, effects)))
      throw new Error('the turn was not committed')
  }
  /** A decision on something that happened in a group. */
  const decide = async (group: number, change: Partial<Decision>) =>
    test.store.desk.commit(group, await happens(group), decision(change))
  const claim = (group: number, owner = 'me', perMinute = 20) => test.store.desk.claim(group, owner, 60_000, perMinute)
  /** Claims, ends everything as sent in messages counted from `from`, and gives the lease up. */
  const sendAll = async (group: number, from = 100) => {
    const { posts } = await claim(group, 'me', 1_000)
    await test.store.desk.end(
      group,
      'me',
      ended(
        posts,
        posts.map((_post, place) => from + place),
      ),
    )
    await test.store.desk.release(group, 'me')
    return posts
  }
  return { clear, happens, turn, decide, claim, sendAll }
}
