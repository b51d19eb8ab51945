import type { JSX } from 'preact'
import type { EmulatedUser, PhoneChat } from '../../telegram-emulator/control-types.ts'
import { Handset } from './handset.tsx'
import { Phone } from './phone.tsx'
import { e164 } from './format-number.ts'
import { useHandset } from './use-handset.ts'
import type { PageConfig } from './page-wire.ts'

export interface CustomerProps {
  readonly user: EmulatedUser
  readonly config: PageConfig
  readonly chosen: boolean
  /** Their chat as it was at a moment that is looked back at. */
  readonly past: PhoneChat | null
}

const WithHandset = ({ user, config, past }: CustomerProps): JSX.Element => {
  const hand = useHandset(e164(user.phone), user.first_name)
  return (
    <>
      <Phone user={user} switches={hand.handset?.switches ?? null} flows={config.flows} past={past} />
      <Handset hand={hand} senders={config.senders} />
    </>
  )
}

/** A customer: the phone with the chat, and the handset beside it. Only the chosen one is shown; the others live on. */
export const Customer = (props: CustomerProps): JSX.Element => {
  const { user, config, chosen, past } = props
  return (
    <section class={`customer ${chosen ? 'chosen' : ''}`} aria-label={user.first_name} data-customer={user.id}>
      {config.sandbox ? (
        <WithHandset {...props} />
      ) : (
        <Phone user={user} switches={null} flows={config.flows} past={past} />
      )}
    </section>
  )
}
