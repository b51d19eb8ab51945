list = О чём ваш вопрос? Выберите ответ или напишите вопрос своими словами.{ list-pages }
    .more = Ещё ответы
    .more-words = ещё, дальше, далее, другие
    .earlier = Предыдущие
    .earlier-words = раньше, прошлые
list-pages = { $pages ->
    [1] { "" }
   *[other] { "" }

    Страница { $page } из { $pages }.
}
article =
    <b>{ $title }</b>

    { $text }{ closed-today }
    .others = Другие ответы
    .others-words = нет, другое, не то, другой вопрос
    .enough = Понятно
    .enough-words = да, спасибо, ок, ясно, хорошо
closed-today = { $closed ->
    [none] { "" }
   *[invoices] { "" }

    ⚠️ Сегодня как раз такой день: счетов ещё нет.
}

# The next step of an article
next-missing-sms = SMS с кодом не пришла
next-missing-email = Письмо не пришло
next-reset-password = Получить пароль
next-change-password = Сменить пароль
next-regain-access = Вернуть доступ
next-is-it-a-scam = Проверить на обман
next-link-numbers = Объединить номера
next-change-owner = Сменить владельца
next-change-number = Сменить номер
next-rename-subscribers = Переименовать
next-pause-number = Приостановить номер
next-block-number = Заблокировать номер
next-call-forwarding = Переадресация
next-voicemail = Голосовая почта
