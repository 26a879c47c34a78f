/**
 * The 37 occupation groups of the KldB 2010 (version 2020) by their two digits. German titles as published; the English
 * ones are our own and nobody has checked them.
 */
export const occupationGroups = {
  '01': { de: 'Angehörige der regulären Streitkräfte', en: 'Regular armed forces' },
  '11': { de: 'Land-, Tier- und Forstwirtschaftsberufe', en: 'Farming, animals and forestry' },
  '12': { de: 'Gartenbauberufe und Floristik', en: 'Gardening and floristry' },
  '21': {
    de: 'Rohstoffgewinnung und -aufbereitung, Glas- und Keramikherstellung und -verarbeitung',
    en: 'Raw materials, glass and ceramics',
  },
  '22': { de: 'Kunststoffherstellung und -verarbeitung, Holzbe- und -verarbeitung', en: 'Plastics and wood' },
  '23': {
    de: 'Papier- und Druckberufe, technische Mediengestaltung',
    en: 'Paper, printing and technical media design',
  },
  '24': {
    de: 'Metallerzeugung und -bearbeitung, Metallbauberufe',
    en: 'Metal making, metal working and metal building',
  },
  '25': { de: 'Maschinen- und Fahrzeugtechnikberufe', en: 'Machines and vehicles' },
  '26': { de: 'Mechatronik-, Energie- und Elektroberufe', en: 'Mechatronics, energy and electrical work' },
  '27': {
    de: 'Technische Forschungs-, Entwicklungs-, Konstruktions- und Produktionssteuerungsberufe',
    en: 'Technical development, design and production control',
  },
  '28': { de: 'Textil- und Lederberufe', en: 'Textiles and leather' },
  '29': { de: 'Lebensmittelherstellung und -verarbeitung', en: 'Making and processing food' },
  '31': { de: 'Bauplanungs-, Architektur- und Vermessungsberufe', en: 'Planning, architecture and surveying' },
  '32': { de: 'Hoch- und Tiefbauberufe', en: 'Building and civil engineering' },
  '33': { de: '(Innen-)Ausbauberufe', en: 'Finishing of buildings' },
  '34': { de: 'Gebäude- und versorgungstechnische Berufe', en: 'Building services and supply' },
  '41': {
    de: 'Mathematik-, Biologie-, Chemie- und Physikberufe',
    en: 'Mathematics, biology, chemistry and physics',
  },
  '42': { de: 'Geologie-, Geografie- und Umweltschutzberufe', en: 'Geology, geography and environment' },
  '43': {
    de: 'Informatik-, Informations- und Kommunikationstechnologieberufe',
    en: 'Information and communication technology',
  },
  '51': { de: 'Verkehrs- und Logistikberufe (außer Fahrzeugführung)', en: 'Transport and logistics (not driving)' },
  '52': { de: 'Führer/innen von Fahrzeug- und Transportgeräten', en: 'Drivers of vehicles and transport equipment' },
  '53': { de: 'Schutz-, Sicherheits- und Überwachungsberufe', en: 'Protection, security and surveillance' },
  '54': { de: 'Reinigungsberufe', en: 'Cleaning' },
  '61': { de: 'Einkaufs-, Vertriebs- und Handelsberufe', en: 'Purchasing, sales and trade' },
  '62': { de: 'Verkaufsberufe', en: 'Shop work' },
  '63': { de: 'Tourismus-, Hotel- und Gaststättenberufe', en: 'Tourism, hotels and restaurants' },
  '71': { de: 'Berufe in Unternehmensführung und -organisation', en: 'Management and organisation of companies' },
  '72': {
    de: 'Berufe in Finanzdienstleistungen, Rechnungswesen und Steuerberatung',
    en: 'Finance, accounting and tax',
  },
  '73': { de: 'Berufe in Recht und Verwaltung', en: 'Law and administration' },
  '81': { de: 'Medizinische Gesundheitsberufe', en: 'Medical work' },
  '82': {
    de: 'Nichtmedizinische Gesundheits-, Körperpflege- und Wellnessberufe, Medizintechnik',
    en: 'Care of the body and the old, wellness, medical technology',
  },
  '83': {
    de: 'Erziehung, soziale und hauswirtschaftliche Berufe, Theologie',
    en: 'Education, social work, housekeeping',
  },
  '84': { de: 'Lehrende und ausbildende Berufe', en: 'Teaching and training' },
  '91': {
    de: 'Sprach-, literatur-, geistes-, gesellschafts- und wirtschaftswissenschaftliche Berufe',
    en: 'Languages, humanities, social and economic sciences',
  },
  '92': {
    de: 'Werbung, Marketing, kaufmännische und redaktionelle Medienberufe',
    en: 'Advertising, marketing and media',
  },
  '93': {
    de: 'Produktdesign und kunsthandwerkliche Berufe, bildende Kunst, Musikinstrumentenbau',
    en: 'Design, crafts, fine arts, musical instruments',
  },
  '94': { de: 'Darstellende und unterhaltende Berufe', en: 'Performing and entertaining' },
} as const;
export type OccupationGroup = keyof typeof occupationGroups;
