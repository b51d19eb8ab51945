import { deskLocale, flowLabel } from '../desk/desk-text.ts'
import type { DeskWorld, Vars } from '../desk/desk-text.ts'
import type { Html } from '../text/html.ts'
import { unwantedKind } from '../flow/notice-calls.ts'
import type { NoticeDraft } from './notice.ts'

/** Texts of notices: what supervisors read of them, and the few words that customers do. */
const NOTICE = 'notice'

/** A text about notices for supervisors; a missing one is a mistake of the house. */
export const noticeHtml = (world: DeskWorld, message: string, vars: Vars = {}): Html => {
  const text = world.texts.html(deskLocale(world), { flow: NOTICE, message }, vars)
  if (text === null) throw new Error(`no text "${message}" about notices in ${deskLocale(world)}`)
  return text
}

/** As {@link noticeHtml}, without markup, in the desk's language or a customer's. */
export const noticePlain = (
  world: DeskWorld,
  message: string,
  vars: Vars = {},
  locale: string = deskLocale(world),
): string => {
  const text = world.texts.plain(locale, { flow: NOTICE, message }, vars)
  if (text === null) throw new Error(`no text "${message}" about notices in ${locale}`)
  return text
}

/** The languages that a notice is written in, in the order of ours. */
export const writtenIn = (
  { texts: { locales } }: Pick<DeskWorld, 'texts'>,
  { texts }: Pick<NoticeDraft, 'texts'>,
): readonly string[] => locales.filter((locale) => texts[locale] !== undefined)

/** What a button of a notice was pressed for, as supervisors read it. */
export const pressLabel = (world: DeskWorld, payload: string): string => {
  const kind = unwantedKind(payload)
  return kind === null ? flowLabel(world, deskLocale(world), payload) : noticePlain(world, 'unsubscribed', { kind })
}
