# The closed days
closed = { $days ->
        [one] On the last day of a month
       *[other] On the last { $days } days of a month
    } subscribers are not renamed: invoices are being prepared. Shall we write when it's possible again? If it's urgent, only a written application helps.
    .will-wait = Tell me
    .will-wait-words =
        yes, wait, remind me, tell me, write to me, notify me, let me know, I'll wait, write when it's possible, not urgent I can wait,
        tell me on the first, ping me then
    .in-writing = Application
    .in-writing-words =
        urgent, application, in writing, written application, it's urgent, I can't wait, how to apply in writing, by a paper, need it now,
        urgently, let's write an application
    .enough = Not needed
    .enough-words =
        no, never mind, not needed, no need, don't write, forget it, leave it, I'll come back myself, I'll do it later, not necessary,
        don't notify me, leave it its not urgent nor needed
closed-now = { $days ->
        [one] The last day of the month has begun
       *[other] The last { $days } days of the month have begun
    }: names can't be changed, and nothing was. It's possible again from the first, or by a written application if it's urgent.
    .in-writing = Application
    .in-writing-words = urgent, application, in writing
    .enough = Got it
    .enough-words =
        got it, ok, okay, understood, clear, fine, I'll wait for the first, next month then, I see, all right, not urgent, tomorrow is
        fine
waiting = ⏳ We'll write here on the first of the month. If it can't wait, send an application.
    .in-writing = Application
    .in-writing-words = { closed.in-writing-words }
open-again = A new month has begun, renaming is possible again.
in-writing = Write the company, the numbers and the new names, and sign it. Give it to your manager or an office of { $service }. A person can tell you where to send it.
    .enough = Got it
    .enough-words = { closed-now.enough-words }
    .not-done = Ask a person
    .not-done-words =
        where, person, ask a person, I need a person, where do I send it, operator, connect me, where to send, I want a human, I don't
        know my manager, call someone, which office, where is the address

# One or many
how-many = Rename one subscriber, or many at once by a list in a file?
    .one = One
    .one-words =
        one, single, just one, only one, one subscriber, a single one, one person, one number, only for one employee, rename one, just the
        driver's
    .many = By a list
    .many-words =
        many, list, file, several, by a list, all at once, a file, from a file, I have a list, a lot of them, more than one, bulk, whole
        department, Excel list
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, instructions, where in the account, tell me how, I'll do it without you, explain the
        steps, show where it is, by myself, just explain where it is in cabinet
unproved = Only an administrator of the company can rename subscribers.
name = What should <b>{ PHONE($phone) }</b> be called? Write the full name, up to { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }.
    .cancel = Don't change
    .cancel-words =
        cancel, no, don't change, leave the old name, changed my mind, keep it, stop, not now, never mind, no new name, leave it as it is,
        actually let it be called as before, forget renaming
name-wrong = The operator won't take such a name. It needs letters or digits, up to { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }, with no = + - @ at the beginning. Write it again.
    .cancel = { name.cancel }
    .cancel-words = { name.cancel-words }
confirm-one = Rename <b>{ PHONE($phone) }</b> to “{ $name }”?

    It takes up to { $within }{ "\u00A0" }h. If the name was changed this month already, the invoice shows the last one.
    .keep = Don't change
    .keep-words =
        no, leave it, don't change, leave the old name, keep it, changed my mind, cancel, wrong name, stop, not now, don't rename, mistake
        in the name, no wrong name leave it
    .rename = Rename
    .rename-words =
        yes, rename, do it, confirm, go ahead, correct, right, change the name, ok rename, agreed, name is right, correct do that, both
        yes

# A list
list =
    Send a CSV file: a number and a new name in each line. Up to { $most } lines and { $megabytes }{ "\u00A0" }MB.

    First we show what we read. Without your yes nothing is changed.
    .how = How do I make one?
    .how-words =
        how, example, how do I make one, what is CSV, how to make a file, don't know how, show an example, what format, how to do it in
        Excel, what should be inside, how to save as CSV, which columns, I have only Excel, whats a CSV how can i produce it, what should
        it look like so you accept
    .cancel = Not now
    .cancel-words =
        no, cancel, later, not now, I have no file, another time, changed my mind, stop, the file isn't ready, leave it, don't want to,
        need to prepare it first another time, drop it i'll ask our IT tomorrow, ok not today then, i quit with this list, annoying. not
        now then
list-how =
    In Excel or Google Sheets: numbers in the first column, names in the second. “Save as”, “CSV”.
    The lines look like this:
    <code>+375291234567;Store
    +375291234568;Till 1</code>

    Send the file with the paper clip below, as a document.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
wait-list = Reading the list and checking the numbers. Up to a minute if it is long.
not-a-list = That is not a list: there are no lines with a number and a name, or the encoding is unknown. Save the file as “CSV UTF-8” and send it again.
    .how = { list.how }
    .how-words = { list.how-words }
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
    It is read, nothing is changed yet. Good lines: { $good }, with a mistake: { $bad }.

    { $preview }
    .bad-lines = What's wrong?
    .bad-lines-words =
        mistakes, what mistakes, errors, what's wrong, which line is bad, what mistake, where is the error, show the mistakes, why is one
        wrong, what's the error, show bad lines, what didn't fit, which one failed
    .other-file = Another file
    .other-file-words =
        no, another, correct it, another file, different file, wrong file, I'll send another, send again, corrected file, new file, I made
        a mistake in the list, let me fix it, replace the file, not that list
    .rename = Go on
    .rename-words = yes, rename, go on, continue, all correct, do it, proceed, ok go, right go ahead, looks good, without the bad one is fine
bad-lines = These lines won't be taken:{ problems }

    Correct them and send the file again, or go on without them. Good lines: { $good }.
    .other-file = { preview.other-file }
    .other-file-words = { preview.other-file-words }
    .rename = Go on without them
    .rename-words =
        yes, without them, go on, go on without them, continue, skip them, leave them out, ignore those lines, rename the rest, only the
        good ones, go ahead, fine without, ignore these do the rest
problems = { problem-number }{ problem-name }{ problem-long }{ problem-double }{ problem-formula }{ problem-foreign }
problem-number = { $noNumber ->
    [none] { "" }
   *[other] { "" }
    — no number: { $noNumber }
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
    — not your company's: { $notYours }
}
confirm-many = { $good ->
        [one] Rename { $good } number?
       *[other] Rename { $good } numbers?
    } { $bad ->
        [0] { "" }
       *[other] Lines with a mistake ({ $bad }) are left out.
    }

    It takes up to { $within }{ "\u00A0" }h. If a name was changed this month already, the invoice shows the last one.
    .keep = Don't change
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
       *[under-way] The changes take up to { $within }{ "\u00A0" }h, we'll write here.
    }

    Request number: <b>{ $reference }</b>.
    .enough-words = { closed-now.enough-words }
oneself = In the account, open { $page }: names are changed there, one or by a list. Did it work?
    .done = It worked
    .done-words = yes, done, it worked, works, renamed, managed, success, found it and changed, all renamed, name is changed, all good
    .not-done = It doesn't work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, can't find it, there's no such menu, fails, not working, no rights for it, names
        don't change, nothing happens
end-left = Fine, the names stay as they are.
