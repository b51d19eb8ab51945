import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/core/talk/decide.ts'
import { isFound, readFindQuery } from '../../../src/core/talk/find-query.ts'
import { cardOf } from '../../../src/render/talk/talk-card.ts'
import { anna, boris, changes, chief, command, decided, NOW, read, situation, talkWith, world } from './desk-world.ts'

const withTags = (...tags: readonly string[]) => ({ talk: { ...talkWith(anna), tags } })
const tagsAfter = (words: string, ...tags: readonly string[]) =>
  decided(command(`/tag ${words}`), withTags(...tags)).talk?.change.tags

describe('tagging a talk', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['возврат', [], ['возврат']],
    ['#Возврат', [], ['возврат']],
    ['ЧЁРНЫЙ', [], ['черный']],
    ['сим-карта, roaming', ['а'], ['а', 'сим-карта', 'roaming']],
    ['-возврат', ['возврат', 'б'], ['б']],
    ['−#Возврат', ['возврат'], []],
    ['-а б', ['а', 'в', 'г', 'д', 'е'], ['в', 'г', 'д', 'е', 'б']],
  ])('%s', (words, before, after) => expect(tagsAfter(words, ...before)).toEqual(after))

  test.each<[string, readonly string[], RegExp]>([
    ['возврат1', [], /слово из букв/],
    ['375291234567', [], /слово из букв/],
    ['<b>', [], /слово из букв/],
    ['https://x.example', [], /слово из букв/],
    ['а'.repeat(25), [], /слово из букв/],
    ['е', ['а', 'б', 'в', 'г', 'д'], /уже 5/],
    ['хорошо 12', [], /слово из букв/],
    ['-нет', ['а'], /Такой метки у разговора нет.*#а/],
    ['а', ['а'], /🏷 #а/],
    ['', ['а'], /🏷 #а/],
    ['', [], /Меток нет/],
  ])('%s on %j changes nothing', (words, tags, told) => {
    const decision = decided(command(`/tag ${words}`), withTags(...tags))
    expect(changes(decision)).toEqual([])
    expect(read(decision)).toMatch(told)
  })

  test('is for the agent who has the talk, and supervisors', () => {
    expect(changes(decided(command('/tag а'), { talk: talkWith(boris) }))).toEqual([])
    expect(decided(command('/tag а'), { talk: talkWith(boris), agent: chief }).talk?.change.tags).toEqual(['а'])
  })

  test('a service may name the tags that there are', () => {
    const services = world.services.map((one) => ({ ...one, desk: { ...one.desk, tags: ['возврат', 'роуминг'] } }))
    const tagged = (words: string) => decide({ ...world, services }, situation(withTags()), command(words), NOW)
    expect(tagged('/tag Возврат').talk?.change.tags).toEqual(['возврат'])
    expect(changes(tagged('/tag возрат'))).toEqual([])
    expect(read(tagged('/tag возрат'))).toContain('#возврат')
    expect(read(tagged('/tag другое'))).toContain('#возврат #роуминг')
  })

  test('shows on the card', () =>
    expect(cardOf(world, { ...talkWith(anna), tags: ['возврат', 'сим-карта'] }).html).toContain(
      '🏷 #возврат #сим-карта',
    ))
})

describe('a search by tags', () => {
  const finds = (words: string): boolean => {
    const query = readFindQuery(words, { country: 'BY', zone: 'Europe/Minsk', at: NOW })
    return (
      query !== null && isFound(query, { talk: { ...talkWith(anna), tags: ['возврат', 'сим-карта'] }, texts: [] }, [])
    )
  }
  test.each(['#возврат', '# Возврат', '#сим-карта #возврат', 'Иван #возврат', 'возврат'])('finds %s', (words) =>
    expect(finds(words)).toBe(true),
  )
  test.each(['#возв', '#деньги', '#возврат #деньги', '#Иван', 'Пётр #возврат'])('does not find %s', (words) =>
    expect(finds(words)).toBe(false),
  )
})
