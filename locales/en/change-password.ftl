settings =
    The password is changed inside the account. Sign in, open Settings, then personal data and password.

    Don't write the old or the new password to us.
    .inside = I see the page
    .inside-words =
        yes, open, done, ready, I see the page, I'm inside, opened, found it, I'm in, I see the settings, page is open, signed in and
        found it, it's in front of me, got to the password page, yes there it is
    .no-entry = I can't sign in
    .no-entry-words =
        no, forgot the password, can't get in, don't remember the old one, can't sign in, no access, it won't let me in, don't remember
        the password, not able to log in, login fails, wrong password, I can't enter, forgot it, it asks for the password, it wont even
        let me log on
form =
    1. Enter the old password.
    2. Enter the new one twice: { $shortest } characters or more, with capital letters and digits.
    3. Type the check characters from the picture and save.

    Use it nowhere else. Did it work?
    .changed = It's changed
    .changed-words =
        yes, it worked, done, changed, it's changed, new password saved, accepted, all good, success, password updated, saved it, saved
        says success
    .refused = New one refused
    .refused-words =
        no, error, refused, it did not work, new one refused, doesn't accept the new password, says too simple, passwords don't match,
        won't save, rejects the new one, it wants capital letters, new one not accepted, too short it says, picture characters are wrong,
        bad new password
    .old-refused = Old one is wrong
    .old-refused-words =
        old password wrong, old refused, old one is wrong, old password is incorrect, old password not accepted, wrong current password,
        doesn't take the old one, old one doesn't fit, rejects my current one, error in the first line, the old one is not right, it says
        invalid old password, I typed the old one and no
compare =
    Compare the two lines with the new password: they must match character by character.

    Check the keyboard language and Caps Lock. Typing both lines again is safest. And now?
    .changed = { form.changed }
    .changed-words = { form.changed-words }
    .refused = Still an error
    .refused-words =
        no, error, still, still an error, same thing, again error, doesn't help, still not accepted, the same, still no, it refuses again,
        no difference, tried again and no, letter by letter identical and it still complains, checked all of it same red line
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
    .no-entry-words =
        don't remember, forgot, forgot the old one, don't remember it, I don't know the old password, lost it, can't recall, no idea what
        it was, that SMS is deleted, browser remembered it for me, the old password is lost, never knew it, honestly i cant remember what
        it was
    .refused = { compare.refused }
    .refused-words = { compare.refused-words }
elsewhere = ✅ The new password works. Could anyone else have known the old one, or is the account still open on someone's device?
    .alone = No
    .alone-words =
        no, nobody, only me, no one knew it, I'm the only one, not open anywhere, never told anyone, impossible, no other devices, only on
        my phone, nobody else uses it, only me ever i live with a cat
    .others = Maybe
    .others-words =
        yes, maybe, i don't know, possibly, could be, not sure, my ex knew it, I told someone, open on the office computer, probably,
        someone might know, my family knows it, left it open somewhere
sign-out =
    Tap “{ $exit }” (exit) in the account on every device where it is open. If you use the same password elsewhere, change it there too, e-mail first.

    Look through the options and charges in the account.
    .alone = Done
    .alone-words =
        yes, done, signed out everywhere, finished, I tapped exit, logged out on all devices, changed it there too, ready, everything
        closed, all done, yes I did that, charges look fine
end-solved = ✅ Done. Only you know the password: neither the operator nor we will ask for it.
