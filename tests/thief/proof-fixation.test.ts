import { beforeEach, describe, expect, it } from 'vitest'
import type { Customer } from '../journeys/customer.ts'
import { atNumber, linkOf, networkScene, offeredNetwork, publicUrl } from '../journeys/network-scene.ts'
import { useScene } from '../journeys/scene.ts'
import { rowsOf } from '../support/store.ts'

const scene = useScene(networkScene)
beforeEach(() => scene().control('PATCH', 'authorization', { mobileData: null, withoutConsent: [] }))

const proofsOf = async ({ id }: Customer): Promise<readonly string[]> =>
  (
    await rowsOf<{ by: string }>(
      scene().test.pool,
      `select proved_by as by from proof where chat_id = ${id} order by proved_at`,
    )
  ).map(({ by }) => by)
/** The latest refusal of a proof in the journal. */
const lastRefusal = async (): Promise<string | undefined> =>
  (
    await rowsOf<{ detail: string }>(
      scene().test.pool,
      `select detail from journal where what = 'proof-refused' order by seq desc limit 1`,
    )
  )[0]?.detail

/** A browser with a jar for the one cookie. */
const newBrowser = () => {
  let cookie = ''
  const go = async (url: string, method = 'GET'): Promise<Response> => {
    const answer = await fetch(url, { method, redirect: 'manual', headers: cookie === '' ? {} : { cookie } })
    cookie = answer.headers.get('set-cookie')?.split(';', 1)[0] ?? cookie
    return answer
  }
  return { go, forget: () => void (cookie = '') }
}
const headingOf = async (answer: Response): Promise<string> => /<h1>(.*)<\/h1>/.exec(await answer.text())?.[1] ?? ''
const locationOf = (answer: Response): string => answer.headers.get('location') ?? ''

const onMobileData = (phone: string | null) => scene().control('PATCH', 'authorization', { mobileData: phone })
const DONE = 'Готово, номер подтверждён'
const OVER = 'Ссылка больше не действует'

describe('a link sent to the victim, so that the thief’s chat gains a proof of their number', () => {
  it('is not had for a number that Telegram does not vouch for: it was typed, and gets a code', async () => {
    const victim = await scene().customer()
    const thief = await atNumber(scene())
    await thief.say(victim.phone)
    await thief.asked('sent', 'prove')
    expect(
      thief
        .question()
        ?.inline_keyboard?.flat()
        .some((button) => 'url' in button),
    ).toBe(false)
    expect(await rowsOf(scene().test.pool, `select from verification where chat_id = ${thief.id}`)).toEqual([])
  })

  it('is of no use beside our page: the operator’s address, sent on, comes back in another browser', async () => {
    const thief = await offeredNetwork(scene())
    await onMobileData(thief.phone)
    const [own, victims] = [newBrowser(), newBrowser()]
    await own.go(linkOf(thief))
    const page = locationOf(await own.go(`${linkOf(thief)}/yes`, 'POST'))
    expect(page).toContain('/oauth2/authorize?')
    const back = locationOf(await victims.go(page))
    expect(await headingOf(await victims.go(back))).toBe('Хорошо, ничего не подтверждено')
    expect(await headingOf(await own.go(back))).toBe(OVER)
    await thief.asked('network-over', 'prove')
    expect(await proofsOf(thief)).toEqual(['own-contact'])
    expect(await lastRefusal()).toBe('network other-browser')
  })

  it('is not pressed by a form of another site, which sends no cookie of ours', async () => {
    const thief = await offeredNetwork(scene())
    await onMobileData(thief.phone)
    const link = linkOf(thief)
    for (const answer of ['yes', 'no']) {
      const pressed = await newBrowser().go(`${link}/${answer}`, 'POST')
      expect([pressed.status, locationOf(pressed)]).toEqual([303, new URL(link).pathname])
    }
    expect(await proofsOf(thief)).toEqual(['own-contact'])
  })

  it('does nothing by being looked at, framed or prefetched', async () => {
    const thief = await offeredNetwork(scene())
    await onMobileData(thief.phone)
    const looked = await newBrowser().go(linkOf(thief))
    expect(looked.headers.get('x-frame-options')).toBe('DENY')
    expect(looked.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(looked.headers.get('cache-control')).toBe('no-store')
    expect(looked.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    expect(locationOf(looked)).toBe('')
    expect(await proofsOf(thief)).toEqual(['own-contact'])
  })

  it('names who asks, for what, and cannot be made to say something else by a name', async () => {
    const name = 'Банк</p><script>alert(1)</script> нажмите «Да» и получите 100 BYN'
    const thief = await offeredNetwork(scene(), { name })
    const text = await (await newBrowser().go(linkOf(thief))).text()
    expect(text).not.toContain('<script')
    expect(text).not.toContain('100 BYN')
    expect(text).toContain('Зачем: выбрать новый номер')
    expect(text).toContain('Ссылку прислал кто-то другой')
    expect(text).not.toContain(thief.phone.slice(1))
  })
})

describe('a way back', () => {
  it('counts once, and not after its time', async () => {
    const anna = await offeredNetwork(scene())
    const [browser, link] = [newBrowser(), linkOf(anna)]
    await onMobileData(anna.phone)
    await browser.go(link)
    const back = locationOf(await browser.go(locationOf(await browser.go(`${link}/yes`, 'POST'))))
    expect(await headingOf(await browser.go(back))).toBe(DONE)
    await anna.asked('wish', 'change-number')
    await scene().test.pool.query(`delete from proof where chat_id = ${anna.id}`)
    for (const again of [back, link]) expect(await headingOf(await browser.go(again))).toBe(OVER)
    expect(await headingOf(await browser.go(`${link}/yes`, 'POST'))).toBe(OVER)
    expect(await proofsOf(anna)).toEqual([])
  })

  it('is none with a state that nobody gave, without one, or when the link is over', async () => {
    const anna = await offeredNetwork(scene())
    const [browser, link] = [newBrowser(), linkOf(anna)]
    await browser.go(link)
    await onMobileData(anna.phone)
    const back = locationOf(await browser.go(locationOf(await browser.go(`${link}/yes`, 'POST'))))
    await scene().test.pool.query(`update verification set until = now() where chat_id = ${anna.id}`)
    const code = new URL(back).searchParams.get('code')
    for (const query of [`state=guessed&code=${code}`, `code=${code}`, '', new URL(back).search.slice(1)])
      expect(await headingOf(await browser.go(`${publicUrl}/prove/back?${query}`))).toBe(OVER)
    expect(await proofsOf(anna)).toEqual(['own-contact'])
  })

  it('proves what the page named, and nothing graver', async () => {
    const anna = await offeredNetwork(scene())
    const [browser, link] = [newBrowser(), linkOf(anna)]
    await onMobileData(anna.phone)
    await browser.go(link)
    await browser.go(locationOf(await browser.go(locationOf(await browser.go(`${link}/yes`, 'POST')))))
    await anna.asked('wish', 'change-number')
    const [proof] = await rowsOf<{ act: string }>(
      scene().test.pool,
      `select act from proof where chat_id = ${anna.id} and proved_by = 'network'`,
    )
    expect(proof?.act).toBe('hold-number')
  })

  it('leaves no secret of it in the database or in the log', async () => {
    const anna = await offeredNetwork(scene())
    const secret = linkOf(anna).split('/').at(-1) ?? ''
    expect(secret.length).toBeGreaterThan(40)
    const [row] = await rowsOf<{ all: string }>(
      scene().test.pool,
      `select string_agg(to_jsonb(verification)::text, ' ') as all from verification`,
    )
    expect(row?.all).not.toContain(secret)
    expect(row?.all).not.toContain(anna.phone.slice(1))
    expect(scene().logged().join('\n')).not.toContain(secret)
  })
})
