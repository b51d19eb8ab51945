what = Званкі на ваш нумар могуць ісці на іншы. Паглядзім, што ўключана цяпер, і памяняем. Трэба пацвердзіць, што нумар ваш.
    .here = Паглядзець
    .here-words = так, тут, паглядзець, наладзіць
    .oneself = Як зрабіць без нас
    .oneself-words = самому, сам, сама
unproved = Без пацвярджэння не паказваем і не мяняем, куды ідуць званкі.
wait-rules = Пытаемся ў аператара, што ўключана. Некалькі секунд.
rules =
    { $active ->
        [0] Пераадрасацыя з <b>{ PHONE($phone) }</b> выключана.
       *[other] Званкі на <b>{ PHONE($phone) }</b> ідуць:{ now-unconditional }{ now-no-answer }{ now-busy }{ now-not-reachable }

        Уключалі не вы? Прыбярыце: так крадуць коды.
    }
    .set = Уключыць
    .set-words = уключыць, дадаць, паставіць, наладзіць
    .remove = Прыбраць
    .remove-words = прыбраць, выключыць, адключыць, скасаваць
    .enough = Пакінуць як ёсць
now-unconditional = { $unconditional ->
    [none] { "" }
   *[other] { "" }
    — усе, на { PHONE($unconditional) }
}
now-no-answer = { $noAnswerTo ->
    [none] { "" }
   *[other] { "" }
    — без адказу, на { PHONE($noAnswerTo) }
}
now-busy = { $busyTo ->
    [none] { "" }
   *[other] { "" }
    — калі занята, на { PHONE($busyTo) }
}
now-not-reachable = { $notReachableTo ->
    [none] { "" }
   *[other] { "" }
    — калі не ў сетцы, на { PHONE($notReachableTo) }
}
which = Якія званкі пераадрасаваць?
    .no-answer = Без адказу
    .no-answer-words = не адказваю, няма адказу
    .busy = Калі занята
    .busy-words = занята, лінія занятая
    .not-reachable = Калі не ў сетцы
    .not-reachable-words = не ў сетцы, выключаны, недаступны
    .always = Усе званкі
    .always-words = усе, заўсёды
to = На які нумар пераадрасаваць? Напішыце яго лічбамі.
    .told = { PHONE($told) }
    .told-words = так, на яго, гэты
    .cancel = Не ўключаць
    .cancel-words = не, скасаваць, не трэба
to-itself = Гэта той самы нумар. Напішыце іншы.
    .cancel = { to.cancel }
    .cancel-words = { to.cancel-words }
remove-which = Што прыбраць?
    .all = Прыбраць усё
    .all-words = усё, усе
rule-unconditional = Для ўсіх званкоў
rule-noanswer = Без адказу
rule-busy = Калі занята
rule-notreachable = Калі не ў сетцы
confirm-setting =
    Пераадрасаваць { $condition ->
        [unconditional] усе званкі
        [noAnswer] званкі без адказу
        [busy] званкі, калі занята,
       *[notReachable] званкі, калі тэлефон не ў сетцы,
    } з <b>{ PHONE($phone) }</b> на <b>{ PHONE($to) }</b>?

    ⚠️ Туды ж пойдуць званкі з кодамі для ўваходу. Калі пра гэта папрасіў нехта па тэлефоне, гэта махляр.
    .keep = Не ўключаць
    .keep-words = не, не трэба, папрасілі
    .forward = Пераадрасаваць
    .forward-words = так, уключыць
confirm-removal = Прыбраць { $condition ->
        [all] усю пераадрасацыю
        [unconditional] пераадрасацыю ўсіх званкоў
        [noAnswer] пераадрасацыю званкоў без адказу
        [busy] пераадрасацыю, калі занята,
       *[notReachable] пераадрасацыю, калі тэлефон не ў сетцы,
    } з <b>{ PHONE($phone) }</b>?
    .remove = Прыбраць
    .remove-words = так, прыбраць
    .keep = Пакінуць як ёсць
    .keep-words = не, пакінуць
wait-order = Перадаём змены аператару, гэта некалькі секунд.
ordered = { $state ->
        [done] ✅ Гатова: { $to ->
            [none] гэтыя званкі зноў прыходзяць да вас.
           *[other] гэтыя званкі цяпер ідуць на { PHONE($to) }.
        }
       *[under-way] ⏳ Заяўка прынята. Напішам сюды, калі аператар яе выканае.
    }

    Нумар заяўкі: <b>{ $reference }</b>.
oneself =
    У кабінеце: { $page }.

    Або нвыберыце на тэлефоне і націсніце выклік:
    <code>##002#</code> — прыбраць усё,
    <code>*#21#</code> — што ўключана,
    <code>**21*нумар#</code> — усе званкі,
    <code>**61*нумар#</code> — без адказу.

    Замест слова «нумар» лічбы з кодам краіны. Атрымалася?
    .done = Атрымалася
    .done-words = так, гатова
    .not-done = Не атрымліваецца
    .not-done-words = не, не выйшла
end-left = Добра, усё застаецца як ёсць.
