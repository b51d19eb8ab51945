import { createHash } from 'node:crypto'
import type { BarChart } from '../../render/bar-chart.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { deskLocale } from '../../core/desk/desk-text.ts'
import { stripHtml } from '../../core/text/html.ts'
import type { CardView } from '../../render/notice/card-view.ts'
import { draftView } from '../../render/notice/draft-view.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeCard, NoticeCards } from '../../core/notice/notice-card.ts'
import type { NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import type { NoticeStore } from '../../core/ports/notice-store.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'
import { runView } from '../../render/notice/run-view.ts'
import type { Messenger } from '../../core/ports/ports.ts'
import type { World } from '../../core/flow/world.ts'

/** What supervisors' work on notices needs. */
export interface NoticeDeskParts {
  readonly store: NoticeStore
  readonly cards: NoticeCards
  readonly desk: Pick<DeskStore, 'post' | 'decide' | 'groupsNow'>
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  readonly messenger: Pick<NoticeMessenger, 'send'>
  readonly download: Messenger['download']
  readonly world: World
  /** More customers than that need a second supervisor's yes. */
  readonly alone: number
  /** Incidents that are open or planned, or lately over. */
  readonly incidents: () => readonly OwnIncident[]
  /** A chart as a PNG picture. */
  readonly draw: (chart: BarChart) => Buffer
  /** Something was posted for a group. */
  readonly posted: () => void
}

/** A card as it ought to look now. `isShown`: it does already. */
export interface NoticeFace {
  readonly card: NoticeCard
  readonly view: CardView
  readonly digest: string
  readonly isShown: boolean
}

/** Data of a button holds no longer id. */
const LONGEST_ID = 30

const incidentsOf = ({ world, incidents }: NoticeDeskParts) =>
  incidents()
    .filter(({ id }) => id.length <= LONGEST_ID)
    .map(({ id, texts }) => ({
      id,
      title: `${id} · ${stripHtml(texts[deskLocale(world)] ?? Object.values(texts)[0] ?? '')}`,
    }))

/** Only what is shown is counted: an audience of thousands is not free. */
const countFor = async ({ store }: NoticeDeskParts, notice: Notice, page: string): Promise<number> =>
  ['send', 'approve', 'audience'].includes(page) ? store.count(notice) : 0

/** What the card of a notice shows now; null when there is none. */
export const faceOf = async (parts: NoticeDeskParts, id: number): Promise<NoticeFace | null> => {
  const [notice, card] = [await parts.store.get(id), await parts.cards.get(id)]
  if (!notice || !card) return null
  const { world, alone } = parts
  const count = notice.state === 'draft' ? await countFor(parts, notice, card.page) : 0
  const viewed = { world, notice, card, at: Date.now(), count, alone, incidents: incidentsOf(parts) }
  const view =
    notice.state === 'draft'
      ? draftView(viewed)
      : runView(viewed, notice.startedAt === null ? null : await parts.store.report(id))
  const digest = createHash('sha256').update(JSON.stringify(view)).digest('base64url')
  return { card, view, digest, isShown: digest === card.shown && card.messageId !== null }
}
