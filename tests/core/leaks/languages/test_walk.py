"""The walk over JavaScript passes plain code several tokens at once, and comes to the same as token by token."""

import pytest

from core.leaks.languages.javascript.lexer import Walk

CODES = [
    "a.b.c=d.e;f(x);g.h(x,1);i('a b',\"c\");if(j){k(l);m=n?o:p}",
    "var slot={a:1,b:'it',c:[1,2]};slot.a=slot.b==2&&c(d)||e;for(var i=0;i<3;i++){f(i)}",
    "(function(w,d){w.q=w.q||[];w.q.push(['view',12],d.x(1)(2));})(window,document);Words of prose follow.",
    "f(a).then(b=>c(b)).catch(d);e(1);window(1);gwindow(2);x=y/2;z=/a(b)/.test(c)",
    "a(b);c(d);The sentence (in brackets) goes on.",
    "call(x;ound-color)!important}.root:hover{a:b}",
    "if(a)b(c);else d(e);return f(g)?h:i;switch(j){case 1:k();break}",
    'load("a.b(c);d=e",f);g("quote\\"d");h(\'it\\\'s\');',
]


@pytest.mark.parametrize("code", CODES)
def test_plain_code_is_walked_over_as_token_by_token(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def facts(walk: Walk) -> dict[str, object]:
        return {name: value for name, value in vars(walk).items() if name not in ("_operand", "_stack")}

    at_once = [facts(Walk(code, start)) for start in range(len(code))]
    monkeypatch.setattr(Walk, "_passed", lambda _walk, at, token, *, complete: (at, token))
    assert at_once == [facts(Walk(code, start)) for start in range(len(code))]
