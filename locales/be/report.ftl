# What agents ask to see: history, figures, the queue, the check of the groups
seconds = { $count } с
minutes = { $count } хв
hours = { $hours } г{ $min ->
        [0] { "" }
       *[other] { " " }{ $min } хв
    }

# What was said
said-nothing = Тут яшчэ нічога не сказана.
speaker-customer = Без імені
speaker-agent = Агент
speaker-bot = Бот
history-day = <i>{ DATE($at, $zone) }</i>
history-entry = { TIME($at, $zone) } { $by ->
        [customer] 👤
        [agent] 💬
        [note] 📝
       *[bot] 🤖
    } <b>{ $who }</b>: { $words }
history-older = { $count ->
        [one] Да гэтага было яшчэ { $count } паведамленне. Усё цалкам: /file
        [few] Да гэтага было яшчэ { $count } паведамленні. Усё цалкам: /file
       *[other] Да гэтага было яшчэ { $count } паведамленняў. Усё цалкам: /file
    }
fate-deleted = [выдалена ў кліента]
fate-undelivered = [не дастаўлена]
thing = { $what ->
        [animation] [анімацыя]
        [audio] [аўдыязапіс]
        [contact] [кантакт]
        [dice] [кубік]
        [document] [файл]
        [edit] [выпраўлена]
        [summary] [вынік для кліента]
        [taken] [размову вядзе]
        [passed] [размова перададзена]
        [hand-over] [перадача]
        [asked-proof] [просьба пацвердзіць нумар]
        [proved] [нумар пацверджаны]
        [queued] [зноў у чарзе]
        [ended] [размова скончана]
        [score] [ацэнка]
        [game] [гульня]
        [location] [месца на карце]
        [photo] [фота]
        [poll] [апытанне]
        [sticker] [налепка]
        [story] [гісторыя]
        [video] [відэа]
        [video_note] [відэапаведамленне]
        [voice] [галасавое паведамленне]
       *[other] [укладанне]
    }
transcript-head =
    Размова #{ $no } · { $service }
    Час: { $zone }
transcript-entry = { $at }  { $who }{ $by ->
        [customer] { " " }(кліент)
        [agent] { " " }(агент)
        [note] { " " }(нататка, кліент яе не бачыў)
       *[bot] { "" }
    }: { $words }
transcript-caption = Уся размова: { $count ->
        [one] { $count } паведамленне
        [few] { $count } паведамленні
       *[other] { $count } паведамленняў
    }. Сакрэты схаваны.

# Figures
stats-title = <b>{ $days ->
        [today] Сёння, { DATE($at, $zone) }
        [day] { DATE($at, $zone) }
       *[many] { DATE($since, $zone) } — { DATE($at, $zone) }
    }</b>
stats-waiting = { $count ->
        [0] Цяпер ніхто не чакае.
        [one] Цяпер чакае { $count } кліент.
        [few] Цяпер чакаюць { $count } кліенты.
       *[other] Цяпер чакаюць { $count } кліентаў.
    }
stats-nothing = Размоў не было.
stats-agents = <b>Агенты</b>
stats-services = <b>Сэрвісы</b>
stats-reasons = <b>З чым звярнуліся</b>
stats-tags = <b>Меткі</b>
stats-steps = <b>На якім кроку паклікалі чалавека</b>
stats-no-reason = Агент узяў сам
stats-row = • { $key }: узята { $taken }, вырашана { $solved }{ $answer ->
        [none] { "" }
       *[other] , першы адказ за { $answer }
    }{ $resolution ->
        [none] { "" }
       *[other] , вырашэнне за { $resolution }
    }{ $score ->
        [none] { "" }
       *[other] , ★ { $score }
    }
stats-step = • { $flow }{ $step ->
        [none] { "" }
       *[other] { " " }· <i>{ $step }</i>
    }: { $count }
stats-more = … і яшчэ { $count }
stats-how = Першы адказ і вырашэнне — медыяны без непрацоўных гадзін, ★ — сярэдняя ацэнка з 5. Размова лічыцца кожнаму, хто яе вёў.
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
stats-solved = вырашана
stats-unsolved = узята, не вырашана

# What the bot did alone
stats-bot = <b>Бот без чалавека</b>
stats-bot-walks = Зваротаў скончылася: { $count } (раней { $before })
stats-bot-solved = Вырашана без чалавека: { $share ->
        [none] —
       *[other] { $share } %
    }{ $before ->
        [none] { "" }
       *[other] { " " }(раней { $before } %)
    }
stats-bot-effort = Звычайна на рашэнне ідзе: націскаў { $taps }, паведамленняў { $messages }, часу { $time }
stats-bot-again = Вярнуліся з тым самым за 7 дзён: { $share ->
        [none] —
       *[other] { $share } %
    }{ $before ->
        [none] { "" }
       *[other] { " " }(раней { $before } %)
    }
stats-left = <b>На якім кроку сыходзяць</b>
stats-bot-by-flow = Вырашана без чалавека, у працэнтах
stats-bot-share = { $share } %{ $before ->
        [none] { "" }
       *[other] { " " }(раней { $before } %)
    }
stats-bot-legend = вырашана без чалавека

# How things are now
status-people = <b>Хто адказвае</b>
status-nobody = На змене нікога няма.
status-agent = { $shift ->
        [on] 🟢
       *[off] ⚪️
    } { $name }: { $open ->
        [0] размоў няма
        [one] { $open } размова
        [few] { $open } размовы
       *[other] { $open } размоў
    }{ $shift ->
        [on] { "" }
       *[off] , не на змене
    }
status-queue = { $count ->
        [0] <b>У чарзе нікога</b>
       *[other] <b>У чарзе: { $count }</b>
    }
status-waits = { $urgent ->
        [yes] 🚨
       *[no] ⏳
    } #{ $no } · чакае { $wait }{ $meant ->
        [none] { "" }
       *[other] , возьме { $meant }
    }
status-more = … і яшчэ { $count }
status-no-lag = 📤 У групы ўсё даслана, затрымак няма.
status-lag = 📤 { $id ->
        [none] Яшчэ без групы
       *[other] Група <code>{ $id }</code>
    }: не даслана { $count }{ $wait ->
        [none] { "" }
       *[other] , словы кліента чакаюць { $wait }
    }
status-trouble = 🔴 Група <code>{ $id }</code>: { $what ->
        [gone] бота ў ёй няма
        [not-a-supergroup] гэта не супергрупа
        [no-topics] тэмы выключаны
        [not-admin] бот не адміністратар
        [cannot-manage-topics] няма права «Кіраванне тэмамі»
       *[other] { $what }
    }. Паведамленні для яе чакаюць і не прападуць. Што рабіць: /setup

# The check of the groups
setup-group = { $here ->
        [yes] <b>Гэтая група</b>
       *[no] Група <code>{ $id }</code>
    }
setup-well = ✅ Усё ў парадку, можна працаваць.
setup-unknown = ❔ Telegram не адказаў. Праверце яшчэ раз праз хвіліну: /setup
setup-gone = ❌ Бота ў гэтай групе няма. Адкрыйце групу, націсніце на яе назву → «Дадаць удзельнікаў» → выберыце бота. Потым зрабіце яго адміністратарам. Калі група больш не патрэбная, прыбярыце яе нумар з SUPPORT_CHAT_IDS.
setup-not-a-supergroup = ❌ Гэта звычайная група, тэм у ёй няма. Уладальнік групы ўключае іх так: націснуць на назву групы → «Змяніць» → «Тэмы». Telegram сам зробіць яе супергрупай.
setup-no-topics = ❌ Тэмы выключаны. Уладальнік групы ўключае іх так: націснуць на назву групы → «Змяніць» → «Тэмы».
setup-not-admin = ❌ Бот тут не адміністратар. Націсніце на назву групы → «Змяніць» → «Адміністратары» → «Дадаць адміністратара» → выберыце бота. Уключыце яму «Кіраванне тэмамі» і «Выдаленне паведамленняў».
setup-cannot-manage-topics = ❌ Боту не далі «Кіраванне тэмамі», і ён не можа адкрыць тэму кліента. Націсніце на назву групы → «Змяніць» → «Адміністратары» → бот → уключыце «Кіраванне тэмамі».
setup-cannot-delete = ⚠️ Боту не далі «Выдаленне паведамленняў», і ён не выдаліць тэму кліента, які папрасіў яго забыць. Націсніце на назву групы → «Змяніць» → «Адміністратары» → бот → уключыце «Выдаленне паведамленняў».
setup-former = ⚠️ Ужо не агенты, але ўсё яшчэ чытаюць групу: { $names }. Адкрыйце назву групы → удзельнікі → «Выдаліць з групы».

# What a search over talks has found
find-head = <b>{ $count ->
        [one] Знайшлі { $count } размову
        [few] Знайшлі { $count } размовы
       *[other] Знайшлі { $count } размоў
    }</b>, новыя зверху
find-none = Нічога не знайшлі. Паспрабуйце карацей: імя, дзве–чатыры апошнія лічбы нумара, адно слова з размовы або дзень (/find 25.11).
find-one = { $state ->
        [waiting] ⏳ чакае
        [taken] 💬 ідзе
        [pending] 🕓 чакаем кліента
        [solved] ✅ вырашана
        [returned] ↩️ зноў з ботам
        [silent] 💤 кліент змоўк
        [left] 🚪 кліент сышоў
        [banned] ⛔️ заблакаваны
       *[other] скончана
    } · { $who ->
        [none] без імя
       *[other] { $who }
    }{ $phone ->
        [none] { "" }
       *[other] { " " }· { $phone }
    } · { DATE($at, $zone) } · { $service } · { $reason }{ $agent ->
        [none] { "" }
       *[other] { " " }· { $agent }
    }
find-more = Ёсць і іншыя. Дадайце слова або дзень, каб знайсці патрэбную.
find-older = Больш старыя размовы не глядзелі.
find-kept = Адказ знікне праз суткі.
find-gone = 🧹 Знойдзеных кліентаў тут больш няма: адказ відаць не даўжэй за суткі. Знайдзіце іх зноў: /find

# Talks as a file
export-opened = Пачата
export-taken = Узята
export-answered = Першы адказ
export-ended = Скончана
export-service = Сэрвіс
export-reason = Прычына
export-solved = Вырашана
export-begun = Пачаў агент
export-agents = Агенты
export-score = Адзнака
export-tags = Меткі
export-yes = так
export-no = не
export-caption = { $count ->
        [one] { $count } размова
        [few] { $count } размовы
       *[other] { $count } размоў
    }. Слоў, імён і нумароў кліентаў у файле няма.
