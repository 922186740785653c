"""Prose of our own in many languages, and the encodings that pages in them are usually in when they are not UTF-8."""

from __future__ import annotations

import unicodedata

# By language: encodings by Python's name, the commonest first, and sentences.
PROSE: dict[str, tuple[str, tuple[str, ...]]] = {
    "en": (
        "cp1252 iso8859-15 mac-roman",
        (
            "It costs £30 to climb the tower, and £25 for those who live in the village.",
            "“Nobody asked us,” the ferryman said – and he wasn’t smiling.",
            "The café by the harbour opens at seven, long before the first boat comes in.",
            "Its keeper’s daughter still lights the lamp every evening at dusk…",
            "A room costs between £45 and £60 a night; the roof was mended in 1987 for £1,200.",
            "The vicar’s naïve plan for a façade of glass was turned down twice.",
        ),
    ),
    "fr": (
        "cp1252 iso8859-15 mac-roman",
        (
            "Chaque soir, le vieux gardien descendait le sentier pour regarder la mer avant d’allumer la lumière.",
            "« Personne ne nous a prévenus », répète la boulangère, qui a fermé sa boutique à midi.",
            "L’été dernier, l’école du village a accueilli des élèves venus de très loin.",
            "Le cœur de la forêt reste à l’ombre, même en août, et l’on y entend à peine le ruisseau.",
            "Où sont passées les clés de la bibliothèque ? Le maire lui-même ne le sait pas.",
            "La traversée coûte dix euros, mais elle est gratuite pour les enfants âgés de moins de six ans.",
        ),
    ),
    "de": (
        "cp1252 iso8859-15 mac-roman",
        (
            "Am Morgen stiegen die Fischer die glitschigen Stufen hinunter, und über dem Hafen hing dichter Nebel.",
            "„Wir haben jahrelang gewartet“, sagte die Bürgermeisterin, während draußen der Regen fiel.",
            "Für die Gäste aus München und Köln wurden zusätzliche Züge eingesetzt.",
            "Das Gemüse wächst hinter der großen Scheune, wo früher Kühe und Schafe weideten.",
            "Ob die Brücke im nächsten Jahr geöffnet wird, weiß niemand genau.",
            "Der Schlüssel lag unter dem Türvorleger – dort, wo ihn jeder gesucht hätte.",
        ),
    ),
    "es": (
        "cp1252 iso8859-15",
        (
            "La panadera abrió la tienda muy temprano, aunque aún llovía sobre los tejados del pueblo.",
            "¿Quién apagó la luz del faro? Nadie lo vio, pero todos oyeron el ruido.",
            "El próximo otoño llegarán más niños a la escuela de la montaña.",
            "—Mañana hablaré con el señor alcalde —dijo la anciana, y cerró la ventana.",
            "Según los vecinos, el camión pasó por allí después de la medianoche.",
            "La música sonó toda la noche, y el café se enfrió en las tazas.",
        ),
    ),
    "it": (
        "cp1252 iso8859-15",
        (
            "La città si svegliò sotto la neve, e nessuno riuscì ad aprire il portone della chiesa.",
            "Perché il treno è in ritardo? Il capostazione non lo sa più nemmeno lui.",
            "Lunedì il fornaio preparerà il pane con la farina del mulino laggiù.",
            "C’è chi dice che il ponte sarà chiuso già a metà settembre.",
            "La libertà di scegliere, diceva la nonna, comincia dalla curiosità.",
        ),
    ),
    "pt": (
        "cp1252 iso8859-15",
        (
            "O barqueiro não quis esperar: as ondas já cobriam os degraus do cais.",
            "A estação fica além da praça, à direita de quem vem do mercado.",
            "Amanhã as crianças vão à biblioteca ouvir histórias contadas pelos avós.",
            "Três irmãs herdaram a casa, mas só uma delas voltou à aldeia.",
            "A colheita da maçã começou cedo, e o pão saiu do forno às cinco da manhã.",
        ),
    ),
    "nl": (
        "cp1252 iso8859-15",
        (
            "De schipper heeft één dag gewacht en voer toen zonder passagiers naar het eiland.",
            "Volgens de buren zijn er in januari drieëntwintig ruiten van de school vervangen.",
            "In het café naast de kerk vertelde hij over de zeeën die hij had bevaren.",
            "De oude molen is verkocht voor €1 aan een vereniging van vrijwilligers.",
        ),
    ),
    "sv": (
        "cp1252 iso8859-15",
        (
            "På kvällen gick fyrvaktaren ner till stranden för att se om båten hade kommit.",
            "Två gånger om året öppnas kyrkan för besökare från hela landet.",
            "Hon bär en gammal kappa och säger att vintern blir hård i år.",
            "Järnvägen läggs ner nästa vår, men ingen vet vad som händer med stationshuset.",
        ),
    ),
    "da": (
        "cp1252",
        (
            "Færgen sejler ikke i dag, fordi bølgerne er for høje uden for havnen.",
            "På torvet står der en gammel bænk, hvor bageren spiser sin frokost.",
            "Børnene løb hjem gennem sneen, og læreren lukkede døren efter dem.",
        ),
    ),
    "fi": (
        "cp1252",
        (
            "Majakanvartija käveli rantaan joka ilta ennen kuin sytytti lampun.",
            "Kylän leipomo on ollut kiinni siitä lähtien, kun tie jäätyi.",
            "Äiti sanoi, että metsässä näkyi viime syksynä karhun jälkiä.",
        ),
    ),
    "is": (
        "cp1252",
        (
            "Bátarnir komu að landi undir kvöld og þá var orðið hvasst á firðinum.",
            "Það er sagt að gamla húsið við höfnina hafi staðið autt í þrjátíu ár.",
            "Börnin fóru í skólann þótt snjórinn næði þeim upp að hnjám.",
        ),
    ),
    "pl": (
        "iso8859-2 cp1250",
        (
            "Latarnik schodził każdego wieczoru po śliskich stopniach, żeby spojrzeć na morze.",
            "„Nikt nas o to nie pytał” – powiedziała piekarka i zamknęła drzwi.",
            "W przyszłym roku most będzie zamknięty, więc łódź popłynie dookoła wyspy.",
            "Dzieci znalazły w lesie trzy gołębie i zaniosły je do szkoły.",
            "Żółta ławka przy kościele stoi tam, odkąd pamiętają najstarsi mieszkańcy.",
        ),
    ),
    "cs": (
        "cp1250 iso8859-2",
        (
            "Převozník čekal u řeky až do večera, ale nikdo už přes vodu nechtěl.",
            "„Zítra otevřeme dřív,“ řekla knihovnice a pověsila klíče na hřebík.",
            "Na náměstí stojí stará lípa, pod kterou se lidé scházejí už tři sta let.",
            "Vlak z Brna měl zpoždění, protože na kolejích ležel sníh.",
            "Žáci šli pěšky ke škole a cestou sbírali šišky.",
        ),
    ),
    "sk": (
        "cp1250 iso8859-2",
        (
            "Prievozník čakal pri rieke až do večera, no nikto už cez vodu nechcel ísť.",
            "Ľudia hovoria, že vŕba pri moste je staršia ako kostol.",
            "Deti našli v lese veľké huby a priniesli ich učiteľke.",
        ),
    ),
    "hu": (
        "iso8859-2 cp1250",
        (
            "A világítótorony őre minden este lement a kikötőbe, mielőtt meggyújtotta a lámpát.",
            "Senki sem tudja, miért zárták be a könyvtárat a múlt héten.",
            "A falu pékje hajnalban kel, és fűszeres kenyeret süt a gyerekeknek.",
            "Az új hidat csak jövőre nyitják meg, addig a komp közlekedik.",
        ),
    ),
    "hr": (
        "cp1250 iso8859-2",
        (
            "Svjetioničar je svake večeri silazio do mora prije nego što bi upalio svjetlo.",
            "Škola će ove godine početi kasnije, jer se krov još popravlja.",
            "Na žalu su našli staru lađu punu pijeska i školjaka.",
        ),
    ),
    "ro": (
        "iso8859-2 cp1250",
        (
            "Paznicul farului cobora în fiecare seară la ţărm, înainte să aprindă lumina.",
            "Nimeni nu ştie de ce biblioteca a rămas închisă şi săptămâna aceasta.",
            "Copiii au găsit în pădure o căprioară şi au dus-o la şcoală.",
        ),
    ),
    "ru": (
        "cp1251 koi8-r cp866 iso8859-5",
        (
            "Старый смотритель каждый вечер спускался к морю, прежде чем зажечь огонь.",
            "«Нас никто не спрашивал», — сказала хозяйка пекарни и закрыла дверь.",
            "В будущем году мост закроют на ремонт, и лодка пойдёт вокруг острова.",
            "Дети нашли в лесу трёх голубей и отнесли их в школу.",
            "Поезд опоздал на два часа, потому что на путях лежал снег.",
        ),
    ),
    "uk": (
        "cp1251 koi8-u",
        (
            "Доглядач маяка щовечора спускався до моря, перш ніж засвітити вогонь.",
            "«Нас ніхто не питав», — сказала пекарка й зачинила двері.",
            "Діти знайшли в лісі трьох голубів і віднесли їх до школи.",
            "Потяг запізнився на дві години, бо на коліях лежав сніг.",
        ),
    ),
    "bg": (
        "cp1251",
        (
            "Пазачът на фара слизаше всяка вечер до морето, преди да запали светлината.",
            "„Никой не ни попита“, каза хлебарката и затвори вратата.",
            "Децата намериха в гората три гълъба и ги занесоха в училището.",
            "Влакът закъсня с два часа, защото по релсите имаше сняг.",
        ),
    ),
    "sr": (
        "cp1251 iso8859-5",
        (
            "Чувар светионика је сваке вечери силазио до мора пре него што упали светло.",
            "Деца су у шуми нашла три голуба и однела их у школу.",
            "Нико не зна зашто је библиотека и ове недеље затворена.",
        ),
    ),
    "el": (
        "cp1253 iso8859-7",
        (
            "Ο φαροφύλακας κατέβαινε κάθε βράδυ στην ακτή πριν ανάψει το φως.",
            "«Κανείς δεν μας ρώτησε», είπε η φουρνάρισσα και έκλεισε την πόρτα.",
            "Τα παιδιά βρήκαν στο δάσος τρία περιστέρια και τα πήγαν στο σχολείο.",
            "Άλλοι λένε ότι η γέφυρα θα ανοίξει ξανά την άνοιξη.",
        ),
    ),
    "tr": (
        "cp1254",
        (
            "Deniz fenerinin bekçisi her akşam ışığı yakmadan önce kıyıya inerdi.",
            "“Bize kimse sormadı,” dedi fırıncı ve kapıyı kapattı.",
            "Çocuklar ormanda üç güvercin buldular ve onları okula götürdüler.",
            "İstanbul’a giden vapur fırtına yüzünden gecikti.",
        ),
    ),
    "he": (
        "cp1255 iso8859-8",
        (
            "שומר המגדלור ירד בכל ערב אל החוף לפני שהדליק את האור.",
            "אף אחד לא שאל אותנו, אמרה בעלת המאפייה וסגרה את הדלת.",
            "הילדים מצאו ביער שלוש יונים והביאו אותן לבית הספר.",
        ),
    ),
    "ar": (
        "cp1256 iso8859-6",
        (
            "كان حارس المنارة ينزل كل مساء إلى الشاطئ قبل أن يشعل الضوء.",
            "لم يسألنا أحد، قالت صاحبة المخبز ثم أغلقت الباب.",
            "وجد الأطفال في الغابة ثلاث حمامات وحملوها إلى المدرسة.",
            "تأخر القطار ساعتين لأن الثلج غطى السكة؛ ولم يعتذر أحد.",
        ),
    ),
    "th": (
        "cp874",
        (
            "คนเฝ้าประภาคารเดินลงไปที่ชายหาดทุกเย็นก่อนจะจุดไฟ",
            "ไม่มีใครถามเราเลย เจ้าของร้านขนมปังพูดแล้วก็ปิดประตู",
            "เด็ก ๆ พบนกพิราบสามตัวในป่าและนำพวกมันไปที่โรงเรียน",
        ),
    ),
    "vi": (
        "cp1258",
        (
            "Người gác đèn biển mỗi chiều đều đi xuống bờ trước khi thắp sáng ngọn đèn.",
            "Bọn trẻ tìm thấy ba con bồ câu trong rừng và mang chúng đến trường.",
            "Không ai hỏi chúng tôi cả, bà chủ lò bánh nói rồi đóng cửa lại.",
        ),
    ),
    "lt": (
        "cp1257 iso8859-13",
        (
            "Švyturio prižiūrėtojas kiekvieną vakarą nusileisdavo prie jūros prieš uždegdamas šviesą.",
            "Vaikai miške rado tris balandžius ir nunešė juos į mokyklą.",
            "Niekas nežino, kodėl biblioteka uždaryta ir šią savaitę.",
        ),
    ),
    "lv": (
        "cp1257",
        (
            "Bākas uzraugs katru vakaru nokāpa līdz jūrai, pirms viņš iededza gaismu.",
            "Bērni mežā atrada trīs baložus un aiznesa tos uz skolu.",
            "Neviens nezina, kāpēc bibliotēka šonedēļ ir slēgta.",
        ),
    ),
    "et": (
        "cp1257",
        (
            "Majakavaht läks igal õhtul mere äärde, enne kui ta tule süütas.",
            "Lapsed leidsid metsast kolm tuvi ja viisid need kooli.",
            "Keegi ei tea, miks raamatukogu on ka sel nädalal suletud.",
        ),
    ),
    "ja": (
        "cp932 euc_jp iso2022_jp",
        (
            "町の古い灯台が来年の春に再び公開されることになり、役場は今日その日程を発表した。",
            "「誰にも聞かれなかった」とパン屋の主人は言い、静かに戸を閉めた。",
            "子供たちは森で三羽の鳩を見つけて、学校へ連れて行った。",
            "線路に雪が積もったため、列車は二時間遅れて駅に着いた。",
        ),
    ),
    "zh-hans": (
        "gb18030",
        (
            "每天傍晚，看守灯塔的老人都会先走到海边，然后再点亮灯火。",
            "“没有人问过我们。”面包店的老板说完就关上了门。",
            "孩子们在树林里发现了三只鸽子，把它们带到了学校。",
            "因为铁轨上积了雪，火车晚了两个小时才到站。",
        ),
    ),
    "zh-hant": (
        "big5hkscs",
        (
            "每天傍晚，看守燈塔的老人都會先走到海邊，然後再點亮燈火。",
            "「沒有人問過我們。」麵包店的老闆說完就關上了門。",
            "孩子們在樹林裡發現了三隻鴿子，把牠們帶到了學校。",
            "因為鐵軌上積了雪，火車晚了兩個小時才到站。",
        ),
    ),
    "ko": (
        "cp949",
        (
            "등대지기는 매일 저녁 불을 켜기 전에 바닷가로 내려갔다.",
            "“아무도 우리에게 묻지 않았어요.” 빵집 주인은 그렇게 말하고 문을 닫았다.",
            "아이들은 숲에서 비둘기 세 마리를 발견해 학교로 데려갔다.",
            "선로에 눈이 쌓여 기차가 두 시간이나 늦게 도착했다.",
        ),
    ),
}
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "…": "...", "œ": "oe"})


def in_encoding(text: str, encoding: str) -> str:
    """Give ``text`` as somebody would write it in an encoding: with plain quotation marks where it has no others."""
    if encoding == "cp1258":
        text = "".join(_tone_apart(letter) for letter in unicodedata.normalize("NFC", text))
    if encoding == "iso8859-6":
        return text.translate(_PLAIN)
    written = [letter if _has(encoding, letter) else letter.translate(_PLAIN) for letter in text]
    return "".join({"«": '"', "»": '"'}.get(one, one) if not _has(encoding, one) else one for one in written)


def _has(encoding: str, letter: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _tone_apart(letter: str) -> str:
    if _has("cp1258", letter):
        return letter
    marks = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in marks[1:] if mark in "\u0300\u0301\u0303\u0309\u0323"), "")
    return unicodedata.normalize("NFC", marks.replace(tone, "", 1)) + tone if tone else letter
