import { choose, stay, write } from '../me.ts'
import type { Answers, Me } from '../me.ts'

const given = (me: Me): string => me.fact('gave')
const told = (me: Me): string => (me.fact('told') === 'yes' ? 'code-told' : 'nobody')

export const answers: Answers = {
  list: (me) => (me.listed().includes(me.fact('article')) ? choose(me.fact('article')) : 'more'),
  article: 'others',
}

export const isItAScam: Answers = {
  'what': (me) => me.fact('what'),
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

/** Whoever is offered a person waits for one, or leaves a request where nobody answers. */
export const person: Answers = {
  'person': 'call',
  'waiting': stay,
  'gone': 'call',
  'not-gone': 'enough',
  'no-desk': 'request',
}

/** What they thought of the talk. */
export const score: Answers = {
  score: (me) => `score-${1 + (me.person.no % 5)}`,
  words: (me) => (me.person.no % 2 === 0 ? 'skip' : write('спасибо')),
}
