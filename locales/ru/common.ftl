# Ways that every question has
ways =
    .back = Назад
    .not-that = Не то
    .menu = В начало
    .person = Позвать человека
    .wake = Продолжить
    .share = Отправить мой номер

# Buttons that several questions share
button-ru = Русский
button-en = English
button-be = Беларуская
button-came = Код пришёл
button-not-came = Не пришёл
button-how = Как проверить?
button-tell-me = Написать мне
button-go-on = Дальше
button-skip = Пропустить
button-cannot = Сейчас не могу
button-enough = Понятно
button-understood = Понятно
button-new-code = Новый код
button-other-service = Другой сервис

# What may be typed instead of a button
words-person = человек, оператор, сотрудник, поддержка, позовите человека, живой человек, chelovek, operator, help, помощь, помогите
words-menu = меню, начало, в начало, сначала, заново, выход, хватит, стоп, menu
words-back = назад, обратно, вернуться, nazad
words-not-that = не то, не это, другое
words-yes = да, ага, угу, конечно, верно, da
words-no = нет, неа, не, net
words-came = да, пришёл, пришла, пришло, есть, получилось, да пришёл, да пришла, prishel, prishlo
words-not-came = нет, не пришла, не пришло, ещё нет, пока нет, нету, не получилось, не приходит, ne prishel, ne prihodit
words-how = как, как проверить, где, не знаю, не понимаю, kak
words-cannot = не могу, не сейчас, потом
words-skip = нет, не надо, пропустить
words-go-on = нет, дальше, далее
words-tell-me = да, сообщите, напишите
words-enough = ок, хорошо, спасибо, ясно
words-understood = ок, хорошо, спасибо, ясно
words-new-code = да, ещё, ещё раз

# Answers to what does not fit the question
note-understood = Поняли так:
note-use-buttons = Не разобрали ответ. Нажмите, пожалуйста, одну из кнопок.
note-missed-twice = Пока не получается понять. Нажмите кнопку или напишите «человек», и позовём человека.
note-only-emoji = Это мы прочитать не сумеем. Нажмите кнопку под вопросом.
note-too-long = Текст длинный, а здесь отвечает программа. Выберите кнопку или напишите «человек».
note-not-a-phone = Номера здесь не видно. Напишите его цифрами, с кодом страны.
note-not-an-email = Адреса почты здесь не видно. Он выглядит так: name@mail.example
note-not-a-code = Это не похоже на код. Напишите только цифры из сообщения.
note-not-a-file = Это не файл. Отправьте список документом, скрепкой внизу.
note-not-a-mask = Это не похоже на номер. Напишите цифры, а вместо неизвестных — % или _.
note-one-moment = Секунду, ждём ответа на прошлый шаг.
note-still-here = Мы уже на этом шаге. Начать заново: /menu
note-help = Отвечайте кнопками или словами. /menu — начать заново, /person — позвать человека, /status — сбои и работы, /language — сменить язык.
note-unknown-command = Такой команды нет. Есть /menu, /person, /status и /language.
note-edited = Исправленные сообщения мы не перечитываем. Напишите ответ новым сообщением.
note-forwarded = Пересланное сообщение не засчитали. Ответьте сами: кнопкой или словами.
note-welcome-back = С возвращением. Продолжим с того же места.
note-awake = Продолжаем с того же места.
note-flow-changed = Пока вас не было, мы поменяли эти шаги. Начнём этот вопрос заново.
note-contact-other = Это контакт другого человека. Нужен ваш номер: отправьте его кнопкой или напишите.
note-contact-forwarded = Это пересланный контакт. Отправьте свой номер кнопкой или напишите его.
note-contact-via-bot = Контакт пришёл через другого бота. Отправьте свой номер кнопкой или напишите его.
note-contact-not-asked = Номер сейчас не нужен. Ответьте, пожалуйста, на вопрос.
note-erased-code = Мы удалили сообщение: в нём был код. Сейчас он не нужен, никому его не называйте.
note-erased-card = Мы удалили сообщение: в нём был номер карты. Он здесь не нужен.
note-erased-document = Мы удалили сообщение: в нём был номер документа. Он здесь не нужен.
note-erased-password = Мы удалили сообщение: в нём был пароль. Не пишите его никому, даже нам.
note-cannot-read-animation = Анимацию прочитать не сумеем. Ответьте кнопкой или словами.
note-cannot-read-audio = Аудио прослушать не сумеем. Ответьте кнопкой или словами.
note-cannot-read-contact = Этот контакт прочитать не получилось. Напишите номер цифрами.
note-cannot-read-dice = Кости здесь не помогут. Ответьте кнопкой или словами.
note-cannot-read-document = Файл открыть не сумеем. Не отправляйте сюда документы: ответьте кнопкой или словами.
note-cannot-read-game = Игру открыть не сумеем. Ответьте кнопкой или словами.
note-cannot-read-location = Место нам не нужно. Ответьте кнопкой или словами.
note-cannot-read-photo = Фото посмотреть не сумеем. Не отправляйте снимки кодов и документов: ответьте кнопкой или словами.
note-cannot-read-poll = Опрос здесь не сработает. Ответьте кнопкой или словами.
note-cannot-read-sticker = Стикер прочитать не сумеем. Ответьте кнопкой или словами.
note-cannot-read-story = Историю открыть не сумеем. Ответьте кнопкой или словами.
note-cannot-read-video = Видео посмотреть не сумеем. Ответьте кнопкой или словами.
note-cannot-read-video_note = Видеосообщение посмотреть не сумеем. Ответьте кнопкой или словами.
note-cannot-read-voice = Голосовое прослушать не сумеем. Не называйте в нём коды: ответьте кнопкой или словами.
note-cannot-read-other = Такое сообщение прочитать не сумеем. Ответьте кнопкой или словами.

toast-old-button = Это прошлый вопрос. Ответьте на последний.
keyboard-away = Кнопку с номером убрали.
got-it = Получено
hello = Отвечает программа, человека можно позвать в любой момент. Пароли и данные карт мы не спрашиваем.
reminder = Вопрос ждёт вашего ответа.
asleep = Сделаем паузу. Всё сохранено: продолжить можно в любой день с того же места.

# Told by the shell
sms-code = { $service }: { "{{code}}" } для чата помощи. Никому не говорите
voice-code = Код для чата помощи «{ $service }»: { "{{code}}" }. Повторяем: { "{{code}}" }. Никому его не называйте.
# The first line is the subject, which a locked screen shows: no code in it
email-code =
    { $service }: код для чата помощи
    Ваш код: { "{{code}}" }. Никому его не называйте.
    Напишите его в чате:
bug = Этот шаг не удался: ошибка у нас. Нажмите /menu, чтобы начать заново, или /person, чтобы позвать человека.
incident-fixed = { $kind ->
        [maintenance] ✅ Плановые работы закончились.
       *[incident] ✅ Сбой устранён.
    } { $flow ->
        [missing-sms] SMS снова приходят, запросите код в «{ $service }» ещё раз.
       *[other] Всё снова работает, можно продолжать.
    }

# Told when something that takes its time has come to its end
order-done = { $action ->
        [change-number] ✅ Номер { $number } сменён на { $newNumber }. Сообщите новый номер банку и другим сервисам.
        [rename-subscribers] ✅ Имена изменены.
        [pause-number] ✅ Номер { $number }: пауза включена или снята, как вы просили.
        [block-number] ✅ Номер { $number } заблокирован.
        [call-forwarding] ✅ Переадресация с { $number } настроена.
        [voicemail] ✅ Голосовая почта { $number } настроена.
       *[other] ✅ Готово.
    } Заявка <b>{ $reference }</b>.
order-refused = { $action ->
        [change-number] Сменить { $number } на { $newNumber } не вышло, номер остался прежним.
        [rename-subscribers] Изменить имена не вышло, они остались прежними.
       *[other] «{ $service }» не смог это выполнить, всё осталось как было.
    } Причину скажет человек: назовите ему заявку <b>{ $reference }</b>.
order-found = { $action ->
        [change-number] ✅ Оператор принял смену { $number } на { $newNumber }.
        [rename-subscribers] ✅ Оператор принял новые имена.
       *[other] ✅ Оператор всё-таки принял заказ для { $number }.
    } Заявка <b>{ $reference }</b>. Напишем сюда, когда всё будет готово.
order-lost = { $action ->
        [change-number] Заказ сменить { $number } на { $newNumber } до оператора не дошёл.
        [rename-subscribers] Новые имена до оператора не дошли.
       *[other] Заказ для { $number } до оператора не дошёл.
    } Ничего не изменилось, можно начать заново.
application-answered = { $outcome ->
        [done] ✅ Нашёлся подходящий номер: { $newNumber }. Выберите его в смене номера, пока он свободен.
       *[refused] Подходящего номера не нашлось.
    } Заявка <b>{ $reference }</b>.
ticket-answered = { $outcome ->
        [done] ✅ На ваше обращение ответили.
       *[refused] Ваше обращение закрыли без решения. Позвать человека: /person
    } Номер <b>{ $reference }</b>.

command-start = Начать
command-menu = Начать заново
command-person = Позвать человека
command-status = Сбои и плановые работы
command-language = Language · Язык · Мова
command-help = Как пользоваться
bot-description =
    Не приходит код или не получается войти? Разберёмся по шагам, обычно это 2–3 минуты.

    Отвечает программа, человека можно позвать в любой момент. Пароли и данные карт мы не спрашиваем.
bot-short-description = Помогает войти, если не приходит код. Пароли и данные карт не спрашивает.
button-others = Другое
command-notices = О чём вам писать
command-forget = Забыть всё обо мне
