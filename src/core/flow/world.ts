import type { Flow } from './flow.ts'
import type { Intents } from '../text/intent-reader.ts'
import type { Service } from '../catalogue/service.ts'
import type { Texts } from '../text/texts.ts'

/** What every turn may look at and no turn changes: flows, texts, what people mean by their words, and the catalogue. */
export interface World {
  readonly flows: ReadonlyMap<string, Flow>
  readonly texts: Texts
  readonly intents: Intents
  /** The services on offer, at least one. */
  readonly services: readonly Service[]
  /** Whether there is a group in which people answer. */
  readonly staffed?: boolean
}

/** The flow at the bottom of every stack. */
export const ROOT = 'start'
/** The flow that leads to a human. */
export const PERSON = 'person'
/** The flow that asks which language to speak. */
export const LANGUAGE = 'language'
/** The flow that asks what was meant. */
export const WHICH = 'which'
/** The flow that asks how good a talk was. */
export const SCORE = 'score'
/** The flow that asks whether to forget the customer. */
export const FORGET = 'forget'
/** The flow that tells of an incident before the one that would run into it, and when it is over. */
export const INCIDENT = 'incident'
/** Texts that tell what is out of order and what is planned. */
export const STATUS = 'status'
/** The flow that asks which notices to get. */
export const NOTICES = 'notices'
/** Texts that belong to no flow. */
export const COMMON = 'common'
/** Texts of a talk with an agent, for both. */
export const TALK = 'talk'
