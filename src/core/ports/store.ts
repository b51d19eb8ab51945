import type { Journal } from './journal.ts'
import type { DeskStore } from './desk-store.ts'
import type { IncidentStore } from './incident-store.ts'
import type { RequestStore } from './request-store.ts'
import type { ListStore } from './list-store.ts'
import type { HoldStore } from './hold-store.ts'
import type { TurnStore } from './turn-store.ts'
import type { OwnDataStore } from './own-data-store.ts'
import type { OutboxStore } from './outbox-store.ts'
import type { CustodyStore } from './custody-store.ts'
import type { VerificationStore } from './verification-store.ts'
import type { WatchStore } from './watch-store.ts'
import type { WordsStore } from './words-store.ts'
import type { CallStore } from './call-store.ts'
import type { FactStore } from './fact-store.ts'

/** All durable data. Every method rejects when the database cannot be reached, and has then changed nothing. */
export interface Store {
  readonly turns: TurnStore
  readonly outbox: OutboxStore
  readonly calls: CallStore
  readonly facts: FactStore
  readonly requests: RequestStore
  readonly holds: HoldStore
  readonly lists: ListStore
  readonly verifications: VerificationStore
  readonly watches: WatchStore
  readonly custody: CustodyStore
  readonly incidents: IncidentStore
  readonly desk: DeskStore
  readonly journal: Journal
  readonly words: WordsStore
  readonly ownData: OwnDataStore
}
