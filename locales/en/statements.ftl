# What customers state about themselves and their trouble. Each value has a few words that repeat it ("You told us: …") and `-sayings`,
# by which it is heard: all words of a saying close together in one clause, `a/b` for either word.
taken = You told us: { $what }.
unsure = You told us earlier: { $what }. Is that right?
noted = Noted: { $what }.
corrected = Corrected: { $what }. We went back to that step.
stepped-back = We went back to this question. Please answer it again.
cannot-undo = { $act ->
        [codes-send] The code has been sent and can’t be called back. We go on from this step.
        [codes-check] The check has been passed and can’t be undone. We go on from this step.
       *[other] This has been done, and the step before it can’t be repeated. To undo it, call a person.
    }
two-numbers = ⚠️ Two different numbers: you wrote <b>{ PHONE($typed) }</b> and sent <b>{ PHONE($shared) }</b>. If the account has the first one, the code goes there. That is the likely cause.
said-time = { $time ->
    [none] { "" }
   *[other] , { DATE($time, $zone) }
}

# The phone and the place
phone-kind = -
    .iphone = your phone is an iPhone
    .iphone-sayings = iphone, apple phone, ios
    .android = your phone is an Android
    .android-sayings = android, samsung, xiaomi, redmi, honor, huawei, pixel, oneplus
    .unsure = you’re not sure which phone
    .keys = your phone has keys
    .keys-sayings = phone with keys/buttons, button/feature/flip/brick/dumb phone, old nokia, no internet phone
device = -
    .own = this is your own phone
    .own-sayings = writing from my own phone, this is my own phone
    .borrowed = you are writing from somebody else’s phone
    .borrowed-sayings =
        from my neighbour/neighbor/husband/wife/daughter/son/friend/mother/mum/mom/father/dad/sister/brother/colleague/roommate phone, from neighbour/neighbor/husband/wife/daughter/son/friend/mum/mom/colleague/roommate phone,
        from somebody/someone/another phone, borrowed phone, not my phone, using someone/somebody/friend/neighbour/neighbor/husband/wife/daughter phone, writing from my friend/neighbour/neighbor/husband/wife/daughter/son account
place = -
    .home = you are at home
    .home-sayings = back home from holiday/abroad
    .abroad = you are abroad
    .abroad-sayings = i abroad, am abroad, roaming, on holiday/vacation in, in another/foreign country, i am in turkey/poland/lithuania/georgia/egypt/germany/china/spain/italy/serbia/thailand/dubai/greece/cyprus

# Numbers, SIM cards and accounts
number = -
    .value = the number { PHONE($value) }
email = -
    .value = the address { $value }
whose-number = -
    .mine = the number is yours
    .mine-sayings = number is mine, my own number
    .another = the number is somebody else’s
    .another-sayings = my husband/wife/mother/mum/mom/father/dad/son/daughter/friend/brother/sister/boss number, number is not mine, number belongs husband/wife/mother/mum/mom/son/daughter, it/that/this husband/wife/mother/mum/mom/dad/son/daughter/friend phone/number
sim-changed = -
    .by-me = you changed the SIM yourself{ said-time }
    .by-me-sayings =
        changed/replaced/swapped/switched sim/simcard, got/bought/have/put/inserted new sim/simcard, new sim/simcard, moved/switched to esim, replacement sim, sim was replaced/changed/swapped
    .new-number = the number is new{ said-time }
    .new-number-sayings = number is new, just got/bought number, brand new number
    .never = you did not change the SIM
    .never-sayings = not change/changed/replace/replaced/swap/swapped sim, never changed/replaced/swapped sim, same/old sim
old-number = -
    .gone = you no longer have the old number
    .gone-sayings =
        old/previous number is gone/dead/closed/disconnected/lost/cancelled/deactivated/blocked, old/previous number not work/working/exist, no longer have old/previous/that number, lost old/previous number, not have old/previous/that number, no access old/previous number, threw away old/previous sim, old/previous sim gone/lost/dead, number does not exist anymore/more
    .works = the old number works
    .works-sayings = old/previous number works/active/alive, old/previous number still works/active/mine, old/previous sim still works/here, still have old/previous number
signed-in = -
    .somewhere = you are still signed in somewhere
    .somewhere-sayings = still signed/logged in on, signed/logged in on laptop/computer/tablet/pc/ipad, open on laptop/computer/tablet/pc/ipad
    .nowhere = you are not signed in anywhere
    .nowhere-sayings = not signed/logged anywhere, signed/logged out everywhere, kicked/logged out everywhere
mailbox = -
    .gone = you can’t open the mailbox
    .gone-sayings =
        email/mailbox/mail is gone/closed/deleted/dead/hacked/lost/blocked, no access email/mailbox/mail, not have email/mailbox anymore, no email/mailbox either/anymore, not open/access/get email/mailbox/mail, lost email/mailbox, email/mailbox not work/exist, forgot email/mailbox password, no longer have email/mailbox
    .works = the mailbox opens
    .works-sayings = email/mailbox works/opens/fine, have/got access email/mailbox, still have email/mailbox, email/mailbox still works
telegram-number = -
    .new = Telegram is on the new number
    .new-sayings = telegram on new number, moved telegram new
    .old = Telegram is on the old number
    .old-sayings = telegram on old/previous number, telegram still old
number-in-account = -
    .same = the account has the same number
    .same-sayings = number is correct/right, number in account/profile same/right/correct, typed/entered number correctly/right
    .differs = the account has another number
    .differs-sayings = account/profile has old/another/other/different/wrong number, number in account/profile old/another/other/different/wrong, wrong digit/number, registered to old/another/other/different, linked to old/another/other/different, site shows/says old/another/other/different

# The password
password = -
    .forgotten = the password is forgotten
    .forgotten-sayings = forgot/forgotten/lost password, not remember password, can not remember password
    .locked = sign-in is closed after mistakes
    .locked-sayings = locked out of, account/cabinet/login is locked, too many attempts/tries, wrong three times, wrong too many times
code-word = -
    .known = you remember the code word
    .known-sayings = know/remember/have code word/codeword
    .forgotten = the code word is forgotten
    .forgotten-sayings = not know/remember/have code word, forgot/forgotten/lost code word, no code word

# What was looked at or tried
airplane = -
    .off = airplane mode is off
    .off-sayings = airplane/aeroplane/flight/plane mode off, airplane/aeroplane/flight/plane mode not on, checked airplane/aeroplane/flight mode
    .was-on = airplane mode was on
    .was-on-sayings = airplane/aeroplane/flight/plane mode was on
spam = -
    .empty = nothing in spam
    .empty-sayings = nothing in spam/junk, spam/junk empty, checked spam/junk/blocked, not in spam/junk
    .found = found in spam
    .found-sayings = found in spam/junk, was in spam/junk
space = -
    .enough = the phone has enough space
    .enough-sayings = enough/plenty/lots space/memory/storage, memory/storage not full, deleted old messages/texts
    .full = the phone’s memory is full
    .full-sayings = memory/storage/inbox full, no space/memory/storage left, out of space/memory/storage, envelope blinking/flashing/blinks, says memory full
other-messages = -
    .arrive = other SMS arrive
    .arrive-sayings = other/normal/regular texts/messages/sms arrive/come/work/ok/fine, get other/normal texts/messages/sms, texts/messages/sms from others/friends/bank arrive/come/work
    .none = other SMS don’t arrive either
    .none-sayings = no texts/messages/sms at/arrive/come, other/normal texts/messages/sms not arrive/come/coming, not get any texts/messages/sms, not getting any texts/messages/sms
restarted = -
    .yes = the phone has been restarted
    .yes-sayings = restarted/rebooted phone/it, turned off on again phone/it, restarting/reboot/rebooting did not help, already restarted/rebooted
debt = -
    .none = nothing is owed
    .none-sayings = no debt, bill is paid, balance positive/fine/ok, have/plenty money/credit on
    .owed = there is a debt on the account
    .owed-sayings = out of credit/money, balance negative, not paid bill, owe money
waited = -
    .long = you have been waiting for long
    .long-sayings = waiting/waited for/an hour/hours, waiting/waited all day/morning/evening, waiting/waited half hour, waiting/waited since, been waiting long
site = -
    .official = the site or the app is the official one
    .official-sayings = official site/website/app, app from store/play/appstore
    .elsewhere = the address came from somebody’s message
    .elsewhere-sayings = clicked/followed/opened link, link from message/text/sms/email/ad/chat, sent me link
letter-spam = -
    .empty = the e-mail is not in spam
    .empty-sayings = nothing in spam/junk, spam/junk empty, checked spam/junk, not in spam/junk
letters = -
    .arrive = other e-mails arrive
    .arrive-sayings = other/normal emails/mails/letters arrive/come/work/fine, get other emails/mails
    .none = other e-mails don’t arrive either
    .none-sayings = no emails/mails/mail at/from anyone/all, not get any emails/mails, not getting any emails/mails/mail, other emails/mails not arrive/come, nothing from anyone
mailbox-kind = -
    .lasting = the mailbox is a lasting one
    .lasting-sayings = my main/usual/real email/mailbox
    .temporary = the mailbox is a temporary one
    .temporary-sayings = temporary/disposable/throwaway email/mailbox/address

# Wishes and conditions
customer = -
    .private = the numbers are a private person’s
    .private-sayings = private person/customer, numbers are in my name/private
    .company = the numbers are a company’s
    .company-sayings = company/corporate/business number/numbers, number/numbers belongs/belong company, registered to company
link-owner = -
    .same = the numbers are yours
    .same-sayings = both/all numbers mine, both/all in my name, both/all are mine, same owner
    .other = the second number is somebody else’s
    .other-sayings = second/other number husband/wife/mother/mum/mom/son/daughter/friend, in husband/wife/mother/mum/mom/son/daughter name
link-region = -
    .same = the numbers are of one region
    .same-sayings = same region, both from same
    .other = the numbers are of different regions
    .other-sayings = different/another/other region/regions
    .mixed = some numbers are of the region and some are not
    .mixed-sayings = one same other different, one same other not
loss = -
    .lost = the SIM or the phone is lost
    .lost-sayings = lost phone/sim/simcard/mobile, phone/sim/mobile is lost/missing, left phone in
    .stolen = the phone is stolen
    .stolen-sayings = stole/nicked/snatched/grabbed phone/bag/mobile/iphone, phone/mobile/iphone/bag stolen/nicked/snatched, robbed, pickpocketed
    .unneeded = the number is not needed any more
    .unneeded-sayings = not need number/sim, not use number/sim, no longer need/use number/sim
wished-digits = -
    .value = the digits { $value }
wished-category = -
    .any = any category
    .any-sayings = any category
    .Simple = category Simple
    .Simple-sayings = simple/plain/ordinary/cheapest number/category
    .Bronze = category Bronze
    .Bronze-sayings = bronze
    .Silver = category Silver
    .Silver-sayings = silver
    .Gold = category Gold
    .Gold-sayings = gold/golden
    .Platinum = category Platinum
    .Platinum-sayings = platinum

# Words of wishes, questions and conditions: a clause with one of them states nothing.
unstated = -
    .words-sayings = want, wanna, need, if, how, where, why, should, could, would, will, whether, please, gonna, going, planning
