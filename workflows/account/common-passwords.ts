const words = (text: string) => text.trim().split(/\s+/);

/**
 * Passwords of twelve signs and more that are in common use and are not made of the words below alone.
 * Compiled by hand from what is known of leaked passwords in Dutch and English; lower case, without blanks.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  words(`
    1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6 q1w2e3r4t5y6u7i8 1qaz2wsx3edc 1qaz2wsx3edc4rfv
    zaq12wsxcde3 zaq1xsw2cde3 qazwsxedcrfv qazwsxedcrfvtgb !qaz2wsx#edc 147258369147 147258369000 159753159753 741852963000
    789456123000 987654321000 123123123123 121212121212 112233445566 102030405060 123qweasdzxc qwe123qwe123 qweasdzxc123 asdzxcqwe123
    abc123abc123 abcd1234abcd aa123456789a a1b2c3d4e5f6 a1b2c3d4e5f6g7 1a2b3c4d5e6f g00gleg00gle googlegoogle facebook1234 linkedin1234
    correcthorsebatterystaple correcthorsebattery thequickbrownfox tobeornottobe maytheforcebewithyou opensesame123 ilovemyfamily
    ilovemymother ilovemymom123 iloveyouforever iloveyousomuch youaremysunshine fuckyoufuckyou motherfucker1 jesuschrist1 jesusislord1
    ingodwetrust1 liverpoolfc12 manchesterunited manchester12 chelseafc1905 realmadrid123 fcbarcelona12 barcelona1234 ajaxamsterdam
    feyenoord1908 feyenoord010 psveindhoven1 hupholland123 ikhouvanjou123 ikhouvanjou1 ikhouvanmij12 ikhebgeenidee ikweethetniet
    weetikniet123 geenwachtwoord geenidee12345 mijnwachtwoord ditismijnwachtwoord eenwachtwoord hetwachtwoord nieuwwachtwoord
    tijdelijk1234 tijdelijkwachtwoord veranderdit12 veranderen123 wijzigmij1234 changeme12345 changemenow12 letmeinplease letmein12345
    trustno1trustno1 whateverwhatever nothing12345 internet12345 computer12345 samsunggalaxy starwars12345 pokemon123456 minecraft1234
    superman12345 batmanbatman1 spiderman1234 princess12345 sunshine12345 football12345 baseball12345 basketball12 michaeljordan
    michaeljackson harrypotter12 alexanderalexander alexander1234 christopher12 charlotte1234 valentijn1234 sinterklaas12 zwartepiet123
    koningsdag123 nederland1234 amsterdam1234 amsterdam020 rotterdam1234 rotterdam010 utrecht12345 denhaag123456 eindhoven1234
    groningen1234 maastricht123 vakantie12345 voetbal123456 poesje1234567 hondje1234567 schatje123456 schatje12345 liefje1234567
    mijnschatje12 mijnkinderen1 papaenmama123 mamaenpapa123 allemaalliefde goedemorgen12 goedenavond12 lekkerding123 appeltaart123
    stroopwafel12 hagelslag1234 pindakaas1234 kaasbroodje12 fietsenmaker1 zonneschijn12 regenboog1234 vlinder123456 aardbei123456
    ziekenhuis123 verpleegkundige huisarts12345 patient123456 dokter1234567 zorgverlener1 thuiszorg1234 geneesmiddel1 medicijnen123
  `),
);

/** Words that stand in most guessed passwords; what is left without them must carry the password. Lower case. */
export const commonWords: readonly string[] = words(`
  password passwort passw wachtwoord welkom welcome geheim secret letmein iloveyou ikhouvanjou login inloggen admin administrator
  beheerder beheer gebruiker user guest gast test testtest demo default change changeme tijdelijk temporary qwerty azerty monkey dragon
  master superman batman football baseball basketball sunshine princess shadow michael jordan jennifer hunter freedom whatever starwars
  pokemon computer internet samsung google facebook lente zomer herfst winter spring summer autumn januari februari maart april augustus
  september oktober november december january february march august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  monday tuesday wednesday thursday friday saturday sunday amsterdam rotterdam utrecht denhaag eindhoven groningen nederland holland
  ajax feyenoord voetbal vakantie schatje liefje poesje ziekenhuis hospital patient dokter doctor huisarts verpleging zorg care health
  medisch medical inspectie inspector company bedrijf kantoor office
`);
