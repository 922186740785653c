"""Code of pages between, beside and glued to sentences of many languages."""

import pytest

from core.leaks import find_leaks

CODE = {
    'player': 'jwplayer("player-4").setup({file: "/clips/4.mp4", image: "/clips/4.jpg", width: "100%", aspectratio: "16:9", tracks: [{file: "/a.vtt", kind: "captions"}]});',
    'consent banner': 'window.cookieconsent.initialise({"palette":{"popup":{"background":"#000"},"button":{"background":"#f1d600"}},"content":{"message":"We use cookies. They help us. Agree?","dismiss":"Got it!"}});',
    'empty function': 'function OptanonWrapper() {}',
    'consent settings': "window.didomiConfig = { app: { apiKey: 'a1-b2', vendors: { iab: { all: true } } }, notice: { position: 'bottom' } };",
    'web component': "class ReaderCard extends HTMLElement { constructor() { super(); this.attachShadow({mode: 'open'}); } connectedCallback() { this.shadowRoot.innerHTML = `<style>:host{display:block}</style><slot></slot>`; } }\ncustomElements.define('reader-card', ReaderCard);",
    'custom element': "customElements.define('tide-table', class extends HTMLElement { connectedCallback() { this.textContent = 'x'; } });",
    'data with comments': '{\n  // the station\n  "station": "quay", /* metres */ "height": 3.2,\n  "on": true\n}',
    'templates in templates': "window.quay = { html: `<ul>${boats.map(b => `<li>${b.name}</li>`).join('')}</ul>`, size: 3 };",
    'state of a page': 'window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{id:a,title:b}],error:c,serverRendered:true}}(7,"Harbour news",null));',
    'properties of a page': '{"props":{"pageProps":{"slug":"harbour","posts":[{"id":1,"title":"A. B."}]}},"page":"/[slug]","query":{"slug":"harbour"},"buildId":"x1"}',
    'streamed state': 'self.__next_f.push([1,"5:[\\"$\\",\\"div\\",null,{\\"children\\":\\"The tide. It rose.\\"}]\\n"])',
    'remix': 'window.__remixContext = {"url":"/harbour","state":{"loaderData":{"root":{"user":null}}},"future":{}};',
    'apollo': 'window.__APOLLO_STATE__ = {"ROOT_QUERY":{"__typename":"Query","post({\\"id\\":7})":{"__ref":"Post:7"}}};',
    'preloaded': 'window.__PRELOADED_STATE__ = JSON.parse("{\\"user\\":{\\"name\\":\\"\\",\\"on\\":false}}");',
    'wix': 'window.thunderboltTag = "libs-releases-GA-local"; window.thunderboltVersion = "1.2.3"; var bodyCacheable = true;',
    'wix2': "const overrideWarmupData = window.customElements && customElements.get('wix-image') ? {} : null;",
    'shopify': "window.ShopifyAnalytics = window.ShopifyAnalytics || {};\nwindow.ShopifyAnalytics.meta = window.ShopifyAnalytics.meta || {};\nwindow.ShopifyAnalytics.meta.currency = 'EUR';\nfor (var attr in meta) {\n  window.ShopifyAnalytics.meta[attr] = meta[attr];\n}",
    'shopify2': 'var Shopify = Shopify || {}; Shopify.shop = "quay.example.org"; Shopify.locale = "de"; Shopify.currency = {"active":"EUR","rate":"1.0"};',
    'squarespace': 'Static.SQUARESPACE_CONTEXT = {"facebookAppId":"314","tzData":{"zones":[[60,"EU","CE%sT",null]]},"website":{"id":"5a","timeZone":"Europe/Berlin"}};',
    'squarespace2': 'SQUARESPACE_ROLLUPS = {}; (function(rollups, name) { if (!rollups[name]) { rollups[name] = {}; } rollups[name].js = ["//assets.example.org/x.js"]; })(SQUARESPACE_ROLLUPS, \'squarespace-common\');',
    'drupal': 'jQuery.extend(Drupal.settings, {"basePath":"\\/","pathPrefix":"de\\/","ajaxPageState":{"theme":"quay","js":{"0":1}}});',
    'drupal8': '{"path":{"baseUrl":"\\/","currentPath":"node\\/7","isFront":false},"pluralDelimiter":"\\u0003","user":{"uid":0}}',
    'vb': 'var SESSIONURL = "s=1a2b&"; var SECURITYTOKEN = "guest"; var IMGDIR_MISC = "images/misc"; var vb_disable_ajax = parseInt("0", 10);',
    'phpbb': "onload_functions.push('apply_onkeypress_event()'); function jumpto() { var page = prompt('Enter the page number.', '1'); if (page !== null && !isNaN(page)) { document.location.href = base_url + '&start=' + page; } }",
    'elementor': 'var elementorFrontendConfig = {"environmentMode":{"edit":false,"wpPreview":false},"i18n":{"shareOnFacebook":"Auf Facebook teilen","close":"Schließen."},"is_rtl":false,"version":"3.1"};',
    'elemcss': '.elementor-7 .elementor-element.elementor-element-1a2b > .elementor-container{max-width:900px;}.elementor-7 .elementor-widget-heading .elementor-heading-title{color:var( --e-global-color-primary );}@media(max-width:1024px){.elementor-7{--padding:0 10px;}}',
    'ampconfig': '{"vars":{"account":"UA-1-2"},"triggers":{"trackPageview":{"on":"visible","request":"pageview"}}}',
    'container': '@container card (min-width: 400px) { .card { display: grid; grid-template-columns: 1fr 2fr; } }',
    'layer': '@layer base, components; @layer base { html { color: #222; } }',
    'nesting': '.card { color: #111; &:hover { color: #333; } > .title { font-weight: 700; } @media (width < 600px) { padding: 0; } }',
    'hexesc': '.icon-boat:before { content: "\\f21a"; } .\\31 2col { width: 50%; } .md\\:flex { display: flex; }',
    'property': '@property --angle { syntax: "<angle>"; inherits: false; initial-value: 0deg; }',
    'supports': '@supports (display: grid) and (not (display: inline-grid)) { .quay { float: none; } }',
    'csscomments': '/* =Header\n-------------------------------------------------------------- */\n#site-header { margin: 0 auto; /* centred. */ padding: 0; }\n/* The menu. It opens below. */\n#site-header .menu li a { text-decoration: none; }',
    'print': '@media print { .no-print, .no-print * { display: none !important; } }',
    'theme': '[data-theme="dark"] .quay-box { --bg: #111; background: var(--bg); } html[dir=rtl] .quay-box{text-align:right}',
    'speculation': '{"prefetch":[{"source":"document","where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":["/wp-*.php","/*\\\\?(.+)"]}}]},"eagerness":"conservative"}]}',
    'importmap': '{"imports":{"vue":"https://cdn.example.org/vue@3/dist/vue.esm-browser.js"}}',
    'ldarray': '[{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home"}]},{"@context":"https://schema.org","@type":"Article","headline":"The tide. It rose."}]',
    'outbrain': "OBR.extern.researchWidget(); OBR.extern.renderSpaWidgets('https://www.example.org/a');",
    'dfp': "googletag.cmd.push(function() {\n    googletag.defineSlot('/17/Quay_Top', [[728, 90], [970, 250]], 'div-gpt-ad-17-0').addService(googletag.pubads());\n    googletag.pubads().enableSingleRequest();\n    googletag.enableServices();\n  });",
    'ads': '(adsbygoogle = window.adsbygoogle || []).push({});',
    'adsold': 'google_ad_client = "ca-pub-17";\n/* Quay 336x280 */\ngoogle_ad_slot = "881";\ngoogle_ad_width = 336;\ngoogle_ad_height = 280;',
    'docwrite': 'document.write(\'<scr\'+\'ipt src="//ads.example.org/a.js?r=\'+Math.random()+\'"></scr\'+\'ipt>\');',
    'jq': "jQuery(document).ready(function($){ $('.quay a').on('click', function(e){ e.preventDefault(); $(this).toggleClass('open'); }); });",
    'jq2': '$(document).ready(function() { $("#tide").text("It rises. Slowly."); });',
    'jq3': '$(".slider").slick({ dots: true, infinite: false, speed: 300 });',
    'noconf': 'jQuery.noConflict();',
    'require': "require(['jquery', 'domReady!'], function($){ $('#quay').show(); });",
    'requirecfg': 'require.config({ paths: { "tide": "js/tide" }, waitSeconds: 0 });',
    'define': "define('quay/tide', ['exports'], function (exports) { exports.rise = 3; });",
    'export': "export default { name: 'quay-box', data() { return { open: false }; }, methods: { toggle() { this.open = !this.open; } } };",
    'exportconst': 'export const tide = { high: 3, low: 1 };',
    'import': "import { quay } from './quay.js';",
    'import2': 'import quay from "./quay.js";\nquay.init("#box");',
    'import3': "import * as tide from '/js/tide.js';",
    'import4': "import '/js/tide.js';",
    'cdata': '//<![CDATA[\nvar tide = {"high":"3","low":"1"};\n//]]>',
    'cdata2': '/* <![CDATA[ */\nvar tideL10n = {"high":"3","low":"1"};\n/* ]]> */',
    'cdata3': "//<![CDATA[\nshowTide('quay');\n//]]>",
    'usestrict': '"use strict"; var tide = require("tide"); tide.start();',
    'iife': "(function(){ var quay = document.getElementById('quay'); if (!quay) return; quay.hidden = false; })();",
    'arrow': "(() => { const quay = document.querySelector('#quay'); quay?.remove(); })();",
    'async': "(async () => { const r = await fetch('/tide.json'); const t = await r.json(); show(t); })();",
    'fetch': "fetch('/tide.json').then(function(r){ return r.json(); }).then(show);",
    'listener': 'document.addEventListener("DOMContentLoaded", function(event) { window.scrollTo(0, 0); });',
    'onload': "window.onload = function () { setTimeout(function () { document.body.className += ' ready'; }, 300); };",
    'let': 'let tides = [3, 1, 4], index = 0;',
    'recaptcha': "var onloadCallback = function() { grecaptcha.render('box', {'sitekey' : '6Lx'}); };",
    'svgjs': 'var icon = \'<svg viewBox="0 0 24 24"><path d="M12 2l3 7h7l-5.5 4.5z"/></svg>\'; document.body.innerHTML += icon;',
    'cssinjs': "var css = document.createElement('style'); css.textContent = '.quay{color:red} .quay a{color:blue}'; document.head.appendChild(css);",
    'typeof': "if (typeof window.ga !== 'undefined') { ga('send', 'pageview'); }",
    'hbspt': 'hbspt.forms.create({ portalId: "17", formId: "a1-b2", region: "eu1" });',
    'typekit': 'try{Typekit.load({ async: true });}catch(e){}',
    'swiper': "const swiper = new Swiper('.swiper', { loop: true, pagination: { el: '.swiper-pagination' } });",
    'embed': 'new TradingView.widget({ "width": 980, "symbol": "QUAY:TIDE", "interval": "D" });',
    'ternary': "var top = window.innerWidth > 600 ? 'wide' : 'narrow';",
    'vueapp': "new Vue({ el: '#app', data: { message: 'Hello. How are you?' } });",
    'alpine': "Alpine.data('quay', () => ({ open: false, toggle() { this.open = ! this.open } }))",
    'chart': "google.charts.load('current', {'packages':['corechart']}); google.charts.setOnLoadCallback(drawChart); function drawChart() { var data = google.visualization.arrayToDataTable([['Year', 'Tide'], ['2004', 1000]]); }",
    'maps': "function initMap() { var quay = {lat: 53.5, lng: 9.9}; var map = new google.maps.Map(document.getElementById('map'), {zoom: 4, center: quay}); }",
    'addthis': 'var addthis_config = {"data_track_clickback":true};',
    'sharethis': 'stLight.options({publisher: "a1-b2", doNotHash: false, doNotCopy: false});',
    'mediaelement': 'var mejsL10n = {"language":"de","strings":{"mejs.close":"Schließen","mejs.play":"Wiedergeben"}};',
    'labelled': "var quayPlayer = videojs('clip', { controls: true, sources: [{ src: '/a.m3u8', type: 'application/x-mpegURL' }] });",
}  # fmt: skip

# What stands before and what behind: with and without a full stop, with marks and scripts of other languages.
SENTENCES = [
    ("Der Hafen blieb über Nacht geschlossen.", "Die Fähre fährt erst am Mittag wieder."),
    ("Le port est resté fermé toute la nuit ; personne ne savait pourquoi !", "« Le bac repart à midi », dit-elle."),
    ("Порт был закрыт всю ночь.", "Паром пойдёт только в полдень."),
    ("港口整夜關閉，沒有人知道原因。", "渡輪中午才會開航。"),
    ("港口整夜关闭（原因不明）", "渡轮中午才开航。"),
    ("بقي الميناء مغلقا طوال الليل،", "ولن تبحر العبارة قبل الظهر."),
    ("ท่าเรือปิดทั้งคืนเงียบๆ", "เรือข้ามฟากจะออกตอนเที่ยง"),
    ("El puerto quedó cerrado. ¡Nadie lo sabe!", "¿Y la barca? Saldrá a mediodía."),
    ("港は一晩中閉まっていた。", "渡し船は正午に出る。"),
    ("The harbour stayed shut and nobody hurried.", "The ferry leaves at noon."),
    ("The harbour stayed shut and nobody hurried", "But the ferry leaves at noon."),
]


def found(text: str) -> list[str]:
    return [text[r.start : r.end] for r in find_leaks(text)]


@pytest.mark.parametrize("glue", ["\n", " ", "\xa0", "\n\n"])
@pytest.mark.parametrize("name", CODE)
def test_code_beside_sentences_goes_whole_and_alone(name: str, glue: str) -> None:
    code = CODE[name]
    for before, after in SENTENCES:
        assert found(before + glue + code + glue + after) == [code]


@pytest.mark.parametrize("name", CODE)
def test_code_glued_to_sentences_goes_whole_and_alone(name: str) -> None:
    code = CODE[name]
    for before, after in SENTENCES[:-1]:
        if before.endswith("!") and code.startswith("("):
            continue  # which may negate what is called
        assert found(before + code + " " + after) == [code]
        if code.endswith((";", "}", ")", "]")):
            assert found(before + code + after) == [code]
