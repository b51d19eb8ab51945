import { assign } from 'xstate'
import { codeWordAction, defineFlow, noContact, contactParams, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, Service } from '../../src/core/flow/flow-kit.ts'
import { askLine, askTrouble, beginLine, lineVars, placing } from '../line/line.ts'
import { kit } from './setup.ts'
import type { Context, Reason } from './setup.ts'

const because = (reason: Reason, target: string) =>
  ({ target, actions: { type: 'because', params: { reason } } }) as const
const toPause = { guard: 'mayPause', target: '#pausing' } as const

/**
 * Lists the phones at which a line is blocked, one a line; `none` without any. A phone that is gone cannot call a
 * number of the company's own network. The page of the cabinet blocks for good, so it is for numbers that nobody needs.
 */
const linesOf = ({ hotlines }: Service, locale: string, reason: Reason): string =>
  hotlines
    .filter(({ ownNetwork }) => !ownNetwork || (reason !== 'lost' && reason !== 'stolen'))
    .map(({ number, note }) => `${number} (${note[locale] ?? ''})`)
    .join('\n') || 'none'

/**
 * Blocks a line: the phone is gone, somebody else uses the number, or nobody needs it any more. It first names what
 * else to protect, offers the milder measure before the harder one, and tells customers who cannot prove their identity
 * who blocks the line without proof.
 */
const machine = kit.createMachine({
  id: 'block-number',
  context: ({ input }) => ({ ...beginLine(input), locale: input.locale, reason: 'lost' }),
  initial: 'why',
  output: ({ event }) => event.output as FlowOutput,
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    'why': {
      meta: {
        ask: 'why',
        buttons: ['lost', 'stolen', 'fraud', 'for-good'],
        knows: { statement: 'loss', answers: { lost: 'lost', stolen: 'stolen' }, passes: { unneeded: 'for-good' } },
      },
      on: {
        'lost': because('lost', 'protect'),
        'stolen': because('stolen', 'protect'),
        'fraud': because('fraud', 'protect'),
        'for-good': because('other', 'move-first'),
      },
    },
    'protect': {
      initial: 'asked',
      on: { 'protected': 'ways', 'block-first': 'ways' },
      states: {
        asked: { meta: { ask: 'protect', buttons: ['block-first', 'protected', 'how'] }, on: { how: 'how' } },
        how: { meta: { ask: 'protect-how', buttons: ['block-first', 'protected'], inPlace: true } },
      },
    },
    'move-first': {
      initial: 'asked',
      on: { 'not-yet': 'not-yet', 'pause-instead': toPause, 'moved': 'ways' },
      states: {
        asked: {
          meta: { ask: 'move-first', buttons: ['not-yet', 'pause-instead', 'moved', 'how'] },
          on: { how: 'how' },
        },
        how: { meta: { ask: 'move-first-how', buttons: ['not-yet', 'pause-instead', 'moved'], inPlace: true } },
      },
    },
    'ways': {
      meta: { ask: 'ways', buttons: ['pause-instead', 'here', 'oneself'] },
      on: { 'pause-instead': toPause, 'here': 'line', 'oneself': 'oneself' },
    },
    'line': { id: 'line', always: [{ guard: 'isGone', target: 'by-word' }, { target: 'by-code' }] },
    'by-word': { invoke: askLine(codeWordAction('block-number'), '#confirm') },
    'by-code': { invoke: askLine('block-number', '#confirm') },
    'confirm': {
      id: 'confirm',
      meta: { ask: 'confirm', buttons: ['keep', 'block'] },
      on: { keep: 'left', block: 'blocking' },
    },
    'blocking': {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'lines.block',
        id: 'block',
        input: ({ context: { service, phone, reason } }) => ({ service: service.id, phone: phone ?? '', reason }),
        ...placing,
      },
      after: { answer: { target: '#trouble', actions: 'giveUp' } },
    },
    'trouble': { id: 'trouble', invoke: askTrouble },
    'ordered': { id: 'ordered', meta: { ask: 'ordered', buttons: ['enough'], quiet: true }, on: { enough: 'solved' } },
    'oneself': {
      id: 'oneself',
      meta: { ask: 'oneself', buttons: ['blocked', 'not-done'] },
      on: { 'blocked': 'solved', 'not-done': 'person' },
    },
    'pausing': {
      id: 'pausing',
      invoke: {
        src: 'flow',
        id: 'pause-number',
        input: ({ context: { told } }) => ({ flow: 'pause-number', params: contactParams(told) }),
        onDone: [
          { guard: 'endedWithPerson', target: 'with-person' },
          { guard: { type: 'ended', params: { end: 'left' } }, target: 'ways' },
          { target: 'solved' },
        ],
      },
    },
    'person': {
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context }) => ({
          flow: 'person',
          params: {
            reason: 'block-number',
            summary: `block-number: ${context.reason} ${context.phone ?? ''}; not blocked yet`,
          },
        }),
        onDone: 'with-person',
      },
    },
    'solved': { type: 'final', output: { end: 'solved' } },
    'not-yet': { type: 'final', entry: { type: 'say', params: { message: 'end-not-yet' } }, output: { end: 'left' } },
    'left': {
      id: 'left',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-left' } },
      output: { end: 'left' },
    },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'block-number',
  version: 2,
  machine,
  needs: ['account'],
  migrate: addContextFields({ told: noContact }),
  brief: ({ phone, reason }) => [
    { name: 'phone', value: phone ?? '' },
    { name: 'why', value: reason },
  ],
  vars: {
    ...lineVars,
    reason: ({ reason }) => reason,
    page: ({ service, reason }) => (reason === 'other' ? (service.facts['block-page'] ?? 'none') : 'none'),
    lines: ({ service, locale, reason }) => linesOf(service, locale, reason),
  },
})
