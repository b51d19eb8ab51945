/**
 * The dialogue that every peer plays: a command begins it with a greeting and the first of seven questions, and each
 * press is answered, shown beside the old question, whose buttons go, and followed by the next one. A turn is the same
 * three calls of the Bot API as a turn of the assistant, with texts and keyboards of the same size.
 */

/** Questions, each with the rows of its buttons. */
const QUESTIONS = [
  [
    'Поищите письмо от «Мой МТС» в папке «Спам» и в рассылках. Нашлось? Перенесите его во «Входящие», тогда дойдут и следующие.',
    [['Нашлось', 'Там нет'], ['Как проверить?'], ['В начало'], ['Позвать человека']],
  ],
  [
    'Сверьте по буквам адрес, на который ждёте письмо. Из-за одной лишней точки оно уйдёт не туда.',
    [['Была ошибка', 'Адрес верный'], ['Где смотреть?'], ['Назад', 'В начало'], ['Позвать человека']],
  ],
  [
    'Бывает, что письма задерживает сам «Мой МТС». Попросите письмо ещё раз через 15 минут, а не придёт — через несколько дней. Напомнить через 15 минут?',
    [['Напомнить'], ['Уже жду дольше'], ['Назад', 'В начало'], ['Позвать человека']],
  ],
  [
    'Проверьте, нет ли в почте правила или чёрного списка, которые сами убирают письма. Автоудаление спама тоже снимите.',
    [['Правило убрано'], ['Таких нет'], ['Как проверить?'], ['Назад', 'В начало'], ['Позвать человека']],
  ],
  [
    'Посмотрите, есть ли в ящике место. Часто в нём помещается 2 000 МБ, и полный ящик новых писем не принимает.',
    [['Освободилось', 'Места хватает'], ['Как проверить?'], ['Назад', 'В начало'], ['Позвать человека']],
  ],
  [
    'Это обычный ящик или временный, на несколько минут? На временные многие сервисы ничего не шлют.',
    [['Обычный', 'Временный'], ['Назад', 'В начало'], ['Позвать человека']],
  ],
  [
    'Человек ответит по телефону:\n8 800 250-08-90 (бесплатно)\n0890 (с номера МТС)\n\nПонадобится номер телефона вашего аккаунта. Коды и пароли не называйте никому, даже нам.',
    [['Оставить заявку'], ['Понятно'], ['Назад', 'В начало']],
  ],
]

/** Number of questions. */
export const STEPS = QUESTIONS.length

/** The step of the last question, after which only the command is awaited. */
export const LAST_STEP = STEPS - 1

export const GREETING = 'Поможем с «Мой МТС», шаг за шагом. Сменить язык: /language'

/** What every message is sent with. */
export const LOOKS = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } }

/** Text of the question at a step. */
export const textOf = (step) => QUESTIONS[step][0]

/** Options of the question at a step; `no` counts the questions of a chat and stands in the data of each button. */
export const optionsOf = (step, no) => {
  let place = 0
  const rows = QUESTIONS[step][1].map((row) => row.map((text) => ({ text, callback_data: `${no}:${place++}` })))
  return { ...LOOKS, reply_markup: { inline_keyboard: rows } }
}

/** The data of a press, read. */
export const readPress = (data) => {
  const [no, place] = data.split(':').map(Number)
  return { no, place }
}

/** The old question with the answer that was pressed, or with none. */
export const closedText = (step, place) => {
  const label = place === undefined ? undefined : QUESTIONS[step][1].flat()[place]
  return label === undefined ? textOf(step) : `${textOf(step)}\n\n<b>✓ ${label}</b>`
}

/** Options of an old question: no buttons. */
export const CLOSED = { ...LOOKS, reply_markup: { inline_keyboard: [] } }
