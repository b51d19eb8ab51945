import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page as Tab } from 'playwright-core'
import { ru } from '../../../tools/playground/page/texts-ru.ts'
import { sceneIds, scenes } from '../../../tools/playground/page/scenes.ts'
import { alwaysOpen } from '../../journeys/desk.ts'
import { alwaysDay } from '../../journeys/worlds.ts'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { customer } from './page-stage.ts'
import { bar, begin, languages, play, played, SCENE_MS } from './scene-play.ts'

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage({
    services: ['ozon', 'my-mts', 'mts-business'],
    overrides: { world: (world) => alwaysDay(alwaysOpen(world)) },
  })
})
afterEach(() => stage.tidy())
afterAll(() => stage.close())

const press = (part: Locator, name: string): Promise<void> =>
  part.getByRole('button', { name, exact: true }).last().click()
const again = (tab: Tab): Promise<void> => bar(tab).getByRole('button', { name: ru.playAgain }).click()

describe('the scene of an outage', () => {
  const outageEnds = async (her: Locator): Promise<void> => {
    await her.getByText('Известный сбой').last().waitFor()
    await press(her, 'Написать мне')
    await her.getByText('Напишем сюда').last().waitFor()
    await her.getByRole('switch', { name: ru.outage, checked: true }).click()
    await her.getByText('Сбой закончился').last().waitFor()
  }

  it(
    'ends well when the reader does what the bar says, and once more after it was started over',
    async () => {
      const tab = await stage.open({}, '?pace=0.1')
      await outageEnds(await play(tab, 'ru', 'outage'))
      await again(tab)
      await outageEnds(await played(tab, 'ru', 'outage'))
      await expect.poll(() => customer(tab, scenes.outage.customer?.ru ?? '').count()).toBe(1)
    },
    SCENE_MS,
  )

  it(
    'is started over while its outage goes on: it is over for everybody, and begins anew for a new customer',
    async () => {
      const tab = await stage.open({}, '?pace=0.1')
      await play(tab, 'ru', 'outage')
      await again(tab)
      const her = await played(tab, 'ru', 'outage')
      await her.getByText('Известный сбой').last().waitFor()
      await her.getByRole('switch', { name: ru.outage, checked: true }).click()
      await her.getByRole('switch', { name: ru.outage, checked: false }).waitFor()
    },
    SCENE_MS,
  )
})

describe('a scene that is stopped', () => {
  it(
    'presses nothing more, says so, and is played from its beginning by another customer',
    async () => {
      const tab = await stage.open()
      await begin(tab, 'ru', 'airplane')
      await bar(tab).getByText(ru.scenePresses(ru.start)).waitFor()
      await press(bar(tab), ru.stopScene)
      await bar(tab).getByText(ru.sceneStopped).waitFor()
      const her = customer(tab, scenes.airplane.customer?.ru ?? '')
      await her.getByRole('switch', { name: ru.airplaneMode, checked: true }).waitFor()
      expect(await tab.locator('.hand').count()).toBe(0)
      await again(tab)
      await played(tab, 'ru', 'airplane')
      await expect.poll(() => her.count()).toBe(1)
      await her.getByText('телефон сейчас не в сети').last().waitFor()
    },
    SCENE_MS,
  )

  it(
    'gives way to another scene, and to the gallery',
    async () => {
      const tab = await stage.open({}, '?pace=0.1')
      await begin(tab, 'ru', 'sim')
      await press(bar(tab), ru.stopScene)
      await press(bar(tab), ru.otherScenes)
      await expect.poll(() => bar(tab).count()).toBe(0)
      await play(tab, 'ru', 'spam')
    },
    SCENE_MS,
  )
})

describe('the scene that tells a thousand', () => {
  it(
    'gathers its people and writes the notice; the reader sends it from its card and sees it arrive',
    async () => {
      const tab = await stage.open({}, '?pace=0.03')
      await play(tab, 'ru', 'thousand')
      const desk = tab.getByRole('region', { name: 'Поддержка', exact: true })
      await press(desk, '‹ Назад')
      await press(desk, 'Отправить…')
      await desk
        .getByRole('button', { name: /^📨 Отправить: \d+$/ })
        .last()
        .click()
      await desk
        .getByText(/закончена/)
        .last()
        .waitFor({ timeout: 60_000 })
      await desk
        .getByText(/Дошло \d+ из \d+/)
        .last()
        .waitFor()
    },
    SCENE_MS,
  )
})

describe.each(['be', 'en'] as const)('the gallery in the language "%s"', (language) => {
  const [locale, texts] = languages[language]

  it('names and explains every scene in that language alone', async () => {
    const tab = await stage.open({ locale })
    await tab.getByRole('tab', { name: texts.scenes }).click()
    await tab.getByText(texts.scenesHint).waitFor()
    expect(await tab.locator('.scene strong').allInnerTexts()).toEqual(sceneIds.map((id) => texts.sceneNames[id]))
    expect(await tab.locator('.scene').allInnerTexts()).toEqual(
      sceneIds.map((id) => expect.stringContaining(texts.sceneAbout[id])),
    )
    expect(await tab.getByText(texts.scenesByHand).count()).toBe(1)
  })

  it(
    'plays a scene with the buttons of that language up to its question',
    async () => {
      const tab = await stage.open({ locale }, '?pace=0.1')
      const her = await play(tab, language, 'airplane')
      await her.getByRole('switch', { name: texts.airplaneMode, checked: true }).waitFor()
      await her.locator('.inline-keyboard').last().waitFor()
    },
    SCENE_MS,
  )
})
