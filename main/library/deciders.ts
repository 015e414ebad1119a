import { articleDeciders } from './articles';
import { claimDeciders } from './claims';
import { copyDeciders } from './copies';
import type { Deciders } from './decision';
import { earlierCheckDeciders } from './earlier-checks';
import { evidenceDeciders } from './evidence';
import { joinClaims } from './join-claims';
import { keepApart } from './keep-apart';
import { noteDeciders } from './notes';
import { peopleDeciders } from './people';
import { queryDeciders } from './queries';
import { remarkDeciders } from './remarks';
import { searchDeciders } from './searches';
import { signOffDeciders } from './sign-offs';
import { sourceDeciders } from './sources';
import { splitClaim } from './split-claim';
import { verdictDeciders } from './verdicts';

/** How each command is decided: one file a noun. */
export const deciders: Deciders = {
  ...peopleDeciders,
  ...articleDeciders,
  ...claimDeciders,
  'claim.apart': keepApart,
  'claim.split': splitClaim,
  'claim.join': joinClaims,
  ...verdictDeciders,
  ...sourceDeciders,
  ...copyDeciders,
  ...evidenceDeciders,
  ...earlierCheckDeciders,
  ...searchDeciders,
  ...noteDeciders,
  ...queryDeciders,
  ...remarkDeciders,
  ...signOffDeciders,
};
