import type { Agent, AgentName } from '../desk/agent.ts'
import { answer, audited, button, html, nameOf, openTalk, reply, shownAnew, together } from './desk-context.ts'
import type { InTopic } from './desk-context.ts'
import { pressData } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { nothing, seenOf } from './decision.ts'
import { mention } from '../desk/desk-text.ts'
import { nearest } from '../text/nearest.ts'
import type { Talk } from '../desk/talk.ts'
import { freeOf, hasRoom, teamNamed, teamsOf } from './teams.ts'
import { whyNotSteer } from './permissions.ts'

/** Whoever is free first. */
const ALL = 'all'
const PER_ROW = 2
const MOST_BUTTONS = 20

const isSupervisor = ({ agent }: InTopic): boolean => agent.role === 'supervisor'

/** Colleagues who can be given a talk now. */
const others = ({ situation, agent }: InTopic): readonly Agent[] =>
  situation.agents.filter(
    (one) => one.onShift && hasRoom(situation, one) && one.id !== agent.id && one.id !== openTalk(situation)?.agent?.id,
  )

const askWhom = (asked: InTopic, talk: Talk): Decision => {
  const people = others(asked)
    .slice(0, MOST_BUTTONS)
    .map(({ id, name }) => ({ label: name, data: pressData('pass', talk.id, id) }))
  const teams = teamsOf(asked.situation.agents)
    .slice(0, MOST_BUTTONS)
    .map((name) => ({ label: `👥 ${name}`, data: pressData('pass', talk.id, name) }))
  const all = talk.agent === null ? [] : [button(asked, 'pass-all', pressData('pass', talk.id, ALL))]
  const buttons = [...people, ...teams, ...all]
  const rows = Array.from({ length: Math.ceil(buttons.length / PER_ROW) }, (_, row) =>
    buttons.slice(row * PER_ROW, (row + 1) * PER_ROW),
  )
  return reply(asked, html(asked, 'pass-whom'), rows)
}

/** Nobody has it yet: it goes on waiting in the same queue, for one who is meant or for a team. */
const waitsFor = (
  asked: InTopic,
  talk: Talk,
  change: { readonly meant: AgentName | null; readonly team: string | null },
  called: readonly AgentName[],
): Decision => {
  const takeIt = [[button(asked, 'take', pressData('take', talk.id))]]
  const text = [
    html(asked, change.team === null ? 'assigned' : 'assigned-team', { team: change.team ?? 'none' }),
    called.map(mention).join(', '),
  ]
  return together(
    { ...nothing, talk: { id: talk.id, seen: seenOf(talk), change } },
    shownAnew(asked.customer),
    reply(asked, text.join(' ').trim(), takeIt),
  )
}

/** Who is not at work, or has enough to do, is not given more, unless a supervisor says so; then it is told what that means. */
const whyNotTo = ({ situation }: InTopic, to: Agent): 'off-shift' | 'full' | null =>
  to.onShift ? (hasRoom(situation, to) ? null : 'full') : 'off-shift'

const hand = (asked: InTopic, talk: Talk, to: Agent): Decision => {
  const { agent, customer, at } = asked
  const from = talk.agent
  if (from?.id === to.id) return answer(asked, 'no-has-it', { agent: to.name })
  const why = whyNotTo(asked, to)
  if (why && !isSupervisor(asked)) return answer(asked, `no-${why}`, { agent: to.name, most: to.most })
  const noted = audited(asked, from?.id === agent.id ? 'pass' : 'assign', String(to.id))
  const beyond = why ? reply(asked, html(asked, `pass-${why}`, { agent: to.name, most: to.most })) : nothing
  if (!from) return together(waitsFor(asked, talk, { meant: nameOf(to), team: null }, [to]), noted, beyond)
  const event = { kind: 'claimed', agent: nameOf(to), callbackId: null, from: from.id, by: nameOf(agent), at } as const
  return together({ ...nothing, tell: [{ chatId: customer, event }] }, noted, beyond)
}

/** Those of the team who are free are called, and asked first. */
const passToTeam = (asked: InTopic, talk: Talk, name: string): Decision => {
  const { situation, agent, customer, at } = asked
  const free = freeOf(situation, name)
    .filter(({ id }) => id !== talk.agent?.id)
    .map(nameOf)
  if (free.length === 0 && !isSupervisor(asked)) return answer(asked, 'no-team-free', { team: name })
  const noted = audited(asked, talk.agent?.id === agent.id ? 'pass' : 'assign', name)
  const beyond = free.length === 0 ? reply(asked, html(asked, 'pass-team-empty', { team: name })) : nothing
  if (!talk.agent) return together(waitsFor(asked, talk, { meant: null, team: name }, free), noted, beyond)
  const event = {
    kind: 'queued',
    from: talk.agent,
    by: nameOf(agent),
    talk: talk.id,
    team: { name, asked: free },
    at,
  } as const
  return together({ ...nothing, tell: [{ chatId: customer, event }] }, noted, beyond)
}

/** Back into the queue: whoever is free first takes it. What was kept for one, or for a team, is for all again. */
const passToAll = (asked: InTopic, talk: Talk): Decision => {
  const { agent, customer, at } = asked
  const noted = audited(asked, 'pass', ALL)
  if (!talk.agent) {
    const opened: Decision = {
      ...nothing,
      talk: { id: talk.id, seen: seenOf(talk), change: { meant: null, team: null } },
    }
    return together(opened, shownAnew(customer), noted, answer(asked, 'passed-to-all'))
  }
  return together(
    {
      ...nothing,
      tell: [{ chatId: customer, event: { kind: 'queued', from: talk.agent, by: nameOf(agent), talk: talk.id, at } }],
    },
    noted,
  )
}

/** A name, an id, or the beginning of a name: a team or an agent. */
const passTo = (asked: InTopic, talk: Talk, words: string): Decision => {
  const {
    situation: { agents },
  } = asked
  const team = teamNamed(agents, words)
  if (team !== null) return passToTeam(asked, talk, team)
  const [name = words] = nearest(words, [...agents.map((one) => one.name), ...teamsOf(agents)])
  const to = agents.find((one) => String(one.id) === words) ?? agents.find((one) => one.name === name)
  if (to) return hand(asked, talk, to)
  const near = teamNamed(agents, name)
  if (near !== null) return passToTeam(asked, talk, near)
  return answer(asked, 'no-agent', { agents: [...agents.map((one) => one.name), ...teamsOf(agents), ALL].join(', ') })
}

/** To a colleague, a team or all who are free: from who has it, or by a supervisor. Without a name it asks whom. */
export const pass = (asked: InTopic, words: string): Decision => {
  const why = whyNotSteer(asked.situation, asked.agent)
  const talk = openTalk(asked.situation)
  if (why || !talk) return answer(asked, why?.message ?? 'no-open-talk', why?.vars ?? {})
  if (words.toLowerCase() === ALL) return passToAll(asked, talk)
  return words === '' ? askWhom(asked, talk) : passTo(asked, talk, words)
}
