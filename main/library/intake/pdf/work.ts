/** The most operators that are read of a PDF: a map or a drawing has hundreds of thousands on a page. */
const OPERATOR_LIMIT = 20_000_000;
/** A form that is shown costs as much as so many operators. */
const FORM = 200;
/** The most pieces of text on one page: a newspaper's page that is set letter by letter has 30,000. */
const PIECE_LIMIT = 250_000;
/** How many states may be saved within each other: programs save a few dozen at most. */
const DEEPEST = 1_000;

/** How much is read of a PDF. */
export interface PdfLimits {
  /** Forms count as operators. */
  operators: number;
  /** Of one page. */
  pieces: number;
  depth: number;
}

const usual: PdfLimits = { operators: OPERATOR_LIMIT, pieces: PIECE_LIMIT, depth: DEEPEST };

/** What pdf.js calls, as scripts/lib/pdf-worker.mjs has it: what it reads, and how many states are saved there. */
type PdfReads = (what: 'operator' | 'form', depth: number) => void;

/** Pages are read one at a time, also those of different files: pdf.js tells of its operators in one place. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Counts the work on one PDF, and ends it where it is too much. What pdf.js throws while it reads it may swallow, so
 * whoever reads asks afterwards.
 */
export class PdfWork {
  #operators = 0;
  #isTooMuch = false;

  constructor(private readonly limits: PdfLimits = usual) {}

  get isTooMuch(): boolean {
    return this.#isTooMuch;
  }

  /** How many operators were read, and forms as operators. */
  get operators(): number {
    return this.#operators;
  }

  /** Reads a page while pdf.js tells of what it does. */
  async during<T>(read: () => Promise<T>): Promise<T> {
    const counted = async () => {
      const told = globalThis as { pdfReads?: PdfReads | undefined };
      told.pdfReads = (what, depth) => {
        this.#operators += what === 'form' ? FORM : 1;
        this.refuse(this.#operators > this.limits.operators || depth > this.limits.depth);
      };
      try {
        return await read();
      } finally {
        told.pdfReads = undefined;
      }
    };
    const mine = turn.then(counted);
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** Takes note of how many pieces of text a page has so far; throws where they are too many. */
  pieces(count: number): void {
    this.refuse(count > this.limits.pieces);
  }

  /** Throws once anything was too much: an error in a form ends that form only. */
  private refuse(isTooMuch: boolean): void {
    this.#isTooMuch ||= isTooMuch;
    if (this.#isTooMuch) throw new Error('the PDF is too much work');
  }
}
