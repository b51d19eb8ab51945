# Above the menu
menu-line = ⚠️ { menu-text } Падрабязна: /status
menu-text = { $text ->
    [none] { $kind ->
        [maintenance] Ідуць планавыя працы.
       *[incident] Цяпер збой.
    }
   *[other] { $text }
}

# /status
status-none = ✅ «{ $service }»: збояў няма, прац на бліжэйшыя дні не запланавана.
status-none-anywhere = ✅ Збояў няма, прац на бліжэйшыя дні не запланавана.
status-open =
    { $kind ->
        [closed] 🗓 <b>Часова закрыта</b>
        [maintenance] 🛠 <b>Ідуць працы</b>
       *[incident] ⚠️ <b>Збой</b>
    } з { DATE($since, $zone) }, { TIME($since, $zone) }.{ status-term }{ status-text }
status-term = { $until ->
    [none] { "" }
   *[other] { " " }Тэрмін: { DATE($until, $zone) }, да { TIME($until, $zone) }.
}
status-planned =
    🗓 <b>Запланавана</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-planned-text }
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

    Планавыя працы: нешта можа не атрымлівацца.
   *[other] { "" }

    { $text }
}
calendar-renaming = Імёны абанентаў не мяняюць: рыхтуюць рахункі.
calendar-invoices = Рахункі за мінулы месяц яшчэ рыхтуюць.
