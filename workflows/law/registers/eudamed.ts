import type { Day } from '../day.ts';
import { text } from '../text.ts';
import { registerAnswer } from './register.ts';
import type { RegisterAnswer, RegisterCase, RegisterName } from './register.ts';

/** Decision (EU) 2025/2371: mandatory from; last day for devices from before it, in two sources; for older certificates. */
const mandatory: Day = '2026-05-28';
const existing: Day = '2026-11-27';
const existingOther: Day = '2026-11-28';
const olderCertificates: Day = '2027-05-28';
const second = { confidence: 'second-hand' } as const;

/** Reasons that keep a product out of EUDAMED altogether, or leave it open; null: it is a device for the market. */
function outside(name: RegisterName, one: RegisterCase): RegisterAnswer | null {
  if (one.device === null)
    return registerAnswer(
      name,
      'undetermined',
      text('Of het een medisch hulpmiddel is, staat niet vast.', 'Whether it is a medical device is not settled.'),
      ['mdr/2-1'],
    );
  if (one.device === 'none')
    return registerAnswer(
      name,
      'not',
      text(
        'Het is geen medisch hulpmiddel. EUDAMED kent alleen hulpmiddelen.',
        'It is no medical device. EUDAMED holds devices only.',
      ),
      ['mdr/2-1'],
    );
  const inHouse = one.device === 'MDR' ? 'mdr/5-5' : 'ivdr/5-5';
  if (one.inHouse === null)
    return registerAnswer(
      name,
      'undetermined',
      text(
        'Of een zorginstelling het alleen voor zichzelf maakt, staat niet vast.',
        'Whether a care organisation makes it for itself only is not settled.',
      ),
      [inHouse],
    );
  if (one.inHouse)
    return registerAnswer(
      name,
      'not',
      text(
        'Een zorginstelling maakt het voor eigen gebruik. Dan gelden alleen bijlage I en de voorwaarden van artikel 5, lid 5: geen UDI, geen SRN, geen certificaat. De verklaring staat bij de instelling zelf.',
        'A care organisation makes it for its own use. Then only Annex I and the conditions of Article 5(5) apply: no UDI, no SRN, no certificate. The declaration is with the organisation itself.',
      ),
      [inHouse],
    );
  return null;
}

/** The module for devices: the manufacturer registers. */
export function eudamedDevices(one: RegisterCase): RegisterAnswer {
  const name = 'eudamed-devices';
  const out = outside(name, one);
  if (out) return out;
  const cites = [one.device === 'MDR' ? 'mdr/29' : 'ivdr/26', 'dec-2025-2371/notice'];
  if (one.marketDate !== null && one.marketDate < mandatory)
    return registerAnswer(
      name,
      'must',
      text(
        'Het hulpmiddel was al op de markt en wordt nog geleverd. De fabrikant schrijft het in; bronnen noemen twee laatste dagen.',
        'The device was already on the market and is still supplied. The manufacturer registers it; sources name two last days.',
      ),
      one.directive ? [...cites, one.device === 'MDR' ? 'mdr/120' : 'ivdr/110'] : cites,
      { from: mandatory, by: existing, otherBy: existingOther, ...second },
    );
  return registerAnswer(
    name,
    'must',
    text(
      'De fabrikant schrijft het hulpmiddel in vóór hij het op de markt brengt, in elke klasse.',
      'The manufacturer registers the device before placing it on the market, in every class.',
    ),
    cites,
    { from: mandatory, ...second },
  );
}

/** The module for certificates: the notified body enters them. */
export function eudamedCertificates(one: RegisterCase): RegisterAnswer {
  const name = 'eudamed-certificates';
  const out = outside(name, one);
  if (out) return out;
  const isMdr = one.device === 'MDR';
  if (one.notifiedBody === null)
    return registerAnswer(
      name,
      'undetermined',
      text(
        'Of een aangemelde instantie nodig is, staat niet vast: de klasse ontbreekt.',
        'Whether a notified body is needed is not settled: the class is missing.',
      ),
      [isMdr ? 'mdr/52' : 'ivdr/48'],
    );
  if (!one.notifiedBody)
    return registerAnswer(
      name,
      'not',
      text(
        'In deze klasse verklaart de fabrikant zelf. Er is geen certificaat.',
        'In this class the manufacturer declares by itself. There is no certificate.',
      ),
      [isMdr ? 'mdr/52-7' : 'ivdr/48-10'],
    );
  if (one.directive === 'declaration')
    return registerAnswer(
      name,
      'not',
      text(
        'Onder de oude richtlijn verklaarde de fabrikant zelf. Er is nog geen certificaat; een certificaat volgens de verordening hoort erin.',
        'Under the old directive the manufacturer declared by itself. There is no certificate yet; one under the regulation belongs in it.',
      ),
      [isMdr ? 'mdr/120' : 'ivdr/110'],
      second,
    );
  if (one.directive)
    return registerAnswer(
      name,
      'undetermined',
      text(
        'Het certificaat is van de oude richtlijn. Of dat in EUDAMED moet, is niet nagelezen; een nieuw certificaat hoort erin.',
        'The certificate is of the old directive. Whether that belongs in EUDAMED was not read; a new certificate does.',
      ),
      [isMdr ? 'mdr/120' : 'ivdr/110'],
      second,
    );
  return registerAnswer(
    name,
    'must',
    text(
      'De aangemelde instantie zet het certificaat erin, niet de fabrikant. Dat geldt ook voor geweigerd, geschorst en ingetrokken. Oudere certificaten hebben langer de tijd.',
      'The notified body enters the certificate, not the manufacturer. The same for refused, suspended and withdrawn. Older certificates have more time.',
    ),
    [isMdr ? 'mdr/56-5' : 'ivdr/51-5', 'dec-2025-2371/notice'],
    { from: mandatory, by: olderCertificates, ...second },
  );
}
