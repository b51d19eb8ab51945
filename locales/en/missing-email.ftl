spam = Look for the e-mail from { $service } in Spam and among newsletters. Found it? Move it to the inbox, then the next ones get through too.
    .found = Found it
    .found-words =
        yes, found, it was there, found it, it was in spam, there it is, got it, in the spam folder, it's there, among newsletters, moved
        to the inbox, in promotions, yes found, haha in Promotions
    .nothing = Not there
    .nothing-words =
        no, nothing, empty, not there, spam is empty, not in spam, looked everywhere, didn't find it, nowhere, checked and nothing, not
        among newsletters either, no such letter, went thru junk and all the tabs zilch, checked promotions social spam trash its none
        there, searched for the word ozon only last year's receipts
    .how-words =
        how do I check, how, how to check that, don't know how, where is it, how do I do it, show me how, where do I look, I don't
        understand how, explain, where is that, where's spam on the phone app, how do i look that up in outlook, where does it show how
        full it is
spam-how =
    <b>Gmail:</b> the ☰ menu, Spam and Promotions.
    <b>Outlook:</b> the Junk folder.

    Or search the mailbox for: { $service }.
    .found = { spam.found }
    .found-words = { spam.found-words }
    .nothing = { spam.nothing }
    .nothing-words = { spam.nothing-words }
address = Compare the address letter by letter. { $told ->
        [none] One dot too many, and the e-mail goes elsewhere.
       *[other] You wrote <b>{ $told }</b>. Does { $service } have exactly that one?
    }
    .wrong = It was wrong
    .wrong-words =
        wrong, mistake, typo, another, it was wrong, wrong address, a typo, no, mistake in the address, different one, one letter off, old
        address there, I mistyped, another address, doesn't match, oh crap they have anna with one n
    .right = It is right
    .right-words =
        yes, right, correct, same, it is right, exactly that, matches, no mistakes, address is right, all correct, checked it's fine,
        letter by letter the same, yeah with two n's thats me
    .how = Where do I look?
    .how-words =
        where do I look, where is it written, how do I see the address, where in the profile, don't know which one is there, how to check,
        I can't remember which, how can I see it, where do I find that, where is my email shown
address-how = The address is on the page where you asked for the e-mail, or in your profile. Common mistakes: a letter left out, .con for .com, the wrong mail service. Look in your other mailboxes too.
    .wrong = { address.wrong }
    .wrong-words = { address.wrong-words }
    .right = { address.right }
    .right-words = { address.right-words }
site = Sometimes { $service } itself sends e-mails late. Wait 15 minutes and ask for the e-mail again. Shall we remind you?
    .will-wait = Remind me
    .will-wait-words =
        yes, i'll wait, remind me, I'll wait, ok remind, in 15 minutes, wait, write me in 15 minutes, let's wait, sure, ping me, I can
        wait, ok later then remind me
    .waited = I waited longer
    .waited-words =
        no, already, I waited longer, already waited, waiting for an hour, since yesterday, I've waited enough, it's been a day, half an
        hour already, waiting all morning, more than 15 minutes passed, waited and asked again, two hours passed
waiting = ⏳ We'll remind you in 15 minutes. If it comes sooner, tap the button.
    .came = It came
    .came-words = { retry.came-words }
    .not-came = No e-mail
    .not-came-words = { retry.not-came-words }
filters = Check the mailbox for a rule or a block list that removes e-mails by itself.
    .removed = Rule removed
    .removed-words =
        yes, removed, there was, rule removed, deleted the rule, there was one, took it off the block list, it was blocked, unblocked, it
        was in the blacklist, turned the filter off, cleared the filter, found a rule and deleted it, yes there was, found some filter my
        son made deleted it
    .no-rule = There is none
    .no-rule-words =
        no, none, there is none, no rules, no filters, nothing is blocked, block list is empty, empty, I never set filters, no such thing,
        checked no rules, nothing there, no filters block list empty
    .how-words = { spam.how-words }
filters-how =
    On a computer, in the mailbox on the web:
    <b>Gmail:</b> the gear, See all settings, Filters and Blocked Addresses.
    <b>Outlook:</b> the gear, Mail, Rules, then Junk email.
    .removed = { filters.removed }
    .removed-words = { filters.removed-words }
    .no-rule = { filters.no-rule }
    .no-rule-words = { filters.no-rule-words }
space = Check that the mailbox has room. Many hold { $quota }{ "\u00A0" }MB, and a full one takes no new e-mails.
    .freed = Freed some
    .freed-words =
        yes, done, deleted, freed, freed some, cleaned up, deleted old ones, it was full, removed old emails, made room, emptied the
        trash, cleared it, now there's space, deleted a lot, mailbox was full
    .enough = Enough room
    .enough-words =
        no, enough, plenty, enough room, there is space, not full, plenty of space, there's room, lots of room, almost empty, half empty,
        space is fine, a lot is free, only ten percent used
    .how-words = { spam.how-words }
space-how = The space used is shown in the mail settings or below the folders. Delete e-mails with large attachments, then empty the Trash: it takes space too.
    .freed = { space.freed }
    .freed-words = { space.freed-words }
    .enough = { space.enough }
    .enough-words = { space.enough-words }
disposable = Is it an ordinary mailbox or a temporary one, for a few minutes? Many services send nothing to temporary ones.
    .lasting = Ordinary
    .lasting-words =
        usual, normal, permanent, mine, ordinary, regular, Gmail, Yandex, my usual one, mail.ru, real mailbox, I've had it for years, work
        email, university mail, normal gmail had it 10 years
    .temporary = Temporary
    .temporary-words =
        temporary, disposable, for ten minutes, temp mail, throwaway, ten minute mail, short-lived, one-off, a fake one, for a few
        minutes, made it just for this, one of those 10 min mails why
another = If the page lets you, give { $service } a permanent address at a well-known mail service. Then ask for the e-mail again.
    .other-address = Address changed
    .other-address-words =
        yes, done, changed, address changed, changed it, gave another one, entered Gmail, put a new address, gave a different mail,
        switched to Yandex, new address set, replaced it, put my yandex instead
    .no-other = I can't change it
    .no-other-words =
        no, can't, I can't change it, it doesn't let me, no such option, I have no other, only one mailbox, impossible, can't edit the
        address, the page won't allow, field is locked, no other email, the field is locked there
retry = Ask for the e-mail again. It usually comes within two minutes.
    .came = It came
    .came-words =
        it came, came, yes, got it, arrived, received, here it is, letter is here, finally, it's in the inbox, just came, ping! here, yea
        arrived just now, you can stop got the letter
    .not-came = No e-mail
    .not-came-words =
        no, no email, didn't come, still nothing, not arrived, inbox is empty, two minutes passed nothing, nothing came, no letter, never
        came, I asked and nothing, still nix
did-it-come = Did the e-mail come? Look in Spam too.
    .came = It came
    .came-words = { retry.came-words }
    .not-came = No e-mail
    .not-came-words = { retry.not-came-words }
end-came = ✅ Good. Only the newest e-mail works. Don't pass its link or code on to anyone.
