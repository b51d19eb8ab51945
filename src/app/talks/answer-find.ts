import { setImmediate as letOthersWork } from 'node:timers/promises'
import { noChange } from '../../core/talk/decision.ts'
import type { DeskRequest } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Talk } from '../../core/desk/talk.ts'
import type { Topic } from '../../core/desk/topic.ts'
import { isFound } from '../../core/talk/find-query.ts'
import type { FindQuery } from '../../core/talk/find-query.ts'
import { DAY } from '../../core/text/wall-clock.ts'
import { findHtml } from '../../render/talk/find-report.ts'
import { reasonName, serviceName } from '../../render/talk/desk-names.ts'
import type { ReplyTarget } from './check-groups.ts'

/** Dependencies of `answerFind`. */
export interface AnswerFindParts {
  readonly store: Pick<DeskStore, 'searchedTalks' | 'hasEarlierTalks' | 'topicOf' | 'decide'>
  readonly world: DeskWorld
}

/** Most talks that one search looks through, and how many days back. */
const MAX_LOOKED = 2_000
const MAX_DAYS = 90

/** Most talks that are shown. */
const MAX_SHOWN = 10

/** Outcome of a search. */
interface Found {
  /** The latest first; one more than is shown when there are more. */
  readonly talks: readonly Talk[]
  /** The first talk of those that were looked at; null when there was none. */
  readonly first: number | null
}

/**
 * Looks through the latest talks part by part, and lets other chats work in between. Ends as soon as more are found
 * than are shown.
 */
const search = async ({ store, world }: AnswerFindParts, query: FindQuery): Promise<Found> => {
  const since = Date.now() - MAX_DAYS * DAY
  const talks: Talk[] = []
  let first: number | null = null
  for (let looked = 0; looked < MAX_LOOKED && talks.length <= MAX_SHOWN;) {
    const part = await store.searchedTalks({ since, before: first })
    if (part.length === 0) break
    looked += part.length
    first = part.at(-1)?.talk.id ?? first
    for (const one of part) {
      const { service, brief } = one.talk
      if (isFound(query, one, [serviceName(world, service), reasonName(world, brief.reason)])) talks.push(one.talk)
    }
    await letOthersWork()
  }
  return { talks, first }
}

/**
 * Answers a search with the talks found, the latest first. Whose data was shown is in the audit log, written with the
 * answer, which is blanked a day later and when one of the customers is forgotten.
 */
export const answerFind = async (
  parts: AnswerFindParts,
  { query, by }: Extract<DeskRequest, { readonly kind: 'find' }>,
  { location, replyTo }: ReplyTarget,
): Promise<void> => {
  const { store, world } = parts
  const { talks, first } = await search(parts, query)
  const shown = talks.slice(0, MAX_SHOWN)
  const topics: (Topic | null)[] = []
  for (const { chatId } of shown) topics.push(await store.topicOf(chatId))
  const hasMore = talks.length > MAX_SHOWN
  const text = findHtml(world, {
    talks: shown.map((talk, place) => ({ talk, topic: topics[place] ?? null })),
    hasMore,
    hasOlder: !hasMore && (await store.hasEarlierTalks(first ?? Number.MAX_SAFE_INTEGER)),
  })
  await store.decide(null, {
    ...noChange,
    posts: [
      {
        to: { kind: 'place', ...location },
        post: { kind: 'line', text, buttons: [], replyTo, names: shown.map(({ id }) => id) },
      },
    ],
    audit: [...new Set(shown.map(({ chatId }) => chatId))].map((chatId) => ({
      actor: by,
      action: 'found',
      chatId,
      about: '',
    })),
  })
}
