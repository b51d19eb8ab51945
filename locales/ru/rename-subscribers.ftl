# The closed days
closed = { $days ->
        [one] В последний день месяца
        [few] Последние { $days } дня месяца
       *[other] Последние { $days } дней месяца
    } абонентов не переименовывают: в эти дни готовятся счета. Напомнить, когда снова можно? Срочно — только письменным заявлением.
    .will-wait = Напомнить
    .will-wait-words = да, подожду, напомните
    .in-writing = Заявление
    .in-writing-words = срочно, заявление, письменно
    .enough = Не нужно
    .enough-words = нет, не надо
closed-now = { $days ->
        [one] Начался последний день месяца
        [few] Начались последние { $days } дня месяца
       *[other] Начались последние { $days } дней месяца
    }: имена не меняются, ничего не изменено. Снова можно с первого числа, а срочно — письменным заявлением.
    .in-writing = Заявление
    .in-writing-words = срочно, заявление, письменно
    .enough = Понятно
waiting = ⏳ Напишем сюда первого числа. Если ждать нельзя, отправьте заявление.
    .in-writing = Заявление
open-again = Новый месяц начался, снова можно переименовывать.
in-writing = Напишите в заявлении компанию, номера и новые имена, подпишите и передайте своему менеджеру или в офис «{ $service }». Куда отправить, подскажет сотрудник.
    .enough = Понятно
    .not-done = Спросить сотрудника
    .not-done-words = куда, сотрудник

# One or many
how-many = Переименовать одного абонента или сразу многих, по списку в файле?
    .one = Одного
    .one-words = один, одного, одну
    .many = По списку
    .many-words = много, многих, список, файл, несколько
    .oneself = Как сделать без нас
    .oneself-words = самому, сам, сама
unproved = Переименовать абонентов может только администратор компании.
name = Как теперь назвать <b>{ PHONE($phone) }</b>? Напишите имя целиком, до { $longest ->
        [one] { $longest } знака
       *[other] { $longest } знаков
    }.
    .cancel = Не менять
    .cancel-words = отмена, не надо
name-wrong = Такое имя оператор не примет. Нужны буквы или цифры, до { $longest ->
        [one] { $longest } знака
       *[other] { $longest } знаков
    }, без знаков = + - @ в начале. Напишите ещё раз.
    .cancel = { name.cancel }
    .cancel-words = { name.cancel-words }
confirm-one = Переименовать <b>{ PHONE($phone) }</b> в «{ $name }»?

    Это займёт до { $within }{ "\u00A0" }ч. Если в этом месяце имя уже меняли, в счёте будет последнее.
    .keep = Не менять
    .keep-words = нет, не надо
    .rename = Переименовать
    .rename-words = да, переименовать

# A list
list =
    Отправьте файл CSV: в каждой строке номер и новое имя. До { $most } строк, до { $megabytes }{ "\u00A0" }МБ.

    Сначала покажем, что прочитали. Без вашего «да» ничего не изменится.
    .how = Как сделать файл?
    .how-words = как, пример
    .cancel = Не сейчас
    .cancel-words = нет, отмена, потом
list-how =
    В Excel или «Таблицах»: номера в первом столбце, имена во втором. «Сохранить как», «CSV».
    Строки получатся такие:
    <code>+375291234567;Склад
    +375291234568;Касса 1</code>

    Отправьте файл скрепкой внизу, как документ.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
wait-list = Читаем список и сверяем номера. До минуты, если он длинный.
not-a-list = Это не список: строк с номером и именем не нашлось, или кодировка незнакомая. Сохраните файл как «CSV UTF-8» и отправьте ещё раз.
    .how = { list.how }
    .how-words = { list.how-words }
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
too-long = Файл слишком большой: берём до { $most } строк и до { $megabytes }{ "\u00A0" }МБ. Разделите его и отправьте первую часть.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
none-good = Файл прочитан, но взять нечего. Строки с ошибкой:{ problems }

    Исправьте и отправьте ещё раз.
    .how = { list.how }
    .how-words = { list.how-words }
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
preview =
    Прочитано, пока ничего не изменено. Годных строк: { $good }, с ошибкой: { $bad }.

    { $preview }
    .bad-lines = Что с ошибками?
    .bad-lines-words = ошибки, какие ошибки, что не так
    .other-file = Другой файл
    .other-file-words = нет, другой, исправлю
    .rename = Дальше
    .rename-words = да, переименовать, дальше
bad-lines = Эти строки не возьмём:{ problems }

    Исправьте и отправьте файл снова или продолжите без них. Годных строк: { $good }.
    .other-file = { preview.other-file }
    .other-file-words = { preview.other-file-words }
    .rename = Дальше без них
    .rename-words = да, без них, дальше
problems = { problem-number }{ problem-name }{ problem-long }{ problem-double }{ problem-formula }{ problem-foreign }
problem-number = { $noNumber ->
    [none] { "" }
   *[other] { "" }
    — нет номера: { $noNumber }
}
problem-name = { $noName ->
    [none] { "" }
   *[other] { "" }
    — нет имени: { $noName }
}
problem-long = { $longName ->
    [none] { "" }
   *[other] { "" }
    — имя длиннее { $longest }: { $longName }
}
problem-double = { $double ->
    [none] { "" }
   *[other] { "" }
    — номер уже был: { $double }
}
problem-formula = { $formula ->
    [none] { "" }
   *[other] { "" }
    — формула: { $formula }
}
problem-foreign = { $notYours ->
    [none] { "" }
   *[other] { "" }
    — не ваша компания: { $notYours }
}
confirm-many = { $good ->
        [one] Переименовать { $good } номер?
        [few] Переименовать { $good } номера?
       *[other] Переименовать { $good } номеров?
    } { $bad ->
        [0] { "" }
       *[other] Строки с ошибкой ({ $bad }) пропустим.
    }

    Это займёт до { $within }{ "\u00A0" }ч. Если имя в этом месяце уже меняли, в счёте будет последнее.
    .keep = Не менять
    .keep-words = нет, не надо
    .rename = Переименовать
    .rename-words = да, переименовать
gone = Список хранится недолго, и его уже нет. Ничего не изменено. Отправьте файл ещё раз.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }

# Done
wait-order = Передаём имена оператору, это несколько секунд.
ordered = { $act ->
        [many] ✅ Принято имён: { $renamed }. { $failed ->
            [0] { "" }
           *[other] Оператор не принял: { $failed }.
        }
       *[one] ✅ Имя «{ $name }» принято.
    } { $state ->
        [done] Изменения уже действуют.
       *[under-way] Изменения появятся в течение { $within }{ "\u00A0" }ч, напишем сюда.
    }

    Номер заявки: <b>{ $reference }</b>.
oneself = В кабинете откройте { $page }: там меняют имя одному абоненту или по списку. Получилось?
    .done = Получилось
    .done-words = да, готово
    .not-done = Не получается
    .not-done-words = нет, не вышло
end-left = Хорошо, имена остаются как есть.
