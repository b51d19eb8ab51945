import type { Texts } from '../../src/core/text.ts'
import type { Emulator } from '../../src/playground/emulator/server.ts'
import type { SeenChat, SeenMessage } from '../../src/playground/emulator/control-types.ts'

export interface NewCustomer {
  /** Without the plus, as Telegram has it. */
  readonly phone?: string
  readonly language?: string
}

interface Surroundings {
  readonly emulator: Emulator
  readonly texts: Texts
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
}

export interface HandsetSms { readonly sender: string; readonly text: string; readonly folder: string }

/** Somebody with a phone, who reads what is on the screen and answers. Every wait is bounded by the test's own time-out. */
export interface Customer {
  readonly id: number
  readonly phone: string
  readonly chat: () => SeenChat
  /** Everything the bot says that is still on the screen, oldest first. */
  readonly screen: () => readonly string[]
  /** The message with the live question, if there is one. */
  readonly question: () => SeenMessage | undefined
  readonly start: (payload?: string) => Promise<void>
  readonly say: (text: string) => Promise<void>
  /** Presses the button of the live question by the event it stands for, such as `airplane.turned-off`. */
  readonly press: (message: string, button: string, flow?: string) => Promise<void>
  /** Shares the own contact by the reply keyboard. */
  readonly share: () => Promise<void>
  /** Waits until the live question is this message of the flow. */
  readonly asked: (message: string, flow?: string) => Promise<void>
  /** Waits until the bot has said this message of the flow. */
  readonly told: (message: string, flow?: string) => Promise<void>
  readonly label: (message: string, button: string, flow?: string) => string
  readonly switchHandset: (switches: Readonly<Record<string, unknown>>) => Promise<void>
  readonly sms: () => Promise<readonly HandsetSms[]>
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

let lastPhone = 375_290_002_000

/** The first words of a text, enough to know it by, before any variable. */
const beginning = (text: string): string => text.replace(/<[^>]*>/g, '').split(/[…\n]/)[0]?.trim().slice(0, 24) ?? ''

/** A new customer with a handset in the sandbox. */
export const createCustomer = async ({ emulator, texts, control }: Surroundings, { phone = String(lastPhone += 1), language = 'ru' }: NewCustomer = {}): Promise<Customer> => {
  const user = emulator.control.addUser({ first_name: 'Анна', language_code: language, phone })
  const number = `+${phone}`
  await control('POST', 'handsets', { number, name: 'Анна', email: 'anna@mail.example' }).catch(() => undefined)
  const locale = texts.guess(language)
  const chat = (): SeenChat => emulator.control.chat({ chat: user.id, for: user.id })
  const said = (): readonly SeenMessage[] => chat().messages.filter(({ outgoing }) => !outgoing)
  const question = (): SeenMessage | undefined => said().findLast(({ inline_keyboard: keyboard }) => keyboard !== undefined && keyboard.length > 0)
  const until = async (what: string, is: () => boolean): Promise<void> => {
    for (let left = 1_600; !is(); left -= 1) {
      if (left === 0) throw new Error(`waited in vain for ${what}; on the screen:\n${said().map(({ text }) => text).join('\n---\n')}`)
      await pause(10)
    }
  }
  const known = (message: string, flow: string): string => {
    const text = texts.plain(locale, { flow, message }, new Proxy({}, { get: () => '…', has: () => true }))
    if (text === null) throw new Error(`no text ${flow}/${message}`)
    return beginning(text)
  }
  const label = (message: string, button: string, flow = 'missing-sms'): string => {
    const own = texts.plain(locale, { flow, message, attribute: button }, {}) ?? texts.plain(locale, { flow: 'common', message: `button-${button}` }, {})
    if (own === null) throw new Error(`no button ${flow}/${message}.${button}`)
    return own
  }
  const asked = (message: string, flow = 'missing-sms'): Promise<void> =>
    until(`the question ${flow}/${message} («${known(message, flow)}»)`, () => (question()?.text ?? '').includes(known(message, flow)))
  return {
    id: user.id, phone: number, chat, question, label, asked,
    screen: () => said().map(({ text }) => text ?? ''),
    start: async payload => {
      emulator.control.start({ user: user.id, ...(payload === undefined ? {} : { payload }) })
      await until('the first question', () => question() !== undefined || chat().reply_keyboard !== null)
    },
    say: async text => void emulator.control.send({ user: user.id, text }),
    press: async (message, button, flow = 'missing-sms') => {
      const text = label(message, button, flow)
      await until(`the button «${text}»`, () => question()?.inline_keyboard?.flat().some(one => one.text === text) === true)
      emulator.control.press({ user: user.id, message_id: question()?.message_id ?? 0, text })
    },
    share: async () => {
      await until('the reply keyboard', () => chat().reply_keyboard !== null)
      emulator.control.shareContact({ user: user.id })
    },
    told: (message, flow = 'missing-sms') => until(`the words ${flow}/${message} («${known(message, flow)}»)`, () => said().some(({ text }) => text?.includes(known(message, flow)))),
    switchHandset: async switches => void (await control('PATCH', `handsets/${encodeURIComponent(number)}`, switches)),
    sms: async () => await control('GET', `handsets/${encodeURIComponent(number)}/sms`) as readonly HandsetSms[],
  }
}
