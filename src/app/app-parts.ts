import type { Operator } from '../core/ports/operator/operator-port.ts'
import type { ReadUpdate } from '../core/ports/read-update.ts'
import type { Sessions } from '../core/ports/sessions.ts'
import type { Messenger } from '../core/ports/messenger.ts'
import type { Store } from '../core/ports/store.ts'
import type { World } from '../core/flow/world.ts'
import type { SecondReader } from '../core/text/second-reader.ts'
import type { DeskMessenger } from '../core/ports/desk-messenger.ts'
import type { Log } from '../core/ports/log.ts'
import type { Spans } from '../core/ports/spans.ts'
import type { TurnObserver } from '../core/ports/turn-observer.ts'
import type { BarChart } from '../render/bar-chart.ts'
import type { NoticeSenderParts } from './notices/notice-sender.ts'
import type { NoticeModuleParts } from './notices/notice-look.ts'

/** Parts of the application, provided by adapters. */
export interface AppParts {
  readonly store: Store
  readonly world: World
  readonly operator: Operator
  readonly messenger: Messenger
  readonly readUpdate: ReadUpdate
  readonly sessions: Sessions
  /** Reads texts that the built-in reader cannot place; null when none is set. */
  readonly secondReader: SecondReader | null
  /** Name of this process, under which it holds leases and calls. */
  readonly owner: string
  /** The bot's address, such as `https://t.me/name`. */
  readonly botUrl: string
  /** Gives the address at which a customer goes on with the chat; null: it is not known whose chat. */
  readonly chatUrl: (chatId: number | null) => string
  /** Address of this program's own pages, without "/" at its end; null: it has none. */
  readonly publicUrl: string | null
  /** Address at which the operator tells of events; null: there is none. */
  readonly eventsUrl: string | null
  readonly desk: DeskSetting
  readonly notices: Pick<NoticeSenderParts, 'store' | 'messenger' | 'limit' | 'rates'> &
    Pick<NoticeModuleParts, 'cards' | 'approvalThreshold'>
  readonly observer: TurnObserver
  /** Recorder of spans; null: nobody listens to them. */
  readonly spans: Spans | null
  readonly log: Log
}

/** Settings of the desk. Without a group no agent answers, and customers get the hotlines instead. */
interface DeskSetting {
  readonly messenger: DeskMessenger
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  /**
   * Ids that count as desks, shared with the reader of updates. The new id of a group that became a supergroup is
   * added.
   */
  readonly deskIds: Set<number>
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  /** Draws a chart as a PNG picture. */
  readonly draw: (chart: BarChart) => Buffer
  /** Operations that a forum group takes in a minute; Telegram's limit by default. */
  readonly perMinute?: number
}
