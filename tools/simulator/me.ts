import type { Handset } from './sandbox-control.ts'
import { SERVICE } from './sandbox-control.ts'
import type { Person } from './person.ts'

/** What somebody does at a question: presses the button of an event or an entry of a list, writes, sends a file or the own contact, lets time pass, or stays until a person has answered. */
export type Act =
  | { readonly do: 'press'; readonly event: string }
  | { readonly do: 'choose'; readonly id: string }
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'share' }
  | { readonly do: 'send'; readonly name: string; readonly lines: readonly string[] }
  | { readonly do: 'stay' }
  | { readonly do: 'wait'; readonly minutes: number }

/** The button with this event, or what comes of looking at one's own things. */
export type Answer = string | Act | ((me: Me) => Act | string | Promise<Act | string>)

/** What somebody answers to each message of a flow. */
export type Answers = Readonly<Record<string, Answer>>

/** A person in the middle of the talk. */
export interface Me {
  readonly person: Person
  /** What they know of themselves; '' when there is nothing special. */
  readonly fact: (name: string) => string
  readonly handset: Handset
  /** True the first time that it is asked about this. */
  readonly first: (what: string) => boolean
  /** Whether that time is past. */
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

/** Whether the service's code lies where one looks. */
export const hasCode = async ({ handset }: Me): Promise<boolean> =>
  (await handset.look()).sms.some(({ sender, folder }) => sender === SERVICE && folder === 'inbox')

/** Asks the service for its code, if it is a service that sends any, and looks whether one is there. */
export const askAgain = async (me: Me): Promise<boolean> => {
  if (me.fact('site') === '') await me.handset.askService()
  return hasCode(me)
}

/** The code of ours, once wrong for somebody who mistypes. */
export const typeCode = async (me: Me): Promise<Act | null> => {
  const code = await me.handset.ourCode()
  if (code === null) return null
  const wrong = me.person.mood === 'wrong numbers' && me.first('a wrong code')
  return write(wrong ? [...code].map((digit) => (Number(digit) + 1) % 10).join('') : code)
}

/** The own number as people write it; somebody who mistypes forgets half of it at first. */
export const typeNumber = (me: Me): Act => {
  const { phone, mood } = me.person
  if (mood === 'wrong numbers' && me.first('a wrong number')) return write(phone.slice(4, 9))
  return write(`${phone.slice(0, 4)} ${phone.slice(4, 6)} ${phone.slice(6)}`)
}
