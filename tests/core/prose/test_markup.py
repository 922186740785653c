"""Texts in a markup language: their marks are theirs, and what leaked into them is found all the same."""

import pytest

from core.article.source import MediaType
from core.cleaning.pipeline import clean
from core.loading import load_bytes
from core.prose.markup import language_of, marks_of

LEAK = 'var _slot3=document.getElementById("slot3");_slot3.style.display="none";'
TEXTS = {
    "a.rst": """==========
The Lamp
==========

:Author: Ada Quill

.. meta::
   :description: A lamp

.. contents:: Contents
   :depth: 2

The lamp had been *lit* since four, and **Marten** saw it [1]_ from ``f(x)``.

.. code-block:: python
   :linenos:

   def lamp(x):
       return x + 1

As follows::

    var a = b(1); c.d();

See :ref:`the chapter <lamps>`, `the harbour <https://harbour.example>`_ and |release|.

.. [1] By the harbour clock.
""",
    "a.adoc": """= The Lamp
:toc: left
:icons: font

The lamp had been _lit_ since four.footnote:[By the clock.]

[source,js]
----
var a = b(1); c.d();
----

[cols="1,2",options="header"]
|===
| high | 6:10
|===

image::pier.png[The pier, 200, 100]
ifdef::env-github[]
See <<lamps,the chapter>> and https://harbour.example[the harbour] of {release}.
endif::[]
""",
    "a.tex": r"""\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\newcommand{\lamp}[1]{\textbf{#1}}
\begin{document}
\section{Evening}\label{sec:evening}
% function f(){ return a; }
Marten could \emph{see} it~\cite{quill2020} from here\footnote{By the clock.}, as in Figure~\ref{fig:pier}.
\begin{lstlisting}[language=JavaScript]
var a = b(1); c.d();
\end{lstlisting}
\[ E = mc^2 + \sum_{i=1}^{n} \frac{x_i}{2} \]
\begin{tabular}{l|r}
high & 6:10 \\
\end{tabular}
Then $x = \{1, 2\}$.
\end{document}
""",
    "a.org": """#+TITLE: The Lamp
#+OPTIONS: toc:nil num:nil

* Evening  :lamp:pier:
  :PROPERTIES:
  :CUSTOM_ID: evening
  :END:
The lamp had been /lit/ since four, and *Marten* saw it[fn:1].

#+BEGIN_SRC js :results output
var a = b(1); c.d();
#+END_SRC

{{{macro(a,b)}}} See [[https://harbour.example][the harbour]].
""",
    "a.wiki": """{{Infobox town
| name = Velmora
| founder = {{nowrap|Ada Quill}}
}}
'''Velmora''' is a [[harbour|harbour town]] in [[Norland]].<ref name="a">{{cite book|title=Lamps}}</ref>

{| class="wikitable"
! Tide !! Time
|-
| high || 6:10
|}

[[File:Pier.jpg|thumb|The [[pier]] at night]]
[[Category:Harbours]]
""",
}


@pytest.mark.parametrize("name", TEXTS)
def test_marks_stay(name: str) -> None:
    article = clean(load_bytes(TEXTS[name].encode(), name=name))
    assert article.source.media_type is MediaType.TEXT
    assert article.removals == ()
    assert article.text.split() == TEXTS[name].split()


@pytest.mark.parametrize("name", TEXTS)
def test_what_leaked_goes(name: str) -> None:
    prose = "The ferry left at dawn, and nobody on the pier waved to it. "
    text = f"{TEXTS[name]}\n{prose}{LEAK}\n"
    (removal,) = clean(load_bytes(text.encode(), name=name)).removals
    assert text[removal.span.start : removal.span.end].startswith("var _slot3=")


def test_the_same_marks_are_residue_in_another_text() -> None:
    assert clean(load_bytes(TEXTS["a.wiki"].encode(), name="a.txt")).removals


@pytest.mark.parametrize(
    ("name", "language"), [("a/b.RST", "rst"), ("a.tex.txt", ""), ("tex", ""), ("x.zip/a.org", "org")]
)
def test_the_name_tells_the_language(name: str, language: str) -> None:
    assert language_of(name) == language


@pytest.mark.parametrize("language", ["rst", "adoc", "tex", "org", "wiki"])
@pytest.mark.parametrize(
    "mark",
    [
        "{{",
        "[[",
        "{|\n",
        "\\begin{array}",
        "$",
        "\\[",
        "----\n",
        ".. x\n",
        "::\n\n  a\n",
        "#+begin_src\n",
        ":a:\n",
        "<ref>",
        "|",
        "\\a{",
    ],
)
@pytest.mark.timeout(60)  # what looks on to the end of the text from every mark would take many minutes
def test_marks_that_never_end_cost_little(language: str, mark: str) -> None:
    marks_of(mark * (200_000 // len(mark)), language)
