import type { JSX } from 'preact'
import { attempt } from './api.ts'
import { useTexts } from './page-settings.ts'
import type { HandsetInHand } from './use-handset.ts'
import { useNetwork } from './use-handset.ts'
import type { NetworkView, Switches } from './page-wire.ts'

const onPhone = ['airplaneMode', 'off', 'inboxFull', 'senderBlocked', 'spamApp', 'faultySms'] as const
const onLine = ['roaming', 'dataOnly', 'suspended', 'simSwappedAt', 'reassignedAt'] as const
const HOUR_MS = 3_600_000

type Flag = (typeof onPhone)[number] | (typeof onLine)[number]

/** Makes the change for a switch; a switch with a time gets the time one hour ago. */
const turned = (flag: Flag, on: boolean): Partial<Switches> =>
  flag === 'simSwappedAt' || flag === 'reassignedAt'
    ? { [flag]: on ? new Date(Date.now() - HOUR_MS).toISOString() : null }
    : { [flag]: on }

/** A switch, on or off. */
const Toggle = ({
  name,
  label,
  on,
  turn,
}: {
  readonly name: Flag | keyof NetworkView
  readonly label: string
  readonly on: boolean
  readonly turn: (on: boolean) => void
}): JSX.Element => (
  <button type="button" class="toggle" role="switch" aria-checked={on} data-switch={name} onClick={() => turn(!on)}>
    <i aria-hidden="true" />
    {label}
  </button>
)

const Choice = <Value extends string>({
  label,
  value,
  values,
  choose,
}: {
  readonly label: string
  readonly value: Value
  readonly values: Readonly<Record<Value, string>>
  readonly choose: (value: Value) => void
}): JSX.Element => (
  <label class="choice">
    {label}
    <select value={value} onChange={(event) => choose(event.currentTarget.value as Value)}>
      {Object.entries<string>(values).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)

/** The switches of a handset. */
export const HandsetSwitches = ({
  hand,
  switches,
}: {
  readonly hand: HandsetInHand
  readonly switches: Switches
}): JSX.Element => {
  const texts = useTexts()
  const turn = (change: Partial<Switches>): void => attempt(hand.turn(change))
  const toggles = (flags: readonly Flag[]): JSX.Element[] =>
    flags.map((flag) => (
      <Toggle
        key={flag}
        name={flag}
        label={texts[flag]}
        on={switches[flag] !== null && switches[flag] !== false}
        turn={(on) => turn(turned(flag, on))}
      />
    ))
  return (
    <>
      <div class="toggles" role="group" aria-label={texts.onThePhone}>
        <h3>{texts.onThePhone}</h3>
        {toggles(onPhone)}
      </div>
      <div class="toggles" role="group" aria-label={texts.onTheLine}>
        <h3>{texts.onTheLine}</h3>
        {toggles(onLine)}
      </div>
      <Choice
        label={texts.forwarding}
        value={switches.forwarding}
        choose={(forwarding) => turn({ forwarding })}
        values={{
          none: texts.forwardingNone,
          conditional: texts.forwardingConditional,
          unconditional: texts.forwardingUnconditional,
        }}
      />
      <Choice
        label={texts.onRecord}
        value={switches.numberOnRecord}
        choose={(numberOnRecord) => turn({ numberOnRecord })}
        values={{ right: texts.recordRight, neighbour: texts.recordNeighbour, nobody: texts.recordNobody }}
      />
    </>
  )
}

/** The switches of the network, which every handset feels. */
export const NetworkSwitches = (): JSX.Element | null => {
  const texts = useTexts()
  const { network, trouble } = useNetwork()
  return (
    network && (
      <div class="toggles" role="group" aria-label={texts.network}>
        <h3>{texts.network}</h3>
        {(['outage', 'maintenance'] as const).map((what) => (
          <Toggle
            key={what}
            name={what}
            label={texts[what]}
            on={network[what] !== null}
            turn={(on) => attempt(trouble(what, on))}
          />
        ))}
      </div>
    )
  )
}
