import { useFormat, useLanguage } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

/** Letters of a tile; its place is in the styles. */
const letters: Record<string, string> = {
  Drenthe: 'DR',
  Flevoland: 'FL',
  Fryslân: 'FR',
  Gelderland: 'GE',
  Groningen: 'GR',
  Limburg: 'LI',
  'Noord-Brabant': 'NB',
  'Noord-Holland': 'NH',
  Overijssel: 'OV',
  Utrecht: 'UT',
  Zeeland: 'ZE',
  'Zuid-Holland': 'ZH',
};

/** How dark a tile is: three steps of the largest number. */
const stepOf = (count: number, most: number) => (count === 0 ? 0 : Math.ceil((3 * count) / most));

/** The twelve provinces as tiles that lie as they lie in the country, each a link to its systems. */
export function ProvinceMap({ provinces }: { provinces: readonly { value: string; count: number }[] }) {
  const lang = useLanguage();
  const format = useFormat();
  const most = Math.max(1, ...provinces.map(({ count }) => count));
  return (
    <ul className="tile-map">
      {provinces.map(({ value, count }) => (
        <li key={value} className={`tile-${letters[value]?.toLowerCase()}`}>
          <a
            className={`tile tile-step-${stepOf(count, most)}`}
            href={`${paths.systems(lang)}?province=${encodeURIComponent(value)}`}
          >
            <span aria-hidden="true">{letters[value]}</span>
            <span className="visually-hidden">{value}</span>
            <span className="tile-count">{format.number(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
