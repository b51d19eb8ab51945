import type { Agent } from '../desk/agent.ts'
import { isTheirs, openTalk } from './desk-context.ts'
import type { DeskAction } from './desk-context.ts'
import type { Situation } from './decision.ts'
import type { Vars } from '../desk/desk-text.ts'
import { freeOf } from './teams.ts'

/** Why something is not done: a text of the desk. */
export interface No {
  readonly message: string
  readonly vars: Vars
}

const no = (message: string, vars: Vars = {}): No => ({ message, vars })

/** Nobody knows who writes as the group or as a channel; who is not on the list of agents is a stranger. */
export const whyNotAgent = ({ agent }: Situation, { writer }: DeskAction): No | null => {
  if (writer.anonymous) return no('no-anonymous')
  return agent === null ? no('no-stranger', { id: String(writer.id) }) : null
}

const isSupervisor = ({ role }: Agent): boolean => role === 'supervisor'

/** A talk that was passed to a team is theirs while there is time and one of them is free; afterwards it is anybody's. */
const whyNotTeam = (situation: Situation, agent: Agent): No | null => {
  const talk = openTalk(situation)
  if (!talk || talk.team === null || talk.late !== 'no' || agent.teams.includes(talk.team)) return null
  const free = freeOf(situation, talk.team)
  return free.length === 0
    ? null
    : no('no-team-yours', { team: talk.team, agents: free.map(({ name }) => name).join(', ') })
}

/** Whether this agent may take the customer over now. */
export const whyNotTake = (situation: Situation, agent: Agent): No | null => {
  const other = openTalk(situation)?.agent
  if (other) return other.id === agent.id ? no('no-yours') : no('no-taken', { agent: other.name })
  if (isSupervisor(agent)) return null
  if (!agent.onShift) return no('no-shift')
  return (
    whyNotTeam(situation, agent) ?? (situation.openTalks >= agent.most ? no('no-limit', { most: agent.most }) : null)
  )
}

/** Whether this agent may speak in the open talk: it is theirs. */
export const whyNotSpeak = (situation: Situation, agent: Agent): No | null => {
  const talk = openTalk(situation)
  if (!talk) return no('no-open-talk')
  if (isTheirs(situation, agent)) return null
  return talk.agent ? no('no-others', { agent: talk.agent.name }) : no('no-take-first')
}

/** Whether this agent may decide about the open talk: it is theirs, or they are a supervisor. */
export const whyNotSteer = (situation: Situation, agent: Agent): No | null => {
  const why = whyNotSpeak(situation, agent)
  return why && isSupervisor(agent) && openTalk(situation) ? null : why
}
