# The card that a topic opens with
card-who = <b>#{ $no } · { $who ->
        [none] без імені
       *[other] { $who }
    }</b> · { $language ->
        [ru] па-руску
        [be] па-беларуску
        [en] па-англійску
       *[other] { $language }
    }
card-urgent = 🚨 <b>Тэрмінова: падобна на падман або крадзеж</b>
card-waiting = ⏳ Чакае з { TIME($since, $zone) }{ $meant ->
        [none] { $team ->
            [none] { "" }
           *[other] , спачатку аддзел { $team }
        }
       *[other] , возьме { $meant }
    }
card-taken = 💬 Адказвае { $agent }
card-pending = { $until ->
        [none] 🕓 Чакаем кліента, вядзе { $agent }
       *[other] 🕓 Адкладзена да { DATE($until, $zone) } { TIME($until, $zone) }, вядзе { $agent }
    }
card-ended = { $end ->
        [solved] ✅ Вырашана
        [returned] ↩️ Кліент зноў з ботам
        [silent] 💤 Кліент перастаў адказваць
        [left] 🚪 Кліент пайшоў
        [banned] ⛔️ Кліент заблакаваны
       *[other] Размова скончана
    }
card-where = 📍 { $service ->
        [none] сэрвіс не названы
       *[other] { $service }
    } · { $flow }{ $step ->
        [none] { "" }
       *[other] { " " }· <i>{ $step }</i>
    }
card-reason = ❓ { $reason }
card-phone = ☎️ { $proved ->
        [none] { $phone ->
            [none] нумара не ведаем
           *[other] { $phone }
        }
       *[other] <code>{ $proved }</code>
    } · { $proof ->
        [own-contact] дасланы свой кантакт
        [network] пацверджаны сеткай аператара
        [code] пацверджаны кодам
        [email-link] пацверджаны праз пошту
        [code-word] названа кодавае слова
        [administrator] адміністратар кампаніі
       *[none] не пацверджаны
    }
card-hand-over = 📝 { $from ->
        [none] Пры перадачы
       *[other] { $from } пры перадачы
    }: <i>{ $note }</i>
card-tags = 🏷 { $tags }
card-incident = { $text ->
    [incident] ⚠️ Збой
    [maintenance] 🛠 Планавыя работы
   *[other] ⚠️ Збой: { $text }
}
card-findings = <b>Што вядома</b>
card-answers = <b>Адказы</b>
card-earlier = <b>Ранейшыя размовы</b>
card-earlier-one = • { DATE($at, $zone) } · { $reason }{ $agents ->
        [none] { "" }
       *[other] { " " }· { $agents }
    } · { card-ended }{ $score ->
        [none] { "" }
       *[other] { " " }· ★ { $score }
    }
flow-none = { $flow ->
        [start] меню
        [person] выклік чалавека
        [which] выбар пытання
        [incident] паведамленне пра збой
        [notices] апавяшчэнні
        [language] выбар мовы
        [score] ацэнка размовы
        [forget] выдаленне даных
        [prove] пацвярджэнне нумара
        [line] выбар нумара
        [line-trouble] непаладкі з нумарам
       *[other] іншы раздзел
    }

# Why a person is needed, where it is not the name of a flow
reason-other = Іншая прычына
reason-person = Кліча чалавека
reason-start = Кліча чалавека з меню
reason-which = Не зразумелі, што трэба
reason-question = Пытанне, на якое няма адказу
reason-nothing-helped = Нічога не дапамагло
reason-sim-fraud = ⚠️ SIM памяняў нехта іншы
reason-sim-stolen = ⚠️ Укралі SIM
reason-account-taken = ⚠️ Акаўнт захапілі
reason-codes-keep-coming = ⚠️ Прыходзяць чужыя коды
reason-region = Нумар іншай краіны
reason-no-email = Няма доступу да пошты
reason-no-sign-in-page = Няма старонкі ўваходу
reason-link-broken = Спасылка з ліста не адкрываецца
reason-code-word-forgotten = Забылася кодавае слова
reason-password-refused = Новы пароль не прымаецца
reason-sign-in-fails = Увайсці не атрымліваецца
reason-disposable-address = Адрас з часовай пошты
reason-owner-papers = Бракуе дакумента ўладальніка
reason-prove = Не атрымліваецца пацвердзіць нумар

# What flows have found out
brief-cause = Прычына: { $value ->
        [number-wrong] такога нумара няма
        [not-our-number] нумар не гэтага аператара
        [line-cannot-get-sms] нумар не прымае SMS
        [sms-barred] прыём SMS забаронены
        [service-suspended] сувязь прыпынена
        [no-funds] бракуе грошай на рахунку
        [not-sent] SMS ніхто не дасылаў
        [outage] збой у сетцы
        [maintenance] планавыя работы
        [sim-change-hold] SIM памянялі нядаўна
        [number-reassigned] нумар аддалі іншаму
        [on-the-phone] SMS ужо ў тэлефоне
        [inbox-full] памяць тэлефона запоўненая
        [spam-filter] затрымаў спам-фільтр
        [sender-blocked] адпраўнік заблакаваны
        [region-limit] у гэтую краіну не дасылаюць
        [roaming] роўмінг
        [phone-off] тэлефон не ў сетцы
        [weak-signal] слабы сігнал
        [data-but-no-sms] ёсць інтэрнэт, няма SMS
        [phone-fault] няспраўны тэлефон
        [phone-busy] тэлефон заняты
        [wait] яшчэ рана, трэба пачакаць
        [delayed] SMS затрымліваецца
        [porting-fault] памылка пасля пераносу нумара
        [checklist] дакладнай прычыны няма, правяралі па спісе
       *[other] { $value }
    }
brief-delivery = Апошняя SMS: { $first ->
        [DELIVERED] дастаўлена
        [ENROUTE] у дарозе
        [ACCEPTED] у дарозе
        [SCHEDULED] чакае адпраўкі
        [EXPIRED] не дайшла, час выйшаў
        [UNDELIVERABLE] не дайшла
        [REJECTED] адхілена
        [DELETED] выдалена сеткай
       *[other] лёс невядомы
    }
brief-reach = Тэлефон: { $value ->
        [sms] на сувязі
        [data-only] ёсць інтэрнэт, няма SMS
        [unreachable] не ў сетцы
       *[other] { $value }
    }
brief-sim = SIM памянялі { $value } гадз. таму
brief-access = Яшчэ адкрываецца: { $value ->
        [number] стары нумар
        [session] прылада, дзе ўваход выкананы
        [none] нічога
       *[other] { $value }
    }
brief-telegram = Telegram на нумары: { $value ->
        [new] новым
        [old] старым
       *[other] { $value }
    }
brief-new-number = Новы нумар: { $value }
brief-request = Заяўка: { $value }
brief-act = Што трэба: { $value ->
        [hold-number] забраніраваць нумар
       *[other] { $flow }
    }
brief-why = Чаму: { $value ->
        [lost] згублены
        [stolen] скрадзены
        [fraud] падазрае падман
       *[other] іншая прычына
    }

# Buttons
button-take = Узяць
button-back = Вярнуць боту
button-solved = Вырашана
button-hold = Чакаем кліента
button-history = Гісторыя
button-acts = Дзеянні
button-prove = Папрасіць пацвердзіць нумар
button-send = Узяць і даслаць
button-send-as-is = Даслаць як ёсць
button-anyway = Усё роўна даслаць
button-note = Пакінуць нататкай
button-drop = Не дасылаць
button-delivery = Што з дастаўкай SMS
button-resend = Даслаць код яшчэ раз
button-recover = Пачаць аднаўленне
button-yes-delivery = Паглядзець
button-yes-resend = Даслаць код
button-yes-recover = Пачаць аднаўленне
button-keep = Захаваць
button-change = Змяніць
button-discard = Выдаліць
button-unsay = Выдаліць
button-leave = Не трэба
button-allow = Дазволіць
button-deny = Адмовіць
button-ban = Заблакаваць

# Who may not, and why
no-anonymous = Вы пішаце ад імя групы, і незразумела, хто вы. Выключыце ананімнасць у правах адміністратара.
no-stranger = Вас няма ў спісе агентаў. Папрасіце старшага адказаць на ваша паведамленне камандай /agents add. Ваш id: { $id }
no-supervisor = Гэта можа толькі старшы.
no-own-recovery = Просіце вы, таму дазволіць павінен іншы старшы.
no-yours = Размова ўжо ваша.
no-taken = Размову вядзе { $agent }.
no-shift = Вы не на змене. Пачніце яе: /shift on
no-limit = Адкрытых размоў ужо { $most }, больш нельга. Скончыце або перадайце адну.
no-team-yours = Спачатку пытаемся ў аддзеле { $team }: { $agents }. Калі не паспеюць, возьме любы.
no-team-free = У аддзеле { $team } цяпер ніхто не вольны. Перадаць усім: /pass all. Старшы можа дазволіць.
no-full = { $agent }: адкрытых размоў ужо { $most }, больш нельга. Старшы можа дазволіць.
no-open-talk = Размовы цяпер няма. Пачаць яе: /take
no-solved-link = Размова не скончана: у выніку спасылка на { $hosts }, яе мы не ведаем. Дашліце яе паведамленнем, а вынік напішыце без яе.
no-others = Размову вядзе { $agent }. Вырашаць можа гэты агент або старшы.
no-take-first = Спачатку вазьміце размову: /take
no-pending = Мы ўжо чакаем кліента.
no-hold-time = Напішыце, да якога часу адкласці: /hold 15:30, /hold заўтра 10:00, /hold 25.11 09:30, /hold 2h. Проста чакаць кліента: /hold
no-hold-past = Гэты час ужо прайшоў. Напішыце будучы: /hold заўтра 10:00 або /hold 2h
no-hold-far = Адкласці можна не далей чым на { $most } дзён.
no-has-it = Размову і так вядзе { $agent }.
no-off-shift = { $agent } цяпер не на змене. Старшы можа дазволіць.
no-agent = Такога агента няма. Ёсць: { $agents }
no-flow = Да якога раздзела вярнуць кліента?
no-delete-reply = Адкажыце камандай /delete на сваё паведамленне, якое трэба выдаліць у кліента.
no-delete-theirs = Гэта не паведамленне агента, выдаляць у кліента няма чаго.
no-delete-others = Выдаліць можна толькі сваё паведамленне. Чужое выдаліць старшы.
no-canned = Такога адказу няма. Ёсць: { $keys }
no-answer-name = Назавіце адказ адным словам да 20 літар, беларускіх або лацінскіх, без знакаў: /c add вяртанне
no-answer-taken = Імя «{ $name }» занятае. Назавіце адказ інакш.
no-answer-text = Адкажыце на паведамленне з тэкстам камандай /c add ІМЯ або напішыце тэкст адразу: /c add вяртанне Грошы вернуцца за 3 дні. Мову назавіце пасля імя: /c add вяртанне ru …
no-answer-customer = Гэта словы кліента, у гатовы адказ іх нельга. Напішыце тэкст самі: /c add { $name } …
no-answer-long = Тэкст даўжэйшы за { $most } знакаў. Скараціце яго.
no-answer-many = Сваіх адказаў ужо { $most }. Выдаліце лішні: /c drop ІМЯ
no-answer-secret = У тэксце ёсць нешта падобнае да кода, пароля, нумара карты або дакумента. Прыбярыце гэта: адказ прачытаюць многія.
no-answer-place = Незразумела, што паставіць замест { $found }. Можна: {"{"}імя{"}"}, {"{"}агент{"}"}, {"{"}сэрвіс{"}"}, {"{"}гарачая лінія{"}"}.
no-answer-others = Адказ «{ $name }» склаў агент { $author }. Мяняць і выдаляць яго можа гэты агент або старшы.
no-answer-drop = Такога свайго адказу няма. { $names ->
        [none] Сваіх адказаў пакуль няма.
       *[other] Ёсць: { $names }
    }
no-tag = Метка — гэта слова з літар, да 24: /tag вяртанне. Прыбраць: /tag -вяртанне
no-tag-known = Такой меткі няма. Ёсць: { $tags }
no-tag-more = Метак ужо { $most }, больш нельга. Прыбярыце лішнюю: /tag -метка
no-tag-here = Такой меткі ў размовы няма. { $tags ->
        [none] Метак пакуль няма.
       *[other] Ёсць: { $tags }
    }
no-language = Адказваем вам { $language ->
        [ru] па-руску
        [be] па-беларуску
        [en] па-англійску
       *[other] на мове { $language }
    }. Змяніць: /language ru. Мовы: { $languages }
no-phone = У гэтай размове нумар не пацверджаны, таму дзеянняў з ім няма. Папрасіць пацвердзіць: /prove
no-note = Напішыце тэкст пасля каманды: /note тэлефанаваў, чакае да заўтра. Або пачніце паведамленне з //
no-find = Напішыце, што шукаць: /find Ганна, /find 4567 (апошнія дзве–чатыры лічбы нумара), /find вярнуць грошы, /find учора, /find 25.11 Ozon. Нумар цалкам таксама падыдзе.
no-export = Файл за сёння: /export. За іншы час: /export week, /export month, /export 3 (дні), /export 01.11 15.11
no-stats = Лічбы за сёння: /stats. За іншы час: /stats week, /stats month, /stats 3 (дні), /stats 01.11 15.11
no-shift-word = Вы { $shift ->
        [on] на змене
       *[off] не на змене
    }. Пачаць: /shift on, скончыць: /shift off
no-command = Такой каманды няма. Усе каманды: /help
no-command-near = Такой каманды няма. Можа, { $command }?
no-here = Каманда { $command } працуе ў тэме кліента, а не тут. Адкрыйце яго тэму і паўтарыце.
no-here-general = Каманда { $command } працуе ў агульнай тэме (General), а не ў кліента.
no-agents-add = Адкажыце камандай /agents add на паведамленне чалавека або напішыце /agents add ID Імя. Імя не даўжэйшае за 40 знакаў, яго ўбачыць кліент.
no-agents-twice = Агент з імем { $name } ужо ёсць. Напішыце іншае: /agents add { $id } Імя
no-agents-supervisor = { $name } — старшы, старшых задаюць у наладах (ADMIN_IDS).
no-agents-limit = Напішыце, каму і колькі размоў, ад 1 да { $most }: /agents limit Ганна 5
no-agents-team = Напішыце, каго і ў які аддзел: /agents team Ганна грошы. Прыбраць з аддзела: /agents team Ганна грошы off. Аддзел называюць адным словам да 16 знакаў, не імем агента.

# Words that are held back, and what does not go out
held-free = ⏸ Кліент гэтага не ўбачыў: размову яшчэ ніхто не ўзяў.
held-over = ⏸ Кліент гэтага не ўбачыў: размова скончана. Калі ўзяць, яна пачнецца зноў.
held-others = ⏸ Кліент гэтага не ўбачыў: размову вядзе { $agent }.
held-sent = ↗️ Даслана кліенту.
held-noted = 📝 Пакінута нататкай, кліент яе не бачыць.
held-dropped = Не даслана.
held-no-anonymous = ⚠️ Кліент гэтага не ўбачыў: вы пішаце ад імя групы. Выключыце ананімнасць у правах адміністратара і напішыце яшчэ раз.
held-no-stranger = ⚠️ Кліент гэтага не ўбачыў: вас няма ў спісе агентаў. Папрасіце старшага адказаць на гэтае паведамленне камандай /agents add. Ваш id: <code>{ $id }</code>
held-slash = ⏸ Кліент гэтага не ўбачыў: так пачынаюцца каманды і нататкі.{ $meant ->
        [none] { " " }Усе каманды: /help
       *[other] { " " }Можа, { $meant }?
    }
held-as-note = 📝 Падобна на нататку, пакінулі яе калегам. Кліент гэтага не ўбачыў.
held-edited = ⏸ Пасля праўкі кліенту нічога не пайшло.
held-link = ⏸ Кліент гэтага не ўбачыў: спасылка вядзе на <b>{ $hosts }</b>, такога адраса мы не ведаем. Даслаць?
held-unseen = ⏸ Кліент гэтага не ўбачыў: не відаць, ці няма ў паведамленні чужой спасылкі. Даслаць?
edit-taken-back = 📝 Прыбіраем у кліента: пасля праўкі гэта нататка.
edit-on-its-way = ⚠️ Паведамленне ўжо ідзе кліенту. Прыбярыце яго: адкажыце на яго камандай /delete
edit-slash = ⚠️ У кліента засталося ранейшае: так пачынаюцца каманды. Каб прыбраць паведамленне, адкажыце на яго камандай /delete
edit-noted = 📝 Пакінута нататкай, кліент яе не бачыць.
edit-no-command = Каманды пасля праўкі не выконваюцца. Напішыце яе нанова асобным паведамленнем.
edit-late = ⚠️ У кліента засталося ранейшае: размова ўжо не ваша.
edit-link = ⚠️ У кліента засталося ранейшае: цяпер спасылка вядзе на <b>{ $hosts }</b>, такога адраса мы не ведаем. Даслаць праўку?
edit-link-on-its-way = ⚠️ Паведамленне ўжо ідзе да кліента, а спасылка ў ім вядзе на <b>{ $hosts }</b>. Калі так не трэба, адкажыце на яго камандай /delete
past-topic = ⚠️ { $agent } піша ў старой тэме: бот там больш не адказвае. Працягвайце тут, словы кліента прыходзяць сюды.
toast-sent = Даслана
toast-noted = Засталося нататкай
toast-dropped = Не даслана
toast-link = Там незнаёмая спасылка
toast-kept = Захавана
toast-discarded = Выдалена
toast-stale = Гэтая кнопка састарэла. Паглядзіце на картку.
toast-not-your-words = Гэта вырашае той, хто напісаў.
toast-late = Мінула больш за 10 хвілін або размова змянілася. Пачніце нанова: /op
toast-asked = Спыталі аператара
toast-prove = Кліента просяць пацвердзіць нумар
toast-supervisor = Чакаем згоды старшага
toast-history = Зараз пакажам
toast-left = Пакінулі як ёсць
alert-number =
    { PHONE($whole) }

    Нумар бачыце толькі вы.
left-as-is = Пакінулі як ёсць.

# Talks
hold-begins = 🕓 Чакаем кліента. Нагадаем яму, а калі не адкажа, размова скончыцца сама.
hold-until = 🕓 Адкладзена да { DATE($at, $zone) } { TIME($at, $zone) }{ $moved ->
        [yes] , раней мы зачыненыя
       *[no] { "" }
    }. Размова вернецца сама, а калі кліент напіша, то адразу.
hold-over = ⏰ Час вярнуцца да размовы: надышоў момант, да якога яе адклалі.
pass-whom = Каму перадаць?
assigned = 👉 Гэтая размова для вас:
assigned-team = 👉 Гэтая размова для аддзела { $team }:
pass-note =
    📝 Таму, хто возьме размову: { $note }
    Кліент гэтага не бачыць.
pass-off-shift = ℹ️ Улічыце: { $agent } цяпер не на змене.
pass-full = ℹ️ Улічыце: { $agent } вядзе ўжо больш размоў, чым належыць ({ $most }).
pass-team-empty = ℹ️ Улічыце: у аддзеле { $team } цяпер ніхто не вольны, таму ўзяць размову можа любы.
deleted = Выдаляем у кліента.
closed-by-hand = Тэму закрылі ўручную, а размова яшчэ адкрытая. Яна вырашана?
canned-which = Які адказ даслаць? Кліент прачытае яго на сваёй мове.
canned-sent = ↗️ Кліенту:
canned-how = Свой адказ: адкажыце на паведамленне камандай /c add ІМЯ. Выдаліць: /c drop ІМЯ
answer-preview = 👀 Адказ «{ $name }» { $language ->
        [ru] па-руску
        [be] па-беларуску
        [en] па-англійску
       *[other] ({ $language })
    }, аўтар { $author }. Кліент убачыць так:
answer-replaces = Заменіць адказ з гэтым імем, аўтар { $author }.
answer-links = ⚠️ Спасылка вядзе на <b>{ $hosts }</b>, такога адраса мы не ведаем. Перад кожнай адпраўкай спытаем.
answer-kept = ✅ Захавалі адказ «{ $name }» { $language ->
        [ru] па-руску
        [be] па-беларуску
        [en] па-англійску
       *[other] ({ $language })
    }, аўтар { $author }. Адправіць: <code>/c { $name }</code>
answer-change = Скапіруйце, папраўце і адпраўце нанова:
answer-discarded = Адказ не захавалі.
answer-ask = ⏸ Кліент гэтага яшчэ не ўбачыў. Адказ «{ $name }», аўтар { $author }:
answer-fallback = { $wanted ->
        [ru] Па-руску
        [be] Па-беларуску
        [en] Па-англійску
       *[other] { $wanted }:
    } яго няма, пойдзе { $language ->
        [ru] па-руску
        [be] па-беларуску
        [en] па-англійску
       *[other] ({ $language })
    }.
answer-sent = ↗️ Кліенту (адказ склаў агент { $author }):
answer-drop-ask = Выдаліць адказ «{ $name }» ({ $languages })? Яго больш ніхто не адправіць.
answer-dropped = 🗑 { $agent } выдаляе адказ «{ $name }».
tags = 🏷 { $tags ->
        [none] Метак няма. Паставіць: /tag вяртанне
       *[other] { $tags }
    }
language-set = Цяпер адказы на вашы каманды будуць па-беларуску. Карткі і радкі для ўсіх застаюцца на мове групы.
ban-ask = ⛔️ Заблакаваць кліента? Яго паведамленні перастануць прыходзіць, размова скончыцца. Скасаваць: /unban
banned = ⛔️ Кліента заблакаваў агент { $agent }. Скасаваць: /unban
unbanned = Кліент разблакаваны, яго паведамленні зноў прыходзяць.
late-soon = ⏰ Праз { $min } хв адказ спозніцца.
late-now = 🔴 Адказу няма больш за { $min } хв.
late-general = 🔴 Тэма #{ $no }: адказу няма больш за { $min } хв{ $agent ->
        [none] , размову ніхто не ўзяў.
       *[other] , вядзе { $agent }.
    }
forgotten-general = 🧹 Тэма #{ $no }: кліент папрасіў усё пра яго забыць. Тэма выдаляецца.
topic-by-hand = 🧹 Тэма #{ $no }: кліент папрасіў усё пра яго забыць, але старую тэму бот выдаліць не можа. Калі яна яшчэ ёсць, выдаліце яе самі.

# What is asked of the operator
number-opened = 👁 { $agent } адкрывае нумар { $masked }. Гэта запісана ў журнал.
op-which = Што зрабіць з нумарам { $phone }?
op-ask-delivery = Паглядзець, што сетка ведае пра апошнюю SMS на { $phone }?
op-ask-resend = Даслаць код на { $phone }? Ранейшы код перастане працаваць.
op-ask-recover = Пачаць аднаўленне доступу для { $phone }? { $who ->
        [alone] Другога старшага няма, вырашаеце вы.
        [supervisor] Патрэбна згода іншага старшага.
       *[agent] Патрэбна згода старшага.
    }
op-delivery-asked = 🔎 Пытаемся пра дастаўку SMS…
op-resend-asked = ✉️ Дасылаем код…
op-recover-asked = 🔑 Пачынаем аднаўленне…
op-recover-alone = ⚠️ Другога старшага няма: просіць і дазваляе адзін чалавек, { $agent }. Гэта запісана ў журнал.
op-recover-waits = 🔑 { $agent } просіць пачаць аднаўленне доступу для { $phone }. Вырашае старшы:
op-recover-denied = Аднаўленне не пачата: адмовіў старшы, { $agent }.
op-delivery-none = 🔎 Апошнім часам SMS на гэты нумар ніхто не дасылаў.
op-delivery = 🔎 Апошняя SMS: { $state ->
        [DELIVERED] дастаўлена{ $by ->
            [handset] , тэлефон яе прыняў
           *[other] , але тэлефон гэтага не пацвердзіў
        }
        [ENROUTE] у дарозе
        [ACCEPTED] у дарозе
        [SCHEDULED] чакае адпраўкі
        [EXPIRED] не дайшла, час выйшаў
        [UNDELIVERABLE] не дайшла
        [REJECTED] адхілена
        [DELETED] выдалена сеткай
       *[other] лёс невядомы
    }{ $cause ->
        [none] .
       *[other] . Прычына: <code>{ $cause }</code>
    }
op-resend = ✉️ Код дасланы{ $channel ->
        [voice] { " " }званком
        [email-link] { " " }лістом
       *[other] { " " }праз SMS
    }: { $to ->
        [none] нумар ранейшы
       *[other] { $to }
    }
op-recover = 🔑 Аднаўленне пачата{ $reference ->
        [none] .
       *[other] . Нумар: <b>{ $reference }</b>
    }
op-failed = ⚠️ Аператар не здолеў { $act ->
        [delivery] паглядзець дастаўку
        [resend] даслаць код
       *[recover] пачаць аднаўленне
    }: <code>{ $code }</code>

# What the customer thinks of the talk
low-score = ⭐️ Тэма #{ $no }: адзнака { $score } з 5.
score-line = ⭐️ Адзнака кліента: { $score } з 5.
score-words = 💬 Кліент да адзнакі { $score }: { $words }

# The list of agents
agents-none = У спісе пакуль нікога.
agents-head = <b>Агенты: { $count }</b>
agents-line = { $shift ->
        [on] 🟢
       *[off] ⚪️
    } { $name } · { $role ->
        [supervisor] старшы
       *[agent] агент
    } · да { $most ->
        [one] { $most } размовы
       *[other] { $most } размоў
    }{ $teams ->
        [none] { "" }
       *[other] { " " }· 👥 { $teams }
    } · <code>{ $id }</code>
agents-how =
    Дадаць: /agents add у адказ на паведамленне чалавека або /agents add ID Імя
    Прыбраць: /agents remove Імя
    Колькі размоў адразу: /agents limit Імя 5
    Аддзел: /agents team Ганна грошы, прыбраць з яго: /agents team Ганна грошы off
agents-added = ✅ { $name } у спісе. Пачаць змену: /shift on
agents-removed = { $name } больш не ў спісе.{ $open ->
        [0] { "" }
        [one] { " " }{ $open } адкрытая размова вяртаецца ў чаргу.
        [few] { " " }{ $open } адкрытыя размовы вяртаюцца ў чаргу.
       *[other] { " " }{ $open } адкрытых размоў вяртаюцца ў чаргу.
    } Калі { $name } застаецца ў групе, усе тэмы там бачныя: выдаліце з удзельнікаў групы.
agents-limited = ✅ { $name }: да { $most ->
        [one] { $most } размовы
       *[other] { $most } размоў
    } адразу.
agents-teamed = ✅ { $name }: аддзел { $team }. Перадаць яму размову: /pass { $team }
agents-unteamed = { $name } больш не ў аддзеле { $team }.
shift-on = 🟢 Змена пачалася.
shift-off = ⚪️ Змена скончана.{ $open ->
        [0] { "" }
        [one] { " " }У вас { $open } адкрытая размова: калі кліент чакае ці напіша, размова вернецца ў чаргу. Скончыць ці перадаць яе можна і цяпер.
        [few] { " " }У вас { $open } адкрытыя размовы: тыя, дзе кліент чакае ці напіша, вернуцца ў чаргу. Скончыць ці перадаць іх можна і цяпер.
       *[other] { " " }У вас { $open } адкрытых размоў: тыя, дзе кліент чакае ці напіша, вернуцца ў чаргу. Скончыць ці перадаць іх можна і цяпер.
    }

# Help
help = Калі размова ваша, проста пішыце ў тэму: кліент усё ўбачыць. Паведамленне з // напачатку ўбачаць толькі калегі.
help-topic = <b>У тэме кліента</b>
help-general = <b>У агульнай тэме</b>
help-anywhere = <b>Дзе заўгодна</b>
command-take = узяць размову
command-back = вярнуць боту, можна назваць раздзел
command-pass = перадаць калегу, у аддзел або ўсім; словы пасля імя ўбачыць толькі ён
command-hold = чакаем адказу кліента; з часам (15:30, заўтра 10:00, 2h) — адкласці да яго
command-solved = вырашана, можна дапісаць вынік для кліента
command-tag = метка размовы; з мінусам — прыбраць
command-note = нататка для калег
command-c = гатовы адказ на мове кліента; add і drop — свае адказы
command-delete = выдаліць у кліента паведамленне, на якое адказваеце
command-history = што было раней
command-file = уся размова файлам
command-op = дастаўка SMS, новы код, аднаўленне
command-prove = папрасіць кліента пацвердзіць нумар кодам
command-assign = прызначыць агента (старшы)
command-ban = заблакаваць кліента
command-unban = разблакаваць кліента
command-agents = спіс агентаў
command-find = шукаць размовы: імя, словы, апошнія лічбы нумара, дзень
command-stats = лічбы за сёння; week, month, колькасць дзён ці дзве даты
command-export = файл размоў і адзнак для табліц (старшы)
command-status = чарга і затрымкі
command-setup = праверыць правы бота ў групе
command-notice = напісаць рассылку (старшы)
command-notices = апошнія рассылкі
command-incident = абвясціць збой або работы (старшы)
command-incidents = збоі і работы: што ідзе і што будзе
command-shift = on або off: пачаць і скончыць змену
command-language = мова адказаў вам: ru, be ці en
command-help = гэта даведка

# Passed on to all
button-pass-all = Усім, хто вольны
passed-to-all = Размова зноў у чарзе, яе возьме той, хто вольны.

# The head of the journal, once a day
journal-head = 🔒 Адбітак журнала на { DATE($at, $zone) }: <code>{ $head }</code>
    Запісаў ад пачатку: { $count }. Гэта паведамленне не выдаляйце: па ім відаць, калі з журнала нешта прыбралі.
