import type { CalendarDate, DateTime, PhoneNumber } from '../../../src/core/text/phone-number.ts'

/** What can be wrong with a phone, its SIM or its line. */
export interface HandsetSwitches {
  readonly airplaneMode: boolean
  readonly off: boolean
  /** Abroad, in a network that does not pass SMS on. */
  readonly roaming: boolean
  /** The internet works; the network cannot deliver SMS. */
  readonly dataOnly: boolean
  readonly inboxFull: boolean
  /** The phone accepts the message and hides it. */
  readonly senderBlocked: boolean
  /** An application accepts the message and files it as spam. */
  readonly spamApp: boolean
  /** The phone refuses messages until it is restarted. */
  readonly faultySms: boolean
  readonly simSwappedAt: DateTime | null
  /** Since then the number has another holder: what is sent to it arrives there. */
  readonly reassignedAt: DateTime | null
  readonly forwarding: 'none' | 'conditional' | 'unconditional'
  readonly suspended: boolean
  /** What services have written down for this customer: their number, one wrong by a digit, or one that nobody has. */
  readonly numberOnRecord: 'right' | 'neighbour' | 'nobody'
}

/** A phone with its line and its customer. */
export interface Handset {
  readonly number: PhoneNumber
  readonly customerId: string
  readonly name: string
  readonly email: string | null
  readonly companyId: string | null
  /** The company whose lines this customer may change; also their own company's or none. */
  readonly administers: string | null
  /** The personal account that pays for the line. */
  readonly account: string | null
  readonly codeWord: string
  readonly since: CalendarDate
  readonly switches: HandsetSwitches
}

/** Nothing is wrong with it. */
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

/** What is needed to make a handset; the rest has defaults. */
export interface HandsetSeed extends Partial<Omit<Handset, 'number' | 'switches'>> {
  readonly number: PhoneNumber
  readonly switches?: Partial<HandsetSwitches>
}

/** A handset as the seed says, healthy where it says nothing. */
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

/** What CAMARA device-reachability-status would say of such a phone. */
export const connectivityOf = (switches: HandsetSwitches): readonly ('DATA' | 'SMS')[] => {
  if (switches.off || switches.airplaneMode || switches.suspended) return []
  return switches.dataOnly || switches.roaming ? ['DATA'] : ['DATA', 'SMS']
}
