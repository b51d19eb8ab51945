import type { Finding } from '../../src/core/flow/brief.ts'
import type { FlowInput, FlowOutput } from '../../src/core/flow/flow.ts'
import type { OfferedNumber } from '../../src/core/flow/number-calls.ts'
import { NUMBER_CATEGORIES } from '../../src/core/operator/numbers.ts'
import type { NumberCategory } from '../../src/core/operator/numbers.ts'
import type { DateTime, PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { toldIn } from '../../src/core/flow/known-contact.ts'
import type { Told } from '../../src/core/flow/known-contact.ts'

/** What the flow knows. */
export interface Context {
  readonly service: Service
  readonly locale: string
  /** The line whose number changes. */
  readonly phone: PhoneNumber | null
  /** What the customer wrote before they were asked. */
  readonly told: Told
  /** What is wanted of the new number, and what the pool offers. */
  readonly mask: string
  readonly category: NumberCategory | null
  readonly offers: readonly OfferedNumber[]
  readonly cursor: string | null
  readonly searchesLeft: number | null
  /** Why a typed mask cannot be used. */
  readonly problem: 'malformed' | 'too-broad'
  readonly chosen: OfferedNumber | null
  readonly reservationId: string
  readonly heldUntil: DateTime | null
  readonly minutesLeft: number
  /** The operator said once that the proof is not enough. */
  readonly denied: boolean
  readonly reference: string
  /** Seconds until something is allowed again. */
  readonly waitSec: number
}

/** The answers that are buttons. */
export type Tap =
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

/** How a sub-flow ended; the one that asks for proof also says whose number was proved. */
export interface SubOutput extends FlowOutput {
  readonly proved?: boolean
  readonly phone?: PhoneNumber | null
}

export const begin = ({ service, locale, params }: FlowInput): Context => ({
  service,
  locale,
  phone: null,
  told: toldIn(params),
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
  waitSec: 0,
})

/** What agents read of it. */
export const briefOf = ({ phone, chosen, reference }: Context): readonly Finding[] => [
  { name: 'phone', value: phone ?? '' },
  { name: 'new-number', value: chosen?.phone ?? '' },
  { name: 'request', value: reference },
]

/** An administrator looks for the line; everybody else changes their own. */
export const isForCompany = ({ service }: Context): boolean => service.facts['subscriber-search'] === 'yes'

/** The category of that name; null is all of them. */
export const categoryOf = (id: string): NumberCategory | null => NUMBER_CATEGORIES.find((name) => name === id) ?? null
