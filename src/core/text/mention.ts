import { escapeHtml } from './html.ts'
import type { Html } from './html.ts'

/** Makes a mention, which notifies the person (Bot API, HTML style, `tg://user?id=`). */
export const mention = ({ id, name }: { readonly id: number; readonly name: string }): Html =>
  `<a href="tg://user?id=${id}">${escapeHtml(name)}</a>`
