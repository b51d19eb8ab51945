# Above the menu
menu-line = { $kind ->
        [maintenance] ⚠️ Идут плановые работы.
       *[incident] ⚠️ Сейчас сбой.
    }{ menu-text } Подробно: /status
menu-text = { $text ->
    [none] { "" }
   *[other] { " " }{ $text }
}

# /status
status-none = ✅ «{ $service }»: сбоев нет, работ в ближайшие дни не запланировано.
status-none-anywhere = ✅ Сбоев нет, работ в ближайшие дни не запланировано.
status-open =
    { $kind ->
        [maintenance] 🛠 <b>Идут работы</b>
       *[incident] ⚠️ <b>Сбой</b>
    }, с { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-text }
status-planned =
    🗓 <b>Запланировано</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-text }
status-until = { $until ->
    [none] { "" }
   *[other] { " " }— { DATE($until, $zone) }, { TIME($until, $zone) }
}
status-text = { $text ->
    [none] { "" }
   *[other] { "" }

    { $text }
}
calendar-renaming = Имена абонентов не меняют: готовят счета.
calendar-invoices = Счета за прошлый месяц ещё готовят.
