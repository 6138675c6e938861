import type { Day } from '../day.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { registerAnswer } from './register.ts';
import type { RegisterAnswer, RegisterCase, RegisterName } from './register.ts';

/** Article 49 read literally, and from the day on which Annex III itself applies. */
const literal: Day = '2026-08-02';
const practical: Day = '2027-12-02';
const days = { from: practical, otherFrom: literal } as const;

const isDevice = ({ device }: RegisterCase) => device === 'MDR' || device === 'IVDR';

/** MDCG 2025-6 (question 35) closes Article 6(1) for an in-house device; that Annex III then still holds is inferred. */
const daysOf = (one: RegisterCase) => ({
  ...days,
  ...(isDevice(one) && one.inHouse && { confidence: 'inferred' as const }),
});

const open = (name: RegisterName, why: Text, cites: readonly string[]) =>
  registerAnswer(name, 'undetermined', why, cites);
const no = (name: RegisterName, why: Text, cites: readonly string[]) => registerAnswer(name, 'not', why, cites);

/** What decides the same way for all three parts of the database; null: a use of Annex III that is no device of Article 6(1). */
function common(name: RegisterName, one: RegisterCase): RegisterAnswer | null {
  if (one.aiSystem === false)
    return no(
      name,
      text('De AI-verordening geldt niet voor dit systeem.', 'The AI Act does not apply to this system.'),
      ['ai-act/3-1'],
    );
  if (one.aiSystem === null)
    return open(
      name,
      text('Of de AI-verordening geldt, staat niet vast.', 'Whether the AI Act applies is not settled.'),
      ['ai-act/3-1'],
    );
  if (one.annexIII === null)
    return open(
      name,
      text(
        'Of het gebruik in bijlage III staat, staat niet vast.',
        'Whether the use is listed in Annex III is not settled.',
      ),
      ['ai-act/annex-iii'],
    );
  if (one.annexIII.length === 0)
    return isDevice(one) && one.inHouse === false
      ? no(
          name,
          text(
            'Een hulpmiddel dat niet in bijlage III staat, hoort niet in de EU-databank. Het staat in EUDAMED.',
            'A device that is not listed in Annex III does not belong in the EU database. It is in EUDAMED.',
          ),
          ['ai-act/49-1', 'ai-act/71', 'ai-act/recital-131'],
        )
      : no(name, text('Het gebruik staat niet in bijlage III.', 'The use is not listed in Annex III.'), [
          'ai-act/49',
          'ai-act/annex-iii',
        ]);
  if (one.device === null || (isDevice(one) && (one.inHouse === null || one.notifiedBody === null)))
    return open(
      name,
      text(
        'Het gebruik staat in bijlage III, maar of het ook een hulpmiddel met een aangemelde instantie is, staat niet vast.',
        'The use is listed in Annex III, but whether it is also a device with a notified body is not settled.',
      ),
      ['ai-act/6-1', 'ai-act/49-1'],
    );
  if (isDevice(one) && one.inHouse && one.annexIII.includes('5(d)'))
    return open(
      name,
      text(
        'Spoedtriage die een instelling zelf maakt: of dat hoog risico is, is niet uitgemaakt. Een mens beslist.',
        'Emergency triage that an organisation makes itself: whether that is high-risk is not settled. A person decides.',
      ),
      ['mdcg-2025-6/question-35', 'ai-act/annex-iii-5-d'],
    );
  if (isDevice(one) && !one.inHouse && one.notifiedBody)
    return open(
      name,
      text(
        'Het is een hulpmiddel én het staat in bijlage III. Artikel 49 noemt bijlage III, overweging 131 zondert producten uit. Een mens beslist.',
        'It is a device and it is listed in Annex III. Article 49 names Annex III, recital 131 leaves products out. A person decides.',
      ),
      ['ai-act/49-1', 'ai-act/recital-131'],
    );
  if (one.annexIII.every((point) => point === '2'))
    return no(
      name,
      text('Vitale infrastructuur registreert nationaal.', 'Critical infrastructure registers nationally.'),
      ['ai-act/49-5'],
    );
  return null;
}

const limitedUnknown = text(
  'Of de taak zo beperkt is dat de uitzondering geldt, staat niet vast.',
  'Whether the task is so limited that the derogation holds is not settled.',
);

/** Annex VIII, section A: providers of high-risk systems of Annex III. */
export function aiDatabaseProvider(one: RegisterCase): RegisterAnswer {
  const name = 'ai-database-provider';
  const same = common(name, one);
  if (same) return same;
  if (one.limitedTask === null) return open(name, limitedUnknown, ['ai-act/6-3']);
  if (one.limitedTask)
    return no(
      name,
      text('De uitzondering geldt: dit hoort in deel B.', 'The derogation holds: this belongs in section B.'),
      ['ai-act/6-3', 'ai-act/49-2'],
    );
  return registerAnswer(
    name,
    'must',
    text(
      'Het gebruik staat in bijlage III en is hoog risico. De aanbieder schrijft het in. Over de eerste dag bestaan twee lezingen.',
      'The use is listed in Annex III and high-risk. The provider registers it. There are two readings of the first day.',
    ),
    ['ai-act/49-1', 'ai-act/annex-viii', 'ai-act/113'],
    daysOf(one),
  );
}

/** Section B: uses of Annex III that are not high-risk under Article 6(3). The registration was kept in 2026. */
export function aiDatabaseDerogation(one: RegisterCase): RegisterAnswer {
  const name = 'ai-database-derogation';
  const same = common(name, one);
  if (same) return same;
  if (one.limitedTask === null) return open(name, limitedUnknown, ['ai-act/6-3']);
  if (!one.limitedTask)
    return no(
      name,
      text(
        'De uitzondering geldt niet: dit hoort in deel A.',
        'The derogation does not hold: this belongs in section A.',
      ),
      ['ai-act/6-3', 'ai-act/49-1'],
    );
  return registerAnswer(
    name,
    'must',
    text(
      'De uitzondering voor beperkte taken geldt. Ook dan schrijft de aanbieder het in. Over de eerste dag bestaan twee lezingen.',
      'The derogation for limited tasks holds. The provider still registers it. There are two readings of the first day.',
    ),
    ['ai-act/49-2', 'ai-act/6-4', 'ai-act/113'],
    daysOf(one),
  );
}

/** Section C: public authorities that use a high-risk system of Annex III. */
export function aiDatabaseDeployer(one: RegisterCase): RegisterAnswer {
  const name = 'ai-database-deployer';
  // Every use of point 5(a) is one by an authority or on its behalf: then who does it registers as well.
  const onBehalf = one.annexIII?.includes('5(a)') ?? false;
  if (!onBehalf && (one.deployer === 'public-service' || one.deployer === 'other'))
    return no(
      name,
      text(
        'Alleen een overheid schrijft haar gebruik in. Een zorginstelling met een publieke dienst is dat niet.',
        'Only a public authority registers its use. A care organisation with a public service is none.',
      ),
      ['ai-act/49-3', 'ai-act/26-8'],
    );
  const same = common(name, one);
  if (same) return same;
  if (one.limitedTask === null) return open(name, limitedUnknown, ['ai-act/6-3']);
  if (one.limitedTask)
    return no(name, text('Het systeem is geen hoog risico.', 'The system is not high-risk.'), [
      'ai-act/6-3',
      'ai-act/49-3',
    ]);
  if (one.deployer === null && !onBehalf)
    return open(
      name,
      text('Of een overheid het gebruikt, staat niet vast.', 'Whether a public authority uses it is not settled.'),
      ['ai-act/49-3'],
    );
  return registerAnswer(
    name,
    'must',
    text(
      'Een overheid, of wie namens haar handelt, gebruikt een hoog-risicosysteem uit bijlage III. Die schrijft het gebruik in, en gebruikt niets dat de aanbieder niet inschreef.',
      'A public authority, or who acts on its behalf, uses a high-risk system of Annex III. It registers the use, and uses nothing the provider did not register.',
    ),
    ['ai-act/49-3', 'ai-act/26-8', 'ai-act/113'],
    daysOf(one),
  );
}
