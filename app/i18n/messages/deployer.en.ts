import { deployerAiEn } from './deployer-ai.en.ts';
import { deployerCaseEn } from './deployer-case.en.ts';
import { deployerReportEn } from './deployer-report.en.ts';
import type { deployerNl } from './deployer.nl.ts';

/** Texts of the pages for care organisations. */
export const deployerEn: typeof deployerNl = {
  title: 'Our AI',
  ai: deployerAiEn,
  report: deployerReportEn,
  case: deployerCaseEn,
};
