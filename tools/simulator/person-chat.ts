import { choicesIn, UNKNOWN } from './text-choices.ts'
import type { Texts } from '../../src/core/text/texts.ts'
import type { Emulator } from '../telegram-emulator/emulator.ts'
import type { BotState, BotObserver } from './bot-observer.ts'
import type { Person } from './person.ts'

/** A person's chat with the bot, and the acts in it. Every act waits until the bot has answered. */
export interface PersonChat {
  /** The bot's state; null when it did not finish its work in time. */
  readonly now: () => Promise<BotState | null>
  readonly press: (mind: BotState, index: number, twice: boolean) => void
  readonly write: (text: string) => void
  readonly sticker: () => void
  readonly file: (name: string, lines: readonly string[]) => void
  readonly share: () => void
  readonly start: (payload?: string) => void
  readonly block: () => void
  /** Lets minutes pass. */
  readonly wait: (minutes: number) => Promise<void>
  /** True when the last question is on the screen with its buttons or its reply keyboard. */
  readonly shows: (mind: BotState) => boolean
  /** True when this message of a flow was ever on the screen. */
  readonly wasShown: (flow: string, message: string) => boolean
  /** True when these words were ever on the screen. */
  readonly hasShownText: (words: string) => boolean
}

export interface ChatParts {
  readonly emulator: Emulator
  readonly observer: BotObserver
  readonly texts: Texts
}

/** The first line of a text up to its first variable, by which the text is recognised. */
const beginning = (text: string, choice: string): string =>
  text.split('\n')[0]?.split(choice)[0]?.split(UNKNOWN)[0]?.trim() ?? ''

/**
 * True for a button of a question. Those of notices and warnings stand in a message of their own, and the question
 * stays open above it.
 */
const isOfQuestion = (button: object): boolean =>
  !('callback_data' in button && String(button.callback_data).startsWith('n:'))

/** Opens the chat of a person who has never written to the bot. */
export const openPersonChat = (
  { emulator: { control }, observer, texts }: ChatParts,
  { language, phone, no }: Pick<Person, 'language' | 'phone' | 'no'>,
): PersonChat => {
  const user = control.addUser({ first_name: `Person ${no}`, language_code: language, phone: phone.slice(1) }).id
  const locale = texts.guess(language)
  let beyond = 0
  let turn = 0
  const botMessages = () => control.chat({ chat: user, for: user }).messages.filter(({ outgoing }) => !outgoing)
  const question = () =>
    botMessages().findLast(({ inline_keyboard: keyboard }) => keyboard?.flat().some(isOfQuestion) === true)
  const expectTurns = (updates: number): void => void (beyond = Math.max(beyond, turn) + updates)
  return {
    now: async () => {
      const mind = await observer.waitUntilIdle(user, beyond)
      if (mind !== null) [turn, beyond] = [mind.turn, mind.turn]
      return mind
    },
    press: ({ buttons, share }, index, twice) => {
      const text = buttons[index]?.label ?? ''
      const messageId = question()?.message_id ?? 0
      if (share) control.replyKey({ user, text })
      else for (const _ of twice ? [1, 2] : [1]) control.press({ user, message_id: messageId, button_index: index })
      expectTurns(twice && !share ? 2 : 1)
    },
    write: (text) => {
      control.send({ user, text })
      expectTurns(1)
    },
    sticker: () => {
      control.send({ user, sticker: { emoji: '🙏' } })
      expectTurns(1)
    },
    file: (name, lines) => {
      control.send({
        user,
        document: { file_name: name, mime_type: 'text/csv', data: Buffer.from(lines.join('\n')).toString('base64') },
      })
      expectTurns(1)
    },
    share: () => {
      control.shareContact({ user })
      expectTurns(1)
    },
    start: (payload) => {
      control.start({ user, ...(payload === undefined ? {} : { payload }) })
      expectTurns(1)
    },
    block: () => {
      control.block({ user })
      expectTurns(1)
    },
    wait: async (minutes) => {
      const clocks = await observer.letPass(user, minutes)
      // The move itself counts as a turn.
      expectTurns(1 + Math.min(clocks, 1))
    },
    shows: ({ buttons, share }) => {
      if (share) return control.chat({ chat: user, for: user }).reply_keyboard !== null
      const shown =
        question()
          ?.inline_keyboard?.flat()
          .map(({ text }) => text) ?? []
      return shown.length > 0 && shown.join('\n') === buttons.map(({ label }) => label).join('\n')
    },
    hasShownText: (words) => botMessages().some(({ text }) => text?.includes(words) === true),
    wasShown: (flow, message) => {
      const words = choicesIn(locale, flow, message).flatMap((choice) => {
        const text = texts.plain(locale, { flow, message }, new Proxy({}, { get: () => choice, has: () => true }))
        if (text === null) throw new Error(`there is no text ${flow}/${message}`)
        return beginning(text, choice) || []
      })
      return botMessages().some(({ text }) => words.some((one) => text?.includes(one) === true))
    },
  }
}
