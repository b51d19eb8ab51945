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
import type * as inputs from './control/control-inputs.ts'

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

/** A bot as the control API tells of it. */
export interface EmulatedBot {
  readonly id: number
  readonly token: string
  readonly username: string
  readonly first_name: string
  readonly webhook: string
  readonly pending_updates: number
  /** It waits for updates right now. */
  readonly polling: boolean
  readonly revoked: boolean
}

/** A message as one phone shows it: the Bot API's message, plus what only a phone knows. */
export interface SeenMessage {
  readonly message_id: number
  readonly date: number
  readonly edit_date?: number
  readonly from?: User
  /** Written by the one whose phone this is. */
  readonly outgoing: boolean
  readonly text?: string
  readonly entities?: readonly MessageEntity[]
  readonly inline_keyboard?: InlineKeyboardMarkup['inline_keyboard']
  readonly thread?: number
  readonly reactions?: readonly { readonly from: number; readonly reaction: ReactionType }[]
  readonly pinned: boolean
  /** Listed only when `with_deleted` is asked for; a phone shows nothing. */
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

/** The answer to a press, as the phone shows it. */
export interface Toast {
  readonly callback_query_id: string
  readonly text: string
  readonly show_alert: boolean
  readonly url?: string
  /** Milliseconds of the emulator's clock. */
  readonly at: number
}

/** A topic as a phone lists it. */
export interface SeenTopic {
  readonly id: number
  readonly name: string
  readonly icon_color: number
  /** Of its custom emoji, when it has one. */
  readonly icon_emoji?: string
  readonly closed: boolean
  /** The newest message that is no service message. */
  readonly last?: SeenMessage
}

/** A chat as one user's phone shows it now. */
export interface SeenChat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup'
  readonly title: string
  readonly is_forum: boolean
  readonly topics: readonly SeenTopic[]
  /** Of a forum: the topic that is always there, with the id 1. */
  readonly general?: SeenTopic
  readonly bot: number
  readonly messages: readonly SeenMessage[]
  readonly reply_keyboard: LiveReplyKeyboard | null
  readonly force_reply: { readonly message_id: number; readonly placeholder?: string } | null
  /** What the bot seems to be doing, until when (milliseconds of the emulator's clock). */
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

/** A call of a bot, as it was answered. */
export interface LoggedCall {
  readonly seq: number
  /** Milliseconds of the emulator's clock. */
  readonly at: number
  readonly bot: number | null
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly status: number
  readonly answer: unknown
  /** The fault that struck it. */
  readonly fault?: string
}

/** A fault that was ordered, and how many calls it will still strike. */
export interface ActiveFault {
  readonly id: number
  readonly method: string
  readonly kind: string
  readonly left: number
}

/** What happened in a chat, for a page that wants to be live. `chat_id` of a private chat is the user's id. */
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

/** Everything at a glance. */
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
  /** Methods the bots called that do not exist here, with how often. */
  readonly unknown_methods: Readonly<Record<string, number>>
}

/**
 * Everything a test or the page can do to the emulated world. The same acts are served as JSON under `/_emulator/`;
 * an act that cannot be done (no such user, a button that is not there) throws a `ControlError`;
 * over HTTP it is `{error}` with its status.
 */
export interface Control {
  readonly addUser: (input: In<'newUserInput'>) => EmulatedUser
  readonly users: () => readonly EmulatedUser[]
  readonly start: (input: In<'startInput'>) => SeenMessage
  readonly send: (input: In<'sendInput'>) => SeenMessage
  readonly album: (input: In<'albumInput'>) => readonly SeenMessage[]
  readonly press: (input: In<'pressInput'>) => { readonly callback_query_id: string }
  readonly replyKey: (input: In<'replyKeyInput'>) => SeenMessage
  readonly shareContact: (input: In<'shareContactInput'>) => SeenMessage
  readonly edit: (input: In<'editInput'>) => SeenMessage
  readonly delete: (input: In<'deleteInput'>) => true
  readonly react: (input: In<'reactInput'>) => true
  readonly forward: (input: In<'forwardInput'>) => SeenMessage
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
  /** A million messages are written elsewhere in the group: bots cannot reach the topic any more. */
  readonly ageTopic: (input: In<'topicInput'>) => true
  readonly chat: (input: In<'chatInput'>) => SeenChat
  readonly state: () => EmulatorSummary
  readonly addFault: (input: In<'faultInput'>) => ActiveFault
  readonly clearFaults: () => true
  readonly setFlood: (input: In<'floodInput'>) => true
  readonly advanceClock: (input: In<'clockInput'>) => { readonly now: number }
  readonly revokeToken: (input: In<'botInput'>) => true
  readonly log: (input: In<'logInput'>) => readonly LoggedCall[]
  readonly clearLog: () => true
  /** Calls `listener` with every event from now on; the answer stops it. */
  readonly listen: (listener: (event: LiveEvent) => void) => () => void
}
