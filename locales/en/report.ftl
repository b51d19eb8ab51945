# What agents ask to see: history, figures, the queue, the check of the groups
seconds = { $count } s
minutes = { $count } min
hours = { $hours } h{ $min ->
        [0] { "" }
       *[other] { " " }{ $min } min
    }

# What was said
said-nothing = Nothing has been said here yet.
speaker-customer = No name
speaker-agent = Agent
speaker-bot = Bot
history-day = <i>{ DATE($at, $zone) }</i>
history-entry = { TIME($at, $zone) } { $by ->
        [customer] 👤
        [agent] 💬
        [note] 📝
       *[bot] 🤖
    } <b>{ $who }</b>: { $words }
history-older = { $count ->
        [one] There is { $count } message before these. All of it: /file
       *[other] There are { $count } messages before these. All of it: /file
    }
fate-deleted = [deleted at the customer’s]
fate-undelivered = [not delivered]
thing = { $what ->
        [animation] [animation]
        [audio] [audio]
        [contact] [contact]
        [dice] [dice]
        [document] [file]
        [edit] [edited]
        [summary] [summary for the customer]
        [taken] [the talk is with]
        [passed] [passed on]
        [hand-over] [passed on]
        [asked-proof] [asked to prove the number]
        [proved] [number proved]
        [queued] [back in the queue]
        [ended] [the talk is over]
        [score] [score]
        [game] [game]
        [location] [place on the map]
        [photo] [photo]
        [poll] [poll]
        [sticker] [sticker]
        [story] [story]
        [video] [video]
        [video_note] [video message]
        [voice] [voice message]
       *[other] [attachment]
    }
transcript-head =
    Talk #{ $no } · { $service }
    Times: { $zone }
transcript-entry = { $at }  { $who }{ $by ->
        [customer] { " " }(customer)
        [agent] { " " }(agent)
        [note] { " " }(note, the customer did not see it)
       *[bot] { "" }
    }: { $words }
transcript-caption = The whole talk: { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }. Secrets are covered.

# Figures
stats-title = <b>{ $days ->
        [today] Today, { DATE($at, $zone) }
        [day] { DATE($at, $zone) }
       *[many] { DATE($since, $zone) } — { DATE($at, $zone) }
    }</b>
stats-waiting = { $count ->
        [0] Nobody is waiting now.
        [one] { $count } customer is waiting now.
       *[other] { $count } customers are waiting now.
    }
stats-nothing = There were no talks.
stats-agents = <b>Agents</b>
stats-services = <b>Services</b>
stats-reasons = <b>What they came with</b>
stats-tags = <b>Tags</b>
stats-steps = <b>At which step they asked for a person</b>
stats-no-reason = Taken by an agent unasked
stats-row = • { $key }: { $taken } taken, { $solved } solved{ $answer ->
        [none] { "" }
       *[other] , first answer in { $answer }
    }{ $resolution ->
        [none] { "" }
       *[other] , solved in { $resolution }
    }{ $score ->
        [none] { "" }
       *[other] , ★ { $score }
    }
stats-step = • { $flow }{ $step ->
        [none] { "" }
       *[other] { " " }· <i>{ $step }</i>
    }: { $count }
stats-more = … and { $count } more
stats-how = First answer and solution are medians without closed hours, ★ is the mean score of 5. A talk counts for each agent who had it.
stats-note = { $answer ->
        [none] { "" }
       *[other] { $answer }
    }{ $score ->
        [none] { "" }
       *[other] { $answer ->
            [none] ★ { $score }
           *[other] { " " }· ★ { $score }
        }
    }
stats-solved = solved
stats-unsolved = taken, not solved

# What the bot did alone
stats-bot = <b>The bot without a person</b>
stats-bot-walks = Matters that ended: { $count } (before: { $before })
stats-bot-solved = Solved without a person: { $share ->
        [none] –
       *[other] { $share }%
    }{ $before ->
        [none] { "" }
       *[other] { " " }(before: { $before }%)
    }
stats-bot-effort = It usually takes { $taps } taps, { $messages } messages and { $time }
stats-bot-again = Came back with the same within 7 days: { $share ->
        [none] –
       *[other] { $share }%
    }{ $before ->
        [none] { "" }
       *[other] { " " }(before: { $before }%)
    }
stats-left = <b>Where people leave</b>
stats-bot-by-flow = Solved without a person, per cent
stats-bot-share = { $share }%{ $before ->
        [none] { "" }
       *[other] { " " }(before: { $before }%)
    }
stats-bot-legend = solved without a person

# How things are now
status-people = <b>Who answers</b>
status-nobody = Nobody is on shift.
status-agent = { $shift ->
        [on] 🟢
       *[off] ⚪️
    } { $name }: { $open ->
        [0] no talks
        [one] { $open } talk
       *[other] { $open } talks
    }{ $shift ->
        [on] { "" }
       *[off] , not on shift
    }
status-queue = { $count ->
        [0] <b>Nobody is in the queue</b>
       *[other] <b>In the queue: { $count }</b>
    }
status-waits = { $urgent ->
        [yes] 🚨
       *[no] ⏳
    } #{ $no } · waiting for { $wait }{ $meant ->
        [none] { "" }
       *[other] , meant for { $meant }
    }
status-more = … and { $count } more
status-no-lag = 📤 Everything has gone to the groups, nothing is late.
status-lag = 📤 { $id ->
        [none] No group yet
       *[other] Group <code>{ $id }</code>
    }: { $count } not sent yet{ $wait ->
        [none] { "" }
       *[other] , a customer’s words have waited { $wait }
    }
status-trouble = 🔴 Group <code>{ $id }</code>: { $what ->
        [gone] the bot is not in it
        [not-a-supergroup] it is not a supergroup
        [no-topics] topics are off
        [not-admin] the bot is not an administrator
        [cannot-manage-topics] the right “Manage Topics” is missing
       *[other] { $what }
    }. Messages for it wait and are not lost. What to do: /setup

# The check of the groups
setup-group = { $here ->
        [yes] <b>This group</b>
       *[no] Group <code>{ $id }</code>
    }
setup-well = ✅ All is well, you can work.
setup-unknown = ❔ Telegram did not answer. Check again in a minute: /setup
setup-gone = ❌ The bot is not in this group. Open the group, tap its name → “Add Members” → choose the bot. Then make it an administrator. If you do not need the group any more, take its number out of SUPPORT_CHAT_IDS.
setup-not-a-supergroup = ❌ This is a basic group, it has no topics. Its owner turns them on: tap the group’s name → “Edit” → “Topics”. Telegram makes it a supergroup by itself.
setup-no-topics = ❌ Topics are off. The owner of the group turns them on: tap the group’s name → “Edit” → “Topics”.
setup-not-admin = ❌ The bot is not an administrator here. Tap the group’s name → “Edit” → “Administrators” → “Add Admin” → choose the bot. Turn on “Manage Topics” and “Delete Messages”.
setup-cannot-manage-topics = ❌ The bot may not “Manage Topics”, so it cannot open a customer’s topic. Tap the group’s name → “Edit” → “Administrators” → the bot → turn on “Manage Topics”.
setup-cannot-delete = ⚠️ The bot may not “Delete Messages”, so topics of customers who ask to be forgotten stay. Tap the group’s name → “Edit” → “Administrators” → the bot → turn on “Delete Messages”.
setup-former = ⚠️ No longer agents, but they still read the group: { $names }. Tap the group’s name → Members → Remove from group.

# What a search over talks has found
find-head = <b>{ $count ->
        [one] { $count } talk found
       *[other] { $count } talks found
    }</b>, newest first
find-none = Nothing found. Try less: a name, the last two to four digits of the number, one word of the talk, or a day (/find 25.11).
find-one = { $state ->
        [waiting] ⏳ waiting
        [taken] 💬 under way
        [pending] 🕓 on hold
        [solved] ✅ solved
        [returned] ↩️ back with the bot
        [silent] 💤 went silent
        [left] 🚪 left
        [banned] ⛔️ banned
       *[other] over
    } · { $who ->
        [none] no name
       *[other] { $who }
    }{ $phone ->
        [none] { "" }
       *[other] { " " }· { $phone }
    } · { DATE($at, $zone) } · { $service } · { $reason }{ $agent ->
        [none] { "" }
       *[other] { " " }· { $agent }
    }
find-more = There are more. Add a word or a day to find the right one.
find-older = Older talks were not looked at.
find-kept = This answer will be gone in a day.
find-gone = 🧹 The customers found are not shown here any more: an answer stays for a day at most. Search again: /find

# Talks as a file
export-opened = Opened
export-taken = Taken
export-answered = First answer
export-ended = Ended
export-service = Service
export-reason = Reason
export-solved = Solved
export-begun = Begun by an agent
export-agents = Agents
export-score = Score
export-tags = Tags
export-yes = yes
export-no = no
export-caption = { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }. The file has no words, names or numbers of customers.
