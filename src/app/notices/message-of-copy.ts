import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeKind } from '../../core/flow/notice-calls.ts'
import type { NoticeMessage } from '../../core/ports/notice-messenger.ts'
import { flowLabel } from '../../core/desk/desk-text.ts'
import { unwantedPayload } from '../../core/flow/notice-calls.ts'
import type { World } from '../../core/flow/world.ts'

/** One tap, and no more of this kind come. It can be taken back as quickly. */
const noMore = ({ texts }: Pick<World, 'texts'>, locale: string, kind: NoticeKind): NoticeMessage['buttons'] => {
  const label = texts.plain(locale, { flow: 'notice', message: 'unsubscribe' }, { kind })
  return label === null ? [] : [{ label, payload: unwantedPayload(kind) }]
}

/** A notice as a customer of this language gets it; null when it has no text for them any more. */
export const messageOf = (
  notice: Notice,
  locale: string,
  world: Pick<World, 'texts' | 'services'>,
): NoticeMessage | null => {
  const { id, kind, texts, photo, buttons, silent, paid } = notice
  const text = texts[locale]
  if (text === undefined) return null
  return {
    notice: id,
    text,
    photo,
    silent,
    paid,
    buttons: [
      ...buttons.map(({ flow, label }) => ({ label: label[locale] ?? flowLabel(world, locale, flow), payload: flow })),
      ...noMore(world, locale, kind),
    ],
  }
}
