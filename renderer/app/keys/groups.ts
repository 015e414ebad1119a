import { actionIds, actions, type ActionId } from './actions';

/**
 * The groups in which actions are shown, in this order: by place, and the many of an article by what they act on.
 * They stand in columns that are about as long as one another.
 */
export const groupColumns = [
  ['global', 'library', 'search', 'review', 'sources', 'compare'],
  ['verdicts', 'find', 'article', 'notes'],
  ['claims', 'evidence'],
] as const;
export type Group = (typeof groupColumns)[number][number];

/** The article's groups by what its actions' ids begin with; the others are about the article itself. */
const ofArticle: Record<string, Group> = {
  verdict: 'verdicts',
  choose: 'verdicts',
  claim: 'claims',
  repeat: 'claims',
  select: 'claims',
  evidence: 'evidence',
  source: 'evidence',
  note: 'notes',
  notes: 'notes',
  query: 'notes',
  remark: 'notes',
  find: 'find',
  found: 'find',
  filter: 'find',
  marks: 'find',
  sentence: 'find',
  figure: 'find',
  draft: 'find',
};

/** The group of an action. */
export function groupOf(action: ActionId): Group {
  const { scope } = actions[action];
  if (scope !== 'article') return scope;
  const [kind = ''] = action.split('.');
  return ofArticle[kind] ?? 'article';
}

/** The actions of a group, in the order of the registry. */
export function actionsIn(group: Group): ActionId[] {
  return actionIds.filter((action) => groupOf(action) === group);
}
