# Telegram first
telegram = Which number is your Telegram on now? If it is the old one, this chat can be lost with the number.
    .on-new = The new one
    .on-new-words =
        new, the new, new one, on the new, the new one, new number, already on the new, Telegram is on the new, moved it already, changed
        it before, on my current number, not the old one, I switched it long ago, moved it in summer so fresh one, on that one i bought
        here in Minsk
    .on-old = The old one
    .on-old-words =
        old, the old, old one, on the old, the old one, old number, still on the old, Telegram is on the old, haven't moved it, didn't
        change it, the previous one, not the new one, the number I lost, still on the ancient beeline
    .how = Where do I look?
    .how-words =
        where do I look, how do I check, don't know, where is it shown, not sure which, how to see my number, where in Telegram, how to
        find out, I don't remember which, show me where, can't tell
telegram-how =
    <b>iPhone:</b> in Telegram, Settings at the bottom, the number is under your name.
    <b>Android:</b> in Telegram, the ☰ menu, Settings, the number is under Account.
    .on-new = { telegram.on-new }
    .on-new-words = { telegram.on-new-words }
    .on-old = { telegram.on-old }
    .on-old-words = { telegram.on-old-words }
telegram-move =
    Move Telegram now, while it is open: Settings, tap your number, Change Number, enter the new one. Your chats stay.

    Type the code from Telegram there. Don't write it here.
    .moved = Moved
    .moved-words =
        yes, done, moved, changed it, number changed, Telegram is on the new one, finished, it worked, all moved, entered the new one,
        ready
    .later = I'll do it later
    .later-words =
        no, later, not now, I'll do it later, skip it, another time, tomorrow, can't now, first Ozon, no code in Telegram, leave it for
        now, will do that at home

# What still opens the account
access = What still opens { $service }: does the old number get SMS, or is a device still signed in?
    .number-works = Old number
    .number-works-words =
        number, the number, old number, sim, old number works, SMS still come to it, the old SIM is alive, I have the old SIM, old one
        gets SMS, number is still active, it receives messages, I can get the code, by the old phone number, called it and grandma's nokia
        rang
    .signed-in = Signed in
    .signed-in-words =
        a device, signed in, still signed in, app is open, I'm logged in on the laptop, open on my tablet, in the browser I'm in, device
        is signed in, it's open on my computer, the app didn't log me out, I am inside on this phone, my laptop still shows my orders
    .neither = Neither
    .neither-words =
        no, none, nothing, neither, old number is dead and logged out, nothing works, both gone, no SIM and no device, lost everything, no
        access at all, not signed in anywhere
    .how-words =
        how do I check, don't know, not sure, how to find out, where to look, how can I know, how to check the old number, what does it
        mean, explain, how do I see if I'm signed in, I don't understand, how can i know if im still inside somewhere
access-how = Open { $service } on every device: phone, tablet, computer. If the profile shows your name, you are signed in. Call the old number: if your own phone rings, it works.
    .number-works = { access.number-works }
    .number-works-words = { access.number-works-words }
    .signed-in = { access.signed-in }
    .signed-in-words = { access.signed-in-words }
    .neither = { access.neither }
    .neither-words = { access.neither-words }

# In the profile
in-profile = { $access ->
    [number] Sign in to { $service } with a code to the old number while it works. In your profile, open personal details, tap the number and enter the new one.
   *[other] On that device, open your profile in { $service }, then personal details, tap the number and enter the new one.
    } Type codes only there. Did it work?
    .changed = Number changed
    .changed-words =
        yes, done, changed, it worked, number changed, new number is there, success, entered the new one, saved, now it's the new number,
        all good, OK i managed it displays my mts sim
    .no-code = No code came
    .no-code-words =
        no code, code did not come, no code came, code doesn't come, no SMS, didn't get the code, still waiting for code, code never
        arrived, not receiving the code, nothing came, where is the code, SMS not come, wrote it in and then nothing arrives
    .fails = It won't work
    .fails-words =
        no, it failed, can't, it won't work, error, doesn't let me change, it fails, number is taken it says, can't edit the number, not
        possible there, says number already used, no such field, button is grey
which-number = Which number gets no code?
    .to-new = The new one
    .to-new-words =
        new, new one, the new one, new number, to the new, my current number, the one I enter now, nothing comes to the new, the second
        one, the fresh one, the fresh mts sim
    .to-old = The old one
    .to-old-words =
        old, old one, the old one, old number, to the old, previous number, the one in the profile, nothing comes to the old, the first
        one, the number I had before
old-is-lost = A code to the old number can't reach you any more. There is another way: by e-mail.

# Where the number itself is the way in
by-number = In { $service } you sign in with a number, and each number has its own account. On the sign-in page, enter the new number and ask for the password by SMS. It comes from { $sender }. Don't write the password here.
    .password-came = Password came
    .password-came-words =
        yes, came, it came, got it, password came, arrived, received the password, it came from 3339, signed in with it, have the
        password, SMS with password is here, I'm in, 3339 texted me
    .no-code = No password
    .no-code-words =
        no, did not come, nothing came, no password, didn't come, no SMS, still nothing, not arrived, password doesn't come, never came,
        where is it, waiting for nothing, 3339? never wrote me, zero messages on that one
    .old-cabinet = I need the old account
    .old-cabinet-words =
        old, old account, I need the old account, not the new one, my old number's account, my money is in the old one, want the old
        cabinet, need what was there before, history is in the old, old one is what I need, the previous account
old-cabinet = Does the old number still get SMS?
    .works = It does
    .works-words =
        yes, works, it works, it does, still works, gets SMS, SIM is alive, it's active, SMS come, I have the old SIM, old phone works,
        works fine, the old one is in my phone, yes it gets them two sim phone
    .lost = Not any more
    .lost-words =
        no, lost, it does not, not any more, it's dead, number is gone, SIM is lost, blocked, closed long ago, I don't have it, someone
        else has it now, doesn't get anything, gave it up, gone since i left Gdansk
for-old = On the sign-in page, enter the old number and ask for the password by SMS. It comes from { $sender }. Don't write the password here.
    .password-came = { by-number.password-came }
    .password-came-words = { by-number.password-came-words }
    .no-code = { by-number.no-code }
    .no-code-words = { by-number.no-code-words }

# By the e-mail on file
email = Can you open the mailbox that { $service } has on file? { $told ->
        [none] A sign-in link comes to it.
       *[other] If it is <b>{ $told }</b>, a sign-in link comes there.
    }
    .opens = I can open it
    .opens-words =
        yes, i can, it opens, I can open it, I have the mailbox, it's open, I can, email works, I use it, mail is open, access is there,
        that's my mail, I check it every day
    .no-access = I can't
    .no-access-words =
        no, no access, can't, I can't, forgot the mail password, mailbox is lost, old mail I don't use, it was my work mail, deleted that
        mailbox, can't open the mail, never had an email there, mail needs the old number too
    .how = Which mailbox?
    .how-words =
        which mailbox, don't know which, which email is there, how do I know which, I don't remember the address, where can I see it, what
        address, which of my emails, not sure which one, how to find out the address
email-how = Search your mailboxes for e-mails from { $service }: receipts and news come to the same address. Forgot the password of the mailbox? Recover that first.
    .opens = { email.opens }
    .opens-words = { email.opens-words }
    .no-access = { email.no-access }
    .no-access-words = { email.no-access-words }
sign-out-first = On the device you will use, sign out first: profile, Sign out. Leave the others signed in for now.
letter = On the sign-in page of { $service }, tap “Forgot password?” and enter that address. An e-mail with a link will come.
    .letter-came = It came
    .letter-came-words =
        yes, came, got it, it came, arrived, letter is here, received the link, there's an email, it's in the inbox, link came, found it
        in spam, found "by mail" pressed they sent
    .no-letter = No e-mail
    .no-letter-words =
        no, not yet, did not come, no e-mail, didn't come, still nothing, no letter, not arrived, inbox is empty, not in spam either,
        nothing came, never came, waiting and nothing, waited refreshed no mail from them, pressed it yesterday and today mailbox empty
    .how = Where is that?
    .how-words =
        where is that, where is the button, I don't see it, how do I find it, where to tap, can't find forgot password, show me where,
        which page, how to get there, where's the sign-in page, I don't understand where
letter-how = Open { $service } and tap Sign in. Below the number field, look for “Forgot password?”, “Can't sign in” or “Sign in by e-mail”: the words differ.
    .letter-came = { letter.letter-came }
    .letter-came-words = { letter.letter-came-words }
    .no-letter = { letter.no-letter }
    .no-letter-words = { letter.no-letter-words }
    .no-page = There is none
    .no-page-words =
        no such button, can't find it, there is none, nothing like that, not there, I don't see any, only phone number field, none of
        these words, no such option, doesn't offer email, can't find it at all, only SMS is offered
link = Open the link from the e-mail: it opens in the browser. Enter the new number there and confirm it with the code from an SMS or an automatic call. Don't write the code here.
    .confirmed = Confirmed
    .confirmed-words =
        yes, done, confirmed, it worked, number confirmed, entered the code, all ok, new number is accepted, success, code fit, finished,
        new number accepted tick is green
    .no-code = No code came
    .no-code-words = no, no code, did not come
    .link-broken = Link won't open
    .link-broken-words =
        link is broken, expired, does not open, link won't open, doesn't open, link expired, says link is invalid, error on the page,
        blank page, old link, can't open the link, link doesn't work, says already used, it opens and tells "expired"
link-broken = Such a link works once and not for long. Ask for a new e-mail and open the link from the newest one.
    .requested = New e-mail
    .requested-words =
        yes, new, again, new e-mail, asked for a new one, new one came, got another email, requested again, have the new link, done,
        opened the newest one, it opens now, yes a fresh one came, ordered another letter
    .link-broken = The new one fails too
    .link-broken-words =
        no, it fails, the new one fails too, same thing, new link doesn't open either, still broken, again invalid, this one doesn't work
        too, also expired, again error, second link is dead too, doesn't help
code-word = On the sign-in page, open password recovery, enter the number and the code word from your contract. Ask for the answer by e-mail. Don't write the word here.
    .opens = It worked
    .opens-words =
        yes, done, it came, it worked, it opened, I'm in, got access, the word fit, success, letter came and I entered, recovered,
        accepted the word, wow that did it
    .no-letter = No e-mail
    .no-letter-words = did not come, no e-mail
    .word-forgotten = I forgot the word
    .word-forgotten-words =
        no, forgot, i don't know, I forgot the word, don't remember the word, what code word, I don't know the word, no code word, can't
        recall it, never set a word, lost the contract, the word is wrong, which word, word doesn't fit

# The password, and whether it works
password = { $signInBy ->
    [number] Sign in with the password you got and set your own in the settings:
   *[account] Make a new password on the site:
    } long, with letters, digits and symbols, used nowhere else. Write it down where only you will see it. Don't write it here.
    .set = It is set
    .set-words = yes, done, set, it is set, made a new one, new password saved, accepted, changed it, created, ready, wrote it down
    .refused = Not accepted
    .refused-words =
        no, refused, not accepted, refuses, says too weak, won't take it, error, passwords don't match it says, password rejected, wants
        more symbols, doesn't save, invalid password, "does not meet requirements" they say
password-refused = The password is typed twice: compare both fields. Use capital and small Latin letters, at least one digit and one symbol, no spaces.
    .set = { password.set }
    .set-words = { password.set-words }
    .refused = Still refused
    .refused-words =
        { password.refused-words }, still refused, no, again error, still no, same thing, doesn't help, rejects it again, not accepted
        again, I tried everything it refuses, won't take this one either, still says invalid
test = Test it: open { $service } in another browser or on another device and sign in with the new details. Where you are signed in already, stay signed in for now.
    .signs-in = I'm in
    .signs-in-words =
        yes, it works, i am in, I'm in, it lets me in, signed in, works, it opened, logged in, success, new details work, all fine I'm
        inside, entered, russian layout was on now inside
    .fails = It won't let me in
    .fails-words =
        no, it fails, it won't let me in, can't sign in, error, doesn't work, not letting me, login fails, refused, it throws me out,
        still outside, access denied
    .skip = Nowhere to test
    .skip-words =
        nowhere to test, no other device, only one phone, skip, can't test, I have no computer, don't want to test, nothing to test on,
        later, no second browser, without a test, have no second device nor browser, this is my only gadget
not-in = What stops you?
    .no-code = No code came
    .no-code-words = code, no code
    .wrong-password = Wrong password
    .wrong-password-words =
        password, wrong password, says the password is wrong, password doesn't fit, incorrect password, password not accepted, it rejects
        my password, bad password, invalid login or password, password error, won't take the password, it says pass is incorrect
    .something-else = Something else
    .something-else-words =
        else, other, i don't know, something else, other error, neither, different problem, says account is blocked, blank page, unknown
        error, account doesn't exist it says, page won't load, none of these, it just hangs, page hangs white thats all
retype = Check the keyboard language and capital letters, and type the password again. After a few mistakes sign-in may be locked: then a new password is easier.
    .signs-in = { test.signs-in }
    .signs-in-words = { test.signs-in-words }
    .new-password = New password
    .new-password-words =
        new, no, wrong again, new password, still wrong, make a new one, doesn't fit again, locked now, I want a new password, change the
        password, let's do another password, reset it, it's locked after mistakes, i'd better make another
devices = Sign out of old devices and those that aren't yours: profile, Security, Sign out everywhere. Then nobody gets in from the old phone.
    .signed-out = Done
    .signed-out-words =
        yes, done, signed out, logged out everywhere, all devices out, removed old devices, finished, only this phone left, kicked
        everyone out, ready, did it, pressed exit everywhere even the old samsung
    .how = Where is that?
    .how-words =
        where is that, where is it, how do I do it, can't find it, no such section, where's Security, show me where, don't know where, how
        to sign out there, I don't see that button, how
    .skip-words =
        skip, no, not now, later, don't need, no other devices, I don't want to, leave them, next, pass, nobody else has it, not bothered
        about that, let's go past this
devices-how = Usually it is Profile, Settings, Security or Devices. No such list? Ask { $service } support to close the old sign-ins.
    .signed-out = { devices.signed-out }
    .signed-out-words = { devices.signed-out-words }
    .skip-words = { devices.skip-words }

# Ends
papers =
    A person can give you the account back. Have ready { $asks ->
        [contract] your passport and the contract number: they are asked by voice or in a shop, don't write them here.
       *[orders] the old and the new number, the account's e-mail, the name in the profile, the numbers and dates of your last orders.
    }

    Tell codes and passwords to no one.
    .ready = I have it ready
    .ready-words =
        yes, ready, ok, next, I have it ready, I have everything, all here, got it all, call a person, prepared, written down, connect me,
        I've got the numbers and orders, wrote it all on paper order dates too
elsewhere =
    ✅ What is left: change the number wherever the old one is on file: { $telegram ->
        [old] Telegram, bank
       *[new] bank
    }, state services, e-mail, messengers, shops.

    Don't put it off: in time the old number goes to someone else.
