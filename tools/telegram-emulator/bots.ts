import { randomInt } from 'node:crypto'
import type { BotAccount, EmulatorState } from './model.ts'

/** A bot the emulator starts with. */
export interface NewBot {
  readonly token: string
  readonly username?: string
  readonly first_name?: string
  /** Sees every message of its groups without being an administrator (privacy mode off). */
  readonly can_read_all_group_messages?: boolean
  /** Its private chats have topics. */
  readonly has_topics_enabled?: boolean
}

/** Kinds of update that a bot does not get unless it asks for them (Bot API, getUpdates, `allowed_updates`). */
const NOT_BY_DEFAULT: ReadonlySet<string> = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

const KINDS = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
] as const

/** Every known kind of update. */
export const updateKinds: readonly string[] = KINDS

/** The kinds delivered by default. */
export const defaultKinds: readonly string[] = KINDS.filter((kind) => !NOT_BY_DEFAULT.has(kind))

/** Token of the bot that exists by default. */
export const DEFAULT_TOKEN = '5000000001:emulator-token-for-everybody'

const TOKEN = /^([1-9]\d{0,15}):[A-Za-z0-9_-]{1,70}$/

/** The bot's id inside a well-formed token, or undefined. */
export const tokenId = (token: string): number | undefined => {
  const found = TOKEN.exec(token)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Registers a bot; one with the same id gets the new token and keeps the rest. Throws on a token of the wrong form. */
export const addBot = (state: EmulatorState, bot: NewBot): BotAccount => {
  const id = tokenId(bot.token)
  if (id === undefined) throw new Error(`a bot's token looks like 123456:ABC-DEF, not ${JSON.stringify(bot.token)}`)
  const known = state.bots.get(id)
  if (known) {
    const renewed = known.token === bot.token ? known : { ...known, token: bot.token, revoked: false }
    state.bots.set(id, renewed)
    return renewed
  }
  const account: BotAccount = {
    token: bot.token,
    me: {
      id,
      is_bot: true,
      first_name: bot.first_name ?? 'Test bot',
      username: bot.username ?? `bot${id}_bot`,
      can_join_groups: true,
      can_read_all_group_messages: bot.can_read_all_group_messages ?? false,
      supports_inline_queries: false,
      supports_guest_queries: false,
      supports_join_request_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: bot.has_topics_enabled ?? false,
      allows_users_to_create_topics: bot.has_topics_enabled ?? false,
      can_manage_bots: false,
    },
    revoked: false,
    settings: {
      commands: new Map(),
      names: new Map(),
      descriptions: new Map(),
      shortDescriptions: new Map(),
      menuButtons: new Map(),
    },
    queue: { nextId: randomInt(2_000_001, 2 ** 30), lastPush: 0, entries: [], allowed: defaultKinds },
    webhook: null,
  }
  state.bots.set(id, account)
  return account
}
