import { setup } from 'xstate'
import { describe, expect, test } from 'vitest'
import { defineFlow } from '../../../src/core/flow/flow.ts'
import type { View } from '../../../src/core/flow/view.ts'
import { checkTexts } from '../../../src/adapters/fluent/check-texts.ts'
import { checkViews } from '../../../src/adapters/fluent/check-views.ts'
import { folder } from './texts.ts'

const problems = (dir: string, found: readonly string[]): readonly string[] =>
  found.map((line) => line.replaceAll(`${dir}/`, ''))
const check = (files: Readonly<Record<string, string>>): readonly string[] => {
  const dir = folder(files)
  return problems(dir, checkTexts(dir))
}

const long = (key: string, chars: number, most: number): string =>
  `${key}: may become ${chars} characters long, the limit is ${most}`

describe('the check of texts', () => {
  test('finds nothing wrong with complete ones', () => {
    const ftl = 'hello = <b>{ $name }</b>, <a href="https://example.com">да</a> &amp; нет\n    .yes = Да'
    expect(check({ 'ru/common.ftl': `${ftl}\n    .yes-words = да, ага`, 'en/common.ftl': ftl })).toEqual([])
  })

  test('finds what a language lacks', () => {
    expect(check({ 'ru/common.ftl': 'a = а\nb = б\n    .yes = да', 'en/common.ftl': 'a = a\nb = b\nc = c' })).toEqual([
      'en/common.ftl: lacks "b.yes", which ru has: add it',
      'ru/common.ftl: lacks "c", which en has: add it',
    ])
    expect(check({ 'ru/common.ftl': 'a = а', 'ru/flow.ftl': 'b = б', 'en/common.ftl': 'a = a' })).toEqual([
      'en/flow.ftl: lacks "b", which ru has: add it',
    ])
    expect(
      check({ 'ru/common.ftl': 'a = а', 'be/common.ftl': 'a = а', 'en/common.ftl': 'b = b' }).filter((line) =>
        line.startsWith('en'),
      ),
    ).toEqual(['en/common.ftl: lacks "a", which be and ru have: add it'])
  })

  test('finds variables that differ between languages', () => {
    const ru = 'a = { $name }\n\nb = { $n ->\n   *[other] { $name }\n }'
    expect(check({ 'ru/common.ftl': ru, 'en/common.ftl': 'a = a\n\nb = { $n }' })).toEqual([
      'ru/common.ftl:1: "a" uses $name, en uses none',
      'ru/common.ftl:3: "b" uses $n, $name, en uses $n',
    ])
  })

  test.each([
    ['a button too long for a small screen', `a = а\n    .yes = ${'д'.repeat(65)}`, long('"a.yes"', 65, 64)],
    ['a common button too long', `button-yes = ${'д'.repeat(65)}`, long('"button-yes"', 65, 64)],
    ['a toast too long', `toast-old = ${'д'.repeat(201)}`, long('"toast-old"', 201, 200)],
    ['a command too long', `command-help = ${'д'.repeat(257)}`, long('"command-help"', 257, 256)],
    [
      'a text too long in a variant',
      `a = { $n ->\n    [one] а\n   *[other] ${'д'.repeat(2_001)}\n }`,
      long('"a"', 2001, 2000),
    ],
    ['a text too long with its values', `a = ${'{ $x }'.repeat(32)}`, long('"a"', 2048, 2000)],
    ['a tag left open', 'a = <b>а', '"a": <b> is never closed'],
    ['tags that cross', 'a = <b><i>а</b></i>', '"a": </b> closes what is not open'],
    ['a tag that Telegram does not know', 'a = <h1>а</h1>', '"a": <h1> is not a tag of Telegram\'s'],
    ['a bare sign', 'a = 1 < 2', '"a": a bare <: use &lt; &gt; or &amp;'],
    ['markup on a button', 'a = а\n    .yes = <b>да</b>', '"a.yes": markup is not allowed here: remove it'],
    ['a reference to nothing', 'a = { nothing } а', '"a" uses nothing, which is neither there nor in common.ftl'],
  ])('finds %s', (_, ftl, problem) => {
    expect(check({ 'ru/common.ftl': ftl })).toEqual([`ru/common.ftl:1: ${problem}`])
  })
})

describe('the check of views', () => {
  const machine = setup({ types: { meta: {} as View } }).createMachine({
    id: 'm',
    initial: 'first',
    states: {
      first: { meta: { ask: 'first', buttons: ['yes', 'skip'] }, on: { yes: 'group' } },
      group: {
        meta: { ask: 'group' },
        initial: 'inner',
        states: { inner: { meta: { buttons: ['go'], wait: 'waiting' } } },
      },
    },
  })
  const flow = defineFlow<object>({ id: 'f', version: 1, machine, vars: { tries: () => 1 } })
  const views = (files: Readonly<Record<string, string>>): readonly string[] => {
    const dir = folder(files)
    return problems(dir, checkViews(dir, [flow]))
  }
  const common = 'button-skip = Пропустить'

  test('finds nothing wrong when every view has its texts', () => {
    const ftl = 'first = { $service } { $tries }\n    .yes = Да\ngroup = Группа\n    .go = Вперёд\nwaiting = Ждём'
    expect(views({ 'ru/common.ftl': common, 'ru/f.ftl': ftl })).toEqual([])
  })

  test('finds what a state shows and no text says, and variables that nobody gives', () => {
    expect(views({ 'ru/common.ftl': common, 'ru/f.ftl': 'first = { $nobody }\ngroup = Группа' })).toEqual([
      'ru/f.ftl: lacks "first.yes", which the state m.first shows: add it',
      'ru/f.ftl: lacks "waiting", which the state m.group.inner shows: add it',
      'ru/f.ftl: lacks "group.go", which the state m.group.inner shows: add it',
      'ru/f.ftl:1: "first" uses $nobody, which the flow f does not give (its vars: service, sender, hotline, zone, now, phoneKind, tries)',
    ])
  })

  test('finds instructions by the kind of phone that nobody asks for', () => {
    const ftl = 'first = { $phoneKind }\n    .yes = Да\ngroup = Группа\n    .go = Вперёд\nwaiting = Ждём'
    expect(views({ 'ru/common.ftl': common, 'ru/f.ftl': ftl })).toEqual([
      'ru/f.ftl: "first" differs by $phoneKind, which the state m.first does not ask for: add byPhone to its view',
    ])
  })
})
