"""What a page says of its encoding, its language and its address."""

import pytest

from core.loading.declared import Declared, declared


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (b"<meta charset=koi8-r>", "koi8-r"),
        (b"<META CHARSET = 'KOI8-R' />", "koi8-r"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "cp1251"),
        (b'<meta content="text/html;charset=Windows-1251" http-equiv="Content-Type">', "cp1251"),
        (b'<?xml version="1.0" encoding="EUC-JP"?><html>', "euc_jp"),
        (b"<meta charset=nonsense><meta charset=big5>", "big5hkscs"),
        (b"<!-- <meta charset=big5> --><meta charset=koi8-r>", "koi8-r"),
        (b"<!-- <meta charset=big5>", ""),
        (b"<meta name=description content='how charset=koi8-r came to be'>", ""),
        (b"<meta http-equiv=refresh content='0; url=/x?charset=koi8-r'>", ""),
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<meta charset=>", ""),
        (b"<meta charset=hz-gb-2312>", ""),
        (b"<style>" + b"." * 20_000 + b"</style><meta charset=koi8-r>", "koi8-r"),
        (b"", ""),
    ],
)
def test_its_encoding(page: bytes, encoding: str) -> None:
    assert declared(page).encoding == encoding


@pytest.mark.parametrize(
    ("page", "language", "domain"),
    [
        (b"<html lang=uk-UA><p>", "uk-ua", ""),
        (b"<html class=x xml:lang='de'>", "de", ""),
        (b"<html><meta http-equiv='Content-Language' content='pl, en'>", "pl", ""),
        (b"<meta property='og:locale' content='pt_BR'>", "pt-br", ""),
        (b"<link rel=canonical href='https://www.example.gr/a'>", "", "gr"),
        (b"<meta property='og:url' content='http://example.co.kr:80/'>", "", "kr"),
        (b"<base href='//example.th/'>", "", "th"),
        (b"<link rel=stylesheet href='https://cdn.example.ru/a.css'>", "", ""),
        (b"<link rel=canonical href='/a'><link rel=canonical href='http://10.0.0.1/a'>", "", ""),
        (b"<!-- saved from url=(0022)http://www.example.cz/ --><html>", "", "cz"),
    ],
)
def test_its_language_and_where_it_comes_from(page: bytes, language: str, domain: str) -> None:
    assert declared(page) == Declared("", "", language, domain)
