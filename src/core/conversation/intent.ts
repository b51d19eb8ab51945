import { serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import type { RankedIntent } from '../text/intent-reader.ts'
import { readPhone } from '../text/phone.ts'
import { findService } from '../catalogue/find-service.ts'
import type { Service } from '../catalogue/service.ts'
import { PERSON, ROOT, WHICH } from '../flow/flow-ids.ts'
import { choiceKey } from '../flow/choice.ts'
import type { Choice, GivenDetails } from '../flow/choice.ts'

/**
 * The wish behind a customer's own words: a person, one flow for sure (`others` may be meant instead), or one of a few.
 */
export type Intent =
  | { readonly kind: 'person' }
  | { readonly kind: 'flow'; readonly to: Choice; readonly others: readonly Choice[]; readonly given: GivenDetails }
  | { readonly kind: 'unsure'; readonly choices: readonly Choice[]; readonly given: GivenDetails }

/** The least score of the best reading, and its least lead over the second one, at which it is taken as sure. */
interface Threshold {
  readonly score: number
  readonly lead: number
}

/**
 * At the menu. Measured on phrasings that the reader was not trained on: 90 % of them pass, 1 % of those that pass are
 * wrong, and 1 of 25 pieces of small talk passes.
 */
const AT_MENU: Threshold = { score: 0.25, lead: 0.15 }

/**
 * In the middle of a flow, where people also talk about its question: 75 % of phrasings pass, and 1 of 15 such remarks.
 */
const MID_FLOW: Threshold = { score: 0.55, lead: 0.4 }

/** Readings below this score are not offered as a choice. */
const MIN_SCORE = 0.1
const MAX_CHOICES = 3

const email = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}/

/** The first e-mail address in a text, or null. */
export const readEmail = (text: string): string | null => email.exec(text)?.[0] ?? null

/** The service that the words name; null also when there is only one on offer, whose name distinguishes nothing. */
const serviceIn = ({ world: { services } }: Draft, text: string): Service | null =>
  services.length > 1 ? findService(text, services) : null

const detailsIn = (draft: Draft, text: string): GivenDetails => {
  const service = serviceIn(draft, text)
  const found = {
    phone: readPhone(text, (service ?? serviceOf(draft)).country),
    email: readEmail(text),
    service: service?.id ?? null,
  }
  return Object.fromEntries(Object.entries(found).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

/** Services that offer the flow: of the named one, else of the conversation's, else of all. */
const servicesOffering = (
  { world: { services }, now }: Draft,
  flow: string,
  named: Service | null,
): readonly Service[] => {
  const chosen = named === null ? services.filter(({ id }) => id === now.service) : [named]
  return (chosen.length > 0 ? chosen : services).filter(({ flows }) => flows.includes(flow))
}

const choiceOf = (draft: Draft, { id, article }: RankedIntent, named: Service | null): Choice | null => {
  const services = servicesOffering(draft, id, named)
  if (services.length === 0 || !draft.world.flows.has(id)) return null
  return {
    flow: id,
    article: services.some(({ articles }) => articles.some((one) => one.id === article)) ? (article ?? null) : null,
  }
}

/** Reads the customer's words as one of the flows on offer; null when they match none. */
export const readIntent = (draft: Draft, text: string, threshold: Threshold = AT_MENU): Intent | null => {
  const ranked = draft.world.readIntents(text)
  const [best, next] = ranked
  if (!best) return null
  const isSure = best.score >= threshold.score && best.score - (next?.score ?? 0) >= threshold.lead
  if (isSure && best.id === PERSON) return { kind: 'person' }
  const named = serviceIn(draft, text)
  const to = isSure ? choiceOf(draft, best, named) : null
  const likely = ranked
    .filter(({ score }) => score >= MIN_SCORE)
    .flatMap((reading) => choiceOf(draft, reading, named) ?? [])
  const choices = [...new Map(likely.map((choice) => [choiceKey(choice), choice])).values()]
  const given = detailsIn(draft, text)
  if (to) {
    const others = choices.filter((choice) => choiceKey(choice) !== choiceKey(to)).slice(0, MAX_CHOICES)
    return { kind: 'flow', to, others, given }
  }
  return choices.length === 0 ? null : { kind: 'unsure', choices: choices.slice(0, MAX_CHOICES), given }
}

/** True when leaving loses nothing: the customer is at the menu, or the flow in front has reached a quiet end. */
export const canLeaveFreely = ({ stack }: Draft): boolean =>
  stack.every((frame) => frame.flow.id === ROOT || frame.flow.id === WHICH || viewOf(frame).quiet === true)

/** True when the customer is not in that flow, or names another service for it. */
const isElsewhere = (
  { stack, now }: Draft,
  { to, given }: Pick<Extract<Intent, { kind: 'flow' }>, 'to' | 'given'>,
): boolean =>
  stack.every(({ flow }) => flow.id !== to.flow) || (given['service'] !== undefined && given['service'] !== now.service)

/**
 * Reads words that fit no question. At the menu this is {@link readIntent}; in the middle of a flow only a clear change
 * of subject or the wish for a person counts, and without a question in front only the latter.
 */
export const readIntentMidFlow = (draft: Draft, text: string): Intent | null => {
  const isFree = canLeaveFreely(draft)
  const intent = readIntent(draft, text, isFree ? AT_MENU : MID_FLOW)
  if (intent === null || intent.kind === 'person') return intent
  if (draft.now.prompt === null) return null
  if (isFree) return intent
  return intent.kind === 'flow' && isElsewhere(draft, intent) ? intent : null
}
