import { describe, expect, test } from 'vitest'
import { createConcepts } from '../../../src/adapters/intents/concepts.ts'
import { createLexicon } from '../../../src/adapters/intents/lexicon.ts'
import { learnMeanings } from '../../../src/adapters/intents/answer-model.ts'

const concepts = createConcepts(
  new Map([
    ['arrive', ['прилет*', 'приш*', 'прыйш*', 'came', 'turned up']],
    ['nothing', ['пусто', 'няма', 'nada']],
  ]),
)

describe('concepts of words', () => {
  test.each([
    ['прилетело', ['arrive']],
    ['прыйшоў', ['arrive']],
    ['came', ['arrive']],
    ['пусто', ['nothing']],
    ['пустота', []],
    ['при', []],
  ])('%s: %j', (word, names) => {
    expect(concepts.ofWord(word)).toEqual(names)
  })

  test('an expression of several words is found where its words follow one another', () => {
    expect(concepts.ofPhrases(['it', 'turned', 'up'])).toEqual(['arrive'])
    expect(concepts.ofPhrases(['turned', 'it', 'up'])).toEqual([])
  })
})

test('a saying of one language teaches the others', () => {
  const meanings = [
    { name: 'came', sayings: ['код пришёл'], kindred: [] },
    { name: 'not-came', sayings: ['там пусто'], kindred: [] },
  ]
  const lexicon = createLexicon(
    meanings.flatMap(({ sayings }) => sayings),
    [],
    concepts,
  )
  const score = learnMeanings(meanings, lexicon)
  for (const [text, name] of [
    ['ён прыйшоў', 'came'],
    ['it turned up', 'came'],
    ['nada so far', 'not-came'],
    ['няма нічога', 'not-came'],
  ] as const)
    expect([text, score(lexicon.readText(text))[0]?.name]).toEqual([text, name])
})
