import { afterAll, beforeAll, expect, it } from 'vitest'
import type { App } from '../../../src/app/app.ts'
import { rowsOf } from '../../support/store.ts'
import { openEchoStage, until } from '../stage.ts'
import type { EchoStage } from '../stage.ts'

let stage: EchoStage
let apps: readonly App[]

beforeAll(async () => {
  stage = await openEchoStage()
  apps = [await stage.open('one'), await stage.open('two')]
})
afterAll(() => stage.close())

const CHATS = 1_000
const AT_ONCE = 25
const agents = [
  { id: 1, name: 'Anna' },
  { id: 2, name: 'Boris' },
] as const

/** Two agents press "take" at the same moment, each heard by another process. */
const race = async (chatId: number): Promise<void> => {
  await Promise.all(
    agents.map((agent, place) =>
      apps[(chatId + place) % 2]?.receive([
        {
          source: `claim:${chatId}:${agent.id}`,
          chatId,
          payload: {
            kind: 'event',
            event: { kind: 'claimed', agent, callbackId: `${chatId}:${agent.id}`, at: Date.now() },
          },
        },
      ]),
    ),
  )
}

it(`of two agents who press "take" together one wins and the other is told, ${CHATS} times`, async () => {
  const chats = Array.from(
    { length: CHATS },
    (_, n) => stage.emulator.control.addUser({ first_name: `C${n}`, language_code: 'en' }).id,
  )
  for (const { id, name } of agents)
    await stage.test.pool.query(
      `insert into agent (id, name, role, on_shift, max_talks) values ($1, $2, 'agent', true, 1000)`,
      [id, name],
    )
  for (const id of chats) stage.emulator.control.start({ user: id })
  for (let from = 0; from < CHATS; from += AT_ONCE) {
    const some = chats.slice(from, from + AT_ONCE)
    await apps[0]?.receive(
      some.map((chatId) => ({
        source: `start:${chatId}`,
        chatId,
        payload: {
          kind: 'event',
          event: { kind: 'command', name: 'start', payload: '', messageId: 1, at: Date.now() },
        },
      })),
    )
    await Promise.all(some.map(race))
  }
  const {
    test: { pool, store },
  } = stage
  await until(async () => (await rowsOf(pool, `select 1 from inbox where done_at is null limit 1`)).length === 0)
  const toasts = () => stage.emulator.control.log({ method: 'answerCallbackQuery' })
  await until(() => toasts().length >= 2 * CHATS)
  const told = new Map(toasts().map(({ params }) => [String(params['callback_query_id']), String(params['text'])]))
  const talks = await rowsOf<{ chat_id: number; agent_id: number; state: string }>(
    pool,
    'select chat_id, agent_id, state from talk order by chat_id',
  )
  expect(talks.map(({ chat_id: id }) => id)).toEqual(chats)
  for (const { chat_id: chatId, agent_id: winner, state } of talks) {
    expect(state).toBe('taken')
    expect((await store.custody.conversationOf(chatId))?.custody.agent?.id).toBe(winner)
    const loser = winner === 1 ? 2 : 1
    expect([told.get(`${chatId}:${winner}`), told.get(`${chatId}:${loser}`)]).toEqual([
      'The talk is yours.',
      `${winner === 1 ? 'Anna' : 'Boris'} has this talk already.`,
    ])
  }
  expect(new Set(talks.map(({ agent_id: id }) => id)).size).toBe(2)
}, 400_000)
