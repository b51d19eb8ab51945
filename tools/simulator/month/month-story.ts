import type { WalkEnd, WalkEntry } from '../../../src/core/walk/walk.ts'
import type { Act } from '../actor.ts'
import type { Switches } from '../trouble.ts'

/** An act of a person in a month: one of any simulated person, a link or `/start`, a block, or a talk with an agent. */
export type MonthAct =
  | Act
  | { readonly do: 'start'; readonly link?: string }
  | { readonly do: 'block' }
  | { readonly do: 'talk' }

/** An act, and the places (`flow/state`) of a walk to which it leads, in their order. */
export interface Move {
  readonly act: MonthAct
  readonly to: readonly string[]
}

/** A walk as the person who makes it knows it. */
export interface KnownWalk {
  readonly flow: string
  readonly entry: WalkEntry
  /** Acts before the matter is entered; the entry is the last one of them. */
  readonly before: readonly Move[]
  /** Acts within it, down to the one that ends it. */
  readonly within: readonly Move[]
  readonly end: WalkEnd
  readonly cause: string | null
  /** Messages that the bot cannot understand. */
  readonly missed: number
  /** Hours before the end of the play in which it ended: a customer who is silent has left when they were last seen. */
  readonly hoursAgo: number
}

/** A talk with an agent as the person knows it. */
interface KnownTalk {
  readonly reason: string
  /** The score that is given; null for none. */
  readonly score: number | null
}

/** A person's whole visit, of which everything is known beforehand. */
export interface Story {
  readonly id: string
  /** Relative frequency among visits. */
  readonly weight: number
  readonly service: string
  readonly switches: Switches
  /** True when the service sent a code some minutes ago. */
  readonly hasCode: boolean
  /** True when it goes so only for a person of whom the bot remembers nothing. */
  readonly isForNew: boolean
  readonly walks: readonly KnownWalk[]
  readonly talk: KnownTalk | null
  /** Acts after the last walk. */
  readonly after: readonly Move[]
}
