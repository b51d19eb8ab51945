import type { LiveEvent } from '../../telegram-emulator/control-types.ts'

/** The position of a conversation: its flow and the paths of the present states, such as `steps.airplane`. */
export interface Where {
  readonly flow: string
  readonly states: readonly string[]
}

/** A live event from the page's server; after `ready` the page reads everything again. */
export type LiveNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'emulator'; readonly event: LiveEvent }
  | { readonly kind: 'sandbox'; readonly event: { readonly kind: string; readonly number: string | null } }
  | { readonly kind: 'chart'; readonly chat: number; readonly where: Where | null }

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
