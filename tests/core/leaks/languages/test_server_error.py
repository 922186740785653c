"""Server errors in prose: rows of text in which ⟦code⟧ is marked."""

import pytest

from core.leaks.languages import server_error
from tests.core.leaks.marked import MARKED
from tests.core.leaks.marked import pieces as marked_pieces


def pieces(text: str) -> list[str]:
    return marked_pieces(text, server_error.find(text), touching=True)


GOES = [
    # PHP
    "⟦Warning: day in /srv/a.php on line 7Warning: tide in /srv/b.php on line 17Notice: d in /p on line 7⟧ Open daily.",
    "Cafe. ⟦Warning: count(): Parameter must be an array in /home/www/inc/tools.php on line 90⟧\nOpen daily.",
    "⟦Notice: Undefined index: day in C:\\www\\bridge\\index.php on line 7⟧ The bridge is open.",
    "Heute.⟦PHP Fatal error: Uncaught Error: Call to undefined function day() in /srv/a.php:12\nStack trace:\n#0 /srv/b.php(7): show()\n#1 {main}\n  thrown in /srv/a.php on line 12⟧\nDie Brücke ist offen.",
    "⟦Warning: include(./head.php): failed to open stream: No such file or directory in /srv/www/a.php on line 3\n\nWarning: include(): Failed opening './head.php' for inclusion (include_path='.:/usr/share/php') in /srv/www/a.php on line 3⟧\nLe pont est ouvert.",
    "Words. ⟦Parse error: syntax error, unexpected '}' in /srv/a.php on line 12⟧",
    "Words. ⟦Deprecated: Function create_function() is deprecated in /srv/wp-content/plugins/a/b.php on line 258⟧ More.",
    # stack traces
    "Words.\n⟦Traceback (most recent call last):\n  File \"/srv/app.py\", line 7, in show\n    return day()\nNameError: name 'day' is not defined⟧\nMore words.",
    "Words. ⟦Traceback (most recent call last): File \"/srv/app.py\", line 7, in show raise ValueError(\"no day\") ValueError: no day⟧ More words.",
    "Words. ⟦Traceback (most recent call last): File \"/srv/app.py\", line 7, in show return day() KeyError: 'day'⟧ More words.",
    "Words.\n⟦java.lang.NullPointerException: day is null\n\tat com.example.bridge.Page.show(Page.java:12)\n\tat com.example.Main.main(Main.java:7)\nCaused by: java.io.IOException: closed\n\t... 3 more⟧\nMore words.",
    "Words.\n⟦TypeError: Cannot read properties of undefined (reading 'day')\n    at show (https://bridge.example/app.js:10:5)\n    at main.js:3:1⟧\nMore words.",
    "Words. ⟦Uncaught ReferenceError: jQuery is not defined at https://bridge.example/page.html:17⟧ More words.",
    "Words.\n⟦app.rb:12:in `show': undefined method `day' for nil:NilClass (NoMethodError)\n\tfrom app.rb:3:in `<main>'⟧\nMore words.",
    "Words.\n⟦[NullReferenceException: Object reference not set to an instance of an object.]\n   Bridge.Page.Show(Object sender, EventArgs e) in c:\\www\\Page.aspx.cs:17\n   System.Web.UI.Control.OnLoad(EventArgs e) +99⟧\nMore words.",
    # ASP
    "Words. ⟦Microsoft VBScript runtime error '800a01a8'\n\nObject required: 'day'\n\n/inc/page.asp, line 17⟧\nMore words.",
    "⟦Server Error in '/' Application.⟧ The bridge is open.",
    "Words. ⟦ADODB.Field error '800a0bcd'\n\nEither BOF or EOF is True.\n\n/page.asp, line 7⟧\nMore.",
    "Words.\n⟦System.FormatException: bad day\n   at Bridge.Page.Show(Object sender) in C:\\www\\Page.cs:line 7\n   at System.Web.Control.Load(Boolean all)⟧\nMore words.",
    "Words. ⟦Microsoft OLE DB Provider for ODBC Drivers error '80040e14' [Microsoft][ODBC Driver] Syntax error. /list.asp, line 41⟧ More words.",
    # tags of the error itself, other languages
    "⟦<br /> <b>Warning</b>: day(): no such day in <b>/srv/a.php</b> on line <b>12</b><br />⟧ La riva è lunga.",
    "Words.\n⟦panic: runtime error: index out of range [3]\n\ngoroutine 1 [running]:\nmain.day(0xc0, 0x3)\n\t/srv/day.go:58 +0x1d4\nexit status 2⟧\nMore.",
    "Words.\n⟦NoMethodError (undefined method `day' for nil):\n  app/views/a.html.erb:7:in `show'\n  app/a_controller.rb:31:in `index'⟧\nMore.",
    "Words.\n⟦TypeError: day is not a function\n    at Array.map (<anonymous>)\n    at show (https://bridge.example/a.js:2:10)⟧\nMore.",
    # databases
    "In Porto ⟦ORA-00942: table does not exist ORA-06512: at \"BRIDGE.DAYS\", line 31⟧ nel mese di maggio.",
    "다리는 ⟦ERROR: relation \"days\" does not exist LINE 1: SELECT * FROM days WHERE day = 7^ SQL state: 42P01⟧ 오래되었다.",
    "Le pont ⟦SQLSTATE[42S22]: Column not found: 1054 Unknown column 'day' SELECT * FROM days ORDER BY days.day⟧ Horaires le lundi soir.",
    "Words. ⟦You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ')' at line 1⟧ More words.",
    "Words. ⟦SQLSTATE[42S02]: Base table or view not found: 1146 Table 'bridge.days' doesn't exist⟧\nMore words.",
    "Words. ⟦mysql_fetch_array() expects parameter 1 to be resource, boolean given in /srv/a.php on line 3⟧ More.",
    "Words. ⟦ORA-00942: table or view does not exist⟧\nMore words.",
    "Words. ⟦WordPress database error: [Table 'bridge.wp_options' doesn't exist]\nSELECT option_name FROM wp_options WHERE autoload = 'yes'⟧\nMore words.",
    "Words.\n⟦SELECT p.id, p.title FROM wp_pages p WHERE p.day = 17 AND p.open = 1 ORDER BY p.id DESC LIMIT 0, 10⟧\nMore words.",
    # servers
    "Words.\n⟦502 Bad Gateway\nnginx/1.18.0 (Ubuntu)⟧\nMore words.",
    "⟦Apache/2.4.41 (Ubuntu) Server at bridge.example Port 80⟧\nWords.",
    "Words.\n⟦Error Occurred While Processing Request⟧\nMore words.",
    "Words.\n⟦Error establishing a database connection⟧\nMore words.",
    "⟦There has been a critical error on this website.⟧\nMore words.",
]  # fmt: skip


@pytest.mark.parametrize("marked", GOES)
def test_errors_go_to_the_character(marked: str) -> None:
    assert pieces(MARKED.sub(r"\1", marked)) == MARKED.findall(marked)


STAYS = [
    "Warning: do not swim in the harbour on line 9 of the ferry.",
    "Notice: the meeting in /the hall/ is on line one of the list.",
    "The server answered 404 Not Found, and 502 Bad Gateway was what we read next.",
    "Select a bridge from the list where you like it and order by Monday.",
    "The query\nSELECT name FROM bridges WHERE open = 1;\nlists them.",
    ">>> day[7]\nTraceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nKeyError: 7\n>>> day[1]\n'Monday'",
    "SELECT is what the sign said; FROM here, WHERE to?",
    "A TypeError: she typed it wrong. Traceback to the source of the river.",
    "At com.example we say (see Page 12); the error '80' was his.",
    "Error: the year 1901 is wrong. Fatal error: he turned left on line 7.",
    "He made an error in your syntax; near the end at line 1.",
    "I see Error establishing a database connection, what now?",
    "from the river: in the valley (12:30) #0 to #1.",
]


@pytest.mark.parametrize("text", STAYS)
def test_what_only_looks_like_an_error_stays(text: str) -> None:
    assert pieces(text) == []


@pytest.mark.parametrize(
    "unit",
    [
        "Warning: ",
        "Traceback (most recent call last):\n",
        "\tat a.b(",
        "SELECT a FROM b ",
        "#0 ",
        "Error: ",
        "a.rb:1:in `",
    ],
)
def test_hostile_repetition_is_read(unit: str) -> None:
    for piece in server_error.find(unit * 20_000):
        assert piece.start < piece.end
