why = What happened to the number?
    .lost = The phone is lost
    .lost-words = lost, lost phone, can't find it
    .stolen = The phone was stolen
    .stolen-words = stolen, theft
    .fraud = A stranger uses it
    .fraud-words = fraud, hacked, stranger, somebody else
    .for-good = I don't need it
    .for-good-words = not needed, for good, forever, close it

# What else to protect
protect =
    ⚠️ The bank first: call it and ask to close sign-in by this number. Codes come to it, and with them somebody can get to the money.

    Then e-mail and Telegram: end the other sessions there.
    .protected = Done
    .protected-words = yes, done, the bank knows
    .block-first = Block first
    .block-first-words = no, block now, at once
    .how = How do I end sessions?
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
    .not-yet-words = no, not yet
    .pause-instead = Pause it for now
    .pause-instead-words = pause, for a while
    .moved = Changed everywhere
    .moved-words = yes, everywhere, done
    .how = Where is it on file?
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
    .here-words = here, yes, block
    .oneself = Without confirming
    .oneself-words = myself, without you, can't confirm
unproved = Without confirmation we don't block a number here: otherwise anybody could switch it off.
confirm = Block <b>{ PHONE($phone) }</b>? { $reason ->
        [other] Calls, SMS and internet stop for good, and you may not get the number back.
       *[lost] Calls, SMS and internet stop for whoever has the SIM card, and codes no longer arrive.
    }
    .keep = Don't block
    .keep-words = no, leave it
    .block = Block it
    .block-words = yes, block
wait-order = Passing the block to the operator, a few seconds.
ordered = { $state ->
        [done] ✅ The number is blocked.
       *[under-way] ⏳ The request is accepted, we'll write here when the number is blocked.
    } Request number: <b>{ $reference }</b>.

    { $reason ->
        [other] If it is still on file somewhere, change it there.
       *[lost] A shop gives you a new SIM card with the same number: take your passport.
    }
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
    .blocked-words = yes, done, it worked
    .not-done = I need a person
    .not-done-words = no, failed, doesn't work
end-not-yet = Fine, we don't block it. Change the number where it is on file and come back: while it works, codes arrive.
end-left = Fine, the number stays as it is.
