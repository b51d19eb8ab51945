/**
 * A person of the company who answers customers. A supervisor may do all that an agent may, and keeps the list of
 * agents.
 */
export interface Agent {
  /** Telegram's id of the person. */
  readonly id: number
  /** Name as customers read it: "Anna". */
  readonly name: string
  readonly role: 'agent' | 'supervisor'
  readonly onShift: boolean
  /** Maximum of open talks at a time. */
  readonly maxTalks: number
  /** Names of the teams they belong to, such as "billing"; a talk can be passed to a team. */
  readonly teams: readonly string[]
  /** Language of what is meant for them alone; none: that of the group. */
  readonly locale?: string
}

/** Id and name of an agent, as a talk keeps them. */
export type AgentName = Pick<Agent, 'id' | 'name'>
