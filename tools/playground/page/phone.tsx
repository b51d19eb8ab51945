import type { JSX } from 'preact'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { PhoneHeader } from './phone-header.tsx'
import { PrivateChat } from './private-chat.tsx'
import { useTexts } from './page-settings.ts'
import { StatusBar } from './status-bar.tsx'
import { useChat } from './use-chat.ts'
import type { Switches } from './page-wire.ts'

export interface PhoneProps {
  readonly user: EmulatedUser
  readonly switches: Switches | null
  readonly flows: readonly string[]
}

/** A customer's phone with Telegram open at the chat with the bot. */
export const Phone = ({ user, switches, flows }: PhoneProps): JSX.Element => {
  const texts = useTexts()
  const phone = useChat({ user: user.id })
  return (
    <div class="phone">
      <StatusBar switches={switches} />
      <PhoneHeader phone={phone} flows={flows} />
      <PrivateChat phone={phone} user={user} purpose={texts.emptyChat} />
    </div>
  )
}
