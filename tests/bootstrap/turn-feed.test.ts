import { describe, expect, it } from 'vitest'
import { createTurnFeed } from '../../src/bootstrap/turn-feed.ts'
import type { PlayedTurn } from '../../src/bootstrap/turn-feed.ts'
import { newConversation } from '../../src/core/conversation/conversation.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import type { Event } from '../../src/core/conversation/event.ts'
import { noEvidence } from '../../src/core/flow/evidence.ts'

const CHAT = 728_192_731
const AT = Date.UTC(2026, 10, 30, 12)

const heard = (
  before: Conversation | null,
  event: Event,
  after: Partial<Conversation>,
  step = 'whose.asked',
): PlayedTurn => {
  const feed = createTurnFeed()
  const all: PlayedTurn[] = []
  const stop = feed.listen((turn) => all.push(turn))
  const conversation = { ...newConversation(CHAT), turn: 7, ...after }
  const whole = {
    chatId: CHAT,
    before,
    event,
    result: { conversation, effects: [], flow: 'missing-sms', step, walks: [] },
  }
  feed.hear(whole)
  stop()
  feed.hear(whole)
  expect(all).toHaveLength(1)
  return all[0]!
}

describe('a turn of the playground', () => {
  it('names the pressed button, and tells nothing that the customer wrote', () => {
    const asked: Conversation = {
      ...newConversation(CHAT),
      prompt: {
        no: 3,
        text: '' as never,
        rows: [[{ label: 'Мой номер', event: { type: 'own' } }]],
        accepts: [],
        share: false,
        at: AT,
      },
    }
    const press = { kind: 'pressed', prompt: 3, index: 0, callbackId: 'c', at: AT } as const
    expect(heard(asked, press, {})).toMatchObject({ chat: CHAT, turn: 7, event: 'pressed', pressed: 'Мой номер' })
    expect(heard(asked, { ...press, prompt: 2 }, {}).pressed).toBeNull()
    const wrote = heard(asked, { kind: 'wrote', text: 'мой пароль 1234', messageId: 1, forwarded: false, at: AT }, {})
    expect(JSON.stringify(wrote)).not.toContain('1234')
  })

  it('brings the facts of the network, the refusal of a call, and who has the customer', () => {
    const waiting: Conversation = {
      ...newConversation(CHAT),
      calls: { '1/evidence': { turn: 6, src: 'evidence.collect' } },
    }
    const answered = { kind: 'answered', call: '1/evidence', turn: 6, output: noEvidence, at: AT } as const
    expect(heard(waiting, answered, {})).toMatchObject({
      call: { name: 'evidence.collect', failed: null },
      evidence: noEvidence,
      where: { flow: 'missing-sms', states: ['whose.asked'] },
      custody: 'bot',
    })
    const failed = {
      kind: 'failed',
      call: '1/evidence',
      turn: 6,
      failure: { code: 'UNAVAILABLE', retryAfterSec: null },
      at: AT,
    } as const
    const agent = { holder: 'agent', agent: { id: 5, name: 'Мария' }, fence: 2 } as const
    expect(heard(waiting, failed, { custody: agent })).toMatchObject({
      call: { name: 'evidence.collect', failed: 'UNAVAILABLE' },
      evidence: null,
      custody: 'agent',
      agent: 'Мария',
    })
  })
})
