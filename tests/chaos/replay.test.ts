import { expect, it } from 'vitest'
import { doubles } from './replay.ts'
import type { Double } from './replay.ts'

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

it('takes the end that was shown twice around a kill for that, and not for the question asked again', () => {
  const sent = [
    { text: 'Write here.', at: 1, edit: false },
    { text: 'Write here.', at: 10, edit: true },
    { text: 'Write here.', at: 20, edit: true },
    { text: 'Write here.', at: 21, edit: false },
    { text: 'Write here.', at: 30, edit: true },
  ]
  const isSpanned = ({ first, again }: Double): boolean => first < 11 && again > 11
  expect(doubles([question, itsEnd, question, itsEnd], sent, isSpanned)).toEqual([
    { text: 'Write here.', first: 10, again: 20 },
  ])
})

it('finds what was told twice without a reason', () => {
  const sent = [
    { text: 'Write here.', at: 1, edit: false },
    { text: 'Write here.', at: 10, edit: true },
    { text: 'Write here.', at: 20, edit: true },
  ]
  expect(doubles([question, itsEnd], sent, () => false)).toHaveLength(1)
})
