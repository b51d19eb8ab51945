import type { CalendarDate, DateTime, PhoneNumber } from '../../../wire/operator/primitives.ts'
import type { Identity } from './identity.ts'
import type { RoamingCountry } from './roaming-countries.ts'

/** Faults of a phone, its SIM or its line that a control call can switch on. */
export interface HandsetSwitches {
  readonly airplaneMode: boolean
  readonly off: boolean
  /** Abroad, in a network that does not deliver SMS. */
  readonly roaming: boolean
  /** The country in which a roaming handset is. */
  readonly roamingIn: RoamingCountry
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
  /** Time at which the SIM was put into another phone; null for never. */
  readonly deviceSwappedAt: DateTime | null
  /** A landline of this operator: it gets calls, no SMS, and CAMARA's APIs do not apply to it. */
  readonly landline: boolean
  /** The SIM has never been in a network. */
  readonly neverConnected: boolean
  /** Time since which the number has another holder, who gets everything that is sent to it. */
  readonly reassignedAt: DateTime | null
  readonly forwarding: 'none' | 'conditional' | 'unconditional'
  readonly suspended: boolean
  /**
   * The number that services have on record for this customer: the right one, one wrong by a digit, or one that nobody
   * has.
   */
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
  /** The verified data of the customer, for kyc-match. */
  readonly identity: Identity
  readonly switches: HandsetSwitches
}

const HEALTHY: HandsetSwitches = {
  airplaneMode: false,
  off: false,
  roaming: false,
  roamingIn: 'PL',
  dataOnly: false,
  inboxFull: false,
  senderBlocked: false,
  spamApp: false,
  faultySms: false,
  simSwappedAt: null,
  deviceSwappedAt: null,
  landline: false,
  neverConnected: false,
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
  identity: seed.identity ?? {},
  switches: { ...HEALTHY, ...seed.switches },
})

/** Adds what a handset that an older sandbox has saved does not have yet. */
export const completeHandset = (saved: Handset): Handset => makeHandset(saved)

/** The `connectivity` that CAMARA device-reachability-status reports for these switches. */
export const connectivityOf = (switches: HandsetSwitches): readonly ('DATA' | 'SMS')[] => {
  if (switches.off || switches.airplaneMode || switches.suspended || switches.neverConnected) return []
  return switches.dataOnly || switches.roaming ? ['DATA'] : ['DATA', 'SMS']
}
