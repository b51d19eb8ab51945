import { escapeHtml } from '../text/html.ts'
import type { Html } from '../text/html.ts'
import type { Var } from '../text/texts.ts'
import type { Service } from '../catalogue/service.ts'
import type { World } from '../flow/world.ts'

/** Texts that agents read. */
export const DESK = 'desk'

/** What the desk looks at: texts and the catalogue. */
export type DeskWorld = Pick<World, 'texts' | 'services'>

export type Vars = Readonly<Record<string, Var>>

/** The language agents read: the first one we speak. */
export const deskLocale = ({ texts }: DeskWorld): string => texts.locales[0] ?? ''

/** A text for agents; a missing one is a mistake of the house. */
export const deskHtml = ({ texts }: DeskWorld, locale: string, message: string, vars: Vars = {}): Html => {
  const text = texts.html(locale, { flow: DESK, message }, vars)
  if (text === null) throw new Error(`no text "${message}" for the desk in ${locale}`)
  return text
}

/** As {@link deskHtml}, without markup: for buttons, toasts and names of topics. */
export const deskPlain = ({ texts }: DeskWorld, locale: string, message: string, vars: Vars = {}): string => {
  const text = texts.plain(locale, { flow: DESK, message }, vars)
  if (text === null) throw new Error(`no text "${message}" for the desk in ${locale}`)
  return text
}

/** A person whom Telegram tells that they are meant (Bot API, HTML style, `tg://user?id=`). */
export const mention = ({ id, name }: { readonly id: number; readonly name: string }): Html =>
  `<a href="tg://user?id=${id}">${escapeHtml(name)}</a>`

/** The service of that id, or the first one when the catalogue does not have it any more. */
export const serviceNamed = ({ services }: DeskWorld, id: string): Service => {
  const service = services.find((one) => one.id === id) ?? services[0]
  if (!service) throw new Error('the catalogue offers no service')
  return service
}

/** A text cut to so many characters, with a sign that it was cut. */
export const cut = (text: string, most: number): string => {
  const chars = [...text]
  return chars.length > most ? `${chars.slice(0, most - 1).join('')}…` : text
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
