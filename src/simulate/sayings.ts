import type { Language } from './person.ts'
import type { Trouble } from './trouble.ts'

type Sayings = Readonly<Record<Language, readonly string[]>>

/** What people write about a trouble, by the flow that is for it. */
const byFlow: Readonly<Record<string, Sayings>> = {
  'missing-sms': {
    ru: ['Здравствуйте, второй час жду код в смс, ничего нету', 'код для входа так и не пришел((', 'смс с кодом не приходит что делать'],
    en: ['hello, i asked for the code twice and no sms arrived', 'the code does not come to my phone', 'no text message with my login code'],
    be: ['добры дзень, не прыходзіць код у смс', 'смс з кодам так і не прыйшла', 'чакаю код, а яго няма'],
  },
  'regain-access': {
    ru: ['у меня теперь другой номер, как попасть в аккаунт', 'номер поменяла а аккаунт на старом', 'старого номера больше нет, не могу войти в аккаунт'],
    en: ['my number has changed and I cannot get into my account', 'I lost my old number, how do I get back into my account', 'new phone number, old account'],
    be: ['змяніўся нумар, не магу ўвайсці ў акаўнт', 'старога нумара няма, як вярнуць акаўнт', 'у мяне новы нумар, а акаўнт на старым'],
  },
  'missing-email': {
    ru: ['не приходит письмо на почту уже полчаса', 'письмо для восстановления так и не пришло', 'на почте нет письма со ссылкой'],
    en: ['the email with the link has not arrived', 'no letter in my mailbox', 'I am waiting for an email and it does not come'],
    be: ['не прыходзіць ліст на пошту', 'ліст са спасылкай так і не прыйшоў', 'на пошце няма ліста'],
  },
  'reset-password': {
    ru: ['забыла пароль от кабинета', 'не могу войти в личный кабинет, пароль не помню', 'нужен новый пароль для входа'],
    en: ['I forgot my password', 'cannot sign in, do not remember the password', 'I need a new password'],
    be: ['забыўся пароль ад кабінета', 'не памятаю пароль', 'патрэбны новы пароль для ўваходу'],
  },
  'change-number': {
    ru: ['хочу поменять номер телефона на другой красивый', 'мне нужен другой номер на эту симку', 'можно сменить свой номер на новый?'],
    en: ['I would like a different phone number', 'can I change my phone number to a new one', 'I want another number on my SIM'],
    be: ['хачу памяняць нумар тэлефона на іншы', 'патрэбны іншы нумар на гэту сімку', 'хачу новы прыгожы нумар'],
  },
  'block-number': {
    ru: ['потеряла телефон, заблокируйте сим карту', 'украли телефон, нужно заблокировать номер', 'заблокируйте мой номер пожалуйста'],
    en: ['I lost my phone, please block the SIM', 'my phone was stolen, block my number', 'please block my number'],
    be: ['згубіў тэлефон, заблакіруйце сім-карту', 'скралі тэлефон, трэба заблакіраваць нумар', 'заблакіруйце мой нумар'],
  },
  'pause-number': {
    ru: ['нужно на месяц приостановить номер сотрудника', 'временно отключить один номер', 'поставить номер на паузу'],
    en: ['please suspend a line for a month', 'put one of our numbers on pause', 'turn a number off for some time'],
    be: ['трэба на месяц прыпыніць нумар', 'часова адключыць адзін нумар', 'паставіць нумар на паўзу'],
  },
  'is-it-a-scam': {
    ru: ['кажется меня обманули мошенники', 'это мошенники или нет?', 'странный сайт, боюсь что обман'],
    en: ['I think I was scammed', 'is this a scam or not', 'a strange site, I am afraid it is a fraud'],
    be: ['здаецца, мяне падманулі махляры', 'гэта махляры ці не?', 'дзіўны сайт, баюся, што падман'],
  },
  'person': {
    ru: ['дайте живого человека', 'хочу поговорить с оператором', 'позовите сотрудника'],
    en: ['let me talk to a human', 'I want to speak to a person', 'get me an operator please'],
    be: ['хачу пагаварыць з чалавекам', 'паклічце супрацоўніка', 'дайце жывога чалавека'],
  },
}

const byArticle: Readonly<Record<string, Sayings>> = {
  'registration': { ru: ['как зарегистрироваться в кабинете впервые'], en: ['how do I register for the first time'], be: ['як зарэгістравацца ў кабінеце ўпершыню'] },
  'cabinet-price': { ru: ['платный ли личный кабинет'], en: ['does the account cost anything'], be: ['ці платны асабісты кабінет'] },
  'generated-passwords': { ru: ['что за набор букв и цифр в смс с паролем'], en: ['what is that password of letters and digits in the sms'], be: ['што за пароль з літар і лічбаў у смс'] },
}

/** Ways to say what somebody has come for; at least one. */
export const sayings = ({ flow, facts }: Trouble, language: Language): readonly string[] => {
  const known = byArticle[facts['article'] ?? ''] ?? byFlow[flow]
  if (!known) throw new Error(`nobody knows how people ask for ${flow}`)
  return known[language]
}
