settings =
    The password is changed inside the account. Sign in, open Settings, then personal data and password.

    Don’t write the old or the new password to us.
    .inside = I see the page
    .inside-words =
        yes, open, done, ready, I see the page, I'm inside, opened, found it, I'm in, I see the settings, page is open, signed in and
        found it, it's in front of me, got to the password page, yes there it is, I've opened it, found that section, yes it's in front of
        me, I'm in personal data and there's the password form, it took a minute but the page with the password is open, went to settings
        on the laptop and I can see it, my daughter clicked through and now the form is there, the fields for the old and the new one are
        on my screen, there it is, got there, I'm looking at it now, right I'm on that page
    .no-entry = I can’t sign in
    .no-entry-words =
        no, forgot the password, can't get in, don't remember the old one, can't sign in, no access, it won't let me in, don't remember
        the password, not able to log in, login fails, wrong password, I can't enter, forgot it, it asks for the password, it wont even
        let me log on, I'm not able to log in, can't get past the login, I don't know my password so how would I sign in, it says wrong
        login or password every time, I've been locked out since yesterday, the account throws me out before I reach the settings, I
        haven't got access to the account at all, stuck at the sign-in page, no way to enter, login refused, I can't get inside to begin
        with
form =
    1. Enter the old password.
    2. Enter the new one twice: { $shortest } characters or more, with capital letters and digits.
    3. Type the check characters from the picture and save.

    Use it nowhere else. Did it work?
    .changed = It’s changed
    .changed-words =
        yes, it worked, done, changed, it's changed, new password saved, accepted, all good, success, password updated, saved it, saved
        says success, yes saved, new password works, done it went through, it wrote that the password was changed successfully, typed
        everything and the picture and it saved, at the second go with the picture it accepted the new one, my niece typed it for me and
        it's been saved, green tick so all well, it took the new one, got the confirmation SMS, that's it saved, successfully changed
    .refused = New one refused
    .refused-words =
        no, error, refused, it did not work, new one refused, doesn't accept the new password, says too simple, passwords don't match,
        won't save, rejects the new one, it wants capital letters, new one not accepted, too short it says, picture characters are wrong,
        bad new password, it doesn't like my new one, says the password is too weak, not accepted: too simple, it complains about the new
        password having no capital letter, I typed the same thing twice and it says they don't match, it writes that the new password
        doesn't meet the rules, it keeps turning red under the new one, seven characters and still it rejects it, the new password can't
        be saved, won't take what I invented, it claims the two don't match, invalid new password
    .old-refused = Old one is wrong
    .old-refused-words =
        old password wrong, old refused, old one is wrong, old password is incorrect, old password not accepted, wrong current password,
        doesn't take the old one, old one doesn't fit, rejects my current one, error in the first line, the old one is not right, it says
        invalid old password, I typed the old one and no, it says my current one is incorrect, the old password isn't recognised, error in
        the first field, I enter the old one exactly as on paper and it says it's wrong, the previous password doesn't fit though I've
        just used it, it won't believe me that this was my password, it complains about the current password not the new one, the one from
        the SMS is not taken in the first line, first line red, old doesn't match, it rejects the present password, the password I had
        until now is refused
compare =
    Compare the two lines with the new password: they must match character by character.

    Check the keyboard language and Caps Lock. Typing both lines again is safest. Does it work now?
    .changed = { form.changed }
    .changed-words = { form.changed-words }
    .refused = Still an error
    .refused-words =
        no, error, still, still an error, same thing, again error, doesn't help, still not accepted, the same, still no, it refuses again,
        no difference, tried again and no, letter by letter identical and it still complains, checked all of it same red line, same error
        again, it still won't have it, no change, I typed both lines anew and it refuses as before, Caps Lock is off and the keyboard is
        English but it's no good, compared letter by letter and it still says they differ, nothing helps it's red again, my grandson tried
        too and got the same message, doesn't work this time either, error all over, not accepted again, no still rejecting
signs =
    Check two more things:
    — the new password has { $shortest } characters or more, a capital letter, a digit and no space;
    — the check characters come from a new picture: reload the page.

    Does it work now?
    .changed = { form.changed }
    .changed-words = { form.changed-words }
    .refused = { compare.refused }
    .refused-words = { compare.refused-words }
    .old-refused = { form.old-refused }
    .old-refused-words = { form.old-refused-words }
old =
    The old password is the one you have just signed in with. If it came by SMS, copy it from there, without spaces.

    Don’t guess: { $tries } errors in a row lock the sign-in. Does it work now?
    .changed = { form.changed }
    .changed-words = { form.changed-words }
    .no-entry = Forgot the old one
    .no-entry-words =
        don't remember, forgot, forgot the old one, don't remember it, I don't know the old password, lost it, can't recall, no idea what
        it was, that SMS is deleted, browser remembered it for me, the old password is lost, never knew it, honestly i cant remember what
        it was, I can't remember the old one, deleted the SMS with it, the browser fills it in and I've never known it by heart, I wrote
        it on a scrap of paper and lost it, my husband set it up years ago and I don't know it, the account was open all the time so the
        old password is long gone from my head, it's slipped my mind, I don't have the old one anywhere, the message with it is gone,
        don't recall it, never memorised it
    .refused = { compare.refused }
    .refused-words = { compare.refused-words }
elsewhere = ✅ The new password works. Could anyone else have known the old one, or is the account still open on someone’s device?
    .alone = No
    .alone-words =
        no, nobody, only me, no one knew it, I'm the only one, not open anywhere, never told anyone, impossible, no other devices, only on
        my phone, nobody else uses it, only me ever i live with a cat, only I knew it, nobody else had it, it's open just on my own phone,
        I live by myself and never told a soul, I've never written it down or shown it to anyone, there's a single laptop and I'm the only
        one who uses it, no other devices and no other people, I'm sure it was only me, certainly not, it isn't open anywhere else, just
        me, no chance anyone had it
    .others = Maybe
    .others-words =
        yes, maybe, i don't know, possibly, could be, not sure, my ex knew it, I told someone, open on the office computer, probably,
        someone might know, my family knows it, left it open somewhere, my ex may know it, could be I'm not sure, it's possible, I signed
        in at the library once and maybe didn't log out, my old phone which I sold could still be signed in, a colleague in accounts used
        to have that password, the kids have it on their tablet, I told it to a repair man so yes someone might, I can't rule it out,
        probably yes, perhaps my flatmate, I fear somebody has seen it
sign-out =
    Tap “{ $exit }” (exit) in the account on every device where it is open. If you use the same password elsewhere, change it there too, email first.

    Look through the options and charges in the account.
    .alone = Done
    .alone-words =
        yes, done, signed out everywhere, finished, I tapped exit, logged out on all devices, changed it there too, ready, everything
        closed, all done, yes I did that, charges look fine, all exited, I've gone round every device, the office PC and the tablet are
        both logged out now, changed it in my mail as well and looked through the charges, my son pressed exit on the old phone too,
        nothing odd among the options and all devices are out, did all of that just now, finished with that, logged off on each of them,
        that's taken care of, it's closed on the rest
end-solved = ✅ Done. Only you know the password: neither the operator nor we will ask for it.
