/**
 * Scripted customers. Each goes round the same seven steps for ever: it begins a trouble with a command, presses six
 * answers, and begins anew. A step is over when the next question has arrived; the time until then is the turn's
 * latency. In a closed loop a customer presses as soon as it is asked; in an open loop somebody outside says when the
 * next customer acts. A customer who is asked the same question again while it waits answers it again.
 */
import { createQuestionOrder, numberOf } from './question-order.ts'

/** The chat's side of Telegram: what a customer does becomes an update. */
export interface Phone {
  readonly write: (chat: number, text: string) => void
  readonly press: (chat: number, messageId: number, data: string) => void
}

/** A question as a customer sees it: its message and the data of its buttons, in reading order. */
export interface Question {
  readonly messageId: number
  readonly text: string
  readonly buttons: readonly string[]
  /** An older message that has got buttons. */
  readonly isEdited: boolean
}

interface Customer {
  readonly chat: number
  step: number
  question: Question | null
  /** Time of its last action, while its answer is awaited; else null. */
  acted: number | null
}

/** What happened while it was measured. */
export interface Tally {
  /** Milliseconds from each action to the next question. */
  readonly latencies: readonly number[]
  /** Actions without an answer for longer than {@link LOST_MS}. */
  readonly unanswered: number
  /** Actions that an open loop could not make because every customer was waiting. */
  readonly missed: number
  /** Questions that arrived although the same one was there. */
  readonly twice: number
  /** Questions that were neither the next ones nor the same. */
  readonly unordered: number
}

/** An action that has no answer for so long counts as unanswered. */
const LOST_MS = 20_000

const BEGIN = '/start missing-email'

/** The button pressed at each question; the last one begins anew. */
const ANSWERS = [1, 1, 1, 1, 1, 0] as const

/** Customers with chats `first`, `first + 1` and so on. */
export const createCustomers = (phone: Phone, count: number, first = 1_001) => {
  const customers = new Map<number, Customer>()
  for (let chat = first; chat < first + count; chat += 1)
    customers.set(chat, { chat, step: 0, question: null, acted: null })
  const idle: Customer[] = [...customers.values()]
  let closed = false
  let latencies: number[] = []
  let missed = 0
  let wrong = { twice: 0, unordered: 0 }
  const order = createQuestionOrder()

  /** Does what the script says at a step, in reply to the question that is shown. */
  const perform = (customer: Customer): void => {
    const answer = ANSWERS[customer.step]
    const { question } = customer
    const data = answer === undefined ? undefined : question?.buttons[Math.min(answer, question.buttons.length - 1)]
    if (!question || data === undefined) {
      customer.step = 0
      order.begun(customer.chat)
      phone.write(customer.chat, BEGIN)
    } else {
      customer.step += 1
      phone.press(customer.chat, question.messageId, data)
    }
  }
  const act = (customer: Customer): void => {
    customer.acted = performance.now()
    perform(customer)
  }
  /** Repeats the action whose answer is awaited. */
  const repeat = (customer: Customer): void => {
    customer.step = customer.step === 0 ? ANSWERS.length : customer.step - 1
    perform(customer)
  }

  return {
    /** A question has arrived. */
    asked: (chat: number, question: Question): void => {
      const customer = customers.get(chat)
      if (!customer) return
      const verdict = question.isEdited
        ? 'right'
        : order.judge(chat, { no: numberOf(question.buttons), text: question.text })
      if (verdict !== 'right') wrong[verdict] += 1
      customer.question = question
      if (customer.acted === null) return
      if (verdict === 'twice') return repeat(customer)
      latencies.push(performance.now() - customer.acted)
      customer.acted = null
      if (closed) setImmediate(act, customer)
      else idle.push(customer)
    },
    /** Lets every idle customer act, and each one again as soon as it is asked. */
    close: (): void => {
      closed = true
      for (const customer of idle.splice(0)) act(customer)
    },
    /** Ends the closed loop: whoever is asked now waits. */
    open: (): void => {
      closed = false
    },
    /** Lets one idle customer act, the one that has waited longest. */
    one: (): void => {
      const customer = idle.shift()
      if (customer) act(customer)
      else missed += 1
    },
    /** Forgets what was measured so far. */
    reset: (): void => {
      latencies = []
      missed = 0
      wrong = { twice: 0, unordered: 0 }
    },
    tally: (): Tally => ({
      latencies,
      missed,
      ...wrong,
      unanswered: [...customers.values()].filter(({ acted }) => acted !== null && performance.now() - acted > LOST_MS)
        .length,
    }),
    /** Number of customers who wait for an answer. */
    waiting: (): number => [...customers.values()].filter(({ acted }) => acted !== null).length,
  }
}

/** The customers of one run. */
export type Customers = ReturnType<typeof createCustomers>
