import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** What the system creates, and the model below it. */
export const content = {
  generatedContent: {
    kind: 'multi',
    group: 'content',
    title: text('Wat maakt het systeem?', 'What does the system create?'),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text('Een samenvatting van het dossier: samenvatting.', 'A summary of the record: summary.'),
    none: text('Geen nieuwe inhoud', 'No new content'),
    options: [
      { id: 'text', label: text('Tekst', 'Text') },
      { id: 'summary', label: text('Samenvatting van tekst of gesprek', 'Summary of text or conversation') },
      { id: 'image', label: text('Beeld', 'Image') },
      { id: 'audio', label: text('Geluid of stem', 'Sound or voice') },
      { id: 'video', label: text('Video', 'Video') },
      {
        id: 'standard-editing',
        label: text(
          'Alleen spelling, vertaling of letterlijk uitschrijven',
          'Only spelling, translation or verbatim transcription',
        ),
      },
      {
        id: 'technical-output',
        label: text(
          'Alleen technische uitvoer: contouren, markeringen, metingen',
          'Only technical output: contours, markings, measurements',
        ),
      },
    ],
  },
  publication: {
    kind: 'multi',
    group: 'content',
    title: text('Publiceert iemand de gemaakte inhoud?', 'Does anyone publish the created content?'),
    help: text(
      'Denk aan website, sociale media, voorlichting.',
      'Think of websites, social media, information campaigns.',
    ),
    example: text(
      'Een video met een nagemaakte arts: namaak van een echt persoon.',
      'A video with an imitated doctor: imitation of a real person.',
    ),
    none: text('Nee', 'No'),
    options: [
      {
        id: 'deep-fake',
        label: text(
          'Beeld, geluid of video die echt lijkt maar nagemaakt is',
          'Image, sound or video that looks real but is fake',
        ),
      },
      {
        id: 'public-interest-text',
        label: text(
          'Tekst die het publiek informeert over een algemeen belang',
          'Text informing the public on matters of public interest',
        ),
      },
    ],
  },
  editorialReview: {
    kind: 'boolean',
    group: 'content',
    title: text(
      'Controleert een mens de tekst en is iemand er verantwoordelijk voor?',
      'Does a person review the text and is someone responsible for it?',
    ),
    help: text('Voor publicatie, als redactie.', 'Before publication, as an editor.'),
    example: text('De voorlichter leest en ondertekent: ja.', 'The information officer reads and signs: yes.'),
  },
  providesGpaiModel: {
    kind: 'boolean',
    group: 'content',
    title: text(
      'Biedt u zelf een model aan dat voor heel veel taken bruikbaar is?',
      'Do you yourself offer a model usable for very many tasks?',
    ),
    help: text(
      'Een AI-model voor algemene doeleinden, zoals een groot taalmodel. Gebruik van andermans model telt niet.',
      'A general-purpose AI model, such as a large language model. Using another’s model does not count.',
    ),
    example: text('U levert een eigen groot taalmodel: ja.', 'You supply your own large language model: yes.'),
  },
  gpaiLargeCompute: {
    kind: 'boolean',
    group: 'content',
    title: text(
      'Kostte de training van dat model meer dan 10^25 rekenstappen?',
      'Did training that model take more than 10^25 floating point operations?',
    ),
    help: text('Vraag het de makers van het model.', 'Ask the makers of the model.'),
    example: text('Alleen de allergrootste modellen: ja.', 'Only the very largest models: yes.'),
  },
  sameProviderModel: {
    kind: 'boolean',
    group: 'content',
    title: text(
      'Is het systeem gebouwd op zo’n model van dezelfde aanbieder?',
      'Is the system built on such a model of the same provider?',
    ),
    help: text('Of van een bedrijf uit dezelfde groep.', 'Or of a company in the same group.'),
    example: text(
      'De maker van het taalmodel verkoopt ook de chatbot: ja.',
      'The maker of the language model also sells the chatbot: yes.',
    ),
  },
} as const satisfies Record<string, Fact>;
