import { deskLocale } from '../desk/desk-text.ts'
import type { DeskWorld, Vars } from '../desk/desk-text.ts'
import type { Html } from '../text/html.ts'

/** Texts of incidents that supervisors read. */
const INCIDENTS = 'incidents'

/** A missing one is a mistake of the house. */
export const incidentHtml = (world: DeskWorld, message: string, vars: Vars = {}): Html => {
  const text = world.texts.html(deskLocale(world), { flow: INCIDENTS, message }, vars)
  if (text === null) throw new Error(`no text "${message}" about incidents in ${deskLocale(world)}`)
  return text
}

/** As {@link incidentHtml}, without markup: for buttons and toasts. */
export const incidentPlain = (world: DeskWorld, message: string, vars: Vars = {}): string => {
  const text = world.texts.plain(deskLocale(world), { flow: INCIDENTS, message }, vars)
  if (text === null) throw new Error(`no text "${message}" about incidents in ${deskLocale(world)}`)
  return text
}
