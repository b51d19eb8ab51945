import { setup } from 'xstate'
import { describe, expect, test } from 'vitest'
import { defineFlow } from '../../src/core/flow.ts'
import type { View } from '../../src/core/view.ts'
import { checkTexts } from '../../src/locale/check.ts'
import { checkViews } from '../../src/locale/check-views.ts'
import { folder } from './texts.ts'

const problems = (dir: string, found: readonly string[]): readonly string[] => found.map(line => line.replaceAll(`${dir}/`, ''))
const check = (files: Readonly<Record<string, string>>): readonly string[] => {
  const dir = folder(files)
  return problems(dir, checkTexts(dir))
}

describe('the check of texts', () => {
  test('finds nothing wrong with complete ones', () => {
    const ftl = 'hello = <b>{ $name }</b>, <a href="https://example.com">да</a> &amp; нет\n    .yes = Да\n    .yes-words = да, ага'
    expect(check({ 'ru/common.ftl': ftl, 'en/common.ftl': ftl.replace('Да', 'Yes').replace('    .yes-words = да, ага', '') })).toEqual([])
  })

  test('finds what a language lacks', () => {
    expect(check({ 'ru/common.ftl': 'a = а\nb = б\n    .yes = да', 'en/common.ftl': 'a = a\nb = b\nc = c' })).toEqual([
      'en/common.ftl: lacks "b.yes", which ru has',
      'ru/common.ftl: lacks "c", which en has',
    ])
    expect(check({ 'ru/common.ftl': 'a = а', 'ru/flow.ftl': 'b = б', 'en/common.ftl': 'a = a' })).toEqual(['en/flow.ftl: lacks "b", which ru has'])
  })

  test('finds variables that differ between languages', () => {
    expect(check({ 'ru/common.ftl': 'a = { $name }\n\nb = { $n ->\n   *[other] { $name }\n }', 'en/common.ftl': 'a = a\n\nb = { $n }' })).toEqual([
      'ru/common.ftl:1: "a" uses $name, en uses none',
      'ru/common.ftl:3: "b" uses $n, $name, en uses $n',
    ])
  })

  test.each([
    ['a button too long for a small screen', `a = а\n    .yes = ${'д'.repeat(65)}`, '"a.yes": may become 65 characters long, at most 64 fit'],
    ['a common button too long', `button-yes = ${'д'.repeat(65)}`, '"button-yes": may become 65 characters long, at most 64 fit'],
    ['a toast too long', `toast-old = ${'д'.repeat(201)}`, '"toast-old": may become 201 characters long, at most 200 fit'],
    ['a command too long', `command-help = ${'д'.repeat(257)}`, '"command-help": may become 257 characters long, at most 256 fit'],
    ['a text too long in one of its variants', `a = { $n ->\n    [one] а\n   *[other] ${'д'.repeat(2_001)}\n }`, '"a": may become 2001 characters long, at most 2000 fit'],
    ['a text too long with its values', `a = ${'{ $x }'.repeat(32)}`, '"a": may become 2048 characters long, at most 2000 fit'],
    ['a tag left open', 'a = <b>а', '"a": <b> is never closed'],
    ['tags that cross', 'a = <b><i>а</b></i>', '"a": </b> closes what is not open'],
    ['a tag that Telegram does not know', 'a = <h1>а</h1>', '"a": <h1> is no tag of Telegram\'s'],
    ['a bare sign', 'a = 1 < 2', '"a": a bare <, write &lt; &gt; or &amp;'],
    ['markup on a button', 'a = а\n    .yes = <b>да</b>', '"a.yes": markup is not read here, leave it out'],
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
      group: { meta: { ask: 'group' }, initial: 'inner', states: { inner: { meta: { buttons: ['go'], wait: 'waiting' } } } },
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
      'ru/f.ftl: lacks "first.yes", which the state m.first shows',
      'ru/f.ftl: lacks "waiting", which the state m.group.inner shows',
      'ru/f.ftl: lacks "group.go", which the state m.group.inner shows',
      'ru/f.ftl:1: "first" uses $nobody, which the flow f does not give (its vars: service, sender, hotline, zone, tries)',
    ])
  })
})
