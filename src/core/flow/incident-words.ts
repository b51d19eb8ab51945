import { stripHtml } from '../text/html.ts'
import type { Html } from '../text/html.ts'

/** An incident as the parameters of a flow: `texts` by language, `endsAt` in ms since 1970 or null when unknown. */
export interface ShownIncident {
  readonly id: string
  readonly kind: 'incident' | 'maintenance'
  readonly texts: Readonly<Record<string, Html>>
  readonly endsAt: number | null
}

/** Gives the public text of an incident in that language, without markup; `none` when there is none. */
export const incidentWords = ({ texts }: Pick<ShownIncident, 'texts'>, locale: string): string => {
  const text = texts[locale]
  return text === undefined || text.trim() === '' ? 'none' : stripHtml(text)
}
