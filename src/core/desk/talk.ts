import type { PhoneNumber } from '../text/phone-number.ts'
import type { AgentName } from './agent.ts'
import type { Brief } from '../flow/brief.ts'

/** Where a talk stands: in the queue, with an agent, waiting for the customer's answer, over. */
export type TalkState = 'waiting' | 'taken' | 'pending' | 'ended'

/** Why a talk is over. `returned`: given back to the bot. `silent`: the customer said nothing more. `left`: the customer went. */
export type TalkEnd = 'solved' | 'returned' | 'silent' | 'left' | 'banned'

/** One matter of one customer with our people. A customer has at most one that is not over. Times are ms since 1970. */
export interface Talk {
  /** Shown as its number: `#17`. */
  readonly id: number
  readonly chatId: number
  readonly state: TalkState
  readonly agent: AgentName | null
  /** The agent a supervisor gave it to, or who had it before; first in line to take it. */
  readonly meant: AgentName | null
  /** The team it was passed to, which is asked first. */
  readonly team: string | null
  readonly locale: string
  readonly service: string
  readonly brief: Brief
  /** The number that was proved when the talk began, the only one that an agent's acts reach. */
  readonly phone: PhoneNumber | null
  readonly openedAt: number
  readonly takenAt: number | null
  /** The agent's first answer. */
  readonly answeredAt: number | null
  /** When the customer began to wait for an answer; null while the last word is the agent's. */
  readonly waitsSince: number | null
  readonly lastWordAt: number
  /** How far the clock of the present wait has gone. */
  readonly late: 'no' | 'warned' | 'escalated'
  readonly reminded: boolean
  readonly end: TalkEnd | null
  readonly score: number | null
}
