import type { Html } from '../../core/text/html.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { serviceById } from '../../core/desk/desk-text.ts'
import type { Talk } from '../../core/desk/talk.ts'
import type { Topic } from '../../core/desk/topic.ts'
import { maskPhone } from '../../core/text/phone.ts'
import { linkedToTopic } from '../../core/desk/topic-link.ts'
import { truncate } from '../../core/text/truncate.ts'
import { fitsMessage, reportHtml, toIso } from '../report-text.ts'
import { reasonName, serviceName } from './desk-names.ts'

/** Talks that a search has found, the latest first. */
export interface FoundTalks {
  readonly talks: readonly { readonly talk: Talk; readonly topic: Topic | null }[]
  /** There are more that were found and are not shown. */
  readonly hasMore: boolean
  /** There are older ones that were not looked at. */
  readonly hasOlder: boolean
}

const MAX_NAME_CHARS = 40

const talkLine = (world: DeskWorld, { talk, topic }: FoundTalks['talks'][number]): Html => {
  const { brief, phone, agent, state, end, service, openedAt } = talk
  const line = reportHtml(world, 'find-one', {
    who: truncate(brief.who, MAX_NAME_CHARS) || 'none',
    state: state === 'ended' ? (end ?? 'ended') : state,
    service: serviceName(world, service),
    reason: reasonName(world, brief.reason),
    at: toIso(openedAt),
    zone: serviceById(world, service).timeZone,
    agent: agent === null ? 'none' : truncate(agent.name, MAX_NAME_CHARS),
    phone: phone === null ? (brief.maskedPhone ?? 'none') : maskPhone(phone),
  })
  return `${linkedToTopic(`#${talk.no}`, topic)} ${line}`
}

const wholeText = (world: DeskWorld, { talks, hasMore, hasOlder }: FoundTalks, max: number): Html =>
  [
    reportHtml(world, talks.length === 0 ? 'find-none' : 'find-head', { count: Math.min(talks.length, max) }),
    ...talks.slice(0, max).map((one) => talkLine(world, one)),
    ...(hasMore || talks.length > max ? [reportHtml(world, 'find-more')] : []),
    ...(talks.length > 0 ? [reportHtml(world, 'find-kept')] : []),
    ...(hasOlder ? [reportHtml(world, 'find-older')] : []),
  ].join('\n')

/** The answer to a search in one message: a line for each talk with a link to its topic. Numbers are masked. */
export const findHtml = (world: DeskWorld, found: FoundTalks): Html => {
  const counts = Array.from({ length: found.talks.length + 1 }, (_, index) => found.talks.length - index)
  return counts.map((max) => wholeText(world, found, max)).find(fitsMessage) ?? reportHtml(world, 'find-more')
}
