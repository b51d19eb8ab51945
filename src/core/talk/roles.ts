import type { Agent, AgentName } from '../desk/agent.ts'
import type { DeskSituation } from './desk-situation.ts'
import type { DeskEvent } from '../desk/desk-event.ts'

/** Open talks of a supervisor who is not on the list: the most the list allows anybody. */
const MAX_TALKS = 50

/**
 * Names the supervisors of the settings as the list of agents does; one who is not on the list is called
 * `№ <position>`.
 */
export const supervisorsOf = (agents: readonly AgentName[], adminIds: ReadonlySet<number>): readonly AgentName[] =>
  [...adminIds].map((id, index) => ({ id, name: agents.find((one) => one.id === id)?.name ?? `№ ${index + 1}` }))

/**
 * Sets the roles in a situation by the settings (`ADMIN_IDS`), the only source of who is a supervisor: everybody named
 * there is one, on the list of agents or not; everybody else is an agent. Roles stored in the list are ignored.
 */
export const withRoles = (situation: DeskSituation, event: DeskEvent, adminIds: ReadonlySet<number>): DeskSituation => {
  const withRole = (agent: Agent): Agent => ({ ...agent, role: adminIds.has(agent.id) ? 'supervisor' : 'agent' })
  const known = {
    ...situation,
    agents: situation.agents.map(withRole),
    supervisors: supervisorsOf(situation.agents, adminIds),
  }
  if (situation.agent) return { ...known, agent: withRole(situation.agent) }
  const writer = 'writer' in event ? event.writer : null
  if (!writer || writer.anonymous || !adminIds.has(writer.id)) return known
  return {
    ...known,
    agent: { id: writer.id, name: writer.name, role: 'supervisor', onShift: true, maxTalks: MAX_TALKS, teams: [] },
  }
}
