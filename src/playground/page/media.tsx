import type { Message } from 'grammy/types'
import type { JSX } from 'preact'
import { Icon } from './icons.tsx'
import { readableNumber } from './phone-number.ts'
import { useTexts } from './settings.ts'

const bars = [5, 9, 14, 8, 12, 17, 10, 6, 13, 16, 9, 12, 7, 15, 11, 6, 10, 14, 8, 5]

const seconds = (duration: number): string => `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, '0')}`

const Voice = ({ duration }: { readonly duration: number }): JSX.Element => {
  const texts = useTexts()
  return (
    <span class="voice" role="img" aria-label={`${texts.voice}, ${seconds(duration)}`}>
      <span class="disc"><Icon name="play" /></span>
      <svg class="wave" viewBox="0 0 100 20" aria-hidden="true">
        {bars.map((height, index) => <rect key={index} x={index * 5} y={10 - height / 2} width="3" height={height} rx="1.5" />)}
      </svg>
      <span>{seconds(duration)}</span>
    </span>
  )
}

const Card = ({ icon, name, note }: { readonly icon: 'phone' | 'file' | 'place', readonly name: string, readonly note: string }): JSX.Element => (
  <span class="card">
    <span class="disc"><Icon name={icon} /></span>
    <span><strong>{name}</strong><small>{note}</small></span>
  </span>
)

/** What a message carries besides words; nothing for a plain text. */
export const Media = ({ message }: { readonly message: Message }): JSX.Element | null => {
  const texts = useTexts()
  const { contact, sticker, voice, photo, document, location } = message
  if (contact) return <Card icon="phone" name={[contact.first_name, contact.last_name].join(' ').trim()} note={readableNumber(contact.phone_number)} />
  if (sticker) return <span class="sticker" role="img" aria-label={`${texts.sticker} ${sticker.emoji ?? ''}`}>{sticker.emoji ?? '🙂'}</span>
  if (voice) return <Voice duration={voice.duration} />
  if (photo) return <span class="photo" role="img" aria-label={texts.photo} />
  if (document) return <Card icon="file" name={document.file_name ?? texts.document} note={`${document.file_size ?? 0} B`} />
  if (location) return <Card icon="place" name={texts.location} note={`${location.latitude}, ${location.longitude}`} />
  return null
}
