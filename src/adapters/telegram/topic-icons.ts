import type { Api } from 'grammy'
import type { DeskFace } from '../../core/ports/desk-messenger.ts'
import { Refused, Temporary } from '../../core/ports/failure.ts'
import { asked } from './failures.ts'

type Icon = DeskFace['icon']

/** Emoji that tell it, the best one first. Which of them may be an icon is Telegram's to say. */
const fitting: Readonly<Record<Icon, readonly string[]>> = {
  waiting: ['❗', '‼', '🔥', '❓'],
  taken: ['💬', '🗣', '✍'],
  pending: ['☕', '👀', '📆'],
  ended: ['✅', '🏁', '🆒'],
}

/** Bot API, createForumTopic.icon_color: six are allowed, and none can be changed later. */
export const colours = {
  waiting: 16478047,
  taken: 7322096,
  pending: 16766590,
  ended: 9367192,
} as const satisfies Readonly<Record<Icon, number>>

/** Gives the id of the custom emoji that a topic shows for this; null when there is none, or Telegram does not say. */
export type TopicIcons = (icon: Icon) => Promise<string | null>

/** Some emoji are written with a variation selector, and not always. */
const bare = (emoji: string): string => emoji.replaceAll('\u{FE0F}', '')

const load = async (api: Api): Promise<ReadonlyMap<string, string>> => {
  const stickers = await asked(api.getForumTopicIconStickers())
  return new Map(
    stickers.flatMap(({ emoji, custom_emoji_id: id }) =>
      emoji === undefined || id === undefined ? [] : [[bare(emoji), id]],
    ),
  )
}

/** Asks Telegram once which icons there are (Bot API, getForumTopicIconStickers); when it cannot say, it is asked again the next time. */
export const createTopicIcons = (api: Api): TopicIcons => {
  let known: Promise<ReadonlyMap<string, string>> | null = null
  const loaded = async (): Promise<ReadonlyMap<string, string>> => {
    known ??= load(api)
    try {
      return await known
    } catch (error) {
      known = null
      if (error instanceof Refused || error instanceof Temporary) return new Map()
      throw error
    }
  }
  return async (icon) => {
    const ids = await loaded()
    return fitting[icon].map((emoji) => ids.get(emoji)).find((id) => id !== undefined) ?? null
  }
}
