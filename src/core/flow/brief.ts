/** A question that the customer was asked, and what they answered; numbers are masked, secrets never in it. */
export interface Answered {
  readonly flow: string
  readonly ask: string
  readonly chosen: string
}

/** Something that a flow has found out: `name` is a text of the desk (`brief-<name>`). */
export interface Finding {
  readonly name: string
  readonly value: string
}

/** What an agent reads before the first word: a pure value made of the conversation when the customer asked for a person. */
export interface Brief {
  /** The customer's first name as Telegram has it, at most 64 characters. */
  readonly who: string
  readonly flow: string
  readonly step: string
  /** Why a person is needed: a flow's own word, or `person` when the customer asked. */
  readonly reason: string
  /** What the customer wrote when asking, secrets covered; empty when nothing. */
  readonly words: string
  readonly answered: readonly Answered[]
  readonly findings: readonly Finding[]
  /** The incident that the customer has met, in the company's words. */
  readonly incident: string | null
  /** How far it is known who asks: the strongest proof given lately, or `none`. */
  readonly proof: string
  /** The number in question as an agent may see it, such as `+375 29 •••-••-67`. */
  readonly maskedPhone: string | null
}
