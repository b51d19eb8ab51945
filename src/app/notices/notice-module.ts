import type { Decision } from '../../core/talk/decision.ts'
import { nothing } from '../../core/talk/decision.ts'
import { deskPlain } from '../../core/desk/desk-text.ts'
import type { Posting } from '../../core/desk/post.ts'
import { readRoomPress } from '../../core/talk/desk-module.ts'
import type { DeskRoom, RoomAsked } from '../../core/talk/desk-module.ts'
import { Refused } from '../../core/ports/failure.ts'
import type { Html } from '../../core/text/html.ts'
import { stripHtml } from '../../core/text/html.ts'
import { compose } from '../../core/notice/compose.ts'
import { NOWHERE } from '../../core/notice/notice-card.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import type { NoticeDraft } from '../../core/notice/notice.ts'
import { noticeListView } from '../../render/notice/notice-list.ts'
import { noticeHtml } from '../../core/notice/notice-text.ts'
import { tell } from '../../core/notice/notice-step.ts'
import type { NoticeInput, Step } from '../../core/notice/notice-step.ts'
import { doAct, postPicture } from './notice-acts.ts'
import { faceOf } from './notice-look.ts'
import type { NoticeDeskParts, NoticeFace } from './notice-look.ts'

const empty: NoticeDraft = {
  kind: 'news',
  texts: {},
  fallback: null,
  photo: null,
  buttons: [],
  audience: {},
  silent: false,
  at: null,
  respectsNight: true,
  onCrash: 'twice',
  paid: false,
}

/** Notices as supervisors write and follow them in a forum group. */
export interface NoticeDesk {
  readonly room: DeskRoom
  readonly face: (notice: number) => Promise<NoticeFace | null>
  readonly shown: (notice: number, messageId: number, digest: string) => Promise<void>
  /** Shows how far notices are, and reports what has ended. */
  readonly watch: () => Promise<void>
}

const cardAt = ({ group, thread }: Pick<NoticeCard, 'group' | 'thread'>, notice: number): Posting => ({
  to: { kind: 'place', group, thread },
  post: { kind: 'notice', notice },
})

const line = (
  { event: { place } }: RoomAsked,
  text: Html,
  buttons: Extract<Posting['post'], { kind: 'line' }>['buttons'] = [],
): Decision => ({
  ...nothing,
  posts: [
    {
      to: { kind: 'place', group: place.group, thread: place.thread },
      post: { kind: 'line', text, buttons, replyTo: place.messageId },
    },
  ],
})

/** A toast to a press, a line to anything else. */
const answered = (asked: RoomAsked, html: Html): Decision =>
  asked.event.kind === 'pressed'
    ? { ...nothing, toast: { callbackId: asked.event.callbackId, text: stripHtml(html) } }
    : line(asked, html)

/** No press is left without an answer: its button would go on turning. */
const quiet = ({ event }: RoomAsked): Decision =>
  event.kind === 'pressed' ? { ...nothing, toast: { callbackId: event.callbackId, text: '' } } : nothing

const start = async ({ store, cards }: NoticeDeskParts, { event: { place }, agent }: RoomAsked): Promise<Decision> => {
  const { id } = await store.make(empty, agent.id)
  await cards.open(id, place.group, place.thread)
  return {
    ...nothing,
    posts: [cardAt(place, id)],
    audit: [{ actor: agent.id, action: 'notice-make', chatId: null, about: String(id) }],
  }
}

const LISTED = 10

const list = async ({ store, world }: NoticeDeskParts, asked: RoomAsked): Promise<Decision> => {
  const { html, buttons } = noticeListView(world, await store.list(LISTED))
  return line(asked, html, buttons)
}

/** A card that was pressed is the card from now on: an older one was taken up again. */
const cardPressed = async (
  { cards }: NoticeDeskParts,
  notice: number,
  { event: { place }, event }: RoomAsked,
): Promise<NoticeCard | null> => {
  const card = await cards.get(notice)
  if (!card || event.kind !== 'pressed' || card.messageId === place.messageId) return card
  const { group, thread, messageId } = place
  await cards.change(notice, { group, thread, messageId, shown: null })
  return { ...card, group, thread, messageId, shown: null }
}

const needsCount: ReadonlySet<string> = new Set(['send', 'go', 'yes'])

/** Who did what is written down before it is done: a crash in between tells of one that did not happen rather than of none. */
const audit = async (
  { desk }: NoticeDeskParts,
  { event: { place, writer } }: RoomAsked,
  words: string,
): Promise<void> => {
  const [action = '', ...about] = words.split(' ')
  await desk.decide(`notice:${place.group}:${place.messageId}:${words}`, {
    ...nothing,
    audit: [{ actor: writer.id, action, chatId: null, about: about.join(' ') }],
  })
}

const keep = async ({ store, cards }: NoticeDeskParts, id: number, { change, card }: Step): Promise<boolean> => {
  if (change !== null && (await store.change(id, change)) === null) return false
  await cards.change(id, card)
  return true
}

const step = async (
  parts: NoticeDeskParts,
  asked: RoomAsked,
  card: NoticeCard,
  input: NoticeInput,
): Promise<Decision> => {
  const { store, world, alone } = parts
  const { agent, at } = asked
  const notice = await store.get(card.notice)
  if (!notice) return answered(asked, noticeHtml(world, 'toast-stale'))
  const count = input.kind === 'press' && needsCount.has(input.act) ? await store.count(notice) : 0
  const decided = compose({ world, notice, card, agent, input, at, count, alone })
  if (decided.audit !== null) await audit(parts, asked, decided.audit)
  const kept = await keep(parts, notice.id, decided)
  const told = !kept
    ? tell('toast-stale').told
    : decided.act === null
      ? decided.told
      : await doAct(parts, decided.act, { ...notice, ...decided.change }, card, agent.id)
  const answer = told === null ? quiet(asked) : answered(asked, noticeHtml(world, told.message, told.vars))
  return { ...answer, posts: [cardAt(card, notice.id), ...answer.posts] }
}

const refused = (asked: RoomAsked): Decision =>
  answered(asked, deskPlain(asked.world, asked.situation.locale, 'no-supervisor'))

const pressed = async (parts: NoticeDeskParts, asked: RoomAsked, data: string): Promise<Decision | null> => {
  const press = readRoomPress(data)
  if (press?.room !== 'notice') return null
  if (asked.agent.role !== 'supervisor') return refused(asked)
  const id = Number(press.id)
  if (press.act === 'open' && (await parts.store.get(id))) {
    await parts.cards.open(id, asked.event.place.group, asked.event.place.thread)
    return { ...quiet(asked), posts: [cardAt(asked.event.place, id)] }
  }
  const card = await cardPressed(parts, id, asked)
  return card
    ? step(parts, asked, card, { kind: 'press', act: press.act, arg: press.arg })
    : answered(asked, noticeHtml(parts.world, 'toast-stale'))
}

/** A list of fifty thousand ids is smaller. */
const MOST_BYTES = 1_000_000

/** What a file says; null when it is too big. */
const contentOf = async ({ download }: NoticeDeskParts, id: string): Promise<string | null> => {
  try {
    return (await download(id, MOST_BYTES)).toString('utf8')
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** What is no reply is talk among colleagues, unless this supervisor's draft waits for it; a draft that waits for anything but a text is safe from it. */
const spoken = async (parts: NoticeDeskParts, asked: RoomAsked): Promise<NoticeCard | Decision | null> => {
  if (asked.agent.role !== 'supervisor') return null
  const cards = await parts.cards.waiting(asked.event.place, asked.agent.id)
  const [card = null] = cards
  return card !== null && (cards.length > 1 || !card.page.startsWith('text:'))
    ? answered(asked, noticeHtml(parts.world, 'reply-to-which'))
    : card
}

const replied = async (parts: NoticeDeskParts, asked: RoomAsked): Promise<Decision | null> => {
  const { event, agent } = asked
  if (event.kind !== 'said') return null
  const card =
    event.replyTo === null ? await spoken(parts, asked) : await parts.cards.at(event.place.group, event.replyTo)
  if (card && 'posts' in card) return card
  if (!card) return null
  if (agent.role !== 'supervisor') return refused(asked)
  const { text, html = null, file = null } = event
  const content = file?.kind === 'document' && card.page === 'list' ? await contentOf(parts, file.id) : null
  if (file?.kind === 'document' && card.page === 'list' && content === null)
    return answered(asked, noticeHtml(parts.world, 'reply-file-too-big'))
  return step(parts, asked, card, { kind: 'reply', text, html, file, content })
}

const roomOf =
  (parts: NoticeDeskParts): DeskRoom =>
  async (asked) => {
    const { event } = asked
    if (event.kind === 'pressed') return pressed(parts, asked, event.data)
    if (event.kind === 'said') return replied(parts, asked)
    if (event.kind !== 'command') return null
    if (event.name === 'notice') return start(parts, asked)
    return event.name === 'notices' ? list(parts, asked) : null
  }

/** The card of a notice that was made elsewhere comes to the first group. */
const placed = async ({ cards, desk, groups }: NoticeDeskParts, card: NoticeCard): Promise<NoticeCard | null> => {
  if (card.group !== NOWHERE) return card
  const [group] = await desk.groupsNow(groups)
  if (group === undefined) return null
  await cards.change(card.notice, { group })
  return { ...card, group }
}

const watchOne = async (parts: NoticeDeskParts, found: NoticeCard): Promise<void> => {
  const { store, cards, desk, posted } = parts
  const card = await placed(parts, found)
  if (!card) return
  await cards.looked(card.notice)
  const [face, notice] = [await faceOf(parts, card.notice), await store.get(card.notice)]
  if (!face || !notice) return
  if (!face.isShown) {
    await desk.post([cardAt(card, card.notice)])
    posted()
  }
  if (notice.state !== 'done' && notice.state !== 'cancelled') return
  if (await cards.report(card.notice)) await postPicture(parts, notice, card)
}

const WATCH_EVERY_MS = 2_000

/** Builds it behind its ports. */
export const createNoticeDesk = (parts: NoticeDeskParts): NoticeDesk => {
  let watchedAt = 0
  return {
    room: roomOf(parts),
    face: (notice) => faceOf(parts, notice),
    shown: (notice, messageId, digest) => parts.cards.change(notice, { messageId, shown: digest }),
    watch: async () => {
      if (Date.now() - watchedAt < WATCH_EVERY_MS) return
      watchedAt = Date.now()
      for (const card of await parts.cards.moving()) await watchOne(parts, card)
    },
  }
}
