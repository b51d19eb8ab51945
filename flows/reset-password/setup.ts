import { assign, setup } from 'xstate'
import { call, failureOf, flowTypes, contactParams, subFlow } from '../../src/core/flow/flow-kit.ts'
import { has } from './context.ts'
import type { Context, Events, SubOutput, Via } from './context.ts'

const limits: ReadonlySet<string> = new Set([
  'RECOVERY.COOLING_OFF',
  'RECOVERY.LOCKED',
  'CODE_DELIVERY.RESEND_TOO_EARLY',
  'TOO_MANY_REQUESTS',
  'QUOTA_EXCEEDED',
])

const PAUSE_MIN = 15

/** Setup of the flow. */
export const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: {
    'incidents.current': call('incidents.current'),
    'incidents.subscribe': call('incidents.subscribe'),
    'password.reset': call('password.reset'),
    'flow': subFlow<SubOutput>(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
    /** Pause until an overloaded cabinet is worth another try. */
    pause: PAUSE_MIN * 60_000,
  },
  guards: {
    lockedOut: ({ context }) => context.locked,
    simAtHand: ({ context }) => context.simAtHand,
    lockedWithoutSim: ({ context }) => context.locked && !context.simAtHand,
    bySms: ({ context }) => context.via === 'sms',
    byForm: ({ context }) => has(context, 'code-word'),
    byNetwork: ({ context }) => context.simAtHand && !context.locked && has(context, 'auto-entry'),
    bySocial: ({ context }) => !context.locked && has(context, 'social-entry'),
    byLink: ({ context }) => !context.linkFailed && (context.simAtHand || !context.locked),
    byHotline: ({ context }) => context.service.hotlines.length > 0,
    mayBeLetter: ({ context }) => !context.locked,
    hastened: ({ event }) => limits.has(failureOf(event).code),
    mayHaveGone: ({ event }) => failureOf(event).code === 'UNKNOWN_OUTCOME',
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    lock: assign({ locked: true }),
    missSim: assign({ simAtHand: false }),
    findSim: assign({ simAtHand: true }),
    sendBy: assign({ via: (_, { via }: { readonly via: Via }) => via }),
    linkInVain: assign({ linkFailed: true }),
    pauseAsTold: assign({
      linkFailed: true,
      pauseMin: ({ event }) => Math.ceil((failureOf(event).retryAfterSec ?? PAUSE_MIN * 60) / 60),
    }),
  },
})

/** Runs the flow for missing messages, then repeats the step. */
export const lookFor = (what: 'missing-sms' | 'missing-email', step: string) =>
  kit.createStateConfig({
    invoke: {
      src: 'flow',
      id: what,
      input: ({ context: { phone, told } }) => ({
        flow: what,
        params: contactParams({ ...told, phone: phone ?? told.phone }),
      }),
      onDone: [
        { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
        { guard: ({ event }) => event.output.end === 'subscribed', target: '#subscribed' },
        { target: step },
      ],
    },
  })
