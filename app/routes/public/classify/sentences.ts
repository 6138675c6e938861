import type { DecisionView } from '#workflows/classification/decision-view.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';

/** What each law makes of the system, in plain sentences. */
export function useSentences({ conclusion, aiAct }: Pick<DecisionView, 'conclusion' | 'aiAct'>) {
  const m = useMessages();
  const format = useFormat();
  const words = m.classify.result;
  const { findings } = conclusion;
  const has = (finding: (typeof findings)[number]) => findings.includes(finding);
  const articles = (points: string[]) => format.list(points.map((point) => m.provider.law.point(point)));
  const open = aiAct.article50.length > 0 ? articles(aiAct.article50) : null;

  const act: string[] = [];
  if (has('out-of-scope')) act.push(words.outOfScope);
  if (has('prohibited')) act.push(words.prohibited(articles(aiAct.prohibited)));
  if (has('high-risk')) {
    const points = format.list(aiAct.annexIII.map((point) => m.provider.law.annexPoint(point)));
    const product = conclusion.class === 'none' ? words.highRiskProduct : words.highRiskDevice;
    act.push(conclusion.route === 'ART6_2' ? words.highRiskUse(points) : product);
    if (conclusion.dutiesFrom) act.push(words.dutiesFrom(format.day(conclusion.dutiesFrom)));
    else if (aiAct.legacy) act.push(words.legacy);
    if (open) act.push(words.alsoTransparency(open));
  } else if (conclusion.highRisk === null && !has('out-of-scope')) act.push(words.aiActOpen);
  else if (open) act.push(words.transparency(open));
  else if (has('minimal')) act.push(words.minimal);
  if (has('gpai')) act.push(words.gpai);
  if (act.length === 0) act.push(words.aiActOpen);

  const fixed: Record<string, string> = {
    none: words.noDevice,
    'in-house': words.inHouse,
    undetermined: words.deviceOpen,
  };
  const known = fixed[conclusion.class];
  const [regulation = '', deviceClass = ''] = conclusion.class.split('-');
  const devices = [known ?? words.device(regulation, deviceClass)];
  if (!known && conclusion.notifiedBody !== null)
    devices.push(conclusion.notifiedBody ? words.bodyNeeded : words.bodyNotNeeded);
  return { aiAct: act.join(' '), devices: devices.join(' ') };
}
