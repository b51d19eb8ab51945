# Above the menu
menu-line = ⚠️ { menu-text } Падрабязней: /status
menu-text = { $text ->
    [none] { $kind ->
        [maintenance] Ідуць планавыя работы.
       *[incident] Цяпер збой.
    }
   *[other] { $text }
}

# /status
status-none = ✅ «{ $service }»: збояў няма, работ на бліжэйшыя дні не запланавана.
status-none-anywhere = ✅ Збояў няма, работ на бліжэйшыя дні не запланавана.
status-open =
    { $kind ->
        [closed] 🗓 <b>Часова закрыта</b>
        [maintenance] 🛠 <b>Ідуць работы</b>
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

    Планавыя работы: нешта можа не працаваць.
   *[other] { "" }

    { $text }
}
calendar-renaming = Абанентаў не перайменоўваюць: рыхтуюць рахункі.
calendar-invoices = Рахункі за мінулы месяц яшчэ рыхтуюць.
