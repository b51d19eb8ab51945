import { UsageError } from '../terminal/usage-error.ts'
import { reachedBy } from '../../core/notice/run-rules.ts'
import type { Notice, NoticeDraft } from '../../core/notice/notice.ts'
import type { NoticeStore, NoticeWork } from '../../core/ports/notice-store.ts'
import { priceOf } from '../../core/notice/price.ts'
import type { World } from '../../core/flow/world.ts'
import type { WordsStore } from '../../core/ports/words-store.ts'
import { draftDigest } from '../../core/notice/approval-digest.ts'
import type { NoticeArguments } from './notice-arguments.ts'
import { noticeLine, formatDuration } from './progress-line.ts'
import { readNotice } from './read-notice.ts'

/** The parts that the notice command uses. */
export interface NoticeCommandParts {
  readonly store: NoticeStore
  readonly words: Pick<WordsStore, 'take'>
  readonly world: Pick<World, 'texts' | 'services'>
  readonly now: () => number
  /** Telegram id of the supervisor recorded as the author; 0 when the settings name none. */
  readonly by: number
  readonly say: (line: string) => void
  /** Asks a yes-or-no question; null when there is no terminal to ask at. */
  readonly confirm: (question: string) => Promise<boolean> | null
  readonly audit: (action: string, about: string) => Promise<void>
  /**
   * Shows the notice's card in the support group; with `asks` it needs the approval of another supervisor. Null without
   * a group.
   */
  readonly announce: ((id: number, asks: boolean) => Promise<void>) | null
  /** Customers whom one supervisor reaches alone in 24 hours. */
  readonly approvalThreshold: number
  /** Shows the progress of sending, correcting or recalling until it has ended. */
  readonly watch: (id: number, work?: NoticeWork) => Promise<Notice>
}

const MAX_LISTED = 20

const getNotice = async ({ store }: NoticeCommandParts, id: number): Promise<Notice> => {
  const notice = await store.get(id)
  if (!notice) throw new UsageError(`there is no notice ${id}, see: npm run notice -- list`)
  return notice
}

const priceLine = (count: number, { paid, at }: NoticeDraft): string => {
  const { minutes, stars } = priceOf(count, paid)
  const cost = paid ? `at most ${stars.toLocaleString('en')} Stars` : 'free'
  return `${count.toLocaleString('en')} customers, about ${formatDuration(minutes * 60)}, ${cost}${at === null ? '' : `, from ${new Date(at).toISOString()}`}`
}

const noGroup = ({ approvalThreshold }: NoticeCommandParts): string =>
  `more than ${approvalThreshold.toLocaleString('en')} customers in 24 hours need the yes of a second supervisor: set SUPPORT_CHAT_IDS to a support group, where it is asked for`

/** Resolves with true when --yes was given or the question was answered with yes. */
const isConfirmed = async ({ confirm }: NoticeCommandParts, yes: boolean, question: string): Promise<boolean> => {
  const answer = yes ? Promise.resolve(true) : confirm(question)
  if (answer === null) throw new UsageError('there is no terminal to ask at: add --yes to confirm')
  return answer
}

const send = async (
  desk: NoticeCommandParts,
  { file, yes }: Extract<NoticeArguments, { act: 'send' }>,
): Promise<void> => {
  const { store, world, say } = desk
  const draft = readNotice(file, world, desk.now())
  const count = await store.count(draft)
  say(priceLine(count, draft))
  if (count === 0) throw new UsageError('no customer would get it: widen "audience"')
  if (!(await isConfirmed(desk, yes, 'Send it?'))) return say('Not sent.')
  if (desk.announce === null && count > desk.approvalThreshold) throw new UsageError(noGroup(desk))
  const { id } = await store.make(draft, desk.by)
  const asks = !(await desk.words.take(desk.by, `notice:${id}`, count, desk.approvalThreshold))
  if (asks && desk.announce === null) {
    await store.move(id, 'cancelled')
    throw new UsageError(noGroup(desk))
  }
  await desk.audit(asks ? 'notice-ask' : 'notice-begin', `${id} ${count}`)
  if (!asks) await store.begin(id, { digest: draftDigest(draft), isApproved: false })
  await desk.announce?.(id, asks)
  if (asks)
    return say(
      `Notice ${id} makes more than ${desk.approvalThreshold.toLocaleString('en')} customers in 24 hours: a second supervisor has to approve it on its card in the support group`,
    )
  say(`Notice ${id}`)
  await desk.watch(id)
}

const targetStates = { pause: 'paused', resume: 'running', cancel: 'cancelled' } as const

const changeState = async (desk: NoticeCommandParts, act: keyof typeof targetStates, id: number): Promise<void> => {
  const { state } = await getNotice(desk, id)
  if (!(await desk.store.move(id, targetStates[act])))
    throw new UsageError(`notice ${id} is ${state}: it cannot be ${targetStates[act]}`)
  await desk.audit(`notice-${act}`, String(id))
  desk.say(noticeLine(await getNotice(desk, id)))
  if (act === 'resume') await desk.watch(id)
}

/** Stores new texts for a notice that has been sent. Its photo and time stay. */
const storeNewTexts = async (
  { store, world, now }: NoticeCommandParts,
  { id, photo }: Notice,
  file: string,
): Promise<void> => {
  const { texts, buttons } = readNotice(file, world, now(), { photo, at: null })
  if (!(await store.change(id, { texts, buttons }))) throw new UsageError(`notice ${id} cannot be changed`)
}

const startRework = async (
  desk: NoticeCommandParts,
  work: 'correct' | 'recall',
  notice: Notice,
  file: string | null,
): Promise<void> => {
  if (file !== null) await storeNewTexts(desk, notice, file)
  if (!(await desk.store.rework(notice.id, work)))
    throw new UsageError(`notice ${notice.id}: some copies are still being sent: try again in a minute`)
}

/** Throws {@link UsageError} when new words to the customers of a notice need the yes of a second supervisor. */
const requireAlone = async (desk: NoticeCommandParts, notice: Notice): Promise<void> => {
  if (await desk.words.take(desk.by, `notice:${notice.id}`, reachedBy(notice), desk.approvalThreshold)) return
  throw new UsageError(
    desk.announce === null
      ? noGroup(desk)
      : `notice ${notice.id} went to more than ${desk.approvalThreshold.toLocaleString('en')}: correct it on its card in the support group (/notices), where a second supervisor approves the correction`,
  )
}

/** Work on copies that customers have; `file` has the new words of a correction. */
interface Rework {
  readonly act: 'correct' | 'recall'
  readonly id: number
  readonly yes: boolean
  readonly file: string | null
}

/**
 * Corrects or recalls all copies. Sending pauses meanwhile; after a correction it goes on with the customers who have
 * no copy yet.
 */
const rework = async (desk: NoticeCommandParts, { act: work, id, yes, file }: Rework): Promise<void> => {
  const { store, say } = desk
  const before = await getNotice(desk, id)
  if (before.state === 'draft' || before.state === 'waiting')
    throw new UsageError(`notice ${id} is ${before.state}: no copy has been sent yet: cancel it and send another`)
  if (file !== null) readNotice(file, desk.world, desk.now(), { photo: before.photo, at: null })
  const question = `${work === 'recall' ? 'Delete' : 'Edit'} the copies of ${reachedBy(before).toLocaleString('en')} customers?`
  if (!(await isConfirmed(desk, yes, question))) return say('Nothing was changed.')
  if (file !== null) await requireAlone(desk, before)
  const isRunning = before.state === 'running'
  if (isRunning) await store.move(id, 'paused')
  try {
    await startRework(desk, work, before, file)
  } catch (error) {
    if (isRunning) await store.move(id, 'running')
    throw error
  }
  await desk.audit(`notice-${work}`, String(id))
  const after = await desk.watch(id, work)
  if (after.state === 'paused' && isRunning) {
    await store.move(id, 'running')
    await desk.watch(id)
  } else if (after.state === 'paused' || after.state === 'stopped')
    say(`Notice ${id} is ${after.state}: continue with: npm run notice -- resume ${id}`)
}

const show = async (desk: NoticeCommandParts, id: number): Promise<void> => {
  await getNotice(desk, id)
  await desk.watch(id)
}

/** Carries out the command. Throws {@link UsageError}. */
export const actOnNotice = async (
  desk: NoticeCommandParts,
  args: Exclude<NoticeArguments, { act: 'help' }>,
): Promise<void> => {
  switch (args.act) {
    case 'send':
      return send(desk, args)
    case 'list':
      for (const notice of await desk.store.list(MAX_LISTED)) desk.say(noticeLine(notice))
      return
    case 'watch':
      return show(desk, args.id)
    case 'recall':
      return rework(desk, { ...args, file: null })
    case 'correct':
      return rework(desk, args)
    default:
      return changeState(desk, args.act, args.id)
  }
}
