import type { Decision } from '../../core/talk/decision.ts'
import { noChange } from '../../core/talk/decision.ts'
import { deskPlain } from '../../core/desk/desk-text.ts'
import type { Posting } from '../../core/desk/post.ts'
import { readModulePress } from '../../core/talk/desk-module.ts'
import type { DeskModule, ModuleContext } from '../../core/talk/desk-module.ts'
import { readListText } from '../lists/read-list-text.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import type { Html } from '../../core/text/html.ts'
import { stripHtml } from '../../core/text/html.ts'
import { NO_GROUP } from '../../core/notice/notice-card.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import type { NoticeDraft } from '../../core/notice/notice.ts'
import { noticeListView } from '../../render/notice/notice-list.ts'
import { noticeHtml } from '../../core/notice/notice-text.ts'
import { replyWith } from '../../core/notice/notice-step.ts'
import type { NoticeInput, NoticeStep } from '../../core/notice/notice-step.ts'
import { askForYes, decideStep, questionPost } from './second-yes.ts'
import { performAct, postPicture } from './notice-acts.ts'
import { noticeLookOf } from './notice-look.ts'
import type { NoticeModuleParts, NoticeLook } from './notice-look.ts'

const EMPTY_DRAFT: NoticeDraft = {
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

/** Work of supervisors on notices in a forum group. */
export interface NoticeModule {
  readonly deskModule: DeskModule
  /** Builds a notice's card as it should look now; null when there is none. */
  readonly look: (notice: number) => Promise<NoticeLook | null>
  /** Records the message that shows a card now, and the digest of its look. */
  readonly recordShown: (notice: number, messageId: number, digest: string) => Promise<void>
  /** Posts cards whose look has changed, and the reports of ended notices. */
  readonly watch: () => Promise<void>
}

const cardPost = ({ group, thread }: Pick<NoticeCard, 'group' | 'thread'>, notice: number): Posting => ({
  to: { kind: 'place', group, thread },
  post: { kind: 'notice', notice },
})

const linePost = (
  { event: { place } }: ModuleContext,
  text: Html,
  buttons: Extract<Posting['post'], { kind: 'line' }>['buttons'] = [],
): Decision => ({
  ...noChange,
  posts: [
    {
      to: { kind: 'place', group: place.group, thread: place.thread },
      post: { kind: 'line', text, buttons, replyTo: place.messageId },
    },
  ],
})

/** Answers with a toast to a press, with a line to anything else. */
const answer = (ctx: ModuleContext, html: Html): Decision =>
  ctx.event.kind === 'pressed'
    ? { ...noChange, toast: { callbackId: ctx.event.callbackId, text: stripHtml(html) } }
    : linePost(ctx, html)

/** Answers a press without text, so that its button stops spinning. */
const acknowledge = ({ event }: ModuleContext): Decision =>
  event.kind === 'pressed' ? { ...noChange, toast: { callbackId: event.callbackId, text: '' } } : noChange

const makeNotice = async (
  { store, cards }: NoticeModuleParts,
  { event: { place }, agent }: ModuleContext,
): Promise<Decision> => {
  const { id } = await store.make(EMPTY_DRAFT, agent.id)
  await cards.open(id, place.group, place.thread)
  return {
    ...noChange,
    posts: [cardPost(place, id)],
    audit: [{ actor: agent.id, action: 'notice-make', chatId: null, about: String(id) }],
  }
}

const MAX_LISTED = 10

const listNotices = async ({ store, world }: NoticeModuleParts, ctx: ModuleContext): Promise<Decision> => {
  const { html, buttons } = noticeListView(world, await store.list(MAX_LISTED))
  return linePost(ctx, html, buttons)
}

/** Makes the pressed message the card of its notice from now on, in case an older card was pressed. */
const followPressedCard = async (
  { cards }: NoticeModuleParts,
  notice: number,
  { event: { place }, event }: ModuleContext,
): Promise<NoticeCard | null> => {
  const card = await cards.get(notice)
  if (!card || event.kind !== 'pressed' || card.messageId === place.messageId) return card
  const { group, thread, messageId } = place
  await cards.change(notice, { group, thread, messageId, shown: null })
  return { ...card, group, thread, messageId, shown: null }
}

const needsCount: ReadonlySet<string> = new Set(['send', 'go', 'yes'])

/**
 * Writes an audit entry before its act is performed: after a crash in between, the log has an act too many rather than
 * one too few.
 */
const writeAudit = async (
  { desk }: NoticeModuleParts,
  { event: { writer } }: ModuleContext,
  words: string,
): Promise<void> => {
  const [action = '', ...about] = words.split(' ')
  await desk.decide(null, {
    ...noChange,
    audit: [{ actor: writer.id, action, chatId: null, about: about.join(' ') }],
  })
}

/** Stores the changes of a step. False when the notice has changed meanwhile. */
const storeStep = async (
  { store, cards }: NoticeModuleParts,
  id: number,
  { change, card }: NoticeStep,
): Promise<boolean> => {
  if (change !== null && (await store.change(id, change)) === null) return false
  await cards.change(id, card)
  return true
}

const applyStep = async (
  parts: NoticeModuleParts,
  ctx: ModuleContext,
  card: NoticeCard,
  input: NoticeInput,
): Promise<Decision> => {
  const { store, world } = parts
  const { agent, at } = ctx
  const notice = await store.get(card.notice)
  if (!notice) return answer(ctx, noticeHtml(world, 'toast-stale'))
  const count = input.kind === 'press' && needsCount.has(input.act) ? await store.count(notice) : 0
  const decided = await decideStep(parts, { world, notice, card, agent, input, at, count })
  if (decided.audit !== null) await writeAudit(parts, ctx, decided.audit)
  const isStored = await storeStep(parts, notice.id, decided)
  const reply = !isStored
    ? replyWith('toast-stale').reply
    : decided.act === null
      ? decided.reply
      : await performAct(parts, decided.act, { ...notice, ...decided.change }, card, agent.id)
  const decision = reply === null ? acknowledge(ctx) : answer(ctx, noticeHtml(world, reply.message, reply.vars))
  const asked = isStored ? await askForYes(parts, decided, { ...notice, ...decided.change }, card) : []
  return { ...decision, posts: [cardPost(card, notice.id), ...asked, ...decision.posts] }
}

const refuse = (ctx: ModuleContext): Decision =>
  answer(ctx, deskPlain(ctx.world, ctx.situation.locale, 'no-supervisor'))

const handlePress = async (parts: NoticeModuleParts, ctx: ModuleContext, data: string): Promise<Decision | null> => {
  const press = readModulePress(data)
  if (press?.module !== 'notice') return null
  if (ctx.agent.role !== 'supervisor') return refuse(ctx)
  const id = Number(press.id)
  if (press.act === 'open' && (await parts.store.get(id))) {
    await parts.cards.open(id, ctx.event.place.group, ctx.event.place.thread)
    return { ...acknowledge(ctx), posts: [cardPost(ctx.event.place, id)] }
  }
  const card = await followPressedCard(parts, id, ctx)
  return card
    ? applyStep(parts, ctx, card, { kind: 'press', act: press.act, arg: press.arg })
    : answer(ctx, noticeHtml(parts.world, 'toast-stale'))
}

/** Largest uploaded list; fifty thousand ids take less. */
const MAX_FILE_BYTES = 1_000_000

/**
 * Reads the text of an uploaded file, in whatever encoding or in a workbook; null when it is too big or has no text.
 */
const contentOf = async ({ download }: NoticeModuleParts, id: string): Promise<string | null> => {
  try {
    return await readListText(await download(id, MAX_FILE_BYTES))
  } catch (error) {
    if (error instanceof RefusedError) return null
    throw error
  }
}

/**
 * Finds the card that a message without a reply is meant for: the one draft of this supervisor that waits for a text.
 * Null when the message is talk among colleagues. When several drafts wait, or one waits for anything but a text, the
 * answer asks which one is meant.
 */
const findWaitingCard = async (parts: NoticeModuleParts, ctx: ModuleContext): Promise<NoticeCard | Decision | null> => {
  if (ctx.agent.role !== 'supervisor') return null
  const cards = await parts.cards.waiting(ctx.event.place, ctx.agent.id)
  const [card = null] = cards
  return card !== null && (cards.length > 1 || !card.page.startsWith('text:'))
    ? answer(ctx, noticeHtml(parts.world, 'reply-to-which'))
    : card
}

const handleReply = async (parts: NoticeModuleParts, ctx: ModuleContext): Promise<Decision | null> => {
  const { event, agent } = ctx
  if (event.kind !== 'message') return null
  const card =
    event.replyTo === null ? await findWaitingCard(parts, ctx) : await parts.cards.at(event.place.group, event.replyTo)
  if (card && 'posts' in card) return card
  if (!card) return null
  if (agent.role !== 'supervisor') return refuse(ctx)
  const { text, html = null, file = null, what } = event
  const content = file?.kind === 'document' && card.page === 'list' ? await contentOf(parts, file.id) : null
  if (file?.kind === 'document' && card.page === 'list' && content === null)
    return answer(ctx, noticeHtml(parts.world, 'reply-file-too-big'))
  return applyStep(parts, ctx, card, { kind: 'reply', text, html, file, content, what })
}

/**
 * Tells a supervisor who edits an answer to a card that the draft keeps the earlier words: which of its texts was meant
 * is not known any more.
 */
const handleEditedReply = async (parts: NoticeModuleParts, ctx: ModuleContext): Promise<Decision | null> => {
  const { event, agent } = ctx
  if (event.kind !== 'edited' || agent.role !== 'supervisor' || typeof event.replyTo !== 'number') return null
  const card = await parts.cards.at(event.place.group, event.replyTo)
  return card && answer(ctx, noticeHtml(parts.world, 'reply-edited'))
}

const createDeskModule =
  (parts: NoticeModuleParts): DeskModule =>
  async (ctx) => {
    const { event } = ctx
    if (event.kind === 'pressed') return handlePress(parts, ctx, event.data)
    if (event.kind === 'message') return handleReply(parts, ctx)
    if (event.kind === 'edited') return handleEditedReply(parts, ctx)
    if (event.kind !== 'command') return null
    if (event.name === 'notice') return makeNotice(parts, ctx)
    return event.name === 'notices' ? listNotices(parts, ctx) : null
  }

/** Places the card of a notice that was made outside the groups into the first group; null when there is no group. */
const placeCard = async ({ cards, desk, groups }: NoticeModuleParts, card: NoticeCard): Promise<NoticeCard | null> => {
  if (card.group !== NO_GROUP) return card
  const [group] = await desk.currentGroups(groups)
  if (group === undefined) return null
  await cards.change(card.notice, { group })
  return { ...card, group }
}

const watchOne = async (parts: NoticeModuleParts, found: NoticeCard): Promise<void> => {
  const { store, cards, desk, scheduler } = parts
  const card = await placeCard(parts, found)
  if (!card) return
  await cards.markLooked(card.notice)
  const [look, notice] = [await noticeLookOf(parts, card.notice), await store.get(card.notice)]
  if (!look || !notice) return
  if (!look.isShown) {
    // Asked for from the command line: the card has never been shown yet.
    const isAsked = card.messageId === null && card.page === 'approve' && notice.state === 'draft'
    const asked = isAsked ? [await questionPost(parts, notice, card.asker ?? notice.by, card)] : []
    await desk.post([cardPost(card, card.notice), ...asked])
    scheduler.wakeGroups()
  }
  if (notice.state !== 'done' && notice.state !== 'cancelled') return
  if (await cards.claimReport(card.notice)) await postPicture(parts, notice, card)
}

const WATCH_EVERY_MS = 2_000

/** Creates the work on notices. */
export const createNoticeModule = (parts: NoticeModuleParts): NoticeModule => {
  let watchedAt = 0
  return {
    deskModule: createDeskModule(parts),
    look: (notice) => noticeLookOf(parts, notice),
    recordShown: (notice, messageId, digest) => parts.cards.change(notice, { messageId, shown: digest }),
    watch: async () => {
      if (Date.now() - watchedAt < WATCH_EVERY_MS) return
      watchedAt = Date.now()
      for (const card of await parts.cards.findStale()) await watchOne(parts, card)
    },
  }
}
