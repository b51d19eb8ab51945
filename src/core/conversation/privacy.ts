import { htmlOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { showNamed } from './explain.ts'
import { COMMON } from '../flow/flow-ids.ts'

/**
 * Shows what is kept of the customer, why and how long, above the present question. The days are those that rows are
 * deleted by.
 */
export const showPrivacy = (draft: Draft): void => {
  const days = Object.entries(draft.world.keptDays ?? {}).map(
    ([rule, count]) => [rule, htmlOf(draft, COMMON, 'days-kept', { days: count })] as const,
  )
  showNamed(draft, { name: 'note-privacy', html: htmlOf(draft, COMMON, 'note-privacy', Object.fromEntries(days)) })
}
