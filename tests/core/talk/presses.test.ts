import { describe, expect, test } from 'vitest'
import type { DeskSituation } from '../../../src/core/talk/desk-situation.ts'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import {
  anna,
  boris,
  buttons,
  changes,
  chief,
  command,
  CUSTOMER,
  decided,
  from,
  NOW,
  press,
  read,
  talk,
  talkWith,
  inboxKinds,
  vera,
} from './desk-world.ts'

type Over = Partial<DeskSituation>
const mine: Over = { talk: talkWith(anna) }
const theirs: Over = { talk: talkWith(boris) }
const sec = NOW / 1000
const second = { id: 2, name: 'Дина', role: 'supervisor', onShift: true, maxTalks: 3, teams: [] } as const

describe('a button of the card', () => {
  test.each<[string, string, Over, object]>([
    [
      "takes, and the customer's turn answers the press",
      'take:17',
      {},
      { inbox: [{ event: { kind: 'claimed', agent: { id: 11 }, callbackId: 'cb' } }], toast: null },
    ],
    [
      'gives back',
      'back:17',
      mine,
      { inbox: [{ event: { kind: 'released', how: 'returned', flow: null, of: 11, callbackId: 'cb' } }], toast: null },
    ],
    [
      'solves',
      'solved:17',
      mine,
      { inbox: [{ event: { kind: 'released', how: 'solved', words: null, of: 11, callbackId: 'cb' } }], toast: null },
    ],
    [
      'waits',
      'hold:17',
      mine,
      { talk: { id: 17, change: { state: 'pending' } }, toast: { text: expect.stringContaining('Ждём клиента') } },
    ],
    [
      'shows what was',
      'history:17',
      theirs,
      { request: { kind: 'history', chatId: CUSTOMER }, toast: { callbackId: 'cb' } },
    ],
    [
      'passes to a colleague, and the one who passes is not told that the talk is theirs',
      'pass:17:12',
      mine,
      {
        inbox: [{ event: { kind: 'claimed', agent: { id: 12 }, callbackId: null, from: 11 } }],
        toast: { callbackId: 'cb' },
      },
    ],
    [
      'says a ready answer',
      'say:17:wait',
      mine,
      { inbox: [{ event: { kind: 'agent-sent' } }], toast: { text: 'Отправлено' } },
    ],
    [
      'bans',
      'ban:17',
      mine,
      {
        ban: { chatId: CUSTOMER, banned: true },
        inbox: [{ event: { kind: 'released', how: 'banned' } }],
        audit: [{ action: 'ban' }],
      },
    ],
    [
      'bans without a talk, which may not open again',
      'ban:17',
      { talk: talkWith(anna, 'ended') },
      { ban: { banned: true }, inbox: [{ event: { kind: 'released', how: 'banned' } }] },
    ],
    ['leaves it', 'leave:17', mine, { posts: [{ post: { kind: 'line', replaces: 900, buttons: [] } }] }],
  ])('%s: %s', (_, data, over, expected) => {
    expect(decided(press(data), over)).toMatchObject(expected)
  })

  test.each<[string, string, Over, RegExp]>([
    ["taking what is another's", 'take:17', theirs, /ведёт Борис/],
    ['taking off shift', 'take:17', { agent: vera }, /не на смене/],
    ['taking one talk too many', 'take:17', { openTalks: 3 }, /уже 3/],
    ["taking one's own", 'take:17', mine, /уже ваш/],
    ['a card of an older talk', 'take:16', {}, /устарела/],
    ['a card where no talk is', 'take:17', { talk: null }, /устарела/],
    ['a button outside any topic', 'take:17', { customer: null }, /устарела/],
    ["solving another's", 'solved:17', theirs, /ведёт Борис/],
    ['waiting twice', 'hold:17', { talk: talkWith(anna, 'pending') }, /уже ждём/],
    ['passing to who has gone home', 'pass:17:13', mine, /не на смене/],
    ['passing to nobody', 'pass:17', mine, /устарела/],
    ['saying nothing', 'say:17', mine, /устарела/],
    ['saying what there is not', 'say:17:pizza', mine, /Такого ответа нет/],
    ["banning another's", 'ban:17', theirs, /ведёт Борис/],
    ['data of nobody', 'destroy:17', mine, /устарела/],
    ['data that is too much', `take:17:${'x'.repeat(60)}`, mine, /устарела/],
    ['no data', '', mine, /устарела/],
    ['a stranger', 'take:17', { agent: null }, /нет в списке/],
  ])('is answered by a toast and changes nothing: %s', (_, data, over, toast) => {
    const decision = decided(press(data), over)
    expect(changes(decision)).toEqual([])
    expect(decision.posts).toEqual([])
    expect(decision.toast).toEqual({ callbackId: 'cb', text: expect.stringMatching(toast) })
  })
})

describe('what is asked of the operator', () => {
  test('is offered for the number of this talk, masked', () => {
    for (const event of [command('/op'), press('acts:17')]) {
      const offer = decided(event, mine)
      expect(changes(offer)).toEqual([])
      expect(read(offer)).toContain('+375 ••• 67')
      expect(buttons(offer)).toEqual(['op:17:delivery', 'op:17:resend', 'op:17:recover', 'prove:17'])
    }
  })

  test.each(['delivery', 'resend', 'recover'])('is asked first: %s', (act) => {
    const asked = decided(press(`op:17:${act}`), mine)
    expect([changes(asked), asked.call]).toEqual([[], null])
    expect(buttons(asked)).toEqual([`do:17:${act}:${sec}`, 'leave:17'])
    expect(read(asked)).toContain('+375 ••• 67')
  })

  test.each(['delivery', 'resend'])('is done after the yes, and noted: %s', (act) => {
    const done = decided(press(`do:17:${act}:${sec}`), mine)
    expect(done.call).toEqual({ src: `desk.${act}`, chatId: CUSTOMER, talk: 17, agent: 11 })
    expect(done.audit).toEqual([{ actor: 11, action: act, chatId: CUSTOMER, about: '11' }])
    expect(done.posts).toMatchObject([{ post: { replaces: 900, buttons: [] } }])
  })

  test('a recovery waits for a supervisor, who is called by name', () => {
    const waits = decided(press(`do:17:recover:${sec}`), mine)
    expect([waits.call, waits.audit]).toMatchObject([null, [{ action: 'recover-asked', actor: 11 }]])
    expect(buttons(waits)).toEqual([`allow:17:11:${sec}`, 'deny:17:11'])
    expect(waits.posts).toMatchObject([{ post: { text: expect.stringContaining('tg://user?id=1"') } }])
  })

  test('a supervisor allows it or does not', () => {
    const allowed = decided(press(`allow:17:11:${sec}`), { ...mine, agent: chief, recoveryAskedBy: [11] })
    expect(allowed).toMatchObject({
      call: { src: 'desk.recover', talk: 17, agent: 11 },
      audit: [{ actor: 1, action: 'recover', about: '11' }],
    })
    const denied = decided(press('deny:17:11'), { ...mine, agent: chief })
    expect(denied).toMatchObject({ call: null, audit: [{ actor: 1, action: 'recover-denied' }] })
  })

  test("the only supervisor's own yes is enough, which is inboxKinds and noted", () => {
    const alone = decided(press(`do:17:recover:${sec}`), { ...theirs, agent: chief })
    expect(alone).toMatchObject({
      call: { src: 'desk.recover', agent: 12 },
      audit: [
        { actor: 1, action: 'recover', about: '1' },
        { actor: 1, action: 'recover-alone' },
      ],
    })
    expect(read(alone)).toContain('Второго старшего нет: просит и разрешает один человек, Глеб')
    expect(read(decided(press('op:17:recover'), { ...theirs, agent: chief }))).toContain(
      'Второго старшего нет, решаете вы',
    )
  })

  test('what a supervisor asks for, another one allows', () => {
    const two = { ...mine, supervisors: [chief, second], recoveryAskedBy: [1] }
    expect(read(decided(press('op:17:recover'), { ...two, agent: chief }))).toContain('согласие другого старшего')
    const waits = decided(press(`do:17:recover:${sec}`), { ...two, agent: chief })
    expect([waits.call, waits.audit, buttons(waits)]).toMatchObject([
      null,
      [{ action: 'recover-asked', actor: 1 }],
      [`allow:17:1:${sec}`, 'deny:17:1'],
    ])
    expect(waits.posts).toMatchObject([{ post: { text: expect.stringMatching(/Глеб просит.*tg:\/\/user\?id=2"/) } }])
    const own = decided(press(`allow:17:1:${sec}`), { ...two, agent: chief })
    expect([changes(own), own.call, own.toast?.text]).toEqual([
      [],
      null,
      expect.stringContaining('разрешить должен другой старший'),
    ])
    expect(decided(press(`allow:17:1:${sec}`), { ...two, agent: second })).toMatchObject({
      call: { src: 'desk.recover', agent: 11 },
      audit: [{ actor: 2, action: 'recover', about: '1' }],
    })
  })

  test('a yes for somebody who has not asked is none, whoever made up the press', () => {
    const decision = decided(press(`allow:17:11:${sec}`), { ...mine, agent: chief, recoveryAskedBy: [1] })
    expect([changes(decision), decision.call, decision.toast?.text]).toEqual([
      [],
      null,
      expect.stringContaining('Начните заново'),
    ])
  })

  test.each<[string, string, Over, RegExp]>([
    ['by an agent who allows it to themselves', `allow:17:11:${sec}`, mine, /только старший/],
    ['by an agent who refuses', 'deny:17:11', mine, /только старший/],
    ['for an agent who has not got the talk any more', `allow:17:11:${sec}`, { ...theirs, agent: chief }, /сменился/],
    ['for a made up agent', `allow:17:99:${sec}`, { ...mine, agent: chief }, /сменился/],
    ['by a late supervisor', `allow:17:11:${sec - 601}`, { ...mine, agent: chief }, /10 минут/],
    [
      'by a supervisor after the talk',
      `allow:17:11:${sec}`,
      { talk: talkWith(anna, 'ended'), agent: chief },
      /Разговора сейчас нет/,
    ],
    ['by a late yes', `do:17:resend:${sec - 601}`, mine, /10 минут/],
    ['by a yes from tomorrow', `do:17:resend:${sec + 86_400}`, mine, /10 минут/],
    ['by a yes without a time', 'do:17:resend', mine, /10 минут/],
    ['for an act of nobody', `do:17:refund:${sec}`, mine, /10 минут/],
    ['asked for an act of nobody', 'op:17:refund', mine, /устарела/],
    ["in another's talk", `do:17:resend:${sec}`, theirs, /ведёт Борис/],
    ['in a talk nobody has', `do:17:resend:${sec}`, {}, /\/take/],
    ['without a proved number', `do:17:resend:${sec}`, { talk: { ...talkWith(anna), phone: null } }, /не подтверждён/],
    [
      'without a proved number, even by a supervisor',
      `do:17:recover:${sec}`,
      { talk: { ...talkWith(anna), phone: null }, agent: chief },
      /не подтверждён/,
    ],
  ])('is refused %s', (_, data, over, toast) => {
    const decision = decided(press(data), over)
    expect([changes(decision), decision.call]).toEqual([[], null])
    expect(decision.toast?.text).toMatch(toast)
  })

  const answer = (src: string, ok: boolean, output: unknown): DeskEvent => ({
    kind: 'answered',
    call: src,
    ok,
    output,
    at: NOW,
  })

  test.each<[string, DeskEvent, RegExp]>([
    [
      'delivered',
      answer('desk.delivery', true, { state: 'DELIVERED', cause: null, acknowledgedBy: 'handset' }),
      /доставлена, телефон её принял\.$/,
    ],
    [
      'not delivered',
      answer('desk.delivery', true, { state: 'UNDELIVERABLE', cause: 'ABSENT_SUBSCRIBER', acknowledgedBy: 'unknown' }),
      /не дошла. Причина: ABSENT_SUBSCRIBER/,
    ],
    ['never sent', answer('desk.delivery', true, null), /никто не отправлял/],
    [
      'sent again',
      answer('desk.resend', true, { channel: 'voice', maskedDestination: '+375 ••• 67' }),
      /звонком: \+375 ••• 67/,
    ],
    ['recovery begun', answer('desk.recover', true, { reference: 'R-7' }), /Номер: R-7/],
    [
      'refused',
      answer('desk.resend', false, { code: 'QUOTA_EXCEEDED', retryAfterSec: 60 }),
      /отправить код: QUOTA_EXCEEDED/,
    ],
    ['refused by a word', answer('desk.recover', false, 'PERMISSION_DENIED'), /PERMISSION_DENIED/],
    [
      'of the whole call',
      answer(JSON.stringify({ src: 'desk.recover', chatId: CUSTOMER, talk: 17, agent: 11 }), true, {}),
      /Восстановление начато\.$/,
    ],
    ['senseless', answer('desk.delivery', true, 'x'), /судьба неизвестна/],
  ])('is answered by a line in the topic: %s', (_, event, line) => {
    const decision = decided(event, { agent: null, talk: talkWith(anna) })
    expect(read(decision)).toMatch(line)
    expect(decision.posts[0]?.to).toEqual({ kind: 'customer', chatId: CUSTOMER })
  })

  test('is forgotten when nobody knows what it was or about whom', () => {
    expect(decided(answer('desk.refund', true, {})).posts).toEqual([])
    expect(decided(answer('desk.resend', true, {}), { customer: null }).posts).toEqual([])
  })
})

describe('a topic closed by hand', () => {
  const closed = (over: Partial<Extract<DeskEvent, { kind: 'topic' }>> = {}): DeskEvent => ({
    kind: 'topic',
    at: NOW,
    place: from().place,
    what: 'closed',
    byUs: false,
    name: null,
    writer: from().writer,
    ...over,
  })

  test('means solved when the agent of the talk did it', () => {
    expect(decided(closed(), mine)).toMatchObject({
      inbox: [{ event: { kind: 'released', how: 'solved' } }],
      posts: [],
    })
  })

  test.each<[string, Over]>([
    ['a colleague', theirs],
    ['a stranger', { ...mine, agent: null }],
    ['an agent, though nobody has it', { talk }],
  ])('is asked about when it was %s', (_, over) => {
    const decision = decided(closed(), over)
    expect([inboxKinds(decision), buttons(decision)]).toEqual([[], ['solved:17', 'leave:17']])
  })

  test.each<[string, DeskEvent, Over]>([
    ['the bot did it', closed({ byUs: true }), mine],
    ['the talk is over', closed(), { talk: talkWith(anna, 'ended') }],
    ["it is nobody's", closed(), { customer: null, talk: null }],
    ['it was opened', closed({ what: 'reopened' }), mine],
  ])('is nothing when %s', (_, event, over) => {
    expect(decided(event, over)).toMatchObject({ inbox: [], posts: [] })
  })
})

test("a change of the bot's rights makes it look at the group", () => {
  expect(decided({ kind: 'rights', group: -1, at: NOW }).request).toEqual({ kind: 'setup' })
  expect(decided({ kind: 'group-moved', from: -1, to: -2, at: NOW })).toMatchObject({ request: null, posts: [] })
})

describe('a masked number', () => {
  const hidden = [{ masked: '+375 ••• 01', whole: '+375290001001' }]
  const withHidden = (of: typeof talk): Over => ({ talk: { ...of, brief: { ...of.brief, hidden } } })

  test.each([
    ['the agent who has the talk', anna, 11],
    ['a supervisor', chief, 1],
  ])('is opened for the eyes of %s alone, which the topic and the audit log tell', (_, agent, id) => {
    const opened = decided(press('open:17:0', from(id)), { ...withHidden(talkWith(anna)), agent })
    expect(opened.toast).toMatchObject({ stays: true, text: expect.stringContaining('+375 29 000 10 01') })
    expect(opened.toast?.text.length).toBeLessThanOrEqual(200)
    expect(JSON.stringify(opened.posts)).not.toMatch(/000.?10/)
    expect(read(opened)).toContain(agent.name)
    expect(read(opened)).toContain(hidden[0]?.masked)
    expect(opened.audit).toEqual([
      { actor: id, action: 'number-opened', chatId: CUSTOMER, about: '17 0', phone: '+375290001001' },
    ])
  })

  test.each<[string, Over, string]>([
    ['of a colleague', withHidden(talkWith(boris)), 'open:17:0'],
    ['of a talk that nobody has', withHidden(talk), 'open:17:0'],
    ['of a talk that nobody has, for a supervisor', { ...withHidden(talk), agent: chief }, 'open:17:0'],
    ['of a talk that is over', withHidden(talkWith(anna, 'ended')), 'open:17:0'],
    ['that is not there', withHidden(talkWith(anna)), 'open:17:1'],
    ['of a forged place', withHidden(talkWith(anna)), 'open:17:constructor'],
    ['without a place', withHidden(talkWith(anna)), 'open:17'],
    ['of a brief of an older version', mine, 'open:17:0'],
  ])('%s is not opened', (_, over, data) => {
    const refused = decided(press(data), over)
    expect([refused.posts, refused.audit]).toEqual([[], []])
    expect(refused.toast?.text).not.toBe('')
  })
})
