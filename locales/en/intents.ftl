# How people say what they need, phrases separated by commas. Compared by their words, in any order, endings and misspellings aside.
missing-sms =
    no sms, no sms code, sms not received, sms does not arrive, sms is not coming, the code is not coming, code never came, code did not arrive,
    not receiving the code, did not receive sms, haven't received the code, haven't got the code, i get no code, didn't get the code, no code
    yet, waiting for the code, still waiting for sms, text message not arriving, no text message, text with the code never came, verification
    code missing, verification code not received, one time code not coming, otp not received, where is my code, resend the code nothing comes,
    code was sent but nothing on my phone, page says a code was texted but nothing came, sms delayed, the code comes too late, phone gets no
    texts, security code not sent, login code not coming, can't get the code, requested the code several times, sms code, the sms with the code
    hasn't come, code hasn't arrived, not getting any code, not getting sms, not getting texts with the code, i don't get the sms, i don't
    receive the code, never received a text, never received the code, no text came, no verification text, the code doesn't come through, no code
    came through, sms never arrives, pin by sms didn't come, passcode not received, code by text is missing, how long to wait for the code, code
    takes too long, two hours and no code, pressed send code and nothing happens, nothing arrives on my phone, my phone shows nothing, phone
    call with the code never came, where's the code, where is the sms, login code never arrives, sms not working, texts don't arrive abroad, no
    numbers come to my mobile, phone is silent no code, i press send and nothing comes, it says message sent but nothing, waiting one hour for
    sms, code is not coming, digits for login not come, sms with numbers missing, texted me a six digit number but nothing, says it texted me
    but got nothing, text never arrives, no text with the number, text message with password where, confirmation to phone not coming, resend
    does not help no code, waiting for digits on my phone and nothing, it wants a six digit code but i got none, the number for confirmation did
    not come to my mobile, my wife gets the codes but i do not, codes used to come but stopped, i asked for the code many times, the message is
    late and code expired, code expired before it came, abroad i do not receive your sms, app says enter code but phone is quiet, please send me
    code i not receive, where is message with number for login, sms from you not reach me, why no code on my phone, i tried resend again and
    again no text, the robot call with last digits never came, all other texts arrive only yours does not, cannot register because no sms, says
    texted me but got nothing at all, i press send code many time no message come, six digit number never arrived, phone silent like fish, code
    not come to me already hour
regain-access =
    my number changed, changed my number can't sign in, new phone number cannot log in, lost my old number, no access to my old number, old
    number does not work, don't have the old sim, the code is sent to the old number, the code goes to another phone, recover my account, get
    back into my account, regain access, restore access, lost access to account, locked out of my account, account tied to an old number,
    account linked to my previous number, update the phone number in my profile, change the phone on my account, new sim can't get in, can't log
    in after changing number, can't sign in without the old number, my company took back the sim, sign in asks for my old phone, i no longer
    have that number, account recovery, switched carriers and can't log in, changed phone number cannot get in, changed my sim can't log in,
    can't access my account, cannot access my account any more, my account uses an old phone number, old number disconnected, don't have that
    phone any more, don't have that number any more, my old phone number is gone, number was taken away and account is on it, code sent to old
    phone, recover profile, recover account without phone, restore my account, how to get back in, get in again with a new number, moved abroad
    got a new number can't log in, replace old number in my account, change number in profile, change number in account settings, new phone
    can't log in, lost phone number and account, log in with a new number, gave back the work phone and my profile is on it, my purchases are on
    the former number, before i had other number now cannot enter, shop sends code to number of before, number was taken away and profile is on
    it, lost number cannot enter my profile, moved to another country my old sim does not work cannot log in, my ex has the phone with that
    number, get into my orders without that number, number blocked and login only with it, that number is gone for years, switched operator and
    profile does not let me in, phone broke and number lost, sim from my country is not working now and i can not enter, the number in my
    account belongs to somebody else now, my number expired and they gave it to another person, i want codes to go to my new number, put my new
    phone in my account, the shop does not know me with new number, opened a new empty account instead of mine, my orders are under the old
    phone, account is registered on my husband's number, i dont own that number since last year, changed operator and lost account, how to enter
    if i do not have that phone, only email left the number is gone, old phone number still on my profile, codes go to wrong phone, get my
    account back with my points, my sim was from previous job, cannot confirm login because that sim is gone, market does not recognise me after
    new number, gave corporate phone back and my purchases are on it, cannot come in my profile the number is old, new sim new country cannot
    login
missing-email =
    no email, email not received, email does not arrive, email is not coming, didn't get the email, haven't received the email, the letter did
    not come, no letter, no message in my inbox, inbox is empty, not in spam either, checked the spam folder, waiting for the email, link by
    email never came, recovery email missing, confirmation email not received, verification email not arriving, email with the code not coming,
    no code in my email, where is the email, nothing in my mailbox, nothing in gmail, email link not sent, mail never came, not in junk, email
    hasn't come, email never came, email never arrived, no email came, no email yet, no email from you, still no email, mail not received, mail
    doesn't come, did not get a mail, not getting emails, the link never came, no link in my mail, reset link not received, can't find the
    email, letter not received, email is lost, resend the email, send the email again, mailbox full, refresh inbox nothing there, they say an
    email was sent but i have nothing, verification link not in inbox, code to email did not come, post box is empty, confirmation mail not in
    inbox, not in junk either, they promised to send a link, letter was sent but not here, mail with link did not reach me, mail from you does
    not land, looked in promotions and spam no link, email did not arrive since morning, no reset link in my mail, your mail is not in any
    folder, you wrote check your mail but it is empty, i wait for link in mail and nothing, confirmation letter lost, link from email expired
    send new one, the link in the email does not open, maybe my email has a typo and the letter went elsewhere, work mail blocks your letters,
    email takes two days, entered my email but no confirmation, the code to my e-mail is not coming, nothing on my email address, recovery by
    mail does not work no letter, mail not arrive in yahoo, outlook shows no message from you, letter not come to my post, no mail with the link
    since morning, link was promised by mail
reset-password =
    forgotten password, forgot the password, i forgot password, don't remember the password, do not remember my password, can't remember my
    password, lost my password, reset password, password reset, recover password, get a new password, send me the password, wrong password,
    incorrect password, invalid password, password not accepted, password does not work, password does not fit, password is refused, locked
    after three attempts, too many wrong passwords, cabinet locked, unlock my cabinet, what is my password, don't know the password, never had a
    password, forgot login and password, it asks for a password i don't have, forgot pass, forgot my pass, password forgotten, password lost,
    lost the password, i lost my password, password is wrong, says password is incorrect, password incorrect, password invalid, my password
    isn't working, password not working, none of my passwords work, restore password, get password, new password by sms, need a new password to
    sign in, request a password, account is locked wrong password, locked out after wrong passwords, blocked after three tries, too many
    attempts, no idea what my password is, i can't recall my password, wants a password that i do not remember, reset my login, nobody remembers
    the password, what password i put, blocked after wrong passwords, open again after too many tries, system blocked me wrong password,
    password was never written down, only my husband knew the password, says wrong data when sign in, login and password not fit, afraid of
    third try, phone used to remember password now asks, password not saved on new phone, password was in my old phone, i wrote it somewhere and
    cannot find, i put right password but it says wrong, three mistakes and now it does not let me, how long is the login locked after wrong
    tries, first time here what password to enter, nobody gave me a password, please reset my pass, accountant left and nobody has the password,
    sign in fails bad password, tried all passwords none fits, remind me my password, give me password again, my password no longer works, how
    to enter cabinet without password, account is blocked try later message, secret word forgotten for password, i always forget the password
    help me enter, wrong login or password message, cannot remember the pass for cabinet, my husband died and he only knew the password, says
    incorrect data but i type as on paper, account closed after three mistakes
change-password =
    change password, change the password, change my current password, new password instead of the old one, set a new password, set my own
    password, pick another password, stronger password, better password, more secure password, update my password, replace my password, swap my
    password, password settings, someone saw my password, someone knows my password want to change it, i'm signed in and want another password,
    make my password safer, where to change password, changing the password, how to change a password, change my password please, i'd like to
    change my password, i want to change password, want a different password, want a new password, choose a new password, set a different
    password, password change, switch my password, edit password, modify password, make a new password, password was seen by someone, old
    password for a new one, temporary password replace with mine, where in settings is the password, different password, other password instead
    of this one, can enter but want another password, the present password is too easy, my ex knows the password, someone learnt my password
    change it, make my password stronger, bad password redo, my password is old time for a new one, same password everywhere want different,
    refresh password just in case, want password that i can remember, password you gave is too hard want mine, former employee knows the
    password must change, colleague saw my password, for security i want to change the password, have not changed my password for long time,
    where is the button to change password, new password is not accepted too short, repeated password does not match, how many characters must
    new password have, i can sign in just want a new password, make password longer, set up easier password, i know old password put new one,
    change the secret for sign in, my son saw the password put another, password is bad want better one, where to make new password i know the
    old
change-number =
    change number, change my number, change phone number, get a new number, another phone number, different number, new number please, choose a
    number, pick a number, nice number, pretty number, easy number, memorable number, vanity number, gold number, silver number, platinum
    number, free numbers, available numbers, list of numbers, search for a number, number by mask, cost of changing the number, price of a new
    number, give an employee another number, new number for a subscriber, replace the number, swap number, strangers keep calling want another
    number, request a number change, too many spam calls need a new number, change a number, change the number, change our number, change
    subscriber number, change the phone number of a subscriber, change an employee's number, number change cost, how much is a new number, price
    to change number, switch to another number, another number for our driver, another number for an employee, give him a different number, want
    a new number, need a new phone number, need a different number, i'd like another number, beautiful number, fancy number, lucky number,
    number with sevens, number ending in, repeating digits, bronze number, find a free number, choose from free numbers, number is similar to
    another one wrong calls, wrong people call this number, other digits, number with birthday, same sim new number, take new number how much
    cost, nicer number, debt collectors call for the previous owner, give me different number, they call and ask for another man give me another
    number, do you have numbers with same digits, prettier number for the director, which numbers do you have, easier number to remember, number
    easy for grandma, my number is hard to remember give another, i want only nines in number, number with year of birth, show me free numbers,
    is it paid to change the number, keep the sim but other number, debtors called on this number before me, my ex keeps calling want to change
    number, nice number for the firm, similar numbers in a row for office, reserve a pretty number, find number by last digits, strangers bother
    me give new number, what does a golden number cost, our driver needs another number, pick number that ends with zeros, can i have number
    like my wife's, number easy for grandmother, want other digits too many calls, number with four equal digits, give my driver new digits
rename-subscribers =
    rename, rename subscribers, rename numbers, rename a line, change subscriber's name, change the name of a subscriber, edit subscriber name,
    correct the name, wrong name on a number, wrong name on the line, wrong surname, name of the employee on the number, names of employees,
    upload a list of names, csv with names, spreadsheet with names, bulk rename, mass rename, label the numbers, numbers labelled by department,
    lines carry old names, names of people who left, name on the invoice, typo in the name, new employee has this number change the name, rename
    subscriber, rename the subscriber, rename employees, change names, change name on the line, change names of subscribers, change the name for
    this number, put another name on a number, put a different name on the line, set a name for a number, name next to the number is wrong,
    subscriber has the wrong name, old employee's name, misspelt name, fix the name, fix a name, update names, update subscriber names, names in
    the list are wrong, list of names from a file, excel with names, departments renamed labels, subscriber labels, names on lines, write other
    name near the company phone, wrong surname in the list, our worker married new surname, person left the firm name still there, new employee
    names for lines, correct the surname of the line, list still shows people who left put new names, names of drivers upload table, wrong name
    beside the number, put new names on our phones, secretary has other name, label the phone of the warehouse, names in the list are old,
    number shows a stranger's name, in the list he is still with old surname, letter wrong in the surname, mark this sim as cash desk, want to
    see whose number is which, update the list of workers near numbers, gave the phone to another worker change name, write positions instead of
    names, all numbers have empty names, rename fifty numbers at once, upload names from excel, template of the file with names, file with names
    is not accepted, invoice shows old name beside number, she married change surname of the line, wrong person written on the line, name our
    lines by department, write other person name near company phone, wrong man on the list of lines, she got married update the surname, put
    names of departments on phones
pause-number =
    pause my number, pause the line, suspend my line, suspend number, temporary suspension, temporarily suspend, suspend service, suspend the
    sim, freeze my number, freeze the line, put number on hold, hold my number, temporarily disconnect, temporary block, switch the number off
    for a month, stop the service for a while, going abroad don't want to pay, going away keep my number, not using the number for now, keep the
    number without paying, keep my number while away, resume my number, resume service, unpause, unfreeze, reactivate after vacation, switch it
    on again when i am back, halt the number, pause number, pause my sim, pause my plan, pause service, put my sim on hold, put my number on
    pause, suspend the line, suspend for a month, suspend temporarily, suspension, temporarily block my number, temporarily stop my number,
    temporarily turn off the sim, stop service for some months, stop paying while i am abroad, stop paying for a while, won't use the sim for
    months, won't need the line until, keep the number for later, leave for the summer, freeze sim, freeze number, turn the line back on, end
    the pause, restore the service after the pause, at sea no coverage keep my number, freeze my sim till summer, going to sea keep the number,
    worker on long leave switch the line off, driver on holiday switch off his line, in hospital phone not needed, i am back switch the number
    on, hold my number and do not charge, put line on hold, employee on maternity leave line, modem only needed in summer, winter not use number
    sleep, line for two weeks off, stop paying while i am away, unfreeze the number, wake up the number again, number back to work, number is
    not needed now but sad to lose it, we go to cottage until autumn, do not charge while number sleeps, until spring we don't use it, seasonal
    line not needed, how long may a number be off, how much does the pause cost, on what term can i suspend, came home switch on my line, the
    pause ended but number not working, hold number for me while i travel, worker seasonal stop the line till april, i am in the army number not
    needed yet, keep my number half a year, i go home for the summer and come back in september, stop my plan for winter and start again, let
    the number sleep while i am at sea, two weeks without line for worker, student on holidays number not needed, wake my number i came back
block-number =
    block my number, block sim, block the sim card, block the line, lost phone, lost my phone, lost sim, phone stolen, stolen phone, stolen sim,
    someone stole my phone, my phone is gone, sim cards are gone, bag was stolen, left my phone in a taxi, someone is using my sim, close my
    number, close the line, cancel the number, cancel my line, cancel the contract, end the contract, terminate number, terminate service,
    deactivate sim, disconnect permanently, permanently block, don't need this number any more, delete my number, kill the sim, block the
    number, block this number, block my sim card, block it urgently, sim lost, sim was stolen, phone was stolen, phone got stolen, my mobile was
    stolen, mobile stolen, i was robbed, somebody stole my sim, can't find my phone, lost mobile, tablet with a sim stolen, stolen tablets,
    break-in sim cards, cancel my number, cancel this number, cancel the sim, cancel the line, cancel for good, cancel permanently, give up my
    number, get rid of the number, shut down the number, close the contract, disconnect the line for good, kill the line, make the sim dead,
    number not needed any more, handbag stolen with mobile, somebody stole my cell, left my phone in a bus, phone drowned, dropped the phone in
    water, stop this card quick, he can call from my sim, close this sim, robbed, not use this number any more terminate for ever, lost mobile
    while fishing, pulled my phone out in trolleybus, left phone in a train, my child lost the phone, cancel the number forever, somebody could
    find my sim, terminate the contract, pickpocket took my phone, phone fell out of the car, they robbed me on the street and took the phone,
    left phone in cafe and it is gone, my mother lost her phone what to do with number, close number before they take money, someone can take a
    loan with my sim, a stranger calls from my sim, make the sim not working, i want to leave you for good, close my contract, i will not use
    this number never more close it, employee quit with the phone switch off number, worker did not return sim block it, extra number close not
    to pay, owner of number died close it, found my phone unblock it, phone is in lake close number, my purse with phone disappeared please lock
    the card, somebody took my cell in the bus, he can call from my sim stop it, close the sim while nobody calls, phone left in minibus close
    sim, throw this number away for good
link-numbers =
    link numbers, link my numbers, link another number, add a number, add second number, add another line, connect a second number, several
    numbers in one account, all numbers in one cabinet, all my lines in one place, two numbers one account, two sims one cabinet, manage several
    numbers, manage numbers together, see all numbers together, my wife's number in my account, my kid's line in my account, my parents' numbers
    in my account, family numbers together, remove a linked number, unlink number, merge numbers, combine numbers, switch between numbers,
    signing in and out of different cabinets, one sign-in for all numbers, link number, link the numbers, link both numbers, link my second
    number, linking numbers, add number to my cabinet, add number to my account, add my wife's number, add my husband's number, add my mother's
    number, add my kid's number, add a second sim, attach a number, join numbers, put all numbers together, all lines under one login, both
    lines under one login, both numbers in one place, see both numbers, see my other number, see several lines, manage two lines, one account
    for two lines, one login for the family, several sims one login, detach a number, remove number from my cabinet, join two phones in one
    page, add my child sim to my cabinet, husband number in my page, see the balance of my father, separate the number of my daughter, log in
    and out between two numbers, see grandma balance from my account, one login for two people, husband and wife one cabinet, tablet sim to my
    cabinet, remove the number of my former wife from my account, pay for my mother from my account, number of my parents in my account, see
    both my numbers in one place, work and personal number together, put mom's number to my cabinet, watch my kid's spending, pay for everyone
    from one cabinet, how to switch to second number, app shows only one number, second number not visible in app, take sister's number out of
    my cabinet, a stranger number is in my cabinet, my ex sees my number in his cabinet, someone added my number to his, how many numbers can i
    add, request to join numbers, add tablet sim to main number, manage all numbers with one login, connect my other number to the account, see
    grandma's balance from my account, husband's number and mine under one login, look how much money is at my son's phone, stop jumping between
    two cabinets
change-owner =
    change owner, change of ownership, new owner of the number, transfer ownership, transfer the number to someone else, transfer number to my
    name, put the number in my name, number is registered to someone else, number is in another person's name, contract in someone's name, the
    owner died, the owner passed away, inherit a number, give my number to my daughter, give the number to a relative, re-register the number,
    take over the line, take over a company number, number registered to the company, sim not registered to me, documents for changing owner,
    papers for changing owner, power of attorney, i am not the owner, change the owner, change ownership of a number, owner change, ownership,
    ownership transfer, transfer sim to another person, transfer the line, transfer my number to my wife, transfer to my son, hand over the
    number, give the line to someone else, make my wife the owner, become the owner, who owns the number, name of the owner, number in my
    husband's name, number in my father's name, number in my mother's name, number in my ex's name, number under another name, sim in someone
    else's name, registered in my brother's name, contract in my grandmother's name, put it in my name, reregister, re-register sim, deceased
    owner, my father died and the number, company number to private, documents for transfer, fee for changing the owner, passed away keep the
    number, sim is in the name of my boss, legal owner, be the owner of the number, contract is on my former husband, give my number to my
    brother, what papers to give a number, keep the company number as private person, father died his number, use my dead mother sim make it
    mine, make it mine by law, number is in passport of mother in law, sold the number give it to the buyer, which papers for sim on my wife,
    registered to another person make me the owner, move number from company to private, papers say the number is not mine, sim is on my former
    employer, leaving the firm want to take number with me, after divorce number stays on ex husband, a friend bought the sim but i use it, my
    father died and the sim is on him, i want keep number of my late mother, inherit phone number, give number officially to friend, must both
    come to office to transfer, which papers for giving the number, re-register with power of attorney, re-register online, bought the number
    from a man put it on me, sell the business with number, company changed its legal name move the numbers, son became eighteen put number on
    him, sim is in name of my landlord, i am using but other is owner, put sim to my passport, make my mother's sim mine by law, papers to give
    number to my brother, the number is mine twenty years but on another passport, company closes keep number for myself, who owns the number
    change it to me, re-register the number to my daughter, re-register a line to a relative, re-register the sim to my wife
call-forwarding =
    call forwarding, forward calls, forward my calls, forward incoming calls, set up forwarding, turn on forwarding, turn off forwarding, cancel
    forwarding, disable forwarding, call divert, divert calls, divert my line, redirect calls, redirect my number, calls to another number, send
    calls to another phone, incoming calls to my mobile, ring on another phone, ring on my mobile instead, when busy send to a colleague, when i
    don't answer forward, conditional forwarding, unconditional forwarding, nobody picks up transfer calls, my calls go to someone else,
    forwarding, call forward, calls forwarding, forward all calls, forward a call, forward my number, forward to another phone, forward when
    busy, forward if no answer, forward if switched off, stop forwarding, remove forwarding, divert, call diversion, divert my calls, divert to
    my colleague, redirect, redirect calls to my mobile, redirect incoming, reroute calls, route calls to another number, transfer calls to
    another number, transfer incoming calls, pass calls to a colleague, calls should go to the office, calls ring elsewhere, everything that
    comes to that line ring on my mobile, my calls arrive at another phone, if i do not answer ring another phone, stranger answers my calls,
    calls fly to another number, calls from work phone to my own, turn off diverting, divert to home, redirect when switched off, why another
    man answers my calls, customers should reach my replacement, clients reach a colleague, calls on my second phone, remove redirect, stop
    redirecting, calls from this phone should go to that one, if i do not answer let it ring at my wife, when line is busy go to colleague,
    after five rings other phone, from old number to new one calls, on weekends calls to duty man, at night calls to guard, move calls from work
    to personal, stop sending my calls to other phone, where do my calls go, they call me but another answers, somebody put forwarding on my
    number, nobody can reach me calls go away, price of forwarding, check where forwarding goes, only when phone is off, take incoming calls on
    another phone, secretary's calls to the boss, strange woman answers my calls, clients should reach my partner while i am away, another man
    picks up when they ring me, let it ring at home if i do not take
voicemail =
    voicemail, voice mail, turn voicemail on, turn voicemail off, set up voicemail, switch off voicemail, remove voicemail, answering machine,
    answerphone, voice messages, leave a voice message, leave a message after the beep, callers leave messages, listen to voicemail, voicemail
    to email, voice messages sent to my email, voicemail greeting, record a greeting, mailbox for voice messages, voicemail on, voicemail off,
    enable voicemail, disable the voicemail, activate voicemail, deactivate voicemail, cancel voicemail, voicemail settings, voicemail setup,
    voicemail box, voicemail password, my voicemail, hear my voicemail, check voicemail, change voicemail greeting, answer phone, answering
    service, auto answer message, people leave a message when i don't answer, callers can leave a spoken message, leave a recording, recorded
    messages, voice message copy by email, voice messages as a file, message after the tone, people can leave a message with voice, when i not
    take the phone record message, where to listen voice messages, machine answers instead of me, send the recording to mail, i never set an
    answering machine, hear what the client said to the machine, callers hear a machine, record messages of clients, send voicemail to email,
    the mailbox of voice is full, people should be able to speak a message to me, when i am out of network let it record, talking machine
    answers, woman's voice asks to leave a message, turn off this recording after tone, how to listen what they said to me, cannot listen to
    left messages, where are voice messages kept, record own greeting for callers, change the phrase of answering machine, price of voicemail,
    they charge me for voicemail turn it off, number to listen voicemail, company needs an answering machine, after work hours let the machine
    answer, notice of voice message came, delete old voicemails, caller says he heard a machine but i never put it, who did not reach me should
    leave words, recording of client to my mail, metal voice talks for me
is-it-a-scam =
    scam, is it a scam, it's a scam, fraud, fraudsters, i was scammed, have i been scammed, phishing, fake site, fake website, suspicious site,
    suspicious message, suspicious call, suspicious link, is this site real, is this really you, can i trust this, is this legit, hacked, i was
    hacked, my account was hacked, somebody hacked me, account stolen, someone tries to log in, someone is logging in to my account, unknown
    login, sign-in i don't recognise, code i did not ask for, code i did not request, unexpected code, unwanted codes, codes keep coming i did
    not ask, they ask for the code, they want the code from sms, asked me to read out the code, i told them the code, i gave the code away, she
    told them the digits, caller from the bank, caller from security department, caller says he is staff, i entered my card on a strange site,
    money stolen, scammer, scammers, scammers call, scammed, this looks like a scam, looks like fraud, is it fraud, is it fake, fake message,
    fake call, fake link, weird link, weird message, strange message, strange call, strange sms, sms from a stranger, phishing link, is the site
    official, is this official, someone is trying to sign in to my account, someone tries to get into my account, somebody is trying to get in,
    someone entered my account, somebody got into my account, unauthorised login, unauthorized access, account hacked, account was taken over,
    got a code without asking, got a code for no reason, received a code i never asked for, receiving codes i never requested, codes arrive by
    themselves, code out of nowhere, asking for my code, asked for my code, asked for the sms code, wants my code, should i tell the code, can i
    give the code, gave the code to a stranger, told the code to a caller, man called and asked, caller asked for digits, i think i was cheated,
    tricked me, message says i won, won a prize, is this link real, page asks my card to send a code, somebody tries to get into my account, man
    from security asked for code, numbers come and i did not sign in, wants my login, he says he is your employee and wants the number from the
    message, your code came while i sleep, i entered my card on a site and i am afraid, asked to install a program, says my sim expires and
    wants the code, followed a link and gave card, man says he is police and wants the code, girl on phone asked me to read the message, they
    say number will be blocked if i not tell code, they ask to transfer money, somebody writes as my boss, got a link for payout from you, they
    offer prize for survey in your name, mail from you with strange address, was it you who called me, is this your number that called, i told
    them all digits stupid me, my mother told code to strangers, my husband opened link from sms, site looks like yours but other address, site
    wants passport and card, somebody ordered goods with my account, notice about sign in but it was not me, login from other city, at night
    many codes came, strangers registered sim on me, money gone after a call, strange man on phone wants my login numbers from sms, your code
    came but i slept, somebody wants number from message says he works for you, i am afraid i told the code
my-requests =
    my requests, my request, my application, my applications, my orders, my order, my tickets, my ticket, request status, application status,
    order status, ticket status, status of my order, status of my application, status of my ticket, what about my request, any update on my
    request, any update on my application, when will my request be done, is my request ready, track my request, open requests, cancel request,
    cancel order, withdraw the application, reference number, i filed a request, i left a request, i submitted a form and heard nothing, no
    answer to my request, my subscriptions to news, stop the notifications, request, status of request, what's with my request, where is my
    request, where's my application, where is my order, check my request, check my application, check status, check the status of my order, how
    is my application going, how far is my request, progress of my request, news about my application, update on my ticket, is my application
    approved, is it done yet my request, application still pending, pending request, pending orders, my open requests, list my requests, show my
    requests, see my applications, cancel my request, cancel my application, cancel my order, withdraw request, reference number got no news,
    they promised to answer, promised to look at it, filled in a form no answer, waiting for an answer to my request, i asked last week for a
    number, what is the state of it, i made a request days ago no answer, is it ready what i ordered, what did you decide, take back my request,
    withdraw my application, they gave me a number of request and silence, how long until my order is done, why so long, what is open for me, my
    ticket has no answer, i wrote you on monday and no reply, what did you decide about my letter, i gave papers for review where is result,
    where did my application go, deadline passed and no answer, how is my order, i ordered number when will it be, show everything i filed, i
    have number of request check it, cancel what i asked not needed now, submitted by mistake cancel it, why was my request refused, ticket
    closed but nothing was done, reopen my ticket, stop sending me news about outage, unsubscribe from outage messages, you promised three days
    and it is five, any news in my case, when will you do what i asked, is my paper decided, second week and no decision, take my paper back,
    where is answer to my letter
answers =
    invoice, invoices, where is the invoice, bill, my bill, monthly bill, bill by email, invoice not available, tariff, my tariff, change
    tariff, my plan, what plan do i have, price plan, call details, call log, itemised bill, list of calls, charges, why was i charged, money
    was taken, unexpected charge, balance, check balance, how much money is left, top up, payment history, payment not credited, register a
    payment, instalments, instalments left, monthly instalment, PIN code, PUK code, get PUK, sim asks for PUK, mobile internet, turn on
    internet, internet package, internet does not work, phone settings, internet settings, services, turn on a service, turn off a service, paid
    subscription, bonus, bonus points, transfer points, mms, read mms, sms archive, message archive, old messages, parental control, locator,
    autopay, easy payment, home internet, television, contract number, bank details, hotline, hotline number, support phone number, where to
    call, opening hours, why does it sign me out, session ends, sign in without password, social network sign-in, personal account, roaming,
    subscriber information, show my bill, send me the bill, bill for the month, bill by mail, invoice to the accountant, invoice by email, when
    are invoices available, download invoice, what is my tariff, which tariff, cheaper tariff, tariff price, what plan am i on, change plan, my
    spending, why so expensive, charged for a service, why did you take money, money disappeared from balance, balance of my account, how much
    do i have left, minutes left, gigabytes left, data package, mobile data, internet settings apn, enable mobile internet, statement of calls,
    detailed call list, who did i call, detailed bill, pin and puk, unlock sim puk, sim is asking for puk, loyalty points, send points, give
    points, bonus balance, instalment plan, hotline phone, contacts, what number to call, picture message, read an mms, what services do i have,
    turn off paid services, tax id, vat, payment did not arrive, paid but no money, how much money left on sim, who did i call last month, print
    of calls, why was money taken, pin does not fit, where to get puk, remove paid subscriptions, why gigabytes finish fast, how many gigabytes
    left, instalments how much left, know my puk, phone asks pin, cheaper plan, how to top up, price of roaming, how much money i have on phone,
    where my money went, why so big bill, took extra money from me, return money to balance, why plan became more expensive, want unlimited
    plan, gigabytes finished, internet not loading, no internet on phone, set up internet on new phone, how much calls abroad, going to turkey
    roaming, paid to wrong number, paid by bank but no money came, accountant needs invoice and act, payment details of company, what is my
    account number, puk for my sim, i blocked pin three times, you turned on service without asking, how much left to pay for phone, pay
    instalments early, how many points i have, read a picture message, limit internet for child, where is my child by phone, automatic top up,
    why cabinet throws me out, what time does support open, install home internet, how much do i owe, why took three hundred, print out calls
    for october, find bill for september, sim wants puk, see what i spent by days, how many gigs left
person =
    person, human, real person, real human, talk to a person, talk to someone, speak to a human, speak with an agent, speak to support, agent,
    operator, live agent, live person, live operator, connect me with a human, connect me to support, customer support, customer service,
    representative, specialist, consultant, manager, supervisor, somebody help me, need a human, need help from a person, not a bot, no bots,
    stop bot, stupid bot, are you a bot, you are a robot, bot does not understand, call me back, please call me, contact me, explain to a human,
    none of the buttons fit, complaint, i want to complain, help, help me please, i need help, a human, a person, a human please, human please,
    talk to human, talk to somebody, talk with a person, speak to someone, speak to a person, chat with an agent, chat with a human, chat with
    support, live chat, live support, real agent, real operator, get me a human, get me an agent, give me a person, give me a human, give me
    somebody, put me through to someone, put me through to an operator, transfer me to an agent, connect to operator, call an operator, someone
    who works there, somebody alive, no robots, not a robot, don't want a bot, hate bots, useless bot, this bot is useless, buttons don't help,
    buttons do not fit, your buttons are useless, can someone call me, can somebody write to me, ring me back, explain me somebody, i do not
    understand these buttons, connect with the boss, living person, answer me somebody alive, somebody clever please, let an employee do it,
    tired of robots want to hear a human, enough buttons, connect me with anyone, can a human answer, enough menus give me alive one, i will not
    talk to iron, do you have people at all, call one who understands, i am old explain me by voice, i can not press these buttons call
    somebody, my question is complicated need specialist, my question is not in the list, i have another problem call employee, where to
    complain, i want leave complaint about service, somebody please contact me, impossible to reach you answer somebody, is there chat with
    living employee, will anybody answer me, need help of real employee, dumb program get a human, let me talk with your boss, my case is
    different, let your girl do it for me, explain by words to someone, alive person quick, my glasses are bad call a person

# What says nothing about it
-idle =
    know, the, a, an, to, of, in, is, are, was, it, its, my, me, i, i'm, i've, for, and, but, do, does, did, on, with, at, as, so, be, we, you, your, our, this,
    that, there, here, just, really, very, please, pls, plz, thanks, thank, hi, hello, hey, dear, good, morning, evening, afternoon, ok, okay, well, yes, yeah, sir,
    madam, fuck, fucking, fucked, shit, damn, hell, crap, bloody, wtf, stupid, idiot, idiots, bastard, bastards

# Words that mean much the same, whatever their endings; the names are alike in every language
-means-change = change, changed, changing, swap, replace, update, modify, switch, edit
-means-other = another, different, new, other
-means-come = arrive, arrived, arrives, come, came, comes, coming, get, got, receive, received, reached, delivered, landed
-means-send = send, sent, sends, sending, resend
-means-silent = nothing, silent, silence, empty, none, no, missing
-means-wait = wait, waiting, waited, minutes, hour, hours
-means-code = code, codes, digits, otp, passcode
-means-sms = sms, text, texts, message, messages, texted
-means-mail = email, emails, mail, mails, inbox, mailbox, spam, junk, gmail, letter
-means-link = link, links, url, site, website, page
-means-password = password, passwords, pass, passwd
-means-forgot = forgot, forgotten, remember, recall, forget
-means-know = know, knows, knew, current, present
-means-wrong = wrong, incorrect, invalid, error, mistake, accepted, refused
-means-attempts = attempt, attempts, try, tries
-means-enter = login, log, sign, signin, enter, access, logged
-means-account = account, accounts, profile
-means-cabinet = cabinet, app, portal
-means-shop = wildberries, ozon, shop, store, purchases, marketplace
-means-old = old, former, previous
-means-tied = tied, linked, attached
-means-registered = registered, belongs
-means-sim = sim, sims, esim
-means-number = number, numbers, line, lines
-means-phone = phone, phones, mobile, cell, smartphone, iphone, handset, tablet, device
-means-lost = lost, lose, losing, missing, dropped, drowned, left
-means-stolen = stolen, stole, steal, thief, thieves, robbed, theft, grabbed, snatched
-means-block = block, disable, disconnect, deactivate, shut, kill, cut, off
-means-forever = terminate, cancel, permanently, forever, close, end
-means-contract = contract, agreement
-means-awhile = temporarily, month, months, summer, winter, while, weeks, season
-means-pause = pause, paused, suspend, suspension, freeze, hold
-means-resume = resume, unfreeze, reactivate, unpause, back, again
-means-leave = abroad, travel, away, trip, leaving, vacation, holiday, hospital, army, sea
-means-pay = pay, paying, payment, payments, paid, fee
-means-money = money, charge, charged, charges, deducted, rubles
-means-price = cost, costs, price, much
-means-owner = owner, ownership, own
-means-transfer = transfer, inherit, inheritance, heir, give, hand, notary
-means-papers = papers, documents, passport, paperwork, legally, office
-means-kin = wife, husband, son, daughter, mother, mom, mum, father, dad, brother, sister, grandma, grandmother, grandpa, kid, kids, child,
    children, parents, family, families
-means-died = died, dead, death, deceased, late
-means-together = merge, join, together, combine, add, both
-means-apart = unlink, detach, separate, remove
-means-see = see, view, watch, check
-means-forward = forward, forwarding, divert, diverted, redirect, forwarded, reroute
-means-call = call, calls, calling, called, caller, callers, ring, rings, rang, incoming
-means-colleague = secretary, colleague, coworker, deputy, partner
-means-employee = employee, employees, worker, workers, driver, drivers, staff
-means-voice = voicemail, voice, greeting, answering, beep, tone, spoken, recording
-means-name = name, names, surname, surnames, rename, renamed, typo
-means-label = rename, renamed, label, labels, labelled, labeled, list, spreadsheet
-means-fraud = scam, scammer, scammers, fraud, fake, phishing, suspicious, cheated, tricked, legit, genuine
-means-hack = hacked, hack, hacker, hackers, unauthorized, unauthorised, breach
-means-tell = told, tell, asks, asked, asking, dictate, gave, wants, read
-means-unasked = requested, unexpected, themselves, unwanted, asked
-means-bank = bank, security, police, officer
-means-request = request, requests, application, applications, ticket, tickets, order, orders, ordered, applied
-means-status = status, progress, update, ready, pending, decision, state
-means-withdraw = withdraw, cancel, retract, unsubscribe
-means-human = human, person, people, agent, operator, alive, living, representative, support, somebody, someone, manager
-means-bot = bot, bots, robot, robots, machine, button, buttons
-means-talk = talk, speak, connect, chat, transfer
-means-bill = bill, bills, invoice, invoices
-means-tariff = tariff, plan, tariffs
-means-balance = balance, left, remaining, gigabytes
-means-internet = internet, data, roaming, wifi
-means-pin = pin, puk
-means-service = subscription, subscriptions, option, services
-means-beautiful = beautiful, pretty, prettier, nice, nicer, golden, memorable, vanity, lucky
-means-choose = choose, pick, available, choice
-means-secure = stronger, strong, secure, safer, safe, complex, simple
