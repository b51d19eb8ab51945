want = Several numbers can be managed from one account, free of charge. What would you like to do?
    .link = Link numbers
    .link-words = link, add, join, connect
    .unlink = Unlink
    .unlink-words = unlink, remove, separate

# Conditions
kind = Are the numbers personal? Company numbers, paid by an employer, can't be linked this way.
    .individual = Personal
    .individual-words = yes, personal, private, mine
    .corporate = One is a company's
    .corporate-words = no, company, work, corporate
region = Are all the numbers from one region? Only those can be linked.
    .same-region = One region
    .same-region-words = yes, same, one
    .other-region = Different ones
    .other-region-words = no, different, various
    .how = How do I check?
region-how = The region is where the SIM was bought, not where you are now. It is in the contract and in each number's profile.
    .same-region = { region.same-region }
    .same-region-words = { region.same-region-words }
    .other-region = { region.other-region }
    .other-region-words = { region.other-region-words }
owner = In whose name are the numbers? What counts is the contract, not who uses the phone.
    .same-owner = One person's
    .same-owner-words = one, same, mine, me
    .other-owner = Different people's
    .other-owner-words = different, another person, someone else
consent =
    Another person's number is added with the password of its account. The owner types it: don't ask for it and don't write it here.

    Is the owner with you, and do they agree?
    .owner-agrees = With me, agrees
    .owner-agrees-words = yes, agrees, here
    .owner-away = Not with me
    .owner-away-words = no, away, does not agree
impossible = { $refused ->
        [corporate] A company number can't be added to a personal account: the company's administrator manages it. Personal numbers can be linked.
        [region] Numbers from different regions can't be linked. Each keeps its own account.
       *[no-consent] Without the owner the number can't be added: only they know the account's password. Come back when they are with you.
    }
    .look-again = Other numbers

# Linking
passwords =
    ⚠️ The passwords of the accounts you add are reset. Afterwards you set one new password for all.

    Calls, plans and money are not affected. Shall we go on?
    .go-on = Go on
    .go-on-words = yes, next, ok
    .not-now = Not now
    .not-now-words = no, later
by-code = From each number, dial <b>{ $linkCode }</b> like a normal call and press the call button. It is free. A reply says that number management is on.
    .dialled = It's on
    .dialled-words = yes, done, it worked, on
    .refused = An error
    .refused-words = no, error, does not work
    .how = How do I dial it?
by-code-how =
    Open Phone, then Keypad, and press these keys one after another: { $linkCode }. Then the green button.

    With two SIMs, choose the right one. It does not work over Wi-Fi or messengers.
    .dialled = { by-code.dialled }
    .dialled-words = { by-code.dialled-words }
    .refused = { by-code.refused }
    .refused-words = { by-code.refused-words }
code-refused = Try again in a couple of minutes: the phone must see the network, with Airplane Mode off. The same can be turned on in the number's account, under options.
    .dialled = It's on now
    .dialled-words = yes, done, it worked
    .other-way = It won't turn on
    .other-way-words = no, another way, still not
in-shop = Then a shop can help: take the passport of the person the numbers belong to, and the contracts. The form is filled in there.
in-cabinet =
    { $whose ->
        [others] In your account, open “{ $page }” (settings, my numbers) and add the number. Let the owner type their account's password.
       *[own] Now, in the account, open “{ $page }” (settings, my numbers) and add each number.
    } Did it work?
    .added = Numbers added
    .added-words = yes, done, it worked, added
    .no-password = No password
    .no-password-words = don't know the password, forgot the password, asks for a password
    .refused = It won't add them
    .refused-words = no, error, it did not work
review = The application is reviewed within { hours-long }. Shall we ask you then whether it worked?
    .remind = Ask me then
    .remind-words = yes, ask, remind me
    .linked = It works already
    .linked-words = already, works
    .enough = No need
    .enough-words = no, no need
waiting = ⏳ We'll write in { hours-long }. If the numbers show up earlier, tap the button.
    .linked = It works already
    .linked-words = yes, works, they are there
due = It has been { hours-long }. Do you see the numbers in one account?
    .linked = Yes, I do
    .linked-words = yes, works
    .not-linked = No
    .not-linked-words = no, not there
hours-long = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}

# Unlinking
unlink-meaning =
    An unlinked number is separate again. The shared account no longer shows it, and it needs its own password.

    The number, its plan and its money stay. Unlink it?
    .unlink = Unlink
    .unlink-words = yes, unlink
    .not-now = Keep it
    .not-now-words = no, keep, leave
unlink-code = From the number you are unlinking, dial <b>{ $unlinkCode }</b> and press the call button. A reply says that number management is off.
    .unlinked = It's off
    .unlinked-words = yes, done, off
    .refused = An error
    .refused-words = no, error, does not work
unlink-in-cabinet = The same can be done in the account: open “{ $page }” (settings, my numbers) and remove the number from the list. Did it work?
    .unlinked = It's removed
    .unlinked-words = yes, done, removed
    .refused = It does not work
    .refused-words = no, it did not work

# Ends
end-solved = ✅ Done. Can't sign in? The passwords may be reset already: get a new one by SMS on the sign-in page.
end-unlinked = ✅ The number is unlinked. If its old password is refused, get a new one by SMS on the sign-in page.
end-left = All right, everything stays as it is.
