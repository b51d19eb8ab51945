why = What happened to the number?
    .lost = The phone is lost
    .lost-words =
        lost, lost phone, can't find it, I lost my phone, lost it, can't find my phone, phone is missing, left it in a taxi, dropped it
        somewhere, forgot it on the train, lost the SIM card, fell out of my pocket, phone disappeared, I don't know where it is, it fell
        out somewhere, I must have dropped it on the way home, left it in a taxi and the driver never found it, I can't find my phone
        anywhere since yesterday evening, my son went swimming in the lake with it in his pocket and it sank, I was picking mushrooms and
        came back from the woods without it, searched the whole flat and the car and there's no trace of it, it slipped out of my jacket
        on the bus I think, I had it at lunch and by four o'clock it was nowhere to be seen, nobody took it I just don't know where I put
        it, gone missing somewhere at the airport, my own fault I mislaid it
    .stolen = The phone was stolen
    .stolen-words =
        stolen, theft, my phone was stolen, someone took it, I was robbed, thief took my phone, pickpocket, they snatched it from my
        hands, stole it on the bus, mugged in the street, pulled it out of my bag, they took it away, pickpocket got me, someone nicked my
        mobile, snatched out of my hand, two lads on a scooter grabbed it from me in the street, they pulled it out of my bag on the metro
        this morning, my locker at the gym was broken into and the phone was taken, I've already been to the police to report the theft, a
        thief took my handbag with the phone and the purse, I was robbed last night near the station, it didn't just go missing I saw him
        run off with it, burglars were in the house and took two phones, mugged on my delivery round
    .fraud = Somebody else uses it
    .fraud-words =
        fraud, hacked, stranger, somebody else, someone else uses my number, scammers, stranger calls from my number, someone writes in my
        name, somebody got my SIM, I didn't make these calls, they made a duplicate SIM, people get messages not from me, cheaters have my
        number, someone else is using my number, a swindler has got hold of it, they write to people in my name, a person I don't know
        makes calls from my number, my relatives get messages asking for money from my number but it isn't me writing, somebody got a SIM
        with my number and signs up for loans, the phone is in my hand and yet another person sends SMS from this number, I never lent it
        to anyone but a stranger answers when you ring it, scammers took it over last week and the bank told me about it, an outsider
        receives my codes, an ex-employee I never authorised keeps talking on it, it's being used behind my back by crooks
    .for-good = I don’t need it
    .for-good-words =
        not needed, for good, forever, close it, I don't need it, don't use it any more, want to get rid of it, I'm leaving the country,
        close the number, I have another number now, no use for it, this SIM is extra, cancel the contract, refuse the number for good, I
        finished studies and go home, grandpa passed nobody will ever call from it again, don't want this one any longer, it just lies in
        a drawer, I'd like to get rid of it, I've got another SIM and this one is of no use to me, my mother has died and nobody will use
        this number, we bought a tablet with this card and haven't had the tablet for years, I'm leaving the country for good and won't be
        back for it, the courier it was issued to has left and the company has no use for it, why pay for something I never touch?, cancel
        it permanently please, it's surplus to requirements, the kid has a new operator now so this number can go

# What else to protect
protect =
    ⚠️ Anyone who gets codes from your SMS could reach your money. Let’s block the number now. Right after that, call your bank and ask them to stop sign-in with this number.

    Then sign out other devices in your email and Telegram.
    .protected = Bank knows already
    .protected-words =
        yes, done, the bank knows, called the bank, already called, the bank closed it, I did everything, all protected, sessions ended,
        did both, finished, bank is warned, logged out everywhere, no bank on this number, bank: yes. telegram: yes. mail: yes. next, bank
        called and sessions closed, all secured now, yep did both, I rang the bank and they shut off sign-in by this number, the bank
        first and then mail and Telegram are all taken care of, my daughter helped me end the sessions and the bank knows, just got off
        the line with the bank and everything's closed there, ended every other session in Telegram and in my mail too, that was the first
        thing I did yesterday so carry on, the accounts are safe now, the man at the bank locked it and I kicked the other devices out,
        everything you listed has been seen to
    .block-first = Block the number
    .block-first-words =
        no, block now, at once, block first, block it now, no time just block, first the number then the bank, block it right away, I'll
        call the bank later, block it already, number first, quick block, bank doesn't answer block it, do that after, banks i do later
        switch the number off immediatly, no just block it right away, the number first the bank afterwards, bank can wait block now, I
        don't have time for the bank right now so cut the number off, I'd rather have the SIM dead before I do anything else, every minute
        counts so shut the number down and then I'll ring them, I've no money in the bank so go straight to blocking, can't we do the
        blocking before all that?, skip ahead to blocking, the bank's line is busy so let's start with the number, start with the block
        please, first things first kill the SIM
    .how = How do I end sessions?
    .how-words =
        how do I end sessions, how to log out other devices, where are the sessions, how to do it in Telegram, don't know how, show me
        how, what are sessions, where do I find it, how do I sign out there, I don't know where to tap, how to do that without phone, how
        do I close other sessions, where's that in Telegram, how do I kick the other devices out?, I'm seventy and have no idea how to end
        a session, which menu do I need in the mail settings to sign out the others, I'm on my husband's phone so explain where sessions
        are ended, what exactly is a session and where do I see it, tell me step by step how to sign the thief's phone out, I opened
        Telegram settings but where are the sessions, don't know how that's done, show me how please, how would one do that without the
        old phone
protect-how =
    <b>Telegram:</b> Settings, Devices, Terminate All Other Sessions.
    <b>Email:</b> change the password, then sign out on all devices.
    <b>Bank:</b> its phone number is on the back of the card or on its site.
    .protected = { protect.protected }
    .protected-words = { protect.protected-words }
    .block-first = { protect.block-first }
    .block-first-words = { protect.block-first-words }
move-first = Once it’s blocked, no codes come to this number, and you can’t sign in where you use it. Change it first at the bank, in email and in Telegram. Is it changed everywhere?
    .not-yet = Not everywhere yet
    .not-yet-words =
        no, not yet, not everywhere, still have to change the bank, only in some places, some are left, haven't changed anything, I need
        time, not all of them, forgot about that, still changing, Telegram is still on it, gosuslugi still knows that one, still a couple
        of places left, only half of them done, no the mail is still on it, I changed it at the bank but Telegram is still on the old
        number, the tax office still has this number so wait, I've started but there are three services to go, haven't got round to the
        state services yet, my pension account still sends codes to it, just the bank so far, our accountant hasn't switched the client
        bank to the new one, not quite I'm still working through the list, there's one mailbox left
    .pause-instead = Pause it for now
    .pause-instead-words =
        pause, for a while, pause it for now, just pause, better pause the number, put it on hold, suspend it temporarily, freeze the
        number, temporary block, not for good just a pause, I'd rather pause, stop it for a while, only for some time, maybe freeze it a
        couple of months instead, that's a weeks work!! put it on hold meanwhile, maybe a pause would do, freeze it rather than block it,
        suspend it for a while instead, I'd better put it on hold and decide later, can it be stopped temporarily so I don't lose it?, I'm
        not sure about blocking so just suspend the number for now, a temporary stop is enough until I'm back from the north, don't close
        it completely only put it to sleep for a month, hold it for the time being, I'd prefer the pause you mentioned, let it rest a
        while and not block it, a break for the number not a block
    .moved = Changed everywhere
    .moved-words =
        yes, everywhere, done, changed everywhere, all changed, already moved, done everywhere, it's not on file anywhere, nothing is tied
        to it, I changed it all, no service uses it, everything is on the new one, it isn't linked to anything, new number is everywhere
        now, nothing hangs on it any more, all services updated, the bank and the mail and Telegram all know my new number, I spent Sunday
        swapping it in every account I have, there's no place left where the old one is registered, my nephew went through all my accounts
        and replaced it, the company bank and the tax office have the other number now, done every single one last week, it isn't on file
        anywhere any longer, finished replacing it so go ahead, every account has the new number already
    .how = Where do I use it?
    .how-words =
        where is it on file, which services use it, I don't remember where I used it, how to check where, where is it linked, don't know
        where it's registered, how can I find out, where should I look, what places have it, how do I know that, is there a list, how do I
        know where it's registered, where could it be used, which services have it?, I don't remember what I signed up for with this
        number, is there a list of the places where my number is given, I've had it for fifteen years so how can I find out where it's
        linked, how do I check which accounts use it, what should I look through to see where it's on file, no idea where that number is
        written down, where do people usually have it, give me a hint where to look, how on earth would I find all of them?
move-first-how =
    Think of who sent SMS to it: bank, email, state services, shops, taxi, social networks.

    <b>Telegram:</b> Settings, your number, Change Number.
    .not-yet = { move-first.not-yet }
    .not-yet-words = { move-first.not-yet-words }
    .pause-instead = { move-first.pause-instead }
    .pause-instead-words = { move-first.pause-instead-words }
    .moved = { move-first.moved }
    .moved-words = { move-first.moved-words }

# The way
ways = { $reason ->
        [other] We can block it here if you confirm that the number is yours. Or do it yourself. You may not get the number back.
       *[lost] We can block it here if you confirm that the number is yours. Or call the operator yourself.
    }
    .pause-instead = Pause it for now
    .pause-instead-words = pause, for a while
    .here = Block it here
    .here-words =
        here, yes, block, block it here, do it here, in this chat, I'll confirm, send the code, you block it, confirm and block, through
        you, I can prove it's mine, let's do it with the code, do it right in the chat, I'll confirm and you block it, with your help here
        please, the number is mine and I can prove it so block it from here, I've got access to the mail so let's confirm and do it now,
        it's easier for me to type than to call so in this chat, I'm deaf so phoning is out and I'd like it done here, send the code and
        let's block it together, let's not go anywhere else, you do the blocking, happy to confirm it's mine, through you is fine
    .oneself = I’ll do it myself
    .oneself-words =
        myself, without you, can't confirm, without confirming, without a code, I can't confirm, no access to the number, SIM is not with
        me, on my own, I'll do it myself, I can't get the code, phone is gone no code, how to block by call, I'd rather do it without you,
        without proving anything, I'll ring them myself, I can't get a code so tell me how to do it on my own, the phone's gone so I have
        nothing to confirm with, no confirming please just give me the number to call, I want to settle it by phone with the operator
        directly, my wife will phone them so how is it done without you, how can it be blocked without any code, I don't trust bots so I'd
        do it on my own, just the hotline number please, I can't confirm it
unproved = Without confirmation we don’t block a number here: otherwise anybody could switch it off.
confirm = Block <b>{ PHONE($phone) }</b>? { $reason ->
        [other] Calls, SMS and internet stop for good, and you may not get the number back.
       *[lost] Calls, SMS and internet stop for whoever has the SIM card, and codes no longer arrive.
    }
    .keep = Don’t block
    .keep-words =
        no, leave it, don't block, keep it, leave it working, I found the phone, wait don't, not now, stop, changed my mind, leave the
        number alone, cancel, let it work, wait don't do it, leave the number working, no I've changed my mind, stop I found the phone
        under the sofa, hold on I still need codes from the bank on it, no let it stay alive for now, I pressed the wrong thing so please
        leave it on, my husband says he's got it so no blocking, better not I'm expecting an important call, I'd rather keep it running
        after all, forget it the number stays, not this number it's the wrong one
    .block = Block it
    .block-words =
        yes, block, block it, do it, block now, go ahead, confirm, shut it off, switch it off, hurry up block, turn the number off, yes
        block, yes!! cut it off, yes shut it down, cut it off now, go ahead and lock it, yes block it before he spends all the money, I'm
        sure so turn that SIM off at once, please stop calls and SMS on it as soon as you can, that's the number all right so close it,
        the phone is in a thief's hands so don't hesitate, confirm the block, I agree that calls and internet stop, do it quickly please,
        why are you asking? of course block it
wait-order = Asking the operator to block it…
ordered = { $state ->
        [done] ✅ The number is blocked.
       *[under-way] ⏳ The request is accepted, we’ll write here when the number is blocked.
    } Request number: <b>{ $reference }</b>.

    { $reason ->
        [other] If you still sign in with it somewhere, change it there.
       *[lost] A shop gives you a new SIM card with the same number: take your passport.
    }
    .enough-words =
        got it, ok, okay, understood, I'll wait, clear, fine, I'll go to the shop, will take my passport, waiting, all right, ok will wait
        your message passport i have, okay I'll wait for your message, noted the request number, fine I'll go to the shop tomorrow, good
        then I'll take my passport and get a new card, I've written down the number of the request so that's all, clear I'll watch this
        chat for the answer, right my daughter will drive me to the shop, understood about the new SIM so I'm done here, all clear with
        the request, that will do for now, understood and waiting, alright then
oneself =
    { $lines ->
        [none] { $page ->
            [none] A person can block the number. Shall we call one?
           *[other] In the account, at the bottom of the page, open { $page }, confirm and choose the date. The number closes for good. Did it work?
        }
       *[other] Call and ask to block it. Give passport details by phone only, don’t write them here:
        { $lines }

        { $page ->
            [none] Did it work?
           *[other] Or in the account, at the bottom of the page, open { $page }, confirm and choose the date. The number closes for good. Did it work?
        }
    }
    .blocked = It’s blocked
    .blocked-words =
        yes, done, it worked, it's blocked, they blocked it, I called and it's blocked, managed to block, blocked it in the account,
        number is off now, success, operator did it, they've shut it off, it's off now, yes the operator locked it, I rang 0890 from my
        wife's phone and a girl blocked it in two minutes, I found the page in the account and the number is blocked now, gave my passport
        details by voice and they did it, when I ring my number it says switched off so it worked, the lady on the line confirmed the SIM
        is dead, done over the phone just now, yes and I've even had an e-mail about it, locked successfully, took a while but it's closed
    .not-done = I need a person
    .not-done-words =
        no, failed, doesn't work, I need a person, it didn't work, couldn't get through, they don't answer, operator, nobody picks up,
        can't block it, give me a human, they refused, still not blocked, I don't know passport details, couldn't get through to them,
        connect me with an operator, no luck with that, I've been on hold for forty minutes and nobody answers, I'm deaf and can't phone
        so I need someone alive to write to, the account won't open and the hotline hung up on me, they refused me because the contract is
        in my late husband's name, I'm abroad and 8 800 doesn't work from here, let a human help me please, it failed both ways, I don't
        manage it alone, neither the call nor the account worked
end-not-yet = Fine, we don’t block it. Change the number where you use it to sign in and come back: while it works, codes arrive.
end-left = Fine, the number stays as it is.
