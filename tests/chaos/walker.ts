import { setTimeout as sleep } from 'node:timers/promises'
import { loadTexts } from '../../src/adapters/fluent/load-texts.ts'
import type { PhoneChat, PhoneMessage } from '../../tools/telegram-emulator/control-types.ts'
import type { Chance } from './random.ts'
import { oneOf } from './random.ts'
import type { Scene } from './scene.ts'

/** Somebody who goes through the flow by chance and answers whatever is asked, as soon as it is asked. */
export interface Walker {
  readonly id: number
  readonly phone: string
  readonly chat: () => PhoneChat
  /** Messages with live buttons, oldest first. */
  readonly keyboards: () => readonly PhoneMessage[]
  /** The number of the live question; 0 before the first. */
  readonly prompt: () => number
  /** Begins, and waits for the first question. */
  readonly start: () => Promise<void>
  /** One answer, and the wait for what follows. */
  readonly step: () => Promise<void>
  /** Goes on until the flow has come to an end. */
  readonly walk: () => Promise<void>
  readonly atEnd: () => boolean
  /** Presses the button in this place of that message, whatever comes of it. */
  readonly press: (message: PhoneMessage, place: number) => void
  /** How often this walker did something, so far. */
  readonly acts: () => number
}

export interface WalkerOptions {
  readonly chance: Chance
  /** Longest wait for an answer, milliseconds. */
  readonly patienceMs?: number
  /** Longest pause before an act, milliseconds. */
  readonly thinksMs?: number
}

const TROUBLES = [
  {},
  { airplaneMode: true },
  { inboxFull: true },
  { spamApp: true },
  { senderBlocked: true },
  { dataOnly: true },
]

/** Most acts of one walk; then it is left for the menu. */
const MOST = 16

const texts = loadTexts('locales', 'ru', (problem) => {
  throw new Error(problem)
})
const words = (flow: string, message: string, attribute?: string): string => {
  const text = texts.plain(
    'ru',
    { flow, message, ...(attribute === undefined ? {} : { attribute }) },
    { service: '…', sender: '…' },
  )
  if (text === null) throw new Error(`no text ${flow}/${message}`)
  return text
}
const ENDS = [words('start', 'more'), words('start', 'menu')]
const TROUBLE = words('start', 'trouble-missing-sms')
const TYPE_A_NUMBER = words('missing-sms', 'typing').slice(0, 14)
const MENU = words('common', 'ways', 'menu')
const BACK = words('common', 'ways', 'back')
const WAYS = new Set([BACK, MENU, words('common', 'ways', 'person')])

let lastPhone = 375_290_100_000

/** The number of the question that a keyboard belongs to. */
export const promptOf = (message: PhoneMessage | undefined): number => {
  const button = message?.inline_keyboard?.[0]?.[0]
  return button && 'callback_data' in button ? Number(String(button.callback_data).split(':')[0]) : 0
}

/** A new customer, with a handset in some trouble in the sandbox. */
export const createWalker = async (
  { emulator, control, underWay }: Scene,
  { chance, patienceMs = 60_000, thinksMs = 100 }: WalkerOptions,
): Promise<Walker> => {
  lastPhone += 1
  const phone = `+${lastPhone}`
  const { id } = emulator.control.addUser({ first_name: 'Анна', language_code: 'ru', phone: String(lastPhone) })
  await control('POST', 'handsets', { number: phone, name: 'Анна', email: 'anna@mail.example' })
  await control('PATCH', `handsets/${encodeURIComponent(phone)}`, oneOf(TROUBLES, chance))
  if (chance() < 0.5) await control('POST', `handsets/${encodeURIComponent(phone)}/service-code`, { service: 'MTS' })
  let acts = 0
  let calls = 0

  const chat = (): PhoneChat => emulator.control.chat({ chat: id, for: id })
  const keyboardsIn = ({ messages }: PhoneChat): readonly PhoneMessage[] =>
    messages.filter(
      ({ outgoing, inline_keyboard: keyboard }) => !outgoing && keyboard !== undefined && keyboard.length > 0,
    )
  const keyboards = (): readonly PhoneMessage[] => keyboardsIn(chat())
  const question = (): PhoneMessage | undefined => keyboards().at(-1)
  const state = (): string => {
    const end = emulator.control.chat({ chat: id, for: id, limit: 20 })
    return `${promptOf(keyboardsIn(end).at(-1))}/${end.reply_keyboard?.message_id ?? ''}`
  }
  const atEnd = (): boolean => ENDS.some((text) => question()?.text?.startsWith(text) === true)
  const newQuestion = async (before: string): Promise<void> => {
    for (const end = Date.now() + patienceMs; [before, '0/'].includes(state()); await sleep(25)) {
      if (Date.now() > end)
        throw new Error(
          `customer ${id} was left without an answer at ${before}: ${chat()
            .messages.map(({ text }) => text)
            .slice(-2)
            .join(' --- ')}\n${await underWay(id)}`,
        )
    }
  }
  const act = async (does: () => void): Promise<void> => {
    await sleep(chance() * thinksMs)
    const before = state()
    does()
    acts += 1
    await newQuestion(before)
  }
  const write = (text: string): void => {
    emulator.control.send({ user: id, text })
    calls += 1
  }
  const press = (message: PhoneMessage, place: number): void => {
    emulator.control.press({ user: id, message_id: message.message_id, button_index: place })
    calls += 1
  }
  /** The link that leads straight into the flow. */
  const follow = (): void => {
    emulator.control.start({ user: id, payload: 'missing-sms' })
    calls += 1
  }
  const answer = (message: PhoneMessage): void => {
    const labels = (message.inline_keyboard ?? []).flat().map(({ text }) => text)
    if (atEnd() && !labels.includes(TROUBLE)) return follow()
    const own = atEnd() ? [TROUBLE] : labels.filter((text) => !WAYS.has(text))
    if (message.text?.startsWith(TYPE_A_NUMBER) === true) return write(phone)
    const text =
      acts > MOST && labels.includes(MENU)
        ? MENU
        : chance() < 0.06 && labels.includes(BACK)
          ? BACK
          : oneOf(own.length > 0 ? own : labels, chance)
    const form = chance()
    if (form < 0.25) return write(text)
    press(message, labels.indexOf(text))
    if (form > 0.9) press(message, labels.indexOf(text))
  }
  const step = (): Promise<void> =>
    act(() => {
      const message = question()
      if (chat().reply_keyboard === null && message) return answer(message)
      emulator.control.shareContact({ user: id })
      calls += 1
    })
  return {
    id,
    phone,
    chat,
    keyboards,
    atEnd,
    step,
    press,
    prompt: () => promptOf(question()),
    acts: () => calls,
    start: () => act(follow),
    walk: async () => {
      for (acts = 0; !atEnd();) await step()
    },
  }
}
