import { htmlOf, localeOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { COMMON } from '../flow/flow-ids.ts'

/** Sends the customer the file with all that is kept about them. The file itself is made when it leaves. */
export const sendOwnData = (draft: Draft): void => {
  const caption = htmlOf(draft, COMMON, 'my-data-caption')
  draft.effects.push({ kind: 'own-data', caption, locale: localeOf(draft) })
}
