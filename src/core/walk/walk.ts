/**
 * Walks: a customer's way through one matter, from the flow that was entered to its end. A walk holds names of our own
 * flows, states and events and no word, number or choice of the customer, so that what is kept of it for figures tells
 * nothing about a person.
 */

/** Ways into a walk. `return`: taken up again after it had ended in silence, by Back, or since a deploy. */
export type WalkEntry = 'menu' | 'wish' | 'link' | 'notice' | 'command' | 'return' | 'agent' | 'news'

/**
 * Ends of a walk. `came` to `person` are the flow's own; `given-up`: its own end `left`. `stopped`: the customer went
 * elsewhere; `left`: they have been silent for a day, or block the bot.
 */
export type WalkEnd = 'came' | 'solved' | 'subscribed' | 'person' | 'given-up' | 'stopped' | 'left'

/** Event of the first step of each flow. */
export const INIT = 'init'

/**
 * Event of a step that no flow has made: Back, a resumed flow, or a flow that is in front again because one beside it
 * has ended.
 */
export const SHOWN = 'shown'

/** Beginning of XState's own names for answers, failures and delays; left out in steps. */
const PREFIX = 'xstate.'

const MACHINE_EVENTS = ['done.', 'error.', 'after.']

/** One step of a flow: what came, and the state that it led to. */
export interface WalkStep {
  /** Type of the machine's event, as the flow names it. */
  readonly event: string
  readonly flow: string
  readonly state: string
}

/** Writes a step as the three words that are kept. */
export const writeStep = ({ event, flow, state }: WalkStep): string =>
  `${event.startsWith(PREFIX) ? event.slice(PREFIX.length) : event} ${flow}/${state}`

/** Reads a kept step. */
export const readStep = (written: string): WalkStep => {
  const [event = '', place = ''] = written.split(' ')
  const [flow = '', state = ''] = place.split('/')
  return { event: MACHINE_EVENTS.some((one) => event.startsWith(one)) ? `${PREFIX}${event}` : event, flow, state }
}

/** A walk that goes on. */
export interface Walk {
  /** Id of the frame of the matter's flow. */
  readonly frame: number
  readonly flow: string
  readonly entry: WalkEntry
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Presses after the entry, while no agent had the customer. */
  readonly taps: number
  /** Messages after the entry, while no agent had the customer. */
  readonly messages: number
  /** Messages that were not understood. */
  readonly missed: number
  /** True when an agent has taken the customer over. */
  readonly talk: boolean
  /** The cause that a flow within this one has named last; null while none has. */
  readonly cause: string | null
  /** Steps of its flows, oldest first, see {@link writeStep}. */
  readonly steps: readonly string[]
  /** True when there were too many steps, and the ones in the middle are missing. */
  readonly cut: boolean
  /** Present while the customer, who has unblocked the bot, has done nothing in the matter since. */
  readonly untouched?: true
}

/** Most steps that are kept; of a longer walk the first and the last ones. */
const MAX_STEPS = 80

/** Adds a step. The same step twice running is kept once: a clock that ticks is no way. */
export const addStep = (walk: Walk, step: string): Walk => {
  if (walk.steps.at(-1) === step) return walk
  const steps = [...walk.steps, step]
  return steps.length <= MAX_STEPS
    ? { ...walk, steps }
    : { ...walk, steps: steps.toSpliced(MAX_STEPS / 2, 1), cut: true }
}

/** The outcome of a walk. */
export interface EndedWalk extends Omit<Walk, 'frame' | 'untouched'> {
  readonly service: string | null
  readonly end: WalkEnd
  readonly endedAt: number
}
