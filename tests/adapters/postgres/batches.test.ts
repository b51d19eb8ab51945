import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { OutboxMessage, OutboxResult } from '../../../src/core/ports/outbox-store.ts'
import { createStore } from '../../../src/adapters/postgres/postgres-store.ts'
import { UnstorableError } from '../../../src/core/ports/store-errors.ts'
import type { CommitResult, TurnCommit } from '../../../src/core/ports/turn-store.ts'
import { fc } from '../../support/fc.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

/** Two databases: on one everything happens at once and gathers, on the other one thing after the other. */
let together: TestStore
let alone: TestStore
beforeAll(async () => {
  ;[together, alone] = await Promise.all([openTestStore(), openTestStore()])
})
afterAll(() => Promise.all([together.close(), alone.close()]))

/** A turn that some chat tries to commit. */
interface Act {
  readonly chat: number
  /** `stale`: on a turn that is not the last one. `poisoned`: with a value that the database refuses. */
  readonly how: 'right' | 'stale' | 'poisoned'
  readonly messages: number
  readonly isTimed: boolean
  readonly isCancelled: boolean
  readonly calls: boolean
  readonly wantsLease: boolean
  readonly outcomes: readonly OutboxResult['outcome'][]
}

const act = fc.record({
  chat: fc.integer({ min: 1, max: 6 }),
  how: fc.constantFrom('right' as const, 'right' as const, 'right' as const, 'stale' as const, 'poisoned' as const),
  messages: fc.nat(3),
  isTimed: fc.boolean(),
  isCancelled: fc.boolean(),
  calls: fc.boolean(),
  wantsLease: fc.boolean(),
  outcomes: fc.array(fc.constantFrom('sent' as const, 'refused' as const, 'late' as const), {
    minLength: 3,
    maxLength: 3,
  }),
})
const rounds = fc.array(fc.uniqueArray(act, { selector: ({ chat }) => chat, minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
})

const effectsOf = ({ messages, isTimed, isCancelled, calls }: Act, turn: number): readonly Effect[] => [
  ...Array.from({ length: messages }, (_, place): Effect => ({
    kind: 'ask',
    prompt: turn * 10 + place,
    text: `a "quoted" \\ text ${place}`,
    keyboard: [],
    replaces: place > 0 ? turn * 10 : null,
  })),
  ...(isTimed ? [{ kind: 'set-timer', key: `${turn % 2}/"after"`, due: 4_000_000_000_000, turn } as const] : []),
  ...(isCancelled ? [{ kind: 'cancel-timer', key: '0/"after"' } as const] : []),
  ...(calls
    ? [{ kind: 'call', call: `${turn}/ask`, turn, src: 'codes.send', input: {}, secrets: {}, wait: null } as const]
    : []),
]

const commitOf = (one: Act, chatId: number, head: { seq: number; turn: number }): TurnCommit => ({
  chatId,
  seq: head.seq,
  expectedTurn: one.how === 'stale' ? head.turn + 7 : head.turn,
  conversation: {
    ...newConversation(chatId),
    turn: head.turn + 1,
    ...(one.how === 'poisoned' ? { custody: { holder: 'bot', agent: null, fence: Number.NaN } as const } : {}),
  },
  effects: effectsOf(one, head.turn + 1),
  flow: 'start',
  step: `step "${one.messages}"`,
  ...(one.wantsLease ? { lease: { owner: 'me', ms: 60_000 } } : {}),
})

const outcomeOf = ({ committed, hasMore, calls, claimed }: CommitResult) => ({
  committed,
  hasMore,
  calls: calls.length,
  claimed: claimed.map(({ message, target }) => ({ message, target })),
})

const refusal = (error: unknown) => (error instanceof UnstorableError ? 'refused' : String(error))

const endAll = async ({ store }: TestStore, chatId: number, one: Act, claimed: readonly OutboxMessage[]) => {
  const more: boolean[] = []
  for (const [place, message] of claimed.entries())
    more.push(
      await store.outbox.end(chatId, 'me', message, {
        outcome: one.outcomes[place] ?? 'sent',
        messageId: one.outcomes[place] === 'sent' ? 100 + place : null,
        isLast: place === claimed.length - 1,
        error: one.outcomes[place] === 'refused' ? 'a "reason"' : null,
        leaseMs: 60_000,
      }),
    )
  return more
}

/** One turn from its head to the ends of its messages. */
const take = async (test: TestStore, one: Act, chatId: number) => {
  const head = await test.store.turns.head(chatId)
  if (!head) throw new Error('the chat has nothing to act on')
  const commit = commitOf(one, chatId, { seq: head.seq, turn: head.conversation?.turn ?? 0 })
  const result = await test.store.turns.commit(commit).catch(refusal)
  if (typeof result === 'string' || !result.committed) {
    await test.store.turns.deadLetter(head.seq, 'given up')
    return typeof result === 'string' ? result : outcomeOf(result)
  }
  return { ...outcomeOf(result), ended: await endAll(test, chatId, one, result.claimed) }
}

const tables = {
  conversation: 'select chat_id, turn, flow, step, holder, fence from conversation where chat_id = any($1) order by 1',
  inbox: `select chat_id, source, done_at is not null as done, sealed is null as erased, error from inbox where chat_id = any($1) order by 1, 2`,
  outbox: `select chat_id, kind, prompt, target, fence, state, sealed is null as erased, error from outbox where chat_id = any($1) order by chat_id, id`,
  timer: 'select * from timer where chat_id = any($1) order by 1, 2',
  call: 'select chat_id, name, turn, src from call where chat_id = any($1) order by 1, 2',
  prompt: 'select * from prompt where chat_id = any($1) order by 1, 2',
  lease: 'select chat_id, owner from lease where chat_id = any($1) order by 1',
}

const stateOf = async ({ pool }: TestStore, chats: readonly number[]) => {
  const state: Record<string, unknown> = {}
  for (const [table, text] of Object.entries(tables)) state[table] = await rowsOf(pool, text, [chats])
  return state
}

let lastRun = 0

describe('what leaves together', () => {
  it('ends as it would have ended alone: any mix, any failure', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        lastRun += 1
        const chatOf = ({ chat }: Act): number => lastRun * 10 + chat
        for (const [round, acts] of all.entries()) {
          for (const test of [together, alone])
            await test.store.turns.receive(
              acts.map((one) => ({
                source: `${chatOf(one)}:${round}`,
                chatId: chatOf(one),
                payload: { kind: 'update', update: { round } },
              })),
            )
          const gathered = await Promise.all(acts.map((one) => take(together, one, chatOf(one))))
          const single: unknown[] = []
          for (const one of acts) single.push(await take(alone, one, chatOf(one)))
          expect(gathered).toEqual(single)
        }
        const chats = [...new Set(all.flat().map(chatOf))]
        expect(await stateOf(together, chats)).toEqual(await stateOf(alone, chats))
      }),
      { numRuns: 25 },
    )
  })

  it('is refused alone when it is poisoned, however many leave with it', async () => {
    const chats = Array.from({ length: 20 }, (_, place) => 900_000 + place)
    await together.store.turns.receive(
      chats.map((chatId) => ({ source: `p:${chatId}`, chatId, payload: { kind: 'update', update: {} } })),
    )
    const base = { messages: 1, isTimed: true, isCancelled: false, calls: true, wantsLease: true, outcomes: [] }
    const results = await Promise.all(
      chats.map((chatId, place) =>
        take(together, { ...base, chat: 0, how: place === 7 ? 'poisoned' : 'right' }, chatId),
      ),
    )
    expect(results.flatMap((result, place) => (result === 'refused' ? [place] : []))).toEqual([7])
    expect(results.filter((result) => typeof result !== 'string' && result.committed)).toHaveLength(19)
  })
})

describe('a memory that another process has outrun', () => {
  it('costs a refused commit, and is read anew', async () => {
    const chatId = 800_000
    const item = (n: number) => ({
      source: `m:${n}`,
      chatId,
      payload: { kind: 'update', update: { n } } as const,
    })
    const other = createStore(together.pool, together.vault)
    const right: Act = {
      chat: 0,
      how: 'right',
      messages: 0,
      isTimed: false,
      isCancelled: false,
      calls: false,
      wantsLease: false,
      outcomes: [],
    }
    const turnOn = async (store: TestStore['store']) => {
      const head = await store.turns.head(chatId)
      const { committed } = await store.turns.commit(
        commitOf(right, chatId, { seq: head!.seq, turn: head!.conversation?.turn ?? 0 }),
      )
      return { committed, payload: head!.payload }
    }
    await together.store.turns.receive([item(1)])
    expect(await turnOn(together.store)).toMatchObject({ committed: true })
    await other.turns.receive([item(2)])
    await together.store.turns.receive([item(3)])
    // This process knows only of the third event: it must not overtake the second.
    expect(await turnOn(together.store)).toMatchObject({ committed: false, payload: { update: { n: 3 } } })
    expect(await turnOn(other)).toMatchObject({ committed: true, payload: { update: { n: 2 } } })
    expect(await turnOn(together.store)).toMatchObject({ committed: true, payload: { update: { n: 3 } } })
    await together.store.turns.receive([item(4)])
    expect(await turnOn(other)).toMatchObject({ committed: true })
    expect(await turnOn(together.store).catch(() => ({ committed: false }))).toMatchObject({ committed: false })
    expect(await together.store.turns.head(chatId)).toBeNull()
  })
})
