import type { JSX } from 'preact'
import { Dialog } from './dialog.tsx'
import { useTexts } from './page-settings.ts'
import type { ChatOnPhone } from './use-chat.ts'

/** The bot's answer to a press: a toast that disappears, or an alert to dismiss. */
export const Notices = ({ phone: { toast, dismissToast } }: { readonly phone: ChatOnPhone }): JSX.Element => {
  const texts = useTexts()
  return (
    <>
      <div class="toasts" role="status">
        {toast && !toast.show_alert && (
          <div class="toast" key={toast.callback_query_id}>
            {toast.text}
          </div>
        )}
      </div>
      {toast?.show_alert && (
        <Dialog title={toast.text} close={dismissToast}>
          <div class="choices">
            <button type="button" class="strong" onClick={dismissToast}>
              {texts.ok}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
