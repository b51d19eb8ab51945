# Incidents as supervisors write them
card = { card-kind } <b>{ $id }</b>, { $state ->
        [draft] чарнавік
        [planned] запланавана
        [open] ідзе
        [resolved] { card-over }
       *[cancelled] скасавана
    }
    Сэрвісы: { $services ->
        [none] усе
       *[other] { $services }
    }
    Дзе: { $regions ->
        [none] усюды
       *[other] { $regions }
    }
    Што спыняе: { $flows ->
        [all] усё, дзе патрэбны аператар
        [none] нічога
       *[other] { $flows }
    }
    З { STAMP($since, $zone) }, { card-until }{ card-lacking }
card-over = { $kind ->
    [maintenance] скончана
   *[incident] скончылася
}
card-kind = { $kind ->
    [maintenance] 🛠 Работы
   *[incident] ⚠️ Збой
}
card-until = { $until ->
    [none] тэрмін невядомы
   *[other] да { STAMP($until, $zone) }
}
card-lacking = { $lacking ->
    [none] { "" }
   *[other] { "" }

    Няма тэксту: { $lacking }. Там прачытаюць агульныя словы.
}
list-entry = { card-kind } <b>{ $id }</b>, { $state ->
        [planned] запланавана
        [open] ідзе
        [resolved] { card-over }
       *[cancelled] скасавана
    }: { STAMP($since, $zone) }, { card-until }
list-empty = ✅ Збояў няма, нічога не запланавана.
change = { DATE($at, $zone) }, { TIME($at, $zone) }: { $what ->
        [made] створана
        [updated] зменена
        [extended] тэрмін перанесены
        [planned] апублікавана на будучыню
        [opened] пачалося
        [approved] словы пацверджаныя
        [resolved] скончылася
        [reopened] канец скасаваны: яшчэ ідзе
       *[cancelled] скасавана
    }{ $by ->
        [none] { "" }
       *[other] , { $by }
    }
ask-services = Якіх сэрвісаў гэта датычыць?
ask-regions = У якой краіне?
ask-flows = Што гэта спыняе? Кліенту скажуць пра гэта да першага пытання.
ask-text = Адкажыце на гэтае паведамленне тэкстам для кліентаў, мова: { $locale }. Адзін-два сказы: што не працуе і што рабіць.
ask-from = З якога часу? Адкажыце на гэтае паведамленне: 09:30 або 25.11 09:30.
ask-to = Да якога часу? Адкажыце на гэтае паведамленне: 18:00 або 25.11 18:00, або выберыце.
ask-publish = Апублікаваць? { $reach ->
        [one] Пра гэта даведаецца { $reach } кліент, калі дойдзе да гэтага месца.
        [few] Пра гэта даведаюцца { $reach } кліенты, калі дойдуць да гэтага месца.
       *[other] Пра гэта даведаюцца { $reach } кліентаў, калі дойдуць да гэтага месца.
    }
ask-sure = Так будзе пасля змянення. { $reach ->
        [one] Гэта датычыць { $reach } кліента.
       *[other] Гэта датычыць { $reach } кліентаў.
    } Змяніць?
ask-resolve = Усё працуе? { $reach ->
        [0] Гэтага ніхто не чакае.
        [one] Адразу напішам пра гэта { $reach } кліенту.
       *[other] Адразу напішам пра гэта { $reach } кліентам.
    }
ask-call-off = Скасаваць? Яшчэ не пачалося, таму нікому не напішам.
button-kind-incident = Гэта збой
button-kind-maintenance = Гэта работы
button-services = Сэрвісы
button-regions = Краіна
button-flows = Што спыняе
button-text = Тэкст: { $arg }
button-from = Пачатак
button-to = Тэрмін
button-now = Цяпер
button-hours = { $arg ->
    [1] 1 гадзіна
    [3] 3 гадзіны
   *[12] 12 гадзін
}
button-nobody-knows = Тэрмін невядомы
button-preview = Як убачаць кліенты
button-history = Гісторыя
button-publish = ✅ Апублікаваць
button-drop = Выдаліць чарнавік
button-resolve = ✅ Скончыўся
button-finish = ✅ Скончылі
button-call-off = Скасаваць
button-call-off-sure = ✅ Так, скасаваць
button-resolve-sure = ✅ Так, усё працуе
button-publish-sure = ✅ Так, апублікаваць
button-sure = ✅ Так, змяніць
button-reopen = Яшчэ не скончылася
button-all-services = Усе сэрвісы
button-all-regions = Усюды
button-all-flows = Усё, дзе патрэбны аператар
button-back = Назад
stale = Так ужо нельга: картка састарэла. Што цяпер: /incidents
no-supervisor = Гэта можа толькі старшы.
no-end = Канец мусіць быць пазней за пачатак і яшчэ не наступіць.
no-begin = Пачатак мусіць быць раней за канец.
no-maintenance-end = У работ мусіць быць тэрмін.
nobody-there = Такіх кліентаў няма: у выбраных сэрвісаў іншая краіна.
no-flows = Выберыце, што гэта спыняе.
no-text = Патрэбны тэкст да 600 знакаў, з простай разметкай: тлусты, курсіў, спасылкі.
no-time = Час не разабралі. Напрыклад: 09:30 або 25.11 09:30.
time-over = Гэты час ужо прайшоў. Іншы дзень пішыце з датай: 25.11 09:30.
too-late = Прайшло больш за 10 хвілін. Зрабіце новы: /incident
nothing-asked = Тут нічога не пытаюцца: націсніце кнопку.
# Words that wait for a second supervisor
held-note = ⏸ <b>Чакаем другога старшага.</b> Да таго кліенты чытаюць гатовы сказ замест слоў:
words-ask = ⏸ <b>{ $id }</b>: { $by ->
        [operator] словы аператара
       *[supervisor] гэтыя словы
    } пабачыць шмат кліентаў. Патрэбна згода іншага старшага, а да яе кліенты чытаюць гатовы сказ. Тлустым вылучаны спасылкі і нумары, якіх няма ў нашых даведніках.
words-nobody = Згадзіцца няма каму: дадайце другога старшага ў ADMIN_IDS.
words-approved = ✅ <b>{ $id }</b>: { $agent } пацвярджае. Цяпер кліенты чытаюць гэтыя словы.
words-own = Гэта вашы словы: згадзіцца мусіць іншы старшы.
words-stale = Ужо нельга: словы змяніліся або іх ужо бачаць. Што адкрыта цяпер: /incidents
foreign-link = Не прынята: { $about } няма ў нашым даведніку. Прыбярыце гэта або папрасіце ўнесці ў файл сэрвісу.
button-words-yes = ✅ Згода
# In the topics of the customers whom it touches
line-begun = { $kind ->
        [maintenance] 🛠 Пачаліся работы
       *[incident] ⚠️ Збой
    }{ line-text }
line-over = ✅ { $kind ->
        [maintenance] Работы скончыліся
       *[incident] Збой скончыўся
    }{ line-text }
line-text = { $text ->
    [none] { "" }
   *[other] : { $text }
}
