import { text } from '../text.ts';
import { page, type Source } from './provision.ts';

/** Draft of the Dutch act that implements the AI Act; consultation 20 April to 1 June 2026. */
export const uaiv: Source = {
  prefix: 'uaiv',
  instrument: text('Uitvoeringswet AI-verordening (concept)', 'Dutch AI Act implementation bill (draft)'),
  status: 'draft',
  url: page('https://www.internetconsultatie.nl/uaiv'),
  rows: [['draft', 'Draft', 'Toezicht en boetes in Nederland', 'Supervision and fines in the Netherlands']],
};

/** Policy of the central government, not a duty of the AI Act. */
export const algoritmeregister: Source = {
  prefix: 'algoritmeregister',
  instrument: text('Algoritmeregister van de overheid', 'Algorithm register of the Dutch government'),
  status: 'guidance',
  url: page('https://algoritmes.overheid.nl'),
  rows: [['policy', 'Policy', 'Overheden publiceren hun algoritmes', 'Public bodies publish their algorithms']],
};
