# A known trouble
wait-incidents = Checking for a known outage, a few seconds.
incident =
    { $kind ->
        [maintenance] ⚠️ Planned work is going on: the account page and SMS may not work now.
       *[incident] ⚠️ Known outage: the account page and SMS may not work now.
    }{ incident-text }{ incident-until }

    Shall we message you when everything works again?
    .go-on = Don’t wait
    .go-on-words =
        don't wait, no, go on anyway, I can't wait, continue, let's try now, start now, proceed, urgent need it now, try it anyway, maybe
        it works for me, let's try regardless, carry on now, my colleague's page opens so let's go on, I need the account today so
        continue despite the outage, maybe it works for me so let's proceed, never mind the outage show me how to reset, don't wait for it
        go ahead, continue right away, onwards
    .tell-me-words =
        write to me, yes, notify me, let me know, tell me when it works, message me when it's fixed, I'll wait, ping me, sign me up, write
        when it's over, remind me when it's back, yes write when it's repaired, let me know please, send word, I'm at work so message me
        when it runs again, I won't sit and wait so notify me, good write as soon as the page works, please tell me when it's over so I
        can pay, keep me informed, yes drop me a line, ping me then, alert me, do tell me
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
        one more try please, repeat the subscription, I still want to be told so try again, please put me down once more, have another go
        at it I need that message, retry signing me up, do it again and write to me, again please, another attempt, subscribe me anew
    .go-on-words =
        go on, no, continue, no need, proceed, skip it, let's move on, next, don't bother, carry on, without the message, carry on no need
        of it, then without it, skip the sign-up, move on please, I don't need the message so continue, leave that and help me with the
        password, never mind the notification carry on, forget signing up what's the next step, I'd rather go on with the reset, further,
        proceed without, no subscription just continue

# What is wrong
situation = What happens when you sign in to { $service }?
    .forgot = Forgot the password
    .forgot-words =
        forgot, forgotten, no password, lost password, forgot the password, don't remember it, lost my password, wrong password, password
        doesn't fit, I don't know the password, can't recall, it says incorrect password, never had a password, need a new password, i
        dont know what the pass was, can't recall my password, it slipped my mind, I don't remember what I set, I haven't been in for a
        year and the password is gone, my notebook with the passwords is lost, after the stroke I can't recall any password, changed it
        last month and now I've no idea what it was, my husband made it up and I don't know it, I lost my password, what was my password
        again?, don't know it any longer, the password's out of my head
    .locked = Sign-in is locked
    .locked-words =
        locked, blocked, locked out, sign-in is locked, too many attempts, it says locked, account is blocked, entered it wrong three
        times, access locked, says try later, temporarily blocked, they blocked my login, lockout, now it tells access closed because of
        three mistakes, too many wrong tries, it's blocked after three mistakes, access is barred, it says sign-in is blocked for my
        number, I mistyped it four times and now it's shut, my grandson guessed and guessed until it locked, it writes that the account is
        temporarily blocked, no more attempts allowed it says, I've been blocked from signing in, login's frozen, locked me out, attempts
        exceeded
    .thrown-out = It signs me out
    .thrown-out-words =
        signed out, logged out, kicked out, it signs me out, throws me out, logs me out by itself, session closes, kicks me out, session
        expired, I'm in and then out, it exits itself, have to log in every time, asks to sign in again, after a while it's closed, it
        keeps logging me off, I get kicked out, after a while it closes my session, I go to make tea and when I'm back it's signed out,
        I'm in for a few minutes and then it's the sign-in page again, while I'm filling in a form it throws me off, each time I come back
        to the tab I have to log in again, it drops me in the middle of work, signs me off constantly, session ended it says, it logs out
        by itself, I'm being booted out
    .not-open = The page won’t open
    .not-open-words =
        won't open, does not open, does not load, down, the page won't open, site doesn't open, page is not loading, blank page, white
        screen, site is down, error 502, app doesn't open, it hangs, no connection to the site, endless loading, white screen spinning and
        spinning, the site's down, it just keeps loading, the account page gives error 502, I see a white screen and a spinning wheel,
        neither in Chrome nor in Safari does it load, it says the server isn't responding, since morning the page hasn't loaded for anyone
        in our office, doesn't load, can't reach the site, the page hangs, it never opens
idle =
    The session closed by itself: that happens after { $idle } idle minutes. Enter the number and password again.

    When you finish, tap “{ $exit }” (exit): anything done with your password counts as done by you.
    .signed-in = I’m in
    .signed-in-words =
        yes, in, it worked, I'm in, signed in, logged in, it let me in, works, got in, entered, I'm inside, all good now, ok that way i
        entered, no pass asked im inside magic, found LTE switch and it let me, picked sim 2 for data and voila, back in again, I entered
        and it's open, logged in fine, typed the number and the password again and it opened, that was it I was away for half an hour and
        now I'm inside, it let me in the second time, signed in anew and it works, the account is in front of me, inside now, works again,
        entered okay
    .forgot = Forgot the password
    .forgot-words = { situation.forgot-words }
    .locked = Sign-in is locked
    .locked-words = { situation.locked-words }

# The cabinet is down
down = The account page may be overloaded or under maintenance. Try again a little later. Shall we remind you in 15 minutes?
    .opened = It’s open now
    .opened-words =
        open, opened, it works, it's open now, it works now, page is loading, it opened, already opens, I can see the page, working again,
        it's fine now, just opened, plane trick helped its here, it loads now, the page came up, it has just opened, while I was writing
        to you it opened, refreshed it once more and there it is, my wife's laptop shows it and now mine too, it's working again I see the
        login field, no need to wait it's up, it's back, works by itself now, loaded, up and running
    .will-wait = Wait 15 minutes
    .will-wait-words =
        yes, wait, remind me, wait 15 minutes, I'll wait, ok wait, in 15 minutes, let's wait, sure remind, write me later, I can wait,
        ping me in 15, fine i go have a smoke, youtube opens so its yours ok 15, remind me in a quarter of an hour, okay let's give it
        time, I'm not in a hurry so ping me in 15 minutes, I'll go for a smoke and you remind me, fine fifteen minutes it is, I'll feed
        the baby and try after your message, give me a shout when it's time, yes remind me, happy to wait a bit, set a reminder
    .how = Is it my connection?
    .how-words =
        is it my connection, how do I check my internet, maybe it's my internet, is the problem mine, is my Wi-Fi ok, only I have this,
        how to check connection, other sites don't open either, could it be VPN, what about my network, I'm abroad is that why, could it
        be my wifi? how to test, could it be my internet, maybe my network is at fault, how do I know whose fault it is, other sites open
        slowly too so how do I check my connection, is it my Wi-Fi or their page, my provider had trouble today so may it be me, how can I
        tell if it's on my side, perhaps my VPN is in the way how do I see that, is it just me?, check my connection how, how to find out
        if it's my phone, is the problem at my end
down-how =
    Open any other site in the browser.

    It opens? Then the problem is the account page: wait and try again. It does not? Turn Airplane Mode on and off, then try again.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = { down.will-wait }
    .will-wait-words = { down.will-wait-words }
down-waiting = ⏳ We’ll write in 15 minutes and ask whether it opens.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
down-due = 15 minutes have passed. Does the page open?
    .opened = Yes, it’s open
    .opened-words =
        yes, it opens, it's open, opened, works now, loads, yes it does, I see the page, working again, finally opened, all fine, yep
        loads, loads fine now, yes it came up, it's working, opened at the first click, the page is here and I see the fields, refreshed
        and it's back to normal, just now it let the page through, my colleague and I both have it open, it does, it's up, all good it
        loaded, finally there
    .not-open = Not yet
    .not-open-words =
        no, still not, not yet, doesn't open, same thing, still down, not loading, nothing changed, blank again, no change, error again,
        nah same white page, still white, it hangs as before, refreshed twice and the same error, a quarter of an hour later nothing has
        changed, the wheel is spinning and no page, 502 again on both phones, it's as dead as it was, no it doesn't, the same picture, no
        page
down-longer =
    The page is not open yet. If it’s urgent, call:
    { reset-lines }

    Or we can wait some more.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = 15 more minutes
    .will-wait-words =
        15 more minutes, wait more, I'll wait, yes wait, another 15, let's wait some more, remind me again, ok wait, I can wait, not
        urgent, again in 15 minutes, ok another quarter, another quarter of an hour then, I'll wait some more, ping me again in 15,
        nothing urgent so let's wait on, I don't want to phone so remind me once more, okay one more round of waiting, my bill can wait so
        remind me later, fifteen more and then we'll see, wait again, a bit longer is fine, let's give it more time

# The ways in
by-sms =
    { $locked ->
        [yes] { $tries } wrong passwords in a row lock the sign-in. Only a new password from an SMS opens it:
       *[no] A new password comes by SMS:
    }
    1. On the sign-in page, tap “{ $smsButton }” (password by SMS).
    2. Enter the number.
    3. Type the password from the SMS. The sender is <b>{ $sender }</b>.

    Don’t write the password to us.
    .signed-in = I’m in
    .signed-in-words = yes, in, it worked, got in
    .not-came = No SMS
    .not-came-words =
        no, did not come, nothing came, no SMS, didn't come, no password came, still nothing, not arrived, SMS not come, nothing from
        3339, no message, never came, waiting and nothing, where is the SMS, they promised a text but its not here, the password hasn't
        arrived, I asked for it ten minutes ago and my phone is silent, entered the number twice and 3339 sends nothing, it says sent but
        there's no SMS in my phone, checked spam as well and no password, my wife's number got hers but mine didn't, still waiting for it,
        didn't receive it, SMS missing
    .no-sim = No SIM with me
    .no-sim-words =
        no sim, lost sim, sim is lost, no SIM with me, I don't have the SIM, SIM is lost, phone is lost, number is in another phone far
        away, SIM is at home, I'm abroad without that SIM, card is broken, SIM doesn't work, no access to the number, phone was stolen,
        sim is in my broken phone in repair, the card's at home in Bristol i'm in Moscow, my SIM's at home, the card is lost, I haven't
        got that SIM here, it's in the phone that was stolen, that card is in the router at the dacha, I'm abroad and left the SIM in
        Russia, my son has the phone with that SIM at school, the SIM broke and I'm without it, no card with me, can't get at the SIM, the
        SIM isn't at hand, that card's in another city
    .other-way = Another way
    .other-way-words =
        another way, different way, other method, not by SMS, is there another option, how else, show other ways, I don't want this way,
        something simpler, other options, this doesn't suit me, something else than text please, cant send texts from it give me another
        option, is there something else, not by SMS please, I'd like a different method, are there ways without the password by text, this
        doesn't suit me so offer me another, I'd rather do it some other way, what other possibilities do I have, another method would be
        better for a deaf person like my father, any alternative, different way please, something other than that, what else can I do
ways = { $sim ->
        [yes] There are other ways. Which one suits you?
       *[no] Without the SIM, no SMS can reach you. What suits you?
    }
    .keyword = SMS with a word
    .keyword-words =
        SMS with a word, send an SMS, by SMS word, text to 7888, I'll send a message, free SMS, by sending SMS, text a word, message to
        the short number, with an SMS from me, that with texting логин, I'll text the word, send a message with логин, the one with 7888,
        I'd like to text that word and get the password back, texting is easiest for me so the word way, by sending the word from my
        phone, I have the SIM here so I'll send the message with the word, the text to the short number please, a message with a keyword,
        text the word, via the word SMS, by sending one word
    .form = By code word
    .form-words =
        by code word, code word, I know the code word, form on the site, password recovery form, secret word, word from the contract, use
        my code word, by the word on the site, recovery on the page, I know my code word, with the word from the contract, the secret word
        way, my contract is here with the code word in it, I remember the word I gave when I signed, fill in the form with the code word,
        the secret word is the only thing I have, let's use the word that's in my papers, via the contract word, through my secret word,
        I've got the secret word, the recovery form with that word
    .network = By SIM internet
    .network-words =
        no password by SIM, by SIM, mobile data, through mobile internet, without a password, by the network, from my SIM card, turn off
        Wi-Fi and enter, automatic sign-in, over 4G, via mobile data sounds easy, through mobile data, without any password please, just
        by the card in the phone, I've got the SIM in this phone so let it open by itself, over the mobile internet with no password, I'm
        on MTS internet so that would be easy, let the network recognise me, the SIM is here so no password needed, by the mobile network,
        via my SIM's internet, automatic by the card, passwordless
    .social = By social network
    .social-words =
        by social network, VK, social network, through VKontakte, with Facebook, by Odnoklassniki, via social media, I linked VK, log in
        with VK, my social account, i did connect VK once, through VK, with my social network account, via Odnoklassniki, I linked it to
        VK long ago so let's go that way, I'm always in my social network so that suits me, my profile there is connected to the account,
        sign in through a social page, the VK button please, by my VK page, by social media, use my social profile, over VKontakte
    .link = A link from us
    .link-words =
        a link from you, send me a link, link, link to set a password, by link, you send it, link by email, email a link, I want the link,
        reset link, you send it please, a link would be good, I'd like you to send the reset link, let me have a link I can just tap on,
        the way where you send me something to open, from you here by a link, I prefer to press a link than to fill in forms, via a link,
        give me your link, one tap link, mail me your link
    .hotline = By phone
    .hotline-words =
        by phone, call, hotline, I'll call, by calling, give me the phone number, phone support, speak by phone, call center, which number
        to call, then ill call, I'll phone them, call the hotline, by talking to someone on the line, I'm old and it's easier to ring up,
        give me the number and I'll call, speaking to an operator over the phone suits me best, let me ring support instead, I'd like to
        settle that with a call, over the telephone, I'd rather ring, telephone please
sim-first =
    Only a new password from an SMS unlocks the account, so you need the SIM first.

    A shop will give you a new one with the same number: take your passport. Once it works, we go on from here.
    .restored = The SIM works now
    .restored-words =
        done, it works, sim works, the SIM works now, got a new SIM, SIM restored, new card works, I have the card, it's working, replaced
        the SIM, back from the shop, number works again, inserted the new SIM, I've got the new card, my SIM is alive again, yes it works
        now, went to the shop with my passport and the SIM is in the phone, got a new card this morning and it's on the network, the shop
        gave me one with the same number, put the new SIM in and calls come through, they replaced it and my number is back, SIM's
        restored, the card's working, new SIM is active, back from the shop with it
by-keyword =
    Send a free SMS with the word <b>{ $keyword }</b> to <b>{ $keywordNumber }</b>, from the SIM whose password you need. The password comes in reply.

    Don’t write it to us.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = No reply
    .not-came-words =
        no, nothing came, no reply, no answer, sent it and nothing, didn't come, no password, still nothing, not arrived, reply says
        error, 7888 is silent, SMS isn't sent, 7888 doesn't answer, no answer to my text, nothing in return, sent the word three times and
        got silence, I texted it from the right SIM and no password came, ten minutes since my message and no answer, it was delivered but
        nothing came back, wrote логин and waited in vain, no response, they're silent, got nothing back, no reply so far
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
by-form =
    On the sign-in page, open password recovery and enter the number and the <b>code word</b>. { form-channel }

    The code word belongs on the site only. Don’t write it here.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = No SMS
    .not-came-words = { by-sms.not-came-words }
    .no-letter = No email
    .no-letter-words =
        no e-mail, no letter, e-mail didn't come, mail is empty, nothing in the inbox, no mail, chose email and nothing, letter not
        arrived, not in spam either, email never came, waiting for the letter, the mail hasn't come, nothing in my mailbox, no letter from
        them, I chose e-mail and my inbox is empty, checked spam too and there's no mail, it promised a letter ten minutes ago and
        nothing, my mailbox has been silent since I sent the form, e-mail was chosen yet no mail arrives, letter's missing, mailbox empty,
        still no e-mail in the inbox
    .word-forgotten = Forgot the word
    .word-forgotten-words =
        i don't know the word, don't remember, forgot the word, don't remember the code word, no code word, I don't know the word, what
        code word, never set a word, the word is wrong, can't recall the word, which word, lost the contract, it doesn't accept the word,
        what code word i dont have it in memory, can't think of the word, which word? I don't know, I don't remember the code word, the
        contract is lost and the word with it, my wife signed it and she doesn't recall the word, I tried the dog's name and it isn't that
        so I don't know, ten years ago I chose some word, never had a code word as far as I know, no memory of the word, word's gone, what
        was the word, that word is lost to me
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
form-channel = { $sim ->
    [no] Choose email for the answer.
   *[yes] { $locked ->
        [yes] Choose SMS for the answer.
       *[no] Choose SMS or email for the answer.
    }
}
word-forgotten = Better not to guess. You can get a new password without it: call, and have your passport and contract number ready.
    .hotline = By phone
    .hotline-words = { ways.hotline-words }
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
by-network =
    On this SIM’s mobile data the account page opens without a password.

    Turn off Wi-Fi and VPN, turn on mobile data, and open the page.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .asks-password = It asks for one
    .asks-password-words =
        no, asks for a password, it asks, it asks for one, wants a password, still needs the password, password field appears, same page
        with password, no it asks, it didn't sign me in by itself, not without password, requires password anyway, wifi is off and it
        still demands a pass, it wants a password anyway, the password field is still there, no it demands one, Wi-Fi is off and it asks
        for the password all the same, on mobile data it shows the login form, turned off VPN and there's still a password request, it
        doesn't recognise my SIM and wants a password, the page insists on a password, still wants it, password required it says, I get
        the usual sign-in form, it didn't open without one
    .how = Where is it?
    .how-words =
        where is it, how do I turn off Wi-Fi, where is mobile data, how to do it, what is VPN, how to turn it on, don't know where, which
        page, show me how, where are these settings, how do I open the page, where do i switch mobile data on, where do I turn that on,
        how do I switch to mobile data, where's the page, I don't know where mobile data is on my phone, how do I turn the Wi-Fi off, what
        is VPN and where do I disable it, explain where those switches are, what address do I open for the account, show me where, where
        can I find it, which menu is that in, how's it done on an iPhone
by-network-how =
    { $phoneKind ->
        [iphone] <b>iPhone:</b> Settings, Wi-Fi: off. Then Settings, Cellular (or Mobile Service), Cellular Data: on.
        [android] <b>Android:</b> swipe down from the top, turn off Wi-Fi, turn on Mobile data.
       *[other] <b>Android:</b> swipe down from the top, turn off Wi-Fi, turn on Mobile data.

        <b>iPhone:</b> Settings, Wi-Fi: off. Then Settings, Cellular (or Mobile Service), Cellular Data: on.
    }

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
by-social = On the sign-in page, tap the icon of your social network. If it is linked, there is no password to type. If not, enter your login and password once: that links it, and next time you need no password.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = It did not work
    .other-way-words =
        no, not linked, another way, it did not work, I didn't link it, no icon there, don't have social networks, error, doesn't let me
        in, other method, fails, it doesn't recognise me, no luck with that, I tapped the icon and it said no account is linked, never
        connected any network so it failed, VK opened and then it threw an error, my social page is blocked so that's no good, it sends me
        back to the sign-in page, failed, social didn't help, it says not connected, nothing happens after tapping
by-hotline =
    Call, and you will get an SMS with a new password:
    { reset-lines }

    They will ask for your passport and contract number. Say them in the call only, don’t write them here.
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
    .to-sms-words =
        yes, sms, text, by SMS, SMS, send by SMS, to the phone, text message, to my number, in a message, SMS is better, text me the link,
        text it to me, to my phone please, by a message, send the link to that number in a text, I've got the phone in my hand so text the
        link, my mail doesn't open here so to the phone, as an SMS I can tap on it, by text because I never read mail, text message
        please, on the phone, to the number, yes by text
    .to-email = Send by email
    .to-email-words =
        email, e-mail, mail, by e-mail, to my mail, send by e-mail, to the mailbox, by letter, mail it, e-mail is better, on my email, no
        SMS use email, to my mailbox, in a letter please, I'm at the computer so send it to my mail, the phone is charging so use my
        mailbox, SMS don't reach me so mail the link, I'd rather open it from my mail, put it in a letter to my address, by mail, via the
        mailbox, yes as a letter, mail is better
    .no = Don’t send
    .no-words =
        no, don't, don't send, not needed, cancel, changed my mind, stop, no link, wrong number, leave it, not now, hold it i dont want
        any link, stop don't send it, I've remembered the old one, no link please, that's not my number so don't, wait I want to think
        about it, I found the password in my notebook so it's not needed, leave the old password working, cancel I've changed my mind, no
        need for a link, better not, please don't
wait-link = Sending the link, a few seconds.
link-not-sent = We couldn’t send the link. Something went wrong on our side. There are other ways.
link-sent =
    ✅ The link is on its way { $via ->
        [sms] by SMS
       *[email-link] to your email
    }, good until { TIME($linkUntil, $zone) }.

    Open it and set a new password. Don’t forward the link to anyone.
    .set = Password set
    .set-words =
        yes, done, it worked, set, password set, made a new password, opened and set it, new password saved, created a password, changed
        it by the link, ready, opened new pass made, arrived after all made new one, dug up the last one it worked changed, made a new
        one, password changed by the link, done it's saved, opened the link and typed my new password in, the link worked and I've a new
        password now, my daughter set it for me through the link, it wrote that the password is saved, I clicked it and chose a long
        password, new password's in place, it's changed, saved it, created one via the link
    .not-came = No link
    .not-came-words =
        no, did not come, no link, didn't come, no letter, link not arrived, still nothing, no e-mail, nothing came, not in spam either,
        where is the link, never came, the link isn't there, no message with it, I looked in the mail and the phone and found no link, ten
        minutes and still no link, spam is empty too and no link anywhere, refreshed the inbox and there's none, it didn't reach me,
        where's the link, I haven't got it, link missing, still waiting for it
    .other-way = { by-sms.other-way }
    .other-way-words = { by-sms.other-way-words }
link-may-arrive = The operator did not answer, but the link may have gone out. Wait a couple of minutes: if it comes, use it to set a new password.
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
received = You’re in. Change this password now: it is still in your messages.
    .change = Change password
    .change-words =
        yes, change, change password, change it, let's change, I want my own, set my own password, change it now, how do I change it, do
        it now, make a new one, right away, yes lets make my own now, yes set my own, let's change it now, I want a different one, good
        idea I'd like my own password at once, better right away so nobody sees it in my messages, the kids read my phone so I'll change
        it now, show me how to set my own, I can't remember that jumble so let me make my own, replace it with mine, my own please, yes a
        new one
    .later = Later
    .later-words =
        no, later, not now, I'll do it later, I'll keep this one, no need, don't want to change, this one is fine, another time, skip it,
        tomorrow, not now running to a train, not right now, I'll do it tonight, leave it for the moment, I just need to pay the bill so
        the password can wait, I'm on the bus so I'll set my own at home, this one will do for today, some other time I'm in a rush, at
        the weekend with my son, no hurry, another day, after work, it can wait
end-solved = ✅ You can sign in. When you finish, tap “{ $exit }” (exit): after { $idle } idle minutes the session also closes by itself.
end-subscribed = ✅ We’ll write here as soon as everything works.
