import { facetNames } from '#workflows/registration/publish.ts';
import { facetValues, sorts } from '#workflows/registration/public-search.ts';
import { apiVersion } from './answer.server.ts';
import { classificationParameters, classificationSchema, decisionSchema } from './openapi-classification.server.ts';
import { schemas } from './openapi-schemas.server.ts';

const about: Record<(typeof facetNames)[number], string> = {
  area: 'Gebied van gebruik.',
  useCase: 'Toepassing.',
  sector: 'Zorgsector.',
  kind: 'Soort AI.',
  class: 'Klasse als medisch hulpmiddel, volgens de regels.',
  finding: 'Uitkomst van de AI-verordening.',
  status: 'Status van de inschrijving.',
  province: 'Provincie waar het systeem in gebruik is.',
};

const text = (name: string, description: string, schema: object) => ({ name, in: 'query', description, schema });
const number = { type: 'string', pattern: '^NL-AI-\\d{4}-\\d{6}$', examples: ['NL-AI-2026-000123'] };

const parameters = [
  text('q', 'Woorden die alle moeten voorkomen; een begin van een woord is genoeg.', {
    type: 'string',
    maxLength: 200,
  }),
  ...facetNames.map((facet) => ({
    ...text(facet, `${about[facet]} Meer waarden: één ervan is genoeg.`, {
      type: 'array',
      items: { type: 'string', enum: [...facetValues[facet]] },
    }),
    style: 'form',
    explode: true,
  })),
  text('sort', 'Volgorde: nieuwste eerst, of op naam.', { type: 'string', enum: [...sorts], default: 'newest' }),
  text('after', 'Geeft wat in de lijst na dit nummer komt.', number),
  text('before', 'Geeft wat in de lijst voor dit nummer komt.', number),
];

const headers = {
  'API-Version': { description: 'Versie van deze API.', schema: { type: 'string' } },
  ETag: { description: 'Kenmerk van de inhoud, voor If-None-Match.', schema: { type: 'string' } },
};
const ok = (description: string, schema: string) => ({
  description,
  headers,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const refused = (description: string) => ({
  description,
  headers: { 'API-Version': headers['API-Version'] },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The description of the interface in OpenAPI 3.1. Texts in Dutch; names in English, as the law's identifiers are. */
export const openApi = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Waarborg: open gegevens',
    version: apiVersion,
    description:
      'De openbare gegevens van het register van AI in de Nederlandse zorg. Namen van velden en parameters zijn Engels, zoals de kenmerken in het register.',
    contact: { name: 'Waarborg', url: `${origin}/over#contact` },
  },
  servers: [{ url: `${origin}/api/v1` }],
  paths: {
    '/systemen': {
      get: {
        operationId: 'listSystems',
        summary: 'Zoek AI-systemen',
        description: 'Twintig systemen per antwoord. Volg `links.next` voor de volgende.',
        parameters,
        responses: {
          '200': ok('Systemen die aan alles voldoen.', 'SystemList'),
          '400': refused('Iets in de vraag is onbekend. Alle fouten staan in `errors`.'),
        },
      },
    },
    '/systemen/{number}': {
      get: {
        operationId: 'getSystem',
        summary: 'Eén AI-systeem',
        description: 'Alles wat openbaar is van een systeem dat in het register staat of stond.',
        parameters: [
          { name: 'number', in: 'path', required: true, description: 'Nummer van het systeem.', schema: number },
        ],
        responses: {
          '200': ok('Het systeem.', 'System'),
          '404': refused('Dit nummer staat niet in het register.'),
        },
      },
    },
    '/systemen/{number}/besluit': {
      get: {
        operationId: 'getDecision',
        summary: 'De indeling van een systeem zoals zij is vastgelegd',
        description:
          'Feiten, uitkomst met elke stap, en het controlegetal dat beide bewijst. Er wordt niets opnieuw berekend. Wat een inspecteur besloot staat ernaast, en ook elke latere keer dat de wet op dezelfde feiten een andere uitkomst gaf.',
        parameters: [
          { name: 'number', in: 'path', required: true, description: 'Nummer van het systeem.', schema: number },
        ],
        responses: {
          '200': ok('Het besluit.', 'Decision'),
          '404': refused('Dit nummer staat niet in het register.'),
        },
      },
    },
    '/classificatie': {
      get: {
        operationId: 'classify',
        summary: 'Wat de wet zegt van een systeem',
        description:
          'Dezelfde inhoud als `waarborg classify` en als de openbare pagina. Er wordt niets bewaard. Een feit dat ontbreekt, is nog niet bekend.',
        parameters: classificationParameters,
        responses: {
          '200': ok('De uitkomst met elke stap.', 'Classification'),
          '400': refused('Iets in de vraag is onbekend. Alle fouten staan in `errors`.'),
        },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'getDescription',
        summary: 'Deze beschrijving',
        responses: { '200': ok('De beschrijving in OpenAPI.', 'Description') },
      },
    },
  },
  components: { schemas: { ...schemas, Classification: classificationSchema, Decision: decisionSchema } },
});
