import { describe, expect, it } from 'vitest'
import { createLogger } from '../../src/bootstrap/logger.ts'
import type { Logger } from '../../src/bootstrap/logger.ts'

const logged = (act: (log: Logger) => void, pretty = false): string => {
  let said = ''
  act(
    createLogger({
      level: 'info',
      pretty,
      write: (line) => {
        said += line
      },
    }),
  )
  return said
}

describe('the log', () => {
  it('keeps no number, code, word or token, three levels deep', () => {
    const said = logged((log) => {
      log.info(
        { phone: '80290001001', event: { text: 'пароль 1234', code: '483920' }, a: { b: { token: 'abc' } } },
        'turn',
      )
    })
    expect(said).not.toMatch(/0290001001|1234|483920|abc/)
    expect(JSON.parse(said)).toMatchObject({ level: 'info', msg: 'turn', phone: '•••' })
  })

  it('keeps no token, password or number that stands inside a text', () => {
    const said = logged((log) => {
      log.error(
        new Error('https://api.telegram.org/bot1234567890:AAFabcdefghijklmnopqrstuvwxyz0123456/sendMessage failed'),
      )
      log.info('postgres://dozvon:s3cret@127.0.0.1:5432/dozvon asked about +375290001001')
    })
    expect(said).not.toMatch(/AAFabc|s3cret|37529000/)
    expect(said).toContain('+•••01')
  })

  it('keeps the code of a failure', () => {
    const failure = Object.assign(new Error('no'), { code: '57P01' })
    const said = logged((log) => log.error({ err: failure, call: { code: 'CODE_DELIVERY.RESEND_TOO_EARLY' } }, 'call'))
    expect(JSON.parse(said)).toMatchObject({ err: { code: '57P01' }, call: { code: 'CODE_DELIVERY.RESEND_TOO_EARLY' } })
  })

  it('says nothing below its level', () => {
    expect(logged((log) => log.debug('quiet'))).toBe('')
  })

  it('is one line for a person on a terminal', () => {
    const said = logged((log) => log.warn({ chat: 7, flow: 'missing-sms' }, 'slow'), true)
    expect(said).toMatch(/^\d\d:\d\d:\d\d .*warn .* slow chat=7 flow=missing-sms\n$/)
  })

  it('shows a failure with its stack on a terminal', () => {
    expect(logged((log) => log.error(new Error('broken')), true)).toMatch(/broken\nError: broken\n\s+at /)
  })
})
