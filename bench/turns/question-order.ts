/**
 * Judges the questions of each chat by the numbers that bots give them: every question is one more than the question
 * before. After a customer has begun anew any number may follow.
 */

/** A question as it is judged. `no` is null when its buttons carry no number. */
export interface Numbered {
  readonly no: number | null
  readonly text: string
}

/** `twice`: the same question again. `unordered`: neither the same nor the next one. */
export type Verdict = 'right' | 'twice' | 'unordered'

/** The number before the colon in the data of a question's first button. */
export const numberOf = (buttons: readonly string[]): number | null => {
  const no = /^(\d+):/.exec(buttons[0] ?? '')?.[1]
  return no === undefined ? null : Number(no)
}

/** Starts with no chat known. */
export const createQuestionOrder = () => {
  const chats = new Map<number, { readonly last: Numbered; begun: boolean }>()
  return {
    /** The customer has begun anew. */
    begun: (chat: number): void => {
      const known = chats.get(chat)
      if (known) known.begun = true
    },
    /** A question has arrived. */
    judge: (chat: number, question: Numbered): Verdict => {
      const known = chats.get(chat)
      if (question.no === null) return 'right'
      if (known?.last.no === question.no && known.last.text === question.text) return 'twice'
      chats.set(chat, { last: question, begun: false })
      if (!known || known.begun || question.no === (known.last.no ?? 0) + 1) return 'right'
      return 'unordered'
    },
  }
}
