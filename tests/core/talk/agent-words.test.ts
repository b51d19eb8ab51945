import { describe, expect, test } from 'vitest'
import type { DeskSituation } from '../../../src/core/talk/desk-situation.ts'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import {
  anna,
  boris,
  buttons,
  changes,
  chief,
  CUSTOMER,
  decided,
  from,
  GROUP,
  press,
  read,
  talk,
  talkWith,
  inboxKinds,
  vera,
  wrote,
} from './desk-world.ts'

const word = { group: GROUP, messageId: 900 }
const mine = { talk: talkWith(anna) }

describe('words of the agent who has the talk', () => {
  test('go to the customer and into the history', () => {
    const decision = decided(wrote('Здравствуйте'), mine)
    expect(decision.inbox).toEqual([
      {
        chatId: CUSTOMER,
        event: {
          kind: 'agent-said',
          agent: { id: 11, name: 'Анна' },
          word,
          album: null,
          replyTo: null,
          at: expect.any(Number),
        },
      },
    ])
    expect(decision.history).toEqual([
      { chatId: CUSTOMER, by: 'agent', agent: 11, text: 'Здравствуйте', what: 'text', word },
    ])
    expect(decision.posts).toEqual([])
  })

  test('answer the message that they answer', () => {
    expect(decided(wrote('Да', { replyTo: 880 }), { ...mine, counterpart: 31 }).inbox[0]?.event).toMatchObject({
      replyTo: 31,
    })
    expect(decided(wrote('Да'), { ...mine, counterpart: 31 }).inbox[0]?.event).toMatchObject({ replyTo: null })
  })

  test('go as pictures of one album, too', () => {
    expect(decided(wrote('', { text: null, what: 'photo', album: 'a1' }), mine)).toMatchObject({
      inbox: [{ event: { album: 'a1' } }],
      history: [{ what: 'photo', text: '' }],
    })
  })

  test('go while the customer is waited for', () => {
    expect(inboxKinds(decided(wrote('Вы здесь?'), { talk: talkWith(anna, 'pending') }))).toEqual(['agent-said'])
  })

  test('go also when the shift is over', () => {
    expect(inboxKinds(decided(wrote('Последнее'), { ...mine, agent: { ...anna, onShift: false } }))).toEqual([
      'agent-said',
    ])
  })
})

describe('words for colleagues', () => {
  test.each<[string, Partial<DeskSituation>]>([
    ['own talk', mine],
    ["another's talk", { talk: talkWith(boris) }],
    ['a talk nobody has', { talk }],
    ['no talk', { talk: null }],
  ])('stay with them in %s', (_, over) => {
    const decision = decided(wrote(' // звонил ему'), over)
    expect(decision.inbox).toEqual([])
    expect(decision.history).toEqual([
      { chatId: CUSTOMER, by: 'note', agent: 11, text: 'звонил ему', what: 'text', word },
    ])
  })
})

test('words in an old topic go where they would, and the writer is called to the new one', () => {
  const own = decided(wrote('Здравствуйте'), { ...mine, isPast: true })
  expect(inboxKinds(own)).toEqual(['agent-said'])
  expect(own.posts).toMatchObject([
    {
      to: { kind: 'customer', chatId: CUSTOMER },
      post: { replyTo: null, text: expect.stringMatching(/Анна пишет в старой теме.*tg:\/\/user\?id=11/) },
    },
  ])
  expect(buttons(decided(wrote('Здравствуйте'), { isPast: true }))).toEqual(['send:17:900:11', 'drop:17:900:11'])
})

describe("words in a topic that is not the writer's", () => {
  test.each<[string, Partial<DeskSituation>, string, readonly string[]]>([
    ['that nobody has taken', { talk }, 'ещё никто не взял', ['send:17:900:11', 'drop:17:900:11']],
    [
      'of a talk that is over',
      { talk: talkWith(anna, 'ended') },
      'разговор закончен',
      ['send:17:900:11', 'drop:17:900:11'],
    ],
    ['without any talk', { talk: null }, 'разговор закончен', ['send:0:900:11', 'drop:0:900:11']],
    ['of a colleague', { talk: talkWith(boris) }, 'ведёт Борис', ['note:17:900:11', 'drop:17:900:11']],
  ])('%s are held back', (_, over, line, offered) => {
    const decision = decided(wrote('Добрый день'), over)
    expect(changes(decision)).toEqual([])
    expect(read(decision)).toContain(line)
    expect(buttons(decision)).toEqual(offered)
    expect(decision.posts[0]).toMatchObject({ to: { kind: 'customer', chatId: CUSTOMER }, post: { replyTo: 900 } })
  })

  test('of a colleague are held back from a supervisor as well', () => {
    expect(inboxKinds(decided(wrote('Добрый день'), { talk: talkWith(boris), agent: chief }))).toEqual([])
  })

  const send = press('send:17:900:11', { under: { messageId: 900, text: 'Добрый день', what: 'text' } })

  test('are sent when their writer takes the talk by the button', () => {
    const decision = decided(send)
    expect(decision.inbox.map(({ event }) => event)).toMatchObject([
      { kind: 'claimed', agent: { id: 11 }, callbackId: 'cb' },
      { kind: 'agent-said', word },
    ])
    expect(decision.history).toMatchObject([{ by: 'agent', text: 'Добрый день', word }])
    expect(decision.posts).toMatchObject([{ post: { kind: 'line', buttons: [], replaces: 900 } }])
    expect(decision.toast).toBeNull()
  })

  test("are only sent when the talk has become the writer's meanwhile", () => {
    expect(decided(send, mine)).toMatchObject({
      inbox: [{ event: { kind: 'agent-said' } }],
      toast: { text: 'Отправлено' },
    })
  })

  test.each<[string, DeskEvent, Partial<DeskSituation>, RegExp]>([
    ['a colleague was faster', send, { talk: talkWith(boris) }, /ведёт Борис/],
    ['the shift is over', send, { agent: vera }, /решает тот/],
    ['the writer may have no more talks', send, { openTalks: 3 }, /уже 3/],
    ['another agent presses', press('send:17:900:12'), {}, /решает тот/],
    ['even a supervisor presses', send, { agent: chief }, /решает тот/],
    ['the talk is another one', press('send:16:900:11'), {}, /устарела/],
    ['the message is made up', press('send:17:x:11'), {}, /устарела/],
    [
      'the message is another one, of another topic perhaps',
      press('send:17:555:11', { under: { messageId: 900, text: 'Добрый день', what: 'text' } }),
      {},
      /устарела/,
    ],
    ['the data is made up', press('send:17:900:11:5:6'), {}, /устарела/],
  ])('stay when %s', (_, event, over, toast) => {
    const decision = decided(event, over)
    expect(changes(decision)).toEqual([])
    expect(decision.toast?.text).toMatch(toast)
  })

  test('become a note by the other button', () => {
    const note = decided(press('note:17:900:11', { under: { messageId: 900, text: 'Спросите его', what: 'text' } }), {
      talk: talkWith(boris),
    })
    expect(note).toMatchObject({
      inbox: [],
      history: [{ by: 'note', text: 'Спросите его', word }],
      posts: [{ post: { replaces: 900 } }],
    })
  })

  test('are put away by their writer, or by a supervisor, which is noted', () => {
    expect(changes(decided(press('drop:17:900:11')))).toEqual([])
    expect(decided(press('drop:17:900:11'), { agent: chief }).audit).toMatchObject([
      { actor: 1, action: 'words-dropped' },
    ])
    expect(decided(press('drop:17:900:11'), { agent: boris }).toast?.text).toMatch(/решает тот/)
  })
})

describe('an album that is held back', () => {
  const picture = wrote('', { text: null, what: 'photo', album: 'a1' })
  const album = [
    { messageId: 899, text: 'смотрите', what: 'photo' },
    { messageId: 900, text: '', what: 'photo' },
  ]

  test.each<[string, Partial<DeskSituation>]>([
    ["in nobody's talk", { talk }],
    ["in another's", { talk: talkWith(boris) }],
    ['of a stranger', { agent: null }],
  ])('has one line, %s', (_, over) => {
    const [first, second] = [decided(picture, over), decided(picture, { ...over, album: album.slice(0, 1) })]
    expect([first.posts.length, second.posts.length, changes(first), changes(second)]).toEqual([1, 0, [], []])
    for (const { withheld } of [first, second])
      expect(withheld).toEqual({
        chatId: CUSTOMER,
        group: GROUP,
        album: 'a1',
        part: { messageId: 900, text: '', what: 'photo' },
      })
  })

  test('leaves whole, as one, by one tap', () => {
    const sent = decided(press('send:17:899:11'), { album })
    expect(sent.inbox.map(({ event }) => event)).toMatchObject([
      { kind: 'claimed' },
      { kind: 'agent-said', album: 'held-899', word: { messageId: 899 } },
      { kind: 'agent-said', album: 'held-899', word: { messageId: 900 } },
    ])
    expect(sent.history).toMatchObject([
      { text: 'смотрите', what: 'photo' },
      { text: '', what: 'photo' },
    ])
  })

  test('becomes a note as a whole', () => {
    expect(decided(press('note:17:899:11'), { talk: talkWith(boris), album })).toMatchObject({
      inbox: [],
      history: [{ by: 'note', text: 'смотрите' }, { by: 'note' }],
    })
  })
})

describe('changes to words that are out', () => {
  const edit: DeskEvent = { ...from(), kind: 'edited', text: 'Исправлено', what: 'text' }
  const react: DeskEvent = { ...from(), kind: 'reacted', emoji: '👍' }

  test('reach the customer: edits, captions, reactions', () => {
    expect(decided(edit, { ...mine, counterpart: 31, wordBy: 'agent' }).inbox).toMatchObject([
      { event: { kind: 'agent-edited', messageId: 31, text: 'Исправлено', caption: false } },
    ])
    expect(decided({ ...edit, what: 'photo' }, { ...mine, counterpart: 31, wordBy: 'agent' }).inbox).toMatchObject([
      { event: { caption: true } },
    ])
    expect(decided(react, { ...mine, counterpart: 31 }).inbox).toMatchObject([
      { event: { kind: 'agent-reacted', messageId: 31, emoji: '👍' } },
    ])
  })

  test('of what never went out change nothing', () => {
    expect(decided(react, mine)).toMatchObject({ inbox: [], posts: [] })
  })

  test("come too late when the talk is not the writer's any more, and the writer is inboxKinds", () => {
    const late = decided(edit, { talk: talkWith(boris), counterpart: 31, wordBy: 'agent' })
    expect([inboxKinds(late), read(late)]).toEqual([[], expect.stringContaining('осталось прежнее')])
    expect(decided(react, { talk: talkWith(anna, 'ended'), counterpart: 31 })).toMatchObject({ inbox: [], posts: [] })
  })
})

describe('an edit', () => {
  const edited = (text: string, over: Partial<Extract<DeskEvent, { kind: 'edited' }>> = {}): DeskEvent => ({
    ...from(),
    kind: 'edited',
    text,
    what: 'text',
    ...over,
  })
  const sent = { ...mine, counterpart: 31, wordBy: 'agent' } as const
  const noted = { ...mine, wordBy: 'note' } as const

  test('takes its formatting and its content along', () => {
    const media = { kind: 'photo', id: 'p2', isSpoiler: false, isCaptionAbove: false } as const
    expect(decided(edited('вот', { html: '<b>вот</b>', what: 'photo', media }), sent).inbox).toMatchObject([
      { event: { kind: 'agent-edited', html: '<b>вот</b>', media, word } },
    ])
  })

  test('is in the history, as what the customer read in the end', () => {
    expect(decided(edited('в воскресенье'), sent).history).toMatchObject([
      { by: 'agent', what: 'edit', text: 'в воскресенье' },
    ])
  })

  test.each(['// не для клиента', '/note не для клиента', '.. не для клиента', '/тщеу не для клиента'])(
    'to %j takes the copy back, and the writer is told',
    (text) => {
      const decision = decided(edited(text), sent)
      expect(decision.inbox).toMatchObject([{ event: { kind: 'agent-deleted', messageId: 31 } }])
      expect(decision.deleted).toEqual([word])
      expect(read(decision)).toContain('Убираем у клиента')
      expect(decided(edited(text), { ...sent, talk: talkWith(boris) }).inbox).toHaveLength(1)
    },
  )

  test.each(['/hold', '/noet', '\\команда', '/ban@GroupHelpBot'])('to %j changes nothing, and says so', (text) => {
    const decision = decided(edited(text), sent)
    expect([inboxKinds(decision), read(decision)]).toEqual([[], expect.stringContaining('осталось прежнее')])
  })

  test('of a note that makes it plain words sends nothing by itself', () => {
    const decision = decided(edited('не звонить'), noted)
    expect([changes(decision), buttons(decision)]).toEqual([[], ['send:17:900:11']])
  })

  test('of a note that stays one changes the note', () => {
    expect(decided(edited('// звонить после 18'), noted)).toMatchObject({
      inbox: [],
      posts: [],
      history: [{ by: 'note', what: 'edit', text: 'звонить после 18' }],
    })
  })

  test('that puts an unknown command right keeps the note, or says that it does nothing', () => {
    expect(decided(edited('/note клиент просил не звонить'), mine)).toMatchObject({
      inbox: [],
      history: [{ by: 'note', text: 'клиент просил не звонить' }],
    })
    const command = decided(edited('/hold'), mine)
    expect([changes(command), read(command)]).toEqual([[], expect.stringContaining('не выполняются')])
    expect(buttons(decided(edited('Привет'), mine))).toEqual(['send:17:900:11'])
  })

  test('of a copy that is still on its way needs nothing, unless it has become a note', () => {
    const onItsWay = { ...mine, wordBy: 'agent' } as const
    expect(decided(edited('исправлено'), onItsWay)).toMatchObject({ inbox: [], posts: [] })
    expect(read(decided(edited('// нет'), onItsWay))).toContain('/delete')
  })

  test('in General is for the modules, whose drafts the words may be in', () => {
    expect(decided(edited('Завтра связи не будет'), { customer: null })).toMatchObject({ request: { kind: 'module' } })
    expect(decided(edited('x', from(99)), { customer: null, agent: null }).request).toBeNull()
  })

  test('by somebody else changes nothing', () => {
    expect(changes(decided(edited('x', from(99)), { ...sent, agent: null }))).toEqual([])
  })
})

describe('words that begin with a slash', () => {
  test.each(['/тщеу не звонить', '.. не звонить', '/note: не звонить', '\u200b/note не звонить'])(
    '%j are kept as a note, which is told and can be undone',
    (text) => {
      const decision = decided(wrote(text), mine)
      expect(decision.inbox).toEqual([])
      expect(decision.history).toMatchObject([{ by: 'note', text: 'не звонить' }])
      expect(buttons(decision)).toEqual(['send:17:900:11'])
    },
  )

  test.each(['/заметка о нём', '/ban@GroupHelpBot спамер', '\\привет', '/5'])(
    '%j are held back, and can be sent',
    (text) => {
      const decision = decided(wrote(text), mine)
      expect(changes(decision)).toEqual([])
      expect(read(decision)).toContain('не увидел')
      expect(buttons(decision)).toEqual(['send:17:900:11', 'note:17:900:11', 'drop:17:900:11'])
      const under = { messageId: 900, text, what: 'text' } as const
      expect(inboxKinds(decided(press('send:17:900:11', { under }), mine))).toEqual(['agent-said'])
    },
  )

  test('are a command when they are one in the wrong letters, unless they were forwarded', () => {
    expect(decided(wrote('/рщдв'), mine).talk).toMatchObject({ change: { state: 'pending' } })
    expect(decided(wrote('/рщдв', { isForwarded: true }), mine)).toMatchObject({ talk: null, inbox: [] })
  })

  test.each(['photo', 'document', 'voice', 'video'] as const)('below a %s go to nobody', (what) => {
    expect(decided(wrote('/note клиент грубит', { what }), mine)).toMatchObject({
      inbox: [],
      history: [{ by: 'note', what, text: 'клиент грубит' }],
    })
    for (const text of ['/hold', '/file', '/привет']) expect(changes(decided(wrote(text, { what }), mine))).toEqual([])
  })

  describe('in an album', () => {
    const part = (text: string | null, messageId: number) =>
      wrote('', { text, what: 'photo', album: 'a', place: { group: GROUP, thread: 44, messageId } })

    test('speak for the parts to come, whoever decides about them', () => {
      const first = decided(part('// его паспорт', 900), mine)
      expect(first).toMatchObject({ inbox: [], history: [{ by: 'note' }], withheld: { album: 'a' }, posts: [] })
      const album = [{ messageId: 900, text: '// его паспорт', what: 'photo' }]
      expect(decided(part(null, 901), { ...mine, album })).toMatchObject({
        inbox: [],
        history: [{ by: 'note', what: 'photo' }],
      })
    })

    test('speak for the parts before, as far as they have arrived', () => {
      expect(decided(part(null, 900), { ...mine, albumWords: ['// его паспорт'] })).toMatchObject({
        inbox: [],
        history: [{ by: 'note' }],
      })
      const held = decided(part(null, 900), { ...mine, albumWords: ['/привет'] })
      expect([inboxKinds(held), buttons(held).length]).toEqual([[], 3])
    })

    test('that are held back are sent whole by one tap', () => {
      const album = [
        { messageId: 900, text: '/привет', what: 'photo' },
        { messageId: 901, text: '', what: 'photo' },
      ]
      expect(decided(part(null, 901), { ...mine, album: album.slice(0, 1) })).toMatchObject({
        inbox: [],
        posts: [],
        withheld: { album: 'a' },
      })
      expect(inboxKinds(decided(press('send:17:900:11'), { ...mine, album }))).toEqual(['agent-said', 'agent-said'])
    })

    test('without a slash go', () => {
      expect(inboxKinds(decided(part(null, 900), { ...mine, albumWords: ['вот'] }))).toEqual(['agent-said'])
    })
  })
})

describe('people who are not on the list', () => {
  const stranger = { agent: null, talk: talkWith(anna) }

  test("are inboxKinds in a customer's topic that nothing went out, and what to do", () => {
    const decision = decided(wrote('Привет', from(99)), stranger)
    expect(changes(decision)).toEqual([])
    expect(read(decision)).toMatch(/не увидел.*\/agents add.*99/)
  })

  test('are told apart from those who write as the group', () => {
    expect(read(decided(wrote('Привет', from(1087968824, true)), stranger))).toMatch(/анонимность/)
    expect(read(decided(wrote('Привет', from(11, true)), { talk: talkWith(anna) }))).toMatch(/анонимность/)
  })

  test('may chat in General', () => {
    expect(read(decided(wrote('Привет', from(99)), { agent: null, customer: null, talk: null }))).toBe('')
    expect(read(decided(wrote('Привет'), { customer: null, talk: null }))).toBe('')
  })
})
