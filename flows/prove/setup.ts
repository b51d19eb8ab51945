import { assign, setup } from 'xstate'
import { call, failureOf, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { CodeChannel, ErrorCode, Proof } from '../../src/core/flow/flow-kit.ts'
import { isForAdministrator, namedNumber } from './context.ts'
import type { Context, Events, ProveOutput } from './context.ts'

const limits: ReadonlySet<string> = new Set<ErrorCode>([
  'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED',
  'QUOTA_EXCEEDED',
  'TOO_MANY_REQUESTS',
  'CODE_DELIVERY.RESEND_TOO_EARLY',
])

const spent: ReadonlySet<string> = new Set<ErrorCode>([
  'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED',
  'ONE_TIME_PASSWORD_SMS.INVALID_OTP',
  'RECOVERY.LOCKED',
])

/** Seconds to pause after a limit of unknown length. */
const LIMIT_PAUSE_SEC = 600

/** Setup of the flow. */
export const kit = setup({
  types: flowTypes<Context, Events, ProveOutput>(),
  actors: {
    'proofs.held': call('proofs.held'),
    'network.offer': call('network.offer'),
    'codes.send': call('codes.send'),
    'codes.check': call('codes.check'),
    'code-word.check': call('code-word.check'),
    'flow': subFlow(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
    /** Present timer of the flow. */
    wait: ({ context }) => context.waitSec * 1000,
    /** Life of the link that is offered. */
    life: ({ context }) => (context.link?.lifeSec ?? 0) * 1000,
  },
  guards: {
    /** True when the proof is news: nothing is said when the action needs none, or when a flow checks again quietly. */
    isNews: ({ context }) => context.until !== null && (context.given !== null || !context.quiet),
    /** True when the missing proof is the one given just now: the action does not accept it. */
    isRepeated: ({ context }) => context.given !== null && context.missing[0] === context.given,
    nextIs: ({ context }, { proof }: { readonly proof: Proof }) => context.missing[0] === proof,
    mayAskNetwork: ({ context }) =>
      context.byNetwork && !context.askedNetwork && context.missing[0] === 'code' && context.to !== null,
    /** True for the answer of the link that is offered now; those of earlier ones change nothing. */
    isOfLink: ({ context, event }) => 'id' in event && context.link !== null && event.id === context.link.id,
    numberUnknown: ({ context }) => context.to === null,
    isTold: ({ context }) => context.told !== null,
    numberWasNamed: ({ context }) => context.named,
    /**
     * True when a voice code may be offered: the adapter calls only a number that came as the customer's own contact.
     */
    canCall: ({ context }) =>
      context.shared && context.channel === 'sms' && context.service.codes.channels.includes('voice'),
    hasCodeWord: ({ context }) => context.service.facts['code-word'] === 'yes',
    wasSent: ({ context }) => context.sent !== null,
    byLetter: ({ context }) => context.channel === 'email-link',
    firstHurry: ({ context, event }) =>
      failureOf(event).code === 'CODE_DELIVERY.RESEND_TOO_EARLY' && context.hurried === 0,
    atLimit: ({ event }) => limits.has(failureOf(event).code),
    nobodyKnows: ({ event }) => failureOf(event).code === 'UNKNOWN_OUTCOME',
    wrongCode: ({ context, event }) =>
      failureOf(event).code === 'ONE_TIME_PASSWORD_SMS.INVALID_OTP' && context.checksLeft > 1,
    codeSpent: ({ event }) => spent.has(failureOf(event).code),
    codeExpired: ({ event }) => failureOf(event).code === 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED',
    wrongWord: ({ context, event }) => failureOf(event).code === 'RECOVERY.CODE_WORD_MISMATCH' && context.wordsLeft > 1,
    wordLocked: ({ event }) =>
      ['RECOVERY.CODE_WORD_MISMATCH', 'RECOVERY.LOCKED', 'RECOVERY.COOLING_OFF'].includes(failureOf(event).code),
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    takeContact: assign(({ context, event }) =>
      event.type === 'contact' ? namedNumber(context, event.phone, true) : {},
    ),
    takePhone: assign(({ context, event }) => (event.type === 'phone' ? namedNumber(context, event.phone, false) : {})),
    takeTold: assign(({ context }) => (context.told === null ? {} : namedNumber(context, context.told, false))),
    forgetNumber: assign(({ context }) => ({
      to: null,
      shared: false,
      given: null,
      sent: null,
      phone: isForAdministrator(context) ? context.phone : null,
    })),
    give: assign({ given: (_, { proof }: { readonly proof: Proof }) => proof }),
    sendBy: assign({ channel: (_, { by }: { readonly by: CodeChannel }) => by, sent: null }),
    leaveLink: assign({ link: null, askedNetwork: true }),
    hurry: assign({ hurried: ({ context }) => context.hurried + 1 }),
    waitAsTold: assign({ waitSec: ({ event }) => failureOf(event).retryAfterSec ?? LIMIT_PAUSE_SEC }),
    waitForCode: assign({ waitSec: ({ context }) => context.service.waitSec }),
    countCheck: assign({ checksLeft: ({ context }) => context.checksLeft - 1 }),
    countWord: assign({ wordsLeft: ({ context }) => context.wordsLeft - 1 }),
  },
})
