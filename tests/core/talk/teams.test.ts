import { describe, expect, test } from 'vitest'
import { cardOf } from '../../../src/render/talk/talk-card.ts'
import { encodePress, readPress } from '../../../src/core/desk/button-data.ts'
import type { DeskSituation } from '../../../src/core/talk/desk-situation.ts'
import { isTeamName } from '../../../src/core/talk/teams.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import {
  anna,
  boris,
  buttons,
  changes,
  chief,
  command,
  CUSTOMER,
  decided,
  press,
  read,
  talk,
  talkWith,
  inboxKinds,
  vera,
  world,
} from './desk-world.ts'

type Over = Partial<DeskSituation>

const MONEY = 'деньги'
const cashier = { ...boris, teams: [MONEY] }
const off = { ...vera, teams: [MONEY] }
const agents = [anna, cashier, off, chief]
const general: Over = { customer: null, talk: null, agents }
const mine: Over = { talk: talkWith(anna), agents }

/** A talk that waits for the team. */
const theirs: Over = { talk: { ...talk, team: MONEY }, agents }
const full = { [String(boris.id)]: boris.maxTalks }

describe('teams', () => {
  test.each<[string, string, Over, object]>([
    [
      'begin with their first agent',
      '/agents team Анна Деньги-2',
      { ...general, agent: chief, agents: [anna, boris] },
      {
        agents: [{ kind: 'put', agent: { ...anna, teams: ['Деньги-2'] } }],
        audit: [{ action: 'agents-team', about: '11 Деньги-2' }],
      },
    ],
    [
      'are one, whatever the case',
      '/agents team 11 ДЕНЬГИ',
      { ...general, agent: chief },
      { agents: [{ agent: { id: 11, teams: [MONEY] } }] },
    ],
    [
      'are left with off at the end',
      '/agents team Борис деньги off',
      { ...general, agent: chief },
      { agents: [{ agent: { id: 12, teams: [] } }], audit: [{ about: '12 деньги off' }] },
    ],
    ['are joined in reply', '/agents team деньги', { ...general, agent: chief }, {}],
  ])('%s: %s', (_, line, over, expected) => {
    expect(decided(command(line), over)).toMatchObject(expected)
  })

  test("are joined in reply to the agent's message", () => {
    const reply = command('/agents team деньги', { repliedTo: { id: anna.id, name: 'Кто-то', anonymous: false } })
    expect(decided(reply, { ...general, agent: chief })).toMatchObject({
      agents: [{ agent: { id: 11, teams: [MONEY] } }],
    })
  })

  test.each<[string, string, Over, RegExp]>([
    ['an agent', '/agents team Анна деньги', general, /только старший/],
    ['no words', '/agents team', { ...general, agent: chief }, /\/agents team Анна деньги off/],
    ['a number', '/agents team Анна 5', { ...general, agent: chief }, /одним словом/],
    ['a word of ours', '/agents team Анна all', { ...general, agent: chief }, /одним словом/],
    ["an agent's name", '/agents team Анна борис', { ...general, agent: chief }, /не именем агента/],
    ['nobody known', '/agents team Кирилл деньги', { ...general, agent: chief }, /Такого агента нет/],
  ])('are not changed by %s', (_, line, over, answer) => {
    const decision = decided(command(line), over)
    expect(changes(decision)).toEqual([])
    expect(read(decision)).toMatch(answer)
  })

  test('stand in the list', () => {
    expect(read(decided(command('/agents'), general))).toMatch(/Борис · агент · до 3 разговоров · 👥 деньги/)
  })

  test('have names that fit a button, whatever the talk', () => {
    for (const name of ['деньги', 'ẞẞẞẞẞẞẞẞẞẞẞẞẞẞẞẞ', 'ў-2', 'billing']) {
      const data = encodePress('pass', 1_234_567_890, name)
      expect([isTeamName(name), readPress(data)?.args, Buffer.byteLength(data) <= 64]).toEqual([true, [name], true])
    }
    for (const name of ['', '2-я', 'две команды', 'all', 'OFF', 'x'.repeat(17), 'a:b', '👥'])
      expect(isTeamName(name)).toBe(false)
  })
})

describe('a talk passed to a team', () => {
  test.each(['/pass деньги', '/pass Деньги', '/pass день'])(
    'goes to its queue, and those who are free are called: %s',
    (line) => {
      const decision = decided(command(line), mine)
      const event = {
        kind: 'queued',
        from: { id: 11, name: 'Анна' },
        by: { id: 11 },
        talk: 17,
        team: { name: MONEY, asked: [{ id: 12, name: 'Борис' }] },
      }
      expect(decision).toMatchObject({
        inbox: [{ chatId: CUSTOMER, event }],
        audit: [{ action: 'pass', about: MONEY }],
        posts: [],
      })
    },
  )

  test('is offered by a button', () => {
    expect(buttons(decided(command('/pass'), mine))).toEqual(['pass:17:12', 'pass:17:деньги', 'pass:17:all'])
    expect(inboxKinds(decided(press('pass:17:деньги'), mine))).toEqual(['queued'])
  })

  test('by a supervisor, before anybody has it, waits for them', () => {
    const decision = decided(command('/assign деньги'), { ...theirs, talk, agent: chief })
    expect(decision).toMatchObject({
      inbox: [],
      talk: { id: 17, revision: { state: 'waiting', agent: null }, change: { preferred: null, team: MONEY } },
      audit: [{ action: 'assign', about: MONEY }],
    })
    expect([read(decision), buttons(decision)]).toEqual([
      expect.stringContaining('Этот разговор для отдела деньги: Борис'),
      ['take:17'],
    ])
  })

  test('of which nobody is free stays, and by a supervisor it waits for all', () => {
    for (const over of [{ talksOf: full }, { agents: [anna, off] }]) {
      const refused = decided(command('/pass деньги'), { ...mine, ...over })
      expect([changes(refused), read(refused)]).toEqual([
        [],
        expect.stringContaining('никто не свободен. Передать всем: /pass all'),
      ])
      const passed = decided(command('/pass деньги'), { ...mine, ...over, agent: chief })
      expect([inboxKinds(passed), read(passed)]).toEqual([
        ['queued'],
        expect.stringContaining('взять разговор может любой'),
      ])
    }
  })

  test('says so on its card', () => {
    expect(stripHtml(cardOf(world, { ...talk, team: MONEY }).html)).toContain(', сначала отдел деньги')
  })

  test('is taken by one of the team with one tap', () => {
    expect(inboxKinds(decided(press('take:17'), { ...theirs, agent: cashier }))).toEqual(['claimed'])
  })

  test.each([press('take:17'), command('/take'), press('send:17:900:11')])(
    'is not taken by another one while there is time, who is told why',
    (event) => {
      const decision = decided(event, theirs)
      expect([changes(decision), read(decision)]).toEqual([
        [],
        expect.stringMatching(/Сначала спрашиваем отдел деньги: Борис/),
      ])
    },
  )

  test.each<[string, Over]>([
    ['a supervisor', { agent: chief }],
    ['anybody, when the answer is about to be late', { talk: { ...talk, team: MONEY, late: 'warned' } }],
    ['anybody, when none of the team is on shift', { agents: [anna, off] }],
    ['anybody, when the team has enough to do', { talksOf: full }],
  ])('is taken by %s', (_, over) => {
    expect(inboxKinds(decided(press('take:17'), { ...theirs, ...over }))).toEqual(['claimed'])
  })

  test('is for all again by /pass all of a supervisor', () => {
    expect(decided(command('/pass all'), { ...theirs, agent: chief })).toMatchObject({
      inbox: [],
      talk: { change: { preferred: null, team: null } },
      audit: [{ about: 'all' }],
    })
  })
})

describe('a talk passed to a colleague', () => {
  test('who has as many as they may have stays, unless a supervisor says so', () => {
    const refused = decided(command('/pass Борис'), { ...mine, talksOf: full })
    expect([changes(refused), read(refused)]).toEqual([
      [],
      expect.stringMatching(/Борис: открытых разговоров уже 3.*Старший может/),
    ])
    const passed = decided(command('/pass Борис'), { ...mine, talksOf: full, agent: chief })
    expect([inboxKinds(passed), read(passed)]).toEqual([
      ['claimed'],
      expect.stringContaining('больше разговоров, чем положено (3)'),
    ])
  })

  test('who is off shift stays, unless a supervisor says so', () => {
    const passed = decided(command('/pass Вера'), { ...mine, agent: chief })
    expect([inboxKinds(passed), read(passed)]).toEqual([
      ['claimed'],
      expect.stringContaining('Вера сейчас не на смене'),
    ])
    expect(read(decided(command('/pass Вера'), mine))).toMatch(/не на смене.*Старший может/)
  })

  test('who has no room is not offered', () => {
    expect(buttons(decided(command('/pass'), { ...mine, talksOf: full }))).toEqual(['pass:17:деньги', 'pass:17:all'])
  })
})
