# Incidents as supervisors write them
card = { card-kind } <b>{ $id }</b>, { $state ->
        [draft] черновик
        [planned] запланировано
        [open] идёт
        [resolved] { card-over }
       *[cancelled] отменено
    }
    Сервисы: { $services ->
        [none] все
       *[other] { $services }
    }
    Где: { $regions ->
        [none] везде
       *[other] { $regions }
    }
    Что останавливает: { $flows ->
        [all] всё, где нужен оператор
        [none] ничего
       *[other] { $flows }
    }
    С { STAMP($since, $zone) }, { card-until }{ card-lacking }
card-over = { $kind ->
    [maintenance] закончено
   *[incident] закончилось
}
card-kind = { $kind ->
    [maintenance] 🛠 Работы
   *[incident] ⚠️ Сбой
}
card-until = { $until ->
    [none] срок неизвестен
   *[other] до { STAMP($until, $zone) }
}
card-lacking = { $lacking ->
    [none] { "" }
   *[other] { "" }

    Нет текста: { $lacking }. Там прочитают общие слова.
}
list-entry = { card-kind } <b>{ $id }</b>, { $state ->
        [planned] запланировано
        [open] идёт
        [resolved] { card-over }
       *[cancelled] отменено
    }: { STAMP($since, $zone) }, { card-until }
list-empty = ✅ Сбоев нет, ничего не запланировано.
change = { DATE($at, $zone) }, { TIME($at, $zone) }: { $what ->
        [made] создано
        [updated] изменено
        [extended] срок перенесён
        [planned] опубликовано на будущее
        [opened] началось
        [approved] слова подтверждены
        [resolved] закончилось
        [reopened] конец отменён: ещё идёт
       *[cancelled] отменено
    }{ $by ->
        [none] { "" }
       *[other] , { $by }
    }
ask-services = Каких сервисов это касается?
ask-regions = В какой стране?
ask-flows = Что это останавливает? Клиенту скажут об этом до первого вопроса.
ask-text = Ответьте на это сообщение текстом для клиентов, язык: { $locale }. Одно-два предложения: что не работает и что делать.
ask-from = С какого времени? Ответьте на это сообщение: 09:30 или 25.11 09:30.
ask-to = До какого времени? Ответьте на это сообщение: 18:00 или 25.11 18:00, либо выберите.
ask-publish = Опубликовать? { $reach ->
        [one] Об этом узнает { $reach } клиент, когда дойдёт до этого места.
        [few] Об этом узнают { $reach } клиента, когда дойдут до этого места.
       *[other] Об этом узнают { $reach } клиентов, когда дойдут до этого места.
    }
ask-sure = Так будет после изменения. { $reach ->
        [one] Это касается { $reach } клиента.
       *[other] Это касается { $reach } клиентов.
    } Изменить?
ask-resolve = Всё работает? { $reach ->
        [0] Этого никто не ждёт.
        [one] Сразу напишем об этом { $reach } клиенту.
       *[other] Сразу напишем об этом { $reach } клиентам.
    }
ask-call-off = Отменить? Ещё не началось, поэтому никому не напишем.
button-kind-incident = Это сбой
button-kind-maintenance = Это работы
button-services = Сервисы
button-regions = Страна
button-flows = Что останавливает
button-text = Текст: { $arg }
button-from = Начало
button-to = Срок
button-now = Сейчас
button-hours = { $arg ->
    [1] 1 час
    [3] 3 часа
   *[12] 12 часов
}
button-nobody-knows = Срок неизвестен
button-preview = Как увидят клиенты
button-history = История
button-publish = ✅ Опубликовать
button-drop = Удалить черновик
button-resolve = ✅ Закончился
button-finish = ✅ Закончили
button-call-off = Отменить
button-call-off-sure = ✅ Да, отменить
button-resolve-sure = ✅ Да, всё работает
button-publish-sure = ✅ Да, опубликовать
button-sure = ✅ Да, изменить
button-reopen = Ещё не закончилось
button-all-services = Все сервисы
button-all-regions = Везде
button-all-flows = Всё, где нужен оператор
button-back = Назад
stale = Так уже нельзя: карточка устарела. Что сейчас: /incidents
no-supervisor = Это может только старший.
no-end = Конец должен быть позже начала и ещё не наступить.
no-begin = Начало должно быть раньше конца.
no-maintenance-end = У работ должен быть срок.
nobody-there = Таких клиентов нет: у выбранных сервисов другая страна.
no-flows = Выберите, что это останавливает.
no-text = Нужен текст до 600 знаков, с простой разметкой: жирный, курсив, ссылки.
no-time = Время не разобрали. Например: 09:30 или 25.11 09:30.
time-over = Это время уже прошло. Другой день пишите с датой: 25.11 09:30.
too-late = Прошло больше 10 минут. Сделайте новый: /incident
nothing-asked = Здесь ничего не спрашивают: нажмите кнопку.
# Words that wait for a second supervisor
held-note = ⏸ <b>Ждём второго старшего.</b> До этого клиенты читают готовую фразу вместо слов:
words-ask = ⏸ <b>{ $id }</b>: { $by ->
        [operator] слова оператора
       *[supervisor] эти слова
    } увидит много клиентов. Нужно согласие другого старшего, а до него клиенты читают готовую фразу. Жирным выделены ссылки и номера, которых нет в наших справочниках.
words-nobody = Согласиться некому: добавьте второго старшего в ADMIN_IDS.
words-approved = ✅ <b>{ $id }</b>: { $agent } подтверждает. Теперь клиенты читают эти слова.
words-own = Это ваши слова: согласиться должен другой старший.
words-stale = Уже нельзя: слова изменились или их уже видят. Что открыто сейчас: /incidents
foreign-link = Не принято: { $about } нет в нашем справочнике. Уберите это или попросите внести в файл сервиса.
button-words-yes = ✅ Согласие
# In the topics of the customers whom it touches
line-begun = { $kind ->
        [maintenance] 🛠 Начались работы
       *[incident] ⚠️ Сбой
    }{ line-text }
line-over = ✅ { $kind ->
        [maintenance] Работы закончились
       *[incident] Сбой закончился
    }{ line-text }
line-text = { $text ->
    [none] { "" }
   *[other] : { $text }
}
