import { assign, setup } from 'xstate'
import { call, failureOf, flowTypes, proofsFor, subFlow, readKnownContact } from '../../src/core/flow/flow-kit.ts'
import type {
  ErrorCode,
  FlowInput,
  FoundSubscriber,
  MaskProblem,
  PhoneNumber,
  Service,
} from '../../src/core/flow/flow-kit.ts'
import { lineGuards } from './line.ts'
import type { LineOutput } from './line.ts'
import { lineMask, wholeNumber } from './masks.ts'

/** Lines per page of a list, as the call gives them. */
export const PAGE = 5

/** Context of the flow. */
export interface Context {
  readonly service: Service
  readonly action: string
  readonly at: number
  readonly phone: PhoneNumber | null
  /** Number that the customer wrote before; offered at the question for one. */
  readonly told: PhoneNumber | null
  /** Search for lines; `whole`: number that was named in full. */
  readonly by: 'number' | 'account' | 'all'
  readonly sought: string
  readonly whole: PhoneNumber | null
  readonly page: number
  readonly found: readonly FoundSubscriber[]
  readonly total: number
  readonly accounts: readonly string[]
  readonly searchesLeft: number | null
  /** Problem of the typed mask. */
  readonly problem: MaskProblem
}

type Events =
  | { readonly type: 'told' | 'by-account' | 'all' | 'next' | 'previous' | 'other-way' | 'again' }
  | { readonly type: 'mask'; readonly mask: string }
  | { readonly type: 'choose'; readonly id: string }

/** Context fields that older snapshots lack. */
export const NEW = {
  by: 'all',
  sought: '',
  whole: null,
  accounts: [],
  searchesLeft: null,
  problem: 'malformed',
} as const

/** Makes the context. `params.action`: action on the line; `params.told`: number that was written before. */
export const begin = ({ service, at, params }: FlowInput): Context => ({
  ...NEW,
  service,
  at,
  action: String(params['action']),
  phone: null,
  told: readKnownContact({ phone: params['told'] }).phone,
  page: 0,
  found: [],
  total: 0,
})

const unfit: ReadonlySet<string> = new Set<ErrorCode>(['SUBSCRIBER.SEARCH_TOO_BROAD', 'INVALID_ARGUMENT'])

const isAdministrators = ({ service, action }: Context): boolean =>
  proofsFor(service.proofs, action).includes('administrator')

const maskOf = (event: Events): string => (event.type === 'mask' ? event.mask : '')

/** Reads a search from a text, or the problem of its mask. */
const seeking = (text: string, service: Service): Partial<Context> => {
  const read = lineMask(text, service)
  return 'mask' in read
    ? { by: 'number', sought: read.mask, whole: wholeNumber(text, service), page: 0 }
    : { problem: read.problem }
}

/** Setup of the flow. */
export const kit = setup({
  types: flowTypes<Context, Events, LineOutput>(),
  actors: {
    'subscribers.find': call('subscribers.find'),
    'accounts.list': call('accounts.list'),
    'flow': subFlow<LineOutput>(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
  guards: {
    ...lineGuards,
    provedAsAdministrator: ({ context, event }) => isAdministrators(context) && lineGuards.isProved({ event }),
    provedLine: ({ event }) => lineGuards.isProved({ event }) && lineGuards.hasLine({ event }),
    isTold: ({ context }) => context.told !== null,
    isMask: ({ context, event }) => 'mask' in lineMask(maskOf(event), context.service),
    isAccount: ({ context, event }) => event.type === 'choose' && context.accounts.includes(event.id),
    isListed: ({ context, event }) => event.type === 'choose' && context.found.some(({ phone }) => phone === event.id),
    /** True when the number was named in full, so that nothing is left to choose. */
    isNamed: ({ context: { whole } }) => whole !== null,
    hasNext: ({ context }) => (context.page + 1) * PAGE < context.total,
    hasPrevious: ({ context }) => context.page > 0,
    maskUnfit: ({ event }) => unfit.has(failureOf(event).code),
    noSearchLeft: ({ event }) => failureOf(event).code === 'NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED',
  },
  actions: {
    seekAll: assign({ by: 'all', sought: '', whole: null, page: 0 }),
    seekAccount: assign(({ event }) => ({
      by: 'account' as const,
      sought: event.type === 'choose' ? event.id : '',
      whole: null,
      page: 0,
    })),
    seekTyped: assign(({ context, event }) => seeking(maskOf(event), context.service)),
    seekTold: assign(({ context }) => seeking(context.told ?? '', context.service)),
    takeNamed: assign({ phone: ({ context }) => context.whole }),
    takeListed: assign({ phone: ({ context, event }) => (event.type === 'choose' ? event.id : context.phone) }),
    turnPage: assign({ page: ({ context }, { by }: { readonly by: 1 | -1 }) => context.page + by }),
    learnUnfit: assign({
      problem: ({ event }) =>
        failureOf(event).code === 'INVALID_ARGUMENT' ? ('malformed' as const) : ('too-broad' as const),
    }),
  },
})
