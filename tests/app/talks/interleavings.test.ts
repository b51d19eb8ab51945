import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fc } from '../../support/fc.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { worldOf } from '../../flows/world.ts'
import { acts, createRace, moments, people, waitingIn } from './interleaved.ts'
import type { Race, Step } from './interleaved.ts'

const world = worldOf('ozon')
const begun = waitingIn(world)

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
  await test.pool.query(
    `insert into agent (id, name, role, on_shift, max_talks, teams) select id, name, role, true, "maxTalks", case name when 'Борис' then array['деньги'] else '{}' end
    from jsonb_to_recordset($1) as p(id bigint, name text, role text, "maxTalks" int)`,
    [JSON.stringify(people)],
  )
})
afterAll(() => test.close())

let last = 0

/** A customer who waits in the queue; two processes have made them a topic at the same moment. */
const openRace = async (): Promise<Race> => {
  const chatId = (last += 1)
  const group = -1_000_000 - chatId
  const {
    pool,
    vault,
    store: { desk },
  } = test
  await pool.query(
    `
    with conv as (insert into conversation (chat_id, turn, sealed, locale, holder, fence, service, seen_at) values ($1, $2, $3, 'ru', 'bot', 0, 'ozon', now())),
      talk as (insert into talk (chat_id, state, locale, service, reason, flow, step) values ($1, 'waiting', 'ru', 'ozon', 'person', 'missing-sms', 'x'))
    insert into topic (chat_id, desk_group) values ($1, $4)`,
    [chatId, begun.turn, vault.seal({ ...begun, chatId }, placeOf('conversation.sealed', chatId)), group],
  )
  expect(
    (await Promise.all([desk.recordThread(chatId, 44), desk.recordThread(chatId, 44)])).filter((made) => made),
  ).toHaveLength(1)
  return createRace(test, world, { chatId, group })
}

const agent = fc.constantFrom(...people)
const moment: fc.Arbitrary<Step> = fc.record({
  who: fc.constant('process'),
  place: fc.constantFrom(0, 1),
  at: fc.constantFrom(...moments),
})
const does = (who: 'agent' | 'holder', ...which: (typeof acts)[number][]): fc.Arbitrary<Step> =>
  fc.record({ who: fc.constant(who), agent, act: fc.constantFrom(...which) })
const customer = (...which: ('writes' | 'leaves' | 'asks')[]): fc.Arbitrary<Step> =>
  fc.record({ who: fc.constant('customer'), act: fc.constantFrom(...which) })
const ending = does('holder', 'back', 'solved', 'pass', 'pass-all', 'pass-team', 'hold')

/** Two who do not know of one another, and what the processes get done meanwhile. */
const clash = fc
  .oneof(
    fc.tuple(does('agent', 'take'), does('agent', 'take')),
    fc.tuple(does('agent', 'take'), ending),
    fc.tuple(ending, ending),
    fc.tuple(does('agent', 'take'), customer('leaves')),
    fc.tuple(ending, customer('writes', 'leaves')),
    fc.tuple(ending, does('holder', 'says')),
    fc.tuple(does('agent', ...acts), customer('writes', 'leaves', 'asks')),
  )
  .chain(([one, other]) =>
    fc
      .tuple(
        fc.array(moment, { maxLength: 4, size: 'max' }),
        fc.array(moment, { maxLength: 4, size: 'max' }),
        fc.boolean(),
      )
      .map(([between, after, calms]): readonly Step[] => [
        one,
        ...between,
        other,
        ...after,
        ...(calms ? [{ who: 'all' } as const] : []),
      ]),
  )

const clashes: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.boolean(), agent, fc.array(clash, { minLength: 2, maxLength: 5, size: 'max' }))
  .map(([isTaken, first, all]) => [
    ...(isTaken ? ([{ who: 'agent', agent: first, act: 'take' }, { who: 'all' }] as const) : []),
    ...all.flat(),
  ])

const RACES = Number(process.env['RACES'] ?? 600)
const AT_ONCE = 16

const told = (steps: readonly Step[]): string =>
  steps
    .map((one) => Object.values({ ...one, ...('agent' in one ? { agent: one.agent.name } : {}) }).join(' '))
    .join(', ')

/** Runs a race and lists what went wrong, with the course of the race. */
const run = async (steps: readonly Step[]): Promise<readonly string[]> => {
  const race = await openRace()
  for (const one of steps) await race.step(one)
  await race.finish()
  const wrong = await race.wrong()
  return wrong.length === 0 ? [] : [...wrong, `after ${told(steps)}`]
}

it(`whatever agents and the customer do at once, one has the talk, nobody is told a falsehood and no word is lost, in ${RACES} talks of two to five clashes`, async () => {
  const races = fc.sample(clashes, RACES)
  const wrong: (readonly string[])[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let steps = races[next]; steps; steps = races[next]) {
      next += 1
      wrong.push(await run(steps))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  expect(wrong.filter((problems) => problems.length > 0)).toEqual([])
}, 600_000)
