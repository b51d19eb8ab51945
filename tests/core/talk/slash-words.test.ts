import { describe, expect, test } from 'vitest'
import { deskCommands } from '../../../src/core/talk/commands.ts'
import { readSlashWords } from '../../../src/core/talk/slash-words.ts'
import { fc } from '../../support/fc.ts'

const read = (text: string) => readSlashWords(text, deskCommands)

describe('a note is a note in whatever form', () => {
  test.each([
    '// не звонить',
    ' //не звонить',
    '/// не звонить',
    '/ / не звонить',
    '／／ не звонить',
    '\\\\ не звонить',
    '/\\ не звонить',
    '⁄⁄ не звонить',
    '\u200b// не звонить',
    '\u00a0\ufeff// не звонить',
    '\u3164// не звонить',
    '.. не звонить',
    '..не звонить',
    '|| не звонить',
    '/note не звонить',
    '/NOTE не звонить',
    '/note: не звонить',
    '/note, не звонить',
    '/note — не звонить',
    '/note\nне звонить',
    '/ note не звонить',
    '/\u200bnote не звонить',
    '/тщеу не звонить',
    '/ТЩЕУ не звонить',
    '.тщеу не звонить',
    '|note не звонить',
    './note не звонить',
    '\\note не звонить',
    '\\тщеу не звонить',
    '/nоte не звонить',
    '/ноте не звонить',
    '/ｎｏｔｅ не звонить',
    '／note не звонить',
    '/note@GroupHelpBot не звонить',
    '/note @GroupHelpBot не звонить',
  ])('%j', (text) =>
    expect(read(text)).toMatchObject({ kind: 'note', text: expect.stringMatching(/^\/? ?не звонить$/) }),
  )

  test('and only the plain ones are no guess', () => {
    expect(read('// да')).toMatchObject({ isExact: true })
    for (const text of ['/тщеу да', '.. да', '／／ да', '/note: да'])
      expect(read(text)).toMatchObject({ isExact: false })
  })
})

describe('a command is understood in the wrong letters', () => {
  test.each([
    ['/рщдв', 'hold', ''],
    ['/ hold', 'hold', ''],
    ['/solved: готово', 'solved', 'готово'],
    ['/ыщдмув готово', 'solved', 'готово'],
    ['/hоld', 'hold', ''],
    ['/бан', 'ban', ''],
    ['\u200b/take', 'take', ''],
    ['／file', 'file', ''],
    ['/c hello', 'c', 'hello'],
  ])('%j', (text, name, words) => expect(read(text)).toEqual({ kind: 'command', name, words }))
})

describe('anything else that begins with a slash is held back', () => {
  test.each([
    '/ban@GroupHelpBot спамер',
    '/warn@MissRose_bot хамит',
    '/ban @GroupHelpBot спамер',
    '/noet не звонить',
    '/заметка не звонить',
    '/с уважением',
    '/сс',
    '/привет',
    '/5',
    '/',
    '/ ',
    '/-',
    '/etc/passwd',
    '\\o/',
    '⁄кому это',
    '/𝓷𝓸𝓹𝓮',
    '/नोट',
    '/笔记',
    '.рщдв',
    '|solved',
  ])('%j', (text) => expect(read(text)).toMatchObject({ kind: 'held' }))

  test('whatever the letters, the spaces and the signs in front', () => {
    const before = fc.array(fc.constantFrom(' ', '\u200b', '\u00a0', '\u3164', '\u2060', '\u200f', '\n'), {
      maxLength: 4,
    })
    const slash = fc.constantFrom('/', '\\', '／', '⁄', '∕', '＼')
    fc.assert(
      fc.property(before, slash, fc.string({ unit: 'grapheme', maxLength: 30 }), (signs, sign, rest) => {
        expect(read(`${signs.join('')}${sign}${rest}`)).not.toBeNull()
      }),
    )
  })
})

describe('plain words go', () => {
  test.each([
    'Откройте настройки',
    '2/3 шагов готово, цена 5 руб./мин',
    'и/или',
    '... сейчас посмотрю',
    '… сейчас посмотрю',
    '.',
    '.net не нужен',
    '|',
    ':/',
    'http://mts.by',
    'note не звонить',
    '',
    '😀 /note',
    '.с уважением',
  ])('%j', (text) => expect(read(text)).toBeNull())
})
