# Told before the flow that would run into it
known =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on, so this may not work right now.
       *[incident] ⚠️ There is a known outage: this may not work right now.
    }{ known-text }{ known-until }

    Shall we write to you when everything works again?
    .go-on = Start anyway
    .go-on-words =
        start, anyway, no, start anyway, I can't wait, continue, let's try now, don't wait, start now, go ahead anyway, maybe it works for
        me, proceed, no just help me, it's urgent
    .tell-me-words =
        write to me, yes, notify me, let me know, tell me when it works, message me when it's fixed, I'll wait for your message, ping me,
        sign me up, inform me later, write when it's back, I can wait, yea drop me a line once its back
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
    .tell-me-words =
        try again, yes, again, once more, sign me up again, retry, one more time, try it, give it another go, I still want the message,
        subscribe me, sure retry the signing up
    .go-on = Start anyway
    .go-on-words = { known.go-on-words }
subscribed = 🔔 Done. We'll write here as soon as everything works: no need to wait in the chat.
    .go-on = Start anyway
    .go-on-words = { known.go-on-words }
    .enough-words =
        got it, ok, okay, understood, fine, I'll wait, clear, waiting for the message, all right, deal, good then, cool off to make some
        tea then
fixed =
    { $kind ->
        [maintenance] ✅ The planned work is finished, everything works.
       *[incident] ✅ The outage is over, everything works.
    }

    Shall we go on from where you stopped?
    .enough = No need
    .enough-words =
        no, no thanks, thanks, done, no need, not any more, I don't need it, already solved, I managed myself, I'm already in, forget it,
        it's working no help needed, don't continue, that's enough, it's done already, it works for me already so no
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
