import lunr from 'lunr';
import { fold } from './fold';
import type { LanguageRules } from './languages';
import { eachWord } from './split';
import { queryTerms } from './term-of';
import { trim } from './trim';

type Stage = (token: lunr.Token) => lunr.Token | lunr.Token[] | null;

/**
 * A language's rules as lunr's tokenizer and pipelines. Unlike lunr's trimmer ours leaves no empty tokens, so none
 * count in a field's length. The pipeline of searches is one step, since it splits, too (lunr's parser splits a query at
 * white space and hyphens only), leaves out stop words, which no index has, and knows unfinished words.
 */
export function lunrAnalysis(rules: LanguageRules): {
  tokenizer: typeof lunr.tokenizer;
  pipeline: lunr.Pipeline;
  searchPipeline: lunr.Pipeline;
} {
  const { language, bare, stopWords, stem } = rules;
  const each =
    (change: (word: string) => string): Stage =>
    (token) => {
      const changed = change(token.toString());
      return changed === '' ? null : token.clone(() => changed);
    };
  const stages = {
    fold: each(fold),
    trim: each((word) => bare(trim(word))),
    stop: each((word) => (stopWords.has(word) ? '' : word)),
    stem: each(stem),
    query: ((token) =>
      queryTerms(token.toString(), rules).map((term) => token.clone(() => term))) satisfies Stage,
  };
  for (const [name, stage] of Object.entries(stages)) register(stage, `galley-${name}-${language}`);
  const { fold: folding, trim: trimming, stop, stem: stemming, query } = stages;
  return {
    tokenizer: tokenizer as typeof lunr.tokenizer,
    pipeline: pipelineOf(folding, trimming, stop, stemming),
    searchPipeline: pipelineOf(query),
  };
}

function tokenizer(text?: unknown, metadata: object = {}): lunr.Token[] {
  if (text === null || text === undefined) return [];
  const texts = (Array.isArray(text) ? text : [text]) as { toString: () => string }[];
  return texts
    .flatMap((one) => wordsOf(one.toString()))
    .map(({ text: word, start }, index) => {
      return new lunr.Token(word, { ...metadata, position: [start, word.length], index });
    });
}

function wordsOf(text: string): { text: string; start: number }[] {
  const words: { text: string; start: number }[] = [];
  eachWord(text, (start, end) => words.push({ text: text.slice(start, end), start }));
  return words;
}

function pipelineOf(...stages: Stage[]): lunr.Pipeline {
  const pipeline = new lunr.Pipeline();
  pipeline.add(...(stages as lunr.PipelineFunction[]));
  return pipeline;
}

/** lunr warns about functions that it doesn't know by a label. */
function register(stage: Stage, label: string): void {
  lunr.Pipeline.registerFunction(stage, label);
}
