import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { attempt } from './api.ts'
import { useSettings } from './page-settings.ts'
import { clockTime } from './times.ts'
import type { TurnRow } from './page-wire.ts'
import type { Looking } from './use-turns.ts'

export interface LookingBackProps {
  readonly looking: Looking
  /** The row of the moment, when it is kept. */
  readonly row: TurnRow | undefined
  /** Goes to the present of the same customer. */
  readonly leave: () => void
}

/** The mark of a look back, with the one way to the present, and a link to share. */
export const LookingBack = ({ looking, row, leave }: LookingBackProps): JSX.Element | null => {
  const { texts, language } = useSettings()
  const [copied, setCopied] = useState(false)
  if (looking.moment === null) return null
  const isGone = looking.past === 'gone' || (looking.past !== null && row === undefined)
  return (
    <section class="looking-back" aria-label={texts.lookingBack}>
      <p role="status">
        <strong>{texts.lookingBack}</strong>{' '}
        {isGone ? texts.momentGone : row && texts.momentAt(clockTime(row.at, language), looking.moment.turn)}
        {copied && ` ${texts.linkCopied}`}
      </p>
      {!isGone && (
        <button
          type="button"
          onClick={() => attempt(navigator.clipboard.writeText(location.href).then(() => setCopied(true)))}
        >
          {texts.copyLink}
        </button>
      )}
      <button type="button" class="strong" onClick={leave}>
        {texts.toThePresent}
      </button>
    </section>
  )
}
