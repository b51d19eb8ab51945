import { describe, expect, test } from 'vitest'
import { deskCommands } from '../../../src/core/talk/commands.ts'
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
  read,
  talk,
  talkWith,
  inboxKinds,
  vera,
  press,
  NOW,
} from './desk-world.ts'

type Over = Partial<DeskSituation>
const general: Over = { customer: null, talk: null }
const mine: Over = { talk: talkWith(anna) }
const theirs: Over = { talk: talkWith(boris) }
const asChief: Over = { agent: chief }

const releases = (over: object) => ({ inbox: [{ chatId: CUSTOMER, event: { kind: 'released', ...over } }] })
const claims = (id: number, over: object = {}) => ({ inbox: [{ event: { kind: 'claimed', agent: { id }, ...over } }] })

describe('a command in its place', () => {
  test.each<[string, string, Over, object]>([
    ['takes', '/take', {}, claims(11, { callbackId: null })],
    ['takes a talk that was over', '/take', { talk: talkWith(boris, 'ended') }, claims(11)],
    ['takes for a supervisor, on shift or not, with many talks', '/take', { agent: chief, openTalks: 9 }, claims(1)],
    ['gives back to the bot', '/back', mine, releases({ how: 'returned', flow: null, words: null })],
    ['gives back at another flow', '/back regain-access', mine, releases({ how: 'returned', flow: 'regain-access' })],
    ['gives back by the name', '/back сменился номер', mine, releases({ how: 'returned', flow: 'regain-access' })],
    ['gives back by a part of it', '/back SMS', mine, releases({ how: 'returned', flow: 'missing-sms' })],
    ['gives back by a slip of it', '/back Сменился номир', mine, releases({ how: 'returned', flow: 'regain-access' })],
    ['solves', '/solved', mine, releases({ how: 'solved', words: null })],
    ['solves with a summary', '/solved Код пришёл', mine, releases({ how: 'solved', words: 'Код пришёл' })],
    ['solves by a supervisor', '/solved', { ...theirs, ...asChief }, releases({ how: 'solved' })],
    [
      'passes to whoever is free',
      '/pass all',
      mine,
      {
        inbox: [
          {
            chatId: expect.any(Number),
            event: expect.objectContaining({ kind: 'queued', from: { id: 11, name: 'Анна' } }),
          },
        ],
        audit: [{ action: 'pass', about: 'all', actor: 11 }],
      },
    ],
    [
      'passes to a colleague',
      '/pass борис',
      mine,
      { ...claims(12, { callbackId: null, from: 11 }), audit: [{ action: 'pass', about: '12', actor: 11 }] },
    ],
    [
      'passes by a supervisor',
      '/assign Анна',
      { ...theirs, ...asChief },
      { ...claims(11, { from: 12 }), audit: [{ action: 'assign' }] },
    ],
    [
      'assigns what nobody has',
      '/assign Бор',
      asChief,
      {
        inbox: [],
        talk: { id: 17, change: { preferred: { id: 12, name: 'Борис' } } },
        audit: [{ action: 'assign', about: '12' }],
      },
    ],
    [
      'waits for the customer',
      '/hold',
      mine,
      { inbox: [], talk: { id: 17, change: { state: 'pending', waitsSince: null, reminded: false } } },
    ],
    ['notes', '/note звонил', theirs, { inbox: [], history: [{ by: 'note', text: 'звонил' }] }],
    ['shows what was', '/history', theirs, { request: { kind: 'history', chatId: CUSTOMER } }],
    [
      'makes a file, which is noted',
      '/file',
      theirs,
      { request: { kind: 'transcript', chatId: CUSTOMER }, audit: [{ action: 'transcript' }] },
    ],
    [
      'lifts a ban',
      '/unban',
      { talk: talkWith(boris, 'ended') },
      { ban: { chatId: CUSTOMER, banned: false }, audit: [{ action: 'unban' }] },
    ],
    [
      'begins a shift',
      '/shift on',
      { agent: vera },
      { agents: [{ kind: 'put', agent: { ...vera, onShift: true } }], audit: [{ action: 'shift-on' }] },
    ],
    [
      'ends a shift in General',
      '/shift off',
      general,
      { agents: [{ kind: 'put', agent: { ...anna, onShift: false } }] },
    ],
    [
      'counts today',
      '/stats',
      general,
      { request: { kind: 'stats', since: Date.parse('2026-11-22T21:00:00Z'), until: NOW } },
    ],
    [
      'counts the week',
      '/stats week',
      general,
      { request: { kind: 'stats', since: Date.parse('2026-11-16T21:00:00Z'), until: NOW } },
    ],
    ['tells how things are', '/status', general, { request: { kind: 'status' } }],
    ['checks the group', '/setup', general, { request: { kind: 'setup' } }],
  ])('%s: %s', (_, line, over, expected) => {
    expect(decided(command(line), over)).toMatchObject(expected)
  })

  test('tells who has work left when the shift ends', () => {
    expect(read(decided(command('/shift off'), { openTalks: 2 }))).toContain('2 открытых разговора')
    expect(read(decided(command('/shift off'), { openTalks: 0 }))).not.toContain('открыт')
  })

  test('shows the card anew when it changes the talk itself', () => {
    for (const decision of [decided(command('/hold'), mine), decided(command('/assign Борис'), asChief)]) {
      expect(decision.posts.map(({ post }) => post.kind)).toEqual(
        expect.arrayContaining(['card', 'topic-look', 'line']),
      )
    }
  })

  test('asks before it bans, and whom to pass to', () => {
    const ban = decided(command('/ban'), mine)
    expect([changes(ban), buttons(ban)]).toEqual([[], ['ban:17', 'leave:17']])
    const pass = decided(command('/pass'), mine)
    expect([changes(pass), buttons(pass)]).toEqual([[], ['pass:17:12', 'pass:17:all']])
  })

  test('of help names every command', () => {
    const help = read(decided(command('/help'), general))
    for (const name of deskCommands) expect(help).toContain(`/${name} — `)
  })
})

describe('a command that is not done', () => {
  test.each<[string, string, Over, RegExp]>([
    ["taking what is another's", '/take', theirs, /ведёт Борис/],
    ["taking what is one's own", '/take', mine, /уже ваш/],
    ['taking off shift', '/take', { agent: vera }, /\/shift on/],
    ['taking beyond the limit', '/take', { openTalks: 3 }, /уже 3/],
    ['giving back what nobody has', '/back', {}, /\/take/],
    ["giving back another's", '/back', theirs, /ведёт Борис/],
    ['an unknown section', '/back pizza', mine, /К какому разделу вернуть/],
    ['solving what is over', '/solved', { talk: talkWith(anna, 'ended') }, /Разговора сейчас нет/],
    ["solving another's", '/solved', theirs, /ведёт Борис/],
    ['waiting twice', '/hold', { talk: talkWith(anna, 'pending') }, /уже ждём/],
    ['waiting in a talk nobody has', '/hold', asChief, /\/take/],
    ['passing to oneself', '/pass Анна', mine, /и так ведёт Анна/],
    ['passing to who is off shift', '/pass Вера', mine, /Вера сейчас не на смене/],
    ['passing to nobody known', '/pass Кирилл', mine, /Есть: Анна, Борис, Вера, Глеб/],
    ['assigning by an agent', '/assign Борис', {}, /только старший/],
    ['a note without words', '/note', mine, /\/note/],
    ['actions on a number nobody proved', '/op', { talk: { ...talkWith(anna), phone: null } }, /номер не подтверждён/],
    ["actions in another's talk", '/op', theirs, /ведёт Борис/],
    ["banning another's customer", '/ban', theirs, /ведёт Борис/],
    ["a topic's command in General", '/take', general, /\/take работает в теме клиента/],
    ["General's command in a topic", '/stats', mine, /\/stats работает в общей теме/],
    ['a period nobody counts', '/stats decade', general, /\/stats week/],
    ['a shift without a word', '/shift', general, /Вы на смене/],
    ['a misspelt command', '/slved', mine, /\/solved\?/],
    ['a beginning of a command', '/his', mine, /\/history\?/],
    ['a command of nobody', '/pizza', mine, /\/help/],
  ])('%s', (_, line, over, answer) => {
    const decision = decided(command(line), over)
    expect(changes(decision)).toEqual([])
    expect(decision.request).toBeNull()
    expect(read(decision)).toMatch(answer)
  })

  test.each(deskCommands)('by a stranger: /%s', (name) => {
    for (const over of [{ agent: null }, { agent: null, ...general }]) {
      const decision = decided(command(`/${name} Анна`, from(99)), over)
      expect([changes(decision), decision.request, decision.posts.length]).toEqual([[], null, 1])
      expect(read(decision)).toMatch(/нет в списке агентов.*99/)
    }
    expect(read(decided(command(`/${name}`, from(11, true)), general))).toMatch(/анонимность/)
  })
})

describe('ready answers', () => {
  test("are sent in the customer's language, with the service and the agent in them", () => {
    const decision = decided(command('/c SMS'), mine)
    expect(decision.inbox).toMatchObject([
      { event: { kind: 'agent-sent', agent: { id: 11 }, text: expect.stringContaining('Папрасіце код у «Мой МТС»') } },
    ])
    expect(decision.history).toMatchObject([
      { by: 'agent', what: 'text', word: null, text: expect.stringContaining('3339') },
    ])
    expect(read(decision)).toContain('Папрасіце')
    expect(read(decided(command('/c hello'), mine))).toContain('Добры дзень, Иван! Мяне завуць Анна')
  })

  test('are listed without a key, and the nearest named for a wrong one', () => {
    const list = decided(command('/c'), mine)
    expect(buttons(list)).toContain('say:17:passport-never')
    expect(changes(list)).toEqual([])
    expect(read(decided(command('/c passport'), mine))).toMatch(/Есть: passport-never$/)
    expect(read(decided(command('/c абракадабра'), mine))).toMatch(/hello, wait/)
  })

  test("are the agent's alone to send", () => {
    expect(inboxKinds(decided(command('/c sms'), theirs))).toEqual([])
    expect(inboxKinds(decided(command('/c sms'), { ...theirs, ...asChief }))).toEqual([])
    expect(read(decided(command('/c sms'), {}))).toContain('/take')
  })
})

describe('deleting', () => {
  const reply = (over: Over): DeskEvent => command('/delete', { replyTo: over === mine ? 1 : 880 })

  test("takes an agent's own words from the customer's chat", () => {
    expect(decided(reply({}), { ...mine, counterpart: 31, author: 11 })).toMatchObject({
      inbox: [{ event: { kind: 'agent-deleted', messageId: 31 } }],
      audit: [{ action: 'delete' }],
    })
    expect(inboxKinds(decided(reply({}), { ...theirs, ...asChief, counterpart: 31, author: 12 }))).toEqual([
      'agent-deleted',
    ])
  })

  test.each<[string, Over, RegExp]>([
    ["a customer's words", { counterpart: 31, author: null }, /не сообщение агента/],
    ['words that never went out', { counterpart: null, author: 11 }, /не сообщение агента/],
    ["a colleague's words", { counterpart: 31, author: 12 }, /Чужое удалит старший/],
  ])('is refused for %s', (_, over, why) => {
    expect([changes(decided(reply({}), over)), read(decided(reply({}), over))]).toEqual([
      [],
      expect.stringMatching(why),
    ])
  })

  test('needs a message that it answers', () => {
    expect(read(decided(command('/delete'), mine))).toMatch(/Ответьте командой/)
  })
})

describe('the list of agents', () => {
  const list = { ...general, ...asChief }
  const newcomer = { repliedTo: { id: 77, name: 'Дарья К.', anonymous: false }, replyTo: 5 }

  test('is told to every agent, with how to change it to a supervisor', () => {
    expect(read(decided(command('/agents'), general))).toMatch(
      /Агенты: 4[\s\S]*Анна · агент · до 3[\s\S]*Глеб · старший/,
    )
    expect(read(decided(command('/agents'), general))).not.toContain('/agents limit')
    expect(read(decided(command('/agents'), list))).toContain('/agents limit')
  })

  test.each<[string, DeskEvent, object]>([
    [
      'by a reply',
      command('/agents add', newcomer),
      { kind: 'put', agent: { id: 77, name: 'Дарья К.', role: 'agent', onShift: false, maxTalks: 5 } },
    ],
    [
      'by a reply, named anew',
      command('/agents add Дарья', newcomer),
      { kind: 'put', agent: { id: 77, name: 'Дарья' } },
    ],
    ['by id and name', command('/agents add 78 Егор Петров'), { kind: 'put', agent: { id: 78, name: 'Егор Петров' } }],
    ['renames who is there', command('/agents add 12 Боря'), { kind: 'put', agent: { ...boris, name: 'Боря' } }],
    ['loses somebody by name', command('/agents remove борис'), { kind: 'remove', id: 12 }],
    ['loses somebody by id', command('/agents remove 12'), { kind: 'remove', id: 12 }],
    ['has a limit for each', command('/agents limit Анна 7'), { kind: 'put', agent: { ...anna, maxTalks: 7 } }],
    [
      'has a limit for who is replied to',
      command('/agents limit 2', { repliedTo: { id: 11, name: 'x', anonymous: false } }),
      { kind: 'put', agent: { ...anna, maxTalks: 2 } },
    ],
  ])('grows or shrinks: %s', (_, event, change) => {
    expect(decided(event, list).agents).toMatchObject([change])
    expect(decided(event, list).audit).toMatchObject([
      { actor: 1, chatId: null, action: expect.stringMatching(/^agents-/) },
    ])
  })

  test.each<[string, DeskEvent, Over, RegExp]>([
    ['by an agent', command('/agents add 78 Егор'), general, /только старший/],
    ['without a name', command('/agents add 78'), list, /ID Имя/],
    ['without anybody', command('/agents add'), list, /ID Имя/],
    [
      'by a reply to the group itself',
      command('/agents add', { repliedTo: { id: 5, name: 'Group', anonymous: true } }),
      list,
      /ID Имя/,
    ],
    ['with a name that is endless', command(`/agents add 78 ${'я'.repeat(41)}`), list, /40 знаков/],
    ['with a name that is there', command('/agents add 78 анна'), list, /уже есть/],
    ['without a supervisor', command('/agents remove Глеб'), list, /ADMIN_IDS/],
    ['without somebody who is not there', command('/agents remove Аня'), list, /Есть: Анна/],
    ['with a limit of none', command('/agents limit Анна 0'), list, /от 1 до 50/],
    ['with a limit without end', command('/agents limit Анна 51'), list, /от 1 до 50/],
    ['by a word nobody knows', command('/agents fire Анна'), list, /\/agents add/],
  ])('stays as it is: %s', (_, event, over, answer) => {
    expect(changes(decided(event, over))).toEqual([])
    expect(read(decided(event, over))).toMatch(answer)
  })
})

test('a talk that nobody has waits for who is meant', () => {
  expect(talk.state).toBe('waiting')
  expect(buttons(decided(command('/assign Борис'), asChief))).toEqual(['take:17'])
})

test('a section that is not clear is asked for by names, and the button returns the customer there', () => {
  const mine = { talk: talkWith(anna) }
  const asked = decided(command('/back и'), mine)
  expect(buttons(asked)).toEqual(['back:17:missing-sms', 'back:17:regain-access'])
  expect(read(asked)).not.toMatch(/missing-sms|regain-access/)
  expect(decided(press('back:17:regain-access'), mine).inbox[0]?.event).toMatchObject({ flow: 'regain-access' })
})

test('words behind the name of a colleague are a note for them', () => {
  const mine = { talk: talkWith(anna) }
  const passed = decided(command('/pass Борис проверь заказ'), mine)
  expect(passed.inbox).toMatchObject([
    { event: { kind: 'claimed', agent: { id: 12 }, from: 11, note: { text: 'проверь заказ' } } },
  ])
})

describe('the file of talks', () => {
  test('is for supervisors, and is written down', () => {
    const made = decided(command('/export 01.11 15.11'), { ...general, ...asChief })
    expect(made).toMatchObject({
      request: { kind: 'export', since: Date.parse('2026-10-31T21:00:00Z') },
      audit: [{ actor: 1, action: 'export', chatId: null, about: '' }],
    })
    const refused = decided(command('/export'), general)
    expect([refused.request, refused.audit, read(refused)]).toEqual([null, [], expect.stringMatching(/только старший/)])
    expect(read(decided(command('/export всё'), { ...general, ...asChief }))).toMatch(/За другое время: \/export/)
  })
})

describe('putting a talk off', () => {
  const mine = { talk: talkWith(anna) }
  const until = (words: string, over: Over = mine) => decided(command(words), over).talk?.change.snoozedUntil
  test('lasts until the named time, within the hours of the desk', () => {
    // It is 15:00 in Moscow; the desk is open from 8.
    expect(until('/hold 2h')).toBe(NOW + 2 * 3_600_000)
    expect(until('/hold 16:30')).toBe(Date.parse('2026-11-23T13:30:00Z'))
    expect(until('/hold завтра 10:00')).toBe(Date.parse('2026-11-24T07:00:00Z'))
  })
  test('until a time at which the desk is closed lasts until it opens, and says so', () => {
    const night = decided(command('/hold 23:30'), mine)
    expect(night.talk?.change.snoozedUntil).toBe(Date.parse('2026-11-24T05:00:00Z'))
    expect(read(night)).toMatch(/до .*8:00, раньше мы закрыты/)
    expect(until('/hold завтра')).toBe(Date.parse('2026-11-24T05:00:00Z'))
  })
  test('can be changed, and made a plain hold again', () => {
    const off = { talk: { ...talkWith(anna, 'pending'), snoozedUntil: NOW + 1_000 } }
    expect(until('/hold 2h', off)).toBe(NOW + 2 * 3_600_000)
    expect(until('/hold', off)).toBeNull()
    expect(until('/hold 2h', { talk: talkWith(anna, 'pending') })).toBe(NOW + 2 * 3_600_000)
  })
  test.each([
    ['/hold 14:00', mine, /уже прошло/],
    ['/hold 22.11 10:00', mine, /уже прошло/],
    ['/hold 90 дней', mine, /не дальше чем на 30/],
    ['/hold пока не ответит', mine, /до какого времени/],
    ['/hold 2h', theirs, /ведёт Борис/],
    ['/hold 2h', {}, /возьмите разговор/],
  ])('%s is refused', (words, over, why) => {
    const refused = decided(command(words), over)
    expect(changes(refused)).toEqual([])
    expect(read(refused)).toMatch(why)
  })
})

describe('words behind a recipient', () => {
  const mine = { talk: talkWith(anna) }
  test.each<[string, string, string]>([
    ['/pass Борис: проверь заказ', 'claimed', 'проверь заказ'],
    ['/pass Борис\nпроверь\nзаказ', 'claimed', 'проверь\nзаказ'],
    ['/pass борису проверь заказ', 'claimed', 'проверь заказ'],
    ['/pass 12 проверь заказ', 'claimed', 'проверь заказ'],
    ['/pass all кто знает 1С?', 'queued', 'кто знает 1С?'],
  ])('%s is a note', (words, kind, note) => {
    const passed = decided(command(words), mine)
    expect(inboxKinds(passed)).toEqual([kind])
    expect(passed.inbox[0]?.event).toMatchObject({ note: { agent: anna.id, text: note } })
    // The customer's turn decides whether the talk is passed on: until then nothing of the note is kept or shown.
    expect([passed.history, read(passed).includes(note)]).toEqual([[], false])
  })
  test('stay with a talk that nobody has yet, and are on its card', () => {
    const passed = decided(command('/assign Борис перезвонить в 15'), asChief)
    expect(passed.history).toMatchObject([{ what: 'hand-over', text: 'перезвонить в 15' }])
    expect(passed.posts.map(({ post }) => post.kind)).toContain('card')
  })
  test.each([
    ['/pass Вера проверь заказ', mine],
    ['/pass Кирилл проверь заказ', mine],
    ['/pass Анна проверь заказ', mine],
    ['/pass Борис проверь заказ', theirs],
  ])('%s is no note when nothing is passed on', (words, over) =>
    expect(changes(decided(command(words), over))).toEqual([]),
  )
})

test('a ready answer is known by its title, too', () => {
  const mine = { talk: talkWith(anna) }
  expect(inboxKinds(decided(command('/c Здравствуйте'), mine))).toEqual(['agent-sent'])
})
