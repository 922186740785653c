"""Prose and code of our own, to be put together at random."""

from core import Kind

PROSE = (
    "The harbour was quiet that morning, and nobody hurried.",
    "“Tea costs £2.50 now,” she said (it had been £2); nobody laughed.",
    "At 7:30 p.m. the lamps were lit - all forty of them - along the quay [3].",
    "Über die Brücke ging niemand mehr; das Wasser stand zu hoch.",
    "„Wir haben gewartet“, sagte die Fährfrau, „drei Tage lang.“",
    "Les pêcheurs attendaient, comme tous les jours, la marée du soir.",
    "« Personne ne viendra », dit-elle ; le vent tournait déjà.",
    "¿Quién abrió la puerta del molino? ¡Nadie lo sabe!",
    "Рыбаки ждали вечернего прилива, и никто не спешил.",
    "Η γέφυρα έμεινε κλειστή όλο τον χειμώνα.",
    "漁師たちは夕方の潮を静かに待っていた。",
    "老人说：“春天来得很晚。”大家都笑了。",
    "كان الميناء هادئا في ذلك الصباح.",
    "הספן חיכה לגאות של הערב.",
    "नाविक शाम के ज्वार की प्रतीक्षा कर रहा था।",
    "어부들은 저녁 밀물을 조용히 기다렸다.",
    "ชาวประมงรอน้ำขึ้นตอนเย็นอย่างเงียบๆ",
)

CODE: dict[Kind, tuple[str, ...]] = {
    Kind.SCRIPT: (
        "window.slots=window.slots||[];slots.push('Read. More');",
        "(function(d){var s=d.createElement('script');s.src='//cdn.example.org/x.js';d.body.appendChild(s);})(document);",
        'var lamp = document.getElementById("lamp-7"); if (lamp) { lamp.style.display = "none"; }',
        "dataLayer.push({event: 'tide', level: 4, note: \"It's high\"});",
        "document.addEventListener('DOMContentLoaded', () => { startTide(12); });",
        "jQuery(document).ready(function($){\n  $('.boat').slider({speed: 300});\n});",
        "try{oar.init({id:17,zone:`quay ${n}`})}catch(e){console.error(e)}",
        "googletag.cmd.push(function() { googletag.display('div-quay-1'); });",
        'self.__next_f.push([1,"quay:{\\"tide\\":\\"high\\"}\\n"])',
        '!function(e,t){"use strict";e.quay=t(e)}(window,function(e){return e.tide||{}});',
        "var _oar = _oar || []; _oar.push(['_setAccount', 'QZ-1234-5']); _oar.push(['_trackPageview']);",
        'const quay = async () => { const r = await fetch("/api/tide"); return r.json(); };',
        r'/* <![CDATA[ */ var quay_l10n = {"ajax":"\/wp-admin\/admin-ajax.php","nonce":"a1b2c3"}; /* ]]> */',
    ),
    Kind.STYLE: (
        ".embed-box {position: relative; height: 0;} .embed-box iframe { width: 100%; }",
        "@media (max-width: 600px) { .quay-map { display: none; } }",
        "#lamp-row{margin:0 auto;padding:4px 8px}#lamp-row li{float:left;color:#a0b1c2}",
        "@import url('https://example.org/quay.css'); .tide::after { content: \"ebb. flow\"; }",
        ":root{--quay-width:12px;--quay-color:#fff}",
        '@font-face{font-family:"Quay";src:url(quay.woff2) format("woff2");font-weight:400}',
        "@keyframes tide{from{opacity:0}to{opacity:1}}",
    ),
    Kind.DATA: (
        '{"@context":"https://schema.org","@type":"Article","headline":"A bridge. A town."}',
        '{"props":{"pageProps":{"slug":"quay","tags":["tide","lamp"],"count":3,"draft":false}}}',
        '[{"id": 1, "name": "Oar"}, {"id": 2, "name": "Sail", "price": null}]',
    ),
    Kind.MARKUP: (
        '<div class="ad" id="slot-1"></div>',
        "<!-- slot: quay, top -->",
        '<iframe src="https://www.example.org/map?quay=1&amp;z=4" width="300" height="200"></iframe>',
        '&lt;div class="quay-note"&gt;&lt;/div&gt;',
    ),
    Kind.TEMPLATE: (
        '[gallery ids="4,8,15" columns="3"]',
        "{{ site.quay_title }}",
        "[/vc_column_text][/vc_column]",
        "{% include 'quay.html' %}",
    ),
    Kind.BLOB: (
        "data:image/gif;base64,R0lGODlhBAACAIABAMzd7hEiMyH5BAEKAAEALAAAAAAEAAIAAAIDhG8FADs=",
        "9f2c7d1e4ab830556f0e91c3d7a2b8846e5f10927cc3bda4018e6f35d29b7a60",
    ),
    Kind.ERROR: (
        "Warning: Undefined variable $quay in /var/www/html/quay.php on line 17",
        "Fatal error: Uncaught Error: Call to undefined function quay_open() in /srv/www/quay/index.php:12",
    ),
}

ALL_CODE = tuple(code for codes in CODE.values() for code in codes)
