# Above the menu
menu-line = ⚠️ { menu-text } Подробнее: /status
menu-text = { $text ->
    [none] { $kind ->
        [maintenance] Идут плановые работы.
       *[incident] Сейчас сбой.
    }
   *[other] { $text }
}

# /status
status-none = ✅ «{ $service }»: сбоев нет, работ в ближайшие дни не запланировано.
status-none-anywhere = ✅ Сбоев нет, работ в ближайшие дни не запланировано.
status-open =
    { $kind ->
        [maintenance] 🛠 <b>Идут работы</b>
       *[incident] ⚠️ <b>Сбой</b>
    } с { DATE($since, $zone) }, { TIME($since, $zone) }.{ status-term }{ status-text }
status-term = { $until ->
    [none] { "" }
   *[other] { " " }Обещают закончить { DATE($until, $zone) } до { TIME($until, $zone) }.
}
status-planned =
    🗓 <b>Запланировано</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-planned-text }
status-until = { $ends ->
    [none] { "" }
    [day] –{ TIME($until, $zone) }
   *[other] { " " }— { DATE($until, $zone) }, { TIME($until, $zone) }
}
status-text = { $text ->
    [none] { "" }

    { $kind ->
        [maintenance] Что-то может не работать, пока не закончим.
       *[incident] Что-то может не работать, пока сбой не закончится.
    }
   *[other] { "" }

    { $text }
}
status-planned-text = { $text ->
    [none] { "" }

    Плановые работы: что-то может не работать.
   *[other] { "" }

    { $text }
}
status-closed = 🗓 { $what ->
        [renaming] <b>Переименовать абонентов</b> здесь нельзя { closed-days }.
       *[invoices] <b>Получить счета</b> за прошлый месяц нельзя { closed-days }: их ещё готовят.
    }
closed-days = { $days ->
    [one] { DATE($since, $zone) }
   *[other] с { DATE($since, $zone) } по { DATE($last, $zone) } включительно
}
status-desk = 🌙 <b>Человек</b> ответит { DATE($opensAt, $zone) }, после { TIME($opensAt, $zone) }. Программа помогает всегда.
