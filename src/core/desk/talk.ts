import type { PhoneNumber } from '../text/phone-number.ts'
import type { TalkState } from './talk-life-cycle.ts'
import type { AgentName } from './agent.ts'
import type { Brief } from '../flow/brief.ts'

/**
 * Reason for the end of a talk. `returned`: given back to the bot. `silent`: the customer wrote nothing more. `left`:
 * the customer left.
 */
export type TalkEnd = 'solved' | 'returned' | 'silent' | 'left' | 'banned'

/** Reason for which the desk takes a talk from its agent and puts it back into the queue. */
export type RequeueReason = 'removed' | 'off-shift' | 'silent'

/** A talk of the customer that is over, as the card of a later one tells it. `agents`: names of all who had it. */
export interface EarlierTalk {
  readonly openedAt: number
  readonly reason: string
  readonly agents: readonly string[]
  readonly end: TalkEnd | null
  readonly score: number | null
}

/**
 * Note for the next agent, left by the one who passed the talk on; `from` is null where they are not on the list any
 * more.
 */
export interface HandOver {
  readonly from: string | null
  readonly text: string
}

/**
 * One matter of one customer with the agents. A customer has at most one talk that is not over. Times are ms since
 * 1970.
 */
export interface Talk {
  readonly id: number
  /** Number of the customer's topic, by which people call the talk: `#17`. The id, while the topic is not made yet. */
  readonly no: number
  readonly chatId: number
  readonly state: TalkState
  readonly agent: AgentName | null
  /** Preferred agent: the one a supervisor gave it to, or who had it before. */
  readonly preferred: AgentName | null
  /** Preferred team: the one it was passed to. */
  readonly team: string | null
  readonly locale: string
  readonly service: string
  readonly brief: Brief
  /** Number that was proved when the talk began; agents can act on this number only. */
  readonly phone: PhoneNumber | null
  readonly openedAt: number
  readonly takenAt: number | null
  /** Time of the agent's first answer. */
  readonly answeredAt: number | null
  /** Start of the customer's present wait; null when the last message is the agent's. */
  readonly waitsSince: number | null
  readonly lastWordAt: number
  /** Stage of the present wait: in time, agents warned, supervisors alerted. */
  readonly late: 'no' | 'warned' | 'escalated'
  readonly reminded: boolean
  /** Time until which its agent has put it off; null when they have not. */
  readonly snoozedUntil: number | null
  /** Words by which agents sort talks, in the order they were added. */
  readonly tags: readonly string[]
  readonly end: TalkEnd | null
  readonly score: number | null
}
