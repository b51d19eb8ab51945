import { expect, it } from 'vitest'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import { upgradeConversation, upgradePayload, upgradePost } from '../../../src/adapters/postgres/upgrade-stored.ts'

const news = { kind: 'news', text: 'request-done', vars: {}, flow: null }
const frames = [{ id: 1, flow: 'start', version: 1, invokedAs: null, snapshot: { context: { left: 1, away: 2 } } }]

it('gives the fields of a conversation their present words, and leaves what flows have kept alone', () => {
  const suspended = [{ frames, timers: [], service: 'my-mts' }]
  const old = {
    chatId: 7,
    turn: 3,
    frames,
    left: suspended,
    takeUp: { incident: 'own-1', flow: 'regain-access', until: 5 },
    away: true,
    vain: { times: 2, at: 4 },
    reopens: 9,
    later: [{ kind: 'fixed', incident: 'own-1', what: 'incident', flow: 'regain-access' }, news],
  }
  expect(upgradeConversation(old)).toEqual({
    chatId: 7,
    turn: 3,
    frames,
    suspended,
    resume: { incident: 'own-1', flow: 'regain-access', until: 5 },
    unreachable: true,
    explained: { times: 2, at: 4 },
    reopenUntil: 9,
    pendingNews: [{ kind: 'incident-resolved', incident: 'own-1', what: 'incident', flow: 'regain-access' }, news],
  })
})

it('leaves a conversation of today as it is', () => {
  const today = { ...newConversation(7), unreachable: true, pendingNews: [{ ...news, kind: 'incident-resolved' }] }
  expect(upgradeConversation(today)).toEqual(today)
})

it('adds no field that an older version did not know', () => {
  expect(upgradeConversation({ chatId: 7, turn: 1 })).toEqual({ chatId: 7, turn: 1 })
})

it('gives an event of ours its present kind, and passes an update of Telegram as it is', () => {
  const old = { kind: 'event', event: { kind: 'fixed', incident: 'own-1', what: 'incident', flow: 'start', at: 1 } }
  expect(upgradePayload(old)).toEqual({ kind: 'event', event: { ...old.event, kind: 'incident-resolved' } })
  for (const same of [
    { kind: 'update', update: { update_id: 1, message: { kind: 'fixed' } } },
    { kind: 'desk', event: { kind: 'answered', call: 'desk.delivery', ok: true, output: null, at: 1 } },
    { kind: 'event', event: { kind: 'timer', key: 'silence', turn: 2, at: 1 } },
  ])
    expect(upgradePayload(same)).toEqual(same)
})

it('gives a post its present kind', () => {
  expect(upgradePost({ kind: 'face' })).toEqual({ kind: 'topic-look' })
  for (const same of [{ kind: 'card' }, { kind: 'words', text: 'face', messageId: 1, replyTo: null }])
    expect(upgradePost(same)).toEqual(same)
})
