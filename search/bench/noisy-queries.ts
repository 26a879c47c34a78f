/**
 * What people type, and which concepts answer it (any of them among the first five): typing mistakes, ae/oe/ss, spaces in
 * compounds, gendered forms, everyday words, other languages, whole phrases. Written once from how people spell what the
 * vocabulary covers; frozen, so that a better vocabulary can be told from an easier list. Never add a word to the
 * vocabulary because it stands here.
 */
export type NoisyQuery = readonly [typed: string, ...accepted: string[]];

// prettier-ignore
export const noisyQueries: readonly NoisyQuery[] = [
  // Typing mistakes
  ['Schweiser', 'occ.welder'], ['schweisser', 'occ.welder'], ['Schwiesser', 'occ.welder'], ['Elektricker', 'occ.electrician'],
  ['Elektroinstalateur', 'occ.electrician'], ['Mechatronicker', 'occ.mechatronics-technician'], ['Kfz Mechatronicker', 'occ.car-mechatronic'],
  ['Dachdeker', 'occ.roofer'], ['Fliesenläger', 'occ.tiler'], ['Fliesenlegger', 'occ.tiler'], ['Mauerer', 'occ.bricklayer'],
  ['Trokenbauer', 'occ.drywall-builder'], ['Gebaudereiniger', 'occ.building-cleaner'], ['Reinigunskraft', 'occ.cleaner'],
  ['Reiniugngskraft', 'occ.cleaner'], ['Altenpflgehelfer', 'occ.geriatric-care-helper'], ['Pflegehefler', 'occ.care-helper'],
  ['Krankenschwseter', 'occ.hospital-nurse', 'occ.nurse'], ['Kasierer', 'occ.cashier'], ['Verkeufer', 'occ.sales-assistant'],
  ['Lagerhälfer', 'occ.warehouse-helper'], ['Kommisionierer', 'occ.picker', 'skill.order-picking'], ['Komissionieren', 'skill.order-picking', 'occ.picker'],
  ['Gabelstablerfahrer', 'occ.forklift-driver', 'skill.forklift-licence'], ['Frisör', 'occ.hairdresser'], ['Friesör', 'occ.hairdresser'],
  ['Frisöse', 'occ.hairdresser'], ['Konditer', 'occ.pastry-chef'], ['Bekerei Verkäuferin', 'occ.bakery-sales', 'occ.sales-assistant'],
  ['Metzger', 'occ.butcher'], ['Schlachter', 'occ.butcher'], ['Tichler', 'occ.joiner'], ['Schreiner', 'occ.joiner'], ['Zimerman', 'occ.carpenter-roof'],
  ['Zerspannungsmechaniker', 'occ.machining-mechanic'], ['Industrie Mechaniker', 'occ.industrial-mechanic'], ['Dolmetcher', 'occ.interpreter', 'skill.interpreting'],
  ['Buchalter', 'occ.accountant', 'skill.bookkeeping'], ['Erziherin', 'occ.educator'], ['Sozialarbeiterrin', 'occ.social-worker'],
  ['Programierer', 'occ.software-developer', 'skill.programming'], ['Systemadminstrator', 'occ.system-administrator'], ['Kraftfarer', 'occ.truck-driver', 'occ.delivery-driver'],
  ['Bussfahrer', 'occ.bus-driver', 'skill.bus-driving'], ['Gärnter', 'occ.gardener'], ['Landschaftsgärtner', 'occ.landscape-gardener'], ['Malerr', 'occ.painter'],
  ['Lakierer', 'occ.painter', 'occ.car-painter', 'occ.surface-coater'], ['Schneidrin', 'occ.tailor', 'occ.alteration-tailor'], ['Näherinn', 'occ.sewer', 'skill.sewing'],
  // Spaces, hyphens and umlauts
  ['Altenpflege helferin', 'occ.geriatric-care-helper'], ['Lager Helfer', 'occ.warehouse-helper'], ['Küchen hilfe', 'occ.kitchen-helper'],
  ['Kuechenhilfe', 'occ.kitchen-helper'], ['Baecker', 'occ.baker'], ['Gaertner', 'occ.gardener'], ['Kraftfahrzeug Mechatroniker', 'occ.car-mechatronic'],
  ['KFZ-Mechaniker', 'occ.car-mechatronic'], ['kfzmechatroniker', 'occ.car-mechatronic'], ['Bau Helfer', 'occ.construction-helper'], 
  ['Geruestbauer', 'occ.scaffolder'], ['Strassenbauer', 'occ.road-builder'], ['Fuhrerschein Kl. C LKW Fahrer', 'occ.truck-driver', 'skill.truck-driving'],
  ['LKW-Fahrer', 'occ.truck-driver'], ['Fachkraft Lagerlogistik', 'occ.warehouse-specialist'],
  ['Fachkraft f. Lagerlogistik', 'occ.warehouse-specialist'], ['Gabel stapler', 'skill.forklift-licence', 'occ.forklift-driver'], ['Staplerschein', 'skill.forklift-licence'],
  ['Gabelstapler', 'skill.forklift-licence', 'occ.forklift-driver'], ['Hauswirtschafts helferin', 'occ.housekeeping-helper'], ['Zimmer mädchen', 'occ.room-attendant'],
  ['Zimmermaedchen', 'occ.room-attendant'], ['Metall Bauer', 'occ.metal-builder'], ['Einzelhandels kaufmann', 'occ.retail-clerk'], ['Buero Kauffrau', 'occ.office-clerk'],
  ['Bürokaufmann', 'occ.office-clerk'], ['Maler Lackierer', 'occ.painter'], ['Elektro Helfer', 'occ.electrical-helper'], ['Sicherheits mitarbeiter', 'occ.security-guard'],
  ['Medizinische Fachangestelte', 'occ.medical-assistant'], ['Arzthelferin', 'occ.medical-assistant'], ['Zahnarzthelferin', 'occ.dental-assistant', 'skill.dental-assistance'],
  // Gendered forms
  ['Schweißer*in', 'occ.welder'], ['SchweißerIn (m/w/d)', 'occ.welder'], ['Köch:in', 'occ.cook'], ['Köchin', 'occ.cook'], ['Kaufmann/Kauffrau im Einzelhandel', 'occ.retail-clerk'],
  ['Pflegefachfrau', 'occ.nurse'], ['Pflegefachmann (w/m/d)', 'occ.nurse'], ['Erzieher_in', 'occ.educator'], 
  ['Mechatronikerin', 'occ.mechatronics-technician'], ['Ärztin', 'occ.doctor'], 
  ['Fahrerin', 'occ.delivery-driver', 'occ.truck-driver', 'occ.taxi-driver', 'skill.car-driving', 'skill.van-driving'],
  ['Elektronikerin für Betriebstechnik', 'occ.industrial-electrician'], ['Friseurin/Friseur', 'occ.hairdresser'],
  // Everyday words
  ['Putzfrau', 'occ.cleaner'], ['Putzhilfe', 'occ.cleaner'], ['Putzen', 'skill.cleaning', 'occ.cleaner'], ['sauber machen', 'skill.cleaning', 'occ.cleaner'], ['Tellerwäscher', 'occ.kitchen-helper', 'skill.dishwashing'],
  ['Spülkraft', 'occ.kitchen-helper', 'skill.dishwashing'], ['Kellner', 'occ.waiter'], ['Bedienung', 'occ.waiter', 'skill.waiting-tables'], ['Automechaniker', 'occ.car-mechatronic'],
  ['Klempner', 'occ.plumber'], ['Heizungsbauer', 'occ.plumber', 'skill.heating-installation'], ['Anstreicher', 'occ.painter'], ['Müllmann', 'occ.waste-worker'],
  ['Paketbote', 'occ.parcel-deliverer'], ['Kurier', 'occ.parcel-deliverer', 'occ.delivery-driver'], ['Möbelträger', 'occ.furniture-remover', 'skill.carrying-furniture'], ['Umzugshelfer', 'occ.furniture-remover'],
  ['Türsteher', 'occ.security-guard', 'skill.access-control'], ['Wachmann', 'occ.security-guard', 'occ.security-helper'], ['Krankenpfleger', 'occ.hospital-nurse', 'occ.nurse'],
  ['Krankenschwester', 'occ.hospital-nurse', 'occ.nurse'], ['Babysitter', 'skill.childcare', 'occ.childcare-helper', 'occ.childminder', 'occ.childcare-worker'], ['Kindergarten', 'occ.educator', 'occ.childcare-helper', 'occ.childcare-worker', 'skill.childcare'],
  ['Kassieren an der Kasse', 'skill.cash-handling', 'occ.cashier'], ['Regale auffüllen', 'skill.stocking-shelves'], ['Pakete packen', 'skill.packing', 'occ.shipping-clerk', 'occ.picker'],
  ['Wäsche waschen', 'skill.laundry-care', 'occ.laundry-worker', 'skill.textile-cleaning'], ['Haare schneiden', 'skill.haircutting', 'occ.hairdresser'], ['Auto reparieren', 'occ.car-mechatronic', 'skill.engine-repair', 'skill.vehicle-diagnostics'],
  ['Handy reparieren', 'skill.phone-repair'], ['Computer', 'skill.basic-computer-skills', 'skill.hardware-repair', 'occ.it-support'], ['Rasen mähen', 'skill.lawn-mowing'],
  ['Obst pflücken', 'skill.harvesting', 'occ.farm-helper'], ['Bauernhof', 'skill.agriculture', 'occ.farmer', 'occ.farm-helper'], ['Nachtwache', 'occ.security-guard', 'occ.security-helper', 'skill.property-protection'],
  // Compounds and near terms
  ['Schweißfachkraft', 'occ.welder'], ['Schweissarbeiten', 'skill.welding', 'occ.welder'], ['MAG Schweissen', 'skill.mag-welding'], ['WIG-schweißer', 'occ.welder', 'skill.tig-welding'], ['CNC Fräser', 'occ.machining-mechanic', 'skill.cnc-milling'],
  ['CNC-Dreher', 'occ.machining-mechanic', 'skill.cnc-turning'], ['Hotelküchenhilfe', 'occ.kitchen-helper'], ['Großküchenhelfer', 'occ.kitchen-helper', 'skill.large-scale-catering'], ['Pizzabäcker', 'skill.making-pizza', 'occ.cook', 'occ.baker'],
  ['Lagerarbeiter', 'occ.warehouse-helper', 'skill.warehousing'], ['Lagermitarbeiterin', 'occ.warehouse-helper', 'occ.warehouse-operator', 'skill.warehousing'], ['Produktionshelfer', 'occ.assembly-worker', 'occ.food-production-helper', 'skill.production-work'],
  ['Produktionsmitarbeiter', 'occ.assembly-worker', 'skill.production-work'], ['Maschinenbediener', 'occ.machine-operator', 'skill.machine-operation'], ['Elektrofachkraft', 'occ.electrician', 'occ.electronics-technician'],
  ['Solarmonteur', 'occ.solar-installer', 'skill.photovoltaics'], ['Photovoltaik Montage', 'occ.solar-installer', 'skill.photovoltaics'], ['Wärmepumpe', 'skill.heat-pumps'], ['Badsanierung', 'occ.plumber', 'skill.sanitary-installation', 'occ.tiler', 'skill.building-renovation', 'skill.tiling'],
  ['Tapezieren und Streichen', 'skill.wallpapering', 'skill.painting-walls'], ['Parkettverlegung', 'skill.laying-parquet', 'occ.parquet-layer'], ['Estrich', 'skill.laying-screed', 'occ.screed-layer'], ['Pflasterarbeiten', 'skill.paving', 'occ.paver'],
  ['Kettensägenschein', 'skill.chainsaw'], ['Motorsägenschein', 'skill.chainsaw'], ['Baggerschein', 'skill.operating-excavators', 'occ.excavator-driver'], ['Gefahrgutschein', 'skill.dangerous-goods-certificate'], ['ADR Schein', 'skill.dangerous-goods-certificate'],
  ['Ersthelfer', 'skill.first-aid'], ['1. Hilfe Kurs', 'skill.first-aid'], ['Gesundheitszeugnis', 'skill.food-hygiene-certificate'], ['34a Schein', 'skill.security-instruction-34a', 'skill.security-certificate-34a'],
  ['§34a', 'skill.security-instruction-34a', 'skill.security-certificate-34a'], ['Pflegekurs', 'skill.basic-nursing-course', 'occ.care-helper', 'skill.basic-care'], ['Demenzkranke betreuen', 'skill.dementia-care', 'occ.care-companion'], ['Fahrdienst', 'skill.passenger-transport', 'occ.taxi-driver', 'skill.car-driving', 'occ.delivery-driver'],
  ['Excel Kenntnisse', 'skill.excel'], ['MS-Office', 'skill.ms-office'], ['c++', 'skill.c-plus-plus'], ['C#', 'skill.c-sharp'], ['html css', 'skill.html-and-css'], ['Pyton', 'skill.python'], ['Java Script', 'skill.javascript'],
  // Other languages
  ['كهربائي', 'occ.electrician'], ['لحام', 'occ.welder', 'skill.welding'], ['خياطة', 'occ.tailor', 'occ.sewer', 'skill.sewing'], ['طباخ', 'occ.cook'], ['سائق', 'occ.delivery-driver', 'occ.truck-driver', 'occ.taxi-driver'], ['kaynakçı', 'occ.welder'],
  ['aşçı', 'occ.cook'], ['temizlik', 'skill.cleaning', 'occ.cleaner'], ['зварювальник', 'occ.welder'], ['водій', 'occ.delivery-driver', 'occ.truck-driver'], ['повар', 'occ.cook'], ['сварщик', 'occ.welder'], ['جوشکار', 'occ.welder'], ['آشپز', 'occ.cook'],
  ['welder', 'occ.welder'], ['nurse', 'occ.nurse', 'occ.hospital-nurse'], ['truck driver', 'occ.truck-driver'], ['cleaner', 'occ.cleaner'], ['warehouse worker', 'occ.warehouse-helper', 'occ.warehouse-operator'], ['software engineer', 'occ.software-developer'],
  // Phrases
  ['ich kann schweißen und löten', 'skill.welding', 'skill.soldering'], ['Erfahrung im Trockenbau', 'skill.drywall-construction', 'occ.drywall-builder'], ['habe als Koch gearbeitet', 'occ.cook', 'skill.cooking'], ['suche Stelle als Busfahrer', 'occ.bus-driver', 'skill.bus-driving'],
  ['gelernter Maurer', 'occ.bricklayer'], ['5 Jahre Bäckerei', 'occ.baker', 'occ.bakery-helper', 'occ.bakery-sales', 'skill.baking'], ['Helfer für Gartenarbeit', 'occ.garden-helper', 'skill.horticulture', 'occ.gardener'],
];
