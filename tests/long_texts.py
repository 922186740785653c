"""Long pages and texts of our own, each paragraph another one."""

_HARBOUR = (
    "The harbour was quiet on day {n}, and boat {n} lay still between the long wooden piers until the tide came back.",
    "Whoever had slept that night told of storm number {n}, which had taken two roofs and most of the market stalls.",
    "By noon cart {n} came down the hill with timber, with nails, and with a great many opinions about the weather.",
    "The mayor promised that stall {n} would stand again before the fair, and nobody in the whole town laughed at her.",
)
HEAD = (
    '<!DOCTYPE html><html lang="en"><head><title>Notes from the harbour</title><meta name="author" content="Ada Fenn">'
    '</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Notes from the harbour</h1>'
)
TAIL = "</article><footer>Set in our own words</footer></body></html>"


def paragraphs(size: int) -> list[str]:
    """Give paragraphs of ``size`` code points together, or some more."""
    found: list[str] = []
    while size > 0:
        found.append(" ".join(sentence.format(n=len(found) + 1) for sentence in _HARBOUR))
        size -= len(found[-1])
    return found


def page(size: int, first: str = "", behind: str = "") -> str:
    """Give a page with so long an article; ``first`` stands before its paragraphs, ``behind`` behind them."""
    prose = "".join(f"<p>{one}</p>\n" for one in paragraphs(size))
    return f"{HEAD}{first}{prose}{behind}{TAIL}"


def text(size: int) -> str:
    """Give a text with paragraphs of so many code points."""
    return "\n\n".join(paragraphs(size))
