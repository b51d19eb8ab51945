import { htmlOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { News } from './event.ts'
import { accepts } from './frame.ts'
import type { Html } from './html.ts'
import { show } from './show.ts'
import { deliver } from './stack.ts'
import { goBeside } from './way.ts'
import { isFree } from './wish.ts'
import { COMMON, INCIDENT } from './world.ts'

type Fixed = Extract<News, { readonly kind: 'fixed' }>

/** What is told unasked, as a note. */
export const noteOf = (draft: Draft, news: News): Html =>
  (news.kind === 'news'
    ? htmlOf(draft, news.flow ?? COMMON, news.text, news.vars)
    : htmlOf(draft, COMMON, 'incident-fixed', { kind: news.what, flow: news.flow }))

/** The flow that told of the incident hears of its end wherever it stands. Tells whether one wanted to. */
const hearsInFlow = (draft: Draft, { incident }: Fixed): boolean => {
  const event = { type: 'fixed', incident }
  const frame = draft.stack.find(one => one.flow.id === INCIDENT && accepts(one, event))
  if (frame) deliver(draft, frame, event)
  return frame !== undefined
}

const tellFixed = (draft: Draft, news: Fixed): void => {
  const { incident, what, flow } = news
  if (hearsInFlow(draft, news)) return show(draft)
  const asks = draft.world.flows.has(INCIDENT) && draft.world.flows.has(flow) && isFree(draft) && topOf(draft).flow.id !== INCIDENT
  if (asks) return goBeside(draft, INCIDENT, {}, { fixed: true, incident: { id: incident, kind: what, texts: {}, endsAt: null }, flow })
  show(draft, { note: noteOf(draft, news), again: draft.now.prompt !== null })
}

/**
 * News for the customer, above the present question. Of an incident that is over they hear at the question that waits for it; whoever has
 * nothing else to do is offered to go on where it stopped them. While an agent talks to them it is kept; a customer who blocked us is let alone.
 */
export const tellNews = (draft: Draft, news: News): void => {
  if (draft.now.custody.holder === 'agent') {
    draft.now.later = [...draft.now.later, news]
    return
  }
  if (news.kind === 'news') return show(draft, { note: noteOf(draft, news), again: draft.now.prompt !== null })
  if (!draft.now.away) tellFixed(draft, news)
}

/** What came during the talk that is over, as one note; it is told now and kept no longer. */
export const takeLater = (draft: Draft): readonly Html[] => {
  const notes = draft.now.later.map(news => {
    if (news.kind === 'fixed') hearsInFlow(draft, news)
    return noteOf(draft, news)
  })
  draft.now.later = []
  return notes
}
