import type { LanguageTexts } from './index.ts';

/** Ordinary comments in languages written with Latin letters. */
export const EUROPEAN: readonly LanguageTexts[] = [
  {
    language: 'de',
    train: `{Tolles|Schönes|Super|Klasse} {Video|Lied|Rezept|Konzert}{, danke|! Danke dafür|, weiter so|}.
      {Ich|Meine {Oma|Schwester|Tochter}} {habe|hat} das {gestern|am Sonntag} {gekocht|ausprobiert|gehört}{, sehr lecker|, leider etwas zu salzig|. Hat gut geklappt|}.
      Weiß jemand, wie das {Lied|Spiel|Buch} {bei Minute <n>|am Anfang|im Hintergrund} heißt?
      {Schade|Gut|Typisch}, dass {der Zug|der Bus|die Post} {wieder|immer} {zu spät kommt|streikt|ausfällt}.
      In {Hamburg|Leipzig|Graz|Bern} {regnet es seit <n> Tagen|kostet das Ticket jetzt <n> Euro|war die Schlange noch länger}.
      {Früher|Vor zwanzig Jahren} {war das|gab es das} {besser|billiger|auch schon}, {sagt mein Opa|glaube ich|oder irre ich mich}.
      {Der Trainer|Die Regierung|Der Bürgermeister} {hat recht|redet viel|sollte zuhören}{, finde ich|. Meine Meinung|}.
      {Haha|lol}, {der Hund|die Katze|sein Gesicht} bei <stamp> {ist der Hammer|ich kann nicht mehr}`,
    heldOut: `{Kann|Könnte} mir jemand {erklären|sagen}, {warum die Miete so steigt|wo man diese Lampe kauft|welche Version gemeint ist}?
      {Wir|Meine Eltern} {fahren|fuhren} {jedes Jahr|früher} {an die Ostsee|ins Allgäu|nach Tirol}, {wunderschön|immer mit dem Zug|mit drei Kindern}.
      {Endlich|Wieder} {mal |}{ein ehrlicher Artikel|eine gute Folge|ein Tor}{! Bitte mehr davon|. Hat Spaß gemacht|}.
      {Der Link|Die Adresse} im Text {geht nicht|ist falsch}, {bitte prüfen|richtig wäre die zweite Seite}.
      {Meine|Deine} {Tochter|Lehrerin|Nachbarin} {spielt auch Geige|hat das gleiche Rad|lacht seit Minuten}.
      {Unser Verein|Die Bibliothek} {sucht Helfer|hat samstags offen|wird <nn> Jahre alt}{, kommt vorbei|}.`,
  },
  {
    language: 'fr',
    train: `{Belle|Superbe|Très bonne} {vidéo|chanson|recette}{, merci|, bravo à toute l'équipe| comme toujours|} !
      J'ai {essayé|écouté|vu} {ça|cette recette|cet épisode} {hier soir|avec ma sœur|dimanche}{, c'était délicieux|, un peu trop long|, j'ai adoré|}.
      {Quelqu'un|Est-ce que quelqu'un} {sait|connaît} {où acheter ce pull|le titre de la chanson à <stamp>|l'horaire du musée} ?
      {Le train|Le métro|Le facteur} est {encore |}en {retard|grève}{, comme d'habitude|. Courage à tous|}.
      À {Lyon|Nantes|Liège|Québec}, {il pleut depuis <n> jours|le pain coûte déjà <n> euros|on dit ça autrement}.
      {Mon grand-père|Ma voisine|Notre prof} {disait|répète} toujours {la même chose|que c'était mieux avant}.
      {Je ne suis pas d'accord|Tout à fait d'accord}, {le maire|la ministre|l'arbitre} {a raison|exagère|a mal jugé}.
      {mdr|haha|ptdr} {le chien|le chat|sa tête} à <stamp>, {je pleure|trop drôle}`,
    heldOut: `{Pourriez-vous|Peux-tu} {expliquer|montrer} {la deuxième étape|comment régler le vélo|d'où viennent ces chiffres} ? Merci d'avance.
      {Nous|Mes parents} {avons|ont} {vécu|travaillé} à {Marseille|Dakar|Rennes} {pendant <n> ans|dans les années soixante}.
      {Enfin|Voilà} {un article honnête|un beau but|une bonne nouvelle}{, ça fait du bien| !|}
      {Ma fille|Mon frère} joue du {violon|piano} et {adore ce passage|rêve de ce concert|préfère la version lente}.
      {Le lien|La photo} {ne marche plus|est floue}, {dommage|quelqu'un l'a gardé ?}
      {On|La bibliothèque} {cherche des bénévoles|ouvre samedi|fête ses <nn> ans}, {venez nombreux|c'est gratuit}.`,
  },
  {
    language: 'es',
    train: `{Qué|Muy} {buen|lindo} {video|tema|programa}{, gracias|, saludos desde Lima|, me encantó|}.
      {Ayer|El domingo} {hice|probé|escuché} {esta receta|esta canción|el pastel} con mi {mamá|abuela|hermano} {y quedó riquísimo|y nos gustó mucho|pero me salió salado}.
      ¿Alguien sabe {cómo se llama la canción del minuto <n>|dónde venden esa camisa|a qué hora empieza el partido}?
      {Otra vez|Siempre} {el tren|el autobús|la luz} {llega tarde|se va|falla}{, qué cansancio|. Paciencia|}.
      En {Sevilla|Quito|Rosario|Puebla} {hace <nn> grados|llueve desde ayer|la gente lo dice de otra forma}.
      {Mi abuelo|Mi profesora} {decía|contaba} que {antes era más barato|todo tiene remedio|nadie cerraba la puerta}.
      {No estoy de acuerdo|Estoy de acuerdo}, {el alcalde|el árbitro|la ministra} {tiene razón|se equivocó|debería escuchar}.
      {jajaja|jaja} {el perro|el gato|su cara} en <stamp>, {no puedo más|me muero de risa}`,
    heldOut: `¿{Podrías|Pueden} {explicar|repetir} {el segundo paso|cómo se cambia la rueda|de dónde salen esos datos}? {Gracias|No lo entendí bien}.
      {Nosotros|Mis tíos} {vivimos|vivieron} en {Cali|Málaga|Oaxaca} {<n> años|cuando era niña} y {extraño el mar|nunca hizo tanto frío}.
      {Por fin|Vaya} {una buena noticia|un gol así|un artículo serio}{, ya era hora|}.
      {Mi hija|Mi primo} {toca la guitarra|estudia medicina} y {escucha esto cada noche|quiere ir al concierto}.
      {El enlace|La foto} {no abre|está borrosa}, {¿lo pueden revisar?|una pena}
      {La biblioteca|El club} del barrio {busca voluntarios|cumple <nn> años|abre los sábados}.`,
  },
  {
    language: 'pt',
    train: `{Que|Muito} {bom|lindo} {vídeo|som|trabalho}{, parabéns|, obrigado|, abraço de Recife|}.
      {Ontem|No domingo} {fiz|testei|ouvi} {essa receita|essa música|o bolo} com minha {mãe|avó|irmã} e {ficou ótimo|adoramos|faltou sal}.
      Alguém sabe {o nome da música aos <n> minutos|onde compro essa camisa|que horas começa o jogo}?
      {De novo|Sempre} {o ônibus|o trem|a internet} {atrasa|cai|para}{, que cansaço|. Paciência|}.
      Em {Porto|Salvador|Coimbra|Curitiba} {faz <nn> graus|chove desde ontem|a gente fala diferente}.
      {Meu avô|Minha professora} {dizia|contava} que {antes era mais barato|tudo passa}.
      {Não concordo|Concordo}, {o prefeito|o juiz|a ministra} {tem razão|errou|devia ouvir o povo}.
      {kkkk|kkkkkk|haha} {o cachorro|o gato|a cara dele} em <stamp>, {chorei|morri de rir}`,
    heldOut: `{Pode|Poderia} {explicar|mostrar} {o segundo passo|como troca o pneu|de onde vêm os números}? {Obrigada|Não entendi}.
      {A gente|Meus tios} {morou|moraram} em {Braga|Natal|Faro} {por <n> anos|quando eu era criança}{, saudade do mar|}.
      {Finalmente|Até que enfim} {uma notícia boa|um golaço|um texto sério}!
      {Minha filha|Meu primo} {toca violão|estuda enfermagem} e {ouve isso toda noite|quer ir no show}.
      {O link|A foto} {não abre|está embaçada}, {podem ver isso?|que pena}
      {A biblioteca|O clube} do bairro {procura voluntários|faz <nn> anos|abre aos sábados}.`,
  },
  {
    language: 'it',
    train: `{Che|Davvero} {bel|bello questo} {video|pezzo|lavoro}{, grazie|, complimenti a tutti|}!
      {Ieri|Domenica} ho {provato|rifatto|ascoltato} {questa ricetta|la canzone|la torta} con mia {nonna|sorella|mamma}{, buonissima|, un po' troppo dolce|}.
      Qualcuno sa {come si chiama la canzone al minuto <n>|dove si compra quella maglia|a che ora parte il treno}?
      {Ancora|Sempre} {il treno|l'autobus|la corrente} in {ritardo|sciopero}{, che pazienza|}.
      A {Torino|Bari|Trieste|Lugano} {piove da <n> giorni|il caffè costa già due euro|si dice in un altro modo}.
      {Mio nonno|La mia maestra} {diceva|raccontava} che {una volta costava meno|basta aspettare}.
      {Non sono d'accordo|Sono d'accordo}, {il sindaco|l'arbitro|la ministra} {ha ragione|ha sbagliato}.
      {ahahah|hahaha} {il cane|il gatto|la sua faccia} a <stamp>, {muoio|troppo forte}`,
    heldOut: `{Potresti|Potete} {spiegare|mostrare} {il secondo passaggio|come si cambia la ruota|da dove vengono i dati}? {Grazie|Non ho capito bene}.
      {Noi|I miei zii} {abbiamo vissuto|hanno vissuto} a {Lecce|Genova|Pisa} per <n> anni{, che nostalgia del mare|}.
      {Finalmente|Ecco} {una buona notizia|un gol così|un articolo serio}{, ci voleva|}.
      {Mia figlia|Mio cugino} {suona il violino|studia legge} e {lo ascolta ogni sera|vuole venire al concerto}.
      {Il link|La foto} non si {apre|vede}, {potete controllare?|peccato}
      {La biblioteca|Il circolo} {cerca volontari|compie <nn> anni|apre il sabato}.`,
  },
  {
    language: 'tr',
    train: `{Çok|Gerçekten} {güzel|başarılı} {video|şarkı|anlatım} olmuş{, teşekkürler|, emeğinize sağlık|}.
      {Dün akşam|Pazar günü} {annemle|kardeşimle|ablamla} bu {tarifi|keki|çorbayı} {yaptık|denedik}{, harika oldu|, biraz tuzlu oldu|}.
      <n>. dakikadaki {şarkının|filmin|kitabın} adını bilen var mı?
      {Otobüs|Tren|Vapur} yine {geç kaldı|gelmedi|doluydu}{, bıktık|. Sabır|}.
      {İzmir'de|Bursa'da|Trabzon'da} {<n> gündür yağmur yağıyor|ekmek yine zamlandı|hava <nn> derece}.
      {Dedem|Öğretmenim} hep {böyle derdi|eskiden daha iyiydi derdi}.
      {Katılıyorum|Katılmıyorum}, {belediye|hakem|bakan} {haklı|yanlış yaptı}.
      {ahaha|hahaha} {köpeğe|kediye|yüzüne} bak <stamp>, {öldüm gülmekten|çok komik}`,
    heldOut: `{İkinci adımı|Rakamların kaynağını|Tekerleğin nasıl değiştiğini} {anlatır mısınız|gösterir misiniz}? {Teşekkürler|Pek anlamadım}.
      {Biz|Dayımlar} {<n> yıl|çocukken} {Mersin'de|Sivas'ta|Ordu'da} yaşadık{, denizi özledim|}.
      {Sonunda|Nihayet} {güzel bir haber|böyle bir gol|ciddi bir yazı}!
      {Kızım|Kuzenim} {keman çalıyor|tıp okuyor} ve {her gece bunu dinliyor|konsere gitmek istiyor}.
      {Bağlantı|Fotoğraf} {açılmıyor|bulanık}, {bakar mısınız|yazık}
      {Mahalle kütüphanesi|Kulübümüz} {gönüllü arıyor|<nn> yaşında|cumartesi açık}.`,
  },
  {
    language: 'nl',
    train: `{Mooie|Leuke|Goede} {video|aflevering|uitleg}{, bedankt|, ga zo door|}!
      {Gisteren|Zondag} {gemaakt|geprobeerd|geluisterd} met mijn {oma|zus|buurman}, {heerlijk|iets te zout|we vonden het prachtig}.
      Weet iemand {hoe het nummer op <stamp> heet|waar je die trui koopt|hoe laat de trein gaat}?
      {De trein|De bus} {is weer te laat|rijdt weer niet}{, zucht|. Geduld|}.
      In {Gent|Groningen|Breda} {regent het al <n> dagen|kost koffie nu vier euro}.`,
    heldOut: `Kun je {de tweede stap|het verschil} nog {uitleggen|laten zien}? {Ik snap het niet|Dank je wel}.
      {Mijn dochter|Onze juf} {speelt cello|wordt arts} en {luistert dit elke avond|moest lachen}.
      {De foto|De link} {doet het niet|is wazig}, {jammer|kan iemand kijken?}
      {Eindelijk|Kijk}, {goed nieuws|een echt doelpunt|een eerlijk stuk}.
      {Wij|Mijn ouders} woonden <n> jaar in {Zwolle|Brugge|Assen}, {mooie tijd|altijd wind}.`,
  },
  {
    language: 'pl',
    train: `{Świetny|Piękny|Dobry} {film|utwór|odcinek}{, dziękuję|, pozdrawiam z Gdyni|}!
      {Wczoraj|W niedzielę} {zrobiłam|upiekłem} {to ciasto|ten przepis} z {babcią|siostrą|tatą}{, pyszne|, trochę za słone|}.
      Czy ktoś wie, {jak nazywa się piosenka w <n> minucie|gdzie kupić taki sweter|o której jest mecz}?
      {Pociąg|Autobus} znowu {się spóźnił|nie przyjechał}{, norma|}.
      W {Toruniu|Lublinie|Opolu} {pada od <n> dni|jest <nn> stopni}.`,
    heldOut: `Czy {możesz|może pan} {wyjaśnić|pokazać} {drugi krok|skąd te dane}? {Dzięki|Nie rozumiem}.
      {Moja córka|Mój kuzyn} {gra na skrzypcach|studiuje prawo} i {słucha tego co wieczór|chce iść na koncert}.
      {Link|Obrazek} {nie działa|jest nieostry}, {szkoda|proszę sprawdzić}.
      {Nareszcie|Wreszcie} {dobra wiadomość|taki gol|uczciwy tekst}!
      {Mieszkaliśmy|Rodzice mieszkali} w {Kielcach|Pile} {<n> lat|za młodu}{, piękne czasy|}.`,
  },
];
