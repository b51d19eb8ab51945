import type { JSX } from 'preact'
import { Dialog } from './dialog.tsx'
import { readableNumber } from './format-number.ts'
import { useTexts } from './page-settings.ts'

export interface ShareDialogProps {
  readonly bot: string
  readonly number: string
  readonly share: () => void
  readonly close: () => void
}

/** Telegram's own question before a number is given away. */
export const ShareDialog = ({ bot, number, share, close }: ShareDialogProps): JSX.Element => {
  const texts = useTexts()
  return (
    <Dialog title={texts.shareTitle} close={close}>
      <p>{texts.shareText(bot, readableNumber(number))}</p>
      <div class="choices">
        <button type="button" onClick={close}>
          {texts.cancel}
        </button>
        <button
          type="button"
          class="strong"
          onClick={() => {
            share()
            close()
          }}
        >
          {texts.share}
        </button>
      </div>
    </Dialog>
  )
}
