"""Twenty articles of our own that every form of export must carry: scripts, structures, and code that leaked."""

from __future__ import annotations

import base64
from typing import NamedTuple

from core import Article, clean_text, open_article
from tests.core.export.pictures import png

PICTURE = "data:image/png;base64," + base64.b64encode(png(60, 40)).decode()


class Sample(NamedTuple):
    """A source and what it is called; ``html`` and ``markdown`` are opened as such.

    Attributes:
        name: Its name, whose end says the container.
        text: The source.
        script: The writing system that its letters need, as Qt calls it; Latin by default.
    """

    name: str
    text: str
    script: str = "Latin"

    def article(self) -> Article:
        """Clean it."""
        if self.name.endswith(".txt"):
            return clean_text(self.text, name=self.name)
        return open_article(self.text.encode(), name=self.name)


def page(body: str, title: str, lang: str = "en", more: str = "") -> str:
    """Make a page of an article."""
    return (
        f'<!doctype html><html lang="{lang}"{more}><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="author" content="Rosa Quill"></head><body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>'
        f"{body}</article></body></html>"
    )


PROSE = (
    "The harbour master kept a notebook in which every arrival had its line, and when the old man retired his daughter "
    "found that the last page was still empty, which she thought was the best ending that it could have."
)
SAMPLES = (
    Sample("plain.txt", f"{PROSE}\n\nShe filled it herself, with one word, and closed the book.\n"),
    Sample("french.txt", "L’été dernier, à Sète, le pêcheur a dit : « Ça va être une journée sans vent. » Il avait raison, où qu’il eût regardé.\n\nNaïve ou non, l’œuvre était là.\n"),
    Sample("german.txt", "Übermäßig große Straßenbahnen fuhren durch die Gässchen, und niemand wußte, weshalb.\n\nÄhnlich war es im Süden.\n"),
    Sample("polish.txt", "Zażółć gęślą jaźń, powiedział żeglarz, a łódź odpłynęła ku źródłu.\n\nŚnieg padał całą noc.\n"),
    Sample("turkish.txt", "İstanbul’da ışıklar söndü, ığdır yolunda kar vardı ve şoför güldü.\n"),
    Sample("greek.txt", "Το πλοίο έφυγε το μεσημέρι και γύρισε το σούρουπο.\n\nΚανείς δεν περίμενε τη θύελλα.\n", "Greek"),
    Sample("russian.txt", "Паром ушёл в полдень и вернулся в сумерках.\n\nНикто на причале не ждал бури, и всё же она пришла.\n", "Cyrillic"),
    Sample("hebrew.txt", "המעבורת יצאה בצהריים וחזרה עם ערב.\n\nאיש לא ציפה לסערה.\n", "Hebrew"),
    Sample("arabic.html", page("<p>غادرت العبارة عند الظهر وعادت عند الغسق، ولم يتوقع أحد على الرصيف أن تأتي عاصفة كهذه في ذلك اليوم.</p><p>ثم جاءت الريح من البحر.</p>", "العبارة", "ar", ' dir="rtl"'), "Arabic"),
    Sample("japanese.txt", "渡し船は正午に出て、夕暮れに戻った。\n\n誰も嵐が来るとは思っていなかった。\n", "Japanese"),
    Sample("chinese.html", page("<p>渡船在中午离开，傍晚才回来，码头上没有人料到会有这样的一场暴风雨，连老船长自己也没有想到。</p><p>后来风停了。</p>", "渡船", "zh"), "SimplifiedChinese"),
    Sample("korean.txt", "배는 정오에 떠나 해 질 녘에 돌아왔다.\n\n아무도 폭풍을 예상하지 못했다.\n", "Korean"),
    Sample("hindi.txt", "नाव दोपहर को निकली और शाम को लौट आई।\n\nकिसी ने तूफ़ान की आशा नहीं की थी।\n", "Devanagari"),
    Sample("mixed.txt", "She wrote “ναι” and “да” in the margin, then 5 < 6 & 7 > 2, <b>not a tag</b>? — all of it *as it stands*.\n"),
    Sample("leaked.txt", f"{PROSE} window.dataLayer=window.dataLayer||[];function gtag(){{dataLayer.push(arguments);}}gtag('js',new Date()); She filled it herself, with one word.\n"),
    Sample("page.html", page(
        f"<p>{PROSE}</p><h2>What was in it</h2><table><tr><th>Hour</th><th>Wind</th></tr><tr><td>12</td><td>calm</td></tr></table>"
        "<ul><li>ropes</li><li>lanterns<ul><li>three of glass</li></ul></li></ul><ol><li>wait</li><li>sail</li></ol>"
        "<blockquote><p>We tied her down with every rope that there was in the harbour.</p></blockquote><hr>"
        "<p>The rest is known to everybody who has ever lived beside the sea and has read the papers.</p>", "The notebook")),
    Sample("picture.html", page(
        f'<p>{PROSE}</p><figure><img src="{PICTURE}" alt="The empty page"><figcaption>The last page of it</figcaption></figure>'
        '<p>A photograph of it hung in the office for years, beside the barometer and the keys.</p>', "A photograph")),
    Sample("links.html", page(
        f'<p>{PROSE} See <a href="https://example.org/a?b=1&amp;c=2">the paper</a>, or <a href="javascript:alert(1)">a trap</a>, '
        'or <a href="other.html">a page beside it</a>.</p><p>Nobody has ever clicked on all of them in one afternoon.</p>', "Three links")),
    Sample("tutorial.md", f"# How to keep a log\n\n{PROSE}\n\nWrite a line with `log.add`:\n\n```python\nlog.add(ship='Vela', hour=12)\nif log.full():\n    log.close()\n```\n\n1. Open it.\n2. Close it.\n\n> Not in the rain.\n\n**Done**, and *well*.\n"),
    Sample("long.txt", "\n\n".join(f"Entry {n}. {PROSE}" for n in range(1, 61)) + "\n"),
)  # fmt: skip
