/** The stickers that may be a topic's icon: a part of Telegram's set, the ones of a place of work. */
export const topicIcons: readonly { readonly id: string; readonly emoji: string }[] = [
  '📰', '💡', '⚡️', '🎙', '🔝', '🗣', '🆒', '❗️', '📝', '📆', '📁', '🔎', '📣', '🔥', '❤️', '❓', '📈', '📉', '💎', '💰', '⁉️', '💻', '📱', '🏠',
  '🎉', '‼️', '🏆', '🏁', '📺', '👀', '✈️', '🧳', '🤖', '🔬', '💼', '👮‍♂️', '🩺', '🧼', '🪪', '☕️', '💬', '✅', '✍️', '⭐️', '🕯', '💊', '🎓', '🗳', '🏛', '🛍',
].map((emoji, index) => ({ id: `54345001234567890${index}`, emoji }))

/** What a topic's icon looks like; undefined when it is none of the set. */
export const iconEmoji = (id: string | undefined): string | undefined => topicIcons.find(icon => icon.id === id)?.emoji
