# A known trouble
wait-incidents = Checking for a known outage, a couple of seconds.
incident =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on: the account page and SMS may not work now.
       *[incident] ⚠️ Known outage: the account page and SMS may not work now.
    }{ incident-text }{ incident-until }

    Shall we write to you when everything works again?
    .go-on = Don't wait
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

# What is wrong
situation = What happens when you sign in to { $service }?
    .forgot = Forgot the password
    .forgot-words = forgot, forgotten, no password, lost password
    .locked = Sign-in is locked
    .locked-words = locked, blocked, locked out
    .thrown-out = It signs me out
    .thrown-out-words = signed out, logged out, kicked out
    .not-open = The page won't open
    .not-open-words = won't open, does not open, does not load, down
idle =
    The session closed by itself: that happens after { $idle } idle minutes. Enter the number and password again.

    When you finish, tap “{ $exit }” (exit): anything done with your password counts as done by you.
    .signed-in = I'm in
    .signed-in-words = yes, in, it worked
    .forgot = Forgot the password
    .locked = Sign-in is locked

# The cabinet is down
down = The account page may be overloaded or under maintenance. Fifteen minutes is usually enough. Shall we remind you?
    .opened = It's open now
    .opened-words = open, opened, it works
    .will-wait = Wait 15 minutes
    .will-wait-words = yes, wait, remind me
    .how = Is it my connection?
down-how =
    Open any other site in the browser.

    It opens? Then the account page is at fault, and time helps. It does not? Turn Airplane Mode on and off, then try again.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = { down.will-wait }
    .will-wait-words = { down.will-wait-words }
down-waiting = ⏳ We'll write in 15 minutes and ask whether it opens.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
down-due = 15 minutes have passed. Does the page open?
    .opened = Yes, it's open
    .opened-words = yes, it opens
    .not-open = Not yet
    .not-open-words = no, still not
down-longer =
    Then the work is taking longer. Urgent matters can be settled by phone:
    { reset-lines }

    Or we can wait some more.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = 15 more minutes

# The ways in
by-sms =
    { $locked ->
        [yes] { $tries } wrong passwords in a row lock the sign-in. Only a new password from an SMS opens it:
       *[no] A new password comes by SMS:
    }
    1. On the sign-in page, tap “{ $smsButton }” (password by SMS).
    2. Enter the number.
    3. Type the password from the SMS. The sender is <b>{ $sender }</b>.

    Don't write the password to us.
    .signed-in = I'm in
    .signed-in-words = yes, in, it worked, got in
    .not-came = No SMS
    .not-came-words = no, did not come, nothing came
    .no-sim = No SIM with me
    .no-sim-words = no sim, lost sim, sim is lost
    .other-way = Another way
ways = { $sim ->
        [yes] There are other ways. Which one suits you?
       *[no] Without the SIM, no SMS can reach you. What suits you?
    }
    .keyword = SMS with a word
    .form = By code word
    .network = No password, by SIM
    .social = By social network
    .link = A link from us
    .hotline = By phone
sim-first =
    Only a new password from an SMS opens the lock, so the SIM comes first.

    A shop will give you a new one with the same number: take your passport. Once it works, we go on from here.
    .restored = The SIM works now
    .restored-words = done, it works, sim works
by-keyword =
    Send a free SMS with the word <b>{ $keyword }</b> to <b>{ $keywordNumber }</b>, from the SIM whose password you need. The password comes in reply.

    Don't write it to us.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = No reply
    .not-came-words = no, nothing came
    .other-way = { by-sms.other-way }
by-form =
    On the sign-in page, open password recovery and enter the number and the <b>code word</b>. { form-channel }

    The code word belongs on the site only. Don't write it here.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = No SMS
    .no-letter = No e-mail
    .word-forgotten = Forgot the word
    .word-forgotten-words = i don't know the word, don't remember
    .other-way = { by-sms.other-way }
form-channel = { $sim ->
    [no] Choose e-mail for the answer.
   *[yes] { $locked ->
        [yes] Choose SMS for the answer.
       *[no] Choose SMS or e-mail for the answer.
    }
}
word-forgotten = Better not to guess: tries are counted. Only the company's staff can remind you of it, by phone or in a shop, with your passport.
    .hotline = By phone
    .other-way = { by-sms.other-way }
by-network =
    On this SIM's mobile data the account page opens without a password.

    Turn off Wi-Fi and VPN, turn on mobile data, and open the page.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .asks-password = It asks for one
    .asks-password-words = no, asks for a password, it asks
    .how = Where is it?
by-network-how =
    <b>iPhone:</b> Settings, Wi-Fi: off. Then Settings, Cellular (or Mobile Service), Cellular Data: on.
    <b>Android:</b> swipe down from the top, turn off Wi-Fi, turn on Mobile data.

    A computer with a modem on this SIM works too.
    .signed-in = { by-network.signed-in }
    .signed-in-words = { by-network.signed-in-words }
    .asks-password = { by-network.asks-password }
    .asks-password-words = { by-network.asks-password-words }
network-not-known = Then the internet does not come through this SIM. If the phone has two, choose this one for data and reload the page.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = { by-sms.other-way }
by-social = On the sign-in page, tap the icon of your social network. It works if you linked it to the account before.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = It did not work
    .other-way-words = no, not linked, another way
by-hotline =
    Call, and you will get an SMS with a new password:
    { reset-lines }

    They will ask for your passport and contract number. Say them in the call only, don't write them here.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = { by-sms.not-came }
    .not-came-words = { by-sms.not-came-words }
    .other-way = { by-sms.other-way }
reset-lines = { $lines ->
    [none] { "" }
   *[other] { $lines }
}

# A link from us
link-confirm = Send a link for a new password? The number is <b>{ PHONE($phone) }</b>. The old password works until you set the new one.
    .to-sms = Send by SMS
    .to-sms-words = yes, sms, text
    .to-email = Send by e-mail
    .to-email-words = email, e-mail, mail
    .no = Don't send
    .no-words = no, don't
wait-link = Sending the link, a few seconds.
link-not-sent = We could not send the link now: the fault is ours. There are other ways.
link-sent =
    ✅ The link is on its way { $via ->
        [sms] by SMS
       *[email-link] to your e-mail
    }, good until { TIME($linkUntil, $zone) }.

    Open it and set a new password. Don't forward the link to anyone.
    .set = Password set
    .set-words = yes, done, it worked, set
    .not-came = No link
    .not-came-words = no, did not come
    .other-way = { by-sms.other-way }
link-may-arrive = The operator did not answer, but the link may have gone out. Wait a couple of minutes: if it comes, set a new password by it.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }
link-too-early = { $pause ->
        [one] A link was sent not long ago. A new one is possible in { $pause } minute.
       *[other] A link was sent not long ago. A new one is possible in { $pause } minutes.
    } Look for the last one: it may still work.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }

# The end
received = You're in. Better to change the password from the message for your own right away: it is still in your messages.
    .change = Change password
    .change-words = yes, change
    .later = Later
    .later-words = no, later, not now
end-solved = ✅ You can sign in. When you finish, tap “{ $exit }” (exit): after { $idle } idle minutes the session also closes by itself.
end-subscribed = ✅ We'll write here as soon as everything works.
