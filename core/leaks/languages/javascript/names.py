"""Names and keywords of JavaScript, and what statements begin with."""

from __future__ import annotations

from core.patterns import lazy_pattern

NAME = r"[A-Za-z_$][\w$]*"
ROOTS = (
    "window|document|console|jQuery|googletag|location|navigator|localStorage|sessionStorage|parent|self|top|"
    "dataLayer|adsbygoogle|_gaq|gtag|fbq|apstag|setTimeout|setInterval|Drupal|wp|wpcf7|Object|Math|JSON|"
    "history|screen|performance|globalThis|module|exports|twttr|FB|YT|OneSignal|moment|hbspt|_paq|ga|__ATA|pbjs"
)
# Those that no other name of code ends with.
PLAIN_ROOTS = frozenset(
    "window document console googletag navigator localStorage sessionStorage dataLayer adsbygoogle".split()
)


def _keyword_start(bound: str) -> str:
    return (
        rf"(?:var|let|const)\s+{NAME}\s*(?:=(?!=)|;|,\s*{NAME}\s*[=,;]|(?:,\s?{NAME}){{1,8}}\n|\s(?:of|in)\s)|(?:var|const|let)\s*[\[{{]\s*{NAME}\s*[,:}}\]=]"
        rf"|(?:async\s+)?function\s*\*?\s*(?:{NAME}\s*)?\((?=\s*[A-Za-z_$)\[{{./])"
        rf"|(?<![A-Za-z_$])(?:if|for|while|switch)\s*\(|{bound}(?:try|do)\s*\{{|{bound}new\s+[A-Za-z_$][\w$.]*\("
        rf"|{bound}class\s+{NAME}\s*(?:extends\s+[\w$.]+\s*)?\{{|{bound}import\s*(?:[{{*'\"]|{NAME}\s*(?:,\s*[{{*][^'\"\n]{{1,200}})?\bfrom\s*['\"])"
        rf"|{bound}export\s*(?:default\s+)?(?:\{{|(?:const|let|async|function|class)\s|default\s+{NAME}\s?[;(])"
        rf"|{bound}return\s*[;({{!'\"]|{bound}throw\s+new\s|{bound}typeof\s{NAME}\s?[<=!&]|{bound}delete\s+{NAME}[.\[]"
    )


# Letters of other scripts may touch a keyword, since they are of no name in code.
KEYWORD_START = _keyword_start(r"(?<![A-Za-z0-9_$])")
GLUED_KEYWORD_START = _keyword_start("")
# A chain of names that is called, indexed or assigned. The repeats are bounded, which keeps the search linear.
CHAIN_START = (
    rf"{NAME}(?:(?:\??\.|\s\.\s?|\n\s*\.){NAME}){{0,12}}(?:\(|\s?(?:&&|\|\|)\s*(?=[\w$({{!])|(?:\[(?![\w-]{{1,40}}[*^$~|]?=[^=])[^\]\n]{{1,80}}|\s\[[^\]\n=]{{1,80}})\]\s*[.=(]"
    rf"|\s*(?:[-+|&*]=|=(?![=>~])|\+\+)|\s\((?=\s?function|(?:window|document)\.|typeof\s|\s?!|\{{|['\"$]|\s['\"]))"
)
# What libraries and services call themselves in a page.
GLOBAL = lazy_pattern(
    r"(?:jwplayer|fetch|requirejs|require|define|google|googletag|gapi|customElements|videojs|flowplayer|Vue|React|ReactDOM|Alpine|angular|"
    r"axios|Swiper|swiper|gsap|WebFont|Typekit|Shopify|ShopifyAnalytics|Static|Squarespace|Backbone|Drupal|elementorFrontend|grecaptcha|"
    r"hcaptcha|turnstile|hj|ym|ttq|snaptr|pintrk|twq|lintrk|clarity|mixpanel|amplitude|Sentry|Stripe|mapboxgl|Chart|Highcharts|Plotly|"
    r"MathJax|Prism|hljs|lazySizes|tinymce|Modernizr|_satellite|utag|digitalData|bootstrap|instgrm|OptanonWrapper|Optanon|OneTrust|Didomi|"
    r"CookieConsent|Cookiebot|klaro|particlesJS|htmx|StackExchange|TradingView|AOS|WOW|Foundation|tarteaucitron|DISQUS|Intercom|drift|_hsq)"
    r"(?=[_.(\[\s]|$)"
)
