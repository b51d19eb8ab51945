# Above the menu
menu-line = { $kind ->
        [maintenance] ⚠️ Planned work is going on.
       *[incident] ⚠️ There is an outage now.
    }{ menu-text } More: /status
menu-text = { $text ->
    [none] { "" }
   *[other] { " " }{ $text }
}

# /status
status-none = ✅ { $service }: no outages, and no work planned for the next days.
status-none-anywhere = ✅ No outages, and no work planned for the next days.
status-open =
    { $kind ->
        [maintenance] 🛠 <b>Work is going on</b>
       *[incident] ⚠️ <b>Outage</b>
    }, since { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-text }
status-planned =
    🗓 <b>Planned</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-text }
status-until = { $until ->
    [none] { "" }
   *[other] { " " }— { DATE($until, $zone) }, { TIME($until, $zone) }
}
status-text = { $text ->
    [none] { "" }
   *[other] { "" }

    { $text }
}
calendar-renaming = Subscribers' names are not changed: invoices are being made.
calendar-invoices = Invoices for last month are still being made.
