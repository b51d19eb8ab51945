import { expect, test } from 'vitest'
import { loadTexts } from '../../src/adapters/fluent/load-texts.ts'
import { findSecret } from '../../src/core/text/redact.ts'

const texts = loadTexts('locales', 'ru')

test.each(['ru', 'be', 'en'])('what the note about deleted digits proposes is not deleted (%s)', (locale) => {
  const note = texts.plain(locale, { flow: 'common', message: 'note-erased-digits' }, {}) ?? ''
  const examples = [...note.matchAll(/[«“]([^»”]+)[»”]/g)].map(([, example = '']) => example)
  expect(examples).toHaveLength(2)
  for (const example of examples) {
    expect(findSecret(example)).toBe(null)
    expect(findSecret(example.replace(':', ' '))).toBe(null)
  }
})
