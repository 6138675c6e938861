import type { ReactNode } from 'react';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { Disclosure } from './disclosure.tsx';
import { ScrollRegion } from './data-table.tsx';
import { StatusTag } from './status-tag.tsx';
import { Day } from './time.tsx';

/** One period of the calculation: running or standing still. */
export type ClockPeriod = { from: string; to?: string; days?: number; counts: boolean; ground: ReactNode };

/** A limit in time as a page shows it. All days are ISO days; nothing is counted in the browser. */
export type Clock = {
  /** What must be done: the heading. */
  name: string;
  today: string;
  /** The last lawful day; none while the clock stands still without one. */
  lastDay?: string;
  targetDay?: string;
  usedDays?: number;
  totalDays?: number;
  stopped?: { since: string; reason: string; pause?: number; ofPauses?: number };
  metOn?: string;
  /** The rule, usually a LegalReference. */
  rule?: ReactNode;
  /** How the last day follows from the first, in words. */
  explanation?: ReactNode;
  periods?: ClockPeriod[];
};

function Ledger({ periods, name }: { periods: ClockPeriod[]; name: string }) {
  const { clock: words } = useMessages().components;
  const format = useFormat();
  return (
    <ScrollRegion name={words.calculation}>
      <table className="table">
        <caption className="visually-hidden">
          {words.calculation} {name}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" className="numeric">
              {words.days}
            </th>
            <th scope="col">{words.counts}</th>
            <th scope="col">{words.ground}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ from, to, days, counts, ground }) => (
            <tr key={from + String(counts)}>
              <td>
                {to ? words.fromTo(format.dayShort(from), format.dayShort(to)) : words.from(format.dayShort(from))}
              </td>
              <td className="numeric">{days === undefined ? '' : format.number(days)}</td>
              <td>{counts ? words.running : words.standing}</td>
              <td>{ground}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const barWidth = 320;

/** The used part of a limit: a meter for those who listen, a bar for those who look, and the words for everyone. */
function Meter({ used, total, stopped }: { used: number; total: number; stopped: boolean }) {
  const { clock: words } = useMessages().components;
  const format = useFormat();
  const inside = Math.min(used, total);
  const text = words.used(used, format.days(total));
  return (
    <div className={stopped ? 'clock-meter clock-meter-stopped' : 'clock-meter'}>
      <meter
        className="visually-hidden"
        min={0}
        max={total}
        value={inside}
        aria-label={words.usedLabel(format.days(total))}
      >
        {text}
      </meter>
      <svg
        viewBox={`0 0 ${barWidth} 12`}
        width={barWidth}
        height="12"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="meter-track" x="0.5" y="0.5" width={barWidth - 1} height="11" />
        <rect className="meter-used" width={total > 0 ? (inside / total) * barWidth : 0} height="12" />
      </svg>
      <p>{text}</p>
    </div>
  );
}

/** Days left in words and the last day; running or standing still; how it was calculated. */
export function ClockCard({ clock, id = 'clock' }: { clock: Clock; id?: string }) {
  const { clock: words } = useMessages().components;
  const format = useFormat();
  const {
    name,
    today,
    lastDay,
    targetDay,
    usedDays,
    totalDays,
    stopped,
    metOn,
    rule,
    explanation,
    periods = [],
  } = clock;
  const late = !metOn && lastDay !== undefined && lastDay < today;
  const left = lastDay ? format.daysLeft(today, lastDay) : '';
  return (
    <section className="clock" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {metOn ? <p className="clock-line">{words.met(format.day(metOn))}</p> : null}
      {!metOn && lastDay && !stopped ? (
        <p className="clock-line">
          {late ? (
            <>
              <StatusTag tone="bad">{left}</StatusTag> <Day on={lastDay} look="named" />
            </>
          ) : (
            words.untilAndIncluding(left.charAt(0).toUpperCase() + left.slice(1), format.dayNamed(lastDay))
          )}
        </p>
      ) : null}
      {!metOn && stopped ? (
        <p className="clock-line">
          {words.stopped(format.day(stopped.since), stopped.reason)}
          {stopped.pause && stopped.ofPauses ? (
            <span className="quiet"> ({words.pause(stopped.pause, stopped.ofPauses)})</span>
          ) : null}
        </p>
      ) : null}
      {!metOn && !lastDay && !stopped ? <p className="clock-line">{words.noLimit}</p> : null}
      {usedDays !== undefined && totalDays !== undefined ? (
        <Meter used={usedDays} total={totalDays} stopped={stopped !== undefined} />
      ) : null}
      {targetDay && !metOn ? <p className="quiet">{words.target(format.dayNamed(targetDay))}</p> : null}
      {rule ? <div className="clock-rule">{rule}</div> : null}
      {explanation || periods.length > 0 ? (
        <Disclosure summary={words.calculation}>
          {explanation}
          {periods.length > 0 ? <Ledger periods={periods} name={name} /> : null}
        </Disclosure>
      ) : null}
    </section>
  );
}
