import { serviceById } from '../desk/desk-text.ts'
import type { Talk } from '../desk/talk.ts'
import { foldTag, isTag, MAX_TAGS } from '../desk/talk-tags.ts'
import { nearestNames } from '../text/nearest-names.ts'
import { answer, combine, openTalkOf, refreshTopic } from './desk-context.ts'
import type { TopicContext } from './desk-context.ts'
import { noChange, revisionOf } from './decision.ts'
import type { Decision } from './decision.ts'
import { whyNotSteer } from './permissions.ts'

/** Signs that take a tag away, as phones type them. */
const MINUS = /^[-−–—]/u

/** Tags for people: `#one #two`; `none` when there are none. */
const nameTags = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(' ') || 'none'

/** Decides about one change of the tags: the tags after it, or a refusal. */
const changeTags = (
  tags: readonly string[],
  word: string,
  known: readonly string[],
): readonly string[] | { readonly message: string; readonly vars: Readonly<Record<string, string | number>> } => {
  const tag = foldTag(word.replace(MINUS, ''))
  if (MINUS.test(word)) {
    if (tags.includes(tag)) return tags.filter((one) => one !== tag)
    return { message: 'no-tag-here', vars: { tags: nameTags(tags) } }
  }
  if (!isTag(tag)) return { message: 'no-tag', vars: {} }
  if (known.length > 0 && !known.includes(tag)) {
    const meant = nearestNames(tag, known)
    return { message: 'no-tag-known', vars: { tags: nameTags(meant.length > 0 ? meant : known) } }
  }
  if (tags.includes(tag)) return tags
  return tags.length >= MAX_TAGS ? { message: 'no-tag-more', vars: { most: MAX_TAGS } } : [...tags, tag]
}

const tellTags = (ctx: TopicContext, tags: readonly string[]): Decision => answer(ctx, 'tags', { tags: nameTags(tags) })

const setTags = (ctx: TopicContext, talk: Talk, tags: readonly string[]): Decision =>
  combine(
    { ...noChange, talk: { id: talk.id, revision: revisionOf(talk), change: { tags } } },
    refreshTopic(ctx.customer),
    tellTags(ctx, tags),
  )

/**
 * Sorts the open talk by tags: `word` adds one, `-word` takes it away; several at once all or none. A service may name
 * the tags that there are. Without words the tags are told.
 */
export const tagTalk = (ctx: TopicContext, words: string): Decision => {
  const { situation, agent, world } = ctx
  const why = whyNotSteer(situation, agent)
  const talk = openTalkOf(situation)
  if (why || !talk) return answer(ctx, why?.message ?? 'no-open-talk', why?.vars ?? {})
  const known = serviceById(world, talk.service).desk.tags.map(foldTag)
  let { tags } = talk
  for (const word of words.split(/[\s,;]+/u).filter((one) => one !== '')) {
    const next = changeTags(tags, word, known)
    if ('message' in next) return answer(ctx, next.message, next.vars)
    tags = next
  }
  return tags === talk.tags ? tellTags(ctx, tags) : setTags(ctx, talk, tags)
}
