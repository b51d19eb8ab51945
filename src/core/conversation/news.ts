import { htmlOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { News } from './event.ts'
import { accepts } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import type { Html } from '../text/html.ts'
import { isMoved } from './incident-gate.ts'
import { show } from './prompt.ts'
import { deliver } from './stack.ts'
import { goBeside } from './navigation.ts'
import { isFree } from './intent.ts'
import { COMMON, INCIDENT } from '../flow/world.ts'

type Fixed = Extract<News, { readonly kind: 'fixed' }>

/** What is told unasked, as a note. */
export const noteOf = (draft: Draft, news: News): Html =>
  news.kind === 'news'
    ? htmlOf(draft, news.flow ?? COMMON, news.text, news.vars)
    : htmlOf(draft, COMMON, 'incident-fixed', { kind: news.what, flow: news.flow })

/** The flow that told of the incident hears of its end while it still speaks of it. Gives that one. */
const hearsInFlow = (draft: Draft, { incident }: Fixed): LiveFrame | null => {
  const event = { type: 'fixed', incident }
  const frame = draft.stack.find((one) => accepts(one, event))
  if (frame) deliver(draft, frame, event)
  return frame ?? null
}

/** It asks about nothing else, so that it needs no note. */
const tellsByItself = ({ flow: { id } }: LiveFrame): boolean => id === INCIDENT

/** The way back is worth a button for so long. */
const TAKE_UP_MS = 24 * 60 * 60_000

/** Whoever is elsewhere by now gets a button that leads back. */
const offerWayBack = (draft: Draft, { incident, flow }: Fixed): void => {
  const { flows } = draft.world
  if (flows.has(INCIDENT) && flows.has(flow)) draft.now.takeUp = { incident, flow, until: draft.event.at + TAKE_UP_MS }
}

const tellFixed = (draft: Draft, news: Fixed): void => {
  const { incident, what, flow } = news
  const heard = hearsInFlow(draft, news)
  if (heard && tellsByItself(heard) && heard === topOf(draft)) return show(draft)
  const asks =
    !heard &&
    draft.world.flows.has(INCIDENT) &&
    draft.world.flows.has(flow) &&
    isFree(draft) &&
    topOf(draft).flow.id !== INCIDENT
  if (asks)
    return goBeside(
      draft,
      INCIDENT,
      {},
      { fixed: true, incident: { id: incident, kind: what, texts: {}, endsAt: null }, flow },
    )
  if (!heard) offerWayBack(draft, news)
  show(draft, { note: noteOf(draft, news), again: draft.now.prompt !== null })
}

/** Kept for later without what came with it. */
const bare = (news: News): News =>
  news.kind === 'news'
    ? { kind: 'news', text: news.text, vars: news.vars, flow: news.flow }
    : { kind: 'fixed', incident: news.incident, what: news.what, flow: news.flow }

/**
 * News for the customer, above the present question. Of an incident that is over they hear at the question that waits for it; whoever has
 * nothing else to do is offered to go on where it stopped them, everybody else gets a button for it. It is kept while an agent talks to them, and
 * while they block us.
 */
export const tellNews = (draft: Draft, news: News): void => {
  if (draft.now.custody.holder === 'agent' || draft.now.away) {
    const later =
      news.kind === 'fixed' ? draft.now.later.filter((one) => !isMoved(one, news.incident)) : draft.now.later
    draft.now.later = [...later, bare(news)].slice(-MOST_LATER)
    return
  }
  if (news.kind === 'news') return show(draft, { note: noteOf(draft, news), again: draft.now.prompt !== null })
  tellFixed(draft, news)
}

/** Nobody reads more than this at once. */
const MOST_LATER = 20

/**
 * What came meanwhile, a note each; it is told now and kept no longer. `asks`: the question in front is asked next, so that what it tells by
 * itself needs no note.
 */
export const takeLater = (draft: Draft, asks: boolean): readonly Html[] => {
  const { later } = draft.now
  draft.now.later = []
  return later.flatMap((news) => {
    const heard = news.kind === 'fixed' ? hearsInFlow(draft, news) : null
    if (news.kind === 'fixed' && !heard) offerWayBack(draft, news)
    return heard && tellsByItself(heard) && asks && heard === topOf(draft) ? [] : [noteOf(draft, news)]
  })
}
