/** The values that the report is drawn with, in light and dark. */
export const tokens = `
:root {
  color-scheme: light dark;
  --serif: 'Source Serif 4', 'Iowan Old Style', Georgia, 'Noto Serif', serif;
  --sans: 'Inter', 'Segoe UI', system-ui, 'Noto Sans', sans-serif;

  --desk: #eff0f1;
  --paper: #ffffff;
  --ink: #16181b;
  --ink-2: #44494f;
  --ink-3: #5d636a;
  --rule: #cdd1d5;
  --rule-2: #e0e3e5;
  --link: #1556c0;
  --target: #f0f4fb;

  --unchecked: #3a3f45;
  --verified: #176b3c;
  --disputed: #b3211a;
  --unverifiable: #75389a;
  --opinion: #455b73;
  --reopened: #875000;
  --waiting: #07616d;
  --proposed: #e4f3e9;
  --done: #b4bac0;
  --cover-1: #b4bac0;
  --cover-2: #747b83;

  --read: 18px;
  --read-line: 28px;
  --head: 38px;
  --head-line: 42px;
  --stand: 20px;
  --caption: 15px;
  --caption-line: 22px;
  --quote: 16px;
  --quote-line: 24px;
  --base: 13px;
  --base-line: 20px;
  --small: 12px;
  --small-line: 18px;
  --label: 92px;
  --gutter: 40px;
  --measure: 568px;
  --margin: 176px;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --desk: #131416;
    --paper: #1b1d20;
    --ink: #e3e4e6;
    --ink-2: #b4b9bf;
    --ink-3: #92989f;
    --rule: #363a3f;
    --rule-2: #272a2e;
    --link: #80aeff;
    --target: #202a3a;
    --unchecked: #c6cbd1;
    --verified: #62c48a;
    --disputed: #ff857c;
    --unverifiable: #cea2ee;
    --opinion: #a0b5cc;
    --reopened: #e6ad5a;
    --waiting: #5fc3d0;
    --proposed: #182d21;
    --done: #4b5158;
    --cover-1: #4b5158;
    --cover-2: #868d95;
  }
}

@media (prefers-contrast: more) {
  :root {
    --ink-2: var(--ink);
    --ink-3: var(--ink);
    --rule: var(--ink-2);
    --rule-2: var(--ink-3);
  }
}
`;
