import { choose, stay, write } from '../actor.ts'
import type { Answers, Actor } from '../actor.ts'

const whatWasGiven = (me: Actor): string => me.fact('gave')
const codeTold = (me: Actor): string => (me.fact('told') === 'yes' ? 'code-told' : 'nobody')

export const answers: Answers = {
  list: (me) => (me.listed().includes(me.fact('article')) ? choose(me.fact('article')) : 'more'),
  article: 'others',
}

export const isItAScam: Answers = {
  'what': (me) => me.fact('what'),
  'signs': 'yes',
  'stop': whatWasGiven,
  'card': 'done',
  'password': 'done',
  'code': codeTold,
  'asked-for': codeTold,
  'kept': 'done',
  'told': 'done',
  'network': 'on-network',
  'watch': 'done',
}

/** Answers of a person who is offered an agent: waits for one, or leaves a request when the desk is closed. */
export const person: Answers = {
  'person': 'call',
  'waiting': stay,
  'gone': 'call',
  'not-gone': 'enough',
  'no-desk': 'request',
}

/** The score that a person gives to the talk. */
export const score: Answers = {
  score: (me) => `score-${1 + (me.person.no % 5)}`,
  words: (me) => (me.person.no % 2 === 0 ? 'skip' : write('спасибо')),
}
