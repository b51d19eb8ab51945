import type { Language } from './person.ts'
import type { Trouble } from './trouble.ts'

type Sayings = Readonly<Record<Language, readonly string[]>>

/** Texts that people write about a trouble, by its flow. */
const byFlow: Readonly<Record<string, Sayings>> = {
  'missing-sms': {
    ru: [
      'Здравствуйте, второй час жду код в смс, ничего нету',
      'код для входа так и не пришел((',
      'смс с кодом не приходит что делать',
    ],
    en: [
      'hello, i asked for the code twice and no sms arrived',
      'the code does not come to my phone',
      'no text message with my login code',
    ],
    be: ['добры дзень, не прыходзіць код у смс', 'смс з кодам так і не прыйшла', 'чакаю код, а яго няма'],
  },
  'regain-access': {
    ru: [
      'у меня теперь другой номер, как попасть в аккаунт',
      'номер поменяла а аккаунт на старом',
      'старого номера больше нет, не могу войти в аккаунт',
    ],
    en: [
      'my number has changed and I cannot get into my account',
      'I lost my old number, how do I get back into my account',
      'new phone number, old account',
    ],
    be: [
      'змяніўся нумар, не магу ўвайсці ў акаўнт',
      'старога нумара няма, як вярнуць акаўнт',
      'у мяне новы нумар, а акаўнт на старым',
    ],
  },
  'missing-email': {
    ru: [
      'не приходит письмо на почту уже полчаса',
      'письмо для восстановления так и не пришло',
      'на почте нет письма со ссылкой',
    ],
    en: [
      'the email with the link has not arrived',
      'no letter in my mailbox',
      'I am waiting for an email and it does not come',
    ],
    be: ['не прыходзіць ліст на пошту', 'ліст са спасылкай так і не прыйшоў', 'на пошце няма ліста'],
  },
  'reset-password': {
    ru: [
      'забыла пароль от кабинета',
      'не могу войти в личный кабинет, пароль не помню',
      'нужен новый пароль для входа',
    ],
    en: ['I forgot my password', 'cannot sign in, do not remember the password', 'I need a new password'],
    be: ['забыўся пароль ад кабінета', 'не памятаю пароль', 'патрэбны новы пароль для ўваходу'],
  },
  'change-number': {
    ru: [
      'хочу поменять номер телефона на другой красивый',
      'мне нужен другой номер на эту симку',
      'можно сменить свой номер на новый?',
    ],
    en: [
      'I would like a different phone number',
      'can I change my phone number to a new one',
      'I want another number on my SIM',
    ],
    be: ['хачу памяняць нумар тэлефона на іншы', 'патрэбны іншы нумар на гэту сімку', 'хачу новы прыгожы нумар'],
  },
  'block-number': {
    ru: [
      'потеряла телефон, заблокируйте сим карту',
      'украли телефон, нужно заблокировать номер',
      'заблокируйте мой номер пожалуйста',
    ],
    en: ['I lost my phone, please block the SIM', 'my phone was stolen, block my number', 'please block my number'],
    be: [
      'згубіў тэлефон, заблакіруйце сім-карту',
      'скралі тэлефон, трэба заблакіраваць нумар',
      'заблакіруйце мой нумар',
    ],
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
  'change-password': {
    ru: [
      'хочу свой пароль вместо того что прислали',
      'как поставить другой пароль в кабинете',
      'надо пароль поменять, старый знает бывший муж',
    ],
    en: [
      'I want to set my own password',
      'how do I replace my password with another one',
      'my old password is known to others, I want a new one of my own',
    ],
    be: ['хачу паставіць свой пароль', 'як памяняць пароль у кабінеце', 'трэба іншы пароль, стары ведаюць'],
  },
  'link-numbers': {
    ru: [
      'хочу чтобы мамин номер был в моём кабинете',
      'два номера в одном кабинете как сделать',
      'управлять номерами детей из одного кабинета',
    ],
    en: [
      'I want two numbers in one account',
      "manage my wife's number from my cabinet",
      'put all our numbers into one cabinet',
    ],
    be: [
      'хачу два нумары ў адным кабінеце',
      'як дадаць яшчэ адзін нумар у мой кабінет',
      'кіраваць нумарам дачкі з майго кабінета',
    ],
  },
  'change-owner': {
    ru: [
      'сим карта оформлена на бывшего, хочу на себя',
      'переписать номер на сына',
      'номер на отца, он умер, как переоформить',
    ],
    en: [
      'I want to give my number to my son officially',
      'the number is registered to my ex, how to put it in my name',
      'transfer the number to another owner',
    ],
    be: [
      'хачу перапісаць нумар на сына',
      'сімка аформлена на мужа, хачу на сябе',
      'як перааформіць нумар на іншага чалавека',
    ],
  },
  'rename-subscribers': {
    ru: [
      'надо поменять имя абонента в списке',
      'переименовать сотрудника, номер тот же',
      'у номера стоит фамилия уволенного, исправить',
    ],
    en: [
      'change the name of a subscriber',
      'one of our numbers shows the wrong name',
      'rename a line to our new employee',
    ],
    be: ['трэба змяніць імя абанента', 'перайменаваць супрацоўніка ў спісе', 'у нумара імя звольненага, выправіць'],
  },
  'call-forwarding': {
    ru: [
      'чтобы звонки шли на коллегу пока я в отпуске',
      'звонки уходят на чужой номер',
      'переадресация на другой телефон',
    ],
    en: ['send my calls to a colleague', 'forward calls to another phone', 'my calls go to a strange number'],
    be: ['каб званкі ішлі на калегу', 'пераадрасацыя на іншы тэлефон', 'званкі сыходзяць на чужы нумар'],
  },
  'voicemail': {
    ru: [
      'включите автоответчик на номер',
      'хочу чтобы голосовые сообщения приходили на почту',
      'как настроить голосовую почту',
    ],
    en: ['I need voicemail on this line', 'turn on the answering machine', 'voice messages should come to my e-mail'],
    be: ['уключыце аўтаадказчык', 'як наладзіць галасавую пошту', 'хачу атрымліваць галасавыя паведамленні на пошту'],
  },
  'my-requests': {
    ru: ['что там с моей заявкой', 'какие у меня заявки открыты', 'на каком этапе мой заказ'],
    en: ['what about my request', 'show what I have ordered from you', 'where is my order now'],
    be: ['што з маёй заяўкай', 'якія ў мяне адкрытыя заяўкі', 'на якім этапе мая замова'],
  },
  'person': {
    ru: ['дайте живого человека', 'хочу поговорить с оператором', 'позовите сотрудника'],
    en: ['let me talk to a human', 'I want to speak to a person', 'get me an operator please'],
    be: ['хачу пагаварыць з чалавекам', 'паклічце супрацоўніка', 'дайце жывога чалавека'],
  },
}

const byArticle: Readonly<Record<string, Sayings>> = {
  'registration': {
    ru: ['как зарегистрироваться в кабинете впервые'],
    en: ['how do I register for the first time'],
    be: ['як зарэгістравацца ў кабінеце ўпершыню'],
  },
  'cabinet-price': {
    ru: ['платный ли личный кабинет'],
    en: ['does the account cost anything'],
    be: ['ці платны асабісты кабінет'],
  },
  'invoices': {
    ru: ['где взять счёт за прошлый месяц'],
    en: ['where can I get the invoice for last month'],
    be: ['дзе ўзяць рахунак за мінулы месяц'],
  },
  'charges': {
    ru: ['за что сняли столько денег в этом месяце'],
    en: ['what were we charged for this month'],
    be: ['за што спісалі столькі грошай у гэтым месяцы'],
  },
  'generated-passwords': {
    ru: ['что за набор букв и цифр в смс с паролем'],
    en: ['what is that password of letters and digits in the sms'],
    be: ['што за пароль з літар і лічбаў у смс'],
  },
}

/** The texts with which a trouble can be described; at least one. */
export const sayings = ({ flow, facts }: Trouble, language: Language): readonly string[] => {
  const known = byArticle[facts['article'] ?? ''] ?? byFlow[flow]
  if (!known) throw new Error(`nobody knows how people ask for ${flow}`)
  return known[language]
}
