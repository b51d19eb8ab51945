import type { Agent, AgentName } from '../desk/agent.ts'
import type { Situation } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'

/** Talks that a supervisor who is not on the list may have: as many as the list allows anybody. */
const MOST = 50

/** The supervisors of the settings as agents are called; one who is not on the list has a number for a name. */
export const supervisorsOf = (agents: readonly AgentName[], adminIds: ReadonlySet<number>): readonly AgentName[] =>
  [...adminIds].map((id, place) => ({ id, name: agents.find((one) => one.id === id)?.name ?? `№ ${place + 1}` }))

/**
 * Who is a supervisor stands in the settings (`ADMIN_IDS`) and nowhere else: on the list of agents or not, whoever is named there is one, and
 * whoever is not named there any more is an agent like others.
 */
export const withRoles = (situation: Situation, event: DeskEvent, adminIds: ReadonlySet<number>): Situation => {
  const asIs = (agent: Agent): Agent => ({ ...agent, role: adminIds.has(agent.id) ? 'supervisor' : 'agent' })
  const known = {
    ...situation,
    agents: situation.agents.map(asIs),
    supervisors: supervisorsOf(situation.agents, adminIds),
  }
  if (situation.agent) return { ...known, agent: asIs(situation.agent) }
  const writer = 'writer' in event ? event.writer : null
  if (!writer || writer.anonymous || !adminIds.has(writer.id)) return known
  return {
    ...known,
    agent: { id: writer.id, name: writer.name, role: 'supervisor', onShift: true, most: MOST, teams: [] },
  }
}
