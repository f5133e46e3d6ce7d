/** Words of places on the map, and of the steps of a chain of acts. */
export interface IncidentWords {
  /** Accessible name of a marker: "Place: Kinmen, 2 acts". */
  marker(names: readonly string[], acts: string): string;
  /** Before the name of a badge: "Step 2 of 5". */
  step(steps: readonly number[], of: number): string;
}

export const incidentWordsEn: IncidentWords = {
  marker: (names, acts) => `Place: ${names.join('; ')}, ${acts}`,
  step: (steps, of) => `${steps.length === 1 ? 'Step' : 'Steps'} ${steps.join(', ')} of ${of}`,
};

export const incidentWordsJa: IncidentWords = {
  marker: (names, acts) => `場所：${names.join('、')}、${acts}`,
  step: (steps, of) => `全${of}段階のうち${steps.join('、')}番目`,
};
