import { describe, expect, test } from 'vitest'
import { callToLowScore } from '../../../src/core/desk/low-score.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { boris, chief, GROUP, talkWith, world } from '../talk/desk-world.ts'

const topic = { chatId: 700, no: 7, group: -1001234, thread: 88, cardId: null, cardTalk: null, closed: false }
const call = (score: number, supervisors = [chief], over = {}) =>
  callToLowScore(world, { talk: talkWith(boris), topic: { ...topic, ...over } as never, score }, supervisors)
const textOf = (posts: ReturnType<typeof call>): string =>
  posts.flatMap(({ post }) => (post.kind === 'line' ? [post.text] : [])).join('')

describe('a low score', () => {
  test.each([1, 2])('of %i calls the supervisors in General, without the customer’s name', (score) => {
    const posts = call(score)
    expect(posts).toMatchObject([{ to: { kind: 'place', group: -1001234, thread: null } }])
    expect(textOf(posts)).toContain('href="https://t.me/c/1234/88"')
    expect(stripHtml(textOf(posts))).toBe(`⭐️ Тема #7: оценка ${score} из 5. Глеб`)
  })
  test.each([3, 4, 5])('is none of %i', (score) => expect(call(score)).toEqual([]))
  test('calls no supervisor to their own talk', () =>
    expect(stripHtml(textOf(call(1, [chief, boris])))).toBe('⭐️ Тема #7: оценка 1 из 5. Глеб'))
  test('has no link in a group without links', () =>
    expect(textOf(call(1, [], { group: GROUP, thread: null }))).toBe('⭐️ Тема #7: оценка 1 из 5.'))
})
