import type { LiveEvent } from '../../telegram-emulator/control-types.ts'

/** The position of a conversation: its flow and the paths of the present states, such as `steps.airplane`. */
export interface Where {
  readonly flow: string
  readonly states: readonly string[]
}

/** Stages of a flow in plain words; a text of the page names each. */
export type StageKind =
  | 'begin'
  | 'number'
  | 'proof'
  | 'operator'
  | 'told'
  | 'check'
  | 'code'
  | 'wait'
  | 'act'
  | 'person'
  | 'end'

/** A stage with the top-level states of the machine that belong to it. */
export interface FlowStage {
  readonly kind: StageKind
  readonly states: readonly string[]
}

/** Counts of walks that came through each stage and of those that left there; one that nobody came to is absent. */
export type HeatOfStages = Readonly<Record<string, { readonly passed: number; readonly left: number }>>

/** One fact that the operator answered, by its name and value: `reach` `unreachable`. */
export interface Fact {
  readonly name: string
  readonly value: string
}

/** A turn as a row of the lane: what came, what the operator answered, what that rules out, and the state it led to. */
export interface TurnRow {
  readonly turn: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** Kind of the event. */
  readonly event: string
  /** Label of the pressed button; null for any other event. */
  readonly pressed: string | null
  /** The call whose answer came; `failed` is the code of a refusal. */
  readonly call: { readonly name: string; readonly failed: string | null } | null
  readonly facts: readonly Fact[]
  /** Causes that it cannot be after this turn. */
  readonly ruledOut: readonly string[]
  readonly where: Where
  readonly custody: 'bot' | 'waiting' | 'agent'
  /** First name of the agent who has the customer. */
  readonly agent: string | null
}

/** A live event from the page's server; after `ready` the page reads everything again. */
export type LiveNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'emulator'; readonly event: LiveEvent }
  | { readonly kind: 'sandbox'; readonly event: { readonly kind: string; readonly number: string | null } }
  | { readonly kind: 'chart'; readonly chat: number; readonly where: Where | null }
  | { readonly kind: 'turn'; readonly chat: number; readonly row: TurnRow }

/** A service of the catalogue, and the name its SMS show. */
export interface Sender {
  readonly service: string
  readonly sms: string
}

/** The page's configuration, served as `/config.json`. */
export interface PageConfig {
  /** True with a sandbox operator, whose handsets the page can switch. */
  readonly sandbox: boolean
  /** Ids of the flows that can be drawn. */
  readonly flows: readonly string[]
  /** Services that can send a code of their own to a handset. */
  readonly senders: readonly Sender[]
  /** The stages of each flow. */
  readonly stages: Readonly<Record<string, readonly FlowStage[]>>
}

/** Switches of a handset, in the sandbox's control API. */
export interface Switches {
  readonly airplaneMode: boolean
  readonly off: boolean
  readonly roaming: boolean
  readonly dataOnly: boolean
  readonly inboxFull: boolean
  readonly senderBlocked: boolean
  readonly spamApp: boolean
  readonly faultySms: boolean
  readonly simSwappedAt: string | null
  readonly reassignedAt: string | null
  readonly forwarding: 'none' | 'conditional' | 'unconditional'
  readonly suspended: boolean
  readonly numberOnRecord: 'right' | 'neighbour' | 'nobody'
}

export interface Sms {
  readonly id: string
  readonly sender: string
  readonly text: string
  readonly folder: 'inbox' | 'spam' | 'blocked'
  readonly sentAt: string
  readonly arrivedAt: string
}

export interface PhoneCall {
  readonly id: string
  readonly at: string
  readonly outcome: 'rang' | 'missed' | 'elsewhere' | 'barred'
  readonly spoken: string | null
}

export interface Mail {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly at: string
}

/** A handset as its owner sees it. */
export interface HandsetView {
  readonly number: string
  readonly name: string
  readonly email: string | null
  readonly switches: Switches
  readonly sms: readonly Sms[]
  readonly calls: readonly PhoneCall[]
  readonly mails: readonly Mail[]
}

/** The result of a service's code. */
export interface SentCode {
  readonly code: string
  readonly sentTo: string
  readonly receipt: { readonly state: string; readonly cause: string | null; readonly folder: Sms['folder'] | null }
}

export interface NetworkView {
  readonly outage: object | null
  readonly maintenance: object | null
}
