export const engineNames = ['Galley', 'lunr', 'MiniSearch', 'FTS5'] as const;
export type EngineName = (typeof engineNames)[number];
