import type { Event } from '../conversation/event.ts'
import type { AgentCallName } from '../flow/call-register.ts'
import type { Agent } from '../desk/agent.ts'
import type { Posting } from '../desk/post.ts'
import type { AnswerChange } from '../desk/own-answer.ts'
import type { Talk } from '../desk/talk.ts'
import type { AgentMessageRef } from '../desk/agent-message-ref.ts'
import type { FindQuery } from './find-query.ts'
import type { WithheldPart } from './desk-situation.ts'

/** The fields of a talk that a decision relies on. */
type TalkRevision = Pick<Talk, 'state' | 'agent' | 'lastWordAt'>

/** Takes the revision of a talk, to be compared when the decision is written. */
export const revisionOf = ({ state, agent, lastWordAt }: Talk): TalkRevision => ({ state, agent, lastWordAt })

/** A change of the list of agents. */
export type AgentChange =
  | { readonly kind: 'put'; readonly agent: Agent }
  | { readonly kind: 'remove'; readonly id: number }

/** A line of the audit log: who did what, to whom. `about` never holds a phone number or the customer's words. */
export interface AuditEntry {
  readonly actor: number
  readonly action: string
  readonly chatId: number | null
  readonly about: string
  /** Number that it is about; the journal alone has it, as a digest. */
  readonly phone?: string
}

/** A call to the operator for an agent; the answer is the desk event `answered`. */
export interface DeskCall {
  readonly src: AgentCallName
  readonly chatId: number
  readonly talk: number
  readonly agent: number
}

/** Something the shell puts together, because it needs more than a situation holds. */
export type DeskRequest =
  | { readonly kind: 'history'; readonly chatId: number }
  | { readonly kind: 'transcript'; readonly chatId: number }
  | { readonly kind: 'stats'; readonly since: number; readonly until: number }
  /** Talks of a period as a file. */
  | { readonly kind: 'export'; readonly since: number; readonly until: number }
  | { readonly kind: 'setup' }
  | { readonly kind: 'status' }
  /** A search over talks; `by` is the id of who asks. */
  | { readonly kind: 'find'; readonly query: FindQuery; readonly by: number }
  /** The desk modules decide instead: see `DeskModule`. */
  | { readonly kind: 'module' }

/** Everything one event of the desk changes, written in one transaction. */
export interface Decision {
  /** Events for customers' inboxes. */
  readonly inbox: readonly { readonly chatId: number; readonly event: Event }[]
  readonly posts: readonly Posting[]
  /** Entries for the history: words of an agent to the customer, or notes for colleagues. */
  readonly history: readonly {
    readonly chatId: number
    readonly by: 'agent' | 'note'
    readonly agent: number
    readonly text: string
    readonly what: string
    readonly word: AgentMessageRef | null
  }[]
  /** Messages of agents that are taken back from the customer, for the history. */
  readonly deleted: readonly AgentMessageRef[]
  /** One more withheld part of an album; the line below its first part decides about all. */
  readonly withheld: {
    readonly chatId: number
    readonly group: number
    readonly album: string
    readonly part: WithheldPart
  } | null
  /**
   * A change of the talk. When the talk no longer has this `revision`, nothing of the decision is written, and the
   * event is decided again.
   */
  readonly talk: {
    readonly id: number
    readonly revision?: TalkRevision
    readonly change: Partial<
      Pick<
        Talk,
        | 'state'
        | 'agent'
        | 'preferred'
        | 'team'
        | 'answeredAt'
        | 'waitsSince'
        | 'lastWordAt'
        | 'late'
        | 'reminded'
        | 'snoozedUntil'
        | 'tags'
      >
    >
  } | null
  readonly agents: readonly AgentChange[]
  /** Changes of the ready answers that agents wrote. */
  readonly answers: readonly AnswerChange[]
  readonly audit: readonly AuditEntry[]
  readonly call: DeskCall | null
  readonly request: DeskRequest | null
  /**
   * The answer to a press, sent at once and kept nowhere; an empty text only stops the button's spinner. One that
   * `stays` is closed by hand.
   */
  readonly toast: { readonly callbackId: string; readonly text: string; readonly stays?: true } | null
  /** A ban of the customer, or its end: messages of a banned customer are not read. */
  readonly ban: { readonly chatId: number; readonly banned: boolean } | null
}

/** The decision that changes nothing. */
export const noChange: Decision = {
  inbox: [],
  posts: [],
  history: [],
  deleted: [],
  withheld: null,
  talk: null,
  agents: [],
  answers: [],
  audit: [],
  call: null,
  request: null,
  toast: null,
  ban: null,
}
