import { defineFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { goOnWith, kit } from './setup.ts'
import type { Context } from './setup.ts'

/** Explains a fake site: its signs, what not to do, and what to do about all data that was entered there. */
const site = kit.createStateConfig({
  id: 'site',
  initial: 'signs',
  states: {
    'signs': {
      meta: { ask: 'signs', buttons: ['yes', 'no', 'how'] },
      on: { yes: 'stop', no: 'fine', how: 'signs-how' },
    },
    'signs-how': { meta: { ask: 'signs-how', buttons: ['yes', 'no'], inPlace: true }, on: { yes: 'stop', no: 'fine' } },
    'fine': {
      meta: { ask: 'looks-fine', buttons: ['no-code', 'enough'] },
      on: {
        'no-code': { guard: { type: 'offers', params: { flow: 'missing-sms' } }, target: 'looking' },
        'enough': '#helped',
      },
    },
    'looking': goOnWith('missing-sms', 'fine'),
    'stop': {
      meta: { ask: 'stop', buttons: ['nothing', 'card', 'password', 'code-told'] },
      on: { 'nothing': '#unharmed', 'card': 'card', 'password': 'password', 'code-told': '#told' },
    },
    'card': { meta: { ask: 'card', buttons: ['done', 'more'] }, on: { done: '#guarded', more: 'others' } },
    'password': { meta: { ask: 'password', buttons: ['done', 'more'] }, on: { done: '#guarded', more: 'others' } },
    'others': {
      meta: { ask: 'others', buttons: ['card', 'password', 'code-told', 'done'] },
      on: { 'card': 'card', 'password': 'password', 'code-told': '#told', 'done': '#guarded' },
    },
  },
})

/** Explains an unrequested code: somebody may be trying to get in. */
const code = kit.createStateConfig({
  id: 'code',
  initial: 'came',
  on: { 'cannot-enter': '#taken' },
  states: {
    came: { meta: { ask: 'code', buttons: ['nobody', 'code-told'] }, on: { 'nobody': 'kept', 'code-told': 'told' } },
    kept: {
      meta: { ask: 'kept', buttons: ['done', 'still-coming', 'cannot-enter'] },
      on: { 'done': '#guarded', 'still-coming': 'network' },
    },
    told: { id: 'told', meta: { ask: 'told', buttons: ['done', 'cannot-enter'] }, on: { done: 'network' } },
    network: {
      meta: { ask: 'network', buttons: ['on-network', 'off-network'] },
      on: { 'on-network': 'watch', 'off-network': 'sim' },
    },
    watch: {
      meta: { ask: 'watch', buttons: ['done', 'person-now'] },
      on: {
        'done': '#guarded',
        'person-now': { target: '#person', actions: { type: 'because', params: { reason: 'codes-keep-coming' } } },
      },
    },
    sim: {
      meta: { ask: 'sim', buttons: ['block', 'done', 'person-now'] },
      on: {
        'block': { guard: { type: 'offers', params: { flow: 'block-number' } }, target: 'blocking' },
        'done': '#guarded',
        'person-now': { target: '#person', actions: { type: 'because', params: { reason: 'sim-stolen' } } },
      },
    },
    blocking: goOnWith('block-number', 'sim'),
  },
})

/** Helps to recognize a scam: signs, what not to do, what to do now, and a person. */
const machine = kit.createMachine({
  id: 'is-it-a-scam',
  context: ({ input: { service, params } }) => ({
    service,
    aboutCode: params['about'] === 'code',
    reason: 'account-taken',
  }),
  initial: 'deciding',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'deciding': { always: [{ guard: 'isAboutCode', target: 'code' }, { target: 'what' }] },
    'what': {
      meta: { ask: 'what', buttons: ['site', 'code', 'asked'] },
      on: { site: 'site', code: 'code', asked: 'asked' },
    },
    site,
    code,
    'asked': {
      meta: { ask: 'asked-for', buttons: ['nobody', 'code-told'] },
      on: { 'nobody': 'guarded', 'code-told': '#told' },
    },
    'taken': {
      id: 'taken',
      meta: { ask: 'taken', buttons: ['person-now'] },
      on: { 'person-now': { target: 'person', actions: { type: 'because', params: { reason: 'account-taken' } } } },
    },
    'person': {
      id: 'person',
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context: { reason } }) => ({
          flow: 'person',
          params: { reason, summary: `is-it-a-scam: ${reason}` },
        }),
        onDone: 'with-person',
      },
    },
    'unharmed': {
      id: 'unharmed',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-unharmed' } },
      output: { end: 'solved' },
    },
    'guarded': {
      id: 'guarded',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-guarded' } },
      output: { end: 'solved' },
    },
    'helped': { id: 'helped', type: 'final', output: { end: 'solved' } },
    'subscribed': { id: 'subscribed', type: 'final', output: { end: 'subscribed' } },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({ id: 'is-it-a-scam', version: 1, machine })
