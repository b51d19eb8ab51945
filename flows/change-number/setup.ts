import { assign, setup } from 'xstate'
import { call, failureOf, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { ErrorCode } from '../../src/core/flow/flow-kit.ts'
import { categoryOf, isForCompany } from './context.ts'
import type { Context, Events, SubOutput } from './context.ts'
import { numberMask } from './masks.ts'

const unfit: ReadonlySet<string> = new Set<ErrorCode>(['NUMBER_POOL.MASK_TOO_BROAD', 'INVALID_ARGUMENT'])
const tooSoon: ReadonlySet<string> = new Set<ErrorCode>(['QUOTA_EXCEEDED', 'RECOVERY.COOLING_OFF'])

const DAY_SEC = 86_400

const maskOf = (event: Events): string => (event.type === 'mask' ? event.mask : '')

/** Setup of the flow. */
export const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: {
    'numbers.search': call('numbers.search'),
    'numbers.hold': call('numbers.hold'),
    'numbers.release': call('numbers.release'),
    'numbers.change': call('numbers.change'),
    'numbers.apply': call('numbers.apply'),
    'flow': subFlow<SubOutput>(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
    /** Step of the visible timer of a reserved number. */
    minute: 60_000,
    hold: ({ context }) => context.service.limits.holdMin * 60_000,
  },
  guards: {
    isOffer: ({ context, event }) =>
      event.type === 'choose' && context.offers.some(({ resourceId }) => resourceId === event.id),
    isNumberMask: ({ context, event }) => 'mask' in numberMask(maskOf(event), context.service),
    hasAny: ({ context }) => context.service.facts['any-number-mask'] !== undefined,
    hasMore: ({ context }) => context.cursor !== null,
    hasOffers: ({ context }) => context.offers.length > 0,
    offersAdvice: ({ context }) => context.service.flows.includes('regain-access'),
    maskUnfit: ({ event }) => unfit.has(failureOf(event).code),
    noSearchLeft: ({ event }) => failureOf(event).code === 'NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED',
    isTaken: ({ event }) => failureOf(event).code === 'NUMBER_POOL.NUMBER_NOT_AVAILABLE',
    hasExpired: ({ event }) => failureOf(event).code === 'NUMBER_POOL.RESERVATION_EXPIRED',
    isTooSoon: ({ event }) => tooSoon.has(failureOf(event).code),
    /** True when the proof has expired meanwhile; it is requested again once. */
    deniedFirst: ({ context, event }) => failureOf(event).code === 'PERMISSION_DENIED' && !context.denied,
    isDenied: ({ event }) => failureOf(event).code === 'PERMISSION_DENIED',
    nobodyKnows: ({ event }) => failureOf(event).code === 'UNKNOWN_OUTCOME',
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    wish: assign(({ context, event }) => {
      const read = numberMask(maskOf(event), context.service)
      return 'mask' in read ? { mask: read.mask, cursor: null } : { problem: read.problem }
    }),
    wishAny: assign({ mask: ({ context }) => String(context.service.facts['any-number-mask']), cursor: null }),
    wishCategory: assign({
      category: ({ event }) => categoryOf(event.type === 'choose' ? event.id : ''),
      cursor: null,
    }),
    takeOffer: assign({
      chosen: ({ context, event }) =>
        context.offers.find(({ resourceId }) => event.type === 'choose' && resourceId === event.id) ?? null,
    }),
    dropOffer: assign({
      offers: ({ context }) => context.offers.filter(({ resourceId }) => resourceId !== context.chosen?.resourceId),
    }),
    tick: assign({ minutesLeft: ({ context }) => Math.max(1, context.minutesLeft - 1) }),
    deny: assign({ denied: true }),
    allow: assign({ denied: false }),
    waitAsTold: assign({ waitSec: ({ event }) => failureOf(event).retryAfterSec ?? DAY_SEC }),
    learnUnfit: assign({
      problem: ({ event }) =>
        failureOf(event).code === 'INVALID_ARGUMENT' ? ('malformed' as const) : ('too-broad' as const),
    }),
  },
})

/** Requires proof before the flow continues; the flow ends when the customer refuses. */
export const prove = (action: 'hold-number' | 'change-number', whenProved: string) =>
  kit.createStateConfig({
    invoke: {
      src: 'flow',
      id: 'prove',
      input: ({ context: { phone, told, chosen } }) => ({
        flow: 'prove',
        params: {
          action,
          phone,
          told: told.phone,
          quiet: phone !== null,
          object: action === 'change-number' ? (chosen?.phone ?? null) : null,
        },
      }),
      onDone: [
        {
          guard: ({ context, event }) =>
            event.output.proved === true && (context.phone ?? event.output.phone ?? null) !== null,
          actions: assign({
            phone: ({ context, event }) =>
              isForCompany(context) ? context.phone : (context.phone ?? event.output.phone ?? null),
          }),
          target: whenProved,
        },
        { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
        { target: '#unproved' },
      ],
    },
  })
