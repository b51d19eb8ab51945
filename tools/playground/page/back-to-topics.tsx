import type { JSX } from 'preact'
import { Icon } from './icons.tsx'
import { useTexts } from './page-settings.ts'
import type { DeskInView, Opened } from './use-desk.ts'

/** The button back to the list of topics, to the row of this topic; shown where both do not fit side by side. */
export const BackToTopics = ({ desk, from }: { readonly desk: DeskInView; readonly from: Opened }): JSX.Element => {
  const texts = useTexts()
  const leave = (): void => {
    desk.openTopic(null)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-topic="${from}"]`)?.focus())
  }
  return (
    <button type="button" class="round back" aria-label={texts.backToTopics} title={texts.backToTopics} onClick={leave}>
      <Icon name="back" />
    </button>
  )
}
