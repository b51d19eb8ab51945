what = What looks wrong?
    .site = A strange site
    .site-words =
        site, website, link, page, a strange site, suspicious website, fake page, weird link, strange address, a shop I don't trust, site
        promises money, phishing page, they sent me an odd link, site looks like Ozon but isn't, page asks for my card, a weird page, the
        address looks off, some dodgy website, I got a link to a shop that looks like Ozon but isn't quite, a page promises me a prize and
        wants my details, my mother found a site which pays for reviews and it looks fishy, the logo is right but the web address has an
        extra letter, I'm not sure whether the page I opened is genuine, fake looking page, suspicious web page, is this website real?, a
        strange link opened
    .code = A code I didn’t ask for
    .code-words =
        code, a code, got a code, a code I didn't ask for, got an SMS code out of nowhere, codes keep coming, I didn't request it, random
        code, unexpected code, someone tries to log in, code came by itself, login attempt not mine, SMS with digits at night, received a
        code without any reason, I got a code out of the blue, an SMS I never requested, codes arrive by themselves, at three in the
        morning I received a sign-in code though I was asleep, my phone shows a code from Ozon and I wasn't signing in, why do I get an
        SMS with digits if I did nothing, some code came while I was driving and I hadn't asked for any, a confirmation code arrived on
        its own, didn't request this code, digits came for no reason, uninvited SMS with a code
    .asked = Someone wants a code
    .asked-words =
        someone asks, a call, they call, someone wants a code, they ask for the code, caller asks me to say the code, a man from the bank
        called, they want my SMS code, told me to dictate the code, security service calls, asked to read out the digits, police called
        and want a code, they demand a code, a courier asks for the code, they ask me to read out the digits, a caller wants the numbers
        from the SMS, someone wrote asking for it, a man from the security department says I should dictate the code, a courier I wasn't
        expecting demands the code from my message, my friend's account writes to me asking for a code and it's strange, a girl on the
        line insists that I read her the SMS, the buyer wants me to forward the digits, a caller is begging for the code, they want me to
        dictate it, someone is trying to get my code out of me, he says tell me the code from the SMS

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
        see one, seems so, pay to withdraw they say, extra letter in the address, that's exactly it, one of those for sure, it promises
        easy money, the address has one letter different just as you say, they want me to pay a fee before I get my winnings, I was signed
        out and only an SMS would get me back in, the second and third sound like mine, my son says the payment to recover is what they
        asked for, I recognise it from your list, there is the fourth one, a couple of them fit, it asks for a payment to pay out
    .no = None of them
    .no-words =
        no, none, nothing like that, none of these, looks normal, no such signs, none of them, nothing from the list, address is right, I
        don't see any, ordinary site, looked thru your list not one of these, matches exactly and the reviews are ok, nothing of the sort,
        it isn't like any of that, none fits, no money is promised and the address is right, I went through the list twice and found
        nothing similar, nobody asks for payment and I wasn't signed out, it's the normal site as far as I can see, not one of these is
        true for me, zero matches, nope nothing like that, all normal there
    .how = How do I check?
    .how-words =
        how do I check, how, not sure, I don't know, how can I tell, where is the address, what should I look at, how to compare the
        address, I don't understand this, can't tell, show me how, how do i tell whether the address is real, where do I see the address,
        how would I recognise it, I'm not good with computers so how do I compare the address, what should the right address look like,
        explain where I should look please, show me how to find out whether the site is fake, I don't understand how to check it on a
        phone, what do I look for, can you teach me to check, I'm unsure how one sees it, how do I know if it's different
signs-how = Compare the address at the top of the page, letter by letter, with the one in the app, a receipt or a contract. Then search for the site’s name and “reviews”, the newest ones.
    .yes = { signs.yes }
    .yes-words = { signs.yes-words }
    .no = { signs.no }
    .no-words = { signs.no-words }
looks-fine = There are no clear signs. If in doubt, close the page and open { $service } from its app or by typing the address yourself.
    .no-code = No code comes
    .no-code-words =
        no code, the code does not come, no code comes, code doesn't arrive, no SMS, didn't get the code, waiting for the code, not
        receiving it, where is my code, code never came, still no code, SMS isn't coming, can't get the code, but the SMS still doesn't
        come, I'm still waiting for the code, the code hasn't arrived, the site is real but I get no code to sign in, I opened the app as
        you say and it sends no digits, my trouble is that no SMS reaches me, okay the page is fine yet the code never shows up, half an
        hour and there's no code on my phone, no digits in my messages, where's the code then, code isn't arriving, still without a code
    .enough-words =
        got it, ok, okay, understood, clear, fine, I'll type it myself, I see, calm now, all right, good then, phew. ill close it and use
        the app, okay that calms me, good then I'll use the app, fine I'll type the address myself, right I'll close the page and open the
        app, understood so it's probably safe, clear I'll be careful from now on, I just wanted to be sure and that's it, good to hear,
        reassuring I'm done, all clear now, I see so no scam, relieved that's all
stop = ⚠️ It looks like a scam. Enter nothing more and pay nothing: such an account can’t be recovered, so it is best to forget it. What did you enter there?
    .nothing = Nothing
    .nothing-words =
        nothing, no, didn't enter anything, nothing at all, I just looked, only opened it, didn't have time, closed it at once, no data,
        haven't typed anything, I only clicked the link, didn't give them a thing, thank god i typed not a thing, i backed out before
        typing, I didn't type a thing, entered no details, I only looked at the page and left, I got suspicious before filling anything
        in, my wife stopped me in time so they got no data, just opened the link and shut it again, no card and no code no password, left
        the fields empty, gave them nothing at all, I hadn't filled anything in, not a single character
    .card = A card
    .card-words =
        card, card number, money, my card details, bank card, CVV, I paid there, entered my Visa, gave the card, card data, digits on the
        back too, they charged my card, my Belkart details, my bank card details, the sixteen digits, I put in my Visa number, I paid them
        500 roubles with my salary card, I typed the number and the three digits from the back, my mother gave them her pension card, the
        company card got entered by our intern, it asked for the card to pay out the prize and I filled it in, the card and its expiry
        date, payment card unfortunately, the number on my plastic, I wrote my MIR card there
    .password = A password
    .password-words =
        password, my password, login and password, I typed the password, gave my password, account password, my Ozon password, login
        details, entered the pass, same password as for mail, and the one i log in with, my login and pass, I typed in my secret word for
        the account, the one I sign in to Ozon with, I filled in the login form so they've got my password, I entered the same password I
        use for mail, it asked me to log in and I gave my pass, my daughter typed our account password there, the password from my
        notebook, login details I'm afraid, they know my passphrase now, I put the password in before I noticed
    .code-told = An SMS code
    .code-told-words =
        code, sms, SMS code, the code from SMS, I entered the code, gave them the code, digits from the message, confirmation code, typed
        the code from the text, one-time code, put in the code they sent, the digits from the message, I typed the SMS numbers in, six
        digits that came by text, they sent me a message and I entered what was in it, I put in the confirmation code that arrived, the
        code from the text went straight into that page, my son entered the four digits from the SMS, the one-time code, the numbers from
        Ozon's SMS, a texted code yes, I gave it what the text said, that code which came to my phone
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
        everything, I stopped there, that's the lot, only what I said, I've told you everything I filled in, there weren't any other
        fields on that page, just that one thing and no more, no more data left my hands, I stopped after that so nothing else, that was
        all, nothing further, no other details, no that's everything
card = Call your bank now: the number is on the back of the card. Ask them to block the card. Has money gone? Tell them at once: early on, it is easier to get back.
    .done = Done
    .done-words =
        yes, done, I called, called the bank, bank knows, already blocked, finished, it's blocked, reported it, did that, yes done, all
        settled, bank blocked it nice lady, changed in gmail and tinkoff, new pass set strange devices out, the bank has blocked it,
        called them just now, card's frozen, I rang the number on the back and they've closed the card, blocked it in the bank's app
        myself in a minute, my daughter phoned the bank and no money is missing, they're issuing me a new one and the old is dead, nothing
        was taken and it's locked, I've told the bank about the lost money too, spoke to the bank, yes blocked, that's handled with the
        bank
    .more = I entered more
    .more-words =
        more, not all, I entered more, not only the card, also the password, there was something else, also a code, I gave other things
        too, my passport too, more than that, and my login, other data as well, not just that, there was also my pass, I gave other data
        too, not just the card, that wasn't all, apart from the card I typed in something else, they also got other things from me, there
        was a second form and I filled that in as well, besides that I gave them further details, I remember there was more than the card,
        also some other stuff, something else as well, it's not only about the card, more than one thing
password = Change this password wherever you use the same one. Begin with email and bank: the mailbox opens everything else.
    .done = { card.done }
    .done-words = { card.done-words }
    .more = { card.more }
    .more-words = { card.more-words }

# A code that nobody asked for
code = A code you didn’t ask for? Someone entered your number: by mistake, or to sign in as you. Without the code they can’t. Does anyone know the code already?
    .nobody = No one
    .nobody-words =
        no, nobody, no one, I didn't tell anyone, only me, nobody knows, haven't told, kept it to myself, no one knows it, I haven't
        shared it, not a soul, havent shown it to a soul, I kept it to myself, nobody has seen it, I deleted the SMS straight away without
        showing it, the phone was with me all night so nobody knows, no one asked me and I told nobody, I didn't reply to anyone about it,
        just me and I keep quiet, it's still unread on my phone, only I know, none has it, I never passed it on
    .code-told = I shared it
    .code-told-words =
        yes, told, someone knows, I told it, told them, I gave it, said it on the phone, dictated it, sent it to someone, they know it, I
        read it out, already told, someone knows it, forwarded the message, stupid me read it out to the guy, my mother gave it to some
        "courier" this morning, I read it out to them, unfortunately yes I said it, a man has it now, I dictated the digits to a caller
        from the bank, before I understood I had sent it in the chat, my grandmother told it to somebody on the phone, I passed it on to a
        supposed courier, I forwarded the message to a friend who asked, they've got it, I gave it away, somebody already knows it, stupid
        me I said the digits aloud
kept = Nobody can sign in as you without that code. Don’t share it or pass it on. To be safe, change your { $service } password and sign out of devices that aren’t yours.
    .done = Done
    .done-words = yes, done, ok
    .still-coming = Codes keep coming
    .still-coming-words =
        more, still coming, keep coming, codes keep coming, another one came, more and more codes, it doesn't stop, again a code, they
        come every minute, new codes arriving, not stopping, still getting them, one more just now, five more just now they dont stop,
        there's another one just now, they don't stop, a new SMS every five minutes, I changed the password and the messages go on, since
        last night I've had eleven codes, it beeps all day with fresh codes, one more arrived while I was typing, it's a flood of codes,
        yet more codes, it hasn't stopped, they keep pouring in, again a code and again
    .cannot-enter = I can’t sign in
    .cannot-enter-words =
        can't sign in, locked out, I can't sign in, can't get in, no access to my account, it won't let me in, can't enter Ozon, login
        doesn't work, I'm thrown out, account won't open, unable to log in, my password doesn't fit any more, already locked out of it
        they were faster, I'm locked out of Ozon, it won't let me in to change it, can't log in any more, I wanted to change the password
        but I'm thrown out of the account, the app says the account isn't found when I try to enter, how can I sign out devices when I
        can't get in myself, my login stopped working this morning, access to my account is gone, no way into my account, login fails, I
        don't get into the profile, it refuses my sign-in
asked-for = ⚠️ Only a scammer asks for an SMS code by phone or in a message: no bank, mobile operator or { $service } needs it. Hang up and don’t answer messages. Did you share the code?
    .nobody = I didn’t
    .nobody-words =
        no, not told, I did not, didn't tell, hung up, I said nothing, no code given, I refused, of course not, never, I ended the call,
        didn't believe them, no i told him to f off, I kept my mouth shut, I hung up on him, no way did I say it, I smelled a rat and put
        the phone down, he shouted but I gave him no digits, my grandma refused to dictate anything, I pretended not to understand and
        told nothing, no I only listened and ended the call, thank God no, never said a digit, I haven't given it, didn't fall for it
    .code-told = I shared it
    .code-told-words =
        yes, told, I told it, told them the code, I gave it, said it on the phone, dictated it, unfortunately yes, I read it out, already
        told, I believed them, sent it to them, said all the digits, yes unfortunately, I did read it to her, yes he's got it, I said the
        digits, they were so convincing that I dictated the code, I was tired after the shift and told him, my mum gave the code before I
        could stop her, I sent him a screenshot with the SMS, he knows it because I believed him, alas yes, I let it slip, I dictated it
        like a fool, it's in their hands
told =
    ⚠️ Act now:
    1. Change your password in { $service }.
    2. Sign out everywhere, in the same place.
    3. Is a bank card saved there? Call your bank.
    .done = Done
    .done-words = yes, done
    .cannot-enter = I can’t sign in
    .cannot-enter-words = no, can't sign in, locked out
network = Is your phone on the network: can it be called?
    .on-network = It is
    .on-network-words =
        yes, it works, it is, has network, can be called, there is signal, calls go through, phone is fine, full bars, connected, signal
        is ok, I can call and be called, it rings fine, yes it has signal, my wife has just called me and it rang, I can make calls as
        usual, the operator's name is at the top and there are four bars, I'm talking on it all day so it's all right, internet and calls
        both work, it can be reached, signal's good, calls get through, sure the phone works
    .off-network = No network
    .off-network-words =
        no, it is gone, no signal, no network, no service, it says no SIM, can't be called, lost the network, emergency calls only, phone
        doesn't see the network, SIM stopped working, out of service, no bars at all, it says emergency calls only, dead no service,
        nobody can reach me since this morning, the phone suddenly lost the signal and it hasn't come back, when my daughter rings she
        hears that I'm unavailable, restarted it and there's still no operator, it shows a cross where the bars should be, no reception
        whatsoever, SIM isn't registered it says, not reachable
watch = Your phone is on the network, so nobody has copied your SIM. Don’t share codes. Still coming? A person can help to stop the attempts.
    .done = Got it
    .done-words =
        ok, fine, got it, okay, understood, no more codes, it stopped, clear, I won't tell anyone, they don't come any more, I see, okay
        I'll keep quiet about codes, good that's clear, right I'll watch out, I'll tell nobody and keep an eye on it, fine if more come
        I'll write, understood and I'm calmer now, I'll explain it to my mother too, glad the number is still mine, noted no codes to
        anyone, all clear, nothing more for now, will do
    .person-now = I need a person
    .person-now-words =
        yes, a person, I need a person, yes they keep coming, operator, a human, get me someone, talk to a person, connect me, support
        agent, I want a live operator, let them stop it, I'm scared call someone, i panic let me talk with an operator, let me talk to
        someone alive, connect me with staff, I want a human to stop this, the codes don't stop so I'd like an operator, please pass me to
        an Ozon employee, I'm scared and want to speak with a real person, my father won't calm down until a human answers, can a
        specialist look at it now, not a bot please, get me an agent, human please, where can I reach a live one
sim = ⚠️ Someone may have a copy of your SIM card. From another phone, call your mobile operator and ask them to block the SIM card. Then call your bank.
    .block = Block the number
    .block-words =
        block, block the number, block it, block my SIM, yes block, freeze the number, lock the SIM, cut it off, block my number now, how
        to block it, disable that SIM, shut the number down, cut that SIM off, I need the number shut down, help me block it, the thief
        has my number so close it at once, I can't reach the company so block it for me here, how do I get the SIM locked quickly, stop
        that SIM card before they get to the bank, let's disable the number right now, block please fast, shut it before he uses it, I
        want it dead
    .done = Done
    .done-words = yes, done
    .person-now = I need a person
    .person-now-words = { watch.person-now-words }
taken = The account may be in someone else’s hands. A person can close their access and give it back to you. They need no passwords or codes.
    .person-now = I need a person
    .person-now-words = { watch.person-now-words }

# Ends
end-unharmed = ✅ Good. Close that site and don’t go back. You can block the sender.
end-guarded = ✅ Good. Real support never asks for a code, a password or a card number. If someone does, it is a scam.
