import { expect, it } from 'vitest'
import { doubles } from './replay.ts'

const question = { text: 'Write here.', closes: false }
const itsEnd = { text: 'Write here.', closes: true }
const next = { text: 'Which number?', closes: false }

it('tells a question that was sent twice from its end, which shows the same text', () => {
  const sent = [
    { text: 'Write here.', at: 1, edit: false },
    { text: 'Write here.', at: 20, edit: false },
    { text: 'Write here.', at: 30, edit: true },
    { text: 'Which number?', at: 31, edit: false },
  ]
  expect(doubles([question, itsEnd, next], sent)).toEqual([{ text: 'Write here.', first: 1, again: 20 }])
})

it('finds the end that was never shown, though its text was', () => {
  const sent = [
    { text: 'Write here.', at: 1, edit: false },
    { text: 'Write here.', at: 20, edit: false },
    { text: 'Which number?', at: 31, edit: false },
  ]
  expect(() => doubles([question, itsEnd, next], sent)).toThrow('expected «Write here.»')
})
