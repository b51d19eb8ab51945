# A known trouble
wait-incidents = Checking for a known outage, a couple of seconds.
incident =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on, SMS codes may not arrive.
       *[incident] ⚠️ Known outage: SMS codes may not arrive right now.
    }{ incident-text }{ incident-until }

    Shall we write to you when everything works again?
    .go-on = Check further
    .go-on-words =
        check further, no, keep checking, go on, continue, I can't wait, check my phone anyway, don't wait, maybe it's my phone, it's
        urgent go on, next step
    .tell-me-words =
        write to me, yes, notify me, let me know, tell me when it works, message me when it's fixed, I'll wait, ping me, sign me up, write
        when codes work again, remind me when it's over, ok ping me once it's repaired
incident-text = { $incidentText ->
    [none] { "" }
   *[other] { "" }

    { $incidentText }
}
incident-until = { $until ->
    [none] { "" }
   *[other] { "" }

    Expected end: { DATE($until, $zone) }, by { TIME($until, $zone) }.
}
wait-subscribing = Signing you up, a couple of seconds.
not-subscribed = We could not sign you up: the fault is ours. Try again?
    .tell-me = Try again
    .tell-me-words = try again, yes, again, once more, sign me up again, retry, one more time, try it, I still want the message, subscribe me, repeat
    .go-on-words = go on, no, continue, no need, proceed, skip it, let's move on, next, don't bother, carry on, let's check instead, nope next step
notify = Shall we write to you when the outage is over?
    .tell-me-words = { incident.tell-me-words }
    .go-on-words = { not-subscribed.go-on-words }

# Whose number
number-asked = Which number should the code come to? If it is your Telegram number, send it with the button: it shows that the number is yours.
    .told = { PHONE($told) }
    .told-words =
        that one, yes that number, this one, the one on the button, the one you show, correct number, the one above, same number, the one
        I gave before, the suggested one, to that number again
    .mine = My number
    .mine-words =
        yes, mine, my, this one, my number, my Telegram number, the one I write from, my own, to my phone, number of this account, my main
        one, same as in Telegram, it's this phone, to me, to the one my telegram is on, just take mine from here same as this chat
    .other = Another number
    .other-words =
        no, another, other, another number, not mine, different one, not this one, to another phone, my wife's number, second SIM, not my
        Telegram number, some other number, someone else's, Telegram is on a different number, no some different one it's on my tablet sim
sharing =
    Tap “Send my number” below and let Telegram pass it on.

    We never look up or tell anything about other people's numbers.
    .contact-words =
        send my number, send it, share it, yes, take it, I agree, share contact, pass it on, let Telegram send it, go ahead, ok send, ok
        pass it on then
stranger = That is somebody else's contact. What the network knows about a number we tell only its owner: let them write here from their own Telegram. Or go through the questions together, without that.
    .together = Go on together
    .together-words =
        together, let's do it together, go through the questions, go on together, they are next to me, she is here with me, he is here with
        me, without that, they have no telegram, i will help her, questions please
    .mine = My number
    .other = Another number
typing = Write the number the code should come to: in digits, with the country code.
wait-evidence = Looking up what is known about the number, usually a few seconds.

# The SIM was changed
sim-changed = ⚠️ The phone company says: the SIM card of this number was changed less than a day ago. Was that you?
    .it-was-me = Yes, it was me
    .it-was-me-words =
        yes, it was me, I changed it, I replaced the SIM, got a new card, got eSIM, I went to the shop, my old card broke, I restored the
        SIM, that's me, I did it yesterday
    .new-number = The number is new
    .new-number-words =
        new, new number, the number is new, just bought it, bought it today, brand new SIM, first SIM here, just activated, newly bought,
        I registered it today, new contract, I just came to the country
    .not-me = No, not me
    .not-me-words =
        no, not me, I didn't, wasn't me, someone else, I changed nothing, I have no idea who, never replaced it, I was not in any shop,
        same card as always, not by me
fraud = ⚠️ Someone else may be using your number. Call your phone company right now and ask them to block the SIM card. Then call your bank. Tell no one any codes.

# What explains it, and how we know
why-general = Let's check the most common causes, one at a time. It takes 2–3 minutes.
why-known-incident = The outage is not over yet. Meanwhile, let's check other causes.
why-number-wrong = The phone company says: there is no such number. One digit may be wrong.
why-not-our-number = The phone company does not have this number. A digit may be wrong, or the number moved to another company.
why-line-cannot-get-sms = The phone company says: this number does not take SMS. That is usual for landlines and plans without SMS.
why-sms-barred = The phone company says: incoming SMS are blocked on this number.
why-service-suspended = The phone company says: incoming calls and SMS are suspended on this number.
why-no-funds = The phone company says: the SMS did not get through, the balance was too low.
why-not-sent = The phone company says: nobody has sent an SMS to this number recently. Your phone is probably fine.
why-outage = The phone company has an outage right now: not every SMS arrives.
why-maintenance = The phone company is doing planned work: not every SMS arrives right now.
why-sim-change-hold =
    After a SIM change, codes to the number are held back for up to a day. This keeps them from thieves. { $hours ->
        [one] No more than { $hours } hour is left.
       *[other] No more than { $hours } hours are left.
    }
why-number-reassigned = The phone company says: this number has a new owner. Sending codes to it is not safe.
why-on-the-phone = The phone company says: the SMS was delivered. It is most likely on your phone, let's find it.
why-inbox-full = The phone company says: the phone has no room for new SMS.
why-spam-filter = The network did not let this SMS through: usually that is a spam filter. Your phone is fine.
why-sender-blocked = The phone company says: the sender of this SMS is blocked on your side.
why-region-limit = The phone company says: such SMS are not sent to numbers of your country or region.
why-roaming = The phone company says: the number is roaming, and SMS don't reach it right now.
why-phone-off = The phone company says: the phone is not on the network right now.
why-weak-signal = The phone company says: when the SMS came, the phone did not answer. A weak signal does that.
why-data-but-no-sms = The phone company says: the phone has internet, but the network does not confirm that SMS can arrive.
why-phone-fault = The phone company says: the SMS reached the phone, but the phone did not take it.
why-phone-busy = The phone company says: the phone was busy, the SMS is waiting its turn.
why-wait = The phone company says: the SMS is still on its way.
why-delayed = The phone company says: the phone is on the network, but the SMS is late.
why-checklist = The phone company gives no exact cause. Let's check the most common ones, one at a time.
why-porting-fault = The phone company says: SMS get lost because of a fault when the number moved to another company.

# Checks
airplane = Check that airplane mode is off on your phone.
    .turned-off = It was on
    .turned-off-words =
        yes, on, it's on, was on, it was on, turned it off, yes it was on, airplane was on, switched it off, oh it was enabled, phone in
        the bag turned it on itself, just turned it off, I flew and forgot, now it's off it was on, my kid turned it on, ohhh orange plane
        lit up. killed it
    .was-off = It is off
    .was-off-words =
        no, off, it's off, it is off, already off, not on, no airplane mode, disabled, never turned it on, not enabled, checked it's off,
        it was off before, internet works so it's off
    .how-words =
        how do I check, how, how to check that, don't know how, where is it, how do I do it, show me how, where do I look, I don't
        understand how, explain, where is that, how much is left where do i see
airplane-how =
    <b>iPhone:</b> Settings, the Airplane Mode line.
    <b>Android:</b> swipe down from the top, the Airplane mode button.

    If it is on, turn it off and wait half a minute.
    .turned-off = { airplane.turned-off }
    .turned-off-words = { airplane.turned-off-words }
    .was-off = { airplane.was-off }
    .was-off-words = { airplane.was-off-words }
spam = Look for an SMS from { $from } in spam and among blocked senders. Turn any anti-spam app off for a while.
    .found = Found it
    .found-words =
        yes, found, it was there, found it, it was in spam, there it is, in the spam folder, it's there, Ozon was blocked, the sender was
        blocked, anti-spam hid it, got it, wow its sitting among the blocked ones!, three dots and there they were i unblocked
    .nothing = Nothing there
    .nothing-words =
        no, nothing, empty, nothing there, spam is empty, not in spam, looked everywhere, not found, nobody is blocked, no anti-spam app,
        checked and nothing, there's no such SMS, looked in spam and blocked empty, only pizza ads there since Monday none from them,
        searched evrywhere incl unknown senders not a trace
    .how-words = { airplane.how-words }
spam-how =
    <b>iPhone:</b> Messages, Filters: open Junk and Unknown Senders. Blocked ones: Settings, Apps, Phone.
    <b>Android:</b> Messages, the three-dot menu, Spam &amp; blocked.

    Found the sender? Unblock it.
    .found = { spam.found }
    .found-words = { spam.found-words }
    .nothing = { spam.nothing }
    .nothing-words = { spam.nothing-words }
number = Compare the number digit by digit: <b>{ PHONE($phone) }</b>. Is it the one in { $service }?
    .right = Same number
    .right-words =
        yes, same, correct, right, same number, the same, that's it, exactly this one, matches, digit by digit the same, number is right,
        no mistakes, digit for digit the same, 45 68 at the end yes
    .wrong = It is another
    .wrong-words =
        no, another, different, wrong, it is another, another number there, wrong number, not the same, one digit is wrong, old number
        there, mistake in the number, doesn't match, there's a typo
    .how-words = { airplane.how-words }
number-how = Open your { $service } profile where you are still signed in: the number is among your personal details. Or recall which number earlier codes came to.
    .right = { number.right }
    .right-words = { number.right-words }
    .wrong = { number.wrong }
    .wrong-words = { number.wrong-words }
number-differs = The code goes to the number given in { $service }. Enter the right one there and ask for the code again. No longer have that number? Ask a person.
    .came-words =
        it came, yes, came, got it, arrived, received, code is here, finally, just came, now it works, I got the SMS, yeah finally, robot
        lady just told me it thanks lovely voice, ok now theirs got here as well, hallelujah received, FINALLY!!! it arrived bless you
    .not-came-words =
        not yet, no, still nothing, didn't come, not arrived, no code, nothing came, never came, waiting, no SMS, same thing no code,
        screen is dead quiet, no robot rang me, asked nothing from them, pressed request again zip, asked. they say sent. i say bullshit
        nothing, still silent here, tried same old story
space = Check that the phone has free space: a full one takes no SMS. Delete old messages.
    .freed = Freed some
    .freed-words =
        yes, done, deleted, freed, freed some, cleaned up, deleted old messages, it was full, made room, removed photos, cleared memory,
        now there's space, deleted a lot, memory was full, deleted apps
    .enough = Enough space
    .enough-words =
        no, enough, plenty, enough space, there is space, not full, plenty of space, lots of memory, memory is fine, a lot is free, half
        empty, new phone it's empty, gigabytes free, space is ok
    .how-words = { airplane.how-words }
space-how =
    <b>iPhone:</b> Settings, General, iPhone Storage.
    <b>Android:</b> Settings, Storage.

    At least one gigabyte should be free. Delete old SMS in Messages.
    .freed = { space.freed }
    .freed-words = { space.freed-words }
    .enough = { space.enough }
    .enough-words = { space.enough-words }
test-sms = Ask someone to send you an ordinary SMS. Did it arrive?
    .arrives = It arrived
    .arrives-words =
        yes, it did, arrived, came, it arrived, got it, ordinary SMS come, received, other SMS arrive, it works, friend's message came,
        normal SMS are fine, only the code doesn't come, my colleague sent "hi" and i read it, borrowed guard's nokia it got thru
    .does-not = It did not
    .does-not-words =
        no, didn't, did not, nothing, it did not, didn't come, not arrived, no SMS come at all, friend sent it but nothing, other SMS
        don't come either, still waiting for it, none arrive, not received
    .cannot = No one to ask
    .cannot-words =
        no one to ask, nobody around, I'm alone, can't ask anyone, I don't know anyone here, nobody to send, no friends with this phone,
        everyone is asleep, can't check that, who would send me, no second phone to send from
    .how-words = { airplane.how-words }
test-sms-how = Any phone nearby will do: ask for an SMS of one word, and wait a minute. If that does not arrive either, the phone or the SIM card is the cause, not the code.
    .arrives = { test-sms.arrives }
    .arrives-words = { test-sms.arrives-words }
    .does-not = { test-sms.does-not }
    .does-not-words = { test-sms.does-not-words }
    .cannot = { test-sms.cannot }
    .cannot-words = { test-sms.cannot-words }
restart = Turn the phone off, wait ten seconds and turn it on: it will find the network again.
    .restarted = Done
    .restarted-words =
        yes, restarted, did it, done, rebooted, turned it off and on, I did that already, it's on again, switched back on, reboot
        finished, restarted twice, opened it turned it on again still nothing, rebooted pulled sim blew on it put back rebooted, ok its
        back up
    .how-words = { airplane.how-words }
    .cannot-words =
        can't do it now, no, not now, I can't, phone is needed now, the battery would die, I don't want to restart, I'm on a call, button
        is broken, I'll lose this chat, can't turn it off
restart-how =
    <b>iPhone:</b> hold the side button and a volume button, then slide to power off.
    <b>Android:</b> hold the power button, then Restart.

    This chat will open at the same place.
    .restarted = { restart.restarted }
    .restarted-words = { restart.restarted-words }
    .cannot-words = { restart.cannot-words }
other-phone = Put the SIM card into another phone and ask for the code again. Did it come?
    .comes-there = It came there
    .comes-there-words =
        yes, came, it came there, arrived on the other phone, it works there, got the code there, code came in the other phone, received
        it there, there it comes, with another phone it's fine, so my phone is broken, in hubby's xiaomi it popped up at once
    .not-there = Not there either
    .not-there-words =
        no, not there, not there either, nothing, didn't come, same thing, no code on the other one either, still no code, doesn't help,
        put it in nothing came, tried another phone no, not received there, put it in my old iphone no luck, moved it to my son's waited a
        minute zero
    .cannot = No other phone
    .cannot-words =
        no other phone, I have only one, can't, nobody to borrow from, it's eSIM, no second phone, only this phone, I have nothing to open
        it with, can't take the SIM out, the card doesn't fit, not possible, nobody lends me theirs
    .how-words = { airplane.how-words }
other-phone-how = Any phone that is not locked to one company will do. Turn both off, move the SIM card, turn on and wait a minute. With an eSIM this does not work.
    .comes-there = { other-phone.comes-there }
    .comes-there-words = { other-phone.comes-there-words }
    .not-there = { other-phone.not-there }
    .not-there-words = { other-phone.not-there-words }
    .cannot = { other-phone.cannot }
    .cannot-words = { other-phone.cannot-words }
pay = Check the balance and any blocks with your phone company. Pay any debt and lift any block on SMS.
    .paid = Fixed
    .paid-words =
        yes, paid, done, fixed, topped up, there was a debt, block lifted, paid the debt, it was blocked now it's ok, put money on it,
        done I paid, unblocked, balance was negative now plus
    .no-debt = All is fine
    .no-debt-words =
        no, fine, no debt, all is fine, balance is positive, nothing is blocked, no blocks, money is there, everything is paid, I don't
        owe, balance is ok, no restrictions, phone company says all ok, balance 340 no blocks at all, called them they say the line is
        clean
    .how-words = { airplane.how-words }
pay-how = Your phone company's app or account page shows the balance, whether the number is blocked and whether SMS are blocked. Without internet, call them.
    .paid = { pay.paid }
    .paid-words = { pay.paid-words }
    .no-debt = { pay.no-debt }
    .no-debt-words = { pay.no-debt-words }
site = Sometimes { $service } itself is late with codes. Wait 15 minutes and ask for the code again. Shall we remind you?
    .will-wait = Remind me
    .will-wait-words =
        yes, i will wait, remind me, I'll wait, ok remind, in 15 minutes, wait, write me in 15 minutes, let's wait, sure, ping me, I can
        wait
    .waited = I waited longer
    .waited-words =
        no, already, I waited longer, already waited, waiting for an hour, since yesterday, I've waited enough, it's been a day, half an
        hour already, waiting all morning, more than 15 minutes passed, waited and asked again, two hours passed
region = Codes do not reach every number, foreign and virtual ones for example. Have codes from { $service } come to this number before?
    .usual = Yes, they have
    .usual-words =
        yes, before, they have, came before, always came, used to come, yes earlier, it worked last week, I got them many times, before
        they came, every time until now, got one yesterday
    .foreign = Never
    .foreign-words =
        no, not once, first time, never, foreign number, virtual number, never came, I have a foreign SIM, number is not Russian, this is
        my first code, from abroad, not once it is a Georgian sim
region-foreign = Perhaps { $service } does not send codes to numbers like this. { $service } support can tell for certain.
scam = Are you waiting for the code on the real { $service } site or app? Compare the address letter by letter.
    .official = Yes, there
    .official-words =
        yes, yes there, real site, official app, on Ozon itself, in the app, the address is right, it's the official one, downloaded from
        the store, checked it's real, same address, in the app from the appstore, yeah real ozon.by i always go from the bookmark
    .elsewhere = On another site
    .elsewhere-words =
        no, another site, elsewhere, on another site, different address, not the official, some other site, from a link, site I found in
        ads, a prize page, someone sent me the link, address looks different, not on Ozon
scam-warning = ⚠️ Some sites only pretend to send a code: they are after money and personal details. Enter nothing there. If you gave them a card, call your bank.
    .understood-words = got it, ok, okay, understood, clear, I see, won't enter anything, closed the page, fine, I'll call the bank, all right

# Waiting
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
retry = Now ask { $service } for the code again. It usually comes within a minute.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
ask-service = Ask { $service } for the code again. It usually comes within a minute.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
waiting = ⏳ Let's wait { duration }, then we'll ask whether the code came. If it comes earlier, tap the button.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
did-it-come = Did the code come?
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }

# A code of ours
again = { $ways ->
    [letter] Signing in by e-mail is often possible too. Shall we send a code to the address of your account, to see that it works?
    [sms] We can send a test code to { PHONE($phone) }: it shows whether messages arrive. Shall we?
    [voice] We can call { PHONE($phone) } and say a test code: it shows whether calls get through. Shall we?
    [voice-or-letter] We can call { PHONE($phone) } and say a test code, or send it by e-mail. Which do you prefer?
   *[several] We can send a test code to { PHONE($phone) }: it shows whether messages arrive. How should we send it?
}
    .sms = By SMS
    .sms-words = sms, text, by SMS, SMS, text message, send a text, message to the phone, as a text, in SMS, with a message, text me, normal SMS
    .voice = By call
    .voice-words =
        call, phone me, by call, call me, voice call, phone call, by phone, with a robot call, let it call, by voice, a call is better,
        dictate it by phone, let the robot ring me
    .email-link = By e-mail
    .email-link-words =
        email, mail, letter, by e-mail, to my mail, to the mailbox, e-mail is better, by letter, send to email, to Gmail, mail it, not to
        the phone to the mail
    .skip = Not needed
    .skip-words =
        not needed, no, don't send, skip, no need, without a test, don't want a test code, I don't want codes, go on without it, pass, no
        way at all, honestly whats the point skip that
wait-sending = Sending it, a few seconds.
not-sent = It could not be sent: the fault is ours.
too-early = ⏳ We'll send the next code in { duration }: sooner is not allowed. Did the last one come after all?
    .came = The last one came
    .came-words =
        the last one came, yes, it came, came, it arrived, got it after all, received, here it is, just came, came late, the previous one
        came, in fact the previous is here
    .skip = Don't wait
    .skip-words =
        don't wait, no, skip, I won't wait, not came go on, go on, without the code, I don't want to wait, next, can't wait, forget the
        code, lets not hang around
limit = Many codes were sent to this number already. The next one is possible in { duration }. Did the last one come after all?
    .came = The last one came
    .came-words = { too-early.came-words }
    .go-on-words = { not-subscribed.go-on-words }
may-arrive = ⏳ The phone company did not say whether the code left. It may arrive: let's wait { duration }.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
sent = { $channel ->
    [voice] ⏳ A robot will now call { $destination } and say a code. Write it here: we delete the message at once.
   *[sms] ⏳ A test code is on its way to { $destination }. Write it here: we delete the message at once. Don't write codes from { $service } here.
}
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
code-due = Did the test code come? Write it here or tap a button.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
letter = ⏳ An e-mail with a code is on its way to { $destination }. Write the code here: we delete the message at once. Not in your inbox? Look in spam.
    .came = It came
    .came-words =
        it came, came, yes, got it, arrived, received, it was in spam, letter is here, here it is, just came, found the e-mail, yes i see
        it in the inbox top one
    .not-came = No e-mail
    .not-came-words =
        no e-mail, no, didn't come, still nothing, not arrived, inbox is empty, nothing in spam either, nothing came, no letter, never
        came, checked spam not there
letter-due = Did the e-mail with the code come? Write the code here or tap a button.
    .came = { letter.came }
    .came-words = { letter.came-words }
    .not-came = { letter.not-came }
    .not-came-words = { letter.not-came-words }
wait-checking = Checking the code, a couple of seconds.
wrong = The code does not match. { $checksLeft ->
        [one] { $checksLeft } try is left.
       *[other] { $checksLeft } tries are left.
    } Check that the digits are from the newest message.
    .go-on = Go on without
    .go-on-words =
        go on without, skip, without the code, next, continue, forget the code, I don't have it, go further, no more codes, leave it go
        on, stop with codes
    .new-code-words =
        new code, send another, again, one more code, resend, give me a fresh one, send a new one, the code expired, send again, lost that
        code, request once more, let me have a fresh one
spent = The code does not match, and no tries are left. Send a new one?
    .go-on = Go on without
    .go-on-words = { wrong.go-on-words }
    .new-code-words = { wrong.new-code-words }
expired = This code no longer works: more than { $ttl ->
        [one] { $ttl } minute has
       *[other] { $ttl } minutes have
    } passed, or a newer one replaced it.
    .go-on = Go on without
    .go-on-words = { wrong.go-on-words }
    .new-code-words = { wrong.new-code-words }
not-checked = We could not check the code: the fault is ours. But it came, so messages do reach you.
works =
    ✅ { $channel ->
        [voice] The call got through: the line works.
       *[sms] The SMS got through: the line works.
    }

    Now ask { $service } for its code again. Did it come?
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
letter-works =
    ✅ The e-mail got through: your mailbox works.

    Now choose to sign in to { $service }, or to recover access, by e-mail. Did it work?
    .came = Worked
    .came-words =
        yes, worked, i'm in, it worked, I'm in, signed in, done, got access, success, I entered by email, all good, recovered, logged in
        by mail hooray
    .not-came = Didn't work
    .not-came-words =
        no, didn't, failed, didn't work, it doesn't, still can't sign in, no such option, fails, not in, no e-mail sign-in there, only by
        phone there, error, it wants SMS only

# Ends
end-came = ✅ Good. Tell that code to no one, not even us.
end-solved = ✅ Good. If you need help, write here.
end-subscribed = ✅ We'll write here as soon as it works again.
