import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { countHeat } from '../../../src/core/walk/count-heat.ts'
import type { EndedWalk } from '../../../src/core/walk/walk.ts'
import type { StageKind } from '../../../tools/playground/page/page-wire.ts'
import { ru } from '../../../tools/playground/page/texts-ru.ts'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { openDetails } from './page-stage.ts'

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage({ services: ['ozon'] })
})
afterEach(() => stage.tidy())
afterAll(() => stage.close())

const WHOSE = ['init missing-sms/trouble.asking', 'done.actor.incidents missing-sms/whose.asked']
const LOOKED = [...WHOSE, 'mine missing-sms/whose.sharing', 'contact missing-sms/looking']
const WALKS: readonly Pick<EndedWalk, 'steps' | 'end'>[] = [
  { end: 'stopped', steps: WHOSE },
  { end: 'left', steps: [...LOOKED, 'done.actor.evidence missing-sms/airplane.asked'] },
  { end: 'stopped', steps: [...LOOKED, 'done.actor.evidence missing-sms/spam.asked'] },
  {
    end: 'came',
    steps: [
      ...LOOKED,
      'done.actor.evidence missing-sms/spam.asked',
      'how missing-sms/spam.how',
      'found missing-sms/came',
    ],
  },
  { end: 'came', steps: [...LOOKED, 'done.actor.evidence missing-sms/space.asked', 'freed missing-sms/came'] },
]

it('shows of every stage and of every state what the server has counted', async () => {
  for (const { end, steps } of WALKS)
    await stage.pool.query(
      `insert into walk (entry, flow, ended, place, taps, messages, missed, talk, steps, cut, started_at, ended_at)
        values ('link', 'missing-sms', $1, $2, 0, 0, 0, false, $3, false, now(), now())`,
      [end, steps.at(-1)?.split(' ')[1], steps],
    )
  const tab = await stage.open()
  await tab.getByRole('tab', { name: 'Людмила' }).click()
  await tab.getByRole('button', { name: ru.heat }).click()
  const textOf = (kind: StageKind): Promise<string> => tab.locator(`.stages [data-stage="${kind}"] small`).innerText()
  // Four walks came to some check; no check was passed by more than two of them.
  await expect.poll(() => textOf('check')).toBe(ru.passedAndLeft(4, 2))
  expect(await textOf('operator')).toBe(ru.passedAndLeft(4, 0))
  expect(await textOf('end')).toBe(ru.passedAndLeft(2, 0))

  await openDetails(tab)
  await tab.locator('.chart-paper .counted').first().waitFor()
  const drawn = await tab
    .locator('.chart-paper g.state:has(.counted)')
    .evaluateAll((states) =>
      states.map((state) => [
        state.getAttribute('data-state') ?? '',
        state.querySelector('.counted')?.textContent ?? '',
      ]),
    )
  const counted = (await (await fetch(`${stage.url}/heat/missing-sms`)).json()) as object
  expect(counted).toEqual(Object.fromEntries(countHeat(WALKS).get('missing-sms') ?? []))
  const labels = Object.entries(counted as Readonly<Record<string, { passed: number; left: number }>>)
  expect(Object.fromEntries(drawn)).toEqual(
    Object.fromEntries(
      labels.map(([state, { passed, left }]) => [state, left === 0 ? String(passed) : `${passed} · left ${left}`]),
    ),
  )
}, 90_000)
