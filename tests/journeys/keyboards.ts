import type { InlineKeyboardMarkup } from 'grammy/types'
import { decodeNoticeButton } from '../../src/core/notice/notice-button.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'

/** Looks at every chat of the bot after every single thing that happens in it. */
export interface KeyboardWatch {
  /** Each moment at which a chat held two live keyboards, with what they belonged to. */
  readonly crowded: () => readonly string[]
  readonly stop: () => void
}

const isNotice = (keyboard: InlineKeyboardMarkup['inline_keyboard']): boolean =>
  keyboard.flat().every((button) => 'callback_data' in button && decodeNoticeButton(button.callback_data) !== null)

/**
 * The buttons of a notice lead away from whatever is asked, and stand below it for ever. A chat never holds two live
 * keyboards besides, whether below a message or below the field.
 */
export const watchKeyboards = ({ control }: Emulator): KeyboardWatch => {
  const crowded: string[] = []
  const look = (user: number): void => {
    const { messages, reply_keyboard: below } = control.chat({ chat: user, for: user })
    const live = messages.filter(
      ({ outgoing, inline_keyboard: keyboard }) =>
        !outgoing && keyboard !== undefined && keyboard.length > 0 && !isNotice(keyboard),
    )
    if (live.length + (below === null ? 0 : 1) < 2) return
    crowded.push(
      [...live.map(({ text }) => text ?? ''), ...(below === null ? [] : ['the keyboard below the field'])].join(
        '\n&\n',
      ),
    )
  }
  const people = (): ReadonlySet<number> => new Set(control.users().map(({ id }) => id))
  const stop = control.listen(({ chat_id: chat, type }) => {
    if ((type === 'message' || type === 'edit' || type === 'delete' || type === 'keyboard') && people().has(chat))
      look(chat)
  })
  return { crowded: () => crowded, stop }
}
