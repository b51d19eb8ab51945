import type { Agent } from '../desk/agent.ts'
import type { Situation } from './decision.ts'
import { isSame } from '../text/nearest.ts'

/** A letter first, so that no team is an agent's id; a button's data has room for sixteen characters (Bot API, callback_data). */
const TEAM = /^[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\d-]{0,15}$/u

/** Words of commands, which no team is called by. */
const taken: ReadonlySet<string> = new Set(['all', 'on', 'off'])

/** True for what a team may be called. */
export const isTeamName = (name: string): boolean => TEAM.test(name) && !taken.has(name.toLowerCase())

/** Every team that somebody belongs to, by name. */
export const teamsOf = (agents: readonly Agent[]): readonly string[] =>
  [...new Set(agents.flatMap(({ teams }) => teams))].sort((one, other) => one.localeCompare(other))

/** The team of that name as it is written, whatever the case. */
export const teamNamed = (agents: readonly Agent[], name: string): string | null =>
  teamsOf(agents).find((team) => isSame(team, name)) ?? null

/** Whether one more talk is within the agent's own limit. */
export const hasRoom = ({ talksOf }: Pick<Situation, 'talksOf'>, { id, most }: Pick<Agent, 'id' | 'most'>): boolean =>
  (talksOf[String(id)] ?? 0) < most

/** Those of the team who could take a talk now. */
export const freeOf = (situation: Situation, team: string): readonly Agent[] =>
  situation.agents.filter((agent) => agent.onShift && agent.teams.includes(team) && hasRoom(situation, agent))
