settings =
    The password is changed inside the account. Sign in, open Settings, then personal data and password.

    Don't write the old or the new password to us.
    .inside = I see the page
    .inside-words = yes, open, done, ready
    .no-entry = I can't sign in
    .no-entry-words = no, forgot the password, can't get in, don't remember the old one
form =
    1. Enter the old password.
    2. Enter the new one twice: { $shortest } characters or more, with capital letters and digits.
    3. Type the check characters from the picture and save.

    Use it nowhere else. Did it work?
    .changed = It's changed
    .changed-words = yes, it worked, done, changed
    .refused = New one refused
    .refused-words = no, error, refused, it did not work
    .old-refused = Old one is wrong
    .old-refused-words = old password wrong, old refused
compare =
    Compare the two lines with the new password: they must match character by character.

    Check the keyboard language and Caps Lock. Typing both lines again is safest. And now?
    .changed = { form.changed }
    .changed-words = { form.changed-words }
    .refused = Still an error
    .refused-words = no, error, still
signs =
    Two places are left:
    — the new password has { $shortest } characters or more, a capital letter, a digit and no space;
    — the check characters come from a new picture: reload the page.

    And now?
    .changed = { form.changed }
    .changed-words = { form.changed-words }
    .refused = { compare.refused }
    .refused-words = { compare.refused-words }
    .old-refused = { form.old-refused }
    .old-refused-words = { form.old-refused-words }
old =
    The old password is the one you have just signed in with. If it came by SMS, copy it from there, without spaces.

    Don't guess: { $tries } errors in a row lock the sign-in. And now?
    .changed = { form.changed }
    .changed-words = { form.changed-words }
    .no-entry = Forgot the old one
    .no-entry-words = don't remember, forgot
    .refused = { compare.refused }
    .refused-words = { compare.refused-words }
elsewhere = ✅ The new password works. Could anyone else have known the old one, or is the account still open on someone's device?
    .alone = No
    .alone-words = no, nobody
    .others = Maybe
    .others-words = yes, maybe, i don't know
sign-out =
    Tap “{ $exit }” (exit) in the account on every device where it is open. If you use the same password elsewhere, change it there too, e-mail first.

    Look through the options and charges in the account.
    .alone = Done
    .alone-words = yes, done
end-solved = ✅ Done. Only you know the password: neither the operator nor we will ask for it.
