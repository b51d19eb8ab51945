/** The state of the network on a day of the simulation. */
export type NetworkState = 'fine' | 'outage' | 'maintenance'

/** Faults of a handset in the sandbox's control API; a time is given in hours before now. */
export interface Switches {
  readonly airplaneMode?: boolean
  readonly off?: boolean
  readonly roaming?: boolean
  readonly dataOnly?: boolean
  readonly inboxFull?: boolean
  readonly senderBlocked?: boolean
  readonly spamApp?: boolean
  readonly faultySms?: boolean
  readonly suspended?: boolean
  readonly forwarding?: 'none' | 'conditional' | 'unconditional'
  readonly numberOnRecord?: 'right' | 'neighbour' | 'nobody'
  readonly simSwappedHoursAgo?: number
  readonly reassignedHoursAgo?: number
}

/**
 * A sign that the truth was found: `says flow/message` was read on the screen, `asks flow/message`
 * was the question, `finds flow/message:answer` was their own answer to it.
 */
export type Sign = `${'says' | 'asks' | 'finds'} ${string}/${string}`

/** Facts that only the person knows; they decide the answers to questions. */
type Facts = Readonly<Record<string, string>>

/** A hidden trouble, or a request. */
export interface Trouble {
  readonly id: string
  /** The flow that handles it. */
  readonly flow: string
  /** Ids of the services with which it happens. */
  readonly services: readonly string[]
  /** Relative frequency among people. */
  readonly weight: number
  readonly facts: Facts
  readonly switches: Switches
  /**
   * Last three digits of the sandbox's scenario number, for one person at most; null for a number of the person's own.
   */
  readonly scenario: string | null
  /** Minutes since the service sent a code; null when it sent none. */
  readonly codeMinutesAgo: number | null
  readonly network: NetworkState
  /** Signs of which any shows that the true cause was named; empty when there is no cause. */
  readonly named: readonly Sign[]
  /**
   * Like `named`, for a person who only types the number, which proves nothing; empty when honest answers cannot find
   * the cause.
   */
  readonly namedUnproved: readonly Sign[]
  /** Signs of which any shows that the trouble is over. */
  readonly over: readonly Sign[]
}

type Draft = Pick<Trouble, 'id' | 'flow'> & Partial<Trouble>

/** Makes a trouble; the defaults are a fine network and a person with nothing else wrong. */
export const trouble = (draft: Draft): Trouble => ({
  services: ['my-mts'],
  weight: 1,
  facts: {},
  switches: {},
  scenario: null,
  codeMinutesAgo: null,
  network: 'fine',
  named: [],
  namedUnproved: draft.named ?? [],
  over: [],
  ...draft,
})
