import { linkedToTopic } from './topic-link.ts'
import type { AgentName } from './agent.ts'
import { deskHtml, deskLocale } from './desk-text.ts'
import type { DeskWorld } from './desk-text.ts'
import type { Posting } from './post.ts'
import type { Talk } from './talk.ts'
import type { Topic } from './topic.ts'
import { mention } from '../text/mention.ts'

/** Highest score, of five, that supervisors are told of. */
const LOW = 2

/** True for a score that supervisors are told of. */
export const isLowScore = (score: number | null): boolean => score !== null && score <= LOW

/**
 * Line in General that calls the supervisors to a low score, with a link to the topic and no name of the customer. A
 * supervisor who had the talk is not called to it.
 */
export const callToLowScore = (
  world: DeskWorld,
  { talk, topic, score }: { readonly talk: Pick<Talk, 'agent'>; readonly topic: Topic; readonly score: number },
  supervisors: readonly AgentName[],
): readonly Posting[] => {
  if (!isLowScore(score)) return []
  const named = supervisors.filter(({ id }) => id !== talk.agent?.id).map(mention)
  const line = deskHtml(world, deskLocale(world), 'low-score', { no: String(topic.no), score })
  const text = [linkedToTopic(line, topic), named.join(', ')].filter((part) => part !== '').join(' ')
  return [
    {
      to: { kind: 'place', group: topic.group, thread: null },
      post: { kind: 'line', text, buttons: [], replyTo: null },
    },
  ]
}
