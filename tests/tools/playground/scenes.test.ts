import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page as Tab } from 'playwright-core'
import { en } from '../../../tools/playground/page/texts-en.ts'
import { ru } from '../../../tools/playground/page/texts-ru.ts'
import { keyLabels, sceneIds, scenes } from '../../../tools/playground/page/scenes.ts'
import type { SceneId } from '../../../tools/playground/page/scenes.ts'
import { alwaysOpen } from '../../journeys/desk.ts'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { languages, play, SCENE_MS } from './scene-play.ts'
import type { Language } from './scene-play.ts'

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage({
    services: ['ozon', 'my-mts', 'mts-business'],
    overrides: { world: alwaysOpen },
  })
})
afterEach(() => stage.tidy())
afterAll(() => stage.close())

const openIn = (language: Language): Promise<Tab> => stage.open({ locale: languages[language][0] }, '?pace=0.1')

/** Words by which each scene's question is known, in Russian. */
const questions: Readonly<Partial<Record<SceneId, string>>> = {
  airplane: 'телефон сейчас не в сети',
  spam: 'SMS доставлена',
  sim: 'SIM-карту с этим номером',
  outage: 'Известный сбой',
  person: 'Вы следующий в очереди',
}

describe('the first screen', () => {
  it('is a gallery of six scenes with one Tab stop, from which the arrow keys go on', async () => {
    const tab = await openIn('ru')
    await tab.getByRole('button', { name: ru.sceneNames.airplane }).waitFor()
    await expect.poll(() => tab.locator('.scene').count()).toBe(sceneIds.length)
    await expect.poll(() => tab.locator('.scene[tabindex="0"]').count()).toBe(1)
    await tab.locator('.scene').first().focus()
    await tab.keyboard.press('ArrowDown')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute('data-scene'))).toBe(sceneIds[1])
  })
})

describe('a scene', () => {
  it.each(['spam', 'sim', 'person'] as const)(
    '%s sets the phone and plays the first taps up to its question',
    async (id) => {
      const tab = await openIn('ru')
      const her = await play(tab, 'ru', id)
      await her
        .getByText(questions[id] ?? '')
        .last()
        .waitFor()
    },
    SCENE_MS,
  )

  it(
    'airplane ends well when the reader does what the bar says',
    async () => {
      const tab = await openIn('ru')
      const her = await play(tab, 'ru', 'airplane')
      await her
        .getByText(questions.airplane ?? '')
        .last()
        .waitFor()
      await her.getByRole('switch', { name: ru.airplaneMode, checked: true }).click()
      await her.getByRole('list', { name: ru.messages }).getByRole('listitem').first().waitFor()
      await her.getByRole('button', { name: 'Был включён' }).click()
      await her.getByText('запросите код').last().waitFor()
    },
    SCENE_MS,
  )
})

describe('the first thing to try of the README', () => {
  const item = /^1\. \*\*[^*]+\*\*(?<all>.*?)\n2\. /msu.exec(readFileSync('README.md', 'utf8'))?.groups?.['all'] ?? ''
  const bold = [...item.matchAll(/\*\*(?<words>[^*]+)\*\*/gu)].map((match) => match.groups?.['words'] ?? '')

  it('names the scene and its presses as they are on the screen', () => {
    const presses = scenes.airplane.acts.flatMap((act) => {
      switch (act.do) {
        case 'switch':
          return en.airplaneMode
        case 'send-code':
          return en.sendCode
        case 'start':
          return en.start.toUpperCase()
        case 'press':
          return keyLabels.en[act.key]
        case 'share':
          return en.share
        default:
          return []
      }
    })
    expect(bold).toEqual([en.sceneNames.airplane, ...presses])
  })
})
