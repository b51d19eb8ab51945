import { kit, refuse } from './setup.ts'

/** Asks about the conditions for numbers to share a cabinet, one question at a time. */
export const conditions = kit.createStateConfig({
  initial: 'kind',
  states: {
    kind: {
      meta: { ask: 'kind', buttons: ['individual', 'corporate'] },
      on: { individual: 'region', corporate: refuse('corporate') },
    },
    region: {
      initial: 'asked',
      on: { 'same-region': 'owner', 'other-region': refuse('region') },
      states: {
        asked: { meta: { ask: 'region', buttons: ['same-region', 'other-region', 'how'] }, on: { how: 'how' } },
        how: { meta: { ask: 'region-how', buttons: ['same-region', 'other-region'], inPlace: true } },
      },
    },
    owner: {
      meta: { ask: 'owner', buttons: ['same-owner', 'other-owner'] },
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
