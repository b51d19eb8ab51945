import { foreignInHtml, knownLinks } from '../../core/catalogue/known-links.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { noticeHtml } from '../../core/notice/notice-text.ts'
import type { Html } from '../../core/text/html.ts'

/**
 * Lists in bold, for whoever is to approve texts, the links and phone numbers in them that the catalogue does not name;
 * null without any.
 */
export const foreignLine = (world: DeskWorld, texts: Readonly<Record<string, Html>>): Html | null => {
  const known = knownLinks(world.services)
  const links = [...new Set(Object.values(texts).flatMap((text) => foreignInHtml(known, text)))].join(' · ')
  return links === '' ? null : `<b>${noticeHtml(world, 'foreign-links', { links })}</b>`
}
