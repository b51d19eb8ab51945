import { createHash, randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { html, raw } from 'hono/html'
import { bodyLimit } from 'hono/body-limit'

/** A small page in plain text; it is escaped here. */
interface Page {
  readonly locale: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly answers: { readonly yes: string; readonly no: string } | null
  readonly back: { readonly label: string; readonly url: string } | null
}

interface Visitor {
  readonly languages: string | undefined
  readonly browser: string | null
}

/** The pages by which the operator's network proves a number. */
export interface NetworkRoutes {
  /** Path of the pages, without "/" at its end. */
  readonly path: string
  /** True when browsers reach them by https. */
  readonly isSecure: boolean
  readonly pages: {
    readonly look: (link: string, visitor: Visitor) => Promise<Page>
    readonly agree: (link: string, visitor: Visitor & { readonly browser: string }) => Promise<string | Page>
    readonly refuse: (link: string, visitor: Visitor) => Promise<Page>
    readonly comeBack: (answer: URLSearchParams, visitor: Visitor) => Promise<Page>
  }
}

/**
 * Cookie by which the browser that said yes is known when it comes back, and by which a form of another site is not
 * taken.
 */
const COOKIE = 'dozvon-prove'
const COOKIE_SEC = 900

/** A form of ours has a word of at most this many bytes. */
const FORM_BYTES = 1_024

const STYLE = `body{font:1.15rem/1.5 system-ui,sans-serif;max-width:30rem;margin:0 auto;padding:1.5rem 1rem;color:#111;background:#fff}
h1{font-size:1.4rem;line-height:1.3}a.go,button{display:block;width:100%;box-sizing:border-box;margin:.75rem 0;padding:.9rem 1rem;border:2px solid #0b5ed7;border-radius:.6rem;font:inherit;text-align:center;text-decoration:none;color:#0b5ed7;background:#fff}
a.go,button.yes{color:#fff;background:#0b5ed7}`

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`

const show = (
  c: Context,
  { locale, heading, paragraphs, answers, back }: Page,
  path: string | null,
): Response | Promise<Response> => {
  // No page is kept, framed, found, or told to anybody by the address of the one before.
  c.header('Cache-Control', 'no-store')
  c.header('Content-Security-Policy', POLICY)
  c.header('X-Frame-Options', 'DENY')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Robots-Tag', 'noindex')
  c.header('Referrer-Policy', 'same-origin')
  const forms =
    answers === null || path === null
      ? ''
      : html`<form method="post" action="${path}/yes"><button class="yes">${answers.yes}</button></form>
          <form method="post" action="${path}/no"><button>${answers.no}</button></form>`
  const link = back === null ? '' : html`<a class="go" href="${back.url}">${back.label}</a>`
  return c.html(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${heading}</title>
          ${raw(`<style>${STYLE}</style>`)}
        </head>
        <body>
          <main>
            <h1>${heading}</h1>
            ${paragraphs.map((text) => html`<p>${text}</p>`)}${forms}${link}
          </main>
        </body>
      </html>`,
  )
}

const visitorOf = (c: Context): Visitor => ({
  languages: c.req.header('accept-language'),
  browser: getCookie(c, COOKIE) ?? null,
})

/** Adds the pages to the web server. Only a yes or a no that a form of ours sends does anything. */
export const networkRoutes = (app: Hono, { path, isSecure, pages }: NetworkRoutes): void => {
  app.get(`${path}/back`, async (c) =>
    show(c, await pages.comeBack(new URL(c.req.url).searchParams, visitorOf(c)), null),
  )
  app.get(`${path}/:link`, async (c) => {
    const visitor = visitorOf(c)
    if (visitor.browser === null)
      setCookie(c, COOKIE, randomBytes(32).toString('base64url'), {
        path,
        httpOnly: true,
        // A browser sends it with no form of another site, and with the way back from the operator.
        sameSite: 'Lax',
        secure: isSecure,
        maxAge: COOKIE_SEC,
      })
    const link = c.req.param('link')
    return show(c, await pages.look(link, visitor), `${path}/${encodeURIComponent(link)}`)
  })
  const small = bodyLimit({ maxSize: FORM_BYTES, onError: (c) => c.body(null, 413) })
  app.post(`${path}/:link/yes`, small, async (c) => {
    const { browser, ...visitor } = visitorOf(c)
    const link = c.req.param('link')
    // Without the cookie the form was not on our page: the page is shown instead.
    if (browser === null) return c.redirect(`${path}/${encodeURIComponent(link)}`, 303)
    const answer = await pages.agree(link, { ...visitor, browser })
    if (typeof answer !== 'string') return show(c, answer, null)
    c.header('Cache-Control', 'no-store')
    c.header('Referrer-Policy', 'no-referrer')
    return c.redirect(answer, 303)
  })
  app.post(`${path}/:link/no`, small, async (c) => {
    const visitor = visitorOf(c)
    const link = c.req.param('link')
    if (visitor.browser === null) return c.redirect(`${path}/${encodeURIComponent(link)}`, 303)
    return show(c, await pages.refuse(link, visitor), null)
  })
}
