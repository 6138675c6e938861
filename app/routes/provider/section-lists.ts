/** The lists that the fields of a registration choose from; their labels are in `taxonomy`. */
export type SectionLists = {
  useAreas: readonly string[];
  useCases: readonly string[];
  sectors: readonly string[];
  kinds: readonly string[];
  modalities: readonly string[];
  carePathways: readonly string[];
  userGroups: readonly string[];
  deviceClasses: readonly string[];
};
