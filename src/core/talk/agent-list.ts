import type { Agent } from '../desk/agent.ts'
import { answer, html, reply, combine } from './desk-context.ts'
import type { ActionOf, DeskContext } from './desk-context.ts'
import type { AgentChange, Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { isSameWord, nearestNames } from '../text/nearest-names.ts'
import { isTeamName, findTeam } from './teams.ts'

/** A command of an agent, in a topic or in General. */
export interface AgentContext extends DeskContext<ActionOf<'command'>> {
  readonly agent: Agent
}

/** Open talks a new agent may have at a time. */
const DEFAULT_MAX_TALKS = 5

/** Most open talks the list allows an agent. */
const MAX_TALKS = 50
const MAX_NAME_CHARS = 40

/** A Telegram user id; it fits 52 bits (Bot API, User.id). */
const USER_ID = /^[1-9]\d{0,15}$/

const changeAgents = ({ agent }: AgentContext, change: AgentChange, action: string, about: string): Decision => ({
  ...noChange,
  agents: [change],
  audit: [{ actor: agent.id, action, chatId: null, about }],
})

const agentLine = (ctx: AgentContext, { id, name, role, onShift, maxTalks, teams }: Agent): string =>
  html(ctx, 'agents-line', {
    id: String(id),
    name,
    role,
    shift: onShift ? 'on' : 'off',
    most: maxTalks,
    teams: teams.length === 0 ? 'none' : teams.join(', '),
  })

const listAgents = (ctx: AgentContext): Decision => {
  const {
    situation: { agents },
    agent,
  } = ctx
  const lines =
    agents.length === 0
      ? [html(ctx, 'agents-none')]
      : [html(ctx, 'agents-head', { count: agents.length }), ...agents.map((one) => agentLine(ctx, one))]
  return reply(ctx, [...lines, ...(agent.role === 'supervisor' ? ['', html(ctx, 'agents-how')] : [])].join('\n'))
}

/** Finds the agent by id or name; without words, by the author of the message replied to. */
const findAgent = ({ situation: { agents }, event }: AgentContext, words: string): Agent | null => {
  if (words === '') return agents.find(({ id }) => id === event.repliedTo?.id) ?? null
  return agents.find(({ id, name }) => String(id) === words || isSameWord(name, words)) ?? null
}

const refuseUnknown = (ctx: AgentContext, words: string): Decision => {
  const names = ctx.situation.agents.map(({ name }) => name)
  const meant = nearestNames(words, names)
  return answer(ctx, 'no-agent', { agents: (meant.length > 0 ? meant : names).join(', ') })
}

const readNewcomer = (
  { event: { repliedTo } }: AgentContext,
  words: string,
): { readonly id: number; readonly name: string } | null => {
  const [first = '', ...rest] = words.split(/\s+/)
  if (USER_ID.test(first)) return { id: Number(first), name: rest.join(' ') }
  return repliedTo && !repliedTo.anonymous ? { id: repliedTo.id, name: words || repliedTo.name } : null
}

const addAgent = (ctx: AgentContext, words: string): Decision => {
  const who = readNewcomer(ctx, words)
  const name = who?.name.trim() ?? ''
  if (!who || name === '' || name.length > MAX_NAME_CHARS) return answer(ctx, 'no-agents-add')
  const { agents } = ctx.situation
  if (agents.some((one) => one.id !== who.id && isSameWord(one.name, name)))
    return answer(ctx, 'no-agents-twice', { name, id: String(who.id) })
  const known = agents.find(({ id }) => id === who.id) ?? {
    id: who.id,
    role: 'agent',
    onShift: false,
    maxTalks: DEFAULT_MAX_TALKS,
    teams: [],
  }
  return combine(
    changeAgents(ctx, { kind: 'put', agent: { ...known, name } }, 'agents-add', `${who.id}`),
    answer(ctx, 'agents-added', { name }),
  )
}

const removeAgent = (ctx: AgentContext, words: string): Decision => {
  const agent = findAgent(ctx, words)
  if (!agent) return refuseUnknown(ctx, words)
  if (agent.role === 'supervisor') return answer(ctx, 'no-agents-supervisor', { name: agent.name })
  return combine(
    changeAgents(ctx, { kind: 'remove', id: agent.id }, 'agents-remove', `${agent.id}`),
    answer(ctx, 'agents-removed', { name: agent.name, open: ctx.situation.talksOf[String(agent.id)] ?? 0 }),
  )
}

const limitTalks = (ctx: AgentContext, words: string): Decision => {
  const [, who = '', count = ''] = /^(.*?)\s*(\d{1,4})$/s.exec(words) ?? []
  const limit = Number(count)
  if (count === '' || limit < 1 || limit > MAX_TALKS) return answer(ctx, 'no-agents-limit', { most: MAX_TALKS })
  const agent = findAgent(ctx, who)
  if (!agent) return refuseUnknown(ctx, who)
  return combine(
    changeAgents(ctx, { kind: 'put', agent: { ...agent, maxTalks: limit } }, 'agents-limit', `${agent.id} ${limit}`),
    answer(ctx, 'agents-limited', { name: agent.name, most: limit }),
  )
}

/** Puts an agent into a team, or out of it with `off` at the end. A team exists as long as it has an agent. */
const changeTeam = (ctx: AgentContext, words: string): Decision => {
  const [, all = '', off] = /^(.*?)(\s+off)?$/is.exec(words) ?? []
  const [, who = '', name = ''] = /^(.*?)(\S*)$/s.exec(all) ?? []
  const { agents } = ctx.situation
  if (name === '' || !isTeamName(name) || agents.some((one) => isSameWord(one.name, name)))
    return answer(ctx, 'no-agents-team')
  const agent = findAgent(ctx, who.trim())
  if (!agent) return refuseUnknown(ctx, who)
  const known = findTeam(agents, name) ?? name
  const others = agent.teams.filter((one) => one !== known)
  const teams = off === undefined ? [...others, known] : others
  const about = `${agent.id} ${known}${off === undefined ? '' : ' off'}`
  const confirmation = answer(ctx, off === undefined ? 'agents-teamed' : 'agents-unteamed', {
    name: agent.name,
    team: known,
  })
  return combine(changeAgents(ctx, { kind: 'put', agent: { ...agent, teams } }, 'agents-team', about), confirmation)
}

/**
 * The command `/agents`. Without words it shows the list to any agent; supervisors change it with `add` (in reply to a
 * message, or with an id and a name), `remove`, `limit` and `team`.
 */
export const handleAgents = (ctx: AgentContext): Decision => {
  const [verb = '', ...rest] = ctx.event.words.trim().split(/\s+/)
  const words = rest.join(' ')
  if (verb === '') return listAgents(ctx)
  if (ctx.agent.role !== 'supervisor') return answer(ctx, 'no-supervisor')
  switch (verb.toLowerCase()) {
    case 'add':
      return addAgent(ctx, words)
    case 'remove':
      return removeAgent(ctx, words)
    case 'limit':
      return limitTalks(ctx, words)
    case 'team':
      return changeTeam(ctx, words)
    default:
      return reply(ctx, html(ctx, 'agents-how'))
  }
}

/** The command `/shift on` or `/shift off`: begins or ends the agent's own shift. */
export const changeShift = (ctx: AgentContext): Decision => {
  const {
    agent,
    event,
    situation: { openTalks },
  } = ctx
  const word = event.words.trim().toLowerCase()
  if (word !== 'on' && word !== 'off') return answer(ctx, 'no-shift-word', { shift: agent.onShift ? 'on' : 'off' })
  const put = changeAgents(ctx, { kind: 'put', agent: { ...agent, onShift: word === 'on' } }, `shift-${word}`, '')
  return combine(put, answer(ctx, `shift-${word}`, { open: openTalks }))
}
