# The card that a topic opens with
card-who = <b>#{ $no } · { $who ->
        [none] no name
       *[other] { $who }
    }</b> · { $language ->
        [ru] in Russian
        [be] in Belarusian
        [en] in English
       *[other] { $language }
    }
card-urgent = 🚨 <b>Urgent: fraud or theft is likely</b>
card-waiting = ⏳ Waiting since { TIME($since, $zone) }{ $meant ->
        [none] { $team ->
            [none] { "" }
           *[other] , the { $team } team first
        }
       *[other] , meant for { $meant }
    }
card-taken = 💬 { $agent } answers
card-pending = { $until ->
        [none] 🕓 Waiting for the customer, { $agent } has it
       *[other] 🕓 Put off until { DATE($until, $zone) } { TIME($until, $zone) }, { $agent } has it
    }
card-ended = { $end ->
        [solved] ✅ Solved
        [returned] ↩️ Back with the bot
        [silent] 💤 The customer stopped answering
        [left] 🚪 The customer left
        [banned] ⛔️ The customer is banned
       *[other] The talk is over
    }
card-where = 📍 { $service ->
        [none] no service named
       *[other] { $service }
    } · { $flow }{ $step ->
        [none] { "" }
       *[other] { " " }· <i>{ $step }</i>
    }
card-reason = ❓ { $reason }
card-phone = ☎️ { $proved ->
        [none] { $phone ->
            [none] number unknown
           *[other] { $phone }
        }
       *[other] <code>{ $proved }</code>
    } · { $proof ->
        [own-contact] shared their own contact
        [network] proved by the operator’s network
        [code] proved by a code
        [email-link] proved by email
        [code-word] gave the code word
        [administrator] the company’s administrator
       *[none] not proved
    }
card-hand-over = 📝 { $from ->
        [none] Passed on
       *[other] { $from } passed it on
    }: <i>{ $note }</i>
card-tags = 🏷 { $tags }
card-incident = { $text ->
    [incident] ⚠️ Incident
    [maintenance] 🛠 Planned work
   *[other] ⚠️ Incident: { $text }
}
card-findings = <b>What is known</b>
card-answers = <b>What they answered</b>
card-earlier = <b>Earlier chats</b>
card-earlier-one = • { DATE($at, $zone) } · { $reason }{ $agents ->
        [none] { "" }
       *[other] { " " }· { $agents }
    } · { card-ended }{ $score ->
        [none] { "" }
       *[other] { " " }· ★ { $score }
    }
flow-none = { $flow ->
        [start] menu
        [person] asking for a person
        [which] choice of the question
        [incident] message about an outage
        [notices] notifications
        [language] choice of language
        [score] rating of the talk
        [forget] erasing of data
        [prove] proof of the number
        [line] choice of the number
        [line-trouble] trouble with the number
       *[other] another section
    }

# Why a person is needed, where it is not the name of a flow
reason-other = Another reason
reason-person = Asks for a person
reason-start = Asks for a person from the menu
reason-which = It was not clear what they need
reason-question = A question without an answer
reason-nothing-helped = Nothing helped
reason-sim-fraud = ⚠️ Somebody else changed the SIM
reason-sim-stolen = ⚠️ The SIM was stolen
reason-account-taken = ⚠️ The account was taken over
reason-codes-keep-coming = ⚠️ Unasked codes keep coming
reason-region = A number of another country
reason-no-email = No access to the email
reason-no-sign-in-page = No sign-in page
reason-link-broken = The link in the email does not open
reason-code-word-forgotten = The code word is forgotten
reason-password-refused = The new password is refused
reason-sign-in-fails = Signing in fails
reason-disposable-address = A disposable email address
reason-owner-papers = A paper of the owner is missing
reason-prove = Cannot prove the number

# What flows have found out
brief-cause = Cause: { $value ->
        [number-wrong] no such number
        [not-our-number] not this operator’s number
        [line-cannot-get-sms] the number takes no SMS
        [sms-barred] SMS are blocked
        [service-suspended] the service is suspended
        [no-funds] not enough money
        [not-sent] nobody sent an SMS
        [outage] an outage
        [maintenance] planned work
        [sim-change-hold] the SIM was changed recently
        [number-reassigned] the number is somebody else’s now
        [on-the-phone] the SMS is on the phone
        [inbox-full] the phone’s memory is full
        [spam-filter] held by a spam filter
        [sender-blocked] the sender is blocked
        [region-limit] not sent to that country
        [roaming] roaming
        [phone-off] the phone is off the network
        [weak-signal] a weak signal
        [data-but-no-sms] internet but no SMS
        [phone-fault] a fault of the phone
        [phone-busy] the phone is busy
        [wait] too early, wait
        [delayed] the SMS is late
        [porting-fault] a fault after the number moved
        [checklist] no certain cause, went by the list
       *[other] { $value }
    }
brief-delivery = Last SMS: { $first ->
        [DELIVERED] delivered
        [ENROUTE] on its way
        [ACCEPTED] on its way
        [SCHEDULED] not sent yet
        [EXPIRED] did not arrive in time
        [UNDELIVERABLE] did not arrive
        [REJECTED] refused
        [DELETED] deleted by the network
       *[other] its fate is unknown
    }
brief-reach = Phone: { $value ->
        [sms] reachable
        [data-only] internet but no SMS
        [unreachable] off the network
       *[other] { $value }
    }
brief-sim = SIM changed { $value } h ago
brief-access = Still opens: { $value ->
        [number] the old number
        [session] a device that is signed in
        [none] nothing
       *[other] { $value }
    }
brief-telegram = Telegram is on the { $value ->
        [new] new number
        [old] old number
       *[other] number: { $value }
    }
brief-new-number = New number: { $value }
brief-request = Request: { $value }
brief-act = Wanted to: { $value ->
        [hold-number] hold a number
       *[other] { $flow }
    }
brief-why = Why: { $value ->
        [lost] lost
        [stolen] stolen
        [fraud] suspects fraud
       *[other] another reason
    }

# Buttons
button-take = Take
button-back = Back to the bot
button-solved = Solved
button-hold = Wait for customer
button-history = History
button-acts = Actions
button-prove = Ask to prove the number
button-send = Take and send
button-send-as-is = Send as it is
button-anyway = Send anyway
button-note = Keep as a note
button-drop = Do not send
button-delivery = SMS delivery
button-resend = Send a code again
button-recover = Start recovery
button-yes-delivery = Look
button-yes-resend = Send the code
button-yes-recover = Start recovery
button-keep = Keep
button-change = Change
button-discard = Drop
button-unsay = Drop it
button-leave = No
button-allow = Allow
button-deny = Refuse
button-ban = Ban

# Who may not, and why
no-anonymous = You are writing as the group, so nobody knows who you are. Switch off “Remain anonymous” in your administrator rights.
no-stranger = You are not on the list of agents. Ask a supervisor to reply to your message with /agents add. Your id: { $id }
no-supervisor = Only a supervisor may do this.
no-own-recovery = You are the one who asks, so another supervisor has to agree.
no-yours = The talk is yours already.
no-taken = { $agent } has this talk.
no-shift = You are not on shift. Start it: /shift on
no-limit = You have { $most } open talks, and no more are allowed. End one or pass it on.
no-team-yours = The { $team } team is asked first: { $agents }. If they run late, anyone may take it.
no-team-free = Nobody in the { $team } team is free now. Pass it to all: /pass all. A supervisor may allow it.
no-full = { $agent } has { $most } open talks already. A supervisor may allow it.
no-open-talk = There is no talk now. Start one: /take
no-solved-link = Not ended: the summary links to { $hosts }, which we do not know. Send the link as a message, and write the summary without it.
no-others = { $agent } has this talk. Only they or a supervisor may do this.
no-take-first = Take the talk first: /take
no-pending = We are waiting for the customer already.
no-hold-time = Write until when to put it off: /hold 15:30, /hold tomorrow 10:00, /hold 25.11 09:30, /hold 2h. Just to wait for the customer: /hold
no-hold-past = That time is over. Write one to come: /hold tomorrow 10:00 or /hold 2h
no-hold-far = A talk can be put off for { $most } days at most.
no-has-it = { $agent } has this talk already.
no-off-shift = { $agent } is not on shift now. A supervisor may allow it.
no-agent = There is no such agent. Agents: { $agents }
no-flow = To which section shall the customer return?
no-delete-reply = Reply with /delete to your own message that should go from the customer’s chat.
no-delete-theirs = No agent wrote this message, so there is nothing to delete in the customer’s chat.
no-delete-others = You may delete only your own messages. A supervisor may delete others.
no-canned = There is no such answer. Answers: { $keys }
no-answer-name = Name the answer with one word of up to 20 letters, Latin or Cyrillic, without signs: /c add refund
no-answer-taken = The name “{ $name }” is taken. Choose another one.
no-answer-text = Reply to a message with the text: /c add NAME. Or write the text at once: /c add refund The money is back in 3 days. Name the language behind the name: /c add refund ru …
no-answer-customer = These are the customer’s words and cannot become a ready answer. Write the text yourself: /c add { $name } …
no-answer-long = The text is longer than { $most } characters. Make it shorter.
no-answer-many = There are { $most } own answers already. Drop one: /c drop NAME
no-answer-secret = Something in the text looks like a code, a password, or a card or document number. Take it out: many people will read this answer.
no-answer-place = It is not clear what to put in place of { $found }. You can use {"{"}name{"}"}, {"{"}agent{"}"}, {"{"}service{"}"}, {"{"}hotline{"}"}.
no-answer-others = The answer “{ $name }” is { $author }’s. Only they or a supervisor may change or drop it.
no-answer-drop = There is no such own answer. { $names ->
        [none] There are no own answers yet.
       *[other] Own answers: { $names }
    }
no-tag = A tag is a word of letters, 24 at most: /tag refund. To take it away: /tag -refund
no-tag-known = There is no such tag. Tags: { $tags }
no-tag-more = There are { $most } tags already, the most there may be. Take one away: /tag -word
no-tag-here = This talk has no such tag. { $tags ->
        [none] It has no tags yet.
       *[other] Its tags: { $tags }
    }
no-language = We answer you { $language ->
        [ru] in Russian
        [be] in Belarusian
        [en] in English
       *[other] in { $language }
    }. To change it: /language be. Languages: { $languages }
no-phone = No number was proved in this talk, so there is nothing to do with it. To ask for it: /prove
no-note = Write the text after the command: /note called, waits until tomorrow. Or begin a message with //
no-find = Write what to look for: /find Anna, /find 4567 (the last two to four digits of the number), /find refund, /find yesterday, /find 25.11 Ozon. A whole number works, too.
no-export = The file of today: /export. Of another time: /export week, /export month, /export 3 (days), /export 01.11 15.11
no-stats = Figures of today: /stats. Of another time: /stats week, /stats month, /stats 3 (days), /stats 01.11 15.11
no-shift-word = You are { $shift ->
        [on] on shift
       *[off] not on shift
    }. Start: /shift on, end: /shift off
no-command = There is no such command. All commands: /help
no-command-near = There is no such command. Did you mean { $command }?
no-here = { $command } works in a customer’s topic, not here. Open the topic and try again.
no-here-general = { $command } works in General, not in a customer’s topic.
no-agents-add = Reply to a person’s message with /agents add, or write /agents add ID Name. Up to 40 characters; customers see the name.
no-agents-twice = There is an agent named { $name }. Write another name: /agents add { $id } Name
no-agents-supervisor = { $name } is a supervisor; supervisors are set by ADMIN_IDS.
no-agents-limit = Write whom and how many talks, 1 to { $most }: /agents limit Anna 5
no-agents-team = Write whom and which team: /agents team Anna billing. Out of it again: /agents team Anna billing off. A team is one word of up to 16 characters, and not the name of an agent.

# Words that are held back, and what does not go out
held-free = ⏸ The customer did not see this: nobody has taken the talk.
held-over = ⏸ The customer did not see this: the talk is over. If you take it, it starts again.
held-others = ⏸ The customer did not see this: { $agent } has the talk.
held-sent = ↗️ Sent to the customer.
held-noted = 📝 Kept as a note, the customer does not see it.
held-dropped = Not sent.
held-no-anonymous = ⚠️ The customer did not see this: you are writing as the group. Switch off “Remain anonymous” in your administrator rights and write again.
held-no-stranger = ⚠️ The customer did not see this: you are not on the list of agents. Ask a supervisor to reply to this message with /agents add. Your id: <code>{ $id }</code>
held-slash = ⏸ The customer did not see this: commands and notes begin so.{ $meant ->
        [none] { " " }All commands: /help
       *[other] { " " }Did you mean { $meant }?
    }
held-as-note = 📝 This looks like a note, so it stays with colleagues. The customer did not see it.
held-edited = ⏸ The edit sent nothing to the customer.
held-link = ⏸ The customer has not seen this: the link leads to <b>{ $hosts }</b>, an address we do not know. Send it?
held-unseen = ⏸ The customer has not seen this: there may be a link in it to an address we do not know. Send it?
edit-taken-back = 📝 Taken back from the customer: the edit has made it a note.
edit-on-its-way = ⚠️ The message is already on its way to the customer. Reply to it with /delete to take it back.
edit-slash = ⚠️ The customer keeps the earlier words: commands begin like this. To take the message back, reply to it with /delete
edit-noted = 📝 Kept as a note, the customer does not see it.
edit-no-command = Commands are not carried out after an edit. Write it anew as a message of its own.
edit-late = ⚠️ The customer still has the old text: the talk is not yours any more.
edit-link = ⚠️ The customer still has the old text: the link now leads to <b>{ $hosts }</b>, an address we do not know. Send the edit?
edit-link-on-its-way = ⚠️ The message is already on its way to the customer, and its link leads to <b>{ $hosts }</b>. If that is wrong, reply to it with /delete
past-topic = ⚠️ { $agent } writes in the old topic, where the bot cannot answer any more. Go on here: this is where the customer’s words come.
toast-sent = Sent
toast-noted = Kept as a note
toast-dropped = Not sent
toast-link = There is an unknown link in it
toast-kept = Kept
toast-discarded = Dropped
toast-stale = This button is old. Look at the card.
toast-not-your-words = The one who wrote it decides.
toast-late = More than 10 minutes have passed, or the talk has changed. Start again: /op
toast-asked = The operator is asked
toast-prove = The customer is asked to prove the number
toast-supervisor = A supervisor has to agree
toast-history = It is on its way
toast-left = Left as it is
alert-number =
    { PHONE($whole) }

    Only you can see this number.
left-as-is = Left as it is.

# Talks
hold-begins = 🕓 Waiting for the customer. We remind them, and if they stay silent, the talk ends by itself.
hold-until = 🕓 Put off until { DATE($at, $zone) } { TIME($at, $zone) }{ $moved ->
        [yes] , we are closed before
       *[no] { "" }
    }. The talk comes back by itself, or at once when the customer writes.
hold-over = ⏰ Time to come back to this talk: it was put off until now.
pass-whom = Who takes over?
assigned = 👉 This talk is for you:
assigned-team = 👉 This talk is for the { $team } team:
pass-note =
    📝 For whoever takes over: { $note }
    The customer does not see this.
pass-off-shift = ℹ️ Note that { $agent } is not on shift now.
pass-full = ℹ️ Note that { $agent } now has more talks than the limit of { $most }.
pass-team-empty = ℹ️ Note that nobody in the { $team } team is free now, so anyone may take the talk.
deleted = Deleting it in the customer’s chat.
closed-by-hand = The topic was closed by hand, and the talk is still open. Is it solved?
canned-which = Which answer shall we send? The customer reads it in their own language.
canned-sent = ↗️ To the customer:
canned-how = An answer of your own: reply to a message with /c add NAME. Drop it: /c drop NAME
answer-preview = 👀 The answer “{ $name }” { $language ->
        [ru] in Russian
        [be] in Belarusian
        [en] in English
       *[other] ({ $language })
    }, by { $author }. The customer will see:
answer-replaces = It takes the place of the answer of this name by { $author }.
answer-links = ⚠️ It links to <b>{ $hosts }</b>, which we do not know. We will ask each time before it is sent.
answer-kept = ✅ The answer “{ $name }” { $language ->
        [ru] in Russian
        [be] in Belarusian
        [en] in English
       *[other] ({ $language })
    } by { $author } is kept. To send it: <code>/c { $name }</code>
answer-change = Copy this, change it and send it again:
answer-discarded = The answer was not kept.
answer-ask = ⏸ The customer has not seen this yet. The answer “{ $name }” by { $author }:
answer-fallback = There is none { $wanted ->
        [ru] in Russian
        [be] in Belarusian
        [en] in English
       *[other] ({ $wanted })
    }; it will go { $language ->
        [ru] in Russian
        [be] in Belarusian
        [en] in English
       *[other] ({ $language })
    }.
answer-sent = ↗️ To the customer (an answer by { $author }):
answer-drop-ask = Drop the answer “{ $name }” ({ $languages })? Nobody can send it any more.
answer-dropped = 🗑 { $agent } drops the answer “{ $name }”.
tags = 🏷 { $tags ->
        [none] No tags. To add one: /tag refund
       *[other] { $tags }
    }
language-set = Answers to your commands will be in English from now on. Cards and lines for everybody stay in the group’s language.
ban-ask = ⛔️ Ban the customer? Their messages stop coming and the talk ends. To undo it: /unban
banned = ⛔️ The customer was banned by { $agent }. To undo it: /unban
unbanned = The ban is lifted, the customer’s messages arrive again.
late-soon = ⏰ In { $min } min the answer is late.
late-now = 🔴 No answer for more than { $min } min.
late-general = 🔴 Topic #{ $no }: no answer for more than { $min } min, { $agent ->
        [none] nobody has taken it.
       *[other] { $agent } has it.
    }
forgotten-general = 🧹 Topic #{ $no }: the customer has asked to be forgotten. The topic is being deleted.
topic-by-hand = 🧹 Topic #{ $no }: the customer has asked to be forgotten, but the bot cannot delete the old topic. If it is still there, please delete it by hand.

# What is asked of the operator
number-opened = 👁 { $agent } opens the number { $masked }. This is recorded in the log.
op-which = What shall we do with { $phone }?
op-ask-delivery = Look at what the network knows of the last SMS to { $phone }?
op-ask-resend = Send a code to { $phone }? The one before it stops working.
op-ask-recover = Start recovery of access for { $phone }? { $who ->
        [alone] There is no second supervisor, so you decide.
        [supervisor] Another supervisor has to agree.
       *[agent] A supervisor has to agree.
    }
op-delivery-asked = 🔎 Asking where the SMS is…
op-resend-asked = ✉️ Sending a code…
op-recover-asked = 🔑 Starting the recovery…
op-recover-alone = ⚠️ There is no second supervisor: { $agent } both asks and agrees. It is written in the audit log.
op-recover-waits = 🔑 { $agent } asks to start a recovery for { $phone }. A supervisor decides:
op-recover-denied = The recovery was not started: { $agent } refused.
op-delivery-none = 🔎 Nobody has sent an SMS to this number recently.
op-delivery = 🔎 Last SMS: { $state ->
        [DELIVERED] delivered{ $by ->
            [handset] , the phone has it
           *[other] , but the phone did not confirm it
        }
        [ENROUTE] on its way
        [ACCEPTED] on its way
        [SCHEDULED] not sent yet
        [EXPIRED] did not arrive in time
        [UNDELIVERABLE] did not arrive
        [REJECTED] refused
        [DELETED] deleted by the network
       *[other] its fate is unknown
    }{ $cause ->
        [none] .
       *[other] . Cause: <code>{ $cause }</code>
    }
op-resend = ✉️ A code was sent{ $channel ->
        [voice] { " " }by a call
        [email-link] { " " }by email
       *[other] { " " }by SMS
    }: { $to ->
        [none] the same number
       *[other] { $to }
    }
op-recover = 🔑 The recovery has started{ $reference ->
        [none] .
       *[other] . Number: <b>{ $reference }</b>
    }
op-failed = ⚠️ The operator could not { $act ->
        [delivery] look at the SMS
        [resend] send a code
       *[recover] start the recovery
    }: <code>{ $code }</code>

# What the customer thinks of the talk
low-score = ⭐️ Topic #{ $no }: a score of { $score } out of 5.
score-line = ⭐️ The customer rated the chat { $score } out of 5.
score-words = 💬 The customer on their score of { $score }: { $words }

# The list of agents
agents-none = The list is empty.
agents-head = <b>Agents: { $count }</b>
agents-line = { $shift ->
        [on] 🟢
       *[off] ⚪️
    } { $name } · { $role ->
        [supervisor] supervisor
       *[agent] agent
    } · up to { $most ->
        [one] { $most } talk
       *[other] { $most } talks
    }{ $teams ->
        [none] { "" }
       *[other] { " " }· 👥 { $teams }
    } · <code>{ $id }</code>
agents-how =
    Add: /agents add in reply to a person’s message, or /agents add ID Name
    Remove: /agents remove Name
    Talks at a time: /agents limit Name 5
    Team: /agents team Anna billing, out of it: /agents team Anna billing off
agents-added = ✅ { $name } is on the list. To start a shift: /shift on
agents-removed = { $name } is off the list.{ $open ->
        [0] { "" }
        [one] { " " }{ $open } open talk goes back to the queue.
       *[other] { " " }{ $open } open talks go back to the queue.
    } If { $name } is still in the group, every topic can be read there: remove them from its members, too.
agents-limited = ✅ { $name }: up to { $most ->
        [one] { $most } talk
       *[other] { $most } talks
    } at a time.
agents-teamed = ✅ { $name }: team { $team }. To pass it a talk: /pass { $team }
agents-unteamed = { $name } is not in the { $team } team any more.
shift-on = 🟢 Your shift has started.
shift-off = ⚪️ Your shift is over.{ $open ->
        [0] { "" }
        [one] { " " }You have { $open } open talk: if the customer waits or writes, it goes back to the queue. You can still end it or pass it on.
       *[other] { " " }You have { $open } open talks: those in which the customer waits or writes go back to the queue. You can still end them or pass them on.
    }

# Help
help = When a talk is yours, just write in the topic: the customer sees it. A message that begins with // is for colleagues only.
help-topic = <b>In a customer’s topic</b>
help-general = <b>In General</b>
help-anywhere = <b>Anywhere</b>
command-take = take the talk
command-back = back to the bot, a section may be named
command-pass = pass to a colleague, a team or all; words behind the name are for them only
command-hold = wait for the customer; with a time (15:30, tomorrow 10:00, 2h) put the talk off until then
command-solved = solved, with a summary for the customer if you like
command-tag = tag the talk; with a minus take the tag away
command-note = a note for colleagues
command-c = a ready answer in the customer’s language; add and drop for your own answers
command-delete = delete the message you reply to from the customer’s chat
command-history = what was said before
command-file = the whole talk as a file
command-op = where the SMS is, a new code, recovery
command-prove = ask the customer to prove their number by a code
command-assign = give it to an agent (supervisor)
command-ban = ban the customer
command-unban = lift the ban
command-agents = the list of agents
command-find = search talks: name, words, last digits of the number, day
command-stats = figures of today; week, month, a number of days, or two dates
command-export = a file of talks and scores for spreadsheets (supervisor)
command-status = the queue and delays
command-setup = check the bot’s rights in the group
command-notice = write a notice to many (supervisor)
command-notices = the last notices
command-incident = announce an outage or planned work (supervisor)
command-incidents = outages and planned work, now and next
command-shift = on or off: start and end your shift
command-language = the language of answers to you: ru, be or en
command-help = this help

# Passed on to all
button-pass-all = Anyone who is free
passed-to-all = The talk is in the queue again, for whoever is free.

# The head of the journal, once a day
journal-head = 🔒 Head of the journal on { DATE($at, $zone) }: <code>{ $head }</code>
    { $count } entries since the beginning. Please keep this message: it shows if anything is ever taken out of the journal.
