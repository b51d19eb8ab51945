import type { Agent } from '../desk/agent.ts'
import type { DeskSituation } from './desk-situation.ts'
import { isSameWord } from '../text/nearest-names.ts'

/**
 * A team's name. It begins with a letter, so that it is never an agent's id; a button's data has room for 16 characters
 * (Bot API, callback_data).
 */
const TEAM_NAME = /^[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\d-]{0,15}$/u

/** Words of commands, which are no team names. */
const reservedWords: ReadonlySet<string> = new Set(['all', 'on', 'off'])

/** True for a name a team may have. */
export const isTeamName = (name: string): boolean => TEAM_NAME.test(name) && !reservedWords.has(name.toLowerCase())

/** Names of all teams that have an agent, in alphabetical order. */
export const teamsOf = (agents: readonly Agent[]): readonly string[] =>
  [...new Set(agents.flatMap(({ teams }) => teams))].sort((one, other) => one.localeCompare(other))

/** Finds the team of that name, ignoring case; gives the name as the list writes it. */
export const findTeam = (agents: readonly Agent[], name: string): string | null =>
  teamsOf(agents).find((team) => isSameWord(team, name)) ?? null

/** True while the agent may have one more talk. */
export const hasCapacity = (
  { talksOf }: Pick<DeskSituation, 'talksOf'>,
  { id, maxTalks }: Pick<Agent, 'id' | 'maxTalks'>,
): boolean => (talksOf[String(id)] ?? 0) < maxTalks

/** Agents of the team who could take a talk now. */
export const freeAgentsOf = (situation: DeskSituation, team: string): readonly Agent[] =>
  situation.agents.filter((agent) => agent.onShift && agent.teams.includes(team) && hasCapacity(situation, agent))
