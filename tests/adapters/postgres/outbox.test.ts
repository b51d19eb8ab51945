import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OutboxResult, OutboxMessage } from '../../../src/core/ports/outbox-store.ts'
import type { Message } from '../../../src/core/conversation/effect.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
  await test.pool.query('insert into conversation (chat_id) select generate_series(1, 20)')
})
afterAll(() => test.close())

const say = (text: string): Message => ({ kind: 'say', text, removeKeyboard: false, until: null })
const sent = (last: boolean): OutboxResult => ({
  outcome: 'sent',
  messageId: null,
  isLast: last,
  error: null,
  leaseMs: 60_000,
})
const textsOf = (messages: readonly OutboxMessage[]) =>
  messages.map(({ message }) => (message.kind === 'say' ? message.text : message.kind))
const fill = async (chatId: number, ...texts: readonly string[]) => {
  for (const text of texts) await test.store.outbox.add(chatId, say(text), 0)
}

it('gives one process the lease and the messages in order', async () => {
  await fill(1, 'a', 'b', 'c')
  const mine = await test.store.outbox.claim(1, 'me', 60_000)
  expect(textsOf(mine)).toEqual(['a', 'b', 'c'])
  expect(await test.store.outbox.claim(1, 'you', 60_000)).toEqual([])
})

it('frees the lease with the last message and tells whether more has come', async () => {
  await fill(2, 'a')
  const [message] = await test.store.outbox.claim(2, 'me', 60_000)
  await fill(2, 'b')
  expect(await test.store.outbox.end(2, 'me', message!, sent(true))).toBe(true)
  const next = await test.store.outbox.claim(2, 'you', 60_000)
  expect(textsOf(next)).toEqual(['b'])
  expect(await test.store.outbox.end(2, 'you', next[0]!, sent(true))).toBe(false)
  expect(await rowsOf(test.pool, 'select * from lease where chat_id = 2')).toEqual([])
})

it('waits with everything behind a head that is tried later', async () => {
  await fill(3, 'a', 'b')
  const [head] = await test.store.outbox.claim(3, 'me', 60_000)
  await test.store.outbox.postpone(3, 'me', head!.id, 60_000, 'flood')
  expect(await test.store.outbox.claim(3, 'me', 60_000)).toEqual([])
  expect(await rowsOf(test.pool, 'select * from lease where chat_id = 3')).toEqual([])
})

it('takes over a lease whose holder is gone', async () => {
  await fill(4, 'a')
  await test.store.outbox.claim(4, 'dead', 1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(textsOf(await test.store.outbox.claim(4, 'me', 60_000))).toEqual(['a'])
})

it('marks what an ended custody may no longer say', async () => {
  await fill(5, 'from the bot')
  await test.pool.query('update conversation set fence = 1 where chat_id = 5')
  await test.store.outbox.add(5, say('from the agent'), 1)
  const messages = await test.store.outbox.claim(5, 'me', 60_000)
  expect(messages.map(({ isSilenced }) => isSilenced)).toEqual([true, false])
})

it('marks what is no longer worth sending', async () => {
  await test.store.outbox.add(
    6,
    { kind: 'say', text: 'asking the operator', removeKeyboard: false, until: Date.now() - 1 },
    0,
  )
  expect((await test.store.outbox.claim(6, 'me', 60_000)).map(({ isLate }) => isLate)).toEqual([true])
})

it('remembers which message shows a prompt until the prompt is gone', async () => {
  const ask: Message = { kind: 'ask', prompt: 1, text: '?', keyboard: [], replaces: null }
  const put = (message: Message, prompt: number | null, target: number | null, sealId: string = randomUUID()) =>
    test.pool.query(
      'insert into outbox (chat_id, fence, kind, prompt, target, sealed, seal_id) values (7, 0, $1, $2, $3, $4, $5)',
      [message.kind, prompt, target, test.vault.seal(message, placeOf('outbox.sealed', 7, sealId)), sealId],
    )
  await put(ask, 1, null)
  const [first] = await test.store.outbox.claim(7, 'me', 60_000)
  await test.store.outbox.end(7, 'me', first!, { ...sent(true), messageId: 501 })
  await put({ kind: 'close', prompt: 1, text: '?' }, null, 1)
  const [second] = await test.store.outbox.claim(7, 'me', 60_000)
  expect(second?.target).toBe(501)
  await test.store.outbox.end(7, 'me', second!, sent(true))
  expect(await rowsOf(test.pool, 'select * from prompt where chat_id = 7')).toEqual([])
})

it('erases what a message said when it has left', async () => {
  await fill(8, 'a')
  const [message] = await test.store.outbox.claim(8, 'me', 60_000)
  await test.store.outbox.end(8, 'me', message!, sent(true))
  expect(await rowsOf(test.pool, 'select sealed, state from outbox where chat_id = 8')).toEqual([
    { sealed: null, state: 'sent' },
  ])
})

/**
 * Another process ends the first message of a chat and gives its lease up, in a transaction that this claim has to wait
 * for.
 */
const claimedBehind = async (chatId: number): Promise<readonly OutboxMessage[]> => {
  const [message] = await test.store.outbox.claim(chatId, 'you', 60_000)
  const client = await test.pool.connect()
  await client.query('begin')
  await client.query(`update outbox set state = 'sent', sealed = null where id = $1`, [message!.id])
  await client.query('delete from lease where chat_id = $1', [chatId])
  const claimed = test.store.outbox.claim(chatId, 'me', 60_000)
  const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  while ((await rowsOf(test.pool, waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await client.query('commit')
  client.release()
  return claimed
}

it('does not give what another process has just ended, when the lease becomes free in between (G3)', async () => {
  await fill(9, 'a', 'b')
  expect(textsOf(await claimedBehind(9))).toEqual(['b'])
})

it('keeps no lease for nothing: what it was taken for may just have been ended', async () => {
  await fill(10, 'a')
  expect(await claimedBehind(10)).toEqual([])
  expect(await rowsOf(test.pool, 'select * from lease where chat_id = 10')).toEqual([])
})
