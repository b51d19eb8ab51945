import type { AgentName } from '../core/desk/agent.ts'
import { noChange } from '../core/talk/decision.ts'
import type { DeskStore } from '../core/ports/desk-store.ts'

const MAX_TALKS = 5

/**
 * Puts the playground's people on the list of agents, on shift, when it is empty, so that the desk can be tried at
 * once.
 */
export const listFirstAgents = async (store: DeskStore, first: readonly AgentName[]): Promise<void> => {
  if (first.length === 0 || (await store.agents()).length > 0) return
  const agents = first.map(
    ({ id, name }) =>
      ({ kind: 'put', agent: { id, name, role: 'agent', onShift: true, maxTalks: MAX_TALKS, teams: [] } }) as const,
  )
  await store.decide(null, { ...noChange, agents })
}
