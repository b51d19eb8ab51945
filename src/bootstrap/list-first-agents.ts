import type { AgentName } from '../core/desk/agent.ts'
import { nothing } from '../core/talk/decision.ts'
import type { DeskStore } from '../core/ports/desk-store.ts'

const MOST = 5

/** Puts the people of the playground on the list of agents, on shift, while nobody is on it: whoever tries the desk wants to answer at once. */
export const listFirstAgents = async (store: DeskStore, first: readonly AgentName[]): Promise<void> => {
  if (first.length === 0 || (await store.agents()).length > 0) return
  const agents = first.map(
    ({ id, name }) =>
      ({ kind: 'put', agent: { id, name, role: 'agent', onShift: true, most: MOST, teams: [] } }) as const,
  )
  await store.decide('first-agents', { ...nothing, agents })
}
