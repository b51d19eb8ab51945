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
        [closed] 🗓 <b>Временно закрыто</b>
        [maintenance] 🛠 <b>Идут работы</b>
       *[incident] ⚠️ <b>Сбой</b>
    } с { DATE($since, $zone) }, { TIME($since, $zone) }.{ status-term }{ status-text }
status-term = { $until ->
    [none] { "" }
   *[other] { " " }Срок: { DATE($until, $zone) }, до { TIME($until, $zone) }.
}
status-planned =
    🗓 <b>Запланировано</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-planned-text }
status-until = { $until ->
    [none] { "" }
   *[other] { " " }— { DATE($until, $zone) }, { TIME($until, $zone) }
}
status-text = { $text ->
    [none] { "" }
   *[other] { "" }

    { $text }
}
status-planned-text = { $text ->
    [none] { "" }

    Плановые работы: что-то может не работать.
   *[other] { "" }

    { $text }
}
calendar-renaming = Абонентов не переименовывают: готовят счета.
calendar-invoices = Счета за прошлый месяц ещё готовят.
