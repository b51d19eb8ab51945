import { formatHead } from '../../core/journal/journal-entry.ts'
import { NOBODY } from '../../core/journal/journal-entries.ts'
import { deskHtml, deskLocale, deskZone } from '../../core/desk/desk-text.ts'
import type { World } from '../../core/flow/world.ts'
import type { Log } from '../../core/ports/log.ts'
import type { Store } from '../../core/ports/store.ts'
import { noChange } from '../../core/talk/decision.ts'

/** Dependencies of `postJournalHead`. */
interface PostJournalHeadParts {
  readonly store: Pick<Store, 'desk' | 'journal'>
  readonly world: World
  /** Ids of the forum groups as the settings have them; the first one is the supervisors'. */
  readonly groups: readonly number[]
  readonly log: Log
}

/**
 * Posts the head of the journal to General of the first group, where nobody who changes the database can take it back,
 * and into the log. Done once in twenty hours, by whichever process comes first: the post and the entry that it was
 * made are one commit. Gives the head; null when it is not time yet.
 */
export const postJournalHead = async (parts: PostJournalHeadParts): Promise<string | null> => {
  const { store, world, log } = parts
  const head = await store.journal.headToPost()
  if (head === null) return null
  const posted = formatHead(head)
  const at = Date.now()
  const [group] = await store.desk.currentGroups(parts.groups)
  const text = deskHtml(world, deskLocale(world), 'journal-head', {
    at,
    zone: deskZone(world),
    head: posted,
    count: String(head.seq),
  })
  await store.desk.decide(`journal-head:${posted}`, {
    ...noChange,
    posts:
      group === undefined
        ? []
        : [
            {
              to: { kind: 'place', group, thread: null },
              post: { kind: 'line', text, buttons: [], replyTo: null },
            },
          ],
    audit: [{ actor: NOBODY, action: 'head-posted', chatId: null, about: '' }],
  })
  log.info({ head: posted }, 'journal: the head of today')
  return posted
}
