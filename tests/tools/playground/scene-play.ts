import type { Locator, Page as Tab } from 'playwright-core'
import { be } from '../../../tools/playground/page/texts-be.ts'
import { en } from '../../../tools/playground/page/texts-en.ts'
import { ru } from '../../../tools/playground/page/texts-ru.ts'
import { scenes } from '../../../tools/playground/page/scenes.ts'
import type { SceneId } from '../../../tools/playground/page/scenes.ts'
import { customer } from './page-stage.ts'

/** Time-out of a test that plays a scene to its end, beside other work of the machine. */
export const SCENE_MS = 180_000

/** Languages of the page: the locale of a browser, and the texts. */
export const languages = { ru: ['ru-RU', ru], be: ['be-BY', be], en: ['en-GB', en] } as const
export type Language = keyof typeof languages

/** The line above the board that tells how a scene goes. */
export const bar = (tab: Tab): Locator => tab.locator('.scene-bar')

/** Waits until the bar tells that it is the reader's turn; gives the part of the scene's customer. */
export const played = async (tab: Tab, language: Language, id: SceneId): Promise<Locator> => {
  await bar(tab)
    .getByText(languages[language][1].sceneThen[id])
    .waitFor({ timeout: SCENE_MS - 20_000 })
  return customer(tab, scenes[id].customer?.[language] ?? '')
}

/** Begins a scene from the gallery. */
export const begin = async (tab: Tab, language: Language, id: SceneId): Promise<void> => {
  const texts = languages[language][1]
  await tab.getByRole('tab', { name: texts.scenes }).click()
  await tab.getByRole('button', { name: texts.sceneNames[id] }).click()
}

/** Plays a scene to its end; gives its customer's part of the page. */
export const play = async (tab: Tab, language: Language, id: SceneId): Promise<Locator> => {
  await begin(tab, language, id)
  return played(tab, language, id)
}
