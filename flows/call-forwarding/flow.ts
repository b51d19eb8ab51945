import { assign } from 'xstate'
import { defineFlow, noContact, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { askLine, beginLine, lineEnds, lineVars, placing } from '../line/line.ts'
import { activeOf, kit, wantedRules } from './setup.ts'
import type { Condition, Context } from './setup.ts'

const when = (condition: Condition) => ({ target: 'to', actions: { type: 'when', params: { condition } } }) as const
const takeTarget = [
  { guard: 'toItself', target: '#to-itself' },
  { target: '#confirm', actions: 'takeTarget' },
] as const

/**
 * Call forwarding of a line: shows, sets and removes rules. It warns beforehand that codes told by a call are forwarded
 * too.
 */
const machine = kit.createMachine({
  id: 'call-forwarding',
  context: ({ input }) => ({ ...beginLine(input), rules: null, condition: 'unconditional', to: null }),
  initial: 'what',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'what': { meta: { ask: 'what', buttons: ['here', 'oneself'] }, on: { here: 'line', oneself: 'oneself' } },
    'line': { id: 'line', invoke: askLine('call-forwarding', '#reading') },
    'reading': {
      id: 'reading',
      meta: { wait: 'wait-rules' },
      invoke: {
        src: 'lines.forwarding',
        id: 'forwarding',
        input: ({ context: { service, phone } }) => ({ service: service.id, phone: phone ?? '' }),
        onDone: { target: 'rules', actions: assign({ rules: ({ event }) => event.output }) },
        onError: { target: 'trouble', actions: 'learn' },
      },
      after: { answer: { target: 'trouble', actions: 'giveUpReading' } },
    },
    'rules': {
      id: 'rules',
      meta: { ask: 'rules', buttons: ['set', 'remove', 'enough'] },
      on: {
        set: 'which',
        remove: [
          { guard: 'oneActive', target: 'confirm', actions: 'takeOnlyRule' },
          { guard: 'anyActive', target: 'remove-which' },
        ],
        enough: 'solved',
      },
    },
    'which': {
      meta: { ask: 'which', buttons: ['no-answer', 'busy', 'not-reachable', 'always'] },
      on: {
        'always': when('unconditional'),
        'no-answer': when('noAnswer'),
        'busy': when('busy'),
        'not-reachable': when('notReachable'),
      },
    },
    'to': {
      meta: { ask: 'to', buttons: ['told', 'cancel'], accepts: ['phone'] },
      on: {
        told: { guard: 'isToldElsewhere', target: 'confirm', actions: 'takeTold' },
        phone: takeTarget,
        cancel: 'rules',
      },
    },
    'to-itself': {
      id: 'to-itself',
      meta: { ask: 'to-itself', buttons: ['cancel'], accepts: ['phone'] },
      on: { phone: takeTarget, cancel: 'rules' },
    },
    'remove-which': {
      meta: { ask: 'remove-which', list: 'active', buttons: ['all'] },
      on: {
        choose: { guard: 'isActive', target: 'confirm', actions: 'takeRule' },
        all: { target: 'confirm', actions: 'takeAll' },
      },
    },
    'confirm': {
      id: 'confirm',
      always: [
        { guard: 'rulesUnknown', target: 'reading' },
        { guard: 'removes', target: 'confirm-removal' },
        { target: 'confirm-setting' },
      ],
    },
    'confirm-setting': {
      meta: { ask: 'confirm-setting', buttons: ['keep', 'forward'] },
      on: { keep: 'left', forward: 'ordering' },
    },
    'confirm-removal': {
      meta: { ask: 'confirm-removal', buttons: ['remove', 'keep'] },
      on: { remove: 'ordering', keep: 'left' },
    },
    'ordering': {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'lines.forward',
        id: 'forward',
        input: ({ context }) => ({
          service: context.service.id,
          phone: context.phone ?? '',
          rules: wantedRules(context),
        }),
        ...placing,
      },
      after: { answer: { target: 'trouble', actions: 'giveUp' } },
    },
    ...lineEnds<Context>('call-forwarding', ({ phone }) => `${phone ?? ''}; not done on the phone`),
  },
})

export const flow = defineFlow<Context>({
  id: 'call-forwarding',
  version: 2,
  machine,
  needs: ['account', 'voice'],
  migrate: addContextFields({ told: noContact }),
  vars: {
    ...lineVars,
    active: (context) => activeOf(context).length,
    unconditional: ({ rules }) => rules?.unconditional ?? 'none',
    busyTo: ({ rules }) => rules?.busy ?? 'none',
    noAnswerTo: ({ rules }) => rules?.noAnswer ?? 'none',
    notReachableTo: ({ rules }) => rules?.notReachable ?? 'none',
    condition: ({ condition }) => condition,
    to: ({ to }) => to ?? 'none',
    page: ({ service }) => service.facts['forwarding-page'] ?? '',
  },
  lists: {
    active: (context) =>
      activeOf(context).map((condition) => ({ id: condition, label: { message: `rule-${condition.toLowerCase()}` } })),
  },
  facts: ['forwarding-page'],
})
