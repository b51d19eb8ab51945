import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { SandboxModel } from '../model/sandbox-model.ts'

/** Parameter that says whose mobile data a browser uses: a number, or anything else for none. */
export const CHOICE = 'mobile_data'

const STYLE = `body{font:1.05rem/1.5 system-ui,sans-serif;max-width:30rem;margin:0 auto;padding:1.5rem 1rem;color:#111;background:#fff}
h1{font-size:1.4rem;line-height:1.3}a{display:block;margin:.6rem 0;padding:.8rem 1rem;border:2px solid #0b5ed7;border-radius:.6rem;text-decoration:none;color:#0b5ed7}
small{color:#555}`

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`

const TEXTS = {
  ru: {
    heading: 'Через чей телефон открыта эта страница?',
    about:
      'Это страница оператора-песочницы. Настоящий оператор видит это сам по мобильному интернету и ничего не спрашивает.',
    wifi: 'Ни через чей: Wi-Fi',
  },
  be: {
    heading: 'Праз чый тэлефон адкрыта гэтая старонка?',
    about:
      'Гэта старонка аператара-пясочніцы. Сапраўдны аператар бачыць гэта сам па мабільным інтэрнэце і нічога не пытае.',
    wifi: 'Ні праз чый: Wi-Fi',
  },
  en: {
    heading: 'Whose phone is this page open on?',
    about: 'This is the page of the sandbox operator. A real operator sees it by the mobile data, and asks nothing.',
    wifi: 'Nobody’s: Wi-Fi',
  },
} as const

const localeOf = (c: Context): keyof typeof TEXTS => {
  const language = (c.req.header('accept-language') ?? '').slice(0, 2).toLowerCase()
  return language === 'ru' || language === 'be' ? language : 'en'
}

/**
 * Shows the page that asks a browser whose mobile data it uses; each answer is the same request with {@link CHOICE}.
 */
export const askWhosePhone = (c: Context, model: SandboxModel): Response | Promise<Response> => {
  const locale = localeOf(c)
  const { heading, about, wifi } = TEXTS[locale]
  const hrefWith = (choice: string): string => {
    const url = new URL(c.req.url)
    url.searchParams.set(CHOICE, choice)
    return `${url.pathname}${url.search}`
  }
  const phones = Object.values(model.state.handsets)
  c.header('Content-Security-Policy', POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
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
            <p>${about}</p>
            <a href="${hrefWith('wifi')}">${wifi}</a>
            ${phones.map(({ number, name }) => html`<a href="${hrefWith(number)}">${name} <small>${number}</small></a>`)}
          </main>
        </body>
      </html>`,
  )
}
