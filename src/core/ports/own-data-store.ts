import type { Conversation } from '../conversation/conversation.ts'
import type { CHATS_TABLES, FACTS_TABLES } from './register-of-chats.ts'
import type { DESK_TABLES, NOTICES_TABLES } from './register-of-desk.ts'

type CustomersTables = typeof CHATS_TABLES & typeof FACTS_TABLES & typeof DESK_TABLES & typeof NOTICES_TABLES

/** Tables of the register whose rows a customer gets who asks for their data. */
type ExportedTable = {
  [Table in keyof CustomersTables]: CustomersTables[Table] extends { readonly isExported: true } ? Table : never
}[keyof CustomersTables]

/** A row as its customer may read it: opened, without digests, ids of ours and names of our people. */
export type OwnRow = Readonly<Record<string, unknown>>

/** All that is kept about one customer; nothing of anybody else. */
export interface OwnData {
  /** Null before the first turn, and when it cannot be opened. */
  readonly conversation: Conversation | null
  readonly rows: Readonly<Record<Exclude<ExportedTable, 'conversation'>, readonly OwnRow[]>>
}

/** Reads what is kept about a customer, by the register of data. */
export interface OwnDataStore {
  readonly read: (chatId: number) => Promise<OwnData>
}
