/** Said once on the page after something was done; `done(path, 'key')` of a route names the key. */
export default {
  saved: 'Gespeichert.',
  preferenceSaved: 'Ihre Einstellung ist gespeichert.',
  feedbackSent: 'Danke! Ihre Nachricht ist angekommen. Wir kümmern uns darum.',

  // Accounts and administration
  signedOut: 'Sie sind abgemeldet.',
  welcome: 'Willkommen! Ihr Konto ist eingerichtet.',
  passwordChanged: 'Ihr Passwort ist geändert. Auf allen anderen Geräten sind Sie abgemeldet.',
  sessionEnded: 'Die Sitzung ist beendet.',
  sessionsEnded: 'Alle anderen Sitzungen sind beendet.',
  accountSaved: 'Ihre Angaben sind gespeichert.',
  userSaved: 'Das Konto ist gespeichert.',
  userDeactivated: 'Das Konto ist deaktiviert und überall abgemeldet. Offene Fälle sind übergeben.',
  userReactivated: 'Das Konto ist wieder offen. Erstellen Sie einen Link, damit die Person ein Passwort festlegen kann.',
  organisationSaved: 'Das Haus ist gespeichert.',
  teamSaved: 'Das Team ist gespeichert.',
  textSaved: 'Der Text ist gespeichert.',
  feedbackDone: 'Erledigt. Die Antwortadresse ist gelöscht.',

  // company, posting
  companyRecorded: 'Der Betrieb ist erfasst.',
  companySaved: 'Der Betrieb ist gespeichert.',
  companyVerified: 'Der Betrieb ist als geprüft eingetragen.',
  companyBlocked: 'Der Betrieb ist gesperrt. Seine Stellen sind nicht mehr öffentlich.',
  companyAdopted: 'Die Stellen gehören jetzt zu diesem Betrieb.',
  contactAdded: 'Die Ansprechperson ist eingetragen.',
  contactLogged: 'Der Kontakt ist notiert.',
  postingCreated: 'Die Stelle ist als Entwurf gespeichert.',
  postingSaved: 'Die Stelle ist gespeichert.',
  postingSubmitted: 'Die Stelle ist eingereicht. Der Arbeitgeber-Service meldet sich.',
  postingApproved: 'Die Stelle ist freigegeben und öffentlich.',
  postingSentBack: 'Die Stelle ist wieder ein Entwurf.',
  postingPaused: 'Die Stelle ist pausiert und nicht mehr öffentlich.',
  postingReopened: 'Die Stelle ist wieder offen.',
  postingFilled: 'Die Stelle ist als besetzt eingetragen.',
  postingClosed: 'Die Stelle ist geschlossen.',
} satisfies object;
