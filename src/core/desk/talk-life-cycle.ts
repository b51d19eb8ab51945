import { isOver, statesBefore, UNMADE } from '../life-cycle/life-cycle.ts'
import type { LifeCycle } from '../life-cycle/life-cycle.ts'

/** State of a talk: in the queue, with an agent, waiting for the customer's answer, over. */
export type TalkState = 'waiting' | 'taken' | 'pending' | 'ended'

/** Events of a talk. */
export type TalkEvent =
  | 'asked for'
  | 'taken'
  | 'queued'
  | 'customer spoke'
  | 'answered'
  | 'put on hold'
  | 'woken'
  | 'ended'
  | 'forgotten'
  | 'reopened'

/**
 * The life cycle of a talk: a customer waits, an agent takes them over, and at any time the talk ends. One that ended
 * in silence is reopened by the customer's next words.
 */
export const talkLifeCycle: LifeCycle<TalkState, TalkEvent> = {
  id: 'talk',
  states: ['waiting', 'taken', 'pending', 'ended'],
  over: ['ended'],
  transitions: [
    { event: 'asked for', by: ['customer'], from: [UNMADE], to: 'waiting' },
    { event: 'asked for', by: ['customer'], from: ['waiting', 'taken', 'pending'], to: 'same' },
    { event: 'taken', by: ['agent'], from: [UNMADE, 'waiting', 'taken', 'pending'], to: 'taken' },
    { event: 'queued', by: ['agent', 'clock'], from: ['waiting', 'taken', 'pending'], to: 'waiting' },
    { event: 'customer spoke', by: ['customer'], from: ['waiting', 'taken'], to: 'same' },
    { event: 'customer spoke', by: ['customer'], from: ['pending'], to: 'taken' },
    { event: 'answered', by: ['agent'], from: ['waiting', 'taken', 'pending'], to: 'same' },
    { event: 'put on hold', by: ['agent'], from: ['taken', 'pending'], to: 'pending' },
    { event: 'woken', by: ['clock'], from: ['pending'], to: 'taken' },
    { event: 'ended', by: ['agent', 'customer', 'clock'], from: ['waiting', 'taken', 'pending'], to: 'ended' },
    { event: 'forgotten', by: ['customer'], from: ['waiting'], to: 'ended' },
    { event: 'forgotten', by: ['customer'], from: ['taken', 'pending', 'ended'], to: 'same' },
    { event: 'reopened', by: ['customer'], from: [UNMADE, 'waiting', 'taken', 'pending', 'ended'], to: 'waiting' },
  ],
}

/**
 * Lists the states in which a decision of the desk may change a talk. It puts one on hold or wakes it; all other states
 * come of the customer's own turn.
 */
export const statesForTalkChange = ({ state }: { readonly state?: TalkState | undefined }): readonly TalkState[] => {
  switch (state) {
    case undefined:
      return talkLifeCycle.states.filter((one) => !isOver(talkLifeCycle, one))
    case 'pending':
      return statesBefore(talkLifeCycle, 'put on hold')
    case 'taken':
      return statesBefore(talkLifeCycle, 'woken')
    default:
      return []
  }
}

/** States in which a talk ends when its customer is forgotten. */
export const endedByForgetting: readonly TalkState[] = statesBefore(talkLifeCycle, 'forgotten', 'ended').filter(
  (state) => !isOver(talkLifeCycle, state),
)
