import type { ComponentChildren, JSX } from 'preact'
import { useSettings } from './page-settings.ts'
import { clockTime } from './times.ts'
import type { HandsetView, Mail, PhoneCall, Sms } from './page-wire.ts'

const Entry = ({
  id,
  who,
  at,
  badge,
  children,
}: {
  readonly id: string
  readonly who: string
  readonly at: string
  readonly badge?: string | undefined
  readonly children?: ComponentChildren
}): JSX.Element => {
  const { language } = useSettings()
  return (
    <li key={id}>
      <header>
        <strong>{who}</strong>
        {badge !== undefined && <em>{badge}</em>}
        <time dateTime={at}>{clockTime(at, language)}</time>
      </header>
      {children}
    </li>
  )
}

const List = ({
  label,
  empty,
  children,
  extra,
}: {
  readonly label: string
  readonly empty: string
  readonly children: readonly JSX.Element[]
  readonly extra?: ComponentChildren
}): JSX.Element => (
  <section class="entries">
    <h3>
      {label}
      {children.length > 0 && extra}
    </h3>
    {children.length === 0 ? (
      <p class="empty">{empty}</p>
    ) : (
      <ol aria-label={label} aria-live="polite">
        {children}
      </ol>
    )}
  </section>
)

const newest = <Item,>(items: readonly Item[]): readonly Item[] => items.toReversed()

/** The SMS on the handset, newest first, with their folders. */
export const SmsList = ({ sms, clear }: { readonly sms: readonly Sms[]; readonly clear: () => void }): JSX.Element => {
  const { texts } = useSettings()
  const badges = { inbox: undefined, spam: texts.spamFolder, blocked: texts.blockedFolder }
  return (
    <List
      label={texts.messages}
      empty={texts.noMessages}
      extra={
        <button type="button" onClick={clear}>
          {texts.clear}
        </button>
      }
    >
      {newest(sms).map(({ id, sender, text, folder, arrivedAt }) => (
        <Entry key={id} id={id} who={sender} at={arrivedAt} badge={badges[folder]}>
          <p>{text}</p>
        </Entry>
      ))}
    </List>
  )
}

const outcomes = { rang: 'callRang', missed: 'callMissed', elsewhere: 'callElsewhere', barred: 'callBarred' } as const

const Calls = ({ calls }: { readonly calls: readonly PhoneCall[] }): JSX.Element => {
  const { texts } = useSettings()
  return (
    <List label={texts.calls} empty={texts.noCalls}>
      {newest(calls).map(({ id, at, outcome, spoken }) => (
        <Entry key={id} id={id} who={texts[outcomes[outcome]]} at={at}>
          {spoken !== null && <p>{spoken}</p>}
        </Entry>
      ))}
    </List>
  )
}

const Mails = ({ mails }: { readonly mails: readonly Mail[] }): JSX.Element => {
  const { texts } = useSettings()
  return (
    <List label={texts.mails} empty={texts.noMails}>
      {newest(mails).map(({ id, at, subject, text }) => (
        <Entry key={id} id={id} who={subject} at={at}>
          <p>{text}</p>
        </Entry>
      ))}
    </List>
  )
}

/** The calls and e-mails that reached the customer. */
export const CallsAndMails = ({ handset }: { readonly handset: HandsetView }): JSX.Element => (
  <>
    <Calls calls={handset.calls} />
    <Mails mails={handset.mails} />
  </>
)
