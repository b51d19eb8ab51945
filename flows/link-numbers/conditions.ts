import type { KnownAnswer } from '../../src/core/flow/flow-kit.ts'
import { kit, refuse } from './setup.ts'

const regions = {
  statement: 'link-region',
  answers: { same: 'same-region', other: 'other-region', mixed: 'mixed' },
} as const satisfies KnownAnswer

/** Asks about the conditions for numbers to share a cabinet, one question at a time. */
export const conditions = kit.createStateConfig({
  initial: 'kind',
  states: {
    kind: {
      meta: {
        ask: 'kind',
        buttons: ['individual', 'corporate'],
        knows: { statement: 'customer', answers: { private: 'individual', company: 'corporate' } },
      },
      on: { individual: 'region', corporate: refuse('corporate') },
    },
    region: {
      initial: 'asked',
      on: { 'same-region': 'owner', 'other-region': refuse('region'), 'mixed': '.mixed' },
      states: {
        asked: {
          meta: { ask: 'region', buttons: ['same-region', 'other-region', 'mixed', 'how'], knows: regions },
          on: { how: 'how' },
        },
        how: {
          meta: { ask: 'region-how', buttons: ['same-region', 'other-region', 'mixed'], inPlace: true, knows: regions },
        },
        mixed: {
          meta: { ask: 'region-mixed', buttons: ['go-on', 'not-now'] },
          on: { 'go-on': '#owner', 'not-now': '#left' },
        },
      },
    },
    owner: {
      id: 'owner',
      meta: {
        ask: 'owner',
        buttons: ['same-owner', 'other-owner'],
        knows: { statement: 'link-owner', answers: { same: 'same-owner', other: 'other-owner' } },
      },
      on: {
        'same-owner': { target: '#passwords', actions: 'own' },
        'other-owner': { target: 'consent', actions: 'others' },
      },
    },
    consent: {
      meta: { ask: 'consent', buttons: ['owner-agrees', 'owner-away'] },
      on: { 'owner-agrees': '#passwords', 'owner-away': refuse('no-consent') },
    },
  },
})
