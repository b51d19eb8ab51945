import type { Rows } from '../../core/talk/desk-context.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import { roomData } from '../../core/talk/desk-module.ts'
import type { DeskWorld, Vars } from '../../core/desk/desk-text.ts'
import type { Html } from '../../core/text/html.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import { noticeHtml, noticePlain } from '../../core/notice/notice-text.ts'
import { deskZone } from '../../core/desk/desk-text.ts'

/** A notice as its card shows it. `count`: how many would get it now; `incidents` that are open or planned, or lately over. */
export interface Viewed {
  readonly world: DeskWorld
  readonly notice: Notice
  readonly card: NoticeCard
  readonly at: number
  readonly count: number
  /** More customers than that need a second supervisor's yes. */
  readonly alone: number
  readonly incidents: readonly { readonly id: string; readonly title: string }[]
}

/** A card of a notice, ready to be sent. */
export interface CardView {
  readonly html: Html
  readonly buttons: Rows
}

/** A button of a notice's card, by the name of its label. */
export const cardButton = (
  { world, notice }: Pick<Viewed, 'world' | 'notice'>,
  name: string,
  act: string,
  arg: string | number = '',
  vars: Vars = {},
): DeskButton => ({ label: noticePlain(world, `button-${name}`, vars), data: roomData('notice', notice.id, act, arg) })

/** A button that says what it is of our own data. */
export const ownButton = ({ notice }: Pick<Viewed, 'notice'>, label: string, act: string, arg: string): DeskButton => ({
  label,
  data: roomData('notice', notice.id, act, arg),
})

/** A choice that is made is marked. */
export const marked = (label: string, chosen: boolean): string => (chosen ? `✅ ${label}` : label)

/** Buttons in rows of so many. */
export const inRows = (buttons: readonly DeskButton[], width: number): Rows =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width))

/** A time as the texts take it. */
export const timeVars = (world: DeskWorld, at: number): Vars => ({
  at: new Date(at).toISOString(),
  zone: deskZone(world),
})

/** What a card begins with: which notice, of which kind, in which state. */
export const titleOf = ({ world, notice }: Viewed): Html =>
  noticeHtml(world, 'card-title', { no: notice.id, kind: notice.kind, state: notice.state, work: notice.work })

export const lines = (...parts: readonly (Html | null)[]): Html => parts.filter((part) => part !== null).join('\n')
