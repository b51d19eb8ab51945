want = Several numbers can be managed from one account, free of charge. What would you like to do?
    .link = Link numbers
    .link-words =
        link, add, join, connect, link numbers, add a number, connect numbers, join them, add my wife's number, several in one account,
        attach a number, combine, put them together, manage all from one, put mine and granny's together
    .unlink = Unlink
    .unlink-words =
        unlink, remove, separate, remove a number, detach it, separate them, disconnect a number, take one off, delete a number from the
        account, untie, split them, I don't want it there any more, get a number out, take my ex out of my cabinet please, yes off with it

# Conditions
kind = Are the numbers personal? Company numbers, paid by an employer, can't be linked this way.
    .individual = Personal
    .individual-words =
        yes, personal, private, mine, all personal, for myself, family numbers, I pay myself, not a company's, individual, ordinary ones
        at home
    .corporate = One is a company's
    .corporate-words =
        no, company, work, corporate, one is a company's, work number, employer pays, one is from work, office number, the company pays,
        business number, one belongs to the firm, one of them my job pays for
region = Are all the numbers from one region? Only those can be linked.
    .same-region = One region
    .same-region-words =
        yes, same, one, one region, all from Moscow, same region, all from one place, bought in one city, all the same, all local, both
        are from here, both bought in Moscow, contract says Moscow region on each
    .other-region = Different ones
    .other-region-words =
        no, different, various, different ones, different regions, one from another city, not the same, two regions, from different
        places, one was bought elsewhere, one is from Saint Petersburg, not all from here, ah one says Tver
    .how = How do I check?
    .how-words =
        how do I check, don't know, not sure, where is the region written, how to find out, what region are they, I have no idea, how can
        I see it, I don't remember where I bought it, where to look, how do I know the region
region-how = The region is where the SIM was bought, not where you are now. It is in the contract and in each number's profile.
    .same-region = { region.same-region }
    .same-region-words = { region.same-region-words }
    .other-region = { region.other-region }
    .other-region-words = { region.other-region-words }
owner = In whose name are the numbers? What counts is the contract, not who uses the phone.
    .same-owner = One person's
    .same-owner-words =
        one, same, mine, me, one person's, all mine, all in my name, same owner, registered to me, one owner, on my passport, only me,
        single owner, both contracts are mine
    .other-owner = Different people's
    .other-owner-words =
        different, another person, someone else, different people's, one is my wife's, not only mine, one is in mum's name, different
        owners, registered to my husband, two owners, one is on someone else, various people, my parents own one, other is on my friend,
        one mine one my mum's
consent =
    Another person's number is added with the password of its account. The owner types it: don't ask for it and don't write it here.

    Is the owner with you, and do they agree?
    .owner-agrees = With me, agrees
    .owner-agrees-words =
        yes, agrees, here, with me and agrees, he's here, she agrees, right next to me, sitting beside me, yes they agree, owner is here,
        here and doesn't mind, we are together now, she's sitting right here and nods
    .owner-away = Not with me
    .owner-away-words =
        no, away, does not agree, not with me, he's away, she's not here, in another city, at work now, owner is far, not around now,
        doesn't agree, don't know if they agree, can't reach them
impossible = { $refused ->
        [corporate] A company number can't be added to a personal account: the company's administrator manages it. Personal numbers can be linked.
        [region] Numbers from different regions can't be linked. Each keeps its own account.
       *[no-consent] Without the owner the number can't be added: only they know the account's password. Come back when they are with you.
    }
    .look-again = Other numbers
    .look-again-words =
        other numbers, personal ones, I have other numbers, link the personal ones, then different ones, try other numbers, without the
        company one, check the others, link my private ones, leave out the work one, there are personal ones too
    .enough-words =
        got it, ok, okay, understood, clear, fine, I see, what a pity, all right, then no, I'll ask the administrator, pity i'll ask our
        admin at work, ok we'll go on the weekend to the salon

# Linking
passwords =
    ⚠️ The passwords of the accounts you add are reset. Afterwards you set one new password for all.

    Calls, plans and money are not affected. Shall we go on?
    .go-on = Go on
    .go-on-words = yes, next, ok, go on, continue, agreed, I don't mind, proceed, let's go, fine reset them, all right, ok no problem continue
    .not-now = Not now
    .not-now-words =
        no, later, not now, I don't want to reset, wait, keep the passwords, another time, stop, not ready, I'll think, better not, reset?
        then no not today
by-code = From each number, dial <b>{ $linkCode }</b> like a normal call and press the call button. It is free. A reply says that number management is on.
    .dialled = It's on
    .dialled-words =
        yes, done, it worked, on, it's on, dialled, reply came, says it's on, got the answer, turned on, worked, SMS came that it's on,
        it's connected, came a reply management is enabled, got the text that its enabled on every phone
    .refused = An error
    .refused-words =
        no, error, does not work, an error, it didn't work, no reply, invalid code, connection failed, nothing happens, fails, unknown
        command, it doesn't go through, no answer to the code, pressed green and it says request failed, nothing but "error 17"
    .how = How do I dial it?
    .how-words =
        how do I dial it, where do I type this, how to call that, what do I press, where to enter the code, I don't understand how, how to
        do it, where's the star, where's the hash key, explain how, is it like a phone number, where do i type all those stars
by-code-how =
    Open Phone, then Keypad, and press these keys one after another: { $linkCode }. Then the green button.

    With two SIMs, choose the right one. It does not work over Wi-Fi or messengers.
    .dialled = { by-code.dialled }
    .dialled-words = { by-code.dialled-words }
    .refused = { by-code.refused }
    .refused-words = { by-code.refused-words }
code-refused = Try again in a couple of minutes: the phone must see the network, with Airplane Mode off. The same can be turned on in the number's account, under options.
    .dialled = It's on now
    .dialled-words =
        yes, done, it worked, it's on now, worked this time, second try worked, got it on, turned it on in the account, reply came now,
        enabled, fine now, now it works, finally
    .other-way = It won't turn on
    .other-way-words =
        no, another way, still not, it won't turn on, still no, error again, doesn't work, same error, can't turn it on, not in the
        options, tried twice no luck, refuses again, still the same problem, airplane off three tries same rubbish
in-shop = Then a shop can help: take the passport of the person the numbers belong to, and the contracts. The form is filled in there.
    .enough-words = { impossible.enough-words }
in-cabinet =
    { $whose ->
        [others] In your account, open “{ $page }” (settings, my numbers) and add the number. Let the owner type their account's password.
       *[own] Now, in the account, open “{ $page }” (settings, my numbers) and add each number.
    } Did it work?
    .added = Numbers added
    .added-words = yes, done, it worked, added, numbers added, all added, I see them there, linked, both are there, success, they're in the list
    .no-password = No password
    .no-password-words =
        don't know the password, forgot the password, asks for a password, no password, it asks for a password, which password, wants a
        password, forgot that number's password, I don't have one, what password, password unknown, never set a password, where to get the
        password, it wants her pass and we never had any
    .refused = It won't add them
    .refused-words =
        no, error, it did not work, it won't add them, doesn't add, can't add, refuses, not added, says impossible, button doesn't work,
        failed, the number is rejected
review = The application is reviewed within { hours-long }. Shall we ask you then whether it worked?
    .remind = Ask me then
    .remind-words =
        yes, ask, remind me, ask me then, ask tomorrow, check with me later, in 24 hours, ok ask, write to me tomorrow, yes do, come back
        tomorrow, remind me in a day, yes check on me tomorrow
    .linked = It works already
    .linked-words =
        already, works, it works already, already linked, it's there, approved already, I see the numbers, it worked at once, done
        already, all linked, already together, they appeared, no wait it's ready, hey they showed up earlier than promised
    .enough = No need
    .enough-words =
        no, no need, don't ask, I'll see myself, not necessary, I'll check myself, don't remind me, no reminder, leave it, don't write,
        I'll manage, ill see by myself dont write
waiting = ⏳ We'll write in { hours-long }. If the numbers show up earlier, tap the button.
    .linked = It works already
    .linked-words = yes, works, they are there
due = It has been { hours-long }. Do you see the numbers in one account?
    .linked = Yes, I do
    .linked-words =
        yes, works, I do, I see them, they're there, all in one, linked, visible, they appeared, both are there, see all numbers, all
        visible
    .not-linked = No
    .not-linked-words =
        no, not there, don't see them, still nothing, not yet, only one number, no change, not linked, can't see them, nothing appeared,
        the account is the same as before
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
    .not-now-words =
        no, keep, leave, keep it, leave it linked, don't unlink, let it stay, changed my mind, cancel, leave as is, not now, I'll keep it,
        better together, hm no let it remain attached
unlink-code = From the number you are unlinking, dial <b>{ $unlinkCode }</b> and press the call button. A reply says that number management is off.
    .unlinked = It's off
    .unlinked-words = yes, done, off, it's off, reply came, turned off, disabled, says it's off, worked, got the reply, switched off
    .refused = An error
    .refused-words = no, error, does not work
unlink-in-cabinet = The same can be done in the account: open “{ $page }” (settings, my numbers) and remove the number from the list. Did it work?
    .unlinked = It's removed
    .unlinked-words =
        yes, done, removed, it's removed, it's gone, deleted, not in the list any more, it worked, I removed it, taken off, unlinked,
        disappeared
    .refused = It does not work
    .refused-words =
        no, it did not work, it does not work, can't remove it, still there, error, won't delete, not working, the number stays, no such
        button, fails, it didn't go, the button is grey can't press

# Ends
end-solved = ✅ Done. Can't sign in? The passwords may be reset already: get a new one by SMS on the sign-in page.
end-unlinked = ✅ The number is unlinked. If its old password is refused, get a new one by SMS on the sign-in page.
end-left = All right, everything stays as it is.
