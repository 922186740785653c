"""Encoded data in prose: rows of text in which ⟦code⟧ is marked."""

import base64
import hashlib

import pytest

from core.leaks.languages import blob
from tests.core.leaks.marked import MARKED
from tests.core.leaks.marked import pieces as marked_pieces

NOISE = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(12))
BASE64 = base64.b64encode(NOISE).decode()
WRAPPED = "\n".join(BASE64[i : i + 76] for i in range(0, len(BASE64), 76))
URL_SAFE = base64.urlsafe_b64encode(NOISE[:90]).decode()
SHORT = base64.b64encode(NOISE[:45]).decode()
HASH = hashlib.sha256(b"bridge").hexdigest()
JWT = ".".join(
    base64.urlsafe_b64encode(part).decode().rstrip("=")
    for part in (b'{"alg":"HS256","typ":"JWT"}', b'{"sub":"17","name":"Ada"}', NOISE[:32])
)


def pieces(text: str) -> list[str]:
    return marked_pieces(text, blob.find(text), touching=False)


GOES = [
    f"The bridge is old. ⟦{BASE64}⟧ It is closed.",
    f"Die Brücke ist alt.\n⟦{WRAPPED}⟧\nSie ist zu.",
    f"Die Brücke ist alt.\n⟦{WRAPPED}⟧",
    f"Le pont est vieux. ⟦{URL_SAFE}⟧ Il est fermé.",
    f"桥很老。⟦{SHORT}⟧ 河很宽。",
    "A dot ⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7⟧ here.",
    "A dot ⟦![dot](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf)⟧ here.",
    "A box ⟦data:image/svg+xml;charset=utf8,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%3E%3C/svg%3E⟧ here.",
    f"The bridge is old. ⟦{HASH}⟧ It is closed.",
    f"Der Turm ⟦{JWT}⟧ ist alt.",
    "Read on ⟦?utm_source=letter&utm_medium=email&utm_campaign=spring⟧ today.",
    "Read on ⟦utm_source=letter&gclid=Cj0KCQiA1a2b3&fbclid=IwAR0abc⟧ today.",
    "Lue ⟦%7B%22type%22%3A%22internal%22%2C%22text%22%3A%22bridge%22%7D⟧ tänään.",
    "A dot ⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA=⟧The harbour is old.",
    "A dot ⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRA==⟧The harbour is old.",
    "A dot ⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRA%3D%3D⟧The harbour is old.",
    "一个点⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7⟧桥很老。",
    "Точка ⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7⟧Мост закрыт.",
    "Точка ⟦data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%3E%3C/svg%3E⟧Мост закрыт.",
    f"Die Brücke ist alt.\n⟦{WRAPPED[:-3]}w==⟧Sie ist zu.",
    f"桥很老⟦{JWT}⟧河很宽。",
    "桥很老⟦utm_source=letter&utm_medium=email&utm_campaign=spring⟧河很宽。",
    "桥很老⟦gclid=Cj0KCQiA1a2b3⟧河很宽。",
    "桥很老。⟦%7B%22type%22%3A%22internal%22%2C%22text%22%3A%22bridge%22%7D⟧河很宽。",
    "Мост ⟦sid=a1B2c3D4e5F6g7H8; theme=dark⟧закрыт.",
    "Cầu cũ.\n\n⟦%20--%3e%3csvg%20id='a'%20xmlns:x='http://www.w3.org/1999/x'%3e%3cstyle%3e.a{fill:%23231F20;}%3c/style%3e%3c/svg%3e)⟧\n\nSông rộng.",
    "Un pont ![](⟦data:image/svg+xml;utf8,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20a='b;c'%3E%3Cg%20d='M6.1,8.6z'/%3E%3C/svg%3E⟧) vieux.".replace("![](⟦", "⟦![](").replace("⟧)", ")⟧"),
    "古い⟦%3Cdiv%20class=%22a%20b%22%3E%3C/div%3E⟧橋です。",
    "Die ⟦/uni00000018/uni00000019/uni0000001a⟧ Brücke ⟦(cid:12)(cid:7) (cid:3)⟧ ist ⟦/g3/g17/space/g4⟧ alt. ⟦/uni00000018⟧",
    f"Words ⟦/wEPDwUKLTI2{SHORT[:40]}⟧ words.",
    "Words.\n⟦-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=aB3d\n-----END PGP SIGNATURE-----⟧\nMore words.",
]  # fmt: skip


@pytest.mark.parametrize("marked", GOES)
def test_blobs_go_to_the_character(marked: str) -> None:
    assert pieces(MARKED.sub(r"\1", marked)) == MARKED.findall(marked)


STAYS = [
    "See https://bridge.example/a/dGhlIGJyaWRnZSBpcyBvbGQgYW5kIHRoZSByaXZlciBpcyB3aWRl?utm_source=a&utm_medium=b&gclid=c for more.",
    "See www.bridge.example/%E6%A1%A5%E5%BE%88%E8%80%81%E6%B2%B3%E5%BE%88%E5%AE%BD and bridge.example/?a=b&c=d&e=f too.",
    "See https://bridge.example/?q=%3Cb%3Eold%3C/b%3E%20%3Cb%3Ebridge%3C/b%3E and [a](https://b.example/%3Ca%3E%3Cb%3E%3Cc%3E) too.",
    "It rose by 3%3 or 5%3C, see /uniform and /g4 or a/uni00000018; (cid: 4) stays, as do /g1/g2 and /period.",
    "The gene reads ACGTTGCAACGGTTAACCGGTTAACGTACGTTAGCATCGATCGATTTAGCGCATTAGC and so on.",
    "The protein MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVKALPDAQFEVV is long.",
    "1.e4 e5 2.Nf3 Nc6 3.Bb5 a6 4.Ba4 Nf6 5.O-O Be7 6.Re1 b5 7.Bb3 d6 8.c3 O-O",
    "Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und Donaudampfschifffahrtsgesellschaftskapitän.",
    "ISBN 978-3-16-148410-0, phone +49 30 1234567890, key ABCDE-12345-FGHIJ-67890-KLMNO, IBAN DE02120300000000202051.",
    f"The checksum is SHA-256: {HASH} for the file.",
    "Commit 1f7a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c mends it; md5sum d41d8cd98f00b204e9800998ecf8427e too.",
    "The address 0x52908400098527886E0F7030069857D2E4169EE7 holds it; magnet:?xt=urn:btih:1f7a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c",
    "It went aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaah and -----------------------------------------------------------------.",
    "Open /usr/local/share/doc/Reader2/Examples/Chapter1/Section3/Picture7/Full/Size/Image9 or some_very_long_name_of_a_thing_that_goes_on_and_on_v2.",
    "WeAreTheChampionsOfTheWorldAndWeWillKeepOnFightingUntilTheEndOfTime2024 #ThisIsAVeryLongHashtagThatSomebodyWroteIn2019ForFun",
    "R&D=a&b, AT&T=c&d; x=1&y=2 and 100%25 of it, 5%20 off.",
    "12345678901234567890123456789012345678901234567890 digits of 3.14159265358979323846264338327950288419716939937510",
    "550e8400-e29b-41d4-a716-446655440000 is a name; write to a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4@bridge.example",
    "See https://share.example/?text=The%20bridge%20is%20old%20and%20the%20river\n  %20is%20wide%20and%20the%20tower%20is%20high&a=b and more.",
    "See https://bridge.example/a?in\nside=promo&location=news&campaign=bridges_and_more&name=b\n) and more.",
    "data: the image; base64, it says. data:image of a bridge.",
    f"`{BASE64[:30]}` is short.",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_what_only_looks_encoded_stays(text: str) -> None:
    assert pieces(text) == []


@pytest.mark.parametrize(
    "unit", ["a1B", "%7B", "data:image/png;base64,", "a=b&", "eyJ", "0a", "utm_a=", "-----BEGIN A-----\n", "/", "a/"]
)
def test_hostile_repetition_is_read(unit: str) -> None:
    for piece in blob.find(unit * 20_000):
        assert piece.start < piece.end
