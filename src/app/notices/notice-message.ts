import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeKind } from '../../core/flow/notice-calls.ts'
import type { NoticeMessage } from '../../core/ports/notice-messenger.ts'
import { flowLabel } from '../../core/desk/desk-text.ts'
import { optOutPayload } from '../../core/flow/notice-calls.ts'
import type { World } from '../../core/flow/world.ts'

/** Builds the button that stops notices of this kind with one tap; the answer to it offers to turn them on again. */
const unsubscribeButtons = (
  { texts }: Pick<World, 'texts'>,
  locale: string,
  kind: NoticeKind,
): NoticeMessage['buttons'] => {
  const label = texts.plain(locale, { flow: 'notice', message: 'unsubscribe' }, { kind })
  return label === null ? [] : [{ label, payload: optOutPayload(kind) }]
}

/** Builds the message for a customer with this language; null when the notice has no such text any more. */
export const noticeMessageOf = (
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
      ...unsubscribeButtons(world, locale, kind),
    ],
  }
}
