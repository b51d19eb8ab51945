import type { Texts } from '../../src/core/text/texts.ts'
import type { Emulator } from '../telegram-emulator/emulator.ts'
import type { Mind, Minds } from './minds.ts'
import type { Person } from './person.ts'

/** Somebody's chat with the bot, with what a thumb can do there. Everything waits until the bot has answered. */
export interface Talk {
  /** What the bot is at; null when it did not come to rest in time. */
  readonly now: () => Promise<Mind | null>
  readonly press: (mind: Mind, index: number, twice: boolean) => void
  readonly write: (text: string) => void
  readonly sticker: () => void
  readonly file: (name: string, lines: readonly string[]) => void
  readonly share: () => void
  readonly start: (payload?: string) => void
  readonly block: () => void
  /** Lets minutes pass. */
  readonly wait: (minutes: number) => Promise<void>
  /** Whether the last question is on the screen with the same buttons, or its reply keyboard is. */
  readonly shows: (mind: Mind) => boolean
  /** Whether this message of a flow was ever on the screen. */
  readonly heard: (flow: string, message: string) => boolean
  /** Whether these words were ever on the screen. */
  readonly read: (words: string) => boolean
}

export interface Surroundings {
  readonly emulator: Emulator
  readonly minds: Minds
  readonly texts: Texts
}

const UNKNOWN = '…'
/** A variable is one of these words where a text selects by it, or it is not known here. */
const choices = [UNKNOWN, 'old', 'heir'] as const

/** The first line of a text up to its first variable: enough to know it by. */
const beginning = (text: string, choice: string): string => text.split('\n')[0]?.split(choice)[0]?.trim() ?? ''

/** Opens the Telegram of somebody who has never written to the bot. */
export const openTalk = (
  { emulator: { control }, minds, texts }: Surroundings,
  { language, phone, no }: Person,
): Talk => {
  const user = control.addUser({ first_name: `Person ${no}`, language_code: language, phone: phone.slice(1) }).id
  const locale = texts.guess(language)
  let beyond = 0
  let turn = 0
  const said = () => control.chat({ chat: user, for: user }).messages.filter(({ outgoing }) => !outgoing)
  const question = () =>
    said().findLast(({ inline_keyboard: keyboard }) => keyboard !== undefined && keyboard.length > 0)
  const acts = (updates: number): void => void (beyond = Math.max(beyond, turn) + updates)
  return {
    now: async () => {
      const mind = await minds.settled(user, beyond)
      if (mind !== null) [turn, beyond] = [mind.turn, mind.turn]
      return mind
    },
    press: ({ buttons, share }, index, twice) => {
      const text = buttons[index]?.label ?? ''
      const messageId = question()?.message_id ?? 0
      if (share) control.replyKey({ user, text })
      else for (const _ of twice ? [1, 2] : [1]) control.press({ user, message_id: messageId, button_index: index })
      acts(twice && !share ? 2 : 1)
    },
    write: (text) => {
      control.send({ user, text })
      acts(1)
    },
    sticker: () => {
      control.send({ user, sticker: { emoji: '🙏' } })
      acts(1)
    },
    file: (name, lines) => {
      control.send({
        user,
        document: { file_name: name, mime_type: 'text/csv', data: Buffer.from(lines.join('\n')).toString('base64') },
      })
      acts(1)
    },
    share: () => {
      control.shareContact({ user })
      acts(1)
    },
    start: (payload) => {
      control.start({ user, ...(payload === undefined ? {} : { payload }) })
      acts(1)
    },
    block: () => {
      control.block({ user })
      acts(1)
    },
    wait: async (minutes) => {
      const clocks = await minds.letPass(user, minutes)
      acts(Math.min(clocks, 1))
    },
    shows: ({ buttons, share }) => {
      if (share) return control.chat({ chat: user, for: user }).reply_keyboard !== null
      const shown =
        question()
          ?.inline_keyboard?.flat()
          .map(({ text }) => text) ?? []
      return shown.length > 0 && shown.join('\n') === buttons.map(({ label }) => label).join('\n')
    },
    read: (words) => said().some(({ text }) => text?.includes(words) === true),
    heard: (flow, message) => {
      const words = choices.flatMap((choice) => {
        const text = texts.plain(locale, { flow, message }, new Proxy({}, { get: () => choice, has: () => true }))
        if (text === null) throw new Error(`there is no text ${flow}/${message}`)
        return beginning(text, choice) || []
      })
      return said().some(({ text }) => words.some((one) => text?.includes(one) === true))
    },
  }
}
