import type { JSX } from 'preact'
import type { EmulatedUser, PhoneChat, PhoneMessage } from '../../telegram-emulator/control-types.ts'
import { MessageList } from './message-list.tsx'
import { useTexts } from './page-settings.ts'
import type { ChatOnPhone } from './use-chat.ts'

export interface PastChatProps {
  readonly phone: ChatOnPhone
  readonly then: PhoneChat
  readonly user: EmulatedUser
}

/** A message whose buttons can be read and not pressed. */
const still = (message: PhoneMessage): PhoneMessage =>
  message.inline_keyboard === undefined
    ? message
    : {
        ...message,
        inline_keyboard: message.inline_keyboard.map((row) => row.map(({ text }) => ({ text, pay: true }))),
      }

const nothing = (): void => undefined

/** A chat as it was at a moment: to be read, and nothing else. */
export const PastChat = ({ phone, then, user }: PastChatProps): JSX.Element => {
  const texts = useTexts()
  const frozen: ChatOnPhone = {
    ...phone,
    chat: then,
    messages: then.messages.map((message) => ({ message: still(message), leaving: false })),
    typing: false,
    toast: null,
    pressed: new Set(),
    press: nothing,
    does: nothing,
  }
  return (
    <>
      <div class="screen past">
        <MessageList
          phone={frozen}
          label={`${texts.chat}, ${user.first_name}. ${texts.lookingBack}`}
          mention={nothing}
        />
      </div>
      <p class="past-note">{texts.lookingBack}</p>
    </>
  )
}
