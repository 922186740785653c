"""The fixed phrases of web pages: what furniture says, in the languages that most pages are written in.

A heading or a line is known by how it begins, in one to three words; a line also by single words anywhere in it.
"""

from __future__ import annotations

from core.page.content.fact_words import told
from core.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W_]+")
_LONG = 60
_SHORT, _LINE = 6, 20

_UNSPACED = lazy_pattern(
    "(?P<legal>版权|著作权|著作權|版權|转载|轉載|無断|法律责任|저작권|무단\\s?전재|ลิขสิทธิ์|สงวน)|"
    "(?P<subscribe>订阅|訂閱|关注我们|公众号|メルマガ|フォロー|会員登録|구독|สมัครรับ)|"
    "(?P<comment>评论|留言|評論|コメント|댓글|ความคิดเห็น)|"
    "(?P<author>责任编辑|責任編輯|编辑[:：]|記者[:：]|记者[:：]|기자|ผู้เขียน)|"
    "(?P<social>微信|微博|分享|シェア|공유|แชร์)|"
    "(?P<credit>图片来源|圖片來源|写真提供|사진\\s?제공)|"
    "(?P<shop>加入购物车|購入|구매)"
)
"""Marks of furniture in scripts that write no spaces, or join words, by what they say."""
_NOTICE = lazy_pattern(
    "copyright|all rights|reproduc|prohibited|permission|redistribut|©|urheberrecht|vervielfältigung|genehmigung|"
    "droits|reproduction|autorisation|derechos|prohibida|autorización|direitos|proibida|diritti|riservati|vietata|"
    "авторск|перепечатк|разрешени|копировани|版权|版權|著作|转载|轉載|転載|未经|未經|无断|無断|许可|許可|禁止|复制|複製|"
    "저작권|무단|전재|금지|ลิขสิทธิ์|อนุญาต|ห้าม|حقوق|محفوظة|πνευματικ|αναδημοσίευσ"
)
NOTICE = "notice of rights"
_LONGEST_NOTICE = 600
_NOTICE_MARKS = 2
"""Different words of a notice on who may copy the page, in one block."""

_HEADINGS = {
    "related": (
        "related; recommended; recommendations; you may; you might; more from; more in; more on; more stories; more "
        "articles; more news; more posts; more like; read more; read next; read also; also read; keep reading; "
        "further reading; what to read; up next; next; latest; recent; popular; trending; top stories; top posts; "
        "most read; most popular; don t miss; see also; similar; other articles; other posts; other stories; other "
        "news; explore; continue reading; featured; editor s picks; discover; lesen sie; mehr zum; mehr zu; mehr von; "
        "das könnte; ähnliche; weitere; verwandte; empfohlen; meistgelesen; à lire; lire aussi; articles liés; "
        "articles similaires; sur le même; dans la même; vous aimerez; les plus lus; artículos relacionados; artículo "
        "relacionado; noticias relacionadas; te puede; también te; lee también; más noticias; más leídas; más "
        "artículos; entradas relacionadas; leia também; leia mais; veja também; artigos relacionados; notícias "
        "relacionadas; mais lidas; você pode; leggi anche; articoli correlati; potrebbe interessarti; ti potrebbe; "
        "lees ook; lees meer; gerelateerd; meer over; meer nieuws; læs også; les også; läs också; läs även; läs mer; "
        "czytaj także; czytaj też; czytaj więcej; zobacz też; zobacz także; powiązane; podobne; читайте также; "
        "читайте ещё; похожие; ещё по теме; 関連; 関連記事; おすすめ; 相关; 相关文章; 推荐; 관련; 추천"
    ),
    "author": (
        "about the author; about the authors; about author; about the writer; about the contributor; about me; author "
        "bio; author; authors; written by; meet the; über den; über die; zum autor; à propos; l auteur; sobre el "
        "autor; sobre la autora; sobre o autor; sobre a autora; sull autore; over de auteur; o autorze; об авторе; "
        "our authors; contributors"
    ),
    "comments": (
        "leave a; post a; write a; add a; comment; comments; responses; replies; join the conversation; join the "
        "discussion; kommentar; kommentare; schreiben sie; commentaire; commentaires; laisser un; comentario; "
        "comentarios; deja un; deja una; comentário; comentários; deixe um; commenti; lascia un; reacties; "
        "komentarze; комментарии; コメント; 评论; 댓글; what do you think; reviews; reader"
    ),
    "sharing": (
        "share; follow us; follow me; follow; connect; spread the; teilen; partager; partagez; compartir; comparte; "
        "compartilhar; compartilhe; condividi; delen; udostępnij; поделиться; find us; social"
    ),
    "subscription": (
        "subscribe; sign up; newsletter; newsletters; our newsletter; get the; get our; get more; get started; get "
        "in; get updates; get notified; stay; join; never miss; want; ready; download; need help; abonnieren; "
        "anmelden; abonnez; inscrivez; suscríbete; suscribete; assine; iscriviti; inschrijven; подпишитесь; contact; "
        "book a; book your; request a; try; let s; schedule; talk to; our services; start; free"
    ),
    "subjects": (
        "tag; tags; topic; topics; categories; category; filed under; archives; archive; schlagwörter; themen; "
        "kategorien; étiquettes; catégories; etiquetas; categorías; temas; categorias; теги; タグ; 标签"
    ),
    "contents": (
        "table of contents; contents; content; in this article; in this post; in this guide; in this story; on this "
        "page; jump to; inhalt; inhaltsverzeichnis; sommaire; índice; indice; sumário; inhoud; spis treści; "
        "содержание; 目次; 目录; quick links"
    ),
    "sources": (
        "reference; references; source; sources; footnotes; notes; bibliography; citations; cite; citation; works "
        "cited; quellen; einzelnachweise; références; fuentes; referencias; referências; fonti; bronnen; źródła; "
        "примечания; article sources; external links"
    ),
    "questions": (
        "faq; faqs; frequently; questions; häufige; häufig; foire; preguntas; perguntas; domande; people also"
    ),
    "ending": (
        "conclusion; summary; final; takeaways; key; bottom line; the bottom; wrapping; fazit; conclusión; conclusão; "
        "zusammenfassung; in conclusion"
    ),
}
_STARTS = {
    "read more": (
        "read more; learn more; see more; view more; show more; load more; find out; discover more; explore more; "
        "read all; see all; view all; show all; read the full; read full; see full; view full; read now; learn how; "
        "see details; view details; show less; continue reading; weiterlesen; mehr lesen; mehr erfahren; lire la "
        "suite; lire plus; en savoir; leer más; ver más; ver todo; ver mais; leia mais; saiba mais; leggi tutto; "
        "leggi di; scopri di; lees verder; lees meer; läs mer; czytaj więcej; czytaj dalej; читать далее; читать "
        "дальше; 続きを読む; もっと見る; click here; click to; expand"
    ),
    "related": (
        "related; read also; read next; also read; see also; recommended; more from; more on; you may; lesen sie; "
        "lire aussi; à lire; lee también; leia também; leggi anche; lees ook; czytaj też; czytaj także; читайте "
        "также; must read; check out; don t miss; up next"
    ),
    "share": (
        "share; tweet; pin; like; like this; follow; print; email; save; copy link; copy; whatsapp; facebook; "
        "twitter; x; linkedin; pinterest; reddit; instagram; youtube; telegram; teilen; partager; compartir; "
        "compartilhar; condividi; delen; drucken; bookmark; listen; add us; google"
    ),
    "byline": (
        "by; written by; posted by; author; authors; reviewed by; edited by; published by; fact checked; medically "
        "reviewed; von; par; por; di; door; autor; автор; text; words by; story by; presented by; about the author"
    ),
    "moment": (
        "updated; update; last updated; last modified; last reviewed; published; posted; modified; reviewed; created; "
        "date; on; veröffentlicht; aktualisiert; stand; publié; mis à jour; publicado; actualizado; atualizado; "
        "pubblicato; aggiornato; gepubliceerd; опубликовано; first published; originally published"
    ),
    "credit": (
        "photo; photos; photo by; image; images; picture; credit; credits; photograph; illustration; courtesy; foto; "
        "bild; crédit; imagen; imagem; quelle; fonte; fuente; cover image; featured image; screenshot; getty; video"
    ),
    "subjects": (
        "tag; tags; filed under; category; categories; topic; topics; posted in; tagged; schlagwörter; étiquettes; "
        "etiquetas; in; теги; more about; keywords"
    ),
    "neighbour": (
        "previous; next; prev; older; newer; back; back to; go to; skip; skip to; jump to; return to; home; top; "
        "zurück; weiter; précédent; suivant; anterior; siguiente; próximo; close; menu; page; open; search; toggle"
    ),
    "comment": (
        "comment; comments; reply; replies; leave a; post a; log in; login; sign in; register; report; vote; votes; "
        "likes; views; shares; no comments; be the first; view comments; your email; required; name; email; add "
        "comment; kommentar; kommentare; commentaires; comentarios; add your"
    ),
    "subscribe": (
        "subscribe; sign up; newsletter; join; get the; get our; get the latest; enter your; thanks for; thank you; "
        "stay up; be the first; never miss; abonnieren; abonnez; suscríbete; assine; iscriviti; inschrijven; "
        "подпишитесь; listen to; download; follow us; follow me; join us; join our; support; donate"
    ),
    "contact": (
        "contact; contact us; call; call us; get in touch; get started; book a; book now; book your; request a; shop; "
        "shop now; buy; buy now; add to; order; order now; start; start your; try; try for; schedule; learn; view; "
        "get; get a; get your; free; visit; apply; talk to; explore; discover; watch; ready to; need help; looking "
        "for; if you need; our team"
    ),
    "legal": (
        "copyright; all rights; privacy; terms; cookie; cookies; tous droits; alle rechte; todos los derechos; todos "
        "os direitos; this website; this site; we use; by clicking; by subscribing; by signing; disclaimer; "
        "disclosure; the views; the opinions; this article was; this post was; this story was; this content; this "
        "page; a version of; please note"
    ),
    "advertisement": (
        "ad; ads; advertisement; advertising; sponsored; promoted; anzeige; werbung; publicité; publicidad; "
        "pubblicità; advertentie; реклама; affiliate; article continues; story continues"
    ),
    "contents": (
        "table of contents; contents; in this article; in this; on this page; jump to; inhalt; sommaire; índice; 目次"
    ),
}
_WORDS = {
    "subscribe": (
        "subscribe newsletter newsletters inbox unsubscribe abonnieren abonnez suscríbete inscreva iscriviti signup "
        "subscribers subscription"
    ),
    "legal": "copyright © reserved cookies cookie gdpr disclaimer trademarks",
    "affiliate": (
        "affiliate commission sponsored advertisement advertiser disclosure promoted sponsor anzeige werbung"
    ),
    "author": "writer journalist editor author reporter freelance founder contributor bio editorial",
    "social": ("facebook twitter instagram linkedin tiktok whatsapp pinterest telegram youtube podcast spotify"),
    "shop": "shop cart checkout shipping discount coupon deals price quote consultation trial demo pricing",
    "time": "ago min mins minutes read updated",
    "comment": "comment comments reply login moderation",
    "credit": "getty unsplash shutterstock istock courtesy pexels",
    "person": "he she his her",
    "reader": "you your yours",
    "we": "we our us",
    "i": "i my me",
}


def _starts(table: dict[str, str]) -> dict[str, str]:
    return {start.strip(): name for name, starts in table.items() for start in starts.split(";")}


_HEADING_STARTS = _starts(_HEADINGS)
_LINE_STARTS = _starts(_STARTS)
_MARKS = {word: name for name, words in _WORDS.items() for word in words.split()}
_MARKED = frozenset(_MARKS)


_FIRST = frozenset(start.partition(" ")[0] for start in (*_HEADING_STARTS, *_LINE_STARTS))


def _start(words: list[str], table: dict[str, str]) -> str | None:
    """Name the longest start of a line, of up to three words, that ``table`` knows."""
    if not words or words[0] not in _FIRST:
        return None
    for count in (3, 2, 1):
        if len(words) >= count and (name := table.get(" ".join(words[:count]))):
            return name
    return None


def words_of(text: str) -> list[str]:
    """Give the words of a block in lower case, no more than a phrase may have."""
    return _WORD.findall(text[: 8 * _LONG].lower())


def heading_of(text: str) -> str:
    """Tell what a heading announces, ``other`` if nothing that is known."""
    words = words_of(text)
    while words and words[0].isdecimal():
        del words[0]
    return _start(words, _HEADING_STARTS) or "other"


def phrases_of(text: str) -> list[str]:
    """Name what a block says of itself by its phrases; a long block only by how it begins."""
    words = words_of(text)
    count = len(words)
    size = "short" if count <= _SHORT else "line" if count <= _LINE else "block" if count <= _LONG else "long"
    found = []
    if start := _start(words, _LINE_STARTS):
        found.append(told("starts", start, size))
    if count <= _LONG:
        if not _MARKED.isdisjoint(words):
            names = dict.fromkeys([_MARKS[word] for word in words if word in _MARKS])
            found += [told("says", name, size) for name in names]
        if not text.isascii() and (mark := _UNSPACED.search(text)):
            found.append(told("says", mark.lastgroup or "", size))
        if len(text) <= _LONGEST_NOTICE and len(set(_NOTICE.findall(text.lower()))) >= _NOTICE_MARKS:
            found.append(NOTICE)
        if "©" in text:
            found.append(told("says", "legal", size))
    if count <= 8:
        if text.isupper():
            found.append("capitals")
        digits = sum(map(str.isdigit, text))
        if digits:
            found.append(
                "a date" if digits >= 4 and count >= 3 else "figures" if 3 * digits > len(text) else "a figure"
            )
    return found
