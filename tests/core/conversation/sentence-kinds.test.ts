import { describe, expect, test } from 'vitest'
import { interpretText } from '../../../src/core/conversation/interpret-text.ts'
import { optionName } from '../../../src/core/conversation/live-question.ts'
import { poseQuestion } from '../../../src/cli/listen/pose-question.ts'
import { worldOf } from '../../flows/world.ts'

const world = worldOf()

const meaningOf = (flow: string, state: string, text: string, locale = 'ru'): string => {
  const found = interpretText(poseQuestion(world, flow, state, locale), text)
  switch (found.kind) {
    case 'button':
      return optionName(found.button)
    case 'aside':
      return `${found.flow}/${found.message}`
    case 'navigation':
      return found.navigation
    case 'input':
      return found.event.type
    default:
      return found.kind
  }
}

describe('a sentence at a question', () => {
  test.each([
    ['negation', 'missing-sms', 'airplane.asked', 'да нет, не включён он у меня', 'was-off'],
    ['negation', 'missing-sms', 'spam.asked', 'не нашла я там ничего', 'nothing'],
    ['a place that is empty', 'missing-sms', 'spam.asked', 'все папки перерыл, пусто', 'nothing'],
    [
      'clauses, the last decides',
      'missing-sms',
      'again.sent.due',
      'подождала, ещё раз нажала, всё равно ничего не пришло',
      'not-came',
    ],
    [
      'life around it',
      'missing-sms',
      'again.sent.due',
      'сижу тут с внуком, чай остыл, а код так и не пришёл',
      'not-came',
    ],
    ['colloquial words', 'missing-sms', 'again.sent.due', 'прилетела наконец смска', 'came'],
    ['Latin letters', 'missing-sms', 'spam.asked', 'tam pusto, nichego net', 'nothing'],
    ['the wrong layout', 'missing-sms', 'again.sent.due', 'yt ghbikj', 'not-came'],
    ['Belarusian', 'missing-sms', 'again.sent.due', 'дайшоў нарэшце код', 'came'],
    ['Belarusian and Russian mixed', 'missing-sms', 'again.sent.due', 'нічога не пришло, ждала полчаса', 'not-came'],
    ['English', 'missing-sms', 'again.sent.due', 'still nothing here, dead silence', 'not-came'],
    ['a misspelling', 'missing-sms', 'again.sent.due', 'код пришол', 'came'],
    ['a code in a sentence', 'prove', 'code.sent.due', 'вот он 3071 спасибо', 'code'],
    ['a code in words', 'prove', 'code.sent.running', 'сорок восемь двадцать один', 'code'],
    ['the end of a number', 'line', 'listed', 'у меня на 7788 оканчивается', 'mask'],
    [
      'a number in words',
      'missing-sms',
      'whose.asked',
      'плюс семь девятьсот три сто двадцать двенадцать сорок',
      'phone',
    ],
  ])('with %s, %s %s: «%s» is %s', (_, flow, state, text, meaning) => {
    expect(meaningOf(flow, state, text)).toBe(meaning)
  })

  test.each([
    ['ru', 'верните мне деньги', 'side/stolen-money'],
    ['ru', 'а деньги вернут?', 'side/stolen-money'],
    ['be', 'вярніце мне грошы', 'side/stolen-money'],
    ['en', 'give me my money back', 'side/stolen-money'],
    ['ru', 'верните мой аккаунт', 'miss'],
    ['be', 'вярніце нумар', 'miss'],
    ['en', 'return my number', 'miss'],
  ])('in %s, who wants a belonging back does not leave the question: «%s»', (locale, text, meaning) => {
    expect(meaningOf('missing-sms', 'spam.asked', text, locale)).toBe(meaning)
  })

  test.each([
    ['ru', 'верните прошлый вопрос'],
    ['ru', 'промахнулась кнопкой, верните меня на шаг назад'],
    ['be', 'вярніце мінулае пытанне'],
    ['en', 'return me to the previous question'],
  ])('in %s, the way back is named by what it leads to: «%s»', (locale, text) => {
    expect(meaningOf('missing-sms', 'spam.asked', text, locale)).toBe('back')
  })

  test.each([
    'оператора!',
    'живого человека дайте',
    'запутали вы меня, оператора бы',
    'can somebody real talk to me',
    'дайце жывога чалавека',
  ])('a call for a person is heard anywhere: «%s»', (text) => {
    expect(meaningOf('missing-sms', 'spam.asked', text)).toBe('person')
  })

  test.each([
    ['will i get my money back?', 'en'],
    ['when will the number come back', 'en'],
    ['call me back please', 'en'],
    ['i want my account back', 'en'],
    ["i'll be back in five minutes", 'en'],
  ])('"back" in a sentence about something else is not the way back: «%s»', (text, locale) => {
    expect(meaningOf('missing-sms', 'spam.asked', text, locale)).not.toBe('back')
  })

  test.each([
    ['назад', 'ru'],
    ['назад, пожалуйста', 'ru'],
    ['go back', 'en'],
    ['take me back one step', 'en'],
    ['крок назад', 'be'],
  ])('the way back is heard: «%s»', (text, locale) => {
    expect(meaningOf('missing-sms', 'spam.asked', text, locale)).toBe('back')
  })

  test('free text stays free text, but a call for a person is heard there', () => {
    expect(meaningOf('rename-subscribers', 'name.asked', 'Отдел снабжения')).toBe('text')
    expect(meaningOf('rename-subscribers', 'name.asked', 'позовите живого человека, оператора')).toBe('person')
  })

  test('a code word of several words is a code word', () => {
    expect(meaningOf('prove', 'word.asked', 'Сиреневый туман')).toBe('secret')
    expect(meaningOf('prove', 'word.asked', 'барсик')).toBe('secret')
  })
})
