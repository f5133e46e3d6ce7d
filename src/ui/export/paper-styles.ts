/** The page gives way to the paper, which is not seen on a screen. */
export const documentStyles = `
@page {
  margin: 13mm 12mm;
}
@media print {
  tension-app {
    display: none;
  }
}
@media screen {
  .paper {
    display: none;
  }
}
`;

/** Sizes are those of print: points. No act is parted by the end of a page, and no heading left without one. */
export const paperStyles = `
:host {
  color: var(--ink);
  font: 9pt/1.35 var(--font);
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
p,
ul {
  margin: 0;
  padding: 0;
}
ul {
  list-style: none;
}
h1 {
  font-size: 17pt;
  line-height: 1.2;
}
h2 {
  margin-top: 12pt;
  font-size: 11pt;
}
h3 {
  margin-top: 8pt;
  font-size: 9pt;
}
h2,
h3 {
  break-after: avoid;
}
.name {
  font-size: 9pt;
}
header p:last-child {
  margin-top: 2pt;
  font-size: 10.5pt;
  text-wrap: pretty;
}
.map {
  display: block;
  width: 100%;
  margin: 8pt 0 6pt;
  break-inside: avoid;
  outline: 0.5pt solid var(--rule);
}
.legend {
  break-inside: avoid;
  font-size: 8pt;
}
.legend span {
  margin-left: 8pt;
  white-space: nowrap;
}
.sample {
  width: 24px;
  height: 10px;
}
.icon {
  width: 9pt;
  height: 9pt;
  vertical-align: -1.5pt;
}
footer {
  margin-top: 6pt;
  padding-top: 3pt;
  border-top: 0.5pt solid var(--rule);
  font-size: 7.5pt;
}
li {
  padding: 3pt 0;
  break-inside: avoid;
}
.meta,
.citation {
  padding-left: 12pt;
  font-size: 8pt;
}
.citation {
  color: var(--ink-quiet);
}
`;
