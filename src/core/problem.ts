/** A mistake in data, told to its author: which row, which field, what stood there, and why it is wrong. */
export interface Problem {
  /** Id of the row where it has a usable one, else `#index`; `file` for the file as a whole. */
  readonly row: string;
  readonly field: string;
  /** What was found, as short text (at most 80 characters). Shown as text only. */
  readonly value: string;
  readonly reason: string;
}
