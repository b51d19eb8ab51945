import type { MessageReactionUpdated, ReactionType } from 'grammy/types'

const emojiOf = (reactions: readonly ReactionType[]): readonly string[] =>
  reactions.flatMap((reaction) => (reaction.type === 'emoji' ? [reaction.emoji] : []))

/**
 * What a reaction has become: the emoji given last, or null when none is left; undefined when no emoji came or went. Custom emoji and stars
 * cannot be passed on (Bot API, setMessageReaction), so they are as if they were not there.
 */
export const reactedWith = ({
  old_reaction: old,
  new_reaction: now,
}: MessageReactionUpdated): string | null | undefined => {
  const [before, after] = [emojiOf(old), emojiOf(now)]
  if (before.join() === after.join()) return undefined
  return after.findLast((emoji) => !before.includes(emoji)) ?? after.at(-1) ?? null
}
