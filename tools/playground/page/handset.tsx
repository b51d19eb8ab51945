import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { attempt } from './api.ts'
import { CallsAndMails, SmsList } from './handset-lists.tsx'
import { HandsetSwitches, NetworkSwitches } from './handset-switches.tsx'
import { readableNumber } from './format-number.ts'
import { useTexts } from './page-settings.ts'
import type { Texts } from './texts-en.ts'
import type { HandsetInHand } from './use-handset.ts'
import type { Sender, SentCode, Switches } from './page-wire.ts'

const condition = (switches: Switches, texts: Texts): readonly [string, 'good' | 'bad'] => {
  if (switches.reassignedAt !== null) return [texts.reassignedShort, 'bad']
  if (switches.suspended) return [texts.suspendedShort, 'bad']
  if (switches.off) return [texts.switchedOff, 'bad']
  if (switches.airplaneMode) return [texts.noService, 'bad']
  if (switches.dataOnly || switches.roaming) return [texts.dataOnlyShort, 'bad']
  return [texts.inService, 'good']
}

/** The result of a code in a few words. */
const fate = ({ sentTo, receipt }: SentCode, number: string, texts: Texts): string => {
  if (sentTo !== number) return texts.elsewhere(readableNumber(sentTo))
  if (receipt.folder === 'inbox') return texts.arrived
  if (receipt.folder === 'spam') return texts.inFolder(texts.spamFolder)
  if (receipt.folder === 'blocked') return texts.inFolder(texts.blockedFolder)
  return receipt.state === 'ENROUTE' ? texts.onItsWay : texts.neverArrives
}

/** The handset pane: its line, its messages and its switches. */
export const Handset = ({
  hand,
  senders,
}: {
  readonly hand: HandsetInHand
  readonly senders: readonly Sender[]
}): JSX.Element => {
  const texts = useTexts()
  const [sent, setSent] = useState<SentCode | null>(null)
  const [sender, setSender] = useState(senders[0]?.sms)
  const { handset } = hand
  if (!handset) return <section class="handset" aria-busy="true" />
  const [words, how] = condition(handset.switches, texts)
  const send = async (): Promise<void> => setSent(await hand.sendCode(sender))
  return (
    <section class="handset" aria-label={`${texts.handset}, ${handset.name}`}>
      <header>
        <strong>{readableNumber(handset.number)}</strong>
        <span class={`condition ${how}`}>{words}</span>
      </header>
      <button type="button" class="send-code" onClick={() => attempt(send())}>
        {texts.sendCode}
      </button>
      {senders.length > 1 && (
        <label class="choice">
          {texts.codeFrom}
          <select value={sender} onChange={(event) => setSender(event.currentTarget.value)}>
            {senders.map(({ service, sms }) => (
              <option key={sms} value={sms}>
                {service}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="fate" role="status">
        {sent && fate(sent, handset.number, texts)}
      </p>
      <SmsList sms={handset.sms} clear={() => attempt(hand.clearSms())} />
      <HandsetSwitches hand={hand} switches={handset.switches} />
      <NetworkSwitches />
      <CallsAndMails handset={handset} />
    </section>
  )
}
