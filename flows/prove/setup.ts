import { assign, setup } from 'xstate'
import { failureOf } from '../../src/core/flow/call-failure.ts'
import { call, flowTypes, subFlow } from '../../src/core/flow/flow.ts'
import type { CodeChannel } from '../../src/core/operator/codes.ts'
import type { ErrorCode } from '../../src/core/operator/operator-error.ts'
import type { Proof } from '../../src/core/catalogue/proof.ts'
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

/** The pause after a limit of which nobody tells how long it lasts, seconds. */
const LIMIT_PAUSE_SEC = 600

/** The vocabulary of the flow. */
export const kit = setup({
  types: flowTypes<Context, Events, ProveOutput>(),
  actors: {
    'proofs.held': call('proofs.held'),
    'codes.send': call('codes.send'),
    'codes.check': call('codes.check'),
    'code-word.check': call('code-word.check'),
    'flow': subFlow(),
  },
  delays: {
    /** An answer later than this is not waited for. */
    answer: 45_000,
    /** The present clock of the flow. */
    wait: ({ context }) => context.waitSec * 1000,
  },
  guards: {
    /** Some actions need no proof, and some flows ask again to be sure: nothing is said then. */
    isNews: ({ context }) => context.until !== null && (context.given !== null || !context.quiet),
    /** The first thing missing is what was shown just now: there it is not enough. */
    isRepeated: ({ context }) => context.given !== null && context.missing[0] === context.given,
    nextIs: ({ context }, { proof }: { readonly proof: Proof }) => context.missing[0] === proof,
    numberUnknown: ({ context }) => context.to === null,
    isTold: ({ context }) => context.told !== null,
    numberWasNamed: ({ context }) => context.named,
    /** Our adapter calls only a number that was shown to be the customer's own. */
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
    hurry: assign({ hurried: ({ context }) => context.hurried + 1 }),
    waitAsTold: assign({ waitSec: ({ event }) => failureOf(event).retryAfterSec ?? LIMIT_PAUSE_SEC }),
    waitForCode: assign({ waitSec: ({ context }) => context.service.waitSec }),
    countCheck: assign({ checksLeft: ({ context }) => context.checksLeft - 1 }),
    countWord: assign({ wordsLeft: ({ context }) => context.wordsLeft - 1 }),
  },
})
