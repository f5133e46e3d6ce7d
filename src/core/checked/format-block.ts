/** JSON that can stand inside a `<script>` element: no `<` is left that could end it. */
export function formatBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
