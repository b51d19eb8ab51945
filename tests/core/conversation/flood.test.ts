import { describe, expect, test } from 'vitest'
import type { CustomerEvent } from '../../../src/core/conversation/event.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const SECOND = 1_000
const kinds: readonly (readonly [string, (no: number) => CustomerEvent])[] = [
  ['nonsense', (no) => ({ kind: 'wrote', text: `ыва ${no}`, forwarded: false, messageId: no })],
  ['forwarded messages', (no) => ({ kind: 'wrote', text: 'реклама', forwarded: true, messageId: no })],
  ['stickers', (no) => ({ kind: 'sent', what: 'sticker', messageId: no })],
  ['edits', (no) => ({ kind: 'edited', messageId: no, text: `ыва ${no}` })],
  ['unknown commands', (no) => ({ kind: 'command', name: 'x', payload: '', messageId: no })],
  ['presses of an old button', (no) => ({ kind: 'pressed', prompt: 0, index: 0, callbackId: String(no) })],
]

/** Number of messages that answer a minute of ten actions a second. */
const answersTo = (customer: Player, act: (no: number) => CustomerEvent): number => {
  const from = customer.clock()
  return Array.from({ length: 600 }, (_one, no) =>
    customer.feed({ ...act(no + 100), at: from + (no * SECOND) / 10 }),
  ).flatMap((effects) => effects.filter(({ kind }) => kind === 'ask' || kind === 'say')).length
}

describe('a flood', () => {
  test.each(kinds)('of %s is answered now and then, and no longer than it lasts', (_what, act) => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    const answers = answersTo(customer, act)
    expect(answers).toBeGreaterThan(5)
    expect(answers).toBeLessThan(60)
  })

  test('hides no answer to what fits the question', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    answersTo(customer, kinds[0]![1])
    const before = customer.where()
    customer.write('89161234567')
    expect(customer.where()).not.toBe(before)
  })
})
