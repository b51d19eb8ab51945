import { choose, write } from '../me.ts'
import type { Answers, Me } from '../me.ts'

const given = (me: Me): string => me.fact('gave')
const told = (me: Me): string => (me.fact('told') === 'yes' ? 'code-told' : 'nobody')

/** What somebody answers whose phone is gone, or who needs the number no more. */
export const blockNumber: Answers = {
  'why': me => me.fact('why'),
  'protect': 'protected',
  'move-first': 'moved',
  'ways': 'here',
  'confirm': 'block',
  'oneself': 'blocked',
}

export const pauseNumber: Answers = { what: 'pause', days: 'month', confirm: 'pause', oneself: 'done' }

/** Which line of the company, for its administrator. */
export const line: Answers = {
  'which': 'all',
  'listed': me => {
    const [first] = me.listed()
    return first === undefined ? write(me.person.phone) : choose(first)
  },
  'not-listed': 'again',
}

export const lineTrouble: Answers = { 'denied': 'prove', 'unknown': 'enough', 'refused': 'oneself', 'failed': 'again' }

export const answers: Answers = { list: me => (me.listed().includes(me.fact('article')) ? choose(me.fact('article')) : 'more'), article: 'others' }

export const isItAScam: Answers = {
  'what': me => me.fact('what'),
  'signs': 'yes',
  'stop': given,
  'card': 'done',
  'password': 'done',
  'code': told,
  'asked-for': told,
  'kept': 'done',
  'told': 'done',
  'network': 'on-network',
  'watch': 'done',
}

/** Whoever is offered a person leaves a request. */
export const person: Answers = { 'person': me => (me.offered().includes('call') ? 'call' : 'request'), 'no-desk': 'request' }
