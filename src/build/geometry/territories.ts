/**
 * The four tinted territories: ISO 3166-1 numeric codes of the Natural Earth countries that make each up. Hong Kong and
 * Macao are countries of their own there, as are the American islands of the Pacific and the Caribbean.
 */
export const TERRITORIES = [
  { id: 'JP', file: 'jp.json', countries: ['392'] },
  { id: 'CN', file: 'cn.json', countries: ['156', '344', '446'] },
  { id: 'TW', file: 'tw.json', countries: ['158'] },
  { id: 'US', file: 'us.json', countries: ['840', '316', '580', '016', '581', '630', '850'] },
] as const;

export type Territory = (typeof TERRITORIES)[number];
