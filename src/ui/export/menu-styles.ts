/** The lines of the menu; where it stands in a sheet, it takes its place in the flow. */
export const menuStyles = `
:host([flow]) .menu {
  position: static;
  width: auto;
  box-shadow: none;
}
.menu button {
  display: flex;
  justify-content: space-between;
  color: var(--ink);
}
.menu tension-copy {
  display: grid;
  justify-items: start;
  margin-top: 4px;
  border-top: 1px solid var(--rule);
}
p {
  margin: 0;
  padding: 4px 7px;
  color: var(--ink-quiet);
  font-size: var(--size-small);
  overflow-wrap: anywhere;
}
p:empty {
  padding: 0;
}
a {
  color: var(--focus);
}
`;
