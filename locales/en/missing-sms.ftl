# A known trouble
wait-incidents = Checking for a known outage, a couple of seconds.
incident =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on, SMS codes may not arrive.
       *[incident] ⚠️ Known outage: SMS codes may not arrive right now.
    }{ incident-text }{ incident-until }

    Shall we write to you when everything works again?
    .go-on = Check further
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
notify = Shall we write to you when the outage is over?

# Whose number
number-asked = Which number should the code come to? If it is your Telegram number, send it with the button: it shows that the number is yours.
    .told = { PHONE($told) }
    .told-words = that one
    .mine = My number
    .mine-words = yes, mine, my, this one
    .other = Another number
    .other-words = no, another, other
sharing =
    Tap “Send my number” below and let Telegram pass it on.

    We never look up or tell anything about other people's numbers.
typing = Write the number the code should come to: in digits, with the country code.
wait-evidence = Looking up what is known about the number, usually a few seconds.

# The SIM was changed
sim-changed = ⚠️ The phone company says: the SIM card of this number was changed less than a day ago. Was that you?
    .it-was-me = Yes, it was me
    .new-number = The number is new
    .new-number-words = new, new number
    .not-me = No, not me
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
    .turned-off-words = yes, on, it's on, was on
    .was-off = It is off
    .was-off-words = no, off, it's off
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
    .found-words = yes, found, it was there
    .nothing = Nothing there
    .nothing-words = no, nothing, empty
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
    .right-words = yes, same, correct, right
    .wrong = It is another
    .wrong-words = no, another, different, wrong
number-how = Open your { $service } profile where you are still signed in: the number is among your personal details. Or recall which number earlier codes came to.
    .right = { number.right }
    .right-words = { number.right-words }
    .wrong = { number.wrong }
    .wrong-words = { number.wrong-words }
number-differs = The code goes to the number given in { $service }. Enter the right one there and ask for the code again. No longer have that number? Ask a person.
space = Check that the phone has free space: a full one takes no SMS. Delete old messages.
    .freed = Freed some
    .freed-words = yes, done, deleted, freed
    .enough = Enough space
    .enough-words = no, enough, plenty
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
    .arrives-words = yes, it did, arrived, came
    .does-not = It did not
    .does-not-words = no, didn't, did not, nothing
    .cannot = No one to ask
test-sms-how = Any phone nearby will do: ask for an SMS of one word, and wait a minute. If that does not arrive either, the phone or the SIM card is the cause, not the code.
    .arrives = { test-sms.arrives }
    .arrives-words = { test-sms.arrives-words }
    .does-not = { test-sms.does-not }
    .does-not-words = { test-sms.does-not-words }
    .cannot = { test-sms.cannot }
restart = Turn the phone off, wait ten seconds and turn it on: it will find the network again.
    .restarted = Done
    .restarted-words = yes, restarted, did it
restart-how =
    <b>iPhone:</b> hold the side button and a volume button, then slide to power off.
    <b>Android:</b> hold the power button, then Restart.

    This chat will open at the same place.
    .restarted = { restart.restarted }
    .restarted-words = { restart.restarted-words }
other-phone = Put the SIM card into another phone and ask for the code again. Did it come?
    .comes-there = It came there
    .comes-there-words = yes, came
    .not-there = Not there either
    .not-there-words = no, not there
    .cannot = No other phone
other-phone-how = Any phone that is not locked to one company will do. Turn both off, move the SIM card, turn on and wait a minute. With an eSIM this does not work.
    .comes-there = { other-phone.comes-there }
    .comes-there-words = { other-phone.comes-there-words }
    .not-there = { other-phone.not-there }
    .not-there-words = { other-phone.not-there-words }
    .cannot = { other-phone.cannot }
pay = Check the balance and any blocks with your phone company. Pay any debt and lift any block on SMS.
    .paid = Fixed
    .paid-words = yes, paid, done
    .no-debt = All is fine
    .no-debt-words = no, fine, no debt
pay-how = Your phone company's app or account page shows the balance, whether the number is blocked and whether SMS are blocked. Without internet, call them.
    .paid = { pay.paid }
    .paid-words = { pay.paid-words }
    .no-debt = { pay.no-debt }
    .no-debt-words = { pay.no-debt-words }
site = Sometimes { $service } itself is late with codes. Wait 15 minutes and ask for the code again. Shall we remind you?
    .will-wait = Remind me
    .will-wait-words = yes, i will wait
    .waited = I waited longer
    .waited-words = no, already
region = Codes do not reach every number, foreign and virtual ones for example. Have codes from { $service } come to this number before?
    .usual = Yes, they have
    .usual-words = yes, before
    .foreign = Never
    .foreign-words = no, not once, first time
region-foreign = Perhaps { $service } does not send codes to numbers like this. { $service } support can tell for certain.
scam = Are you waiting for the code on the real { $service } site or app? Compare the address letter by letter.
    .official = Yes, there
    .elsewhere = On another site
    .elsewhere-words = no, another site, elsewhere
scam-warning = ⚠️ Some sites only pretend to send a code: they are after money and personal details. Enter nothing there. If you gave them a card, call your bank.

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
ask-service = Ask { $service } for the code again. It usually comes within a minute.
waiting = ⏳ Let's wait { duration }, then we'll ask whether the code came. If it comes earlier, tap the button.
did-it-come = Did the code come?

# A code of ours
again = { $ways ->
    [letter] Signing in by e-mail is often possible too. Shall we send a code to the address of your account, to see that it works?
    [sms] We can send a test code to { PHONE($phone) }: it shows whether messages arrive. Shall we?
    [voice] We can call { PHONE($phone) } and say a test code: it shows whether calls get through. Shall we?
    [voice-or-letter] We can call { PHONE($phone) } and say a test code, or send it by e-mail. Which do you prefer?
   *[several] We can send a test code to { PHONE($phone) }: it shows whether messages arrive. How should we send it?
}
    .sms = By SMS
    .sms-words = sms, text
    .voice = By call
    .voice-words = call, phone me
    .email-link = By e-mail
    .email-link-words = email, mail, letter
    .skip = Not needed
wait-sending = Sending it, a few seconds.
not-sent = It could not be sent: the fault is ours.
too-early = ⏳ We'll send the next code in { duration }: sooner is not allowed. Did the last one come after all?
    .came = The last one came
    .skip = Don't wait
limit = Many codes were sent to this number already. The next one is possible in { duration }. Did the last one come after all?
    .came = The last one came
may-arrive = ⏳ The phone company did not say whether the code left. It may arrive: let's wait { duration }.
sent = { $channel ->
    [voice] ⏳ A robot will now call { $destination } and say a code. Write it here: we delete the message at once.
   *[sms] ⏳ A test code is on its way to { $destination }. Write it here: we delete the message at once. Don't write codes from { $service } here.
}
code-due = Did the test code come? Write it here or tap a button.
letter = ⏳ An e-mail with a code is on its way to { $destination }. Write the code here: we delete the message at once. Not in your inbox? Look in spam.
    .came = It came
    .not-came = No e-mail
letter-due = Did the e-mail with the code come? Write the code here or tap a button.
    .came = { letter.came }
    .not-came = { letter.not-came }
wait-checking = Checking the code, a couple of seconds.
wrong = The code does not match. { $checksLeft ->
        [one] { $checksLeft } try is left.
       *[other] { $checksLeft } tries are left.
    } Check that the digits are from the newest message.
    .go-on = Go on without
spent = The code does not match, and no tries are left. Send a new one?
    .go-on = Go on without
expired = This code no longer works: more than { $ttl ->
        [one] { $ttl } minute has
       *[other] { $ttl } minutes have
    } passed, or a newer one replaced it.
    .go-on = Go on without
not-checked = We could not check the code: the fault is ours. But it came, so messages do reach you.
works =
    ✅ { $channel ->
        [voice] The call got through: the line works.
       *[sms] The SMS got through: the line works.
    }

    Now ask { $service } for its code again. Did it come?
letter-works =
    ✅ The e-mail got through: your mailbox works.

    Now choose to sign in to { $service }, or to recover access, by e-mail. Did it work?
    .came = Worked
    .came-words = yes, worked, i'm in
    .not-came = Didn't work
    .not-came-words = no, didn't, failed

# Ends
end-came = ✅ Good. Tell that code to no one, not even us.
end-solved = ✅ Good. If you need help, write here.
end-subscribed = ✅ We'll write here as soon as it works again.
