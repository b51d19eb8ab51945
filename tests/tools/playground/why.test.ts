import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page as Tab } from 'playwright-core'
import type { AnyStateNode } from 'xstate'
import { loadFlows } from '../../../src/bootstrap/load-flows.ts'
import { countHeat } from '../../../src/core/walk/count-heat.ts'
import type { EndedWalk } from '../../../src/core/walk/walk.ts'
import { noEvidence } from '../../../src/core/flow/evidence.ts'
import type { StageKind } from '../../../tools/playground/page/page-wire.ts'
import { ru } from '../../../tools/playground/page/texts-ru.ts'
import { flowName } from '../../../tools/playground/page/flow-names.ts'
import { stageNames } from '../../../tools/playground/page/why-words.ts'
import { stagesOf } from '../../../tools/playground/flow-stages.ts'
import { guardNames } from '../../../tools/playground/guard-names.ts'
import { factsOf, ruledOut } from '../../../tools/playground/rule-out.ts'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { findings, schemes } from './axe-findings.ts'
import { customer, openDetails } from './page-stage.ts'

const SCENE_MS = 120_000

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage({ services: ['ozon', 'my-mts'] })
})
afterEach(() => stage.tidy())
afterAll(() => stage.close())

/** Four walks come to some check, and no check is passed by more than two of them. */
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

/** A page on which the scene of the airplane mode has been played. */
const played = async (): Promise<Tab> => {
  const tab = await stage.open({}, '?pace=0.1')
  await tab.getByRole('tab', { name: ru.scenes }).click()
  await tab.getByRole('button', { name: ru.sceneNames.airplane }).click()
  await tab.getByText(ru.sceneThen.airplane).waitFor({ timeout: SCENE_MS - 20_000 })
  await tab.locator('.turn', { hasText: 'телефон не в сети' }).waitFor()
  return tab
}

describe('the lane', () => {
  it(
    'tells what came, what the operator answered, what that rules out and where it led; a click looks back, and there is one way to the present',
    async () => {
      const tab = await played()
      const answered = tab.locator('.turn', { hasText: 'телефон не в сети' })
      await expect.poll(() => answered.locator('.ruled-out').innerText()).toContain('сбой, номер у другого')
      await expect.poll(() => answered.locator('.led-to').innerText()).toContain(stageNames.ru.check)
      await tab.locator('.turn', { hasText: '«Ozon»' }).waitFor()
      const her = customer(tab, 'Людмила')

      await tab.locator('.turn', { hasText: '«Мой номер»' }).click()
      await her.getByText('разрешите Telegram').last().waitFor()
      await expect.poll(() => her.getByText('телефон сейчас не в сети').count()).toBe(0)
      await expect.poll(() => her.locator('textarea').count()).toBe(0)
      await expect.poll(() => tab.locator('.stages .present').innerText()).toBe(stageNames.ru.number)
      expect(new URL(tab.url()).hash).toMatch(/^#moment=\d+\.\d+$/u)

      const other = await stage.open({}, new URL(tab.url()).hash)
      await other.getByText(ru.lookingBack).first().waitFor()
      await customer(other, 'Людмила').getByText('разрешите Telegram').last().waitFor()
      await other.getByRole('button', { name: ru.toThePresent }).click()
      await customer(other, 'Людмила').getByText('телефон сейчас не в сети').waitFor()
      expect(new URL(other.url()).hash).toBe('')

      await tab.getByRole('button', { name: ru.toThePresent }).click()
      await her.getByText('телефон сейчас не в сети').waitFor()
      await her.getByRole('button', { name: 'Был включён' }).click()
      await tab.locator('.turn', { hasText: '«Был включён»' }).waitFor()
    },
    SCENE_MS,
  )

  it('has one Tab stop, from which the arrow keys go on', async () => {
    const tab = await stage.open()
    await tab.getByRole('tab', { name: 'Людмила' }).click()
    await tab.locator('.turn').first().waitFor()
    await expect.poll(() => tab.locator('.turn[tabindex="0"]').count()).toBe(1)
    await tab.locator('.turn[tabindex="0"]').focus()
    await tab.keyboard.press('ArrowUp')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.classList.contains('turn'))).toBe(true)
  })

  it('says that a moment is not kept any more', async () => {
    const tab = await stage.open({}, '#moment=700000001.999')
    await tab.getByText(ru.momentGone).waitFor()
    await tab.getByRole('button', { name: ru.toThePresent }).click()
    await tab.getByText(ru.momentGone).waitFor({ state: 'detached' })
  })
})

describe('the chart', () => {
  it('has stages with the walked path lit and who answers; a stage opens the machine, whose guards have human names', async () => {
    const tab = await stage.open()
    await tab.getByRole('tab', { name: 'Людмила' }).click()
    await tab.locator('.stages').getByText(flowName('missing-sms', 'ru')).last().waitFor()
    await tab.locator('.custody.bot').waitFor()
    await tab.locator('.stages [data-stage="operator"].walked').waitFor()
    await expect.poll(() => tab.locator('.stages [data-stage="person"]').getAttribute('class')).toBe('')
    await tab.locator('.stages [data-stage="check"] button').click()
    await tab.locator('.chart-paper svg').waitFor({ timeout: 60_000 })
    const words = await tab.locator('.chart-paper text').allTextContents()
    expect(words.filter((text) => text.includes('следующая проверка'))).not.toEqual([])
    expect(words.filter((text) => text.includes('moveIs'))).toEqual([])
  }, 90_000)

  it('shows of every stage and of every state what the server has counted', async () => {
    for (const { end, steps } of WALKS)
      await stage.pool.query(
        `insert into walk (entry, flow, ended, place, taps, messages, missed, talk, steps, cut, started_at, ended_at)
          values ('link', 'missing-sms', $1, $2, 0, 0, 0, false, $3, false, now(), now())`,
        [end, steps.at(-1)?.split(' ')[1], steps],
      )
    const tab = await stage.open()
    await tab.getByRole('tab', { name: 'Людмила' }).click()
    await tab.locator('.stages').getByText(flowName('missing-sms', 'ru')).last().waitFor()
    await tab.getByRole('button', { name: ru.heat }).click()
    const textOf = (kind: StageKind): Promise<string> => tab.locator(`.stages [data-stage="${kind}"] small`).innerText()
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

  it('has counts of who came through each state, once walks have ended', async () => {
    const tab = await stage.open()
    await tab.getByRole('tab', { name: 'Людмила' }).click()
    const her = customer(tab, 'Людмила')
    await her.getByRole('switch', { name: ru.airplaneMode, checked: true }).click()
    await her.getByRole('button', { name: 'Код пришёл' }).last().click()
    await her.getByText('Дело было в авиарежиме').last().waitFor()
    await expect
      .poll(async () => (await (await fetch(`${stage.url}/heat/missing-sms`)).json()) as object)
      .toMatchObject({ 'airplane.asked': { passed: 2, left: 1 } })
  }, 90_000)

  it('crops nothing at 1,440 with two customers: one is shown, the other is a tab; one can begin anew and go', async () => {
    const tab = await stage.open({ viewport: { width: 1440, height: 900 } })
    await tab.getByRole('button', { name: ru.addCustomer }).click()
    await tab.getByRole('dialog').getByLabel(ru.name).fill('Зинаида')
    await tab.getByRole('dialog').getByRole('button', { name: ru.add }).click()
    const she = customer(tab, 'Зинаида')
    await she.getByRole('switch').first().waitFor()
    const cropped = await tab.evaluate(() =>
      [...document.querySelectorAll('.phone, .handset, .chart-pane, .lane, .top-bar')]
        .map((part) => ({ name: part.className, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < 0 || box.right > innerWidth || box.bottom > innerHeight))
        .map(({ name }) => name),
    )
    expect(cropped).toEqual([])
    const before = await she.getAttribute('data-customer')
    await tab.getByRole('button', { name: ru.customerMenu('Зинаида') }).click()
    await tab.getByRole('menuitem', { name: ru.resetCustomer }).click()
    await tab.locator(`[data-customer="${before}"]`).waitFor({ state: 'detached' })
    await she.getByRole('button', { name: ru.start, exact: true }).waitFor()
    await tab.getByRole('button', { name: ru.customerMenu('Зинаида') }).click()
    await tab.getByRole('menuitem', { name: ru.removeCustomer }).click()
    await tab.getByRole('tab', { name: 'Зинаида' }).waitFor({ state: 'detached' })
  })
})

describe('axe finds nothing serious', () => {
  it.each(schemes)(
    'in the lane, the stages, a look back and the details, %s',
    async (_, options) => {
      const tab = await stage.open({ ...options })
      await tab.getByRole('tab', { name: 'Людмила' }).click()
      await tab.getByRole('tab', { name: ru.chart }).click()
      await tab.locator('.turn').first().waitFor()
      expect(await findings(tab)).toEqual([])
      await tab.locator('.turn').nth(1).click()
      await tab.getByRole('button', { name: ru.toThePresent }).waitFor()
      await openDetails(tab)
      expect(await findings(tab)).toEqual([])
    },
    60_000,
  )
})

describe('plain words', () => {
  it('every flow has stages and a name in each language, and each state of it one stage', async () => {
    for (const flow of (await loadFlows('flows')).values()) {
      const stages = stagesOf(flow)
      expect(stages.flatMap(({ states }) => states).toSorted()).toEqual(
        Object.keys(flow.machine.root.states).toSorted(),
      )
      for (const language of ['ru', 'be', 'en'] as const) expect(flowName(flow.id, language)).not.toBe(flow.id)
    }
  })

  it('every guard of every flow has a human name', async () => {
    const guards = new Set<string>()
    const collect = (guard: unknown): void => {
      if (typeof guard === 'string') guards.add(guard)
      else if (typeof guard === 'function' && 'guards' in guard) (guard.guards as readonly unknown[]).forEach(collect)
      else if (typeof guard === 'object' && guard !== null && 'type' in guard) guards.add(String(guard.type))
    }
    const inside = (node: AnyStateNode): readonly AnyStateNode[] => [
      node,
      ...Object.values(node.states).flatMap(inside),
    ]
    for (const flow of (await loadFlows('flows')).values()) {
      for (const node of inside(flow.machine.root))
        for (const list of [...node.transitions.values(), node.always ?? []])
          for (const { guard } of list) collect(guard)
    }
    expect(guards.size).toBeGreaterThan(100)
    expect([...guards].filter((name) => guardNames[name] === undefined)).toEqual([])
  })
})

describe('what the operator answered', () => {
  it('rules out what it clears, and nothing where it knows nothing', () => {
    expect(ruledOut(noEvidence)).toEqual([])
    expect(factsOf(noEvidence)).toEqual([])
    expect(ruledOut({ ...noEvidence, incident: 'none', recycled: false, reach: 'unreachable' })).toEqual([
      'outage',
      'number-reassigned',
    ])
    expect(ruledOut({ ...noEvidence, state: 'DELIVERED' })).toContain('phone-off')
    expect(ruledOut({ ...noEvidence, reach: 'unreachable' })).not.toContain('phone-off')
    expect(factsOf({ ...noEvidence, reach: 'unreachable', simSwapHours: 1.2 })).toEqual([
      { name: 'reach', value: 'unreachable' },
      { name: 'sim', value: '1' },
    ])
  })
})
