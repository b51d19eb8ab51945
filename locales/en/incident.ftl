# Told before the flow that would run into it
known =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on, so this may not work right now.
       *[incident] ⚠️ There is a known outage: this may not work right now.
    }{ known-text }{ known-until }

    Shall we write to you when it works again?
    .go-on = Start anyway
    .go-on-words = start, anyway, no
known-text = { $incidentText ->
    [none] { "" }
   *[other] { "" }

    { $incidentText }
}
known-until = { $until ->
    [none] { "" }
   *[other] { "" }

    Expected end: { DATE($until, $zone) }, by { TIME($until, $zone) }.
}
wait-subscribing = Signing you up, a couple of seconds.
not-subscribed = We could not sign you up: the fault is ours. Try again?
    .tell-me = Try again
    .go-on = Start anyway
subscribed = 🔔 Done. We will write here as soon as it works: no need to wait in the chat.
    .go-on = Start anyway
fixed =
    { $kind ->
        [maintenance] ✅ The planned work is finished, everything works.
       *[incident] ✅ The outage is over, everything works.
    }

    Shall we go on from where you stopped?
    .enough = No need
    .enough-words = no, no thanks, thanks, done
