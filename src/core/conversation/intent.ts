import { serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import type { Intent } from '../text/intent-reader.ts'
import { readPhone } from '../text/phone.ts'
import { serviceNamedIn } from '../catalogue/find-service.ts'
import type { Service } from '../catalogue/service.ts'
import { PERSON, ROOT, WHICH } from '../flow/world.ts'

/** A flow on offer, or an article of the answers. */
export interface Choice {
  readonly flow: string
  readonly article: string | null
}

/** What the words tell besides, so that it need not be asked: a number, an address, the id of a service. */
export type Given = Readonly<Record<string, string>>

/** What a customer wants by their own words: a person, one flow for sure (`others` may be meant instead), or one of a few. */
export type Wish =
  | { readonly kind: 'person' }
  | { readonly kind: 'flow'; readonly to: Choice; readonly others: readonly Choice[]; readonly given: Given }
  | { readonly kind: 'unsure'; readonly choices: readonly Choice[]; readonly given: Given }

/** How likely an intent must be, and by how much likelier than the next, to be taken for sure. */
interface Bar {
  readonly score: number
  readonly lead: number
}

/** Measured over phrasings never seen: nine in ten pass, and of a hundred of those one is wrong; of twenty-five bits of chat one passes. */
const AT_MENU: Bar = { score: 0.25, lead: 0.15 }
/** In the middle of a flow people talk about its question: only three in four pass, and of fifteen such remarks one. */
const MID_FLOW: Bar = { score: 0.55, lead: 0.4 }
/** Below this a guess is no help. */
const MAYBE = 0.1
const MOST_CHOICES = 3

const email = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}/

/** The address in a text, or null. */
export const readEmail = (text: string): string | null => email.exec(text)?.[0] ?? null

/** The service that the words name; where there is only one, its name tells nothing. */
const namedIn = ({ world: { services } }: Draft, text: string): Service | null =>
  services.length > 1 ? serviceNamedIn(text, services) : null

const givenIn = (draft: Draft, text: string): Given => {
  const service = namedIn(draft, text)
  const found = {
    phone: readPhone(text, (service ?? serviceOf(draft)).country),
    email: readEmail(text),
    service: service?.id ?? null,
  }
  return Object.fromEntries(Object.entries(found).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

const offering = ({ world: { services }, now }: Draft, flow: string, named: Service | null): readonly Service[] => {
  const chosen = named === null ? services.filter(({ id }) => id === now.service) : [named]
  return (chosen.length > 0 ? chosen : services).filter(({ flows }) => flows.includes(flow))
}

const choiceOf = (draft: Draft, { id, article }: Intent, named: Service | null): Choice | null => {
  const services = offering(draft, id, named)
  if (services.length === 0 || !draft.world.flows.has(id)) return null
  return {
    flow: id,
    article: services.some(({ articles }) => articles.some((one) => one.id === article)) ? (article ?? null) : null,
  }
}

/** The id that a choice has as a button. */
export const keyOf = ({ flow, article }: Choice): string => (article === null ? flow : `${flow}/${article}`)

/** What the words mean, of all that is offered here; null when they say nothing that we know. */
export const wishOf = (draft: Draft, text: string, bar: Bar = AT_MENU): Wish | null => {
  const ranked = draft.world.intents(text)
  const [best, next] = ranked
  if (!best) return null
  const isSure = best.score >= bar.score && best.score - (next?.score ?? 0) >= bar.lead
  if (isSure && best.id === PERSON) return { kind: 'person' }
  const named = namedIn(draft, text)
  const to = isSure ? choiceOf(draft, best, named) : null
  const likely = ranked.filter(({ score }) => score >= MAYBE).flatMap((intent) => choiceOf(draft, intent, named) ?? [])
  const choices = [...new Map(likely.map((choice) => [keyOf(choice), choice])).values()]
  const given = givenIn(draft, text)
  if (to)
    return {
      kind: 'flow',
      to,
      others: choices.filter((choice) => keyOf(choice) !== keyOf(to)).slice(0, MOST_CHOICES),
      given,
    }
  return choices.length === 0 ? null : { kind: 'unsure', choices: choices.slice(0, MOST_CHOICES), given }
}

/** Whether nothing is lost by leaving: the customer is at the menu, or a matter has come to its end. */
export const isFree = ({ stack }: Draft): boolean =>
  stack.every((frame) => frame.flow.id === ROOT || frame.flow.id === WHICH || viewOf(frame).quiet === true)

/** As {@link wishOf}, where the words fit no question: in the middle of a flow only a clear change of subject, or a person. */
export const wishHere = (draft: Draft, text: string): Wish | null => {
  const free = isFree(draft)
  const wish = wishOf(draft, text, free ? AT_MENU : MID_FLOW)
  if (wish === null || wish.kind === 'person') return wish
  if (draft.now.prompt === null) return null
  if (free) return wish
  return wish.kind === 'flow' && draft.stack.every(({ flow }) => flow.id !== wish.to.flow) ? wish : null
}
