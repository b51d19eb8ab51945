import type { MaskedNumber } from '../text/mask-numbers.ts'

/** One question of a flow and the customer's answer. Phone numbers are masked; secrets are never part of it. */
export interface AnsweredQuestion {
  readonly flow: string
  readonly ask: string
  readonly chosen: string
}

/** A fact that a flow found out. `name` selects the label on the agent's card: the text `brief-<name>` of desk.ftl. */
export interface Finding {
  readonly name: string
  readonly value: string
}

/**
 * Summary that an agent reads before the first word. Made of the conversation at the moment the customer asks for a
 * person.
 */
export interface Brief {
  /** The customer's first name as Telegram has it, at most 64 characters. */
  readonly who: string
  readonly flow: string
  readonly step: string
  /** Message of the question at this step; absent where there is none, and in briefs of older versions. */
  readonly ask?: string
  /** Service that the customer has named; null while they have named none, absent in briefs of older versions. */
  readonly named?: string | null
  /** Reason for the handover: a word of the flow, or `person` when the customer asked for one. */
  readonly reason: string
  /** Text that the customer wrote when asking, secrets covered; empty when there was none. */
  readonly words: string
  /**
   * All that the customer wrote to the bot before, oldest first, secrets covered; absent in briefs of older versions.
   */
  readonly written?: readonly string[]
  readonly answered: readonly AnsweredQuestion[]
  readonly findings: readonly Finding[]
  /** Public text of the incident that stopped the customer; null when none did. */
  readonly incident: string | null
  /** Strongest proof of identity given lately (a `Proof`), or `none`. */
  readonly proof: string
  /** Number in question as an agent may see it, such as `+375 29 •••-••-67`. */
  readonly maskedPhone: string | null
  /**
   * Numbers that are masked above, the one in question first, which an agent may open; never a secret. Absent where
   * there is none, and in briefs of older versions.
   */
  readonly hidden?: readonly MaskedNumber[]
}
