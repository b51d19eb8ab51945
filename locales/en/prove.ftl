# Whose number
wait-weighing = Checking what is confirmed already, a couple of seconds.
not-weighed = We could not look up your confirmations: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry, try again, once more, one more time, look again, repeat, let's try, check once more, do it again
    .leave = Not now
    .leave-words =
        not now, no, later, leave it, another time, I don't want to confirm, never mind, cancel, maybe later, not today, stop, some other
        day, don't feel like it today, screw it i'm out, skip it today, i stop here, too tired next time, dont want either of these, never
        kept any papers so no
number = { $who ->
        [administrator] Please confirm that you are the company's administrator. We'll send a code to the administrator's number. Which is it?
       *[holder] Please confirm that the number is yours: we'll send a code to it. Which number?
    } Tap a button or write the number.
    .told = { PHONE($told) }
    .told-words =
        yes, this one, that one, to it, yes that number, the one on the button, the one you show, correct number, the one above, same
        number, the one I gave before, the suggested one, send to that one, yup the one you show, yes yes that one is mine send it
    .mine = My number
    .mine-words =
        yes, mine, this one, my number, my Telegram number, the one I write from, my own, to my phone, number of this account, my main
        one, same as in Telegram, it's this phone, to me
    .leave = Not now
    .leave-words = no, not now, later
contact = First show that this Telegram number is yours. It takes one tap and no code.
    .mine = My number
    .mine-words = yes, mine, this one
    .leave = Not now
    .leave-words = no, not now, later
sharing =
    Tap “Send my number” below and let Telegram pass it on.

    Telegram passes on nothing else about you.
    .contact-words =
        send my number, send it, share it, yes, take it, I agree, share contact, pass it on, let Telegram send it, go ahead, ok send, go
        ahead take it from telegram

# A code of ours
duration = { $unit ->
    [seconds] { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
    [hours] { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
   *[minutes] { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
}
wait-sending = Sending the code, a few seconds.
sent = { $channel ->
        [voice] ⏳ A robot will call { $destination } now and say the code. Write it here: we delete your message at once.
        [email-link] ⏳ The code was sent by e-mail to { $destination }. Write it here: we delete your message at once. No e-mail? Look in spam.
       *[sms] ⏳ The code was sent to { $destination }. Write it here: we delete your message at once. Tell it to no one else.
    }
    .not-came = No code
    .not-came-words =
        no code, no, didn't come, code not come, still nothing, not arrived, no SMS, where is the code, never came, I don't get it,
        nothing received, its been ages and my phone stays silent, nope nobody texted me
    .other-number = Another number
    .other-number-words =
        another number, wrong number, change the number, different number, not that number, use my other number, I made a mistake in the
        number, other one, send to another phone, that's my old number, yes our secretary's i'd give hers, there's one more of mine try
        with it
code-due = Did the code come? Write it here or tap a button.
    .not-came = No code
    .not-came-words = { sent.not-came-words }
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
no-code = Give it one more minute: { $channel ->
        [email-link] the e-mail may be in spam.
       *[sms] an SMS can be slow.
    } Rather not wait? Choose what to do.
    .send = New code
    .send-words =
        new code, send again, resend, another code, one more SMS, send a new one, fresh code, once more, try another SMS, yes send, repeat
        the code, shoot another text, yes shoot, was feeding the baby give me another
    .voice = Code by call
    .voice-words =
        call, call me, code by call, by call, voice call, by phone, dictate it, let a robot call, phone call, by voice, call is better
        than SMS, robots voice is fine ring me
    .look = Why no code?
    .look-words =
        why, find out, why no code, find out why, what's wrong, why doesn't it come, check what's the reason, where does it get stuck,
        other codes don't come either, what's the problem, help me get the code, let's find the reason, I never get codes
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
too-early = ⏳ We'll send a new code in { duration }: sooner is not allowed. If the last one comes, write it here.
    .leave = Don't wait
    .leave-words = don't wait, no, I won't wait, not now, later, leave it, too long, can't wait, skip it, stop, another time, no patience stop
limit = Many codes have gone to this number. The next one can go in { duration }. We'll tell you when. If the last one comes, write it here.
    .leave = Don't wait
    .leave-words = { too-early.leave-words }
limit-over = A new code can be sent now. Send it?
    .send = New code
    .send-words = { no-code.send-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
may-arrive = ⏳ The operator did not say whether the code left. If it comes, we can't check it. We'll offer a new one in { duration }.
    .leave = Don't wait
    .leave-words = { too-early.leave-words }
not-sent = The code could not be sent to this number. Check the number or try again.
    .send = Try again
    .send-words = try again, again, once more, yes, resend, retry, send it again, one more time, number is right try again, repeat, new attempt
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
wait-checking = Checking the code, a couple of seconds.
wrong = The code does not match. { $checksLeft ->
        [one] { $checksLeft } try is left.
       *[other] { $checksLeft } tries are left.
    } Check that the digits are from the newest message.
    .send = New code
    .send-words = { no-code.send-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
spent = This code no longer works: no tries are left. Only the code is closed, nothing happened to your account. Send a new one?
    .send = New code
    .send-words = { no-code.send-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
expired = This code no longer works: it is good for { $ttl ->
        [one] { $ttl } minute
       *[other] { $ttl } minutes
    }, or a newer one replaced it.
    .send = New code
    .send-words = { no-code.send-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
not-checked = We could not check the code: the fault is ours. Write it again or get a new one.
    .send = New code
    .send-words = { no-code.send-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }

# A second proof
letter = The SIM card of this number was changed recently, so one code is not enough. Send another by e-mail, to the address in your account?
    .send = Send it
    .send-words = yes, send, ok, send it, by e-mail, to my email, send the code, e-mail it, go ahead, to the mailbox, ok send, I can open my mail
    .by-word = Code word
    .by-word-words =
        code word, by code word, I have a code word, by the word, secret word, use the word, I know the word, instead the code word, word
        from the contract, can't open mail but know the word
    .leave = Not now
    .leave-words = no, not now, later
word = Write the code word from your contract. We delete your message at once, and the operator checks the word.
    .forgotten = I forgot it
    .forgotten-words =
        forgot, forgotten, don't know, I forgot it, don't remember the word, what word, I don't know it, never had one, can't recall, lost
        the contract, no idea, no code word, I never set it, no idea i signed it in 2009, word? what word? nobody told me about any, it
        isnt in my head anymore honestly
wait-word = Checking the word, a few seconds.
word-wrong = The word does not match. { $wordsLeft ->
        [one] { $wordsLeft } try is left.
       *[other] { $wordsLeft } tries are left.
    } Check the keyboard language and capitals.
    .forgotten = I forgot it
    .forgotten-words = { word.forgotten-words }
word-not-checked = We could not check the word: the fault is ours. Write it again.
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
word-locked = The word does not match, and no tries are left today. Nothing happened to your account. Try tomorrow, or ask a person.
    .understood-words =
        got it, ok, okay, understood, clear, fine, I'll try tomorrow, tomorrow then, I see, all right, what a pity, ok i'll repeat
        tomorrow, fine i return tomorrow evening
word-forgotten = This way needs the code word. Look in your contract, or ask a person: they can check in another way.
    .again = Found it
    .again-words =
        found, here it is, found it, remembered, I remember now, here is the contract, found the word, let me try, got it, I know it now,
        it was in the contract, now I remember, let me write the word
    .leave = Not now
    .leave-words = { not-weighed.leave-words }

# Not to be trusted
sim-changed = The phone company says: the SIM card of this number was changed recently. For the first { $refuseHours }{ "\u00A0" }h a code to it proves nothing: someone else may have the card. Did you change it?
    .it-was-me = Yes, it was me
    .it-was-me-words =
        yes, me, it was me, I changed it, I replaced the SIM, got a new card, got eSIM, I went to the shop, my old card broke, I restored
        the SIM, that's me, I did it yesterday, me old one was cracked, ya i replaced it phone drowned in lake
    .not-me = No, not me
    .not-me-words =
        no, not me, I didn't, wasn't me, someone else, I changed nothing, never replaced it, I was not in any shop, same card as always,
        not by me, I know nothing about it, certainly wasn't me!!
sim-wait = Then all is well: come back { $refuseHours }{ "\u00A0" }h after the change. If it is urgent, ask a person: they can check in another way.
    .understood-words = { word-locked.understood-words }
fraud = ⚠️ Someone else may be using your number. Call your phone company right now and ask them to block the SIM card. Then call your bank. Tell no one any codes.
reassigned = The phone company says: this number got a new owner recently. So a code to it proves nothing. Is it yours now? Ask a person: they will check your documents.
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .understood-words = { word-locked.understood-words }
not-administrator = The code is right, but this is not the number of the company's administrator. Is there another?
    .other-number = Another number
    .other-number-words = yes, another
    .leave = Not now
    .leave-words = no, there is none
not-enough = This is not enough: the service is registered to another number. Try another, or ask a person.
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }

# Ends
proved = ✅ Confirmed until { TIME($provedUntil, $zone) }.
left = Fine. Nothing has changed, and you can confirm any day.
