import type { DeskWorld } from '../desk/desk-text.ts'

/** True when an incident's card has this page. A reply to the card is about the page it shows. */
export const isPage = (world: DeskWorld, page: string): boolean =>
  ['main', 'services', 'regions', 'flows', 'from', 'to', 'preview', 'publish', 'resolve', 'history'].includes(page) ||
  world.texts.locales.some((locale) => page === `text:${locale}`)

/** Lists the countries of the catalogue, ISO 3166-1 alpha-2, in alphabetical order. */
export const countriesOf = ({ services }: Pick<DeskWorld, 'services'>): readonly string[] =>
  [...new Set(services.map(({ country }) => country))].toSorted()
