import type { AgentName } from '../desk/agent.ts'
import type { Answered } from '../flow/brief.ts'
import type { News } from './event.ts'
import type { Html } from '../text/html.ts'
import type { Input } from '../flow/view.ts'

/** A running flow on the conversation's stack, as it is saved. */
export interface Frame {
  /** Unlike any other frame of this conversation, ever. */
  readonly id: number
  readonly flow: string
  readonly version: number
  /** The parent's invoke id, or null for the root and for what the customer opened beside the flow. */
  readonly invokedAs: string | null
  /** XState's persisted snapshot. */
  readonly snapshot: unknown
}

/** A stored delay of a frame (`event` is the machine's) or of the conversation itself (`frame` null). */
export interface Timer {
  readonly key: string
  readonly frame: number | null
  readonly event: { readonly type: string } | null
  readonly delayMs: number
  readonly due: number
  readonly turn: number
}

/** One button of the live prompt: what it says, what may be typed for it, and the event it is. */
export interface LiveButton {
  readonly label: string
  readonly words: readonly string[]
  readonly event: { readonly type: string; readonly id?: string }
}

/** The one question that can be answered now. */
export interface Prompt {
  readonly no: number
  /** The question without a note before it. */
  readonly text: Html
  readonly rows: readonly (readonly LiveButton[])[]
  readonly accepts: readonly Input[]
  /** It came with a reply keyboard, so its message can never be edited. */
  readonly share: boolean
  /** When it was shown, milliseconds since 1970. */
  readonly at: number
}

/** A place to step back to: the stack as it was when a question was shown, and the timers that ran. */
export interface Step {
  readonly frames: readonly Frame[]
  readonly timers: readonly Timer[]
}

/** A question of a flow that was left in the middle, and the service it was about. */
export interface Left extends Step {
  readonly service: string | null
}

/** The way back into a flow that an incident stopped, below every question of another one until then (ms since 1970). */
export interface TakeUp {
  readonly incident: string
  readonly flow: string
  readonly until: number
}

/** Who may answer the customer now. `fence` grows with every change of hands; an older one may not speak any more (G6). */
export interface Custody {
  readonly holder: 'bot' | 'queue' | 'agent'
  readonly agent: AgentName | null
  readonly fence: number
}

/** How long the customer has been silent within a flow. */
export type Silence = 'none' | 'waiting' | 'reminded' | 'asleep'

/** Everything that is known of one chat between two turns. A pure value; it is sealed at rest. */
export interface Conversation {
  readonly chatId: number
  /** Counts committed turns. */
  readonly turn: number
  readonly locale: string | null
  readonly service: string | null
  readonly frames: readonly Frame[]
  readonly nextFrame: number
  readonly prompt: Prompt | null
  readonly promptNo: number
  /** The last press that acted, so that a double tap is not mistaken for an old button; below a notice its number, negative. */
  readonly lastPress: { readonly prompt: number; readonly index: number; readonly at: number } | null
  readonly timers: Readonly<Record<string, Timer>>
  /** Calls on their way: the turn they were asked at. */
  readonly calls: Readonly<Record<string, { readonly turn: number; readonly src: string }>>
  readonly history: readonly Step[]
  /** Where flows were left, the latest last. */
  readonly left: readonly Left[]
  readonly takeUp: TakeUp | null
  readonly custody: Custody
  /** The customer blocked the bot: nothing can be sent. */
  readonly away: boolean
  readonly silence: Silence
  /** When the customer last did anything, milliseconds since 1970. */
  readonly seenAt: number
  /** Inputs in a row that fitted nothing. */
  readonly misses: number
  /** What has only been explained of late, without an answer in between: how often, and when last. */
  readonly vain: { readonly times: number; readonly at: number }
  /** The customer's first name, for agents; empty while nobody knows. */
  readonly name: string
  /** What was asked and answered lately, oldest first, for agents. */
  readonly trail: readonly Answered[]
  /** A talk ended in silence: until then the customer's next words open it again, ms since 1970; 0 when there is none. */
  readonly reopens: number
  /** What came while an agent talked to the customer, or they had blocked us; they hear of it afterwards, oldest first. */
  readonly later: readonly News[]
  /** The flow was entered on a guess, and the customer has not answered since. */
  readonly guessed: boolean
}

/** A chat that nobody has written in yet. */
export const newConversation = (chatId: number): Conversation => ({
  chatId,
  turn: 0,
  locale: null,
  service: null,
  frames: [],
  nextFrame: 1,
  prompt: null,
  promptNo: 0,
  lastPress: null,
  timers: {},
  calls: {},
  history: [],
  left: [],
  takeUp: null,
  custody: { holder: 'bot', agent: null, fence: 0 },
  away: false,
  silence: 'none',
  seenAt: 0,
  misses: 0,
  vain: { times: 0, at: 0 },
  guessed: false,
  name: '',
  trail: [],
  reopens: 0,
  later: [],
})
