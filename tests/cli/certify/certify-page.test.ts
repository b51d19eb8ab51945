import { generateKeyPairSync } from 'node:crypto'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { certifyLines } from '../../../src/cli/certify/certify-lines.ts'
import { certifyPage } from '../../../src/cli/certify/certify-page.ts'
import type { CertifyReport } from '../../../src/cli/certify/certify-report.ts'
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.ts'
import { ANNA, certify, json, openProblems, startOperator, startProxy, TOKEN } from './certify-stage.ts'
import type { Heard, Reply } from './certify-stage.ts'

/** Everything that a report is shown in. */
const shown = (report: CertifyReport): readonly string[] => [
  certifyLines(report).join('\n'),
  certifyPage(report),
  JSON.stringify(report),
]

/** An operator that puts whatever it was sent, and its customer's name, into every place of an answer. */
const gossip = ({ headers, body, path }: Heard): Reply => {
  const token = (headers.get('authorization') ?? '').replace('Bearer ', '')
  const all = `${token} ${body} ${path}`
  const code =
    [`${token}`.toUpperCase(), token, ANNA, ANNA.slice(1), `N${ANNA.slice(1)}`, 'IVANOVA_ANNA'][body.length % 6] ?? ''
  return {
    status: [302, 400, 404, 418, 500, 200][path.length % 6] ?? 500,
    headers: {
      'content-type': `text/${token}; number=${ANNA}`,
      'location': `https://${ANNA.slice(1)}.operator.example/${encodeURIComponent(all)}`,
      'x-correlator': all.replaceAll(/[^ -~]/g, ''),
    },
    body: JSON.stringify({
      status: all,
      code,
      reason: code,
      message: all,
      [ANNA]: token,
      swapped: all,
      lastStatusTime: all,
    }),
  }
}

describe('nothing secret is shown', () => {
  it('of an operator that repeats what it is sent', async () => {
    const proxy = await startProxy('', async (heard) =>
      heard.path === '/capabilities' || heard.path.startsWith('/certify') ? json(404, {}) : gossip(heard),
    )
    const report = await certify(proxy.url)
    expect(report.rows.filter(({ verdict }) => verdict === 'does not fit').length).toBeGreaterThan(30)
    for (const text of shown(report)) {
      expect(text).not.toContain(TOKEN)
      expect(text).not.toContain(TOKEN.toUpperCase())
      expect(text).not.toContain(ANNA.slice(-7))
      expect(text).not.toMatch(/ivanova|<script/i)
    }
  })

  it('with tokens of an authorization server', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const sandbox = await startOperator({
      authorization: { clients: [{ id: 'dozvon', key: publicKey.export({ format: 'jwk' }) }] },
    })
    const tokens = new Set<string>()
    const proxy = await startProxy(sandbox.url, async (heard, forward) => {
      const token = (heard.headers.get('authorization') ?? '').replace('Bearer ', '')
      if (token.length > 20) tokens.add(token)
      return heard.path.startsWith('/sim-swap/')
        ? {
            ...gossip(heard),
            status: 400,
            body: JSON.stringify({
              status: 400,
              code: `T${token.replaceAll(/\W/g, '_').toUpperCase()}`,
              message: token,
            }),
          }
        : forward()
    })
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const report = await certify(proxy.url, {
      OPERATOR_ISSUER: sandbox.url,
      OPERATOR_CLIENT_ID: 'dozvon',
      OPERATOR_CLIENT_KEY: key,
    })
    expect(tokens.size).toBeGreaterThan(5)
    for (const text of shown(report)) {
      for (const token of tokens) expect(text.toUpperCase()).not.toContain(token.slice(0, 20).toUpperCase())
      expect(text).not.toContain(ANNA.slice(-7))
      expect(text).toContain('OPERATOR_CLIENT_ID=dozvon')
    }
  })
})

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] })
})
afterAll(() => browser.close())

it.each([1440, 390])('the page fits a screen of %d px, and asks the network for nothing', async (width) => {
  const sandbox = await startOperator()
  await openProblems(sandbox.url, TOKEN)
  const proxy = await startProxy(sandbox.url, async (heard, forward) => {
    const reply = await forward()
    return heard.path.startsWith('/device-swap/') ? { ...reply, status: 500 } : reply
  })
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.setContent(certifyPage(await certify(proxy.url)))
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  const faults = page.locator('section', { has: page.getByRole('heading', { name: 'What does not fit' }) })
  expect(await faults.innerText()).toContain('CAMARA device-swap 1.0.0, POST check')
  expect(requests).toEqual([])
  await page.close()
})
