import { ToldError } from '../terminal/usage-error.ts'
import type { Notice, NoticeDraft } from '../../core/notice/notice.ts'
import type { NoticeStore, NoticeWork } from '../../core/ports/notice-store.ts'
import { priceOf } from '../../core/notice/price.ts'
import type { World } from '../../core/flow/world.ts'
import type { Wanted } from './notice-arguments.ts'
import { listLine, span } from './progress-line.ts'
import { readNotice } from './read-notice.ts'

/** What the command works with. */
export interface Desk {
  readonly store: NoticeStore
  readonly world: Pick<World, 'texts' | 'services'>
  readonly now: () => number
  /** Who is written down as having done it. */
  readonly by: number
  readonly say: (line: string) => void
  /** Asks for a yes; null when there is no terminal to ask at. */
  readonly ask: (question: string) => Promise<boolean> | null
  readonly audit: (action: string, about: string) => Promise<void>
  /** Has the support group show the notice's card; `asks` for another supervisor's yes. Null when there is no group. */
  readonly announce: ((id: number, asks: boolean) => Promise<void>) | null
  /** More customers than that need that yes. */
  readonly alone: number
  /** Shows how far it is, with sending or with this work, until that is over. */
  readonly watch: (id: number, work?: NoticeWork) => Promise<Notice>
}

const LIST = 20

const whole = async ({ store }: Desk, id: number): Promise<Notice> => {
  const notice = await store.get(id)
  if (!notice) throw new ToldError(`there is no notice ${id}, see: npm run notice -- list`)
  return notice
}

const priceLine = (count: number, { paid, at }: NoticeDraft): string => {
  const { minutes, stars } = priceOf(count, paid)
  const cost = paid ? `at most ${stars.toLocaleString('en')} Stars` : 'free'
  return `${count.toLocaleString('en')} customers, about ${span(minutes * 60)}, ${cost}${at === null ? '' : `, from ${new Date(at).toISOString()}`}`
}

const send = async (desk: Desk, { file, yes }: Extract<Wanted, { act: 'send' }>): Promise<void> => {
  const { store, world, say } = desk
  const draft = readNotice(file, world, desk.now())
  const count = await store.count(draft)
  say(priceLine(count, draft))
  if (count === 0) throw new ToldError('nobody would get it: widen "audience"')
  const answer = yes ? Promise.resolve(true) : desk.ask('Send it?')
  if (answer === null) throw new ToldError('nobody can be asked here: write --yes to send it')
  if (!(await answer)) return say('Not sent.')
  const { id } = await store.make(draft, desk.by)
  const asks = desk.announce !== null && count > desk.alone
  await desk.audit(asks ? 'notice-ask' : 'notice-begin', `${id} ${count}`)
  if (!asks) await store.begin(id)
  await desk.announce?.(id, asks)
  if (asks)
    return say(
      `Notice ${id} goes to more than ${desk.alone.toLocaleString('en')}: a second supervisor has to agree on its card in the support group`,
    )
  say(`Notice ${id}`)
  await desk.watch(id)
}

const moves = { pause: 'paused', resume: 'running', cancel: 'cancelled' } as const

const move = async (desk: Desk, act: keyof typeof moves, id: number): Promise<void> => {
  const { state } = await whole(desk, id)
  if (!(await desk.store.move(id, moves[act])))
    throw new ToldError(`notice ${id} is ${state}: it cannot be ${moves[act]}`)
  await desk.audit(`notice-${act}`, String(id))
  desk.say(listLine(await whole(desk, id)))
  if (act === 'resume') await desk.watch(id)
}

/** New words for what has been sent: its photo and its time are what they were. */
const reworded = async ({ store, world, now }: Desk, { id, photo }: Notice, file: string): Promise<void> => {
  const { texts, buttons } = readNotice(file, world, now(), { photo, at: null })
  if (!(await store.change(id, { texts, buttons }))) throw new ToldError(`notice ${id} cannot be changed`)
}

const begun = async (desk: Desk, work: 'correct' | 'recall', notice: Notice, file: string | null): Promise<void> => {
  if (file !== null) await reworded(desk, notice, file)
  if (!(await desk.store.rework(notice.id, work)))
    throw new ToldError(`notice ${notice.id}: some copies are still on their way, try again in a minute`)
}

/** What is on its way rests while its copies are changed; a correction goes on with those who have not got it yet. */
const rework = async (desk: Desk, work: 'correct' | 'recall', id: number, file: string | null): Promise<void> => {
  const { store, say } = desk
  const before = await whole(desk, id)
  if (before.state === 'draft' || before.state === 'waiting')
    throw new ToldError(`notice ${id} is ${before.state}: nobody has it yet, cancel it and send another`)
  if (file !== null && desk.announce !== null && before.progress.sent > desk.alone) {
    throw new ToldError(
      `notice ${id} went to more than ${desk.alone.toLocaleString('en')}: correct it on its card in the support group (/notices), where a second supervisor agrees`,
    )
  }
  const isRunning = before.state === 'running'
  if (isRunning) await store.move(id, 'paused')
  try {
    await begun(desk, work, before, file)
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
    say(`Notice ${id} is ${after.state}; go on with: npm run notice -- resume ${id}`)
}

const show = async (desk: Desk, id: number): Promise<void> => {
  await whole(desk, id)
  await desk.watch(id)
}

/** Does what was asked for. Throws {@link ToldError}. */
export const act = async (desk: Desk, wanted: Exclude<Wanted, { act: 'help' }>): Promise<void> => {
  switch (wanted.act) {
    case 'send':
      return send(desk, wanted)
    case 'list':
      for (const notice of await desk.store.list(LIST)) desk.say(listLine(notice))
      return
    case 'watch':
      return show(desk, wanted.id)
    case 'recall':
      return rework(desk, 'recall', wanted.id, null)
    case 'correct':
      return rework(desk, 'correct', wanted.id, wanted.file)
    default:
      return move(desk, wanted.act, wanted.id)
  }
}
