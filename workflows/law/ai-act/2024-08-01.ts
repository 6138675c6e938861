import { text } from '../text.ts';
import type { LawVersion } from '../version.ts';
import * as annex from './annex-iii.ts';
import * as prohibited from './article-5.ts';
import * as highRisk from './high-risk.ts';
import * as scope from './scope.ts';
import * as transparency from './transparency.ts';

const chapter1 = '2025-02-02';
const annexI = '2027-08-02';
const annexIII = '2026-08-02';
const general = '2026-08-02';
const verified = { confidence: 'verified' } as const;
const listed = { from: annexIII, ...verified };

/** Regulation (EU) 2024/1689 as first published. */
export const aiAct20240801 = {
  instrument: 'ai-act',
  from: '2024-08-01',
  title: text('AI-verordening', 'AI Act'),
  changes: text('Eerste tekst.', 'First text.'),
  source: 'Regulation (EU) 2024/1689',
  dates: {
    literacy: chapter1,
    prohibitions: chapter1,
    gpai: '2025-08-02',
    general,
    annexI,
    annexIII,
    legacyPublicAuthorities: '2030-08-02',
  },
  rules: {
    isAiSystem: { rule: scope.isAiSystem, from: chapter1, ...verified },
    exclusion: { rule: scope.exclusion, from: chapter1, ...verified },
    covered: { rule: scope.covered, from: chapter1, ...verified },
    p5a: { rule: prohibited.p5a, from: chapter1, ...verified },
    p5b: { rule: prohibited.p5b, from: chapter1, ...verified },
    p5c: { rule: prohibited.p5c, from: chapter1, ...verified },
    p5d: { rule: prohibited.p5d, from: chapter1, ...verified },
    p5e: { rule: prohibited.p5e, from: chapter1, ...verified },
    p5f: { rule: prohibited.p5f, from: chapter1, ...verified },
    p5g: { rule: prohibited.p5g, from: chapter1, ...verified },
    p5h: { rule: prohibited.p5h, from: chapter1, ...verified },
    art6_1: { rule: highRisk.art6_1First, from: annexI, confidence: 'second-hand' },
    a1a: { rule: annex.a1a, ...listed },
    a1b: { rule: annex.a1b, ...listed },
    a1c: { rule: annex.a1c, ...listed },
    a2: { rule: annex.a2, ...listed },
    a3a: { rule: annex.a3a, ...listed },
    a3b: { rule: annex.a3b, ...listed },
    a3c: { rule: annex.a3c, ...listed },
    a3d: { rule: annex.a3d, ...listed },
    a4a: { rule: annex.a4a, ...listed },
    a4b: { rule: annex.a4b, ...listed },
    a5a: { rule: annex.a5a, ...listed },
    a5b: { rule: annex.a5b, ...listed },
    a5c: { rule: annex.a5c, ...listed },
    a5d: { rule: annex.a5d, ...listed },
    a6a: { rule: annex.a6a, ...listed },
    a6b: { rule: annex.a6b, ...listed },
    a6c: { rule: annex.a6c, ...listed },
    a6d: { rule: annex.a6d, ...listed },
    a6e: { rule: annex.a6e, ...listed },
    a7a: { rule: annex.a7a, ...listed },
    a7b: { rule: annex.a7b, ...listed },
    a7c: { rule: annex.a7c, ...listed },
    a7d: { rule: annex.a7d, ...listed },
    a8a: { rule: annex.a8a, ...listed },
    a8b: { rule: annex.a8b, ...listed },
    annexIII: { rule: annex.annexIII, ...listed },
    derogation: { rule: highRisk.derogation, ...listed },
    route: { rule: highRisk.route, ...listed },
    t50_1: { rule: transparency.t50_1, from: general, ...verified },
    t50_2: { rule: transparency.t50_2, from: general, ...verified },
    t50_3: { rule: transparency.t50_3, from: general, ...verified },
    t50_4: { rule: transparency.t50_4, from: general, ...verified },
    openSource: { rule: scope.openSource, from: chapter1, ...verified },
    inScope: { rule: scope.inScope, from: chapter1, ...verified },
    gpai: { rule: transparency.gpai, from: '2025-08-02', ...verified },
    gpaiSystemic: { rule: transparency.gpaiSystemic, from: '2025-08-02', ...verified },
    fria: { rule: highRisk.fria, ...listed },
    publicDeployer: { rule: highRisk.publicDeployer, ...listed },
    registration: { rule: highRisk.registration, ...listed },
  },
} as const satisfies LawVersion;
