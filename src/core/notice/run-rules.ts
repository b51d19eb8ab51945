import { may } from '../life-cycle/life-cycle.ts'
import { noticeLifeCycle, phaseOf } from './notice-life-cycle.ts'
import type { Notice } from './notice.ts'
import { runPages } from './notice-card.ts'
import { needsSecondYes } from '../desk/words-to-many.ts'
import type { NoticeContext } from './notice-step.ts'

/** True while the notice can be paused; one that waits for its time then does not begin at it. */
export const mayPause = (notice: Notice): boolean => may(noticeLifeCycle, phaseOf(notice), 'paused')

/** True while the notice can be resumed. */
export const mayResume = (notice: Notice): boolean => may(noticeLifeCycle, phaseOf(notice), 'resumed')

/** True while the notice can be cancelled. */
export const mayCancel = (notice: Notice): boolean => may(noticeLifeCycle, phaseOf(notice), 'cancelled')

/** True while its copies can be corrected or recalled: some have arrived, and no work is under way. */
export const mayRework = (notice: Notice): boolean =>
  notice.progress.sent > 0 && may(noticeLifeCycle, phaseOf(notice), 'rework begun')

/** True while its texts can be corrected; also when Telegram refused the text and nobody has a copy yet. */
export const mayCorrect = (notice: Notice): boolean => mayRework(notice) || phaseOf(notice) === 'stopped'

type RunPage = (typeof runPages)[number]

const pageRules: Readonly<Record<RunPage, (notice: Notice) => boolean>> = {
  main: () => true,
  cancel: mayCancel,
  correct: mayCorrect,
  replace: () => false,
  recall: mayRework,
}

/** True for a page that can be opened from the buttons of the card in the notice's present state. */
export const isOpenPage = (notice: Notice, page: RunPage): boolean => pageRules[page](notice)

/** The page the card shows: its own, or `main` when the notice's present state leaves nothing to ask there. */
export const currentPage = ({ notice, card: { page } }: Pick<NoticeContext, 'notice' | 'card'>): string => {
  const [name] = page.split(':')
  if (name === 'replace') return mayCorrect(notice) ? page : 'main'
  const known = runPages.find((one) => one === name)
  return known !== undefined && isOpenPage(notice, known) ? page : 'main'
}

/**
 * True when new texts need a second supervisor's approval: the notice goes to more customers than this supervisor
 * reaches alone, whether they have their copy or are still to get it.
 */
export const needsSecondApproval = ({
  notice,
  approvalThreshold,
  spoken,
}: Pick<NoticeContext, 'notice' | 'approvalThreshold' | 'spoken'>): boolean =>
  needsSecondYes({ reach: reachedBy(notice), spoken, threshold: approvalThreshold })

/** Counts the customers who have a copy or are still to get one. */
export const reachedBy = ({ progress }: Notice): number => progress.total - progress.skipped
