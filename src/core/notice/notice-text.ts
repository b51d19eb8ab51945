import { deskLocale } from '../desk/desk-text.ts'
import type { DeskWorld, Vars } from '../desk/desk-text.ts'
import type { Html } from '../html.ts'
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
export const noticePlain = (world: DeskWorld, message: string, vars: Vars = {}, locale: string = deskLocale(world)): string => {
  const text = world.texts.plain(locale, { flow: NOTICE, message }, vars)
  if (text === null) throw new Error(`no text "${message}" about notices in ${locale}`)
  return text
}

/** Every flow that some service offers, in the catalogue's order. */
export const offeredFlows = ({ services }: DeskWorld): readonly string[] => [...new Set(services.flatMap(({ flows }) => flows))]

/** How the menu calls a flow. */
export const flowLabel = ({ texts }: DeskWorld, locale: string, flow: string): string => texts.plain(locale, { flow: 'start', message: `trouble-${flow}` }, {}) ?? flow

/** The zone in which supervisors read and write times. */
export const deskZone = ({ services }: DeskWorld): string => services[0]?.timeZone ?? 'UTC'

/** The languages that a notice is written in, in the order of ours. */
export const writtenIn = ({ texts: { locales } }: Pick<DeskWorld, 'texts'>, { texts }: Pick<NoticeDraft, 'texts'>): readonly string[] => locales.filter(locale => texts[locale] !== undefined)

/** The payload of the button that ends news in one tap. */
export const NO_NEWS = 'notices_news'

/** What a button of a notice was pressed for, as supervisors read it. */
export const pressLabel = (world: DeskWorld, payload: string): string =>
  (payload === NO_NEWS ? noticePlain(world, 'unsubscribed') : flowLabel(world, deskLocale(world), payload))
