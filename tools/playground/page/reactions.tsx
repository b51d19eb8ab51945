import type { ReactionType } from 'grammy/types'
import type { JSX } from 'preact'
import type { PhoneMessage } from '../../telegram-emulator/control-types.ts'
import type { MenuItem } from './menu.tsx'
import { useTexts } from './page-settings.ts'
import type { Texts } from './texts-en.ts'

/** Some of the reactions that Telegram offers first. */
const OFFERED = ['👍', '❤', '👏', '🙏', '🤔', '👎']

const emojiOf = (reaction: ReactionType): string => (reaction.type === 'emoji' ? reaction.emoji : '⭐')

/** Reacts to a message; null removes the own reaction. */
export type React = (emoji: string | null) => void

/** The reaction of a user to a message. */
const ownOf = ({ reactions = [] }: PhoneMessage, viewer: number): string | null => {
  const own = reactions.find(({ from }) => from === viewer)
  return own ? emojiOf(own.reaction) : null
}

/** The reactions in a message's menu; choosing the own one removes it. */
export const reactionItems = (
  message: PhoneMessage,
  viewer: number,
  react: React,
  texts: Texts,
): readonly MenuItem[] => {
  const own = ownOf(message, viewer)
  return OFFERED.map((emoji) =>
    emoji === own
      ? { label: emoji, name: texts.unreact(emoji), act: () => react(null) }
      : { label: emoji, name: texts.react(emoji), act: () => react(emoji) },
  )
}

/** The reactions below a message, each with its count. */
export const Reactions = ({
  message,
  viewer,
  react,
}: {
  readonly message: PhoneMessage
  readonly viewer: number
  readonly react: React
}): JSX.Element | null => {
  const texts = useTexts()
  const emojis = (message.reactions ?? []).map(({ reaction }) => emojiOf(reaction))
  if (emojis.length === 0) return null
  const own = ownOf(message, viewer)
  return (
    <span class="reactions" role="group" aria-label={texts.reactions}>
      {[...new Set(emojis)].map((emoji) => (
        <button
          type="button"
          key={emoji}
          aria-pressed={emoji === own}
          aria-label={emoji === own ? texts.unreact(emoji) : texts.react(emoji)}
          onClick={() => react(emoji === own ? null : emoji)}
        >
          {emoji}
          <small>{emojis.filter((other) => other === emoji).length}</small>
        </button>
      ))}
    </span>
  )
}
