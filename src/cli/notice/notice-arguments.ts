import { readOptions } from '../terminal/read-options.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** The arguments of `npm run notice`. */
export type NoticeArguments =
  | { readonly act: 'help' }
  | { readonly act: 'list' }
  | { readonly act: 'send'; readonly file: string; readonly yes: boolean }
  | { readonly act: 'watch' | 'pause' | 'resume' | 'cancel'; readonly id: number }
  | { readonly act: 'recall'; readonly id: number; readonly yes: boolean }
  | { readonly act: 'correct'; readonly id: number; readonly file: string; readonly yes: boolean }

/** Help text of the command. */
export const noticeHelp = `npm run notice -- FILE.yaml [--yes]      send a notice: shows the audience and the price, asks, and shows the progress
npm run notice -- list                   the last notices
npm run notice -- watch ID               shows the progress; Ctrl-C only stops watching
npm run notice -- pause|resume|cancel ID
npm run notice -- correct ID FILE.yaml [--yes]   asks, and edits every copy
npm run notice -- recall ID [--yes]      asks, and deletes every copy, as far as Telegram allows (48 hours)

FILE.yaml:
kind: maintenance            # outages, maintenance or news
texts:                       # Telegram's HTML: at most 4,096 characters, 1,024 below a photo
  ru: Сегодня с 23:00 до 1:00 <b>кабинет не работает</b>.
  en: The account page is <b>down</b> today from 23:00 to 1:00.
fallback: ru                 # for customers whose language has no text
# All fields below are optional.
photo: https://example.com/works.jpg
buttons: [{ flow: missing-sms, label: { ru: Не приходит код, en: No code arrives } }]
audience: { locales: [ru], services: [ozon], regions: [RU], activeDays: 30, incident: own-1, inFlow: missing-sms, chats: [123456789] }
silent: true                 # no sound
at: 2026-11-30T22:00:00+03:00
respectsNight: true          # no messages between 22:00 and 8:00
onCrash: unknown             # copies in flight during a crash: sent again (twice), or given up (unknown)
paid: true                   # up to 1,000 per second, 0.1 Star for each above the first 30 per second

The notice's card appears in the first support group. Above NOTICE_APPROVAL_ABOVE customers in 24 hours, over all
notices of one supervisor, a second supervisor has to approve there the notice, and a correction too.`

const acts = ['watch', 'pause', 'resume', 'cancel'] as const
const isAct = (word: string): word is (typeof acts)[number] => acts.some((act) => act === word)

const readId = (act: string, text: string | undefined): number => {
  if (text === undefined || !/^[1-9]\d{0,14}$/.test(text))
    throw new UsageError(
      `${act}: give the number of a notice, such as: npm run notice -- ${act} 3 (to list them: npm run notice -- list)`,
    )
  return Number(text)
}

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readNoticeArguments = (args: readonly string[]): NoticeArguments => {
  const {
    words: [word, ...rest],
    help: isHelp,
    yes,
  } = readOptions('notice', args)
  if (isHelp) return { act: 'help' }
  if (word === undefined) throw new UsageError('give a YAML file or a command, see: npm run notice -- --help')
  if (word === 'list') return { act: 'list' }
  if (isAct(word)) return { act: word, id: readId(word, rest[0]) }
  if (word === 'recall') return { act: word, id: readId(word, rest[0]), yes }
  if (word !== 'correct') return { act: 'send', file: word, yes }
  const [id, file] = rest
  if (file === undefined)
    throw new UsageError(
      'correct: give the number of a notice and a YAML file, such as: npm run notice -- correct 3 better.yaml',
    )
  return { act: 'correct', id: readId(word, id), file, yes }
}
