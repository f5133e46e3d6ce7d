/** Asks for the details once more after they failed to load. */
export const RETRY_DETAILS_EVENT = 'tension-retry-details';
