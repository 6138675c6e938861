import type { FormSection } from '#workflows/registration/sections.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/nl.ts';

type Body = Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' ? value : '');
/** A day in words; what is no day stays as it was typed. */
const dayText = (value: string, format: Format) =>
  value && !Number.isNaN(Date.parse(`${value}T12:00:00Z`)) ? format.day(value) : value;

/** What was saved on a page, as terms and values in words; an empty value was not filled in. */
export function sectionRows(
  section: FormSection,
  body: Body,
  m: Messages,
  format: Format,
): { name: string; term: string; value: string; own: boolean }[] {
  const { product, use, people, evidence } = m.provider.registration;
  const { taxonomy } = m;
  const labels = (value: unknown, list: Record<string, string>) =>
    format.list((Array.isArray(value) ? value : value ? [value] : []).map((id) => list[String(id)] ?? String(id)));
  const row = (name: string, term: string, value = text(body[name]), own = true) => ({ name, term, value, own });
  switch (section) {
    case 'product':
      return [
        row('familyName', product.familyName),
        row('name', product.name),
        row('versionLabel', product.versionLabel),
        row('purpose', product.purpose),
        row('notFor', product.notFor),
        row('summary', product.summary),
      ];
    case 'use':
      return [
        row('useArea', use.useArea, labels(body.useArea, taxonomy.useArea), false),
        row('useCases', use.useCases, labels(body.useCases, taxonomy.useCase), false),
        row('sectors', use.sectors, labels(body.sectors, taxonomy.sector), false),
        row('kinds', use.kinds, labels(body.kinds, taxonomy.kind), false),
        row('modalities', use.modalities, labels(body.modalities, taxonomy.modality), false),
        row('carePathway', use.carePathway, labels(body.carePathway, taxonomy.carePathway), false),
      ];
    case 'people':
      return [
        row('users', people.users, labels(body.users, taxonomy.userGroup), false),
        row('oversight', people.oversight),
        row('limits', people.limits),
        row('performance', people.performance),
      ];
    case 'evidence':
      return [
        row('declaredClass', evidence.declaredClass, labels(body.declaredClass, taxonomy.deviceClass), false),
        row('basicUdiDi', evidence.basicUdiDi),
        row('bodyNumber', evidence.bodyNumber),
        row('certificateNumber', evidence.certificateNumber),
        row('certificateUntil', evidence.certificateUntil, dayText(text(body.certificateUntil), format), false),
      ];
  }
}
