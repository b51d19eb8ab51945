const BEFORE =
  'мне|бы|дайте|давайте|позовите|зовите|позови|кликните|соедините|хочу|нужен|можно|просто|уже|сюда|лучше|пожалуйста|ну|мне бы|' +
  'дайце|давайце|паклічце|клічце|хачу|трэба|проста|лепш|калі ласка|please|pls|just|get|give|call|i|want|need|me|an?|the|to|with|talk|speak|let|can|could|us'
const LIVE = 'живого|жывога|живой|жывы|real|live|actual'
/** These say by themselves that somebody alive is meant. */
const ANYBODY_LIVE = 'живого|жывога'
const PERSON =
  'оператора?|человека|сотрудника|специалиста|менеджера|консультанта|человек|аператара?|чалавека?|супрацоўніка|спецыяліста|менеджара|' +
  'operator|agent|human|person|human being|somebody real|someone real|manager|specialist'
const AFTER =
  'бы|мне|позовите|зовите|дайте|давайте|сюда|пожалуйста|можно|срочно|клічце|паклічце|дайце|давайце|калі ласка|please|pls|now|asap'

const list = (words: string): string => String.raw`(?:(?:${words})\s+)*`

/** A clause that is nothing but the call for a person: words of asking, the person, words of asking. */
const call = new RegExp(
  String.raw`^${list(BEFORE)}(?:(?:${LIVE})\s+(?:${PERSON})|${PERSON}|${ANYBODY_LIVE})(?:\s+(?:${AFTER}))*$`,
  'iu',
)

/** True when one clause of the text calls for a person and says nothing else: "запутали вы меня, оператора бы". */
export const callsPerson = (text: string): boolean =>
  text
    .split(/[,.!?;:…()\n]+|\s[-–—]\s/)
    .map((clause) => clause.trim())
    .some((clause) => call.test(clause))
