# Above the menu
menu-line = ⚠️ { menu-text } More: /status
menu-text = { $text ->
    [none] { $kind ->
        [maintenance] Planned work is going on.
       *[incident] There is an outage now.
    }
   *[other] { $text }
}

# /status
status-none = ✅ { $service }: no outages, and no work planned for the next days.
status-none-anywhere = ✅ No outages, and no work planned for the next days.
status-open =
    { $kind ->
        [closed] 🗓 <b>Closed for now</b>
        [maintenance] 🛠 <b>Work is going on</b>
       *[incident] ⚠️ <b>Outage</b>
    } since { DATE($since, $zone) }, { TIME($since, $zone) }.{ status-term }{ status-text }
status-term = { $until ->
    [none] { "" }
   *[other] { " " }Expected end: { DATE($until, $zone) }, by { TIME($until, $zone) }.
}
status-planned =
    🗓 <b>Planned</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-planned-text }
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

    Planned work: some things may not work.
   *[other] { "" }

    { $text }
}
calendar-renaming = Subscribers can't be renamed: invoices are being prepared.
calendar-invoices = Invoices for last month are still being prepared.
