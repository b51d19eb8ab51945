# Told before the flow that would run into it
known =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on, so this may not work right now.
       *[incident] ⚠️ There is a known outage: this may not work right now.
    }{ known-text }{ known-until }

    Shall we message you when everything works again?
    .go-on = Start anyway
    .go-on-words =
        start, anyway, no, start anyway, I can't wait, continue, let's try now, don't wait, start now, go ahead anyway, maybe it works for
        me, proceed, no just help me, it's urgent, let's start all the same, go ahead regardless, I'll take my chances, begin anyway
        please, try it right now, I don't care about the outage, I have to get in before noon so let's try despite the outage, my parcel
        is being handed out today so go on now, maybe it works in our region so let's start, my colleague got a letter five minutes ago so
        let's go ahead, I can't wait until two so start now, outage or not let's do it, perhaps I'll be lucky, no waiting please let's
        begin, what's there to lose? start, might work for me so proceed, I'm in a hurry carry on, don't write to me just start, ignore
        the warning and continue, let's risk it
    .tell-me-words =
        write to me, yes, notify me, let me know, tell me when it works, message me when it's fixed, I'll wait for your message, ping me,
        sign me up, inform me later, write when it's back, I can wait, yea drop me a line once its back, let me know once it's over, drop
        me a line afterwards, give me a shout when it works, notify me please, ping me when it's up, I'm at work until two so write to me
        when it's repaired, I can't sit here checking so send a message at the end of the outage, my mother needs the letter so tell us
        when they go through again, I'll be driving so just write when everything is back, put me on the list for the end of the outage,
        I'd rather wait and be told, there's no point trying now so let me know later, yes do write, I'll go and have dinner you tell me
        when it's done, inform me when it's back to normal, will you remind me? yes please, text me here as soon as it's gone, sign me up
        for the notice, okay I'll hold off until you tell me
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
wait-subscribing = Setting up your alert…
not-subscribed = Something went wrong on our side and the alert is not set. Try again?
    .tell-me = Try again
    .tell-me-words =
        try again, yes, again, once more, sign me up again, retry, one more time, try it, give it another go, I still want the message,
        subscribe me, sure retry the signing up, sign me up again please, try it once more, give it another shot, repeat the sign-up, have
        another attempt, I really need to know when it's over so try signing me up again, I'm off to the fields and want a message so
        please retry, it's your glitch so have a second go, my mother is waiting for the news so put me on the list again, don't give up I
        still want to be told, yes try to subscribe me one more time, do it over please, maybe it'll go through now, go on try again,
        retry so that I get the notice, I'd like to be written to so repeat, one more time with the sign-up, attempt it again I have time,
        let's see if it works the second time
    .go-on = Start anyway
    .go-on-words = { known.go-on-words }
subscribed = 🔔 Done. We’ll write here as soon as everything works: no need to wait in the chat.
    .go-on = Start anyway
    .go-on-words = { known.go-on-words }
    .enough-words =
        got it, ok, okay, understood, fine, I'll wait, clear, waiting for the message, all right, deal, good then, cool off to make some
        tea then, great I'll wait for it, perfect I'm off then, good then I won't sit here, lovely talk later, okay waiting for your
        message, fine that's clear, then I can take the kids for a walk and wait for your message, good because I've got a lesson in five
        minutes, I'll close the chat and go back to work then, okay I'll come back after you write, I'm parked and driving on now so write
        whenever, splendid no need to sit by the phone, that's all I wanted, I'll be around later, then I'll do something else meanwhile,
        understood no waiting here, alright I'll hear from you, that suits me perfectly, settled then, I'll look in when the message comes
fixed =
    { $kind ->
        [maintenance] ✅ The planned work is finished, everything works.
       *[incident] ✅ The outage is over, everything works.
    }

    Shall we go on from where you stopped?
    .enough = No need
    .enough-words =
        no, no thanks, thanks, done, no need, not any more, I don't need it, already solved, I managed myself, I'm already in, forget it,
        it's working no help needed, don't continue, that's enough, it's done already, it works for me already so no, no I'm good now, not
        needed any more, it's all sorted already, I don't need to continue, leave it there, no I've managed by now, I already got in half
        an hour ago so there's nothing to go on with, the code came by itself so we needn't continue, my grandson has helped me in the
        meantime so stop here, I've ordered from another shop already so it doesn't matter, our accountant got in this morning so no
        continuing, I lost interest in it days ago, everything works on its own now, why go on? it's fine already, let's not go back to
        it, that's history now, done without you so no, I can sign in again so that's it, skip it I'm in, no continuing please it's
        resolved
# Below every question of another flow, once it is over
take-up =
    .button = Back to

# Told once to whoever waits, when the end is put off
moved =
    { $kind ->
        [maintenance] ⏳ The planned work is taking longer than we said.
       *[incident] ⏳ The outage is not over yet.
    } { $until ->
        [none] We don’t know yet when it will end.
       *[other] New expected end: { DATE($until, $zone) }, by { TIME($until, $zone) }.
    }

    We’ll write as soon as everything works. How things are now: /status
