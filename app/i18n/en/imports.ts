export default {
  where: 'Row {{row}}, column “{{column}}”: {{sentence}}',
  refusal: {
    empty: 'The file is empty. Please choose the file with the list.',
    tooLarge:
      'At {{megabytes}} MB the file is too large. The limit is 40 MB. Please split the list or remove pictures.',
    tooManyCells:
      'The sheet reaches too far down or to the right. Please delete empty rows and columns at its end and save it again.',
    notASheet: 'This is not a sheet we can read. Please save the list in Excel as “Excel workbook (.xlsx)” or as CSV.',
    openDocument: 'This is an OpenDocument sheet. Please save it as “Excel workbook (.xlsx)” or as CSV.',
    oldExcel:
      'This is an older Excel format (.xls or .xlsb). Please open the file in Excel and save it as “Excel workbook (.xlsx)”.',
    passwordProtected: 'The file is protected by a password. Please save it without a password and upload it again.',
    zipBomb:
      'The file grows unusually large when unpacked. For safety we do not read it. Please copy the list into a new workbook.',
    damagedArchive:
      'The file is damaged or incomplete. Please open it in Excel, save it again and upload it once more.',
    wrongEncoding:
      'The umlauts in this file are damaged. Please open the original list in Excel and save it as “CSV UTF-8” or as .xlsx.',
    unclosedQuote: 'From row {{row}} on a closing quotation mark (") is missing. Please add or remove it there.',
    unreadable: 'The file cannot be read. Please open it in Excel and save it again as “Excel workbook (.xlsx)”.',
    keyColumnMissing: 'The column “{{expected}}” is missing. We recognise each row by it. We found: {{found}}.',
    columnsMissing: 'These columns are missing: {{expected}}. We found: {{found}}.',
    noRows: 'The list has headings only and no rows. Please choose the file with the entries.',
  },
  problem: {
    keyMissing: 'There is no number here. Please add it. We recognise the row by it.',
    keyShortened:
      'Excel has shortened the number to “{{value}}”. Please set the column to “Text” and enter the whole number.',
    duplicateKey: '“{{value}}” is already in row {{earlier}}. Please delete one of the two rows.',
    valueMissing: 'This is missing. Please add it.',
    textDamaged: 'A character in “{{value}}” is damaged. Please type it again.',
    textTooLong: 'The text is too long. Please shorten it to at most {{max}} characters.',
    dayInvalid: '“{{value}}” is not a date. Please write it like this: {{example}}.',
    birthImplausible: '“{{value}}” cannot be a date of birth. Please check the year above all.',
    numberInvalid: '“{{value}}” is not a number. Please enter the number only, for example 25.',
    numberOutOfRange: '“{{value}}” does not fit. Please enter a number from {{min}} to {{max}}.',
    dayInFuture: '“{{value}}” lies in the future. We take the entry without a date.',
    firstNameMissing: 'The first name is missing. Please add it in the profile.',
    levelUnknown:
      '“{{value}}” is not a language level. We leave it out. Possible are Alpha, A1, A2, B1, B2, C1 and C2.',
    certificateUnknown: 'We do not know “{{value}}” as a language certificate. We take it as “other certificate”.',
    certificateWithoutLevel: 'The level of “{{value}}” is missing. We do not take the certificate.',
    certificateLevelUnusual: 'A {{certificate}} at {{level}} is unusual. We take it. Please check the certificate.',
    assessorUnknown:
      'We do not understand whose assessment this is (“{{value}}”). We take it as the counselling’s assessment.',
    languageUnknown: 'We do not know the language “{{value}}”. We leave it out. You can add it in the profile.',
    licenceUnknown: 'We do not know “{{value}}” as a licence. We leave it out. You can add it later.',
    hoursUnknown:
      'We do not understand the working time “{{value}}”. We leave it out. Possible is for example “Teilzeit vormittags” or “20–25 Std.”.',
    yesNoUnknown: 'We do not understand “{{value}}” as yes or no. We leave it out.',
    residenceAssumed: '“{{value}}” is not clear. The paragraph or kind is missing. We take it as “other title”. Please look at the residence title and enter it exactly.',
    residenceUnknown:
      'We do not know the residence status “{{value}}”. The profile has it as “unknown”. Please add it.',
    courseUnknown: 'We do not know the course “{{value}}”. We take it as “other course”.',
    emailInvalid: '“{{value}}” is not an e-mail address. We leave it out.',
    kindMissing: 'The kind of posting is missing. Please choose it before approval.',
    kindUnknown: 'We do not know the kind “{{value}}”. Please choose the kind before approval.',
    kindIsStep: '“{{value}}” is a step of a placement, not a posting. Please choose the kind before approval.',
    payUnclear: 'We cannot read an amount from “{{value}}”. Please add the pay in the draft.',
    payPerHourAssumed: '“{{value}}” does not say per what. We assume: per hour.',
    payPerMonthAssumed: '“{{value}}” does not say per what. We assume: per month.',
    payRange: '“{{value}}” is more than one amount. We take the smallest.',
    companyNumberInvalid: '“{{value}}” is not a company number (Betriebsnummer). It has eight digits. We leave it out.',
    extraCells_one: 'There is {{count}} more value to the right of the last heading. It is not read.',
    extraCells_other: 'There are {{count}} more values to the right of the last heading. They are not read.',
    numberElsewhere: '“{{value}}” is already recorded in another house. Please ask the administration who is responsible.',
    placeUnknown: 'We do not know the place “{{value}}”, or there are several. Please add it in the profile or posting.',
    wordsUnknown: 'We do not know “{{value}}” yet. The word stays, the search does not find it.',
    caseworkerUnknown: '“{{value}}” has no account here. The case goes to the list “Unassigned”.',
  },
  columns: {
    unknown: 'We do not read these columns: {{list}}.',
    missing: 'The list does not have these columns: {{list}}. What is already here stays.',
    doubled: 'These columns occur twice, only the first is read: {{list}}.',
    guessed: 'We read “{{heading}}” as “{{expected}}”.',
  },
  plan: {
    new: 'new',
    changed: 'changed',
    same: 'unchanged',
    conflict: 'changed here and in the list',
    caseworkerChanged: 'other caseworker',
    closedHere: 'already closed here',
    error: 'with an error',
    noLongerListed: 'no longer in the list',
  },
  errorSheet: {
    row: 'Row',
    problems: 'What to do',
  },
};
