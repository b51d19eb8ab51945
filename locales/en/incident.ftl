# Told before the flow that would run into it
known =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on, so this may not work right now.
       *[incident] ⚠️ There is a known outage: this may not work right now.
    }{ known-text }{ known-until }

    Shall we write to you when everything works again?
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
subscribed = 🔔 Done. We'll write here as soon as everything works: no need to wait in the chat.
    .go-on = Start anyway
fixed =
    { $kind ->
        [maintenance] ✅ The planned work is finished, everything works.
       *[incident] ✅ The outage is over, everything works.
    }

    Shall we go on from where you stopped?
    .enough = No need
    .enough-words = no, no thanks, thanks, done
# Below every question of another flow, once it is over
take-up =
    .button = Back to

# Told once to whoever waits, when the end is put off
moved =
    { $kind ->
        [maintenance] ⏳ The planned work is taking longer than we said.
       *[incident] ⏳ The outage is not over yet.
    } { $until ->
        [none] We don't know yet when it will end.
       *[other] New expected end: { DATE($until, $zone) }, by { TIME($until, $zone) }.
    }

    We'll write as soon as everything works. How things are now: /status
