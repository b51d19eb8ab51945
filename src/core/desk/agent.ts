/** One of our people who answers customers. A supervisor keeps the list of agents, and may do what an agent may. */
export interface Agent {
  /** Telegram's id of the person. */
  readonly id: number
  /** What a customer reads: "Anna". */
  readonly name: string
  readonly role: 'agent' | 'supervisor'
  readonly onShift: boolean
  /** Open talks this agent may have at a time. */
  readonly most: number
  /** Names of the teams they belong to, such as "billing"; a talk can be passed to a team. */
  readonly teams: readonly string[]
}

/** An agent as a talk and a customer know one. */
export type AgentName = Pick<Agent, 'id' | 'name'>
