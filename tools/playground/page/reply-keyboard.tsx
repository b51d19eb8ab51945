import type { KeyboardButton } from 'grammy/types'
import type { JSX } from 'preact'
import type { LiveReplyKeyboard } from '../../telegram-emulator/control-types.ts'
import { useTexts } from './page-settings.ts'

export interface ReplyKeyboardProps {
  readonly live: LiveReplyKeyboard
  readonly press: (index: number, asksContact: boolean) => void
}

const asksContact = (key: KeyboardButton): boolean =>
  typeof key !== 'string' && 'request_contact' in key && key.request_contact

/** The bot's reply keyboard. */
export const ReplyKeyboard = ({ live, press }: ReplyKeyboardProps): JSX.Element => {
  const texts = useTexts()
  const starts = live.keyboard.map((_, row) => live.keyboard.slice(0, row).flat().length)
  return (
    <div class="reply-keyboard" role="group" aria-label={texts.keyboard}>
      {live.keyboard.map((row, y) => (
        <div class="keys" key={y}>
          {row.map((key, x) => (
            <button type="button" class="key" key={x} onClick={() => press((starts[y] ?? 0) + x, asksContact(key))}>
              {typeof key === 'string' ? key : key.text}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
