/**
 * A failure that whoever runs a script can do something about: shown as a sentence, without a stack.
 */
export class Refusal extends Error {}

/**
 * One line for the person at the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a script's main function, and turns its failure into a sentence and an exit status.
 * @param {() => Promise<number>} main answers the exit status
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const text =
      error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
