import { createHash } from 'node:crypto'
import type { BarChart } from '../../render/bar-chart.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { deskLocale } from '../../core/desk/desk-text.ts'
import { stripHtml } from '../../core/text/html.ts'
import type { CardView } from '../../render/notice/card-view.ts'
import { draftView } from '../../render/notice/draft-view.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import type { NoticeCards } from '../../core/ports/notice-cards.ts'
import type { NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import type { WordsStore } from '../../core/ports/words-store.ts'
import type { NoticeStore } from '../../core/ports/notice-store.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { runView } from '../../render/notice/run-view.ts'
import type { Messenger } from '../../core/ports/messenger.ts'
import type { World } from '../../core/flow/world.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createNoticeModule`. */
export interface NoticeModuleParts {
  readonly store: NoticeStore
  readonly cards: NoticeCards
  readonly words: WordsStore
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  readonly desk: Pick<DeskStore, 'post' | 'decide' | 'currentGroups' | 'agents'>
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  readonly messenger: Pick<NoticeMessenger, 'send'>
  readonly download: Messenger['download']
  readonly world: World
  /** Customers whom one supervisor reaches alone in 24 hours. */
  readonly approvalThreshold: number
  /** Open, planned and recently ended incidents. */
  readonly incidents: () => readonly Incident[]
  /** A chart as a PNG picture. */
  readonly draw: (chart: BarChart) => Buffer
  readonly scheduler: Pick<Scheduler, 'wakeGroups'>
}

/** A card as it should look now. `isShown`: its message looks like this already. */
export interface NoticeLook {
  readonly card: NoticeCard
  readonly view: CardView
  readonly digest: string
  readonly isShown: boolean
}

/** Longest incident id that fits into the data of a button. */
const MAX_ID_CHARS = 30

const incidentsOf = ({ world, incidents }: NoticeModuleParts) =>
  incidents()
    .filter(({ id }) => id.length <= MAX_ID_CHARS)
    .map(({ id, texts }) => ({
      id,
      title: `${id} · ${stripHtml(texts[deskLocale(world)] ?? Object.values(texts)[0] ?? '')}`,
    }))

/** Counts the audience only for pages that show the count, because counting thousands of customers is expensive. */
const countFor = async ({ store }: NoticeModuleParts, notice: Notice, page: string): Promise<number> =>
  ['send', 'approve', 'audience'].includes(page) ? store.count(notice) : 0

/** Builds the card of a notice as it should look now; null when there is no such notice or card. */
export const noticeLookOf = async (parts: NoticeModuleParts, id: number): Promise<NoticeLook | null> => {
  const [notice, card] = [await parts.store.get(id), await parts.cards.get(id)]
  if (!notice || !card) return null
  const { world, approvalThreshold } = parts
  const count = notice.state === 'draft' ? await countFor(parts, notice, card.page) : 0
  const viewed = {
    world,
    notice,
    card,
    at: Date.now(),
    count,
    approvalThreshold,
    incidents: incidentsOf(parts),
  }
  const view =
    notice.state === 'draft'
      ? draftView(viewed)
      : runView(viewed, notice.startedAt === null ? null : await parts.store.report(id))
  const digest = createHash('sha256').update(JSON.stringify(view)).digest('base64url')
  return { card, view, digest, isShown: digest === card.shown && card.messageId !== null }
}
