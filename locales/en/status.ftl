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
        [maintenance] 🛠 <b>Work is going on</b>
       *[incident] ⚠️ <b>Outage</b>
    } since { DATE($since, $zone) }, { TIME($since, $zone) }.{ status-term }{ status-text }
status-term = { $until ->
    [none] { "" }
   *[other] { " " }Expected end: { DATE($until, $zone) }, by { TIME($until, $zone) }.
}
status-planned =
    🗓 <b>Planned</b>: { DATE($since, $zone) }, { TIME($since, $zone) }{ status-until }{ status-planned-text }
status-until = { $ends ->
    [none] { "" }
    [day] –{ TIME($until, $zone) }
   *[other] { " " }— { DATE($until, $zone) }, { TIME($until, $zone) }
}
status-text = { $text ->
    [none] { "" }

    { $kind ->
        [maintenance] Some things may not work until it is done.
       *[incident] Some things may not work until it is over.
    }
   *[other] { "" }

    { $text }
}
status-planned-text = { $text ->
    [none] { "" }

    Planned work: some things may not work.
   *[other] { "" }

    { $text }
}
status-closed = 🗓 { $what ->
        [renaming] <b>Subscribers</b> can’t be renamed here { closed-days }.
       *[invoices] <b>Invoices</b> for last month are not available { closed-days }: they are still being prepared.
    }
closed-days = { $days ->
    [one] on { DATE($since, $zone) }
   *[other] from { DATE($since, $zone) } to { DATE($last, $zone) }, both days included
}
status-desk = 🌙 <b>A person</b> will answer on { DATE($opensAt, $zone) }, after { TIME($opensAt, $zone) }. The assistant helps at any time.
