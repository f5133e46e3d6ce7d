/** A file of ours that could not be had: where it is, and what the server answered (no status: no answer at all). */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly address: string;
  readonly status: number | undefined;

  constructor(address: string, status: number | undefined, cause?: unknown) {
    const reason = cause instanceof Error ? `: ${cause.message}` : '';
    super(`Could not load ${address} (${status === undefined ? 'no answer' : `status ${status}`})${reason}`, { cause });
    this.address = address;
    this.status = status;
  }
}

/**
 * Fetches and parses one JSON file.
 * @throws LoadError when the server does not answer, answers with an error, or sends something that is not JSON
 */
export async function loadJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    throw new LoadError(address, undefined, cause);
  });
  if (!response.ok) throw new LoadError(address, response.status);
  return response.json().catch((cause: unknown) => {
    throw new LoadError(address, response.status, cause);
  });
}
