# The closed days
closed = { $days ->
        [one] On the last day of a month
       *[other] On the last { $days } days of a month
    } subscribers can’t be renamed here. It’s possible again from { DATE($opensAt, $zone) }. Shall we message you then? If it’s urgent, send a written request.
    .will-wait = Tell me
    .will-wait-words =
        yes, wait, remind me, tell me, write to me, notify me, let me know, I'll wait, write when it's possible, not urgent I can wait,
        tell me on the first, ping me then, let me know when it's possible, yes write to me then, it can wait till the first, ping me at
        the start of the month, not urgent so message me when renaming is open, our accountant says it can wait so just tell us, I'd
        forget so please write on the first, notify me when the invoices are through, do write to me, I'll wait for your message, inform
        me please, drop me a note then
    .in-writing = Written request
    .in-writing-words =
        urgent, application, in writing, written application, it's urgent, I can't wait, how to apply in writing, by a paper, need it now,
        urgently, let's write an application, it's urgent so on paper, we'll write a letter, by a written request, the audit is tomorrow
        so we'll apply in writing, I can't wait so tell me about the paper way, the director will sign a letter today, how do I file it in
        writing, we need it now so a signed paper it is, the paper route, a formal letter, in written form please, we'll submit a paper
    .enough = Not needed
    .enough-words =
        no, never mind, not needed, no need, don't write, forget it, leave it, I'll come back myself, I'll do it later, not necessary,
        don't notify me, leave it its not urgent nor needed, no need to tell me, it isn't important, I'll look in myself next month, then
        forget about the renaming, the name can stay as it is and I don't need a message, we've decided not to rename after all, don't
        write I'll remember it, no message please, drop it
closed-now = { $days ->
        [one] The last day of the month has begun
       *[other] The last { $days } days of the month have begun
    }: names can’t be changed, and nothing was. It’s possible again from { DATE($opensAt, $zone) }, or by a written request if it’s urgent.
    .in-writing = Written request
    .in-writing-words = urgent, application, in writing
    .enough = Got it
    .enough-words =
        got it, ok, okay, understood, clear, fine, I'll wait for the first, next month then, I see, all right, not urgent, tomorrow is
        fine, okay until the first, I see so next month, fine it can wait, too bad I was a bit late then, I'll do it on the first, clear
        the invoices come first, understood I'll come back after the weekend, our bookkeeper will manage without it till then, right, all
        right then, noted, no problem
waiting = ⏳ We’ll write here in the morning of { DATE($opensAt, $zone) }. If it can’t wait, send a written request.
    .in-writing = Written request
    .in-writing-words = { closed.in-writing-words }
open-again = A new month has begun, renaming is possible again.
in-writing = Write the company, the numbers and the new names, and sign it. Give it to your manager or an office of { $service }. A person can tell you where to send it.
    .enough = Got it
    .enough-words = { closed-now.enough-words }
    .not-done = Talk to a person
    .not-done-words =
        where, person, ask a person, I need a person, where do I send it, operator, connect me, where to send, I want a human, I don't
        know my manager, call someone, which office, where is the address, let me talk to someone, connect me with staff please, we don't
        know who our manager is so I'd ask a person, I'd like a human to tell me the address for the letter, our town has no office so who
        takes it, the manager doesn't answer so give me somebody alive, I need help from an employee with that, a person please, get me a
        specialist, I want to ask an operator, whom do I write to

# One or many
how-many = Rename one subscriber, or many at once by a list in a file?
    .one = One
    .one-words =
        one, single, just one, only one, one subscriber, a single one, one person, one number, only for one employee, rename one, just the
        driver's, just a single one, only the new driver, a woman got married and needs her new surname, it's about one SIM of the
        warehouse, a single employee has changed, only one number has the wrong name, one for now the rest are fine, a lone subscriber,
        only her, just one number, one name
    .many = By a list
    .many-words =
        many, list, file, several, by a list, all at once, a file, from a file, I have a list, a lot of them, more than one, bulk, whole
        department, Excel list, the whole department, there are dozens, I've got a file ready, we've fifty new people so take a list, all
        the couriers at once please, the names in half the company are out of date, I have a spreadsheet with everybody, more than a
        hundred so not one at a time, lots of them, in bulk, several at a time by file, a bunch of them
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, instructions, where in the account, tell me how, I'll do it without you, explain the
        steps, show where it is, by myself, just explain where it is in cabinet, I'd do it in the account, tell me where it's done, on my
        own please, I'm the administrator so show me the menu, explain how to rename without the bot, which section is it I'll change it
        by hand, I prefer to click it through by myself, instructions would be enough, give me the manual way, how can I do that alone,
        where in the account are names, without you please
unproved = Only an administrator of the company can rename subscribers.
name = What should <b>{ PHONE($phone) }</b> be called? Write the full name, up to { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }.
    .cancel = Don’t change
    .cancel-words =
        cancel, no, don't change, leave the old name, changed my mind, keep it, stop, not now, never mind, no new name, leave it as it is,
        actually let it be called as before, forget renaming, leave the name, I changed my mind, it's the wrong number so stop, the name
        there is right after all, I don't know the full name now so drop it, the man isn't coming to us so no renaming, forget the rename,
        keep the former name, stop here, no change please, cancel that
name-wrong = The operator won’t take such a name. It needs letters or digits, up to { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }, with no = + - @ at the beginning. Write it again.
    .cancel = { name.cancel }
    .cancel-words = { name.cancel-words }
confirm-one = Rename <b>{ PHONE($phone) }</b> to “{ $name }”?

    It takes up to { $within }{ "\u00A0" }h. If the name was changed this month already, the invoice shows the last one.
    .keep = Don’t change
    .keep-words =
        no, leave it, don't change, leave the old name, keep it, changed my mind, cancel, wrong name, stop, not now, don't rename, mistake
        in the name, no wrong name leave it, no leave the old name, wait it's a typo, stop the name is wrong, that's the wrong number so
        don't rename it, the boss says the name should remain, I wrote the department in error so cancel, better let me ask HR first so
        no, the old name must be on the invoice, don't do it, not that name, leave it unchanged, cancel the renaming
    .rename = Rename
    .rename-words =
        yes, rename, do it, confirm, go ahead, correct, right, change the name, ok rename, agreed, name is right, correct do that, both
        yes, yes that's the right name, put that name in, the sales department it is so change it, name and number are both right,
        twenty-four hours is fine so do it, I've checked the spelling and agree, confirm the new name, yes let it be called so, correct
        apply it, okay with me

# A list
list =
    Send an Excel file (XLSX) or a CSV: a number and a new name in each line. Up to { $most } lines and { $megabytes }{ "\u00A0" }MB.

    First we show what we read. Without your yes nothing is changed.
    .how = How do I make one?
    .how-words =
        how, example, how do I make one, what is CSV, how to make a file, don't know how, show an example, what format, how to do it in
        Excel, what should be inside, how to save as CSV, which columns, I have only Excel, whats a CSV how can i produce it, what should
        it look like so you accept, how is such a file made, what's a CSV, I only know Excel how do I save it, show me an example of the
        lines, our accountant has it in Excel so how to turn it into CSV, which sign goes between number and name, I've never made a file
        like that so explain please, what should the first line look like, is there a template, how do I create it, how do I do that on a
        Mac, teach me to make it
    .cancel = Not now
    .cancel-words =
        no, cancel, later, not now, I have no file, another time, changed my mind, stop, the file isn't ready, leave it, don't want to,
        need to prepare it first another time, drop it i'll ask our IT tomorrow, ok not today then, i quit with this list, annoying. not
        now then, I'll send it some other day, the list isn't ready, later please, our HR is still collecting the names so not today, I'm
        on my phone without the file so stop for now, let's leave the list alone, I need to check the names first so later, stop I don't
        want to upload anything now, not today, postpone the list, no file now
list-how =
    In Excel or Google Sheets: numbers in one column, new names in another, with the headings “Number” and “New name” above. Save it as usual, XLSX or CSV.
    The lines of a CSV look like this:
    <code>+375291234567;Store
    +375291234568;Till 1</code>

    Send the file with the paper clip below, as a document.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
wait-list = Reading the list and checking the numbers. Up to a minute if it is long.
not-a-list = { $file ->
        [xls] We can’t open such an old Excel file, or one with a password. Open it in Excel, choose “Save as” and “Excel workbook (.xlsx)”.
        [xlsx] There is no table with numbers in this Excel file. It may have a password or be damaged. Save it again, or as CSV.
       *[other] There are no numbers with names in this file. Send an Excel table (XLSX) or a CSV: the number in one column, the name in another.
    }
    .how = { list.how }
    .how-words = { list.how-words }
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
columns = { $about ->
        [number] Several columns have numbers of your company. Which one should we go by?
       *[name] The file has more than one column with names. The first number is <b>{ $firstNumber }</b>. What is its new name?
    }
    .other-file = { preview.other-file }
    .other-file-words = { preview.other-file-words }
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
too-long = The file is too big: we take up to { $most } lines and { $megabytes }{ "\u00A0" }MB. Split it and send the first part.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
none-good = The file is read, but there is nothing to take. Lines with a mistake:{ problems }

    Correct it and send it again.
    .how = { list.how }
    .how-words = { list.how-words }
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
preview =
    It is read, nothing is changed yet. Good lines: { $good }, with a mistake: { $bad }.{ read-columns }{ read-heading }

    { $preview }
    .bad-lines = What’s wrong?
    .bad-lines-words =
        mistakes, what mistakes, errors, what's wrong, which line is bad, what mistake, where is the error, show the mistakes, why is one
        wrong, what's the error, show bad lines, what didn't fit, which one failed, show me the mistakes, what's the matter with that one,
        I'd like to see the wrong line before going on, one error where is it, why was one line not accepted, tell me what I did wrong in
        the file, let me see the faulty one, where did I slip up?, the bad one please, explain the mistake, what didn't it like
    .other-file = Another file
    .other-file-words =
        no, another, correct it, another file, different file, wrong file, I'll send another, send again, corrected file, new file, I made
        a mistake in the list, let me fix it, replace the file, not that list, I'll send a corrected one, wrong file sorry, let me upload
        a different list, that was last year's list so I'll send the right one, I've mended the file and want to load it again, our HR has
        a newer version so take that, I mixed up the columns so here's a new one, not this list, a new list please, let me redo the file,
        load it anew
    .rename = Go on
    .rename-words =
        yes, rename, go on, continue, all correct, do it, proceed, ok go, right go ahead, looks good, without the bad one is fine, looks
        right proceed, yes rename those, the two good ones are enough, go ahead with the names as read, everything I need is there so do
        it, carry on one mistake doesn't matter, I confirm the names above, names are fine so change them, apply it, do rename, proceed
        please, yes to the list
bad-lines = These lines won’t be taken:{ problems }

    Correct them and send the file again, or go on without them. Good lines: { $good }.
    .other-file = { preview.other-file }
    .other-file-words = { preview.other-file-words }
    .rename = Go on without them
    .rename-words =
        yes, without them, go on, go on without them, continue, skip them, leave them out, ignore those lines, rename the rest, only the
        good ones, go ahead, fine without, ignore these do the rest, leave those out and proceed, without the bad ones please, the good
        lines are enough, it's a double so go on with the other two, I don't care about that one so carry on, drop the faulty line and
        continue, the duplicate isn't needed so do the others, ignore them, skip the wrong ones, go ahead with two, continue with the good
        ones
read-columns = { $nameColumn ->
    [none] { "" }
   *[other] { "" }
    Numbers are from the column “{ $numberColumn }”, names from “{ $nameColumn }”.
}
read-heading = { $heading ->
    [0] { "" }
   *[other] { "" }
    Line { $heading } has the headings.
}
problems = { problem-number }{ problem-wrong }{ problem-shortened }{ problem-several }{ problem-name }{ problem-long }{ problem-double }{ problem-formula }{ problem-extra }{ problem-unreadable }{ problem-foreign }
problem-number = { $noNumber ->
    [none] { "" }
   *[other] { "" }
    — no number: { $noNumber }
}
problem-wrong = { $wrongNumber ->
    [none] { "" }
   *[other] { "" }
    — a digit is missing or too many, or there is no such code: { $wrongNumber }
}
problem-shortened = { $shortened ->
    [none] { "" }
   *[other] { "" }
    — Excel cut the number to 3.75E+11; give the column the format “Text”: { $shortened }
}
problem-several = { $several ->
    [none] { "" }
   *[other] { "" }
    — two numbers in one cell: { $several }
}
problem-extra = { $extra ->
    [none] { "" }
   *[other] { "" }
    — a column too many: if the separator is part of a name, put the name in quotes: { $extra }
}
problem-unreadable = { $unreadable ->
    [none] { "" }
   *[other] { "" }
    — letters or quotes are damaged: { $unreadable }
}
problem-name = { $noName ->
    [none] { "" }
   *[other] { "" }
    — no name: { $noName }
}
problem-long = { $longName ->
    [none] { "" }
   *[other] { "" }
    — name longer than { $longest }: { $longName }
}
problem-double = { $double ->
    [none] { "" }
   *[other] { "" }
    — number seen before: { $double }
}
problem-formula = { $formula ->
    [none] { "" }
   *[other] { "" }
    — a formula: { $formula }
}
problem-foreign = { $notYours ->
    [none] { "" }
   *[other] { "" }
    — not your company’s: { $notYours }
}
confirm-many = { $good ->
        [one] Rename { $good } number?
       *[other] Rename { $good } numbers?
    } { $bad ->
        [0] { "" }
       *[other] Lines with a mistake ({ $bad }) are left out.
    }

    It takes up to { $within }{ "\u00A0" }h. If a name was changed this month already, the invoice shows the last one.
    .keep = Don’t change
    .keep-words = no, leave it
    .rename = Rename
    .rename-words = yes, rename
gone = A list is kept for a short time only, and this one is gone. Nothing was changed. Send the file again.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }

# Done
wait-order = Passing the names to the operator, a few seconds.
ordered = { $act ->
        [many] ✅ Names accepted: { $renamed }. { $failed ->
            [0] { "" }
           *[other] Not accepted by the operator: { $failed }.
        }
       *[one] ✅ The name “{ $name }” is accepted.
    } { $state ->
        [done] The changes are in force.
       *[under-way] The changes take up to { $within }{ "\u00A0" }h, we’ll write here.
    }

    Request number: <b>{ $reference }</b>.
    .enough-words = { closed-now.enough-words }
oneself = In the account, open { $page }: names are changed there, one or by a list. Did it work?
    .done = It worked
    .done-words =
        yes, done, it worked, works, renamed, managed, success, found it and changed, all renamed, name is changed, all good, renamed it,
        it's saved, I opened the section and the new name is there, uploaded the list in the account and it took it, our admin did it in
        two minutes, the account shows the new surname, changed three of them without trouble, names are updated, went smoothly, it
        accepted the name, success there
    .not-done = It doesn’t work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, can't find it, there's no such menu, fails, not working, no rights for it, names
        don't change, nothing happens, no such section, it won't save, can't find renaming, the account shows an error when I save the
        name, I've no rights for it in the account, the list was rejected by the account, clicked everywhere and the old name is still
        there, my menu is different and there's no renaming, didn't manage, fails each time, the button's inactive, it's not letting me
end-left = Fine, the names stay as they are.
