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
        [maintenance] 🛠 <b>Ідуць работы</b>
       *[incident] ⚠️ <b>Збой</b>
    } з { DATE($since, $zone) }, { TIME($since, $zone) }.{ status-term }{ status-text }
status-term = { $until ->
    [none] { "" }
   *[other] { " " }Абяцаюць скончыць { DATE($until, $zone) } да { TIME($until, $zone) }.
}
status-planned =
    🗓 <b>Запланавана</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-planned-text }
status-until = { $ends ->
    [none] { "" }
    [day] –{ TIME($until, $zone) }
   *[other] { " " }— { DATE($until, $zone) }, { TIME($until, $zone) }
}
status-text = { $text ->
    [none] { "" }

    { $kind ->
        [maintenance] Нешта можа не працаваць, пакуль не скончым.
       *[incident] Нешта можа не працаваць, пакуль збой не скончыцца.
    }
   *[other] { "" }

    { $text }
}
status-planned-text = { $text ->
    [none] { "" }

    Планавыя работы: нешта можа не працаваць.
   *[other] { "" }

    { $text }
}
status-closed = 🗓 { $what ->
        [renaming] <b>Перайменаваць абанентаў</b> тут нельга { closed-days }.
       *[invoices] <b>Атрымаць рахункі</b> за мінулы месяц нельга { closed-days }: іх яшчэ рыхтуюць.
    }
closed-days = { $days ->
    [one] { DATE($since, $zone) }
   *[other] з { DATE($since, $zone) } па { DATE($last, $zone) } ўключна
}
status-desk = 🌙 <b>Чалавек</b> адкажа { DATE($opensAt, $zone) }, пасля { TIME($opensAt, $zone) }. Праграма дапамагае заўсёды.
