/**
 * The closed set from which a second reader chooses: buttons that are not grave, navigations, things said beside the
 * question, other flows. A choice is checked against the same set, so an id that was not offered means nothing.
 */

import { ROOT, WHICH } from '../flow/flow-ids.ts'
import type { Navigation } from '../flow/view.ts'
import type { MeaningChoice } from '../text/second-reader.ts'
import type { LiveButton } from './conversation.ts'
import { localeOf, menuLabelOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Intent } from './intent.ts'
import { isGraveButton, liveButtons, optionName } from './live-question.ts'
import { commonLabelOf } from './prompt-buttons.ts'

/** A meaning on offer: a button, a navigation, an answer beside the question, or another flow. */
export type OfferedMeaning =
  | { readonly kind: 'button'; readonly button: LiveButton }
  | { readonly kind: 'navigation'; readonly navigation: Navigation }
  | { readonly kind: 'aside'; readonly flow: string; readonly message: string }
  | { readonly kind: 'intent'; readonly intent: Intent }

interface Offer extends MeaningChoice {
  readonly offered: OfferedMeaning
}

const NAVIGATIONS = ['person', 'menu', 'back'] as const satisfies readonly Navigation[]

const isNavigation = (type: string): boolean => (NAVIGATIONS as readonly string[]).includes(type)

/** Buttons of the live question. A grave act needs the customer's own tap, so its button is not on offer. */
const offeredButtons = (draft: Draft): readonly Offer[] =>
  liveButtons(draft)
    .filter((button) => !isNavigation(button.event.type) && !isGraveButton(draft, button))
    .map((button) => ({
      id: `answer:${optionName(button)}`,
      meaning: button.label,
      offered: { kind: 'button', button },
    }))

const offeredNavigations = (draft: Draft): readonly Offer[] =>
  NAVIGATIONS.map((navigation) => ({
    id: `go:${navigation}`,
    meaning: commonLabelOf(draft, navigation),
    offered: { kind: 'navigation', navigation },
  }))

/** Side questions and manners, each told by the first of its sayings in the customer's language. */
const offeredAsides = (draft: Draft): readonly Offer[] =>
  (draft.world.asides ?? []).flatMap((name): readonly Offer[] => {
    const [flow = '', message = ''] = name.split('/')
    const sayings = draft.world.texts.plain(localeOf(draft), { flow, message, attribute: 'sayings' }, {})
    const [first = ''] = (sayings ?? '').split(',')
    return first === ''
      ? []
      : [{ id: `aside:${name}`, meaning: first.trim(), offered: { kind: 'aside', flow, message } }]
  })

/** Flows that a service offers and that are not running already. */
const offeredFlows = (draft: Draft): readonly Offer[] => {
  const running = new Set([ROOT, WHICH, ...draft.stack.map((frame) => frame.flow.id)])
  const offered = new Set(draft.world.services.flatMap(({ flows }) => flows))
  return [...offered].flatMap((flow): readonly Offer[] => {
    const label = menuLabelOf(draft, flow)
    if (label === null || running.has(flow) || !draft.world.flows.has(flow)) return []
    const intent: Intent = { kind: 'flow', to: { flow, article: null }, others: [], given: {} }
    return [{ id: `wish:${flow}`, meaning: label, offered: { kind: 'intent', intent } }]
  })
}

const offersOf = (draft: Draft): readonly Offer[] => [
  ...offeredButtons(draft),
  ...offeredNavigations(draft),
  ...offeredAsides(draft),
  ...offeredFlows(draft),
]

/** The closed set of the present question. */
export const offeredChoices = (draft: Draft): readonly MeaningChoice[] =>
  offersOf(draft).map(({ id, meaning }) => ({ id, meaning }))

/** The meaning behind a choice; null for an id that the present question does not offer. */
export const offeredMeaning = (draft: Draft, id: string): OfferedMeaning | null =>
  offersOf(draft).find((offer) => offer.id === id)?.offered ?? null
