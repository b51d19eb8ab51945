/** Which network the people of a day live with. */
export type Weather = 'fine' | 'outage' | 'maintenance'

/** What can be wrong with a handset, as the sandbox's control API takes it; a time is written as the hours since then. */
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
 * What somebody can notice on the way, which shows that the truth was found: `says flow/message` was read on the screen, `asks flow/message`
 * was the question, `finds flow/message:answer` was their own answer to it.
 */
export type Sign = `${'says' | 'asks' | 'finds'} ${string}/${string}`

/** What nobody but the person knows about themselves and their things; a question is answered by it. */
export type Facts = Readonly<Record<string, string>>

/** A hidden trouble, or a wish. */
export interface Trouble {
  readonly id: string
  /** The flow that is for it. */
  readonly flow: string
  /** Ids of the services with which it happens. */
  readonly services: readonly string[]
  /** How many people have it, compared with the others. */
  readonly weight: number
  readonly facts: Facts
  readonly switches: Switches
  /** The last three digits of a sandbox number that always behaves so, which one person at most may have; null: a number of their own. */
  readonly scenario: string | null
  /** How many minutes ago the service sent a code; null: it did not. */
  readonly codeMinutesAgo: number | null
  readonly weather: Weather
  /** Any of these tells that the true cause was named; none: there is no cause to name. */
  readonly named: readonly Sign[]
  /** The same for somebody who only types their number, which proves nothing; none: honest answers cannot find it. */
  readonly namedUnproved: readonly Sign[]
  /** Any of these tells that it is over. */
  readonly over: readonly Sign[]
}

type Draft = Pick<Trouble, 'id' | 'flow'> & Partial<Trouble>

/** A trouble of an ordinary day with the person's own things in order, unless it is said. */
export const trouble = (draft: Draft): Trouble => ({
  services: ['my-mts'],
  weight: 1,
  facts: {},
  switches: {},
  scenario: null,
  codeMinutesAgo: null,
  weather: 'fine',
  named: [],
  namedUnproved: draft.named ?? [],
  over: [],
  ...draft,
})
