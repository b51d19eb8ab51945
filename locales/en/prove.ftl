# Whose number
wait-weighing = Checking what is confirmed already, a couple of seconds.
not-weighed = We could not look up your confirmations: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .leave = Not now
number = { $who ->
        [administrator] Please confirm that you are the company's administrator. We'll send a code to the administrator's number. Which is it?
       *[holder] Please confirm that the number is yours: we'll send a code to it. Which number?
    } Tap a button or write the number.
    .told = { PHONE($told) }
    .told-words = yes, this one, that one, to it
    .mine = My number
    .mine-words = yes, mine, this one
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
    .other-number = Another number
code-due = Did the code come? Write it here or tap a button.
    .not-came = No code
    .other-number = Another number
no-code = Give it one more minute: { $channel ->
        [email-link] the e-mail may be in spam.
       *[sms] an SMS can be slow.
    } Rather not wait? Choose what to do.
    .send = New code
    .voice = Code by call
    .voice-words = call, call me
    .look = Why no code?
    .look-words = why, find out
    .other-number = Another number
    .leave = Not now
too-early = ⏳ We'll send a new code in { duration }: sooner is not allowed. If the last one comes, write it here.
    .leave = Don't wait
limit = Many codes have gone to this number. The next one can go in { duration }. We'll tell you when. If the last one comes, write it here.
    .leave = Don't wait
limit-over = A new code can be sent now. Send it?
    .send = New code
    .leave = Not now
may-arrive = ⏳ The operator did not say whether the code left. If it comes, we can't check it. We'll offer a new one in { duration }.
    .leave = Don't wait
not-sent = The code could not be sent to this number. Check the number or try again.
    .send = Try again
    .other-number = Another number
    .leave = Not now
wait-checking = Checking the code, a couple of seconds.
wrong = The code does not match. { $checksLeft ->
        [one] { $checksLeft } try is left.
       *[other] { $checksLeft } tries are left.
    } Check that the digits are from the newest message.
    .send = New code
    .leave = Not now
spent = This code no longer works: no tries are left. Only the code is closed, nothing happened to your account. Send a new one?
    .send = New code
    .leave = Not now
expired = This code no longer works: it is good for { $ttl ->
        [one] { $ttl } minute
       *[other] { $ttl } minutes
    }, or a newer one replaced it.
    .send = New code
    .leave = Not now
not-checked = We could not check the code: the fault is ours. Write it again or get a new one.
    .send = New code
    .leave = Not now

# A second proof
letter = The SIM card of this number was changed recently, so one code is not enough. Send another by e-mail, to the address in your account?
    .send = Send it
    .send-words = yes, send, ok
    .by-word = Code word
    .leave = Not now
    .leave-words = no, not now, later
word = Write the code word from your contract. We delete your message at once, and the operator checks the word.
    .forgotten = I forgot it
    .forgotten-words = forgot, forgotten, don't know
wait-word = Checking the word, a few seconds.
word-wrong = The word does not match. { $wordsLeft ->
        [one] { $wordsLeft } try is left.
       *[other] { $wordsLeft } tries are left.
    } Check the keyboard language and capitals.
    .forgotten = I forgot it
    .forgotten-words = { word.forgotten-words }
word-not-checked = We could not check the word: the fault is ours. Write it again.
    .leave = Not now
word-locked = The word does not match, and no tries are left today. Nothing happened to your account. Try tomorrow, or ask a person.
word-forgotten = This way needs the code word. Look in your contract, or ask a person: they can check in another way.
    .again = Found it
    .again-words = found, here it is
    .leave = Not now

# Not to be trusted
sim-changed = The phone company says: the SIM card of this number was changed recently. For the first { $refuseHours }{ "\u00A0" }h a code to it proves nothing: someone else may have the card. Did you change it?
    .it-was-me = Yes, it was me
    .it-was-me-words = yes, me, it was me
    .not-me = No, not me
    .not-me-words = no, not me
sim-wait = Then all is well: come back { $refuseHours }{ "\u00A0" }h after the change. If it is urgent, ask a person: they can check in another way.
fraud = ⚠️ Someone else may be using your number. Call your phone company right now and ask them to block the SIM card. Then call your bank. Tell no one any codes.
reassigned = The phone company says: this number got a new owner recently. So a code to it proves nothing. Is it yours now? Ask a person: they will check your documents.
    .other-number = Another number
not-administrator = The code is right, but this is not the number of the company's administrator. Is there another?
    .other-number = Another number
    .other-number-words = yes, another
    .leave = Not now
    .leave-words = no, there is none
not-enough = This is not enough: the service is registered to another number. Try another, or ask a person.
    .other-number = Another number
    .leave = Not now

# Ends
proved = ✅ Confirmed until { TIME($provedUntil, $zone) }.
left = Fine. Nothing has changed, and you can confirm any day.
