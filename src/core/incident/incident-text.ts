import { deskLocale } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import { requireHtml, requirePlain } from '../text/require-text.ts'
import type { TextVars } from '../text/texts.ts'
import type { Html } from '../text/html.ts'

/** Id of the texts about incidents that supervisors read (incidents.ftl). */
const INCIDENTS = 'incidents'

/** The place of an incident's id in the data of a button that is about held words; its argument is their number. */
export const WORDS = 'words'

/** Gives a text about incidents in HTML, in the language of the agents. Throws when it is missing. */
export const incidentHtml = (world: DeskWorld, message: string, vars: TextVars = {}): Html =>
  requireHtml(world.texts, deskLocale(world), { flow: INCIDENTS, message }, vars)

/** Gives a text about incidents without markup: for buttons and toasts. Throws when it is missing. */
export const incidentPlain = (world: DeskWorld, message: string, vars: TextVars = {}): string =>
  requirePlain(world.texts, deskLocale(world), { flow: INCIDENTS, message }, vars)
