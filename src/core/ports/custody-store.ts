import type { Conversation } from '../conversation/conversation.ts'

/** Reads needed before custody of a chat passes between the bot and an agent. */
export interface CustodyStore {
  /** Gives the conversation of a chat; null when nobody has written there yet. */
  readonly conversationOf: (chatId: number) => Promise<Conversation | null>
  /** True once no process is sending to this chat: every message sent before the fence rose has arrived. */
  readonly isQuiet: (chatId: number) => Promise<boolean>
}
