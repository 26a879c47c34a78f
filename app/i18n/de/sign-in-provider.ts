/** Signing in with the account of one's house (OpenID Connect): buttons, refusals, settings. */
export default {
  choose: 'Mit dem Konto Ihres Hauses',
  with: 'Anmelden mit dem Konto von {{name}}',
  /** Why it did not work, and what to do. */
  refused: {
    title: 'Die Anmeldung hat nicht geklappt',
    off: 'Für dieses Haus ist die Anmeldung mit dem Konto des Hauses nicht eingeschaltet. Bitte melden Sie sich mit Ihrem Passwort an.',
    unreachable:
      'Der Anmeldedienst Ihres Hauses antwortet gerade nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal, oder rufen Sie Ihre IT an.',
    cancelled: 'Die Anmeldung wurde beim Anmeldedienst abgebrochen. Sie können es gleich noch einmal versuchen.',
    failed:
      'Was der Anmeldedienst geantwortet hat, passt nicht. Bitte melden Sie sich noch einmal an. Klappt es wieder nicht, sagen Sie es Ihrer IT.',
    tooLate:
      'Das hat zu lange gedauert, oder die Anmeldung begann in einem anderen Browser. Bitte beginnen Sie noch einmal.',
    noAddress:
      'Der Anmeldedienst hat keine E-Mail-Adresse mitgeteilt. Bitte sagen Sie Ihrer IT, dass das Portal sie braucht (Claim „email“).',
    addressUnproved:
      'Zu Ihrer E-Mail-Adresse gibt es vielleicht schon ein Konto, und der Anmeldedienst bestätigt die Adresse nicht. Bitte melden Sie sich mit Ihrem Passwort an, und sagen Sie es Ihrer Verwaltung.',
    noRole:
      'Ihr Haus hat Ihnen für dieses Portal noch keine Aufgabe gegeben. Bitten Sie Ihre Teamleitung, das bei der IT zu veranlassen. Danach melden Sie sich neu an.',
    administrator:
      'Konten der Verwaltung melden sich mit Passwort und zweiter Stufe an, nicht mit dem Konto des Hauses. Bitte nehmen Sie das Formular auf dieser Seite.',
    otherHouse:
      'Zu dieser Adresse gibt es ein Konto in einem anderen Haus oder Betrieb. Bitte melden Sie sich dort an, oder bitten Sie die Verwaltung, Ihr Konto umzuziehen.',
    deactivated: 'Ihr Konto ist geschlossen. Bitte fragen Sie Ihre Verwaltung.',
    openCases:
      'Ihr Haus hat Ihnen die Aufgabe als Integrationsfachkraft genommen, es stehen aber noch Fälle auf Ihren Namen. Bitten Sie Ihre Teamleitung, sie zu übergeben. Danach können Sie sich anmelden.',
  },
  signedOut: {
    title: 'Sie sind hier abgemeldet',
    lead: 'Beim Anmeldedienst von {{name}} sind Sie noch angemeldet: Wer an diesem Rechner sitzt, käme ohne Passwort wieder hinein.',
    there: 'Auch dort abmelden',
    stay: 'Dort angemeldet bleiben',
  },
  settings: {
    title: 'Anmeldung',
    back: 'Häuser und Teams',
    link: 'Anmeldung einrichten',
    section: 'Anmelden mit dem Konto des Hauses (OpenID Connect)',
    lead: 'Wer im Haus ein Konto hat, meldet sich damit an und braucht hier kein Passwort. Konten der Verwaltung bleiben bei Passwort und zweiter Stufe, auch für den Tag, an dem der Dienst ausfällt.',
    returnAddress: 'Rückkehr-Adresse (Redirect URI)',
    signedOutAddress: 'Adresse nach dem Abmelden (Post Logout Redirect URI)',
    forIt: 'Diese beiden Adressen trägt Ihre IT beim Anmeldedienst ein.',
    issuer: 'Adresse des Anmeldedienstes (Issuer)',
    issuerHint: 'Beginnt mit https. Ihre IT kennt sie.',
    clientId: 'Kennung des Portals (Client ID)',
    clientPassword: 'Passwort des Portals (Client Secret)',
    clientPasswordHint: 'Leer: bleibt, wie es ist. Eine andere Adresse braucht ein neues Passwort.',
    clientPasswordFirst: 'Leer, wenn der Anmeldedienst keines verlangt.',
    hasClientPassword: 'Ein Passwort ist hinterlegt und versiegelt.',
    roleClaim: 'Angabe mit den Aufgaben (Claim)',
    roleClaimHint: 'Zum Beispiel roles, groups oder realm_access.roles',
    doesSecondFactor: 'Der Anmeldedienst verlangt selbst eine zweite Stufe',
    doesSecondFactorHint: 'Sonst fragt das Portal danach, wenn das Haus sie verlangt.',
    provesAddresses: 'Der Anmeldedienst vergibt die E-Mail-Adressen selbst',
    provesAddressesHint:
      'Dann wird ein vorhandenes Konto mit derselben Adresse verbunden, auch wenn der Dienst sie nicht ausdrücklich bestätigt. Nicht ankreuzen, wenn Menschen dort ihre Adresse selbst ändern können.',
    isOn: 'Auf der Anmeldeseite anbieten',
    save: 'Speichern',
    check: 'Verbindung prüfen',
    roles: 'Wer bekommt welche Aufgabe?',
    rolesLead:
      'Wer keinen dieser Werte hat, kommt nicht hinein. Verwaltung des Portals gibt es auf diesem Weg nicht. Die Aufgaben werden bei jeder Anmeldung neu gelesen.',
    claimValue: 'Wert im Claim',
    role: 'Aufgabe im Portal',
    action: 'Aktion',
    addRole: 'Zuordnung hinzufügen',
    removeRole: 'Entfernen',
    noRoles: 'Noch keine Zuordnung: So käme niemand hinein.',
  },
} satisfies object;
