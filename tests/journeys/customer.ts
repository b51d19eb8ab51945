import type { Texts } from '../../src/core/text/texts.ts'
import { readStopPayload } from '../../src/core/conversation/stop-payload.ts'
import { decodeNoticeButton } from '../../src/core/notice/notice-button.ts'
import { choicesIn, UNKNOWN } from '../../tools/simulator/text-choices.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'
import type { PhoneChat, PhoneMessage } from '../../tools/telegram-emulator/control-types.ts'

export interface NewCustomer {
  /** Without the plus, as Telegram has it. */
  readonly phone?: string
  readonly language?: string
  /** First name in Telegram. */
  readonly name?: string
}

interface Surroundings {
  readonly emulator: Emulator
  readonly texts: Texts
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
}

interface HandsetSms {
  readonly sender: string
  readonly text: string
  readonly folder: string
}

/**
 * Somebody with a phone, who reads what is on the screen and answers. Every wait is bounded by the test's own time-out.
 */
export interface Customer {
  readonly id: number
  readonly phone: string
  readonly chat: () => PhoneChat
  /** Everything the bot says that is still on the screen, oldest first. */
  readonly screen: () => readonly string[]
  /** The message with the live question, if there is one. */
  readonly question: () => PhoneMessage | undefined
  readonly start: (payload?: string) => Promise<void>
  readonly say: (text: string) => Promise<void>
  /**
   * Presses a button of the live question, which is the one named, by the event it stands for:
   * `'airplane', 'turned-off'`.
   */
  readonly press: (message: string, button: string, flow?: string) => Promise<void>
  /** Presses the button of the live question that says this. */
  readonly tap: (text: string) => Promise<void>
  /** Presses one of the ways that every question has. */
  readonly go: (way: 'back' | 'menu' | 'person' | 'wake') => Promise<void>
  /** What the buttons of the live question say. */
  readonly buttons: () => readonly string[]
  /** Presses the button below the newest warning of an act on hold. */
  readonly stopAct: () => Promise<void>
  /** Shares the own contact by the reply keyboard. */
  readonly share: () => Promise<void>
  /** Waits until the live question is this message of the flow. */
  readonly asked: (message: string, flow?: string) => Promise<void>
  /** Waits until the bot has said this message of the flow. */
  readonly told: (message: string, flow?: string) => Promise<void>
  readonly label: (message: string, button: string, flow?: string) => string
  readonly switchHandset: (switches: Readonly<Record<string, unknown>>) => Promise<void>
  readonly sms: () => Promise<readonly HandsetSms[]>
  /** The digits of the newest SMS of ours, once it has arrived. */
  readonly code: () => Promise<string>
  /** Waits until it is so. `what` is told when it does not become so. */
  readonly until: (what: string, is: () => boolean) => Promise<void>
}

/** The name from which the sandbox sends our codes. */
const OURS = 'Dozvon'

/** True for a warning of an act on hold, whose button stands there besides the live question. */
const isWarning = ({ inline_keyboard: keyboard }: PhoneMessage): boolean =>
  (keyboard ?? []).flat().some((button) => {
    const led = 'callback_data' in button ? decodeNoticeButton(button.callback_data) : null
    return led !== null && readStopPayload(led.flow) !== null
  })

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Ten apart, so that a number wrong by its last digit is nobody else's. */
let lastPhone = 375_290_020_000

/** The first words of a text, enough to know it by, before any variable. */
const beginning = (text: string, choice: string): string => {
  const plain = text.replace(/<[^>]*>/g, '')
  const end = [choice, UNKNOWN, '\n'].map((cut) => plain.indexOf(cut)).filter((at) => at >= 0)
  return plain.slice(0, Math.min(40, ...end)).trim()
}

/** A new customer with a handset in the sandbox. */
export const createCustomer = async (
  { emulator, texts, control }: Surroundings,
  { phone = String((lastPhone += 10)), language = 'ru', name = 'Анна' }: NewCustomer = {},
): Promise<Customer> => {
  const user = emulator.control.addUser({ first_name: name, language_code: language, phone })
  const number = `+${phone}`
  await control('POST', 'handsets', { number, name: 'Анна', email: 'anna@mail.example' }).catch(() => undefined)
  const locale = texts.guess(language)
  const chat = (): PhoneChat => emulator.control.chat({ chat: user.id, for: user.id })
  const said = (): readonly PhoneMessage[] => chat().messages.filter(({ outgoing }) => !outgoing)
  const question = (): PhoneMessage | undefined =>
    said().findLast((one) => one.inline_keyboard !== undefined && one.inline_keyboard.length > 0 && !isWarning(one))
  const until = async (what: string, is: () => boolean): Promise<void> => {
    for (let left = 1_600; !is(); left -= 1) {
      if (left === 0)
        throw new Error(
          `waited in vain for ${what}; on the screen:\n${said()
            .map(({ text }) => text)
            .join('\n---\n')}`,
        )
      await pause(10)
    }
  }
  const plainOf = (flow: string, message: string, choice: string): string | null =>
    texts.plain(
      locale,
      { flow, message },
      new Proxy({}, { get: () => (/^\d+$/.test(choice) ? Number(choice) : choice), has: () => true }),
    )
  /**
   * The beginnings by which a message is known, one for each word that it may select its text by, its other words
   * included.
   */
  const known = (message: string, flow: string): readonly string[] => {
    const beginnings = choicesIn(locale, flow, message).flatMap((choice) => {
      const text = plainOf(flow, message, choice)
      if (text === null) throw new Error(`no text ${flow}/${message}`)
      const reworded = plainOf('reworded', `${flow}-${message}`, choice)
      return [text, ...(reworded === null ? [] : [reworded])].map((words) => beginning(words, choice))
    })
    const short = beginnings.find((words) => words.length < 4)
    if (short !== undefined) throw new Error(`${flow}/${message} cannot be known by its beginning «${short}»`)
    return [...new Set(beginnings)]
  }
  const says = (seen: PhoneMessage | undefined, words: readonly string[]): boolean =>
    words.some((one) => seen?.text?.includes(one) === true)
  const label = (message: string, button: string, flow = 'missing-sms'): string => {
    const own =
      texts.plain(locale, { flow, message, attribute: button }, {}) ??
      texts.plain(locale, { flow: 'common', message: `button-${button}` }, {})
    if (own === null) throw new Error(`no button ${flow}/${message}.${button}`)
    return own
  }
  const asked = async (message: string, flow = 'missing-sms'): Promise<void> => {
    const words = known(message, flow)
    await until(`the question ${flow}/${message} («${words.join('» or «')}»)`, () => says(question(), words))
  }
  const buttons = (): readonly string[] =>
    question()
      ?.inline_keyboard?.flat()
      .map(({ text }) => text) ?? []
  const tap = async (text: string): Promise<void> => {
    await until(`the button «${text}»`, () => buttons().includes(text))
    emulator.control.press({ user: user.id, message_id: question()?.message_id ?? 0, text })
  }
  const sms = async (): Promise<readonly HandsetSms[]> =>
    (await control('GET', `handsets/${encodeURIComponent(number)}/sms`)) as readonly HandsetSms[]
  return {
    id: user.id,
    phone: number,
    chat,
    question,
    label,
    asked,
    buttons,
    until,
    tap,
    sms,
    screen: () => said().map(({ text }) => text ?? ''),
    start: async (payload) => {
      emulator.control.start({ user: user.id, ...(payload === undefined ? {} : { payload }) })
      await until('the first question', () => question() !== undefined || chat().reply_keyboard !== null)
    },
    say: async (text) => void emulator.control.send({ user: user.id, text }),
    press: async (message, button, flow = 'missing-sms') => {
      await asked(message, flow)
      await tap(label(message, button, flow))
    },
    stopAct: async () => {
      await until('a warning', () => said().some(isWarning))
      const warning = said().findLast(isWarning)
      const text = warning?.inline_keyboard?.flat()[0]?.text ?? ''
      emulator.control.press({ user: user.id, message_id: warning?.message_id ?? 0, text })
    },
    go: (way) => tap(label('ways', way, 'common')),
    share: async () => {
      await until('the reply keyboard', () => chat().reply_keyboard !== null)
      emulator.control.shareContact({ user: user.id })
    },
    told: async (message, flow = 'missing-sms') => {
      const words = known(message, flow)
      await until(`the words ${flow}/${message} («${words.join('» or «')}»)`, () =>
        said().some((one) => says(one, words)),
      )
    },
    switchHandset: async (switches) =>
      void (await control('PATCH', `handsets/${encodeURIComponent(number)}`, switches)),
    code: async () => {
      for (;;) {
        const code = (await sms()).findLast(({ sender }) => sender === OURS)?.text.match(/\d{6}/)?.[0]
        if (code !== undefined) return code
        await pause(20)
      }
    },
  }
}
