import type { JSX } from 'preact'
import { PastChat } from './past-chat.tsx'
import type { EmulatedUser, PhoneChat } from '../../telegram-emulator/control-types.ts'
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
  /** The chat as it was at a moment that is looked back at; null for the present. */
  readonly past: PhoneChat | null
}

/** A customer's phone with Telegram open at the chat with the bot. */
export const Phone = ({ user, switches, flows, past }: PhoneProps): JSX.Element => {
  const texts = useTexts()
  const phone = useChat({ user: user.id })
  return (
    <div class="phone">
      <StatusBar switches={switches} />
      <PhoneHeader phone={phone} flows={flows} />
      {past ? (
        <PastChat phone={phone} then={past} user={user} />
      ) : (
        <PrivateChat phone={phone} user={user} purpose={texts.emptyChat} />
      )}
    </div>
  )
}
