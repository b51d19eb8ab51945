import type {
  BotCommand,
  ChatPermissions,
  ForceReply,
  MenuButton,
  Message,
  ReactionType,
  ReplyKeyboardMarkup,
  Update,
  User,
  UserFromGetMe,
} from 'grammy/types'
import type { Toast } from './control-types.ts'

/** The state of the emulator. Plain data and Maps only, so that a snapshot holds all of it. */
export interface EmulatorState {
  readonly users: Map<number, Person>
  readonly bots: Map<number, BotAccount>
  /** By `roomKey`. */
  readonly rooms: Map<string, Room>
  readonly files: Map<string, StoredFile>
  readonly presses: Map<string, Press>
  readonly counters: Counters
}

/** The next id of each kind. */
interface Counters {
  user: number
  group: number
  supergroup: number
  /** Message ids of private chats and basic groups come from one counter of the account. */
  message: number
  press: number
  album: number
  file: number
}

/** A person with a phone. */
export interface Person {
  readonly user: User
  readonly phone: string
  readonly deactivated: boolean
}

/** A bot with its settings, queue and webhook. */
export interface BotAccount {
  readonly token: string
  readonly me: UserFromGetMe
  revoked: boolean
  readonly settings: BotSettings
  readonly queue: QueueData
  webhook: WebhookData | null
}

/** The settings that a bot has made by API calls. */
interface BotSettings {
  /** By `scope|language`. */
  readonly commands: Map<string, readonly BotCommand[]>
  /** By language. */
  readonly names: Map<string, string>
  readonly descriptions: Map<string, string>
  readonly shortDescriptions: Map<string, string>
  /** By chat id; 0 is the default. */
  readonly menuButtons: Map<number, MenuButton>
}

/** The kinds of update there are (Bot API, Update). */
export type UpdateKind = Exclude<keyof Update, 'update_id'>

/** An update waiting to be fetched or delivered. */
export interface QueuedUpdate {
  readonly id: number
  readonly update: Update
  /** Milliseconds; the update is dropped after it. */
  readonly expires: number
  /** Updates of one lane are delivered by a webhook one after another. */
  readonly lane: string
}

/** One bot's queue. */
export interface QueueData {
  nextId: number
  lastPush: number
  entries: QueuedUpdate[]
  /** Kinds asked for by `allowed_updates`. */
  allowed: readonly string[]
}

/** A bot's webhook and its last errors. */
export interface WebhookData {
  readonly url: string
  readonly secret: string
  readonly maxConnections: number
  lastError: { readonly date: number; readonly message: string } | null
  /** Time of the first 410 in a row, milliseconds. */
  goneSince: number | null
}

/** Bot API, ChatMember.status. */
type MemberStatus = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

/** A present or former member of a group. */
export interface Member {
  readonly id: number
  readonly status: MemberStatus
  readonly rights: Readonly<Record<string, boolean>>
  readonly customTitle?: string
}

/** A topic of a forum; a deleted one is kept. */
export interface Topic {
  readonly id: number
  readonly name: string
  readonly iconColor: number
  readonly iconEmoji?: string
  readonly creator: number
  /** The service message it began with: an implicit reply to it is in every message of the topic. */
  readonly root: Message
  readonly closed: boolean
  readonly deleted: boolean
  /**
   * Began more than a million messages of the group ago: people see it, bots do not (tdlib/telegram-bot-api #596,
   * #693).
   */
  readonly outOfReach?: true
}

/** A chat: a private chat of one bot with one user, a basic group or a supergroup. */
export interface Room {
  readonly key: string
  /** The Bot API's chat id. */
  readonly id: number
  readonly kind: 'private' | 'group' | 'supergroup'
  /** Of a private chat; 0 in groups. */
  readonly botId: number
  title: string
  isForum: boolean
  generalClosed: boolean
  deleted: boolean
  migratedTo: number | null
  permissions: ChatPermissions
  readonly members: Map<number, Member>
  readonly topics: Map<number, Topic>
  /** The newest ones, oldest first. */
  readonly messages: Map<number, StoredMessage>
  /** Of a supergroup. */
  nextMessageId: number
  started: boolean
  blocked: boolean
  keyboard: { readonly messageId: number; readonly markup: ReplyKeyboardMarkup } | null
  forceReply: { readonly messageId: number; readonly markup: ForceReply } | null
  typing: { readonly action: string; readonly until: number; readonly thread?: number } | null
  draft: { readonly text: string; readonly until: number } | null
  toasts: readonly (Toast & { readonly user: number })[]
}

/** A message with its state. */
export interface StoredMessage {
  readonly message: Message
  /** True for a message with a reply keyboard, its removal or a forced reply: it can never be edited. */
  readonly sealed: boolean
  readonly deleted: boolean
  readonly pinned: boolean
  readonly reactions: readonly { readonly from: number; readonly reaction: ReactionType }[]
}

/** A stored file. */
export interface StoredFile {
  readonly id: string
  readonly uniqueId: string
  readonly kind: string
  readonly size: number
  readonly path: string
  readonly name?: string
  readonly mime?: string
  /** Contents in base64; empty when they were never given or have been dropped for space. */
  readonly data: string
}

/** A pressed inline button that waits for its answer. */
interface Press {
  readonly id: string
  readonly botId: number
  readonly userId: number
  readonly roomKey: string
  readonly at: number
}
