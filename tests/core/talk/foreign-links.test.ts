import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/core/talk/decide.ts'
import type { Decision } from '../../../src/core/talk/decision.ts'
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
  GROUP,
  inboxKinds,
  NOW,
  press,
  read,
  situation,
  talk,
  talkWith,
  world,
  wrote,
} from './desk-world.ts'

const mine = { talk: talkWith(anna) }
const EVIL = 'Войдите: https://my-mts.evil.example/login'
const evil = { messageId: 900, text: EVIL, what: 'text' } as const
const behind = { html: '<a href="https://evil.example/">Мой МТС</a>' } as const
const lineOf = ({ posts }: Decision): string => posts.map(({ post }) => (post.kind === 'line' ? post.text : '')).join()

describe('an unknown link in the words of the agent who has the talk', () => {
  test.each<[string, DeskEvent, string]>([
    ['visible', wrote(EVIL), 'my-mts.evil.example'],
    ['without a scheme', wrote('evil.example'), 'evil.example'],
    ['behind words', wrote('Мой МТС', behind), 'evil.example'],
    ['in a preview or a button', wrote('Мой МТС', { addresses: ['https://evil.example'] }), 'evil.example'],
    ['below a photo', wrote(EVIL, { what: 'photo' }), 'my-mts.evil.example'],
    ['below a file', wrote('Мой МТС', { what: 'document', ...behind }), 'evil.example'],
    ['in a forwarded message', wrote(EVIL, { isForwarded: true }), 'my-mts.evil.example'],
    ['in an answer', wrote(EVIL, { replyTo: 880 }), 'my-mts.evil.example'],
  ])('%s does not go; its host is named in bold, with two buttons', (_, event, host) => {
    const decision = decided(event, mine)
    expect(changes(decision)).toEqual([])
    expect(lineOf(decision)).toContain(`<b>${host}</b>`)
    expect(buttons(decision)).toEqual(['anyway:17:900:11', 'drop:17:900:11'])
    expect(decision.posts[0]).toMatchObject({ to: { kind: 'customer', chatId: CUSTOMER }, post: { replyTo: 900 } })
  })

  test('goes when a service names the host, in any of its texts', () => {
    const [first, ...others] = world.services
    if (!first) throw new Error('no service')
    const facts = { ...first.facts, cabinet: 'https://my-mts.evil.example' }
    const naming = { ...world, services: [{ ...first, facts }, ...others] }
    expect(inboxKinds(decide(naming, situation(mine), wrote(EVIL), NOW))).toEqual(['agent-said'])
    expect(inboxKinds(decide(naming, situation(mine), wrote('Мой МТС', behind), NOW))).toEqual([])
  })

  test('is no matter in a note', () => {
    expect(decided(wrote(`// ${EVIL}`), mine)).toMatchObject({ inbox: [], history: [{ by: 'note' }] })
  })

  test('is sent anyway by one tap of its writer, which is written down with the host', () => {
    const sent = decided(press('anyway:17:900:11', { under: evil }), mine)
    expect(sent).toMatchObject({
      inbox: [{ event: { kind: 'agent-said', word: { group: GROUP, messageId: 900 } } }],
      history: [{ by: 'agent', text: EVIL }],
      audit: [{ actor: 11, action: 'link-sent', chatId: CUSTOMER, about: 'my-mts.evil.example' }],
      posts: [{ post: { replaces: 900, buttons: [] } }],
      toast: { text: 'Отправлено' },
    })
  })

  test('is put away by the other button', () => {
    expect(changes(decided(press('drop:17:900:11', { under: evil }), mine))).toEqual([])
  })

  test.each<[string, DeskEvent, Partial<DeskSituation>, RegExp]>([
    ['another agent presses', press('anyway:17:900:11', { under: evil }), { agent: boris }, /решает тот/],
    ['even a supervisor presses', press('anyway:17:900:11', { under: evil }), { agent: chief }, /решает тот/],
    ['a colleague has the talk', press('anyway:17:900:11', { under: evil }), { talk: talkWith(boris) }, /ведёт Борис/],
    ['the message is another one', press('anyway:17:555:11', { under: evil }), mine, /устарела/],
    ['the talk is another one', press('anyway:16:900:11', { under: evil }), mine, /устарела/],
  ])('stays when %s', (_, event, over, toast) => {
    const decision = decided(event, over)
    expect([changes(decision), decision.toast?.text]).toEqual([[], expect.stringMatching(toast)])
  })
})

describe('no other button sends an unknown link', () => {
  test.each<[string, DeskEvent, Partial<DeskSituation>]>([
    ['words that nobody has taken', press('send:17:900:11', { under: evil }), { talk }],
    ['words that begin with a slash', press('send:17:900:11', { under: { ...evil, text: `/ ${EVIL}` } }), mine],
    ['a note that was edited', press('send:17:900:11', { under: evil }), { ...mine, wordBy: 'note' }],
    ['a link behind words', press('send:17:900:11', { under: { ...evil, text: 'МТС', ...behind } }), mine],
    [
      'an album with a link below one of its parts',
      press('send:17:899:11'),
      {
        ...mine,
        album: [
          { messageId: 899, text: '', what: 'photo' },
          { messageId: 900, text: 'МТС', what: 'photo', addresses: ['https://evil.example'] },
        ],
      },
    ],
    ['a message that Telegram does not show', press('send:17:900:11'), mine],
  ])('%s: it asks once more', (_, event, over) => {
    const decision = decided(event, over)
    expect([changes(decision), buttons(decision)[0]]).toEqual([[], expect.stringMatching(/^anyway:17:(?:899|900):11$/)])
    expect(decision.toast).not.toBeNull()
  })

  test('nor does the summary of a talk', () => {
    const decision = decided(command(`/solved ${EVIL}`), mine)
    expect([changes(decision), read(decision)]).toEqual([[], expect.stringContaining('my-mts.evil.example')])
    expect(inboxKinds(decided(command('/solved Всё работает'), mine))).toEqual(['released'])
  })
})

describe('an album', () => {
  const part = (messageId: number, text: string | null = null) =>
    wrote('', { text, what: 'photo', album: 'a', place: { group: GROUP, thread: 44, messageId } })

  test.each<[string, DeskEvent, Partial<DeskSituation>]>([
    ['its first part', part(900, EVIL), {}],
    ['a later caption', part(900), { albumWords: [EVIL] }],
    ['a link behind a later caption', part(900), { albumWords: ['МТС'], albumAddresses: ['https://evil.example'] }],
  ])('with an unknown link in %s is held back whole, with one line', (_, first, over) => {
    const decision = decided(first, { ...mine, ...over })
    expect([changes(decision), buttons(decision)]).toEqual([[], ['anyway:17:900:11', 'drop:17:900:11']])
    expect(decision.withheld).toMatchObject({ album: 'a', part: { messageId: 900 } })
    const next = decided(part(901), { ...mine, album: [{ messageId: 900, text: '', what: 'photo' }] })
    expect(next).toMatchObject({ inbox: [], posts: [], withheld: { part: { messageId: 901 } } })
  })

  test('leaves whole when it is sent anyway', () => {
    const album = [
      { messageId: 900, text: EVIL, what: 'photo' },
      { messageId: 901, text: '', what: 'photo', addresses: ['https://evil.example'] },
    ]
    const sent = decided(press('anyway:17:900:11'), { ...mine, album })
    expect(inboxKinds(sent)).toEqual(['agent-said', 'agent-said'])
    expect(sent.audit).toMatchObject([{ action: 'link-sent', about: 'my-mts.evil.example, evil.example' }])
  })

  test('keeps what a held part says after an edit', () => {
    const edited: DeskEvent = { ...from(), kind: 'edited', text: 'МТС', what: 'photo', album: 'a', ...behind }
    const album = [{ messageId: 900, text: 'вот', what: 'photo' }]
    expect(decided(edited, { ...mine, album }).withheld).toMatchObject({
      album: 'a',
      part: { messageId: 900, text: 'МТС', addresses: ['https://evil.example/'] },
    })
  })
})

describe('an edit that puts an unknown link into a sent message', () => {
  const sent = { ...mine, counterpart: 31, wordBy: 'agent' } as const
  const edited = (over: Partial<Extract<DeskEvent, { kind: 'edited' }>> = {}): DeskEvent => ({
    ...from(),
    kind: 'edited',
    text: EVIL,
    what: 'text',
    ...over,
  })

  test.each([
    ['visible', edited(), 'my-mts.evil.example'],
    ['behind words', edited({ text: 'МТС', ...behind }), 'evil.example'],
    ['in a caption', edited({ what: 'photo' }), 'my-mts.evil.example'],
    ['found by Telegram', edited({ text: 'МТС', addresses: ['evil.example'] }), 'evil.example'],
  ])('%s is not passed on, and its writer is told', (_, event, host) => {
    const decision = decided(event, sent)
    expect(changes(decision)).toEqual([])
    expect(lineOf(decision)).toContain(`<b>${host}</b>`)
    expect(buttons(decision)).toEqual(['reword:17:900:11', 'drop:17:900:11'])
  })

  test('is passed on by one tap, as the message is now, and written down', () => {
    const under = { messageId: 900, text: 'МТС', what: 'photo', ...behind, media: null } as const
    expect(decided(press('reword:17:900:11', { under }), sent)).toMatchObject({
      inbox: [{ event: { kind: 'agent-edited', messageId: 31, text: 'МТС', caption: true, html: behind.html } }],
      history: [{ by: 'agent', what: 'edit', text: 'МТС' }],
      audit: [{ action: 'link-sent', about: 'evil.example' }],
    })
  })

  test.each<[string, DeskEvent, Partial<DeskSituation>]>([
    ['the talk is not theirs', press('reword:17:900:11', { under: evil }), { ...sent, talk: talkWith(boris) }],
    ['the customer has no such message', press('reword:17:900:11', { under: evil }), { ...sent, counterpart: null }],
    ['it was a customer who wrote it', press('reword:17:900:11', { under: evil }), { ...sent, wordBy: 'customer' }],
    ['Telegram does not show it', press('reword:17:900:11'), sent],
    ['another agent presses', press('reword:17:900:11', { under: evil }), { ...sent, agent: boris }],
  ])('stays when %s', (_, event, over) => expect(changes(decided(event, over))).toEqual([]))

  test('while the message is on its way is told and written down', () => {
    const decision = decided(edited(), { ...mine, wordBy: 'agent' })
    expect(decision).toMatchObject({ inbox: [], audit: [{ action: 'link-on-its-way', about: 'my-mts.evil.example' }] })
    expect(read(decision)).toContain('/delete')
  })

  test('to words without one goes as ever', () => {
    expect(inboxKinds(decided(edited({ text: 'Исправлено' }), sent))).toEqual(['agent-edited'])
  })
})
