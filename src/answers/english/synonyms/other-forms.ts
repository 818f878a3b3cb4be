/** Other forms of words in the groups: they link nothing more, but a misspelt word may be corrected to one of them. */
// biome-ignore format: tables of words read better in full lines than with one word a line
export const otherForms: readonly string[] = [
  'abolition', 'adjudicate', 'adolescent', 'aldermen', 'arbitrate', 'automated', 'cancellation',
  'councillors', 'deaths', 'deteriorating', 'directive', 'disappeared', 'disappointment', 'distortion',
  'drug', 'educational', 'efficiency', 'ending', 'enforcement', 'enhancement', 'eviction', 'fabricate',
  'flights', 'flooding', 'foot', 'frighten', 'improvement', 'injure', 'inspection', 'instruction', 'layoff',
  'manipulation', 'marcher', 'mayoral', 'mechanised', 'misrepresentation', 'modernisation', 'negotiating',
  'observation', 'polling', 'productivity', 'protestor', 'quitting', 'react', 'resignation', 'scare',
  'scrapping', 'teen', 'teenage', 'teenager', 'terrify', 'tiredness', 'undertaking', 'unionist',
  'upgrading', 'vanished', 'violent', 'withdrawal', 'worsening',
];
