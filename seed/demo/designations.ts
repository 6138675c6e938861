type Designation = {
  body: string;
  regulation: 'MDR' | 'IVDR' | 'AIA';
  codes: readonly string[];
  from: string;
  to?: string;
  conditions?: string;
  recordedOn: string;
};

/**
 * What the bodies of the demonstration are designated for, with codes of Implementing Regulation (EU) 2017/2185. LabKeur holds no
 * MDA 0315, so that it cannot accept software under the MDR; Toetshuis lost imaging with ionising radiation in the autumn.
 */
export const designations: readonly Designation[] = [
  {
    body: 'keurmerk',
    regulation: 'MDR',
    codes: ['MDA 0201', 'MDA 0202', 'MDA 0203', 'MDA 0204', 'MDA 0315', 'MDS 1009', 'MDS 1010', 'MDT 2010'],
    from: '2023-05-15',
    recordedOn: '2026-01-14',
  },
  {
    body: 'keurmerk',
    regulation: 'IVDR',
    codes: ['IVS 1009', 'IVS 1010', 'IVR 0301', 'IVR 0302', 'IVP 3010'],
    from: '2024-02-01',
    recordedOn: '2026-01-14',
  },
  {
    body: 'keurmerk',
    regulation: 'AIA',
    codes: ['AIP 0111', 'AIH 0202', 'AIH 0204'],
    from: '2026-09-14',
    recordedOn: '2026-09-14',
  },
  {
    body: 'toetshuis',
    regulation: 'MDR',
    codes: ['MDA 0203', 'MDA 0204', 'MDA 0315', 'MDS 1009', 'MDT 2010'],
    from: '2022-11-01',
    conditions: 'Niet voor hulpmiddelen die medicijnen toedienen.',
    recordedOn: '2026-01-14',
  },
  {
    body: 'toetshuis',
    regulation: 'MDR',
    codes: ['MDA 0201'],
    from: '2022-11-01',
    to: '2026-10-31',
    recordedOn: '2026-01-15',
  },
  {
    body: 'pruefhaus',
    regulation: 'MDR',
    codes: ['MDA 0201', 'MDA 0202', 'MDA 0203', 'MDA 0204', 'MDA 0315', 'MDN 1207', 'MDS 1009', 'MDS 1010'],
    from: '2022-03-21',
    recordedOn: '2026-01-14',
  },
  {
    body: 'pruefhaus',
    regulation: 'IVDR',
    codes: ['IVS 1009', 'IVR 0101', 'IVR 0501', 'IVP 3010'],
    from: '2023-10-02',
    recordedOn: '2026-01-14',
  },
  {
    body: 'labkeur',
    regulation: 'IVDR',
    codes: ['IVS 1001', 'IVS 1002', 'IVS 1009', 'IVR 0601', 'IVP 3010'],
    from: '2024-06-03',
    recordedOn: '2026-01-14',
  },
  {
    body: 'labkeur',
    regulation: 'MDR',
    codes: ['MDS 1009'],
    from: '2025-01-13',
    recordedOn: '2026-01-14',
  },
];
