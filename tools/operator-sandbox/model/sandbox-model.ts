import { randomBytes, randomUUID } from 'node:crypto'
import type { DateTime } from '../../../wire/operator/primitives.ts'
import { completeHandset, makeHandset } from './handset.ts'
import type { HandsetSeed } from './handset.ts'
import type { SandboxState } from './sandbox-state.ts'

/** A change of the model: of one handset, of anything on the operator's side, or everything at once. */
export interface SandboxChange {
  readonly kind: 'handset' | 'network' | 'reset'
  readonly number: string | null
}

/** CodeLimits of the one-time code API. */
export interface CodeLimits {
  /** The wrong code with this number answers VERIFICATION_FAILED. */
  readonly maxTry: number
  /** The send with this number within ten minutes answers MAX_OTP_CODES_EXCEEDED. */
  readonly maxSend: number
  readonly codeTtlSec: number
}

/** The pretended operator without its HTTP: its state, its clock and its listeners. */
export interface SandboxModel {
  readonly state: SandboxState
  readonly limits: CodeLimits
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly timestamp: () => DateTime
  readonly newId: () => string
  /** An id that a customer can read out, such as `ORD-7K2M9Q`. */
  readonly newReference: (kind: 'ORD' | 'APP' | 'TKT') => string
  /** Tells the listeners that something has changed. */
  readonly notify: (kind: SandboxChange['kind'], number?: string) => void
  /** Adds a listener; the function it returns removes it. */
  readonly onChange: (listener: (change: SandboxChange) => void) => () => void
  /** Returns to the first handsets and an untroubled network. */
  readonly reset: () => void
}

/** The beginning of a model; `saved` is the state that an earlier run left. */
export interface SandboxModelOptions {
  readonly handsets: readonly HandsetSeed[]
  readonly limits: CodeLimits
  readonly now: () => number
  readonly saved: SandboxState | null
}

const ORDER_MS = 3000

const emptyState = (seeds: readonly HandsetSeed[]): SandboxState => ({
  handsets: Object.fromEntries(seeds.map((seed) => [seed.number, makeHandset(seed)])),
  messages: [],
  calls: [],
  mails: [],
  communications: [],
  codes: {},
  problems: [],
  network: { outage: null, maintenance: null },
  tickets: {},
  reservations: {},
  orders: {},
  orderFate: { delayMs: ORDER_MS, failure: null },
  lines: {},
  applications: {},
  taken: [],
  wrongWords: {},
  recoveryTokens: {},
})

/** Adds what the state that an older sandbox has saved does not have yet. */
const completeState = (saved: SandboxState): SandboxState => ({
  ...saved,
  handsets: Object.fromEntries(
    Object.entries(saved.handsets).map(([number, handset]) => [number, completeHandset(handset)]),
  ),
  problems: saved.problems.map((problem) => Object.assign({ given: {} }, problem)),
  orders: Object.fromEntries(
    Object.entries(saved.orders).map(([id, order]) => [
      id,
      Object.assign({ orderDate: order.dueAt, items: [], given: {} }, order),
    ]),
  ),
})

/** Letters and digits that are not mistaken for one another when they are read out. */
const REFERENCE_SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Makes a model of handsets and one network. */
export const createSandboxModel = (options: SandboxModelOptions): SandboxModel => {
  const listeners = new Set<(change: SandboxChange) => void>()
  const state = completeState({ ...emptyState(options.handsets), ...options.saved })
  const notify: SandboxModel['notify'] = (kind, number) => {
    for (const listener of listeners) listener({ kind, number: number ?? null })
  }
  return {
    state,
    limits: options.limits,
    now: options.now,
    timestamp: () => new Date(options.now()).toISOString(),
    newId: () => randomUUID(),
    newReference: (kind) =>
      `${kind}-${Array.from(randomBytes(6), (byte) => REFERENCE_SIGNS[byte % REFERENCE_SIGNS.length]).join('')}`,
    notify,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reset: () => {
      Object.assign(state, emptyState(options.handsets))
      notify('reset')
    },
  }
}
