import { afterEach, describe, expect, test } from 'vitest'
import { createModelReader } from '../../../src/adapters/reader/create-model-reader.ts'
import type { UnplacedText } from '../../../src/core/text/second-reader.ts'
import { chooses, says, startModelServer } from './model-server.ts'
import type { ModelAnswer, ModelServer } from './model-server.ts'

const unplaced: UnplacedText = {
  question: 'Пришёл код?',
  text: 'циферки на экране показались',
  choices: [
    { id: 'answer:came', meaning: 'Код пришёл' },
    { id: 'answer:not-came', meaning: 'Не пришёл' },
  ],
}

let server: ModelServer | null = null
const reader = async (answer: ModelAnswer, key: string | null = null) => {
  server = await startModelServer(() => answer)
  const outcomes: string[] = []
  const model = createModelReader({
    url: server.url,
    model: 'tiny',
    key,
    observe: ({ outcome }) => outcomes.push(outcome),
  })
  return { choose: model.choose, outcomes }
}
afterEach(async () => {
  await server?.close()
  server = null
})

test('a choice of the closed set is taken', async () => {
  const { choose, outcomes } = await reader(chooses('answer:came'))
  expect(await choose(unplaced)).toBe('answer:came')
  expect(outcomes).toEqual(['chosen'])
})

test('the model gets question, text and choices, and may answer with an id or none', async () => {
  const { choose } = await reader(chooses('none'), 'k-1')
  await choose(unplaced)
  const [request] = server?.seen ?? []
  expect(request?.path).toBe('/v1/chat/completions')
  expect(request?.headers.authorization).toBe('Bearer k-1')
  const body: unknown = JSON.parse(request?.body ?? '')
  expect(body).toMatchObject({
    model: 'tiny',
    temperature: 0,
    response_format: {
      type: 'json_schema',
      json_schema: {
        strict: true,
        schema: { properties: { choice: { enum: ['answer:came', 'answer:not-came', 'none'] } } },
      },
    },
  })
  expect(request?.body).toContain('циферки на экране')
})

describe('whatever else it says is thrown away', () => {
  test.each<readonly [name: string, answer: ModelAnswer, outcome: string]>([
    ['none', chooses('none'), 'none'],
    ['an id that was not offered', chooses('answer:delete-account'), 'invalid'],
    ['a sentence', says('The customer clearly means that the code came.'), 'invalid'],
    ['a sentence around the choice', says('Sure! {"choice":"answer:came"}'), 'invalid'],
    ['a choice that is no text', says('{"choice":["answer:came"]}'), 'invalid'],
    ['no choices', { status: 200, body: '{"choices":[]}' }, 'invalid'],
    ['no JSON', { status: 200, body: '<html>' }, 'invalid'],
    ['an endless answer', { status: 200, body: 'x'.repeat(100_000) }, 'failed'],
    ['an error', { status: 500, body: '{"error":"boom"}' }, 'failed'],
    ['a refusal of the key', { status: 401, body: '{}' }, 'failed'],
    ['silence', 'silence', 'failed'],
  ])('%s', async (_, answer, outcome) => {
    const { choose, outcomes } = await reader(answer)
    expect(await choose(unplaced)).toBeNull()
    expect(outcomes).toEqual([outcome])
  })

  test('a redirect, which could carry the words elsewhere', async () => {
    const elsewhere = await startModelServer(() => chooses('answer:came'))
    server = await startModelServer(() => ({ status: 307, body: '' }))
    const { choose } = createModelReader({ url: server.url, model: 'tiny', key: null })
    expect(await choose(unplaced)).toBeNull()
    expect(elsewhere.seen).toEqual([])
    await elsewhere.close()
  })
})

test('a model that is down is left alone for a while after three failures', async () => {
  const { choose, outcomes } = await reader({ status: 503, body: '' })
  for (let time = 0; time < 6; time += 1) expect(await choose(unplaced)).toBeNull()
  expect(outcomes).toHaveLength(3)
  expect(server?.seen).toHaveLength(3)
})

test('a crowd does not queue up behind a slow model', async () => {
  const { choose } = await reader('silence')
  const answers = await Promise.all(Array.from({ length: 30 }, () => choose(unplaced)))
  expect(answers.every((answer) => answer === null)).toBe(true)
  expect(server?.seen.length).toBeLessThanOrEqual(8)
})
