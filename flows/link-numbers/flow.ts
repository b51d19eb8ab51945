import {
  defineFlow,
  noContact,
  contactParams,
  readKnownContact,
  addContextFields,
} from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { conditions } from './conditions.ts'
import { kit } from './setup.ts'
import type { Context } from './setup.ts'
import { unlinking } from './unlinking.ts'

/**
 * Links several numbers in one cabinet, or unlinks them: the conditions one by one, the effect on passwords, then the
 * customer's own steps on the phone or in the cabinet, and a question a day later whether it worked.
 */
const machine = kit.createMachine({
  id: 'link-numbers',
  context: ({ input: { service, params } }) => ({
    service,
    told: readKnownContact(params),
    whose: 'own',
    refused: 'corporate',
  }),
  initial: 'want',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'want': { meta: { ask: 'want', buttons: ['link', 'unlink'] }, on: { link: 'conditions', unlink: 'unlinking' } },
    conditions,
    'impossible': {
      id: 'impossible',
      meta: { ask: 'impossible', buttons: ['enough', 'look-again'] },
      on: { 'enough': 'left', 'look-again': 'conditions' },
    },
    'passwords': {
      id: 'passwords',
      meta: { ask: 'passwords', buttons: ['not-now', 'go-on'] },
      on: { 'go-on': [{ guard: 'someoneElses', target: 'in-cabinet' }, { target: 'by-code' }], 'not-now': 'left' },
    },
    'by-code': {
      meta: { ask: 'by-code', buttons: ['dialled', 'refused', 'how'] },
      on: { dialled: 'in-cabinet', refused: 'code-refused', how: 'by-code-how' },
    },
    'by-code-how': {
      meta: { ask: 'by-code-how', buttons: ['dialled', 'refused'], inPlace: true },
      on: { dialled: 'in-cabinet', refused: 'code-refused' },
    },
    'code-refused': {
      meta: { ask: 'code-refused', buttons: ['dialled', 'other-way'] },
      on: { 'dialled': 'in-cabinet', 'other-way': 'in-shop' },
    },
    'in-shop': { meta: { ask: 'in-shop', buttons: ['enough'] }, on: { enough: 'to-shop' } },
    'in-cabinet': {
      meta: { ask: 'in-cabinet', buttons: ['added', 'no-password', 'refused'] },
      on: { 'added': 'review', 'no-password': 'resetting', 'refused': 'person' },
    },
    'resetting': {
      invoke: {
        src: 'flow',
        id: 'reset-password',
        input: ({ context: { told } }) => ({
          flow: 'reset-password',
          params: { ...contactParams(told), from: 'link-numbers' },
        }),
        onDone: [
          { guard: ({ event }) => event.output.end === 'person', target: 'with-person' },
          { guard: ({ event }) => event.output.end === 'subscribed', target: 'subscribed' },
          { target: 'in-cabinet' },
        ],
      },
    },
    'review': {
      meta: { ask: 'review', buttons: ['remind', 'linked', 'enough'] },
      on: { remind: 'waiting', linked: 'solved', enough: 'solved' },
    },
    'waiting': {
      meta: { ask: 'waiting', buttons: ['linked'], quiet: true },
      on: { linked: 'solved' },
      after: { review: 'due' },
    },
    'due': {
      meta: { ask: 'due', buttons: ['linked', 'not-linked'] },
      on: { 'linked': 'solved', 'not-linked': 'person' },
    },
    unlinking,
    'person': {
      id: 'person',
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context: { whose } }) => ({
          flow: 'person',
          params: {
            reason: 'link-numbers',
            summary: `link-numbers: ${whose} number; the code or the application was refused`,
          },
        }),
        onDone: 'with-person',
      },
    },
    'solved': {
      id: 'solved',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-solved' } },
      output: { end: 'solved' },
    },
    'unlinked': {
      id: 'unlinked',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-unlinked' } },
      output: { end: 'solved' },
    },
    'left': {
      id: 'left',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-left' } },
      output: { end: 'left' },
    },
    'to-shop': { type: 'final', output: { end: 'left' } },
    'subscribed': { type: 'final', output: { end: 'subscribed' } },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'link-numbers',
  version: 2,
  machine,
  needs: ['account'],
  migrate: addContextFields({ told: noContact }),
  vars: {
    whose: ({ whose }) => whose,
    refused: ({ refused }) => refused,
    linkCode: ({ service }) => service.facts['link-code'] ?? '',
    unlinkCode: ({ service }) => service.facts['unlink-code'] ?? '',
    page: ({ service }) => service.facts['numbers-page'] ?? '',
    block: ({ service }) => service.facts['numbers-block'] ?? '',
    addButton: ({ service }) => service.facts['add-number-button'] ?? '',
    registerButton: ({ service }) => service.facts['register-button'] ?? '',
    hours: ({ service }) => service.facts['link-review-hours'] ?? '',
  },
  facts: [
    'link-code',
    'unlink-code',
    'link-review-hours',
    'numbers-page',
    'numbers-block',
    'add-number-button',
    'register-button',
  ],
})
