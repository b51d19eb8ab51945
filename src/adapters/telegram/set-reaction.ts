import type { Api } from 'grammy'
import type { ReactionType, ReactionTypeEmoji } from 'grammy/types'
import { callUnless } from './call-telegram.ts'

/** Makes the list of reactions for the Bot API, which refuses an emoji that is not a reaction. */
const toReactions = (emoji: string | null): readonly ReactionType[] =>
  emoji === null ? [] : [{ type: 'emoji', emoji: emoji as ReactionTypeEmoji['emoji'] }]

/** Sets the bot's one reaction to a message; null removes it. */
export const setReaction = async (api: Api, chatId: number, messageId: number, emoji: string | null): Promise<void> => {
  await callUnless(['no-change'], api.setMessageReaction(chatId, messageId, [...toReactions(emoji)]))
}
