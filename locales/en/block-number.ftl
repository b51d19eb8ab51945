why = What happened to the number?
    .lost = The phone is lost
    .lost-words =
        lost, lost phone, can't find it, I lost my phone, lost it, can't find my phone, phone is missing, left it in a taxi, dropped it
        somewhere, forgot it on the train, lost the SIM card, fell out of my pocket, phone disappeared, I don't know where it is
    .stolen = The phone was stolen
    .stolen-words =
        stolen, theft, my phone was stolen, someone took it, I was robbed, thief took my phone, pickpocket, they snatched it from my
        hands, stole it on the bus, mugged in the street, pulled it out of my bag, they took it away
    .fraud = A stranger uses it
    .fraud-words =
        fraud, hacked, stranger, somebody else, someone else uses my number, scammers, stranger calls from my number, someone writes in my
        name, somebody got my SIM, I didn't make these calls, they made a duplicate SIM, people get messages not from me, cheaters have my
        number
    .for-good = I don't need it
    .for-good-words =
        not needed, for good, forever, close it, I don't need it, don't use it any more, want to get rid of it, I'm leaving the country,
        close the number, I have another number now, no use for it, this SIM is extra, cancel the contract, refuse the number for good, I
        finished studies and go home, grandpa passed nobody will ever call from it again

# What else to protect
protect =
    ⚠️ The bank first: call it and ask to close sign-in by this number. Codes come to it, and with them somebody can get to the money.

    Then e-mail and Telegram: end the other sessions there.
    .protected = Done
    .protected-words =
        yes, done, the bank knows, called the bank, already called, the bank closed it, I did everything, all protected, sessions ended,
        did both, finished, bank is warned, logged out everywhere, no bank on this number, bank: yes. telegram: yes. mail: yes. next
    .block-first = Block first
    .block-first-words =
        no, block now, at once, block first, block it now, no time just block, first the number then the bank, block it right away, I'll
        call the bank later, block it already, number first, quick block, bank doesn't answer block it, do that after, banks i do later
        switch the number off immediatly
    .how = How do I end sessions?
    .how-words =
        how do I end sessions, how to log out other devices, where are the sessions, how to do it in Telegram, don't know how, show me
        how, what are sessions, where do I find it, how do I sign out there, I don't know where to tap, how to do that without phone
protect-how =
    <b>Telegram:</b> Settings, Devices, Terminate All Other Sessions.
    <b>E-mail:</b> change the password, then sign out on all devices.
    <b>Bank:</b> its phone number is on the back of the card or on its site.
    .protected = { protect.protected }
    .protected-words = { protect.protected-words }
    .block-first = { protect.block-first }
    .block-first-words = { protect.block-first-words }
move-first = Once it's blocked, no codes come to this number, and you can't get in where it is on file. Change it first at the bank, in e-mail and in Telegram. Is it changed everywhere?
    .not-yet = Not everywhere yet
    .not-yet-words =
        no, not yet, not everywhere, still have to change the bank, only in some places, some are left, haven't changed anything, I need
        time, not all of them, forgot about that, still changing, Telegram is still on it, gosuslugi still knows that one
    .pause-instead = Pause it for now
    .pause-instead-words =
        pause, for a while, pause it for now, just pause, better pause the number, put it on hold, suspend it temporarily, freeze the
        number, temporary block, not for good just a pause, I'd rather pause, stop it for a while, only for some time, maybe freeze it a
        couple of months instead, that's a weeks work!! put it on hold meanwhile
    .moved = Changed everywhere
    .moved-words =
        yes, everywhere, done, changed everywhere, all changed, already moved, done everywhere, it's not on file anywhere, nothing is tied
        to it, I changed it all, no service uses it, everything is on the new one, it isn't linked to anything
    .how = Where is it on file?
    .how-words =
        where is it on file, which services use it, I don't remember where I used it, how to check where, where is it linked, don't know
        where it's registered, how can I find out, where should I look, what places have it, how do I know that, is there a list
move-first-how =
    Think of who sent SMS to it: bank, e-mail, state services, shops, taxi, social networks.

    <b>Telegram:</b> Settings, your number, Change Number.
    .not-yet = { move-first.not-yet }
    .not-yet-words = { move-first.not-yet-words }
    .pause-instead = { move-first.pause-instead }
    .pause-instead-words = { move-first.pause-instead-words }
    .moved = { move-first.moved }
    .moved-words = { move-first.moved-words }

# The way
ways = { $reason ->
        [other] It can be blocked here, once you confirm, or without us. You may not get the number back.
       *[lost] It can be blocked here, if you confirm that the number is yours. Or without us.
    }
    .pause-instead = Pause it for now
    .pause-instead-words = pause, for a while
    .here = Block it here
    .here-words =
        here, yes, block, block it here, do it here, in this chat, I'll confirm, send the code, you block it, confirm and block, through
        you, I can prove it's mine, let's do it with the code
    .oneself = Without confirming
    .oneself-words =
        myself, without you, can't confirm, without confirming, without a code, I can't confirm, no access to the number, SIM is not with
        me, on my own, I'll do it myself, I can't get the code, phone is gone no code, how to block by call
unproved = Without confirmation we don't block a number here: otherwise anybody could switch it off.
confirm = Block <b>{ PHONE($phone) }</b>? { $reason ->
        [other] Calls, SMS and internet stop for good, and you may not get the number back.
       *[lost] Calls, SMS and internet stop for whoever has the SIM card, and codes no longer arrive.
    }
    .keep = Don't block
    .keep-words =
        no, leave it, don't block, keep it, leave it working, I found the phone, wait don't, not now, stop, changed my mind, leave the
        number alone, cancel, let it work
    .block = Block it
    .block-words =
        yes, block, block it, do it, block now, go ahead, confirm, shut it off, switch it off, hurry up block, turn the number off, yes
        block, yes!! cut it off
wait-order = Passing the block to the operator, a few seconds.
ordered = { $state ->
        [done] ✅ The number is blocked.
       *[under-way] ⏳ The request is accepted, we'll write here when the number is blocked.
    } Request number: <b>{ $reference }</b>.

    { $reason ->
        [other] If it is still on file somewhere, change it there.
       *[lost] A shop gives you a new SIM card with the same number: take your passport.
    }
    .enough-words =
        got it, ok, okay, understood, I'll wait, clear, fine, I'll go to the shop, will take my passport, waiting, all right, ok will wait
        your message passport i have
oneself =
    { $lines ->
        [none] { $page ->
            [none] The company's staff can block the number. Shall we call a person?
           *[other] In the account, open { $page }. Did it work?
        }
       *[other] Call and ask to block it. Say passport details by voice only, don't write them here:
        { $lines }

        { $page ->
            [none] Did it work?
           *[other] Or open the account: { $page }. Did it work?
        }
    }
    .blocked = It's blocked
    .blocked-words =
        yes, done, it worked, it's blocked, they blocked it, I called and it's blocked, managed to block, blocked it in the account,
        number is off now, success, operator did it
    .not-done = I need a person
    .not-done-words =
        no, failed, doesn't work, I need a person, it didn't work, couldn't get through, they don't answer, operator, nobody picks up,
        can't block it, give me a human, they refused, still not blocked, I don't know passport details
end-not-yet = Fine, we don't block it. Change the number where it is on file and come back: while it works, codes arrive.
end-left = Fine, the number stays as it is.
