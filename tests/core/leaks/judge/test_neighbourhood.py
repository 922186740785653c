"""Each piece is judged by its own neighbourhood: what leads to it, what repeats its names, what only a page runs."""

import pytest

from core.leaks import find_leaks

CALL = "(adsbygoogle = window.adsbygoogle || []).push({});"
LESSONS = {
    "css, Czech": (
        "Vlastnost justify-items\n\nPoložky v mřížce zarovnáme vlastností justify-items. Hodnoty jsou čtyři.\n\nUkázka:\n\n"
        ".police {\n  display: grid;\n  justify-items: center;\n}\n\nPoložky se teď drží uprostřed."
    ),
    "css, Chinese": (
        "下面用 row-gap 来调整行距：\n\n.shelf-list {\n  display: grid;\n  row-gap: 12px;\n}\n\n把 row-gap 改大，行距就会变大。"
    ),
    "tracking, Spanish": (
        "Qué hace el píxel\nEste es el código, con fbq en cada línea:\nfbq('init', 'YOUR_PIXEL_ID');\nfbq('track', 'Purchase');\n"
        "La primera llamada a fbq lo prepara."
    ),
    "PowerShell, Dutch": (
        "Deze functie telt de regels van een bestand in PowerShell:\nfunction Count-Lines($path)\n{\n"
        "    $all = [System.IO.File]::ReadAllLines($path)\n    return $all.Length\n}\nZo roep je haar aan."
    ),
    "names in a sentence": (
        "In our page we write window.dataLayer = window.dataLayer || [] first, function gtag(){dataLayer.push(arguments);} second, "
        "and only then the rest."
    ),
    "a tag in a sentence": "Some scripts must stand near the top of the <head>, since others wait for them (window.shelf = window.shelf || []).",
}  # fmt: skip


def found(text: str) -> list[str]:
    return [text[r.start : r.end] for r in find_leaks(text)]


@pytest.mark.parametrize("lesson", LESSONS)
def test_what_is_announced_and_named_stays(lesson: str) -> None:
    assert found(LESSONS[lesson]) == []


@pytest.mark.parametrize("lesson", ["css, Czech", "css, Chinese", "PowerShell, Dutch"])
def test_a_leak_beside_it_goes_alone(lesson: str) -> None:
    assert found(f"{LESSONS[lesson]}\n{CALL}") == [CALL]


@pytest.mark.parametrize(
    "text",
    [
        f"The editor has a plug-in of mine. {CALL} It writes HTML5 and CSS3, and the command git commit saves them.",
        f"Die Erweiterung ist in JavaScript geschrieben. {CALL} Den Quelltext gibt es bei GitHub.",
    ],
)
def test_what_runs_in_a_page_goes_from_a_text_that_does_not_name_it(text: str) -> None:
    assert found(text) == [CALL]


def test_an_empty_ad_slot_goes_from_a_lesson() -> None:
    slot = '<div id="ad-slot-7" class="adbox-wide"></div>'
    text = f"The rows of a table are counted by this SQL command:{slot}\n\nSELECT COUNT(*) FROM shelves;\n\nThe server answers with a number."
    assert found(text) == [slot]


def test_the_same_slot_stays_where_the_text_speaks_of_it() -> None:
    text = (
        "To place an ad slot by hand, write this into the HTML of your template, where ad-slot-7 is the name of the ad slot:\n"
        '<div id="ad-slot-7" class="adbox-wide"></div>\nThe ad slot stays empty until the script fills it.'
    )
    assert found(text) == []


@pytest.mark.parametrize(
    "before", ["Der Markt bleibt heute geschlossen.", "Le marché reste fermé.", "Рынок сегодня закрыт."]
)
def test_an_error_with_a_path_of_a_server_goes_from_the_edge(before: str) -> None:
    error = "Warning: Undefined array key 3 in /var/www/markt/httpdocs/wp-content/themes/stand/single.php on line 14"
    assert found(f"{error}\n{before}") == [error]
    assert found(f"{before}\n{error}") == [error]


@pytest.mark.parametrize(
    "error",
    [
        "AVISO DEL USUARIO: listaPuestos (llamada desde la línea 9 de puestos.php) está obsoleta en /srv/web/puestos/viejo.php en la línea 77\n"
        "    trigger_error called from viejo::avisar (viejo.php [77])\n    from index.php [5]",
        "USER WARNING: stalls is obsolete in /srv/web/stalls/old.php on line 7\n    trigger_error called from old::warn (old.php [7])",
    ],
)
def test_a_warning_with_its_calls_goes(error: str) -> None:
    assert found(f"The market is closed today.\n\n{error}\n\nIt opens on Monday.") == [error]


ANSWER = (
    '{ "id": "ln_%s", "object": "loan", "due_on": "2024-05-0%s", "renewals": 2, "shelf_mark": "K 12", '
    '"borrower": { "card_number": "8841", "kind": "reader" }, "fines": [], "returned_on": null }'
)
REFERENCE = (
    "The loan object\ndue_on string The day on which the book is due. shelf_mark nullable string Where it stands. "
    "Response%sRetrieve a loan Give the id of the loan to the endpoint. Response%sEnd a loan The server returns the loan."
)


def test_examples_of_answers_stay_where_the_text_explains_their_keys() -> None:
    assert found(REFERENCE % (ANSWER % ("7Ka", 1), ANSWER % ("9Pq", 2))) == []


def test_data_of_a_page_goes_from_beside_them() -> None:
    page = '{"@context":"https://schema.org","@type":"WebPage","due_on":"x","shelf_mark":"y","url":"https://shelf.example/loans"}'
    text = REFERENCE % (ANSWER % ("7Ka", 1), ANSWER % ("9Pq", 2))
    assert found(f"{text}\n\n{page}") == [page]


def test_data_that_repeats_its_shape_goes_from_a_text_that_does_not_name_its_keys() -> None:
    cards = [
        f'{{"cardId":{n},"cardTitle":"Harbour {n}","imageUrl":"/img/{n}.jpg","authorId":77,"isSponsored":false}}'
        for n in (311, 312)
    ]
    text = "The ferry leaves at noon.%sNobody had asked about the fog.%sThe captain shrugged."
    assert found(text % tuple(cards)) == cards


def test_a_rule_appended_to_a_lesson_goes() -> None:
    rule = ".remarks { max-width: 100%; }"
    lesson = (
        "Register the client in the service:\n\nservices.AddShelfClient(options => { options.Level = 2; });\n\n"
        "The call to AddShelfClient logs every request. Try it in your own application. "
    )
    assert found(lesson + rule) == [rule]


def test_a_hint_in_a_field_is_no_placeholder() -> None:
    form = '<div class="row"><input type="email" placeholder="you@example.com" required></div>'
    assert found(f"Write to us. Email: {form}\n\nWe answer on market days.") == [form]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            'const quay = async () => { const r = await fetch("/api/tide"); return r.json(); };',
            "The lamps were lit along the quay [3].",
        ),
        (
            "var jarmu = document.getElementById('jarmu-12'); jarmu.hidden = true;",
            "A piros jarmu a híd alatt állt meg, és este hatig nem mozdult.",
        ),
    ],
)
def test_a_rare_word_that_a_variable_bears_too_names_no_code(code: str, words: str) -> None:
    assert found(f"{words} {code} Nobody laughed.") == [code]


@pytest.mark.parametrize(
    ("before", "code", "after"),
    [
        ("The lamp of the old harbour stood", "lampQueue.push(function() { lampQueue.show('left-side'); });", "on a pole of oak."),
        ("Der alte Leuchtturm, den alle kennen,", "lampAds.start();", "wurde im Herbst neu gestrichen."),
        ("Le vieux phare que tous connaissent", "if (lamp_url.indexOf('/news/')>-1){ lamp_kind = 'news'; }", "a été repeint en automne."),
    ],
)  # fmt: skip
def test_a_statement_in_a_sentence_about_other_things_leaked(before: str, code: str, after: str) -> None:
    assert found(f"{before}\n{code}\n{after}") == [code]


@pytest.mark.parametrize(
    "text",
    [
        "To empty the queue call queue.clear(); before you close the window, as the API of the library says.",
        "In JavaScript the line lampAds.start(); runs first, then the browser reads the rest of the script.",
    ],
)
def test_a_statement_in_a_sentence_about_code_stays(text: str) -> None:
    assert found(text) == []


def test_an_address_that_speaks_to_the_reader_is_no_placeholder() -> None:
    code = '{"@context":"https://schema.org/","@type":"NewsArticle","@id":"https://news.example.net/do-you-need-a-lamp-on-your-roof","headline":"Yourself and a lamp"}'
    text = f"The largest lamp that a roof may carry is: {code} Nobody asked the mayor."
    assert found(text) == [code]


@pytest.mark.parametrize("code", ['self.__next_f.push([1,"68:t53a', 'self.__next_f.push([1,"72:[\\"$\\",\\"div\\",nu'])
def test_what_a_framework_runs_in_a_page_goes(code: str) -> None:
    assert found(f"We need more hands, and better tools, to handle social\n{code}\nmeetings in the villages.") == [code]


def test_a_tag_that_a_sentence_names_speaks_for_a_row_of_tags() -> None:
    text = (
        "Question: my list has no dots. I wrote <ul><li>quay</li></ul> in my page. The rule stands on the <ul> element."
    )
    assert found(text) == []
