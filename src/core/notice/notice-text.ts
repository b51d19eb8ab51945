import { deskLocale, flowLabel } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { TextVars } from '../text/texts.ts'
import type { Html } from '../text/html.ts'
import { requireHtml, requirePlain } from '../text/require-text.ts'
import { readOptOutPayload } from '../flow/notice-calls.ts'
import type { NoticeDraft } from './notice.ts'

/** The file of texts about notices: for supervisors, and a few for customers. */
const NOTICE = 'notice'

/** A text about notices in the desk's language. Throws when it is missing. */
export const noticeHtml = (world: DeskWorld, message: string, vars: TextVars = {}): Html =>
  requireHtml(world.texts, deskLocale(world), { flow: NOTICE, message }, vars)

/** A text about notices without markup, in the desk's language or a customer's. Throws when it is missing. */
export const noticePlain = (
  world: DeskWorld,
  message: string,
  vars: TextVars = {},
  locale: string = deskLocale(world),
): string => requirePlain(world.texts, locale, { flow: NOTICE, message }, vars)

/** Languages a notice has a text in, in the order of the bot's locales. */
export const writtenLocales = (
  { texts: { locales } }: Pick<DeskWorld, 'texts'>,
  { texts }: Pick<NoticeDraft, 'texts'>,
): readonly string[] => locales.filter((locale) => texts[locale] !== undefined)

/** A press on a notice's button in words for supervisors: the flow's name, or which kind of notices was refused. */
export const pressLabel = (world: DeskWorld, payload: string): string => {
  const kind = readOptOutPayload(payload)
  return kind === null ? flowLabel(world, deskLocale(world), payload) : noticePlain(world, 'unsubscribed', { kind })
}
