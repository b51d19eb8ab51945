import { assign } from 'xstate'
import { defineFlow, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { briefOf, causeOf, causes } from './brief.ts'
import { checks, spaceFull } from './checks.ts'
import { consent } from './consent.ts'
import { code } from './codes.ts'
import { begin, holdMs, judged, vars } from './context.ts'
import type { Context } from './context.ts'
import { groundsOf, moves } from './plan.ts'
import { kit } from './setup.ts'
import { trouble, whose } from './trouble.ts'
import { askService, retry, waiting } from './waits.ts'
import { watch } from './watch.ts'

/** Explanation of the missing code, as the name of its text. */
const whyMessage = (context: Context): string => {
  switch (groundsOf({ ...context, incidentTold: context.incident !== null })) {
    case 'nothing':
      return 'why-general'
    case 'incident':
      return 'why-known-incident'
    case 'evidence':
      return `why-${context.diagnosis.explanation}`
  }
}

/**
 * Helps when an SMS code does not arrive: a known incident first, then the number, then the network's facts, then one
 * step at a time, and a person when the steps are used up. See {@link moves} for the steps and `diagnosis.ts` for the
 * rules.
 */
const machine = kit.createMachine({
  id: 'missing-sms',
  context: ({ input }) => begin(input),
  initial: 'trouble',
  output: ({ event }) => event.output as FlowOutput,
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    trouble,
    whose,
    'looking': {
      id: 'looking',
      meta: { wait: 'wait-evidence' },
      invoke: {
        src: 'evidence.collect',
        id: 'evidence',
        input: ({ context }) => ({ phone: context.phone ?? '', role: context.role }),
        onDone: {
          actions: assign(({ context, event }) => judged(context, { evidence: event.output })),
          target: 'judged',
        },
        onError: { actions: 'judgeAnew', target: 'judged' },
      },
      after: { answer: { actions: 'judgeAnew', target: 'judged' } },
    },
    'judged': {
      id: 'judged',
      always: [{ guard: 'simJustChanged', target: 'sim-changed' }, { target: 'explained' }],
    },
    'sim-changed': {
      meta: {
        ask: 'sim-changed',
        buttons: ['it-was-me', 'new-number', 'not-me'],
        knows: {
          statement: 'sim-changed',
          answers: { 'by-me': 'it-was-me', 'new-number': 'new-number' },
          withinHours: 48,
        },
      },
      on: {
        'it-was-me': { target: 'explained', actions: 'tap' },
        'new-number': { target: 'judged', actions: ['tap', 'asNewNumber'] },
        'not-me': {
          target: 'person',
          actions: [
            'tap',
            { type: 'because', params: { reason: 'sim-fraud' } },
            { type: 'say', params: { message: 'fraud' } },
          ],
        },
      },
    },
    'explained': {
      entry: { type: 'say', params: ({ context }) => ({ message: whyMessage(context) }) },
      always: [
        {
          guard: 'isHeld',
          target: 'next',
          actions: { type: 'remind', params: ({ context }) => ({ message: 'hold-over', delayMs: holdMs(context) }) },
        },
        { guard: 'mayAgree', target: 'consent' },
        { guard: 'mayWatch', target: 'watch' },
        { target: 'next' },
      ],
    },
    consent,
    watch,
    'next': {
      id: 'next',
      entry: 'choose',
      always: [
        ...moves.map((move) => ({ guard: { type: 'moveIs', params: { move } } as const, target: move })),
        { target: 'person' },
      ],
    },
    ...checks,
    'space-full': spaceFull,
    'again': code,
    'ask-service': askService,
    'wait': { always: { target: 'waiting', actions: 'waitAsDiagnosed' } },
    waiting,
    retry,
    'person': {
      id: 'person',
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context: { reason, diagnosis, done } }) => ({
          flow: 'person',
          params: {
            reason,
            summary: `missing-sms: ${diagnosis.rule} ${diagnosis.explanation}; tried ${done.join(', ') || 'nothing'}`,
          },
        }),
        onDone: 'with-person',
      },
    },
    'came': {
      id: 'came',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-came' } },
      output: { end: 'came' },
    },
    'solved': {
      id: 'solved',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-solved' } },
      output: { end: 'solved' },
    },
    'subscribed': {
      id: 'subscribed',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-subscribed' } },
      output: { end: 'subscribed' },
    },
    'watched': {
      id: 'watched',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-watched' } },
      output: { end: 'subscribed' },
    },
    'regained': { id: 'regained', type: 'final', output: { end: 'solved' } },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'missing-sms',
  version: 3,
  machine,
  needs: ['sms'],
  tellsIncidents: true,
  vars,
  links: { consent: ({ evidence }) => evidence.consentUrl ?? null },
  brief: briefOf,
  cause: { names: causes, of: causeOf },
  migrate: addContextFields({ perhaps: null, at: null }),
})
