spam = Look for the e-mail from { $service } in Spam and among newsletters. Found it? Move it to the inbox, then the next ones get through too.
    .found = Found it
    .found-words = yes, found, it was there
    .nothing = Not there
    .nothing-words = no, nothing, empty
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
    .wrong-words = wrong, mistake, typo, another
    .right = It is right
    .right-words = yes, right, correct, same
    .how = Where do I look?
address-how = The address is on the page where you asked for the e-mail, or in your profile. Common mistakes: a letter left out, .con for .com, the wrong mail service. Look in your other mailboxes too.
    .wrong = { address.wrong }
    .wrong-words = { address.wrong-words }
    .right = { address.right }
    .right-words = { address.right-words }
site = Sometimes { $service } itself sends e-mails late. Wait 15 minutes and ask for the e-mail again. Shall we remind you?
    .will-wait = Remind me
    .will-wait-words = yes, i'll wait
    .waited = I waited longer
    .waited-words = no, already
waiting = ⏳ We'll remind you in 15 minutes. If it comes sooner, tap the button.
    .came = It came
    .not-came = No e-mail
filters = Check the mailbox for a rule or a block list that removes e-mails by itself.
    .removed = Rule removed
    .removed-words = yes, removed, there was
    .no-rule = There is none
    .no-rule-words = no, none
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
    .freed-words = yes, done, deleted, freed
    .enough = Enough room
    .enough-words = no, enough, plenty
space-how = The space used is shown in the mail settings or below the folders. Delete e-mails with large attachments, then empty the Trash: it takes space too.
    .freed = { space.freed }
    .freed-words = { space.freed-words }
    .enough = { space.enough }
    .enough-words = { space.enough-words }
disposable = Is it an ordinary mailbox or a temporary one, for a few minutes? Many services send nothing to temporary ones.
    .lasting = Ordinary
    .lasting-words = usual, normal, permanent, mine
    .temporary = Temporary
    .temporary-words = temporary, disposable
another = If the page lets you, give { $service } a permanent address at a well-known mail service. Then ask for the e-mail again.
    .other-address = Address changed
    .other-address-words = yes, done, changed
    .no-other = I can't change it
    .no-other-words = no, can't
retry = Ask for the e-mail again. It usually comes within two minutes.
    .came = It came
    .not-came = No e-mail
did-it-come = Did the e-mail come? Look in Spam too.
    .came = It came
    .not-came = No e-mail
end-came = ✅ Good. Only the newest e-mail works. Don't pass its link or code on to anyone.
