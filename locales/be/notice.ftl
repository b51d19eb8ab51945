# Notices as supervisors write and follow them; what customers read stands at the end
language = { $locale ->
        [ru] Русский
        [en] English
        [be] Беларуская
       *[other] { $locale }
    }
kind = { $kind ->
        [outages] Збоі
        [maintenance] Планавыя работы
       *[news] Навіны
    }
state = { $state ->
        [draft] чарнавік
        [waiting] чакае свайго часу
        [running] { $work ->
            [correct] выпраўляецца
            [recall] адклікаецца
           *[send] ідзе
        }
        [paused] на паўзе
        [done] скончана
        [cancelled] спынена
       *[stopped] не ідзе: Telegram не прымае
    }
card-title = 📣 <b>Рассылка № { NUMBER($no, useGrouping: 0) }</b> · { kind } · { state }
set-texts = 📝 Тэксты: { $texts }
set-photo = 🖼 Фота: { $photo ->
        [yes] ёсць
       *[no] няма
    }
set-buttons = 🔗 Кнопкі: { $buttons ->
        [none] няма
       *[other] { $buttons }
    }
set-audience = 👥 Каму: { $audience }
set-now = 🕐 Калі: адразу
set-at = 🕐 Калі: { DATE($at, $zone) }, { TIME($at, $zone) }
texts-fallback = Без свайго тэксту: { $missing }. Гэтыя людзі атрымаюць { $fallback ->
        [ru] рускі тэкст
        [en] англійскі тэкст
        [be] беларускі тэкст
       *[other] тэкст { $fallback }
    }.
texts-missing = Без тэксту: { $missing }.
texts-only = Атрымаюць толькі тыя, чыя мова: { $locales }.

# Why it cannot be sent as it is
problem-no-text = { $about ->
        [ru] Рускі тэкст пусты.
        [en] Англійскі тэкст пусты.
        [be] Беларускі тэкст пусты.
       *[other] Яшчэ няма ніводнага тэксту.
    }
problem-no-fallback = Астатнім выбрана мова, на якой тэксту няма: { $about }. Напішыце яго або выберыце іншую ў «Тэкстах».
problem-missing-text = Няма тэксту: { $about }. Напішыце яго або выберыце ў «Тэкстах», што атрымаюць гэтыя людзі.
problem-too-long = Тэкст задоўгі: { $about }. Скараціце: з фота змяшчаецца 1024 знакі, без фота 4096.
problem-unparsable = У тэксце памылка ў разметцы: { $about }. Напішыце яго нанова.
problem-unknown-flow = Раздзела «{ $about }» больш няма. Выберыце іншы.
problem-unknown-service = Сэрвісу «{ $about }» больш няма. Выберыце іншы.
problem-unknown-language = На мове «{ $about }» бот не гаворыць. Выберыце іншую.
problem-too-many-buttons = Кнопак можа быць не больш за { $about }.
problem-in-the-past = Выбраны час ужо мінуў. Выберыце іншы.

# Whom
audience-all = усім
audience-part = { $what ->
        [locales] мова: { $value }
        [services] сэрвіс: { $value }
        [regions] краіна: { $value }
        [incident] сутыкнуліся са збоем { $value }
       *[flow] цяпер у раздзеле «{ $value }»
    }
audience-any-flow = цяпер вырашаюць нешта з ботам
audience-days = { $days ->
        [one] пісалі нам за апошні { $days } дзень
        [few] пісалі нам за апошнія { $days } дні
       *[other] пісалі нам за апошнія { $days } дзён
    }
audience-list = па спісе: { $count }
audience-count = Цяпер гэта { $count ->
        [one] { $count } чалавек
        [few] { $count } чалавекі
       *[other] { $count } чалавек
    }.

# What the card asks
ask-kind = Пра што рассылка? Людзі самі выбіраюць, пра што ім пісаць.
ask-texts = <b>Тэксты.</b> Выберыце мову і адкажыце на гэтае паведамленне тэкстам.
ask-text = Адкажыце на гэтае паведамленне тэкстам: { $locale ->
        [ru] па-руску
        [en] па-англійску
        [be] па-беларуску
       *[other] { $locale }
    }. { $photo ->
        [yes] З фота змяшчаецца 1024 знакі.
       *[no] Змяшчаецца 4096 знакаў.
    } Тлусты шрыфт і спасылкі захаваюцца.
ask-photo = Адкажыце на гэтае паведамленне фотаздымкам.
ask-buttons = Якія кнопкі паставіць пад паведамленнем? Не больш за чатыры.
ask-audience = <b>Каму разаслаць?</b> Атрымаюць тыя, хто адпавядае ўсім умовам.
ask-locales = На якой мове яны гавораць?
ask-services = Кліенты якога сэрвісу?
ask-regions = З якой яны краіны? Краіна бярэцца ад сэрвісу, які выбраў кліент: гарады і вобласці кліентаў нам невядомыя.
ask-days = За колькі апошніх дзён яны нам пісалі? Выберыце або адкажыце на гэтае паведамленне лікам ад 1 да 365.
ask-incident = З якім збоем яны сутыкнуліся? Выберыце або адкажыце на гэтае паведамленне нумарам збою.
ask-flow = У якім раздзеле яны цяпер?
ask-list = Адкажыце на гэтае паведамленне спісам: нумары чатаў праз прабел або файл з імі (.txt, .csv).
ask-when = Калі разаслаць? Адкажыце на гэтае паведамленне часам: <code>25.11 09:30</code> або <code>09:30</code>.
ask-drop = Выдаліць чарнавік?
foreign-links = Няма ў нашым даведніку: { $links }
ask-approve = <b>Патрэбна згода другога старшага.</b> Праверце тэкст і націсніце «Так, разаслаць».
ask-cancel = Спыніць зусім? { $left ->
        [one] { $left } чалавек нічога не атрымае.
        [few] { $left } чалавекі нічога не атрымаюць.
       *[other] { $left } чалавек нічога не атрымаюць.
    }
ask-recall = Выдаліць паведамленне ва ўсіх, хто яго атрымаў ({ $sent })? Telegram дазваляе гэта на працягу 48 гадзін пасля адпраўкі.
ask-correct = На якой мове выправіць тэкст?
ask-correction = Адкажыце на гэтае паведамленне новым тэкстам: { $locale ->
        [ru] па-руску
        [en] па-англійску
        [be] па-беларуску
       *[other] { $locale }
    }. Цяпер напісана:
ask-replace = Замяніць тэкст ва ўсіх, хто яго атрымаў ({ $sent })? Новы тэкст:
send-count = Атрымаюць: <b>{ $count ->
        [one] { $count } чалавек
        [few] { $count } чалавекі
       *[other] { $count } чалавек
    }</b>
send-fixed = 📌 Спіс атрымальнікаў замацуецца цяпер: хто з'явіцца пазней, не атрымае.
send-takes = ⏱ Каля { $minutes ->
        [one] { $minutes } хвіліны
       *[other] { $minutes } хвілін
    }
send-price = ⭐️ Не даражэй за { $stars ->
        [one] { $stars } зорку
        [few] { $stars } зоркі
       *[other] { $stars } зорак
    }: 0,1 за паведамленне звыш 30 у секунду
send-second = Больш за { $alone }: патрэбна згода другога старшага.

# While it runs, and afterwards
run-counts = ✅ Дайшло { $sent } з { $total }{ $left ->
        [0] { "" }
       *[other] { " " }· засталося { $left }
    }
run-others = { $blocked ->
        [0] { "" }
       *[other] 🚫 Заблакавалі бота: { $blocked }{ " " }
    }{ $failed ->
        [0] { "" }
       *[other] ❌ Не дайшло: { $failed }{ " " }
    }{ $unknown ->
        [0] { "" }
       *[other] ❔ Невядома: { $unknown }{ " " }
    }{ $skipped ->
        [0] { "" }
       *[other] 🔕 Не хочуць або няма тэксту: { $skipped }
    }
run-rework = { $work ->
        [correct] ✏️ Выпраўлена: { $reworked }
        [recall] 🗑 Выдалена: { $reworked }
       *[send] ✏️ Выпраўлена або выдалена: { $reworked }
    }{ $lost ->
        [0] { "" }
       *[other] { " " }· ужо нельга: { $lost }
    }{ $left ->
        [0] { "" }
       *[other] { " " }· засталося { $left }
    }
run-rate = ⚡️ { $rate } у секунду{ $toGo ->
        [none] { "" }
       *[other] { " " }· яшчэ { $toGo }
    }
run-since = 🕐 { DATE($at, $zone) }, { TIME($at, $zone) }{ $took ->
        [none] { "" }
       *[other] { " " }· заняла { $took }
    }
run-held = ⏸ Сама не пачнецца. Пасля «Працягнуць» пойдзе ў гэты час, а калі ён мінуў — адразу.
run-trouble = ⚠️ { $trouble }
report-reactions = Рэакцыі: { $list }
report-presses = Націснулі: { $list }
list-title = <b>Апошнія рассылкі</b>
list-none = Рассылак яшчэ не было. Напісаць: /notice
list-line = <b>№ { NUMBER($no, useGrouping: 0) }</b> · { kind } · { state }{ $words ->
        [none] { "" }
       *[other] . { $words }
    }
list-line-at = <b>№ { NUMBER($no, useGrouping: 0) }</b> · { DATE($at, $zone) }, { TIME($at, $zone) } · { kind } · { state } · { $sent } з { $total }{ $words ->
        [none] { "" }
       *[other] . { $words }
    }
chart-title = Рассылка № { NUMBER($no, useGrouping: 0) }{ $at ->
        [none] { "" }
       *[other] { " " }· { DATE($at, $zone) }
    }
chart-outcome = Вынік
chart-sent = дайшло
chart-echo = водгукі
chart-blocked = заблакавалі
chart-failed = не дайшло
chart-unknown = невядома
chart-skipped = адпісаны або без тэксту
chart-time = Калі адпраўлялася
chart-reactions = Рэакцыі
chart-presses = Націсканні
chart-reaction = { $name ->
        [like] падабаецца
        [dislike] не падабаецца
        [heart] сэрца
        [fire] агонь
        [party] свята
        [sad] сум
        [grin] усмешка
        [angry] злосць
        [thanks] дзякуй
        [clap] апладысменты
       *[other] іншыя
    }
unsubscribed = Адпісаліся: { $kind ->
        [outages] збоі
        [maintenance] планавыя работы
       *[news] навіны
    }
chart-empty = пакуль няма
echoes-chat = Нумар чата
echoes-reaction = Рэакцыя
echoes-pressed = Націснутая кнопка
echoes-caption = Хто адказаў на рассылку № { NUMBER($no, useGrouping: 0) }: { $count }

# Buttons
button-back = ‹ Назад
button-kind = Від: { kind }
button-texts = Тэксты
button-photo = Фота
button-links = Кнопкі
button-audience = Каму
button-when = Калі
button-silent = { $value ->
        [yes] 🔕 Без гуку
       *[no] 🔔 З гукам
    }
button-night = { $value ->
        [yes] 🌙 Ноччу не слаць
       *[no] 🌙 Слаць і ноччу
    }
button-crash = { $value ->
        [twice] Збой: хай двойчы
       *[unknown] Збой: лепш ніводнага
    }
button-paid = { $value ->
        [yes] ⭐️ Хутка, платна
       *[no] Бясплатна, 30/с
    }
button-preview = 👁 Даслаць мне
button-send = Разаслаць…
button-drop = 🗑 Выдаліць чарнавік
button-sure-drop = Выдаліць
button-fallback = { $chosen ->
        [yes] { "✅ " }
       *[no] { "" }
    }Астатнім: { language }
button-no-fallback = { $chosen ->
        [yes] { "✅ " }
       *[no] { "" }
    }Астатнім нічога
button-no-text = 🗑 Прыбраць гэты тэкст
button-no-photo = 🗑 Прыбраць фота
button-now = Адразу
button-go = 📨 Разаслаць: { $count }
button-ask-second = Паклікаць другога старшага
button-yes = ✅ Так, разаслаць: { $count }
button-audience-locales = Мова
button-audience-services = Сэрвіс
button-audience-regions = Краіна
button-audience-days = Нядаўнія
button-audience-incident = Збой
button-audience-flow = Раздзел
button-audience-list = Спіс
button-audience-everybody = Усім
button-any = Няважна
button-any-flow = У любым
button-no-list = 🗑 Прыбраць спіс
button-pause = ⏸ Паўза
button-resume = ▶️ Працягнуць
button-cancel = ⏹ Спыніць
button-correct = ✏️ Выправіць
button-recall = 🗑 Адклікаць
button-refresh = 🔄 Абнавіць
button-picture = 📊 Карцінка
button-echoes = 👥 Хто адказаў
button-sure-cancel = Спыніць зусім
button-sure-recall = Выдаліць ва ўсіх
button-sure-replace = Замяніць ва ўсіх
button-other-language = Яшчэ адна мова
button-open = № { NUMBER($no, useGrouping: 0) }

# Short answers
toast-stale = Гэтая кнопка састарэла. Паглядзіце на картку.
toast-nobody = Гэтым умовам ніхто не адпавядае.
toast-second = Згадзіцца павінен іншы старшы: не аўтар і не той, хто просіць разаслаць.
toast-preview = Даслалі вам у асабісты чат.
toast-preview-closed = Спачатку адкрыйце бота ў асабістым чаце і націсніце «Пачаць»: першым ён пісаць не можа.
toast-preview-failed = Telegram не прыняў паведамленне: { $reason }
toast-not-now = Цяпер не атрымаецца: рассылка занятая. Пастаўце на паўзу і паспрабуйце яшчэ раз.
toast-second-day = За 24 гадзіны вашы словы дайшлі ўжо да { $count } чалавек: цяпер патрэбна згода другога старшага.
toast-begun = Рассылка пайшла.
toast-asked = Цяпер патрэбна згода другога старшага.
toast-no-echoes = Пакуль ніхто не адказаў і не націснуў.
second-called = { $others ->
    [none] ⚠️ Рассылцы № { $no } патрэбная згода другога старшага, а іншага старшага няма: яго задаюць у наладах (ADMIN_IDS).
   *[some] 🔔 { $agent } просіць згоды на рассылку № { $no }. Паглядзіце, калі ласка:
}
reply-photos-only = Відэа, файл ці галасавое разаслаць нельга: з рассылкай ідзе толькі фота або тэкст. Дашліце тэкст або фота з подпісам.
reply-no-text = Тут патрэбны тэкст.
reply-too-long = У тэксце { $count ->
        [one] { $count } знак
        [few] { $count } знакі
       *[other] { $count } знакаў
    }, змяшчаецца { $most }. Скараціце і адкажыце яшчэ раз.
reply-unparsable = Не атрымліваецца прачытаць разметку каля <code>{ $sign }</code>. Выпраўце і адкажыце яшчэ раз.
reply-no-photo = Тут патрэбны фотаздымак.
reply-photo-as-file = Гэта файл. Адпраўце карцінку як фота, са сцісканнем.
reply-no-time = Не разабралі час. Напішыце так: <code>25.11 09:30</code> або <code>09:30</code>.
reply-time-over = Гэты час ужо мінуў. Напішыце іншы.
reply-list-wrong = У спісе { $count ->
        [one] { $count } слова не нумар чата
        [few] { $count } словы не нумары чатаў
       *[other] { $count } слоў не нумары чатаў
    }, першае: «{ $word }». Спіс не прыняты.
reply-list-empty = У спісе няма ніводнага нумара чата.
reply-list-long = У спісе можа быць не больш за { $most } нумароў.
reply-edited = ⚠️ Праўкі тут не чытаюцца: у чарнавіку ранейшыя словы. Націсніце тую ж кнопку яшчэ раз і дашліце выпраўленае.
reply-file-too-big = Файл не прачытаць: ён завялікі або недаступны. Дашліце карацейшы спіс.
reply-no-days = Патрэбны лік ад 1 да 365.
reply-no-incident = Патрэбны нумар збою, напрыклад own-3.
reply-nothing-asked = Спачатку націсніце кнопку: што мяняць.
reply-to-which = Адкажыце на паведамленне той рассылкі, для якой гэта напісана: націсніце на яго і выберыце «Адказаць».

# What customers read
unsubscribe = 🔕 { $kind ->
        [outages] Не пісаць пра збоі
        [maintenance] Не пісаць пра планавыя работы
       *[news] Не дасылаць навіны
    }
