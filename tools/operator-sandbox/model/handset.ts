import type { CalendarDate, DateTime, PhoneNumber } from '../../../wire/operator/primitives.ts'

/** Faults of a phone, its SIM or its line that a control call can switch on. */
export interface HandsetSwitches {
  readonly airplaneMode: boolean
  readonly off: boolean
  /** Abroad, in a network that does not deliver SMS. */
  readonly roaming: boolean
  /** The internet works, but the network cannot deliver SMS. */
  readonly dataOnly: boolean
  readonly inboxFull: boolean
  /** The phone accepts the message and hides it. */
  readonly senderBlocked: boolean
  /** An application accepts the message and files it as spam. */
  readonly spamApp: boolean
  /** The phone refuses messages until it is restarted. */
  readonly faultySms: boolean
  readonly simSwappedAt: DateTime | null
  /** Time since which the number has another holder, who gets everything that is sent to it. */
  readonly reassignedAt: DateTime | null
  readonly forwarding: 'none' | 'conditional' | 'unconditional'
  readonly suspended: boolean
  /** The number that services have on record for this customer: the right one, one wrong by a digit, or one that nobody has. */
  readonly numberOnRecord: 'right' | 'neighbour' | 'nobody'
}

/** A phone with its line and its customer. */
export interface Handset {
  readonly number: PhoneNumber
  readonly customerId: string
  readonly name: string
  readonly email: string | null
  readonly companyId: string | null
  /** The company whose lines this customer may change; may be the customer's own company. */
  readonly administers: string | null
  /** The personal account that pays for the line. */
  readonly account: string | null
  readonly codeWord: string
  readonly since: CalendarDate
  readonly switches: HandsetSwitches
}

const HEALTHY: HandsetSwitches = {
  airplaneMode: false,
  off: false,
  roaming: false,
  dataOnly: false,
  inboxFull: false,
  senderBlocked: false,
  spamApp: false,
  faultySms: false,
  simSwappedAt: null,
  reassignedAt: null,
  forwarding: 'none',
  suspended: false,
  numberOnRecord: 'right',
}

/** Input of {@link makeHandset}; everything but the number has a default. */
export interface HandsetSeed extends Partial<Omit<Handset, 'number' | 'switches'>> {
  readonly number: PhoneNumber
  readonly switches?: Partial<HandsetSwitches>
}

/** Makes a handset from a seed; switches that the seed leaves out are off. */
export const makeHandset = (seed: HandsetSeed): Handset => ({
  number: seed.number,
  customerId: seed.customerId ?? `c-${seed.number.slice(1)}`,
  name: seed.name ?? `Customer ${seed.number.slice(-3)}`,
  email: seed.email === undefined ? `c${seed.number.slice(-4)}@mail.example` : seed.email,
  companyId: seed.companyId ?? null,
  administers: seed.administers ?? null,
  account: seed.account ?? null,
  codeWord: seed.codeWord ?? 'lilac',
  since: seed.since ?? '2019-04-01',
  switches: { ...HEALTHY, ...seed.switches },
})

/** The `connectivity` that CAMARA device-reachability-status reports for these switches. */
export const connectivityOf = (switches: HandsetSwitches): readonly ('DATA' | 'SMS')[] => {
  if (switches.off || switches.airplaneMode || switches.suspended) return []
  return switches.dataOnly || switches.roaming ? ['DATA'] : ['DATA', 'SMS']
}
