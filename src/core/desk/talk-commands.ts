import type { TalkEnd } from './talk.ts'
import { answer, audited, button, html, nameOf, openTalk, reply, shownAnew, together } from './asked.ts'
import type { ActionOf, InTopic } from './asked.ts'
import type { AgentName } from './agent.ts'
import { pressData } from './button-data.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { mention } from './desk-text.ts'
import { nearest } from './nearest.ts'
import { whyNotSteer, whyNotTake } from './who-may.ts'
import type { No } from './who-may.ts'

const refused = (asked: InTopic, { message, vars }: No): Decision => answer(asked, message, vars)

/** The customer's own turn says who was first, and answers the press. */
const claimed = ({ customer, event, at, agent: presser }: InTopic, agent: AgentName, from?: number): Decision => {
  const callbackId = event.kind === 'pressed' && presser.id === agent.id ? event.callbackId : null
  const over = from === undefined ? {} : { from }
  return { ...nothing, tell: [{ chatId: customer, event: { kind: 'claimed', agent: nameOf(agent), callbackId, at, ...over } }] }
}

export const take = (asked: InTopic): Decision => {
  const why = whyNotTake(asked.situation, asked.agent)
  return why ? refused(asked, why) : claimed(asked, asked.agent)
}

const released = (asked: InTopic, how: TalkEnd, { flow = null, words = null }: { readonly flow?: string | null; readonly words?: string | null } = {}): Decision => {
  const { customer, at, event } = asked
  const done: Decision = { ...nothing, tell: [{ chatId: customer, event: { kind: 'released', how, flow, words, at } }] }
  return event.kind === 'pressed' ? together(done, answer(asked, `toast-${how}`)) : done
}

/** Gives the customer back to the bot: where they were, or at another flow. */
export const giveBack = (asked: InTopic, flow: string | null): Decision => {
  const why = whyNotSteer(asked.situation, asked.agent)
  if (why) return refused(asked, why)
  const { flows } = asked.situation
  if (flow === null || flows.includes(flow)) return released(asked, 'returned', { flow })
  const meant = nearest(flow, flows)
  return answer(asked, 'no-flow', { flows: (meant.length > 0 ? meant : flows).join(', ') })
}

/** The matter is solved. `words`: the agent's summary, which the customer reads. */
export const solve = (asked: InTopic, words: string | null): Decision => {
  const why = whyNotSteer(asked.situation, asked.agent)
  return why ? refused(asked, why) : released(asked, 'solved', { words })
}

/** The next word is the customer's: nobody's clock runs but theirs. */
export const hold = (asked: InTopic): Decision => {
  const { situation, agent, customer, at } = asked
  const why = whyNotSteer(situation, agent)
  const talk = openTalk(situation)
  if (why || !talk) return refused(asked, why ?? { message: 'no-open-talk', vars: {} })
  if (talk.state === 'waiting') return answer(asked, 'no-take-first')
  if (talk.state === 'pending') return answer(asked, 'no-pending')
  const held: Decision = { ...nothing, talk: { id: talk.id, change: { state: 'pending', waitsSince: null, lastWordAt: at, late: 'no', reminded: false } } }
  return together(held, shownAnew(customer), answer(asked, 'hold-begins'))
}

/** Colleagues who can be given a talk now. */
const others = ({ situation, agent }: InTopic) =>
  situation.agents.filter(({ id, onShift }) => onShift && id !== agent.id && id !== openTalk(situation)?.agent?.id)

/** Whoever is free first. */
const ALL = 'all'
const PER_ROW = 2
const MOST_BUTTONS = 20

const askWhom = (asked: InTopic, talk: number): Decision => {
  const people = others(asked).slice(0, MOST_BUTTONS).map(({ id, name }) => ({ label: name, data: pressData('pass', talk, id) }))
  const buttons = [...people, button(asked, 'pass-all', pressData('pass', talk, ALL))]
  const rows = Array.from({ length: Math.ceil(buttons.length / PER_ROW) }, (_, row) => buttons.slice(row * PER_ROW, (row + 1) * PER_ROW))
  return reply(asked, html(asked, 'pass-whom'), rows)
}

/** Nobody has it yet: it waits for the one who is meant, in the same queue. */
const meantFor = (asked: InTopic, to: AgentName): Decision => {
  const { situation, customer } = asked
  const talk = openTalk(situation)
  if (!talk) return answer(asked, 'no-open-talk')
  const takeIt = [[button(asked, 'take', pressData('take', talk.id))]]
  return together({ ...nothing, talk: { id: talk.id, change: { meant: nameOf(to) } } }, shownAnew(customer),
    reply(asked, `${html(asked, 'assigned')} ${mention(to)}`, takeIt))
}

const hand = (asked: InTopic, to: AgentName): Decision => {
  const from = openTalk(asked.situation)?.agent
  if (from?.id === to.id) return answer(asked, 'no-has-it', { agent: to.name })
  const noted = audited(asked, from?.id === asked.agent.id ? 'pass' : 'assign', String(to.id))
  if (!from) return together(noted, meantFor(asked, to))
  return together(claimed(asked, to, from.id), noted, reply(asked, `${html(asked, 'passed', { agent: asked.agent.name })} ${mention(to)}`))
}

const handTo = (asked: InTopic, words: string): Decision => {
  const { situation: { agents } } = asked
  const [name = words] = nearest(words, agents.map(one => one.name))
  const to = agents.find(one => String(one.id) === words) ?? agents.find(one => one.name === name)
  if (!to) return answer(asked, 'no-agent', { agents: agents.map(one => one.name).join(', ') })
  return to.onShift ? hand(asked, to) : answer(asked, 'no-off-shift', { agent: to.name })
}

/** Back into the queue: whoever is free first takes it. Only from who has it. */
const passToAll = (asked: InTopic): Decision => {
  const { situation, customer, at } = asked
  const from = openTalk(situation)?.agent
  if (!from) return answer(asked, 'no-take-first')
  const queued: Decision = { ...nothing, tell: [{ chatId: customer, event: { kind: 'queued', from, at } }] }
  return together(queued, audited(asked, 'pass', ALL), answer(asked, 'passed-to-all'))
}

/** To a colleague who is on shift: from who has it, or by a supervisor. Without a name it asks whom. */
export const pass = (asked: InTopic, words: string): Decision => {
  const why = whyNotSteer(asked.situation, asked.agent)
  if (why) return refused(asked, why)
  if (words === ALL) return passToAll(asked)
  return words === '' ? askWhom(asked, openTalk(asked.situation)?.id ?? 0) : handTo(asked, words)
}

/** What an agent sent goes from the customer's chat too: own words, or anybody's by a supervisor. */
export const deleteWords = (asked: InTopic<ActionOf<'command'>>): Decision => {
  const { situation: { counterpart, author }, event, agent, customer, at } = asked
  if (event.replyTo === null) return answer(asked, 'no-delete-reply')
  if (counterpart === null || author === null || author === undefined) return answer(asked, 'no-delete-theirs')
  if (author !== agent.id && agent.role !== 'supervisor') return answer(asked, 'no-delete-others')
  const gone: Decision = { ...nothing, tell: [{ chatId: customer, event: { kind: 'agent-deleted', messageId: counterpart, at } }] }
  return together(gone, audited(asked, 'delete', String(author)), answer(asked, 'deleted'))
}
