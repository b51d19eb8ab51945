import { readRowCount } from '../../adapters/postgres/journal/journal-row.ts'
import { verifyJournal } from '../../adapters/postgres/journal/verify-journal.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { inSnapshot } from '../../adapters/postgres/transaction.ts'
import { formatHead } from '../../core/journal/journal-entry.ts'
import type { JournalHead } from '../../core/journal/journal-entry.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { formatBar } from '../terminal/format-bar.ts'

/** Dependencies of the commands on the journal. */
export interface JournalCommandParts {
  readonly pool: Pool
  readonly vault: Vault
  /** Shows a line of progress; the last one with true. */
  readonly show: (line: string, end: boolean) => void
}

/**
 * Verifies the journal, beside an assistant that writes to it, and gives the line that says so. Throws {@link
 * UsageError} with what is wrong.
 */
export const checkJournal = async (
  { pool, vault, show }: JournalCommandParts,
  posted: JournalHead | null,
): Promise<string> => {
  const { rows, head, fault } = await inSnapshot(pool, async (db) => {
    const all = await readRowCount(db)
    return verifyJournal(db, vault, posted, (done) => show(`${formatBar(done, all)} of ${all} rows`, done >= all))
  })
  if (fault !== null) throw new UsageError(`journal: ${fault}`)
  if (head === null) return 'The journal is empty: nothing was proved, refused or done yet.'
  const against = posted === null ? 'Compare with the head that was posted last: --head' : 'The posted head is right.'
  return `The journal is whole: ${rows} rows. Head: ${formatHead(head)}. ${against}`
}
