import type { Rows } from '../../core/talk/desk-context.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import { moduleData } from '../../core/talk/desk-module.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { TextVars } from '../../core/text/texts.ts'
import type { Html } from '../../core/text/html.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import { noticeHtml, noticePlain } from '../../core/notice/notice-text.ts'
import { deskZone } from '../../core/desk/desk-text.ts'

/**
 * Everything the card of a notice shows. `count` is the number of customers who would get it now, `incidents` are open,
 * planned or recently resolved.
 */
export interface CardContext {
  readonly world: DeskWorld
  readonly notice: Notice
  readonly card: NoticeCard
  readonly at: number
  readonly count: number
  /** A notice to more customers than this needs a second supervisor's approval. */
  readonly approvalThreshold: number
  readonly incidents: readonly { readonly id: string; readonly title: string }[]
}

/** A card of a notice, ready to be sent. */
export interface CardView {
  readonly html: Html
  readonly buttons: Rows
}

/** A button of a notice's card with the label `button-<name>`. */
export const cardButton = (
  { world, notice }: Pick<CardContext, 'world' | 'notice'>,
  name: string,
  act: string,
  arg: string | number = '',
  vars: TextVars = {},
): DeskButton => ({
  label: noticePlain(world, `button-${name}`, vars),
  data: moduleData('notice', notice.id, act, arg),
})

/** A button whose label is data, such as a service's name. */
export const dataButton = (
  { notice }: Pick<CardContext, 'notice'>,
  label: string,
  act: string,
  arg: string,
): DeskButton => ({
  label,
  data: moduleData('notice', notice.id, act, arg),
})

/** The label, with a tick when it is chosen. */
export const withTick = (label: string, chosen: boolean): string => (chosen ? `✅ ${label}` : label)

/** Buttons in rows of `width`. */
export const inRows = (buttons: readonly DeskButton[], width: number): Rows =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width))

/** A time in the desk's zone, as the texts take it; `at` is ms since 1970. */
export const timeVars = (world: DeskWorld, at: number): TextVars => ({
  at: new Date(at).toISOString(),
  zone: deskZone(world),
})

/** The head of a card: the notice's number, kind and state. */
export const titleOf = ({ world, notice }: CardContext): Html =>
  noticeHtml(world, 'card-title', { no: notice.id, kind: notice.kind, state: notice.state, work: notice.work })

/** Joins the lines that are not null. */
export const joinLines = (...parts: readonly (Html | null)[]): Html => parts.filter((part) => part !== null).join('\n')
