"""The language of a text, from its letters and its words."""

import pytest

from core.page.metadata.language import spoken
from tests.core.page.pages import LOREM, read

TEXTS = {
    "en": " ".join(LOREM),
    "de": "Der Hafen war an diesem Morgen still, und die Boote lagen ruhig zwischen den langen Stegen. Niemand hatte viel "
    "geschlafen, weil der Sturm zwei Dächer und die meisten Stände auf dem Markt mit sich genommen hatte.",
    "fr": "Le port était calme ce matin et les bateaux restaient immobiles entre les longs pontons. Personne n'avait dormi, "
    "car la tempête avait emporté deux toits et la plus grande partie des étals du marché.",
    "es": "El puerto estaba tranquilo esa mañana y los barcos descansaban entre los largos muelles de madera. Nadie había "
    "dormido mucho, porque la tormenta se llevó dos tejados y la mayoría de los puestos del mercado.",
    "pt": "O porto estava calmo naquela manhã e os barcos descansavam entre os longos cais de madeira. Ninguém tinha dormido "
    "muito, porque a tempestade levou dois telhados e a maior parte das bancas do mercado, mas não o farol.",
    "it": "Il porto era tranquillo quella mattina e le barche stavano ferme tra i lunghi pontili di legno. Nessuno aveva "
    "dormito molto, perché la tempesta si era portata via due tetti e gran parte delle bancarelle del mercato.",
    "nl": "De haven was die ochtend stil en de boten lagen rustig tussen de lange houten steigers. Niemand had veel "
    "geslapen, omdat de storm twee daken en het grootste deel van de kramen op de markt had meegenomen.",
    "sv": "Hamnen var stilla den morgonen och båtarna låg lugnt mellan de långa bryggorna. Ingen hade sovit mycket, för "
    "stormen hade tagit två tak och de flesta av stånden på torget, men det var inte slut med det.",
    "pl": "Port był tego ranka cichy, a łodzie leżały spokojnie między długimi pomostami. Nikt nie spał zbyt długo, bo burza "
    "zabrała dwa dachy i większość straganów na rynku, ale do wieczora to się nie zmieniło i nie było już nic.",
    "fi": "Satama oli sinä aamuna hiljainen, ja veneet olivat paikoillaan pitkien laiturien välissä. Kukaan ei ollut nukkunut "
    "paljon, sillä myrsky oli vienyt kaksi kattoa ja se oli myös kaatanut kojut, mutta niin on joskus, kun tuulee.",
    "tr": "Liman o sabah sessizdi ve tekneler uzun iskelelerin arasında duruyordu. Kimse çok uyumamıştı, ama bu bir fırtına "
    "için çok da şaşırtıcı değil, çünkü iki çatı ve daha sonra pazar yerinin bir kısmı uçtu.",
    "id": "Pelabuhan itu sunyi pada pagi ini dan perahu yang ada di antara dermaga tidak bergerak. Tidak ada yang tidur "
    "karena badai telah membawa dua atap dan juga kios di pasar, dan ini bukan untuk yang pertama kali.",
    "ru": "Гавань была в то утро тихой, и лодки лежали спокойно между длинными причалами. Никто не спал, так как буря унесла "
    "две крыши и почти все прилавки на рынке, но к вечеру он был снова открыт.",
    "uk": "Гавань була того ранку тихою, і човни лежали спокійно між довгими причалами. Ніхто не спав, бо буря забрала два "
    "дахи та майже всі прилавки на ринку, але до вечора він був знову відкритий і це все.",
    "el": "Το λιμάνι ήταν ήσυχο εκείνο το πρωί και οι βάρκες έμεναν ακίνητες ανάμεσα στις μακριές προβλήτες.",
    "ja": "その朝、港は静かで、船は長い桟橋のあいだにじっとしていた。嵐が屋根を二つさらったので、誰もよく眠れなかった。",
    "zh": "那天早晨港口很安静，船只停在长长的木码头之间。暴风雨卷走了两个屋顶和市场上大部分的摊位，所以没有人睡好觉。",
    "ko": "그날 아침 항구는 조용했고 배들은 긴 나무 부두 사이에 가만히 있었다. 폭풍이 지붕 두 개를 가져갔기 때문이다.",
    "ar": "كان الميناء هادئا في ذلك الصباح وكانت القوارب ساكنة بين الأرصفة الخشبية الطويلة ولم ينم أحد كثيرا.",
    "fa": "بندر آن روز صبح آرام بود و قایق‌ها میان اسکله‌های چوبی بلند بی‌حرکت بودند. هیچ‌کس زیاد نخوابیده بود، چون توفان گذشت.",
    "he": "הנמל היה שקט באותו בוקר והסירות שכבו בין המזחים הארוכים. איש לא ישן הרבה כי הסערה לקחה שני גגות.",
}  # fmt: skip


@pytest.mark.parametrize("tag", TEXTS)
def test_languages(tag: str) -> None:
    found = spoken([TEXTS[tag]])
    assert found is not None
    assert found.tag == tag


@pytest.mark.parametrize("text", ["", "Menu", "word " * 3, "0123456789 " * 20, "zzz qqq xxx " * 30, "ഹാർബർ " * 30])
def test_too_little_to_tell(text: str) -> None:
    assert spoken([text]) is None


def test_what_the_page_declares_counts() -> None:
    assert read(f"<html lang=de><p>{TEXTS['en']}</p>").metadata.language == "de"


def test_letters_overrule_what_the_page_declares() -> None:
    found = read(f"<html lang=en><main><p>{TEXTS['he']}</p></main>").metadata
    assert (found.language, found.direction) == ("he", "rtl")
    assert dict(found.origins)["language"] == "the article's words"


def test_a_page_that_declares_nothing() -> None:
    found = read(f"<main><p>{TEXTS['ar']}</p></main>").metadata
    assert (found.language, found.direction) == ("ar", "rtl")
