"""Names of HTML, SVG, MathML and of the tags that wikis know."""

from __future__ import annotations

ELEMENTS = frozenset([
    "a", "abbr", "acronym", "address", "amp-ad", "amp-iframe", "amp-img", "amp-social-share", "amp-video",
    "animate", "animatetransform", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi",
    "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "categorytree",
    "center", "charinsert", "circle", "cite", "clippath", "code", "col", "colgroup", "data", "datalist", "dd",
    "defs", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "ellipse", "em", "embed", "feblend",
    "fecolormatrix", "feflood", "fegaussianblur", "feimage", "fencedframe", "feoffset", "fieldset", "figcaption",
    "figure", "font", "footer", "foreignobject", "form", "frame", "frameset", "g", "gallery", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hgroup", "hiero", "hr", "html", "i", "iframe", "image", "img",
    "includeonly", "input", "inputbox", "ins", "isindex", "kbd", "keygen", "label", "legend", "li", "line",
    "lineargradient", "link", "main", "map", "mapframe", "mark", "marquee", "mask", "math", "menu", "meta", "meter",
    "mfrac", "mi", "mn", "mo", "mover", "mroot", "mrow", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable",
    "mtd", "mtext", "mtr", "multicol", "munder", "nav", "nextid", "nobr", "noembed", "noframe", "noframes",
    "noinclude", "noscript", "nowiki", "object", "ol", "onlyinclude", "optgroup", "option", "output", "p", "param",
    "path", "pattern", "picture", "poem", "polygon", "polyline", "portal", "pre", "progress", "q", "radialgradient",
    "rb", "rect", "ref", "references", "rp", "rt", "rtc", "ruby", "s", "samp", "score", "script", "search",
    "section", "select", "slot", "small", "source", "spacer", "span", "stop", "strike", "strong", "style", "sub",
    "summary", "sup", "svg", "symbol", "syntaxhighlight", "table", "tbody", "td", "template", "templatedata",
    "textarea", "textpath", "tfoot", "th", "thead", "time", "timeline", "title", "tr", "track", "tspan", "tt", "u",
    "ul", "use", "var", "video", "wbr", "wp-block", "xml", "xmp",
])  # fmt: skip
"""Elements that are known by name; all in lower case."""

TEXTUAL = frozenset([
    "a", "b", "blockquote", "br", "center", "div", "em", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i",
    "iframe", "img", "li", "ol", "p", "s", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "tr", "u",
    "ul",
])  # fmt: skip
"""Elements that stand in running text."""

ATTRIBUTES = frozenset([
    "abbr", "accept", "action", "align", "alt", "aria-label", "autocomplete", "background", "bgcolor", "border",
    "cellpadding", "cellspacing", "class", "color", "cols", "colspan", "content", "coords", "crossorigin",
    "datetime", "decoding", "dir", "face", "fetchpriority", "fill", "for", "frameborder", "headers", "height",
    "href", "hreflang", "hspace", "id", "itemid", "itemprop", "itemtype", "lang", "language", "loading", "longdesc",
    "marginheight", "marginwidth", "maxlength", "media", "method", "name", "placeholder", "points", "poster",
    "preserveaspectratio", "property", "referrerpolicy", "rel", "role", "rows", "rowspan", "scope", "scrolling",
    "shape", "size", "sizes", "span", "src", "srcdoc", "srcset", "stroke", "style", "summary", "tabindex", "target",
    "title", "transform", "type", "usemap", "valign", "value", "viewbox", "vspace", "width", "wrap", "xmlns",
])  # fmt: skip
"""Attributes that are known by name."""

BOOLEAN = frozenset([
    "allowfullscreen", "async", "autofocus", "autoplay", "checked", "controls", "default", "defer", "disabled",
    "hidden", "inert", "ismap", "itemscope", "loop", "mozallowfullscreen", "multiple", "muted", "nomodule",
    "noshade", "novalidate", "nowrap", "open", "playsinline", "readonly", "required", "reversed", "selected",
    "webkitallowfullscreen",
])  # fmt: skip
"""Attributes that have no value."""

PLACEHOLDERS = frozenset([
    "address", "article", "audio", "base", "button", "caption", "cite", "code", "col", "content", "data", "details",
    "dialog", "dir", "figure", "footer", "form", "frame", "gallery", "header", "image", "input", "label", "legend",
    "line", "link", "main", "map", "mark", "menu", "object", "option", "output", "param", "path", "pattern",
    "picture", "poem", "progress", "score", "search", "section", "select", "slot", "source", "summary", "symbol",
    "template", "time", "title", "track", "use", "var", "video",
])  # fmt: skip
"""Elements whose names stand in angle brackets for something else too, as in a command's usage."""
