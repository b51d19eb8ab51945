import type { EmulatedUser, EmulatorSummary } from '../../telegram-emulator/control-types.ts'
import { act, read } from './api.ts'
import { addCustomer, freeNumber, gatherCrowd } from './new-customer.ts'
import type { PageLanguage } from './page-settings.ts'
import { keyLabels, scenes } from './scenes.ts'
import type { Act, SceneId } from './scenes.ts'

/** The part of the page in which an act is done. */
type Stage = 'chat' | 'handset' | 'desk'

/** The stage on which a scene is played: the page, as far as the player needs it. */
export interface SceneStage {
  readonly language: PageLanguage
  /** The words of a notice, and the command that begins it. */
  readonly words: Readonly<Record<'notice' | 'news', string>>
  /** Everybody in the emulator, also those who are gone. */
  readonly users: readonly EmulatedUser[]
  /** The group of agents and its supervisor; null without one. */
  readonly desk: { readonly chat: number; readonly supervisor: number; readonly openGeneral: () => void } | null
  readonly choose: (customer: number) => void
  readonly show: (stage: Stage) => void
  /** Tells what is done now, and where the hand is; `count` while a crowd gathers. */
  readonly tell: (step: number, label: string, hand: Hand | null, count?: number) => void
  readonly signal: AbortSignal
}

/** Place of the hand on the screen, in pixels. */
export interface Hand {
  readonly x: number
  readonly y: number
}

/** Thrown when something that a scene waits for does not appear. */
export class MissingError extends Error {
  override readonly name = 'MissingError'
}

/** Thrown when a switch of the handset cannot be turned on. */
export class UnsetError extends Error {
  override readonly name = 'UnsetError'
}

/** Time to see what will be pressed, and to read what has come. */
const LOOK_MS = 800
const READ_MS = 500

/** The longest wait for the assistant; a turn takes milliseconds, but its machine may be busy. */
const PATIENCE_MS = 20_000
const AGAIN_MS = 100

/**
 * Share of the usual pauses, and of a crowd: `?pace=0.1` in the page's address plays ten times as fast, for tests and
 * recordings.
 */
const pace = (): number => Number(new URLSearchParams(location.search).get('pace') ?? 1)

/** Waits; rejects when the scene is stopped. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error)
    if (signal.aborted) return stop()
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        stop()
      },
      { once: true },
    )
  })

type Find = () => HTMLElement | undefined

const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

const withWords = (selector: string, words: string): Find => {
  return () => all(selector).findLast((element) => element.textContent?.trim() === words)
}

/** The keyboard of the newest card in General, once it has this many buttons. */
const deskKeyboard =
  (of: number): Find =>
  () => {
    const newest = all('.desk .message:not(.leaving) .inline-keyboard').at(-1)
    return newest?.querySelectorAll('.key').length === of ? newest : undefined
  }

const deskButton =
  (button: number, of: number): Find =>
  () =>
    [...(deskKeyboard(of)()?.querySelectorAll<HTMLElement>('.key') ?? [])][button]

const finderOf = (act: Act, language: PageLanguage, customer: number): Find | null => {
  const within = `[data-customer="${customer}"]`
  switch (act.do) {
    case 'switch':
      return () => all(`${within} [data-switch="${act.flag}"][aria-checked="false"]`).at(-1)
    case 'send-code':
      return () => all(`${within} .send-code`).at(-1)
    case 'start':
      return () => all(`${within} .big`).at(-1)
    case 'press':
      return withWords(`${within} :is(.message:not(.leaving), .reply-keyboard) .key`, keyLabels[language][act.key])
    case 'share':
      return () => all('dialog[open] .choices .strong').at(-1)
    case 'desk-press':
      return deskButton(act.button, act.of)
    case 'gather':
    case 'desk-write':
      return null
  }
}

const stageOf = ({ do: what }: Act): Stage => {
  if (what === 'switch' || what === 'send-code') return 'handset'
  return what === 'gather' || what.startsWith('desk') ? 'desk' : 'chat'
}

const waitFor = async (find: Find, what: string, signal: AbortSignal): Promise<HTMLElement> => {
  for (let waited = 0; waited < PATIENCE_MS; waited += AGAIN_MS) {
    const found = find()
    if (found) return found
    await pause(AGAIN_MS, signal)
  }
  throw new MissingError(what)
}

const waitUntil = async (isSo: () => boolean, signal: AbortSignal): Promise<void> => {
  await waitFor(() => (isSo() ? document.body : undefined), '', signal)
}

/** Points at an element, so that the reader sees what is pressed, and presses it. */
const pressVisibly = async (find: Find, step: number, stage: SceneStage): Promise<void> => {
  const found = await waitFor(find, '', stage.signal)
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  await pause(READ_MS * pace(), stage.signal)
  // It may have been drawn anew while it was looked at.
  const element = find() ?? found
  const { x, y, width, height } = element.getBoundingClientRect()
  stage.tell(step, element.textContent?.trim() ?? '', { x: x + width / 2, y: y + height / 2 })
  await pause(LOOK_MS * pace(), stage.signal)
  const pressed = find() ?? element
  const question = pressed.closest<HTMLElement>('.customer .inline-keyboard')
  pressed.click()
  // The next act must not find a button of the question that has just been answered.
  if (question) await waitUntil(() => !question.isConnected, stage.signal)
}

/** Turns a switch on that is off, and waits until it is on: else the scene would tell of a phone that is not so. */
const turnOn = async (
  { flag }: Extract<Act, { readonly do: 'switch' }>,
  find: Find,
  step: number,
  stage: SceneStage,
): Promise<void> => {
  try {
    await pressVisibly(find, step, stage)
    await waitUntil(() => find() === undefined, stage.signal)
  } catch (error) {
    throw error instanceof MissingError ? new UnsetError(flag) : error
  }
}

/** Newest users: those who were added while the scene was open too. */
const usersNow = async (): Promise<readonly EmulatedUser[]> => (await read<EmulatorSummary>('/emulator/state')).users

const messageOf = (element: HTMLElement): number =>
  Number(element.closest<HTMLElement>('[data-message]')?.dataset['message'])

/** Writes in General as the supervisor. */
const writeInGeneral = async (
  { words: name, toCard }: Extract<Act, { readonly do: 'desk-write' }>,
  step: number,
  { words, desk, tell, signal }: SceneStage,
): Promise<void> => {
  if (!desk) return
  const card = toCard === undefined ? null : await waitFor(deskKeyboard(toCard), name, signal)
  tell(step, words[name], null)
  await pause(LOOK_MS * pace(), signal)
  await act(`/emulator/users/${desk.supervisor}/send`, {
    chat: desk.chat,
    text: words[name],
    ...(card === null ? {} : { reply_to: messageOf(card) }),
  })
  await pause(LOOK_MS * pace(), signal)
}

const doAct = async (one: Act, step: number, customer: number, stage: SceneStage): Promise<void> => {
  stage.show(stageOf(one))
  if (stageOf(one) === 'desk') stage.desk?.openGeneral()
  if (one.do === 'gather')
    return gatherCrowd(
      await usersNow(),
      Math.round(one.size * pace()),
      (count) => stage.tell(step, '', null, count),
      stage.signal,
    )
  if (one.do === 'desk-write') return writeInGeneral(one, step, stage)
  const find = finderOf(one, stage.language, customer)
  if (find === null) return
  if (one.do === 'switch') return turnOn(one, find, step, stage)
  await pressVisibly(find, step, stage)
}

/**
 * Plays a scene with a customer of its own. Gives their id as soon as there is one. Throws {@link MissingError}
 * and {@link UnsetError}.
 */
export const playScene = async (id: SceneId, stage: SceneStage, met: (customer: number) => void): Promise<void> => {
  const { customer: name, acts } = scenes[id]
  let customer = 0
  if (name !== null) {
    customer = await addCustomer(name[stage.language], stage.language, freeNumber(await usersNow()))
    met(customer)
    stage.choose(customer)
  }
  for (const [step, one] of acts.entries()) await doAct(one, step, customer, stage)
}
