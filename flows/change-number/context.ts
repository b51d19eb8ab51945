import { NUMBER_CATEGORIES, readKnownContact } from '../../src/core/flow/flow-kit.ts'
import type { MaskProblem } from '../../src/core/flow/flow-kit.ts'
import type {
  DateTime,
  Finding,
  FlowInput,
  FlowOutput,
  NumberCategory,
  OfferedNumber,
  PhoneNumber,
  Service,
  KnownContact,
} from '../../src/core/flow/flow-kit.ts'

/** Context of the flow. */
export interface Context {
  readonly service: Service
  readonly locale: string
  /** Line whose number changes. */
  readonly phone: PhoneNumber | null
  /** Contact that the customer wrote before being asked. */
  readonly told: KnownContact
  /** Wishes for the new number, and the offers of the pool. */
  readonly mask: string
  readonly category: NumberCategory | null
  readonly offers: readonly OfferedNumber[]
  readonly cursor: string | null
  readonly searchesLeft: number | null
  /** Problem of the typed mask. */
  readonly problem: MaskProblem
  readonly chosen: OfferedNumber | null
  readonly reservationId: string
  readonly heldUntil: DateTime | null
  readonly minutesLeft: number
  /** True after the operator refused the proof once. */
  readonly denied: boolean
  readonly reference: string
  /** End of the hold of the order; null when it was ordered at once. */
  readonly effectiveAt: DateTime | null
  /** Seconds until the action is allowed again. */
  readonly waitSec: number
}

/** Events of the buttons. */
type Tap =
  | 'begin'
  | 'leave'
  | 'any'
  | 'more'
  | 'other-wish'
  | 'apply'
  | 'again'
  | 'change'
  | 'other'
  | 'keep'
  | 'services'
  | 'advice'
  | 'enough'
  | 'understood'

export type Events =
  | { readonly type: Tap }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'mask'; readonly mask: string }
  | { readonly type: 'locale'; readonly locale: string }

/** Output of a sub-flow; `prove` also gives the proved number. */
export interface SubOutput extends FlowOutput {
  readonly proved?: boolean
  readonly phone?: PhoneNumber | null
}

export const begin = ({ service, locale, params }: FlowInput): Context => ({
  service,
  locale,
  phone: null,
  told: readKnownContact(params),
  mask: '',
  category: null,
  offers: [],
  cursor: null,
  searchesLeft: null,
  problem: 'malformed',
  chosen: null,
  reservationId: '',
  heldUntil: null,
  minutesLeft: 0,
  denied: false,
  reference: '',
  effectiveAt: null,
  waitSec: 0,
})

/** Findings for the agent's card. */
export const briefOf = ({ phone, chosen, reference }: Context): readonly Finding[] => [
  { name: 'phone', value: phone ?? '' },
  { name: 'new-number', value: chosen?.phone ?? '' },
  { name: 'request', value: reference },
]

/** True for an administrator, who looks for the line; other customers change their own. */
export const isForCompany = ({ service }: Context): boolean => service.facts['subscriber-search'] === 'yes'

/** Reads the category of that name; null means all. */
export const categoryOf = (id: string): NumberCategory | null => NUMBER_CATEGORIES.find((name) => name === id) ?? null
