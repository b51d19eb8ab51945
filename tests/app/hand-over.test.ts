import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMessenger } from '../../src/adapters/telegram/telegram-messenger.ts'
import { createTelegramApi } from '../../src/adapters/telegram/create-telegram-api.ts'
import { createDeliver } from '../../src/app/outbox/deliver.ts'
import { newConversation } from '../../src/core/conversation/conversation.ts'
import type { Effect } from '../../src/core/conversation/effect.ts'
import type { CommitResult } from '../../src/core/ports/turn-store.ts'
import { rowsOf } from '../support/store.ts'
import { openEchoStage } from './stage.ts'
import type { EchoStage } from './stage.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

let stage: EchoStage
beforeAll(async () => {
  stage = await openEchoStage()
})
afterAll(() => stage.close())

let lastChat = 5_000
const newChat = (): number => {
  const { id } = stage.emulator.control.addUser({ id: (lastChat += 1), first_name: 'Test' })
  stage.emulator.control.start({ user: id })
  return id
}

const say = (text: string): Effect => ({ kind: 'say', text, removeKeyboard: false, until: null })

/** Commits a turn that says these words, by a process that wants to send them. */
const commit = async (chatId: number, ...words: readonly string[]): Promise<CommitResult> => {
  const { turns } = stage.test.store
  await turns.receive([{ source: `u:${chatId}:${words[0]}`, chatId, payload: { kind: 'update', update: {} } }])
  const head = await turns.head(chatId)
  const turn = head?.conversation?.turn ?? 0
  return turns.commit({
    chatId,
    seq: head?.seq ?? 0,
    expectedTurn: turn,
    conversation: { ...newConversation(chatId), turn: turn + 1 },
    effects: words.map(say),
    flow: 'start',
    step: 'menu',
    lease: { owner: 'me', ms: 60_000 },
  })
}

const createSender = () =>
  createDeliver({
    store: stage.test.store,
    messenger: createMessenger(createTelegramApi({ token: TOKEN, root: stage.emulator.url })),
    owner: 'me',
    onUnreachable: () => Promise.resolve(),
    onUndelivered: () => Promise.resolve(),
    drawPicture: () => Buffer.alloc(0),
    makeOwnData: () => Promise.reject(new Error('no file')),
    onSent: () => undefined,
    spans: null,
    log: silent,
    signal: new AbortController().signal,
  })

it('sends what came with the commit, in order, and gives the lease up with the last', async () => {
  const chatId = newChat()
  const { claimed } = await commit(chatId, 'one', 'two', 'three')
  expect(claimed).toHaveLength(3)
  const deliver = createSender()
  deliver.send(chatId, claimed)
  await deliver.idle()
  expect(stage.sentTo(chatId)).toEqual(['one', 'two', 'three'])
  expect(await rowsOf(stage.test.pool, 'select from lease where chat_id = $1', [chatId])).toEqual([])
})

it('sends once what a claim that crossed with the commit gives as well', async () => {
  const chatId = newChat()
  const { claimed } = await commit(chatId, 'one', 'two')
  const deliver = createSender()
  void deliver.go(chatId)
  deliver.send(chatId, claimed)
  await deliver.idle()
  expect(stage.sentTo(chatId)).toEqual(['one', 'two'])
})

it('claims nothing with a commit while older messages wait or somebody sends, this process included', async () => {
  const chatId = newChat()
  const first = await commit(chatId, 'one')
  expect(first.claimed).toHaveLength(1)
  expect((await commit(chatId, 'two')).claimed).toEqual([])
  const deliver = createSender()
  deliver.send(chatId, first.claimed)
  await deliver.idle()
  expect(stage.sentTo(chatId)).toEqual(['one', 'two'])
})

it('leaves a lease alone that was taken after the answer to its end was lost', async () => {
  const chatId = newChat()
  const { claimed } = await commit(chatId, 'one')
  const [message] = claimed
  if (!message) throw new Error('nothing was claimed')
  const end = () =>
    stage.test.store.outbox.end(chatId, 'me', message, {
      outcome: 'sent',
      messageId: 1,
      isLast: true,
      error: null,
      leaseMs: 60_000,
    })
  await end()
  expect((await commit(chatId, 'two')).claimed).toHaveLength(1)
  await end()
  expect(await rowsOf(stage.test.pool, 'select owner from lease where chat_id = $1', [chatId])).toEqual([
    { owner: 'me' },
  ])
})
