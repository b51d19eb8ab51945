import type { MessageReactionUpdated, ReactionType } from 'grammy/types'

const emojiOf = (reactions: readonly ReactionType[]): readonly string[] =>
  reactions.flatMap((reaction) => (reaction.type === 'emoji' ? [reaction.emoji] : []))

/**
 * Reads a change of a reaction: the emoji added last, null when none is left, or undefined when no emoji was added or
 * removed. Custom emoji and stars are ignored: a bot cannot set them (Bot API, setMessageReaction).
 */
export const readReactionChange = ({
  old_reaction: old,
  new_reaction: now,
}: MessageReactionUpdated): string | null | undefined => {
  const [before, after] = [emojiOf(old), emojiOf(now)]
  if (before.join() === after.join()) return undefined
  return after.findLast((emoji) => !before.includes(emoji)) ?? after.at(-1) ?? null
}
