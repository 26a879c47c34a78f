/**
 * One sentence per code: `ErrorCode` and `reason` of DomainError, `code` of FieldProblem.
 * Each says what to do next. Add the codes of your area under a comment line of its own.
 */
export default {
  // Refusals of a use case
  notFound: 'Das haben wir nicht gefunden. Vielleicht ist der Link abgelaufen oder die Seite ist umgezogen.',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung. Ihre Teamleitung kann Ihnen weiterhelfen.',
  invalid: 'Bitte prüfen Sie Ihre Angaben.',
  conflict: 'Das passt nicht zum aktuellen Stand. Bitte laden Sie die Seite neu und sehen Sie noch einmal nach.',
  versionConflict:
    'Inzwischen hat jemand anderes diesen Eintrag geändert. Bitte vergleichen Sie, bevor Sie noch einmal speichern.',
  duplicate: 'Das gibt es schon. Bitte suchen Sie zuerst nach dem vorhandenen Eintrag.',
  limit: 'Die Grenze ist erreicht. Bitte versuchen Sie es später noch einmal.',
  expired: 'Die Frist oder der Link ist abgelaufen. Bitte fragen Sie Ihre Ansprechperson nach einem neuen Link.',
  blocked: 'Das ist noch gesperrt. Bitte erledigen Sie zuerst die offenen Schritte.',
  unavailable: 'Das steht gerade nicht zur Verfügung. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  busy: 'Gerade ist viel los. Bitte versuchen Sie es gleich noch einmal.',

  // Problems with a field
  pleaseCheck: 'Bitte prüfen Sie diese Angabe.',
  required: 'Bitte füllen Sie dieses Feld aus.',
  pleaseChoose: 'Bitte wählen Sie etwas aus.',
  tooLong: 'Bitte kürzen Sie den Text auf höchstens {{max}} Zeichen.',
  tooShort: 'Bitte schreiben Sie mindestens {{min}} Zeichen.',
  tooMany: 'Bitte wählen Sie höchstens {{max}} aus.',
  notANumber: 'Bitte geben Sie eine Zahl ein, zum Beispiel 12,5.',
  notADate: 'Bitte geben Sie ein Datum ein, zum Beispiel 23.11.2026.',
  notATime: 'Bitte geben Sie eine Uhrzeit ein, zum Beispiel 14:30.',
  notAnEmail: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@firma.example.',
  notAPhone: 'Bitte geben Sie eine Telefonnummer ein, zum Beispiel 0208 000 00 00.',
  outOfRange: 'Bitte geben Sie eine Zahl von {{min}} bis {{max}} ein.',
  tooSmall: 'Bitte geben Sie mindestens {{min}} ein.',
  tooLarge: 'Bitte geben Sie höchstens {{max}} ein.',
  dateInPast: 'Dieses Datum liegt in der Vergangenheit. Bitte wählen Sie ein späteres.',
  endBeforeStart: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Daten.',

  // assistance: steps, start, end
  stepNotOpen: 'Dieser Schritt ist schon erledigt. Bitte laden Sie die Seite neu.',
  stepIsOpen: 'Dieser Schritt ist schon offen.',
  startHasItsOwnAction: 'Den ersten Tag tragen Sie bitte über „Start eintragen“ ein.',
  dayInFuture: 'Dieser Tag liegt in der Zukunft. Bitte tragen Sie ein, was schon geschehen ist.',
  skipReasonMissing: 'Bitte schreiben Sie kurz, warum der Schritt nicht nötig ist.',
  requirementReferenceMissing: 'Bitte geben Sie das Aktenzeichen oder eine andere Fundstelle an.',
  requirementInFuture: 'Dieser Tag liegt in der Zukunft. Bitte tragen Sie den Tag ein, an dem entschieden wurde.',
  overrideReasonMissing: 'Bitte begründen Sie, warum ohne Nachweis gestartet wird.',
  placementNotPreparing: 'Diese Vermittlung hat schon begonnen oder ist beendet.',
  placementNotStarted: 'Diese Vermittlung hat noch nicht begonnen oder ist schon abgeschlossen.',
  placementEnded: 'Diese Vermittlung ist schon beendet.',
  startBlocked: 'Der Start ist noch gesperrt. Bitte halten Sie zuerst fest, was noch fehlt.',
  approvalMissing: 'Die Bewilligung der Maßnahme fehlt noch (Datum, Aktenzeichen).',
  permitMissing: 'Die Beschäftigungserlaubnis fehlt noch (Datum, Aktenzeichen).',
  subsidyApplicationMissing: 'Der Antrag auf den Zuschuss fehlt noch (Datum, Aktenzeichen).',
  contractMissing: 'Der unterschriebene Vertrag fehlt noch (Datum, Fundstelle).',
  worksCouncilMissing: 'Die Zustimmung des Betriebsrats fehlt noch (Datum, Fundstelle).',
} satisfies Record<string, string>;
