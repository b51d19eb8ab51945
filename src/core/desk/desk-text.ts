import type { Html } from '../text/html.ts'
import { requireHtml, requirePlain } from '../text/require-text.ts'
import type { TextVars } from '../text/texts.ts'
import type { Service } from '../catalogue/service.ts'
import type { World } from '../flow/world.ts'

/** Id of the texts that agents read (desk.ftl). */
export const DESK = 'desk'

/** The part of the world that the desk reads: texts and the catalogue. */
export type DeskWorld = Pick<World, 'texts' | 'services'>

/** Gives the language of the agents: the first complete one. */
export const deskLocale = ({ texts }: DeskWorld): string => texts.locales[0] ?? ''

/** Gives a text for agents in HTML. Throws when it is missing. */
export const deskHtml = ({ texts }: DeskWorld, locale: string, message: string, vars: TextVars = {}): Html =>
  requireHtml(texts, locale, { flow: DESK, message }, vars)

/** Gives a text for agents without markup: for buttons, toasts and names of topics. Throws when it is missing. */
export const deskPlain = ({ texts }: DeskWorld, locale: string, message: string, vars: TextVars = {}): string =>
  requirePlain(texts, locale, { flow: DESK, message }, vars)

/** Gives the service of that id, or the first one when the catalogue does not have it any more. */
export const serviceById = ({ services }: DeskWorld, id: string): Service => {
  const service = services.find((one) => one.id === id) ?? services[0]
  if (!service) throw new Error('the catalogue offers no service: add one to services/')
  return service
}

/** Lists the flows that some service offers, in the catalogue's order. */
export const offeredFlows = ({ services }: DeskWorld): readonly string[] => [
  ...new Set(services.flatMap(({ flows }) => flows)),
]

/** Gives the label of a flow in the menu. */
export const flowLabel = ({ texts }: DeskWorld, locale: string, flow: string): string =>
  texts.plain(locale, { flow: 'start', message: `trouble-${flow}` }, {}) ?? flow

/** Gives the time zone in which supervisors read and write times. */
export const deskZone = ({ services }: DeskWorld): string => services[0]?.timeZone ?? 'UTC'
