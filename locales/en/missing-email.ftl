spam = Look for the email from { $service } in Spam and among newsletters. Found it? Move it to the inbox, then the next ones get through too.
    .found = Found it
    .found-words =
        yes, found, it was there, found it, it was in spam, there it is, got it, in the spam folder, it's there, among newsletters, moved
        to the inbox, in promotions, yes found, haha in Promotions, there it is in junk, it was among newsletters, got it in spam, I
        opened the junk folder and the Ozon letter was lying there, my daughter spotted it under promotions, moved it to the inbox as you
        said, it had been sitting in spam since Monday, it turned up between the adverts, yes it was hiding there, spam had it, discovered
        it, right it's there
    .nothing = Not there
    .nothing-words =
        no, nothing, empty, not there, spam is empty, not in spam, looked everywhere, didn't find it, nowhere, checked and nothing, not
        among newsletters either, no such letter, went thru junk and all the tabs zilch, checked promotions social spam trash its none
        there, searched for the word ozon only last year's receipts, looked and no letter, only rubbish in there, I went through junk and
        newsletters and there's no Ozon, nothing from them in any folder, searched by the word Ozon and zero results, my son checked both
        folders with no luck, just adverts and no letter from Ozon, not in junk either, no trace, not a thing from Ozon, couldn't find any
    .how-words =
        how do I check, how, how to check that, don't know how, where is it, how do I do it, show me how, where do I look, I don't
        understand how, explain, where is that, where's spam on the phone app, how do i look that up in outlook, where does it show how
        full it is, where's the spam folder, how do I open junk, I don't know where that is, on my phone I see just the inbox so where is
        spam, how do I get to the newsletters folder in the app, explain where it's hidden because I'm not young, which button shows the
        other folders, what is spam and how do I look in it, can't find such a folder how is it called, show me how to look, where should
        I click, how does one check that
spam-how =
    <b>Gmail:</b> the ☰ menu, Spam and Promotions.
    <b>Outlook:</b> the Junk folder.

    Or search the mailbox for: { $service }.
    .found = { spam.found }
    .found-words = { spam.found-words }
    .nothing = { spam.nothing }
    .nothing-words = { spam.nothing-words }
address = Compare the address letter by letter. { $told ->
        [none] One dot too many, and the email goes elsewhere.
       *[other] You wrote <b>{ $told }</b>. Does { $service } have exactly that one?
    }
    .wrong = It was wrong
    .wrong-words =
        wrong, mistake, typo, another, it was wrong, wrong address, a typo, no, mistake in the address, different one, one letter off, old
        address there, I mistyped, another address, doesn't match, oh crap they have anna with one n, there's a mistake in it, a letter
        was off, I mistyped it, Ozon has my old address with a different ending, I'd written a dot too many and have fixed it, it turned
        out they had me down at another mail service, my husband registered it with a typo, there it's ana with one n, not the same
        address, it differs by one letter, oh they've an old one, a typo indeed
    .right = It is right
    .right-words =
        yes, right, correct, same, it is right, exactly that, matches, no mistakes, address is right, all correct, checked it's fine,
        letter by letter the same, yeah with two n's thats me, it matches, exactly that one, letter for letter the same, I compared it
        twice and there's no difference, the profile shows the very same address, my daughter read it aloud and it was identical, no typo
        I checked every letter, same in Ozon as here, identical, yes spelled correctly, it's correct, they have precisely this
    .how = Where do I look?
    .how-words =
        where do I look, where is it written, how do I see the address, where in the profile, don't know which one is there, how to check,
        I can't remember which, how can I see it, where do I find that, where is my email shown, where in Ozon is it shown, how do I see
        what they have, I don't know where to check, which page of the profile has my address, I can't get in so where could I find the
        address, how can I see the e-mail Ozon has for me, in the app which menu is it in, tell me where it's written please, what should
        I open to see it, show me the place, where's that displayed, how do I find it there
address-how = The address is on the page where you asked for the email, or in your profile. Common mistakes: a letter left out, .con for .com, the wrong mail service. Look in your other mailboxes too.
    .wrong = { address.wrong }
    .wrong-words = { address.wrong-words }
    .right = { address.right }
    .right-words = { address.right-words }
site = Sometimes { $service } itself sends emails late. Ask for the email again in 15 minutes. If it still does not come, try again in several days. Shall we remind you in 15 minutes?
    .will-wait = Remind me
    .will-wait-words =
        yes, i'll wait, remind me, I'll wait, ok remind, in 15 minutes, wait, write me in 15 minutes, let's wait, sure, ping me, I can
        wait, ok later then remind me, okay remind me in 15 minutes, I can wait a bit, ping me then please, I'll feed the child meanwhile
        so remind me, good I'll have a cup of tea and you write, yes please write in a quarter of an hour, set the reminder and I'll
        request again, I'm at work and would forget so do remind, wake me in fifteen, yes I'll wait, sure let me know when it's time, a
        reminder would help
    .waited = I’ve waited longer
    .waited-words =
        no, already, I waited longer, already waited, waiting for an hour, since yesterday, I've waited enough, it's been a day, half an
        hour already, waiting all morning, more than 15 minutes passed, waited and asked again, two hours passed, it's been hours already,
        more than 15 minutes have passed, I've been waiting since morning, I asked for it an hour ago and again just now, two days I've
        been at this so waiting is no use, did that yesterday and it didn't come, half an hour is behind me already, waited all night,
        waited enough, way over a quarter of an hour, been there waited that, long past that
waiting = ⏳ We’ll remind you in 15 minutes. If it comes sooner, tap the button.
    .came = It came
    .came-words = { retry.came-words }
    .not-came = No email
    .not-came-words = { retry.not-came-words }
filters = Check the mailbox for a rule or a block list that removes emails by itself. Turn off automatic deletion of spam too.
    .removed = Rule removed
    .removed-words =
        yes, removed, there was, rule removed, deleted the rule, there was one, took it off the block list, it was blocked, unblocked, it
        was in the blacklist, turned the filter off, cleared the filter, found a rule and deleted it, yes there was, found some filter my
        son made deleted it, I deleted the filter, took Ozon off the block list, found a rule and erased it, there was an old rule sending
        shops to the bin and I've removed it, my husband had blocked their address and now it's unblocked, it sat in the blacklist so I
        took it out, our admin switched the filter off, the rule that moved everything is gone, filter's off now, unblocked it, cleaned
        the block list, got rid of it
    .no-rule = There is none
    .no-rule-words =
        no, none, there is none, no rules, no filters, nothing is blocked, block list is empty, empty, I never set filters, no such thing,
        checked no rules, nothing there, no filters block list empty, no filters there, the list is empty, nothing blocked, I looked in
        the mail settings and there isn't a single rule, block list has nobody in it, never made any rules and none is there, my grandson
        checked and there's nothing of the kind, our admin says no filter touches Ozon, zero rules, not a filter in sight, none found,
        everything's clean in there
    .how-words = { spam.how-words }
filters-how =
    On a computer, in the mailbox on the web:
    <b>Gmail:</b> the gear, See all settings, Filters and Blocked Addresses.
    <b>Outlook:</b> the gear, Mail, Rules, then Junk email.
    .removed = { filters.removed }
    .removed-words = { filters.removed-words }
    .no-rule = { filters.no-rule }
    .no-rule-words = { filters.no-rule-words }
space = Check that the mailbox has room. Many hold { $quota }{ "\u00A0" }MB, and a full one takes no new emails.
    .freed = I made space
    .freed-words =
        yes, done, deleted, freed, freed some, cleaned up, deleted old ones, it was full, removed old emails, made room, emptied the
        trash, cleared it, now there's space, deleted a lot, mailbox was full, I deleted old mails, emptied the bin, made some room, it
        was full so I threw out mails with big photos, my daughter cleaned the mailbox and there's half a gigabyte now, got rid of a
        thousand newsletters, it showed 100 percent and I've cleared a third, deleted attachments from last year, it's lighter now,
        cleared space, there's room now after tidying, wiped the junk
    .enough = Enough room
    .enough-words =
        no, enough, plenty, enough room, there is space, not full, plenty of space, there's room, lots of room, almost empty, half empty,
        space is fine, a lot is free, only ten percent used, there's plenty of room, not full at all, it's nearly empty, only a tenth of
        the mailbox is used, it shows 300 MB of 2000 so no problem, I keep it tidy and there's loads of space, I've a paid mailbox with 50
        gigabytes, other mails come in without trouble so it isn't full, far from full, space is no issue, enough free, half of it is free
    .how-words = { spam.how-words }
space-how = The space used is shown in the mail settings or below the folders. Delete emails with large attachments, then empty the Trash: it takes space too.
    .freed = { space.freed }
    .freed-words = { space.freed-words }
    .enough = { space.enough }
    .enough-words = { space.enough-words }
mistyped = <b>{ $told }</b> looks mistyped. Is it <b>{ $likely }</b>? Check which address { $service } has.
    .wrong = It is mistyped
    .wrong-words = { address.wrong-words }
    .right = It is right
    .right-words = { address.right-words }
silence = When no email arrives from anyone, the mailbox is mostly full: it holds about { $quota }{ "\u00A0" }MB. Delete what you don’t need and empty the bin.
    .freed = { space.freed }
    .freed-words = { space.freed-words }
    .enough = { space.enough }
    .enough-words = { space.enough-words }
    .how-words = { space.how-words }
disposable = Is it an ordinary mailbox or a temporary one, for a few minutes? Many services send nothing to temporary ones.
    .lasting = Ordinary
    .lasting-words =
        usual, normal, permanent, mine, ordinary, regular, Gmail, Yandex, my usual one, mail.ru, real mailbox, I've had it for years, work
        email, university mail, normal gmail had it 10 years, a normal one, my regular mailbox, I've had it for ten years, it's my Gmail
        that I use every day, the firm's mailbox that the accountant reads daily, a usual Yandex mailbox from my student days, not a
        throwaway one, my everyday mail where bills come, proper address, standard mailbox, a real one of course
    .temporary = Temporary
    .temporary-words =
        temporary, disposable, for ten minutes, temp mail, throwaway, ten minute mail, short-lived, one-off, a fake one, for a few
        minutes, made it just for this, one of those 10 min mails why, one of those ten-minute ones, a throwaway, I made it just for this,
        I took it from a site that gives an address for a few minutes, my son created some disposable address to avoid adverts, it
        disappears after an hour, I didn't want spam so I used temp mail, it's not permanent, a burner mailbox, it was only for signing up
        once, it has already expired
another = If the page lets you, give { $service } a permanent address at a well-known mail service such as Yandex or Mail.ru. Then ask for the email again.
    .other-address = Address changed
    .other-address-words =
        yes, done, changed, address changed, changed it, gave another one, entered Gmail, put a new address, gave a different mail,
        switched to Yandex, new address set, replaced it, put my yandex instead, I gave them my Gmail, put in another mail, changed it
        there, I entered my Yandex address and asked for the letter again, my wife's permanent address is in there now, it let me replace
        the address with a proper one, I swapped it for my main mailbox, Ozon now has my normal address, new address is in, replaced,
        switched to mail.ru, done with a different mailbox
    .no-other = I can’t change it
    .no-other-words =
        no, can't, I can't change it, it doesn't let me, no such option, I have no other, only one mailbox, impossible, can't edit the
        address, the page won't allow, field is locked, no other email, the field is locked there, it won't let me, there's no such field,
        not possible to change, the page shows the address but it can't be edited, to change it I'd have to sign in and I can't, I have no
        other mailbox to give, it asks for the old mail to confirm so I'm stuck, the address is greyed out, can't edit it, no option for
        that, the page doesn't allow it, no way to replace it
retry = Ask for the email again. It usually comes within two minutes.
    .came = It came
    .came-words =
        it came, came, yes, got it, arrived, received, here it is, letter is here, finally, it's in the inbox, just came, ping! here, yea
        arrived just now, you can stop got the letter, it's arrived now, got the letter, yes there's the mail, this time it popped up
        within a minute, I asked again and it's at the top of my inbox, my phone has just beeped with the mail from Ozon, after the second
        request it turned up, the letter is here with the link, received it, just landed, it reached me, in my inbox now
    .not-came = No email
    .not-came-words =
        no, no email, didn't come, still nothing, not arrived, inbox is empty, two minutes passed nothing, nothing came, no letter, never
        came, I asked and nothing, still nix, no letter yet, I asked again ten minutes ago and nothing turned up, requested it three times
        today in vain, refreshing and refreshing but there's no mail, the two minutes are long gone and no letter, my mailbox stays
        silent, it hasn't shown up, nope no mail, nothing from Ozon this time either
did-it-come = Did the email come? Look in Spam too.
    .came = It came
    .came-words = { retry.came-words }
    .not-came = No email
    .not-came-words = { retry.not-came-words }
end-came =
    ✅ The email is here. { $cause ->
        [spam] It was in the spam folder: add { $service } to your mail contacts, and the next ones will come to the inbox.
        [address] It was a mistake in the address: now it’s right.
        [filters] A rule in your mail was putting it away: without it the next ones will come too.
        [space] The mailbox was full. Delete big attachments and empty the bin, and it won’t run out.
        [mailbox] Nothing was sent to a temporary mailbox. Keep a lasting one at { $service }.
       *[other] It seems the service itself was late. If it happens again, wait 15 minutes and ask once more.
    }

    Only the newest email works. Don’t pass its link or code on to anyone.
