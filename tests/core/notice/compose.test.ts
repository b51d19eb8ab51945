import { describe, expect, test } from 'vitest'
import { readModulePress } from '../../../src/core/talk/desk-module.ts'
import { draftPages, runPages } from '../../../src/core/notice/notice-card.ts'
import { draftDigest, pendingDigest } from '../../../src/core/notice/approval-digest.ts'
import type { NoticeInput } from '../../../src/core/notice/notice-step.ts'
import {
  after,
  card,
  chief,
  deputy,
  labels,
  notice,
  NOW,
  on,
  press,
  progress,
  read,
  reply,
  step,
  third,
  replyText,
  view,
  whole,
} from './notice-world.ts'
import type { CardState } from './notice-world.ts'

describe('a draft takes', () => {
  test.each<[string, CardState, NoticeInput, object]>([
    ['its kind', on('kind'), press('kind', 'outages'), { change: { kind: 'outages' }, card: { page: 'main' } }],
    [
      'a text of the language asked for',
      on('text:be'),
      reply('Привітанне'),
      { change: { texts: { be: 'Привітанне' } }, card: { page: 'texts' } },
    ],
    [
      'a text with a photo',
      on('text:ru'),
      reply('Фото', { file: { kind: 'photo', id: 'P', size: 1 } }),
      { change: { texts: { ru: 'Фото' }, photo: 'P' } },
    ],
    [
      'the words that others get',
      on('texts', { texts: { ru: 'а' } }),
      press('fallback', 'ru'),
      { change: { fallback: 'ru' } },
    ],
    [
      'that others get nothing',
      on('texts', { texts: { ru: 'а' } }),
      press('fallback', 'none'),
      { change: { fallback: null, audience: { locales: ['ru'] } } },
    ],
    [
      'a text away, and with it the fallback',
      on('text:ru', { texts: { ru: 'а', en: 'b' }, fallback: 'ru' }),
      press('no-text', 'ru'),
      { change: { texts: { en: 'b' }, fallback: null } },
    ],
    [
      'a photo',
      on('photo'),
      reply(null, { file: { kind: 'photo', id: 'P', size: null } }),
      { change: { photo: 'P' }, card: { page: 'main' } },
    ],
    ['the photo away', on('photo', { photo: 'P' }), press('no-photo'), { change: { photo: null } }],
    [
      'a link into a flow',
      on('buttons'),
      press('link', 'missing-sms'),
      { change: { buttons: [{ flow: 'missing-sms', label: { ru: 'Не приходит SMS-код' } }] } },
    ],
    [
      'a link away',
      on('buttons', { buttons: [{ flow: 'missing-sms', label: {} }] }),
      press('link', 'missing-sms'),
      { change: { buttons: [] } },
    ],
    [
      'a language',
      on('locales', { audience: { services: ['ozon'] } }),
      press('locale', 'be'),
      { change: { audience: { services: ['ozon'], locales: ['be'] } } },
    ],
    [
      'the last language away',
      on('locales', { audience: { locales: ['be'] } }),
      press('locale', 'be'),
      { change: { audience: {} } },
    ],
    ['a service', on('services'), press('service', 'my-mts'), { change: { audience: { services: ['my-mts'] } } }],
    ['a country', on('regions'), press('region', 'BY'), { change: { audience: { regions: ['BY'] } } }],
    [
      'days by a button',
      on('days'),
      press('days', '30'),
      { change: { audience: { activeDays: 30 } }, card: { page: 'audience' } },
    ],
    ['days in words', on('days'), reply(' 14 '), { change: { audience: { activeDays: 14 } } }],
    ['any days', on('days', { audience: { activeDays: 3 } }), press('days', '0'), { change: { audience: {} } }],
    ['an incident', on('incident'), press('incident', 'own-3'), { change: { audience: { incident: 'own-3' } } }],
    ['an incident in words', on('incident'), reply('own-4'), { change: { audience: { incident: 'own-4' } } }],
    ['a flow', on('flow'), press('flow', '*'), { change: { audience: { inFlow: '*' } } }],
    [
      'a list in words',
      on('list'),
      reply('700100, 700200\n700100'),
      { change: { audience: { chats: [700100, 700200] } }, card: { page: 'audience' } },
    ],
    [
      'a list as a file',
      on('list'),
      reply(null, { content: '\uFEFFid\n'.slice(0, 1) + '700100;700200\n' }),
      { change: { audience: { chats: [700100, 700200] } } },
    ],
    [
      'everybody',
      on('audience', { audience: { locales: ['be'], chats: [1] } }),
      press('everybody'),
      { change: { audience: {} } },
    ],
    [
      'a time',
      on('when'),
      reply('25.11 09:30'),
      { change: { at: Date.parse('2026-11-25T06:30:00Z') }, card: { page: 'main' } },
    ],
    ['a time of today', on('when'), reply('23:15'), { change: { at: Date.parse('2026-11-23T20:15:00Z') } }],
    [
      'a day of the next winter',
      on('when'),
      reply('01.02 10:00'),
      { change: { at: Date.parse('2027-02-01T07:00:00Z') } },
    ],
    ['no time', on('when', { at: NOW }), press('now'), { change: { at: null } }],
    ['silence', on('main'), press('silent'), { change: { silent: true } }],
    ['the night', on('main'), press('night'), { change: { respectsNight: false } }],
    ['what a crash may do', on('main'), press('crash'), { change: { onCrash: 'unknown' } }],
    ['that it is paid for', on('main'), press('paid'), { change: { paid: true } }],
  ])('%s', (_, state, input, expected) => {
    expect(step(state, input)).toMatchObject(expected)
  })
})

describe('a draft refuses', () => {
  const long = 'я'.repeat(1_025)
  const five = ['missing-sms', 'regain-access', 'change-number', 'person'].map((flow) => ({ flow, label: {} }))
  test.each<[string, CardState, NoticeInput, RegExp]>([
    ['words that nobody asked for', on('main'), reply('Привет'), /Сначала нажмите кнопку/],
    ['an empty text', on('text:ru'), reply('  '), /нужен текст/],
    ['a sticker for a text', on('text:ru'), reply(null), /нужен текст/],
    ['a text that is too long', on('text:ru'), reply('я'.repeat(4_097)), /4\s097 знаков, помещается 4\s096/],
    [
      'a text that is too long below a photo',
      on('text:ru', { photo: 'P' }),
      reply(long),
      /1\s025 знаков, помещается 1\s024/,
    ],
    ['broken markup', on('text:ru'), reply('<b>а<i>б</b></i>'), /разметку возле <\/b>/],
    ['unknown markup', on('text:ru'), reply('а<br>б'), /<br>/],
    ['words for a photo', on('photo'), reply('вот'), /нужна фотография/],
    ['a picture as a file', on('photo'), reply(null, { file: { kind: 'document', id: 'D', size: 1 } }), /как фото/],
    ['a time that is none', on('when'), reply('завтра'), /25\.11 09:30/],
    ['the 31st of February', on('when'), reply('31.02 10:00'), /25\.11 09:30/],
    ['an hour that is none', on('when'), reply('25.11 24:30'), /25\.11 09:30/],
    ['a time that is over', on('when'), reply('22.11.2026 10:00'), /уже прошло/],
    ['a time of today that is over', on('when'), reply('9:30'), /уже прошло/],
    ['a day of this year that is over', on('when'), reply('20.11 10:00'), /уже прошло/],
    ['days that are none', on('days'), reply('400'), /от 1 до 365/],
    ['a list with names', on('list'), reply('700100 Иван'), /1 слово не номер чата, первое: «Иван»/],
    ['an empty list', on('list'), reply(' '), /ни одного номера/],
    ['an incident that is none', on('incident'), reply('сбой в Минске'), /own-3/],
    ['an unknown flow', on('buttons'), press('link', 'pizza'), /устарела/],
    ['a fifth button', on('buttons', { buttons: five }), press('link', 'voicemail'), /не больше 4/],
    ['a language that nobody speaks', on('locales'), press('locale', 'fr'), /устарела/],
    ['a page that is none', on('main'), press('page', 'pizza'), /устарела/],
    ['the last page by a forged button', on('main'), press('page', 'approve'), /устарела/],
    ['a fallback without a text', on('texts', { texts: { ru: 'а' } }), press('fallback', 'en'), /устарела/],
    ['a preview of nothing', on('main'), press('preview'), /нет ни одного текста/],
    ['what a running notice takes', on('main'), press('pause'), /устарела/],
    ['anything made up', on('main'), press('fly'), /устарела/],
  ])('%s', (_, state, input, answer) => {
    const refused = step(state, input)
    expect(replyText(refused)).toMatch(answer)
    expect(refused).toMatchObject({ change: null, act: null, audit: null, card: {} })
  })
})

/** The button of the second yes, as the card shows it. */
const agreeing = ({ notice: read }: Pick<CardState, 'notice'>): NoticeInput => press('yes', draftDigest(read))

describe('sending', () => {
  test.each<[string, Partial<Parameters<typeof notice>[0]>, RegExp]>([
    ['without a text', {}, /нет ни одного текста/],
    ['with a language missing', { texts: { ru: 'а', be: 'б' } }, /Нет текста: en/],
    ['with an unknown flow', { ...whole(), buttons: [{ flow: 'pizza', label: {} }] }, /«pizza» больше нет/],
    ['with an unknown service', { ...whole(), audience: { services: ['pizza'] } }, /«pizza» больше нет/],
    [
      'with a text too long for the photo that came later',
      { ...whole(), texts: { ...whole().texts, ru: 'я'.repeat(1_100) }, photo: 'P' },
      /слишком длинный: ru/,
    ],
    ['for a time that is over', { ...whole(), at: NOW - 1 }, /уже прошло/],
  ])('is refused %s', (_, over, answer) => {
    const state = on('main', over)
    expect(replyText(step(state, press('send')))).toMatch(answer)
    expect(read(state)).toMatch(answer)
  })

  test('is refused when nobody is meant', () => {
    expect(replyText(step({ notice: whole(), card: card(), count: 0 }, press('send')))).toContain('никто не подходит')
  })

  test('asks first, tells to how many, and begins', () => {
    const state = after({ notice: whole(), card: card(), count: 42 }, press('send'))
    expect([read(state), labels(state)]).toEqual([
      expect.stringContaining('42 человека'),
      expect.arrayContaining(['📨 Отправить: 42']),
    ])
    expect(step(state, press('go'))).toMatchObject({ act: 'begin', audit: 'notice-begin 12 42' })
    expect(step({ ...state, card: card() }, press('go'))).toMatchObject({ act: null })
  })

  test('with a missing language goes to those who have a text, once that is chosen', () => {
    const ru = { notice: notice({ texts: { ru: 'а' } }), card: card({ page: 'texts' }) }
    expect(read(ru)).toContain('Без текста: be, en')
    for (const arg of ['ru', 'none'])
      expect(after(after(ru, press('fallback', arg)), press('send')).card.page).toBe('send')
  })

  test('costs what is told', () => {
    const state: CardState = { notice: whole({ paid: true }), card: card({ page: 'send' }), count: 100_000 }
    expect(read(state)).toMatch(/Около 2 минут.*Не дороже 9\s700 звёзд/s)
    expect(read({ ...state, notice: whole() })).toMatch(/Около 56 минут(?!.*звёзд)/s)
  })

  test('to many needs the yes of a second supervisor', () => {
    const asked = after({ notice: whole(), card: card({ page: 'send' }), count: 1_001, agent: deputy }, press('go'))
    expect(asked.card).toMatchObject({ page: 'approve', asker: deputy.id })
    expect(
      step({ notice: whole(), card: card({ page: 'send' }), count: 1_001, agent: deputy }, press('go')).asksSecond,
    ).toBe(true)
    expect(read(asked)).toMatch(/ru: Связь вернулась\nbe: Сувязь вярнулася\nen: We are back/)
    for (const agent of [chief, deputy])
      expect(replyText(step({ ...asked, agent }, agreeing(asked)))).toContain('другой старший')
    const other = { ...asked, notice: { ...asked.notice, texts: { ...asked.notice.texts, ru: 'Другое' } } }
    expect(step({ ...other, agent: third }, agreeing(asked)), 'a yes to what is another notice by now').toMatchObject({
      act: null,
      audit: null,
    })
    expect(step({ ...asked, agent: third }, agreeing(asked))).toMatchObject({
      act: 'approve',
      audit: 'notice-approve 12 1001',
    })
  })

  test('what is changed in between is asked for again', () => {
    const asked = after({ notice: whole(), card: card({ page: 'send' }), count: 1_001 }, press('go'))
    const changed = after({ ...asked, card: { ...asked.card, page: 'text:ru' } }, reply('Другое'))
    expect(changed.card.asker).toBeNull()
    expect(step({ ...changed, agent: third }, agreeing(changed))).toMatchObject({ act: null })
    expect(
      step({ ...changed, agent: third, card: { ...changed.card, page: 'approve' } }, agreeing(changed)),
    ).toMatchObject({ act: null, card: { page: 'main' } })
  })
})

const running = (over: Parameters<typeof whole>[0] = {}): CardState => ({
  notice: whole({
    state: 'running',
    startedAt: NOW - 60_000,
    progress: { ...progress, total: 1_000, sent: 500, left: 490, blocked: 10, rate: 30 },
    ...over,
  }),
  card: card(),
})
const done = (): CardState =>
  running({ state: 'done', endedAt: NOW, progress: { ...progress, total: 1_000, sent: 990, blocked: 10 } })

/** The button below the new texts, as the card shows it. */
const replacing = ({ card: shown }: Pick<CardState, 'card'>): NoticeInput => press('replace', pendingDigest(shown))

describe('a notice that waits for its time', () => {
  const planned = (over: Parameters<typeof whole>[0] = {}): CardState => ({
    notice: whole({ state: 'waiting', at: NOW + 3_600_000, progress: { ...progress, total: 9, left: 9 }, ...over }),
    card: card(),
  })

  test('can be paused and stopped on its card', () => {
    expect(labels(planned())).toEqual(['⏸ Пауза', '⏹ Остановить'])
    expect(step(planned(), press('pause'))).toMatchObject({ act: 'pause', audit: 'notice-pause 12' })
    expect(read(planned())).not.toContain('Сама не начнётся')
  })

  test('tells, when it is paused, its time and what going on means', () => {
    const paused = planned({ state: 'paused' })
    expect(labels(paused)).toEqual(['▶️ Продолжить', '⏹ Остановить'])
    expect(read(paused)).toMatch(/🕐 Когда: .*\n⏸ Сама не начнётся\. После «Продолжить»/)
    expect(step(paused, press('resume'))).toMatchObject({ act: 'resume' })
  })

  test('is told of no plan when it was paused while it ran', () => {
    expect(read(running({ state: 'paused', at: NOW - 90_000 }))).not.toContain('Сама не начнётся')
  })
})

describe('a notice that runs', () => {
  test('takes no new words for the many who are still to get it without a second yes', () => {
    const paused = running({ state: 'paused', progress: { ...progress, total: 2_000, sent: 10, left: 1_990 } })
    const written = after({ ...paused, card: card({ page: 'correct:ru' }) }, reply('Не то, что одобрено'))
    expect(replyText(step(written, replacing(written)))).toContain('другой старший')
    expect(step({ ...written, agent: deputy }, replacing(written))).toMatchObject({ act: 'correct' })
    const stopped = {
      ...written,
      notice: { ...written.notice, state: 'stopped', progress: { ...progress, total: 2_000, sent: 10, failed: 1_990 } },
    } as const
    expect(replyText(step(stopped, replacing(stopped)))).toContain('другой старший')
  })

  test('shows how far it is', () => {
    expect(read(running())).toMatch(
      /▓{8}░{8} 51 %.*Дошло 500 из 1\s000 · осталось 490.*бота: 10.*30 в секунду · ещё 16 с/s,
    )
  })

  test('is whole when all have it who were to be told', () => {
    const state = running({
      progress: { ...progress, total: 1_000, sent: 600, skipped: 400 },
      state: 'done',
      endedAt: NOW,
    })
    expect(read(state)).toMatch(/▓{16} 100 %.*Дошло 600 из 600\n.*: 400/s)
  })

  test.each<[string, CardState, NoticeInput, object]>([
    ['is paused', running(), press('pause'), { act: 'pause', audit: 'notice-pause 12' }],
    ['goes on', running({ state: 'paused' }), press('resume'), { act: 'resume' }],
    [
      'goes on after it was stopped',
      running({ state: 'stopped', trouble: 'chat' }),
      press('resume'),
      { act: 'resume' },
    ],
    ['asks before it is cancelled', running(), press('page', 'cancel'), { act: null, card: { page: 'cancel' } }],
    [
      'is cancelled',
      { ...running(), card: card({ page: 'cancel' }) },
      press('cancel'),
      { act: 'cancel', audit: 'notice-cancel 12' },
    ],
    ['asks before it is recalled', done(), press('page', 'recall'), { act: null, card: { page: 'recall' } }],
    [
      'is recalled',
      { ...done(), card: card({ page: 'recall' }) },
      press('recall'),
      { act: 'recall', audit: 'notice-recall 12' },
    ],
    [
      'keeps a new text until it is sure',
      { ...done(), card: card({ page: 'correct:be' }) },
      reply('Новае'),
      { change: null, act: null, card: { page: 'replace', pending: { be: 'Новае' } } },
    ],
    [
      'is corrected',
      { ...done(), card: card({ page: 'replace', pending: { be: 'Новае' } }) },
      replacing({ card: card({ pending: { be: 'Новае' } }) }),
      { act: 'correct', change: { texts: { ru: 'Связь вернулась', be: 'Новае' } }, card: { pending: {} } },
    ],
    [
      'forgets a new text that is not wanted',
      { ...done(), card: card({ page: 'replace', pending: { be: 'Новае' } }) },
      press('page', 'main'),
      { change: null, card: { page: 'main', pending: {} } },
    ],
  ])('%s', (_, state, input, expected) => {
    expect(step(state, input)).toMatchObject(expected)
  })

  test('that Telegram refuses from the first copy is put right, and then goes on', () => {
    const state = running({
      state: 'stopped',
      trouble: 'ru: bad',
      progress: { ...progress, total: 9, failed: 5, left: 4 },
    })
    expect(labels(state)).toEqual(expect.arrayContaining(['✏️ Исправить', '▶️ Продолжить']))
    expect(labels(state)).not.toContain('🗑 Отозвать')
    const asked = after(after(state, press('page', 'correct:ru')), reply('Верно'))
    expect(step(asked, press('replace', pendingDigest(asked.card)))).toMatchObject({
      act: 'correct',
      change: { texts: { ru: 'Верно' } },
    })
  })

  test('takes no words of whoever presses along with those of a colleague who has reached fewer', () => {
    const spent = { ...done(), card: card({ page: 'correct:be' }), spoken: 1_000 }
    const mine = after(spent, reply('Маё'))
    const correcting = { ...mine, card: { ...mine.card, page: 'correct:ru' }, agent: deputy, spoken: 0 }
    const both = { ...after(correcting, reply('Его')), agent: chief, spoken: 1_000 }
    expect(step(both, replacing(both)).change?.texts).toEqual({ ...done().notice.texts, ru: 'Его' })
  })

  test('that went to many gets no new words by one supervisor alone', () => {
    const state = {
      ...running({ state: 'done', progress: { ...progress, total: 2_000, sent: 2_000 } }),
      agent: deputy,
      card: card({ page: 'correct:be' }),
    }
    const kept = after(state, reply('Новае'))
    expect(step(kept, replacing(kept))).toMatchObject({ act: null, change: null })
    expect(replyText(step(kept, replacing(kept)))).toContain('другой старший')
    const other = after({ ...kept, card: { ...kept.card, page: 'correct:be' } }, reply('Зусім іншае'))
    expect(step({ ...other, agent: third }, replacing(kept)), 'a yes to words that are others by now').toMatchObject({
      act: null,
      change: null,
    })
    expect(step({ ...kept, agent: third }, replacing(kept))).toMatchObject({ act: 'correct' })
    const more = after({ ...kept, agent: third, card: { ...kept.card, page: 'correct:ru' } }, reply('Новое'))
    expect(more.card.pending).toEqual({ ru: 'Новое' })
  })

  test.each<[string, CardState, NoticeInput]>([
    ['being cancelled unasked', running(), press('cancel')],
    ['being recalled while it runs', { ...running(), card: card({ page: 'recall' }) }, press('recall')],
    ['being recalled unasked', done(), press('recall')],
    ['being corrected while it runs', running(), press('page', 'correct')],
    ['a text of a language it never had', done(), press('page', 'correct:fr')],
    ['a pause when it is over', done(), press('pause')],
    ['a change of the draft', running(), press('silent')],
    ['being sent again', { ...running(), card: card({ page: 'send' }) }, press('go')],
    ['words that nobody asked for', done(), reply('Новае')],
  ])('refuses %s', (_, state, input) => {
    const refused = step(state, input)
    expect(refused).toMatchObject({ change: null, act: null, audit: null })
    expect(replyText(refused)).not.toBe('')
  })

  test('tells what people did with it', () => {
    const report = { slices: [], reactions: [{ emoji: '👍', count: 3 }], presses: [{ flow: 'missing-sms', count: 7 }] }
    expect(read(done(), report)).toMatch(/Реакции: 👍 3\nНажали: Не приходит SMS-код — 7/)
    expect(step(done(), press('echoes'))).toMatchObject({ act: 'responses', audit: 'notice-echoes 12' })
    expect(
      view(done(), report)
        .buttons.flat()
        .map(({ label }) => label),
    ).toContain('👥 Кто ответил')
    expect(labels(done())).not.toContain('👥 Кто ответил')
  })
})

test('every button of every page is read again, and leads somewhere', () => {
  const drafts = [...draftPages, 'text:ru'].flatMap((page) => [
    on(page),
    {
      notice: whole({ photo: 'P', audience: { chats: [700100], locales: ['ru'] } }),
      card: card({ page }),
      count: 2_000,
    },
  ])
  const runs = [...runPages, 'correct:ru'].flatMap((page) =>
    [running(), done(), running({ state: 'paused' })].map((state) => ({
      ...state,
      card: card({ page, pending: { ru: 'а' } }),
    })),
  )
  for (const state of [...drafts, ...runs]) {
    for (const { data } of view(state).buttons.flat()) {
      expect(data.length).toBeLessThanOrEqual(64)
      const read = readModulePress(data)
      expect(read, data).not.toBeNull()
      if (read)
        expect(
          replyText(step({ ...state, agent: third }, press(read.act, read.arg))),
          `${state.card.page} ${data}`,
        ).not.toContain('устарела')
    }
  }
})
