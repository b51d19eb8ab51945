import { assign } from 'xstate'
import { kit, prove } from './setup.ts'

const elsewhere = {
  other: [{ guard: 'hasOffers', target: '#offers' }, { target: '#wish' }],
  apply: '#apply',
  leave: '#left',
} as const

/**
 * Requests the proof for the order before reserving the number, so that the reservation's minutes are left for
 * deciding.
 */
export const allowing = { ...prove('change-number', '#holding'), id: 'allowing' } as const

/** Reserves the chosen number. */
export const holding = kit.createStateConfig({
  id: 'holding',
  initial: 'asking',
  on: elsewhere,
  states: {
    asking: {
      meta: { wait: 'wait-hold' },
      invoke: {
        src: 'numbers.hold',
        id: 'hold',
        input: ({ context: { service, phone, chosen } }) => ({
          service: service.id,
          phone: phone ?? '',
          resourceId: chosen?.resourceId ?? '',
        }),
        onDone: {
          actions: [
            'allow',
            assign(({ context, event: { output } }) => ({
              reservationId: output.reservationId,
              heldUntil: output.until,
              minutesLeft: context.service.limits.holdMin,
            })),
          ],
          target: '#held',
        },
        onError: [
          { guard: 'isTaken', actions: 'dropOffer', target: 'taken' },
          { guard: 'isTooSoon', actions: 'waitAsTold', target: '#too-soon' },
          { guard: 'deniedFirst', actions: 'deny', target: '#allowing' },
          { guard: 'isDenied', target: '#not-allowed' },
          { target: 'failed' },
        ],
      },
      after: { answer: 'failed' },
    },
    taken: { id: 'taken', meta: { ask: 'taken', buttons: ['other', 'apply', 'leave'] } },
    failed: { meta: { ask: 'hold-failed', buttons: ['again', 'other', 'leave'] }, on: { again: 'asking' } },
  },
})

/** Asks for confirmation while the reservation's time runs. */
export const held = kit.createStateConfig({
  id: 'held',
  initial: 'asked',
  after: { hold: '#expired' },
  states: {
    asked: {
      meta: { ask: 'confirm', buttons: ['keep', 'other', 'change'], inPlace: true },
      on: { change: '#ordering', other: '#releasing', keep: '#giving-up' },
      after: { minute: { target: 'asked', reenter: true, actions: 'tick' } },
    },
  },
})

const release = (id: string, then: string) =>
  kit.createStateConfig({
    id,
    meta: { wait: 'wait-release' },
    invoke: {
      src: 'numbers.release',
      id: 'release',
      input: ({ context }) => ({ reservationId: context.reservationId }),
      onDone: then,
      onError: then,
    },
    after: { answer: then },
  })

/** Releases an unwanted number; when that fails, its reservation expires. */
export const releasing = release('releasing', '#offers')
export const givingUp = release('giving-up', '#left')

export const expired = kit.createStateConfig({
  id: 'expired',
  meta: { ask: 'expired', buttons: ['again', 'other', 'leave'] },
  on: { ...elsewhere, again: '#allowing' },
})

/** Places the order once; the application follows it to its end. */
export const ordering = kit.createStateConfig({
  id: 'ordering',
  initial: 'asking',
  on: { other: '#releasing', apply: '#apply', leave: '#giving-up' },
  states: {
    asking: {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'numbers.change',
        id: 'change',
        input: ({ context: { service, phone, reservationId, chosen } }) => ({
          service: service.id,
          phone: phone ?? '',
          reservationId,
          newPhone: chosen?.phone ?? '',
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.state === 'refused',
            actions: assign({ reference: ({ event }) => event.output.reference }),
            target: 'refused',
          },
          {
            actions: assign(({ event: { output } }) => ({
              reference: output.reference,
              effectiveAt: output.effectiveAt ?? null,
            })),
            target: '#ordered',
          },
        ],
        onError: [
          { guard: 'hasExpired', target: '#expired' },
          { guard: 'isTaken', actions: 'dropOffer', target: '#taken' },
          { guard: 'isTooSoon', actions: 'waitAsTold', target: '#too-soon' },
          { guard: 'deniedFirst', actions: 'deny', target: 'allowing' },
          { guard: 'isDenied', target: '#not-allowed' },
          { guard: 'nobodyKnows', target: 'unknown' },
          { target: 'failed' },
        ],
      },
      after: { answer: 'unknown' },
    },
    allowing: prove('change-number', 'asking'),
    refused: { meta: { ask: 'refused', buttons: ['other', 'apply', 'leave'] } },
    failed: { meta: { ask: 'order-failed', buttons: ['again', 'other', 'leave'] }, on: { again: 'asking' } },
    unknown: { meta: { ask: 'order-unknown', buttons: ['understood'] }, on: { understood: '#left' } },
  },
})

/** Failures that no retry can help. */
export const barred = {
  'too-soon': kit.createStateConfig({
    id: 'too-soon',
    meta: { ask: 'too-soon', buttons: ['understood'] },
    on: { understood: '#giving-up' },
  }),
  'not-allowed': kit.createStateConfig({
    id: 'not-allowed',
    meta: { ask: 'not-allowed', buttons: ['understood'] },
    on: { understood: '#left' },
  }),
} as const

/** Confirms the order and names other places that have the old number. */
export const ordered = kit.createStateConfig({
  id: 'ordered',
  initial: 'told',
  on: { enough: '#solved' },
  states: {
    told: { meta: { ask: 'ordered', buttons: ['services', 'enough'], quiet: true }, on: { services: 'services' } },
    services: {
      meta: { ask: 'services', buttons: ['advice', 'enough'], quiet: true },
      on: { advice: { guard: 'offersAdvice', target: 'advising' } },
    },
    advising: {
      invoke: {
        src: 'flow',
        id: 'advice',
        input: { flow: 'regain-access' },
        onDone: [
          { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
          { target: '#advised' },
        ],
      },
    },
  },
})
