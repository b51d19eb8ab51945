import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../src/app/app.ts'
import type { AgentName } from '../../src/core/desk/agent.ts'
import type { InboxItem } from '../../src/core/ports/turn-store.ts'
import { rowsOf } from '../support/store.ts'
import { openEchoStage, until } from './stage.ts'
import type { EchoStage } from './stage.ts'
import { fc } from '../support/fc.ts'

let stage: EchoStage
let apps: readonly App[]
beforeAll(async () => {
  stage = await openEchoStage()
  apps = [await stage.open('one'), await stage.open('two')]
  // A talk stays with agents who are on the list.
  await stage.test.pool.query(
    `insert into agent (id, name, role, on_shift, max_talks) select n, 'Agent ' || n, 'agent', true, 1000 from generate_series(1, 3) as n`,
  )
})
afterAll(() => stage.close())

let lastUpdate = 0
let lastChat = 1_000
const newChat = (): number => stage.emulator.control.addUser({ id: (lastChat += 1), first_name: 'Test' }).id

const wrote = (chatId: number, text: string): InboxItem => {
  lastUpdate += 1
  const message = {
    message_id: lastUpdate,
    date: 1,
    chat: { id: chatId, type: 'private' },
    from: { id: chatId, is_bot: false, first_name: 'T' },
    text,
  }
  return { source: `u:${lastUpdate}`, chatId, payload: { kind: 'update', update: { update_id: lastUpdate, message } } }
}

const echoes = (chatId: number): readonly string[] => stage.sentTo(chatId).filter((text) => /^\d+: /.test(text))

/** Emulated customers must have started the bot before it may write to them. */
const meet = async (chatId: number): Promise<void> => {
  stage.emulator.control.start({ user: chatId })
  await apps[0]!.receive([wrote(chatId, 'hello')])
}

describe('whatever order, doubling and process the updates come by', () => {
  const deliveries = fc.record({
    texts: fc.integer({ min: 1, max: 8 }),
    batches: fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7), app: fc.integer({ min: 0, max: 1 }) }), {
      maxLength: 6,
    }),
  })

  it('G1: each acts exactly once; G2: in the order of the inbox; G3: every effect leaves, in order', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ texts, batches }) => {
        const chatId = newChat()
        await meet(chatId)
        const items = Array.from({ length: texts }, (_, place) =>
          wrote(chatId, `word${String.fromCharCode(97 + place)}`),
        )
        await apps[0]!.receive(items)
        await Promise.all(
          batches.map(({ from, to, app }) =>
            apps[app]!.receive(items.slice(Math.min(from, to), Math.max(from, to) + 1)),
          ),
        )
        await stage.quiet()
        expect(echoes(chatId)).toEqual(items.map((_, place) => `${place + 1}: word${String.fromCharCode(97 + place)}`))
      }),
      { numRuns: 25 },
    )
  })

  it('G2: many chats go their own ways at once', async () => {
    const chats = Array.from({ length: 30 }, newChat)
    for (const chatId of chats) await meet(chatId)
    const rounds = Array.from({ length: 5 }, (_, round) => chats.map((chatId) => wrote(chatId, `word${round}x`)))
    for (const [place, round] of rounds.entries()) await apps[place % 2]!.receive(round)
    await stage.quiet()
    for (const chatId of chats) expect(echoes(chatId)).toEqual([0, 1, 2, 3, 4].map((n) => `${n + 1}: word${n}x`))
  })
})

describe('when Telegram is in trouble', () => {
  it('G3: a flood limit delays and loses nothing', async () => {
    const chatId = newChat()
    await meet(chatId)
    await stage.quiet()
    stage.emulator.control.addFault({ method: 'sendMessage', kind: '429', times: 2, retry_after: 1 })
    await apps[0]!.receive([wrote(chatId, 'wordone'), wrote(chatId, 'wordtwo')])
    await stage.quiet()
    expect(echoes(chatId)).toEqual(['1: wordone', '2: wordtwo'])
  })

  it('G3: only the message whose answer was lost may come twice', async () => {
    const chatId = newChat()
    await meet(chatId)
    await stage.quiet()
    stage.emulator.control.addFault({ method: 'sendMessage', kind: 'reset-after', times: 1 })
    await apps[0]!.receive([wrote(chatId, 'wordone'), wrote(chatId, 'wordtwo')])
    await stage.quiet()
    const said = stage.emulator.control
      .chat({ chat: chatId })
      .messages.flatMap(({ text }) => (text !== undefined && /^\d+: /.test(text) ? [text] : []))
    expect(said).toEqual(['1: wordone', '1: wordone', '2: wordtwo'])
  })

  it('a customer who blocked the bot is let alone, and found where they were when they come back', async () => {
    const chatId = newChat()
    await meet(chatId)
    await apps[0]!.receive([wrote(chatId, 'wordone')])
    await stage.quiet()
    stage.emulator.control.block({ user: chatId })
    await apps[0]!.receive([wrote(chatId, 'wordtwo')])
    await until(
      async () =>
        (
          await rowsOf<{ unreachable: boolean }>(
            stage.test.pool,
            'select unreachable from conversation where chat_id = $1',
            [chatId],
          )
        )[0]?.unreachable === true,
    )
    await stage.quiet()
    stage.emulator.control.unblock({ user: chatId })
    await apps[0]!.receive([wrote(chatId, 'wordthree')])
    await stage.quiet()
    expect(echoes(chatId)).toEqual(['1: wordone', '3: wordthree'])
  })
})

describe('timers', () => {
  const silenceRow = (chatId: number) =>
    rowsOf<{ due: Date }>(stage.test.pool, `select due from timer where chat_id = $1 and key = 'silence'`, [chatId])

  it('G5: a timer that rings twice, or for a turn that is over, changes nothing', async () => {
    const chatId = newChat()
    await meet(chatId)
    await stage.quiet()
    const turnOf = async () =>
      (await rowsOf<{ turn: number }>(stage.test.pool, 'select turn from conversation where chat_id = $1', [chatId]))[0]
        ?.turn
    const before = await turnOf()
    await Promise.all([
      apps[0]!.fireTimer({ chatId, key: '1/xstate.after.soon.start.talk', turn: 1 }),
      apps[1]!.fireTimer({ chatId, key: '1/xstate.after.soon.start.talk', turn: 1 }),
    ])
    await stage.quiet()
    expect(await turnOf()).toBe(Number(before) + 1)
    expect(stage.sentTo(chatId).filter((text) => text.includes(': '))).toEqual([])
    expect(await silenceRow(chatId)).toEqual([])
  })
})

/**
 * Claims a customer as the desk does, and waits until it is confirmed: somebody has them, and nobody is sending to them
 * any more.
 */
const claim = async (app: App, chatId: number, agent: AgentName): Promise<boolean> => {
  await app.receive([
    {
      source: `claim:${chatId}:${agent.id}`,
      chatId,
      payload: { kind: 'event', event: { kind: 'claimed', agent, callbackId: null, at: Date.now() } },
    },
  ])
  const custody = async () => (await stage.test.store.custody.conversationOf(chatId))?.custody
  await until(async () => (await custody())?.holder === 'agent')
  await until(() => stage.test.store.custody.isQuiet(chatId))
  return (await custody())?.agent?.id === agent.id
}

const release = (app: App, chatId: number): Promise<void> =>
  app.receive([
    {
      source: `release:${chatId}`,
      chatId,
      payload: { kind: 'event', event: { kind: 'released', how: 'returned', flow: null, words: null, at: Date.now() } },
    },
  ])

describe('takeover', () => {
  const sends = (chatId: number) =>
    stage.emulator.control
      .log({})
      .filter(({ method, params }) => /^(send|edit)Message/.test(method) && Number(params['chat_id']) === chatId)
  /** The last word of a claim: the customer reads who answers them. */
  const isTaken = (chatId: number): boolean =>
    sends(chatId).some(({ params }) => String(params['text']).includes('from support'))

  it('G6: after a claim nothing of the bot arrives until the agent gives the customer back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 8 }), async (before, waitMs) => {
        const chatId = newChat()
        await meet(chatId)
        const talk = (async () => {
          for (let n = 0; n < before; n += 1) await apps[n % 2]!.receive([wrote(chatId, `word${n}x`)])
        })()
        await new Promise((resolve) => setTimeout(resolve, waitMs))
        expect(await claim(apps[0]!, chatId, { id: 1, name: 'Anna' })).toBe(true)
        const spoken = echoes(chatId).length
        await until(() => isTaken(chatId))
        const atClaim = sends(chatId).length
        await talk
        await apps[1]!.receive([wrote(chatId, 'wordlast')])
        await stage.quiet()
        expect(echoes(chatId)).toHaveLength(spoken)
        expect(sends(chatId)).toHaveLength(atClaim)
        await release(apps[1]!, chatId)
        await until(() => sends(chatId).length > atClaim)
      }),
      { numRuns: 25 },
    )
  })

  it('G6: of agents who claim together one wins and the others are told', async () => {
    const chatId = newChat()
    await meet(chatId)
    const won = await Promise.all(
      ['Anna', 'Boris', 'Vera'].map((name, place) => claim(apps[place % 2]!, chatId, { id: place + 1, name })),
    )
    expect(won.filter(Boolean)).toHaveLength(1)
  })
})
