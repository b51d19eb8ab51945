import { evidence } from './player.ts'
import type { Player } from './player.ts'
import { tell } from './stories.ts'

type Sentences = Readonly<Record<string, readonly string[]>>

const write =
  (sentences: Sentences) =>
  (customer: Player, locale: string): void => {
    for (const sentence of sentences[locale] ?? []) {
      if (sentence.startsWith('[')) customer.tap(sentence.slice(1, -1))
      else if (sentence === '/start') customer.command('start')
      else customer.write(sentence)
    }
  }

tell({
  'told-at-once': {
    replies: { 'evidence.collect': evidence({ simSwapHours: 5 }) },
    play: write({
      ru: ['не приходит смс код, вчера симку заменила, пишу с телефона соседки', '8 916 123-45-67', 'спасибо'],
      en: [
        "the sms code doesn't come, i swapped my sim yesterday, this is from my neighbour's phone",
        '8 916 123-45-67',
        'thanks',
      ],
      be: ['не прыходзіць смс код, учора сімку замяніла, пішу з тэлефона суседкі', '8 916 123-45-67', 'дзякуй'],
    }),
  },
  'number-and-mailbox-gone': {
    play: write({
      ru: ['сменился номер, старый уже не работает, и почта не открывается', '[on-new]', 'нигде не открыто'],
      en: ["my number changed, the old number is dead and i can't open my email", '[on-new]', 'signed out everywhere'],
      be: ['змяніўся нумар, стары нумар ужо не працуе, і пошта не адкрываецца', '[on-new]', 'нідзе не адкрыта'],
    }),
  },
  'corrected': {
    play: write({
      ru: [
        '/start',
        '[missing-sms]',
        '8 916 123-45-67',
        'самолётика нет',
        'в спаме пусто',
        'ой нет, в спаме всё-таки лежит',
      ],
      en: [
        '/start',
        '[missing-sms]',
        '8 916 123-45-67',
        'airplane mode is off',
        'nothing in spam',
        'actually it was in spam',
      ],
      be: [
        '/start',
        '[missing-sms]',
        '8 916 123-45-67',
        'рэжым палёту выключаны',
        'у спаме пуста',
        'ой не, усё ж знайшла ў спаме',
      ],
    }),
  },
})
