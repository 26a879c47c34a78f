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
  cannotSave:
    'Das Portal kann gerade nichts speichern. Bitte versuchen Sie es in ein paar Minuten noch einmal; bis dahin ist nichts verändert.',

  // disclosure
  detailedNeedsProfile:
    'Das ausführliche Profil gibt es nur zu einem veröffentlichten Profil ohne Namen. Bitte veröffentlichen Sie zuerst das Profil.',
  previewOutdated:
    'Das Profil oder der Text hat sich geändert. Bitte zeigen Sie die neue Vorschau und fragen Sie noch einmal.',

  // Problems with a field
  pleaseCheck: 'Bitte prüfen Sie diese Angabe.',
  required: 'Bitte füllen Sie dieses Feld aus.',
  pleaseChoose: 'Bitte wählen Sie etwas aus.',
  pleaseTick: 'Bitte setzen Sie hier das Häkchen.',
  tooLong: 'Bitte kürzen Sie den Text auf höchstens {{max}} Zeichen.',
  tooShort: 'Bitte schreiben Sie mindestens {{min}} Zeichen.',
  tooMany: 'Bitte wählen Sie höchstens {{max}} aus.',
  tooManySavedSearches: 'Sie haben schon {{most}} Suchen gespeichert. Löschen Sie zuerst eine davon.',
  tooManyLines: 'Bitte schreiben Sie höchstens {{max}} Zeilen oder Begriffe.',
  notANumber: 'Bitte geben Sie eine Zahl ein, zum Beispiel 12,5.',
  notADate: 'Bitte geben Sie ein Datum ein, zum Beispiel 23.11.2026.',
  notATime: 'Diese Uhrzeit gibt es an diesem Tag nicht. Bitte geben Sie eine andere ein, zum Beispiel 14:30.',
  notAnEmail: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@firma.example.',
  notAPhone: 'Bitte geben Sie eine Telefonnummer ein, zum Beispiel 0208 000 00 00.',
  outOfRange: 'Bitte geben Sie eine Zahl von {{min}} bis {{max}} ein.',
  tooSmall: 'Bitte geben Sie mindestens {{min}} ein.',
  tooLarge: 'Bitte geben Sie höchstens {{max}} ein.',
  dateInPast: 'Dieses Datum liegt in der Vergangenheit. Bitte wählen Sie ein späteres.',
  noWorkingDay: 'Am {{on}} wird nicht gearbeitet. Der nächste Arbeitstag ist der {{nextOn}}.',
  notATypedDay: 'Bitte geben Sie einen Tag ein: „3“ für in drei Arbeitstagen, „2w“ für in zwei Wochen, „mo“ oder 7.12.',
  coverHasOtherRole:
    'Die Vertretung braucht dieselbe Aufgabe im Portal wie die Person, die nicht da ist. Bitte wählen Sie jemand anderen.',
  coverIsAway: 'Diese Person ist selbst abwesend eingetragen. Bitte wählen Sie jemand anderen.',
  noRowTicked: 'Bitte kreuzen Sie mindestens eine Zeile an.',
  bulkUndone: 'Das ist schon rückgängig gemacht oder zu lange her.',
  employeeLogSelf: 'Ihr eigenes Protokoll können Sie hier nicht lesen. Bitte wählen Sie jemand anderen.',
  employeeLogOpen: 'Einsicht in dieses Protokoll ist schon beantragt. Bitte warten Sie, bis darüber entschieden ist.',
  employeeLogNotYours: 'Zustimmen muss die andere Seite: weder wer den Antrag gestellt hat noch um wen es geht.',
  employeeLogClosed: 'Dieses Protokoll ist nicht lesbar: Es haben nicht beide zugestimmt, oder die Zeit ist um.',
  bandUpsideDown: 'Mindestens darf nicht mehr sein als höchstens. Bitte prüfen Sie beide Zahlen.',
  endBeforeStart: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Daten.',

  // identity
  identityIsOwn: 'Das ist Ihr eigener Fall: Die Angaben stehen auf der Fallseite.',
  identityShownOnce:
    'Die Angaben wurden schon einmal gezeigt. Wenn Sie sie noch einmal brauchen, öffnen Sie die Seite neu und begründen Sie es erneut.',

  // vocabulary
  conceptUnknown: 'Das kennt das Portal nicht. Bitte versuchen Sie einen anderen Namen, zum Beispiel „Schweißer“.',
  typedWordGone:
    'Dieses Wort steht nicht mehr auf der Liste. Vielleicht hat es schon jemand zugeordnet. Bitte laden Sie die Seite neu.',

  // what companies ask for
  cardGone: 'Diese Gruppe wird nicht mehr gezeigt. Bitte laden Sie die Seite neu.',
  profileGone: 'Dieses Profil wird nicht mehr gezeigt. Bitte laden Sie die Seite neu.',
  tooManyRequests: 'Für diese Stelle sind schon {{most}} Anfragen offen. Bitte rufen Sie Ihre Ansprechperson an.',
  requestEnded: 'Diese Anfrage ist schon beantwortet oder zurückgenommen. Bitte laden Sie die Seite neu.',

  // assistance: steps, start, end
  templateNeedsStart: 'Ein Plan braucht genau einen Schritt „Erster Tag“, ohne Bedingung.',
  templateTooLong: 'Das sind zu viele Schritte für einen Plan. Bitte nehmen Sie welche heraus.',
  templateNotReady: 'So kann die Vorlage nicht in Kraft treten. Bitte ändern Sie zuerst, was unten steht.',
  templateUnchanged:
    'Dieser Entwurf ist genau wie die Vorlage, die an diesem Tag gilt. Es gibt nichts in Kraft zu setzen.',
  stepKeyTwice: 'Die Kennung dieses Schritts gibt es schon. Jeder Schritt braucht seine eigene.',
  stepTwice: 'Diesen Schritt gibt es auf dieser Seite schon.',
  placeTaken: 'In dieser Zeile steht auf dieser Seite schon ein Schritt.',
  stepTitleMissing: 'Bitte schreiben Sie, was zu tun ist.',
  stepTitleNotOwn: 'Eigene Worte hat nur ein „Eigener Schritt“. Bitte lassen Sie das Feld leer.',
  stepCodeAftercare: 'Nachfragen nach dem Start plant das Portal selbst. Bitte wählen Sie einen anderen Schritt.',
  dueStepMissing: 'Bitte wählen Sie den Schritt, auf den dieser folgt.',
  dueStepCircle: 'Diese Schritte warten im Kreis aufeinander. Bitte wählen Sie einen anderen.',
  dueInPast: 'Dieser Tag liegt in der Vergangenheit. Bitte wählen Sie heute oder einen späteren Tag.',
  requirementNotOnRecord: 'Hier ist nichts festgehalten, was man zurücknehmen könnte. Bitte laden Sie die Seite neu.',
  nothingToUndo: 'Hier gibt es nichts zurückzunehmen: Der Schritt steht so, wie er geplant wurde.',
  noSeatLeft:
    'Alle Plätze dieser Stelle ({{seats}}) sind schon vergeben. Nimmt der Betrieb noch jemanden, ändern Sie bitte zuerst die Zahl der Plätze in der Stelle.',
  subsidyBeforeContract:
    'Der Zuschuss muss vor dem Vertrag beantragt sein. Bitte haken Sie zuerst den Antrag ab oder tragen Sie ihn als nicht nötig ein.',
  noPlanTemplate: 'Für diese Art von Stelle gibt es keine Planvorlage. Bitte fragen Sie die Verwaltung des Portals.',
  stepNotOpen: 'Dieser Schritt ist schon erledigt. Bitte laden Sie die Seite neu.',
  stepIsOpen: 'Dieser Schritt ist schon offen.',
  startHasItsOwnAction: 'Den ersten Tag tragen Sie bitte über „Start eintragen“ ein.',
  dayInFuture: 'Dieser Tag liegt in der Zukunft. Bitte tragen Sie ein, was schon geschehen ist.',
  skipReasonMissing: 'Bitte schreiben Sie kurz, warum der Schritt nicht nötig ist.',
  requirementReferenceMissing: 'Bitte geben Sie das Aktenzeichen oder eine andere Fundstelle an.',
  requirementInFuture: 'Dieser Tag liegt in der Zukunft. Bitte tragen Sie den Tag ein, an dem entschieden wurde.',
  overrideReasonMissing: 'Bitte begründen Sie, warum ohne Nachweis gestartet wird.',
  placementNotPreparing: 'Diese Vermittlung hat schon begonnen oder ist beendet.',
  checkInOver: 'Diese Fragen sind schon vorbei. Es lässt sich kein Link mehr machen.',
  milestoneAhead: 'Dieser Termin ist noch nicht da. Bitte tragen Sie das Ergebnis danach ein.',
  askingNeedsYes:
    'Zu diesem Termin darf nur mit Zustimmung der Person gefragt werden. Bitte holen Sie zuerst ihr Ja ein. Bis dahin ist das Ergebnis unbekannt.',
  placementNotStarted: 'Diese Vermittlung hat noch nicht begonnen oder ist schon abgeschlossen.',
  placementNotEnded: 'Diese Vermittlung läuft noch. Es gibt nichts wieder aufzunehmen.',
  placementStaysEnded:
    'Diese Vermittlung lässt sich nicht wieder aufnehmen. Wenn die Person möchte, machen Sie einen neuen Vorschlag.',
  placementEnded: 'Diese Vermittlung ist schon beendet.',
  trialEndsOtherwise: 'Diese Art der Stelle ist eine Erprobung. Bitte tragen Sie ein, was danach folgt.',
  workEndsOtherwise: 'Diese Stelle ist keine Erprobung. Bitte tragen Sie „Beschäftigung besteht“ ein.',
  startBlocked: 'Der Start ist noch gesperrt. Bitte halten Sie zuerst fest, was noch fehlt.',
  approvalMissing: 'Die Bewilligung der Maßnahme fehlt noch (Datum, Aktenzeichen).',
  permitMissing: 'Die Beschäftigungserlaubnis fehlt noch (Datum, Aktenzeichen).',
  subsidyApplicationMissing: 'Der Antrag auf den Zuschuss fehlt noch (Datum, Aktenzeichen).',
  startBonusApplicationMissing: 'Der Antrag auf Einstiegsgeld fehlt noch (Datum, Aktenzeichen).',
  longMeasureMissing: 'Die Maßnahme dauert länger als üblich. Der Grund dafür fehlt noch.',
  longMeasureReasonMissing: 'Bitte wählen Sie den Grund für die längere Maßnahme. Ohne Grund muss sie kürzer sein.',
  lengthNotLawful: 'In dieser Länge ist das nicht zulässig. Bitte planen Sie einen anderen letzten Tag.',
  payNotLawful:
    'An diesen Tagen ist der Lohn der Stelle zu niedrig. Bitte klären Sie zuerst den Lohn mit dem Betrieb und ändern Sie ihn in der Stelle, oder planen Sie andere Tage.',
  trialDayPlanned: 'Ein Schnuppertag steht schon im Plan.',
  attachmentKnown: 'Das ist schon eingetragen.',
  attachmentTooLate: 'Dafür ist es zu spät: Der Antrag muss vor dem ersten Tag gestellt sein.',
  attachmentAfterContract:
    'Dafür ist es zu spät: Der Vertrag ist festgehalten, und der Antrag muss vor dem Vertrag gestellt sein.',
  applicationAfterContract: 'Dieser Tag liegt nach dem Vertrag. Der Antrag muss vor dem Vertrag gestellt sein.',
  subsidyNotLawful: 'So ist der Zuschuss nicht zulässig. Bitte ändern Sie, was unter „So nicht möglich“ steht.',
  contractMissing: 'Der unterschriebene Vertrag fehlt noch (Datum, Fundstelle).',
  worksCouncilMissing: 'Die Zustimmung des Betriebsrats fehlt noch (Datum, Fundstelle).',

  // Forms, sign-in, accounts
  formInvalid: 'Bitte prüfen Sie die markierten Angaben.',
  formTooBig: 'Das Formular ist zu groß. Bitte kürzen Sie lange Texte.',
  uploadTooBig: 'Die Datei ist zu groß. Bitte teilen Sie die Liste auf; höchstens 40 MB sind möglich.',
  formTooManyFields: 'Das Formular hat zu viele Angaben auf einmal. Bitte teilen Sie die Auswahl auf.',
  formUnreadable: 'Das Formular ist nicht vollständig angekommen. Bitte senden Sie es noch einmal.',
  signInFailed: 'E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.',
  tooManyAttempts: 'Das waren zu viele Versuche. Bitte versuchen Sie es in {{minutes}} Minuten noch einmal.',
  emailTaken: 'Diese E-Mail-Adresse hat schon ein Konto. Bitte suchen Sie es in der Liste der Konten.',
  passwordTooShort: 'Bitte wählen Sie mindestens 12 Zeichen.',
  passwordTooLong: 'Bitte wählen Sie höchstens 200 Zeichen.',
  passwordTooSimple:
    'Dieses Passwort ist leicht zu erraten. Bitte nehmen Sie einen Satz aus vier oder mehr Wörtern, den nur Sie kennen.',
  passwordsDiffer: 'Die beiden Passwörter sind verschieden. Bitte geben Sie zweimal dasselbe ein.',
  wrongPassword: 'Das ist nicht Ihr jetziges Passwort. Bitte versuchen Sie es noch einmal.',
  accountDeactivated: 'Dieses Konto ist deaktiviert. Öffnen Sie es zuerst wieder.',
  accountHasNoAddress: 'Zu diesem Konto kennt das Portal keine Adresse. Bitte geben Sie den Link persönlich weiter.',
  noMailsToResend: 'Von diesen Mails wartet keine mehr: Vielleicht hat sie schon jemand noch einmal verschickt.',
  mailNotSetUp: 'Der Mailversand ist nicht eingerichtet.',
  notYourself:
    'Ihr eigenes Konto können Sie nicht deaktivieren. Bitten Sie eine andere Verwalterin oder einen anderen Verwalter.',
  lastAdministrator:
    'Jemand muss das Portal verwalten. Geben Sie diese Aufgabe zuerst einer anderen Person mit Passwort.',
  handOnPostingsFirst: 'Dieses Konto betreut noch Stellen oder Betriebe. Wählen Sie, wer sie übernimmt.',
  handOnCasesFirst: 'Dieses Konto hat noch offene Fälle. Übergeben Sie sie zuerst.',
  roleStandsAlone: 'Betrieb und Sprachpatin / Sprachpate lassen sich nicht mit anderen Aufgaben verbinden.',
  companyMissing: 'Betriebe laden Sie bitte auf der Seite des Betriebs ein.',
  mentorMissing: 'Sprachpatinnen und Sprachpaten lädt bitte die Koordination ein.',
  teamOfOtherOrganisation: 'Dieses Team gehört zu einem anderen Haus. Bitte wählen Sie ein passendes.',

  // company, posting
  sameEmployerNumber:
    'Einen Betrieb mit dieser Betriebsnummer gibt es schon: {{name}}. Bitte arbeiten Sie dort weiter.',
  sameCompanyName: 'Einen Betrieb mit fast demselben Namen gibt es schon: {{name}}. Bitte sehen Sie zuerst dort nach.',
  employerNumberMissing:
    'Die Betriebsnummer fehlt noch. Bitte ergänzen Sie sie, bevor Sie den Betrieb als geprüft eintragen.',
  companyNotVerified: 'Der Betrieb ist noch nicht geprüft. Bitte prüfen Sie zuerst den Betrieb.',
  companyHasUsers: 'Dieser Betrieb hat schon eigene Zugänge und kann nicht aufgelöst werden.',
  postingMoveImpossible: 'Dieser Schritt geht beim jetzigen Stand der Stelle nicht. Bitte laden Sie die Seite neu.',
  postingNotEditable: 'Diese Stelle lässt sich nicht mehr ändern. Bitte rufen Sie Ihre Ansprechperson an.',
  criteriaEditsSpent:
    'Die Kriterien dieser Stelle wurden in dieser Woche schon {{allowed}}-mal geändert. Ab {{fromOn}} geht es weiter. Alles andere können Sie jetzt speichern.',
  sameGroupName: 'Eine Gruppe mit diesem Namen gibt es schon. Bitte wählen Sie sie aus der Liste.',
  postingNeedsKind: 'Die Art der Stelle ist noch offen. Bitte wählen Sie eine Art, bevor Sie freigeben.',
  postingPeriodOver:
    'Der Zeitraum dieser Stelle ist vorbei. Bitte ändern Sie Beginn und Dauer oder schließen Sie die Stelle.',
  postingNotLawful: 'So ist die Stelle nicht zulässig. Bitte ändern Sie, was unter „So nicht möglich“ steht.',
  ruleRefuses: 'Hier steht eine Regel im Weg. Bitte lesen Sie den Hinweis dazu.',
  reasonMissing: 'Bitte geben Sie einen Grund an.',
  phoneOrEmail: 'Bitte geben Sie eine Telefonnummer oder eine E-Mail-Adresse an, damit wir Sie erreichen.',
  placeUnknown: 'Diesen Ort kennen wir nicht. Bitte schreiben Sie den Namen der Stadt oder Gemeinde.',
  placeNeedsTown: 'Diese Postleitzahl kennen wir nicht. Bitte schreiben Sie den Ort dazu.',
  placeAmbiguous: 'Diesen Ort gibt es mehrmals. Bitte wählen Sie: {{choices}}.',
  placeTooCoarse: 'Das ist ein ganzer Kreis. Bitte nennen Sie die Stadt oder Gemeinde.',
  hoursTurned: 'Die zweite Zahl ist kleiner als die erste. Bitte prüfen Sie beide.',

  // reference data
  importRunning: 'Es wird gerade eine Datei dieser Art eingelesen. Bitte warten Sie, bis sie fertig ist.',

  // profile
  customerNumberKnown: 'Diese Kundennummer ist schon aufgenommen. Bitte suchen Sie den vorhandenen Fall.',
  profileIncomplete: 'Vor dem Veröffentlichen fehlt noch etwas. Bitte ergänzen Sie die genannten Angaben.',
  profileMoveImpossible: 'Dieser Schritt geht beim jetzigen Stand des Falls nicht. Bitte laden Sie die Seite neu.',
  consentMissing: 'Das Ja der Person fehlt noch. Bitte halten Sie zuerst die Einwilligung fest.',
  noConsentText: 'Für diesen Zweck gibt es noch keinen freigegebenen Text. Bitte wenden Sie sich an die Verwaltung.',
  postingNotOpen: 'Diese Stelle ist nicht mehr offen. Bitte wählen Sie eine andere.',
  postingNotCurrent:
    'Diese Stelle steht nicht mehr auf der Stellentafel. Bitte fragen Sie zuerst, ob sie noch aktuell ist.',
  profileNotPublished: 'Das Profil ist nicht veröffentlicht. Bitte veröffentlichen Sie es zuerst.',
  personUnavailable: 'Dieses Profil steht für diese Stelle nicht zur Verfügung. Bitte wählen Sie ein anderes.',
  companyExcluded:
    'Diese Person hat den Betrieb ausgeschlossen. Wenn sie es sich anders überlegt hat, heben Sie das zuerst auf der Seite des Falls auf.',
  seatsProposed:
    'Für die freien Plätze laufen schon {{open}} Vorschläge, mehr als {{allowed}} sind nicht möglich. Warten Sie, bis einer endet, oder fragen Sie den Betrieb nach seinen Antworten.',
  timeInPast: 'Diese Uhrzeit ist schon vorbei. Bitte wählen Sie eine spätere.',
  timeTwice: 'Diese Zeit steht schon da. Bitte wählen Sie eine andere.',
  tooFewTimes: 'Bitte schlagen Sie mindestens {{min}} Zeiten vor.',
  dateLinkUsed: 'Dieser Link ist schon benutzt. Die Antwort steht auf der Seite der Vermittlung.',
  timeNotOffered: 'Diese Zeit wurde nicht angeboten oder ist vorbei.',
  dateNotPlanned: 'Das steht nicht als offener Schritt im Plan. Bitte laden Sie die Seite neu.',
  eventOver: 'Diese Veranstaltung ist vorbei. Sie können nur noch eintragen, wer da war.',
  eventCancelled: 'Diese Veranstaltung ist abgesagt.',
  eventNotYet: 'Wer da war, können Sie ab dem Tag der Veranstaltung eintragen.',
  companyIsBlocked: 'Dieser Betrieb ist gesperrt und kann nicht eingeladen werden.',
  caseUnknown: 'Unter Ihren Fällen gibt es diesen Fallcode nicht. Er steht oben auf der Seite des Profils.',
  silenceAnswered: 'Der Grund ist schon eingetragen. Sie müssen nichts mehr tun.',
  budgetSpentPosting:
    'Der Betrieb hat für diese Stelle schon {{allowed}} Profile gelesen, mehr ist nicht vorgesehen. Als Nächstes klärt der Arbeitgeber-Service mit dem Betrieb, wen er kennenlernen möchte.',
  budgetSpentWeek:
    'Der Betrieb hat mit seiner Gruppe in dieser Woche schon {{allowed}} Profile gelesen, mehr ist nicht vorgesehen. Ab {{fromOn}} geht es weiter: Bitte tragen Sie das Ja dann noch einmal ein.',
  budgetSpentMusts:
    'Der Betrieb hat mit seiner Gruppe in dieser Woche zu {{allowed}} verschiedenen Muss-Anforderungen Auskunft bekommen, mehr ist nicht vorgesehen. Ab {{fromOn}} geht es weiter: Bitte tragen Sie das Ja dann noch einmal ein.',
  alreadyProposed: 'Diese Person ist für diese Stelle schon vorgeschlagen.',
  noCaseChosen: 'Bitte kreuzen Sie mindestens einen Fall an.',
  placeWhich: 'Diesen Ort gibt es mehrmals. Bitte wählen Sie unten, welcher gemeint ist.',
  languageUnknown:
    'Diese Sprache kennen wir nicht. Bitte schreiben Sie ihren deutschen Namen, zum Beispiel Englisch oder Dari.',
  germanMissing: 'Bitte tragen Sie ein Zertifikat mit Stufe oder mindestens eine Einschätzung ein.',
  certificateLevelMissing: 'Bitte wählen Sie die Stufe, die auf dem Zertifikat steht.',
  certificateMissing: 'Bitte wählen Sie, welches Zertifikat es ist.',
  assessorMissing: 'Bitte sagen Sie, von wem die Einschätzung ist.',
  dayInPastOnly: 'Dieser Tag liegt in der Zukunft. Bitte prüfen Sie das Datum.',

  // proposals, consent
  proposalMovedOn: 'Hier ist inzwischen etwas geschehen. Bitte lesen Sie den neuen Stand, bevor Sie weitermachen.',

  codeWrong: 'Dieser Code stimmt nicht. Bitte prüfen Sie die Ziffern.',
  codeFrozen: 'Der Code war zu oft falsch. Bitte lassen Sie sich einen neuen geben.',
  consentTextChanged: 'Der Text hat sich geändert. Bitte lesen Sie ihn noch einmal und antworten Sie dann.',
  languageNotReviewed:
    'Diese Sprache hat noch niemand geprüft. Bitte entscheiden Sie zusammen mit der Ansprechperson oder auf Papier.',
  wordsChanged: 'Die Texte haben sich inzwischen geändert. Bitte lesen Sie sie noch einmal.',

  // mentoring
  offersMissing: 'Bitte kreuzen Sie an, was Sie anbieten möchten.',
  slotsMissing: 'Bitte kreuzen Sie mindestens eine Zeit an, zu der Sie meistens können.',
  adultsOnly: 'Mitmachen können Sie ab 18 Jahren. Bitte bestätigen Sie, dass Sie 18 oder älter sind.',
  pledgeMissing: 'Ohne diese Zusage geht es nicht: Lernende müssen sich auf Sie verlassen können.',
  codesNotSetUp: 'Das Portal kann zurzeit keine Mails verschicken. Bitte rufen Sie die Koordination an.',
  mailedCodeWrong:
    'Dieser Code stimmt nicht. Bitte prüfen Sie die Ziffern in der neuesten Mail, oder lassen Sie sich einen neuen Code schicken.',
  codeTooLate: 'Dieser Code ist abgelaufen. Bitte lassen Sie sich einen neuen schicken.',
  draftGone: 'Diese Anmeldung ist nicht mehr gespeichert. Bitte fangen Sie noch einmal an; es dauert etwa 3 Minuten.',
  draftIncomplete: 'Es fehlt noch etwas. Bitte gehen Sie zurück und beantworten Sie alle Schritte.',
  placeUnknownLike:
    'Diesen Ort kennen wir nicht. Meinen Sie einen von diesen? Bitte wählen Sie unten, oder schreiben Sie ihn anders.',
  conductCertificateMissing:
    'Dieses Programm verlangt ein Führungszeugnis. Bitte tragen Sie ein, wann Sie es gesehen haben.',
  extendedForMinorsOnly:
    'Ein erweitertes Führungszeugnis darf nur verlangt werden, wo mit Minderjährigen gearbeitet wird. Bitte wählen Sie ein einfaches, oder kreuzen Sie Minderjährige an.',
  interviewOverlaps: 'Um diese Zeit haben Sie schon ein anderes Gespräch. Bitte wählen Sie eine andere Zeit.',
  tooFarAhead: 'Dieser Tag liegt mehr als ein halbes Jahr voraus. Bitte prüfen Sie das Datum.',
  mentorMoveImpossible: 'Dieser Schritt geht beim jetzigen Stand nicht. Bitte laden Sie die Seite neu.',
  mentorHasTandems: 'Es gibt noch offene Tandems. Bitte beenden Sie zuerst diese.',
  mentorHasNoEmail: 'Zu dieser Person ist keine E-Mail-Adresse gespeichert. Ohne sie gibt es keinen Zugang.',
  tandemMoveImpossible: 'Dieser Schritt geht beim jetzigen Stand des Tandems nicht. Bitte laden Sie die Seite neu.',
  placeWithTown:
    'Diesen Ort gibt es mehrmals. Bitte schreiben Sie die Stadt dazu, zum Beispiel „Brackwede, Bielefeld“.',
  notAPublicPlace:
    'Das sieht nach einer privaten Adresse oder Telefonnummer aus. Bitte nennen Sie einen öffentlichen Ort, zum Beispiel „Stadtbücherei, Lesecafé“.',
  contactInMessage:
    'Darin steht eine Telefonnummer oder Adresse. Die können Sie weitergeben, sobald Sie beide Ihren Kontakt freigegeben haben. Bitte nehmen Sie sie heraus.',
  meetingOverlaps: 'Um diese Zeit treffen Sie schon jemand anderen. Bitte wählen Sie eine andere Zeit.',
  noMeetingNow: 'Gerade steht kein Treffen bevor. Bitte laden Sie die Seite neu.',
  noLanguageStep: 'Für diese Stelle fehlt kein einzelner Sprachschritt mehr. Bitte laden Sie die Seite neu.',
  tandemRests: 'Dieses Tandem ruht. Bitte sprechen Sie zuerst mit Ihrer Ansprechperson.',
  learnerHasTandem: 'Diese Person hat inzwischen ein Tandem. Bitte sehen Sie dort nach.',
  mentorNotFree:
    'Diese Sprachpatin oder dieser Sprachpate ist inzwischen nicht mehr frei. Bitte wählen Sie jemand anderen.',
  learnerWishMissing: 'Bitte halten Sie zuerst fest, was die Person üben möchte.',
  caseClosed: 'Dieser Fall ist geschlossen. Bitte öffnen Sie ihn zuerst wieder.',
  pairsGone: 'Diesen Vorschlag gibt es nicht mehr. Bitte berechnen Sie ihn neu.',
  chooseAPair: 'Bitte kreuzen Sie mindestens ein Paar an.',
  tooManyPairOverrides: 'Mehr als {{max}} eigene Entscheidungen gehen nicht. Bitte nehmen Sie zuerst eine zurück.',
  learnerWaitsNoMore: 'Diese Person wartet nicht mehr.',
  beforeTandem: 'An diesem Tag gab es das Tandem noch nicht. Bitte prüfen Sie das Datum.',

  // texts that leave the house
  textGuardFailed:
    'Der Text konnte nicht geprüft werden und bleibt deshalb im Haus. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  textForCompanyHolds:
    'Der Betrieb würde mehr erfahren, als er soll. Bitte ändern Sie den Text, oder wählen Sie, warum er so hinausgehen darf.',
  postingTextUndecided:
    'Im Text der Stelle steht etwas, worüber Sie entscheiden müssen, bevor andere sie lesen. Bitte ändern Sie den Text, oder wählen Sie einen Grund.',
  wordingUndecided: 'Der Text enthält Formulierungen, die Menschen ausschließen können. Warum soll er so bleiben?',
  textHoldsName: 'Der Text nennt den Namen der Person oder klingt so. Bitte schreiben Sie ohne Namen.',
  textHoldsPlace: 'Der Text nennt, wo die Person wohnt. Bitte nennen Sie höchstens den Kreis.',
  textHoldsEmployer: 'Der Text nennt einen Betrieb, bei dem die Person war. Bitte nennen Sie nur die Tätigkeit.',
  textHoldsOwnNumber: 'Der Text enthält die Kundennummer der Person. Bitte nehmen Sie sie heraus.',
  textHoldsBirthday: 'Der Text enthält das Geburtsdatum der Person. Bitte nehmen Sie es heraus.',
  textHoldsPapers: 'Der Text enthält, was in den Papieren der Person steht. Bitte nehmen Sie es heraus.',
  textHoldsEmail: 'Der Text enthält eine E-Mail-Adresse. Bitte nehmen Sie sie heraus.',
  textHoldsPhone: 'Der Text enthält eine Telefonnummer. Bitte nehmen Sie sie heraus.',
  textHoldsIban: 'Der Text enthält eine IBAN. Bitte nehmen Sie sie heraus.',
  textHoldsIdNumber:
    'Der Text enthält eine Nummer, die zu einer Akte oder einem Ausweis gehören kann. Bitte nehmen Sie sie heraus.',
  textHoldsAddress: 'Der Text enthält eine Anschrift. Bitte nehmen Sie sie heraus.',
  searchNameHolds:
    'Im Namen einer Suche steht nichts über einzelne Personen. Bitte benennen Sie sie nach dem, was Sie suchen.',

  // imports
  importNotOpen: 'Diese Liste ist nicht mehr offen. Bitte laden Sie die Seite neu.',
  noOrganisation: 'Ihr Konto gehört zu keinem Haus. Bitte lassen Sie die Liste von einer Teamleitung einlesen.',
  fileMissing: 'Bitte wählen Sie die Datei mit der Liste aus.',

  // second factor, sign-in services of houses
  oneTimeCodeWrong:
    'Dieser Code stimmt nicht oder wurde schon benutzt. Bitte warten Sie auf den nächsten und geben Sie ihn gleich ein. Klappt es wieder nicht, prüfen Sie die Uhr des Geräts.',
  recoveryCodeWrong:
    'Dieser Code stimmt nicht oder wurde schon benutzt. Bitte nehmen Sie den nächsten auf Ihrem Blatt.',
  codesLocked:
    'Zu oft war der Einmal-Code falsch. Bitte nehmen Sie Ihren Passkey oder einen Wiederherstellungs-Code, oder bitten Sie die Verwaltung um Hilfe.',
  passkeyRefused: 'Dieser Passkey passt nicht. Bitte versuchen Sie es noch einmal, oder nehmen Sie einen Code.',
  passkeyNeedsScript:
    'Passkeys brauchen JavaScript, und es ist in diesem Browser abgeschaltet. Bitte nehmen Sie einen Code.',
  tooManyPasskeys: 'Sie haben schon {{most}} Passkeys. Bitte entfernen Sie zuerst einen.',
  factorFirst: 'Bitte richten Sie zuerst einen Passkey oder Einmal-Codes ein.',
  lastFactor:
    'Ihr Haus verlangt eine zweite Stufe. Bitte richten Sie zuerst eine andere ein, dann können Sie diese entfernen.',
  signInAgain: 'Ihre Anmeldung ist länger als 30 Minuten her. Bitte melden Sie sich neu an, bevor Sie das ändern.',
  factorsOfYourself:
    'Ihre eigene zweite Stufe ändern Sie unter „Mein Konto“. Haben Sie alles verloren, bitten Sie eine andere Verwaltung.',
  notAnIssuer: 'Bitte geben Sie eine Adresse ein, die mit https beginnt und kein Fragezeichen hat. Ihre IT kennt sie.',
  providerNeedsRoles: 'Bitte ordnen Sie zuerst mindestens einem Wert eine Aufgabe zu: So käme niemand hinein.',
  providerUnreachable:
    'Der Anmeldedienst antwortet nicht, oder unter dieser Adresse ist keiner. Bitte prüfen Sie die Adresse, und ob der Server des Portals sie erreicht.',
} satisfies Record<string, string>;
