# The closed days
closed = { $days ->
        [one] On the last day of a month
       *[other] On the last { $days } days of a month
    } subscribers are not renamed: invoices are being prepared. Shall we write when it's possible again? If it's urgent, only a written application helps.
    .will-wait = Tell me
    .will-wait-words = yes, wait, remind me
    .in-writing = Application
    .in-writing-words = urgent, application, in writing
    .enough = Not needed
    .enough-words = no, never mind
closed-now = { $days ->
        [one] The last day of the month has begun
       *[other] The last { $days } days of the month have begun
    }: names can't be changed, and nothing was. It's possible again from the first, or by a written application if it's urgent.
    .in-writing = Application
    .in-writing-words = urgent, application, in writing
    .enough = Got it
waiting = ⏳ We'll write here on the first of the month. If it can't wait, send an application.
    .in-writing = Application
open-again = A new month has begun, renaming is possible again.
in-writing = Write the company, the numbers and the new names, and sign it. Give it to your manager or an office of { $service }. A person can tell you where to send it.
    .enough = Got it
    .not-done = Ask a person
    .not-done-words = where, person

# One or many
how-many = Rename one subscriber, or many at once by a list in a file?
    .one = One
    .one-words = one, single
    .many = By a list
    .many-words = many, list, file, several
    .oneself = How to do it myself
    .oneself-words = myself, how
unproved = Only an administrator of the company can rename subscribers.
name = What should <b>{ PHONE($phone) }</b> be called? Write the full name, up to { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }.
    .cancel = Don't change
    .cancel-words = cancel, no
name-wrong = The operator won't take such a name. It needs letters or digits, up to { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }, with no = + - @ at the beginning. Write it again.
    .cancel = { name.cancel }
    .cancel-words = { name.cancel-words }
confirm-one = Rename <b>{ PHONE($phone) }</b> to “{ $name }”?

    It takes up to { $within }{ "\u00A0" }h. If the name was changed this month already, the invoice shows the last one.
    .keep = Don't change
    .keep-words = no, leave it
    .rename = Rename
    .rename-words = yes, rename

# A list
list =
    Send a CSV file: a number and a new name in each line. Up to { $most } lines and { $megabytes }{ "\u00A0" }MB.

    First we show what we read. Without your yes nothing is changed.
    .how = How do I make one?
    .how-words = how, example
    .cancel = Not now
    .cancel-words = no, cancel, later
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
    .bad-lines-words = mistakes, what mistakes, errors
    .other-file = Another file
    .other-file-words = no, another, correct it
    .rename = Go on
    .rename-words = yes, rename, go on
bad-lines = These lines won't be taken:{ problems }

    Correct them and send the file again, or go on without them. Good lines: { $good }.
    .other-file = { preview.other-file }
    .other-file-words = { preview.other-file-words }
    .rename = Go on without them
    .rename-words = yes, without them, go on
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
oneself = In the account, open { $page }: names are changed there, one or by a list. Did it work?
    .done = It worked
    .done-words = yes, done
    .not-done = It doesn't work
    .not-done-words = no, failed
end-left = Fine, the names stay as they are.
