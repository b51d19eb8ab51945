import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TalkChange } from '../../../src/core/conversation/effect.ts'
import { talkLifeCycle } from '../../../src/core/desk/talk-life-cycle.ts'
import type { TalkState } from '../../../src/core/desk/talk-life-cycle.ts'
import { leadsTo, UNMADE } from '../../../src/core/life-cycle/life-cycle.ts'
import { watchMoves } from '../../support/state-moves.ts'
import type { StateMoves } from '../../support/state-moves.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked, createDeskStage } from './desk-stage.ts'

const GROUP = -1001
const anna = { id: 7, name: 'Анна' }

let test: TestStore
let stage: ReturnType<typeof createDeskStage>
let moves: StateMoves
let chat = 0
beforeAll(async () => {
  test = await openTestStore()
  stage = createDeskStage(test)
  await stage.clear()
  moves = await watchMoves(test, 'talk', 'r.state')
})
afterAll(() => test.close())

type Act =
  | { readonly kind: 'open' | 'forget' }
  | { readonly kind: 'turn'; readonly changes: readonly TalkChange[] }
  | { readonly kind: 'decide'; readonly state: TalkState | null }

const perform = async (acts: readonly Act[]): Promise<void> => {
  chat += 1
  for (const one of acts) {
    if (one.kind === 'open') await test.store.desk.open(asked(chat))
    if (one.kind === 'forget') await test.store.desk.forget(chat)
    if (one.kind === 'turn') await stage.turn(chat, ...one.changes.map((change) => ({ kind: 'talk', change }) as const))
    const talk = one.kind === 'decide' ? await test.store.desk.talkOf(chat) : null
    if (talk && one.kind === 'decide')
      await stage.decide(GROUP, {
        talk: { id: talk.id, change: one.state === null ? { late: 'no' } : { state: one.state } },
      })
  }
}

it('every change of the chart is one that the store makes', async () => {
  const turn = (...changes: readonly TalkChange[]): Act => ({ kind: 'turn', changes })
  const taken = turn({ kind: 'taken', agent: anna })
  const hold: Act = { kind: 'decide', state: 'pending' }
  const ended = turn({ kind: 'ended', how: 'silent' })
  await moves.forget()
  for (const acts of [
    [{ kind: 'open' } as const, taken, turn({ kind: 'queued', team: null }), { kind: 'forget' } as const],
    [{ kind: 'open' } as const, ended, turn({ kind: 'reopened' })],
    [taken, hold, turn({ kind: 'customer-spoke' }), ended],
    [taken, hold, { kind: 'decide', state: 'taken' } as const, hold, turn({ kind: 'queued', team: null })],
    [taken, hold, ended],
    [taken, turn({ kind: 'reopened' })],
  ])
    await perform(acts)
  const seen = await moves.seen()
  const possible = [UNMADE, ...talkLifeCycle.states].flatMap((from) =>
    talkLifeCycle.states
      .filter((to) => to !== from && leadsTo(talkLifeCycle, from as TalkState, to))
      .map((to) => `${from} → ${to}`),
  )
  expect(possible.filter((move) => !seen.includes(move))).toEqual([])
})

it('a talk that waits is put on hold by nobody', async () => {
  chat += 1
  const { id } = await test.store.desk.open(asked(chat))
  await stage.decide(GROUP, { talk: { id, change: { state: 'pending' } } })
  expect(await test.store.desk.talkOf(chat)).toMatchObject({ state: 'waiting' })
})
