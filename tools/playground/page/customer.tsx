import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { Handset } from './handset.tsx'
import { Phone } from './phone.tsx'
import { e164 } from './format-number.ts'
import { useHandset } from './use-handset.ts'
import type { PageConfig } from './page-wire.ts'

export interface CustomerProps {
  readonly user: EmulatedUser
  readonly config: PageConfig
  readonly chosen: boolean
  readonly choose: () => void
}

const WithHandset = ({ user, config }: CustomerProps): JSX.Element => {
  const hand = useHandset(e164(user.phone), user.first_name)
  return (
    <>
      <Phone user={user} switches={hand.handset?.switches ?? null} flows={config.flows} />
      <Handset hand={hand} senders={config.senders} />
    </>
  )
}

/** A customer: the phone with the chat, and the handset beside it. */
export const Customer = (props: CustomerProps): JSX.Element => {
  const { user, config, chosen, choose } = props
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) section.current?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'smooth' })
  }, [chosen])
  return (
    <section
      ref={section}
      class={`customer ${chosen ? 'chosen' : ''}`}
      aria-label={user.first_name}
      data-customer={user.id}
      onFocusCapture={choose}
      onPointerDownCapture={choose}
    >
      {config.sandbox ? <WithHandset {...props} /> : <Phone user={user} switches={null} flows={config.flows} />}
    </section>
  )
}
