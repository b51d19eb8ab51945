want = Several numbers can be managed from one account, free of charge. What would you like to do?
    .link = Link numbers
    .link-words =
        link, add, join, connect, link numbers, add a number, connect numbers, join them, add my wife's number, several in one account,
        attach a number, combine, put them together, manage all from one, put mine and granny's together, join my numbers together, put
        them in one account, I want to see mum's and my number in one place, I have three SIM cards and want a single account for them,
        connect the children's numbers to mine, can I attach my tablet's number to my account, manage both from one login, merge them,
        combine two numbers, bring them under one account, add another number
    .unlink = Unlink
    .unlink-words =
        unlink, remove, separate, remove a number, detach it, separate them, disconnect a number, take one off, delete a number from the
        account, untie, split them, I don't want it there any more, get a number out, take my ex out of my cabinet please, yes off with
        it, take one out, separate the numbers, remove my ex's number, my son has grown up and should have his own account, I no longer
        want my brother's number in my account, split them up again, I sold the tablet so its number must leave my account, detach one
        number, get one off my account, part them, make it independent again

# Conditions
kind = Are the numbers personal? Company numbers, paid by an employer, can’t be linked this way.
    .individual = Personal
    .individual-words =
        yes, personal, private, mine, all personal, for myself, family numbers, I pay myself, not a company's, individual, ordinary ones
        at home, all private, they're ours not a firm's, in my own name, mine and my husband's and we pay ourselves, I buy the SIMs and
        top them up from my card, no employer has anything to do with them, ordinary family numbers, just the kids' phones and mine, none
        is corporate, bought as a private person, normal citizens' numbers, everyday home numbers
    .corporate = One is a company’s
    .corporate-words =
        no, company, work, corporate, one is a company's, work number, employer pays, one is from work, office number, the company pays,
        business number, one belongs to the firm, one of them my job pays for, my work pays for one, one belongs to my employer, a
        business number is among them, the second SIM was issued to me at the office, one is on the firm and the other is private, the
        boss pays for the phone I drive with, one of the two is registered to our LLC, I got that number from my job, a work number too,
        half private half company, one is corporate, the school pays one
region = Are all the numbers from one region? Only those can be linked.
    .same-region = One region
    .same-region-words =
        yes, same, one, one region, all from Moscow, same region, all from one place, bought in one city, all the same, all local, both
        are from here, both bought in Moscow, contract says Moscow region on each, all in Moscow, every one from here, the same place, we
        bought all of them in our town, my daughter and I both got them in Minsk region, all the SIMs come from one shop in Tver, none of
        us has lived elsewhere so it's all one area, they're all local, a single region, no other regions, both from Samara, identical
        region
    .other-region = Different ones
    .other-region-words =
        no, different, various, different ones, different regions, one from another city, not the same, two regions, from different
        places, one was bought elsewhere, one is from Saint Petersburg, not all from here, ah one says Tver, one's from Siberia, mine is
        from Kazan and hers is from Moscow, my son bought his when he was studying in Saint Petersburg, I moved here with my old number so
        it's from elsewhere, one is local but the other comes from the south, they were bought in separate parts of the country, from
        various places, each from a different town, different areas, one from far away
    .how = How do I check?
    .how-words =
        how do I check, don't know, not sure, where is the region written, how to find out, what region are they, I have no idea, how can
        I see it, I don't remember where I bought it, where to look, how do I know the region, where do I see the region, how would I
        know, I have no idea how to find out, the SIM was a gift so how can I see where it's from, is there a way to look up the region of
        a number, which site tells me the region, I don't remember where I bought it so how to check, can you tell it by the digits, how
        does one find that out, what do I press to see it, tell me how to see it, not sure where that's written
    .mixed = Not all of them
    .mixed-words =
        not all of them, some of them, one is another is not, my daughter's is my husband's is not, it differs, depends on the number, two are one is
        not, part of them, most of them, one number is from another region, only some
region-how = The region is where the SIM was bought, not where you are now. It is in the contract and in each number’s profile.
    .same-region = { region.same-region }
    .same-region-words = { region.same-region-words }
    .other-region = { region.other-region }
    .other-region-words = { region.other-region-words }
    .mixed = { region.mixed }
    .mixed-words = { region.mixed-words }
region-mixed = Numbers of the same region can be linked. The others stay in cabinets of their own. Go on with those of your region?
    .go-on = Go on
    .go-on-words = yes, go on, ok, okay, sure, let us do that, with those that can be, continue, fine, only those, agreed, go ahead
    .not-now = Not now
    .not-now-words = no, not now, later, then no, never mind, changed my mind, skip it, another time, i would rather not
owner = In whose name are the numbers? What counts is the contract, not who uses the phone.
    .same-owner = One person’s
    .same-owner-words =
        one, same, mine, me, one person's, all mine, all in my name, same owner, registered to me, one owner, on my passport, only me,
        single owner, both contracts are mine, everything is on me, a single contract holder, I signed the contracts for the whole family,
        the kids use them but they're registered to me, mum bought every SIM with her passport, they all stand in my husband's name, one
        owner for the three of them, just one person, on one passport, same name everywhere, in my name only
    .other-owner = Different people’s
    .other-owner-words =
        different, another person, someone else, different people's, one is my wife's, not only mine, one is in mum's name, different
        owners, registered to my husband, two owners, one is on someone else, various people, my parents own one, other is on my friend,
        one mine one my mum's, mine and someone else's, each has their own, one is in my name and the other in my wife's, my mother's
        number is on her own passport, everybody in the family signed for themselves, the second one is registered to my brother, dad's
        SIM is his and mine is mine, not the same owner, different names, separate passports, various owners
consent =
    Another person’s number is added with the password of its account. The owner types it: don’t ask for it and don’t write it here.

    Is the owner with you, and do they agree?
    .owner-agrees = With me, agrees
    .owner-agrees-words =
        yes, agrees, here, with me and agrees, he's here, she agrees, right next to me, sitting beside me, yes they agree, owner is here,
        here and doesn't mind, we are together now, she's sitting right here and nods, she's right here and fine with it, he's sitting
        next to me, yes she'll type it herself, my husband is at the table and has nothing against it, mum is beside me with her phone and
        says yes, we're both here and he'll enter the password, my daughter agreed and is in the room, dad nodded and takes the keyboard,
        here and willing, next to me no objections, present and happy with it, she's by my side and okay
    .owner-away = Not with me
    .owner-away-words =
        no, away, does not agree, not with me, he's away, she's not here, in another city, at work now, owner is far, not around now,
        doesn't agree, don't know if they agree, can't reach them, he's at work, she lives in another town, alone at the moment, my wife
        is on a business trip until Friday, my son is at school with his phone, the owner isn't here so nobody can type it, grandma is in
        the village so not today, he's out driving the truck, nobody beside me, not here now, she's gone out, I'm by myself
impossible = { $refused ->
        [corporate] A company number can’t be added to a personal account: the company’s administrator manages it. Personal numbers can be linked.
        [region] Numbers from different regions can’t be linked. Each keeps its own account.
       *[no-consent] Without the owner the number can’t be added: only they know the account’s password. Come back when they are with you.
    }
    .look-again = Other numbers
    .look-again-words =
        other numbers, personal ones, I have other numbers, link the personal ones, then different ones, try other numbers, without the
        company one, check the others, link my private ones, leave out the work one, there are personal ones too, let's take my private
        ones, then other numbers please, I have personal ones too, leave out the work one and link the rest, my wife's and mine are
        private so let's do those, okay without the company number then, there are also my kids' numbers so try with them, let me choose
        different numbers, instead of that my home number, I've got more numbers to link, only the personal ones then, swap it for another
    .enough-words =
        got it, ok, okay, understood, clear, fine, I see, what a pity, all right, then no, I'll ask the administrator, pity i'll ask our
        admin at work, ok we'll go on the weekend to the salon, okay clear, pity but fine, understood then no, then I'll leave the work
        number where it is, I'll ask our administrator about it, good to know it won't work with a company one, never mind then that's
        all, I see so the firm manages it, right no more questions, too bad, makes sense, fine we end here

# Linking
passwords =
    ⚠️ The passwords of the accounts you add are reset. Afterwards you set one new password for all.

    Calls, plans and money are not affected. Shall we go on?
    .go-on = Go on
    .go-on-words =
        yes, next, ok, go on, continue, agreed, I don't mind, proceed, let's go, fine reset them, all right, ok no problem continue,
        that's okay continue, I agree, no problem I'll make a new one, the old passwords were forgotten anyway so proceed, I understand
        and want to continue, my wife says it's all right to reset hers, as long as the plans stay we carry on, yes proceed, continue
        please, doesn't bother me, sure next step
    .not-now = Not now
    .not-now-words =
        no, later, not now, I don't want to reset, wait, keep the passwords, another time, stop, not ready, I'll think, better not, reset?
        then no not today, I don't want them reset, let me think it over, hold off, my son would be upset without his password so later, I
        need to ask my mum first, it's risky so not today, I'd rather not touch the passwords now, we'll do it at the weekend, wait with
        that, another day, stop here please, no resetting for now
by-code = From each number, dial <b>{ $linkCode }</b> like a normal call and press the call button. It is free. A reply says that number management is on.
    .dialled = It’s on
    .dialled-words =
        yes, done, it worked, on, it's on, dialled, reply came, says it's on, got the answer, turned on, worked, SMS came that it's on,
        it's connected, came a reply management is enabled, got the text that its enabled on every phone, the reply says it's activated,
        done from both, message came: management enabled, I dialled from each phone and got the answer every time, it worked on mine and
        on my wife's, my daughter entered it and the screen said it's on, a moment later an SMS told me the service is connected, all
        three confirmed, switched on, positive answer, it's been enabled, yes it replied
    .refused = An error
    .refused-words =
        no, error, does not work, an error, it didn't work, no reply, invalid code, connection failed, nothing happens, fails, unknown
        command, it doesn't go through, no answer to the code, pressed green and it says request failed, nothing but "error 17", it gives
        an error, invalid code it says, request rejected, I pressed call and it said the command wasn't carried out, on one phone it
        writes connection problem, dialled it twice and got a refusal, it answers that the service isn't available, the phone shows MMI
        error, failure message, it didn't go through, something went wrong it says, no success just an error
    .how = How do I dial it?
    .how-words =
        how do I dial it, where do I type this, how to call that, what do I press, where to enter the code, I don't understand how, how to
        do it, where's the star, where's the hash key, explain how, is it like a phone number, where do i type all those stars, where do I
        type that, which app is it for, how do I enter the star, my phone is an old button one so how do I put in the hash, is it a
        message or a call, I don't know how to call stars and hashes, explain where I should press it, do I write it like a phone number,
        I can't find the star key, what does dial mean here, show me step by step, how's that done on an iPhone
by-code-how =
    Open Phone, then Keypad, and press these keys one after another: { $linkCode }. Then the green button.

    With two SIMs, choose the right one. It does not work over Wi-Fi or messengers.
    .dialled = { by-code.dialled }
    .dialled-words = { by-code.dialled-words }
    .refused = { by-code.refused }
    .refused-words = { by-code.refused-words }
code-refused = Try again in a couple of minutes: the phone must see the network, with Airplane Mode off. The same can be turned on in the number’s account, under options.
    .dialled = It’s on now
    .dialled-words =
        yes, done, it worked, it's on now, worked this time, second try worked, got it on, turned it on in the account, reply came now,
        enabled, fine now, now it works, finally, now it's enabled, second time lucky, it has switched on, Airplane Mode was on and after
        turning it off the code worked, I found the option in the account and ticked it, waited three minutes and got the right answer,
        outside there's signal and it went through, turned it on under options, finally activated, got the confirmation now, success at
        last, it took it this time
    .other-way = It won’t turn on
    .other-way-words =
        no, another way, still not, it won't turn on, still no, error again, doesn't work, same error, can't turn it on, not in the
        options, tried twice no luck, refuses again, still the same problem, airplane off three tries same rubbish, still refuses, it
        can't be enabled, no use, tried five times in an hour and nothing, neither the code nor the account lets me turn it on, the option
        isn't in my account at all, the signal is full and it still throws an error, my wife's number won't accept it whatever we do,
        doesn't switch on, same error again, impossible to activate, not turning on anywhere
in-shop = Then a shop can help: take the passport of the person the numbers belong to, and the contracts. The form is filled in there.
    .enough-words = { impossible.enough-words }
in-cabinet =
    { $whose ->
        [others] In your account, open { $page } (settings, my numbers). In the block { $block } (linked numbers), tap { $addButton } (add a number). Let the owner type their account’s password.
       *[own] Now, in the account, open { $page } (settings, my numbers). In the block { $block } (linked numbers), tap { $addButton } (add a number). Add each number with its region and tap { $registerButton } (register).
    } Did it work?
    .added = Numbers added
    .added-words =
        yes, done, it worked, added, numbers added, all added, I see them there, linked, both are there, success, they're in the list,
        they're in the list now, all of them are there, yes linked, I entered my wife's number and it appeared, three numbers show up
        under my numbers, my son's one is added and mine too, took a while but the list is complete, each one went in, it accepted them,
        everything's added, I see it's been added, in they went
    .no-password = No password
    .no-password-words =
        don't know the password, forgot the password, asks for a password, no password, it asks for a password, which password, wants a
        password, forgot that number's password, I don't have one, what password, password unknown, never set a password, where to get the
        password, it wants her pass and we never had any, it asks for a password I don't have, what password do they want, don't know its
        password, my mother never had a password for her number, it wants the password of the second account and we've forgotten it, the
        tablet's number has no password at all, my husband can't recall his, we never set one for that number, forgot the password to that
        one, can't add because of the missing password, it wants a password we haven't got
    .refused = It won’t add them
    .refused-words =
        no, error, it did not work, it won't add them, doesn't add, can't add, refuses, not added, says impossible, button doesn't work,
        failed, the number is rejected, it rejects the number, error when I add it, not being added, I press add and it writes that the
        number can't be linked, the first went in but the second is refused, the add button does nothing, it keeps saying operation
        impossible, I tried on the phone and on the laptop and it won't take it, adding fails, the list stays empty, refused outright,
        something went wrong while adding
review = The request is reviewed within { hours-long }. Shall we ask you then whether it worked?
    .remind = Ask me then
    .remind-words =
        yes, ask, remind me, ask me then, ask tomorrow, check with me later, in 24 hours, ok ask, write to me tomorrow, yes do, come back
        tomorrow, remind me in a day, yes check on me tomorrow, yes write to me tomorrow, check with me in a day, okay ping me then, I'd
        forget it so please ask me tomorrow, good idea write in 24 hours, I've a small child and no memory so remind me, ask tomorrow
        evening please, I'd be glad if you came back to it, do remind me, message me in a day, yes ask, let's talk tomorrow about it
    .linked = It works already
    .linked-words =
        already, works, it works already, already linked, it's there, approved already, I see the numbers, it worked at once, done
        already, all linked, already together, they appeared, no wait it's ready, hey they showed up earlier than promised, they're
        already there, it took just a minute, approved on the spot, no need to wait I can see both numbers, the application has been
        accepted and mum's number shows up, I refreshed and they're all in one account, it went through at once, working right now, they
        see each other already, linked instantly, the numbers have appeared
    .enough = No need
    .enough-words =
        no, no need, don't ask, I'll see myself, not necessary, I'll check myself, don't remind me, no reminder, leave it, don't write,
        I'll manage, ill see by myself dont write, don't bother, I'll look myself, no reminder please, I get too many messages so no, I'll
        check tomorrow on my own, my daughter is going to watch it so don't ask, leave me be I'll see it, that won't be necessary, skip
        the reminder, no thanks I'll manage, without reminding, not needed
waiting = ⏳ We’ll write in { hours-long }. If the numbers show up earlier, tap the button.
    .linked = It works already
    .linked-words = yes, works, they are there
due = It has been { hours-long }. Do you see the numbers in one account?
    .linked = Yes, I do
    .linked-words =
        yes, works, I do, I see them, they're there, all in one, linked, visible, they appeared, both are there, see all numbers, all
        visible, yes all in one, I can see them, my wife's number is now under mine, the list shows three numbers since this morning,
        opened it and everything's joined, they turned up yesterday evening, it's all in one place as promised, appeared, linked fine,
        sure they're visible, works now
    .not-linked = No
    .not-linked-words =
        no, not there, don't see them, still nothing, not yet, only one number, no change, not linked, can't see them, nothing appeared,
        the account is the same as before, still just my own, nothing has changed, they're missing, a whole day and mum's number isn't
        there, I only see one number as before, refreshed ten times and the list is empty, it's still under review, not a trace of the
        second number, hasn't happened, unfortunately not, I don't see any, no sign of them
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
        better together, hm no let it remain attached, leave them together, don't separate, I'd rather keep it linked, if it needs its own
        password then no, my son isn't ready to handle his own account so let it stay, hm let me keep them joined a bit longer, I've
        changed my mind about separating, it's handier in one account so leave it, keep them linked, stop no unlinking, stays as it was
unlink-code = From the number you are unlinking, dial <b>{ $unlinkCode }</b> and press the call button. A reply says that number management is off.
    .unlinked = It’s off
    .unlinked-words =
        yes, done, off, it's off, reply came, turned off, disabled, says it's off, worked, got the reply, switched off, it says it's
        turned off, disabled now, reply came: management off, I dialled it from my son's phone and got the confirmation, the screen says
        number management has been switched off, my brother pressed it and it answered off, an SMS told us it's disabled, done from that
        SIM and it's off, deactivated, switched off fine, it confirmed
    .refused = An error
    .refused-words = no, error, does not work
unlink-in-cabinet = The same can be done in the account: open { $page } (settings, my numbers) and remove the number from the list. Did it work?
    .unlinked = It’s removed
    .unlinked-words =
        yes, done, removed, it's removed, it's gone, deleted, not in the list any more, it worked, I removed it, taken off, unlinked,
        disappeared, gone from the list, I took it off, yes deleted it there, pressed the cross next to his number and it vanished, only
        my own number is left in the list, my daughter removed hers and now it's separate, it disappeared from my numbers, that number
        isn't there any longer, removed successfully, it's out, cleared from there
    .refused = It does not work
    .refused-words =
        no, it did not work, it does not work, can't remove it, still there, error, won't delete, not working, the number stays, no such
        button, fails, it didn't go, the button is grey can't press, it won't go away, can't delete it, the number keeps coming back, I
        press remove and it shows an error, there's no remove button next to that number, after refreshing it's in the list again, it
        refuses to take the number off, tried from two browsers and it stays put, removing fails, it's stuck there, doesn't let me remove,
        still in the list

# Ends
end-solved = ✅ Done. Can’t sign in? The passwords may be reset already: get a new one by SMS on the sign-in page.
end-unlinked = ✅ The number is unlinked. If its old password is refused, get a new one by SMS on the sign-in page.
end-left = All right, everything stays as it is.
