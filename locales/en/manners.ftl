# What people say beside the matter. The value is what they hear, `.sayings` are their words, separated by commas.
thanks = You’re welcome. Let’s go on.
    .sayings =
        thanks, thank you, thx, ty, tnx, many thanks, thanks a lot, thank you very much, thank you so much, cheers, cheers mate, thanks
        for the tip, thanks for the answer, ok thanks, thanks got it, thanks will try, thanks i'll check now, appreciate it, much
        appreciated, great thanks, thank u, thanx, thanks for explaining, ta, thank you kindly, thank you for being patient with an old
        lady, bless you for the hint, much obliged I'll try it now, thanks for spelling it out so clearly, that explains it thank you,
        heartfelt thanks for the advice, thank you I'm off to check, thanks let me look at my phone, appreciate the quick reply, thanks a
        million for the guidance, grateful for the explanation
thanks-at-end = You’re welcome. If you need help again, write here.
    .sayings =
        thanks that's all, thank you for your help, it all works thanks, no more questions thanks, thanks you saved me, thanks you helped
        a lot, everything works thank you, i'm in thanks, thanks i got in, thanks it's working now, thanks nothing else, thanks problem
        solved, finally thank you, that's it thanks, thanks and goodbye, all good thanks, all done thanks, solved thank you, thanks for
        sorting it out, thank you that was all, I'm in thank you, it works cheers, sorted thanks, finally inside my cabinet thank you so
        much, the code came and I'm logged in thanks for the help, nothing else needed thank you and all the best, thanks my son has fixed
        it already, thank you I'll manage from here, no more questions many thanks, solved in ten minutes thanks folks, got in and my
        orders are there thank you, everything opened thank you from the heart, job done thanks we can finish, you saved me it all works
        now, that's everything thank you and goodbye
goodbye = Goodbye. The talk is saved, you can come back any day.
    .sayings =
        goodbye, bye, bye bye, good bye, see you, see ya, see you later, take care, have a nice day, have a good day, have a good evening,
        good night, so long, farewell, until tomorrow, catch you later, cya, i'm off, i'm leaving bye, ok bye, talk later bye, ciao,
        running for my bus goodbye, bedtime so good night to you, farewell for now, until next time I'm off to dinner, have a lovely
        evening bye, that's me for today goodbye, all the best and bye, off to feed the cat bye-bye, have a nice weekend, see you tomorrow
        morning, my shift starts so I'll say goodbye
hello = Hello. A program answers here; you can ask for a person at any time.
    .sayings =
        hello, hi, hey, hi there, hello there, hey there, good morning, good afternoon, good evening, good day, greetings, hiya, howdy,
        yo, hello everyone, hi all, hi bot, hello bot, dear support, hello dear, morning, evening all, good day a pensioner from Leeds
        here, hello dear support, greetings from sunny Sochi, good afternoon and a nice day to everyone, good evening sorry it's late,
        hello my name is Nina, hello folks, hi it's me again, good evening to this good company, morning team
are-you-there = We are here, the chat works. Let’s go on from the last question.
    .sayings =
        are you there, anybody there, anyone there, is anybody here, is anyone here, hello are you there, you there, still there, are you
        still there, where are you, where did you go, why are you silent, why no answer, did you fall asleep, answer me, somebody answer,
        can you hear me, are you online, is this thing on, does this chat work, are you frozen, are you alive, knock knock, still here,
        you alive, five minutes of silence have you left, I wrote and not a word back where are you, is the bot frozen or thinking, why no
        reply I'm waiting, somebody please respond, I've lost you are you still with me, testing testing can you read me, did you abandon
        me, is this chat dead, strange silence over there, knocking and nobody opens
anger = It should not be like this. Answer the last question or ask for a person: write “person”.
    .sayings =
        this is ridiculous, this is outrageous, are you kidding me, are you mocking me, i'm furious, i'm so angry, this makes me mad, i'm
        fed up, fed up with this, sick of this, enough of your questions, what a circus, this is not acceptable, unacceptable, terrible
        service, awful support, worst support ever, how long can this go on, what a joke of a service, do something already, what do i pay
        you for, shame on you, what a mess, i've lost my patience, i'll switch to another company, enough already, ridiculous, two days of
        torment and you couldn't care less, a disgrace and not customer care, this is how you treat people for that money, you've got some
        nerve I must say, your nonsense makes me shake with rage, I'm boiling from going round in circles, how much of my blood have you
        drunk today, you treat customers like dirt, my indignation has no limits, my nerves are shot because of you, third hour stuck on
        the same spot and I'm furious, you won't see me as a customer again
joke = The program can’t joke. Let’s get back to the question.
    .sayings =
        tell me a joke, make me laugh, just kidding, i'm joking, it's a joke, joke, haha, ha ha, hahaha, lol, lmao, rofl, that's funny,
        marry me, are you married, how are you, how's life, what are you doing, do you like cats, sing me a song, how old are you, what's
        the weather, tell me a story, funny guy, can you cook borscht though, tell me something funny while we wait, what's your favourite
        film robot, let's sing a song together, will you marry me I cook well, is it true that robots will rule the world, guess which
        number I'm thinking of, recite a poem about autumn, that was me joking no offence, who wins the cup this year, read me my
        horoscope for tomorrow
despair = There is no hurry: your answers are kept, the steps come one by one. You can ask for a person: write “person”.
    .sayings =
        i can't do this any more, it's all lost, what am i going to do, i'm desperate, i give up, i'm crying, i have no strength left, no
        strength any more, it's hopeless, it will never work, this is the end, i'm panicking, i'm scared, please help i beg you, i beg
        you, all my money is gone what do i do, i can't cope, it's all useless, i'm totally confused, i'm completely lost, my head is
        spinning, it's a disaster, it's a dead end, i don't know what to do any more, i really need it today, I'm ruined, help me I beg
        you, I could cry, sitting here in tears not knowing what to do next, lost everything and nobody to help, my heart is pounding what
        will become of me, my whole business hangs on that account I'm terrified, completely desperate third day and nothing works out, my
        head won't work any more I understand nothing, children are hungry and the money is stuck there, I'm panicking and my hands won't
        obey, guess I'm not meant to get in there ever, a lonely pensioner and no one will help, I'm at a total dead end and want to howl
praise = Good that it helps. Let’s go on.
    .sayings =
        well done, good job, great job, excellent, great, super, cool, awesome, brilliant, you are the best, good bot, what a smart bot,
        nice work, keep it up, bravo, wonderful, perfect, amazing, that's what i call service, pleasantly surprised, very clear, nice, i
        like it, five stars, respect, you're amazing, nice one, top marks, clear even for an old man like me, better than the shop
        honestly, pleasant to deal with such a polite bot, didn't expect such quick work I'm impressed, they should give you a bonus, I'll
        recommend this chat to all my neighbours, how patient you are simply lovely, precise and to the point respect, what a clever thing
        you've built, haven't met support like this in years, so well explained even my grandson is surprised
ok-i-see = Good, let’s go on.
    .sayings =
        ok, okay, i see, got it, understood, clear, right, all right, alright, aha, uh huh, fine, good, makes sense, it's clear now, now i
        see, so that's it, noted, i understand, ok got it, ok i see, ok understood, will do, k, kk, gotcha, fair enough, ah now it makes
        sense to me, so that's how it is then, good to know I'll keep it in mind, understood and noted, well that much is clear, okay so
        be it, aha now the picture is clear, I've taken that in, followed your explanation fine, sounds logical I agree with you, now I
        know what this is about
wait-a-moment = We’ll wait, the question stays here.
    .sayings =
        one second, a second, just a second, one moment, a moment, just a moment, one minute, a minute, just a minute, wait, wait a
        minute, hold on, hang on, i'll be right back, brb, back in a minute, let me check, let me look, let me see, checking now, looking
        for it, i'm looking, give me a minute, let me find my phone, let me think, one sec, bear with me, let me put my glasses on and
        read it, the phone is in the other room I'll fetch it, somebody's at the door one minute, opening the settings as we speak, let me
        catch my breath, wait the screen went dark I'll wake it, kettle's boiling half a minute please, digging in my phone don't rush me,
        running for my bag the phone is in it, one minute I'll ask my son, looking for it be patient a little
cannot-now = All right, come back when it suits you: we’ll continue from the same place.
    .sayings =
        i can't now, i can't right now, not now, later, maybe later, let's do it later, i'm busy, i have no time now, no time, i'm
        driving, i'm at work, not a good time, i'll do it in the evening, i'll look at home, my phone is not with me, my phone is dead,
        battery is low, i'll continue tomorrow, i'm on the road, i'll come back later, i'll answer later, can't do it at the moment,
        another time, in a meeting can't take my phone out, baby asleep in my arms I'll do it afterwards, on the tube the connection drops
        so I'll do it at home, in the queue at the doctor's I'll return to this tonight, battery at two percent I'll go on when it's
        charged, hands in dough I'll answer later, boss is standing beside me can't do it now, driving at the moment I'll stop and
        continue, too tired today let's do it tomorrow, I'm in the garden and the phone is indoors, class is on I can't fiddle with it
        now, it's night I'll do it in the morning, guests arrived let's put this off
swearing = Let’s get back to the question. Need a person? Write “person”.
    .sayings =
        damn, damn it, dammit, shit, oh shit, bullshit, fuck, fuck it, fuck this, what the fuck, wtf, for fuck's sake, fucking hell, hell,
        what the hell, bloody hell, crap, holy crap, piece of shit, son of a bitch, bastards, screw it, screw this, goddamn, ffs, what the
        hell is this, bollocks, fucking phone, son of a bitch not again, oh sod it all, goddamn thing, this is bullshit, screw this whole
        thing, holy crap what a mess, to hell with all of it
insult-robot = The program doesn’t understand everything. Write “person”, and we’ll call one.
    .sayings =
        stupid bot, dumb bot, useless bot, silly robot, idiot bot, you idiot, you are stupid, you're so dumb, you moron, moron, idiot, you
        understand nothing, you can't do anything, worthless program, stupid machine, stupid program, worst bot ever, piece of junk, tin
        can, bot is useless, you are useless, fuck you, fuck off, go to hell, get lost, you suck, dumb machine, useless thing, never met a
        dumber bot in my life, my coffee maker is brighter than you, whoever built you had two left hands, thick as a brick you are, go to
        the scrapyard you tin can, you're as much use as a chocolate teapot, zero brains in you, who wrote such a brainless program,
        half-baked calculator, you don't understand a word blockhead, worthless robot, brainless parrot repeating yourself

# Ways and marks that have no answer of their own
navigate-person = -
    .sayings =
        get me a person, operator, operator please, give me an operator, i want a human, i want to talk to a human, connect me to an
        operator, switch me to an agent, i need a real person, call a person, can i have a person, a human please, is there anyone alive,
        i want to speak with a person, call an agent, give me a specialist, i need human help, transfer me to staff, get me a manager, a
        consultant please, no more robots give me a human, i don't want a bot, let a person answer, human support, customer service
        please, agent!, human!, real person please, give me a human, somebody alive please, representative, live agent, talk to a human,
        speak to someone, staff please, a manager now, I want a person, any humans in there, call your supervisor, human not bot, get your
        boss, put a person on, can somebody real talk to me, I want a normal human being to help me and not a program, connect me to one
        of your staff at last, I'm old and machines are hard for me give me a person, please fetch somebody alive I can't cope with this
        bot, third time of asking put me through to an agent, may I chat with a genuine member of support, mine is a complicated case it
        needs a specialist, I won't answer a machine get a human, tired of texting a robot I want a live employee, invite whoever is on
        duty into this chat please, let someone from your shift join in, we won't solve this without a human call one, transfer me to the
        shift supervisor, kindly hand my question over to a living specialist, the bot doesn't understand me I need someone with a head,
        where is the button that calls an agent, how do I get in touch with a live person in this chat, I need a living soul and not an
        automaton, I refuse to talk to hardware bring people, pass me to your colleague in the flesh
navigate-back = -
    .sayings =
        back, go back, step back, previous question, to the previous question, return to the last question, take me back, one step back,
        return, i want to change my last answer, i want to go back a step, rewind, can i go back, back please, let's go back, previous
        step, show the previous question, back to the question before, undo my answer, let me go back, previous one, I hurried take me to
        the previous question, I'd like to redo my last answer, open the question that was before this, one little step back please, I
        skipped the question I needed let's return to it, let me answer the earlier question anew, let's go back to what you asked before,
        show the previous screen, rewind by one question, I need to return to the question before, step back for me, undo my last reply
        and go one back
navigate-menu = -
    .sayings =
        menu, to the menu, main menu, to the beginning, start over, start again, from the beginning, from the start, begin again, home,
        exit to menu, another question, i have another question, i want to choose something else, back to the beginning, show the menu,
        start all over, list of questions, let's start over, restart, to the list, take me to the start, back to the start, different
        topic for me, open the list of things you help with, let's return to the very beginning I mixed everything up, I came about
        something else let me choose, show every option from the first screen, let's begin with a clean sheet, wrong topic I want the
        list, take me to the first page, where's the full list of topics, restart this conversation from scratch, I want to ask about
        something completely different
navigate-stop = -
    .sayings =
        stop, enough, stop it, please stop, stop this, finish, that's enough, i don't want this any more, cancel, call it off, exit, quit,
        end the chat, no more, never mind, nevermind, nothing needed, changed my mind no need, i won't continue, let's finish here, cancel
        everything, drop it, leave it, forget it, abort, end this, no need to do anything more I changed my mind, stop this check please,
        I'm dropping this and will sort it out myself, close the conversation it's no longer needed, halt I don't wish to continue, we're
        finishing here I thought better of it, I want out of here altogether, I withdraw my question stop, cancel all that we started,
        exiting this survey
how-to = -
    .sayings =
        how do i check that, where do i find that, i don't know where to look, how do i look it up, how do i do that, show me how, tell me
        how, teach me how, and how is that done, where is it located, i don't know how, i don't understand how to do it, how do i find
        out, where is it on my phone, how do i find it, in what way, what do i press, where do i go, where can i see it, how do i turn it
        on, how do i turn it off, how can i tell, more details how, step by step please, how, how do I check, teach me, where do I see
        that, don't know where on a phone one looks at that, show me step by step how to check it on an iPhone, tell me which end to start
        from, never did such a thing explain the order, I've got a Samsung how do I view that, I'd check gladly but don't know the way,
        tell me what to press to find out, instructions for looking at that please, by what means do I learn that from my phone, my
        grandson used to show me but I don't know how to get there, describe in detail how it's done
cannot-do = -
    .sayings =
        i can't check that, can't check, i can't look, i don't know, dunno, no idea, i have no idea, can't say, i can't tell, i don't
        remember, no way to check, nothing to check it with, unable to check, the phone is not with me, hard to say, not sure, i'm not
        sure, no clue, idk, who knows, nowhere to check, i don't have that, i have no such thing, can't get in to look, can't make it out,
        can't tell, beats me, no way for me to check it, phone is smashed and the screen is dead so I can't look, I no longer have that
        handset to check, clean forgot however hard I try to recall, I'm blind I can't make it out, my phone has no such item at all, it
        was ages ago and I can't remember, husband took the phone so there's nothing to look at, couldn't say for certain and won't lie,
        screen is cracked and I can't read a thing, there's no second phone in the house to test with
correction = -
    .sayings =
        wait actually, actually no, no actually, oh no wait, sorry i meant, i meant, i was wrong, my mistake, my bad, oops, oops wrong
        one, scratch that, correction, i mean, or rather, sorry not that, i pressed the wrong one, wrong button, i tapped the wrong thing,
        i mixed it up, i got it wrong, i answered wrong, the other way round, hang on it's the other way, on second thought, let me
        correct that, wait no, I meant something else, oh I said the wrong thing, slip of the finger I hit the wrong button, that isn't
        what I meant at all, I take my words back I muddled it, silly me I replied without thinking, my previous answer was wrong, I told
        you a fib by accident let me fix it, hurried with that answer let me correct it, the cat walked over the screen that wasn't my
        answer, scrap the last thing I wrote, touched a wrong key by chance, misread the question so I'll answer differently

# Words that add nothing to an answer.
idle = -
    .sayings =
        please, well, so, just, like, uh, um, er, the, a, an, it, its, is, to, of, and, really, actually, sorry, sir
