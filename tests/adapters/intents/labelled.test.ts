import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureIntents, readLabelledTexts } from '../../../src/cli/intents/measure-intents.ts'
import { loadSayings } from '../../../src/adapters/fluent/load-sayings.ts'
import { loadIntents } from '../../../src/bootstrap/load-intents.ts'

const file = 'tests/adapters/intents/labelled.tsv'
const labelled = readLabelledTexts(file, readFileSync(file, 'utf8'))
const { sayings } = loadSayings('locales')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('the labelled phrasings', () => {
  test('are at least 400, spread over every intent that there are phrases for', () => {
    const counts = new Map<string, number>()
    for (const { id } of labelled) counts.set(id, (counts.get(id) ?? 0) + 1)
    expect(labelled.length).toBeGreaterThanOrEqual(400)
    expect([...counts.keys()].sort()).toEqual([...new Set(sayings.map(({ id }) => id))].sort())
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(20)
  })

  test('are all different, and none is among the phrases', () => {
    const texts = labelled.map(({ text }) => plain(text))
    const phrases = new Set(sayings.map(({ text }) => plain(text)))
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter((text) => phrases.has(text))).toEqual([])
  })

  test('are understood: the first guess in 92 of 100, the first three in 98 of 100', () => {
    const { top1, top3 } = measureIntents(loadIntents(), labelled)
    expect(top1).toBeGreaterThanOrEqual(0.92)
    expect(top3).toBeGreaterThanOrEqual(0.98)
  })
})
