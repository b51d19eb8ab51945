import type { Customer } from '../customer.ts'
import type { Scene } from '../scene.ts'
import { serviceCode } from '../way-in.ts'
import { rowsOf } from '../../support/store.ts'
import type { Person, Step } from './person.ts'

const MONTHS =
  'январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|студзен|лют|сакавік|красавік|мая|чэрвен|ліпен|жніўн|верасн|кастрычнік|лістапад|снежн|January|February|March|April|May|June|July|August|September|October|November|December'

const DATE = String.raw`\d{1,2}\s(?:${MONTHS})\p{L}*`

/**
 * Puts signs in place of times and dates, which differ from run to run. The date before a time is left out where it is
 * today's.
 */
const withoutTimes = (text: string): string =>
  text
    .replace(new RegExp(String.raw`(?:${DATE},\s)?\b\d{1,2}:\d{2}\b`, 'giu'), 'ЧЧ:ММ')
    .replace(new RegExp(DATE, 'giu'), 'ДД месяца')

/** True when every event of the chat has been handled, every message has left and no call is under way. */
const isAtRest = async ({ test }: Scene, chat: number): Promise<boolean> => {
  const [row] = await rowsOf<{ open: number }>(
    test.pool,
    `select (select count(*) from inbox where chat_id = $1 and done_at is null)
       + (select count(*) from outbox where chat_id = $1 and state = 'open')
       + (select count(*) from call where chat_id = $1 and answered_at is null) as open`,
    [chat],
  )
  return Number(row?.open ?? 0) === 0
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until nothing moves any more in the chat: three looks in a row find it at rest. */
const rest = async (scene: Scene, chat: number): Promise<void> => {
  for (let quiet = 0, left = 1_200; quiet < 3; left -= 1) {
    if (left === 0) throw new Error('the chat does not come to rest')
    await pause(25)
    quiet = (await isAtRest(scene, chat)) ? quiet + 1 : 0
  }
}

const act = async (scene: Scene, customer: Customer, step: Step): Promise<string> => {
  if ('says' in step) {
    await customer.say(step.says)
    return `> ${step.says}`
  }
  if ('taps' in step) {
    await customer.tap(step.taps)
    return `> [${step.taps}]`
  }
  if ('shares' in step) {
    await customer.share()
    return '> (own contact)'
  }
  if ('typesCode' in step) {
    await customer.say(await customer.code())
    return '> (the code from the SMS)'
  }
  await customer.switchHandset(step.mends)
  await serviceCode(scene, customer)
  return `> (${Object.keys(step.mends).join(', ')} put right; the service sends its code again)`
}

/**
 * Plays a person against the whole assistant. Gives the chat as it was read: what was done, and what came, with its
 * buttons.
 */
export const playPerson = async (scene: Scene, person: Person): Promise<string> => {
  const customer = await scene.customer({ phone: person.phone, language: person.language })
  if (person.handset) await customer.switchHandset(person.handset)
  await serviceCode(scene, customer)
  const lines = [`${person.about}`, '']
  let last = 0
  for (const step of person.steps) {
    lines.push(await act(scene, customer, step), '')
    await rest(scene, customer.id)
    const fresh = customer.chat().messages.filter(({ outgoing, message_id: id }) => !outgoing && id > last)
    for (const { text, inline_keyboard: keyboard = [] } of fresh)
      lines.push(
        withoutTimes(text ?? '(picture)'),
        ...keyboard.map((row) => `   ${row.map(({ text: label }) => `[${label}]`).join(' ')}`),
        '',
      )
    last = Math.max(last, ...customer.chat().messages.map(({ message_id: id }) => id))
  }
  return `${lines.join('\n').trimEnd()}\n`
}
