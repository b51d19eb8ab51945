import type { LinkButton } from './effect.ts'
import type { AgentName } from '../desk/agent.ts'
import type { AnsweredQuestion } from '../flow/brief.ts'
import type { News } from './event.ts'
import type { Html } from '../text/html.ts'
import type { StatementName, Statements } from '../flow/statement.ts'
import type { Input } from '../flow/view.ts'
import type { Walk, WalkEntry } from '../walk/walk.ts'

/** A running flow on the conversation's stack, in the form in which it is saved. */
export interface Frame {
  /** Never used twice within one conversation. */
  readonly id: number
  readonly flow: string
  readonly version: number
  /** The parent's invoke id; null for the root and for a flow that the customer opened beside another one. */
  readonly invokedAs: string | null
  /** XState's persisted snapshot. */
  readonly snapshot: unknown
}

/**
 * A running delay, of a frame (`event` goes to its machine) or of the conversation itself (`frame` and `event` are
 * null).
 */
export interface Timer {
  readonly key: string
  readonly frame: number | null
  readonly event: { readonly type: string } | null
  /**
   * News to tell when it is due, wherever the customer is by then: a reminder that the flow named in it has promised.
   */
  readonly news?: Extract<News, { readonly kind: 'news' }>
  readonly delayMs: number
  /** Milliseconds since 1970. */
  readonly due: number
  /** The turn that set it; a timer event of an earlier turn is stale. */
  readonly turn: number
}

/** A button of the live prompt. */
export interface LiveButton {
  readonly label: string
  /** The event that a press sends to the flow's machine, or a navigation. */
  readonly event: { readonly type: string; readonly id?: string }
}

/** The live question: the only one that can be answered now. */
export interface Prompt {
  /** Grows with every prompt of the conversation; button data carries it, so that an old button is recognised. */
  readonly no: number
  /** The question, without any note above it. */
  readonly text: Html
  readonly rows: readonly (readonly LiveButton[])[]
  readonly accepts: readonly Input[]
  /** Button above the others that opens an address. */
  readonly link?: LinkButton
  /** True for a question with a reply keyboard; Telegram cannot edit such a message. */
  readonly share: boolean
  /** Time at which it was shown, milliseconds since 1970. */
  readonly at: number
}

/**
 * A question that the customer can step back to: the stack as it was when it was shown, and the frames' timers that ran
 * then.
 */
export interface Checkpoint {
  readonly frames: readonly Frame[]
  readonly timers: readonly Timer[]
  /** Questions that had been answered by then, see `settled` of {@link Conversation}. */
  readonly settled?: readonly string[]
  /** The event that answered the question, where the customer answered one. */
  readonly answered?: string
}

/**
 * A flow that was left in the middle: the question at which it can be resumed, and the conversation's service at that
 * time.
 */
interface SuspendedFlow extends Checkpoint {
  readonly service: string | null
}

/** An offer to resume the flow that an incident stopped, shown as a button below every question of other flows. */
interface ResumeOffer {
  readonly incident: string
  readonly flow: string
  /** End of the offer, milliseconds since 1970. */
  readonly until: number
}

/**
 * The right to answer the customer. `fence` grows whenever it changes hands; messages with an older fence are not sent
 * (G6).
 */
export interface Custody {
  readonly holder: 'bot' | 'agent'
  /** The agent who holds it; null while the bot does. */
  readonly agent: AgentName | null
  readonly fence: number
  /** The proof that the agent has asked for; absent while there is none. */
  readonly proof?: AskedProof
}

/** A flow beside a talk, in which the customer proves a number while the agent keeps custody. */
interface AskedProof {
  /** Id of its frame. */
  readonly frame: number
  /** The way back from before the proof; the proof has one of its own. */
  readonly history: readonly Checkpoint[]
}

/** Stage of the customer's inactivity in the middle of a flow. */
type Inactivity = 'none' | 'reminded' | 'asleep'

/** Number of second readings since the first one of a day, ms since 1970. */
export interface SecondReadings {
  readonly since: number
  readonly times: number
}

/** Something the customer wrote to the bot, secrets covered, with its time in ms since 1970. */
interface WrittenWords {
  readonly text: string
  readonly at: number
}

/**
 * A message with digits that agents have seen while a code was pending; `covered` is what they may see when it proves
 * to be a part of it.
 */
export interface CodePart {
  readonly messageId: number
  readonly covered: string
  readonly digits: number
  /** True for the caption of a picture or file. */
  readonly isCaption: boolean
}

/** A one-time code that is on its way to the customer or may still be typed. */
export interface PendingCode {
  /** End of the code's life, milliseconds since 1970. */
  readonly until: number
  /** Number of digits that the customer has written to agents meanwhile, in whatever messages. */
  readonly digits: number
  /** The messages with these digits that still show them. */
  readonly parts: readonly CodePart[]
}

/** All that is known of one chat between two turns. A pure value, encrypted in the database. */
export interface Conversation {
  readonly chatId: number
  /** Number of committed turns. */
  readonly turn: number
  /** Null until the first turn. */
  readonly locale: string | null
  /** Id of the service that the customer has named; null before that. */
  readonly service: string | null
  /** The stack, root first. */
  readonly frames: readonly Frame[]
  readonly nextFrame: number
  readonly prompt: Prompt | null
  readonly promptNo: number
  /**
   * The last press that was acted on, to tell a double tap from a press of an old button. `prompt` is negative, minus
   * the notice's number, for a button below a notice.
   */
  readonly lastPress: { readonly prompt: number; readonly index: number; readonly at: number } | null
  readonly timers: Readonly<Record<string, Timer>>
  /** Calls without an answer yet, by key; `turn` is the one that made the call. */
  readonly calls: Readonly<Record<string, { readonly turn: number; readonly src: string }>>
  readonly history: readonly Checkpoint[]
  /** Flows left in the middle, oldest first. */
  readonly suspended: readonly SuspendedFlow[]
  readonly resume: ResumeOffer | null
  readonly custody: Custody
  /** True while the customer blocks the bot, so that nothing can be sent. */
  readonly unreachable: boolean
  readonly silence: Inactivity
  /** Time of the customer's last action, milliseconds since 1970. */
  readonly seenAt: number
  /** Number of inputs in a row that could not be interpreted. */
  readonly misses: number
  /**
   * Number of explanations given since the last answer, and the time of the last one (ms since 1970): the flood limit.
   * `note` names the last one, so that no line comes twice running; absent before the first.
   */
  readonly explained: { readonly times: number; readonly at: number; readonly note?: string }
  /** The customer's first name, for agents; empty while unknown. */
  readonly name: string
  /** The latest questions and answers, oldest first, for agents. */
  readonly trail: readonly AnsweredQuestion[]
  /** Words of the customer to the bot, oldest first, for agents: the first ones and the latest. */
  readonly written: readonly WrittenWords[]
  /**
   * Time until which the customer's next message reopens the talk that ended in silence, ms since 1970; 0 when there is
   * none.
   */
  readonly reopenUntil: number
  /** News held back during a talk or while the customer blocks the bot, oldest first; shown afterwards. */
  readonly pendingNews: readonly News[]
  /** True while the present flow was entered on a guess that no answer has confirmed. */
  readonly guessed: boolean
  /** Texts of this day that a second reader was asked about; null before the first. */
  readonly secondReadings: SecondReadings | null
  /** Everything the customer has stated, whether asked or not. */
  readonly statements: Statements
  /** Statements that have answered questions on the way to the present one; the customer may take the latest back. */
  readonly taken: readonly StatementName[]
  /**
   * Questions that are answered, as `<frame>/<text>`: a customer who meets one again is asked, whatever they have
   * stated.
   */
  readonly settled: readonly string[]
  /** Name of the latest call of this flow that changed something for good; null before there is one. */
  readonly irreversible: string | null
  /** The code that was asked for last; null when none was, or it has been typed rightly. */
  readonly pendingCode: PendingCode | null
  /** The customer's way through the present matter; null at the menu, and after its outcome was kept. */
  readonly walk: Walk | null
  /** The link or notice that has brought the customer, while the service is still asked for; null otherwise. */
  readonly way: WalkEntry | null
  /** The topic of the private chat in which the customer wrote last and is answered; null outside of topics. */
  readonly thread: number | null
  /** Pictures that were sent already, by {@link pictureKey}. */
  readonly shownPictures: readonly string[]
}

/** The conversation of a chat before its first event. */
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
  suspended: [],
  resume: null,
  custody: { holder: 'bot', agent: null, fence: 0 },
  unreachable: false,
  silence: 'none',
  seenAt: 0,
  misses: 0,
  explained: { times: 0, at: 0 },
  guessed: false,
  statements: {},
  taken: [],
  settled: [],
  irreversible: null,
  name: '',
  trail: [],
  written: [],
  reopenUntil: 0,
  pendingNews: [],
  secondReadings: null,
  pendingCode: null,
  walk: null,
  way: null,
  thread: null,
  shownPictures: [],
})
