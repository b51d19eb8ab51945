import { deskLocale } from '../desk/desk-text.ts'
import type { DeskWorld, Vars } from '../desk/desk-text.ts'
import type { Html } from '../text/html.ts'
import { noticeKinds } from './notice.ts'
import type { NoticeDraft, NoticeKind } from './notice.ts'

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

/** Every flow that some service offers, in the catalogue's order. */
export const offeredFlows = ({ services }: DeskWorld): readonly string[] => [
  ...new Set(services.flatMap(({ flows }) => flows)),
]

/** How the menu calls a flow. */
export const flowLabel = ({ texts }: DeskWorld, locale: string, flow: string): string =>
  texts.plain(locale, { flow: 'start', message: `trouble-${flow}` }, {}) ?? flow

/** The zone in which supervisors read and write times. */
export const deskZone = ({ services }: DeskWorld): string => services[0]?.timeZone ?? 'UTC'

/** The languages that a notice is written in, in the order of ours. */
export const writtenIn = (
  { texts: { locales } }: Pick<DeskWorld, 'texts'>,
  { texts }: Pick<NoticeDraft, 'texts'>,
): readonly string[] => locales.filter((locale) => texts[locale] !== undefined)

const UNWANTED = 'notices_'

/** The payload of the button that ends a kind of notices in one tap. */
export const unwantedPayload = (kind: NoticeKind): string => `${UNWANTED}${kind}`

/** The kind that the button with this payload ends; null when it is another button. */
export const unwantedKind = (payload: string): NoticeKind | null =>
  noticeKinds.find((kind) => unwantedPayload(kind) === payload) ?? null

/** What a button of a notice was pressed for, as supervisors read it. */
export const pressLabel = (world: DeskWorld, payload: string): string => {
  const kind = unwantedKind(payload)
  return kind === null ? flowLabel(world, deskLocale(world), payload) : noticePlain(world, 'unsubscribed', { kind })
}
