/**
 * More words for common occupations in languages people of this group write their own job in, beside the labels
 * (`labels/`): Russian, and words that are no label. Written by hand, to be read by speakers before it is relied on;
 * unknown words are simply not found.
 */
// prettier-ignore
export const otherLanguageTerms: readonly (readonly [key: string, terms: Readonly<Record<string, string>>])[] = [
  ['occ.electrician', { ru: 'электрик' }],
  ['occ.welder', { ru: 'сварщик' }],
  ['occ.tailor', { ru: 'портной' }],
  ['occ.sewer', { ru: 'швея' }],
  ['occ.cook', { ru: 'повар' }],
  ['occ.baker', { ru: 'пекарь' }],
  ['occ.pastry-chef', { ru: 'кондитер' }],
  ['occ.butcher', { ru: 'мясник' }],
  ['occ.car-mechatronic', { ru: 'автомеханик', fa: 'مکانیک' }],
  ['occ.painter', { ru: 'маляр' }],
  ['occ.joiner', { ru: 'столяр' }],
  ['occ.plumber', { ru: 'сантехник' }],
  ['occ.tiler', { ru: 'плиточник' }],
  ['occ.bricklayer', { ru: 'каменщик' }],
  ['occ.hairdresser', { ru: 'парикмахер' }],
  ['occ.nurse', { ru: 'медсестра' }],
  ['occ.doctor', { ru: 'врач' }],
  ['occ.pharmacist', { ru: 'фармацевт' }],
  ['occ.teacher', { ru: 'учитель' }],
  ['occ.truck-driver', { ru: 'водитель грузовика' }],
  ['occ.delivery-driver', { ar: 'سائق', tr: 'şoför', uk: 'водій', ru: 'водитель', fa: 'راننده' }],
  ['occ.cleaner', { ru: 'уборщица' }],
  ['occ.sales-assistant', { ru: 'продавец' }],
  ['occ.accountant', { ru: 'бухгалтер' }],
  ['occ.software-developer', { ru: 'программист' }],
  ['occ.waiter', { ru: 'официант' }],
  ['occ.farmer', { ru: 'фермер' }],
  ['occ.gardener', { ru: 'садовник' }],
  ['occ.construction-helper', { ar: 'عامل', uk: 'будівельник', ru: 'строитель' }],
  ['occ.warehouse-helper', { ru: 'кладовщик' }],
  ['occ.metal-builder', { tr: 'demirci', uk: 'слюсар', ru: 'слесарь' }],
  ['occ.security-guard', { ar: 'حارس', ru: 'охранник' }],
];
