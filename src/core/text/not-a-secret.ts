/**
 * Words that people write about a password or a code word and that are not the secret itself ("забыл", "is wrong"):
 * whole words here, beginnings of words (for all their forms) below. They tell "the code word is Tom" from "the code
 * word is lost".
 */
const words = {
  ru: `не ни нет что где как какой какая какое какие зачем почему когда куда кому кто чей чьё для от до в во на у и или а но да же ли бы из к ко с со по при
    про через без под если чтобы то тот та той это этот эта уже ещё еще тоже там тут здесь сюда себе мне нам вам его её ему вас нас есть надо нужен нужна нужно
    только так он она оно они вы мы ты я все помню помнит помним знаю знает знаем пожалуйста спасибо хочу сам сама сами само всё все раз мтс озон озона смс`,
  be: `ня ні няма што дзе як які якая якое навошта чаму калі куды каму хто для ад да ў у на і або але ж з са па праз без пад каб тое той та гэта гэты ужо яшчэ таксама
    тут там сюды сабе мне нам вам яго яе ёсць трэба толькі так ён яна яно яны вы мы ты я памятаю памятае ведаю ведае калі ласка дзякуй хачу сам сама ўсё`,
  en: `not no never please help is are was were be been being for from of in on at to and or but by with as it its that this the a an which what who where when why how if
    because so again now here there me my your our i you we he she they only just is has have had can cannot could will would should must may do does did than then too very same sms ozon mts wifi
    email gmail telegram viber whatsapp google apple android iphone windows login account page screen field manager error hint prompt out`,
}

const beginnings = {
  ru: `забы поте утер утра неверн неправ правиль верн подош подход подой помн вспом узна сброс смен сменя помен измен восст устан созда придум введ ввод вводят ввож ввел ввёл
    вбива набир набра спраш спрос прос проше требу запра запро пиш пишет напис запис выда высла отправ прис присл приш прих пришл дай дать дал назв назов
    назыв скаж сказа говор сообщ будет може можн нельзя помог помощ хот нов стар друг подска договор абонент владел клиент операт карт сим телефон номер аккаунт
    кабинет прилож почт сайт счет счёт прин проход прош прой работ действ отклон ошиб ошибк сохран отлич совпад сложн прост удал убр отключ подключ слом укаж указ
    должн обязат важн безопас надёж надеж длинн коротк одноразов временн смог могу мог получ истёк истек устар заблок блокир взлом укра сдел дела откр закр вход войт вош`,
  be: `забы згуб няправ правіль падыш падых памят успом даве скін зме змян памян аднав устал ства прыдум увес увод увяд увяла набір пыта спыт прос патраб запыт піш
    напіс запіс высл адпр прыс прыйш прых дай даць даў назав назв скаж сказа казат кажа будзе мож можна нельга дапам хац нов стар інш друг падка дагав абанент улад
    кліент аперат карт сім тэлефон нумар акаўнт кабінет дадат прылож пошт сайт рахун прым прын прах прайш працу дзей адхіл памыл захав адроз супад склад прост выдал
    адключ падключ злам паказ павін абавяз важн бяспеч надзей доўг карот аднараз часов магу змог атрым скончы састар заблак узлам укра зраб роб адкр закр уваход увай уводз`,
  en: `wrong incorrect refus invalid forg lost losing chang expir lock need ask requir reject accept work doesn isn don won wasn couldn recover reset resett remember match
    correct differ old new blocked hack stol sent send receiv came come get got typ enter writ wrot show says said tell told know known unknown set sett updat creat delet
    remov restor valid temporar one-time safe secur strong weak short long simple`,
}

const each = (lists: Readonly<Record<string, string>>): string =>
  Object.values(lists).join(' ').trim().split(/\s+/).join('|')

/** Source of a {@link letterPattern} that matches at a word which is not the secret. */
export const notSecretPattern = String.raw`(?:(?:${each(words)})(?![\d\p{L}])|(?:${each(beginnings)})\p{L}*(?!\d))`
