import { systemActor } from '#workflows/core/context.ts';
import { organisationCommands, registerOrganisation } from '#workflows/organisation/commands.ts';
import { accountsOf } from './account-steps.ts';
import { careInstitutions } from './care-institutions.ts';
import { designations } from './designations.ts';
import { after, at, spread } from './moment.ts';
import { organisationId } from './names.ts';
import { mandates, market, type Organisation } from './organisations.ts';
import { actor } from './people.ts';
import { acts, opens, type Step } from './step.ts';

function organisationSteps(found: Organisation): Step[] {
  const { key, kind, name, country, place, address, sector, since, sites = [] } = found;
  const [[identifierType, identifierValue], ...others] = found.identifiers;
  const named = `organisation/${key}`;
  const entered = key === 'igj' ? at(since, '09:00') : after(at(since, '09:05'), spread(key, 90));
  const id = organisationId(key);
  const real = key === 'igj';
  const admin = actor('noor');
  const entry = { kind, name, country, place, address, sector: sector ?? null, identifierType, identifierValue };
  const website = real ? 'https://www.igj.nl' : `https://www.${found.domain}`;
  return [
    opens(entered, named, systemActor, registerOrganisation, { ...entry, website, demonstration: !real }),
    ...others.map(([type, value], n) =>
      acts(after(entered, 5 + n), `${named}/identifier/${type}`, admin, organisationCommands.addIdentifier, id, {
        type,
        value,
      }),
    ),
    ...sites.map(({ key: site, number, ...rest }, n) =>
      acts(after(entered, 10 + n), `${named}/site/${site}`, admin, organisationCommands.addSite, id, {
        ...rest,
        establishmentNumber: number,
      }),
    ),
    ...accountsOf(found),
  ];
}

/** The register's organisations, their people, who represents whom, and what the notified bodies are designated for. */
export const organisationsAndPeople = (): Step[] => [
  ...[...market, ...careInstitutions].flatMap(organisationSteps),
  ...mandates.map(({ provider, representative, from, recordedOn }) =>
    acts(
      at(recordedOn, '14:10'),
      `organisation/${provider}/representative/${representative}`,
      actor('noor'),
      organisationCommands.appointRepresentative,
      organisationId(provider),
      { representativeId: organisationId(representative), validFrom: from },
    ),
  ),
  ...designations.map(({ body, regulation, codes, from, to, conditions, recordedOn }) =>
    acts(
      at(recordedOn, '15:30'),
      `organisation/${body}/designation/${regulation}/${from}/${recordedOn}`,
      actor('noor'),
      organisationCommands.designate,
      organisationId(body),
      {
        regulation,
        codes: codes.join(', '),
        conditions: conditions ?? null,
        validFrom: from,
        validTo: to ?? null,
        source: 'Demonstratie: verzonnen aanwijzing in de vorm van NANDO',
      },
    ),
  ),
];
