what = Voicemail answers when you can’t, and keeps the messages. A copy can come by email. Shall we see how it is set?
    .here = See what is set
    .here-words =
        yes, here, look, set up, see what is set, show me, check it, let's look, what is set now, is it on, do it here, I'll confirm, let
        me see, look it up, yeah have a look how mine is, check it with me, show how it's set, let me see the state, I don't know if it's
        on so look it up, please see what address the copies go to, I'd like to know what's configured on our line, let's look whether the
        answering machine is on, open the settings here please, see it together, have a look, what's there at the moment, find out how
        it's set
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, instructions, without confirming, where in the account, just explain, tell me how, no
        I'll do it myself, I don't want to confirm, give me the steps, just say where to click, I'll set it on my own, where in the
        account is it, tell me the steps, I'm the admin and would rather click it by myself, how can I do it without confirming, explain
        the menu and I'll manage, give me the instructions please, which section has the answering machine, by hand please, how does one
        do it alone, teach me, without you
unproved = Without confirmation we don’t show or change voicemail.
wait-state = Asking the operator how it is set. A few seconds.
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
        make it work, I'd like it active, enable it please, I'm in court all day so let it take messages, clients should be able to leave
        a message so activate it, on the tractor I can't pick up so start it, please let the machine record callers, I want it working
        again, have it on, start the answering machine, yes enable
    .copy-to = Copy by email
    .copy-to-words =
        copy, e-mail, email, change e-mail, copy by e-mail, change the e-mail, send copies to mail, another address for copies, I want
        copies, e-mail copies, copies to another mailbox, change where copies go, to my email, set a copy, send them to another address,
        change the mailbox for copies, I want copies in my mail, the secretary should get the recordings in her mail, please mail me every
        message as well, anna has left so copies should go to a new address, a copy to the office mailbox, could the recordings come to my
        mail, set the mail for copies, mail me the messages, other e-mail for copies, let copies go to my inbox
    .no-copy = No copy
    .no-copy-words =
        stop copies, don't send, no copy, don't send copies, without e-mail, I don't want e-mails, no more copies, remove the address, not
        to the mail, copies not needed, cancel the copies, that's not my mail, i dont need any mail from it, stop mailing them, I don't
        want the e-mails, without copies please, keep the answering machine but no letters, my mailbox is flooded with recordings so stop
        sending, Anna doesn't work here so she shouldn't get them, only on the phone and nothing to the mail, the letters aren't needed
        any more, no mails, end the copies, take the e-mail off, cut the copies
    .turn-off = Turn off
    .turn-off-words =
        off, turn off, turn it off, switch it off, disable, I don't want voicemail, remove voicemail, no voicemail, cancel voicemail,
        deactivate it, I hate that robot voice, switch the answering machine off, I don't need it, disable it, nobody leaves messages so
        get rid of it, clients get annoyed by it so switch it off, I want missed calls and not recordings, it answers before I can reach
        the phone so disable it, remove the answering machine from this line, kill it, deactivate voicemail, off with it, stop recording
    .enough = Leave it as it is
    .enough-words =
        leave it as it is, all is fine, nothing to change, keep it, ok, it's all right, don't change, just wanted to see, fine like this,
        don't touch, good as it is, that's fine as is, no change, it's right like this, I only wanted to see it, suits us so don't touch
        anything, good it's set the way I thought, our director set it so and it stays, all correct here, nothing to alter, okay as shown,
        that's how it should be
copy = Which email address should copies go to? Write it. Everybody who reads that mailbox can listen to them.
    .told = { $toldEmail }
    .told-words =
        yes, this one, that one, this address, yes that, the one on the button, the one you show, same address, correct address, to that
        mailbox, the suggested one, the one I gave before, that address, yes Anna's mailbox, to the mail you're showing, it's the same as
        before, that's our accountant's mail so use it, the suggested address is right, the offered mailbox is the one, exactly that one,
        use the shown one, this mail's correct, it's that one
    .no-copy = No copy
    .no-copy-words = no, without
    .cancel = Don’t change
    .cancel-words =
        no, cancel, don't change, leave it, changed my mind, no copies, not needed, never mind, stop, keep the old one, I have no email,
        no address leave it, I changed my mind about it, stop no changes, others read that mailbox so rather not, I don't know the address
        now so leave everything, on second thoughts I don't want that altered, forget about the mail, let it be as before, drop it, cancel
        this, no alterations
confirm = { $change ->
        [on] Turn on voicemail for <b>{ PHONE($phone) }</b>{ copy-goes }?
        [off] Turn off voicemail for <b>{ PHONE($phone) }</b>? Messages are no longer recorded, and no copies come.
        [copy] Send copies of messages from <b>{ PHONE($phone) }</b> to <b>{ $newEmail }</b>? Check the address letter by letter.
       *[no-copy] Stop sending copies of messages from <b>{ PHONE($phone) }</b>?
    }
    .keep = Leave it as it is
    .keep-words =
        no, leave it, leave it as it is, don't, keep it, cancel, changed my mind, not now, don't change anything, stop, let it be, no
        theres a letter wrong dont, no don't, let it stay, stop I've changed my mind, wait I clicked the wrong thing, I need to ask the
        director first so no, better not touch it, it can remain the way it was, that isn't what I wanted so cancel, no changes please,
        not after all, leave everything, hands off
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
       *[under-way] ⏳ The operator has the request. We’ll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
    .enough-words =
        got it, ok, okay, understood, clear, fine, I'll wait, waiting, all right, good, let me know then, cool waiting for news, okay I'll
        wait for word, noted the number, fine that's everything, I've written down O-1042 and that's all, good I'll look here in the
        evening, our secretary will test it when you write, understood the operator has it, all clear no more questions, right then, great
        waiting, finished here, that'll do
oneself = In the account: { $page }. The address for copies is there too. Did it work?
    .done = It worked
    .done-words =
        yes, done, it worked, works, found it and set it, managed, success, it's on now, turned it off there, address changed, all good,
        found it and set, it's on as I wanted, opened the operations and the setting is saved, the address for copies is changed too, our
        admin did it quickly and it works, called myself and the machine answered, everything's set in the account, it accepted it, went
        fine, yes success, set up all right
    .not-done = It doesn’t work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, can't find it, there's no such menu, fails, not working, no voicemail item there,
        account won't open, nothing happens, no such item there, can't find voicemail, it errors out, the account has no such package for
        our line, I press save and nothing happens, it says I have no rights for that, searched the whole menu in vain, it's grey and
        can't be pressed, didn't manage it, no success, it fails, not working for me
end-left = Fine, everything stays as it is.
