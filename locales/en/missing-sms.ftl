# A known trouble
wait-incidents = Checking for a known outage, a few seconds.
incident =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on, SMS codes may not arrive.
       *[incident] ⚠️ Known outage: SMS codes may not arrive right now.
    }{ incident-text }{ incident-until }

    Shall we message you when everything works again?
    .go-on = Check further
    .go-on-words =
        check further, no, keep checking, go on, continue, I can't wait, check my phone anyway, don't wait, maybe it's my phone, it's
        urgent go on, next step, let's look anyway, I don't think it's the outage, my wife gets her codes so let's check my phone, the
        codes stopped a week ago so it's not about today's fault, never mind the outage let's find the reason on my side, I need it now so
        let's carry on, I'd rather not wait and see what else it may be, continue please, proceed with the checks, next step regardless,
        what else could be wrong
    .tell-me-words =
        write to me, yes, notify me, let me know, tell me when it works, message me when it's fixed, I'll wait, ping me, sign me up, write
        when codes work again, remind me when it's over, ok ping me once it's repaired, let me know when it's repaired, yes drop me a
        line, please message me then, I'll go about my business and you write when codes work, I won't wait here so send word when it's
        fixed, notify me because I can't sit by the phone all day, good then write as soon as the outage ends, I'm on a shift so ping me
        when codes arrive again, keep me posted, yes inform me, alert me please, do write
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
wait-subscribing = Setting up your alert…
not-subscribed = Something went wrong on our side and the alert is not set. Try again?
    .tell-me = Try again
    .tell-me-words =
        try again, yes, again, once more, sign me up again, retry, one more time, try it, I still want the message, subscribe me, repeat,
        try to sign me up again, once more please, have another go, I still want to hear when it's fixed so repeat, please put me on the
        list again, do subscribe me I can't wait here, maybe it works the second time so retry, yes sign me up anew, another attempt at
        the subscription, retry it, repeat it I'd like the message, sign me up once again
    .go-on-words =
        go on, no, continue, no need, proceed, skip it, let's move on, next, don't bother, carry on, let's check instead, nope next step,
        no need let's continue, carry on without it, I don't want the message any more so go further, leave the subscription and check my
        phone, never mind signing up what's next, let's move on to the checks, I'd rather look for the reason now, forget the notice and
        proceed, further please, onward without signing up, continue with my problem
notify = Shall we message you when the outage is over?
    .tell-me-words = { incident.tell-me-words }
    .go-on-words = { not-subscribed.go-on-words }

# Whose number
number-asked = Which number should the code come to? You can send your Telegram number with the button.
    .told = { PHONE($told) }
    .told-words =
        that one, yes that number, this one, the one on the button, the one you show, correct number, the one above, same number, the one
        I gave before, the suggested one, to that number again, yes that one, the number on the button, it's the one ending in 23 45 68,
        that's the number I gave in Ozon, take the one that's already there, the code should come to exactly that number, the number shown
        is my mother's and it's the right one, correct the number you're offering, this very number, that first one is right, as written
        on the button, use the shown one
    .mine = My number
    .mine-words =
        yes, mine, my, this one, my number, my Telegram number, the one I write from, my own, to my phone, number of this account, my main
        one, same as in Telegram, it's this phone, to me, to the one my telegram is on, just take mine from here same as this chat, my own
        from Telegram, the one I'm writing from, to this phone, it's my Telegram number so take that, the same number this chat is on, I'm
        waiting for it on my own phone with this Telegram, the number my Telegram is registered to, mine and I can send it by the button,
        my personal one that's in Telegram, on the number of this account, the one I use here, I'll share my number
    .other = Another number
    .other-words =
        no, another, other, another number, not mine, different one, not this one, to another phone, my wife's number, second SIM, not my
        Telegram number, some other number, someone else's, Telegram is on a different number, no some different one it's on my tablet
        sim, a different phone, my Telegram is on another number, the code should come to my husband's SIM, I've got two phones and it's
        about the second one, it's for my mother who has another phone, the office number not my private one, that isn't the number I use
        in Ozon, neither of those shown, to a different SIM, I'll type another one
sharing =
    Tap “Send my number” below and let Telegram pass it on.

    We never look up or tell anything about other people’s numbers.
    .contact-words =
        send my number, send it, share it, yes, take it, I agree, share contact, pass it on, let Telegram send it, go ahead, ok send, ok
        pass it on then, okay I'm sending it, here take my number, sharing my contact, yes I allow Telegram to pass it on, I don't mind
        showing my number so let's do it, I'll press that button and send it, you may have my number from Telegram, fine it's my number
        anyway so here it comes, I agree to share, sending right away, let Telegram tell you
stranger = That is somebody else’s contact. What the network knows about a number we tell only its owner: let them write here from their own Telegram. Or go through the questions together, without that.
    .together = Go on together
    .together-words =
        together, let's do it together, go through the questions, go on together, they are next to me, she is here with me, he is here with
        me, without that, they have no telegram, i will help her, questions please
    .mine = My number
    .other = Another number
typing = Write the number the code should come to: in digits, with the country code.
wait-evidence = Looking up what is known about the number, usually a few seconds.

# The SIM was changed
sim-changed = ⚠️ Your mobile operator says: the SIM card of this number was changed less than a day ago. Was that you?
    .it-was-me = Yes, it was me
    .it-was-me-words =
        yes, it was me, I changed it, I replaced the SIM, got a new card, got eSIM, I went to the shop, my old card broke, I restored the
        SIM, that's me, I did it yesterday, I swapped it yesterday, yes I got a new card, that was my doing, the old card broke so I
        replaced it in the shop this morning, I bought a new phone and changed to an eSIM last night, I went to the shop with my passport
        myself, my card was too big and they cut me a new one today, lost my phone and restored the SIM on my own, I asked for a new SIM
        myself, right I replaced it, my replacement, no fraud I did it
    .new-number = The number is new
    .new-number-words =
        new, new number, the number is new, just bought it, bought it today, brand new SIM, first SIM here, just activated, newly bought,
        I registered it today, new contract, I just came to the country, I've only just bought it, brand new number, got this number
        today, it's a fresh number from the shop this morning, I have had it for five hours so the card is new too, they sold me the
        number yesterday evening, I came to the country today and got myself a number, never had another card because the number is new,
        the number itself was issued today, bought it at the airport an hour ago, a newly issued one, my first day with this number
    .not-me = No, not me
    .not-me-words =
        no, not me, I didn't, wasn't me, someone else, I changed nothing, I have no idea who, never replaced it, I was not in any shop,
        same card as always, not by me, somebody else did it, I haven't been to any shop, my card has been in the phone for three years,
        I've no idea who could have done that, that wasn't my doing and now I'm frightened, I was at work all day and changed no SIM, my
        phone lost signal last night and I didn't ask for a new card, certainly not, it must be a thief, no way I did that
fraud = ⚠️ Someone else may be using your number. Call your mobile operator right now and ask them to block the SIM card. Then call your bank. Don’t share codes with anyone.

# What explains it, and how we know
why-general = Let’s check the most common causes, one at a time. It takes 2–3 minutes.
why-known-incident = The outage is not over yet. Meanwhile, let’s check other causes.
why-number-wrong = Your mobile operator says: there is no such number. One digit may be wrong.
why-not-our-number = Your mobile operator does not have this number. A digit may be wrong, or the number moved to another company.
why-line-cannot-get-sms = Your mobile operator says: this number does not take SMS. That is usual for landlines and plans without SMS.
why-sms-barred = Your mobile operator says: incoming SMS are blocked on this number.
why-service-suspended = Your mobile operator says: incoming calls and SMS are suspended on this number.
why-no-funds = Your mobile operator says: the SMS did not get through, the balance was too low.
why-not-sent = Your mobile operator says: nobody has sent an SMS to this number recently. Your phone is probably fine.
why-outage = Your mobile operator has an outage right now: not every SMS arrives.
why-maintenance = Your mobile operator is doing planned work: not every SMS arrives right now.
why-sim-change-hold = { $held ->
        [none] After a SIM change, codes to this number are held back for up to a day, so that no scammer can catch them.
       *[other] After a SIM change, codes to this number are held back, so that no scammer can catch them. That lasts until { MOMENT($held, $zone, $now) }; we’ll write to you then.
    }
hold-over = ✅ The time after the SIM change is over: codes to this number should come again. Ask for the code in { $service } once more.
why-number-reassigned = Your mobile operator says: this number has a new owner. Sending codes to it is not safe.
why-on-the-phone = Your mobile operator says: the SMS was delivered. It is most likely on your phone, let’s find it.
why-inbox-full = Your mobile operator says: the phone has no room for new SMS.
why-spam-filter = The network did not let this SMS through: usually that is a spam filter. Your phone is probably not the cause.
why-sender-blocked = Your mobile operator says: the sender of this SMS is blocked on your side.
why-region-limit = Your mobile operator says: such SMS are not sent to numbers of your country or region.
why-roaming = Your mobile operator says: the number is roaming, and SMS don’t reach it right now.
why-phone-off = Your mobile operator says: the phone is not on the network right now.
why-weak-signal = Your mobile operator says: when the SMS came, the phone did not answer. A weak signal does that.
why-data-but-no-sms = Your mobile operator says: the phone has internet, but the network does not confirm that SMS can arrive.
why-phone-fault = Your mobile operator says: the SMS reached the phone, but the phone did not take it.
why-phone-busy = Your mobile operator says: the phone was busy, the SMS is waiting its turn.
why-wait = Your mobile operator says: the SMS is still on its way.
why-delayed = Your mobile operator says: the phone is on the network, but the SMS is late.
why-checklist = Your mobile operator gives no exact cause. Let’s check the most common ones, one at a time.
why-porting-fault = Your mobile operator says: SMS get lost because of a fault when the number moved to another company.

# Checks
airplane = Check that airplane mode is off on your phone.
    .turned-off = It was on
    .turned-off-words =
        yes, on, it's on, was on, it was on, turned it off, yes it was on, airplane was on, switched it off, oh it was enabled, phone in
        the bag turned it on itself, just turned it off, I flew and forgot, now it's off it was on, my kid turned it on, ohhh orange plane
        lit up. killed it, yes it was on and I've turned it off, the plane was orange, it had been on since the flight, my grandson saw
        that the plane thing was lit and tapped it, I forgot to switch it off after landing and now it's off, the toddler must have
        pressed it because it was on, found the little plane at the top and switched it off, it was active indeed so now it's disabled,
        oops it was on, that's why it was in flight mode, I just took it out of flight mode, turned it off this second
    .was-off = It is off
    .was-off-words =
        no, off, it's off, it is off, already off, not on, no airplane mode, disabled, never turned it on, not enabled, checked it's off,
        it was off before, internet works so it's off, it's not on, it never was on, not in flight mode, the plane symbol is grey so it
        isn't that, people ring me all the time so it can't be flight mode, looked in settings and the switch is off, I never use that
        mode and it's off now as well, internet works without Wi-Fi so it's not in airplane mode, no plane at the top, that's not it, it's
        disabled all along, off as usual
    .how-words =
        how do I check, how, how to check that, don't know how, where is it, how do I do it, show me how, where do I look, I don't
        understand how, explain, where is that, how much is left where do i see, where is that mode, what's airplane mode, how do I see
        it, I don't know where to find the plane on my Samsung, where do I look for it on a button phone, which icon is it and how do I
        open it, explain where to look because my eyes are bad, I'm not good with phones so how is it checked, how can I tell whether it's
        on, show me where it is, tell me where to press, what should I swipe
airplane-how =
    { $phoneKind ->
        [iphone] <b>iPhone:</b> Settings, the line “Airplane Mode”.
        [android] <b>Android:</b> swipe down from the top of the screen, the button “Airplane mode” with the sign ✈️.
        [keys] <b>Phone with keys:</b> Menu, Settings, Profiles or Flight mode. A ✈️ at the top of the screen means it is on.
       *[unknown] <b>Android:</b> swipe down from the top of the screen, the button “Airplane mode” with the sign ✈️.

        <b>iPhone:</b> Settings, the line “Airplane Mode”.

        <b>Phone with keys:</b> Menu, Settings, Profiles or Flight mode. A ✈️ at the top of the screen means it is on.
    }

    If it is on, turn it off and wait half a minute.
    .turned-off = { airplane.turned-off }
    .turned-off-words = { airplane.turned-off-words }
    .was-off = { airplane.was-off }
    .was-off-words = { airplane.was-off-words }
spam = Look for an SMS from { $from } in spam and among blocked senders. Turn any anti-spam app off for a while.
    .found = Found it
    .found-words =
        yes, found, it was there, found it, it was in spam, there it is, in the spam folder, it's there, Ozon was blocked, the sender was
        blocked, anti-spam hid it, got it, wow its sitting among the blocked ones!, three dots and there they were i unblocked, it was in
        blocked, there's the code in spam, found it among blocked ones, the anti-spam app had hidden it and there it is, I opened the spam
        folder and saw three messages from Ozon, my son looked into the blocked list and the SMS was there, turned off the caller app and
        the message appeared in junk, it had gone to the unwanted folder, spotted it in junk messages, yes it was hiding in spam, it was
        filtered, there it was all the time
    .nothing = Nothing there
    .nothing-words =
        no, nothing, empty, nothing there, spam is empty, not in spam, looked everywhere, not found, nobody is blocked, no anti-spam app,
        checked and nothing, there's no such SMS, looked in spam and blocked empty, only pizza ads there since Monday none from them,
        searched evrywhere incl unknown senders not a trace, spam's empty, no one's blocked, only adverts in there, I've checked spam and
        blocked senders and Ozon isn't there, turned the anti-spam off and still not a single SMS, my phone has no spam folder with
        anything in it, there are loan offers in spam but nothing from Ozon, my daughter went through it and found no code, zilch in junk,
        not among blocked ones either, looked everywhere in vain, nope not in there
    .how-words = { airplane.how-words }
spam-how =
    { $phoneKind ->
        [iphone] <b>iPhone:</b> Messages, Filters: open Junk and Unknown Senders. Blocked ones: Settings, Apps, Phone.
        [android] <b>Android:</b> Messages, the menu of three dots, “Spam &amp; blocked”.
        [keys] <b>Phone with keys:</b> Menu, Messages, Inbox: go down to the very end. The block list is in the call settings.
       *[unknown] <b>Android:</b> Messages, the menu of three dots, “Spam &amp; blocked”.

        <b>iPhone:</b> Messages, Filters: open Junk and Unknown Senders. Blocked ones: Settings, Apps, Phone.

        <b>Phone with keys:</b> Menu, Messages, Inbox: go down to the very end. The block list is in the call settings.
    }

    Found the sender? Unblock it.
    .found = { spam.found }
    .found-words = { spam.found-words }
    .nothing = { spam.nothing }
    .nothing-words = { spam.nothing-words }
number = Compare the number digit by digit: <b>{ PHONE($phone) }</b>. Is it the one in { $service }?
    .right = Same number
    .right-words =
        yes, same, correct, right, same number, the same, that's it, exactly this one, matches, digit by digit the same, number is right,
        no mistakes, digit for digit the same, 45 68 at the end yes, it matches, yes that very one, I read it aloud twice and it's the
        same in Ozon, no difference between the two numbers, it's this number that's in my profile, my wife compared them and every digit
        fits, Ozon has precisely this number, identical, correct number, yes all digits agree, they match
    .wrong = It is another
    .wrong-words =
        no, another, different, wrong, it is another, another number there, wrong number, not the same, one digit is wrong, old number
        there, mistake in the number, doesn't match, there's a typo, a digit is off, Ozon has my old one, the last two digits are swapped
        in Ozon, they still have the number I gave up two years ago, my husband's number is in the profile and not mine, there's a
        different number on their page, oh I typed a seven instead of a one there, the numbers don't match, it ends differently, a mistake
        in the number, theirs is a different one
    .how-words = { airplane.how-words }
number-how = Open your { $service } profile where you are still signed in: the number is among your personal details. Or recall which number earlier codes came to.
    .right = { number.right }
    .right-words = { number.right-words }
    .wrong = { number.wrong }
    .wrong-words = { number.wrong-words }
number-differs = The code goes to the number given in { $service }. Enter the right one there and ask for the code again.
    .came-words =
        it came, yes, came, got it, arrived, received, code is here, finally, just came, now it works, I got the SMS, yeah finally, robot
        lady just told me it thanks lovely voice, ok now theirs got here as well, hallelujah received, FINALLY!!! it arrived bless you,
        the code's here now, got it after correcting, yes it arrived, I put in the right number and the SMS came in seconds, corrected the
        digit and my phone beeped with the code, now that the number is right I've received it, entered my real number and there are the
        digits, the code turned up straight away, it has reached me, finally the SMS, works with the right number
    .not-came-words =
        not yet, no, still nothing, didn't come, not arrived, no code, nothing came, never came, waiting, no SMS, same thing no code,
        screen is dead quiet, no robot rang me, asked nothing from them, pressed request again zip, asked. they say sent. i say bullshit
        nothing, still silent here, tried same old story, still no SMS, the phone is silent, no code with that one either, I corrected it
        five minutes ago and nothing has come, entered the right number twice and there's no code, even with the proper number I'm getting
        nothing, my daughter changed the number and we're waiting in vain, it hasn't come so far, nothing so far, no digits yet, not a
        beep, no message
    .gone = That number is gone
    .gone-words =
        that number is gone, i no longer have that number, that number is dead, lost that number, i gave that number up, that sim is gone, number was
        disconnected, old number does not exist any more, not mine any more, someone else has it now, it was closed, cannot get that number back
number-gone = That number is gone, so we’ll get you in another way. Nothing needs to be answered again.
space = Check that the phone has free space: a full one takes no SMS. Delete old messages.
    .freed = I made space
    .freed-words =
        yes, done, deleted, freed, freed some, cleaned up, deleted old messages, it was full, made room, removed photos, cleared memory,
        now there's space, deleted a lot, memory was full, deleted apps, I deleted old messages, cleared some photos, the memory was full
        so I removed two hundred SMS, my son threw out some games and there's a gigabyte free now, wiped all the adverts from the
        messages, it complained about memory and I've cleaned it up, got rid of old videos, now there's space after tidying, deleted lots,
        emptied the message folder, it's got room again
    .enough = Enough space
    .enough-words =
        no, enough, plenty, enough space, there is space, not full, plenty of space, lots of memory, memory is fine, a lot is free, half
        empty, new phone it's empty, gigabytes free, space is ok, memory's fine, loads free, it's half empty, I've got forty gigabytes to
        spare, the phone is new so there's space in abundance, only ten messages in it so it can't be full, storage shows a third used,
        other texts come in so it's not the memory, nowhere near full, no shortage of memory, space isn't the problem, plenty left
    .how-words = { airplane.how-words }
space-full = A full memory takes no SMS: that is the likely cause. Delete adverts and old codes, also those on the SIM card.
    .freed = { space.freed }
    .freed-words = { space.freed-words }
    .enough = { space.enough }
    .enough-words = { space.enough-words }
    .how-words = { airplane.how-words }
space-how =
    { $phoneKind ->
        [iphone] <b>iPhone:</b> Settings, General, iPhone Storage.
        [android] <b>Android:</b> Settings, Storage.
        [keys] <b>Phone with keys:</b> a blinking envelope or “SMS memory full” means there is no room. Menu, Messages: delete what you don’t need, in the phone and on the SIM.
       *[unknown] <b>Android:</b> Settings, Storage.

        <b>iPhone:</b> Settings, General, iPhone Storage.

        <b>Phone with keys:</b> a blinking envelope or “SMS memory full” means there is no room. Menu, Messages: delete what you don’t need, in the phone and on the SIM.
    }

    Delete adverts and old codes, also those on the SIM.
    .freed = { space.freed }
    .freed-words = { space.freed-words }
    .enough = { space.enough }
    .enough-words = { space.enough-words }
test-sms = Ask someone to send you an ordinary SMS. Did it arrive?
    .arrives = It arrived
    .arrives-words =
        yes, it did, arrived, came, it arrived, got it, ordinary SMS come, received, other SMS arrive, it works, friend's message came,
        normal SMS are fine, only the code doesn't come, my colleague sent "hi" and i read it, borrowed guard's nokia it got thru, my
        friend's text is here, yes it came in, my wife wrote hello and it popped up at once, a colleague sent me a smiley and I received
        it, my brother's message got here within a minute, ordinary texts reach me without any trouble, my daughter's text just beeped,
        the test one is here, received fine, it came right through, the neighbour's SMS landed
    .does-not = It did not
    .does-not-words =
        no, didn't, did not, nothing, it did not, didn't come, not arrived, no SMS come at all, friend sent it but nothing, other SMS
        don't come either, still waiting for it, none arrive, not received, it never came, my friend's text isn't here, nothing from her,
        my wife sent one ten minutes ago and my phone is silent, a colleague shows it as sent but I see nothing, I asked two people and
        neither message got to me, on his phone it says delivered yet I have nothing, even plain texts don't reach me, her SMS is nowhere,
        no it got lost, didn't get it
    .cannot = No one to ask
    .cannot-words =
        no one to ask, nobody around, I'm alone, can't ask anyone, I don't know anyone here, nobody to send, no friends with this phone,
        everyone is asleep, can't check that, who would send me, no second phone to send from, I'm all alone here, there's no one who
        could, it's two at night and everyone is asleep, I live alone and have no one to bother, everybody I know uses messengers and
        can't text, I'm abroad and don't know anyone here, my family's phones are out of reach so no one can send it, no friends at hand,
        can't ask anybody, who would I ask?, no second person
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
        back up, I've turned it off and on, rebooted it, back on again, switched it off counted to ten and it's running again, held the
        button until it restarted and it has found the network, my daughter rebooted it for me just now, took the battery out and put it
        in again, it's been off for a minute and is on now, it has come up again, power cycled, restarted already, yes did the reboot
    .how-words = { airplane.how-words }
    .cannot-words =
        can't do it now, no, not now, I can't, phone is needed now, the battery would die, I don't want to restart, I'm on a call, button
        is broken, I'll lose this chat, can't turn it off, not possible right now, I'm in the middle of a call, I'd lose this chat, I'm
        using it as a navigator on the road so I can't turn it off, I don't remember the PIN so I'd better not switch it off, I need it on
        because my child may ring any minute, the power button is broken and I can't restart, on duty I'm not allowed to switch it off,
        can't turn it off at the moment, the phone must stay on, impossible now maybe tonight, afraid it won't come back on
restart-how =
    { $phoneKind ->
        [iphone] <b>iPhone:</b> hold the side button and a volume button, then slide to power off.
        [android] <b>Android:</b> hold the power button, then Restart.
        [keys] <b>Phone with keys:</b> hold the red key until the screen goes dark, then switch it on the same way.
       *[unknown] <b>Android:</b> hold the power button, then Restart.

        <b>iPhone:</b> hold the side button and a volume button, then slide to power off.

        <b>Phone with keys:</b> hold the red key until the screen goes dark, then switch it on the same way.
    }

    This chat opens at the same place.
    .restarted = { restart.restarted }
    .restarted-words = { restart.restarted-words }
    .cannot-words = { restart.cannot-words }
other-phone = Put the SIM card into another phone and ask for the code again. Did it come?
    .comes-there = It came there
    .comes-there-words =
        yes, came, it came there, arrived on the other phone, it works there, got the code there, code came in the other phone, received
        it there, there it comes, with another phone it's fine, so my phone is broken, in hubby's xiaomi it popped up at once, on the
        other phone it arrived, yes got it there, it showed up in the old Nokia, I put the SIM into my wife's phone and the code popped
        up, in my son's phone it came straight away, the second phone beeped with the code a minute later, so it's my phone then because
        the other one got the SMS, received it on the spare phone, there it comes fine, in hers it works, the code is in the other one, it
        did arrive in there
    .not-there = Not there either
    .not-there-words =
        no, not there, not there either, nothing, didn't come, same thing, no code on the other one either, still no code, doesn't help,
        put it in nothing came, tried another phone no, not received there, put it in my old iphone no luck, moved it to my son's waited a
        minute zero, nothing on that one either, same silence there, the other phone gets none, I tried my husband's phone with my SIM and
        no code came, two different phones and neither receives it, moved the card to an old Nokia and still waiting, even in a brand new
        phone the SIM gets no code, no code in the second phone too, it makes no difference which phone, not in hers as well, no luck with
        that phone, silent in both
    .cannot = No other phone
    .cannot-words =
        no other phone, I have only one, can't, nobody to borrow from, it's eSIM, no second phone, only this phone, I have nothing to open
        it with, can't take the SIM out, the card doesn't fit, not possible, nobody lends me theirs, I've just the one, there's no second
        phone, it's an eSIM so I can't move it, I'm on the road with a single phone, nobody here would lend me a phone, the card is stuck
        in the tray and I've nothing to put it in, my wife's phone is locked to another company, the SIM doesn't fit into the only other
        one, no spare one here, can't try that, where would I get another, I own a single mobile
    .how-words = { airplane.how-words }
other-phone-how = Any phone that takes SIM cards of any operator will do. Turn both off, move the SIM card, turn on and wait a minute. With an eSIM this does not work.
    .comes-there = { other-phone.comes-there }
    .comes-there-words = { other-phone.comes-there-words }
    .not-there = { other-phone.not-there }
    .not-there-words = { other-phone.not-there-words }
    .cannot = { other-phone.cannot }
    .cannot-words = { other-phone.cannot-words }
pay = Check the balance and any blocks with your mobile operator. In debt? Top up. SMS blocked? Ask them to lift the block.
    .paid = Fixed
    .paid-words =
        yes, paid, done, fixed, topped up, there was a debt, block lifted, paid the debt, it was blocked now it's ok, put money on it,
        done I paid, unblocked, balance was negative now plus, I topped it up, debt's gone, block lifted now, it was in minus so I've put
        200 on it, my son paid the bill online and the block is gone, the operator had barred SMS and has taken the bar off, paid what I
        owed at the terminal just now, our accountant settled it this minute, there was a debt and I've paid it, they've removed the
        block, sorted with the company, settled it
    .no-debt = All is fine
    .no-debt-words =
        no, fine, no debt, all is fine, balance is positive, nothing is blocked, no blocks, money is there, everything is paid, I don't
        owe, balance is ok, no restrictions, phone company says all ok, balance 340 no blocks at all, called them they say the line is
        clean, nothing owed and nothing blocked, it's all right there, I rang the operator and they see no bans, there's 500 on the
        account and SMS are allowed, our firm pays in advance so there can't be a debt, looked in the app and there are no blocks, never
        had a debt and SMS aren't barred, in the plus, no restrictions at all, all in order with the company, money's there
    .how-words = { airplane.how-words }
pay-how = Your mobile operator’s app or account page shows the balance, whether the number is blocked and whether SMS are blocked. Without internet, call them.
    .paid = { pay.paid }
    .paid-words = { pay.paid-words }
    .no-debt = { pay.no-debt }
    .no-debt-words = { pay.no-debt-words }
site = Sometimes { $service } itself is late with codes. Ask for the code again in 15 minutes. If it still does not come, try again in several days. Shall we remind you in 15 minutes?
    .will-wait = Remind me
    .will-wait-words =
        yes, i will wait, remind me, I'll wait, ok remind, in 15 minutes, wait, write me in 15 minutes, let's wait, sure, ping me, I can
        wait, okay write in a quarter of an hour, I'll wait remind me, yes ping me, I'll put the soup on and you remind me, remind me
        please because I'd forget with the children around, fifteen minutes is nothing so give me a nudge then, I'll do a delivery
        meanwhile and you message me, good let me know when to ask again, a reminder please, set it for 15 minutes, happy to wait, nudge
        me later
    .waited = I’ve waited longer
    .waited-words =
        no, already, I waited longer, already waited, waiting for an hour, since yesterday, I've waited enough, it's been a day, half an
        hour already, waiting all morning, more than 15 minutes passed, waited and asked again, two hours passed, I've already waited an
        hour, longer than that, been waiting since yesterday, I asked at nine and again at ten and nothing, half a day has gone by so
        fifteen minutes won't help, did that three times already in vain, I'm at it for the third day, already sat here forty minutes, the
        fifteen minutes are long over, much longer, did wait
region = Codes do not reach every number, foreign and virtual ones for example. Have codes from { $service } come to this number before?
    .usual = Yes, they have
    .usual-words =
        yes, before, they have, came before, always came, used to come, yes earlier, it worked last week, I got them many times, before
        they came, every time until now, got one yesterday, they used to come, always did, last month it worked, I've been getting codes
        from Ozon on it for years, the last one came in September without any trouble, I've signed in with this number dozens of times,
        until last week every code arrived, sure I order every week and the SMS always came, it never failed before, they came earlier,
        had them before, regularly until now
    .foreign = Never
    .foreign-words =
        no, not once, first time, never, foreign number, virtual number, never came, I have a foreign SIM, number is not Russian, this is
        my first code, from abroad, not once it is a Georgian sim, not a single one yet, it's the first time I try, my number is a Kazakh
        one, I have a German number and no code has ever reached it, I use a virtual number and nothing has come so far, this number has
        never had a message from Ozon, I've just signed up and have received none until now, not once since I got this SIM, no code ever
        came to it, a foreign SIM and none came, never before, none to date
region-foreign = Perhaps { $service } does not send codes to numbers like this. { $service } support can tell for certain.
scam = Are you waiting for the code on the real { $service } site or app? Compare the address letter by letter.
    .official = Yes, there
    .official-words =
        yes, yes there, real site, official app, on Ozon itself, in the app, the address is right, it's the official one, downloaded from
        the store, checked it's real, same address, in the app from the appstore, yeah real ozon.by i always go from the bookmark, in the
        official app, the real one I checked, typed the address myself, I compared every letter and it's the true Ozon, I use the app from
        the App Store that I've had for years, my daughter looked and the page is genuine, it's the same Ozon app that I order from every
        week, the address is right to the letter, genuine site, yes it's theirs, from their own app, the proper Ozon page
    .elsewhere = On another site
    .elsewhere-words =
        no, another site, elsewhere, on another site, different address, not the official, some other site, from a link, site I found in
        ads, a prize page, someone sent me the link, address looks different, not on Ozon, a different page, the address isn't theirs, I
        came by a link from a message, the site has an extra letter in its name, somebody sent me a link and I'm waiting for the code
        there, it looks like Ozon but the address ends strangely, it's some page that pays prizes and asks for a code, I see now that it
        isn't the Ozon site, not on Ozon itself, on some other site, hm the address differs, through an advert
scam-warning = ⚠️ Some sites only pretend to send a code: they are after money and personal details. Enter nothing there. If you gave them a card, call your bank.
    .understood-words =
        got it, ok, okay, understood, clear, I see, won't enter anything, closed the page, fine, I'll call the bank, all right, okay I'll
        close it, good that you warned me, right I won't enter a thing, I gave them no card and I'm leaving that page, clear then I'll
        call the bank at once, I see so it was a trick, shutting the page down now, I'll tell my mother to stay away from it, understood
        no more details from me, scary but clear, I get it, lesson learnt

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
waiting = ⏳ Let’s wait { duration }, then we’ll ask whether the code came. If it comes earlier, tap the button.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
did-it-come = Did the code come?
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }

# A code of ours
again = { $ways ->
    [letter] Signing in by email is often possible too. Shall we send a code to the address of your account, to see that it works?
    [sms] We can send a test code to { PHONE($phone) }: it shows whether messages arrive. Shall we?
    [voice] We can call { PHONE($phone) } and say a test code: it shows whether calls get through. Shall we?
    [voice-or-letter] We can call { PHONE($phone) } and say a test code, or send it by email. Which do you prefer?
   *[several] We can send a test code to { PHONE($phone) }: it shows whether messages arrive. How should we send it?
}
    .sms = By SMS
    .sms-words =
        sms, text, by SMS, SMS, text message, send a text, message to the phone, as a text, in SMS, with a message, text me, normal SMS, a
        text please, send a message, write it to me in an ordinary text, I'm deaf so a text message is best for me, try it once more by
        text to the phone, an SMS because I can't take calls in the lesson, let's see if a message gets through, in text form, as a
        message to the phone, the usual text way, to the messages please
    .voice = By call
    .voice-words =
        call, phone me, by call, call me, voice call, phone call, by phone, with a robot call, let it call, by voice, a call is better,
        dictate it by phone, let the robot ring me, ring me, phone me and say it, I'd rather hear it, texts don't get through so call me
        with it, my eyes are poor so let a voice tell me the code, give me a call and dictate the digits, calls reach me fine so ring me,
        let the robot call and read it out, a voice one please, by phone call, just call, dictate it over the phone
    .email-link = By email
    .email-link-words =
        email, mail, letter, by e-mail, to my mail, to the mailbox, e-mail is better, by letter, send to email, to Gmail, mail it, not to
        the phone to the mail, to my mailbox, mail it to me, a letter please, send it to my mail because the phone is dead, put it in a
        letter I check my mailbox at work, my SIM gets nothing so use my mail, I've got the mailbox open so write there, into my inbox
        rather than the phone, use the mail, mail is best, a mail with the code, via my mailbox
    .skip = Not needed
    .skip-words =
        not needed, no, don't send, skip, no need, without a test, don't want a test code, I don't want codes, go on without it, pass, no
        way at all, honestly whats the point skip that, no test please, let's do without, no need to send anything, I already know
        messages arrive so don't test, leave out the test and tell me what's next, I'd rather go straight to the next step, skip the test
        code, my phone is charging in another room so not now, no code from you please, it's unnecessary, spare me the test, pass on that
wait-sending = Sending it, a few seconds.
not-sent = We couldn’t send it. Something went wrong on our side.
too-early = ⏳ We’ll send the next code in { duration }: sooner is not allowed. Did the last one come after all?
    .came = The last one came
    .came-words =
        the last one came, yes, it came, came, it arrived, got it after all, received, here it is, just came, came late, the previous one
        came, in fact the previous is here, oh it's here now, the earlier one has arrived, yes just popped up, it came while I was reading
        your message, the last code has turned up after all, my phone beeped a second ago and it's there, it was only late and now I have
        it, got the previous code, here it is at last, arrived late, I've got that one, it did come in the end
    .skip = Don’t wait
    .skip-words =
        don't wait, no, skip, I won't wait, not came go on, go on, without the code, I don't want to wait, next, can't wait, forget the
        code, lets not hang around, let's go further without it, don't send any more, forty seconds or not I'm tired of it so move on, no
        more codes let's see the next step, it's pointless to wait so continue, skip this and go ahead, leave the code alone and carry on,
        no waiting, can't be bothered to wait, move along, drop the code
limit = Many codes have been sent already. The next one is possible in { duration }. Did the last one come after all?
    .came = The last one came
    .came-words = { too-early.came-words }
    .go-on-words = { not-subscribed.go-on-words }
may-arrive = ⏳ Your mobile operator did not say whether the code left. It may arrive: let’s wait { duration }.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
sent = { $channel ->
    [voice] ⏳ A robot will now call { $destination } and say a code. Write it here: we delete the message at once.
   *[sms] { $certain ->
       [no] ⏳ If { $destination } is in service, a test code is on its way to it. Write it here: we delete the message at once. Don’t write codes from { $service } here.
      *[yes] ⏳ A test code is on its way to { $destination }. Write it here: we delete the message at once. Don’t write codes from { $service } here.
   }
}
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
code-due = Did the test code come? Write it here or tap a button.
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
letter = ⏳ An email with a code is on its way to { $destination ->
    [hidden] the address on your account
   *[other] { $destination }
}. Write the code here: we delete the message at once. Not in your inbox? Look in spam.
    .came = It came
    .came-words =
        it came, came, yes, got it, arrived, received, it was in spam, letter is here, here it is, just came, found the e-mail, yes i see
        it in the inbox top one, the mail is here, got the letter, yes it's in my inbox, found it in spam and the code is inside, the
        letter has just come with six digits, my mailbox pinged and there's your code, I see the letter from you at the top, it arrived on
        the office computer, received the mail, the letter landed, it reached my mailbox, I've got the mail with it
    .not-came = No email
    .not-came-words =
        no e-mail, no, didn't come, still nothing, not arrived, inbox is empty, nothing in spam either, nothing came, no letter, never
        came, checked spam not there, nothing in my mailbox, no letter yet, inbox and spam are both empty, I've refreshed the mail five
        times and it isn't there, looked in junk too and your mail hasn't come, ten minutes and not a line from you in my mail, my mailbox
        is open in front of me and there's nothing, the letter didn't get to me, no mail so far, it's not in spam either, still no letter,
        mailbox silent
letter-due = Did the email with the code come? Write the code here or tap a button.
    .came = { letter.came }
    .came-words = { letter.came-words }
    .not-came = { letter.not-came }
    .not-came-words = { letter.not-came-words }
wait-checking = Checking the code, a few seconds.
wrong = The code does not match. { $checksLeft ->
        [one] { $checksLeft } try is left.
       *[other] { $checksLeft } tries are left.
    } Check that the digits are from the newest message.
    .go-on = Go on without
    .go-on-words =
        go on without, skip, without the code, next, continue, forget the code, I don't have it, go further, no more codes, leave it go
        on, stop with codes, carry on without the code, skip the code, let's do without it, I don't want to fiddle with digits so move on,
        never mind the test and continue, I give up on the code so let's go further, leave out this check please, what can we do without
        entering it, next step without a code, proceed anyway, no more tries go ahead
    .new-code-words =
        new code, send another, again, one more code, resend, give me a fresh one, send a new one, the code expired, send again, lost that
        code, request once more, let me have a fresh one, a fresh one please, let me have a different code, the old one must have expired
        so give me a new one, I deleted the message so send it again, I can't find the newest so generate another, I've mixed up the
        messages and need a fresh code, one more code please, renew it, resend the code, can I get another one, issue a new one
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
not-checked = We couldn’t check the code. Something went wrong on our side. But it came, so messages do reach you.
works =
    ✅ { $channel ->
        [voice] The call got through: the line works.
       *[sms] The SMS got through: the line works.
    }

    Now ask { $service } for its code again. Did it come?
    .came-words = { number-differs.came-words }
    .not-came-words = { number-differs.not-came-words }
letter-works =
    ✅ The email got through: your mailbox works.

    Now choose to sign in to { $service }, or to recover access, by email. Did it work?
    .came = Worked
    .came-words =
        yes, worked, i'm in, it worked, I'm in, signed in, done, got access, success, I entered by email, all good, recovered, logged in
        by mail hooray, I'm in by mail, it let me in, yes signed in, chose sign-in by e-mail and I'm inside Ozon, got the link from Ozon
        and it opened my account, recovered it by mail just now, my daughter clicked on e-mail and the account opened, hooray I see my
        orders, access is back, succeeded by mail, that did it, the mail way went fine
    .not-came = Didn’t work
    .not-came-words =
        no, didn't, failed, didn't work, it doesn't, still can't sign in, no such option, fails, not in, no e-mail sign-in there, only by
        phone there, error, it wants SMS only, it still won't let me in, no success by mail, failed again, I chose e-mail and Ozon sent
        nothing, there's no sign-in by e-mail on my screen, it says no account with this address, the link from Ozon doesn't open my
        account, tried recovery by mail twice in vain, couldn't get in that way, not letting me in, no joy, mail didn't help

# Ends
end-came =
    ✅ The code is here. { $cause ->
        [airplane] It was airplane mode: with it the phone has no network. Next time look for the ✈️ sign first.
        [spam] A filter or a block list was hiding the SMS. Add the sender { $from } to your contacts, and it will hide no more codes.
        [number] The code was going to another number. The right one is there now, and the next codes will come here.
        [space] The phone had no room for SMS. Delete adverts and old codes from time to time, and it won’t run out.
        [restart] The phone had lost the network, and restarting brought it back. If it happens again, begin with that.
        [other-phone] The SIM is fine, it’s the phone that gets no SMS. Until it is repaired, keep the card in another one.
        [pay] SMS were barred because of the balance. While there is money on it, codes will come.
       *[other] It seems to have been late on its way. If it happens again, wait a minute and ask once more.
    }

    Don’t share the code with anyone, not even us.
end-solved = ✅ Signing in by email worked. For SMS to come too, check the number in your { $service } profile.
end-subscribed = ✅ We’ll write here as soon as it works again.

# The phone is off the network
watch = Shall we write to you when the phone is back on the network? Not at night.
    .write-me = Write to me
    .write-me-words = yes, write to me, let me know, tell me, please do, I will wait, ok, sure
    .look-on = Look for the cause
    .look-on-words = no, look on, go on, find the cause, the phone is on, it is on the network, keep looking
wait-watch = Asking your operator, a few seconds.
not-watched = Your operator did not agree to tell us. Let’s look on for the cause.
end-watched = Good. We write once, when the phone is back on the network, if that is within a day.

# The operator tells nothing without a consent
consent = Without your consent the operator tells us nothing about the number. You can give it on the operator’s page, or we look for the cause without it.
    .consent = Give consent
    .look-again = Check again
    .look-again-words = I agreed, consent given, done, check again, once more, now you can, check it, look again
    .look-on = Look without it
    .look-on-words = no, without it, I do not want to, no consent, go on, look on, keep looking
