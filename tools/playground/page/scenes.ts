import type { PageLanguage } from './page-settings.ts'
import type { NetworkView, Switches } from './page-wire.ts'

/** Scenes of the gallery, in the order in which they stand there. */
export const sceneIds = ['airplane', 'spam', 'sim', 'outage', 'person', 'thousand'] as const
export type SceneId = (typeof sceneIds)[number]

/** Buttons of the assistant that scenes press. */
type Key = 'ozon' | 'noSms' | 'myNumber' | 'sendNumber' | 'askPerson' | 'callPerson'

/** A switch of the handset that is on or off. */
type HandsetSwitch = Extract<keyof Switches, 'airplaneMode' | 'spamApp' | 'simSwappedAt'>

/** One act of a scene. Everything but the gathering of a crowd is done on the screen, as a hand would do it. */
export type Act =
  | { readonly do: 'switch'; readonly flag: HandsetSwitch | keyof NetworkView }
  | { readonly do: 'send-code' }
  | { readonly do: 'start' }
  | { readonly do: 'press'; readonly key: Key }
  | { readonly do: 'share' }
  | { readonly do: 'gather'; readonly size: number }
  /** Writes in General as the supervisor; `toCard` answers the newest card once it has this many buttons. */
  | { readonly do: 'desk-write'; readonly words: 'notice' | 'news'; readonly toCard?: number }
  /**
   * Presses a button of the newest card in General once it has `of` buttons, by its place: the desk has a language of
   * its own.
   */
  | { readonly do: 'desk-press'; readonly button: number; readonly of: number }

/** A scene: who is the customer, and what is done on the phone before it is the reader's turn. */
export interface Scene {
  /** Name of the customer by language; null for a scene without one. */
  readonly customer: Readonly<Record<PageLanguage, string>> | null
  readonly acts: readonly Act[]
}

const press = (key: Key): Act => ({ do: 'press', key })
const start = { do: 'start' } as const
const missingCode: readonly Act[] = [
  { do: 'send-code' },
  start,
  press('ozon'),
  press('noSms'),
  press('myNumber'),
  press('sendNumber'),
  { do: 'share' },
]

/** The crowd that a notice goes to. One supervisor reaches as many alone. */
const CROWD = 1_000

/**
 * Buttons of a notice's card: on its first page the second one is "Texts", and on the page of languages the first one
 * is Russian. Once there is a Russian text, the fourth one there gives it to everybody else: without that the notice
 * could not be sent.
 */
const TEXTS = { button: 1, of: 13 } as const
const RUSSIAN = { button: 0, of: 4 } as const
const TO_ALL_OTHERS = { button: 3, of: 6 } as const

/** The scenes by id. */
export const scenes: Readonly<Record<SceneId, Scene>> = {
  airplane: {
    customer: { ru: 'Людмила', be: 'Людміла', en: 'Linda' },
    acts: [{ do: 'switch', flag: 'airplaneMode' }, ...missingCode],
  },
  spam: {
    customer: { ru: 'Павел', be: 'Павел', en: 'Paul' },
    acts: [{ do: 'switch', flag: 'spamApp' }, ...missingCode],
  },
  sim: {
    customer: { ru: 'Нина', be: 'Ніна', en: 'Nina' },
    acts: [{ do: 'switch', flag: 'simSwappedAt' }, ...missingCode],
  },
  outage: {
    customer: { ru: 'Олег', be: 'Алег', en: 'Oliver' },
    acts: [{ do: 'switch', flag: 'outage' }, start, press('ozon'), press('noSms')],
  },
  person: {
    customer: { ru: 'Тамара', be: 'Тамара', en: 'Tamara' },
    acts: [start, press('ozon'), press('askPerson'), press('callPerson')],
  },
  thousand: {
    customer: null,
    acts: [
      { do: 'gather', size: CROWD },
      { do: 'desk-write', words: 'notice' },
      { do: 'desk-press', ...TEXTS },
      { do: 'desk-press', ...RUSSIAN },
      { do: 'desk-write', words: 'news', toCard: 1 },
      { do: 'desk-press', ...TO_ALL_OTHERS },
    ],
  },
}

/** Labels of the buttons as the assistant writes them. A test plays every scene, so none of them goes stale. */
export const keyLabels: Readonly<Record<PageLanguage, Readonly<Record<Key, string>>>> = {
  ru: {
    ozon: 'Ozon',
    noSms: 'Не приходит SMS-код',
    myNumber: 'Мой номер',
    sendNumber: 'Отправить мой номер',
    askPerson: 'Позвать человека',
    callPerson: 'Позвать',
  },
  be: {
    ozon: 'Ozon',
    noSms: 'Няма SMS з кодам',
    myNumber: 'Мой нумар',
    sendNumber: 'Даслаць мой нумар',
    askPerson: 'Паклікаць чалавека',
    callPerson: 'Паклікаць',
  },
  en: {
    ozon: 'Ozon',
    noSms: 'No SMS code',
    myNumber: 'My number',
    sendNumber: 'Send my number',
    askPerson: 'Talk to a person',
    callPerson: 'Call a person',
  },
}
