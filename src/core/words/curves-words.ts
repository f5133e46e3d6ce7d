/** Words of the tension areas. */
export interface CurvesWords {
  readonly label: string;
}

export const curvesWordsEn: CurvesWords = {
  label: 'Tension, measured',
};

export const curvesWordsJa: CurvesWords = {
  label: '緊張の推移',
};
