import type {
  BotCommand,
  InlineKeyboardMarkup,
  KeyboardButton,
  Message,
  MessageEntity,
  ReactionType,
  User,
} from 'grammy/types'
import type { z } from 'zod'
import type * as inputs from './control-inputs.ts'

type In<K extends keyof typeof inputs> = z.input<(typeof inputs)[K]>

/** A person of the emulator, as a test or the page knows them. */
export interface EmulatedUser {
  readonly id: number
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
  readonly is_premium?: boolean
  readonly phone: string
  readonly deactivated: boolean
}

/** A bot in answers of the control API. */
export interface EmulatedBot {
  readonly id: number
  readonly token: string
  readonly username: string
  readonly first_name: string
  readonly webhook: string
  readonly pending_updates: number
  /** A getUpdates call waits right now. */
  readonly polling: boolean
  readonly revoked: boolean
}

/** A message as one phone shows it: the Bot API's message, plus what only a phone knows. */
export interface PhoneMessage {
  readonly message_id: number
  readonly date: number
  readonly edit_date?: number
  readonly from?: User
  /** Sent by the owner of this phone. */
  readonly outgoing: boolean
  readonly text?: string
  readonly entities?: readonly MessageEntity[]
  readonly inline_keyboard?: InlineKeyboardMarkup['inline_keyboard']
  readonly thread?: number
  readonly reactions?: readonly { readonly from: number; readonly reaction: ReactionType }[]
  readonly pinned: boolean
  /** Listed only with `with_deleted`; a phone shows nothing. */
  readonly deleted: boolean
  /** Everything else, as the Bot API has it: media, contact, reply_to_message, forward_origin, service messages. */
  readonly message: Message
}

/** The reply keyboard below the input field, until it is replaced or taken away. */
export interface LiveReplyKeyboard {
  readonly message_id: number
  readonly keyboard: readonly (readonly KeyboardButton[])[]
  readonly one_time: boolean
  readonly resize: boolean
  readonly persistent: boolean
  readonly placeholder?: string
}

/** The answer to a press as the phone shows it. */
export interface Toast {
  readonly callback_query_id: string
  readonly text: string
  readonly show_alert: boolean
  readonly url?: string
  /** Milliseconds of the emulator's clock. */
  readonly at: number
}

/** A topic as a phone lists it. */
export interface PhoneTopic {
  readonly id: number
  readonly name: string
  readonly icon_color: number
  /** Of its custom emoji, when it has one. */
  readonly icon_emoji?: string
  readonly closed: boolean
  /** The newest message that is no service message. */
  readonly last?: PhoneMessage
}

/** A chat as one user's phone shows it now. */
export interface PhoneChat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup'
  readonly title: string
  readonly is_forum: boolean
  readonly topics: readonly PhoneTopic[]
  /** Of a forum: the topic that is always there, with the id 1. */
  readonly general?: PhoneTopic
  readonly bot: number
  readonly messages: readonly PhoneMessage[]
  readonly reply_keyboard: LiveReplyKeyboard | null
  readonly force_reply: { readonly message_id: number; readonly placeholder?: string } | null
  /** The bot's chat action, and the end of its display (milliseconds of the emulator's clock). */
  readonly typing: { readonly action: string; readonly until: number; readonly thread?: number } | null
  readonly draft: { readonly text: string; readonly until: number } | null
  /** The last answers to this user's presses, oldest first. */
  readonly toasts: readonly Toast[]
  readonly started: boolean
  readonly blocked: boolean
  readonly commands: readonly BotCommand[]
  readonly migrated_to?: number
  readonly members: readonly {
    readonly user: User
    readonly status: string
    readonly rights?: Readonly<Record<string, boolean>>
  }[]
}

/** A bot's call with its answer. */
export interface LoggedCall {
  readonly seq: number
  /** Milliseconds of the emulator's clock. */
  readonly at: number
  readonly bot: number | null
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly status: number
  readonly answer: unknown
  /** The kind of the fault that struck the call. */
  readonly fault?: string
}

/** An ordered fault; `left` is the number of calls it will still strike. */
export interface ActiveFault {
  readonly id: number
  readonly method: string
  readonly kind: string
  readonly left: number
}

/** An event in a chat, for a page that follows it live. `chat_id` of a private chat is the user's id. */
export interface LiveEvent {
  readonly seq: number
  readonly type:
    | 'message'
    | 'edit'
    | 'delete'
    | 'typing'
    | 'draft'
    | 'toast'
    | 'reaction'
    | 'pin'
    | 'keyboard'
    | 'chat'
    | 'user'
  readonly chat_id: number
  readonly bot: number | null
  readonly message_id?: number
  readonly user?: number
  /** The message after the event, for `message` and `edit`. */
  readonly message?: Message
  readonly toast?: Toast
  readonly typing?: { readonly action: string; readonly until: number; readonly thread?: number }
}

/** A summary of the whole state. */
export interface EmulatorSummary {
  readonly now: number
  readonly flood: 'off' | 'realistic' | 'hostile' | 'broadcast'
  readonly bots: readonly EmulatedBot[]
  readonly users: readonly EmulatedUser[]
  readonly groups: readonly {
    readonly id: number
    readonly title: string
    readonly type: string
    readonly is_forum: boolean
    readonly members: readonly number[]
  }[]
  readonly faults: readonly ActiveFault[]
  /** Counts of calls to methods that the emulator does not have, by method. */
  readonly unknown_methods: Readonly<Record<string, number>>
}

/**
 * The control API: every act of people, and every setting of the emulator. The same acts are served as JSON under
 * `/_emulator/`; an act that cannot be done (no such user, a button that is not there) throws a `ControlError`; over
 * HTTP it is `{error}` with its status.
 */
export interface Control {
  readonly addUser: (input: In<'newUserInput'>) => EmulatedUser
  readonly users: () => readonly EmulatedUser[]
  readonly start: (input: In<'startInput'>) => PhoneMessage
  readonly send: (input: In<'sendInput'>) => PhoneMessage
  readonly album: (input: In<'albumInput'>) => readonly PhoneMessage[]
  readonly press: (input: In<'pressInput'>) => { readonly callback_query_id: string }
  readonly replyKey: (input: In<'replyKeyInput'>) => PhoneMessage
  readonly shareContact: (input: In<'shareContactInput'>) => PhoneMessage
  readonly edit: (input: In<'editInput'>) => PhoneMessage
  readonly delete: (input: In<'deleteInput'>) => true
  readonly react: (input: In<'reactInput'>) => true
  readonly forward: (input: In<'forwardInput'>) => PhoneMessage
  readonly block: (input: In<'userInput'>) => true
  readonly unblock: (input: In<'userInput'>) => true
  readonly deactivate: (input: In<'userInput'>) => true
  readonly addGroup: (input: In<'newGroupInput'>) => {
    readonly id: number
    readonly title: string
    readonly type: string
  }
  readonly addMember: (input: In<'addMemberInput'>) => true
  readonly removeMember: (input: In<'removeMemberInput'>) => true
  readonly promote: (input: In<'promoteInput'>) => true
  readonly setPermissions: (input: In<'permissionsInput'>) => true
  readonly setForum: (input: In<'setForumInput'>) => { readonly id: number }
  readonly migrate: (input: In<'groupInput'>) => { readonly id: number }
  readonly deleteGroup: (input: In<'groupInput'>) => true
  readonly addTopic: (input: In<'newTopicInput'>) => { readonly thread: number }
  readonly renameTopic: (input: In<'renameTopicInput'>) => true
  readonly closeTopic: (input: In<'topicInput'>) => true
  readonly reopenTopic: (input: In<'topicInput'>) => true
  readonly deleteTopic: (input: In<'topicInput'>) => true
  /** Ages a topic by a million messages of the group: bots cannot reach it any more. */
  readonly ageTopic: (input: In<'topicInput'>) => true
  readonly chat: (input: In<'chatInput'>) => PhoneChat
  readonly state: () => EmulatorSummary
  readonly addFault: (input: In<'faultInput'>) => ActiveFault
  readonly clearFaults: () => true
  readonly setFlood: (input: In<'floodInput'>) => true
  readonly advanceClock: (input: In<'clockInput'>) => { readonly now: number }
  readonly revokeToken: (input: In<'botInput'>) => true
  readonly log: (input: In<'logInput'>) => readonly LoggedCall[]
  readonly clearLog: () => true
  /** Calls `listener` with every event from now on; the returned function stops it. */
  readonly listen: (listener: (event: LiveEvent) => void) => () => void
}
