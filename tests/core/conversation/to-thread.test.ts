import { describe, expect, test } from 'vitest'
import { addressToThread, threadAfter } from '../../../src/core/conversation/to-thread.ts'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { Event } from '../../../src/core/conversation/event.ts'
import type { Conversation } from '../../../src/core/conversation/conversation.ts'
import { turn } from '../../../src/core/conversation/turn.ts'
import { createPlayer, evidence } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const SHOWN: ReadonlySet<Effect['kind']> = new Set(['say', 'ask', 'share', 'warn', 'tell', 'relay'])
const threadsOf = (effects: readonly Effect[]): readonly (number | undefined)[] => [
  ...new Set(effects.flatMap((effect) => (SHOWN.has(effect.kind) ? [Reflect.get(effect, 'thread')] : []))),
]
const wrote = (customer: Player, thread?: number): readonly Effect[] =>
  customer.feed({
    kind: 'wrote',
    text: 'не приходит код',
    messageId: 5,
    forwarded: false,
    at: customer.clock() + 1,
    ...(thread === undefined ? {} : { thread }),
  })
const newPlayer = (): Player =>
  createPlayer(worldOf('ozon'), { 'evidence.collect': evidence({ cause: 'SUBSCRIBER_BUSY' }) })

describe('a customer who writes in a topic', () => {
  test('is answered there, until they write somewhere else', () => {
    const customer = newPlayer()
    expect(threadsOf(wrote(customer, 7))).toEqual([7])
    expect(customer.now().thread).toBe(7)
    customer.tap('mine')
    expect(threadsOf(customer.effects)).toEqual([7])
    expect(threadsOf(wrote(customer, 9))).toEqual([9])
    expect(threadsOf(wrote(customer))).toEqual([undefined])
    expect(customer.now().thread).toBeNull()
  })

  test('has words of agents there, too, and a call remembers it', () => {
    const customer = newPlayer()
    wrote(customer, 7)
    const agent = { id: 11, name: 'Анна' }
    const at = customer.clock() + 1
    customer.feed({ kind: 'claimed', agent, callbackId: null, at })
    const word = { group: -100, messageId: 900 }
    const said = customer.feed({ kind: 'agent-said', agent, word, album: null, replyTo: null, at })
    expect(threadsOf(said)).toEqual([7])
    expect(said).toContainEqual(expect.objectContaining({ kind: 'relay', thread: 7 }))
    const sent = customer.feed({ kind: 'agent-sent', agent, text: 'Сейчас', at })
    expect(sent).toContainEqual(expect.objectContaining({ kind: 'tell', thread: 7 }))
    const edited = { kind: 'agent-edited', messageId: 31, text: 'x', caption: false, word, at } as const
    for (const effect of customer.feed(edited)) expect(effect).not.toHaveProperty('thread')
  })

  test('who outside of topics writes is answered as ever: nothing names a topic', () => {
    const customer = newPlayer()
    for (const effect of wrote(customer)) expect(effect).not.toHaveProperty('thread')
  })

  test('finds the conversation of an earlier version outside of topics', () => {
    const customer = newPlayer()
    wrote(customer)
    const { thread: _, ...older } = customer.now()
    const event: Event = { kind: 'edited', messageId: 5, text: 'x', at: customer.clock() + 1 }
    expect(turn(worldOf('ozon'), older as Conversation, event).conversation.thread).toBeNull()
  })
})

const happened = (kind: string, thread?: number): Event =>
  ({ kind, at: 1, ...(thread === undefined ? {} : { thread }) }) as Event

test.each([
  ['wrote', 7, undefined, null],
  ['sent', 7, undefined, null],
  ['file', 7, undefined, null],
  ['contact', 7, undefined, null],
  ['command', 7, undefined, null],
  ['command', 7, 8, 8],
  ['pressed', 7, 8, 8],
  ['pressed', 7, undefined, 7],
  ['edited', 7, undefined, 7],
  ['reacted', 7, undefined, 7],
  ['blocked', 7, undefined, 7],
  ['timer', 7, undefined, 7],
  ['answered', 7, undefined, 7],
  ['agent-said', 7, undefined, 7],
] as const)('%s after topic %s, in %s, is answered in %s', (kind, before, thread, after) =>
  expect(threadAfter(before, happened(kind, thread))).toBe(after),
)

describe('what is sent to a topic', () => {
  const ask: Effect = { kind: 'ask', prompt: 2, text: 'Да?', keyboard: [], replaces: 1 }

  test('is edited in place only where it stands', () => {
    expect(addressToThread([ask], { before: 7, now: 7 })).toEqual([{ ...ask, thread: 7 }])
    expect(addressToThread([ask], { before: 7, now: 8 })).toEqual([
      { kind: 'drop', prompt: 1 },
      { ...ask, replaces: null, thread: 8 },
    ])
    expect(addressToThread([ask], { before: 7, now: null })).toEqual([
      { kind: 'drop', prompt: 1 },
      { ...ask, replaces: null },
    ])
  })

  test('leaves edits, deletions and everything that shows nothing as it is', () => {
    const effects: readonly Effect[] = [
      { kind: 'close', prompt: 1, text: 'x' },
      { kind: 'drop', prompt: 1 },
      { kind: 'erase', messageId: 5 },
      { kind: 'withdraw', messageId: 5 },
      { kind: 'react', messageId: 5, emoji: '👍' },
      { kind: 'toast', callbackId: 'x', text: null },
    ]
    expect(addressToThread(effects, { before: null, now: 7 })).toEqual(effects)
  })
})
