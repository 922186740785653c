"""Prose without code, as much as is asked for, always the same: sentences of our own with what real prose has in it.

Several languages and scripts; quotation marks, brackets, semicolons, footnote marks, addresses, prices, times, dashes.
"""

from __future__ import annotations

import random

_LANGUAGES: tuple[tuple[tuple[str, ...], dict[str, tuple[str, ...]]], ...] = (
    (
        (
            "The {who} at the {where} said that {what} [{n}], and {n} people signed the list.",
            "“Nobody asked us,” the {who} told the evening paper (a copy is kept in the {where}).",
            "On {n} May, at 7:{m} p.m., {what}; the {where} stayed open, and tea cost £{k}.50.",
            "See https://www.example.org/{n}/harbour-{k} for the minutes of the meeting.",
            "It's the {who}'s third letter - and, as far as we know, the last one.",
            "Is it true that {what}? The {who} (born in 19{m}) would not say...",
            "Notes: {k}) the {where}; {n}) the old mill; and/or the road between them.",
            "For {n}% of the visitors the {where} was new; write to the {who} at desk{n}@example.org!",
        ),
        {
            "who": ("ferryman", "teacher", "mayor", "baker", "archivist", "gardener", "return clerk"),
            "where": ("library", "harbour", "town hall", "old class room", "function hall", "railway museum"),
            "what": (
                "the tide came in late",
                "the bridge would be closed for repairs",
                "new windows let the light in",
                "the document had been in a drawer for years",
                "if the snow stays, the school will open later",
            ),
        },
    ),
    (
        (
            "„Wir haben {n} Jahre gewartet“, sagte {who}; {what}.",
            "Am {k}. März um 18:{m} Uhr begann es: {what} (siehe Abb. {n}).",
            "Ob {what}, weiß {who} nicht – und niemand sonst[{n}].",
            "Der Eintritt kostet {k},50 €, für Kinder {k} €; {who} zahlt nichts.",
        ),
        {
            "who": ("die Bürgermeisterin", "der Fährmann", "unser Nachbar", "die Gärtnerin"),
            "what": ("das Wasser stieg langsam", "die Straße blieb gesperrt", "im Hof spielte die Kapelle"),
        },
    ),
    (
        (
            "« On n’a rien vu », répète {who} ; {what}.",
            "Le {k} juin, à 19 h {m}, {what} (voir p. {n}).",
            "Pourquoi {who} a-t-elle attendu {n} jours ? Personne ne le sait : {what}.",
        ),
        {
            "who": ("la boulangère", "la maire du village", "la gardienne du phare"),
            "what": ("le pont restera fermé", "l’école n’ouvrira qu’en septembre", "la pluie a tout emporté"),
        },
    ),
    (
        (
            "«Мы ждали {n} лет», — говорит {who}; {what}.",
            "В {k} часов {m} минут {what} (фото: архив музея, 19{m} г.).",
            "Почему {what}, {who} не знает[{n}]…",
        ),
        {
            "who": ("паромщик", "учительница", "хранитель музея"),
            "what": ("мост закрыли на ремонт", "вода поднялась до окон", "ярмарка прошла без дождя"),
        },
    ),
    (
        ("{who}说：“{what}。”（见第{n}页）", "{n}年{k}月，{what}；{who}没有回答。", "为什么{what}？没有人知道[{n}]。"),
        {"who": ("船夫", "图书管理员", "老教师"), "what": ("桥要修三个月", "春天来得很晚", "港口很安静")},
    ),
    (
        ("「{what}」と{who}は言った（{n}頁を参照）。", "{k}月{n}日、{what}。", "{who}によると、{what}という。"),
        {"who": ("船頭", "司書", "町長"), "what": ("橋は修理中です", "潮が遅く満ちた", "庭は雪に覆われていた")},
    ),
    (
        ("قال {who}: «{what}»، ثم صمت [{n}].", "في الساعة {k}:{m} مساء {what}؛ وعاد الجميع إلى بيوتهم."),
        {"who": ("الصياد", "المعلم", "حارس المكتبة"), "what": ("أغلق الجسر للترميم", "كان الميناء هادئا")},
    ),
    (
        ("{who} ने कहा, “{what}” ({n})।", "{k} बजे {what}; {who} चुप रहे।"),
        {"who": ("नाविक", "शिक्षिका", "माली"), "what": ("पुल तीन महीने बंद रहेगा", "नदी का पानी बढ़ गया")},
    ),
    (
        ("«Δεν ξέρω», είπε {who}· {what} [{n}].", "Στις {k}:{m} μ.μ. {what}; Κανείς δεν απάντησε."),
        {"who": ("ο βαρκάρης", "η δασκάλα"), "what": ("η γέφυρα έκλεισε", "το λιμάνι ήταν ήσυχο")},
    ),
    (
        ("—¿Por qué? —preguntó {who}—. ¡{what}!", "El {k} de abril, a las 19:{m} h, {what} (n.º {n})."),
        {"who": ("la panadera", "el barquero"), "what": ("El puente sigue cerrado", "La marea llegó tarde")},
    ),
)


def article(number: int, length: int) -> str:
    """Give an article of at least ``length`` code points in one language, with some English in every fifth paragraph."""
    chance = random.Random(number)
    sentences, words = _LANGUAGES[number % len(_LANGUAGES)]
    paragraphs: list[str] = []
    size = 0
    while size < length:
        known = (sentences, words) if len(paragraphs) % 5 else _LANGUAGES[0]
        picked = [_sentence(chance, *known) for _ in range(chance.randint(3, 8))]
        paragraphs.append(" ".join(picked))
        size += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def articles(total: int, length: int = 20_000) -> list[str]:
    """Give articles of about ``length`` code points each, ``total`` at least together."""
    return [article(number, length) for number in range(-(-total // length))]


def _sentence(chance: random.Random, sentences: tuple[str, ...], words: dict[str, tuple[str, ...]]) -> str:
    chosen = {slot: chance.choice(choices) for slot, choices in words.items()}
    numbers = {"n": chance.randint(2, 99), "k": chance.randint(1, 9), "m": chance.randint(10, 59)}
    return chance.choice(sentences).format(**chosen, **numbers)
