import { describe, expect, test } from 'vitest'
import { createPlayer, evidence } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { services, texts, worldOf } from '../../flows/world.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import type { Event } from '../../../src/core/conversation/event.ts'

const asked = (customer: Player): string => {
  const last = customer.effects.findLast(({ kind }) => kind === 'ask' || kind === 'say')
  return last?.kind === 'ask' || last?.kind === 'say' ? last.text : ''
}

const at = (payload: string, locale = 'ru', ...ids: readonly string[]): Player => {
  const customer = createPlayer(worldOf(...ids), {}, locale)
  customer.command('start', payload)
  return customer
}

describe("a company's own side questions", () => {
  test.each([
    ['my-mts', 'is-it-a-scam_my-mts', 'ru', 'а звонок на 0890 бесплатный?', '8 800 250-08-90'],
    ['my-mts', 'reset-password_my-mts', 'en', 'how many password tries are there', 'After 3 wrong passwords'],
    ['my-mts', 'reset-password_my-mts', 'be', 'праз колькі кабінет закрыецца', '20 хвілін'],
    ['mts-business', 'is-it-a-scam_mts-business', 'ru', 'когда появится новое имя', '24 часов'],
    ['ozon', 'regain-access_ozon', 'ru', 'а мои заказы не пропадут?', 'Заказы, баллы и отзывы остаются'],
    ['ozon', 'is-it-a-scam_ozon', 'en', 'where is my order', 'Ask Ozon support'],
  ])('%s at %s in %s: «%s»', (_service, payload, locale, text, answer) => {
    const customer = at(payload, locale)
    const before = customer.where()
    customer.write(text)
    expect(asked(customer)).toContain(answer)
    expect(customer.where()).toBe(before)
  })

  test('are not answered to customers of another company', () => {
    const customer = at('is-it-a-scam_ozon')
    customer.write('а звонок на 0890 бесплатный?')
    expect(asked(customer)).not.toContain('0890')
  })

  test.each(services.flatMap((service) => service.side.map((side) => [service.id, side.id, side] as const)))(
    '%s/%s is there in every language, short, and found by its own sayings',
    (service, _id, { text, sayings }) => {
      for (const locale of texts.locales) {
        expect(text[locale]).toMatch(/\S/)
        const [first = ''] = (sayings[locale] ?? '').split(',')
        const customer = at(`is-it-a-scam_${service}`, locale)
        customer.write(first)
        expect(asked(customer)).toContain((text[locale] ?? '').split('{')[0]?.trim().slice(0, 20))
      }
    },
  )
})

describe('an answer that names a service', () => {
  test('waits until the service is known', () => {
    const customer = at('')
    customer.write('где ваш офис, куда прийти лично?')
    expect(asked(customer)).toContain('Ответ зависит от сервиса')
    expect(asked(customer)).not.toContain('Ozon»')
  })

  test('is given in general where that helps', () => {
    const customer = at('')
    customer.write('я назвала код мошенникам, что делать?')
    expect(customer.lines.join('\n')).not.toMatch(/смените пароль в «Ozon»/)
  })

  test('is given once it is', () => {
    const customer = at('is-it-a-scam_ozon')
    customer.write('где ваш офис, куда прийти лично?')
    expect(asked(customer)).toContain('на сайте и в приложении «Ozon»')
  })
})

const maintenance: Incident = {
  ...({} as Incident),
  id: 'i-1',
  kind: 'maintenance',
  state: 'open',
  startsAt: Date.parse('2025-11-22T08:00:00Z'),
  endsAt: Date.parse('2025-11-22T15:35:00Z'),
  services: [],
  regions: [],
  flows: ['is-it-a-scam'],
  texts: {},
}

describe('while planned work is waited for', () => {
  const during = (text: string): Player => {
    const customer = at('is-it-a-scam_ozon')
    customer.feed({
      kind: 'wrote',
      text,
      messageId: 9,
      forwarded: false,
      at: customer.clock() + 1_000,
      incidents: [maintenance],
    } as Event)
    return customer
  }

  test.each(['ну что слышно?', 'есть новости?'])('«%s» names the hour, with its zone', (text) => {
    expect(asked(during(text))).toContain('до 18:35 по Москве')
  })

  test('«а точно из-за работ?» says whose words they are', () => {
    expect(asked(during('а точно из-за работ?'))).toContain('О них сообщает оператор')
  })

  test('«во сколько именно?» names the hour', () => {
    expect(asked(during('во сколько именно?'))).toContain('до 18:35 по Москве')
  })
})

describe('the photo of a document', () => {
  test.each([
    ['ru', 'а фото документа пришлю, подойдёт?', 'Не нужно'],
    ['en', 'can i send a photo of my passport?', 'No need'],
    ['be', 'а фота пашпарта дашлю, падыдзе?', 'Не трэба'],
  ])('is declined before it is sent: «%s» %s', (locale, text, answer) => {
    const customer = at('missing-sms_ozon', locale)
    customer.write(text)
    expect(asked(customer)).toContain(answer)
  })

  test.each(['вот мой паспорт', 'my passport', 'пашпарт, падыдзе?', 'фото документа'])(
    'captioned «%s» is deleted',
    (text) => {
      const customer = at('missing-sms_ozon')
      customer.feed({
        kind: 'wrote',
        text,
        messageId: 77,
        forwarded: false,
        below: 'photo',
        at: customer.clock() + 1_000,
      })
      expect(customer.effects).toContainEqual({ kind: 'erase', messageId: 77 })
      expect(asked(customer)).toContain('Снимок документа мы удалили')
    },
  )
})

describe('an hour that is known is named', () => {
  test.each([
    ['ru', 'во сколько именно?', 'Ждём до'],
    ['be', 'а да якой гадзіны чакаць?', 'Чакаем да'],
    ['en', 'when exactly?', 'until'],
  ])('the end of a hold on codes, in %s', (locale, text, answer) => {
    const customer = createPlayer(worldOf('my-mts'), { 'evidence.collect': evidence({ simSwapHours: 3 }) }, locale)
    customer.command('start', 'missing-sms')
    customer.share('+79161234567')
    if (customer.where().endsWith('sim-changed')) customer.tap('it-was-me')
    const before = customer.where()
    customer.write(text)
    expect(asked(customer)).toContain(answer)
    expect(asked(customer)).toMatch(/\d{1,2}:\d{2}/)
    expect(customer.where()).toBe(before)
  })
})
