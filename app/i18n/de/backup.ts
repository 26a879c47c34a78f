/** The administrator's card about backups of the database. */
export default {
  title: 'Sicherungen',
  onServer:
    'Die Datenbank liegt auf einem eigenen Datenbankserver und wird dort gesichert. Wie, steht in docs/betrieb/sichern.md.',
  none: 'Noch keine. Die erste wird in wenigen Minuten geschrieben.',
  noneSeen: 'keine zu sehen',
  newest: 'Neueste Sicherung',
  newestAt: '{{at}}, {{size}} MB',
  kept: 'Aufbewahrt',
  keptText_one: '{{count}} Sicherung, {{size}} MB',
  keptText_other: '{{count}} Sicherungen, zusammen {{size}} MB',
  keys: 'Kopie von keys.db',
  keysNone: 'noch keine',
  keysAutomatic: '{{at}}, vom Portal nach jeder Sicherung',
  keysByHand: '{{at}}, von Hand',
  keysTrouble: 'Die Kopie von keys.db gelingt nicht, seit {{at}}.',
  keysNever: 'Von keys.db gibt es noch keine Kopie.',
  keysLate: 'Die Kopie von keys.db ist zu alt.',
  keysLateText:
    'Ginge die Platte verloren, wären neuere Sicherungen nicht zu öffnen. Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt: KEYS_COPY setzen (docs/betrieb/sichern.md).',
  drill: 'Letzte Probe',
  drillNever: 'noch keine',
  drillSound:
    'bestanden ({{at}}): in {{seconds}} s zurückgeholt, alle {{rows}} Zeilen gleich, {{erased}} gelöschte Personen unlesbar',
  drillFailed: 'nicht bestanden ({{at}})',
  trouble: 'Die Sicherung gelingt nicht, seit {{at}}.',
  late: 'Seit über einer Stunde wurde keine Sicherung geschrieben.',
  lateText: 'Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt.',
  clockBack:
    'Es gibt Sicherungen aus der Zukunft: Die Uhr des Servers ging vor oder geht nach. Bitte lassen Sie die Uhr prüfen. Es wird weiter gesichert.',
  broken_one: 'Eine aufbewahrte Sicherung ist nicht mehr heil.',
  broken_other: '{{count}} aufbewahrte Sicherungen sind nicht mehr heil.',
  brokenText:
    'Abgeschnitten oder beschädigt: {{names}}. Bitte lassen Sie die Platte prüfen und diese Dateien löschen. Danach „Jetzt proben“.',
  drillTrouble: 'Die letzte Probe hat nicht geklappt.',
  hint: 'Alle Viertelstunde wird gesichert, verschlüsselt. Jede Woche holt das Portal eine Sicherung zur Probe zurück, ohne etwas zu ändern, und sieht nach, ob die älteren noch heil sind. Ohne keys.db lässt sich keine Sicherung öffnen: Bewahren Sie davon immer die neueste Kopie an einem anderen Ort auf.',
  write: 'Jetzt sichern',
  try: 'Jetzt proben',
  running: 'Eine Sicherung oder Probe läuft gerade.',
  failures: {
    notABackup: 'Die Datei ist keine Sicherung des Portals.',
    halfWritten: 'Die Sicherung bricht in der Mitte ab.',
    otherKey: 'Die Sicherung lässt sich mit den Schlüsseln dieses Hauses nicht öffnen.',
    changed: 'Die Sicherung ist beschädigt oder wurde verändert.',
    damaged: 'Die Datenbank in der Sicherung ist nicht in Ordnung.',
    diskFull:
      'Auf der Platte ist nicht genug Platz. Bitte Platz schaffen oder in BACKUP_DIR einen anderen Ordner nennen.',
    noFolder: 'In den Ordner für Sicherungen kann nicht geschrieben werden. Bitte BACKUP_DIR und die Rechte prüfen.',
    noKeysFolder:
      'In den Ordner für die Kopie von keys.db kann nicht geschrieben werden. Bitte KEYS_COPY und die Rechte prüfen.',
    noKeysRoom: 'Für die Kopie von keys.db ist nicht genug Platz. Bitte Platz schaffen oder KEYS_COPY ändern.',
    keysOfOther:
      'Dort, wohin keys.db kopiert werden soll, liegt eine fremde. Sie wurde nicht ersetzt: Ist das das richtige DATA_DIR? Wenn ja, legen Sie jene Datei beiseite.',
    noDatabase: 'Die Datei der Datenbank ist nicht da, wo sie sein soll.',
    noKeyStore: 'Die Schlüssel (keys.db) sind nicht da. Bitte die neueste Kopie zurücklegen.',
    otherMasterKey: 'VAULT_MASTER_KEY passt nicht zu den Schlüsseln.',
    onServer: 'Die Datenbank wird auf ihrem Server gesichert.',
    canaryReadable:
      'Eine gelöschte Angabe war in der Sicherung noch lesbar. Bitte sagen Sie sofort der oder dem Datenschutzbeauftragten Bescheid.',
    unexpected: 'Der Grund ist nicht bekannt. Es wird weiter versucht.',
    interrupted: 'Die Arbeit wurde dreimal unterbrochen.',
  },
} satisfies object;
