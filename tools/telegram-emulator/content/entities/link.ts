import type { MessageEntity } from 'grammy/types'

/**
 * The entity of a link written in HTML or Markdown: a mention by id for `tg://user?id=`, undefined for an invalid
 * address.
 */
export const linkEntity = (
  url: string,
  place: { readonly offset: number; readonly length: number },
): MessageEntity[] => {
  const id = /^tg:(?:\/\/)?user\?id=(\d+)$/.exec(url)?.[1]
  if (id !== undefined)
    return [{ type: 'text_mention', user: { id: Number(id), is_bot: false, first_name: '' }, ...place }]
  const address = checkedUrl(url)
  return address === undefined ? [] : [{ type: 'text_link', url: address, ...place }]
}

/**
 * The address in the form that Telegram keeps (scheme added, a slash after a host alone); undefined when it is invalid.
 */
export const checkedUrl = (url: string): string | undefined => {
  const address = url.trim()
  if (address === '' || /\s/.test(address)) return undefined
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]+:\d+/.test(address) ? address : `http://${address}`
  if (!URL.canParse(full)) return undefined
  if (!/^https?:/i.test(full)) return full
  const host = new URL(full).hostname
  if (!host.includes('.') && host !== 'localhost') return undefined
  return /^[a-z]+:\/\/[^/?#]+$/i.test(full) ? `${full}/` : full
}
