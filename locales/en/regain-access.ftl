# Telegram first
telegram = Which number is your Telegram on now? If it is the old one, this chat can be lost with the number.
    .on-new = The new one
    .on-new-words = new, the new, new one, on the new
    .on-old = The old one
    .on-old-words = old, the old, old one, on the old
    .how = Where do I look?
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
    .moved-words = yes, done, moved
    .later = I'll do it later
    .later-words = no, later, not now

# What still opens the account
access = What still opens { $service }: does the old number get SMS, or is a device still signed in?
    .number-works = Old number
    .number-works-words = number, the number, old number, sim
    .signed-in = Signed in
    .signed-in-words = a device, signed in, still signed in
    .neither = Neither
    .neither-words = no, none, nothing, neither
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
    .changed-words = yes, done, changed, it worked
    .no-code = No code came
    .no-code-words = no code, code did not come
    .fails = It won't work
    .fails-words = no, it failed, can't
which-number = Which number gets no code?
    .to-new = The new one
    .to-new-words = new, new one
    .to-old = The old one
    .to-old-words = old, old one
old-is-lost = A code to the old number can't reach you any more. There is another way: by e-mail.

# Where the number itself is the way in
by-number = In { $service } you sign in with a number, and each number has its own account. On the sign-in page, enter the new number and ask for the password by SMS. It comes from { $sender }. Don't write the password here.
    .password-came = Password came
    .password-came-words = yes, came, it came, got it
    .no-code = No password
    .no-code-words = no, did not come, nothing came
    .old-cabinet = I need the old account
    .old-cabinet-words = old, old account
old-cabinet = Does the old number still get SMS?
    .works = It does
    .works-words = yes, works, it works
    .lost = Not any more
    .lost-words = no, lost, it does not
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
    .opens-words = yes, i can, it opens
    .no-access = I can't
    .no-access-words = no, no access, can't
    .how = Which mailbox?
email-how = Search your mailboxes for e-mails from { $service }: receipts and news come to the same address. Forgot the password of the mailbox? Recover that first.
    .opens = { email.opens }
    .opens-words = { email.opens-words }
    .no-access = { email.no-access }
    .no-access-words = { email.no-access-words }
sign-out-first = On the device you will use, sign out first: profile, Sign out. Leave the others signed in for now.
letter = On the sign-in page of { $service }, tap “Forgot password?” and enter that address. An e-mail with a link will come.
    .letter-came = It came
    .letter-came-words = yes, came, got it
    .no-letter = No e-mail
    .no-letter-words = no, not yet, did not come
    .how = Where is that?
letter-how = Open { $service } and tap Sign in. Below the number field, look for “Forgot password?”, “Can't sign in” or “Sign in by e-mail”: the words differ.
    .letter-came = { letter.letter-came }
    .letter-came-words = { letter.letter-came-words }
    .no-letter = { letter.no-letter }
    .no-letter-words = { letter.no-letter-words }
    .no-page = There is none
    .no-page-words = no such button, can't find it
link = Open the link from the e-mail: it opens in the browser. Enter the new number there and confirm it with the code from an SMS or an automatic call. Don't write the code here.
    .confirmed = Confirmed
    .confirmed-words = yes, done, confirmed, it worked
    .no-code = No code came
    .no-code-words = no, no code, did not come
    .link-broken = Link won't open
    .link-broken-words = link is broken, expired, does not open
link-broken = Such a link works once and not for long. Ask for a new e-mail and open the link from the newest one.
    .requested = New e-mail
    .requested-words = yes, new, again
    .link-broken = The new one fails too
    .link-broken-words = no, it fails
code-word = On the sign-in page, open password recovery, enter the number and the code word from your contract. Ask for the answer by e-mail. Don't write the word here.
    .opens = It worked
    .opens-words = yes, done, it came
    .no-letter = No e-mail
    .no-letter-words = did not come, no e-mail
    .word-forgotten = I forgot the word
    .word-forgotten-words = no, forgot, i don't know

# The password, and whether it works
password = { $signInBy ->
    [number] Sign in with the password you got and set your own in the settings:
   *[account] Make a new password on the site:
    } long, with letters, digits and symbols, used nowhere else. Write it down where only you will see it. Don't write it here.
    .set = It is set
    .set-words = yes, done, set
    .refused = Not accepted
    .refused-words = no, refused, not accepted
password-refused = The password is typed twice: compare both fields. Use capital and small Latin letters, at least one digit and one symbol, no spaces.
    .set = { password.set }
    .set-words = { password.set-words }
    .refused = Still refused
    .refused-words = { password.refused-words }
test = Test it: open { $service } in another browser or on another device and sign in with the new details. Where you are signed in already, stay signed in for now.
    .signs-in = I'm in
    .signs-in-words = yes, it works, i am in
    .fails = It won't let me in
    .fails-words = no, it fails
    .skip = Nowhere to test
not-in = What stops you?
    .no-code = No code came
    .no-code-words = code, no code
    .wrong-password = Wrong password
    .wrong-password-words = password
    .something-else = Something else
    .something-else-words = else, other, i don't know
retype = Check the keyboard language and capital letters, and type the password again. After a few mistakes sign-in may be locked: then a new password is easier.
    .signs-in = { test.signs-in }
    .signs-in-words = { test.signs-in-words }
    .new-password = New password
    .new-password-words = new, no, wrong again
devices = Sign out of old devices and those that aren't yours: profile, Security, Sign out everywhere. Then nobody gets in from the old phone.
    .signed-out = Done
    .signed-out-words = yes, done
    .how = Where is that?
devices-how = Usually it is Profile, Settings, Security or Devices. No such list? Ask { $service } support to close the old sign-ins.
    .signed-out = { devices.signed-out }
    .signed-out-words = { devices.signed-out-words }

# Ends
papers =
    A person can give you the account back. Have ready { $asks ->
        [contract] your passport and the contract number: they are asked by voice or in a shop, don't write them here.
       *[orders] the old and the new number, the account's e-mail, the name in the profile, the numbers and dates of your last orders.
    }

    Tell codes and passwords to no one.
    .ready = I have it ready
    .ready-words = yes, ready, ok, next
elsewhere =
    ✅ What is left: change the number wherever the old one is on file: { $telegram ->
        [old] Telegram, bank
       *[new] bank
    }, state services, e-mail, messengers, shops.

    Don't put it off: in time the old number goes to someone else.
