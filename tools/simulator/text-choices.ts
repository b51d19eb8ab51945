import { readFileSync } from 'node:fs'

/** Value of a variable that is not known; texts show the same sign for it. */
export const UNKNOWN = '…'

/**
 * The words and numbers by which a text of `locales/<locale>/<flow>.ftl` selects its variants, after those that a
 * variable may be otherwise: whoever recognises a text on the screen has to try each.
 */
export const choicesIn = (locale: string, flow: string, message: string): readonly string[] => {
  const file = readFileSync(new URL(`../../locales/${locale}/${flow}.ftl`, import.meta.url), 'utf8')
  const own = new RegExp(`^${message} =.*(?:\\n(?:[ \\t].*|\\}.*)?)*`, 'm').exec(file)?.[0] ?? ''
  return [UNKNOWN, 'none', ...[...own.matchAll(/\[([a-z][\w-]*|\d+)\]/g)].map(([, word = '']) => word)]
}
