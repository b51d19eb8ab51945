import type { Agent } from '../desk/agent.ts'
import { isTheirs, openTalkOf } from './desk-context.ts'
import type { DeskAction } from './desk-context.ts'
import type { DeskSituation } from './desk-situation.ts'
import type { TextVars } from '../text/texts.ts'
import { freeAgentsOf } from './teams.ts'

/** The reason why something is refused, as a text of the desk. */
export interface Refusal {
  readonly message: string
  readonly vars: TextVars
}

const refusal = (message: string, vars: TextVars = {}): Refusal => ({ message, vars })

/**
 * Refuses people who are not on the list of agents, and anonymous writers: nobody knows who writes as the group or as a
 * channel.
 */
export const whyNotAgent = ({ agent }: DeskSituation, { writer }: DeskAction): Refusal | null => {
  if (writer.anonymous) return refusal('no-anonymous')
  return agent === null ? refusal('no-stranger', { id: String(writer.id) }) : null
}

const isSupervisor = ({ role }: Agent): boolean => role === 'supervisor'

/**
 * Refuses a talk that was passed to a team while the answer is not close to late and one of the team is free;
 * afterwards anybody may take it.
 */
const whyNotTeam = (situation: DeskSituation, agent: Agent): Refusal | null => {
  const talk = openTalkOf(situation)
  if (!talk || talk.team === null || talk.late !== 'no' || agent.teams.includes(talk.team)) return null
  const free = freeAgentsOf(situation, talk.team)
  return free.length === 0
    ? null
    : refusal('no-team-yours', { team: talk.team, agents: free.map(({ name }) => name).join(', ') })
}

/** Refuses to let this agent take the customer over; null when they may. */
export const whyNotTake = (situation: DeskSituation, agent: Agent): Refusal | null => {
  const other = openTalkOf(situation)?.agent
  if (other) return other.id === agent.id ? refusal('no-yours') : refusal('no-taken', { agent: other.name })
  if (isSupervisor(agent)) return null
  if (!agent.onShift) return refusal('no-shift')
  return (
    whyNotTeam(situation, agent) ??
    (situation.openTalks >= agent.maxTalks ? refusal('no-limit', { most: agent.maxTalks }) : null)
  )
}

/** Refuses to let this agent speak to the customer; null when the open talk is theirs. */
export const whyNotSpeak = (situation: DeskSituation, agent: Agent): Refusal | null => {
  const talk = openTalkOf(situation)
  if (!talk) return refusal('no-open-talk')
  if (isTheirs(situation, agent)) return null
  return talk.agent ? refusal('no-others', { agent: talk.agent.name }) : refusal('no-take-first')
}

/** Refuses to let this agent decide about the open talk; null when it is theirs or they are a supervisor. */
export const whyNotSteer = (situation: DeskSituation, agent: Agent): Refusal | null => {
  const why = whyNotSpeak(situation, agent)
  return why && isSupervisor(agent) && openTalkOf(situation) ? null : why
}
