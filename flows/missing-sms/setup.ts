import { assign, setup } from 'xstate'
import { call, failureOf, flowTypes, lineRefusals, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { CodeChannel, ErrorCode, FlowOutput, LineRefusal } from '../../src/core/flow/flow-kit.ts'
import { chosen, hasRoom, holdMs, judged, openChannels, triedInVain } from './context.ts'
import type { Context, Events } from './context.ts'
import type { Move } from './plan.ts'

/** Reads a failure that describes the line; null for any other. */
const refusalIn = (event: object): LineRefusal | null =>
  lineRefusals.find((refusal) => refusal === failureOf(event).code) ?? null

const limits: ReadonlySet<string> = new Set<ErrorCode>([
  'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED',
  'QUOTA_EXCEEDED',
  'TOO_MANY_REQUESTS',
  'CODE_DELIVERY.RESEND_TOO_EARLY',
])

/** Seconds after which a problem of the site is usually over. */
const SITE_PAUSE_SEC = 900
const LIMIT_PAUSE_SEC = 600

/** Setup of the flow: all calls, actions, guards and delays that its states name. */
export const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: {
    'incidents.current': call('incidents.current'),
    'incidents.subscribe': call('incidents.subscribe'),
    'evidence.collect': call('evidence.collect'),
    'phone.watch': call('phone.watch'),
    'codes.send': call('codes.send'),
    'codes.check': call('codes.check'),
    'flow': subFlow<FlowOutput & { readonly taps?: number }>(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
    /** Present timer of the flow. */
    wait: ({ context }) => context.waitSec * 1000,
  },
  guards: {
    moveIs: ({ context }, { move }: { readonly move: Move }) => context.move === move,
    hasRoom: ({ context }, { taps }: { readonly taps: number }) => hasRoom(context, taps),
    canSend: ({ context }, { by }: { readonly by: CodeChannel }) => openChannels(context).includes(by),
    canSendAgain: ({ context }) => hasRoom(context, 4) && openChannels(context).length > 0,
    numberKnown: ({ context }) => context.phone !== null,
    /** True until a contact of somebody else was sent once: a second one is only explained. */
    noNumberYet: ({ context }) => context.phone === null,
    isToldPerhaps: ({ context }) => context.perhaps !== null,
    isTold: ({ context }) => Boolean(context.told),
    /** True when the operator tells nothing without the customer's consent, and has a page for it. */
    mayAgree: ({ context }) => context.evidence.consentUrl !== undefined && context.nested !== true,
    /**
     * True when the phone is off the network and its return can be told; not within another flow, which waits for the
     * code.
     */
    mayWatch: ({ context }) => context.evidence.canWatch === true && context.nested !== true,
    isHeld: ({ context }) => Number.isFinite(holdMs(context)),
    isSameNumber: ({ context, event }) => event.type === 'phone' && event.phone === context.phone,
    /** True when access can be regained without the number; not from within that flow. */
    canRegain: ({ context }) => context.nested !== true && context.service.flows.includes('regain-access'),
    spaceUntried: ({ context }) => !context.done.includes('space'),
    isAlone: ({ context }) => context.nested !== true,
    simJustChanged: ({ context }) => context.diagnosis.rule === 'A2',
    newsToLookFor: ({ context }) =>
      hasRoom(context, 2) && context.proven && (!context.looked || context.diagnosis.rule === 'H1'),
    byLetter: ({ context }) => context.channel === 'email-link',
    firstHurry: ({ context, event }) =>
      failureOf(event).code === 'CODE_DELIVERY.RESEND_TOO_EARLY' && context.hurried === 0,
    atLimit: ({ event }) => limits.has(failureOf(event).code),
    nobodyKnows: ({ event }) => failureOf(event).code === 'UNKNOWN_OUTCOME',
    /** True when the line was refused and the number is proved: only its holder may learn that. */
    lineRefused: ({ context, event }) => context.proven && refusalIn(event) !== null,
    wrongCode: ({ context, event }) =>
      failureOf(event).code === 'ONE_TIME_PASSWORD_SMS.INVALID_OTP' && context.checksLeft > 1,
    codeSpent: ({ event }) =>
      ['ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED', 'ONE_TIME_PASSWORD_SMS.INVALID_OTP', 'RECOVERY.LOCKED'].includes(
        failureOf(event).code,
      ),
    codeExpired: ({ event }) => failureOf(event).code === 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED',
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    remind: (_args, _params: { readonly message: string; readonly delayMs: number }) => {},
    /** Counts a tap; an answer that was filled in from what the customer had said is none. */
    tap: assign({ taps: ({ context, event }) => context.taps + ('filled' in event ? 0 : 1) }),
    choose: assign(({ context }) => chosen(context)),
    judgeAnew: assign(({ context }) => judged(context, {})),
    asNewNumber: assign(({ context }) => judged(context, { role: 'new' })),
    learnRefusal: assign(({ context, event }) => {
      const send = refusalIn(event)
      return send === null ? {} : judged(context, { evidence: { ...context.evidence, send } })
    }),
    /** Takes the memory before airplane mode, which follows. */
    spaceFirst: assign({
      done: ({ context }): readonly Move[] => ['space', ...context.done.filter((move) => move !== 'airplane')],
      plan: ({ context }): readonly Move[] => ['airplane', ...context.plan.filter((move) => move !== 'space')],
    }),
    restartFirst: assign({
      plan: ({ context }): readonly Move[] =>
        context.done.includes('restart') ? context.plan : ['restart', ...context.plan],
      /** Marks SMS as failed: where no SMS arrives, one from this product would not either. */
      inVain: ({ context }) => triedInVain(context, ['sms']).inVain ?? [],
    }),
    sendBy: assign({ channel: (_, { by }: { readonly by: CodeChannel }) => by }),
    inVain: assign(({ context }) => triedInVain(context, [context.channel])),
    /** Marks the channels whose limit is reached; SMS and voice codes to a number share one. */
    usedUp: assign(({ context }) =>
      triedInVain(context, context.channel === 'email-link' ? ['email-link'] : ['sms', 'voice']),
    ),
    hurry: assign({ hurried: ({ context }) => context.hurried + 1 }),
    waitAsTold: assign({ waitSec: ({ event }) => failureOf(event).retryAfterSec ?? LIMIT_PAUSE_SEC }),
    waitForCode: assign({ waitSec: ({ context }) => context.service.waitSec }),
    waitAsDiagnosed: assign({ waitSec: ({ context }) => context.diagnosis.waitSec ?? context.service.waitSec }),
    waitForSite: assign({ waitSec: SITE_PAUSE_SEC }),
    prove: assign({ proven: true }),
    countCheck: assign({ checksLeft: ({ context }) => context.checksLeft - 1 }),
    because: assign({ reason: (_, { reason }: { readonly reason: Context['reason'] }) => reason }),
  },
})

/** Transition for a customer's answer, which counts as a tap. */
export const on = <Target extends string>(target: Target): { readonly target: Target; readonly actions: 'tap' } => ({
  target,
  actions: 'tap',
})
