# Above the menu
menu-line = { $kind ->
        [maintenance] ⚠️ Ідуць планавыя працы.
       *[incident] ⚠️ Цяпер збой.
    }{ menu-text } Падрабязна: /status
menu-text = { $text ->
    [none] { "" }
   *[other] { " " }{ $text }
}

# /status
status-none = ✅ «{ $service }»: збояў няма, прац на бліжэйшыя дні не запланавана.
status-none-anywhere = ✅ Збояў няма, прац на бліжэйшыя дні не запланавана.
status-open =
    { $kind ->
        [maintenance] 🛠 <b>Ідуць працы</b>
       *[incident] ⚠️ <b>Збой</b>
    }, з { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-text }
status-planned =
    🗓 <b>Запланавана</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-text }
status-until = { $until ->
    [none] { "" }
   *[other] { " " }— { DATE($until, $zone) }, { TIME($until, $zone) }
}
status-text = { $text ->
    [none] { "" }
   *[other] { "" }

    { $text }
}
calendar-renaming = Імёны абанентаў не мяняюць: рыхтуюць рахункі.
calendar-invoices = Рахункі за мінулы месяц яшчэ рыхтуюць.
