# Notices as supervisors write and follow them; what customers read stands at the end
language = { $locale ->
        [ru] Русский
        [en] English
        [be] Беларуская
       *[other] { $locale }
    }
kind = { $kind ->
        [outages] Outages
        [maintenance] Planned work
       *[news] News
    }
state = { $state ->
        [draft] draft
        [waiting] waits for its time
        [running] { $work ->
            [correct] being corrected
            [recall] being recalled
           *[send] on its way
        }
        [paused] paused
        [done] done
        [cancelled] cancelled
       *[stopped] stopped: Telegram refuses it
    }
card-title = 📣 <b>Notice { NUMBER($no, useGrouping: 0) }</b> · { kind } · { state }
set-texts = 📝 Texts: { $texts }
set-photo = 🖼 Photo: { $photo ->
        [yes] yes
       *[no] none
    }
set-buttons = 🔗 Buttons: { $buttons ->
        [none] none
       *[other] { $buttons }
    }
set-audience = 👥 To: { $audience }
set-now = 🕐 When: at once
set-at = 🕐 When: { DATE($at, $zone) }, { TIME($at, $zone) }
texts-fallback = No text of their own: { $missing }. They get the { $fallback ->
        [ru] Russian
        [en] English
        [be] Belarusian
       *[other] { $fallback }
    } one.
texts-missing = No text: { $missing }.
texts-only = Only for people whose language is: { $locales }.

# Why it cannot be sent as it is
problem-no-text = { $about ->
        [ru] The Russian text is empty.
        [en] The English text is empty.
        [be] The Belarusian text is empty.
       *[other] There is no text yet.
    }
problem-no-fallback = The others are to get a language that has no text: { $about }. Write it, or choose another in “Texts”.
problem-missing-text = No text: { $about }. Write it, or choose in “Texts” what these people get.
problem-too-long = The text is too long: { $about }. Shorten it: 1,024 characters fit with a photo, 4,096 without.
problem-unparsable = The markup of the text is broken: { $about }. Write it again.
problem-unknown-flow = There is no section “{ $about }” any more. Choose another.
problem-unknown-service = There is no service “{ $about }” any more. Choose another.
problem-unknown-language = The bot does not speak “{ $about }”. Choose another.
problem-too-many-buttons = There can be no more than { $about } buttons.
problem-in-the-past = The chosen time has passed. Choose another.

# Whom
audience-all = everybody
audience-part = { $what ->
        [locales] language: { $value }
        [services] service: { $value }
        [regions] country: { $value }
        [incident] met the incident { $value }
       *[flow] now in “{ $value }”
    }
audience-any-flow = busy with the bot now
audience-days = { $days ->
        [one] wrote to us in the last { $days } day
       *[other] wrote to us in the last { $days } days
    }
audience-list = by list: { $count }
audience-count = That is { $count ->
        [one] { $count } person
       *[other] { $count } people
    } now.

# What the card asks
ask-kind = What is it about? People choose what they want to hear of.
ask-texts = <b>Texts.</b> Choose a language and reply to this message with the text.
ask-text = Reply to this message with the text in { $locale ->
        [ru] Russian
        [en] English
        [be] Belarusian
       *[other] { $locale }
    }. { $photo ->
        [yes] 1,024 characters fit with the photo.
       *[no] 4,096 characters fit.
    } Bold and links are kept.
ask-photo = Reply to this message with a photo.
ask-buttons = Which buttons should stand below the message? Four at most.
ask-audience = <b>Who gets it?</b> Those who meet all the conditions.
ask-locales = Which language do they speak?
ask-services = Customers of which service?
ask-regions = From which country? It is the country of the service they chose: we do not know customers’ towns or regions.
ask-days = Within how many days did they write to us? Choose, or reply to this message with a number from 1 to 365.
ask-incident = Which incident did they meet? Choose, or reply to this message with the incident’s number.
ask-flow = Which section are they in now?
ask-list = Reply to this message with a list: chat numbers with spaces between, or a file of them (.txt, .csv).
ask-when = When? Reply to this message with a time: <code>25.11 09:30</code> or <code>09:30</code>.
ask-drop = Delete the draft?
foreign-links = Not in our catalogue: { $links }
ask-approve = <b>A second supervisor has to agree.</b> Check the text and press “I agree”.
ask-cancel = Stop it for good? { $left ->
        [one] { $left } person gets nothing.
       *[other] { $left } people get nothing.
    }
ask-recall = Delete the message for everybody who got it ({ $sent })? Telegram allows it within 48 hours of sending.
ask-correct = In which language is the text to be corrected?
ask-correction = Reply to this message with the new text in { $locale ->
        [ru] Russian
        [en] English
        [be] Belarusian
       *[other] { $locale }
    }. Now it says:
ask-replace = Replace the text for everybody who got it ({ $sent })? The new text:
send-count = To: <b>{ $count ->
        [one] { $count } person
       *[other] { $count } people
    }</b>
send-fixed = 📌 The list of people is fixed now: whoever comes later will not get it.
send-takes = ⏱ About { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
send-price = ⭐️ At most { $stars ->
        [one] { $stars } Star
       *[other] { $stars } Stars
    }: 0.1 for a message above 30 a second
send-second = More than { $alone }: a second supervisor has to agree.

# While it runs, and afterwards
run-counts = ✅ { $sent } of { $total } arrived{ $left ->
        [0] { "" }
       *[other] { " " }· { $left } left
    }
run-others = { $blocked ->
        [0] { "" }
       *[other] 🚫 Blocked the bot: { $blocked }{ " " }
    }{ $failed ->
        [0] { "" }
       *[other] ❌ Failed: { $failed }{ " " }
    }{ $unknown ->
        [0] { "" }
       *[other] ❔ Unknown: { $unknown }{ " " }
    }{ $skipped ->
        [0] { "" }
       *[other] 🔕 Not wanted, or no text: { $skipped }
    }
run-rework = { $work ->
        [correct] ✏️ Corrected: { $reworked }
        [recall] 🗑 Deleted: { $reworked }
       *[send] ✏️ Corrected or deleted: { $reworked }
    }{ $lost ->
        [0] { "" }
       *[other] { " " }· too late: { $lost }
    }{ $left ->
        [0] { "" }
       *[other] { " " }· { $left } left
    }
run-rate = ⚡️ { $rate } a second{ $toGo ->
        [none] { "" }
       *[other] { " " }· { $toGo } to go
    }
run-since = 🕐 { DATE($at, $zone) }, { TIME($at, $zone) }{ $took ->
        [none] { "" }
       *[other] { " " }· took { $took }
    }
run-held = ⏸ It will not begin by itself. After “Go on” it leaves at this time, or at once if that has passed.
run-trouble = ⚠️ { $trouble }
report-reactions = Reactions: { $list }
report-presses = Pressed: { $list }
list-title = <b>The last notices</b>
list-none = There have been no notices yet. Write one: /notice
list-line = <b>{ NUMBER($no, useGrouping: 0) }</b> · { kind } · { state }{ $words ->
        [none] { "" }
       *[other] . { $words }
    }
list-line-at = <b>{ NUMBER($no, useGrouping: 0) }</b> · { DATE($at, $zone) }, { TIME($at, $zone) } · { kind } · { state } · { $sent } of { $total }{ $words ->
        [none] { "" }
       *[other] . { $words }
    }
chart-title = Notice { NUMBER($no, useGrouping: 0) }{ $at ->
        [none] { "" }
       *[other] { " " }· { DATE($at, $zone) }
    }
chart-outcome = What became of it
chart-sent = arrived
chart-echo = answers
chart-blocked = blocked the bot
chart-failed = failed
chart-unknown = unknown
chart-skipped = not wanted, or no text
chart-time = When it was sent
chart-reactions = Reactions
chart-presses = Presses
chart-reaction = { $name ->
        [like] like
        [dislike] dislike
        [heart] heart
        [fire] fire
        [party] party
        [sad] sad
        [grin] grin
        [angry] angry
        [thanks] thanks
        [clap] applause
       *[other] others
    }
unsubscribed = Unsubscribed from { $kind ->
        [outages] outages
        [maintenance] planned work
       *[news] news
    }
chart-empty = none yet
echoes-chat = Chat number
echoes-reaction = Reaction
echoes-pressed = Button pressed
echoes-caption = Who answered notice { NUMBER($no, useGrouping: 0) }: { $count }

# Buttons
button-back = ‹ Back
button-kind = Kind: { kind }
button-texts = Texts
button-photo = Photo
button-links = Buttons
button-audience = To whom
button-when = When
button-silent = { $value ->
        [yes] 🔕 Silent
       *[no] 🔔 With a sound
    }
button-night = { $value ->
        [yes] 🌙 Not at night
       *[no] 🌙 At night too
    }
button-crash = { $value ->
        [twice] After a crash: resend
       *[unknown] After a crash: don’t resend
    }
button-paid = { $value ->
        [yes] ⭐️ Fast, paid
       *[no] Free, 30/s
    }
button-preview = 👁 Send it to me
button-send = Send…
button-drop = 🗑 Delete the draft
button-sure-drop = Delete
button-fallback = { $chosen ->
        [yes] { "✅ " }
       *[no] { "" }
    }The others: { language }
button-no-fallback = { $chosen ->
        [yes] { "✅ " }
       *[no] { "" }
    }Nothing for the others
button-no-text = 🗑 Remove this text
button-no-photo = 🗑 Remove the photo
button-now = At once
button-go = 📨 Send: { $count }
button-ask-second = Ask a second supervisor
button-yes = ✅ I agree, send: { $count }
button-audience-locales = Language
button-audience-services = Service
button-audience-regions = Country
button-audience-days = Active recently
button-audience-incident = Incident
button-audience-flow = Section
button-audience-list = List
button-audience-everybody = Everybody
button-any = Any
button-any-flow = In any
button-no-list = 🗑 Remove the list
button-pause = ⏸ Pause
button-resume = ▶️ Go on
button-cancel = ⏹ Stop
button-correct = ✏️ Correct
button-recall = 🗑 Recall
button-refresh = 🔄 Refresh
button-picture = 📊 Picture
button-echoes = 👥 Who answered
button-sure-cancel = Stop for good
button-sure-recall = Delete for all
button-sure-replace = Replace for all
button-other-language = One more language
button-open = { NUMBER($no, useGrouping: 0) }

# Short answers
toast-stale = This button is old. Look at the card.
toast-nobody = Nobody meets these conditions.
toast-second = Another supervisor has to agree: not the author, and not the one who asks to send it.
toast-preview = Sent to your private chat.
toast-preview-closed = Open the bot in a private chat and press “Start” first: it may not write before you do.
toast-preview-failed = Telegram refused the message: { $reason }
toast-not-now = Not now: the notice is busy. Pause it and try again.
toast-second-day = You have reached { $count } people in 24 hours: a second supervisor has to agree now.
toast-begun = The notice is on its way.
toast-asked = Now a second supervisor has to agree.
toast-no-echoes = Nobody has reacted or pressed anything yet.
second-called = { $others ->
    [none] ⚠️ Notice #{ $no } needs a second supervisor, and there is no other: add one in the settings (ADMIN_IDS).
   *[some] 🔔 { $agent } asks you to approve notice #{ $no }. Please have a look:
}
reply-photos-only = A video, file or voice message can’t go out with a notice, only a photo or text can. Send text, or a photo with a caption.
reply-no-text = A text is needed here.
reply-too-long = The text has { $count } characters, { $most } fit. Shorten it and reply again.
reply-unparsable = The markup near <code>{ $sign }</code> cannot be read. Put it right and reply again.
reply-no-photo = A photo is needed here.
reply-photo-as-file = This is a file. Send the picture as a photo, compressed.
reply-no-time = The time is unclear. Write <code>25.11 09:30</code> or <code>09:30</code>.
reply-time-over = That time has passed. Write another.
reply-list-wrong = { $count ->
        [one] { $count } word is not a chat number
       *[other] { $count } words are not chat numbers
    }, the first: “{ $word }”. The list was not taken.
reply-list-empty = There is no chat number in the list.
reply-list-long = A list can have no more than { $most } numbers.
reply-edited = ⚠️ Edits are not read here: the draft keeps the earlier words. Tap the same button once more and send the corrected text.
reply-file-too-big = The file cannot be read: it is too big or not available. Send a shorter list.
reply-no-days = A number from 1 to 365 is needed.
reply-no-incident = The incident’s number is needed, such as own-3.
reply-nothing-asked = Press a button first: what should change?
reply-to-which = Reply to the message of the notice this is meant for: press it and choose “Reply”.

# What customers read
unsubscribe = 🔕 { $kind ->
        [outages] Nothing more about outages
        [maintenance] Nothing more about planned work
       *[news] No more news
    }
