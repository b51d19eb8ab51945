# Short questions asked in the middle of something else: the value is the answer, `.sayings` the ways to ask, separated by commas.
# $hotline is “none” where a service has no phone.

# Money
cost = Help in this chat is free. Nothing paid is turned on without your “yes”: if we know the price, we name it first.
    .sayings =
        is it free, is this free, how much does it cost, do i have to pay, will you charge me for this, what does it cost me, is there a
        fee, will they take money for the sms, what is the price of this, does it cost money, free of charge or not, how much do i pay, is
        help free, how much, any fees, do you charge, what's the damage, I'm on a pension so tell me the price before we begin, will this
        chat eat into my phone credit, my last provider charged me for a reset so do you, do I get a bill at the end of this, I've got two
        euros left on my balance is that enough for this, is there some hidden subscription behind this help, does receiving the text with
        the code cost anything, who pays for all this help, my wife wants to know if we'll be invoiced, not planning to pay a cent for
        this I hope, is the reset itself a paid service, wondering whether money changes hands here
in-dollars = We give prices in the currency that { $service } charges, and don’t know exchange rates. Your bank can tell the price in yours.
    .sayings =
        how much is that in dollars, what is it in euros, how much in usd, price in my currency, is it in rubles or dollars, which
        currency is the price, convert it to dollars, what is the exchange rate, how much is that in pounds, in rubles how much, what is
        that in real money, how much in dollars, in euros please, what's that in pounds, which currency, is that Russian roubles or
        Belarusian ones, I live in Poland so what would that be in zloty, my card is in dollars how much would leave it, you wrote a
        number but no currency next to it, roubles mean nothing to me convert it please, what exchange rate do you use for the charge, my
        son pays from Germany and needs it in euros, how many tenge would that come to, tell me the sum in my own money, is the fee quoted
        in local currency or what, roughly how many bucks are we talking about, I only think in shekels so help me out
money-safe = Your answers here take no money and delete nothing. If a step changes something important, we first say what, and ask you.
    .sayings =
        will i lose my money, will my orders stay, do i lose my points, what happens to my orders, is my balance safe, will my bonus
        points burn, will i lose anything, are my purchases kept, will my order history be deleted, is my money gone, what about the money
        on my account, do i keep my points, will my parcel still come, is my money safe, will I lose my points, are my orders ok, what
        about my balance, there's a fridge on its way to me will it still come, I paid yesterday for a stroller please tell me that isn't
        lost, three years of bonus points and I'd hate to see them vanish, if I change the number does the credit move along with it, will
        the card I saved there be touched by any of this, worried that my refund will disappear while I'm locked out, does my purchase
        history survive all this, the company has a lot of money on that account is it at risk, my basket took me ages to fill will it be
        kept, nothing gets deleted while we do this right, can any of my gift cards go missing, I bought a minutes package last night does
        it stay mine

# Who is here
are-you-human = A program answers here. You can ask for a person at any time: write “person”.
    .sayings =
        are you human, are you a robot, are you a bot, are you even real, are you real, am i talking to a machine, is this a bot, is this
        a real person writing, is anyone real here, who is writing this, who answers me, are you ai, is it automatic, bot or person, am I
        talking to a robot, is this AI, you a machine, you reply awfully fast for a human being, my daughter says there are only bots in
        here is that true, is anybody actually sitting behind the screen, who is typing these answers to me, feels like I'm chatting with
        an answering machine, tell me honestly if you are a computer program, is this ChatGPT or an employee, you sound scripted are you
        automated, I'd like to know if a living being reads this, are you a lady or some software, do I have a human on the line here or a
        program
who-are-you = This is the { $service } help chat. A program answers, and calls a person when you ask.
    .sayings =
        who are you, what company is this, which company are you from, are you from ozon, are you from mts, who do you work for, whose bot
        is this, what is this chat, where am i, what is your name, what can you do, who runs this chat, who runs this, your name please,
        which company is this, are you from Ozon or somebody else entirely, my neighbour sent me this link and never said whose it is,
        what exactly do you do here, I was looking for MTS and ended up with you lot, introduce yourself before I go on, are you a
        middleman or the company itself, what's your connection with my phone operator, how should I address you, who made this bot and on
        whose behalf, what sort of service have I landed in, is this the official help desk or a third party
is-it-safe = We need no passwords, card details or documents, and codes typed here are deleted at once. Someone asks for a password or a card in our name? It is a scam.
    .sayings =
        is it safe here, is this safe, is it safe to write here, can i trust you, is my data safe, is this chat secure, will i be hacked
        through this, is it dangerous, is it secure, how do i know i can trust you, is it ok to type my number here, will my data leak,
        can I trust this, is it secure here, will I get hacked, any risk in this, the news keeps saying never to write to bots yet here I
        am, I'm nervous about putting my details in a chat, could someone intercept what I type here, Telegram accounts get stolen every
        day so how protected is this, a friend lost all her savings after a chat like this one, my husband forbids me to share anything
        online is this okay, will my information leak out of here, how do I know my data won't end up with crooks, can this chat give my
        phone a virus, what guarantees my privacy in this conversation, it feels risky telling a stranger about my login
are-you-scammers = Easy to check: we never ask for a password, a card, a passport or a money transfer. In doubt? Open { $service } support yourself, on its site or in its app.
    .sayings =
        are you scammers, is this a scam bot, is this bot fake, are you a fraud, is this chat official, are you the real support, is this
        phishing, how do i know you are not a scammer, prove you are real support, you are not cheating me, is this a legit bot, are you
        legit, is this a scam, you're scammers aren't you, sounds like fraud, fake bot, smells fishy, I was conned out of four hundred
        last year so why believe you, prove to me you really are support, there's no blue tick next to your name and that worries me, how
        can I tell you from an impostor, my wife says close it they are crooks, a fake agent rang me yesterday so I trust nobody now, are
        you one of those phishing bots they warned us about at work, show me something that proves you're legit, is this genuine or
        somebody pretending to be Ozon, should I report you to the police or are you honest, trying to trick an old man are you
who-can-enter = Anyone who has your password, your code, your SIM card or a phone that is still signed in. Is any of these in other hands? Ask for a person.
    .sayings =
        can he get into my account now, who can enter my account now, who can get in, can somebody sign in instead of me, can strangers
        get into my account, can the thief log in, can my ex get in, is my account open to everyone now, who has access to my account, can
        someone else use my account, could somebody be in there right now, can he log in now, who can get into it, could a thief get in,
        is someone else in there, my ex knows the password can she still enter, phone got nicked on the bus so will the thief reach my
        account, I left that job but my old laptop still has it open, somebody else now owns my old number can they sign in as me, while
        I'm stuck out here can anyone stroll in, I sold my handset without signing out what can the buyer see, is my account wide open to
        strangers right now, could the person who found my SIM get into my profile, our fired accountant may still have access to the
        company cabinet, is knowing the password enough for a stranger to enter, can my teenager get in there without asking me, worried a
        stranger might be poking around in my account this minute

# What is known, and by whom
data-stored = What you write is stored encrypted, codes and passwords are erased at once. The command /forget erases everything about you.
    .sayings =
        is my data stored, do you store my data, where is my data kept, how long do you keep this chat, do you record this chat, where
        does my data go, do you save my number, what do you know about me, what data do you collect, is this saved somewhere, do you keep
        personal data, do you store this, is this recorded, how long do you keep it, what do you keep about me, does my number stay in
        some database for ever, are you building a file on me, are your servers in the country or abroad, will my email address remain
        with you after we finish, I don't remember agreeing to data processing do you hold anything, is what I type here encrypted, how
        many months does this conversation stay on your side, what happens to my answers once we are done, do you save the code I typed
        in, which details of mine end up being saved, are our messages logged for training or something
who-sees-data = A program is writing with you. If you ask for a person, they see what it was about, but no codes or passwords.
    .sayings =
        who sees my messages, who reads this chat, who will see my number, do your staff read this, do you share my data, who do you give
        my data to, who has access to this conversation, will strangers see my number, will you sell my number, will advertisers get my
        number, do other people read what i write, who reads this, who can see it, do you sell my number, will my boss see this, who else
        has access, I don't want the girls in the shop reading my messages, will advertisers start ringing me after this, can my husband
        find out what I wrote here, does the person who takes over see everything above, do you pass my email to third parties, are the
        developers able to read my chat, could my bank look at this conversation, I'm embarrassed about my spelling does a person read it,
        will the director know that I contacted you, to whom do you hand over my details, are strangers able to look at what I send you
who-else-gets = These messages come to you only, other customers don’t see them. And a code goes only to the number or email that was named.
    .sayings =
        who else gets this, who else will receive this message, does everybody get this, did everyone get the same message, who else gets
        the code, does the code go to anyone else, is this sent only to me, does anyone else see the code, will my husband get the code
        too, does another phone get it as well, only me right, does my wife get it too, was this sent to everybody, the number belongs to
        the firm so will accounts get the text too, my daughter and I share a tablet will she see these messages, did all your customers
        receive that notice or just me, will the director be notified that I asked for a code, does a copy of the letter go to my
        husband's mailbox, could the code land on another phone as well, my ex used to share this number will she be texted, is this a
        mass mailing or meant for me personally, how many people are getting the message you sent me, my neighbours seem to have had the
        very same notice, does anyone apart from me receive that text, will my son's watch show this message as well
see-my-phone = No: we see neither your phone nor your SMS. We know only what you write here and what the mobile operator says about the number.
    .sayings =
        do you see my phone, do you read my sms, can you see my screen, do you have access to my phone, are you tracking me, can you see
        where i am, can you read my messages, can you look in my phone, look it up on your side, can you see what i have, will you connect
        to my phone, are you watching me, can you read my texts, just look at my messages yourself and tell me, why don't you connect
        remotely and fix it, do you know where I am right now, surely you can see nothing has arrived here, my grandson claims the bot
        sees everything on my mobile, are my photos visible to you, check on your side what I have just tapped, are you listening through
        my microphone, can you tell what model I'm holding, do you get to see my contacts, are you able to look inside my handset from
        there, how did you know my phone was switched off are you spying
why-number = The number helps find the cause and check that it is yours. We never look up or tell anything about other people’s numbers.
    .sayings =
        why do you need my number, what for do you need the number, why do you ask for my number, why my phone number, can i go without
        the number, do i have to give my number, i don't want to give my number, is the number required, what will you do with my number,
        why do you want my phone, for what purpose my number, why my number, what's the number for, why do you need my phone, must I give
        it, can't you help without knowing my number, I hate handing out my number so explain what it's for, give it to you and then the
        banks start calling me, Telegram already shows you my number so why ask, my husband won't let me type it just anywhere, what are
        you going to do with my mobile number, my number is private and I share it with nobody, what good does my phone number do you, is
        giving the number compulsory or optional, I'd rather not tell you my number if that's possible, for what purpose did you ask for
        my mobile, you asked for a number but never said the reason
why-questions = Each answer rules out one cause, so we ask in order. This way you change no more than you must.
    .sayings =
        why so many questions, why are you asking all this, why do you ask this, can we skip the questions, what is the point of this
        question, why do you need to know, do i have to answer, too many questions, nothing but questions, what does that matter, why
        check all this, why all the questions, why do you ask, so many questions, is this an interrogation, what's that got to do with it,
        I just want to log in and you quiz me like a detective, can't you skip the survey and simply help me, ten minutes of answers and
        nothing to show for it, how is flight mode related to my password, what difference does it make which phone I have, the shop asked
        me far fewer things than you do, what do you need to know that for, couldn't you give me the solution straight away, every answer
        brings another question what's the point, this feels like a questionnaire not support, why must I tell you about my settings
remember-me = The talk is saved, and you can continue from the same place. To erase everything about you: /forget
    .sayings =
        will you remember me, do you remember me, will you know me next time, will i have to tell everything again, do i start over next
        time, do you remember our talk, i wrote to you yesterday, we talked before, did you recognize me, do i have to explain it all
        again, is my history remembered, remember me, do you know me, I wrote to you before, must I start over, we began yesterday do you
        recall where we stopped, I contacted you last week about the very same thing, if I return tomorrow will I have to explain it all
        again, third time I'm telling this story do you keep any of it, you helped me with a password in spring is there a record, it
        would be nice if you didn't forget me, do my earlier answers stay with you, after I restart the phone will you still know who I
        am, I'm a regular of yours do you recognise me, not going through all that again next time I hope, do you have our chat from last
        month, will you recall what I have told you already
data-copy = We can send you a file with everything we keep about you: tap /my_data. We’ll ask you to confirm the number with a code, so that no stranger gets it.
    .sayings =
        how do i get my data, how can i see what data you have about me, can i get a copy of my data, i want to see everything you have on
        me, how do i download my data, give me an export of my data, subject access request, i have a right to a copy of my data, data
        portability request, send me a report of my personal data, where can i look at what you store about me, email me a file with my
        data, hand over everything you have collected about me, let me see my records, access to my personal data, show what is recorded
        about me in your system
delete-data = The command /forget erases everything we know about you. Requests at the operator stay there, and messages in this chat you delete yourself.
    .sayings =
        how do i delete my data, how to erase this chat, can i remove everything about me, how do i make you forget me, i want nothing to
        be stored, where do i delete my information, destroy my data, how do i remove my number from you, will this chat be erased, i
        withdraw my consent, right to be forgotten, gdpr request, delete my data, forget me, erase everything, wipe this chat, remove my
        number, how do I take my phone and email out of here afterwards, I don't want to leave any trace of this conversation, by law I
        can have my information removed, I typed too much how can it be erased on your side, where's the button that clears all my
        answers, I withdraw my consent to keep my number, my husband mustn't find this how do I get rid of it, please destroy whatever you
        hold about me, if I delete the chat does it disappear for you too, once I'm logged in I want all records of me gone, clear our
        history from your system
operator-told = We don’t pass this chat to the mobile operator, only a question about the number. An order goes after your “yes”; known outages are in /status.
    .sayings =
        is the operator told, does the operator know about this, did you tell the operator, does mts know, will you tell the phone
        company, do they know about the problem, will you let them know, does ozon know about this, did you inform support, have you
        passed on my request, will the operator see this chat, have you told them, is the operator aware, did you pass it on, do I still
        need to ring the hotline or have you informed them, does Ozon know that I can't get in, was a ticket raised with the operator for
        me, do the engineers know there's no signal in our village, will my words get through to the company, does my carrier read what I
        type here, are you and the operator in touch with each other, has anybody reported this fault to them yet, I want the company
        itself to hear about this mess, is my case already with the technical people, who told the operator about the outage if anyone,
        will they find out about it from you or from me

# Time
how-long = The questions here usually take 2–3 minutes. If you have to wait for the mobile operator or { $service }, we’ll say so.
    .sayings =
        how long will it take, how long does this take, is it quick, will it be long, how many minutes will it take, how long do i wait, i
        don't have much time, how fast is it, does it take long, can we do it in five minutes, how much time does it need, how long is
        this going to be, how long, will it take long, how many minutes, my bus leaves in ten minutes will we make it, lunch break ends
        soon so how much time do I need, I lost an hour to this yesterday is it the same today, is it worth starting if I'm short of time,
        what's the usual time people spend on this, picking the kids up at four can we finish before, will this drag on all day, I'm
        standing in a queue do we have enough time, give me an estimate of how long I'll be sitting here, boarding in half an hour is that
        plenty, quarter of an hour enough for it, what time should I set aside for this
when-exactly = { $due ->
        [none] We name the exact time when we know it. When outages and planned work end: /status
       *[other] We are waiting until { MOMENT($due, $zone, $now) }. If that changes, we’ll write.
    }
    .sayings =
        when exactly, so when can I, and when will it be possible, at what time exactly, what time, by what hour, tell me the exact time, when exactly will it work, until what time,
        on which day, today or tomorrow, is that moscow time, which time zone, until what hour do i wait, within what time, what time
        exactly, be more precise, which day, is that Moscow time or Minsk time, you say evening but from which hour, I start work at eight
        will it be up by then, not soon but an actual date and hour please, today before midnight or tomorrow morning, I want to set an
        alarm so for when, till what o'clock do those works last, start and end in hours please, what date will they be finished, I'm in
        Vladivostok so whose time zone is that, Monday morning or nearer the evening, in exactly how many hours should I try once more
any-news = { $trouble ->
        [none] { $due ->
            [none] What is known now about outages and planned work: /status. If you are waiting for a person, their answer comes here.
           *[other] No change so far: we are waiting until { MOMENT($due, $zone, $now) }.
        }
       *[other] { $troubleUntil ->
            [none] No change so far, and no end is named. We’ll say when it is over; what is known now: /status
           *[other] No change so far: it should be over by { MOMENT($troubleUntil, $zone, $now) }. What is known now: /status
        }
    }
    .sayings =
        any news, is there any news, any update, what's new, so how is it going, is it fixed yet, is it working already, still not working
        on your side, are they still fixing it, well what about it, anything new, any progress, so what now, any updates, what's the
        latest, fixed yet, I've been waiting since this morning has anything moved, they promised it by lunch and it's three already, is
        the outage over or are they still at it, I wrote yesterday evening has anything changed since, your colleague never replied what
        about my question, third day without access is there any progress, just popping back to see how my case is going, have they sent
        somebody or is it all still standing, did you forget about me in there, what was decided about my request, where do things stand
        with the repair
how-many-left = There is no fixed number of steps: it depends on the answers. You can leave at any time: /menu
    .sayings =
        how many more questions, how many steps left, are there many more steps, is this the last question, are we nearly done, how much
        longer do i answer, how far to the end, which step are we at, is there much left, when does this end, will there be more
        questions, how many more, is this the last one, nearly done, many left, ten questions already how many are ahead of us, are we
        halfway or only at the beginning, I'm tired of answering is the end near, which step is this and out of how many, does anything
        come after this question, my tea went cold how many more of these, is your list of questions endless, a progress bar would be nice
        how far along are we, how many items are there in this form altogether, are we past the middle by now, one more or dozens to go,
        I'd like to see how much remains
at-night = The program answers at any time, people in their working hours. Write “person” to see when they answer.
    .sayings =
        do you work at night, are you open on weekends, do you work on sunday, are you there 24 hours, what are your working hours, until
        when are you open, when are you open, it is night will anyone answer, do you work on holidays, can i write on saturday, is anybody
        there so late, opening hours, open at night, do you work Sundays, what are your hours, anybody up, it's two in the morning is a
        living soul on duty, I'm on night shift and can only write now do you work, are your staff in on Saturdays, is anyone around over
        Christmas, until what hour do your people sit there, does someone answer at six in the morning, do you close for lunch, seven
        hours time difference here so when are you in, will I catch anybody after nine at night, is live support there at weekends, around
        the clock or only in the daytime, are you staffed on public holidays
write-later = Yes, write when it suits you: we continue from the same place, your answers are kept.
    .sayings =
        can i write later, can i continue later, can i come back tomorrow, may i answer in the evening, can i take a break, do i lose
        everything if i leave, can i close the chat, can we go on tomorrow, are my answers kept, what if i answer later, what if i close
        telegram, can i stop here and return, can I come back later, continue tonight okay, may I pause, finish after work, my bus is here
        may I finish this from home, if I switch the phone off will the chat be kept, back in a week after my holiday is that fine, I'll
        close the chat so where would I find it later, my son comes tomorrow can I reply then, five percent battery will we resume from
        the same place, will my question expire if I keep quiet for long, put it on hold and I'll finish this evening, do my answers stay
        if I leave, is it alright to reply in a couple of days, how long do you wait before closing the conversation, need to step out for
        a while can you keep my place

# Tries
enter-again = You can try again if you are sure of every character: there may be few tries. In doubt? Get a new code or password.
    .sayings =
        what if i enter it again, can i enter it again, what if i get it wrong again, how many times can i enter it, how many tries do i
        have, how many attempts, how many attempts are left, what happens if i enter it wrong, may i type it once more, can i retry the
        code, do the tries run out, what if i fail three times, can I try again, how many tries, one more go, I got it wrong twice how
        many chances remain, scared of a third mistake what happens then, if I type the same code a second time will it take it, I swapped
        two digits may I re-enter it, fat fingers how many slips are forgiven, is there a limit on attempts, what follows three wrong ones
        in a row, should I risk the same password once more, maybe with a capital letter this time can I retry, how often per day can one
        try it, does entering it twice do any harm, do I have another attempt left or was that it
will-i-be-locked = Answers in this chat don’t close your account. But don’t guess the password on the sign-in page: after several wrong ones it may lock you out.
    .sayings =
        will i be locked, will i be locked out, will you block me, will my account be blocked, what if they block me, will i lose access
        for good, can they ban me for this, will my account be closed, can my account get deleted, will they switch off my sim, is there a
        risk of being locked out, will I get banned, can they lock me out, will I be suspended, I've tried so often I fear the cabinet
        will shut, if I answer you wrongly will my access be closed, won't they take me for a hacker and freeze me, my friend had her page
        removed after this will I too, could my profile be closed for good, will they cut off my SIM because of all these attempts,
        changing phones might get my account disabled right, am I going to be blacklisted for this, is it possible to lose the company
        cabinet over a few mistakes, do frequent requests get punished with a ban, please don't let them shut my account, might I be
        kicked out of everything for that
undo = Nothing changes here without your “yes”: there is a “Back” button. About what is already done, ask a person.
    .sayings =
        can i undo it, can i undo this, what if i change my mind, can it be reversed, can i cancel it later, is it irreversible, can i
        change it back, is it possible to get it back as it was, what if i make a mistake can i fix it, can i take it back, is this final,
        is it reversible, is it for good, I tapped without thinking can all that be cancelled, if I regret it can I have the old number
        again, I'll set forwarding now and can I remove it afterwards, once confirmed is there no way back, my husband may object can we
        roll it back, could the request be withdrawn if needed, can I lift the suspension myself some day, would the name be changeable
        back later on, is what we are doing here final, if I block a number may it be unblocked afterwards, can you put it all as it was,
        how permanent is this step
are-you-sure = Where it says “Your mobile operator says”, these are its words and not our guess. Is it different for you? Say so: we’ll check other causes.
    .sayings =
        are you sure, is it really because of the planned work, is that certain, how do you know that, what makes you think so, what if it
        is something else, is that checked, could you be wrong, maybe the cause is different, why do you say that, is it true, is that
        really the reason, certain, says who, how do you know, the shop told me something quite different who is right, what makes you
        think it's the phone memory, everything is on here so you must be mistaken, did you check that or are you guessing, I don't
        believe that's the cause at all, my phone is brand new it can't be to blame, neighbour says it isn't roaming so whom do I believe,
        couldn't your program have mixed things up, what are you basing that on, did the operator truly say so or was it you, is that a
        fact or an assumption
whose-fault = We don’t know yet, that is what we look for: the cause may be in the phone, the network or the service. Nobody needs to be blamed.
    .sayings =
        is it my fault, is it your fault or mine, is the problem on your side, whose fault is it, who is to blame, is something wrong on
        my side, did i break it, is it because of me, did i do something wrong, is it you or me, is your system broken or my phone, is it
        me, my mistake or yours, who's to blame, maybe I pressed the wrong button and ruined everything, my husband says I broke the phone
        is he right, is Ozon to blame or my carrier, I want to know who slipped up so I know where to complain, I touched nothing so how
        can it be me, my grandson played on the phone could that have done it, is the fault on your end or am I just clumsy, who answers
        for two days without access, admit it was your error, because of whom did all this happen, is it the handset that is guilty or the
        network
will-it-repeat = We can’t promise. It is safest when your account has the right number and an email address that you can open.
    .sayings =
        will it happen again, will this repeat, what if it happens again, will it be like this every time, is it fixed for good, how do i
        keep it from happening, will i be locked out again next time, will it be the same tomorrow, how to avoid this in future, does this
        happen often, will this come back, again next week I bet, a one-off, second time this year how can I avoid it in future, fixed
        today and the same story tomorrow, what should I do so I never get stuck like this, must I suffer this every time I change phones,
        is it permanent now or just a patch, if I buy another phone will it all break again, does this happen to people often, any advice
        to keep it from coming back, will the code go missing again in a month, I don't want a repeat on my holiday, is there a guarantee
        the login won't vanish tomorrow, how lasting is a fix like that
how-many-people = We don’t know how many people it touches. Known outages and planned work: /status
    .sayings =
        how many people have this now, is it only me, does everyone have this, am i the only one, do others have this problem, are there
        many like me, is it a mass problem, has anyone else complained, is it everybody now, is it a general outage or just me, is it
        happening to others, is it everyone, is it widespread, nobody in our building gets anything is it the whole town, how many people
        can't get in today, online they say many are affected is it true, are others complaining as well or is it me alone, is the whole
        country down or only our city, three colleagues have the same thing so a general fault, my friend's works fine so am I the unlucky
        one, has anybody else written to you about this today, a common outage or my own private trouble, are there lots of victims of
        this breakdown, surely I'm not the only customer with this, is all of Gomel out or only my place

# What may be sent, and how it may be done
send-document = No need: nobody can check a document here, and a photo of a passport in a chat is a risk. If a document is needed, we’ll say where to take it.
    .sayings =
        can i send a photo of my passport, can i send a photo of a document, should i send my id, let me send my documents, would a
        picture of my passport do, shall i send a scan of the contract, selfie with passport, can i send you my passport data, where do i
        upload my id, can i show my passport, will a driving licence photo do, can i prove who i am with my passport, passport photo, send
        my ID, can I send a document, want my licence, I could photograph my passport to show it's me, I have the contract here shall I
        send a picture of it, would a scan of the power of attorney help you, a pension card will do if I photograph it, how about a
        selfie holding my passport, where do I upload my marriage certificate my surname changed, residence permit snapped and sent would
        you take it, shall I dictate the passport series and number, I can prove who I am here's my ID let me send it, do you want the
        company papers with the stamp, I'd send you a signed copy of the agreement, let me share the receipt from the shop as proof
send-screenshot = The program can’t see pictures: write in words what is on the screen, without codes and passwords. If a person joins, you can send them the picture.
    .sayings =
        can i send a screenshot, i'll send a screenshot, let me send you a screen shot, can i take a photo of the screen, can i send a
        picture, shall i show you the screen, i have a screenshot, how do i show you my screen, i can send a picture of the error, can i
        send a video, let me send a photo of the error, screenshot ok, want a screenshot, photo of the error, easier to show you than to
        tell you let me snap the screen, there's a red message here shall I photograph it, I'll film how it fails and send the clip, took
        a screen grab so how do I attach it, I could photograph one phone with the other, do you understand pictures if I send one, the
        error is in Russian can I send it as a photo, I made five screenshots where do they go, my daughter took a photo of the screen
        want it, shall I record the screen or describe it in words, one second I'll snap the screen and drop it in here, would an image of
        my display be of use
voice-message = The program can’t listen to voice messages. Write in words: short is fine, and so are mistakes.
    .sayings =
        can i send a voice message, i'll record a voice message, can i just talk, can i say it by voice, it's easier to speak, i can't
        type, typing is hard for me, i'd rather speak, can i dictate my answer, let me record it, voice is easier for me, voice note ok,
        can I talk instead, send audio, may I dictate, letters are tiny and I keep missing so may I answer by voice, my hands shake typing
        is hard I'd record it for you, left my glasses at home can I just speak, I'm driving so it's voice messages only from me, I'm
        eighty and typing takes for ever let me say it, will you listen if I send an audio, finger in plaster so I'd rather dictate,
        easier to say it aloud than poke at letters, do you play voice messages or only read text, could I record you one of those round
        videos, I spoke my answer for a minute please listen, my spelling is awful may I use the microphone
call-instead = { $held ->
        [none] Where a code can come by a call, there is a button for it. After a SIM change it is missing for a while: someone else may hold the card.
       *[other] Not yet: the SIM was changed lately, and a stranger might hear a code read out. That lasts until { MOMENT($held, $zone, $now) }.
    }
    .sayings =
        let a robot call me, can you call instead of sms, can i get the code by a call, call me with the code, let a machine call me, tell
        me the code by phone, can the code come by voice, i want a call instead of a text, voice call with the code please, can it ring me
        with the code, phone me the code, robot call please, code by phone call, voice code please, let the robot ring, texts get lost so
        let a machine read me the digits, my landline can't take texts could the code be spoken, I see poorly so I want the code read
        aloud, a robot used to say the code is that still around, any option to get the digits through an automated call, calls reach my
        old phone and texts don't so ring it with the code, may the machine call me and say the numbers, instead of a text I'd like the
        code by voice, switch the code over to a phone call, gran can't read texts have the code spoken to her, is an autodial with the
        code possible, I'd rather hear the code than read it
only-one = Just one is fine: say which, the others stay as they are.
    .sayings =
        can i do just one of them, can i add only one, only one of several, what if only one number, one at a time please, not all just
        one, only this one, can i choose one, i don't need the others, i need only one number, just a part of them, just one please, only
        the one, one of them, do I need all of them, I'd link one number and let the other be, only touch mum's number please not the
        rest, out of five staff just one needs renaming, must I add every number or will one do, if I pick only the work line are the
        others left alone, there are seven numbers but I care about a single one, may I limit it to one SIM, do mine and leave my wife's
        as it is, can I close one line and keep the others running, is changing exactly one number allowed, surely I don't have to change
        the lot, a single subscriber and nobody else possible
several-at-once = Usually one at a time: we finish this one and begin the next. Where a list is possible, we ask.
    .sayings =
        can i do several at once, i need two numbers done, can i do all at once, both numbers at the same time, all of them together
        please, i have several numbers can i do all, can i send a list, two accounts at once, can we do two together, and the second one
        too, both at once, all together, in bulk, two at a time, we have twenty employees can you do them all in one go, fix mine and my
        husband's together otherwise it takes for ever, three SIMs in the family let's do them at the same time, I'd like to sort out Ozon
        and MTS simultaneously, I've got a spreadsheet of numbers can I upload the lot, change numbers for five drivers in one sweep, must
        I type forty numbers one by one, password and number in a single session please, while you're at it look at my second account, can
        forwarding be set for the entire department at once, I have another number with the same trouble do it too, several subscribers
        together is that doable
relative-help = Yes: anyone you trust may read and tap. But the codes come to you: enter them yourself and don’t read them out over the phone.
    .sayings =
        can my daughter do it for me, can my son do it instead of me, can a relative do it, can my husband do it, can my wife do this for
        me, may somebody else do it for me, can a friend help me do it, can my grandson help, could my kids do that, can it be done
        without me, can i ask someone to do it for me, can my daughter do it, my son will help, let my husband do it, someone else for me,
        I'm hopeless at this so my nephew should answer for me, I'll hand the phone to my son-in-law to press things, the programmer next
        door offered help can I trust him with it, my carer assists me is she allowed to tap for me, my daughter lives in another town
        could she do it in my place, my wife is better with phones let her reply, eyes are bad so my granddaughter reads and taps, may one
        of the family sit here instead of me, I'd ask a colleague to finish this for me is it allowed, is a power of attorney needed if my
        girl answers, can the secretary reply on behalf of the director, could a friend take over from me in this chat
for-another = Yes, if that person is beside you: the code comes to them. We tell about a number only to its owner.
    .sayings =
        i am writing for my mother, it's not for me, i ask for my grandmother, can i do it for my husband, i want to help my father, i
        write for my wife, the number is my mum's, i'm helping a neighbour, it is for my daughter, the account is not mine, can i do this
        for another person, it's my dad's account, it's my mum's number, I'm asking for grandpa, not for myself, on behalf of my wife, dad
        is eighty and can't so I write for him, mother-in-law asked me to sort her password out, the number is in my sister's name but I
        handle it, I'm helping an elderly neighbour get into her account, it's about my son who is in the army, gran sits beside me and
        we're recovering her login, I'm an employee and the cabinet belongs to the director, auntie gets no code and I write in her place,
        can I do it for my mother, my husband is at sea and I want to help with his account, I'm my brother's guardian may I act for him,
        helping a friend who is too shy to write
other-phone = Yes. Type your number in digits: the button would send the phone owner’s. If you sign in to { $service } there, sign out afterwards.
    .sayings =
        can i do it from another phone, i write from someone else's phone, from somebody else's phone, i'm on my neighbour's phone, this
        is my husband's phone, it's not my phone, i borrowed this phone, can i use a computer, i'm at a work computer, does a tablet work,
        this is not my telegram, my phone is broken i write from another, from another phone ok, it's my husband's phone, can I use a
        laptop, borrowed mobile, mine fell in the lake so I write from my sister's, I asked the woman in the next bed for her handset does
        that work, sitting at a library computer can I do it here, on my grandson's tablet is that alright, this Telegram belongs to a
        friend can I use it for all this, mine is at the repair shop so I carry dad's for now, stolen phone so I'm on my work iPhone, a
        passer-by lent me a mobile is it safe to use, must it be my own device or will any do, does it matter that I'm on someone else's
        Telegram, in an internet cafe can I proceed from here, took my daughter's Samsung to try it from there
abroad = This chat works from any country. SMS codes don’t reach every number: there are limits by country and region.
    .sayings =
        i am abroad, does it work abroad, i'm in another country, in which country does it work, is it only for russia, does it work in
        belarus, can i do it from abroad, i have a foreign number, i am in turkey now, i'm on holiday abroad, does it work in roaming, can
        i do this from germany, I'm abroad, does it work in Poland, I'm in Turkey, roaming here, we moved to Serbia and kept the
        Belarusian number is that fine, on holiday in Egypt with a local SIM what now, I live in Israel but the account is Russian, on a
        work trip in China can I do it from here, which countries do you help, is a Lithuanian number any good, studying in Prague will
        this chat function, my number starts with another country's code do you take it, can a Kazakh subscriber turn to you, at sea on a
        ship in a foreign network will it go through, are foreigners allowed to use your help, wintering in Thailand do you support that
need-internet = This chat needs the internet, Wi-Fi will do. SMS don’t need it: a signal from the mobile operator is enough.
    .sayings =
        do i need internet, does it work without internet, what if i have no internet, is internet required, is wifi enough, can i use
        wifi, do sms need internet, do i need mobile data, does it use my data, will the code come if the internet is off, will the code
        come over wifi, need internet, works offline, no data ok, no internet at the cottage but there's signal will a code come, my
        gigabytes ran out can we do without, if I turn mobile data off does the text still arrive, I'm on cafe wifi is that sufficient,
        the village has calls only what about no internet, will this chat swallow a lot of megabytes, is the neighbour's wifi fine or do I
        need my own data, do texts travel over the internet or the network, my connection barely breathes will everything work, data
        abroad is dear can I get by without it, must data be on for the sake of the code, would home broadband do
keypad-phone = A phone with keys will do: codes reach it too. If no SMS comes, delete old ones: the memory for them may be full.
    .sayings =
        i have a keypad phone, what if i have a phone with buttons, it's not a smartphone, i have an old nokia, my phone is a simple one,
        my mum has a button phone, phone without internet, does a feature phone work, will an old phone do, it is a flip phone, basic
        phone no apps, it's a button phone, not a smartphone, old Nokia, I've a flip phone, dumb phone here, a basic phone without
        internet will the code reach it, grandad's handset has huge keys is it suitable, I never owned a touchscreen only buttons, does
        the code come to a clamshell or must it be modern, fifteen years old with a black and white display is it ok, no apps on mine it's
        an ordinary phone, my keypad Philips lasts two weeks but can it take codes, can't afford an Android so I use a simple one, mum has
        a senior phone with an SOS key, mine only makes calls and texts, what can be done on a phone without a touchscreen
esim = With an eSIM it is all the same: SMS come to your number. It just can’t be moved to another phone by hand, as a card can.
    .sayings =
        i have an esim, does it work with esim, what about esim, what is an esim, my sim is electronic, no physical sim, i don't have a
        sim card it's esim, virtual sim, built-in sim, is esim ok, esim instead of a card, electronic SIM, no plastic card, does esim
        work, my American iPhone has no tray the SIM is inside, it's built in so I can't pull it out what then, I joined through a QR code
        and hold no card, how do I move it if the card is virtual, there's an eSIM in my watch would a code get there, they gave me no
        card just a square to scan, is anything different with an embedded SIM, I went over to a digital SIM in May does that hinder
        codes, you say swap the card but there isn't a physical one, does a digital SIM count as a normal one, nothing to take out since
        it's an e-sim, is the virtual card in a Pixel all right
two-sims = The code goes to the SIM card whose number { $service } has. Check that it is turned on and has a signal.
    .sayings =
        i have two sim cards, two sims in my phone, which sim will it come to, i have two numbers in one phone, which sim card do i need,
        will the sms come to the second sim, my second sim is off, dual sim phone, first sim or second, both sims are in, does it matter
        which sim, I've two SIMs, which SIM, does the second SIM count, two cards in it which one should I wait on, work and private in
        one handset which to check, both are inserted so where does the text land, I turned the second SIM off to spare the battery, which
        of my two numbers is the one for codes, old card in slot one and new in slot two, my dual Samsung may be mixing the numbers up,
        one for data and one for calls does that matter, which card should be left switched on, the main one sits in the second tray any
        effect, I use two numbers by turns which gets the code, should the other card come out for a while
password-instead = You can use a password if you have one and it fits. A code is asked for when there is none, or to make sure that it is you.
    .sayings =
        why not sign in by password, can i use my password, can i log in with a password, why a code if i have a password, can i do
        without a code, can i sign in without sms, why not the password, i want to use my password, it used to work with a password, isn't
        login and password enough, why these codes at all, no code please, why not a password, why a code at all, I know the password by
        heart why can't I use that, all my life I signed in with a password and had no trouble, don't they let you in without a text any
        more, my password is on a slip of paper isn't it enough, what are these six digits for when a password exists, can the code be
        switched off so I log in like before, just typing a password would be simpler let me, I don't need double checking a password is
        fine, is there another way in for example the password, my son gets in with a password so why ask me for a code, fingerprint or
        password instead of the text, I'd prefer a secret word to a code
in-writing = The chat stays here: you can read it again and forward it. An official answer comes from { $service } support.
    .sayings =
        can i get it in writing, can you send it by e-mail, give me an official answer, can you e-mail me this, i need it on paper, can i
        have a document about it, i want a written confirmation, is there a written instruction, can i print it, send me a letter about
        this, send the answer to my mail, in writing please, official letter, on paper, the court wants a written reply on headed paper
        from you, my boss demands a document saying the login is down, could you email me all of this, I'd like to keep the instructions
        and reread them, accounts need a certificate about the outage, send the steps as one document and I'll print it, is a signed and
        stamped answer possible, I'd forward this chat to my daughter can I, do you have the instructions as a PDF, how can I save our
        conversation for myself, confirm in writing that I contacted you today, where do I reread your advice afterwards

# Codes and links
which-sender = We name the sender at the step where we look for the SMS. Whoever sends the code, so don’t share it with anyone.
    .sayings =
        which number does the code come from, who sends the code, who is the sender, what number is the sms from, who will the sms come
        from, what is the sender called, does the code come from your number, which number will call me, what sender should i look for,
        how do i know their sms, from whom is the text, who sends it, what sender, from which number, sender's name, there's a text from a
        four digit number is that yours, how is the code sender listed among my messages, under what name do I search for it, will it come
        from a bank or from Ozon, afraid to miss it so who should the sender be, a heap of texts which is from the right sender, is the
        sender in letters or in digits, if it arrives from an ordinary mobile is that a crook, what number will the robot ring from, an
        unknown number texted me is it the proper one, which address does the email with the code come from, whose name will stand above
        the code
code-validity = A code works once and not for long, so enter it at once. A new one replaces the old: take the one that came last.
    .sayings =
        is the code one-time, how long is the code valid, how long does the code live, when does the code expire, can i use the code
        twice, is it a one time code, will the old code still work, does yesterday's code work, how many minutes is the code good for,
        which code do i enter first or second, until when is the code valid, does the code run out, how long is it valid, has it expired,
        is yesterday's ok, one time only, by the time I found my glasses the code must have died, three codes in a row which of them is
        right, can the morning code be used in the evening, is a code for one use or for many, it has been lying there since last night
        still good, will I reach the computer before it runs out, if I ask for a new code does the earlier one die, half an hour later
        will they still accept it, I'll note the code down and always use it fine, what is the lifespan of these digits, two messages
        arrived do I type from the upper or the lower, is a used code worthless afterwards
told-code = ⚠️ Change your { $service } password now and sign out on other devices. Is a card linked? Call your bank. Can’t sign in? Ask for a person.
    .sayings =
        i told the code to someone, i gave the code away, i already read out the code, i told the caller my code, what if i told someone
        the code, somebody knows my code, i sent the code to a scammer, i forwarded the code, i gave my code to a stranger, i said the
        code on the phone, what do i do i told the code, I told him the code, gave the code away, read it to a scammer, oh no I shared the
        code, a so-called agent rang and I told him the digits, silly me dictated the numbers to some man what now, I sent the code to an
        unknown buyer in a chat, typed my code and password on a fake site what will happen, crooks wheedled the code out of my mum, the
        security department called and I read them the text, he said he was a courier and got the code from me, forwarded the message to a
        friend who turned out to be hacked, strangers know my code now is that dangerous, I said four digits and then realised it was
        fraud, my kid gave the code from my texts to someone in a game, I fell for it and gave them the confirmation code
code-here = Don’t write a { $service } code or password here. Only our own check code goes here, and we ask for it ourselves.
    .sayings =
        do i write the code here, where do i enter the code, should i tell you the code, do you need the code, where do i type the code,
        do i put the digits here, send the code to you, shall i write you my password, do you want my password, code here or on the site,
        you don't need the code, code goes here, type it here, do I send you the code, paste the digits here, got a text with six numbers
        shall I write them to you, do you need my cabinet password to help, where do I put the digits I have received, is the code entered
        here or on the login page, should I read you what the message says, which box are these figures meant for, want my password so it
        goes faster, code from the email do I forward it to you, shall I send you the PIN of my SIM, digits from the call to you or to the
        website, where does the emailed code belong, do I tell you my code word in this chat
give-me-code = We can’t: we don’t see { $service } codes. They come only to your number or email.
    .sayings =
        can you just give me the code, just tell me the code, send me the code here, what is my code, write me my code, you know my code,
        give me the code, drop the code in the chat, send the code in telegram, can i have the code right here, why don't you tell me the
        code, tell me my code, just send the code, what's my code, you're support so look up my code and write it to me, your system shows
        which code went out so say it, I won't wait all day for a text name the digits, generate a code for me right here in Telegram,
        send the code to this chat and not by text, is it so hard to tell me that code, issue me a temporary code to get in, tell me my
        password you surely know it, which digits should I enter can you say, print the code here it's handier for me, fetch the code from
        your database and pass it over, let me have the code without any text
trust-link = Open it only if you asked for it yourself and its address matches that of { $service } letter by letter. In doubt? Type the address yourself.
    .sayings =
        can i trust this link, is the link safe, can i open the link, a link came should i open it, is it a real link, is there a virus in
        the link, should i click the link, they sent me a link not sure to open, is this link dangerous, check this link, where does the
        link lead, should I click, link real or fake, virus in the link, there's a blue link in the letter do I press it, the address
        looks odd could it be a forgery, my daughter told me never to follow links and here's one, a text with a link says a parcel is
        waiting believe it, please check that web address is genuine, how do I know it leads to the true Ozon, will that link steal
        something from me, after the link the page wants my card is that normal, one letter in the address is different should I trust it,
        they sent a QR code is scanning it dangerous, is the link in the recovery letter authentic, my antivirus complains about the link
        open it anyway

# What words mean
what-is-cabinet = The account, or cabinet, is your own page at { $service }, on the site or in the app. You usually enter it with a password or a code.
    .sayings =
        what is a cabinet, what is the cabinet, what do you mean by cabinet, where is this cabinet, which cabinet, is it some website,
        what is a personal account, what account, what do you mean by account, do i have a cabinet, personal cabinet what is that, what
        cabinet, what's an account, cabinet of what, people tell me to enter the cabinet and I don't know what it is, is it a room in an
        office or what do you mean by cabinet, explain the word account I'm in the dark, are profile and cabinet one and the same, I never
        opened a cabinet do I even have one, what's a personal cabinet for, how does the cabinet differ from the app, tell an old lady
        what a personal account page is, profile or account or cabinet are they all one thing, I have heard the word cabinet but not what
        it means, a corporate cabinet what kind of beast is that, which cabinet are you talking about
what-is-spam = Spam is unwanted advertising, and also the folder where the phone or the mailbox hides it. Codes you need get there at times too.
    .sayings =
        what is spam, what does spam mean, what spam folder, which spam, i don't know what spam is, why spam, is it advertising, what is
        anti-spam, what is a spam folder, is spam the ads, what is junk folder, what's spam, spam meaning, never heard of spam, what sort
        of animal is this spam explain it plainly, is spam an illness of the phone, why did the letter end up in some spam, who invented
        spam and what is it for, granddaughter said look in spam and I don't know what it is, how is spam different from normal letters,
        are junk mail and spam the same, isn't spam tinned meat, is antispam a kind of program, do advertising calls count as spam too,
        what gets put in this spam place, I'm seventy so explain spam to me
what-is-ussd = It is a command like *…#: type it as a phone number and press call. The answer shows on the screen or comes by SMS.
    .sayings =
        what is ussd, what is a service command, what command with a star, how do i dial the command, what is star and hash, where do i
        type the star, how do i send a ussd, where do i dial these digits with a star, command with a hash sign, what command is that, i
        can't type the star, what's USSD, star hash what, which command, what is that star thing, where on the phone do I type the star
        and figures, do I send those symbols as a text or a call, found the hash key and which button next, is dialling with a star a call
        or a message, after the hash do I press the green handset, never typed such a command teach me, what does this combination with a
        hash do, is it typed in the phone app or in texts, is a short command some kind of number, where do those stars go in this chat or
        the dialler, a service request what on earth is that, are pound sign and hash the same thing
what-does-it-mean = A word or question is not clear? Tap “How do I check?” where there is such a button, or ask for a person: they will explain.
    .sayings =
        what does it mean, what does that mean, what is this, i don't understand the question, i don't get what you mean, what are you
        talking about, explain it simpler, what do you mean, it's not clear, how am i to understand this, in plain words please, say it in
        other words, meaning what, huh, I don't get it, too clever for me put it in plain language, read it three times and still no idea
        what you want, unfamiliar words explain it for dummies, what are you trying to say with that message, the sense of the question
        escapes me, I'm no good with technology use simple words, that term is strange decode it for me, phrase it another way it's foggy,
        I'm seventy-five so break it down slowly, your question is puzzling what's it about, explain the last sentence please
where-to-look = The button “How do I check?” under the question shows the way step by step. There is none? Ask for a person.
    .sayings =
        where do i look, where do i look for it, in which section is it, which menu is it in, where do i tap, where is this button, on
        which screen, i can't find it, where can i find what you ask about, which folder do i look in, where in settings, i don't see
        where it is, where is it, tap where, can't find it, I went through all the settings and it isn't there, on which screen should
        that line be, what icon do I open to see it, my menu looks different where do I go, found the gear icon and where next, that
        button you mention where is it hiding, is it at the top of the screen or the bottom, point me through the menu please, in which
        app on the phone should I look, no such section on my Samsung where is it, I search and search and cannot spot it, in the profile
        or in phone settings where is it
repeat = The question is the same: it is in the last message with buttons.
    .sayings =
        repeat please, please repeat, say it again, what did you ask, what was the question, what do i have to answer, remind me of the
        question, the question again please, i lost the question, i don't see the question, repeat the question, come again, say again,
        put the kettle on and forgot what you asked, your message scrolled away send it again, got distracted by a call what was wanted of
        me, I deleted your question by accident send a new one, didn't read to the end could you repeat, remind me what I'm supposed to
        answer, show the last message once more, what were you asking a minute ago, lost the thread what was the latest question, I
        scrolled past the question and can't find it, buttons are gone show them again, let's have the question a second time

# Around it
old-number = Change the number in your account, and codes go to the new one. Change the number itself at the mobile operator, and the old one stops working.
    .sayings =
        what happens to the old number, will the old number be switched off, where does my old number go, does the old number stay, will
        the old one still work, will someone else get my old number, what about my previous number, will the old sim work, can i keep the
        old number, is the old number deleted, will both numbers work, what about my old number, is the old number lost, old SIM bin it,
        does the old one die, ten years with that number will it be gone, my bank is tied to the old one does it keep working, if I take a
        new number will a stranger get the former one, could the old one stay as a spare, friends only know my previous number can they
        reach me, can I get my old number back some day, what becomes of my old SIM after the swap, where will calls to the old number go,
        do both phones remain in service after the change, WhatsApp hangs on my previous number will it drop, how soon is an old number
        resold, there's credit on the old number and it will be cut off
other-operators = We help with signing in to { $service }. About money and services of another mobile operator, ask that company.
    .sayings =
        do you work with other operators, does it work with beeline, i have megafon, i'm with tele2, i have a1, i use life, does any
        operator work, is it only for mts, what if my sim is from another operator, my number is not mts, can other operators be used, I'm
        with Beeline, do you do A1, other networks, Tele2 ok, SIM is Megafon and the account is Ozon will you help, my wife has another
        carrier do you serve hers, moved my number to a different operator what now, Vodafone questions can I bring them here, do you take
        only MTS cards or any, my operator isn't on your list is that an obstacle, Yota customer here am I welcome, a question about life
        can I ask you, ported from Beeline to MTS how do you treat that, do you work with Orange in Poland, another operator took my money
        will you look into it, not an MTS subscriber may I still ask
where-office = We have no addresses here: they are on the site and in the app of { $service }. Check the opening hours there too.
    .sayings =
        where is the office, where is your shop, office address, where is the nearest shop, where do i come in person, can i come to your
        office, where are you located, when does the office close, which shop do i go to, is there an office in minsk, address of the
        store, can i visit you, where's your office, nearest shop, can I come in, I live in Bobruisk where is your branch here, want to
        walk in and talk where do I go, on which street is the closest phone shop, does our mall have a desk of yours, where in Ryazan are
        you located, how do I get to your office by metro, is the branch open on Saturday and where is it, tell me the address so I can
        come in person, any booth of yours at the railway station, easier for me to go to a shop where is one, where do I travel if I
        can't cope with the phone myself, is there a map of your shops
ready-for-office = Your passport, and the contract if you have it. { $service } support can tell the rest. Don’t send documents to this chat.
    .sayings =
        what documents do i take, what should i have ready for the office, what do i bring, do i need my passport at the office, do i
        bring the contract, what should i prepare, what to bring to the shop, which papers are needed, is the passport enough, what will
        they ask at the office, what do i need for the call to the operator, passport enough, which papers, bring the contract, off to the
        shop tomorrow what should I take along, will they see me at the office without the contract, should the old SIM come with me to
        the shop, it's a twenty mile drive I don't want to forget papers, changing the owner which documents should be ready, do they ask
        for a passport or is a licence fine at the shop, does my husband need a power of attorney to go there, what should I have at hand
        before I ring the hotline, I kept the SIM box shall I take it to the office, pension card or passport which do I show at the
        counter, must the director carry the company stamp, go with empty hands or with the contract
may-i-call = { $hotline ->
        [none] You can’t call this chat, it is for writing. Want to talk? Open { $service } support on the site or in the app.
       *[other] You can’t call this chat, it is for writing. To talk, call { $hotline }.
    }
    .sayings =
        may i call you, can i call you, what number do i call, give me a phone number, what is your phone, i want to call you, is there a
        hotline, can we do it by phone, i want to talk on the phone, support phone number please, which number can i ring, phone number
        please, your hotline, what number do I dial, I'd like to speak to somebody by voice what do I dial, do you have a toll free
        number, can you be reached from a landline, calling is easier for me than typing which number, how do I get through to support
        without an hour of music, dictate the hotline and I'll write it down, what do I dial from another country, a short number for the
        operator please, I want to phone you right now on what number, how do I ring MTS enquiries, is there a city number for your
        office, can I settle this over the phone where should I call
will-you-call = People answer here, in the chat. Only a robot with a code may call, if you choose it. Does a caller ask for a code? It is a scam.
    .sayings =
        will you call me, call me back, when will you call, will someone call me, who will call me, do i wait for a call, are you going to
        call me, please call me, i'm waiting for your call, can you ring me, give me a ring, ring me, waiting for your call, I've been
        expecting your call since morning when is it coming, could you phone me yourselves after lunch, try me again if you can't get
        through, should I keep the phone near in case you ring, someone of yours rang was it truly you, can I book a callback, ring my
        landline I hear better there, I'll leave a number and let them phone me, what time do you intend to call me, somebody from your
        side called and hung up was it you, phone me after six when I'm home from work, you promised to ring and it's been silent
complaint = A person will read your complaint. Write “person”, then what happened and when.
    .sayings =
        i want to complain, where do i complain, where do i write a complaint, i'm going to complain, take my complaint, i want to file a
        complaint, complaints book, i want to leave feedback, complaint about your service, i will report you, i'll sue you, complaint,
        file a claim, the girl in the shop was rude who do I write to, I'm taking this to the consumer watchdog, accept my formal
        complaint about the operator's work, three days without service I wish to lodge a claim, who deals with customer grievances here,
        give me the complaints book, I'll leave a bad review if there's a place for it, to whom do I report this awful service, want to
        make a complaint about a courier, I demand that rude employee be disciplined, how does one write to your director about this mess,
        I shall sue you and here is my claim
stop-notices = What we send on our own is turned on and off here: /notices
    .sayings =
        don't write to me any more, how do i stop notices, unsubscribe me, turn off notifications, stop sending me news, stop sending
        messages, how do i unsubscribe, remove me from the mailing, i don't want your messages, turn off reminders, no more notices
        please, stop messaging me, unsubscribe, no more alerts, turn off the notices, your message pings every morning get rid of it, you
        wake me at night with your news switch it off, I don't want adverts from you any more, where do I disable those reminders about
        maintenance, fed up with outage alerts please don't send them, can the bot not write to me first, cancel notifications of planned
        works for me, leave me in peace once this chat is over, I want silence and no news from you, how can I stop receiving your
        updates, your pings wake the baby, take me off the mailing about network repairs
change-language = The language is changed here: /language. There are English, Russian and Belarusian.
    .sayings =
        how do i change the language, can you speak english, english please, switch the language, another language please, do you speak
        russian, write in english, change language, i don't understand russian, which languages do you have, set english, do you speak
        german, in Russian please, Belarusian possible, mum understands only Russian can she have it, my son reads English switch it
        please, do you have Ukrainian, why do you write to me in Russian I want English, what other languages does this bot know, where is
        the language picked, my worker is Uzbek is there his tongue, switched the language by mistake put English back, can we chat in
        Chinese, I'd like replies in my native language, is German on the list, let's move over to English if possible
nothing-helps = { $hotline ->
        [none] Then you need a person: write “person” and say what you have tried.
       *[other] Then you need a person: write “person” or call { $hotline }. Say what you have tried.
    }
    .sayings =
        what if nothing helps, what if it doesn't work, nothing helps, what do i do if it fails, what if this doesn't help either, i tried
        everything, i have already tried it all, what other options are there, are there other ways, and then what, what if it never
        works, nothing works, no use, what else, restarted it ten times and still nowhere, I did everything you said and got zero result,
        if this fails too where do I turn, tried all you wrote and I'm back where I began, is there a plan B for the worst case, followed
        the instructions to the last dot and it did not work, are there options left or was that all, in case of failure what do you
        advise, advice has run out and the door is still shut, not one of the methods worked where next, second evening of this and I've
        pressed every button, if it never gets fixed whom do I approach

# While an outage or planned work is waited for
why-incident = { $trouble ->
        [none] No outage or planned work is known now: we are looking for another cause.
       *[other] Your mobile operator says so, that’s why it comes first. It may be something else: then we’ll check the rest.
    }
    .sayings = is it really because of the works, is it really the outage, are you sure it's the maintenance, maybe it's not because of the
        outage, is that really the cause, what if it's something else, what works, what outage, is it your outage, how do you know it is the
        outage, is that the real reason

# For somebody who has not named the service yet
who-are-you-any = This is a help chat for signing in. A program answers, and calls a person when you ask.
in-dollars-any = We give prices in the currency that the service charges, and don’t know exchange rates. Your bank can tell the price in yours.
are-you-scammers-any = Easy to check: we never ask for a password, a card, a passport or a money transfer. In doubt? Open the support of the service yourself, on its site or in its app.
how-long-any = The questions here usually take 2–3 minutes. If you have to wait for the mobile operator or the service, we’ll say so.
other-phone-any = Yes. Type your number in digits: the button would send the phone owner’s. If you sign in there, sign out afterwards.
told-code-any = ⚠️ Change the password where the code came from, now, and sign out on other devices. Is a card linked? Call your bank. Can’t sign in? Ask for a person.
code-here-any = Don’t write a code or password of a service here. Only our own check code goes here, and we ask for it ourselves.
give-me-code-any = We can’t: we don’t see the codes of services. They come only to your number or email.
trust-link-any = Open it only if you asked for it yourself and its address matches that of the service letter by letter. In doubt? Type the address yourself.
what-is-cabinet-any = The account, or cabinet, is your own page at a service, on the site or in the app. You usually enter it with a password or a code.
two-sims-any = The code goes to the SIM card whose number is in the account. Check that it is turned on and has a signal.
in-writing-any = The chat stays here: you can read it again and forward it. An official answer comes from the support of the service.
nothing-helps-any = Then you need a person: write “person” and say what you have tried.

# What a word means, what comes next, and what else people ask beside a step
why-logged-out = { $service } signs you out by itself when nothing happens for a while. It keeps you safe: sign in again.
    .sayings =
        it threw me out, why did it log out, session expired why, went to make tea and the cabinet closed itself why, why does it kick me
        out whenever I get distracted, how long does a login last before it asks again, I got in and a while later it wants me to log in
        again is that normal, can it stop signing me out all the time, why was I signed out without touching anything
hold-length = If we know how long it lasts, we say so before your “yes”. Without it nothing is paused.
    .sayings =
        how long is the pause, how long does the hold last, length of suspension, I'm off for six months is the pause long enough, for
        what period may a line be frozen, does it lift by itself or must I write, when does the suspension of the number end, what's the
        maximum number of months it can be frozen, is the pause open-ended or has it a date
what-will-happen = Before an important step we say what will change, and it waits for your “yes”. Not sure? Call a person first.
    .sayings =
        what happens then, what if I press it, and what comes next, I'm scared to tap tell me what it leads to, what exactly changes once
        I agree, tell me in advance what the next step will do, what are the consequences of that button, what exactly happens to my
        number at that time, where does that button take me
what-is-code-word = It is a secret word that you and the operator know. You enter it on the recovery page, never here.
    .sayings =
        what's a code word, code word meaning, which word, I never made up any word what are you on about, where does a code word come
        from I don't think I have one, are the code word and the password different things, what do I need a secret word from the operator
        for, where is my code word written down, explain what a code word is
what-is-mask = A mask is a number with gaps, used for searching. The sign % stands for any digits.
    .sayings =
        what's a mask, number mask how, why the percent sign, what do I put in place of digits I don't know, I want a number ending in 77
        how do I write that, explain the percent sign inside the number, which symbols can replace digits, how do I search if I remember
        only the tail of it, I don't understand how to fill the mask in
what-is-forwarding = Forwarding passes calls from one number to another: all of them, or only on a condition.
    .sayings =
        what's forwarding, forwarding meaning, what is it for this forwarding, explain the word forwarding it's new to me, conditional and
        unconditional what's the difference, are call diversion and forwarding the same, where does a call go when forwarding is set, tell
        an old man what diverting calls means, why would I want forwarding at all
what-is-flight-mode = In flight mode the phone has no network, so texts do not arrive. It is easy to switch on by accident.
    .sayings =
        what's flight mode, I'm not flying, which plane, what is airplane mode and how did I get it, what have planes to do with me
        sitting on the sofa, who needs flight mode on the ground anyway, what does the little plane on the screen mean, how is flight mode
        linked to my texts, explain the mode with the aeroplane icon
what-is-short-number = It is a service number of a few digits. Codes and passwords come from numbers like that.
    .sayings =
        what's a short number, a number with four digits how, why is the number so short, do three digit numbers even exist, aren't short
        numbers used by fraudsters, how does a short number differ from an ordinary one, who uses such short numbers, something with only
        four digits writes to me what is it, I don't know what you call a short number
what-is-temp-mail = It is a mailbox made for one use. Many services send nothing to such addresses, so use an ordinary one.
    .sayings =
        what's disposable email, temporary mail meaning, a throwaway address how, what makes a disposable address worse than a normal one,
        how can I tell if my mail is a temporary one, why don't they send letters to temporary mail, explain what a one-time mailbox is,
        is a ten minute mailbox from that site suitable, is there really such a thing as throwaway mail
good-password = A hard one, used only for { $service }: digits, letters and other signs. Do not write it here.
    .sayings =
        what password to choose, which password is best, is my birthday ok, how many letters should the new password have, may I set the
        same password as my email has, cat's name with a birth year is that a decent password, advise me on making up a strong password,
        does a password need capitals and symbols, can I set my previous password once more
keep-password = Remember it, or note it where no stranger looks. Do not send it to this chat.
    .sayings =
        where to keep the password, may I write it down, I'll forget the password again, is it dangerous to note it on a pad by the phone,
        bad memory so where do I put my new password, can I stick the password on the fridge, how do I not forget it by tomorrow, is it
        better to hold the password in the phone or on paper, keep my password for me so I don't lose it
email-instead = Where email can be chosen, we ask you. The letter goes to the address set in the account.
    .sayings =
        can the code be emailed, code by email ok, no signal here could the code go to my mailbox, I have my mail at hand and no SIM can
        it go there, could I receive a letter with the code in place of a text, is there a way to recover through email, which mailbox
        does it go to if I pick email, I want the digits sent to my inbox
install-app = You do not have to: { $service } opens on the website too.
    .sayings =
        must I download the app, do I need an app, is the website ok, phone memory is full do I have to install anything, I don't want to
        install stuff can the browser do, which is better for this the site or the app, should something be installed first, the app won't
        install on my old phone what do I do, can it be done in a browser on the computer
remote-app = Do not install it: we never ask for that. Someone asks in our name? It is fraud.
    .sayings =
        asked to install AnyDesk, they want my screen shared, told to download a program, a man on the phone wants me to install remote
        access, I was sent a file and told to open it is that from you, they order me to download some support program is it right,
        callers ask me to turn on screen sharing, must I put TeamViewer on as they said, I was told to install a protection app from a
        link
account-not-phone = No, the account lives in { $service }, not in the phone. You can sign in from another device too.
    .sayings =
        account stayed on my old phone, phone broke is the account gone, what if I reset my phone, will I lose it all when I buy a new
        phone, dropped the phone in a lake along with my account, does my account move over to the new handset, if I delete the app does
        the account vanish, will the account survive a factory reset, sold the phone so did the account go with it
delete-old-sms = Delete only old ones you do not need and keep the rest. New texts need some free space.
    .sayings =
        delete all texts, I'd hate to delete messages, won't I erase something needed, there are messages from my late husband I won't
        delete them, which messages may be wiped without harm, how many texts must go to free some space, what if I erase them and the
        bank asks for them, explain why old messages should be erased, must I clear the entire message history
why-happens = Mostly it is flight mode, a spam filter, full memory or trouble on the site. We check them one by one.
    .sayings =
        why does it happen at all, what causes this, how come, all was fine yesterday so why today, what usually makes codes get lost,
        which causes does such trouble have, what turns out guilty most often, texts came for years and suddenly stopped why is that, name
        the most common reasons
test-sms = Ask someone to text you from another number. If our own check code is needed, we will tell you.
    .sayings =
        send me a test text, try a test, text me to check, could you message my phone to check it, how do I find out if texts reach me at
        all, send anything to my number and we'll see if it arrives, test the line with a trial message, you text me and I'll say if it
        came, is there a test text to make sure
ask-code-often = Not many times in a row: a new code replaces the one before. Wait a little, then ask again.
    .sayings =
        how often may I ask for a code, request the code again, press resend, I hit resend every minute am I doing it right, after what
        time should I ask for another code, may I request it ten times in a row, does it come faster if I keep asking, is it better to
        wait or press send code again, should I order the text with the code anew
may-misspell = Write as it suits you: short, with mistakes, in any letters you have.
    .sayings =
        my spelling is bad, mistakes ok, bad English sorry, I've only a foreign keyboard will you understand, I write poorly forgive me
        can you make it out, may I skip capitals and commas, lots of typos from me is that a problem, English is my third language can you
        follow me, must I write correctly to be understood
skip-question = If you do not know, just write “I don’t know” and we go on.
    .sayings =
        can I skip this, skip it, may I not answer, this question doesn't fit me let's have the next, I want to jump over this question,
        what do I do if I have no answer, don't want to answer that let's move on, let's carry on without this question, the question
        isn't about me pass it by
wrong-answer = No harm done: the “Back” button returns the question. An answer alone changes nothing.
    .sayings =
        what if I answer wrong, what if I lie by accident, if I slip up in an answer, afraid I'll answer badly and spoil it all, what
        would a wrong button do, will anything happen to me for a false answer, suppose I mix the answers up what then, can a wrong reply
        break something, it's scary to make a mistake answering you
who-is-admin = It is the employee whom the company trusts with its cabinet and numbers. Such steps are theirs to do.
    .sayings =
        who's the administrator, which admin, who is our cabinet's admin, I'm only a bookkeeper may I change staff numbers, are the
        director and the administrator one person, whom in the firm do you count as the administrator, why can nobody but the
        administrator do it, are such actions open to a secretary in the company cabinet, is an administrator the IT guy or who
sim-swap-hold = After a SIM swap the code call is closed for a while: a stranger may hold the card. If we know how long, we say.
    .sayings =
        why not after a SIM swap, new SIM and no call option, limits because of a new SIM, I changed the card at the shop yesterday and no
        code call is offered, how long does the ban last after a SIM change, I swapped it myself so why am I restricted, what's the
        waiting for after a reissued SIM, when is the limit lifted after a new card, what quarantine is this after swapping cards
why-stars = Until we are sure the number is yours, we show only part of it, so no stranger learns it.
    .sayings =
        why the asterisks, why are digits hidden, where are the other digits, why don't you show my number in full, what are those dots in
        the middle of my number, show the entire number I don't recognise it, part of the address is covered by stars what for, can't make
        the number out half of it is masked, from whom do you hide the digits of my number
who-will-come = When a person joins, we say who it is. Do not tell them codes or passwords either.
    .sayings =
        who will come, which employee answers, who's that person, will the person be from you or from MTS, what's the name of whoever will
        answer me, how can I tell that a human has begun to write, what kind of specialist joins the chat, who among your people will deal
        with my question, does he introduce himself when he joins
human-wait = Write “person” and you will see when they answer. The reply comes here, so the chat need not stay open.
    .sayings =
        long wait for a person, how long for an operator, when does a human answer, how soon does a colleague join if I call one, is there
        a big queue for live people, if I ask for a human how long do I sit by the phone, are your staff quick to answer, should the chat
        stay open while I wait for an employee, what's your queue like for a real person
stolen-money = Money cannot be returned here. Call your bank at once, then call a person here.
    .sayings =
        my money was stolen, give me my money back, will I get my money back, I want my money back, refund me, strangers charged my card, will you refund me, fraudsters took three hundred off my card what do I do,
        someone bought a phone at my expense how do I get it back, who makes good what was stolen from me, can a transfer to crooks be
        stopped, money left my card without my permission, how do I recover what was taken from my card
order-question = Here you get help with signing in and with your number. About orders, delivery and returns ask { $service } support.
    .sayings =
        where's my order, where's the parcel, when is delivery, the courier hasn't shown up for two days where is he, I want to return
        trainers the size is wrong, goods came broken what should I do with them, the pickup point won't hand me the parcel, how do I
        cancel an order I placed this morning, they sent another thing instead of the dress
