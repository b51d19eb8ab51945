# Telegram first
telegram = Let’s keep this chat safe first. Which number is your Telegram on now? If it is the old one, you can lose the chat with it.
    .on-new = The new one
    .on-new-words =
        new, the new, new one, on the new, the new one, new number, already on the new, Telegram is on the new, moved it already, changed
        it before, on my current number, not the old one, I switched it long ago, moved it in summer so fresh one, on that one i bought
        here in Minsk, already on the new number, it's the fresh one, I moved it last week, I switched Telegram to my new SIM as soon as I
        bought it, settings show my present number, my son changed it for me so it's the current one, it's registered to the number I have
        now, I see the new digits in Settings, the latest number, on my current SIM, moved over long ago, not the old one any more
    .on-old = The old one
    .on-old-words =
        old, the old, old one, on the old, the old one, old number, still on the old, Telegram is on the old, haven't moved it, didn't
        change it, the previous one, not the new one, the number I lost, still on the ancient beeline, still the former number, it's never
        been changed, Telegram shows the number I'm giving up, I haven't touched it so it's my old SIM's number, settings show the old
        digits, my new SIM isn't in Telegram yet, I made it in 2015 with the number I'm losing, on the one I'm leaving, the old digits are
        there, not moved yet, yes the former one
    .how = Where do I look?
    .how-words =
        where do I look, how do I check, don't know, where is it shown, not sure which, how to see my number, where in Telegram, how to
        find out, I don't remember which, show me where, can't tell, how do I see that, where does Telegram show the number, I don't know
        how to check, which menu shows what number I'm on, I've an iPhone so where's the number in there, explain how to find it please
        I'm not young, where is it written in Telegram, I opened settings and what next, how can I find out, show me where it's displayed,
        what do I tap, tell me how to look
telegram-how =
    { $phoneKind ->
        [iphone] <b>iPhone:</b> in Telegram, Settings at the bottom, the number is under your name.
        [android] <b>Android:</b> in Telegram, the ☰ menu, Settings, the number is under Account.
       *[other] <b>Android:</b> in Telegram, the ☰ menu, Settings, the number is under Account.

        <b>iPhone:</b> in Telegram, Settings at the bottom, the number is under your name.
    }
    .on-new = { telegram.on-new }
    .on-new-words = { telegram.on-new-words }
    .on-old = { telegram.on-old }
    .on-old-words = { telegram.on-old-words }
telegram-move =
    Move Telegram now, while it is open: Settings, tap your number, Change Number, enter the new one. Your chats stay.

    Type the code from Telegram there. Don’t write it here.
    .moved = Moved
    .moved-words =
        yes, done, moved, changed it, number changed, Telegram is on the new one, finished, it worked, all moved, entered the new one,
        ready, switched it over, it's on the new one now, Telegram's changed, I entered the new number and the code and all chats are
        here, my daughter did it in Settings and it shows the new digits, changed it there and nothing was lost, got the code in Telegram
        and it's moved over, the new number is in Telegram now, yes transferred, that's done chats intact, went through, changed number
        there
    .later = I’ll do it later
    .later-words =
        no, later, not now, I'll do it later, skip it, another time, tomorrow, can't now, first Ozon, no code in Telegram, leave it for
        now, will do that at home, not this minute, I'll get to it in the evening, after this, I'm driving so I'll change Telegram when I
        get home, first Ozon then Telegram, I'd like my son to help me with it on Sunday, no time for Telegram now, I'll postpone it until
        the new SIM is in my hands, later tonight, remind me another day, some time soon

# What still opens the account
access = What still opens { $service }? Does the old number get SMS? Or is a device still signed in?
    .number-works = Number works
    .number-works-words =
        number, the number, old number, sim, old number works, SMS still come to it, the old SIM is alive, I have the old SIM, old one
        gets SMS, number is still active, it receives messages, I can get the code, by the old phone number, called it and grandma's nokia
        rang, the old SIM still gets texts, SMS come to the former number, yes the old number's alive, I've got the old card in my second
        phone and it works, the old number stays on till the end of the month, just got a text on the old one, it's active I can receive
        codes there, my former SIM is still in the tablet and receives SMS, the previous number is working, old one's okay, old SIM is on,
        texts reach the old one
    .signed-in = I’m signed in
    .signed-in-words =
        a device, signed in, still signed in, app is open, I'm logged in on the laptop, open on my tablet, in the browser I'm in, device
        is signed in, it's open on my computer, the app didn't log me out, I am inside on this phone, my laptop still shows my orders, the
        app is open on my tablet, I'm still logged in on the laptop, yes one device is in, the old phone has Ozon open though without a
        SIM, my wife's tablet is in my account right now, I never logged out on the office computer, the app on my phone still shows my
        orders, a browser at home keeps me in, logged in on one device, open on the computer, I'm inside on the iPad, still in there on
        one phone
    .neither = Neither
    .neither-words =
        no, none, nothing, neither, old number is dead and logged out, nothing works, both gone, no SIM and no device, lost everything, no
        access at all, not signed in anywhere, none of that, the number's dead and I'm logged out, no and no, the old SIM is blocked and
        no device is signed in, lost the phone with the SIM and wasn't logged in anywhere else, everything is gone both number and app,
        the old number belongs to someone else now and I'm out everywhere, nothing opens it, I have neither one, not the number and no
        device, both are lost, no access by any of them
    .how-words =
        how do I check, don't know, not sure, how to find out, where to look, how can I know, how to check the old number, what does it
        mean, explain, how do I see if I'm signed in, I don't understand, how can i know if im still inside somewhere, how do I find that
        out, where can I see it, not sure how to check, how do I know if the old SIM still gets SMS, how can I tell whether a device is
        signed in, explain how to test it please, what should I open to check, my grandson isn't here so show me how to look, tell me how
        to see it, how would one check, where do I look for a signed-in device, what do I do to test it
access-how = Open { $service } on every device: phone, tablet, computer. If the profile shows your name, you are signed in. Call the old number: if your own phone rings, it works.
    .number-works = { access.number-works }
    .number-works-words = { access.number-works-words }
    .signed-in = { access.signed-in }
    .signed-in-words = { access.signed-in-words }
    .neither = { access.neither }
    .neither-words = { access.neither-words }
session = Is { $service } still open anywhere: on a phone, a tablet or a computer?
    .signed-in = { access.signed-in }
    .signed-in-words = { access.signed-in-words }
    .neither = Nowhere
    .neither-words =
        no, nowhere, not anywhere, signed out everywhere, logged out everywhere, nothing left, it asks me to sign in everywhere, all closed, none of
        them, kicked out of every device, no device

# In the profile
in-profile = { $access ->
    [number] Sign in to { $service } with a code to the old number while it works. In your profile, open personal details, tap the number and enter the new one.
   *[other] On that device, open your profile in { $service }, then personal details, tap the number and enter the new one.
    } Type codes only there. Did it work?
    .changed = Number changed
    .changed-words =
        yes, done, changed, it worked, number changed, new number is there, success, entered the new one, saved, now it's the new number,
        all good, OK i managed it displays my mts sim, it shows the new one now, saved the new number, yes swapped, I put in the new
        number and both codes and it was accepted, the profile has my new digits, my wife helped me and it's changed, Ozon wrote that the
        number was updated, went to personal details and replaced it, updated it, new number is in, replaced fine, it's been switched
    .no-code = No code came
    .no-code-words =
        no code, code did not come, no code came, code doesn't come, no SMS, didn't get the code, still waiting for code, code never
        arrived, not receiving the code, nothing came, where is the code, SMS not come, wrote it in and then nothing arrives, the SMS
        isn't coming, waiting for the digits in vain, code never arrives, I asked for the code to the old number and got none, the new
        number gets no confirmation SMS, ten minutes and no digits, entered everything but the code doesn't show up, requested it twice
        and the phone's silent, no SMS with the code, code's missing, I'm not receiving it, no digits came
    .fails = It won’t work
    .fails-words =
        no, it failed, can't, it won't work, error, doesn't let me change, it fails, number is taken it says, can't edit the number, not
        possible there, says number already used, no such field, button is grey, can't change it there, it shows an error, the number
        can't be edited, I get the code but then it says something went wrong, it claims the new number is already used, there's no place
        to tap in personal details, the save button does nothing, tried it in the app and on the site and it refuses, doesn't accept the
        new number, an error on the last step, rejects it, won't save it
which-number = Which number gets no code?
    .to-new = The new one
    .to-new-words =
        new, new one, the new one, new number, to the new, my current number, the one I enter now, nothing comes to the new, the second
        one, the fresh one, the fresh mts sim, my present number, the fresh SIM gets none, it should come to the new one and doesn't, the
        number I'm changing to gets no digits, the old one got its code but the new SIM stays silent, on the SIM I've just bought there's
        nothing, the new phone number receives no SMS, it's the second step where the new number needs a code, the newest one, the number
        I've now, the current SIM, that I'm switching to
    .to-old = The old one
    .to-old-words =
        old, old one, the old one, old number, to the old, previous number, the one in the profile, nothing comes to the old, the first
        one, the number I had before, the former one, my previous SIM gets none, it's the number I'm leaving, the number that's on file in
        Ozon gets nothing, I can't even sign in since the old SIM is silent, the card I've used for years receives no code, the old number
        should get it and doesn't, the one that's still in my profile, the first code to the old SIM doesn't come, the one before, on the
        number I had
old-is-lost = A code to the old number can’t reach you any more. There is another way: by email.

# Where the number itself is the way in
by-number = In { $service } you sign in with a number, and each number has its own account. On the sign-in page, enter the new number and ask for the password by SMS. It comes from { $sender }. Don’t write the password here.
    .password-came = Password came
    .password-came-words =
        yes, came, it came, got it, password came, arrived, received the password, it came from 3339, signed in with it, have the
        password, SMS with password is here, I'm in, 3339 texted me, got the SMS from 3339, yes it's here, password arrived, entered the
        new number and the password came in a minute, my phone shows a message with the password, there it is from 3339, received it on
        the new SIM, I have the password in my messages now, the SMS is here, it came through, got it on my phone, the password's in
    .no-code = No password
    .no-code-words =
        no, did not come, nothing came, no password, didn't come, no SMS, still nothing, not arrived, password doesn't come, never came,
        where is it, waiting for nothing, 3339? never wrote me, zero messages on that one, no SMS from 3339, password hasn't come, nothing
        arrives, I asked for it three times and there's no SMS, the new number gets no password, five minutes have passed and my messages
        are empty, requested it and 3339 is silent, it says sent but I have nothing, not received, no message with it, where's the
        password, didn't get it
    .old-cabinet = I need the old account
    .old-cabinet-words =
        old, old account, I need the old account, not the new one, my old number's account, my money is in the old one, want the old
        cabinet, need what was there before, history is in the old, old one is what I need, the previous account, I want into the previous
        account, not the new the old one, my old number's account please, I need the bills that are in the account of the old number,
        there's money on the old number so I must get in there, it's about the former number's account and not this one, how do I enter
        the one I had before, my history is in the old account, the earlier account, give me the old number's one, that's the wrong
        account I want the former, I need what was in the previous account
old-cabinet = Does the old number still get SMS?
    .works = It does
    .works-words =
        yes, works, it works, it does, still works, gets SMS, SIM is alive, it's active, SMS come, I have the old SIM, old phone works,
        works fine, the old one is in my phone, yes it gets them two sim phone, yes it receives texts, the old SIM is alive, still active,
        I have it in a drawer and it got an SMS today, the card is in my second phone and works, it still gets messages though I hardly
        use it, switched it on and a text came, the previous number functions, texts arrive there, it does receive, still gets them, alive
        and well
    .lost = Not any more
    .lost-words =
        no, lost, it does not, not any more, it's dead, number is gone, SIM is lost, blocked, closed long ago, I don't have it, someone
        else has it now, doesn't get anything, gave it up, gone since i left Gdansk, that SIM is gone, no texts come any more, the number
        was switched off in spring, I threw the card away when I moved, somebody else has that number now, lost with the phone and never
        restored, it doesn't work since I left the country, no longer mine, it's disconnected, gets nothing any longer
for-old = On the sign-in page, enter the old number and ask for the password by SMS. It comes from { $sender }. Don’t write the password here.
    .password-came = { by-number.password-came }
    .password-came-words = { by-number.password-came-words }
    .no-code = { by-number.no-code }
    .no-code-words = { by-number.no-code-words }

# By the email of the account
# By the email of the account
email = Can you open the mailbox you use for { $service }? { $told ->
        [none] A sign-in link comes to it.
       *[other] If it is <b>{ $told }</b>, a sign-in link comes there.
    }
    .opens = I can open it
    .opens-words =
        yes, i can, it opens, I can open it, I have the mailbox, it's open, I can, email works, I use it, mail is open, access is there,
        that's my mail, I check it every day, yes that's my mailbox, I've got access to it, I'm in it now, I read that mailbox every
        morning, the address is mine and it's open on the laptop, my wife and I share it and can get in, I've just checked and it opens,
        it's on my phone so no problem, sure it opens, mail's accessible, I can get into it, open in front of me
    .no-access = I can’t
    .no-access-words =
        no, no access, can't, I can't, forgot the mail password, mailbox is lost, old mail I don't use, it was my work mail, deleted that
        mailbox, can't open the mail, never had an email there, mail needs the old number too, I've lost that mailbox, can't get in there,
        the password to it is forgotten, that was my work mail and I've left the firm, the mailbox was deleted years ago, it's tied to the
        old number so it won't open either, my ex has that mailbox, it's blocked by the mail service, I'm locked out of it, not
        accessible, the mail's dead, no way into it
    .how = Which mailbox?
    .how-words =
        which mailbox, don't know which, which email is there, how do I know which, I don't remember the address, where can I see it, what
        address, which of my emails, not sure which one, how to find out the address, which address is it, I don't know what they've got,
        how do I find out the mailbox, I have three mailboxes so which one does Ozon have, I don't remember what I gave when I signed up,
        where could I see which mail is registered, how can I find out what address is on file, can you tell me which one it is, what mail
        do they have, not sure which it is, show me how to find the address, remind me which one please
email-how = Search your mailboxes for emails from { $service }: receipts and news come to the same address. Forgot the password of the mailbox? Recover that first.
    .opens = { email.opens }
    .opens-words = { email.opens-words }
    .no-access = { email.no-access }
    .no-access-words = { email.no-access-words }
sign-out-first = On the device you will use, sign out first: profile, Sign out. Leave the others signed in for now.
letter = On the sign-in page of { $service }, tap “Forgot password?” and enter that address. An email with a link will come.
    .letter-came = It came
    .letter-came-words =
        yes, came, got it, it came, arrived, letter is here, received the link, there's an email, it's in the inbox, link came, found it
        in spam, found "by mail" pressed they sent, got the mail, the letter's here, yes with a link, asked for it and a minute later it
        was in my inbox, found it in spam but it's there, Ozon's letter with the link has come, my phone pinged with the mail, my daughter
        opened the mail and the link is in it, it has arrived, I see it in the inbox, received the mail, there's the link
    .no-letter = No email
    .no-letter-words =
        no, not yet, did not come, no e-mail, didn't come, still nothing, no letter, not arrived, inbox is empty, not in spam either,
        nothing came, never came, waiting and nothing, waited refreshed no mail from them, pressed it yesterday and today mailbox empty,
        nothing in the inbox, mail hasn't come, no link, I entered the address twice and no letter came, checked spam too and there's
        nothing from Ozon, it's been ten minutes and my mailbox is empty, it says sent but I've got no mail, refreshed it again and again
        in vain, still waiting for the mail, it isn't there, no mail from them
    .how = Where is that?
    .how-words =
        where is that, where is the button, I don't see it, how do I find it, where to tap, can't find forgot password, show me where,
        which page, how to get there, where's the sign-in page, I don't understand where, where do I tap, I can't find that link where is
        it, how do I get to that page, where's the forgotten password thing in the app, I see only the phone field so where should I look,
        show me where that text is, explain where it is because my screen looks different, on which page do I find it, what do I click
        first, where on the screen, guide me there, don't see where to press
letter-how = Open { $service } and tap Sign in. Below the number field, look for “Forgot password?”, “Can’t sign in” or “Sign in by email”: the words differ.
    .letter-came = { letter.letter-came }
    .letter-came-words = { letter.letter-came-words }
    .no-letter = { letter.no-letter }
    .no-letter-words = { letter.no-letter-words }
    .no-page = There is none
    .no-page-words =
        no such button, can't find it, there is none, nothing like that, not there, I don't see any, only phone number field, none of
        these words, no such option, doesn't offer email, can't find it at all, only SMS is offered, nothing like that there, I see none
        of those words, only the phone field, the app has just a number field and a button, looked under the field and there's no such
        link, neither sign in by e-mail nor forgot password is shown, my daughter searched the page too and it isn't there, it isn't on
        the site either, not on my screen, those words are missing, it doesn't offer that
link = Open the link from the email: it opens in the browser. Enter the new number there and confirm it with the code from an SMS or an automatic call. Don’t write the code here.
    .confirmed = Confirmed
    .confirmed-words =
        yes, done, confirmed, it worked, number confirmed, entered the code, all ok, new number is accepted, success, code fit, finished,
        new number accepted tick is green, done with the new number, it accepted the code, yes confirmed it, opened the link and put in
        the code and it's all right, the robot called and I typed the digits in, my new number is confirmed there, it said the number has
        been changed, entered the SMS code and it went through, verified, number accepted, went fine, it took the new number
    .no-code = No code came
    .no-code-words = no, no code, did not come
    .link-broken = Link won’t open
    .link-broken-words =
        link is broken, expired, does not open, link won't open, doesn't open, link expired, says link is invalid, error on the page,
        blank page, old link, can't open the link, link doesn't work, says already used, it opens and tells "expired", it says page not
        found, nothing opens, the link's dead, I click it and get a blank white page, it writes that the link is no longer valid, tried it
        on the phone and on the laptop and it won't load, it leads to an error, pressing it does nothing at all, expired it says, the page
        doesn't load, dead link, it won't go anywhere
link-broken = The link may be out of date or used already. Ask for a new email and open the link from the newest one.
    .requested = New email
    .requested-words =
        yes, new, again, new e-mail, asked for a new one, new one came, got another email, requested again, have the new link, done,
        opened the newest one, it opens now, yes a fresh one came, ordered another letter, asked for another, a fresh one has come, got a
        new letter, I requested it again and opened the newest, the second letter is here and its link opens, ordered a new one and it
        loads, asked anew and there's a working link, newest mail received, yes requested again, another letter arrived, did that and it
        opened, new link works
    .link-broken = The new one fails too
    .link-broken-words =
        no, it fails, the new one fails too, same thing, new link doesn't open either, still broken, again invalid, this one doesn't work
        too, also expired, again error, second link is dead too, doesn't help, same thing with the newest, that one's dead as well, the
        second link doesn't open either, I asked for a new letter and its link is invalid too, opened the newest in another browser and
        still an error, three letters and all links are broken, it again says expired though I clicked at once, no difference with the
        fresh link, also broken, doesn't load either, again an error page, not that one either
code-word = On the sign-in page, open password recovery, enter the number and the code word. Ask for the answer by email. Don’t write the word here.
    .opens = It worked
    .opens-words =
        yes, done, it came, it worked, it opened, I'm in, got access, the word fit, success, letter came and I entered, recovered,
        accepted the word, wow that did it, it took the word, yes it opened, the code word fitted and the account opened, entered the word
        and got the answer by mail, the word was my mother's maiden name and it let me in, my husband remembered the word and we're in,
        access is restored, went well, it let me in, success with the word, got in that way
    .no-letter = No email
    .no-letter-words = did not come, no e-mail
    .word-forgotten = I forgot the word
    .word-forgotten-words =
        no, forgot, i don't know, I forgot the word, don't remember the word, what code word, I don't know the word, no code word, can't
        recall it, never set a word, lost the contract, the word is wrong, which word, word doesn't fit, which word was it, no idea about
        it, the contract is from 2009 and I don't know the word, my father set it up and he can't recall it, I tried two words and neither
        is right so I don't know, never knew there was one, the contract burnt with the word, it's gone from my memory, can't think of it,
        I lost the paper with it, not a clue what I chose

# The password, and whether it works
password = { $signInBy ->
    [number] Sign in with the password you got and set your own in the settings:
   *[account] Make a new password on the site:
    } long, with letters, digits and symbols, used nowhere else. Remember it and the new number, or write them down where only you will see. Don’t write it here.
    .set = It is set
    .set-words =
        yes, done, set, it is set, made a new one, new password saved, accepted, changed it, created, ready, wrote it down, I've made one,
        written down and done, I came up with a long one and wrote it in my notebook, the site accepted my new password, my daughter
        invented it and it's saved, fourteen characters and it took it, password manager made one and it's in, it's saved now, created it,
        done and noted
    .refused = Not accepted
    .refused-words =
        no, refused, not accepted, refuses, says too weak, won't take it, error, passwords don't match it says, password rejected, wants
        more symbols, doesn't save, invalid password, "does not meet requirements" they say, the site won't take it, it says too weak, it
        isn't accepted, whatever I invent it turns red, it complains about characters in my password, says the fields don't match, I made
        up a long one and it was rejected, it wants something more and I don't see what, it refuses my password, rejected, invalid
        password it says, doesn't like it
password-refused = The password is typed twice: compare both fields. Use capital and small Latin letters, at least one digit and one symbol, no spaces.
    .set = { password.set }
    .set-words = { password.set-words }
    .refused = Still refused
    .refused-words =
        { password.refused-words }, still refused, no, again error, still no, same thing, doesn't help, rejects it again, not accepted
        again, I tried everything it refuses, won't take this one either, still says invalid
test = Test it: open { $service } in another browser or on another device and sign in with the new details. Where you are signed in already, stay signed in for now.
    .signs-in = I’m in
    .signs-in-words =
        yes, it works, i am in, I'm in, it lets me in, signed in, works, it opened, logged in, success, new details work, all fine I'm
        inside, entered, russian layout was on now inside, it opened on the other device, yes the new details work, I got in from the
        laptop, signed in on my wife's tablet without trouble, another browser let me in straight away, tested it on the office computer
        and it's fine, it asked for the code and then opened, my orders are visible on the second phone too, works elsewhere too, entered
        successfully, tested okay
    .fails = It won’t let me in
    .fails-words =
        no, it fails, it won't let me in, can't sign in, error, doesn't work, not letting me, login fails, refused, it throws me out,
        still outside, access denied, no it refuses, can't get in there, the other browser says no, I tried on my laptop and it throws an
        error, on my wife's phone the new details aren't accepted, it goes back to the sign-in page every time, in the second browser I
        can't sign in, the tablet won't take it, login fails there, test didn't work, refused entry, doesn't open on the other one
    .skip = Nowhere to test
    .skip-words =
        nowhere to test, no other device, only one phone, skip, can't test, I have no computer, don't want to test, nothing to test on,
        later, no second browser, without a test, have no second device nor browser, this is my only gadget, I've only one phone, no other
        device here, nothing to try it on, I'm on the road with a single mobile, no laptop and no tablet so I can't test, I don't have
        another browser or computer, my old phone is broken so there's no second device, can't test it now I'm in the field, leave out the
        test, without a test please, no second gadget, I own nothing else
not-in = What stops you?
    .no-code = No code came
    .no-code-words = code, no code
    .wrong-password = Wrong password
    .wrong-password-words =
        password, wrong password, says the password is wrong, password doesn't fit, incorrect password, password not accepted, it rejects
        my password, bad password, invalid login or password, password error, won't take the password, it says pass is incorrect, it says
        the password is incorrect, my password isn't accepted, I type the new one and it writes invalid password, it complains about login
        or password, the password I've just set isn't right it says, it won't recognise my password on the laptop, I copied the password
        and it's still wrong, incorrect pass, bad password message, the password's refused, wrong pass it claims
    .something-else = Something else
    .something-else-words =
        else, other, i don't know, something else, other error, neither, different problem, says account is blocked, blank page, unknown
        error, account doesn't exist it says, page won't load, none of these, it just hangs, page hangs white thats all, none of those, a
        different error, it's another thing, the page hangs after I press sign in, it says the account is blocked, I get a white screen
        and nothing more, it asks me to prove I'm not a robot and goes in circles, the app crashes as soon as it opens, neither code nor
        password is the matter, other reason, it shows some strange message, it's about something different
retype = Check the keyboard language and capital letters, and type the password again. After a few mistakes sign-in may be locked: then a new password is easier.
    .signs-in = { test.signs-in }
    .signs-in-words = { test.signs-in-words }
    .new-password = New password
    .new-password-words =
        new, no, wrong again, new password, still wrong, make a new one, doesn't fit again, locked now, I want a new password, change the
        password, let's do another password, reset it, it's locked after mistakes, i'd better make another, let me make another, I want a
        fresh one, reset it please, I've tried five times so let's set a new one, sign-in is locked so a new password is easier, I don't
        trust what I wrote so I'd rather change it, it's hopeless with this one so start with a new, let's replace the password
        altogether, another password, create a new one, give up on this password, change it
devices = Sign out of old devices and those that aren’t yours: profile, Security, Sign out everywhere. Then nobody gets in from the old phone.
    .signed-out = Done
    .signed-out-words =
        yes, done, signed out, logged out everywhere, all devices out, removed old devices, finished, only this phone left, kicked
        everyone out, ready, did it, pressed exit everywhere even the old samsung, signed out everywhere, all others are out, kicked them
        off, went to Security and pressed sign out everywhere, my old phone has been thrown out of the account, my son found the button
        and everyone's out, only this phone is left in the list, the stranger's device is gone now, cleared the device list, logged them
        out, pressed it just now, none left but mine
    .how = Where is that?
    .how-words =
        where is that, where is it, how do I do it, can't find it, no such section, where's Security, show me where, don't know where, how
        to sign out there, I don't see that button, how, I can't find it where is it, how do I get there, in the profile I see no Security
        so where should I look, on the iPhone app which menu is it, explain where that button is, how do I sign the old phone out, my
        screen looks different so tell me the way, where do I tap for that, which menu, show me the place, how is it done
    .skip-words =
        skip, no, not now, later, don't need, no other devices, I don't want to, leave them, next, pass, nobody else has it, not bothered
        about that, let's go past this, not needed, leave the devices, move on without it, I've got just one device so there's nothing to
        sign out, the old phone is in pieces so skip that, I want my tablet to stay signed in so no, no strangers there so go ahead, I'd
        rather not sign out now, next please, leave that out, I won't do that
devices-how = Usually it is Profile, Settings, Security or Devices. No such list? Ask { $service } support to close the old sign-ins.
    .signed-out = { devices.signed-out }
    .signed-out-words = { devices.signed-out-words }
    .skip-words = { devices.skip-words }

# Ends
papers =
    A person can give you the account back. Have ready { $asks ->
        [contract] your passport and the contract number: they are asked by voice or in a shop, don’t write them here.
       *[orders] the old and the new number, the account’s email, the name in the profile, the numbers and dates of your last orders.
    }

    Don’t share codes or passwords with anyone.
    .ready = I have it ready
    .ready-words =
        yes, ready, ok, next, I have it ready, I have everything, all here, got it all, call a person, prepared, written down, connect me,
        I've got the numbers and orders, wrote it all on paper order dates too, everything's at hand, all written down, I've gathered it,
        numbers and mail and orders are on a sheet in front of me, my wife found the dates of the last orders so we're set, I have both
        numbers and the name and the order list, prepared the lot so let a person look, the e-mails with my orders are open, got all that,
        it's all here, yes you can call the person
elsewhere =
    ✅ What is left: change the number wherever you used the old one: { $telegram ->
        [old] Telegram, bank
       *[new] bank
    }, state services, email, messengers, shops.

    Don’t put it off: in time the old number goes to someone else.
