import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import type { Agent } from '../../../src/core/desk/agent.ts'
import type { Brief } from '../../../src/core/flow/brief.ts'
import type { Decision } from '../../../src/core/talk/decision.ts'
import type { DeskSituation } from '../../../src/core/talk/desk-situation.ts'
import { decide } from '../../../src/core/talk/decide.ts'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import type { DeskWorld } from '../../../src/core/desk/desk-text.ts'
import type { Talk } from '../../../src/core/desk/talk.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'

export const strict = (problem: string): never => {
  throw new Error(problem)
}

/** The product's texts and catalogue; a text that is not given all its variables fails the test. */
export const world: DeskWorld = { texts: loadTexts('locales', 'ru', strict), services: loadCatalogue('services') }

export const anna: Agent = { id: 11, name: 'Анна', role: 'agent', onShift: true, maxTalks: 3, teams: [] }
export const boris: Agent = { id: 12, name: 'Борис', role: 'agent', onShift: true, maxTalks: 3, teams: [] }
export const vera: Agent = { id: 13, name: 'Вера', role: 'agent', onShift: false, maxTalks: 3, teams: [] }
export const chief: Agent = { id: 1, name: 'Глеб', role: 'supervisor', onShift: false, maxTalks: 3, teams: [] }

export const CUSTOMER = 700
export const GROUP = -100500
export const NOW = Date.parse('2026-11-23T12:00:00Z')

export const brief: Brief = {
  who: 'Иван',
  flow: 'missing-sms',
  step: 'airplane.asked',
  reason: 'nothing-helped',
  words: 'не приходит',
  answered: [{ flow: 'missing-sms', ask: 'airplane', chosen: 'Он выключен' }],
  findings: [{ name: 'cause', value: 'outage' }],
  incident: null,
  proof: 'code',
  maskedPhone: '+375 ••• 67',
}

export const talk: Talk = {
  id: 17,
  no: 17,
  chatId: CUSTOMER,
  state: 'waiting',
  agent: null,
  preferred: null,
  team: null,
  locale: 'be',
  service: 'my-mts',
  brief,
  phone: '+375291234567',
  openedAt: NOW - 300_000,
  takenAt: null,
  answeredAt: null,
  waitsSince: NOW - 300_000,
  lastWordAt: NOW - 300_000,
  late: 'no',
  reminded: false,
  snoozedUntil: null,
  tags: [],
  end: null,
  score: null,
}

export const talkWith = (agent: Agent, state: Talk['state'] = 'taken'): Talk => ({
  ...talk,
  state,
  agent: { id: agent.id, name: agent.name },
  end: state === 'ended' ? 'solved' : null,
})

export const situation = (over: Partial<DeskSituation> = {}): DeskSituation => ({
  agent: anna,
  customer: CUSTOMER,
  isPast: false,
  talk,
  openTalks: 0,
  talksOf: {},
  counterpart: null,
  author: null,
  album: [],
  agents: [anna, boris, vera, chief],
  supervisors: [chief],
  recoveryAskedBy: [],
  flows: ['missing-sms', 'regain-access'],
  locale: 'ru',
  ...over,
})

const THREAD = 44

/** Place and writer of an event: in a topic, by Anna. The customer of the situation says whose topic it is. */
export const from = (writer = anna.id, anonymous = false) => ({
  at: NOW,
  place: { group: GROUP, thread: THREAD, messageId: 900 },
  writer: { id: writer, name: 'Кто-то', anonymous },
})

export const wrote = (text: string, over: Partial<Extract<DeskEvent, { kind: 'message' }>> = {}): DeskEvent => ({
  ...from(),
  kind: 'message',
  text,
  what: 'text',
  album: null,
  replyTo: null,
  ...over,
})

export const command = (line: string, over: Partial<Extract<DeskEvent, { kind: 'command' }>> = {}): DeskEvent => {
  const [name = '', ...words] = line.slice(1).split(' ')
  return { ...from(), kind: 'command', name, words: words.join(' '), replyTo: null, ...over }
}

export const press = (data: string, over: Partial<Extract<DeskEvent, { kind: 'pressed' }>> = {}): DeskEvent => ({
  ...from(),
  kind: 'pressed',
  data,
  callbackId: 'cb',
  ...over,
})

/** Decides about the event in the present situation. */
export const decided = (event: DeskEvent, over: Partial<DeskSituation> = {}): Decision =>
  decide(world, situation(over), event, NOW)

/** Texts of a decision that the desk reads: toasts and lines, without markup. */
export const read = ({ toast, posts }: Decision): string =>
  [toast?.text ?? '', ...posts.map(({ post }) => (post.kind === 'line' ? stripHtml(post.text) : ''))]
    .filter((text) => text !== '')
    .join(' | ')

export const buttons = ({ posts }: Decision): readonly string[] =>
  posts.flatMap(({ post }) => (post.kind === 'line' ? post.buttons.flat().map(({ data }) => data) : []))

/** Parts of a decision that change something; lines, toasts and requests do not. */
export const changes = ({ inbox, history, talk, agents, audit, call, ban }: Decision) => [
  ...inbox,
  ...history,
  ...agents,
  ...audit,
  ...[talk, call, ban].filter((part) => part !== null),
]

export const inboxKinds = ({ inbox }: Decision): readonly string[] => inbox.map(({ event }) => event.kind)
