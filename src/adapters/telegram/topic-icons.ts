import type { Api } from 'grammy'
import type { TopicLook } from '../../core/desk/topic-look.ts'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import { callTelegram } from './call-telegram.ts'

type Icon = TopicLook['icon']

/** Emoji for each state of a talk, the best first. Telegram decides which of them may be icons. */
const emojiChoices: Readonly<Record<Icon, readonly string[]>> = {
  waiting: ['❗', '‼', '🔥', '❓'],
  taken: ['💬', '🗣', '✍'],
  pending: ['☕', '👀', '📆'],
  ended: ['✅', '🏁', '🆒'],
}

/** Colours of icons (Bot API, createForumTopic.icon_color): six are allowed, and they cannot be changed later. */
export const iconColours = {
  waiting: 16478047,
  taken: 7322096,
  pending: 16766590,
  ended: 9367192,
} as const satisfies Readonly<Record<Icon, number>>

/** Gives the id of the custom emoji for an icon; null when there is none, or Telegram does not answer. */
export type FindTopicIcon = (icon: Icon) => Promise<string | null>

/** Removes the variation selector, which some emoji have or lack. */
const withoutVariation = (emoji: string): string => emoji.replaceAll('\u{FE0F}', '')

const loadIcons = async (api: Api): Promise<ReadonlyMap<string, string>> => {
  const stickers = await callTelegram(api.getForumTopicIconStickers())
  return new Map(
    stickers.flatMap(({ emoji, custom_emoji_id: id }) =>
      emoji === undefined || id === undefined ? [] : [[withoutVariation(emoji), id]],
    ),
  )
}

/**
 * Creates the finder of icons. Loads Telegram's list once (Bot API, getForumTopicIconStickers); after a failure the
 * next call loads it again.
 */
export const createFindTopicIcon = (api: Api): FindTopicIcon => {
  let known: Promise<ReadonlyMap<string, string>> | null = null
  const loaded = async (): Promise<ReadonlyMap<string, string>> => {
    known ??= loadIcons(api)
    try {
      return await known
    } catch (error) {
      known = null
      if (error instanceof RefusedError || error instanceof TemporaryError) return new Map()
      throw error
    }
  }
  return async (icon) => {
    const ids = await loaded()
    return emojiChoices[icon].map((emoji) => ids.get(emoji)).find((id) => id !== undefined) ?? null
  }
}
