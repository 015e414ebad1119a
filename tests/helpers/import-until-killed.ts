/**
 * Imports texts into the library in a folder and writes a dot after each, until someone kills it:
 * `script.cjs FOLDER PERSON COMMAND...`, a text for each command.
 */
import { writeSync } from 'node:fs';
import { openLibrary } from '../../main/library/open-library';

const [path = '', person = '', ...commands] = process.argv.slice(2);
const texts = commands.map((command, at) => ({
  command,
  name: `text ${at}.txt`,
  bytes: new Uint8Array(Buffer.from(`Text ${at}\n\nThe tower of day ${at} stands 330 metres tall.`)),
}));

async function run(): Promise<void> {
  const onEvent = ({ name }: { name: string }) => {
    if (name === 'import.progress') writeSync(1, '.');
  };
  const library = await openLibrary({ path, onEvent });
  const outcomes = await library.call('articles.import', { originals: texts }, person);
  if (outcomes.some(({ ok }) => !ok)) throw new Error(JSON.stringify(outcomes));
  await library.close();
}

void run();
