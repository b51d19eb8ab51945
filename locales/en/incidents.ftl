# Incidents as supervisors write them
card = { card-kind } <b>{ $id }</b>, { $state ->
        [draft] draft
        [planned] planned
        [open] going on
        [resolved] { card-over }
       *[cancelled] cancelled
    }
    Services: { $services ->
        [none] all
       *[other] { $services }
    }
    Where: { $regions ->
        [none] everywhere
       *[other] { $regions }
    }
    Stops: { $flows ->
        [all] everything that needs the operator
        [none] nothing
       *[other] { $flows }
    }
    From { STAMP($since, $zone) }, { card-until }{ card-lacking }
card-over = { $kind ->
    [maintenance] finished
   *[incident] resolved
}
card-kind = { $kind ->
    [maintenance] 🛠 Work
   *[incident] ⚠️ Outage
}
card-until = { $until ->
    [none] end not known
   *[other] until { STAMP($until, $zone) }
}
card-lacking = { $lacking ->
    [none] { "" }
   *[other] { "" }

    No text: { $lacking }. People will read general words there.
}
list-entry = { card-kind } <b>{ $id }</b>, { $state ->
        [planned] planned
        [open] going on
        [resolved] { card-over }
       *[cancelled] cancelled
    }: { STAMP($since, $zone) }, { card-until }
list-empty = ✅ No outages, nothing planned.
change = { DATE($at, $zone) }, { TIME($at, $zone) }: { $what ->
        [made] made
        [updated] changed
        [extended] end moved
        [planned] published for later
        [opened] begun
        [approved] words approved
        [resolved] resolved
        [reopened] end taken back: it goes on
       *[cancelled] cancelled
    }{ $by ->
        [none] { "" }
       *[other] , { $by }
    }
ask-services = Which services does it concern?
ask-regions = In which country?
ask-flows = What does it stop? Customers learn of it before the first question.
ask-text = Reply to this message with the text for customers, language: { $locale }. One or two sentences: what does not work and what to do.
ask-from = From what time? Reply to this message: 09:30 or 25.11 09:30.
ask-to = Until what time? Reply to this message: 18:00 or 25.11 18:00, or choose.
ask-publish = Publish it? { $reach ->
        [one] { $reach } customer will read it when they get there.
       *[other] { $reach } customers will read it when they get there.
    }
ask-sure = This is how it will be. { $reach ->
        [one] It concerns { $reach } customer.
       *[other] It concerns { $reach } customers.
    } Change it?
ask-resolve = Does everything work? { $reach ->
        [0] Nobody is waiting to hear.
        [one] { $reach } customer is told at once.
       *[other] { $reach } customers are told at once.
    }
ask-call-off = Call it off? It has not begun, so nobody is told.
button-kind-incident = It is an outage
button-kind-maintenance = It is planned work
button-services = Services
button-regions = Country
button-flows = What it stops
button-text = Text: { $arg }
button-from = Beginning
button-to = End
button-now = Now
button-hours = { $arg ->
    [1] 1 hour
    [3] 3 hours
   *[12] 12 hours
}
button-nobody-knows = End not known
button-preview = As customers see it
button-history = History
button-publish = ✅ Publish
button-drop = Delete the draft
button-resolve = ✅ Resolved
button-finish = ✅ Finished
button-call-off = Call off
button-call-off-sure = ✅ Yes, call it off
button-resolve-sure = ✅ Yes, everything works
button-publish-sure = ✅ Yes, publish
button-sure = ✅ Yes, change it
button-reopen = Not over yet
button-all-services = All services
button-all-regions = Everywhere
button-all-flows = Everything that needs the operator
button-back = Back
stale = Not possible any more: this card is out of date. What is open now: /incidents
no-supervisor = Only a supervisor can do this.
no-end = The end must be later than the beginning, and still to come.
no-begin = The beginning must be before the end.
no-maintenance-end = Planned work needs an end.
nobody-there = There are no such customers: the chosen services are in another country.
no-flows = Choose what it stops.
no-text = Write up to 600 characters, with simple markup: bold, italic, links.
no-time = That time is not clear. For example: 09:30 or 25.11 09:30.
time-over = That time has passed. For another day add the date: 25.11 09:30.
too-late = More than 10 minutes have passed. Make a new one: /incident
nothing-asked = Nothing is asked here: press a button.
# Words that wait for a second supervisor
held-note = ⏸ <b>Waiting for a second supervisor.</b> Until then customers read a prepared sentence instead of:
words-ask = ⏸ <b>{ $id }</b>: { $by ->
        [operator] the operator’s words
       *[supervisor] these words
    } would reach many customers. Another supervisor has to agree; until then customers read a prepared sentence. Links and numbers that we do not name anywhere are in bold.
words-nobody = There is no other supervisor to agree: add one to ADMIN_IDS.
words-approved = ✅ <b>{ $id }</b>: { $agent } agreed. Customers read these words now.
words-own = These are your own words: another supervisor has to agree.
words-stale = Not possible any more: the words have changed or are out already. What is open now: /incidents
foreign-link = Not taken: { $about } is not in our catalogue. Leave it out, or have it named in the service’s file.
button-words-yes = ✅ I agree
# In the topics of the customers whom it touches
line-begun = { $kind ->
        [maintenance] 🛠 Planned work has begun
       *[incident] ⚠️ Outage
    }{ line-text }
line-over = ✅ { $kind ->
        [maintenance] The planned work is finished
       *[incident] The outage is over
    }{ line-text }
line-text = { $text ->
    [none] { "" }
   *[other] : { $text }
}
