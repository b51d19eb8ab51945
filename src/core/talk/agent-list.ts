import type { Agent } from '../desk/agent.ts'
import { answer, html, reply, together } from './desk-context.ts'
import type { ActionOf, Asked } from './desk-context.ts'
import type { AgentChange, Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { isSame, nearest } from '../text/nearest.ts'
import { isTeamName, teamNamed } from './teams.ts'

/** A command of somebody on the list. */
export interface ByAgent extends Asked<ActionOf<'command'>> {
  readonly agent: Agent
}

/** Open talks that a new agent may have. */
const MOST = 5
const MOST_EVER = 50
const LONGEST_NAME = 40
/** Telegram's ids fit 52 bits (Bot API, User.id). */
const ID = /^[1-9]\d{0,15}$/

const changed = ({ agent }: ByAgent, change: AgentChange, action: string, about: string): Decision => ({
  ...nothing,
  agents: [change],
  audit: [{ actor: agent.id, action, chatId: null, about }],
})

const lineOf = (asked: ByAgent, { id, name, role, onShift, most, teams }: Agent): string =>
  html(asked, 'agents-line', {
    id: String(id),
    name,
    role,
    shift: onShift ? 'on' : 'off',
    most,
    teams: teams.length === 0 ? 'none' : teams.join(', '),
  })

const list = (asked: ByAgent): Decision => {
  const {
    situation: { agents },
    agent,
  } = asked
  const lines =
    agents.length === 0
      ? [html(asked, 'agents-none')]
      : [html(asked, 'agents-head', { count: agents.length }), ...agents.map((one) => lineOf(asked, one))]
  return reply(asked, [...lines, ...(agent.role === 'supervisor' ? ['', html(asked, 'agents-how')] : [])].join('\n'))
}

/** Who is meant by an id, a name, or the message replied to. */
const found = ({ situation: { agents }, event }: ByAgent, words: string): Agent | null => {
  if (words === '') return agents.find(({ id }) => id === event.repliedTo?.id) ?? null
  return agents.find(({ id, name }) => String(id) === words || isSame(name, words)) ?? null
}

const notFound = (asked: ByAgent, words: string): Decision => {
  const names = asked.situation.agents.map(({ name }) => name)
  const meant = nearest(words, names)
  return answer(asked, 'no-agent', { agents: (meant.length > 0 ? meant : names).join(', ') })
}

const newcomer = (
  { event: { repliedTo } }: ByAgent,
  words: string,
): { readonly id: number; readonly name: string } | null => {
  const [first = '', ...rest] = words.split(/\s+/)
  if (ID.test(first)) return { id: Number(first), name: rest.join(' ') }
  return repliedTo && !repliedTo.anonymous ? { id: repliedTo.id, name: words || repliedTo.name } : null
}

const add = (asked: ByAgent, words: string): Decision => {
  const who = newcomer(asked, words)
  const name = who?.name.trim() ?? ''
  if (!who || name === '' || name.length > LONGEST_NAME) return answer(asked, 'no-agents-add')
  const { agents } = asked.situation
  if (agents.some((one) => one.id !== who.id && isSame(one.name, name)))
    return answer(asked, 'no-agents-twice', { name, id: String(who.id) })
  const known = agents.find(({ id }) => id === who.id) ?? {
    id: who.id,
    role: 'agent',
    onShift: false,
    most: MOST,
    teams: [],
  }
  return together(
    changed(asked, { kind: 'put', agent: { ...known, name } }, 'agents-add', `${who.id}`),
    answer(asked, 'agents-added', { name }),
  )
}

const remove = (asked: ByAgent, words: string): Decision => {
  const agent = found(asked, words)
  if (!agent) return notFound(asked, words)
  if (agent.role === 'supervisor') return answer(asked, 'no-agents-supervisor', { name: agent.name })
  return together(
    changed(asked, { kind: 'remove', id: agent.id }, 'agents-remove', `${agent.id}`),
    answer(asked, 'agents-removed', { name: agent.name }),
  )
}

const limit = (asked: ByAgent, words: string): Decision => {
  const [, who = '', count = ''] = /^(.*?)\s*(\d{1,4})$/s.exec(words) ?? []
  const most = Number(count)
  if (count === '' || most < 1 || most > MOST_EVER) return answer(asked, 'no-agents-limit', { most: MOST_EVER })
  const agent = found(asked, who)
  if (!agent) return notFound(asked, who)
  return together(
    changed(asked, { kind: 'put', agent: { ...agent, most } }, 'agents-limit', `${agent.id} ${most}`),
    answer(asked, 'agents-limited', { name: agent.name, most }),
  )
}

/** Into a team, which begins with its first agent; with `off` at the end, out of it again: a team without agents is none. */
const team = (asked: ByAgent, words: string): Decision => {
  const [, all = '', off] = /^(.*?)(\s+off)?$/is.exec(words) ?? []
  const [, who = '', name = ''] = /^(.*?)(\S*)$/s.exec(all) ?? []
  const { agents } = asked.situation
  if (name === '' || !isTeamName(name) || agents.some((one) => isSame(one.name, name)))
    return answer(asked, 'no-agents-team')
  const agent = found(asked, who.trim())
  if (!agent) return notFound(asked, who)
  const known = teamNamed(agents, name) ?? name
  const others = agent.teams.filter((one) => one !== known)
  const teams = off === undefined ? [...others, known] : others
  const about = `${agent.id} ${known}${off === undefined ? '' : ' off'}`
  const told = answer(asked, off === undefined ? 'agents-teamed' : 'agents-unteamed', { name: agent.name, team: known })
  return together(changed(asked, { kind: 'put', agent: { ...agent, teams } }, 'agents-team', about), told)
}

/** The list of agents; supervisors change it: `add` (in reply, or an id and a name), `remove`, `limit`, `team`. */
export const keepAgents = (asked: ByAgent): Decision => {
  const [verb = '', ...rest] = asked.event.words.trim().split(/\s+/)
  const words = rest.join(' ')
  if (verb === '') return list(asked)
  if (asked.agent.role !== 'supervisor') return answer(asked, 'no-supervisor')
  switch (verb.toLowerCase()) {
    case 'add':
      return add(asked, words)
    case 'remove':
      return remove(asked, words)
    case 'limit':
      return limit(asked, words)
    case 'team':
      return team(asked, words)
    default:
      return reply(asked, html(asked, 'agents-how'))
  }
}

/** Comes to work, or goes home. */
export const changeShift = (asked: ByAgent): Decision => {
  const {
    agent,
    event,
    situation: { openTalks },
  } = asked
  const word = event.words.trim().toLowerCase()
  if (word !== 'on' && word !== 'off') return answer(asked, 'no-shift-word', { shift: agent.onShift ? 'on' : 'off' })
  const put = changed(asked, { kind: 'put', agent: { ...agent, onShift: word === 'on' } }, `shift-${word}`, '')
  return together(put, answer(asked, `shift-${word}`, { open: openTalks }))
}
