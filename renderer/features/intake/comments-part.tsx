import type { DocumentComment } from '@shared/domain/document-comment';
import { commentUses, type CommentUse, type Intake } from '@shared/domain/intake';
import { t } from '@shared/text';
import { Select } from '../../ui/select';
import { makeOfComments, useIntake } from './intake-store';
import styles from './intake.module.css';

const LEAVE = 'leave';
type Choice = CommentUse | typeof LEAVE;

const options = ([LEAVE, ...commentUses] as const).map((value: Choice) => ({
  value,
  label: t(`intakeScreen/comments/${value}`),
}));

const chosen = (choice: Choice): CommentUse | null => (choice === LEAVE ? null : choice);

interface CommentProps {
  comment: DocumentComment;
  number: number;
  /** The words that it tells of. */
  words: string;
}

function Comment({ comment, number, words }: CommentProps) {
  const use = useIntake((state) => state.comments.get(number)) ?? LEAVE;
  const kind = t(`intakeScreen/comments/${comment.kind}`);
  const author = comment.author ?? t('intakeScreen/comments/nobody');
  return (
    <li className={styles.comment}>
      <p className={styles.commentWords}>{words}</p>
      <p className={styles.commentText}>{comment.text}</p>
      <p className={styles.commentWho}>
        {[
          kind,
          comment.author,
          comment.at?.slice(0, 10),
          comment.resolved ? t('intakeScreen/comments/resolved') : null,
        ]
          .filter((part) => part)
          .join(' · ')}
      </p>
      <Select
        label={t('intakeScreen/comments/as', { kind, author })}
        labelAt="hidden"
        value={use}
        options={options}
        onChange={(choice) => makeOfComments([number], chosen(choice))}
      />
    </li>
  );
}

/** The comments and notes of the document, and what becomes of each. */
export function CommentsPart({ intake }: { intake: Intake }) {
  const { comments, blocks } = intake.extraction;
  const uses = useIntake((state) => state.comments);
  if (comments.length === 0 || intake.article) return null;
  const numbers = comments.map((_, number) => number);
  const [first = LEAVE, ...others] = numbers.map((number): Choice => uses.get(number) ?? LEAVE);
  const all = others.every((use) => use === first) ? first : null;
  return (
    <section className={styles.comments} aria-label={t('intakeScreen/comments/label')}>
      <h3 className={styles.heading}>{t('intakeScreen/comments/label')}</h3>
      <p className={styles.note}>{t('intakeScreen/comments/text')}</p>
      {comments.length > 1 && (
        <Select
          label={t('intakeScreen/comments/all')}
          labelAt="inside"
          value={all ?? LEAVE}
          options={options}
          onChange={(choice) => makeOfComments(numbers, chosen(choice))}
        />
      )}
      <ul>
        {comments.map((comment, number) => (
          <Comment
            key={number}
            comment={comment}
            number={number}
            words={(blocks[comment.block]?.text ?? '').slice(comment.start, comment.end)}
          />
        ))}
      </ul>
    </section>
  );
}
