import type { Message, PhotoSize } from 'grammy/types'
import type { JSX } from 'preact'
import { Icon } from './icons.tsx'
import { readableNumber } from './format-number.ts'
import { useTexts } from './page-settings.ts'

const bars = [5, 9, 14, 8, 12, 17, 10, 6, 13, 16, 9, 12, 7, 15, 11, 6, 10, 14, 8, 5]

const seconds = (duration: number): string => `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, '0')}`

const Voice = ({ duration }: { readonly duration: number }): JSX.Element => {
  const texts = useTexts()
  return (
    <span class="voice" role="img" aria-label={`${texts.voice}, ${seconds(duration)}`}>
      <span class="disc">
        <Icon name="play" />
      </span>
      <svg class="wave" viewBox="0 0 100 20" aria-hidden="true">
        {bars.map((height, index) => (
          <rect key={index} x={index * 5} y={10 - height / 2} width="3" height={height} rx="1.5" />
        ))}
      </svg>
      <span>{seconds(duration)}</span>
    </span>
  )
}

interface CardProps {
  readonly icon: 'phone' | 'file' | 'place' | 'play' | 'video'
  readonly name: string
  readonly note: string
}

const Card = ({ icon, name, note }: CardProps): JSX.Element => (
  <span class="card">
    <span class="disc">
      <Icon name={icon} />
    </span>
    <span>
      <strong>{name}</strong>
      <small>{note}</small>
    </span>
  </span>
)

const fileAt = (id: string): string => `/emulator/files/${encodeURIComponent(id)}`

/** True for a placeholder of one grey pixel, in whose place a photo is drawn. */
const REAL_BYTES = 200

const Photo = ({ sizes }: { readonly sizes: readonly PhotoSize[] }): JSX.Element => {
  const texts = useTexts()
  const largest = sizes.at(-1)
  if (!largest || (largest.file_size ?? 0) < REAL_BYTES)
    return <span class="photo" role="img" aria-label={texts.photo} />
  return (
    <a class="picture" href={fileAt(largest.file_id)} target="_blank" rel="noreferrer">
      <img src={fileAt(largest.file_id)} alt={texts.photo} />
    </a>
  )
}

const size = (bytes = 0): string => (bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} KB`)

const Document = ({ document }: { readonly document: NonNullable<Message['document']> }): JSX.Element => {
  const name = document.file_name ?? useTexts().document
  return (
    <a class="file" href={fileAt(document.file_id)} download={name}>
      <Card icon="file" name={name} note={size(document.file_size)} />
    </a>
  )
}

/** The media of a message; nothing for a plain text. */
export const Media = ({ message }: { readonly message: Message }): JSX.Element | null => {
  const texts = useTexts()
  const { contact, sticker, voice, photo, video, video_note: note, animation, audio, document, location } = message
  if (contact)
    return (
      <Card
        icon="phone"
        name={[contact.first_name, contact.last_name].join(' ').trim()}
        note={readableNumber(contact.phone_number)}
      />
    )
  if (sticker)
    return (
      <span class="sticker" role="img" aria-label={`${texts.sticker} ${sticker.emoji ?? ''}`}>
        {sticker.emoji ?? '🙂'}
      </span>
    )
  if (voice) return <Voice duration={voice.duration} />
  if (photo) return <Photo sizes={photo} />
  if (video)
    return (
      <span class="photo video" role="img" aria-label={texts.video}>
        <span class="disc">
          <Icon name="play" />
        </span>
      </span>
    )
  if (note) return <Card icon="video" name={texts.videoNote} note={seconds(note.duration)} />
  if (animation) return <Card icon="video" name={texts.animation} note={seconds(animation.duration)} />
  if (audio)
    return <Card icon="play" name={audio.title ?? audio.file_name ?? texts.audio} note={seconds(audio.duration)} />
  if (document) return <Document document={document} />
  if (location) return <Card icon="place" name={texts.location} note={`${location.latitude}, ${location.longitude}`} />
  return null
}
