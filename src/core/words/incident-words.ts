/** Words of places and incidents on the map. */
export interface IncidentWords {
  readonly label: string;
}

export const incidentWordsEn: IncidentWords = {
  label: 'Places',
};

export const incidentWordsJa: IncidentWords = {
  label: '場所',
};
