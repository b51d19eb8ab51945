what = Voicemail answers when you can't, and keeps the messages. A copy can come by e-mail. Shall we see how it is set?
    .here = See what is set
    .here-words =
        yes, here, look, set up, see what is set, show me, check it, let's look, what is set now, is it on, do it here, I'll confirm, let
        me see, look it up, yeah have a look how mine is
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, instructions, without confirming, where in the account, just explain, tell me how, no
        I'll do it myself, I don't want to confirm, give me the steps, just say where to click
unproved = Without confirmation we don't show or change voicemail.
wait-state = Asking the operator how it is set. A couple of seconds.
now = { $enabled ->
        [yes] Voicemail of <b>{ PHONE($phone) }</b> is on. { $email ->
            [none] No copies are sent.
           *[other] Copies go to <b>{ $email }</b>.
        }
       *[no] Voicemail of <b>{ PHONE($phone) }</b> is off.
    }
    .turn-on = Turn on
    .turn-on-words =
        yes, on, turn on, turn it on, switch it on, enable, yes turn on, activate, I want voicemail, connect voicemail, let it record,
        make it work
    .copy-to = Copy by e-mail
    .copy-to-words =
        copy, e-mail, email, change e-mail, copy by e-mail, change the e-mail, send copies to mail, another address for copies, I want
        copies, e-mail copies, copies to another mailbox, change where copies go, to my email, set a copy
    .no-copy = No copy
    .no-copy-words =
        stop copies, don't send, no copy, don't send copies, without e-mail, I don't want e-mails, no more copies, remove the address, not
        to the mail, copies not needed, cancel the copies, that's not my mail, i dont need any mail from it
    .turn-off = Turn off
    .turn-off-words =
        off, turn off, turn it off, switch it off, disable, I don't want voicemail, remove voicemail, no voicemail, cancel voicemail,
        deactivate it, I hate that robot voice
    .enough = Leave it as it is
    .enough-words =
        leave it as it is, all is fine, nothing to change, keep it, ok, it's all right, don't change, just wanted to see, fine like this,
        don't touch, good as it is
copy = Which e-mail address should copies go to? Write it. Everybody who reads that mailbox can listen to them.
    .told = { $toldEmail }
    .told-words =
        yes, this one, that one, this address, yes that, the one on the button, the one you show, same address, correct address, to that
        mailbox, the suggested one, the one I gave before
    .no-copy = No copy
    .no-copy-words = no, without
    .cancel = Don't change
    .cancel-words = no, cancel, don't change, leave it, changed my mind, no copies, not needed, never mind, stop, keep the old one, I have no email
confirm = { $change ->
        [on] Turn on voicemail for <b>{ PHONE($phone) }</b>{ copy-goes }?
        [off] Turn off voicemail for <b>{ PHONE($phone) }</b>? Messages are no longer recorded, and no copies come.
        [copy] Send copies of messages from <b>{ PHONE($phone) }</b> to <b>{ $newEmail }</b>? Check the address letter by letter.
       *[no-copy] Stop sending copies of messages from <b>{ PHONE($phone) }</b>?
    }
    .keep = Leave it as it is
    .keep-words =
        no, leave it, leave it as it is, don't, keep it, cancel, changed my mind, not now, don't change anything, stop, let it be, no
        theres a letter wrong dont
    .change = { $change ->
        [on] Turn on
        [off] Turn off
        [copy] Send copies
       *[no-copy] Stop copies
    }
    .change-words = yes
copy-goes = { $newEmail ->
    [none] { "" }
   *[other] { ", with copies to " }<b>{ $newEmail }</b>
}
wait-order = Passing this to the operator: a few seconds.
ordered = { $state ->
        [done] ✅ Done: { $change ->
            [off] voicemail is off.
            [copy] copies go to { $newEmail }.
            [no-copy] no more copies.
           *[on] voicemail is on.
        }
       *[under-way] ⏳ The operator has the request. We'll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
    .enough-words = got it, ok, okay, understood, clear, fine, I'll wait, waiting, all right, good, let me know then, cool waiting for news
oneself = In the account: { $page }. The address for copies is there too. Did it work?
    .done = It worked
    .done-words = yes, done, it worked, works, found it and set it, managed, success, it's on now, turned it off there, address changed, all good
    .not-done = It doesn't work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, can't find it, there's no such menu, fails, not working, no voicemail item there,
        account won't open, nothing happens
end-left = Fine, everything stays as it is.
