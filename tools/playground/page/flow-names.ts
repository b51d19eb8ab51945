import type { PageLanguage } from './page-settings.ts'

const flows: Readonly<Record<string, readonly [ru: string, be: string, en: string]>> = {
  'answers': ['Вопрос и ответ', 'Пытанне і адказ', 'Question and answer'],
  'block-number': ['Блокировка номера', 'Блакаванне нумара', 'Blocking a number'],
  'call-forwarding': ['Переадресация', 'Пераадрасацыя', 'Call forwarding'],
  'change-number': ['Смена номера', 'Змена нумара', 'Another number'],
  'change-owner': ['Смена владельца', 'Змена ўладальніка', 'Another owner'],
  'change-password': ['Смена пароля', 'Змена пароля', 'Another password'],
  'forget': ['Забыть меня', 'Забыць мяне', 'Forget me'],
  'incident': ['Известный сбой', 'Вядомы збой', 'Known outage'],
  'is-it-a-scam': ['Это мошенники?', 'Гэта махляры?', 'Is it a scam?'],
  'language': ['Язык', 'Мова', 'Language'],
  'line': ['Номер компании', 'Нумар кампаніі', 'A line of the company'],
  'line-trouble': ['Не вышло с номером', 'Не выйшла з нумарам', 'Trouble with a line'],
  'link-numbers': ['Несколько номеров', 'Некалькі нумароў', 'Several numbers'],
  'missing-email': ['Не приходит письмо', 'Не прыходзіць ліст', 'No e-mail comes'],
  'missing-sms': ['Не приходит SMS-код', 'Няма SMS з кодам', 'No SMS code'],
  'my-data': ['Мои данные', 'Мае даныя', 'My data'],
  'my-requests': ['Мои заявки', 'Мае заяўкі', 'My requests'],
  'notices': ['Рассылки', 'Рассылкі', 'Notices'],
  'pause-number': ['Пауза номера', 'Паўза нумара', 'Pausing a number'],
  'person': ['Человек', 'Чалавек', 'A person'],
  'phone-back': ['Телефон снова в сети', 'Тэлефон зноў у сетцы', 'The phone is back'],
  'prove': ['Это вы?', 'Гэта вы?', 'Is it you?'],
  'prove-to-agent': ['Номер для сотрудника', 'Нумар для супрацоўніка', 'The number, for an agent'],
  'regain-access': ['Вход без номера', 'Уваход без нумара', 'Signing in without the number'],
  'rename-subscribers': ['Имена на номерах', 'Імёны на нумарах', 'Names on lines'],
  'reset-password': ['Забыт пароль', 'Забыты пароль', 'Forgotten password'],
  'score': ['Оценка', 'Адзнака', 'A score'],
  'start': ['Начало', 'Пачатак', 'The beginning'],
  'voicemail': ['Голосовая почта', 'Галасавая пошта', 'Voicemail'],
  'which': ['О чём вы?', 'Пра што вы?', 'What do you mean?'],
}

const places: Readonly<Record<PageLanguage, 0 | 1 | 2>> = { ru: 0, be: 1, en: 2 }

/** The name of a flow in plain words; its id when it has none. */
export const flowName = (flow: string, language: PageLanguage): string => flows[flow]?.[places[language]] ?? flow
