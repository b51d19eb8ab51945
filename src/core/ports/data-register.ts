/**
 * The register of data: every column of every table, what it has of a person, why, how long, and what forgetting does.
 * A new column is one word in the list of its kind, a new table one entry, in one of the `register-of-*.ts` files;
 * `tests/adapters/postgres/data-register.test.ts` says what is missing. `docs/data.md` is made of it.
 */
import { CHATS_TABLES, FACTS_TABLES } from './register-of-chats.ts'
import { DESK_TABLES, NOTICES_TABLES } from './register-of-desk.ts'
import { SYSTEM_TABLES } from './register-of-system.ts'
import type { Entry, Tables } from './table-entries.ts'

const ALL: Tables = { ...CHATS_TABLES, ...FACTS_TABLES, ...DESK_TABLES, ...NOTICES_TABLES, ...SYSTEM_TABLES }

/** Every table of ours by its name. */
export const DATA_REGISTER: ReadonlyMap<string, Entry> = new Map(Object.entries(ALL))
