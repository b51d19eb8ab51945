import { stripHtml } from '../text/html.ts'
import type { OwnIncident } from './incident.ts'

/** When it is to be over, ms since 1970; null when nobody knows, or that time has passed. */
export const termOf = ({ endsAt }: Pick<OwnIncident, 'endsAt'>, at: number): number | null =>
  endsAt !== null && endsAt > at ? endsAt : null

/** What a customer reads of it, without markup: the company's words in their language, or `none`. */
export const wordsOf = ({ texts }: Pick<OwnIncident, 'texts'>, locale: string): string => {
  const text = texts[locale]
  return text === undefined || text.trim() === '' ? 'none' : stripHtml(text)
}
