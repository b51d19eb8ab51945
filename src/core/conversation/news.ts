/**
 * News: messages that the customer gets without having asked. They are sent on their own, above the present question.
 * During a talk, and while the customer blocks the bot, they are kept and shown afterwards. The end of an incident
 * reaches a customer in one of four ways: at the question that waits for it; as an offer to resume, when nothing is
 * lost by that; as a resume button, when they are busy elsewhere; or as a note.
 */

import { cancelTimer, htmlOf, say, serviceOf, setTimer, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { EventOf, News } from './event.ts'
import { accepts, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { openIncidentsFor, stopsFlow } from '../incident/open-incidents.ts'
import type { Incident } from '../incident/incident.ts'
import type { Html } from '../text/html.ts'
import { isRescheduleOf } from './incident-gate.ts'
import { nightRest } from './night-rest.ts'
import { showPrompt } from './prompt.ts'
import { deliver } from './stack.ts'
import { openBeside } from './navigation.ts'
import { canLeaveFreely } from './intent.ts'
import { COMMON, INCIDENT, PHONE_BACK } from '../flow/flow-ids.ts'

type IncidentResolved = EventOf<'incident-resolved'>

/** Offers to resume a flow last this long. */
const RESUME_OFFER_MS = 24 * 60 * 60_000

const MAX_PENDING_NEWS = 20

/** Gives another open incident that stops the same flow; the end of one is no end of the trouble then. */
const otherStop = (draft: Draft, { incident, flow: id }: IncidentResolved): Incident | null => {
  const flow = draft.world.flows.get(id)
  const open = openIncidentsFor(draft.event.incidents ?? [], serviceOf(draft), draft.event.at)
  return (flow && open.find((one) => one.id !== incident && stopsFlow(one, flow))) ?? null
}

const noteOf = (draft: Draft, news: News): Html => {
  switch (news.kind) {
    case 'news':
      return htmlOf(draft, news.flow ?? COMMON, news.text, news.vars)
    case 'phone-back':
      return htmlOf(draft, COMMON, 'phone-back', {})
    case 'incident-resolved': {
      const message = otherStop(draft, news) ? 'incident-other' : 'incident-fixed'
      return htmlOf(draft, COMMON, message, { kind: news.what, flow: news.flow })
    }
  }
}

/** Has the customer told of the end of the other incident, as it stops them now. */
const waitForOther = (draft: Draft, { flow }: IncidentResolved, other: Incident): void =>
  void draft.effects.push({ kind: 'incident-hit', incident: other.id, flow })

/** Tells the first flow that still speaks of the incident that it is resolved; gives that flow's frame, or null. */
const notifyFlow = (draft: Draft, { incident }: IncidentResolved): LiveFrame | null => {
  const event = { type: 'fixed', incident }
  const frame = draft.stack.find((one) => accepts(one, event))
  if (frame) deliver(draft, frame, event)
  return frame ?? null
}

/**
 * True when the notified flow is in front and its question says that the incident is resolved, so that a note is not
 * needed.
 */
const saysItself = (draft: Draft, notified: LiveFrame | null): boolean =>
  notified !== null && notified.flow.id === INCIDENT && notified === topOf(draft)

const canResume = ({ world: { flows } }: Draft, { flow }: IncidentResolved): boolean =>
  flows.has(INCIDENT) && flows.has(flow)

/** Adds a resume button to the questions of other flows. */
const offerResume = (draft: Draft, news: IncidentResolved): void => {
  const { incident, flow } = news
  if (canResume(draft, news)) draft.now.resume = { incident, flow, until: draft.event.at + RESUME_OFFER_MS }
}

/**
 * Tells news in a message of their own, which nothing deletes later. The question that waits for an answer is asked
 * again below; at a quiet end nothing more is asked.
 */
const showNote = (draft: Draft, news: News): void => {
  say(draft, noteOf(draft, news))
  if (viewOf(topOf(draft)).quiet !== true) showPrompt(draft, { again: draft.now.prompt !== null })
}

const tellResolved = (draft: Draft, news: IncidentResolved): void => {
  const other = otherStop(draft, news)
  if (other) {
    waitForOther(draft, news, other)
    return showNote(draft, news)
  }
  const notified = notifyFlow(draft, news)
  if (saysItself(draft, notified)) return showPrompt(draft)
  if (notified) return showNote(draft, news)
  if (canResume(draft, news) && canLeaveFreely(draft) && topOf(draft).flow.id !== INCIDENT) {
    const incident = { id: news.incident, kind: news.what, texts: {}, endsAt: null }
    return openBeside(draft, INCIDENT, {}, { fixed: true, incident, flow: news.flow })
  }
  offerResume(draft, news)
  showNote(draft, news)
}

/** Asks whether to send the code again, where nothing is lost by that; else a note tells that the phone is back. */
const tellPhoneBack = (draft: Draft, news: EventOf<'phone-back'>): void => {
  if (!draft.world.flows.has(PHONE_BACK) || !canLeaveFreely(draft)) return showNote(draft, news)
  openBeside(draft, PHONE_BACK, {}, { phone: news.phone })
}

/** The fields of the news alone, without those that every event has. */
const pickNews = (news: News): News => {
  switch (news.kind) {
    case 'news':
      return { kind: 'news', text: news.text, vars: news.vars, flow: news.flow }
    case 'phone-back':
      return { kind: 'phone-back', phone: news.phone }
    case 'incident-resolved':
      return { kind: 'incident-resolved', incident: news.incident, what: news.what, flow: news.flow }
  }
}

/** Keeps news for later. The end of an incident replaces the news that it takes longer. */
const keepNews = ({ now }: Draft, news: News): void => {
  const others =
    news.kind === 'incident-resolved'
      ? now.pendingNews.filter((one) => !isRescheduleOf(one, news.incident))
      : now.pendingNews
  now.pendingNews = [...others, pickNews(news)].slice(-MAX_PENDING_NEWS)
}

/** Key of the conversation's timer that tells in the morning what came at night. */
export const NIGHT_TIMER = 'morning'

/** Keeps news that came at night until the morning, or until the customer does something. */
const keepForMorning = (draft: Draft, news: News, delayMs: number): void => {
  keepNews(draft, news)
  setTimer(draft, { key: NIGHT_TIMER, frame: null, event: null, delayMs })
}

/** Shows news to the customer, or keeps it during a talk, while the customer blocks the bot, and at night. */
export const tellNews = (draft: Draft, news: News): void => {
  if (draft.now.custody.holder === 'agent' || draft.now.unreachable) return keepNews(draft, news)
  const rest = nightRest(draft)
  if (rest > 0) return keepForMorning(draft, news, rest)
  if (news.kind === 'news') return showNote(draft, news)
  if (news.kind === 'phone-back') return tellPhoneBack(draft, news)
  tellResolved(draft, news)
}

/**
 * Takes the news that were kept, as one note each, and tells flows that wait for them. `asksNext`: the question in
 * front is shown next, so that news which it says itself get no note.
 */
export const takePendingNews = (draft: Draft, asksNext: boolean): readonly Html[] => {
  const { pendingNews } = draft.now
  draft.now.pendingNews = []
  return pendingNews.flatMap((news) => {
    if (news.kind !== 'incident-resolved') return [noteOf(draft, news)]
    const other = otherStop(draft, news)
    if (other) {
      waitForOther(draft, news, other)
      return [noteOf(draft, news)]
    }
    const notified = notifyFlow(draft, news)
    if (!notified) offerResume(draft, news)
    return asksNext && saysItself(draft, notified) ? [] : [noteOf(draft, news)]
  })
}

/** Tells the news that were kept for the morning; during a talk they wait for its end. */
export const tellKeptNews = (draft: Draft): void => {
  if (draft.now.custody.holder === 'agent' || draft.now.unreachable) return
  const { pendingNews } = draft.now
  draft.now.pendingNews = []
  cancelTimer(draft, NIGHT_TIMER)
  for (const news of pendingNews) tellNews(draft, news)
}
