/** Zone of every test process; dates must not depend on it. */
export const TEST_TIME_ZONE = 'America/St_Johns';
