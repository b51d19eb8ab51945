import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Queryable } from '../pool.ts'
import { writePosts } from './post-rows.ts'

/**
 * Lists messages of the groups that name customers outside their topics and must not any more: a day after they came,
 * or as soon as one of the talks has nothing left of its customer. Each is listed once.
 */
const due = namedStatement(
  'desk-names-due',
  `
    update desk_outbox o set talks = null, desk_message = null from desk_outbox old
    where old.id = o.id and o.talks is not null and o.desk_message is not null
      and (o.done_at < now() - :hours * interval '1 hour'
        or exists (select from talk k where k.id = any (o.talks) and k.brief is null))
    returning o.desk_group, o.thread, old.desk_message`,
)

/** Time for which customers may be named outside their topics. */
const HOURS = 24

interface DueRow {
  desk_group: number
  thread: number | null
  desk_message: number
}

/** Posts the blanking of what names customers outside their topics and must not any more. */
export const blankNames = async (db: Queryable, vault: Vault): Promise<void> => {
  const rows = await runNamed<DueRow>(db, due, { hours: HOURS })
  await writePosts(
    db,
    vault,
    rows.map(({ desk_group: group, thread, desk_message: messageId }) => ({
      to: { kind: 'place', group, thread },
      post: { kind: 'blank', messageId },
    })),
  )
}
