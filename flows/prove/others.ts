import { kit } from './setup.ts'

/** Asks for the number: the one written before, the shared own contact, or a typed one. */
export const number = kit.createStateConfig({
  id: 'number',
  initial: 'asked',
  on: {
    told: { guard: 'isTold', target: '#weighing', actions: 'takeTold' },
    contact: { target: '#weighing', actions: 'takeContact' },
    phone: { target: '#weighing', actions: 'takePhone' },
    leave: '#left',
  },
  states: {
    asked: {
      meta: { ask: 'number', buttons: ['told', 'mine', 'leave'], accepts: ['phone', 'contact'] },
      on: { mine: 'sharing' },
    },
    sharing: { meta: { ask: 'sharing', share: true, accepts: ['contact', 'phone'] } },
  },
})

/** Asks for the own contact, which Telegram guarantees. */
export const contact = kit.createStateConfig({
  id: 'contact',
  initial: 'asked',
  on: {
    contact: { target: '#weighing', actions: ['takeContact', { type: 'give', params: { proof: 'own-contact' } }] },
    leave: '#left',
  },
  states: {
    asked: { meta: { ask: 'contact', buttons: ['mine', 'leave'], accepts: ['contact'] }, on: { mine: 'sharing' } },
    sharing: { meta: { ask: 'sharing', share: true, accepts: ['contact'] } },
  },
})

/** Asks for a second proof besides the number: a code in an e-mail to the address on record. */
export const letter = kit.createStateConfig({
  id: 'letter',
  meta: { ask: 'letter', buttons: ['send', 'by-word', 'leave'] },
  on: {
    'send': { target: '#code', actions: { type: 'sendBy', params: { by: 'email-link' } } },
    'by-word': { guard: 'hasCodeWord', target: '#word' },
    'leave': '#left',
  },
})

/** Asks for the code word, which the operator compares and which is erased from the chat. */
export const word = kit.createStateConfig({
  id: 'word',
  initial: 'asked',
  on: { forgotten: '.forgotten', leave: '#left', secret: '.checking' },
  states: {
    'asked': { meta: { ask: 'word', buttons: ['forgotten'], accepts: ['secret'] } },
    'checking': {
      meta: { wait: 'wait-word' },
      invoke: {
        src: 'code-word.check',
        id: 'word',
        input: ({ context, event }) => ({
          service: context.service.id,
          phone: context.to ?? '',
          word: event.type === 'secret' ? event.secret : '',
        }),
        onDone: { actions: { type: 'give', params: { proof: 'code-word' } }, target: '#weighing' },
        onError: [
          { guard: 'wrongWord', actions: 'countWord', target: 'wrong' },
          { guard: 'wordLocked', target: 'locked' },
          { target: 'not-checked' },
        ],
      },
      after: { answer: 'not-checked' },
    },
    'wrong': { meta: { ask: 'word-wrong', buttons: ['forgotten'], accepts: ['secret'] } },
    'not-checked': { meta: { ask: 'word-not-checked', buttons: ['leave'], accepts: ['secret'] } },
    'locked': { meta: { ask: 'word-locked', buttons: ['understood'], guarded: true }, on: { understood: '#left' } },
    'forgotten': {
      meta: { ask: 'word-forgotten', buttons: ['again', 'leave'], guarded: true },
      on: { again: 'asked' },
    },
  },
})

/** Explains a recent SIM change: codes to the number prove nothing, and may reach somebody else. */
export const simChanged = kit.createStateConfig({
  initial: 'asked',
  states: {
    asked: {
      meta: {
        ask: 'sim-changed',
        buttons: ['it-was-me', 'not-me'],
        knows: { statement: 'sim-changed', answers: { 'by-me': 'it-was-me' }, withinHours: 48 },
      },
      on: {
        'it-was-me': 'own',
        'not-me': { target: '#person', actions: { type: 'say', params: { message: 'fraud' } } },
      },
    },
    own: { meta: { ask: 'sim-wait', buttons: ['understood'] }, on: { understood: '#left' } },
  },
})

/** Explains that the given proof is not the one that the action needs. */
export const inVain = {
  'not-administrator': kit.createStateConfig({
    meta: { ask: 'not-administrator', buttons: ['other-number', 'leave'] },
    on: { 'other-number': { target: '#number', actions: 'forgetNumber' }, 'leave': '#left' },
  }),
  'not-enough': kit.createStateConfig({
    meta: { ask: 'not-enough', buttons: ['other-number', 'leave'] },
    on: { 'other-number': { guard: 'numberWasNamed', target: '#number', actions: 'forgetNumber' }, 'leave': '#left' },
  }),
  'stopped': kit.createStateConfig({
    meta: { ask: 'stopped', buttons: ['understood'] },
    on: { understood: '#left' },
  }),
  'reassigned': kit.createStateConfig({
    meta: { ask: 'reassigned', buttons: ['other-number', 'understood'] },
    on: {
      'other-number': { guard: 'numberWasNamed', target: '#number', actions: 'forgetNumber' },
      'understood': '#left',
    },
  }),
} as const
