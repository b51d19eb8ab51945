import type { MessageEntity } from 'grammy/types'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { entityTree } from './entity-tree.ts'
import type { Piece } from './entity-tree.ts'

export interface FormattedTextProps {
  readonly text: string
  readonly entities?: readonly MessageEntity[]
  /** Called at a tap on a command in the text. */
  readonly say: (text: string) => void
}

const words = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : words(piece.inside))).join('')

const Spoiler = ({ children }: { readonly children: JSX.Element }): JSX.Element => {
  const [shown, setShown] = useState(false)
  return (
    <span class={shown ? '' : 'spoiler'} onClick={() => setShown(true)}>
      {children}
    </span>
  )
}

const linkOf = (url: string): string => (/^[a-z]+:/i.test(url) ? url : `https://${url}`)

const isSafe = (url: string): boolean => /^(?:https?|tg|mailto|tel):/i.test(url)

const Link = ({ to, children }: { readonly to: string; readonly children: JSX.Element }): JSX.Element => (
  <a {...(isSafe(to) ? { href: to } : {})} target="_blank" rel="noreferrer">
    {children}
  </a>
)

const Entity = ({
  entity,
  inside,
  say,
}: {
  readonly entity: MessageEntity
  readonly inside: readonly Piece[]
  readonly say: (text: string) => void
}): JSX.Element => {
  const children = <Pieces pieces={inside} say={say} />
  const plain = words(inside)
  switch (entity.type) {
    case 'bold':
      return <strong>{children}</strong>
    case 'italic':
      return <em>{children}</em>
    case 'underline':
      return <u>{children}</u>
    case 'strikethrough':
      return <s>{children}</s>
    case 'spoiler':
      return <Spoiler>{children}</Spoiler>
    case 'code':
      return <code>{children}</code>
    case 'pre':
      return <pre>{children}</pre>
    case 'blockquote':
    case 'expandable_blockquote':
      return <blockquote>{children}</blockquote>
    case 'text_link':
      return <Link to={entity.url}>{children}</Link>
    case 'url':
      return <Link to={linkOf(plain)}>{children}</Link>
    case 'email':
      return <Link to={`mailto:${plain}`}>{children}</Link>
    case 'phone_number':
      return <Link to={`tel:${plain}`}>{children}</Link>
    case 'bot_command':
      return (
        <button type="button" class="command" onClick={() => say(plain)}>
          {children}
        </button>
      )
    case 'mention':
    case 'hashtag':
    case 'cashtag':
    case 'text_mention':
      return <span class="mention">{children}</span>
    default:
      return children
  }
}

const Pieces = ({
  pieces,
  say,
}: {
  readonly pieces: readonly Piece[]
  readonly say: (text: string) => void
}): JSX.Element => (
  <>{pieces.map((piece, index) => (typeof piece === 'string' ? piece : <Entity key={index} {...piece} say={say} />))}</>
)

/** A text with its entities as Telegram shows it. */
export const FormattedText = ({ text, entities = [], say }: FormattedTextProps): JSX.Element => (
  <span class="text">
    <Pieces pieces={entityTree(text, entities)} say={say} />
  </span>
)
