/**
 * Side questions of a company: short questions that its customers ask beside the present step, with its own answers.
 */

import type { Service, SideAnswer } from './service.ts'

const PREFIX = 'service:'

/** The name of a side answer for the reader of answers: that of its service before its own. */
export const sideName = (service: Pick<Service, 'id'>, { id }: Pick<SideAnswer, 'id'>): string =>
  `${PREFIX}${service.id}/${id}`

/** So much more a company's own answer counts than a general one to nearly the same question. */
const OWN_ADVANTAGE = 1.2

/**
 * The asides that this customer may get, the best first: general ones, and those of their own service, which know more.
 */
export const asidesFor = <Aside extends { readonly name: string; readonly closeness: number }>(
  asides: readonly Aside[],
  service: Pick<Service, 'id'> | null,
): readonly Aside[] =>
  asides
    .filter(({ name }) => !name.startsWith(PREFIX) || (service !== null && name.startsWith(`${PREFIX}${service.id}/`)))
    .map((aside) => (aside.name.startsWith(PREFIX) ? { ...aside, closeness: aside.closeness * OWN_ADVANTAGE } : aside))
    .toSorted((a, b) => b.closeness - a.closeness)

/** The values of placeholders in a side answer: the facts of the service, its name and its first phone number. */
const placeholdersOf = (service: Service, locale: string): Readonly<Record<string, string | number | undefined>> => ({
  ...service.facts,
  service: service.name[locale] ?? service.id,
  hotline: service.hotlines[0]?.number,
})

const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\}/g

/** The placeholders of a text that the service has no value for. */
export const missingPlaceholders = (service: Service, text: string): readonly string[] => {
  const values = placeholdersOf(service, '')
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => values[name] === undefined)
}

/**
 * The answer by the name of the aside, as plain text in this language or else the first one it has; null when it is not
 * of this service.
 */
export const sideText = (service: Service, name: string, locale: string): string | null => {
  const answer = service.side.find((one) => sideName(service, one) === name)
  const text = answer?.text[locale] ?? Object.values(answer?.text ?? {})[0]
  if (text === undefined) return null
  const values = placeholdersOf(service, locale)
  return text.replace(PLACEHOLDER, (whole, placeholder: string) => String(values[placeholder] ?? whole))
}
