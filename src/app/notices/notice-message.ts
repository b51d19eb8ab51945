import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeMessage } from '../../core/notice/notice-messenger.ts'
import { flowLabel, NO_NEWS } from '../../core/notice/notice-text.ts'
import type { World } from '../../core/world.ts'

/** One tap ends news; outages and works are more than that, and are chosen with /notices. */
const noNews = ({ texts }: Pick<World, 'texts'>, locale: string): NoticeMessage['buttons'] => {
  const label = texts.plain(locale, { flow: 'notice', message: 'unsubscribe' }, {})
  return label === null ? [] : [{ label, payload: NO_NEWS }]
}

/** A notice as a customer of this language gets it; null when it has no text for them any more. */
export const messageOf = (notice: Notice, locale: string, world: Pick<World, 'texts' | 'services'>): NoticeMessage | null => {
  const { id, kind, texts, photo, buttons, silent, paid } = notice
  const text = texts[locale]
  if (text === undefined) return null
  return {
    notice: id, text, photo, silent, paid,
    buttons: [...buttons.map(({ flow, label }) => ({ label: label[locale] ?? flowLabel(world, locale, flow), payload: flow })), ...(kind === 'news' ? noNews(world, locale) : [])],
  }
}
