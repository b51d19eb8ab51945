# Words of one meaning, also across languages. `*` stands for any ending; the reader takes a word for its meaning.
-abroad =
    abroad, roaming, overseas, foreign, turkey, poland, germany, georgia, istanbul, lithuania, ukrain*, moved, emigrat*, border
-accepted =
    accept*, took, went through, saved, approved, swallowed, took it, no problem, passed
-add =
    add*, join*, link*, connect*, merge*, unite
-address =
    address*
-admin =
    admin*, administrator, it guy, sysadmin
-afraid =
    afraid, scared, worr*, fear*, nervous, anxious, panic*, frightened, terrified
-again =
    again, another, retry, resend, repeat*, once more, one more, try again, anew, redo, re send, re do, second, re try, retried,
    retrying
-airplane =
    airplane*, aeroplane*, plane, flight, aircraft
-all =
    all, every*, whole, everything, entire, complete*, any, absolutely, total*, each, bulk
-alone =
    alone, single, only, just me, solo, by myself, one
-already =
    already, before, previously, earlier, long ago
-already-did =
    already did, already done, did that, done that, already tried, already checked, just did, have done
-always =
    always, unconditional*, all calls, constantly, permanently, every call
-any =
    any, anything, whichever, whatever, doesnt matter, dont care, random, dont mind, no preference, no matter, your choice, up to
    you
-app =
    app*, application
-apply =
    apply*, application, request*, order*, submit, register*, file, ticket, put me down, sign me up
-arrive =
    arriv*, came, come*, coming, receiv*, got, gotten, getting, landed, delivered, reached, popped, pinged, ping, buzzed, beeped,
    showed up, turned up, come through, came through, came in, got through, got thru, appeared, appears, drops, dropped, pop up,
    dinged, dings, buzz, beep
-asked-by =
    asked, asking, asks, demand*, requested, wanted, wants, insists, pressured, begging
-asked-sms =
    asking, ill ask, asked my, had my
-attached =
    tied, linked, attached, bound, connected, associated, registered
-attempts =
    attempt*, tries, limit*
-back =
    back, return*, previous, go back, undo, rewind, step back
-bad =
    bad, awful, terrible, horrible, poor, worst, crap, shit, sucks, lousy, disgusting, disgrace, ridiculous, rubbish, useless,
    nightmare, annoy*, angry, furious, mad, pathetic, joke, hate
-balance =
    balance, account balance, credit, funds
-bank =
    bank*, banking
-beautiful =
    beautiful, fancy, memorable, easy, gold*, silver, bronze, platinum, nice number, pretty
-block =
    block*, blocking, freeze, lock*, suspend, ban, cut off
-both-person =
    both come, come together, bring him, bring her, drag him, with him, with her, along with
-bronze =
    bronze
-browser =
    browser, chrome, safari, incognito, cache, cookies, firefox
-busy =
    busy, engaged, on the line, on another call
-cabinet =
    account*, cabinet, profile, login, acc, my page
-cabinet-see =
    orders, history, my orders, order history
-call =
    call*, ring*, phone me, dial*, rings
-call-person =
    connect, transfer, talk, speak, chat, put me through, get me, give me, fetch, summon, invite, bring, escalate, let me talk,
    deal with, contact
-called-me =
    called, calls, calling, rang, rung, phoned, ringing, caller, call
-cancel =
    cancel*, revoke, withdraw*, annul, retract, changed my mind, change my mind, scrap, undo, second thought, second thoughts,
    never mind, nevermind, forget it, call off, void, abandon, dont bother, no longer
-cannot =
    cant, cannot, unable, impossible, not able, no way to, couldnt, incapable, not possible, dont have one
-card-bank =
    card*, visa, mastercard, belkart, bank card, credit, debit, cvv, cvc
-changed =
    chang*, swap*, replac*, switched, exchange*, renew*, reissue*, ported, moved, switch
-cheaper =
    cheap*, cheaper, free, simpler, simple, basic, ordinary
-checked =
    checked, looked, verified, tested, compared, double checked, reviewed, made sure
-close-it =
    close*, closed, shut, closing
-code =
    code*, digits, digit, pin, otp, passcode, numbers, figures, one time, verification
-come-alone =
    come alone, on my own, without him, without her, instead of him, on his behalf, on her behalf, proxy
-come-not =
    dont come, none come, from nobody, from no one, none at all, nothing from anyone, no texts at all
-come-ok =
    come through, come fine, do come, arrive fine, come in fine, get through, others come
-company =
    company, firm, business, corporate, organisation, organization, enterprise, employer
-computer =
    computer, laptop, pc, desktop, tablet, ipad
-debt =
    debt*, owe*, owing, minus, negative, arrears, unpaid, overdue
-delay =
    delay*, slow*, late, lag*, long
-delete =
    delete*, erase*, wipe*, remove*, purge*, clear*, get rid
-detach =
    unlink*, detach*, untie, disconnect*, remove
-devices =
    device*, session*, logins
-died =
    died, dead, death, deceased, late husband, passed away, funeral, widow*
-document =
    document*, passport*, paper*, certificate, contract*, id, proxy, power of attorney, copies, attorney
-done =
    done, did, finished, completed, ready, complete, all set, accomplished, i did
-dont-know =
    dont know, dunno, no idea, no clue, idk, not sure, cant tell, cant remember, dont remember, who knows, dont understand, havent
    a clue, unsure, unaware
-early =
    early, soon
-elsewhere =
    other site, different site, advert*, ad, youtube, from an ad, by a link, weird, strange, odd, fishy
-email =
    email*, e mail*, mail*, mailbox, inbox, letter*, gmail, envelope
-email-other =
    other email, another email, different email, different address, other address
-employee =
    employee*, worker*, secretary, driver, accountant
-end-bye =
    bye, goodbye, see you, see ya, farewell, cheerio, take care, have a good, later gator, cya
-enough =
    enough, plenty, sufficient, loads of, lots of, tons
-enter =
    log in, login, sign in, enter*, inside, got in, get in, let me in, lets me, access*, signed, logged, log into, went in, im in,
    in now
-entered-data =
    entered, typed, put in, filled, gave, submitted, keyed, i put
-expired =
    expired, too late, outdated, stale, late, timed out, timeout, missed
-fail =
    fail*, unsuccessful*, vain, useless, pointless, couldnt, unable, futile, no luck, to no avail, flop, no dice, nowhere
-feel =
    despair*, cry*, tears, exhausted, tired, desperate, begging, please help, fed up
-file-list =
    file*, spreadsheet, excel, csv, list*, table
-five =
    five, fifth, 5
-forever =
    forever, permanent*, for good, terminate*, permanently, close it, completely
-fortnight =
    fortnight, two weeks, couple of weeks, 2 weeks, half a month
-forwarding =
    forward*, redirect*, divert*, reroute
-found =
    found, find*, located, discovered, sitting, lies, lying, hidden, hiding, spotted, there*, see, sees, saw, dug, tucked
-four =
    four, fourth, 4
-fraud =
    scam*, fraud*, crook*, fake, phish*, hack*, suspicious, con, conned, cheat*, swindl*, trick*, dodgy, shady, breach*,
    compromis*, intruder
-free-time =
    free, available, vacant
-freed =
    freed, cleared, cleaned, deleted, wiped, erased, removed, purged, made space, made room, got rid
-full =
    full, no space, not enough, low on, overloaded, stuffed, running out, out of space
-give-list =
    list, show all, show me all, everything you have, catalogue, overview
-go-on =
    continue, proceed, further, onward*, next, forward, go on, move on, carry on, keep going, go ahead, moving on, lets go, press
    on, next step, resume, what else, whats next, skip
-gold =
    gold*
-good =
    good, great, excellent, super, perfect, fine, nice, awesome, brilliant, cool, lovely, wonderful, superb, amazing, bravo,
    splendid, top, fantastic, decent, well
-heir =
    heir*, inherit*, will and testament, notary, estate
-hello =
    hello, hi, hey, good morning, good evening, good day, greetings, hiya, howdy, yo
-help =
    help*, assist*, support, aid, rescue, save
-how =
    how, what do i, where do i, show, explain, guide, instruct*, teach, steps, step by step, manual, walk through, walk me, tell,
    dont know how
-howmuch =
    cost*, price*, pay*, paid, fee*, charge*, free, expensive, cheap, much, money, rubles, dollars, byn, pricey, bucks
-inside =
    inside, im in, were in, let me in, got inside, am in, it let
-internet =
    internet, wifi, wi fi, lte, 4g, 3g, data, web connection, hotspot, router, broadband
-language-be =
    belarusian, belarussian
-language-en =
    english
-language-ru =
    russian
-later =
    later, tomorrow, tonight, another time, not now, not today, some other time, another day, eventually, next week, in the
    evening, after work, postpone*, this evening, afterwards, not yet, one day, weekend, soon, some day, someday
-leave-it =
    leave, keep*, kept, as is, as it is, dont touch, leave it, remain*, stay*, stays, let it be, let it, unchanged, retain,
    whatever
-letter-sign =
    letter*, character*, symbol*, dot, caps, keyboard, layout, space bar
-link =
    link*, url, hyperlink
-locked =
    locked, blocked, banned, suspended, disabled
-long-ago =
    year*, month*, week*, ages ago, ages, january, february, march, april, may, june, july, august, september, october, november,
    december, spring, summer, winter, autumn, decade*
-look =
    look*, check*, search*, see, view, browse*, inspect, scan*, scroll*, glance, examine*, peek, verify, hunt*, went through,
    review
-lost =
    lost, lose*, losing, misplaced, missing, dropped, left it, left in, mislaid, disappeared, gone, slipped
-many =
    many, several, lot*, few, list, bunch, dozen*, multiple, batch, numerous
-memory =
    memory, storage, space, full, gb, gigs, gigabyte*, mb, megabytes, room
-menu =
    menu, home, main, start over, beginning, from scratch, from the top, main page, main menu, start again, home screen
-mind-changed =
    actually, oops, sorry, mistake, mistaken, misread, i mean, turns out, correction, wait, realised, realized, remembered, come
    to think, wrongly, confused, mixed
-mine =
    my, mine, own, myself, personal, personally
-minute =
    minute*, min, mins, sec, secs, second*, hour*, hr, hrs, quarter, half hour
-mistake-in =
    typo*, mistake*, misspel*, wrong letter, missing letter, error in, mixed up, misprint
-month =
    month*, thirty days
-mts =
    mts
-myself =
    myself, oneself, self, manually, on my own, by myself, diy, without you, do it myself
-new =
    new*, fresh*, newest, latest, recent, current*, present day, newer
-next-ones =
    next ones, more options, show more, other ones, more of them, next page, dont like
-no =
    no, nope, nah, nay, negative, no way, not really, dont want, no need, not needed, by no means, noo, nooo, nop, never
-no-debt =
    no debt, owe nothing, all paid, in credit, in the black, positive, plus, debt free, dont owe, no debts
-no-signal =
    no signal, no service, no network, no reception, no bars, no coverage, emergency calls only, out of range
-noanswer =
    no answer, dont answer, dont pick, not answered, cant answer, unanswered
-nobody-there =
    nobody, no one, no friends, nobody to ask, no one around, nobody around, alone
-not-changed =
    didnt change, never changed, not changed, havent changed, did not change, never swapped, same sim, didnt touch, never touched,
    havent touched
-not-done =
    not done, didnt manage, couldnt, havent done, not finished, didnt do, not ready, failed to
-not-enter =
    cant log, cant get in, wont let me, locked out, kicked out, kicks me, throws me, logs me out, cant sign, cannot enter, not let
    me in, threw me, booted, logged out, signs me out
-not-found =
    not found, cant find, couldnt find, not there, isnt there, nowhere, dont see, didnt find, wasnt there, no such, not in there,
    scoured, searched, combed, looked everywhere
-not-mine =
    husband*, wife*, mother*, mum*, mom*, dad*, father*, son*, daughter*, brother*, sister*, friend*, neighbour*, neighbor*,
    grandma*, grandmother*, granny*, colleague*, stranger*, someones, elses, boyfriend*, girlfriend*, parents*, cousin*, aunt*,
    uncle*, niece*, nephew*
-not-see =
    dont see, cant see, not shown, no button, no such, isnt there, not visible, cannot see
-not-wait =
    cant wait, wont wait, not waiting, no time, sick of waiting, tired of waiting, hurry, urgent*, asap, immediately, rush, quick,
    quickly, fast, faster, right now, right away, impatient, emergency
-not-work =
    broken, broke, crash*, frozen, freezes, stuck, hang*, glitch*, bug*, buggy, fail*, faulty, error*, errors, spinning, down,
    dead, doesnt work, not working, does not work, wont work, wont load, not loading, wont open, didnt work, outage, dies, died,
    malfunction*, errored, no go, kaput
-nothing =
    nothing, none, empty, nada, zilch, nope, zero, nil, silence, silent, quiet, blank, bare, naught, zip, f all, fuck all, bugger
    all, sod all, not a thing, crickets, nought, dead quiet, radio silence, nuthin, nothin, no sign, void
-nothing-entered =
    didnt enter, entered nothing, typed nothing, did not enter, havent entered, typed zero, nothing entered, closed it
-notify =
    notify*, inform*, let me know, tell me, alert*, ping, remind*, keep me posted, update*, subscribe, drop me, give me a shout,
    holler
-now =
    now, currently, present*, presently, right now, just now, today, at the moment, atm
-number =
    number*, num, no., nr, digits of
-office =
    office*, salon, shop*, store*, branch
-official =
    official, genuine, real, authentic, legit, legitimate
-ok-see =
    understood, understand*, i see, gotcha, got it, noted, clear, roger, copy, acknowledged, comprehend, makes sense, fair enough,
    logged
-old =
    old*, previous, former*, prior, past, earlier, ex, original, older, ancient, last one
-one =
    one, single, only
-open-it =
    open*, opens, opened, opening, load*, loaded, loads, unlock
-ordinary =
    ordinary, normal, regular, usual, simple, plain
-other =
    other*, another, different, else, alternative, not this, not that, rest, differ*, differs, instead, elsewhere
-owner =
    owner*, holder, registered, in my name, belongs, subscriber
-paid =
    paid, topped, top up, settled, cleared debt, deposited, topped up, refilled
-paper-way =
    paper, writing, written, in writing, on paper, by post
-password =
    password*, pass, pw, pwd, passwords
-password-forgot =
    forgot*, forget*, remember*, recall, slipped my mind, cant recall, memory lapse, blanked
-pause =
    pause*, freeze, hold, temporary, temporarily, suspend*, for a while, for a month, hibernat*
-person =
    human*, person, operator*, agent*, staff, manager*, representative, rep, specialist, consultant, somebody, someone, people,
    anyone, anybody, employee, supervisor, clerk, live, advisor, adviser, colleague*, real
-person-private =
    private, individual, personal, private person
-phone =
    phone*, handset, cell*, mobile*, smartphone*, iphone*, android*, device*, samsung, nokia, gadget
-picture =
    picture*, photo*, screenshot*, image, captcha, snapshot
-platinum =
    platinum
-police =
    police, cops, officer
-press =
    press*, tap*, click*, push*, hit, button*, tick, tapped
-price-much =
    expensive, pricey, costly, dear, steep, too much, overpriced
-question-other =
    another question, different problem, something else, not about this, other issue, not what i asked, different question
-rate =
    rate*, rating, star*, score, mark*, points
-rate-bad =
    one star, zero stars, worst, 1/5, one out of five, two stars
-rate-good =
    top marks, five stars, full marks, ten out of ten, 10/10, 5/5, five out of five
-red-text =
    red, error, warning, complains, red text, alert, exclamation
-refuse =
    refus*, declin*, reject*, denied, deny, denies, forbid*, wont let, dont want, not allow*, disallow*, turned me down, unwilling
-region =
    region*, city, area, oblast, moscow, minsk, petersburg, district, town
-restart =
    restart*, reboot*, off and on, turned it off, power cycle, on and off, rebooting
-right-one =
    right, correct, match*, thats it, thats the one, all good, verified, accurate, compared, letter by letter, spot on
-robot =
    bot*, robot*, machine, automat*, program*, computer voice, ai, chatbot, algorithm, script
-safe =
    safe*, secur*, protect*, trust*, reliable
-same =
    same, identical, match*, matches, alike, equal, coincide, that one, very
-scared-code =
    out of nowhere, didnt ask, didnt request, never requested, unsolicited, by itself, unprompted, asked nobody
-second-thought =
    hold on, wait no, oh no wait, actually no, on second, it turns out, turns out, scratch that, oh wait
-see-see =
    see, visible, shows, shown, written, displayed, appears, here it is, there it is, there they are
-send =
    send*, sent, resend*, shoot, fire, text, dispatch*, forward*, mail, deliver, transmit, toss, shoot me, fire off, shot
-sent-myself =
    sent, mailed, posted, texted
-set-pass =
    set, created, made, chose, new password, made up
-shop =
    shop*, ozon, order*, purchase*, parcel*, delivery, cart, goods, marketplace
-signal =
    signal, network, coverage, reception, bars, antenna, service bars, connection, tower
-silver =
    silver
-sim =
    sim*, esim*, sim card, chip
-site =
    site*, website*, page*, web, webpage, portal
-skip =
    skip*, pass, omit, ignore, leave out, do without, can we skip, bypass, not going to, cant be bothered, lazy
-smile =
    lol, haha, joke*, funny, kidding, hehe, rofl, lmao
-sms =
    sms*, text*, message*, msg*, txt, texts
-spam =
    spam*, junk, trash, bin, promo*, promotions, filter*, blacklist, blocked list, block list, quarantine, unwanted, unknown
    senders
-spell-by =
    letter by letter, digit by digit, one by one, letter for letter
-start =
    start*, begin*, begun, launch, initiate, kick, get started, commence
-still-not =
    still, so far, as before, same as, no change, same story, didnt help, did not help, no luck, no use, no difference, yet, no
    joy, unchanged
-still-same =
    same story, same thing, nothing changed, nothing has changed, as before, like before, same old, same as before, still the same
-stolen =
    stole*, steal*, stolen, theft, thief, thieves, robbed, mugged, pickpocket*, nicked, snatched, pinched, swiped, burglar*
-stop-it =
    stop*, enough, quit, halt, cease, abort, end, finish, thats enough, drop, call it off, drop it, give up, terminate
-stranger-number =
    not my number, someone elses, strange number, wrong number, unknown number
-subscribers-name =
    name*, names, rename*, label*, surname, title
-success =
    success*, succeeded, worked, managed, solved, resolved, fixed, hooray, hurrah, yay, bingo, helped, finally, voila, hurray,
    sorted, it worked, woohoo, yess, bravo, done
-summer =
    summer, holiday*, vacation, leaving, trip, away, travel*
-swear =
    damn, fuck*, shit*, bloody, hell, crap, bollocks, wtf, omg, goddamn, arse, ass, piss*, bullshit, nonsense
-taken =
    taken, busy, occupied, gone, snatched
-telegram =
    telegram, tg
-thanks =
    thank*, thanks, thx, ta, cheers, ty, tnx, grateful, appreciate*, appreciated, lifesaver, much obliged, kudos
-this-one =
    this, it, shown, given, these, indicated, such
-three =
    three, third, 3
-time-passed =
    times up, time is up, minutes passed, hour passed, been an hour, for an hour, elapsed, its been
-to-mail =
    to my email, by email, by mail, via email, to the mail, to email
-to-phone =
    to my phone, by text, by sms, to the phone, as a text, via sms
-today-time =
    yesterday, morning, night, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, recently, just now, lately
-together =
    together, both, two, jointly, pair, the two of us, along
-told-nobody =
    told nobody, told no one, nobody, no one, didnt tell, not told, havent told, never told, didnt share, kept it
-told-someone =
    told, dictated, gave, said, shared, read out, disclosed, revealed, blurted, read it, handed, gave it, spelled
-tried =
    tried, trying, attempted, attempt*
-tryit =
    try, attempt, give it a try, have a go, lets try, test
-turn-back =
    bring back, as it was, revert, restore, put it back, rollback
-turn-off =
    turn off, switch off, disable*, deactivat*, off, shut off, turned off, switched off, kill, disconnect*, remove*, cut, shut
    down, shut it
-turn-on =
    turn on, switch on, enable*, activat*, turned on, on, active, put on, switched on, enabled, activate, connect
-two =
    two, both, second, couple, pair, 2
-unblock =
    unblock*, unlock*, unfreeze, resume, restore, reactivat*, reinstat*, take it off
-understood-not =
    dont understand, not clear, confus*, unclear, what does it mean, what does that mean, lost me, dont get it, huh
-unreachable =
    unreachable, unavailable, out of range, switched off phone, offline
-unsubscribe =
    unsubscribe*, opt out, stop sending, no more messages
-urgent-money =
    money, funds, charged, withdrew, transfer*, drained
-voice-call =
    voice, by call, by voice, ring me, call me, audio, phone call
-voicemail =
    voicemail, answering machine, voice mail
-wait =
    wait*, await*, waited, waiting, patien*, hang on, hold on, sit tight, linger, stay, hold, give it, standby, stand by
-was-off =
    was off, not on, wasnt on, already off, grey, gray, greyed, inactive, isnt on, never on, dark, unlit
-was-on =
    was on, it was on, lit, glowing, orange, highlighted, blue lit, coloured, colored, were on
-way =
    way*, option*, method*, alternative, route, otherwise
-week =
    week*, weeks
-what =
    what, which, whats
-when =
    when, soon, how long, what time, eta, deadline, how soon, how many days
-where =
    where, whereabouts, location, located, find
-who =
    who, whose, whom
-why =
    why, reason*, cause*, how come, what for
-word =
    word, keyword, codeword, secret word
-work =
    work*, works, working, functional, runs, running, restored, alive, operational, functions, functioning
-work-phone =
    work, corporate, office, company, business
-write =
    writ*, wrote, type*, typing, typed, enter*, entered, input*, fill*, filled, dial*, dialled, key, insert, paste
-wrong-pass =
    wrong, incorrect, invalid, doesnt match, not accept*, doesnt accept, wont accept, doesnt fit, rejected, mismatch, red, not
    right, not correct, bad password
-yes =
    yes, yeah, yep, yup, yea, ya, yah, ok, okay, okey, okie, sure, correct, exactly, right, absolutely, definitely, indeed,
    certainly, confirm*, affirmative, agree*, fine, alright, aye, totally, gladly, of course, go for it, why not, by all means, do
    it, sounds good, i do, it is, uh huh, uhuh, mhm, k, kk, true
-you-do =
    you do, do it for me, for me, here, right here, you handle, please do, in chat, do it here
