import type { JSX } from 'preact'

const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  dots: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  clip: 'M19.5 11.5 12 19a4.6 4.6 0 0 1-6.5-6.5l8-8a3 3 0 0 1 4.3 4.3l-8 8a1.5 1.5 0 0 1-2.1-2.1l7.3-7.3',
  send: 'M4 12 20 4.5 15.5 20l-3.8-6.2L4 12zm7.7 1.8L20 4.5',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M4 12.5l4.5 4.5L18 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  down: 'M6 9.5l6 6 6-6',
  keyboard:
    'M4 6.5h16a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V8A1.5 1.5 0 0 1 4 6.5zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M7.5 14h9',
  plane:
    'M21 15.5v-2l-7.5-4.7V4.2a1.5 1.5 0 0 0-3 0v4.6L3 13.5v2l7.5-2.3v4.6L8.5 19.3v1.4L12 19.8l3.5.9v-1.4l-2-1.5v-4.6z',
  play: 'M8 5.5v13l10.5-6.5z',
  phone:
    'M8 2.8h8A1.8 1.8 0 0 1 17.8 4.6v14.8a1.8 1.8 0 0 1-1.8 1.8H8a1.8 1.8 0 0 1-1.8-1.8V4.6A1.8 1.8 0 0 1 8 2.8zM10.8 18.2h2.4',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
  place: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 1 0-13 0c0 5 6.5 11 6.5 11zM12 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  whole: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  target: 'M12 3v3M12 18v3M3 12h3M18 12h3M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z',
  half: 'M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17M12 7h6M12 10.5h8M12 14h8M12 17.5h5',
  sun: 'M12 16.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  moon: 'M20 14.2A8.3 8.3 0 1 1 9.8 4a6.6 6.6 0 0 0 10.2 10.2z',
  reply: 'M10 6.5 4.5 12l5.5 5.5M5 12h8.5a6 6 0 0 1 6 6v.5',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  lock: 'M7 11h10v8.5H7zM9 11V8a3 3 0 0 1 6 0v3',
  pin: 'M9 4.5h6l-.8 6 3.3 3.5H6.5L9.8 10.5zM12 14v6',
  video: 'M4 7h10.5v10H4zM14.5 11l5.5-3v8l-5.5-3',
  hash: 'M9.5 4.5 7.5 19.5M16.5 4.5l-2 15M4.5 9.5h15M4 14.5h15',
  filter: 'M4 5.5h16l-6.2 7.3v6L10.2 17v-4.2z',
  sim: 'M7 3.5h7l4 4v13H7zM9.8 11h5.4v6H9.8zM12.5 11v6M9.8 14h5.4',
  mast: 'M12 10.5 8 20.5M12 10.5l4 10M9.4 17h5.2M8.6 12.6a4.6 4.6 0 0 1 0-6.2M15.4 6.4a4.6 4.6 0 0 1 0 6.2M6 15a8 8 0 0 1 0-11M18 4a8 8 0 0 1 0 11',
  person: 'M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.8 20.5a7.2 7.2 0 0 1 14.4 0',
  horn: 'M4 10v4.5h3.5L17 19V5.5L7.5 10zM19.5 10a3.2 3.2 0 0 1 0 4.5M8.5 15l1.3 4.5h2',
  pencil: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5z',
} as const

/** Names of the drawings. */
export type IconName = keyof typeof paths

/** A line drawing that goes with words; assistive technology passes it over. */
export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
