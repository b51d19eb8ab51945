# Whose number
wait-weighing = Checking what is confirmed already, a few seconds.
not-weighed = We couldn’t look up your confirmations. Something went wrong on our side. Try again?
    .again = Try again
    .again-words =
        yes, again, retry, try again, once more, one more time, look again, repeat, let's try, check once more, do it again, look once
        more, have another try, repeat the check please, maybe now it works so check again, I was confirmed yesterday so please look
        again, yes give it one more go, try to find them again, the connection may have hiccuped so retry, go again, retry please, let's
        try that anew, check them over again
    .leave = Not now
    .leave-words =
        not now, no, later, leave it, another time, I don't want to confirm, never mind, cancel, maybe later, not today, stop, some other
        day, don't feel like it today, screw it i'm out, skip it today, i stop here, too tired next time, dont want either of these, never
        kept any papers so no, not right now, some other time, I'll come back later, I've no patience today so let's stop, if it's your
        fault then I'll return tomorrow, the bus is here so later, leave it for the evening, I'd rather not confirm at the moment, enough
        for today, skip it for now, put it off, another day
number = { $who ->
        [administrator] Please confirm that you are the company’s administrator. We’ll send a code to the administrator’s number. Which is it?
       *[holder] Please confirm that the number is yours: we’ll send a code to it. Which number?
    } Tap a button or write the number.
    .told = { PHONE($told) }
    .told-words =
        yes, this one, that one, to it, yes that number, the one on the button, the one you show, correct number, the one above, same
        number, the one I gave before, the suggested one, send to that one, yup the one you show, yes yes that one is mine send it, yes
        this one, the number on the button, the one ending in 45 68, send the code to the number you already show, that's my number indeed
        so use it, it's the one I told you before, the shown one is correct, that's the phone lying in front of me, the offered number,
        exactly that, go with the one above, as written there
    .mine = My number
    .mine-words =
        yes, mine, this one, my number, my Telegram number, the one I write from, my own, to my phone, number of this account, my main
        one, same as in Telegram, it's this phone, to me, the one in my Telegram, the number I'm writing from, my own one here, take it
        from Telegram please, it's the same number this chat belongs to, I'd like to confirm the number of this phone with Telegram, my
        Telegram number so I'll send it with the button, the SIM in this phone which Telegram is on, mine in this messenger, this
        account's number, my personal one from here, the one you see in Telegram
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
        ahead take it from telegram, okay sharing it, here's my contact, I allow it, you can have my number from Telegram, I'll tap it and
        let it pass, fine as long as nothing else goes, sending the number now, I agree that Telegram gives it to you, yes take it, pass
        my number on, there you go my number, I'm happy to share it

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
        [email-link] ⏳ The code was sent by email to { $destination ->
            [hidden] the address on your account
           *[other] { $destination }
        }. Write it here: we delete your message at once. No email? Look in spam.
       *[sms] { $certain ->
           [no] ⏳ If { $destination } is in service, a code is on its way to it. Write it here: we delete your message at once. Don’t share it with anyone else.
          *[yes] ⏳ The code was sent to { $destination }. Write it here: we delete your message at once. Don’t share it with anyone else.
       }
    }
    .not-came = No code
    .not-came-words =
        no code, no, didn't come, code not come, still nothing, not arrived, no SMS, where is the code, never came, I don't get it,
        nothing received, its been ages and my phone stays silent, nope nobody texted me, nothing arrived, I'm not getting it, the phone's
        silent, two minutes and no SMS on my phone, I look at the messages and there's no code, my husband's phone didn't get the digits,
        waited and refreshed but no message came, no digits from you so far, where's the code, haven't received anything, SMS still
        missing, no message
    .other-number = Another number
    .other-number-words =
        another number, wrong number, change the number, different number, not that number, use my other number, I made a mistake in the
        number, other one, send to another phone, that's my old number, yes our secretary's i'd give hers, there's one more of mine try
        with it, send it to a different phone, not to that one, I don't have that SIM any longer so use my new one, that number is my old
        one so let me give another, the phone with this SIM is at home and I've another here, I mistyped it so take a different number, it
        should go to my wife's phone, let me enter a different one, I meant my second SIM, this isn't the number I wanted
code-due = Did the code come? Write it here or tap a button.
    .not-came = No code
    .not-came-words = { sent.not-came-words }
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
no-code = Give it one more minute: { $channel ->
        [email-link] the email may be in spam.
       *[sms] an SMS can be slow.
    } Rather not wait? Choose what to do.
    .send = New code
    .send-words =
        new code, send again, resend, another code, one more SMS, send a new one, fresh code, once more, try another SMS, yes send, repeat
        the code, shoot another text, yes shoot, was feeding the baby give me another, a fresh code please, send it once more, text me
        again, the first one got lost so send another, one minute is over so give me a new one, please generate another and text it, I'd
        like it resent to my messages, repeat the SMS, another code by text, try sending again, a new one please
    .voice = Code by call
    .voice-words =
        call, call me, code by call, by call, voice call, by phone, dictate it, let a robot call, phone call, by voice, call is better
        than SMS, robots voice is fine ring me, ring me with it, call and say the digits, by phone please, I can take a call so dictate
        it, texts aren't coming through so let the robot phone me, I can't read small print so I'd rather hear it, call me and I'll write
        the digits down, a voice call would be better, give me a ring, phone it to me, I want a call, let it speak to me
    .look = Why no code?
    .look-words =
        why, find out, why no code, find out why, what's wrong, why doesn't it come, check what's the reason, where does it get stuck,
        other codes don't come either, what's the problem, help me get the code, let's find the reason, I never get codes, find out why it
        doesn't come, what's the reason, why isn't it arriving, I never get any SMS so let's see what's wrong, something is wrong with my
        phone so let's investigate, what could be blocking the messages, third time in vain so let's look for the cause, I want to know
        what's the matter with my SMS, check what's wrong, figure out the cause, what's stopping it?, let's examine it
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
too-early = ⏳ We’ll send a new code in { duration }: sooner is not allowed. If the last one comes, write it here.
    .leave = Don’t wait
    .leave-words =
        don't wait, no, I won't wait, not now, later, leave it, too long, can't wait, skip it, stop, another time, no patience stop, I
        won't wait any longer, stop the confirmation, no more codes, I've got to go so leave it, waiting isn't for me so let's drop it,
        never mind about proving it today, I'd rather quit than wait, the child is crying so I stop here, enough of that, forget it for
        now, I'm leaving it
limit = Many codes have been sent already. The next one can go in { duration }. We’ll tell you when. If the last one comes, write it here.
    .leave = Don’t wait
    .leave-words = { too-early.leave-words }
limit-over = A new code can be sent now. Send it?
    .send = New code
    .send-words = { no-code.send-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
may-arrive = ⏳ The operator did not say whether the code left. If it comes, we can’t check it. We’ll offer a new one in { duration }.
    .leave = Don’t wait
    .leave-words = { too-early.leave-words }
not-sent = The code could not be sent to this number. Check the number or try again.
    .send = Try again
    .send-words =
        try again, again, once more, yes, resend, retry, send it again, one more time, number is right try again, repeat, new attempt, try
        sending it again, once more to the same number, the number is right so send it again, I checked every digit so please resend, I've
        got signal now so try again, have another go with it, the phone was off but it's on now so send it, resend it, another attempt,
        again please, send it over
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
wait-checking = Checking the code, a few seconds.
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
not-checked = We couldn’t check the code. Something went wrong on our side. Write it again or get a new one.
    .send = New code
    .send-words = { no-code.send-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }

# Proof by the operator's network
wait-network = Getting your operator’s page ready, a few seconds.
network = No code needed: your operator can prove the number itself. Turn Wi-Fi off, tap “Prove without a code” and answer “Yes” on the page. Then we go on here by ourselves.
    .network = Prove without a code
    .by-code = Code by SMS
    .by-code-words =
        sms, code, text me, send a code, the code please, by text, the page does not open, the link is broken, I only have wifi, I can't
        turn wifi off, no link please, the usual code
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
network-failed = Your operator did not see this number’s mobile internet. That happens on Wi-Fi, or with two SIM cards. We are sending a code.
network-over = The link did not prove it, and nothing has changed. Shall we send a code by SMS?
    .by-code = Send a code
    .by-code-words = yes, send it, code, sms, text me, please do, ok, go ahead, once more
    .leave = Not now
    .leave-words = { not-weighed.leave-words }

# A second proof
letter = The SIM card of this number was changed recently, so one code is not enough. Send another by email, to the address in your account?
    .send = Send it
    .send-words =
        yes, send, ok, send it, by e-mail, to my email, send the code, e-mail it, go ahead, to the mailbox, ok send, I can open my mail,
        yes mail it, okay to my e-mail, send me the letter, my mailbox is open so send the code there, I changed the card last week so a
        letter is fine, that address is mine so go on and send it, good idea use the mail, please do I'm sitting at the computer, mail the
        second code, yes by mail, let it come by letter, go ahead with the e-mail
    .by-word = Code word
    .by-word-words =
        code word, by code word, I have a code word, by the word, secret word, use the word, I know the word, instead the code word, word
        from the contract, can't open mail but know the word, I'd rather use the secret word, I know the word from the contract, with the
        word please, I can't open that mailbox but I remember the code word, the word is written in my contract so let's take it, no mail
        let's use the keyword instead, my husband chose a word when he signed so ask for that, I've got the contract with the word in
        front of me, the word instead of the letter, via the word, ask me for the word, I have a keyword
    .leave = Not now
    .leave-words = no, not now, later
word = Write your code word here: this is the only step where we ask for it. We delete your message at once, and the operator checks the word.
    .forgotten = I forgot it
    .forgotten-words =
        forgot, forgotten, don't know, I forgot it, don't remember the word, what word, I don't know it, never had one, can't recall, lost
        the contract, no idea, no code word, I never set it, no idea i signed it in 2009, word? what word? nobody told me about any, it
        isnt in my head anymore honestly, can't recall it, I don't know it any more, I signed the contract ten years ago and the word is
        gone from my head, my late husband set it and I don't know it, I've never chosen any word as far as I know, I've three guesses but
        can't remember which, the contract is lost and so is the word, no memory of it, it slipped my mind, don't remember any word, I
        haven't got a clue what it was
wait-word = Checking the word, a few seconds.
word-wrong = The word does not match. { $wordsLeft ->
        [one] { $wordsLeft } try is left.
       *[other] { $wordsLeft } tries are left.
    } Check the keyboard language and capitals.
    .forgotten = I forgot it
    .forgotten-words = { word.forgotten-words }
word-not-checked = We couldn’t check the word. Something went wrong on our side. Write it again.
    .leave = Not now
    .leave-words = { not-weighed.leave-words }
word-locked = The word does not match, and no tries are left today. Nothing happened to your account. Try tomorrow, or talk to a person.
    .understood-words =
        got it, ok, okay, understood, clear, fine, I'll try tomorrow, tomorrow then, I see, all right, what a pity, ok i'll repeat
        tomorrow, fine i return tomorrow evening, okay tomorrow then, I see I'll ask someone, right no more guessing, fine I'll look for
        the contract tonight, good that nothing happened to the account, I'll try again in the morning, clear I'll have to ask a person, a
        pity but understood, my daughter may know it so till tomorrow, got the message, noted so later
word-forgotten = This way needs the code word. Try to recall it, or talk to a person: they can check in another way.
    .again = Found it
    .again-words =
        found, here it is, found it, remembered, I remember now, here is the contract, found the word, let me try, got it, I know it now,
        it was in the contract, now I remember, let me write the word, I've found the contract, I remember it now, it's come back to me,
        the paper was in the drawer and the word is on it, my wife knew it so I can write it now, dug out the contract and there's the
        word, just recalled it it's the name of our dog, got the word from my notebook, here's the contract with it, I know it again, I
        have the word, it was in the folder after all
    .leave = Not now
    .leave-words = { not-weighed.leave-words }

# Not to be trusted
sim-changed = Your mobile operator says: the SIM card of this number was changed recently. For the first { $refuseHours }{ "\u00A0" }h a code to it proves nothing: someone else may have the card. Did you change it?
    .it-was-me = Yes, it was me
    .it-was-me-words =
        yes, me, it was me, I changed it, I replaced the SIM, got a new card, got eSIM, I went to the shop, my old card broke, I restored
        the SIM, that's me, I did it yesterday, me old one was cracked, ya i replaced it phone drowned in lake, my own doing, I replaced
        the card, yes I swapped it, I lost my phone and got a new SIM at the shop yesterday, the card was damaged so I changed it this
        morning, I moved to an eSIM last night by myself, I went there with my passport for a new card, changed it for a smaller one
        today, nobody else it was me, I did, that was my replacement, right it was my visit
    .not-me = No, not me
    .not-me-words =
        no, not me, I didn't, wasn't me, someone else, I changed nothing, never replaced it, I was not in any shop, same card as always,
        not by me, I know nothing about it, certainly wasn't me!!, I've changed nothing, that wasn't me, somebody else must have, I
        haven't touched the card since I bought the phone, I've been at the farm all week and changed no SIM, this is the first I hear of
        it and I'm worried, my phone went dead yesterday and I didn't replace any card, a stranger must have done it, no it's not my
        doing, never went to a shop, absolutely not me, I swear I did not
sim-wait = Then all is well: come back { $refuseHours }{ "\u00A0" }h after the change. If it is urgent, talk to a person: they can check in another way.
    .understood-words = { word-locked.understood-words }
fraud = ⚠️ Someone else may be using your number. Call your mobile operator right now and ask them to block the SIM card. Then call your bank. Don’t share codes with anyone.
stopped = The owner of the number cancelled such a request from this chat. Only a person can help with it now: /person
    .understood-words = { word-locked.understood-words }
reassigned = Your mobile operator says: this number got a new owner recently. So a code to it proves nothing. Is it yours now? Talk to a person: they will check your documents.
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .understood-words = { word-locked.understood-words }
not-administrator = The code is right, but this is not the number of the company’s administrator. Is there another?
    .other-number = Another number
    .other-number-words = yes, another
    .leave = Not now
    .leave-words = no, there is none
not-enough = This is not enough: the service is registered to another number. Try another, or talk to a person.
    .other-number = Another number
    .other-number-words = { sent.other-number-words }
    .leave = Not now
    .leave-words = { not-weighed.leave-words }

# Ends
proved = ✅ Confirmed until { TIME($provedUntil, $zone) }.
left = Fine. Nothing has changed, and you can confirm any day.
