import { text } from '../text.ts';
import type { WithoutDay } from './law-day.ts';

/** What is coming and has no day yet: never counted with, always marked. */
export const withoutDay: readonly WithoutDay[] = [
  {
    id: 'com-2025-1023',
    laws: ['mdr', 'ivdr', 'ai-act'],
    roles: ['manufacturer', 'provider', 'notified-body', 'health-institution'],
    title: text('Voorstel om MDR en IVDR te vereenvoudigen', 'Proposal to simplify MDR and IVDR'),
    detail: text(
      'Andere regel 11, geen vaste einddatum van certificaten, hulpmiddelen naar deel B van bijlage I van de AI-verordening.',
      'Another Rule 11, no fixed end of certificates, devices to section B of Annex I of the AI Act.',
    ),
    cites: ['com-2025-1023/proposal'],
    status: 'proposed',
    confidence: 'second-hand',
  },
  {
    id: 'uaiv',
    laws: ['netherlands', 'ai-act'],
    roles: ['provider', 'deployer', 'authority'],
    title: text('Nederlandse uitvoeringswet bij de AI-verordening', 'Dutch act implementing the AI Act'),
    detail: text(
      'Wijst toezichthouders aan en regelt boetes. In november 2026 nog niet aangenomen gevonden.',
      'Designates supervisors and sets fines. Not found adopted in November 2026.',
    ),
    cites: ['uaiv/draft'],
    status: 'draft',
    confidence: 'second-hand',
  },
  {
    id: 'eudamed-vigilance',
    laws: ['eudamed', 'mdr', 'ivdr'],
    roles: ['manufacturer', 'authority'],
    title: text('EUDAMED: incidenten en klinisch onderzoek', 'EUDAMED: incidents and clinical investigations'),
    detail: text(
      'Deze modules zijn nog niet verplicht. Verwacht in 2027; tot dan gaat melden via de inspectie.',
      'These modules are not mandatory yet. Expected in 2027; until then reports go to the inspectorate.',
    ),
    cites: ['dec-2025-2371/notice'],
    status: 'draft',
    confidence: 'second-hand',
  },
];
