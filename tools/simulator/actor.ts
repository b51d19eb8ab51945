import type { Handset } from './sandbox-control.ts'
import { SERVICE } from './sandbox-control.ts'
import type { Person } from './person.ts'

/**
 * The act of a person at a question: presses the button of an event or an entry of a list, writes, sends a file or the
 * own contact, lets time pass, or waits until an agent has answered.
 */
export type Act =
  | { readonly do: 'press'; readonly event: string }
  | { readonly do: 'choose'; readonly id: string }
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'share' }
  | { readonly do: 'send'; readonly name: string; readonly lines: readonly string[] }
  | { readonly do: 'stay' }
  | { readonly do: 'wait'; readonly minutes: number }

/** The button with this event, or the act that follows from a look at the phone. */
type Answer = string | Act | ((me: Actor) => Act | string | Promise<Act | string>)

/** Answers to each message of a flow. */
export type Answers = Readonly<Record<string, Answer>>

/** A person in the middle of a conversation. */
export interface Actor {
  readonly person: Person
  /** A fact by its name; '' when the person has none. */
  readonly fact: (name: string) => string
  readonly handset: Handset
  /** True at the first call for this subject. */
  readonly first: (what: string) => boolean
  /** True when that time is past. */
  readonly past: (what: string) => boolean
  /** The events that can be pressed now. */
  readonly offered: () => readonly string[]
  /** The ids of the entries that can be chosen now. */
  readonly listed: () => readonly string[]
}

export const press = (event: string): Act => ({ do: 'press', event })
export const choose = (id: string): Act => ({ do: 'choose', id })
export const write = (text: string): Act => ({ do: 'write', text })
export const wait = (minutes: number): Act => ({ do: 'wait', minutes })
export const share: Act = { do: 'share' }
export const send = (name: string, ...lines: readonly string[]): Act => ({ do: 'send', name, lines })
export const stay: Act = { do: 'stay' }

/** True when the service's code is in the inbox. */
export const hasCode = async ({ handset }: Actor): Promise<boolean> =>
  (await handset.look()).sms.some(({ sender, folder }) => sender === SERVICE && folder === 'inbox')

/** Makes the service send its code, if it sends any, and looks for it. */
export const askAgain = async (me: Actor): Promise<boolean> => {
  if (me.fact('site') === '') await me.handset.askService()
  return hasCode(me)
}

/** The bot's code; wrong at the first time for a person who mistypes. */
export const typeCode = async (me: Actor): Promise<Act | null> => {
  const code = await me.handset.ourCode()
  if (code === null) return null
  const wrong = me.person.mood === 'wrong numbers' && me.first('a wrong code')
  return write(wrong ? [...code].map((digit) => (Number(digit) + 1) % 10).join('') : code)
}

/** The own number as people write it; a person who mistypes leaves half of it out at first. */
export const typeNumber = (me: Actor): Act => {
  const { phone, mood } = me.person
  if (mood === 'wrong numbers' && me.first('a wrong number')) return write(phone.slice(4, 9))
  return write(`${phone.slice(0, 4)} ${phone.slice(4, 6)} ${phone.slice(6)}`)
}
