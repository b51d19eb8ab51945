# Notices as supervisors write and follow them; what customers read stands at the end
language = { $locale ->
        [ru] Русский
        [en] English
        [be] Беларуская
       *[other] { $locale }
    }
kind = { $kind ->
        [outages] Сбои
        [maintenance] Плановые работы
       *[news] Новости
    }
state = { $state ->
        [draft] черновик
        [waiting] ждёт своего времени
        [running] { $work ->
            [correct] исправляется
            [recall] отзывается
           *[send] идёт
        }
        [paused] на паузе
        [done] закончена
        [cancelled] остановлена
       *[stopped] не идёт: Telegram не принимает
    }
card-title = 📣 <b>Рассылка № { NUMBER($no, useGrouping: 0) }</b> · { kind } · { state }
set-texts = 📝 Тексты: { $texts }
set-photo = 🖼 Фото: { $photo ->
        [yes] есть
       *[no] нет
    }
set-buttons = 🔗 Кнопки: { $buttons ->
        [none] нет
       *[other] { $buttons }
    }
set-audience = 👥 Кому: { $audience }
set-now = 🕐 Когда: сразу
set-at = 🕐 Когда: { DATE($at, $zone) }, { TIME($at, $zone) }
texts-fallback = Без своего текста: { $missing }. Эти люди получат { $fallback ->
        [ru] русский текст
        [en] английский текст
        [be] белорусский текст
       *[other] текст { $fallback }
    }.
texts-missing = Без текста: { $missing }.
texts-only = Получат только те, чей язык: { $locales }.

# Why it cannot be sent as it is
problem-no-text = { $about ->
        [ru] Русский текст пустой.
        [en] Английский текст пустой.
        [be] Белорусский текст пустой.
       *[other] Ещё нет ни одного текста.
    }
problem-no-fallback = Остальным выбран язык, на котором текста нет: { $about }. Напишите его или выберите другой в «Текстах».
problem-missing-text = Нет текста: { $about }. Напишите его или выберите в «Текстах», что получат эти люди.
problem-too-long = Текст слишком длинный: { $about }. Сократите: с фото помещается 1024 знака, без фото 4096.
problem-unparsable = В тексте ошибка в разметке: { $about }. Напишите его заново.
problem-unknown-flow = Раздела «{ $about }» больше нет. Выберите другой.
problem-unknown-service = Сервиса «{ $about }» больше нет. Выберите другой.
problem-unknown-language = На языке «{ $about }» бот не говорит. Выберите другой.
problem-too-many-buttons = Кнопок может быть не больше { $about }.
problem-in-the-past = Выбранное время уже прошло. Выберите другое.

# Whom
audience-all = всем
audience-part = { $what ->
        [locales] язык: { $value }
        [services] сервис: { $value }
        [regions] страна: { $value }
        [incident] столкнулись со сбоем { $value }
       *[flow] сейчас в разделе «{ $value }»
    }
audience-any-flow = сейчас решают что-нибудь с ботом
audience-days = { $days ->
        [one] писали нам за последний { $days } день
        [few] писали нам за последние { $days } дня
       *[other] писали нам за последние { $days } дней
    }
audience-list = по списку: { $count }
audience-count = Сейчас это { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[other] { $count } человек
    }.

# What the card asks
ask-kind = О чём рассылка? Люди сами выбирают, о чём им писать.
ask-texts = <b>Тексты.</b> Выберите язык и ответьте на это сообщение текстом.
ask-text = Ответьте на это сообщение текстом: { $locale ->
        [ru] по-русски
        [en] по-английски
        [be] по-белорусски
       *[other] { $locale }
    }. { $photo ->
        [yes] С фото помещается 1024 знака.
       *[no] Помещается 4096 знаков.
    } Жирный шрифт и ссылки сохранятся.
ask-photo = Ответьте на это сообщение фотографией.
ask-buttons = Какие кнопки поставить под сообщением? Не больше четырёх.
ask-audience = <b>Кому отправить?</b> Получат те, кто подходит под все условия.
ask-locales = На каком языке они говорят?
ask-services = Клиенты какого сервиса?
ask-regions = Из какой они страны? Страна берётся от сервиса, который выбрал клиент: города и области клиентов нам неизвестны.
ask-days = За сколько последних дней они нам писали? Выберите или ответьте на это сообщение числом от 1 до 365.
ask-incident = С каким сбоем они столкнулись? Выберите или ответьте на это сообщение номером сбоя.
ask-flow = В каком разделе они сейчас?
ask-list = Ответьте на это сообщение списком: номера чатов через пробел или файл с ними (.txt, .csv).
ask-when = Когда отправить? Ответьте на это сообщение временем: <code>25.11 09:30</code> или <code>09:30</code>.
ask-drop = Удалить черновик?
foreign-links = Нет в нашем справочнике: { $links }
ask-approve = <b>Нужно согласие второго старшего.</b> Проверьте текст и нажмите «Да, отправить».
ask-cancel = Остановить совсем? { $left ->
        [one] { $left } человек ничего не получит.
        [few] { $left } человека ничего не получат.
       *[other] { $left } человек ничего не получат.
    }
ask-recall = Удалить сообщение у всех, кто его получил ({ $sent })? Telegram разрешает это в течение 48 часов после отправки.
ask-correct = На каком языке исправить текст?
ask-correction = Ответьте на это сообщение новым текстом: { $locale ->
        [ru] по-русски
        [en] по-английски
        [be] по-белорусски
       *[other] { $locale }
    }. Сейчас написано:
ask-replace = Заменить текст у всех, кто его получил ({ $sent })? Новый текст:
send-count = Получат: <b>{ $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[other] { $count } человек
    }</b>
send-fixed = 📌 Список получателей закрепится сейчас: кто появится позже, не получит.
send-takes = ⏱ Около { $minutes ->
        [one] { $minutes } минуты
       *[other] { $minutes } минут
    }
send-price = ⭐️ Не дороже { $stars ->
        [one] { $stars } звезды
       *[other] { $stars } звёзд
    }: 0,1 за сообщение сверх 30 в секунду
send-second = Больше { $alone }: нужно согласие второго старшего.

# While it runs, and afterwards
run-counts = ✅ Дошло { $sent } из { $total }{ $left ->
        [0] { "" }
       *[other] { " " }· осталось { $left }
    }
run-others = { $blocked ->
        [0] { "" }
       *[other] 🚫 Заблокировали бота: { $blocked }{ " " }
    }{ $failed ->
        [0] { "" }
       *[other] ❌ Не дошло: { $failed }{ " " }
    }{ $unknown ->
        [0] { "" }
       *[other] ❔ Неизвестно: { $unknown }{ " " }
    }{ $skipped ->
        [0] { "" }
       *[other] 🔕 Не хотят или нет текста: { $skipped }
    }
run-rework = { $work ->
        [correct] ✏️ Исправлено: { $reworked }
        [recall] 🗑 Удалено: { $reworked }
       *[send] ✏️ Исправлено или удалено: { $reworked }
    }{ $lost ->
        [0] { "" }
       *[other] { " " }· уже нельзя: { $lost }
    }{ $left ->
        [0] { "" }
       *[other] { " " }· осталось { $left }
    }
run-rate = ⚡️ { $rate } в секунду{ $toGo ->
        [none] { "" }
       *[other] { " " }· ещё { $toGo }
    }
run-since = 🕐 { DATE($at, $zone) }, { TIME($at, $zone) }{ $took ->
        [none] { "" }
       *[other] { " " }· заняла { $took }
    }
run-held = ⏸ Сама не начнётся. После «Продолжить» уйдёт в это время, а если оно прошло — сразу.
run-trouble = ⚠️ { $trouble }
report-reactions = Реакции: { $list }
report-presses = Нажали: { $list }
list-title = <b>Последние рассылки</b>
list-none = Рассылок ещё не было. Написать: /notice
list-line = <b>№ { NUMBER($no, useGrouping: 0) }</b> · { kind } · { state }{ $words ->
        [none] { "" }
       *[other] . { $words }
    }
list-line-at = <b>№ { NUMBER($no, useGrouping: 0) }</b> · { DATE($at, $zone) }, { TIME($at, $zone) } · { kind } · { state } · { $sent } из { $total }{ $words ->
        [none] { "" }
       *[other] . { $words }
    }
chart-title = Рассылка № { NUMBER($no, useGrouping: 0) }{ $at ->
        [none] { "" }
       *[other] { " " }· { DATE($at, $zone) }
    }
chart-outcome = Итог
chart-sent = дошло
chart-echo = отклики
chart-blocked = заблокировали
chart-failed = не дошло
chart-unknown = неизвестно
chart-skipped = отписаны или без текста
chart-time = Когда отправлялась
chart-reactions = Реакции
chart-presses = Нажатия
chart-reaction = { $name ->
        [like] нравится
        [dislike] не нравится
        [heart] сердце
        [fire] огонь
        [party] праздник
        [sad] грусть
        [grin] улыбка
        [angry] злость
        [thanks] спасибо
        [clap] аплодисменты
       *[other] другие
    }
unsubscribed = Отписались: { $kind ->
        [outages] сбои
        [maintenance] плановые работы
       *[news] новости
    }
chart-empty = пока нет
echoes-chat = Номер чата
echoes-reaction = Реакция
echoes-pressed = Нажатая кнопка
echoes-caption = Кто ответил на рассылку № { NUMBER($no, useGrouping: 0) }: { $count }

# Buttons
button-back = ‹ Назад
button-kind = Вид: { kind }
button-texts = Тексты
button-photo = Фото
button-links = Кнопки
button-audience = Кому
button-when = Когда
button-silent = { $value ->
        [yes] 🔕 Без звука
       *[no] 🔔 Со звуком
    }
button-night = { $value ->
        [yes] 🌙 Ночью не слать
       *[no] 🌙 Слать и ночью
    }
button-crash = { $value ->
        [twice] При сбое: повторить
       *[unknown] При сбое: не повторять
    }
button-paid = { $value ->
        [yes] ⭐️ Быстро, платно
       *[no] Бесплатно, 30/с
    }
button-preview = 👁 Прислать мне
button-send = Отправить…
button-drop = 🗑 Удалить черновик
button-sure-drop = Удалить
button-fallback = { $chosen ->
        [yes] { "✅ " }
       *[no] { "" }
    }Остальным: { language }
button-no-fallback = { $chosen ->
        [yes] { "✅ " }
       *[no] { "" }
    }Остальным ничего
button-no-text = 🗑 Убрать этот текст
button-no-photo = 🗑 Убрать фото
button-now = Сразу
button-go = 📨 Отправить: { $count }
button-ask-second = Позвать второго старшего
button-yes = ✅ Да, отправить: { $count }
button-audience-locales = Язык
button-audience-services = Сервис
button-audience-regions = Страна
button-audience-days = Недавние
button-audience-incident = Сбой
button-audience-flow = Раздел
button-audience-list = Список
button-audience-everybody = Всем
button-any = Неважно
button-any-flow = В любом
button-no-list = 🗑 Убрать список
button-pause = ⏸ Пауза
button-resume = ▶️ Продолжить
button-cancel = ⏹ Остановить
button-correct = ✏️ Исправить
button-recall = 🗑 Отозвать
button-refresh = 🔄 Обновить
button-picture = 📊 Картинка
button-echoes = 👥 Кто ответил
button-sure-cancel = Остановить совсем
button-sure-recall = Удалить у всех
button-sure-replace = Заменить у всех
button-other-language = Ещё один язык
button-open = № { NUMBER($no, useGrouping: 0) }

# Short answers
toast-stale = Эта кнопка устарела. Посмотрите на карточку.
toast-nobody = Под эти условия никто не подходит.
toast-second = Согласиться должен другой старший: не автор и не тот, кто просит отправить.
toast-preview = Прислали вам в личный чат.
toast-preview-closed = Сначала откройте бота в личном чате и нажмите «Начать»: первым он писать не может.
toast-preview-failed = Telegram не принял сообщение: { $reason }
toast-not-now = Сейчас не получится: рассылка занята. Поставьте на паузу и попробуйте ещё раз.
toast-second-day = За 24 часа ваши слова дошли уже до { $count } человек: теперь нужно согласие второго старшего.
toast-begun = Рассылка пошла.
toast-asked = Теперь нужно согласие второго старшего.
toast-no-echoes = Пока никто не ответил и не нажал.
second-called = { $others ->
    [none] ⚠️ Рассылке № { $no } нужно согласие второго старшего, а другого старшего нет: его задают в настройках (ADMIN_IDS).
   *[some] 🔔 { $agent } просит согласия на рассылку № { $no }. Посмотрите, пожалуйста:
}
reply-photos-only = Видео, файл или голосовое разослать нельзя: с рассылкой уходит только фото или текст. Пришлите текст или фото с подписью.
reply-no-text = Здесь нужен текст.
reply-too-long = В тексте { $count ->
        [one] { $count } знак
        [few] { $count } знака
       *[other] { $count } знаков
    }, помещается { $most }. Сократите и ответьте ещё раз.
reply-unparsable = Не получается прочитать разметку возле <code>{ $sign }</code>. Исправьте и ответьте ещё раз.
reply-no-photo = Здесь нужна фотография.
reply-photo-as-file = Это файл. Отправьте картинку как фото, со сжатием.
reply-no-time = Не разобрали время. Напишите так: <code>25.11 09:30</code> или <code>09:30</code>.
reply-time-over = Это время уже прошло. Напишите другое.
reply-list-wrong = В списке { $count ->
        [one] { $count } слово не номер чата
        [few] { $count } слова не номера чатов
       *[other] { $count } слов не номера чатов
    }, первое: «{ $word }». Список не принят.
reply-list-empty = В списке нет ни одного номера чата.
reply-list-long = В списке может быть не больше { $most } номеров.
reply-edited = ⚠️ Правки здесь не читаются: в черновике прежние слова. Нажмите ту же кнопку ещё раз и пришлите исправленное.
reply-file-too-big = Файл не прочитать: он слишком большой или недоступен. Пришлите список поменьше.
reply-no-days = Нужно число от 1 до 365.
reply-no-incident = Нужен номер сбоя, например own-3.
reply-nothing-asked = Сначала нажмите кнопку: выберите, что менять.
reply-to-which = Ответьте на сообщение той рассылки, для которой это написано: нажмите на него и выберите «Ответить».

# What customers read
unsubscribe = 🔕 { $kind ->
        [outages] Не писать о сбоях
        [maintenance] Не писать о плановых работах
       *[news] Не присылать новости
    }
