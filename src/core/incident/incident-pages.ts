import type { DeskWorld } from '../desk/desk-text.ts'

/** Which page a card may show; a reply to it is about that page. */
export const isPage = (world: DeskWorld, page: string): boolean =>
  ['main', 'services', 'regions', 'flows', 'from', 'to', 'preview', 'resolve', 'history'].includes(page) ||
  world.texts.locales.some((locale) => page === `text:${locale}`)

/** Countries of the catalogue, ISO 3166-1 alpha-2, by the alphabet. */
export const countriesOf = ({ services }: Pick<DeskWorld, 'services'>): readonly string[] =>
  [...new Set(services.map(({ country }) => country))].toSorted()
