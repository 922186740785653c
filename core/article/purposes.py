"""What a piece of code is for, told by the names of well-known services and programs at its beginning.

A purpose is a phrase that goes before “, not part of the article” or “ that leaked into the text”. Nothing is guessed:
where no name is known nothing is said. English words that are such a name too count only as they are called.
"""

from __future__ import annotations

from typing import NamedTuple

from core.patterns import lazy_pattern

_LOOKED_AT = 500
"""Code points at the beginning of a piece: scripts that only call a service name it there."""
ADVERTISING = "advertising call"
TRACKING = "tracking code for counting visits"
FACTS = "facts about this page, prepared for the program that counts visits"
CONSENT = "banner asking for consent to cookies"
SOCIAL = "post or button of a social network"
_NAMES = {
    ADVERTISING: (
        "googletag adsbygoogle googlesyndication googleadservices googletagservices pagead2 doubleclick "
        "google_ad_client google_ad_slot pubads pbjs prebid apstag amazon-adsystem adservice adnxs criteo taboola "
        "_taboola outbrain revcontent mgid _mgq __ata ezstandalone ezoic adthrive mediavine freestar pubmatic "
        "adfox yacontextcb teads adsense"
    ),
    TRACKING: (
        "gtag gtm googletagmanager google-analytics googleanalyticsobject google_analytics _gaq _gat datalayer fbq "
        "_fbq fbevents _paq matomo piwik hotjar _hjsettings metrika mixpanel snaptr pintrk lintrk "
        "_linkedin_partner_id _linkedin_data_partner_ids utag utag_data _satellite nreum newrelic chartbeat "
        "_sf_async_config _cbq comscore _comscore scorecardresearch quantserve _qevts parsely optimizely _vwo_code "
        "woopra statcounter sc_project _hsq hs-analytics pageview cloudflareinsights"
    ),
    FACTS: "digitaldata pagedata _pagedata adobedatalayer analyticsdata",
    CONSENT: (
        "onetrust optanonwrapper optanon cookiebot cookieconsent didomi didomiconfig __tcfapi __cmp __gpp __uspapi "
        "klaro tarteaucitron cookieyes usercentrics uc_ui iubenda _iub complianz cmplz borlabscookie sourcepoint "
        "truste cookielaw cli_cookiebar_settings cli_data cookie-law-info"
    ),
    SOCIAL: (
        "twttr instgrm fbasyncinit facebook-jssdk fbml fb-root twitter-tweet twitter-wjs instagram-media tiktok- "
        "embed addthis addthis_config addtoany a2a_config sharethis stwidget"
    ),
    "comment box for readers": "disqus disqus_config disqus_shortname hyvor_talk commento utterances remark_config",
    "player of videos or sound": (
        "jwplayer videojs flowplayer brightcove wistia mejs _wpmejssettings mejsl10n onyoutubeiframeapiready plyr "
        "dailymotion"
    ),
    "test whether a person is reading": "grecaptcha hcaptcha recaptcha ___grecaptcha_cfg",
    "chat window": "intercomsettings tawk_api zopim livechatwidget",
    "form to fill in or to sign up with": (
        "hbspt mc_embed_signup mc4wp klaviyo _klonsite convertkit wpcf7 wpforms gform"
    ),
    "offer to send notifications": "onesignal pushengage webpushr",
    "barrier for readers without a subscription": "tinypass poool swg_basic evolok zephr",
    "part of a shop": (
        "shopifyanalytics woocommerce_params wc_add_to_cart_params wc_cart_fragments_params add_to_cart woocommerce"
    ),
    "loading of the page’s fonts": "webfont webfontconfig typekit",
    "help for showing emoji": "_wpemojisettings wpemojisettings twemoji",
    "help for showing formulas": "mathjax katex rendermathinelement",
    "help for showing program code in colours": "hljs syntaxhighlighter prismjs",
    "help for showing pictures as they come into view": "lazysizes lazysizesconfig lazyloadoptions lazyload",
    "report of errors to the makers of the page": "sentry bugsnag raygun4js trackjs rollbarconfig",
    "the page’s own data for its scripts": (
        "__next_data__ __initial_state__ __nuxt__ __apollo_state__ __preloaded_state__ __next_f __redux_state__ "
        "drupalsettings drupal-settings-json __remixcontext"
    ),
}
_PURPOSES = {name: purpose for purpose, names in _NAMES.items() for name in names.split()}
_KNOWN = frozenset(_PURPOSES)
_TOKEN = lazy_pattern(r"[a-z_][\w-]*+")
_CALLS = lazy_pattern(
    r"(?<![\w$.])(?:(?P<tracking>ga\(\s?['\"](?:create|send|set|require)|ym\(\d{4}|hj\(['\"]|ttq\.(?:load|page|track)"
    r"|twq\(['\"]|clarity\(['\"])|(?P<social>FB\.(?:init|XFBML|Event))|(?P<video>YT\.Player))"
)
_DATED = frozenset({"datalayer", "utag_data"})
"""Names of what counts visits, and of the facts that it is given."""
_GIVEN = lazy_pattern(r"(?:dataLayer(?:\.push\(|\s*=\s*\[)|utag_data\s*=)\s*\{\s*[\"']?(?!event\b|gtm\b)[\w$]")
_SIGNS = ("ga(", "ym(", "hj(", "ttq.", "twq(", "clarity(", "FB.", "YT.")
_CALLED = {"tracking": TRACKING, "social": SOCIAL, "video": "player of videos or sound"}


class Purpose(NamedTuple):
    """What a piece of code is for, and the name that tells it."""

    words: str
    name: str


def is_service(name: str) -> bool:
    """Tell whether a name is that of a service which pages call, and nothing besides."""
    return name.lower() in _KNOWN


def purpose_of(text: str, start: int, end: int) -> Purpose | None:
    """Tell what the code ``[start, end)`` of a text is for; None where no name at its beginning is known."""
    head = text[start : min(end, start + _LOOKED_AT)]
    tokens = _TOKEN.findall(head.lower())
    if not _KNOWN.isdisjoint(tokens):
        name = next(token for token in tokens if token in _PURPOSES)
        return Purpose(FACTS if name in _DATED and _GIVEN.search(head) else _PURPOSES[name], name)
    if any(sign in head for sign in _SIGNS) and (call := _CALLS.search(head)):
        return Purpose(_CALLED[call.lastgroup or ""], call[0].rstrip("'\""))
    return None
