"""Invents texts for the judge: lessons in many languages that show code, and code of pages that leaked into them.

usage: python -m tools.invent_texts DATA [--texts 60] [--seed 1]

Writes ``DATA/leakbench/invented.jsonl``, which ``tools.train_judge`` reads beside the others: so many texts a language,
each with ``text``, ``gold`` (what leaked), ``legit`` (what the text shows), ``source`` (the language, to fold by).
Lessons show code of their own: announced, named in the sentences around it, as listings or inside a sentence. Some hold
leaks that have nothing to do with what they show, between paragraphs or behind a sentence; ordinary texts hold leaks alone.
"""

import argparse
import json
import random
from pathlib import Path

# By language: what leads to code (with and without a colon), what explains it, what speaks of other things; {n} is a
# name of the code.
SENTENCES = {
    "en": (("Put this into the page:", "The line with {n} looks as follows:", "Here {n} comes first.", "What I wrote in the end is this.", "Step 2:"),
           ("It is {n} that makes the difference.", "Leave {n} out and nothing happens.", "We shall need {n} again below."),
           ("The bakery opens at six on market days.", "Nobody had asked the ferryman about the fog.", "My sister planted two pear trees behind the school.")),
    "de": (("So sieht das aus:", "Die Zeile mit {n} lautet dann:", "Am Anfang steht {n}.", "Herausgekommen ist das hier.", "Schritt 2:"),
           ("Entscheidend ist dabei {n}.", "Ohne {n} passiert gar nichts.", "Auf {n} kommen wir noch zurück."),
           ("Die Bäckerei öffnet an Markttagen um sechs.", "Niemand hatte den Fährmann nach dem Nebel gefragt.", "Meine Schwester pflanzte zwei Birnbäume hinter der Schule.")),
    "fr": (("Voici ce que cela donne :", "La ligne avec {n} devient :", "On commence par {n}.", "Le résultat final est celui-ci.", "Étape 2 :"),
           ("Tout dépend de {n}.", "Sans {n}, rien ne se passe.", "Nous reverrons {n} plus loin."),
           ("La boulangerie ouvre à six heures les jours de marché.", "Personne n’avait parlé du brouillard au passeur.", "Ma sœur a planté deux poiriers derrière l’école.")),
    "es": (("Queda de esta forma:", "La línea de {n} es esta:", "Primero va {n}.", "Al final escribí esto.", "Paso 2:"),
           ("La clave está en {n}.", "Sin {n} no ocurre nada.", "Volveremos a {n} más abajo."),
           ("La panadería abre a las seis los días de mercado.", "Nadie preguntó al barquero por la niebla.", "Mi hermana plantó dos perales detrás de la escuela.")),
    "it": (("Ecco come appare:", "La riga con {n} diventa:", "Si parte da {n}.", "Alla fine ho scritto questo.", "Passo 2:"),
           ("Tutto dipende da {n}.", "Senza {n} non succede nulla.", "Ritroveremo {n} più avanti."),
           ("Il panificio apre alle sei nei giorni di mercato.", "Nessuno aveva chiesto della nebbia al traghettatore.", "Mia sorella ha piantato due peri dietro la scuola.")),
    "pt": (("Fica assim:", "A linha com {n} passa a ser:", "Primeiro vem {n}.", "No fim escrevi isto.", "Passo 2:"),
           ("O segredo está em {n}.", "Sem {n} nada acontece.", "Voltaremos a {n} mais abaixo."),
           ("A padaria abre às seis nos dias de feira.", "Ninguém perguntou ao barqueiro pelo nevoeiro.", "A minha irmã plantou duas pereiras atrás da escola.")),
    "pl": (("Wygląda to tak:", "Wiersz z {n} brzmi:", "Na początku stoi {n}.", "Ostatecznie napisałem to.", "Krok 2:"),
           ("Najważniejsze jest tu {n}.", "Bez {n} nic się nie stanie.", "Do {n} jeszcze wrócimy."),
           ("Piekarnia otwiera się o szóstej w dni targowe.", "Nikt nie pytał przewoźnika o mgłę.", "Moja siostra posadziła dwie grusze za szkołą.")),
    "cs": (("Vypadá to takto:", "Řádek s {n} pak zní:", "Nejprve přijde {n}.", "Nakonec jsem napsal toto.", "Krok 2:"),
           ("Podstatné je zde {n}.", "Bez {n} se nic nestane.", "K {n} se ještě vrátíme."),
           ("Pekárna otevírá v tržní dny v šest.", "Nikdo se převozníka na mlhu neptal.", "Moje sestra zasadila za školou dvě hrušně.")),
    "ru": (("Выглядит это так:", "Строка с {n} теперь такая:", "Сначала идёт {n}.", "В итоге получилось вот что.", "Шаг 2:"),
           ("Главное здесь {n}.", "Без {n} ничего не произойдёт.", "К {n} мы ещё вернёмся."),
           ("В базарные дни пекарня открывается в шесть.", "Никто не спросил паромщика про туман.", "Сестра посадила две груши за школой.")),
    "uk": (("Виглядає це так:", "Рядок із {n} тепер такий:", "Спершу йде {n}.", "Зрештою вийшло ось що.", "Крок 2:"),
           ("Головне тут {n}.", "Без {n} нічого не станеться.", "До {n} ми ще повернемося."),
           ("У базарні дні пекарня відчиняється о шостій.", "Ніхто не питав перевізника про туман.", "Сестра посадила дві груші за школою.")),
    "tr": (("Şuna benziyor:", "{n} satırı artık böyle:", "Önce {n} geliyor.", "Sonunda bunu yazdım.", "Adım 2:"),
           ("Burada önemli olan {n}.", "{n} olmazsa hiçbir şey olmaz.", "{n} konusuna yine döneceğiz."),
           ("Fırın pazar günleri altıda açılır.", "Kimse kayıkçıya sisi sormadı.", "Kız kardeşim okulun arkasına iki armut dikti.")),
    "fi": (("Tältä se näyttää:", "Rivi, jolla on {n}, kuuluu nyt:", "Ensin tulee {n}.", "Lopulta kirjoitin tämän.", "Vaihe 2:"),
           ("Ratkaisevaa on {n}.", "Ilman sitä, siis {n}, mitään ei tapahdu.", "Palaamme vielä kohtaan {n}."),
           ("Leipomo avataan toripäivinä kuudelta.", "Kukaan ei kysynyt lautturilta sumusta.", "Sisareni istutti kaksi päärynäpuuta koulun taakse.")),
    "sv": (("Så här ser det ut:", "Raden med {n} blir då:", "Först kommer {n}.", "Till slut skrev jag det här.", "Steg 2:"),
           ("Det viktiga är {n}.", "Utan {n} händer ingenting.", "Vi återkommer till {n}."),
           ("Bageriet öppnar klockan sex på marknadsdagar.", "Ingen hade frågat färjkarlen om dimman.", "Min syster planterade två päronträd bakom skolan.")),
    "nl": (("Dat ziet er zo uit:", "De regel met {n} wordt dan:", "Eerst komt {n}.", "Uiteindelijk schreef ik dit.", "Stap 2:"),
           ("Het draait hier om {n}.", "Zonder {n} gebeurt er niets.", "Op {n} komen we nog terug."),
           ("De bakker opent op marktdagen om zes uur.", "Niemand vroeg de veerman naar de mist.", "Mijn zus plantte twee perenbomen achter de school.")),
    "hu": (("Így néz ki:", "A {n} sora most ez:", "Először a {n} jön.", "Végül ezt írtam.", "2. lépés:"),
           ("Itt a {n} a lényeg.", "A {n} nélkül semmi sem történik.", "A {n} később is előkerül."),
           ("A pékség piacnapokon hatkor nyit.", "Senki sem kérdezte a révészt a ködről.", "A nővérem két körtefát ültetett az iskola mögé.")),
    "el": (("Μοιάζει κάπως έτσι:", "Η γραμμή με το {n} γίνεται:", "Πρώτα έρχεται το {n}.", "Στο τέλος έγραψα αυτό.", "Βήμα 2:"),
           ("Σημασία έχει το {n}.", "Χωρίς το {n} δεν γίνεται τίποτα.", "Στο {n} θα επιστρέψουμε."),
           ("Ο φούρνος ανοίγει στις έξι τις μέρες της αγοράς.", "Κανείς δεν ρώτησε τον βαρκάρη για την ομίχλη.", "Η αδελφή μου φύτεψε δύο αχλαδιές πίσω από το σχολείο.")),
    "ja": (("こう書きます：", "{n}の行はこうなります：", "まず{n}を置きます。", "できあがったものがこちらです。", "手順2："),
           ("大事なのは{n}です。", "{n}がないと何も起こりません。", "「{n}」は後でまた出てきます。"),
           ("市の日、パン屋は六時に開く。", "霧のことを渡し守に尋ねた人はいなかった。", "姉は学校の裏に梨の木を二本植えた。")),
    "zh": (("写成这样：", "带有{n}的那一行如下：", "首先是{n}。", "最后我写的就是这个。", "第二步："),
           ("关键在于{n}。", "没有{n}就什么也不会发生。", "“{n}”后面还会用到。"),
           ("集市那天，面包店六点开门。", "没有人向船夫问起那场雾。", "姐姐在学校后面种了两棵梨树。")),
    "ko": (("이렇게 씁니다:", "{n} 줄은 다음과 같습니다:", "먼저 {n} 가 옵니다.", "결국 이렇게 되었습니다.", "2단계:"),
           ("중요한 것은 {n} 입니다.", "{n} 없이는 아무 일도 없습니다.", "{n} 는 뒤에 또 나옵니다."),
           ("장날이면 빵집은 여섯 시에 문을 연다.", "아무도 뱃사공에게 안개를 묻지 않았다.", "누나는 학교 뒤에 배나무 두 그루를 심었다.")),
    "hi": (("यह ऐसा दिखता है:", "{n} वाली पंक्ति अब यह है:", "पहले {n} आता है।", "अंत में मैंने यह लिखा।", "चरण 2:"),
           ("यहाँ {n} ही मुख्य है।", "{n} के बिना कुछ नहीं होगा।", "{n} आगे फिर आएगा।"),
           ("बाज़ार के दिन बेकरी छह बजे खुलती है।", "किसी ने मल्लाह से कोहरे के बारे में नहीं पूछा।", "मेरी बहन ने स्कूल के पीछे दो पेड़ लगाए।")),
    "ar": (("يبدو الأمر هكذا:", "يصبح السطر الذي فيه {n} كما يلي:", "يأتي {n} أولا.", "وهذا ما كتبته في النهاية.", "الخطوة 2:"),
           ("المهم هنا هو {n}.", "من دون {n} لا يحدث شيء.", "سنعود إلى {n} لاحقا."),
           ("يفتح المخبز في السادسة أيام السوق.", "لم يسأل أحد الملاح عن الضباب.", "زرعت أختي شجرتين خلف المدرسة.")),
    "vi": (("Nó trông thế này:", "Dòng có {n} trở thành:", "Trước hết là {n}.", "Cuối cùng tôi đã viết thế này.", "Bước 2:"),
           ("Điều quan trọng là {n}.", "Thiếu {n} thì không có gì xảy ra.", "Ta sẽ gặp lại {n} ở dưới."),
           ("Tiệm bánh mở cửa lúc sáu giờ vào ngày chợ.", "Không ai hỏi người lái đò về màn sương.", "Chị tôi trồng hai cây lê sau trường.")),
    "id": (("Bentuknya begini:", "Baris dengan {n} menjadi:", "Pertama ada {n}.", "Akhirnya saya menulis ini.", "Langkah 2:"),
           ("Yang penting di sini {n}.", "Tanpa {n} tidak ada yang terjadi.", "Kita akan kembali ke {n} nanti."),
           ("Toko roti buka pukul enam pada hari pasar.", "Tak seorang pun menanyai tukang perahu soal kabut.", "Kakak saya menanam dua pohon pir di belakang sekolah.")),
}  # fmt: skip

# What lessons show: the subject's kin among the leaks (or ""), names of the code, the code; {w}, {v} are words, {d} a number.
SHOWN = (
    ("css", ("{w}-box", "transition-delay"), ".{w}-box {{\n  transition-delay: {d}ms;\n  color: navy;\n}}\n.{w}-box:hover {{\n  color: orange;\n}}"),
    ("css", ("flex-wrap", "@media"), "@media (max-width: {d}px) {{\n  .{w} {{ display: flex; flex-wrap: wrap; }}\n}}"),
    ("css", ("box-sizing",), "#{w} {{ box-sizing: border-box; margin: 0 auto; }}"),
    ("analytics", ("gtag", "dataLayer"), "<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-XXXXXXXXXX\"></script>\n<script>\nwindow.dataLayer = window.dataLayer || [];\nfunction gtag(){{dataLayer.push(arguments);}}\ngtag('js', new Date());\ngtag('config', 'G-XXXXXXXXXX');\n</script>"),
    ("analytics", ("dataLayer.push()", "dataLayer"), "window.dataLayer = window.dataLayer || [];\ndataLayer.push({{'event': '{w}_{v}'}});"),
    ("analytics", ("gtag",), "gtag('event', '{w}_{v}', {{ 'value': {d} }});"),
    ("analytics", ("_gaq",), "_gaq.push(['_trackEvent', '{w}', 'click', '{v}']);"),
    ("pixel", ("fbq",), "fbq('init', 'YOUR_PIXEL_ID');\nfbq('track', '{W}');"),
    ("ads", ("adsbygoogle",), "<ins class=\"adsbygoogle\" data-ad-client=\"ca-pub-XXXXXXXXXXXXXXXX\" data-ad-slot=\"XXXXXXXXXX\"></ins>\n<script>(adsbygoogle = window.adsbygoogle || []).push({{}});</script>"),
    ("", ("{w}{V}", "addEventListener"), "const {w}{V} = document.querySelector('#{w}');\n{w}{V}.addEventListener('click', () => {{\n  {w}{V}.hidden = true;\n}});"),
    ("", ("{w}{V}()",), "function {w}{V}(a, b) {{\n  return a + b * {d};\n}}"),
    ("", ("console.log",), "let {w} = [{d}, 2, 3];\nfor (let i = 0; i < {w}.length; i++) {{\n  console.log({w}[i]);\n}}"),
    ("", ("$.ajax", "{w}.php"), "$.ajax({{ url: '{w}.php', type: 'POST', success: function (data) {{ $('#{v}').html(data); }} }});"),
    ("", ("{w}_{v}",), "${w}_{v}\n= $_POST['{w}_{v}'];"),
    ("", ("add_action", "{w}_{v}"), "function {w}_{v}() {{\n    echo get_option( '{w}_{v}' );\n}}\nadd_action( 'wp_footer', '{w}_{v}' );"),
    ("", ("isset", "{w}"), "if (isset($_GET['{w}'])) {{\n    ${w} = intval($_GET['{w}']);\n}}"),
    ("", ("Get-{W}",), "function Get-{W}($path)\n{{\n    $raw = [System.IO.File]::ReadAllBytes($path)\n    foreach($part in $raw)\n    {{\n        $line += $part.ToString(\"x2\")\n    }}\n    return $line;\n}}"),
    ("", ("{w}_{v}",), "def {w}_{v}(rows):\n    total = sum(row['{w}'] for row in rows)\n    return {{'{w}': total, 'n': len(rows)}}"),
    ("", ("{W}{V}",), "public class {W}{V} {{\n    private int {w} = {d};\n    public int get() {{ return this.{w}; }}\n}}"),
    ("", ("git {w}", "--{v}"), "git log --oneline | grep \"{w}\" > {v}.txt"),
    ("", ("{W}{V}",), "<template>\n  <{w}-{v} :items=\"list\" @change=\"load\" />\n</template>\n<script>\nexport default {{\n  name: '{W}{V}',\n  data() {{ return {{ list: [] }} }}\n}}\n</script>"),
    ("", ("v-for", "{w}"), "<li v-for=\"{w} in {v}s\" :key=\"{w}.id\">{{{{ {w}.name }}}}</li>"),
    ("", ("useState", "{w}{V}"), "const [{w}{V}, set{W}] = useState(null);\nuseEffect(() => {{ load({w}{V}); }}, [{w}{V}]);"),
    ("", ("<{t}>",), "<{t} class=\"{w}\">{V}</{t}>"),
    ("", ("<head>", "<body>"), "<html>\n  <head>\n    <title>{W}</title>\n  </head>\n  <body>\n    <p>{V}</p>\n  </body>\n</html>"),
    ("json", ("{w}Id", "{v}"), "{{\n  \"{w}Id\": {d},\n  \"{v}\": \"example.com\",\n  \"tags\": [\"a\", \"b\"]\n}}"),
    ("json", ("@type", "schema.org"), "<script type=\"application/ld+json\">\n{{\n  \"@context\": \"https://schema.org\",\n  \"@type\": \"{W}\",\n  \"url\": \"https://www.example.com/\"\n}}\n</script>"),
    ("error", ("Undefined index", "{w}_{v}"), "PHP Notice: Undefined index: {w}_{v} in /home/me/public_html/wp-content/plugins/{w}/{w}-{v}.php on line {d}"),
    ("error", ("Cannot modify header", "headers already sent"), "Warning: Cannot modify header information - headers already sent by (output started at /home/user/public_html/{w}.php:{d}) in /home/user/public_html/{v}.php on line {d}"),
    ("error", ("Call to undefined function", "{w}_{v}"), "Fatal error: Call to undefined function {w}_{v}() in /var/www/html/wp-content/themes/{w}/functions.php on line {d}"),
    ("error", ("TypeError", "{w}{V}"), "Uncaught TypeError: Cannot read properties of undefined (reading '{w}{V}') at load ({w}.js:{d}:7)"),
    ("template", ("{{% include %}}", "{w}.{v}"), "{{% if {w}.{v} %}}\n  {{{{ {w}.{v} }}}}\n{{% else %}}\n  {{% include '{v}.html' %}}\n{{% endif %}}"),
    ("template", ("{w}_{v}",), "[{w}_{v} id=\"{d}\" columns=\"2\"]"),
    ("", ("{w}.conf", "proxy_pass"), "location /{w} {{\n    proxy_pass http://localhost:{d};\n    proxy_set_header Host $host;\n}}"),
    ("", ("{W}s", "WHERE"), "SELECT * FROM {W}s WHERE {w}_id = {d} AND name = '{v}';"),
    ("", ("XMLHttpRequest",), "var {w} = new XMLHttpRequest();\n{w}.open('GET', '{v}.json');\n{w}.send();"),
    ("", ("async", "fetch{W}"), "async function fetch{W}() {{\n  const r = await fetch('/api/{v}');\n  return r.json();\n}}"),
)  # fmt: skip

# What leaks: the kin, the kind, the code.
LEAKS = (
    ("ads", "script", "(adsbygoogle = window.adsbygoogle || []).push({{}});"),
    ("ads", "markup", "<span id=\"ad-slot-{d}\" class=\"adpicker-ad\"></span>"),
    ("ads", "markup", "<div class=\"ad-unit ad-{w}\" data-ad-slot=\"{D}\"></div>"),
    ("ads", "script", "googletag.cmd.push(function() {{ googletag.display('div-gpt-ad-{D}-0'); }});"),
    ("ads", "script", "google_ad_client = \"ca-pub-{D}\"; google_ad_slot = \"{D}\"; google_ad_width = 336; google_ad_height = 280;"),
    ("ads", "markup", "<ins class=\"adsbygoogle\" style=\"display:block\" data-ad-client=\"ca-pub-{D}\" data-ad-slot=\"{D}\"></ins>"),
    ("ads", "script", "OBR.extern.researchWidget();"),
    ("ads", "script", "window._taboola = window._taboola || []; _taboola.push({{mode:'{w}-a', container:'taboola-{v}', placement:'{W}'}});"),
    ("analytics", "script", "window.dataLayer = window.dataLayer || []; function gtag(){{dataLayer.push(arguments);}} gtag('js', new Date()); gtag('config', 'UA-{D}-1');"),
    ("analytics", "script", "ga('create', 'UA-{D}-1', 'auto'); ga('send', 'pageview');"),
    ("analytics", "script", "var _gaq = _gaq || []; _gaq.push(['_setAccount', 'UA-{D}-1']); _gaq.push(['_trackPageview']);"),
    ("analytics", "script", "var _paq = window._paq || []; _paq.push(['trackPageView']); _paq.push(['enableLinkTracking']);"),
    ("pixel", "script", "fbq('init', '{D}'); fbq('track', 'PageView');"),
    ("consent", "script", "window.cookieconsent.initialise({{\"palette\":{{\"popup\":{{\"background\":\"#{d}\"}}}},\"content\":{{\"dismiss\":\"OK\"}}}});"),
    ("consent", "script", "function OptanonWrapper() {{ }}"),
    ("css", "style", ".wp-block-{w}{{margin:0 0 {d}px;padding:0}}.wp-block-{w} img{{max-width:100%;height:auto}}"),
    ("css", "style", "#gallery-1 {{ margin: auto; }} #gallery-1 .gallery-item {{ float: left; margin-top: 10px; text-align: center; width: 33%; }}"),
    ("json", "data", "{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"{W} {v}\",\"datePublished\":\"2021-03-0{e}T08:00:00+00:00\"}}"),
    ("", "script", "jQuery(document).ready(function($){{ $('.{w}-slider').slick({{ dots: true, speed: {d} }}); }});"),
    ("", "script", "/* <![CDATA[ */ var {w}L10n = {{\"ajaxurl\":\"\\/wp-admin\\/admin-ajax.php\",\"nonce\":\"{D}\"}}; /* ]]> */"),
    ("", "script", "hbspt.forms.create({{ portalId: \"{D}\", formId: \"{w}-{d}-{v}\" }});"),
    ("", "script", "export const {w} = {{ high: {d}, low: 1 }};"),
    ("", "script", "import {w} from './{w}.js';\n{w}.init('#{v}');"),
    ("", "script", "window.__{W}_STATE__ = {{\"id\":{d},\"user\":null,\"items\":[]}};"),
    ("error", "error", "Warning: Undefined variable ${w} in /var/www/vhosts/{w}{v}.org/httpdocs/wp-content/themes/{w}/single.php on line {d}"),
    ("error", "error", "Notice: Undefined property: WP_{W}::${v} in /home/{w}/public_html/wp-includes/class-{v}.php on line {d}"),
)  # fmt: skip

# Marks around or between the words of a sentence; the words stay.
MARKS = (("<b>", "</b>"), ("<em>", "</em>"), ("<strong>", "</strong>"), ("<i>", "</i>"), ("<p>", "</p>"), ("<br />", ""), ("", "<br>"), ("<p>", ""), ("", "</p>"), ("<h2>", "</h2>"), ("<span style=\"color: #{d}\">", "</span>"), ("<a href=\"https://www.{w}.org/{v}/{d}\">", "</a>"), ("<div class=\"{w}\">", "</div>"), ("[caption id=\"attachment_{d}\" width=\"{d}\"]", "[/caption]"), ("[b]", "[/b]"), ("{{{{ {w}.{v} }}}}", ""), ("<link rel=\"image_src\" href=\"https://www.{w}.org/{d}.jpg\" />", ""), ("{{% include {w}.html %}}", ""))  # fmt: skip

WORDS = (
    "quay tide barge mill lantern orchard ferry kettle saddle basket cellar thimble walnut gravel meadow copper".split()
)
# Of what lessons show, pages do not run these: they never leak.
FOREIGN = "${ $_ echo [System def git proxy_pass SELECT class= <{t} <html /home/ /var/ public".split()
TAGS = "strong em section nav button figure blockquote".split()
TOPICS = ("", "PHP", "JavaScript", "CSS", "HTML", "WordPress", "Vue", "GTM", "SEO", "Git")


class Text:
    """A text that grows, with the places of what leaked into it and of what it shows."""

    def __init__(self) -> None:
        self.text = ""
        self.gold: list[tuple[int, int, str]] = []
        self.legit: list[tuple[int, int]] = []

    def add(self, words: str, between: str) -> int:
        """Append; give where ``words`` begin."""
        if self.gold and self.gold[-1][1:] == (len(self.text), "error"):
            between = "\n"  # an error ends with its line
        self.text += (between if self.text else "") + words
        return len(self.text) - len(words)


def filled(pattern: str, chance: random.Random, names: dict[str, str]) -> str:
    """Fill a pattern with words and numbers."""
    number = "".join(chance.choice("23456789") for _ in range(chance.choice((9, 13, 16))))
    return pattern.format(d=chance.randint(12, 990), D=number, e=chance.randint(1, 9), t=chance.choice(TAGS), **names)


def words(chance: random.Random) -> dict[str, str]:
    """Give two words, each also with a capital."""
    one, other = chance.sample(WORDS, 2)
    return {"w": one, "v": other, "W": one.title(), "V": other.title()}


def leak(text: Text, chance: random.Random, kin: set[str], between: str, *, anything: bool = False) -> None:
    """Let something leak that is no kin of what the text shows; ``anything`` that pages run may leak into other texts."""
    _, kind, pattern = chance.choice([one for one in LEAKS if not one[0] or one[0] not in kin])
    if anything and chance.random() < 0.6:
        pattern = chance.choice([one[2] for one in SHOWN if not any(sign in one[2] for sign in FOREIGN)])
        kind = "script"
    code = filled(pattern, chance, words(chance))
    if anything:
        for made_up, real in (("G-XXXXXXXXXX", "G-7QX2B9LD41"), ("YOUR_PIXEL_ID", "2860417735"), ("XXXXXX", "716290")):
            code = code.replace(made_up, real)
        if chance.random() < 0.5:
            code = " ".join(code.split())
    if text.text.endswith(".") and chance.random() < 0.15:
        text.text = text.text[:-1] + ":"  # a colon leads to other things too
    start = text.add(code, "\n" if kind == "error" else between)
    text.gold.append((start, len(text.text), kind))


def marked(text: Text, sentence: str, chance: random.Random, between: str) -> None:
    """Append a sentence in which marks of the page are left around a few words."""
    names = words(chance)
    opening, closing = (filled(mark, chance, names) for mark in chance.choice(MARKS))
    parts = sentence.split(" ")
    first = chance.randint(0, len(parts) - 1) if chance.random() < 0.7 else 0
    last = chance.randint(first + 1, len(parts))
    before, inner, after = (" ".join(some) for some in (parts[:first], parts[first:last], parts[last:]))
    start = text.add(before + " " * bool(before), between)
    for piece, is_mark in ((opening, True), (inner, False), (closing, True), (" " * bool(after) + after, False)):
        start = text.add(piece, "")
        if is_mark and piece:
            text.gold.append((start, len(text.text), "template" if piece[0] in "[{" else "markup"))


def lesson(language: str, chance: random.Random, leaks: bool) -> Text:
    """Invent a text that shows code."""
    lead, explain, other = SENTENCES[language]
    text = Text()
    chosen = chance.sample(SHOWN, chance.choice((1, 1, 2, 3)))
    kin = {one[0] for one in chosen} - {""}
    flat, paragraph = chance.random() < 0.3, chance.choice(("\n", "\n\n"))
    gap = " " if flat else paragraph
    if leaks and chance.random() < 0.3:
        leak(text, chance, kin, gap)
    topic = chance.choice(TOPICS)
    named = words(chance)
    name = filled(chance.choice(chosen[0][1]), chance, named)
    text.add(f"{topic} {name}".strip() if chance.random() < 0.6 else chance.choice(other), gap)
    for _, names, pattern in chosen:
        for _ in range(chance.randint(0, 2)):
            text.add(chance.choice((chance.choice(other), chance.choice(explain).format(n=topic or "PHP"))), gap)
            if leaks and chance.random() < 0.2:
                leak(text, chance, kin, chance.choice((gap, gap, " ")))
        name = filled(chance.choice(names), chance, named)
        code = filled(pattern, chance, named)
        told = chance.random()
        text.add(chance.choice(lead if told < 0.85 else other).format(n=name), gap)
        if flat:
            code = " ".join(code.split())
        elif chance.random() < 0.25:
            code = "    " + code.replace("\n", "\n    ")
        text.add(code, gap)
        text.add(chance.choice(explain).format(n=name) if told > 0.3 else chance.choice(other), gap)
        if leaks and chance.random() < 0.4:
            leak(text, chance, kin, chance.choice((gap, gap, " ")))
            text.add(chance.choice(other), gap)
        if chance.random() < 0.3:
            text.add(f"- {chance.choice(explain).format(n=name)}", gap)
    for _ in range(chance.randint(0, 3)):
        text.add(chance.choice(other), gap)
    if leaks and not text.gold:
        leak(text, chance, kin, gap)
    text.legit.append((0, len(text.text)))  # what did not leak is the text's own, tags in its sentences too
    return text


def story(language: str, chance: random.Random) -> Text:
    """Invent a text about other things, with a leak or with marks of the page around its words."""
    text = Text()
    gap = chance.choice(("\n", "\n\n", " "))
    at = chance.randint(0, 2)
    marks = chance.random() < 0.15
    for number in range(chance.randint(2, 12)):
        sentence = chance.choice(SENTENCES[language][2])
        if marks and chance.random() < 0.4:
            marked(text, sentence, chance, gap)
            continue
        if number == at and not marks:
            leak(text, chance, set(), chance.choice((gap, gap, "", " ")), anything=True)
        text.add(sentence, gap)
    return text


def main() -> None:
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--texts", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with (options.data / "leakbench" / "invented.jsonl").open("w", encoding="utf-8") as file:
        for language in SENTENCES:
            for number in range(options.texts):
                kind = chance.choice(("lesson", "lesson with leaks", "story", "story"))
                text = story(language, chance) if kind == "story" else lesson(language, chance, kind != "lesson")
                known = {
                    "id": f"I{language}{number}",
                    "source": f"invented {language}",
                    "variant": kind,
                    "text": text.text,
                }
                file.write(json.dumps(known | {"gold": text.gold, "legit": text.legit}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
