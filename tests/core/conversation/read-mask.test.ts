import { describe, expect, test } from 'vitest'
import { readMask } from '../../../src/core/conversation/read-mask.ts'

describe('digits of a number, named in a sentence', () => {
  test.each([
    ['%77_12', '%77_12'],
    ['29*', '29%'],
    ['у меня на 7788 оканчивается', '%7788'],
    ['чтоб на конце 1985 было, год рождения', '%1985'],
    ['шестьдесят один двадцать в конце', '%6120'],
    ['starts with 33 and has 0550 in the middle', '33%0550%'],
    ['недзе пасярэдзіне 0550, на 33 пачынаецца', '33%0550%'],
    ['typo, 4451 not 4415', '%4451%'],
    ['апячатка, 4451 а не 4415', '%4451%'],
    ['что-нибудь с 777', '%777%'],
    ['поўнасцю +375 29 604 11 87', '+375 29 604 11 87'],
    ['а номер-то я вспомнил, 80296543217', '80296543217'],
  ])('%s → %s', (text, mask) => {
    expect(readMask(text)).toBe(mask)
  })

  test.each(['не помню', 'а почему 777 дороже?', 'любой', '', 'покажите 5'])('none in: %s', (text) => {
    expect(readMask(text)).toBeNull()
  })
})
