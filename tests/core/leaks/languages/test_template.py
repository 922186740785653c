"""Templates, shortcodes and wiki residue in prose: rows of text in which ⟦code⟧ is marked."""

import re

import pytest

from core.leaks.languages import template
from tests.core.leaks.marked import MARKED
from tests.core.leaks.marked import pieces as marked_pieces


def pieces(text: str) -> list[str]:
    return marked_pieces(text, template.find(text), touching=False)


GOES = [
    # placeholders
    "Hello ⟦{{ user.name }}⟧, you owe ⟦{{price | money}}⟧ and ⟦{{{raw}}}⟧ today.",
    "⟦{{#if open}}⟧Wir haben offen.⟦{{else}}⟧Wir haben zu.⟦{{/if}}⟧ ⟦{{> footer}}⟧ ⟦{{!-- end --}}⟧",
    "⟦{% set day = \"Monday\" %}⟧Words⟦{%- endif -%}⟧ more ⟦{# a note for editors #}⟧ words.",
    "Dear ⟦<%= user.name %>⟧, the ⟦<% if open { %>⟧bridge⟦<% } %>⟧ is open. ⟦<%@ page language=\"java\" %>⟧",
    "It costs ⟦${price}⟧ for ⟦${user.first_name}⟧ and ⟦#{count}⟧ others.",
    "Dear ⟦%FIRSTNAME%⟧, see ⟦%%unsubscribe_link%%⟧; cher ⟦*|FNAME|*⟧, bonjour ⟦[[+first_name]]⟧ et ⟦[[*pagetitle]]⟧.",
    "Words ⟦{$article.title|escape}⟧ and ⟦{if $open}⟧open⟦{else}⟧shut⟦{/if}⟧ now.",
    "Posted by ⟦@@author@@⟧ on ⟦###DATE_LONG###⟧ in ⟦##city##⟧ ⟦{!! $body !!}⟧.",
    "Posted on ⟦%1$s⟧ by ⟦%2$s⟧ with ⟦{user_name}⟧ and ⟦{site.title}⟧.",
    "Words <b>⟦<?php the_title(); ?>⟧</b> and ⟦<?php echo $day;⟧\nmore words.",
    "@extends: ⟦@extends('layouts.app')⟧ ⟦@section('content')⟧ Words ⟦@endsection⟧",
    "⟦{{ a.name }}⟧⟦{{ b.name }}⟧\n⟦{{ c.name }}⟧ and ⟦{% include \"a.html\" with {\"id\": 4} %}⟧ words.",
    "⟦<#if day.open>⟧ The bridge is open. ⟦<#else>⟧ It is closed. ⟦</#if>⟧",
    "It is open. ⟦{/if}⟧ ⟦{include file=\"teaser.tpl\" id=12}⟧ More words.",
    # shortcodes
    'Words ⟦[caption id="a_17" align="left"]⟧ The old bridge ⟦[/caption]⟧ words.',
    "Words ⟦[vc_row][vc_column width=”1/2″]⟧ more ⟦[/vc_column][/vc_row]⟧ words.",
    "⟦[youtube https://video.example/watch?v=a1]⟧ ⟦[gallery ids=\"1,2,3\"]⟧ ⟦[contact-form-7 404 \"Not found\"]⟧",
    "⟦[su_button url=\"https://a.example\"]⟧Lire⟦[/su_button]⟧ ⟦[ngg_images source='x']⟧ ⟦[toc]⟧",
    "⟦{loadposition banner}⟧ Words ⟦{mosmap width='500'|height='400'}⟧ ⟦{gallery}bridge/2019{/gallery}⟧ words ⟦{jcomments on}⟧.",
    "Words ⟦{youtube}a1b2c3{/youtube}⟧ and ⟦{tab Opening hours}⟧ words ⟦{/tabs}⟧.",
    # citations of assistants
    "⟦[cite_start]⟧Der Turm ist **alt**⟦[cite: 4, 11-12]⟧. ⟦\\[cite\\_start\\]⟧Er steht⟦\\[cite: 7\\]⟧ am Fluss.",
    "塔很古老。⟦citeturn0search3turn2view0⟧ 它在河边。⟦\ue200cite\ue202turn1news12\ue202turn0search0\ue201⟧",
    "The tower is old【noted】.⟦【6:2†source】⟧ It stands⟦【11†L4-L9】⟧. ⟦:contentReference[oaicite:2]{index=2}⟧",
    "La torre es alta ⟦[oai_citation:3‡Torres](https://torres.example/a)⟧ y vieja.⟦:contentReference[oaicite:0]index=0}⟧",
    # marks of forums
    "He said ⟦[b]⟧no⟦[/b]⟧, ⟦[url=https://x.example/]⟧left⟦[/url]⟧ and ⟦[color=#ff0000]⟧blushed⟦[/color]⟧.",
    "⟦[IMG]https://x.example/a.jpg[/IMG]⟧ ⟦[QUOTE=Ada;1234]⟧Yes.⟦[/QUOTE]⟧ ⟦[LIST]⟧\n⟦[*]⟧ one\n⟦[*]⟧ two\n⟦[/LIST]⟧",
    'Words ⟦[quote author="Ada" time="9:27"]⟧ said ⟦[ /quote ]⟧ words.',
    'Vor der Brücke ⟦\\[caption id=\"a\\_17\" align=”left” caption=\"Winter [1901]\"\\]⟧ ein Bild ⟦\\[/caption\\]⟧ und mehr.',
    "⟦\\[et\\_pb\\_section bb\\_built=”1″ colors\\_info=”{}” rules=”%91{%22id%22:1}%93″\\]⟧ Öppet ⟦\\[/et\\_pb\\_section\\]⟧",
    "⟦[fusion_text columns=„2“ rule_style=“default” title=»Pont«]⟧Le pont est ouvert.⟦[/fusion_text]⟧ Puis⟦[/caption]⟧ rien.",
    '⟦[vc_row css=".a{margin:0}"\n  el_id="x"]⟧ Мост открыт. ⟦[ad_1]⟧ Он старый. ⟦[quote author=""Ада"" date=""1""]⟧Да.⟦[/quote]⟧',
    '⟦{| class="a" |-⟧ ⟦!⟧ Year ⟦!!⟧ Bridge ⟦|-⟧ ⟦|⟧ 1901 ⟦||⟧ Old ⟦|- align="right" |⟧ 1950 ⟦|⟧ New! ⟦|}⟧ Both | and ! stay.',
    "Мост ⟦{% include figure.html url=\"/%D0%9C%D0%BE%D1%81%D1%82%20%D1%81%D1%82.jpg\" alt='{x}' %}⟧ и ⟦{{\\< tab \"a\" \\>}}⟧ река.",
    # lists of attributes
    "Zobacz [most](/m)⟦{:target=\"_blank\"}⟧ i [rzekę](/r)⟦{: .btn .btn--big #now key='v w'}⟧.\n⟦{:toc}⟧\n⟦{: .notice--info}⟧",
    "Ver [a ponte](/p)⟦{:target=”\\_blank” rel=\"noopener\"}⟧ e\n⟦{::options parse_block_html=\"true\" /}⟧\n⟦{:/comment}⟧\n⟦{:.no\\_toc}⟧",
    "## 桥的历史 ⟦{#history .big}⟧\n![桥](a.png)⟦{width=50% .left}⟧ 很旧。\n# Vorwort ⟦{-}⟧\nDie [Brücke]⟦{.smallcaps}⟧.",
    # more of forums and builders
    "He [said] ⟦[b:1a2b3c4d]⟧no⟦[/b:1a2b3c4d]⟧ and ⟦[quote:1a2b3c4d=\"Ada\"]⟧yes⟦[/quote:1a2b3c4d]⟧.",
    "⟦[details=\"Mehr\"]⟧Die Brücke ist alt.⟦[/details]⟧\n\n⟦[gallery]⟧\n\n⟦[my_calendar]⟧\n",
    "⟦{% raw %}⟧⟦{{ x }}⟧⟦{% endraw %}⟧ and ⟦%recipient.first_name%⟧.",
    # reStructuredText
    ".. a note\n\n⟦.. image:: /a/bridge.png\n   :alt: Old bridge\n   :width: 300⟧\n\n   The bridge in winter.\n\n⟦.. note::⟧ It is closed.\n⟦.. _bridge:⟧\n",
    "⟦.. title: Die Brücke\n.. slug: bruecke\n.. date: 2019-01-01⟧\n\nDie Brücke ist alt.\n\n⟦.. TEASER_END⟧\n",
    # generators of sites
    'Міст ⟦{{< picture src="/a.jpg" alt="Старий міст" >}}⟧ стоїть. ⟦{{% fig class="full" src="/m%20b.jpg" %}}⟧',
    "הגשר ⟦{{% slides aB3 %}}⟧ ישן ⟦{{< /note >}}⟧ וגם ⟦{{</ tab >}}⟧ כאן.",
    'Leia [os termos](⟦{{ "/termos" | relative_url }}⟧) e [o mapa](⟦{filename}⟧/mapa.md) ou ⟦{static}⟧/m.png.',
    "⟦[:contents]⟧\n橋は古い。⟦[f:id:ada:20190101120000j:image]⟧ ⟦[https://bridge.example/a:embed:cite]⟧ ⟦[asin:4000000000:detail]⟧",
    "⟦#+OPTIONS: toc:nil num:nil⟧\n⟦#+BEGIN_QUOTE⟧\nThe bridge is old.\n⟦#+END_QUOTE⟧\n⟦:PROPERTIES:\n:CUSTOM_ID: bridge\n:END:⟧\nIt is.",
    'Dear ⟦[user:name]⟧, see ⟦[[{"fid":"12","view_mode":"default","fields":{"alt":"[x]"}}]]⟧ and ⟦~~NOTOC~~⟧ at ⟦<<TableOfContents(2)>>⟧.',
    "⟦{panel:title=Bridge}⟧The bridge is ⟦{color:red}⟧old⟦{color}⟧.⟦{panel}⟧ ⟦(:title The bridge:)⟧ ⟦[[PageOutline(2-3)]]⟧",
    "Brúin ⟦{/* not yet */}⟧ er ⟦{frontMatter.title}⟧ ⟦{ADSENSE}⟧ ⟦{FIRST_NAME}⟧ ⟦#!trpst#trp-gettext data-x=11#!trpen#⟧gömul⟦#!trpst#/trp-gettext#!trpen#⟧.",
    # wikis
    "Le pont est vieux. ⟦{{!-}}⟧ Il est fermé ⟦{{légende|a|{{{1|}}}}}⟧ le mardi. ⟦}}|⟧ Puis il ouvre.",
    "El puente ⟦|colspan=2|⟧ es viejo ⟦|| align=\"right\" |⟧ 1901.\n⟦|-⟧\n⟦!rowspan=\"2\"|⟧ Año",
    '⟦{| class="wikitable"⟧\n⟦|-⟧\n⟦!⟧Jahr\n⟦!width=100|⟧Brücke\n⟦|-⟧\n⟦|⟧1901\n⟦|⟧alt\n⟦|}⟧',
    "来源.\n⟦[[Category:王姓]]⟧",
    "⟦__TOC__⟧ Words. ⟦[[File:Bridge.jpg|thumb|200px|The old [[bridge]] in winter]]⟧ More. ⟦__NOEDITSECTION__⟧",
    "⟦{{Infobox bridge\n| name = Old bridge\n| length = {{convert|30|m}}\n| opened = 1901\n}}⟧\nThe bridge is old.⟦{{citation needed|date=May 2010}}⟧",
    "Die Brücke⟦{{Literatur |Autor=Ada |Titel=Brücken}}⟧ ist alt.⟦{{Reflist}}⟧",
    '⟦{| class="wikitable"⟧\n⟦|-⟧\n⟦! scope="col" |⟧ Year ⟦!!⟧ Bridge\n⟦|- style="color:red"⟧\n⟦| align="right" |⟧ 1901 ⟦||⟧ Old\n⟦|}⟧\nWords.',
    '⟦{| class="wikitable" style="text-align:right" |-⟧ Old bridge 1901. New bridge 1950. ⟦|}⟧ Both are open.',
    "The ⟦[[⟧river⟦]]⟧ and the ⟦[[Old bridge|⟧bridge⟦]]⟧ meet in ⟦[[⟧winter⟦]]⟧.",
]  # fmt: skip


@pytest.mark.parametrize("marked", GOES)
def test_templates_go_to_the_character(marked: str) -> None:
    merged = MARKED.sub(r"\1", marked)
    expected = [part for piece in MARKED.findall(marked) for part in parts(piece)]
    assert [part for piece in pieces(merged) for part in parts(piece)] == expected


def parts(piece: str) -> list[str]:
    """Split what stands side by side, so that it may count as one piece or as several."""
    return re.split(r"(?<=\])(?=\[(?!\[))", piece) if not piece.startswith(("[[", "[IMG")) else [piece]


STAYS = [
    "She wrote [sic] and [1], then [b] alone; [i] too, in a note [left].",
    "The set {{1, 2}, {3}} is {a {b}} and {in-breath} stays, {0, 1} and {sic}.",
    "WATCH [VIDEO] and [Video below], a [column by Ada], [Gallery], [Twitter], [button], [row of houses] [ad].",
    "The formula $\\frac{{a}}{{b}} = {x_1}^{y.z}$ and \\cite{smith_2010}, \\ref{fig.a}, ${a}$ and $\\sum_{i.j}$.",
    "Boot [scsi|eisa.<slot>] or tidy [-h] [options...] [file=NAME] [--name=value].",
    "100%SURE% of it, 5% to 10%, %APPDATA%\\Reader and 50% of %TEMP%.",
    "##Title## and ### Heading ### and ## more ## and #tag #other, C## or F##.",
    "A table | with | bars |\n|---|---|\n| a || b |- c\n|- no table",
    "Write to ada@bridge.example, @ada (Ada) said; @include me, or a@@b.",
    "[[1]] \"a\" \"b\" and [[1, 2], [3, 4]]; if [[ -f x ]]; then one [[wiki]] word.",
    "1. e4 {best by test} e5 2. Nf3 {[%clk 0:10:00]} Nc6",
    "He laughed [laughs] [/sarcasm] and wrote :) <3 {hug} ((hug)) *|*.",
    "title = {{The Old Bridge}}, author = {Ada}",
    "[The Bridge](https://bridge.example) [text][ref] ![Alt](a.png) [^1] [x] [ ] todo",
    "Ask /api/pages/{page_name} or /srv/${package_name}.log for {page_id}/edit.",
    "Prices in US$ {see below} and $5 {or more}; f{x} = {y}.",
    "The \\[ x = 5 \\] and \\(a\\) with \\[f(x) = {a}\\] and $x_{#1}$, \\textcolor{#ff0000}{red}, \\frac{.5}{2} and {.5} of it.",
    "She said [no][/irony] and {: maybe}, {:ok} then {#1} in the list {a: 1, b: 2}, {x : x > 0} too.",
    "From {ibid} and {A, B, C} with {NASA} and {UNESCO}: f{x}, [Name], [n. 3] [from 15th c.] [emphasis added].",
    "A |colspan| is wide | and = | narrow | a=b | c. Either | or, 5 | 6 =7| 8.",
    "Well :) (: he said :-) ~~struck~~ << quoted >> <<Nein>>, {{, }} are braces, }} ends.",
    "He uses {quote} marks, {code} once; [site: Rome] [date: 1901] [file: 3] and [node 5], #+1 and # + 2.",
    "[https://bridge.example/a] [https://bridge.example/a The bridge] [1:contents] [: aside] time: [12:30]",
    "The tower [cite: 4] is cited in [cite: 11, 12]. A dagger† stands here 【see†】; take your turn0, recite turns.",
    "Words [my_name] and [gallery] in a line.\n[Gallery]\n[well-known]\n[a]: [b:c] [x=y] [time:12345678]\n\n[logger_root]\nlevel = 1\n",
    'He ran f"{patterns=!r}" and f"({a}){b}", "{#x}" and <{x}>; a (b){c} and [d]{e}.',
    ".. and so on, .. note: it\n.. the bridge\n... image:: a",
    "{static} electricity, a {filename} here; [[toc of the book]] [[Image]s]",
    "[Quote from Ada] [email protected] [center of town] [size matters] [code red] [list of streets]",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_what_only_looks_like_a_template_stays(text: str) -> None:
    assert pieces(text) == []


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "{{",
        "[b]",
        "[/b]",
        "{% ",
        "[[",
        "[[File:",
        "{{Infobox |",
        "{|",
        "|-\n",
        "<%",
        "${",
        "%A",
        "@@a",
        "##a",
        "{a",
        "[a b=",
        "{{a}}",
        "[a b=“",
        "[a b=«c ",
        '[a b="c" ',
        "{:.a ",
        "{:toc .a=",
        "){.a ",
        "# a {.b ",
        "{{< a ",
        "{{% a",
        "[f:id:",
        "#+BEGIN_QUOTE\n",
        ":PROPERTIES:\n:END",
        "{{!-}} }}|",
        "|colspan=2",
        '|style="a" align="b" ',
        "{color:a}",
        "\n.. image:: a\n :b: c",
        "\n.. slug: a",
        "\n[a_b]",
        "(:title ",
    ],
)
def test_hostile_repetition_is_read(unit: str) -> None:
    for piece in template.find(unit * 20_000):
        assert piece.start < piece.end
