# A known trouble
wait-incidents = Checking for a known outage, a couple of seconds.
incident =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on: the account page and SMS may not work now.
       *[incident] ⚠️ Known outage: the account page and SMS may not work now.
    }{ incident-text }{ incident-until }

    Shall we write to you when everything works again?
    .go-on = Don't wait
    .go-on-words =
        don't wait, no, go on anyway, I can't wait, continue, let's try now, start now, proceed, urgent need it now, try it anyway, maybe
        it works for me
    .tell-me-words =
        write to me, yes, notify me, let me know, tell me when it works, message me when it's fixed, I'll wait, ping me, sign me up, write
        when it's over, remind me when it's back
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
    .go-on-words =
        go on, no, continue, no need, proceed, skip it, let's move on, next, don't bother, carry on, without the message, carry on no need
        of it

# What is wrong
situation = What happens when you sign in to { $service }?
    .forgot = Forgot the password
    .forgot-words =
        forgot, forgotten, no password, lost password, forgot the password, don't remember it, lost my password, wrong password, password
        doesn't fit, I don't know the password, can't recall, it says incorrect password, never had a password, need a new password, i
        dont know what the pass was
    .locked = Sign-in is locked
    .locked-words =
        locked, blocked, locked out, sign-in is locked, too many attempts, it says locked, account is blocked, entered it wrong three
        times, access locked, says try later, temporarily blocked, they blocked my login, lockout, now it tells access closed because of
        three mistakes
    .thrown-out = It signs me out
    .thrown-out-words =
        signed out, logged out, kicked out, it signs me out, throws me out, logs me out by itself, session closes, kicks me out, session
        expired, I'm in and then out, it exits itself, have to log in every time, asks to sign in again, after a while it's closed
    .not-open = The page won't open
    .not-open-words =
        won't open, does not open, does not load, down, the page won't open, site doesn't open, page is not loading, blank page, white
        screen, site is down, error 502, app doesn't open, it hangs, no connection to the site, endless loading, white screen spinning and
        spinning
idle =
    The session closed by itself: that happens after { $idle } idle minutes. Enter the number and password again.

    When you finish, tap “{ $exit }” (exit): anything done with your password counts as done by you.
    .signed-in = I'm in
    .signed-in-words =
        yes, in, it worked, I'm in, signed in, logged in, it let me in, works, got in, entered, I'm inside, all good now, ok that way i
        entered, no pass asked im inside magic, found LTE switch and it let me, picked sim 2 for data and voila
    .forgot = Forgot the password
    .forgot-words = { situation.forgot-words }
    .locked = Sign-in is locked
    .locked-words = { situation.locked-words }

# The cabinet is down
down = The account page may be overloaded or under maintenance. Fifteen minutes is usually enough. Shall we remind you?
    .opened = It's open now
    .opened-words =
        open, opened, it works, it's open now, it works now, page is loading, it opened, already opens, I can see the page, working again,
        it's fine now, just opened, plane trick helped its here
    .will-wait = Wait 15 minutes
    .will-wait-words =
        yes, wait, remind me, wait 15 minutes, I'll wait, ok wait, in 15 minutes, let's wait, sure remind, write me later, I can wait,
        ping me in 15, fine i go have a smoke, youtube opens so its yours ok 15
    .how = Is it my connection?
    .how-words =
        is it my connection, how do I check my internet, maybe it's my internet, is the problem mine, is my Wi-Fi ok, only I have this,
        how to check connection, other sites don't open either, could it be VPN, what about my network, I'm abroad is that why, could it
        be my wifi? how to test
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
    .opened-words =
        yes, it opens, it's open, opened, works now, loads, yes it does, I see the page, working again, finally opened, all fine, yep
        loads
    .not-open = Not yet
    .not-open-words =
        no, still not, not yet, doesn't open, same thing, still down, not loading, nothing changed, blank again, no change, error again,
        nah same white page
down-longer =
    Then the work is taking longer. Urgent matters can be settled by phone:
    { reset-lines }

    Or we can wait some more.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = 15 more minutes
    .will-wait-words =
        15 more minutes, wait more, I'll wait, yes wait, another 15, let's wait some more, remind me again, ok wait, I can wait, not
        urgent, again in 15 minutes, ok another quarter

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
    .not-came-words =
        no, did not come, nothing came, no SMS, didn't come, no password came, still nothing, not arrived, SMS not come, nothing from
        3339, no message, never came, waiting and nothing, where is the SMS, they promised a text but its not here
    .no-sim = No SIM with me
    .no-sim-words =
        no sim, lost sim, sim is lost, no SIM with me, I don't have the SIM, SIM is lost, phone is lost, number is in another phone far
        away, SIM is at home, I'm abroad without that SIM, card is broken, SIM doesn't work, no access to the number, phone was stolen,
        sim is in my broken phone in repair, the card's at home in Bristol i'm in Moscow
    .other-way = Another way
    .other-way-words =
        another way, different way, other method, not by SMS, is there another option, how else, show other ways, I don't want this way,
        something simpler, other options, this doesn't suit me, something else than text please, cant send texts from it give me another
        option
ways = { $sim ->
        [yes] There are other ways. Which one suits you?
       *[no] Without the SIM, no SMS can reach you. What suits you?
    }
    .keyword = SMS with a word
    .keyword-words =
        SMS with a word, send an SMS, by SMS word, text to 7888, I'll send a message, free SMS, by sending SMS, text a word, message to
        the short number, with an SMS from me, that with texting логин
    .form = By code word
    .form-words =
        by code word, code word, I know the code word, form on the site, password recovery form, secret word, word from the contract, use
        my code word, by the word on the site, recovery on the page
    .network = No password, by SIM
    .network-words =
        no password by SIM, by SIM, mobile data, through mobile internet, without a password, by the network, from my SIM card, turn off
        Wi-Fi and enter, automatic sign-in, over 4G, via mobile data sounds easy
    .social = By social network
    .social-words =
        by social network, VK, social network, through VKontakte, with Facebook, by Odnoklassniki, via social media, I linked VK, log in
        with VK, my social account, i did connect VK once
    .link = A link from us
    .link-words =
        a link from you, send me a link, link, link to set a password, by link, you send it, link by email, email a link, I want the link,
        reset link
    .hotline = By phone
    .hotline-words =
        by phone, call, hotline, I'll call, by calling, give me the phone number, phone support, speak by phone, call center, which number
        to call, then ill call
sim-first =
    Only a new password from an SMS opens the lock, so the SIM comes first.

    A shop will give you a new one with the same number: take your passport. Once it works, we go on from here.
    .restored = The SIM works now
    .restored-words =
        done, it works, sim works, the SIM works now, got a new SIM, SIM restored, new card works, I have the card, it's working, replaced
        the SIM, back from the shop, number works again, inserted the new SIM
by-keyword =
    Send a free SMS with the word <b>{ $keyword }</b> to <b>{ $keywordNumber }</b>, from the SIM whose password you need. The password comes in reply.

    Don't write it to us.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = No reply
    .not-came-words =
        no, nothing came, no reply, no answer, sent it and nothing, didn't come, no password, still nothing, not arrived, reply says
        error, 7888 is silent, SMS isn't sent
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
by-form =
    On the sign-in page, open password recovery and enter the number and the <b>code word</b>. { form-channel }

    The code word belongs on the site only. Don't write it here.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = No SMS
    .not-came-words = { by-sms.not-came-words }
    .no-letter = No e-mail
    .no-letter-words =
        no e-mail, no letter, e-mail didn't come, mail is empty, nothing in the inbox, no mail, chose email and nothing, letter not
        arrived, not in spam either, email never came, waiting for the letter
    .word-forgotten = Forgot the word
    .word-forgotten-words =
        i don't know the word, don't remember, forgot the word, don't remember the code word, no code word, I don't know the word, what
        code word, never set a word, the word is wrong, can't recall the word, which word, lost the contract, it doesn't accept the word,
        what code word i dont have it in memory
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
form-channel = { $sim ->
    [no] Choose e-mail for the answer.
   *[yes] { $locked ->
        [yes] Choose SMS for the answer.
       *[no] Choose SMS or e-mail for the answer.
    }
}
word-forgotten = Better not to guess: tries are counted. Only the company's staff can remind you of it, by phone or in a shop, with your passport.
    .hotline = By phone
    .hotline-words = { ways.hotline-words }
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
by-network =
    On this SIM's mobile data the account page opens without a password.

    Turn off Wi-Fi and VPN, turn on mobile data, and open the page.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .asks-password = It asks for one
    .asks-password-words =
        no, asks for a password, it asks, it asks for one, wants a password, still needs the password, password field appears, same page
        with password, no it asks, it didn't sign me in by itself, not without password, requires password anyway, wifi is off and it
        still demands a pass
    .how = Where is it?
    .how-words =
        where is it, how do I turn off Wi-Fi, where is mobile data, how to do it, what is VPN, how to turn it on, don't know where, which
        page, show me how, where are these settings, how do I open the page, where do i switch mobile data on
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
    .other-way-words = { by-sms.other-way-words }
by-social = On the sign-in page, tap the icon of your social network. It works if you linked it to the account before.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = It did not work
    .other-way-words =
        no, not linked, another way, it did not work, I didn't link it, no icon there, don't have social networks, error, doesn't let me
        in, other method, fails
by-hotline =
    Call, and you will get an SMS with a new password:
    { reset-lines }

    They will ask for your passport and contract number. Say them in the call only, don't write them here.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = { by-sms.not-came }
    .not-came-words = { by-sms.not-came-words }
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
reset-lines = { $lines ->
    [none] { "" }
   *[other] { $lines }
}

# A link from us
link-confirm = Send a link for a new password? The number is <b>{ PHONE($phone) }</b>. The old password works until you set the new one.
    .to-sms = Send by SMS
    .to-sms-words = yes, sms, text, by SMS, SMS, send by SMS, to the phone, text message, to my number, in a message, SMS is better, text me the link
    .to-email = Send by e-mail
    .to-email-words =
        email, e-mail, mail, by e-mail, to my mail, send by e-mail, to the mailbox, by letter, mail it, e-mail is better, on my email, no
        SMS use email
    .no = Don't send
    .no-words =
        no, don't, don't send, not needed, cancel, changed my mind, stop, no link, wrong number, leave it, not now, hold it i dont want
        any link
wait-link = Sending the link, a few seconds.
link-not-sent = We could not send the link now: the fault is ours. There are other ways.
link-sent =
    ✅ The link is on its way { $via ->
        [sms] by SMS
       *[email-link] to your e-mail
    }, good until { TIME($linkUntil, $zone) }.

    Open it and set a new password. Don't forward the link to anyone.
    .set = Password set
    .set-words =
        yes, done, it worked, set, password set, made a new password, opened and set it, new password saved, created a password, changed
        it by the link, ready, opened new pass made, arrived after all made new one, dug up the last one it worked changed
    .not-came = No link
    .not-came-words =
        no, did not come, no link, didn't come, no letter, link not arrived, still nothing, no e-mail, nothing came, not in spam either,
        where is the link, never came
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
link-may-arrive = The operator did not answer, but the link may have gone out. Wait a couple of minutes: if it comes, set a new password by it.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
link-too-early = { $pause ->
        [one] A link was sent not long ago. A new one is possible in { $pause } minute.
       *[other] A link was sent not long ago. A new one is possible in { $pause } minutes.
    } Look for the last one: it may still work.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }

# The end
received = You're in. Better to change the password from the message for your own right away: it is still in your messages.
    .change = Change password
    .change-words =
        yes, change, change password, change it, let's change, I want my own, set my own password, change it now, how do I change it, do
        it now, make a new one, right away, yes lets make my own now
    .later = Later
    .later-words =
        no, later, not now, I'll do it later, I'll keep this one, no need, don't want to change, this one is fine, another time, skip it,
        tomorrow, not now running to a train
end-solved = ✅ You can sign in. When you finish, tap “{ $exit }” (exit): after { $idle } idle minutes the session also closes by itself.
end-subscribed = ✅ We'll write here as soon as everything works.
