what = What looks wrong?
    .site = A strange site
    .site-words = site, website, link, page
    .code = A code I didn't ask for
    .code-words = code, a code, got a code
    .asked = Someone wants a code
    .asked-words = someone asks, a call, they call

# A site that pretends
signs =
    Signs of a scam:
    • it promises easy money;
    • you were signed out, only an SMS gets you back in, and no code comes;
    • it wants a payment to pay out or to recover;
    • the address of the site is slightly different.

    Is any of these there?
    .yes = Yes
    .yes-words = yes, there is, maybe
    .no = None of them
    .no-words = no, none
    .how = How do I check?
signs-how = Compare the address at the top of the page, letter by letter, with the one in the app, a receipt or a contract. Then search for the site's name and “reviews”, the newest ones.
    .yes = { signs.yes }
    .yes-words = { signs.yes-words }
    .no = { signs.no }
    .no-words = { signs.no-words }
looks-fine = There are no clear signs. If in doubt, close the page and open { $service } from its app or by typing the address yourself.
    .no-code = No code comes
    .no-code-words = no code, the code does not come
stop = ⚠️ It looks like a scam. Enter nothing more and pay nothing: such an account can't be recovered, and there is no money in it. What did you enter there?
    .nothing = Nothing
    .nothing-words = nothing, no
    .card = A card
    .card-words = card, card number, money
    .password = A password
    .password-words = password
    .code-told = An SMS code
    .code-told-words = code, sms
others = What else did you enter there?
    .card = { stop.card }
    .card-words = { stop.card-words }
    .password = { stop.password }
    .password-words = { stop.password-words }
    .code-told = { stop.code-told }
    .code-told-words = { stop.code-told-words }
    .done = Nothing more
    .done-words = nothing, no, that's all
card = Call your bank now, the number is on the back of the card, and ask them to block it. Money gone? Say so at once: it is easier to get back early.
    .done = Done
    .done-words = yes, done
    .more = I entered more
    .more-words = more, not all
password = Change this password wherever you use the same one. Begin with e-mail and bank: the mailbox opens everything else.
    .done = { card.done }
    .done-words = { card.done-words }
    .more = { card.more }
    .more-words = { card.more-words }

# A code that nobody asked for
code = A code you didn't ask for? Someone entered your number: by mistake, or to sign in as you. Without the code they can't. Does anyone know the code already?
    .nobody = No one
    .nobody-words = no, nobody, no one
    .code-told = I told it
    .code-told-words = yes, told, someone knows
kept = Good: nobody gets in without the code. Don't tell it or pass it on. To be safe, change your { $service } password and sign out of devices that aren't yours.
    .done = Done
    .done-words = yes, done, ok
    .still-coming = Codes keep coming
    .still-coming-words = more, still coming, keep coming
    .cannot-enter = I can't sign in
    .cannot-enter-words = can't sign in, locked out
asked-for = ⚠️ Only a scammer asks for a code: no bank, phone company or { $service } needs it. Hang up and don't answer messages. Did you tell the code?
    .nobody = I did not
    .nobody-words = no, not told
    .code-told = I told it
    .code-told-words = yes, told
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
    .on-network-words = yes, it works
    .off-network = No network
    .off-network-words = no, it is gone, no signal
watch = The number is still yours. Tell codes to no one. More of them coming? Ask a person at { $service } to stop the attempts.
    .done = Got it
    .done-words = ok, fine
    .person-now = I need a person
    .person-now-words = yes, a person
sim = ⚠️ Someone may have got a SIM card with your number. From another phone, call your phone company and ask them to block the SIM card. Then call your bank.
    .block = Block the number
    .block-words = block
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
