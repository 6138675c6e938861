import { deployerAiNl } from './deployer-ai.nl.ts';
import { deployerCaseNl } from './deployer-case.nl.ts';
import { deployerReportNl } from './deployer-report.nl.ts';

/** Texts of the pages for care organisations. */
export const deployerNl = {
  title: 'Onze AI',
  ai: deployerAiNl,
  report: deployerReportNl,
  case: deployerCaseNl,
};
