what = What looks wrong?
    .site = A strange site
    .site-words =
        site, website, link, page, a strange site, suspicious website, fake page, weird link, strange address, a shop I don't trust, site
        promises money, phishing page, they sent me an odd link, site looks like Ozon but isn't, page asks for my card
    .code = A code I didn't ask for
    .code-words =
        code, a code, got a code, a code I didn't ask for, got an SMS code out of nowhere, codes keep coming, I didn't request it, random
        code, unexpected code, someone tries to log in, code came by itself, login attempt not mine, SMS with digits at night, received a
        code without any reason
    .asked = Someone wants a code
    .asked-words =
        someone asks, a call, they call, someone wants a code, they ask for the code, caller asks me to say the code, a man from the bank
        called, they want my SMS code, told me to dictate the code, security service calls, asked to read out the digits, police called
        and want a code, they demand a code, a courier asks for the code

# A site that pretends
signs =
    Signs of a scam:
    • it promises easy money;
    • you were signed out, only an SMS gets you back in, and no code comes;
    • it wants a payment to pay out or to recover;
    • the address of the site is slightly different.

    Is any of these there?
    .yes = Yes
    .yes-words =
        yes, there is, maybe, one of them, it asks to pay, promises money, the address is different, it wants a payment, all of them, I
        see one, seems so, pay to withdraw they say, extra letter in the address
    .no = None of them
    .no-words =
        no, none, nothing like that, none of these, looks normal, no such signs, none of them, nothing from the list, address is right, I
        don't see any, ordinary site, looked thru your list not one of these, matches exactly and the reviews are ok
    .how = How do I check?
    .how-words =
        how do I check, how, not sure, I don't know, how can I tell, where is the address, what should I look at, how to compare the
        address, I don't understand this, can't tell, show me how, how do i tell whether the address is real
signs-how = Compare the address at the top of the page, letter by letter, with the one in the app, a receipt or a contract. Then search for the site's name and “reviews”, the newest ones.
    .yes = { signs.yes }
    .yes-words = { signs.yes-words }
    .no = { signs.no }
    .no-words = { signs.no-words }
looks-fine = There are no clear signs. If in doubt, close the page and open { $service } from its app or by typing the address yourself.
    .no-code = No code comes
    .no-code-words =
        no code, the code does not come, no code comes, code doesn't arrive, no SMS, didn't get the code, waiting for the code, not
        receiving it, where is my code, code never came, still no code, SMS isn't coming, can't get the code
    .enough-words =
        got it, ok, okay, understood, clear, fine, I'll type it myself, I see, calm now, all right, good then, phew. ill close it and use
        the app
stop = ⚠️ It looks like a scam. Enter nothing more and pay nothing: such an account can't be recovered, and there is no money in it. What did you enter there?
    .nothing = Nothing
    .nothing-words =
        nothing, no, didn't enter anything, nothing at all, I just looked, only opened it, didn't have time, closed it at once, no data,
        haven't typed anything, I only clicked the link, didn't give them a thing, thank god i typed not a thing, i backed out before
        typing
    .card = A card
    .card-words =
        card, card number, money, my card details, bank card, CVV, I paid there, entered my Visa, gave the card, card data, digits on the
        back too, they charged my card, my Belkart details
    .password = A password
    .password-words =
        password, my password, login and password, I typed the password, gave my password, account password, my Ozon password, login
        details, entered the pass, same password as for mail, and the one i log in with
    .code-told = An SMS code
    .code-told-words =
        code, sms, SMS code, the code from SMS, I entered the code, gave them the code, digits from the message, confirmation code, typed
        the code from the text, one-time code, put in the code they sent
others = What else did you enter there?
    .card = { stop.card }
    .card-words = { stop.card-words }
    .password = { stop.password }
    .password-words = { stop.password-words }
    .code-told = { stop.code-told }
    .code-told-words = { stop.code-told-words }
    .done = Nothing more
    .done-words =
        nothing, no, that's all, nothing more, nothing else, only that, no more, that was it, just that, nothing besides, that's
        everything, I stopped there
card = Call your bank now, the number is on the back of the card, and ask them to block it. Money gone? Say so at once: it is easier to get back early.
    .done = Done
    .done-words =
        yes, done, I called, called the bank, bank knows, already blocked, finished, it's blocked, reported it, did that, yes done, all
        settled, bank blocked it nice lady, changed in gmail and tinkoff, new pass set strange devices out
    .more = I entered more
    .more-words =
        more, not all, I entered more, not only the card, also the password, there was something else, also a code, I gave other things
        too, my passport too, more than that, and my login, other data as well, not just that, there was also my pass
password = Change this password wherever you use the same one. Begin with e-mail and bank: the mailbox opens everything else.
    .done = { card.done }
    .done-words = { card.done-words }
    .more = { card.more }
    .more-words = { card.more-words }

# A code that nobody asked for
code = A code you didn't ask for? Someone entered your number: by mistake, or to sign in as you. Without the code they can't. Does anyone know the code already?
    .nobody = No one
    .nobody-words =
        no, nobody, no one, I didn't tell anyone, only me, nobody knows, haven't told, kept it to myself, no one knows it, I haven't
        shared it, not a soul, havent shown it to a soul
    .code-told = I told it
    .code-told-words =
        yes, told, someone knows, I told it, told them, I gave it, said it on the phone, dictated it, sent it to someone, they know it, I
        read it out, already told, someone knows it, forwarded the message, stupid me read it out to the guy, my mother gave it to some
        "courier" this morning
kept = Good: nobody gets in without the code. Don't tell it or pass it on. To be safe, change your { $service } password and sign out of devices that aren't yours.
    .done = Done
    .done-words = yes, done, ok
    .still-coming = Codes keep coming
    .still-coming-words =
        more, still coming, keep coming, codes keep coming, another one came, more and more codes, it doesn't stop, again a code, they
        come every minute, new codes arriving, not stopping, still getting them, one more just now, five more just now they dont stop
    .cannot-enter = I can't sign in
    .cannot-enter-words =
        can't sign in, locked out, I can't sign in, can't get in, no access to my account, it won't let me in, can't enter Ozon, login
        doesn't work, I'm thrown out, account won't open, unable to log in, my password doesn't fit any more, already locked out of it
        they were faster
asked-for = ⚠️ Only a scammer asks for a code: no bank, phone company or { $service } needs it. Hang up and don't answer messages. Did you tell the code?
    .nobody = I did not
    .nobody-words =
        no, not told, I did not, didn't tell, hung up, I said nothing, no code given, I refused, of course not, never, I ended the call,
        didn't believe them, no i told him to f off
    .code-told = I told it
    .code-told-words =
        yes, told, I told it, told them the code, I gave it, said it on the phone, dictated it, unfortunately yes, I read it out, already
        told, I believed them, sent it to them, said all the digits, yes unfortunately
told =
    ⚠️ Act now:
    1. Change your password in { $service }.
    2. Sign out everywhere, in the same place.
    3. A card on file? Call the bank.
    .done = Done
    .done-words = yes, done
    .cannot-enter = I can't sign in
    .cannot-enter-words = no, can't sign in, locked out
network = Is your phone on the network: can it be called?
    .on-network = It is
    .on-network-words =
        yes, it works, it is, has network, can be called, there is signal, calls go through, phone is fine, full bars, connected, signal
        is ok, I can call and be called
    .off-network = No network
    .off-network-words =
        no, it is gone, no signal, no network, no service, it says no SIM, can't be called, lost the network, emergency calls only, phone
        doesn't see the network, SIM stopped working, out of service
watch = The number is still yours. Tell codes to no one. More of them coming? Ask a person at { $service } to stop the attempts.
    .done = Got it
    .done-words = ok, fine, got it, okay, understood, no more codes, it stopped, clear, I won't tell anyone, they don't come any more, I see
    .person-now = I need a person
    .person-now-words =
        yes, a person, I need a person, yes they keep coming, operator, a human, get me someone, talk to a person, connect me, support
        agent, I want a live operator, let them stop it, I'm scared call someone, i panic let me talk with an operator
sim = ⚠️ Someone may have got a SIM card with your number. From another phone, call your phone company and ask them to block the SIM card. Then call your bank.
    .block = Block the number
    .block-words =
        block, block the number, block it, block my SIM, yes block, freeze the number, lock the SIM, cut it off, block my number now, how
        to block it, disable that SIM, shut the number down
    .done = Done
    .done-words = yes, done
    .person-now = I need a person
    .person-now-words = { watch.person-now-words }
taken = The account may be in someone else's hands. A person can close their access and give it back to you. They need no passwords or codes.
    .person-now = I need a person
    .person-now-words = { watch.person-now-words }

# Ends
end-unharmed = ✅ Good. Close that site and don't go back. You can block the sender.
end-guarded = ✅ Good. Real staff never ask for a code, a password or a card number. If someone does, it is a scam.
