<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>assess.advice</name>
  <message>
   <source>Look at {name} instead.</source>
   <translation>Sehen Sie sich stattdessen {name} an.</translation>
  </message>
  <message>
   <source>You have to get used to another program, and others may have to move with you.</source>
   <translation>Sie müssen sich an ein anderes Programm gewöhnen, und andere müssen vielleicht mit Ihnen umziehen.</translation>
  </message>
  <message>
   <source>Update this program to the newest version.</source>
   <translation>Bringen Sie dieses Programm auf den neuesten Stand.</translation>
  </message>
  <message>
   <source>A documented problem is mended in: {fixed}.</source>
   <translation>Eine dokumentierte Schwachstelle ist behoben in: {fixed}.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Nichts.</translation>
  </message>
  <message>
   <source>Find out who makes this program and read its privacy policy.</source>
   <translation>Finden Sie heraus, wer dieses Programm herstellt, und lesen Sie dessen Datenschutzerklärung.</translation>
  </message>
  <message>
   <source>You know who may receive your data.</source>
   <translation>Sie wissen, wer Ihre Daten bekommen kann.</translation>
  </message>
  <message>
   <source>A few minutes.</source>
   <translation>Ein paar Minuten.</translation>
  </message>
  <message>
   <source>Ask yourself whether you still need it. Remove it if not.</source>
   <translation>Fragen Sie sich, ob Sie es noch brauchen. Wenn nicht, entfernen Sie es.</translation>
  </message>
  <message>
   <source>It can no longer send anything.</source>
   <translation>Es kann nichts mehr senden.</translation>
  </message>
  <message>
   <source>What you used it for.</source>
   <translation>Das, wofür Sie es benutzt haben.</translation>
  </message>
  <message>
   <source>We can tell you more.</source>
   <translation>Wir können Ihnen mehr sagen.</translation>
  </message>
 </context>
 <context>
  <name>assess.computer</name>
  <message>
   <source>Traffic is sent through the proxy {}.</source>
   <translation>Der Datenverkehr läuft über den Proxy {}.</translation>
  </message>
  <message>
   <source>A script decides through which proxy traffic is sent: {}.</source>
   <translation>Ein Skript entscheidet, über welchen Proxy der Datenverkehr läuft: {}.</translation>
  </message>
  <message>
   <source>The network may name a proxy, and traffic is then sent through it{}.</source>
   <translation>Das Netzwerk kann einen Proxy nennen; dann läuft der Datenverkehr darüber{}.</translation>
  </message>
  <message>
   <source>every program that uses the system's list</source>
   <translation>jedes Programm, das die Liste des Systems benutzt</translation>
  </message>
  <message>
   <source>the network settings of GNOME</source>
   <translation>den Netzwerkeinstellungen von GNOME</translation>
  </message>
  <message>
   <source>the network settings of KDE</source>
   <translation>den Netzwerkeinstellungen von KDE</translation>
  </message>
  <message>
   <source>the environment of your session</source>
   <translation>der Umgebung Ihrer Sitzung</translation>
  </message>
  <message>
   <source>can read everything that you type and click</source>
   <translation>kann alles lesen, was Sie tippen und anklicken</translation>
  </message>
  <message>
   <source>can type and click as if it were you</source>
   <translation>kann tippen und klicken, als wären Sie es selbst</translation>
  </message>
  <message>
   <source>can read and change whole disks, past all permissions</source>
   <translation>kann ganze Datenträger lesen und ändern, an allen Berechtigungen vorbei</translation>
  </message>
  <message>
   <source>can read the memory of the system</source>
   <translation>kann den Arbeitsspeicher des Systems lesen</translation>
  </message>
  <message>
   <source>can read the protected passwords of all accounts</source>
   <translation>kann die geschützten Passwörter aller Konten lesen</translation>
  </message>
  <message>
   <source>can change many files of the system</source>
   <translation>kann viele Dateien des Systems ändern</translation>
  </message>
  <message>
   <source>can do all that an administrator can, without a password</source>
   <translation>kann ohne Passwort alles, was ein Administrator kann</translation>
  </message>
  <message>
   <source>can record the network traffic of this computer</source>
   <translation>kann den Netzwerkverkehr dieses Computers aufzeichnen</translation>
  </message>
  <message>
   <source>can use the camera at any time</source>
   <translation>kann jederzeit die Kamera benutzen</translation>
  </message>
  <message>
   <source>can use the microphone at any time</source>
   <translation>kann jederzeit das Mikrofon benutzen</translation>
  </message>
  <message>
   <source>can read the logs of the system</source>
   <translation>kann die Protokolle des Systems lesen</translation>
  </message>
  <message>
   <source>can use Bluetooth at any time</source>
   <translation>kann jederzeit Bluetooth benutzen</translation>
  </message>
  <message>
   <source>can change network connections</source>
   <translation>kann Netzwerkverbindungen ändern</translation>
  </message>
  <message>
   <source>can use scanners at any time</source>
   <translation>kann jederzeit Scanner benutzen</translation>
  </message>
  <message>
   <source>can control virtual machines</source>
   <translation>kann virtuelle Maschinen steuern</translation>
  </message>
  <message>
   <source>can use USB devices through VirtualBox</source>
   <translation>kann USB-Geräte über VirtualBox benutzen</translation>
  </message>
  <message>
   <source>can use serial ports and modems</source>
   <translation>kann serielle Anschlüsse und Modems benutzen</translation>
  </message>
  <message>
   <source>can write to other people's terminals</source>
   <translation>kann in die Terminals anderer Personen schreiben</translation>
  </message>
  <message>
   <source>can change printers</source>
   <translation>kann Drucker ändern</translation>
  </message>
  <message>
   <source>can use memory sticks and other devices that you plug in</source>
   <translation>kann Speichersticks und andere Geräte benutzen, die Sie anschließen</translation>
  </message>
  <message>
   <source>puts extensions into {host} that you cannot remove</source>
   <translation>setzt in {host} Erweiterungen ein, die Sie nicht entfernen können</translation>
  </message>
  <message>
   <source>decides which extensions {host} may use</source>
   <translation>bestimmt, welche Erweiterungen {host} benutzen darf</translation>
  </message>
  <message>
   <source>puts extensions into {host}</source>
   <translation>setzt Erweiterungen in {host} ein</translation>
  </message>
  <message>
   <source>sends traffic through a set proxy</source>
   <translation>leitet den Datenverkehr über einen festgelegten Proxy</translation>
  </message>
  <message>
   <source>trusts more root certificates</source>
   <translation>vertraut weiteren Stammzertifikaten</translation>
  </message>
  <message>
   <source>trusts root certificates that were added to the system</source>
   <translation>vertraut Stammzertifikaten, die dem System hinzugefügt wurden</translation>
  </message>
  <message>
   <source>reports to an administrator what is installed in it</source>
   <translation>meldet einem Administrator, was darin installiert ist</translation>
  </message>
  <message>
   <source>is run by an organisation from afar</source>
   <translation>wird von einer Organisation aus der Ferne verwaltet</translation>
  </message>
  <message>
   <source>reports events to an organisation</source>
   <translation>meldet Ereignisse an eine Organisation</translation>
  </message>
  <message>
   <source>sends files that you attach to an organisation for checking</source>
   <translation>sendet Dateien, die Sie anhängen, zur Kontrolle an eine Organisation</translation>
  </message>
  <message>
   <source>sends text that you paste to an organisation for checking</source>
   <translation>sendet Text, den Sie einfügen, zur Kontrolle an eine Organisation</translation>
  </message>
  <message>
   <source>writes down the keys of encrypted connections</source>
   <translation>schreibt die Schlüssel verschlüsselter Verbindungen auf</translation>
  </message>
  <message>
   <source>sets the search engine of {}</source>
   <translation>legt die Suchmaschine von {} fest</translation>
  </message>
  <message>
   <source>sets the start page of {}</source>
   <translation>legt die Startseite von {} fest</translation>
  </message>
  <message>
   <source>sets the page of new tabs of {}</source>
   <translation>legt die Seite für neue Tabs von {} fest</translation>
  </message>
  <message>
   <source>sets who looks up names of sites for {}</source>
   <translation>legt fest, wer für {} die Namen von Websites nachschlägt</translation>
  </message>
  <message>
   <source>decides on usage reports of {} to its maker</source>
   <translation>bestimmt über Nutzungsberichte von {} an den Hersteller</translation>
  </message>
  <message>
   <source>decides how {} checks pages for danger</source>
   <translation>bestimmt, wie {} Seiten auf Gefahren prüft</translation>
  </message>
  <message>
   <source>decides whether {} keeps passwords</source>
   <translation>bestimmt, ob {} Passwörter speichert</translation>
  </message>
  <message>
   <source>blocks sites in {}</source>
   <translation>sperrt Websites in {}</translation>
  </message>
  <message>
   <source>made by its owner</source>
   <translation>vom Besitzer selbst ausgestellt</translation>
  </message>
  <message>
   <source>issued by {issuer}</source>
   <translation>ausgestellt von {issuer}</translation>
  </message>
  <message>
   <source>, valid until {until}</source>
   <translation>, gültig bis {until}</translation>
  </message>
  <message>
   <source>A proxy stands between you and the internet: whoever runs it sees which sites you visit, and everything on sites without https.</source>
   <translation>Ein Proxy steht zwischen Ihnen und dem Internet: Wer ihn betreibt, sieht, welche Websites Sie besuchen, und bei Websites ohne https alles.</translation>
  </message>
  <message>
   <source>The VPN tunnel {name} ({kind}) {state}.</source>
   <translation>Der VPN-Tunnel {name} ({kind}) {state}.</translation>
  </message>
  <message>
   <source> and {count} more</source>
   <translation> und {count} weitere</translation>
  </message>
  <message>
   <source>The proxy runs on this computer: some program here sees and passes on your traffic.</source>
   <translation>Der Proxy läuft auf diesem Computer: Ein Programm hier sieht Ihren Datenverkehr und reicht ihn weiter.</translation>
  </message>
  <message>
   <source>Whoever runs the other end sees where your traffic goes. Your internet provider no longer does.</source>
   <translation>Wer das andere Ende betreibt, sieht, wohin Ihr Datenverkehr geht. Ihr Internetanbieter sieht es nicht mehr.</translation>
  </message>
  <message>
   <source>with the computer</source>
   <translation>mit dem Computer</translation>
  </message>
  <message>
   <source>when you log in</source>
   <translation>bei Ihrer Anmeldung</translation>
  </message>
  <message>
   <source>The root certificate {subject} was added, and is trusted by {who}.</source>
   <translation>Das Stammzertifikat {subject} wurde hinzugefügt. Ihm vertraut: {who}.</translation>
  </message>
  <message>
   <source>is up</source>
   <translation>ist aktiv</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules are given to {host}.</source>
   <comment>1 more rule is given to {host}.</comment>
   <translation>
    <numerusform>{host} ist 1 weitere Regel vorgegeben.</numerusform>
    <numerusform>{host} sind {n} weitere Regeln vorgegeben.</numerusform>
   </translation>
  </message>
  <message>
   <source>Whoever holds its key can read the encrypted traffic of those programs. Some virus scanners, filters and employers do that.</source>
   <translation>Wer den zugehörigen Schlüssel hat, kann den verschlüsselten Datenverkehr dieser Programme lesen. Manche Virenscanner, Filter und Arbeitgeber tun das.</translation>
  </message>
  <message>
   <source>It is {by}{end}.</source>
   <translation>Es ist {by}{end}.</translation>
  </message>
  <message>
   <source>is set up</source>
   <translation>ist eingerichtet</translation>
  </message>
  <message>
   <source>A rule file {does}.</source>
   <translation>Eine Regeldatei {does}.</translation>
  </message>
  <message>
   <source>By a rule file {host} {says}.</source>
   <translation>Durch eine Regeldatei gilt: {host} {says}.</translation>
  </message>
  <message>
   <source>Every program that you start {can}: your account is in the group {name}.</source>
   <translation>Jedes Programm, das Sie starten, {can}: Ihr Konto gehört zur Gruppe {name}.</translation>
  </message>
  <message>
   <source>{name} starts {when}; we do not know which program it belongs to.</source>
   <translation>{name} startet {when}; wir wissen nicht, zu welchem Programm das gehört.</translation>
  </message>
  <message>
   <source>Set in {origin}.</source>
   <translation>Festgelegt in {origin}.</translation>
  </message>
  <message>
   <source>Programs in a sandbox (Flatpak, Snap) have only the rights that they were given.</source>
   <translation>Programme in einer Sandbox (Flatpak, Snap) haben nur die Rechte, die ihnen gegeben wurden.</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>nicht genannt</translation>
  </message>
 </context>
 <context>
  <name>assess.counts</name>
  <message>
   <source>Linux</source>
   <translation>Linux</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Windows</translation>
  </message>
  <message>
   <source>macOS</source>
   <translation>macOS</translation>
  </message>
  <message>
   <source>Android</source>
   <translation>Android</translation>
  </message>
  <message>
   <source>iPhone/iPad</source>
   <translation>iPhone/iPad</translation>
  </message>
  <message>
   <source>the web version</source>
   <translation>der Web-Version</translation>
  </message>
  <message>
   <source>all systems</source>
   <translation>allen Systemen</translation>
  </message>
  <message>
   <source>mended in version {first}; here is {version}</source>
   <translation>behoben in Version {first}; hier ist {version}</translation>
  </message>
  <message>
   <source>claims without public proof never count</source>
   <translation>Behauptungen ohne öffentlichen Beleg zählen nie</translation>
  </message>
  <message>
   <source>speaks of nothing that is a worry</source>
   <translation>sagt nichts, was Anlass zur Sorge gibt</translation>
  </message>
  <message>
   <source>found on {seen}, not on this kind of program</source>
   <translation>gefunden bei {seen}, nicht bei dieser Art von Programm</translation>
  </message>
  <message>
   <source>has ended, as far as is known</source>
   <translation>ist beendet, soweit bekannt</translation>
  </message>
  <message>
   <source>has been mended</source>
   <translation>wurde behoben</translation>
  </message>
  <message>
   <source>mended in version {first}; the version here could not be read</source>
   <translation>behoben in Version {first}; die Version hier ließ sich nicht lesen</translation>
  </message>
 </context>
 <context>
  <name>assess.coverage</name>
  <message>
   <source>We looked at connections once. Short ones, and those of programs that were not running, are missed. Seeing no connection proves nothing.</source>
   <translation>Wir haben uns die Verbindungen einmal angesehen. Kurze Verbindungen und die von Programmen, die gerade nicht liefen, fehlen. Keine Verbindung zu sehen beweist nichts.</translation>
  </message>
  <message>
   <source>We did not look inside the program's files.</source>
   <translation>Wir haben nicht in die Dateien des Programms hineingesehen.</translation>
  </message>
  <message>
   <source>Nothing that we can see holds it back (no sandbox): it may use whatever your account may use.</source>
   <translation>Nichts, was wir sehen können, schränkt es ein (keine Sandbox): Es darf alles benutzen, was Ihr Konto benutzen darf.</translation>
  </message>
  <message>
   <source>It was not running when we looked, so we could see no connection of it.</source>
   <translation>Es lief nicht, als wir nachsahen; deshalb konnten wir keine Verbindung von ihm sehen.</translation>
  </message>
  <message numerus="yes">
   <source>its {n} files</source>
   <comment>its 1 file</comment>
   <translation>
    <numerusform>die 1 Datei</numerusform>
    <numerusform>die {n} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>We looked inside {files}. What lies inside is no proof that anything is sent.</source>
   <translation>Wir haben in {files} des Programms hineingesehen. Was darin liegt, beweist nicht, dass etwas gesendet wird.</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections on this computer could not be matched to a program; some may be its own.</source>
   <comment>1 connection on this computer could not be matched to a program; it may be its own.</comment>
   <translation>
    <numerusform>1 Verbindung auf diesem Computer ließ sich keinem Programm zuordnen; sie kann zu diesem gehören.</numerusform>
    <numerusform>{n} Verbindungen auf diesem Computer ließen sich keinem Programm zuordnen; einige davon können zu diesem gehören.</numerusform>
   </translation>
  </message>
  <message>
   <source>We found no files of this program to look inside.</source>
   <translation>Wir haben keine Dateien dieses Programms gefunden, in die wir hineinsehen könnten.</translation>
  </message>
  <message>
   <source>where addresses lie</source>
   <translation>wo Adressen liegen</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Installieren Sie das Programm neu.</translation>
  </message>
 </context>
 <context>
  <name>assess.declared</name>
  <message>
   <source>has the camera open</source>
   <translation>hat gerade die Kamera geöffnet</translation>
  </message>
  <message>
   <source>uses the microphone</source>
   <translation>benutzt gerade das Mikrofon</translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. Nothing on this computer holds it to that.</source>
   <translation>Nach eigener Angabe braucht es kein Netzwerk, hatte aber Kontakt mit {ends}. Nichts auf diesem Computer setzt diese Angabe durch.</translation>
  </message>
  <message>
   <source>It talked to {other}{more}, which its own list of addresses does not name.</source>
   <translation>Es hatte Kontakt mit {other}{more}; in seiner eigenen Liste von Adressen steht das nicht.</translation>
  </message>
  <message>
   <source>It declares that it does not track, and talked to {ad}, for advertising.</source>
   <translation>Es erklärt, dass es nicht verfolgt, und hatte doch Kontakt mit {ad}, für Werbung.</translation>
  </message>
  <message>
   <source>It talked to {host}. By its own word this address tracks people.</source>
   <translation>Es hatte Kontakt mit {host}. Nach seiner eigenen Erklärung dient diese Adresse dazu, Menschen zu verfolgen.</translation>
  </message>
  <message>
   <source>It says that it needs no network, and we saw no connection of it.</source>
   <translation>Nach eigener Angabe braucht es kein Netzwerk, und wir haben keine Verbindung von ihm gesehen.</translation>
  </message>
  <message>
   <source>It talked to {ends}, though its network is off: {taken}. Such a change holds from its next start on.</source>
   <translation>Es hatte Kontakt mit {ends}, obwohl sein Netzwerk abgeschaltet ist: {taken}. Eine solche Änderung gilt erst ab dem nächsten Start des Programms.</translation>
  </message>
  <message>
   <source>It may start programs outside of its sandbox</source>
   <translation>Es darf Programme außerhalb seiner Sandbox starten</translation>
  </message>
  <message>
   <source>A part that runs outside of its sandbox</source>
   <translation>Ein Teil, der außerhalb seiner Sandbox läuft,</translation>
  </message>
  <message>
   <source>, which explains this.</source>
   <translation>; das erklärt es.</translation>
  </message>
  <message>
   <source> may be the reason.</source>
   <translation> kann der Grund sein.</translation>
  </message>
  <message>
   <source>It declares: {allows} ({path}).</source>
   <translation>Es meldet an: {allows} ({path}).</translation>
  </message>
  <message>
   <source>It says that it needs the network, but {taken}; we saw no connection of it.</source>
   <translation>Nach eigener Angabe braucht es das Netzwerk, aber: {taken}. Wir haben keine Verbindung von ihm gesehen.</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies</source>
   <comment>1 company</comment>
   <translation>
    <numerusform>1 Firma</numerusform>
    <numerusform>{n} Firmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses of unknown owner{at}</source>
   <comment>1 address of unknown owner{at}</comment>
   <translation>
    <numerusform>1 Adresse mit unbekanntem Besitzer{at}</numerusform>
    <numerusform>{n} Adressen mit unbekanntem Besitzer{at}</numerusform>
   </translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. {why}</source>
   <translation>Nach eigener Angabe braucht es kein Netzwerk, hatte aber Kontakt mit {ends}. {why}</translation>
  </message>
  <message>
   <source>It {device_words} now. What it declares and what you allowed does not name that.</source>
   <translation>Es {device_words}. Was es anmeldet und was Sie erlaubt haben, nennt das nicht.</translation>
  </message>
  <message>
   <source>Its files hold addresses that its list does not name: {other}.</source>
   <translation>Seine Dateien enthalten Adressen, die in seiner Liste nicht stehen: {other}.</translation>
  </message>
 </context>
 <context>
  <name>assess.draft</name>
  <message>
   <source># A rule of your own. Save it as apps/{id}.yaml in your rules folder ("privacycheck doctor" names the folder),
# fill in what you know, and leave out what you cannot check. "privacycheck rules check" tells what is still wrong.</source>
   <translation># Eine eigene Regel. Speichern Sie sie als apps/{id}.yaml in Ihrem Regelordner („privacycheck doctor“ nennt den Ordner),
# tragen Sie ein, was Sie wissen, und lassen Sie weg, was Sie nicht prüfen können. „privacycheck rules check“ sagt, was noch nicht stimmt.</translation>
  </message>
  <message>
   <source>What this program is for.</source>
   <translation>Wofür dieses Programm da ist.</translation>
  </message>
 </context>
 <context>
  <name>assess.evidence</name>
  <message>
   <source>Not stated in the text that we read.</source>
   <translation>In dem Text, den wir gelesen haben, steht dazu nichts.</translation>
  </message>
  <message>
   <source>about the maker, not about this program</source>
   <translation>betrifft den Hersteller, nicht dieses Programm</translation>
  </message>
  <message>
   <source>a member state of the {name}</source>
   <translation>ein Mitgliedstaat ({name})</translation>
  </message>
  <message>
   <source>the maker</source>
   <translation>der Hersteller</translation>
  </message>
  <message>
   <source>, which owns all or part of it,</source>
   <translation>, ganz oder teilweise Eigentümer davon,</translation>
  </message>
  <message>
   <source>{name}{role} has its seat in {place}</source>
   <translation>{name}{role} hat hier den Sitz: {place}</translation>
  </message>
  <message>
   <source>where data is kept raises no level</source>
   <translation>wo Daten gespeichert werden, erhöht keine Stufe</translation>
  </message>
 </context>
 <context>
  <name>assess.extensions</name>
  <message>
   <source>see your mail accounts</source>
   <translation>Ihre E-Mail-Konten sehen</translation>
  </message>
  <message>
   <source>read and change your address books</source>
   <translation>Ihre Adressbücher lesen und ändern</translation>
  </message>
  <message>
   <source>read and change your bookmarks</source>
   <translation>Ihre Lesezeichen lesen und ändern</translation>
  </message>
  <message>
   <source>delete your browsing data</source>
   <translation>Ihre Surfdaten löschen</translation>
  </message>
  <message>
   <source>read what you copy</source>
   <translation>lesen, was Sie kopieren</translation>
  </message>
  <message>
   <source>read and change mail that you write</source>
   <translation>E-Mails lesen und ändern, die Sie schreiben</translation>
  </message>
  <message>
   <source>change which sites may use camera, sound and scripts</source>
   <translation>ändern, welche Websites Kamera, Ton und Skripte benutzen dürfen</translation>
  </message>
  <message>
   <source>use the sign-ins of sites that it reaches</source>
   <translation>Ihre Anmeldungen auf den Websites nutzen, die sie erreicht</translation>
  </message>
  <message>
   <source>control pages completely</source>
   <translation>Seiten vollständig steuern</translation>
  </message>
  <message>
   <source>see which addresses pages ask for</source>
   <translation>sehen, welche Adressen Seiten abrufen</translation>
  </message>
  <message>
   <source>take pictures of your screen, after asking</source>
   <translation>Bilder Ihres Bildschirms aufnehmen, nach Rückfrage</translation>
  </message>
  <message>
   <source>see and start downloads</source>
   <translation>Downloads sehen und starten</translation>
  </message>
  <message>
   <source>know where you are</source>
   <translation>wissen, wo Sie sind</translation>
  </message>
  <message>
   <source>read and change your browsing history</source>
   <translation>Ihren Browserverlauf lesen und ändern</translation>
  </message>
  <message>
   <source>see your e-mail address</source>
   <translation>Ihre E-Mail-Adresse sehen</translation>
  </message>
  <message>
   <source>see and switch your other extensions</source>
   <translation>Ihre anderen Erweiterungen sehen und ein- oder ausschalten</translation>
  </message>
  <message>
   <source>read your mail</source>
   <translation>Ihre E-Mails lesen</translation>
  </message>
  <message>
   <source>talk to programs on this computer</source>
   <translation>mit Programmen auf diesem Computer kommunizieren</translation>
  </message>
  <message>
   <source>save pages as you see them</source>
   <translation>Seiten so speichern, wie Sie sie sehen</translation>
  </message>
  <message>
   <source>change privacy settings</source>
   <translation>Einstellungen zum Datenschutz ändern</translation>
  </message>
  <message>
   <source>send your traffic through other servers</source>
   <translation>Ihren Datenverkehr über andere Server leiten</translation>
  </message>
  <message>
   <source>see pages that you closed</source>
   <translation>Seiten sehen, die Sie geschlossen haben</translation>
  </message>
  <message>
   <source>record pages as you see and hear them</source>
   <translation>Seiten so aufzeichnen, wie Sie sie sehen und hören</translation>
  </message>
  <message>
   <source>see the addresses of your open pages</source>
   <translation>die Adressen Ihrer offenen Seiten sehen</translation>
  </message>
  <message>
   <source>see the pages that you visit most</source>
   <translation>die Seiten sehen, die Sie am häufigsten besuchen</translation>
  </message>
  <message>
   <source>follow which pages you open</source>
   <translation>verfolgen, welche Seiten Sie öffnen</translation>
  </message>
  <message>
   <source>watch what pages send and fetch</source>
   <translation>beobachten, was Seiten senden und abrufen</translation>
  </message>
  <message>
   <source>change what pages send and fetch</source>
   <translation>ändern, was Seiten senden und abrufen</translation>
  </message>
  <message>
   <source>from the store of the program's maker</source>
   <translation>aus dem Store des Programmherstellers</translation>
  </message>
  <message>
   <source>installed by another program or an administrator</source>
   <translation>von einem anderen Programm oder einem Administrator installiert</translation>
  </message>
  <message>
   <source>not from the store of the program's maker</source>
   <translation>nicht aus dem Store des Programmherstellers</translation>
  </message>
  <message>
   <source>where it came from is not known</source>
   <translation>Herkunft nicht bekannt</translation>
  </message>
  <message>
   <source>It can read and change data on {name}{more}.</source>
   <translation>Sie kann Daten lesen und ändern auf: {name}{more}.</translation>
  </message>
  <message>
   <source>It can read and change every file that you can, as all extensions of this editor.</source>
   <translation>Sie kann wie alle Erweiterungen dieses Editors jede Datei lesen und ändern, auf die Sie selbst Zugriff haben.</translation>
  </message>
  <message>
   <source>It can read and change all data on every site you visit.</source>
   <translation>Sie kann alle Daten auf jeder Website lesen und ändern, die Sie besuchen.</translation>
  </message>
  <message>
   <source>It can read your mail.</source>
   <translation>Sie kann Ihre E-Mails lesen.</translation>
  </message>
  <message>
   <source>It asks for no access to pages.</source>
   <translation>Sie verlangt keinen Zugriff auf Seiten.</translation>
  </message>
  <message>
   <source>reads every site you visit, and </source>
   <translation>liest jede Website, die Sie besuchen; </translation>
  </message>
  <message numerus="yes">
   <source>use {n} more rights that we do not list</source>
   <comment>use 1 more right that we do not list</comment>
   <translation>
    <numerusform>1 weiteres Recht nutzen, das wir nicht aufführen</numerusform>
    <numerusform>{n} weitere Rechte nutzen, die wir nicht aufführen</numerusform>
   </translation>
  </message>
  <message>
   <source>The extension {name} {power}is on record ({company}): {says}</source>
   <translation>Erweiterung {name}: {power}dokumentiert ist ({company}): {says}</translation>
  </message>
  <message>
   <source>read and change all data on every site you visit</source>
   <translation>Daten auf jeder Seite lesen und ändern, die Sie besuchen</translation>
  </message>
  <message>
   <source>read and change data on {site}</source>
   <translation>Daten auf {site} lesen und ändern</translation>
  </message>
 </context>
 <context>
  <name>assess.inside</name>
  <message>
   <source>Built in: it can report to {service_name}{own}{purpose}.{choice}</source>
   <translation>Eingebaut: Es kann Meldungen senden an {service_name}{own}{purpose}.{choice}</translation>
  </message>
  <message>
   <source>Its files hold addresses of {name}{more}. That alone says little.</source>
   <translation>Seine Dateien enthalten Adressen von {name}{more}. Das allein sagt wenig.</translation>
  </message>
  <message>
   <source>crash reports</source>
   <translation>Absturzberichte</translation>
  </message>
  <message>
   <source>notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>artificial intelligence</source>
   <translation>künstliche Intelligenz</translation>
  </message>
  <message>
   <source>, a service for {words}</source>
   <translation>, einen Dienst für {words}</translation>
  </message>
  <message>
   <source>, which belongs to its own maker</source>
   <translation> (gehört dem eigenen Hersteller)</translation>
  </message>
  <message>
   <source> at {host}</source>
   <translation> unter {host}</translation>
  </message>
  <message>
   <source>Built in: it is set up to report to {service_name}{where}{own}{purpose}.</source>
   <translation>Eingebaut: Es ist dafür eingerichtet, Meldungen zu senden an {service_name}{where}{own}{purpose}.</translation>
  </message>
  <message>
   <source> Its maker chooses where the part reports to.</source>
   <translation> Wohin dieser Teil meldet, bestimmt der Hersteller des Programms.</translation>
  </message>
 </context>
 <context>
  <name>assess.level</name>
  <message>
   <source>By its own word it collects {list}.</source>
   <translation>Nach eigenen Worten sammelt es: {list}.</translation>
  </message>
 </context>
 <context>
  <name>assess.own_word</name>
  <message>
   <source>It declares that it tracks: it joins data on you with data of other companies for advertising, or sells it on.</source>
   <translation>Es erklärt, dass es verfolgt: Es verbindet Daten über Sie mit Daten anderer Firmen für Werbung oder verkauft sie weiter.</translation>
  </message>
  <message>
   <source>facts that the law protects most, such as belief or origin</source>
   <translation>besonders geschützte Angaben wie Glaube oder Herkunft</translation>
  </message>
  <message>
   <source>what you write to its help desk</source>
   <translation>was Sie seinem Kundendienst schreiben</translation>
  </message>
  <message>
   <source>which advertisements you saw</source>
   <translation>welche Werbung Sie gesehen haben</translation>
  </message>
  <message>
   <source>how fast it runs</source>
   <translation>wie schnell es läuft</translation>
  </message>
  <message>
   <source>other technical reports</source>
   <translation>andere technische Berichte</translation>
  </message>
  <message>
   <source>other data</source>
   <translation>andere Daten</translation>
  </message>
  <message>
   <source>the maker of its part {part}, in {file}</source>
   <translation>dem Hersteller seines Teils {part}, in {file}</translation>
  </message>
  <message>
   <source>It declares that it collects {list}.</source>
   <translation>Es erklärt, dass es Folgendes sammelt: {list}.</translation>
  </message>
  <message>
   <source>the maker, in {file}</source>
   <translation>dem Hersteller, in {file}</translation>
  </message>
 </context>
 <context>
  <name>assess.rights</name>
  <message>
   <source>your desktop folder</source>
   <translation>Ihren Schreibtischordner</translation>
  </message>
  <message>
   <source>your documents</source>
   <translation>Ihre Dokumente</translation>
  </message>
  <message>
   <source>your downloads</source>
   <translation>Ihre Downloads</translation>
  </message>
  <message>
   <source>your music</source>
   <translation>Ihre Musik</translation>
  </message>
  <message>
   <source>your pictures</source>
   <translation>Ihre Bilder</translation>
  </message>
  <message>
   <source>your public folder</source>
   <translation>Ihren öffentlichen Ordner</translation>
  </message>
  <message>
   <source>your videos</source>
   <translation>Ihre Videos</translation>
  </message>
  <message>
   <source>your templates</source>
   <translation>Ihre Vorlagen</translation>
  </message>
  <message>
   <source>settings of other programs</source>
   <translation>Einstellungen anderer Programme</translation>
  </message>
  <message>
   <source>data of other programs</source>
   <translation>Daten anderer Programme</translation>
  </message>
  <message>
   <source>caches of other programs</source>
   <translation>Zwischenspeicher anderer Programme</translation>
  </message>
  <message>
   <source>the files of the system</source>
   <translation>die Dateien des Systems</translation>
  </message>
  <message>
   <source>the settings of the system</source>
   <translation>die Einstellungen des Systems</translation>
  </message>
  <message>
   <source>the program asks for it and has it</source>
   <translation>das Programm verlangt es und hat es</translation>
  </message>
  <message>
   <source>in force now</source>
   <translation>gilt gerade</translation>
  </message>
  <message>
   <source>you allowed it when asked</source>
   <translation>Sie haben es auf Nachfrage erlaubt</translation>
  </message>
  <message>
   <source>the program says that it needs it</source>
   <translation>das Programm gibt an, dass es das braucht</translation>
  </message>
  <message>
   <source>read all your files</source>
   <translation>alle Ihre Dateien lesen</translation>
  </message>
  <message>
   <source>read all files in your home folder</source>
   <translation>alle Dateien in Ihrem persönlichen Ordner lesen</translation>
  </message>
  <message>
   <source>do whatever your account may: nothing confines it</source>
   <translation>alles tun, was Ihr Konto darf: nichts schränkt es ein</translation>
  </message>
  <message>
   <source>start programs outside of its sandbox</source>
   <translation>Programme außerhalb seiner Sandbox starten</translation>
  </message>
  <message>
   <source>read and change all your files</source>
   <translation>alle Ihre Dateien lesen und ändern</translation>
  </message>
  <message>
   <source>read and change all files in your home folder</source>
   <translation>alle Dateien in Ihrem persönlichen Ordner lesen und ändern</translation>
  </message>
  <message>
   <source>read and change the files in your home folder that are not hidden</source>
   <translation>die nicht versteckten Dateien in Ihrem persönlichen Ordner lesen und ändern</translation>
  </message>
  <message>
   <source>read chosen files of the system</source>
   <translation>ausgewählte Dateien des Systems lesen</translation>
  </message>
  <message>
   <source>read chosen hidden files of your home folder</source>
   <translation>ausgewählte versteckte Dateien Ihres persönlichen Ordners lesen</translation>
  </message>
  <message>
   <source>read and change files on memory sticks and other disks</source>
   <translation>Dateien auf Speichersticks und anderen Datenträgern lesen und ändern</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs (X11)</source>
   <translation>Ihren Bildschirm sehen und was Sie in andere Programme tippen (X11)</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs, on older desktops (without Wayland)</source>
   <translation>Ihren Bildschirm sehen und was Sie in andere Programme tippen, auf älteren Desktops (ohne Wayland)</translation>
  </message>
  <message>
   <source>see your screen and use mouse and keyboard for you</source>
   <translation>Ihren Bildschirm sehen und Maus und Tastatur für Sie bedienen</translation>
  </message>
  <message>
   <source>record your screen</source>
   <translation>Ihren Bildschirm aufzeichnen</translation>
  </message>
  <message>
   <source>take pictures of your screen</source>
   <translation>Bilder Ihres Bildschirms aufnehmen</translation>
  </message>
  <message>
   <source>use every device, cameras and microphones among them</source>
   <translation>jedes Gerät benutzen, darunter Kameras und Mikrofone</translation>
  </message>
  <message>
   <source>read keyboards, mice and game controllers</source>
   <translation>Tastaturen, Mäuse und Spielcontroller auslesen</translation>
  </message>
  <message>
   <source>use devices at the USB ports</source>
   <translation>Geräte an den USB-Anschlüssen benutzen</translation>
  </message>
  <message>
   <source>use the camera</source>
   <translation>die Kamera benutzen</translation>
  </message>
  <message>
   <source>use the microphone</source>
   <translation>das Mikrofon benutzen</translation>
  </message>
  <message>
   <source>play sound and use the microphone</source>
   <translation>Ton abspielen und das Mikrofon benutzen</translation>
  </message>
  <message>
   <source>read the passwords that your desktop keeps for you (keyring) while they are unlocked</source>
   <translation>die Passwörter lesen, die Ihr Desktop für Sie aufbewahrt (Schlüsselbund), solange er entsperrt ist</translation>
  </message>
  <message>
   <source>read the passwords that KDE keeps for you (KWallet) while they are unlocked</source>
   <translation>die Passwörter lesen, die KDE für Sie aufbewahrt (KWallet), solange sie entsperrt sind</translation>
  </message>
  <message>
   <source>use your keys for signing in to other computers (SSH)</source>
   <translation>Ihre Schlüssel für die Anmeldung an anderen Computern benutzen (SSH)</translation>
  </message>
  <message>
   <source>use your keys for signing and encrypting (GPG)</source>
   <translation>Ihre Schlüssel zum Unterschreiben und Verschlüsseln benutzen (GPG)</translation>
  </message>
  <message>
   <source>use smart cards</source>
   <translation>Chipkarten benutzen</translation>
  </message>
  <message>
   <source>talk to every program of your session</source>
   <translation>mit jedem Programm Ihrer Sitzung kommunizieren</translation>
  </message>
  <message>
   <source>talk to every service of the system</source>
   <translation>mit jedem Dienst des Systems kommunizieren</translation>
  </message>
  <message>
   <source>read your contacts</source>
   <translation>Ihre Kontakte lesen</translation>
  </message>
  <message>
   <source>read your calendars</source>
   <translation>Ihre Kalender lesen</translation>
  </message>
  <message>
   <source>use the network</source>
   <translation>das Netzwerk benutzen</translation>
  </message>
  <message>
   <source>wait for connections from other computers</source>
   <translation>auf Verbindungen von anderen Computern warten</translation>
  </message>
  <message>
   <source>see the connections of other programs</source>
   <translation>die Verbindungen anderer Programme sehen</translation>
  </message>
  <message>
   <source>change network settings</source>
   <translation>Netzwerkeinstellungen ändern</translation>
  </message>
  <message>
   <source>see your networks</source>
   <translation>Ihre Netzwerke sehen</translation>
  </message>
  <message>
   <source>see which programs run</source>
   <translation>sehen, welche Programme laufen</translation>
  </message>
  <message>
   <source>stop other programs</source>
   <translation>andere Programme beenden</translation>
  </message>
  <message>
   <source>read the logs of the system</source>
   <translation>die Protokolle des Systems lesen</translation>
  </message>
  <message>
   <source>change accounts of this computer</source>
   <translation>Konten dieses Computers ändern</translation>
  </message>
  <message>
   <source>use Bluetooth</source>
   <translation>Bluetooth benutzen</translation>
  </message>
  <message>
   <source>run in the background</source>
   <translation>im Hintergrund laufen</translation>
  </message>
  <message>
   <source>show notifications</source>
   <translation>Benachrichtigungen zeigen</translation>
  </message>
  <message>
   <source>you took it away</source>
   <translation>Sie haben es entzogen</translation>
  </message>
  <message>
   <source>an administrator took it away</source>
   <translation>ein Administrator hat es entzogen</translation>
  </message>
  <message>
   <source>the folder {place}</source>
   <translation>den Ordner {place}</translation>
  </message>
  <message>
   <source>read {where}</source>
   <translation>{where} lesen</translation>
  </message>
  <message>
   <source>read and change {where}</source>
   <translation>{where} lesen und ändern</translation>
  </message>
  <message>
   <source>read your contacts and calendars</source>
   <translation>Ihre Kontakte und Kalender lesen</translation>
  </message>
  <message>
   <source>you gave it</source>
   <translation>Sie haben es erlaubt</translation>
  </message>
  <message>
   <source>an administrator gave it</source>
   <translation>ein Administrator hat es erlaubt</translation>
  </message>
  <message>
   <source>asked for by the program</source>
   <translation>vom Programm verlangt</translation>
  </message>
  <message>
   <source>you refused it when asked</source>
   <translation>Sie haben es auf Nachfrage abgelehnt</translation>
  </message>
 </context>
 <context>
  <name>assess.seen</name>
  <message>
   <source>advertising</source>
   <translation>Werbung</translation>
  </message>
  <message>
   <source>analytics</source>
   <translation>Auswertungen</translation>
  </message>
  <message>
   <source>usage reports</source>
   <translation>Nutzungsberichte</translation>
  </message>
  <message>
   <source>trying out changes on users</source>
   <translation>das Ausprobieren von Änderungen an Nutzern</translation>
  </message>
  <message>
   <source>web pages</source>
   <translation>Webseiten</translation>
  </message>
  <message>
   <source>mail addresses</source>
   <translation>E-Mail-Adressen</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>PDF-Dateien</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>Videos</translation>
  </message>
  <message>
   <source>calendars</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>phone numbers</source>
   <translation>Telefonnummern</translation>
  </message>
  <message>
   <source>It has the camera open now.</source>
   <translation>Es hat gerade die Kamera geöffnet.</translation>
  </message>
  <message>
   <source>It uses the microphone now.</source>
   <translation>Es benutzt gerade das Mikrofon.</translation>
  </message>
  <message>
   <source>It takes in pictures of your camera or screen now.</source>
   <translation>Es nimmt gerade Bilder Ihrer Kamera oder Ihres Bildschirms auf.</translation>
  </message>
  <message>
   <source>It records what you hear now.</source>
   <translation>Es zeichnet gerade auf, was Sie hören.</translation>
  </message>
  <message numerus="yes">
   <source>{n} extensions are switched on in it{reach}.</source>
   <comment>1 extension is switched on in it{reach}.</comment>
   <translation>
    <numerusform>1 Erweiterung ist darin eingeschaltet{reach}.</numerusform>
    <numerusform>{n} Erweiterungen sind darin eingeschaltet{reach}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is running now, in {n} processes.</source>
   <comment>It is running now.</comment>
   <translation>
    <numerusform>Es läuft gerade.</numerusform>
    <numerusform>Es läuft gerade, in {n} Prozessen.</numerusform>
   </translation>
  </message>
  <message>
   <source>probably </source>
   <translation>wahrscheinlich </translation>
  </message>
  <message>
   <source>; {every} of them can read every site you visit</source>
   <translation>; Anzahl derer, die jede Website lesen können, die Sie besuchen: {every}</translation>
  </message>
  <message>
   <source>It was {probably}connected to {who}{own}, a service for {purpose}.</source>
   <translation>Es war {probably}verbunden mit {who}{own}, einem Dienst für {purpose}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies ({names})</source>
   <comment>1 company ({names})</comment>
   <translation>
    <numerusform>1 Firma ({names})</numerusform>
    <numerusform>{n} Firmen ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>, on servers of {h}</source>
   <translation> auf Servern von {h}</translation>
  </message>
  <message>
   <source>It was connected to {parts}.</source>
   <translation>Es war verbunden mit {parts}.</translation>
  </message>
  <message>
   <source>It waits for connections from other computers (port {shown}).</source>
   <translation>Es wartet auf Verbindungen von anderen Computern (Port {shown}).</translation>
  </message>
  <message>
   <source>The extension {name} can read every site you visit, and is {origins}.</source>
   <translation>Die Erweiterung {name} kann jede Website lesen, die Sie besuchen. Herkunft: {origins}.</translation>
  </message>
  <message>
   <source>It is a window of your browser that shows {site}.</source>
   <translation>Es ist ein Fenster Ihres Browsers, das {site} zeigt.</translation>
  </message>
  <message>
   <source>It opens {list} for you.</source>
   <translation>Es ist das Standardprogramm für {list}.</translation>
  </message>
  <message>
   <source>It starts with the computer and works in the background.</source>
   <translation>Es startet mit dem Computer und arbeitet im Hintergrund.</translation>
  </message>
  <message>
   <source>It starts by itself when you log in.</source>
   <translation>Es startet von selbst, wenn Sie sich anmelden.</translation>
  </message>
  <message>
   <source>It was connected to the Tor network; where to is not seen.</source>
   <translation>Es war mit dem Tor-Netzwerk verbunden; wohin von dort aus, ist nicht zu sehen.</translation>
  </message>
  <message>
   <source>It talked only to this computer or your own network.</source>
   <translation>Es hatte nur Kontakt mit diesem Computer oder Ihrem eigenen Netzwerk.</translation>
  </message>
 </context>
 <context>
  <name>cli.app</name>
  <message>
   <source>Noted for {ref} of {app}. It no longer raises the level.</source>
   <translation>Notiert für {ref} von {app}. Es hebt die Stufe nicht mehr an.</translation>
  </message>
  <message>
   <source>No program named {name} was found here, and no rule has that name. See: privacycheck scan</source>
   <translation>Kein Programm namens {name} wurde hier gefunden, und keine Regel heißt so. Siehe: privacycheck scan</translation>
  </message>
  <message>
   <source>Your decision on {ref} of {app} is taken back.</source>
   <translation>Ihre Entscheidung zu {ref} von {app} ist zurückgenommen.</translation>
  </message>
  <message>
   <source>{app} has no finding {ref}. It has: {refs}</source>
   <translation>{app} hat keinen Befund {ref}. Es gibt: {refs}</translation>
  </message>
 </context>
 <context>
  <name>cli.book</name>
  <message>
   <source>There are no rules in {path}. Install PrivacyCheck again.</source>
   <translation>In {path} sind keine Regeln. Installieren Sie PrivacyCheck neu.</translation>
  </message>
 </context>
 <context>
  <name>cli.doctor</name>
  <message>
   <source>names of addresses, asked of your name server, because you turned reverse look-ups on</source>
   <translation>Namen von Adressen, bei Ihrem Namensserver erfragt, weil Sie die Rückwärtssuche eingeschaltet haben</translation>
  </message>
  <message>
   <source>none on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off</source>
   <translation>keine verzeichnet. Nur die Rückwärtssuche (den Namensserver nach den Namen von Adressen fragen) könnte welche stellen, und sie ist ausgeschaltet</translation>
  </message>
  <message>
   <source>jurisdictions</source>
   <translation>Rechtsräume</translation>
  </message>
  <message>
   <source>companies</source>
   <translation>Unternehmen</translation>
  </message>
  <message>
   <source>apps</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>services</source>
   <translation>Dienste</translation>
  </message>
  <message>
   <source>newest of {date}</source>
   <translation>neueste vom {date}</translation>
  </message>
  <message>
   <source>Python's own search, which takes longer: hyperscan does not work here</source>
   <translation>der Suche von Python selbst, die länger dauert: hyperscan läuft hier nicht</translation>
  </message>
  <message>
   <source>While one watches</source>
   <translation>Beim Zusehen</translation>
  </message>
  <message>
   <source>What can be seen on this computer</source>
   <translation>Was auf diesem Computer zu sehen ist</translation>
  </message>
  <message>
   <source>data of {version}</source>
   <translation>Daten vom {version}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>how much each connection carries is told by this system</source>
   <translation>wie viel jede Verbindung überträgt, sagt dieses System</translation>
  </message>
  <message>
   <source>how much each connection carries is not told by this system</source>
   <translation>wie viel jede Verbindung überträgt, sagt dieses System nicht</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <source>What the program knows</source>
   <translation>Was das Programm weiß</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>Wo was liegt</translation>
  </message>
  <message>
   <source>Looking inside programs</source>
   <translation>Blick in Programme</translation>
  </message>
  <message>
   <source>remembers: {megabytes} MB in {folder}</source>
   <translation>merkt sich: {megabytes} MB in {folder}</translation>
  </message>
  <message>
   <source>addresses</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <source>searches with</source>
   <translation>sucht mit</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>liest</translation>
  </message>
  <message>
   <source>unpacks</source>
   <translation>entpackt</translation>
  </message>
  <message>
   <source>does not read</source>
   <translation>liest nicht</translation>
  </message>
  <message>
   <source>a look runs now, or the last one was cut off; what it found is kept for the next one</source>
   <translation>gerade läuft ein Blick, oder der letzte wurde abgebrochen; was er fand, bleibt für den nächsten erhalten</translation>
  </message>
  <message>
   <source>network requests made by this program</source>
   <translation>Anfragen dieses Programms ins Netz</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>your own rules</source>
   <translation>Ihre eigenen Regeln</translation>
  </message>
  <message>
   <source>your decisions</source>
   <translation>Ihre Entscheidungen</translation>
  </message>
  <message>
   <source>newer address data of your own (MMDB files of countries or networks)</source>
   <translation>Ihre eigenen neueren Adressdaten (MMDB-Dateien zu Ländern oder Netzen)</translation>
  </message>
  <message>
   <source>scans and what was recorded</source>
   <translation>Prüfungen und Aufgezeichnetes</translation>
  </message>
  <message>
   <source>cache</source>
   <translation>Zwischenspeicher</translation>
  </message>
  <message>
   <source>not here: {name} (the Python package {needs} is missing)</source>
   <translation>nicht vorhanden: {name} (das Python-Paket {needs} fehlt)</translation>
  </message>
  <message>
   <source>not seen</source>
   <translation>nicht gesehen</translation>
  </message>
 </context>
 <context>
  <name>cli.engine</name>
  <message>
   <source>the recorded computer</source>
   <translation>der aufgezeichnete Computer</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not say which computer it is.</source>
   <translation>{path} ist kein aufgezeichneter Computer: Die erste Zeile sagt nicht, welcher es ist.</translation>
  </message>
  <message>
   <source>its name in the rule book; it was not found on this computer</source>
   <translation>sein Name im Regelbuch; auf diesem Computer wurde es nicht gefunden</translation>
  </message>
 </context>
 <context>
  <name>cli.history</name>
  <message>
   <source>Deleted: {gone} of {count}.</source>
   <translation>Gelöscht: {gone} von {count}.</translation>
  </message>
  <message>
   <source>Name the scans to delete, or use --all.</source>
   <translation>Nennen Sie die Prüfungen, die gelöscht werden sollen, oder verwenden Sie --all.</translation>
  </message>
  <message numerus="yes">
   <source>Scans of this computer are kept for {n} days.</source>
   <comment>Scans of this computer are kept for 1 day.</comment>
   <translation>
    <numerusform>Prüfungen dieses Computers werden 1 Tag lang aufbewahrt.</numerusform>
    <numerusform>Prüfungen dieses Computers werden {n} Tage lang aufbewahrt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Scans of this computer are not kept.</source>
   <translation>Prüfungen dieses Computers werden nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>Two kept scans are needed to compare. Run: privacycheck scan</source>
   <translation>Zum Vergleichen braucht es zwei aufbewahrte Prüfungen. Geben Sie ein: privacycheck scan</translation>
  </message>
  <message>
   <source>The whole history is deleted.</source>
   <translation>Der ganze Verlauf ist gelöscht.</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {path}. Make its folder writable.</source>
   <translation>Ihre Wahl konnte nicht in {path} gespeichert werden. Machen Sie den Ordner beschreibbar.</translation>
  </message>
  <message>
   <source>No scan is kept yet. Run: privacycheck scan</source>
   <translation>Noch wird keine Prüfung aufbewahrt. Geben Sie ein: privacycheck scan</translation>
  </message>
  <message>
   <source>The list of reverse look-ups could not be deleted: {error}.</source>
   <translation>Die Liste der Rückwärtssuchen konnte nicht gelöscht werden: {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.inspect</name>
  <message>
   <source>The look ended before it was finished.</source>
   <translation>Das Hineinsehen endete, bevor es fertig war.</translation>
  </message>
  <message>
   <source>No program {name} was found here. See: privacycheck scan</source>
   <translation>Kein Programm {name} wurde hier gefunden. Siehe: privacycheck scan</translation>
  </message>
  <message>
   <source>{n} programs are called {name}. Name one by its key: {keys}.</source>
   <translation>{n} Programme heißen {name}. Nennen Sie eines mit seinem Schlüssel: {keys}.</translation>
  </message>
  <message>
   <source>which files there are</source>
   <translation>welche Dateien es gibt</translation>
  </message>
  <message>
   <source>not a path</source>
   <translation>kein Pfad</translation>
  </message>
  <message>
   <source>{path} cannot be looked into: {reason}.</source>
   <translation>In {path} kann nicht hineingesehen werden: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>cli.main</name>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>The system refused: {error}. PRIVACYCHECK_DEBUG=1 shows more.</source>
   <translation>Das System hat abgelehnt: {error}. PRIVACYCHECK_DEBUG=1 zeigt mehr.</translation>
  </message>
  <message>
   <source>See: {command}</source>
   <translation>Siehe: {command}</translation>
  </message>
 </context>
 <context>
  <name>cli.match</name>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} kann nicht gelesen werden: {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.output</name>
  <message>
   <source>{target} could not be written: {error}.</source>
   <translation>{target} konnte nicht geschrieben werden: {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.record</name>
  <message>
   <source>Nothing is recorded any more. To delete what was recorded: privacycheck history delete --all</source>
   <translation>Es wird nichts mehr aufgezeichnet. Aufgezeichnetes löschen: privacycheck history delete --all</translation>
  </message>
  <message>
   <source>Recording is paused until {time}. To go on: privacycheck record resume</source>
   <translation>Die Aufzeichnung ruht bis {time}. Weiter geht es mit: privacycheck record resume</translation>
  </message>
  <message>
   <source>No notifications about {program}.</source>
   <translation>Keine Benachrichtigungen über {program}.</translation>
  </message>
  <message>
   <source>Notifications about {program} are shown again.</source>
   <translation>Benachrichtigungen über {program} werden wieder gezeigt.</translation>
  </message>
  <message>
   <source>Recording works on Linux only so far.</source>
   <translation>Die Aufzeichnung geht bisher nur unter Linux.</translation>
  </message>
  <message>
   <source>Recording is turned on. To record: privacycheck record run</source>
   <translation>Die Aufzeichnung ist eingeschaltet. Zum Aufzeichnen: privacycheck record run</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder did not start. See what it says: privacycheck record run</source>
   <translation>Die Aufzeichnung ist eingeschaltet, aber sie begann nicht. Was sie meldet, zeigt: privacycheck record run</translation>
  </message>
  <message>
   <source>Recording. systemd starts it when you log in. To end it: privacycheck record off</source>
   <translation>Es wird aufgezeichnet. systemd startet das beim Anmelden. Beenden: privacycheck record off</translation>
  </message>
  <message>
   <source>Recording. It is among what starts when you log in. To end it: privacycheck record off</source>
   <translation>Es wird aufgezeichnet. Es steht unter dem, was beim Anmelden startet. Beenden: privacycheck record off</translation>
  </message>
  <message>
   <source>Recording is turned off, but a recorder still runs. It ends by itself.</source>
   <translation>Die Aufzeichnung ist ausgeschaltet, aber eine läuft noch. Sie endet von selbst.</translation>
  </message>
  <message>
   <source>Recording is not turned on.</source>
   <translation>Die Aufzeichnung ist nicht eingeschaltet.</translation>
  </message>
  <message>
   <source>Recording goes on.</source>
   <translation>Die Aufzeichnung geht weiter.</translation>
  </message>
  <message>
   <source>First contacts are notified.</source>
   <translation>Erste Kontakte werden gemeldet.</translation>
  </message>
  <message>
   <source>First contacts are no longer notified.</source>
   <translation>Erste Kontakte werden nicht mehr gemeldet.</translation>
  </message>
  <message>
   <source>{program} is not muted.</source>
   <translation>{program} ist nicht stumm geschaltet.</translation>
  </message>
  <message>
   <source>{error} Recording is turned on; to record now, run: privacycheck record run</source>
   <translation>{error} Die Aufzeichnung ist eingeschaltet; um jetzt aufzuzeichnen: privacycheck record run</translation>
  </message>
  <message>
   <source>{error} Nothing is recorded any more.</source>
   <translation>{error} Es wird nichts mehr aufgezeichnet.</translation>
  </message>
 </context>
 <context>
  <name>cli.recorder</name>
  <message>
   <source>Recording is turned off. To turn it on: privacycheck record on</source>
   <translation>Die Aufzeichnung ist ausgeschaltet. Einschalten: privacycheck record on</translation>
  </message>
  <message numerus="yes">
   <source>The last {n} sums could not be written.</source>
   <comment>The last sum could not be written.</comment>
   <translation>
    <numerusform>Die letzte Summe konnte nicht geschrieben werden.</numerusform>
    <numerusform>Die letzten {n} Summen konnten nicht geschrieben werden.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.base</name>
  <message>
   <source>{what} may not be read by your account.</source>
   <translation>{what}: Ihr Konto darf das nicht lesen.</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as administrator to see them.</source>
   <translation>Starten Sie PrivacyCheck als Administrator, um sie zu sehen.</translation>
  </message>
  <message>
   <source>{what} cannot be read ({strerror}).</source>
   <translation>{what}: nicht lesbar ({strerror}).</translation>
  </message>
  <message>
   <source>{what} is too large to be what it should be.</source>
   <translation>{what}: zu groß, um das zu sein, was es sein sollte.</translation>
  </message>
  <message>
   <source>The home folder {home}</source>
   <translation>Der persönliche Ordner {home}</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as the user whose folder it is.</source>
   <translation>Starten Sie PrivacyCheck als der Benutzer, dem der Ordner gehört.</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_extensions</name>
  <message>
   <source>extensions of Chrome and its relatives</source>
   <translation>Erweiterungen von Chrome und seinen Verwandten</translation>
  </message>
  <message>
   <source>Which extensions your browser profiles hold and what they may do. No history, no passwords, no cookies.</source>
   <translation>Welche Erweiterungen Ihre Browserprofile enthalten und was sie dürfen. Kein Verlauf, keine Passwörter, keine Cookies.</translation>
  </message>
  <message>
   <source>Settings of {host} are damaged: {path}</source>
   <translation>Einstellungen von {host} sind beschädigt: {path}</translation>
  </message>
  <message>
   <source>The list of extensions in {path}</source>
   <translation>Die Liste der Erweiterungen in {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_profiles</name>
  <message>
   <source>The profiles of {host}</source>
   <translation>Die Profile von {host}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.editor_extensions</name>
  <message>
   <source>extensions of code editors</source>
   <translation>Erweiterungen von Code-Editoren</translation>
  </message>
  <message>
   <source>Which extensions Visual Studio Code and its relatives hold.</source>
   <translation>Welche Erweiterungen Visual Studio Code und seine Verwandten enthalten.</translation>
  </message>
  <message>
   <source>The list of extensions of {host} is damaged: {shown}</source>
   <translation>Die Liste der Erweiterungen von {host} ist beschädigt: {shown}</translation>
  </message>
  <message>
   <source>The list of extensions of {host}</source>
   <translation>Die Liste der Erweiterungen von {host}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.firefox_extensions</name>
  <message>
   <source>extensions of Firefox and its relatives</source>
   <translation>Erweiterungen von Firefox und seinen Verwandten</translation>
  </message>
  <message>
   <source>Which extensions your profiles hold and what they may do. No history, no passwords, no mail, no cookies.</source>
   <translation>Welche Erweiterungen Ihre Profile enthalten und was sie dürfen. Kein Verlauf, keine Passwörter, keine E-Mails, keine Cookies.</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.jetbrains_plugins</name>
  <message>
   <source>plugins of JetBrains' editors</source>
   <translation>Plugins der Editoren von JetBrains</translation>
  </message>
  <message>
   <source>Which plugins you added to editors of JetBrains and to Android Studio.</source>
   <translation>Welche Plugins Sie den Editoren von JetBrains und Android Studio hinzugefügt haben.</translation>
  </message>
  <message>
   <source>The plugin {name} of {profile}</source>
   <translation>Das Plugin {name} von {profile}</translation>
  </message>
  <message>
   <source>The plugins of {profile}</source>
   <translation>Die Plugins von {profile}</translation>
  </message>
  <message>
   <source>{shown} is damaged.</source>
   <translation>{shown}: beschädigt.</translation>
  </message>
  <message>
   <source>The folder of editors {below}</source>
   <translation>Der Ordner der Editoren {below}</translation>
  </message>
 </context>
 <context>
  <name>collect.machine</name>
  <message numerus="yes">
   <source>{n} lines of the recording are damaged, the first in line {first}.</source>
   <comment>1 line of the recording is damaged: line {first}.</comment>
   <translation>
    <numerusform>1 Zeile der Aufzeichnung ist beschädigt: Zeile {first}.</numerusform>
    <numerusform>{n} Zeilen der Aufzeichnung sind beschädigt, die erste in Zeile {first}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is empty, not a recorded computer.</source>
   <translation>{path} ist leer, kein aufgezeichneter Computer.</translation>
  </message>
  <message>
   <source>Record the computer again.</source>
   <translation>Zeichnen Sie den Computer noch einmal auf.</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not describe one.</source>
   <translation>{path} ist kein aufgezeichneter Computer: Die erste Zeile beschreibt keinen.</translation>
  </message>
  <message>
   <source>After {LINES} lines the rest was left out.</source>
   <translation>Nach {LINES} Zeilen wurde der Rest ausgelassen.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.chromium_names</name>
  <message>
   <source>The names that {browser} noted ({path})</source>
   <translation>Die Namen, die {browser} notiert hat ({path})</translation>
  </message>
  <message>
   <source>addresses that browsers noted</source>
   <translation>Adressen, die sich Browser gemerkt haben</translation>
  </message>
  <message>
   <source>In the profiles of Chromium and its relatives: from which address some sites answered in the last day.</source>
   <translation>In den Profilen von Chromium und seinen Verwandten: von welcher Adresse manche Websites in den letzten 24 Stunden geantwortet haben.</translation>
  </message>
  <message>
   <source>{what} cannot be understood.</source>
   <translation>{what}: nicht zu verstehen.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.dnsmasq</name>
  <message>
   <source>the log of dnsmasq</source>
   <translation>dem Protokoll von dnsmasq</translation>
  </message>
  <message>
   <source>names in the log of dnsmasq</source>
   <translation>Namen im Protokoll von dnsmasq</translation>
  </message>
  <message>
   <source>The end of dnsmasq's or Pi-hole's log, where one is kept: names that were asked for in the last day.</source>
   <translation>Das Ende des Protokolls von dnsmasq oder Pi-hole, falls eines geführt wird: Namen, nach denen in den letzten 24 Stunden gefragt wurde.</translation>
  </message>
  <message>
   <source>The settings of dnsmasq ({FOLDER})</source>
   <translation>Die Einstellungen von dnsmasq ({FOLDER})</translation>
  </message>
  <message>
   <source>The log of dnsmasq ({shown})</source>
   <translation>Das Protokoll von dnsmasq ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.names.hosts</name>
  <message>
   <source>names of addresses</source>
   <translation>Namen von Adressen</translation>
  </message>
  <message>
   <source>/etc/hosts: names that this computer itself has for addresses. No name is looked up anywhere.</source>
   <translation>/etc/hosts: Namen, die dieser Computer selbst für Adressen hat. Kein Name wird irgendwo nachgeschlagen.</translation>
  </message>
  <message>
   <source>The list of host names (/etc/hosts)</source>
   <translation>Die Liste der Rechnernamen (/etc/hosts)</translation>
  </message>
 </context>
 <context>
  <name>collect.names.nscd</name>
  <message>
   <source>the cache of nscd</source>
   <translation>dem Zwischenspeicher von nscd</translation>
  </message>
  <message>
   <source>The cache of names (nscd)</source>
   <translation>Der Zwischenspeicher für Namen (nscd)</translation>
  </message>
  <message>
   <source>names in the cache of nscd</source>
   <translation>Namen im Zwischenspeicher von nscd</translation>
  </message>
  <message>
   <source>The cache file of nscd, where that runs: names that programs of this computer asked for. Nobody is asked.</source>
   <translation>Die Zwischenspeicherdatei von nscd, falls es läuft: Namen, nach denen Programme dieses Computers gefragt haben. Niemand wird gefragt.</translation>
  </message>
  <message>
   <source>{what} is damaged, or of a kind that we do not know.</source>
   <translation>{what} ist beschädigt oder von einer Art, die wir nicht kennen.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.resolved</name>
  <message>
   <source>The cache of names (systemd-resolved)</source>
   <translation>Der Zwischenspeicher für Namen (systemd-resolved)</translation>
  </message>
  <message>
   <source>names in the cache of systemd-resolved</source>
   <translation>Namen im Zwischenspeicher von systemd-resolved</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for lately, as systemd-resolved keeps them. Nobody is asked.</source>
   <translation>Die Namen, nach denen Programme dieses Computers zuletzt gefragt haben, so wie systemd-resolved sie aufbewahrt. Niemand wird gefragt.</translation>
  </message>
  <message>
   <source>{what} is not shown by this version of systemd.</source>
   <translation>{what} wird von dieser Version von systemd nicht gezeigt.</translation>
  </message>
  <message>
   <source>systemd 254 and newer show it.</source>
   <translation>systemd ab Version 254 zeigt ihn.</translation>
  </message>
  <message>
   <source>{what} cannot be read: it does not answer.</source>
   <translation>{what} kann nicht gelesen werden: Es kommt keine Antwort.</translation>
  </message>
  <message>
   <source>{what} cannot be read: it answers in a way that we do not know.</source>
   <translation>{what} kann nicht gelesen werden: Die Antwort ist von einer Art, die wir nicht kennen.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.reverse</name>
  <message>
   <source>a reverse look-up</source>
   <translation>einer Rückwärtssuche</translation>
  </message>
 </context>
 <context>
  <name>collect.names.squid</name>
  <message>
   <source>the log of the proxy Squid</source>
   <translation>dem Protokoll des Proxys Squid</translation>
  </message>
  <message>
   <source>names in the log of Squid</source>
   <translation>Namen im Protokoll von Squid</translation>
  </message>
  <message>
   <source>The end of the log of the proxy Squid, where one runs on this computer: sites asked for in the last day.</source>
   <translation>Das Ende des Protokolls des Proxys Squid, falls er auf diesem Computer läuft: Websites, nach denen in den letzten 24 Stunden gefragt wurde.</translation>
  </message>
  <message>
   <source>The log of the proxy Squid ({place})</source>
   <translation>Das Protokoll des Proxys Squid ({place})</translation>
  </message>
 </context>
 <context>
  <name>collect.names.windows_dns</name>
  <message>
   <source>the DNS cache of Windows</source>
   <translation>dem DNS-Zwischenspeicher von Windows</translation>
  </message>
  <message>
   <source>The cache of names (ipconfig /displaydns)</source>
   <translation>Der Zwischenspeicher für Namen (ipconfig /displaydns)</translation>
  </message>
  <message>
   <source>names in the DNS cache of Windows</source>
   <translation>Namen im DNS-Zwischenspeicher von Windows</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for, as Windows keeps them. Nobody is asked.</source>
   <translation>Die Namen, nach denen Programme dieses Computers gefragt haben, so wie Windows sie aufbewahrt. Niemand wird gefragt.</translation>
  </message>
  <message>
   <source>{what} does not answer.</source>
   <translation>{what} antwortet nicht.</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.appimage</name>
  <message>
   <source>AppImages</source>
   <translation>AppImages</translation>
  </message>
  <message>
   <source>Names and first 11 bytes of .AppImage files in Downloads, Applications and similar folders.</source>
   <translation>Namen und die ersten 11 Bytes von .AppImage-Dateien in Downloads, Applications und ähnlichen Ordnern.</translation>
  </message>
  <message>
   <source>The file {path}</source>
   <translation>Die Datei {path}</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>Prüfen Sie, wer das lesen darf.</translation>
  </message>
  <message>
   <source>The folder {path}</source>
   <translation>Der Ordner {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.deb</name>
  <message>
   <source>programs installed as Debian packages</source>
   <translation>als Debian-Pakete installierte Programme</translation>
  </message>
  <message>
   <source>dpkg's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>Die Liste von dpkg mit den installierten Paketen und deren Dateien. Paketnamen, Versionen, wer sie gepackt hat.</translation>
  </message>
  <message>
   <source>The list of installed Debian packages</source>
   <translation>Die Liste der installierten Debian-Pakete</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of Debian packages are damaged.</source>
   <comment>1 entry of the list of Debian packages is damaged.</comment>
   <translation>
    <numerusform>1 Eintrag der Liste der Debian-Pakete ist beschädigt.</numerusform>
    <numerusform>{n} Einträge der Liste der Debian-Pakete sind beschädigt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Run in a terminal: dpkg --audit</source>
   <translation>Geben Sie in einem Terminal ein: dpkg --audit</translation>
  </message>
  <message>
   <source>The lists of files of Debian packages</source>
   <translation>Die Dateilisten der Debian-Pakete</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Debian packages cannot be read.</source>
   <comment>1 list of files of a Debian package cannot be read.</comment>
   <translation>
    <numerusform>1 Dateiliste eines Debian-Pakets lässt sich nicht lesen.</numerusform>
    <numerusform>{n} Dateilisten von Debian-Paketen lassen sich nicht lesen.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.desktop_entries</name>
  <message>
   <source>programs in the menu</source>
   <translation>Programme im Menü</translation>
  </message>
  <message>
   <source>Menu files (.desktop) of the system and of your account: names, commands and icons of programs.</source>
   <translation>Menüdateien (.desktop) des Systems und Ihres Kontos: Namen, Befehle und Symbole von Programmen.</translation>
  </message>
  <message>
   <source>The menu file {path}</source>
   <translation>Die Menüdatei {path}</translation>
  </message>
  <message>
   <source>The menu folder {path}</source>
   <translation>Der Menüordner {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.flatpak</name>
  <message>
   <source>programs installed with Flatpak</source>
   <translation>mit Flatpak installierte Programme</translation>
  </message>
  <message>
   <source>Flatpak's folders of the system and of your account: names, versions and makers of programs.</source>
   <translation>Die Ordner von Flatpak, vom System und von Ihrem Konto: Namen, Versionen und Hersteller von Programmen.</translation>
  </message>
  <message>
   <source>The list of places with Flatpak programs</source>
   <translation>Die Liste der Orte mit Flatpak-Programmen</translation>
  </message>
  <message>
   <source>The folder of Flatpak programs {path}</source>
   <translation>Der Ordner der Flatpak-Programme {path}</translation>
  </message>
  <message>
   <source>The Flatpak program {clean}</source>
   <translation>Das Flatpak-Programm {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.pacman</name>
  <message>
   <source>programs installed as Arch packages</source>
   <translation>als Arch-Pakete installierte Programme</translation>
  </message>
  <message>
   <source>pacman's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>Die Liste von pacman mit den installierten Paketen und deren Dateien. Paketnamen, Versionen, wer sie gepackt hat.</translation>
  </message>
  <message>
   <source>The entry {name} of the list of Arch packages is damaged.</source>
   <translation>Der Eintrag {name} in der Liste der Arch-Pakete ist beschädigt.</translation>
  </message>
  <message>
   <source>The list of installed Arch packages</source>
   <translation>Die Liste der installierten Arch-Pakete</translation>
  </message>
  <message>
   <source>The lists of files of Arch packages</source>
   <translation>Die Dateilisten der Arch-Pakete</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Arch packages cannot be read.</source>
   <comment>1 list of files of an Arch package cannot be read.</comment>
   <translation>
    <numerusform>1 Dateiliste eines Arch-Pakets lässt sich nicht lesen.</numerusform>
    <numerusform>{n} Dateilisten von Arch-Paketen lassen sich nicht lesen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The entry {clean} of the list of Arch packages</source>
   <translation>Der Eintrag {clean} der Liste der Arch-Pakete</translation>
  </message>
  <message>
   <source>Run in a terminal: pacman -Dk</source>
   <translation>Geben Sie in einem Terminal ein: pacman -Dk</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.rpm</name>
  <message>
   <source>RPM packages are being installed right now; the newest ones may be missing.</source>
   <translation>Gerade werden RPM-Pakete installiert; die neuesten können fehlen.</translation>
  </message>
  <message>
   <source>programs installed as RPM packages</source>
   <translation>als RPM-Pakete installierte Programme</translation>
  </message>
  <message>
   <source>rpm's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>Die Liste von rpm mit den installierten Paketen und deren Dateien. Paketnamen, Versionen, wer sie gepackt hat.</translation>
  </message>
  <message>
   <source>The list of installed RPM packages</source>
   <translation>Die Liste der installierten RPM-Pakete</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is damaged.</source>
   <translation>Die Liste der installierten RPM-Pakete ist beschädigt.</translation>
  </message>
  <message>
   <source>Run in a terminal: rpmdb --verifydb</source>
   <translation>Geben Sie in einem Terminal ein: rpmdb --verifydb</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is in an older format that is not read.</source>
   <translation>Die Liste der installierten RPM-Pakete hat ein älteres Format, das nicht gelesen wird.</translation>
  </message>
  <message>
   <source>Run in a terminal as administrator: rpmdb --rebuilddb (on systems with rpm 4.16 or newer).</source>
   <translation>Geben Sie in einem Terminal als Administrator ein: rpmdb --rebuilddb (auf Systemen mit rpm 4.16 oder neuer).</translation>
  </message>
  <message>
   <source>Scan again in a moment.</source>
   <translation>Prüfen Sie in einem Augenblick noch einmal.</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of RPM packages are damaged.</source>
   <comment>1 entry of the list of RPM packages is damaged.</comment>
   <translation>
    <numerusform>1 Eintrag der Liste der RPM-Pakete ist beschädigt.</numerusform>
    <numerusform>{n} Einträge der Liste der RPM-Pakete sind beschädigt.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap</name>
  <message>
   <source>programs installed as Snaps</source>
   <translation>als Snaps installierte Programme</translation>
  </message>
  <message>
   <source>Descriptions of installed Snap programs; for administrators also snapd's records of who publishes them.</source>
   <translation>Beschreibungen installierter Snap-Programme; für Administratoren auch die Aufzeichnungen von snapd darüber, wer sie veröffentlicht.</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown}</source>
   <translation>Die Beschreibung des Snap-Programms {shown}</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown} is damaged.</source>
   <translation>Die Beschreibung des Snap-Programms {shown} ist beschädigt.</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap_places</name>
  <message>
   <source>The folder of Snap programs {mount}</source>
   <translation>Der Ordner der Snap-Programme {mount}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.web_apps</name>
  <message>
   <source>The list of sites that {host} shows as programs</source>
   <translation>Die Liste der Websites, die {host} als Programme zeigt</translation>
  </message>
  <message>
   <source>sites that browsers show as programs</source>
   <translation>Websites, die Browser als Programme zeigen</translation>
  </message>
  <message>
   <source>Which sites you installed as programs from a browser. No history.</source>
   <translation>Welche Websites Sie aus einem Browser heraus als Programme installiert haben. Kein Verlauf.</translation>
  </message>
  <message>
   <source>{what} is damaged: {shown}</source>
   <translation>{what}: beschädigt ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.wine</name>
  <message>
   <source>Windows programs under Wine</source>
   <translation>Windows-Programme unter Wine</translation>
  </message>
  <message>
   <source>The list of installed programs in the registry files of Wine, Bottles, Lutris, PlayOnLinux and Steam.</source>
   <translation>Die Liste der installierten Programme in den Registrierungsdateien von Wine, Bottles, Lutris, PlayOnLinux und Steam.</translation>
  </message>
  <message>
   <source>The list of Windows programs in {path}</source>
   <translation>Die Liste der Windows-Programme in {path}</translation>
  </message>
  <message>
   <source>{what} is damaged ({file}).</source>
   <translation>{what}: beschädigt ({file}).</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.declarations</name>
  <message>
   <source>The declaration {path}</source>
   <translation>Die Erklärung {path}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more declarations of it were left out.</source>
   <comment>1 more declaration of it was left out.</comment>
   <translation>
    <numerusform>1 weitere Erklärung des Programms wurde weggelassen.</numerusform>
    <numerusform>{n} weitere Erklärungen des Programms wurden weggelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{what} is damaged.</source>
   <translation>{what}: beschädigt.</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.flatpak_rights</name>
  <message>
   <source>what Flatpak programs may use</source>
   <translation>was Flatpak-Programme benutzen dürfen</translation>
  </message>
  <message>
   <source>What Flatpak programs ask for, and what you or an administrator gave or took away (overrides).</source>
   <translation>Was Flatpak-Programme verlangen und was Sie oder ein Administrator erlaubt oder entzogen haben (overrides).</translation>
  </message>
  <message>
   <source>What the Flatpak program {clean} may use</source>
   <translation>Was das Flatpak-Programm {clean} benutzen darf</translation>
  </message>
  <message>
   <source>What Flatpak programs may use ({shown})</source>
   <translation>Was Flatpak-Programme benutzen dürfen ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.memberships</name>
  <message>
   <source>groups that your account belongs to</source>
   <translation>Gruppen, zu denen Ihr Konto gehört</translation>
  </message>
  <message>
   <source>Which groups with special rights (camera, sound, keyboards, disks) your account belongs to.</source>
   <translation>Zu welchen Gruppen mit besonderen Rechten (Kamera, Ton, Tastaturen, Datenträger) Ihr Konto gehört.</translation>
  </message>
  <message>
   <source>The list of groups</source>
   <translation>Die Liste der Gruppen</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.portal_answers</name>
  <message>
   <source>what you allowed programs to use</source>
   <translation>was Sie Programmen erlaubt haben</translation>
  </message>
  <message>
   <source>Your answers when programs asked your desktop for camera, place, background, screen or notifications.</source>
   <translation>Ihre Antworten, wenn Programme über Ihren Desktop nach Kamera, Standort, Hintergrund, Bildschirm oder Benachrichtigungen gefragt haben.</translation>
  </message>
  <message>
   <source>What programs asked your desktop for ({name})</source>
   <translation>Wonach Programme Ihren Desktop gefragt haben ({name})</translation>
  </message>
  <message>
   <source>The list of what programs asked for is damaged: {shown}</source>
   <translation>Die Liste dessen, wonach Programme gefragt haben, ist beschädigt: {shown}</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.snap_rights</name>
  <message>
   <source>Which rights of Snap programs are in force may be read by administrators only; we show those asked for.</source>
   <translation>Welche Rechte von Snap-Programmen gelten, dürfen nur Administratoren lesen; wir zeigen die verlangten.</translation>
  </message>
  <message>
   <source>what Snap programs may use</source>
   <translation>was Snap-Programme benutzen dürfen</translation>
  </message>
  <message>
   <source>Which interfaces Snap programs ask for; for administrators also which of them are in force.</source>
   <translation>Welche Schnittstellen Snap-Programme verlangen; für Administratoren auch, welche davon gelten.</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use</source>
   <translation>Was das Snap-Programm {name} benutzen darf</translation>
  </message>
  <message>
   <source>Run in a terminal: snap connections</source>
   <translation>Geben Sie in einem Terminal ein: snap connections</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use cannot be read: it is damaged.</source>
   <translation>Was das Snap-Programm {name} benutzen darf, ist nicht lesbar: Die Angabe ist beschädigt.</translation>
  </message>
 </context>
 <context>
  <name>collect.runner</name>
  <message>
   <source>it took too long</source>
   <translation>Es dauerte zu lange</translation>
  </message>
  <message>
   <source>there are more than are looked at</source>
   <translation>Es gibt mehr, als wir uns ansehen</translation>
  </message>
  <message>
   <source>{what} could not be read: {error}.</source>
   <translation>{what}: nicht lesbar ({error}).</translation>
  </message>
  <message>
   <source>{what} could not be understood ({error}).</source>
   <translation>{what}: nicht zu verstehen ({error}).</translation>
  </message>
  <message>
   <source>After {count} entries we stopped looking at {title}: {why}.</source>
   <translation>Nach {count} Einträgen haben wir hier aufgehört: {title}. Grund: {why}.</translation>
  </message>
  <message>
   <source>{more} more of {title} could not be read.</source>
   <translation>{more} weitere ließen sich nicht lesen ({title}).</translation>
  </message>
  <message>
   <source>Please report this as a fault of PrivacyCheck.</source>
   <translation>Bitte melden Sie das als Fehler von PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.autostart</name>
  <message>
   <source>The list of what starts at login ({shown})</source>
   <translation>Die Liste dessen, was bei der Anmeldung startet ({shown})</translation>
  </message>
  <message>
   <source>programs that start at login</source>
   <translation>Programme, die bei der Anmeldung starten</translation>
  </message>
  <message>
   <source>Entries of what starts at login, of the system and of your account, and systemd units of your account.</source>
   <translation>Einträge dessen, was bei der Anmeldung startet, vom System und von Ihrem Konto, und die systemd-Einheiten Ihres Kontos.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.connections</name>
  <message numerus="yes">
   <source>{n} connections belong</source>
   <comment>1 connection belongs</comment>
   <translation>
    <numerusform>1 Verbindung gehört</numerusform>
    <numerusform>{n} Verbindungen gehören</numerusform>
   </translation>
  </message>
  <message>
   <source>open connections</source>
   <translation>offene Verbindungen</translation>
  </message>
  <message>
   <source>The system's lists of open connections (TCP and UDP), and which program holds each. Nothing that is sent is read.</source>
   <translation>Die Listen des Systems mit den offenen Verbindungen (TCP und UDP) und welches Programm sie jeweils hält. Nichts von dem, was gesendet wird, wird gelesen.</translation>
  </message>
  <message>
   <source>{ends} to other accounts or the system; the programs are not shown.</source>
   <translation>{ends} zu anderen Konten oder zum System; die Programme werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>The table of {table} connections</source>
   <translation>Die Tabelle der Verbindungen ({table})</translation>
  </message>
 </context>
 <context>
  <name>collect.running.device_use</name>
  <message>
   <source>Which devices programs of other accounts have open may be read by administrators only.</source>
   <translation>Welche Geräte Programme anderer Konten geöffnet haben, dürfen nur Administratoren lesen.</translation>
  </message>
  <message>
   <source>cameras and microphones in use now</source>
   <translation>Kameras und Mikrofone, die gerade benutzt werden</translation>
  </message>
  <message>
   <source>Which programs have a camera or microphone open at this moment; nothing is recorded.</source>
   <translation>Welche Programme in diesem Augenblick eine Kamera oder ein Mikrofon geöffnet haben; nichts wird aufgezeichnet.</translation>
  </message>
  <message>
   <source>Who uses the microphone could not be asked: {program} gave no answer.</source>
   <translation>Wer das Mikrofon benutzt, ließ sich nicht erfragen: {program} gab keine Antwort.</translation>
  </message>
  <message>
   <source>The list of open devices</source>
   <translation>Die Liste der geöffneten Geräte</translation>
  </message>
 </context>
 <context>
  <name>collect.running.live_sockets</name>
  <message>
   <source>Connections that begin and end between two looks may be missed or counted too low.</source>
   <translation>Verbindungen, die zwischen zwei Abfragen beginnen und enden, können fehlen oder mit zu kleinen Zahlen erscheinen.</translation>
  </message>
  <message numerus="yes">
   <source>{n} containers or sandboxes with networks of their own are not watched: the system allows it to administrators.</source>
   <comment>1 container or sandbox with a network of its own is not watched: the system allows it to administrators.</comment>
   <translation>
    <numerusform>1 Container oder Sandbox mit eigenem Netzwerk wird nicht beobachtet: Das System erlaubt es nur Administratoren.</numerusform>
    <numerusform>{n} Container oder Sandboxen mit eigenen Netzwerken werden nicht beobachtet: Das System erlaubt es nur Administratoren.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.running.polled_sockets</name>
  <message>
   <source>How much each connection carries is not told here: this system does not say it in a way that we can read.</source>
   <translation>Wie viel jede Verbindung überträgt, steht hier nicht: Dieses System gibt es nicht in einer Form an, die wir lesen können.</translation>
  </message>
  <message>
   <source>Connections that begin and end between two looks are missed.</source>
   <translation>Verbindungen, die zwischen zwei Abfragen beginnen und enden, fehlen.</translation>
  </message>
  <message>
   <source>Only connections of your own account are seen.</source>
   <translation>Es sind nur Verbindungen Ihres eigenen Kontos zu sehen.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.processes</name>
  <message numerus="yes">
   <source>{n} running programs belong</source>
   <comment>1 running program belongs</comment>
   <translation>
    <numerusform>1 laufendes Programm gehört</numerusform>
    <numerusform>{n} laufende Programme gehören</numerusform>
   </translation>
  </message>
  <message>
   <source>running programs</source>
   <translation>laufende Programme</translation>
  </message>
  <message>
   <source>The system's list of running programs: their files and, for scripts, which one. Nothing else of their commands is read.</source>
   <translation>Die Liste des Systems mit den laufenden Programmen: ihre Dateien und bei Skripten, welches es ist. Mehr von ihren Befehlen wird nicht gelesen.</translation>
  </message>
  <message>
   <source>{programs} to other accounts or the system; the files are not shown.</source>
   <translation>{programs} zu anderen Konten oder zum System; die Dateien werden nicht gezeigt.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.services</name>
  <message>
   <source>background services</source>
   <translation>Hintergrunddienste</translation>
  </message>
  <message>
   <source>Which services systemd starts with the computer, and the commands that they run.</source>
   <translation>Welche Dienste systemd mit dem Computer startet und welche Befehle sie ausführen.</translation>
  </message>
  <message>
   <source>The background service {name}</source>
   <translation>Der Hintergrunddienst {name}</translation>
  </message>
  <message>
   <source>The list of background services</source>
   <translation>Die Liste der Hintergrunddienste</translation>
  </message>
  <message>
   <source>The list of background services {clean}</source>
   <translation>Die Liste der Hintergrunddienste {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.browser_policies</name>
  <message>
   <source>rules that browsers are given</source>
   <translation>Regeln, die Browsern vorgegeben sind</translation>
  </message>
  <message>
   <source>Policy files of browsers: what an administrator or another program forces on them.</source>
   <translation>Richtliniendateien von Browsern: was ein Administrator oder ein anderes Programm ihnen vorschreibt.</translation>
  </message>
  <message>
   <source>The rules that {host} is given ({shown})</source>
   <translation>Die Regeln, die {host} vorgegeben sind ({shown})</translation>
  </message>
  <message>
   <source>The rules that {host} is given are damaged: {shown}</source>
   <translation>Die Regeln, die {host} vorgegeben sind, sind beschädigt: {shown}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules of {host} were left out: {shown}</source>
   <comment>1 more rule of {host} was left out: {shown}</comment>
   <translation>
    <numerusform>1 weitere Regel von {host} wurde weggelassen: {shown}</numerusform>
    <numerusform>{n} weitere Regeln von {host} wurden weggelassen: {shown}</numerusform>
   </translation>
  </message>
  <message>
   <source>The rules that {host} is given ({path})</source>
   <translation>Die Regeln, die {host} vorgegeben sind ({path})</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.handlers</name>
  <message>
   <source>programs that open things for you</source>
   <translation>Programme, die für Sie Dinge öffnen</translation>
  </message>
  <message>
   <source>Which program opens web pages, mail, PDF files, pictures, videos and calendars.</source>
   <translation>Welches Programm Webseiten, E-Mails, PDF-Dateien, Bilder, Videos und Kalender öffnet.</translation>
  </message>
  <message>
   <source>The list of default programs {path}</source>
   <translation>Die Liste der Standardprogramme {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.proxy_settings</name>
  <message>
   <source>proxies</source>
   <translation>Proxys</translation>
  </message>
  <message>
   <source>Proxy settings of your session, of the system, of GNOME and of KDE; no names and passwords in them.</source>
   <translation>Proxy-Einstellungen Ihrer Sitzung, des Systems, von GNOME und von KDE; keine Namen und Passwörter darin.</translation>
  </message>
  <message>
   <source>The settings file {path}</source>
   <translation>Die Einstellungsdatei {path}</translation>
  </message>
  <message>
   <source>The settings of your desktop (dconf) are damaged.</source>
   <translation>Die Einstellungen Ihres Desktops (dconf) sind beschädigt.</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.root_certificates</name>
  <message>
   <source>Chrome and its relatives</source>
   <translation>Chrome und verwandte Browser</translation>
  </message>
  <message>
   <source>root certificates that were added</source>
   <translation>Stammzertifikate, die hinzugefügt wurden</translation>
  </message>
  <message>
   <source>Root certificates that did not come with your system: of the system's own folders and of browsers.</source>
   <translation>Stammzertifikate, die nicht von Ihrem System stammen: aus den Ordnern des Systems und von Browsern.</translation>
  </message>
  <message>
   <source>The certificates of {who} ({path})</source>
   <translation>Die Zertifikate von {who} ({path})</translation>
  </message>
  <message>
   <source>The root certificate {path}</source>
   <translation>Das Stammzertifikat {path}</translation>
  </message>
  <message>
   <source>The folder of root certificates {path}</source>
   <translation>Der Ordner der Stammzertifikate {path}</translation>
  </message>
  <message>
   <source>{what} cannot be read.</source>
   <translation>{what}: nicht lesbar.</translation>
  </message>
  <message>
   <source>A certificate of {who} is damaged.</source>
   <translation>Ein Zertifikat von {who} ist beschädigt.</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.sandbox</name>
  <message>
   <source>Install the .deb package or use the folder that runs anywhere to see them.</source>
   <translation>Installieren Sie das .deb-Paket oder nehmen Sie den Ordner, der überall läuft, um sie zu sehen.</translation>
  </message>
  <message>
   <source>Your home folder cannot be seen from inside Flatpak: extensions, AppImages and Wine are missing.</source>
   <translation>Ihr persönlicher Ordner ist aus Flatpak heraus nicht zu sehen: Erweiterungen, AppImages und Wine fehlen.</translation>
  </message>
  <message>
   <source>Other running programs and their connections cannot be seen from inside Flatpak.</source>
   <translation>Andere laufende Programme und ihre Verbindungen sind aus Flatpak heraus nicht zu sehen.</translation>
  </message>
  <message>
   <source>RPM packages, the system's menu entries and what it starts at login cannot be seen from inside Flatpak.</source>
   <translation>RPM-Pakete, die Menüeinträge des Systems und was es bei der Anmeldung startet, sind aus Flatpak heraus nicht zu sehen.</translation>
  </message>
  <message>
   <source>the sandbox around PrivacyCheck</source>
   <translation>die Sandbox um PrivacyCheck</translation>
  </message>
  <message>
   <source>Whether PrivacyCheck itself runs inside Flatpak, and what it may see there.</source>
   <translation>Ob PrivacyCheck selbst in Flatpak läuft und was es dort sehen darf.</translation>
  </message>
  <message>
   <source>What Flatpak's sandbox may do</source>
   <translation>Was die Sandbox von Flatpak erlaubt</translation>
  </message>
  <message>
   <source>Run in a terminal: {command}</source>
   <translation>Geben Sie in einem Terminal ein: {command}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnel_interfaces</name>
  <message>
   <source>addresses of tunnels</source>
   <translation>Adressen von Tunneln</translation>
  </message>
  <message>
   <source>The names, kinds and own addresses of network interfaces, to tell which connections leave through a VPN.</source>
   <translation>Namen, Arten und eigene Adressen der Netzwerkschnittstellen, um zu erkennen, welche Verbindungen durch ein VPN gehen.</translation>
  </message>
  <message>
   <source>made by a VPN program</source>
   <translation>von einem VPN-Programm angelegt</translation>
  </message>
  <message>
   <source>The list of network interfaces</source>
   <translation>Die Liste der Netzwerkschnittstellen</translation>
  </message>
  <message>
   <source>The network interface {clean}</source>
   <translation>Die Netzwerkschnittstelle {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnels</name>
  <message>
   <source>Network connections may be read by administrators only; VPNs among them are not shown.</source>
   <translation>Netzwerkverbindungen dürfen nur Administratoren lesen; VPNs darunter werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>VPNs that are set up</source>
   <translation>eingerichtete VPNs</translation>
  </message>
  <message>
   <source>Names and kinds of the VPNs that are set up; no keys.</source>
   <translation>Namen und Arten der eingerichteten VPNs; keine Schlüssel.</translation>
  </message>
  <message>
   <source>The list of network connections</source>
   <translation>Die Liste der Netzwerkverbindungen</translation>
  </message>
  <message>
   <source>Run in a terminal: nmcli connection show</source>
   <translation>Geben Sie in einem Terminal ein: nmcli connection show</translation>
  </message>
  <message>
   <source>The folder of {kind} tunnels</source>
   <translation>Der Ordner der Tunnel ({kind})</translation>
  </message>
 </context>
 <context>
  <name>decisions</name>
  <message>
   <source>Your decision could not be saved in {path}: {error}.</source>
   <translation>Ihre Entscheidung konnte nicht in {path} gespeichert werden: {error}.</translation>
  </message>
 </context>
 <context>
  <name>deep</name>
  <message>
   <source>lists of files of packages</source>
   <translation>Dateilisten von Paketen</translation>
  </message>
  <message>
   <source>folders that could not be read</source>
   <translation>Ordner, die nicht gelesen werden konnten</translation>
  </message>
 </context>
 <context>
  <name>desktop.startup</name>
  <message>
   <source>PrivacyCheck recorder</source>
   <translation>PrivacyCheck-Aufzeichnung</translation>
  </message>
  <message>
   <source>Keeps how much each program sends</source>
   <translation>Hält fest, wie viel jedes Programm sendet</translation>
  </message>
  <message>
   <source>PrivacyCheck icon</source>
   <translation>PrivacyCheck-Symbol</translation>
  </message>
  <message>
   <source>Shows that it records</source>
   <translation>Zeigt, dass aufgezeichnet wird</translation>
  </message>
  <message>
   <source>{path} could not be written: {error}.</source>
   <translation>{path} konnte nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>{path} could not be removed: {error}.</source>
   <translation>{path} konnte nicht entfernt werden: {error}.</translation>
  </message>
  <message>
   <source>{path} is missing. Install PrivacyCheck again.</source>
   <translation>{path} fehlt. Installieren Sie PrivacyCheck neu.</translation>
  </message>
 </context>
 <context>
  <name>gui.about_page</name>
  <message>
   <source>About the data</source>
   <translation>Über die Daten</translation>
  </message>
  <message>
   <source>Looking at what can be seen here…</source>
   <translation>Es wird nachgesehen, was hier zu sehen ist …</translation>
  </message>
  <message>
   <source>Network requests that this program ever made</source>
   <translation>Netzwerkanfragen, die dieses Programm je gestellt hat</translation>
  </message>
  <message>
   <source>You can check that. Watch it with the system's own tools while it scans: on Linux "strace -f -e trace=network privacycheck scan" shows no connection to any internet address, and with the network switched off every result is the same. A source opens in your browser only after you pressed it and confirmed its address; that request is the browser's.</source>
   <translation>Das können Sie nachprüfen. Beobachten Sie es während der Prüfung mit den Werkzeugen des Systems: Unter Linux zeigt „strace -f -e trace=network privacycheck scan“ keine Verbindung zu einer Internetadresse, und mit abgeschaltetem Netzwerk ist jedes Ergebnis dasselbe. Eine Quelle öffnet sich erst in Ihrem Browser, nachdem Sie sie angeklickt und ihre Adresse bestätigt haben; diese Anfrage stellt der Browser.</translation>
  </message>
  <message>
   <source>Rule book: {programs} programs, {companies} companies, {recipients} recipients, and the laws of {lands} countries and unions. Newest statement of {date}.</source>
   <translation>Regelbuch: {programs} Programme, {companies} Unternehmen, {recipients} Empfänger und die Gesetze von {lands} Staaten und Staatenbünden. Neueste Aussage vom {date}.</translation>
  </message>
  <message>
   <source>What is read on this computer</source>
   <translation>Was auf diesem Computer gelesen wird</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Wird gefragt …</translation>
  </message>
  <message>
   <source>The answer was not understood.</source>
   <translation>Die Antwort war nicht zu verstehen.</translation>
  </message>
  <message>
   <source>"privacycheck history delete --all" deletes this list too.</source>
   <translation>„privacycheck history delete --all“ löscht auch diese Liste.</translation>
  </message>
  <message>
   <source>None on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off.</source>
   <translation>Keine verzeichnet. Nur die Rückwärtssuche (den Namensserver nach den Namen von Adressen fragen) könnte welche stellen, und sie ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>PrivacyCheck {} is free software (GPL-3.0-or-later). The rule book is CC BY 4.0, the icons are Lucide's (ISC). What is not in the rule book is shown as not known, never as fine.</source>
   <translation>PrivacyCheck {} ist freie Software (GPL-3.0-or-later). Das Regelbuch steht unter CC BY 4.0, die Symbole sind von Lucide (ISC). Was nicht im Regelbuch steht, wird als nicht bekannt gezeigt, nie als unbedenklich.</translation>
  </message>
  <message>
   <source>None on record. Reverse look-ups, which you turned on, are listed here.</source>
   <translation>Keine verzeichnet. Rückwärtssuchen, die Sie eingeschaltet haben, werden hier aufgeführt.</translation>
  </message>
  <message>
   <source>Once they are on, each is listed here until you delete what is kept: when, which address, who answered.</source>
   <translation>Sobald sie eingeschaltet ist, wird jede Suche hier aufgeführt, bis Sie das Gespeicherte löschen: wann, welche Adresse, wer geantwortet hat.</translation>
  </message>
  <message>
   <source>Addresses: data of {}.</source>
   <translation>Adressen: Daten vom {}.</translation>
  </message>
  <message>
   <source>Reads: {}</source>
   <translation>Liest: {}</translation>
  </message>
  <message>
   <source>Not looked at again for long: {}</source>
   <translation>Seit Langem nicht mehr nachgesehen: {}</translation>
  </message>
  <message>
   <source>Not seen: {}</source>
   <translation>Nicht gesehen: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.app_list</name>
  <message>
   <source>{level}. {why}</source>
   <translation>{level}. {why}</translation>
  </message>
 </context>
 <context>
  <name>gui.apps_page</name>
  <message>
   <source>Search programs and makers</source>
   <translation>Programme und Hersteller suchen</translation>
  </message>
  <message>
   <source>Search programs</source>
   <translation>Programme suchen</translation>
  </message>
  <message>
   <source>Order of the list</source>
   <translation>Reihenfolge der Liste</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Most urgent first</source>
   <translation>Dringendstes zuerst</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Nach Name</translation>
  </message>
  <message>
   <source>By maker</source>
   <translation>Nach Hersteller</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Show its connections</source>
   <translation>Die Verbindungen des Programms zeigen</translation>
  </message>
  <message>
   <source>Copy all that is said of it</source>
   <translation>Alles kopieren, was darüber gesagt wird</translation>
  </message>
  <message>
   <source>No program fits this search.</source>
   <translation>Kein Programm passt zu dieser Suche.</translation>
  </message>
  <message>
   <source>No results yet.</source>
   <translation>Noch keine Ergebnisse.</translation>
  </message>
  <message>
   <source>Show all of {}</source>
   <translation>Alle zeigen: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.child</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer could not be started. Install PrivacyCheck again.</source>
   <translation>Der Teil von PrivacyCheck, der sich den Computer ansieht, ließ sich nicht starten. Installieren Sie PrivacyCheck neu.</translation>
  </message>
 </context>
 <context>
  <name>gui.chrome</name>
  <message>
   <source>Find a program, company or address</source>
   <translation>Programm, Firma oder Adresse suchen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Zurück (Alt+Links)</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Vorwärts (Alt+Rechts)</translation>
  </message>
  <message>
   <source>Find (Ctrl+F)</source>
   <translation>Suchen (Strg+F)</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Save or print the whole report</source>
   <translation>Den ganzen Bericht speichern oder drucken</translation>
  </message>
  <message>
   <source>Save as web page…</source>
   <translation>Als Webseite speichern …</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Als PDF speichern …</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
 </context>
 <context>
  <name>gui.connections_page</name>
  <message>
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>Search programs, companies, addresses</source>
   <translation>Programme, Firmen, Adressen suchen</translation>
  </message>
  <message>
   <source>Search connections</source>
   <translation>Verbindungen suchen</translation>
  </message>
  <message>
   <source>In this scan</source>
   <translation>In dieser Prüfung</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Live</translation>
  </message>
  <message>
   <source>Connections of this scan</source>
   <translation>Verbindungen dieser Prüfung</translation>
  </message>
  <message>
   <source>Nothing to draw</source>
   <translation>Nichts darzustellen</translation>
  </message>
  <message>
   <source>Only {}</source>
   <translation>Nur {}</translation>
  </message>
  <message>
   <source>Copy the address {}</source>
   <translation>Die Adresse {} kopieren</translation>
  </message>
  <message>
   <source>Copy the name {}</source>
   <translation>Den Namen {} kopieren</translation>
  </message>
  <message>
   <source>Scan this computer to see which programs are connected to whom.</source>
   <translation>Prüfen Sie diesen Computer, um zu sehen, welche Programme mit wem verbunden sind.</translation>
  </message>
  <message>
   <source>Port {}</source>
   <translation>Port {}</translation>
  </message>
  <message>
   <source>Open the program</source>
   <translation>Das Programm öffnen</translation>
  </message>
  <message>
   <source>No program was connected when we looked. Most programs talk only while you use them. Start one, then scan again.</source>
   <translation>Kein Programm war verbunden, als wir nachsahen. Die meisten Programme senden und empfangen nur, während Sie sie benutzen. Starten Sie eines und prüfen Sie dann noch einmal.</translation>
  </message>
  <message>
   <source>Connections at the moment of the scan. Short ones are missed. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Verbindungen im Augenblick der Prüfung. Kurze fehlen. Wo ein Server steht, ist aus seiner Adresse geschätzt (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
 </context>
 <context>
  <name>gui.decision_dialog</name>
  <message>
   <source>Your decision</source>
   <translation>Ihre Entscheidung</translation>
  </message>
  <message>
   <source>What should happen with this finding?</source>
   <translation>Was soll mit diesem Befund geschehen?</translation>
  </message>
  <message>
   <source>Accepted: you know of it and live with it. Ignored: it does not concern you. Either way it stays visible and no longer raises the level.</source>
   <translation>Akzeptiert: Sie kennen ihn und leben damit. Übergangen: Er betrifft Sie nicht. In beiden Fällen bleibt er sichtbar und erhöht die Stufe nicht mehr.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Akzeptieren</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Übergehen</translation>
  </message>
  <message>
   <source>Why? You will see this next time.</source>
   <translation>Warum? Sie sehen das beim nächsten Mal wieder.</translation>
  </message>
 </context>
 <context>
  <name>gui.engine</name>
  <message>
   <source>Scan again; if it happens again, run in a terminal: privacycheck scan</source>
   <translation>Prüfen Sie noch einmal; wenn es wieder geschieht, geben Sie in einem Terminal ein: privacycheck scan</translation>
  </message>
  <message>
   <source>The answer is too long to show.</source>
   <translation>Die Antwort ist zu lang, um sie zu zeigen.</translation>
  </message>
  <message>
   <source>A part was lost on the way to the window.</source>
   <translation>Auf dem Weg zum Fenster ging ein Teil verloren.</translation>
  </message>
  <message>
   <source>Something came that the window does not understand.</source>
   <translation>Es kam etwas, das das Fenster nicht versteht.</translation>
  </message>
  <message>
   <source>It ended before it was finished.</source>
   <translation>Es endete, bevor es fertig war.</translation>
  </message>
 </context>
 <context>
  <name>gui.find_dialog</name>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Program, company or address</source>
   <translation>Programm, Firma oder Adresse</translation>
  </message>
  <message>
   <source>Find programs, companies and recipients</source>
   <translation>Programme, Firmen und Empfänger suchen</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>Type a few letters.</source>
   <translation>Tippen Sie ein paar Buchstaben.</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Company: its programs</source>
   <translation>Firma: ihre Programme</translation>
  </message>
  <message>
   <source>Recipient: its connections</source>
   <translation>Empfänger: seine Verbindungen</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Keine Treffer.</translation>
  </message>
 </context>
 <context>
  <name>gui.flow_view</name>
  <message>
   <source>Arrow keys go from band to band, Enter opens it. {}</source>
   <translation>Die Pfeiltasten führen von Band zu Band, die Eingabetaste öffnet es. {}</translation>
  </message>
  <message>
   <source>Where data goes</source>
   <translation>Wohin Daten gehen</translation>
  </message>
 </context>
 <context>
  <name>gui.history_page</name>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Keep scans</source>
   <translation>Prüfungen aufbewahren</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Sent and received</source>
   <translation>Gesendet und empfangen</translation>
  </message>
  <message>
   <source>The history could not be read</source>
   <translation>Der Verlauf ließ sich nicht lesen</translation>
  </message>
  <message>
   <source>Delete this scan for good?</source>
   <translation>Diese Prüfung endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete the whole history for good?</source>
   <translation>Den ganzen Verlauf endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Nothing of it stays in the file, and it cannot be brought back. Your programs are not touched.</source>
   <translation>Nichts davon bleibt in der Datei, und es lässt sich nicht zurückholen. Ihre Programme werden nicht angerührt.</translation>
  </message>
  <message>
   <source>This could not be deleted</source>
   <translation>Das ließ sich nicht löschen</translation>
  </message>
  <message>
   <source>The list of scans could not be read. Run in a terminal: privacycheck history list</source>
   <translation>Die Liste der Prüfungen ließ sich nicht lesen. Geben Sie in einem Terminal ein: privacycheck history list</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Wird verglichen …</translation>
  </message>
  <message>
   <source>This could not be compared</source>
   <translation>Das ließ sich nicht vergleichen</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history diff</source>
   <translation>Geben Sie in einem Terminal ein: privacycheck history diff</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {}.</source>
   <translation>Ihre Wahl ließ sich nicht speichern in {}.</translation>
  </message>
 </context>
 <context>
  <name>gui.inspect_page</name>
  <message>
   <source>Drag a program or a folder into this window, or choose one. PrivacyCheck looks for tracking parts and known addresses in its files. It runs nothing and changes nothing.</source>
   <translation>Ziehen Sie ein Programm oder einen Ordner in dieses Fenster, oder wählen Sie etwas aus. PrivacyCheck sucht in den Dateien nach Teilen, die Ihr Verhalten verfolgen, und nach bekannten Adressen. Es führt nichts aus und ändert nichts.</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop looking inside</source>
   <translation>Das Hineinsehen anhalten</translation>
  </message>
  <message>
   <source>Choose a program</source>
   <translation>Ein Programm auswählen</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Einen Ordner auswählen</translation>
  </message>
  <message>
   <source>It could not be looked into</source>
   <translation>Hineinsehen war nicht möglich</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Found inside is not a proof of activity. There may be parts that we do not know yet, and what is packed or encrypted is not seen.</source>
   <translation>Was darin gefunden wurde, beweist keine Tätigkeit. Es kann Teile geben, die wir noch nicht kennen, und was gepackt oder verschlüsselt ist, ist nicht zu sehen.</translation>
  </message>
  <message>
   <source>Can report, and the address to report to is inside</source>
   <translation>Kann Meldungen senden, und die Adresse dafür steckt darin</translation>
  </message>
  <message>
   <source>A part that can report</source>
   <translation>Ein Teil, der Meldungen senden kann</translation>
  </message>
  <message>
   <source>An address alone</source>
   <translation>Nur eine Adresse</translation>
  </message>
  <message>
   <source>Only mentioned, with no sign that it is used</source>
   <translation>Nur erwähnt, ohne Zeichen, dass es benutzt wird</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei auswählen …</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner auswählen …</translation>
  </message>
  <message>
   <source>Scan with all programs' files</source>
   <translation>Prüfen, mit den Dateien aller Programme</translation>
  </message>
  <message>
   <source>Not everything could be looked into.</source>
   <translation>In einiges ließ sich nicht hineinsehen.</translation>
  </message>
  <message>
   <source>Nothing that we know was found inside. That does not mean that nothing is there.</source>
   <translation>Es wurde nichts gefunden, das wir kennen. Das heißt nicht, dass nichts darin ist.</translation>
  </message>
  <message>
   <source>Looking into {}…</source>
   <translation>Wird durchgesehen: {} …</translation>
  </message>
  <message>
   <source>Files looked into: {}</source>
   <translation>Durchgesehene Dateien: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.keeping</name>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>the printer</source>
   <translation>der Drucker</translation>
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>Gespeichert: {}</translation>
  </message>
  <message>
   <source>It could not be written: {}</source>
   <translation>Das ließ sich nicht schreiben: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.land</name>
  <message>
   <source>The map is missing. Install PrivacyCheck again; the text below says the same.</source>
   <translation>Die Karte fehlt. Installieren Sie PrivacyCheck neu; der Text unten sagt dasselbe.</translation>
  </message>
 </context>
 <context>
  <name>gui.level_filter</name>
  <message>
   <source>Show only: {}</source>
   <translation>Nur zeigen: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.live_model</name>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
 </context>
 <context>
  <name>gui.live_view</name>
  <message>
   <source>Press Watch live again; if it happens again, run in a terminal: privacycheck watch</source>
   <translation>Drücken Sie noch einmal auf „Live ansehen“; wenn es wieder geschieht, geben Sie in einem Terminal ein: privacycheck watch</translation>
  </message>
  <message>
   <source>Press Watch live to see which program talks to whom, second by second, and how much. Nothing is sent and nothing is kept.</source>
   <translation>Drücken Sie auf „Live ansehen“, um Sekunde für Sekunde zu sehen, welches Programm mit wem verbunden ist und wie viel dabei fließt. Nichts wird gesendet und nichts aufbewahrt.</translation>
  </message>
  <message>
   <source>Watch live</source>
   <translation>Live ansehen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Put lines together</source>
   <translation>Zeilen zusammenfassen</translation>
  </message>
  <message>
   <source>Search live connections</source>
   <translation>Live-Verbindungen suchen</translation>
  </message>
  <message>
   <source>Only not known</source>
   <translation>Nur nicht bekannte</translation>
  </message>
  <message>
   <source>Only connections whose other end nobody knows</source>
   <translation>Nur Verbindungen, deren anderes Ende niemand kennt</translation>
  </message>
  <message>
   <source>Live connections</source>
   <translation>Live-Verbindungen</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Wird gestartet …</translation>
  </message>
  <message>
   <source>Every connection</source>
   <translation>Jede Verbindung</translation>
  </message>
  <message>
   <source>By program</source>
   <translation>Nach Programm</translation>
  </message>
  <message>
   <source>By company</source>
   <translation>Nach Firma</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Nach Land</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Beobachten beenden</translation>
  </message>
  <message>
   <source>Nothing has been watched yet</source>
   <translation>Noch nichts beobachtet</translation>
  </message>
  <message>
   <source>No connection to the outside has been seen yet.</source>
   <translation>Es wurde noch keine Verbindung nach außen gesehen.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Watching has ended. This is what was seen.</source>
   <translation>Das Beobachten ist beendet. Das war zu sehen.</translation>
  </message>
 </context>
 <context>
  <name>gui.main_window</name>
  <message>
   <source>Stopped. What was found so far is shown; it is not everything.</source>
   <translation>Angehalten. Gezeigt wird, was bis dahin gefunden wurde; es ist nicht alles.</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>Die Prüfung ist zu Ende.</translation>
  </message>
 </context>
 <context>
  <name>gui.notice</name>
  <message>
   <source>Scan this computer</source>
   <translation>Diesen Computer prüfen</translation>
  </message>
 </context>
 <context>
  <name>gui.overview_page</name>
  <message>
   <source>Overview</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>What we could not see</source>
   <translation>Was wir nicht sehen konnten</translation>
  </message>
  <message>
   <source>See all changes</source>
   <translation>Alle Änderungen ansehen</translation>
  </message>
  <message>
   <source>No connection to the outside was open when we looked. Most programs talk only while you use them.</source>
   <translation>Keine Verbindung nach außen war offen, als wir nachsahen. Die meisten Programme senden und empfangen nur, während Sie sie benutzen.</translation>
  </message>
  <message>
   <source>Most worth doing</source>
   <translation>Was sich am meisten lohnt</translation>
  </message>
  <message>
   <source>Since the last scan</source>
   <translation>Seit der letzten Prüfung</translation>
  </message>
  <message>
   <source>All connections, as table and map</source>
   <translation>Alle Verbindungen, als Tabelle und Karte</translation>
  </message>
  <message>
   <source>Still looking…</source>
   <translation>Wird noch nachgesehen …</translation>
  </message>
  <message>
   <source>Addresses whose owner is not known: {}</source>
   <translation>Adressen, deren Besitzer nicht bekannt ist: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.pages</name>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_parts</name>
  <message>
   <source>Accept or ignore this…</source>
   <translation>Akzeptieren oder übergehen …</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>eingeklappt</translation>
  </message>
  <message>
   <source>Show that program</source>
   <translation>Dieses Programm zeigen</translation>
  </message>
  <message>
   <source>Take this back</source>
   <translation>Das zurücknehmen</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Quelle: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_traffic</name>
  <message>
   <source>Sent and received in the last {} days</source>
   <translation>Gesendet und empfangen in den letzten {} Tagen</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_view</name>
  <message>
   <source>All programs</source>
   <translation>Alle Programme</translation>
  </message>
  <message>
   <source>Back to the list of programs</source>
   <translation>Zurück zur Liste der Programme</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Alle aufklappen</translation>
  </message>
  <message>
   <source>Open all sections</source>
   <translation>Alle Abschnitte aufklappen</translation>
  </message>
  <message>
   <source>Copy or save</source>
   <translation>Kopieren oder speichern</translation>
  </message>
  <message>
   <source>Copy, save or print this panel</source>
   <translation>Dieses Blatt kopieren, speichern oder drucken</translation>
  </message>
  <message>
   <source>Advice panel</source>
   <translation>Ratgeberblatt</translation>
  </message>
  <message>
   <source>Choose a program to read what it can learn about you.</source>
   <translation>Wählen Sie ein Programm aus, um zu lesen, was es über Sie erfahren kann.</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Open in the browser?</source>
   <translation>Im Browser öffnen?</translation>
  </message>
  <message>
   <source>Your browser will open this address. The site then sees your visit.</source>
   <translation>Ihr Browser öffnet diese Adresse. Die Website sieht dann Ihren Besuch.</translation>
  </message>
  <message>
   <source>Look inside its files</source>
   <translation>In seine Dateien hineinsehen</translation>
  </message>
  <message>
   <source>Looks for parts that can report to others. Nothing is run or sent.</source>
   <translation>Sucht nach Teilen, die Meldungen an andere senden können. Nichts wird ausgeführt oder gesendet.</translation>
  </message>
  <message>
   <source>Copy a rule to start from</source>
   <translation>Eine Regel als Anfang kopieren</translation>
  </message>
  <message>
   <source>A rule of your own</source>
   <translation>Eine eigene Regel</translation>
  </message>
  <message>
   <source>Nobody has written about this program yet. You can.</source>
   <translation>Über dieses Programm hat noch niemand etwas geschrieben. Sie können es tun.</translation>
  </message>
 </context>
 <context>
  <name>gui.preferences_page</name>
  <message>
   <source>What matters to you</source>
   <translation>Was Ihnen wichtig ist</translation>
  </message>
  <message>
   <source>Programs that touch what you choose stand first within their level. This only sorts the list: it never changes a level, whatever you choose.</source>
   <translation>Programme, die berühren, was Sie auswählen, stehen innerhalb ihrer Stufe zuerst. Das ordnet nur die Liste: Keine Stufe ändert sich, was Sie auch auswählen.</translation>
  </message>
  <message>
   <source>No country</source>
   <translation>Kein Land</translation>
  </message>
  <message>
   <source>Makers, owners and recipients that have their seat in</source>
   <translation>Hersteller, Eigentümer und Empfänger mit Sitz in</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aussehen und Sprache</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Higher contrast, also where the system does not ask for it</source>
   <translation>Höherer Kontrast, auch wenn das System ihn nicht verlangt</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Sprache des Fensters</translation>
  </message>
  <message>
   <source>Takes effect at the next start. A text that nobody has translated yet is English.</source>
   <translation>Gilt ab dem nächsten Start. Ein Text, den noch niemand übersetzt hat, ist englisch.</translation>
  </message>
  <message>
   <source>What is kept on this computer</source>
   <translation>Was auf diesem Computer aufbewahrt wird</translation>
  </message>
  <message>
   <source>Keep scans, to tell what changed between them</source>
   <translation>Prüfungen aufbewahren, um zu sagen, was sich dazwischen geändert hat</translation>
  </message>
  <message>
   <source> days</source>
   <translation> Tage</translation>
  </message>
  <message>
   <source>Delete them after</source>
   <translation>Löschen nach</translation>
  </message>
  <message>
   <source>The page History deletes one scan or all that is kept.</source>
   <translation>Auf der Seite Verlauf löschen Sie eine Prüfung oder alles, was aufbewahrt ist.</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <source>Names of addresses</source>
   <translation>Namen von Adressen</translation>
  </message>
  <message>
   <source>Ask the name server for names (reverse look-ups)</source>
   <translation>Den Namensserver nach Namen fragen (Rückwärtssuche)</translation>
  </message>
  <message>
   <source>Off unless you turn it on: the name server that this computer uses then learns which addresses your programs are connected to, and asks the owners of their networks. It is the only thing that this program ever sends.</source>
   <translation>Ausgeschaltet, solange Sie es nicht einschalten: Der Namensserver, den dieser Computer benutzt, erfährt dann, mit welchen Adressen Ihre Programme verbunden sind, und fragt die Besitzer von deren Netzwerken. Das ist das Einzige, was dieses Programm je sendet.</translation>
  </message>
  <message>
   <source>Newer address data of your own</source>
   <translation>Eigene, neuere Adressdaten</translation>
  </message>
  <message>
   <source>Put MMDB files of countries or networks into this folder; they are used where they are newer than the shipped data and sound.</source>
   <translation>Legen Sie MMDB-Dateien von Ländern oder Netzwerken in diesen Ordner; sie werden benutzt, wenn sie neuer als die mitgelieferten Daten und unbeschädigt sind.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Den Ordner öffnen</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
 </context>
 <context>
  <name>gui.progress</name>
  <message>
   <source>Progress of the scan</source>
   <translation>Fortschritt der Prüfung</translation>
  </message>
  <message>
   <source>Looking at {}</source>
   <translation>Wird angesehen: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.question</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer ended before it had answered.</source>
   <translation>Der Teil von PrivacyCheck, der sich den Computer ansieht, endete, bevor er geantwortet hatte.</translation>
  </message>
  <message>
   <source>No answer came in time. Try again.</source>
   <translation>Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es noch einmal.</translation>
  </message>
 </context>
 <context>
  <name>gui.recording_choice</name>
  <message>
   <source>Record how much each program sends to whom</source>
   <translation>Aufzeichnen, wie viel jedes Programm an wen sendet</translation>
  </message>
  <message>
   <source>Tell me when a program first contacts a company</source>
   <translation>Mir sagen, wenn ein Programm zum ersten Mal mit einer Firma Kontakt hat</translation>
  </message>
  <message>
   <source>At most three times an hour, only while recording is on, and not on its first day.</source>
   <translation>Höchstens dreimal in der Stunde, nur solange die Aufzeichnung eingeschaltet ist, und nicht an ihrem ersten Tag.</translation>
  </message>
  <message>
   <source>No notifications about</source>
   <translation>Keine Benachrichtigungen über</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Stummschalten</translation>
  </message>
  <message>
   <source>Mute notifications about this program</source>
   <translation>Benachrichtigungen über dieses Programm stummschalten</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Wieder zeigen</translation>
  </message>
  <message>
   <source>This could not be read</source>
   <translation>Das ließ sich nicht lesen</translation>
  </message>
  <message>
   <source>Show notifications about {} again</source>
   <translation>Benachrichtigungen über {} wieder zeigen</translation>
  </message>
  <message>
   <source>Muted: {}</source>
   <translation>Stummgeschaltet: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.scan_bar</name>
  <message>
   <source>Stop the scan</source>
   <translation>Die Prüfung anhalten</translation>
  </message>
 </context>
 <context>
  <name>gui.scans_view</name>
  <message>
   <source>Kept scans</source>
   <translation>Aufbewahrte Prüfungen</translation>
  </message>
  <message>
   <source>Delete this scan…</source>
   <translation>Diese Prüfung löschen …</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Alle löschen …</translation>
  </message>
  <message>
   <source>What changed between the two scans</source>
   <translation>Was sich zwischen den beiden Prüfungen geändert hat</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen …</translation>
  </message>
  <message>
   <source>Earlier scan</source>
   <translation>Frühere Prüfung</translation>
  </message>
  <message>
   <source>Later scan</source>
   <translation>Spätere Prüfung</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>This is the first scan that is kept</source>
   <translation>Das ist die erste Prüfung, die aufbewahrt wird</translation>
  </message>
  <message>
   <source>Choose two different scans to compare.</source>
   <translation>Wählen Sie zwei verschiedene Prüfungen zum Vergleichen aus.</translation>
  </message>
  <message>
   <source>Show {} more</source>
   <translation>{} weitere zeigen</translation>
  </message>
 </context>
 <context>
  <name>gui.side_bar</name>
  <message>
   <source>Scan this computer again</source>
   <translation>Diesen Computer noch einmal prüfen</translation>
  </message>
  <message>
   <source>Scan again (F5)</source>
   <translation>Noch einmal prüfen (F5)</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Noch einmal prüfen</translation>
  </message>
 </context>
 <context>
  <name>gui.sort_header</name>
  <message>
   <source>{heading}, sorted ascending</source>
   <translation>{heading}, aufsteigend sortiert</translation>
  </message>
  <message>
   <source>{heading}, sorted descending</source>
   <translation>{heading}, absteigend sortiert</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>Überschriften</translation>
  </message>
  <message>
   <source>Arrow keys choose a column, Enter sorts by it</source>
   <translation>Pfeiltasten wählen eine Spalte, die Eingabetaste sortiert danach</translation>
  </message>
 </context>
 <context>
  <name>gui.start_page</name>
  <message>
   <source>Look at a sample computer</source>
   <translation>Einen Beispielcomputer ansehen</translation>
  </message>
  <message>
   <source>Look at a sample computer of a made-up person</source>
   <translation>Den Beispielcomputer einer erfundenen Person ansehen</translation>
  </message>
  <message>
   <source>What do your programs learn about you?</source>
   <translation>Was erfahren Ihre Programme über Sie?</translation>
  </message>
  <message>
   <source>PrivacyCheck looks at the programs on this computer and tells you in plain words what each can learn about you, who receives it, and what you can do.</source>
   <translation>PrivacyCheck sieht sich die Programme auf diesem Computer an und sagt Ihnen in einfachen Worten, was jedes über Sie erfahren kann, wer es bekommt und was Sie tun können.</translation>
  </message>
  <message>
   <source>It never sends anything anywhere. It only looks and changes nothing.</source>
   <translation>Es sendet niemals etwas. Es sieht nur nach und ändert nichts.</translation>
  </message>
  <message>
   <source>We found no programs here</source>
   <translation>Wir haben hier keine Programme gefunden</translation>
  </message>
  <message>
   <source>That does not mean that all is well: programs that we cannot see are not listed. Look at a sample computer to see what PrivacyCheck can tell.</source>
   <translation>Das heißt nicht, dass alles gut ist: Programme, die wir nicht sehen können, stehen nicht in der Liste. Sehen Sie sich einen Beispielcomputer an, um zu erfahren, was PrivacyCheck Ihnen sagen kann.</translation>
  </message>
  <message>
   <source>The scan could not be finished</source>
   <translation>Die Prüfung ließ sich nicht zu Ende bringen</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_chart</name>
  <message>
   <source>▲ sent: full bars      ▼ received: hatched bars</source>
   <translation>▲ gesendet: volle Balken      ▼ empfangen: schraffierte Balken</translation>
  </message>
  <message>
   <source>{}: at least {} sent, {} received</source>
   <translation>{}: mindestens {} gesendet, {} empfangen</translation>
  </message>
  <message>
   <source>{}: {} sent, {} received</source>
   <translation>{}: {} gesendet, {} empfangen</translation>
  </message>
  <message>
   <source>{}: nothing recorded</source>
   <translation>{}: nichts aufgezeichnet</translation>
  </message>
  <message>
   <source>Left and right go from day to day. {}</source>
   <translation>Links und rechts führen von Tag zu Tag. {}</translation>
  </message>
  <message>
   <source>Sent and received by day</source>
   <translation>Gesendet und empfangen nach Tagen</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_view</name>
  <message>
   <source>Turn recording on</source>
   <translation>Aufzeichnung einschalten</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>As text</source>
   <translation>Als Text</translation>
  </message>
  <message>
   <source>The chart in words</source>
   <translation>Beschreibung des Diagramms</translation>
  </message>
  <message>
   <source>Turn recording off</source>
   <translation>Aufzeichnung ausschalten</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history traffic</source>
   <translation>Geben Sie in einem Terminal ein: privacycheck history traffic</translation>
  </message>
 </context>
 <context>
  <name>gui.tray</name>
  <message>
   <source>Open PrivacyCheck</source>
   <translation>PrivacyCheck öffnen</translation>
  </message>
  <message>
   <source>Pause for 1 hour</source>
   <translation>1 Stunde Pause</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>Aufzeichnung fortsetzen</translation>
  </message>
  <message>
   <source>Start recording</source>
   <translation>Aufzeichnung beginnen</translation>
  </message>
  <message>
   <source>Hide this icon</source>
   <translation>Dieses Symbol verbergen</translation>
  </message>
 </context>
 <context>
  <name>gui.views</name>
  <message>
   <source>Tell the picture in words</source>
   <translation>Das Bild in Worten beschreiben</translation>
  </message>
  <message>
   <source>The picture in words</source>
   <translation>Beschreibung des Bildes</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Datenfluss</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>Ganze Karte</translation>
  </message>
  <message>
   <source>{} more programs are in the table. {}</source>
   <translation>{} weitere Programme stehen in der Tabelle. {}</translation>
  </message>
  <message>
   <source>Show as: {}</source>
   <translation>Zeigen als: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.world_map</name>
  <message>
   <source>Arrow keys go from mark to mark, Enter shows the connections there, plus and minus zoom. {}</source>
   <translation>Die Pfeiltasten führen von Punkt zu Punkt, die Eingabetaste zeigt die Verbindungen dort, Plus und Minus vergrößern und verkleinern. {}</translation>
  </message>
  <message>
   <source>World map</source>
   <translation>Weltkarte</translation>
  </message>
 </context>
 <context>
  <name>history.database</name>
  <message>
   <source>The history in {path} is damaged. Close PrivacyCheck and start it again.</source>
   <translation>Der Verlauf in {path} ist beschädigt. Schließen Sie PrivacyCheck und starten Sie es neu.</translation>
  </message>
  <message>
   <source>The history was damaged and has been begun anew; the old file is kept as {path}.</source>
   <translation>Der Verlauf war beschädigt und wurde neu begonnen; die alte Datei bleibt als {path} erhalten.</translation>
  </message>
  <message>
   <source>The disk is full: nothing can be added to {path}. Free some space and try again.</source>
   <translation>Der Datenträger ist voll: Zu {path} kann nichts hinzugefügt werden. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The history in {path} cannot be written to. Make its folder writable.</source>
   <translation>In den Verlauf in {path} kann nicht geschrieben werden. Machen Sie seinen Ordner beschreibbar.</translation>
  </message>
  <message>
   <source>The history in {path} was written by a newer version of PrivacyCheck and is left as it is. Install that version again, or move the file away.</source>
   <translation>Der Verlauf in {path} stammt von einer neueren Version von PrivacyCheck und bleibt, wie er ist. Installieren Sie diese Version wieder oder verschieben Sie die Datei.</translation>
  </message>
  <message>
   <source>Another program is writing to the history. Try again in a moment.</source>
   <translation>Ein anderes Programm schreibt gerade in den Verlauf. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>The history in {path} could not be read or written: {error}.</source>
   <translation>Der Verlauf in {path} konnte nicht gelesen oder geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>The entries are deleted, but another program still reads the history, so that traces of them stay in its log for now. Close it and delete again.</source>
   <translation>Die Einträge sind gelöscht, aber ein anderes Programm liest den Verlauf noch, sodass Spuren davon vorerst in dessen Protokoll bleiben. Schließen Sie es und löschen Sie noch einmal.</translation>
  </message>
  <message>
   <source>The history cannot be kept in {folder}: {error}. Make the folder writable, or set PRIVACYCHECK_DATA_DIR to another one.</source>
   <translation>Der Verlauf kann nicht in {folder} geführt werden: {error}. Machen Sie den Ordner beschreibbar oder setzen Sie PRIVACYCHECK_DATA_DIR auf einen anderen.</translation>
  </message>
  <message>
   <source>The history in {path} is damaged and could not be begun anew. Move the file away and try again.</source>
   <translation>Der Verlauf in {path} ist beschädigt und konnte nicht neu begonnen werden. Verschieben Sie die Datei und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>{path} could not be deleted: {error}.</source>
   <translation>{path} konnte nicht gelöscht werden: {error}.</translation>
  </message>
 </context>
 <context>
  <name>history.news</name>
  <message>
   <source>The news cannot be read: they are damaged, or another version of PrivacyCheck wrote them.</source>
   <translation>Die Neuigkeiten können nicht gelesen werden: Sie sind beschädigt, oder eine andere Version von PrivacyCheck hat sie geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>history.scans</name>
  <message>
   <source>The kept scan {number} cannot be read: it is damaged, or another version of PrivacyCheck wrote it.</source>
   <translation>Die aufbewahrte Prüfung {number} kann nicht gelesen werden: Sie ist beschädigt, oder eine andere Version von PrivacyCheck hat sie geschrieben.</translation>
  </message>
  <message>
   <source>There is no kept scan {number}. See: privacycheck history list</source>
   <translation>Es gibt keine aufbewahrte Prüfung {number}. Siehe: privacycheck history list</translation>
  </message>
 </context>
 <context>
  <name>history.traffic</name>
  <message>
   <source>This computer's clock was set anew ({days}). What was recorded then may stand under a wrong day.</source>
   <translation>Die Uhr dieses Computers wurde neu gestellt ({days}). Was damals aufgezeichnet wurde, kann unter einem falschen Tag stehen.</translation>
  </message>
  <message numerus="yes">
   <source>{n} days after {day} hold entries too. They are not shown here.</source>
   <comment>1 day after {day} holds entries too. They are not shown here.</comment>
   <translation>
    <numerusform>1 Tag nach {day} enthält auch Einträge. Sie werden hier nicht gezeigt.</numerusform>
    <numerusform>{n} Tage nach {day} enthalten auch Einträge. Sie werden hier nicht gezeigt.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was recorded cannot be read: it is damaged, or another version of PrivacyCheck wrote it. To begin anew: privacycheck history delete --all</source>
   <translation>Was aufgezeichnet wurde, kann nicht gelesen werden: Es ist beschädigt, oder eine andere Version von PrivacyCheck hat es geschrieben. Um neu zu beginnen: privacycheck history delete --all</translation>
  </message>
 </context>
 <context>
  <name>identify.groups</name>
  <message>
   <source>menu entry {name} ({id})</source>
   <translation>Menüeintrag {name} ({id})</translation>
  </message>
  <message>
   <source>{package} in {place}</source>
   <translation>{package} in {place}</translation>
  </message>
  <message numerus="yes">
   <source>{n} running processes of {path}</source>
   <comment>1 running process of {path}</comment>
   <translation>
    <numerusform>1 laufender Prozess von {path}</numerusform>
    <numerusform>{n} laufende Prozesse von {path}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>identify.names</name>
  <message>
   <source>Debian package</source>
   <translation>Debian-Paket</translation>
  </message>
  <message>
   <source>RPM package</source>
   <translation>RPM-Paket</translation>
  </message>
  <message>
   <source>Arch package</source>
   <translation>Arch-Paket</translation>
  </message>
  <message>
   <source>Flatpak</source>
   <translation>Flatpak</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>Snap</translation>
  </message>
  <message>
   <source>AppImage</source>
   <translation>AppImage</translation>
  </message>
  <message>
   <source>Windows program</source>
   <translation>Windows-Programm</translation>
  </message>
  <message>
   <source>menu entry</source>
   <translation>Menüeintrag</translation>
  </message>
  <message>
   <source>running program</source>
   <translation>laufendes Programm</translation>
  </message>
 </context>
 <context>
  <name>inspect.able</name>
  <message>
   <source>ZIP archives (also Java, Android, Office and browser packages)</source>
   <translation>ZIP-Archive (auch Pakete von Java, Android, Office und Browsern)</translation>
  </message>
  <message>
   <source>Electron archives (asar)</source>
   <translation>Electron-Archive (asar)</translation>
  </message>
  <message>
   <source>tape archives (tar)</source>
   <translation>tar-Archive</translation>
  </message>
  <message>
   <source>Debian packages</source>
   <translation>Debian-Pakete</translation>
  </message>
  <message>
   <source>Chromium resource packs (pak)</source>
   <translation>Ressourcen von Chromium (pak)</translation>
  </message>
  <message>
   <source>Qt resources (rcc)</source>
   <translation>Qt-Ressourcen (rcc)</translation>
  </message>
  <message>
   <source>Snap files and AppImages (squashfs)</source>
   <translation>Snap-Dateien und AppImages (squashfs)</translation>
  </message>
 </context>
 <context>
  <name>inspect.batch</name>
  <message>
   <source>files larger than 8 GB</source>
   <translation>Dateien über 8 GB</translation>
  </message>
  <message>
   <source>files that could not be read</source>
   <translation>Dateien, die nicht gelesen werden konnten</translation>
  </message>
 </context>
 <context>
  <name>inspect.gathered</name>
  <message>
   <source>Not looked into: {what} ({count}).</source>
   <translation>Nicht hineingesehen: {what} ({count}).</translation>
  </message>
 </context>
 <context>
  <name>inspect.kinds</name>
  <message>
   <source>documentation</source>
   <translation>Dokumentation</translation>
  </message>
  <message>
   <source>tests or examples</source>
   <translation>Tests oder Beispiele</translation>
  </message>
  <message>
   <source>a translation</source>
   <translation>eine Übersetzung</translation>
  </message>
  <message>
   <source>a list of parts</source>
   <translation>eine Liste von Bestandteilen</translation>
  </message>
  <message>
   <source>a list of packages</source>
   <translation>eine Liste von Paketen</translation>
  </message>
  <message>
   <source>a map for developers</source>
   <translation>eine Zuordnung für Entwickler</translation>
  </message>
  <message>
   <source>a definition of messages</source>
   <translation>eine Beschreibung von Nachrichten</translation>
  </message>
  <message>
   <source>a grammar of a language</source>
   <translation>eine Grammatik einer Sprache</translation>
  </message>
  <message>
   <source>a picture or a font</source>
   <translation>ein Bild oder eine Schrift</translation>
  </message>
 </context>
 <context>
  <name>inspect.look</name>
  <message>
   <source>parts packed in a way that cannot be read here</source>
   <translation>Teile in einer Packart, die hier nicht lesbar ist</translation>
  </message>
  <message>
   <source>Chromium resources packed with Brotli</source>
   <translation>Chromium-Ressourcen, mit Brotli gepackt</translation>
  </message>
  <message>
   <source>Qt resources packed with Zstandard</source>
   <translation>Qt-Ressourcen, mit Zstandard gepackt</translation>
  </message>
  <message>
   <source>archives too deep inside others</source>
   <translation>Archive, die zu tief in anderen liegen</translation>
  </message>
  <message>
   <source>file system images (squashfs) packed in a way that we do not read</source>
   <translation>Dateisystem-Abbilder (squashfs), deren Packart wir nicht lesen</translation>
  </message>
  <message>
   <source>archives inside archives that are too large to unpack</source>
   <translation>Archive in Archiven, die zum Auspacken zu groß sind</translation>
  </message>
  <message>
   <source>parts packed with Zstandard</source>
   <translation>Teile, mit Zstandard gepackt</translation>
  </message>
 </context>
 <context>
  <name>inspect.packed</name>
  <message>
   <source>7-Zip archives</source>
   <translation>7-Zip-Archive</translation>
  </message>
  <message>
   <source>RAR archives</source>
   <translation>RAR-Archive</translation>
  </message>
  <message>
   <source>Windows cabinets</source>
   <translation>Windows-Kabinettdateien</translation>
  </message>
  <message>
   <source>Windows installer databases</source>
   <translation>Windows-Installer-Datenbanken</translation>
  </message>
  <message>
   <source>RPM packages</source>
   <translation>RPM-Pakete</translation>
  </message>
 </context>
 <context>
  <name>inspect.place</name>
  <message>
   <source>a link</source>
   <translation>ein Link</translation>
  </message>
  <message>
   <source>a comment</source>
   <translation>ein Kommentar</translation>
  </message>
  <message>
   <source>an e-mail address</source>
   <translation>eine E-Mail-Adresse</translation>
  </message>
  <message>
   <source>a name in a file format</source>
   <translation>ein Name in einem Dateiformat</translation>
  </message>
  <message>
   <source>a certificate</source>
   <translation>ein Zertifikat</translation>
  </message>
  <message>
   <source>the address of a script for web pages</source>
   <translation>die Adresse eines Skripts für Webseiten</translation>
  </message>
  <message>
   <source>a list of addresses</source>
   <translation>eine Liste von Adressen</translation>
  </message>
  <message>
   <source>a comparison of addresses</source>
   <translation>ein Vergleich von Adressen</translation>
  </message>
  <message>
   <source>a description of a package</source>
   <translation>die Beschreibung eines Pakets</translation>
  </message>
  <message>
   <source>the name of a module</source>
   <translation>der Name eines Moduls</translation>
  </message>
  <message>
   <source>a template for web pages</source>
   <translation>eine Vorlage für Webseiten</translation>
  </message>
  <message>
   <source>an example</source>
   <translation>ein Beispiel</translation>
  </message>
  <message>
   <source>no sign that it is used</source>
   <translation>kein Hinweis, dass sie benutzt wird</translation>
  </message>
 </context>
 <context>
  <name>inspect.walk</name>
  <message>
   <source>files or folders that your account may not read</source>
   <translation>Dateien oder Ordner, die Ihr Konto nicht lesen darf</translation>
  </message>
  <message>
   <source>files that went away while we looked</source>
   <translation>Dateien, die währenddessen verschwanden</translation>
  </message>
  <message>
   <source>things that are no files, such as devices</source>
   <translation>Dinge, die keine Dateien sind, etwa Geräte</translation>
  </message>
  <message>
   <source>folders that lie on another disk</source>
   <translation>Ordner, die auf einem anderen Datenträger liegen</translation>
  </message>
  <message>
   <source>files beyond the first 2,000,000</source>
   <translation>Dateien nach den ersten 2.000.000</translation>
  </message>
 </context>
 <context>
  <name>inspect.zips</name>
  <message>
   <source>damaged archives</source>
   <translation>beschädigte Archive</translation>
  </message>
  <message>
   <source>parts of archives that are locked with a password</source>
   <translation>Archivteile mit Passwort</translation>
  </message>
  <message>
   <source>parts of archives that are packed in a way that we do not read</source>
   <translation>Archivteile, deren Packart wir nicht lesen</translation>
  </message>
  <message>
   <source>archives that grow far too large when unpacked</source>
   <translation>Archive, die beim Entpacken übermäßig groß werden</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>{word} and {word2}</source>
   <translation>{word} und {word2}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{head}: {rest}</source>
   <translation>{head}: {rest}</translation>
  </message>
  <message>
   <source>{text} (in English)</source>
   <translation>{text} (auf Englisch)</translation>
  </message>
  <message>
   <source>{thing}, {thing2}</source>
   <translation>{thing}, {thing2}</translation>
  </message>
  <message>
   <source>{part}, {part2}</source>
   <translation>{part}, {part2}</translation>
  </message>
  <message>
   <source>{clause}; {clause2}</source>
   <translation>{clause}; {clause2}</translation>
  </message>
 </context>
 <context>
  <name>locate.locator</name>
  <message>
   <source>Where a server probably stands cannot be told: {path} is missing or damaged.</source>
   <translation>Wo ein Server wahrscheinlich steht, lässt sich nicht sagen: {path} fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <source>Who runs a network cannot be told: {error}</source>
   <translation>Wer ein Netzwerk betreibt, lässt sich nicht sagen: {error}</translation>
  </message>
 </context>
 <context>
  <name>locate.networks</name>
  <message>
   <source>{path} is not address data that this computer can read.</source>
   <translation>{path} enthält keine Adressdaten, die dieser Computer lesen kann.</translation>
  </message>
  <message>
   <source>{path} is not address data.</source>
   <translation>{path} enthält keine Adressdaten.</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>{path} ist beschädigt.</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged.</source>
   <translation>{path} ist abgeschnitten oder beschädigt.</translation>
  </message>
  <message>
   <source>{path} is empty.</source>
   <translation>{path} ist leer.</translation>
  </message>
 </context>
 <context>
  <name>locate.own</name>
  <message>
   <source>it tells neither countries nor networks</source>
   <translation>sie nennen weder Länder noch Netzwerke</translation>
  </message>
  <message>
   <source>Your own address data {file} is not used: {error}.</source>
   <translation>Ihre eigenen Adressdaten {file} werden nicht benutzt: {error}.</translation>
  </message>
  <message>
   <source>Where servers probably stand comes from your own {file} of {day}.</source>
   <translation>Wo Server wahrscheinlich stehen, stammt aus Ihrer eigenen Datei {file} vom {day}.</translation>
  </message>
  <message>
   <source>Who runs a network comes from your own {file} of {day}.</source>
   <translation>Wer ein Netzwerk betreibt, stammt aus Ihrer eigenen Datei {file} vom {day}.</translation>
  </message>
  <message>
   <source>it is no MMDB file, cut off, or too large</source>
   <translation>das ist keine MMDB-Datei, oder sie ist abgeschnitten oder zu groß</translation>
  </message>
 </context>
 <context>
  <name>match.apps</name>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>program file</source>
   <translation>Programmdatei</translation>
  </message>
  <message>
   <source>publisher</source>
   <translation>Herausgeber</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>bundle id</source>
   <translation>Bundle-Kennung</translation>
  </message>
  <message>
   <source>Is this {name}? Only one sign speaks for it, so we say nothing about it.</source>
   <translation>Ist das {name}? Nur ein Zeichen spricht dafür, deshalb sagen wir nichts darüber.</translation>
  </message>
  <message>
   <source>{by}; other signs point to {others}</source>
   <translation>{by}; andere Merkmale deuten auf {others}</translation>
  </message>
  <message>
   <source>{source} package {package}</source>
   <translation>{source}-Paket {package}</translation>
  </message>
  <message>
   <source>publisher {publisher}</source>
   <translation>Herausgeber {publisher}</translation>
  </message>
  <message>
   <source>bundle {bundle} signed by {signer}</source>
   <translation>Bundle {bundle}, signiert von {signer}</translation>
  </message>
  <message>
   <source>signing identity {signer}</source>
   <translation>Signatur-Kennung {signer}</translation>
  </message>
 </context>
 <context>
  <name>match.sites</name>
  <message>
   <source>site {host}</source>
   <translation>Website {host}</translation>
  </message>
 </context>
 <context>
  <name>present.changes</name>
  <message>
   <source>Look at these first</source>
   <translation>Sehen Sie sich das zuerst an</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>No longer there</source>
   <translation>Nicht mehr da</translation>
  </message>
  <message>
   <source>What the rule book says anew</source>
   <translation>Was das Regelbuch neu sagt</translation>
  </message>
  <message>
   <source>{name} is new: {levels}.</source>
   <translation>{name} ist neu: {levels}.</translation>
  </message>
  <message>
   <source>from “{levels}” to “{levels2}”</source>
   <translation>von „{levels}“ zu „{levels2}“</translation>
  </message>
  <message numerus="yes">
   <source>{n} changes</source>
   <comment>1 change</comment>
   <translation>
    <numerusform>1 Änderung</numerusform>
    <numerusform>{n} Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <source>The maker of {name} is now {maker}{before}.</source>
   <translation>Der Hersteller von {name} ist jetzt {maker}{before}.</translation>
  </message>
  <message>
   <source>{says}, the maker of {name} belongs to {who}.</source>
   <translation>{says} ist Eigentümer des Herstellers von {name}: {who}.</translation>
  </message>
  <message>
   <source>{name} is now version {version}{version2}.</source>
   <translation>{name} hat jetzt Version {version}{version2}.</translation>
  </message>
  <message>
   <source>{name} is installed in another way now.</source>
   <translation>{name} ist jetzt auf andere Art installiert.</translation>
  </message>
  <message>
   <source>{name} was connected to {recipient_name}{what}. Before it was not seen there.</source>
   <translation>{name} hatte eine Verbindung, die vorher nicht zu sehen war: {recipient_name}{what}.</translation>
  </message>
  <message>
   <source>{name} was not seen connected to {recipient_name} this time.</source>
   <translation>{name}: Diese Verbindung war diesmal nicht zu sehen: {recipient_name}.</translation>
  </message>
  <message>
   <source>Nothing changed between the two scans.</source>
   <translation>Zwischen den beiden Prüfungen hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>{changed}, worth a look.</source>
   <translation>{changed}, einen Blick wert.</translation>
  </message>
  <message>
   <source>{changed}, {first} of them worth a look.</source>
   <translation>{changed}, davon {first} einen Blick wert.</translation>
  </message>
  <message>
   <source>{changed}, and nothing stands out.</source>
   <translation>{changed}. Nichts davon fällt auf.</translation>
  </message>
  <message>
   <source>{name} is no longer there.</source>
   <translation>{name} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>because of something seen on this computer: {says}</source>
   <translation>wegen etwas, das auf diesem Computer gesehen wurde: {says}</translation>
  </message>
  <message>
   <source> (before: {version})</source>
   <translation> (vorher: {version})</translation>
  </message>
  <message>
   <source>By the rule book {name} is made by {maker}{before}.</source>
   <translation>Nach dem Regelbuch ist der Hersteller von {name}: {maker}{before}.</translation>
  </message>
  <message>
   <source>nobody that is known</source>
   <translation>niemand, der bekannt ist</translation>
  </message>
  <message>
   <source>According to the newer rule book</source>
   <translation>Nach dem neueren Regelbuch</translation>
  </message>
  <message>
   <source>According to your own rules</source>
   <translation>Nach Ihren eigenen Regeln</translation>
  </message>
  <message>
   <source>{word} (before: {owners_before}).</source>
   <translation>{word} (vorher: {owners_before}).</translation>
  </message>
  <message>
   <source>, for {purposes}</source>
   <translation>, für {purposes}</translation>
  </message>
  <message>
   <source>The rule book or the program was updated between the scans (rules of {newest} and of {newest2}): some changes come from there.</source>
   <translation>Das Regelbuch oder das Programm wurde zwischen den Prüfungen aktualisiert (Regeln vom {newest} und vom {newest2}): Manche Änderungen kommen daher.</translation>
  </message>
  <message>
   <source>One of the scans did not come to its end, so that some programs may seem new or gone.</source>
   <translation>Eine der Prüfungen kam nicht zu ihrem Ende; deshalb können manche Programme neu oder verschwunden erscheinen.</translation>
  </message>
  <message>
   <source>The earlier scan bears a later time: the clock of this computer was set anew.</source>
   <translation>Die frühere Prüfung trägt eine spätere Zeit: Die Uhr dieses Computers wurde neu gestellt.</translation>
  </message>
  <message>
   <source>The later scan could not look at everything: {missed}.</source>
   <translation>Die spätere Prüfung konnte sich nicht alles ansehen: {missed}.</translation>
  </message>
  <message>
   <source>because of your own decision.</source>
   <translation>wegen Ihrer eigenen Entscheidung.</translation>
  </message>
  <message>
   <source>{name} went {step}, {because}</source>
   <translation>{name} wechselte {step}, {because}</translation>
  </message>
  <message>
   <source>because the rule book changed, not the program.</source>
   <translation>weil sich das Regelbuch geändert hat, nicht das Programm.</translation>
  </message>
  <message>
   <source>because this was not seen this time: {says}</source>
   <translation>weil dies diesmal nicht zu sehen war: {says}</translation>
  </message>
  <message>
   <source>because of its other version.</source>
   <translation>weil es eine andere Version hat.</translation>
  </message>
  <message>
   <source>for another reason.</source>
   <translation>aus einem anderen Grund.</translation>
  </message>
 </context>
 <context>
  <name>present.changes_here</name>
  <message>
   <source>{name}, new: {says}</source>
   <translation>{name}, neu: {says}</translation>
  </message>
  <message>
   <source>{name}, no longer: {says}</source>
   <translation>{name}, nicht mehr: {says}</translation>
  </message>
  <message>
   <source>{name} may do more now: {rights} ({by}).</source>
   <translation>{name} darf jetzt mehr: {rights} ({by}).</translation>
  </message>
  <message>
   <source>{name} may no longer do this: {rights}.</source>
   <translation>{name} darf dies nicht mehr: {rights}.</translation>
  </message>
  <message>
   <source>The extension {name} is new in {program}. {says}</source>
   <translation>Die Erweiterung {name} ist neu in {program}. {says}</translation>
  </message>
  <message>
   <source>The extension {name} is no longer on in {program}.</source>
   <translation>Die Erweiterung {name} ist in {program} nicht mehr eingeschaltet.</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do other things now. {says}</source>
   <translation>Die Erweiterung {name} in {program} darf jetzt anderes. {says}</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do more now: {rights}.</source>
   <translation>Die Erweiterung {name} in {program} darf jetzt mehr: {rights}.</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may no longer do this: {rights}.</source>
   <translation>Die Erweiterung {name} in {program} darf dies nicht mehr: {rights}.</translation>
  </message>
  <message>
   <source>{name} opens {list} for you now{before}.</source>
   <translation>{name} ist jetzt das Standardprogramm für {list}{before}.</translation>
  </message>
  <message>
   <source>{name} may not do this now: {rights} ({by}).</source>
   <translation>{name} darf dies jetzt nicht: {rights} ({by}).</translation>
  </message>
  <message>
   <source>No longer on this computer: {says}</source>
   <translation>Nicht mehr auf diesem Computer: {says}</translation>
  </message>
 </context>
 <context>
  <name>present.cite</name>
  <message>
   <source>{title} ({by}, {published}; read {accessed})</source>
   <translation>„{title}“ ({by}, {published}; gelesen am {accessed})</translation>
  </message>
  <message>
   <source>{title} ({by}; read {accessed})</source>
   <translation>„{title}“ ({by}; gelesen am {accessed})</translation>
  </message>
 </context>
 <context>
  <name>present.computer</name>
  <message>
   <source>We found no added certificates, proxies, tunnels, special groups or rules for browsers in what we could read.</source>
   <translation>Wir haben in dem, was wir lesen konnten, keine hinzugefügten Zertifikate, Proxys, Tunnel, besonderen Gruppen oder Regeln für Browser gefunden.</translation>
  </message>
  <message>
   <source>{count}: see the report of the scan.</source>
   <translation>{count}: siehe den Bericht der Prüfung.</translation>
  </message>
  <message numerus="yes">
   <source>{n} other settings</source>
   <comment>1 other setting</comment>
   <translation>
    <numerusform>1 andere Einstellung</numerusform>
    <numerusform>{n} andere Einstellungen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.concerns</name>
  <message>
   <source>What I type and copy</source>
   <translation>Was ich tippe und kopiere</translation>
  </message>
  <message>
   <source>Camera and microphone</source>
   <translation>Kamera und Mikrofon</translation>
  </message>
  <message>
   <source>Children use this computer</source>
   <translation>Kinder benutzen diesen Computer</translation>
  </message>
  <message>
   <source>Secrets of my work</source>
   <translation>Geheimnisse meiner Arbeit</translation>
  </message>
  <message>
   <source>Where I am</source>
   <translation>Wo ich bin</translation>
  </message>
  <message>
   <source>Whom I know and write to</source>
   <translation>Wen ich kenne und wem ich schreibe</translation>
  </message>
  <message>
   <source>What I read and watch</source>
   <translation>Was ich lese und ansehe</translation>
  </message>
  <message>
   <source>Money and papers</source>
   <translation>Geld und Papiere</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Gesundheit</translation>
  </message>
 </context>
 <context>
  <name>present.evidence</name>
  <message>
   <source>Officials or the press said this without showing proof that others can check. It raises no level. Read it beside what was measured and decided.</source>
   <translation>Behörden oder die Presse haben das gesagt, ohne Belege zu zeigen, die andere prüfen können. Es erhöht keine Stufe. Lesen Sie es neben dem, was gemessen und entschieden wurde.</translation>
  </message>
  <message>
   <source>These laws let a state ask for data under conditions. That it could ask does not mean that data was handed over. Laws raise no level.</source>
   <translation>Diese Gesetze erlauben einem Staat, unter Bedingungen Daten zu verlangen. Dass er fragen könnte, heißt nicht, dass Daten herausgegeben wurden. Gesetze erhöhen keine Stufe.</translation>
  </message>
  <message>
   <source>{get} in {where} for {whom}: {says}</source>
   <translation>{get} ({where}). Für wen: {whom}. {says}</translation>
  </message>
  <message>
   <source>We know of no decision, admission or measurement about this program. Nobody may have looked.</source>
   <translation>Uns ist zu diesem Programm keine Entscheidung, kein Eingeständnis und keine Messung bekannt. Vielleicht hat noch niemand nachgesehen.</translation>
  </message>
  <message>
   <source>By {by}.</source>
   <translation>Von: {by}.</translation>
  </message>
  <message>
   <source>Speaks against it ({date}): {says}</source>
   <translation>Dagegen spricht ({date}): {says}</translation>
  </message>
  <message>
   <source>Bans and restrictions by states, and their end. They raise no level.</source>
   <translation>Verbote und Einschränkungen durch Staaten und deren Ende. Sie erhöhen keine Stufe.</translation>
  </message>
  <message>
   <source> until {until}</source>
   <translation> bis {until}</translation>
  </message>
  <message>
   <source>By {by}, since {since}{until}.</source>
   <translation>Von: {by}, seit {since}{until}.</translation>
  </message>
  <message>
   <source>Why it applies: {because}.</source>
   <translation>Warum es gilt: {because}.</translation>
  </message>
  <message>
   <source>Who oversees it: {oversight}</source>
   <translation>Wer es beaufsichtigt: {oversight}</translation>
  </message>
  <message>
   <source>Secrecy: {secrecy}</source>
   <translation>Geheimhaltung: {secrecy}</translation>
  </message>
  <message>
   <source>Reach abroad: {abroad}</source>
   <translation>Reichweite ins Ausland: {abroad}</translation>
  </message>
  <message>
   <source>art. {text}</source>
   <translation>Art. {text}</translation>
  </message>
  <message>
   <source>What is documented</source>
   <translation>Was dokumentiert ist</translation>
  </message>
  <message>
   <source>What the maker says</source>
   <translation>Was der Hersteller sagt</translation>
  </message>
  <message>
   <source>Claims without public proof</source>
   <translation>Behauptungen ohne öffentlichen Beleg</translation>
  </message>
  <message>
   <source>Does not count here: {why_not}.</source>
   <translation>Zählt hier nicht: {why_not}.</translation>
  </message>
  <message>
   <source>Reply: {reply}</source>
   <translation>Antwort: {reply}</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Rechtliche Lage</translation>
  </message>
  <message>
   <source>This is about all programs of this kind. It does not name this one.</source>
   <translation>Das betrifft alle Programme dieser Art. Dieses hier wird nicht genannt.</translation>
  </message>
  <message>
   <source>The laws of {place} are not in the rule book yet.</source>
   <translation>Die Gesetze dieses Landes stehen noch nicht im Regelbuch: {place}.</translation>
  </message>
  <message>
   <source>The maker's seat is not on record.</source>
   <translation>Über den Sitz des Herstellers ist nichts belegt.</translation>
  </message>
  <message>
   <source>Laws that apply</source>
   <translation>Gesetze, die gelten</translation>
  </message>
  <message>
   <source>We have not read the maker's privacy policy yet.</source>
   <translation>Wir haben die Datenschutzerklärung des Herstellers noch nicht gelesen.</translation>
  </message>
  <message>
   <source>in English</source>
   <translation>auf Englisch</translation>
  </message>
 </context>
 <context>
  <name>present.find</name>
  <message numerus="yes">
   <source>{n} programs</source>
   <comment>1 program</comment>
   <translation>
    <numerusform>1 Programm</numerusform>
    <numerusform>{n} Programme</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flow_picture</name>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Probably in</source>
   <translation>Wahrscheinlich in</translation>
  </message>
  <message>
   <source>not visible</source>
   <translation>nicht sichtbar</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message numerus="yes">
   <source>{n} more programs</source>
   <comment>1 more program</comment>
   <translation>
    <numerusform>1 weiteres Programm</numerusform>
    <numerusform>{n} weitere Programme</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more companies</source>
   <comment>1 more company</comment>
   <translation>
    <numerusform>1 weitere Firma</numerusform>
    <numerusform>{n} weitere Firmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more countries</source>
   <comment>1 more country</comment>
   <translation>
    <numerusform>1 weiteres Land</numerusform>
    <numerusform>{n} weitere Länder</numerusform>
   </translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Server probably in:</source>
   <translation>Server wahrscheinlich in:</translation>
  </message>
  <message numerus="yes">
   <source>{n} others</source>
   <comment>1 other</comment>
   <translation>
    <numerusform>1 weitere</numerusform>
    <numerusform>{n} weitere</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flows</name>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>beendet</translation>
  </message>
  <message>
   <source>sent {volume}, received {volume2}</source>
   <translation>gesendet {volume}, empfangen {volume2}</translation>
  </message>
  <message>
   <source>{word}: {app} to {recipient_name}{purpose}{through}: {amounts}</source>
   <translation>{word}: {app} → {recipient_name}{purpose}{through}: {amounts}</translation>
  </message>
  <message>
   <source>Connected to</source>
   <translation>Verbunden mit</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>Company's home</source>
   <translation>Sitz der Firma</translation>
  </message>
  <message>
   <source>Server probably in</source>
   <translation>Server wahrscheinlich in</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>1 byte</comment>
   <translation>
    <numerusform>1 Byte</numerusform>
    <numerusform>{n} Byte</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {size}</source>
   <translation>mindestens {size}</translation>
  </message>
  <message>
   <source>, through {through}</source>
   <translation>, durch {through}</translation>
  </message>
  <message numerus="yes">
   <source>{n} recipients</source>
   <comment>1 recipient</comment>
   <translation>
    <numerusform>1 Empfänger</numerusform>
    <numerusform>{n} Empfänger</numerusform>
   </translation>
  </message>
  <message>
   <source>{end}, probably in {where}</source>
   <translation>{end}, wahrscheinlich in {where}</translation>
  </message>
  <message numerus="yes">
   <source>{n} countries</source>
   <comment>1 country</comment>
   <translation>
    <numerusform>1 Land</numerusform>
    <numerusform>{n} Länder</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} purposes</source>
   <translation>{count} Zwecke</translation>
  </message>
 </context>
 <context>
  <name>present.history</name>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Zeit (UTC)</translation>
  </message>
  <message>
   <source>Rules of</source>
   <translation>Regeln vom</translation>
  </message>
  <message>
   <source>Scan of {taken}, rules of {newest}.</source>
   <translation>Prüfung vom {taken}, Regeln vom {newest}.</translation>
  </message>
  <message>
   <source>From {earlier} to {later}: {summary}</source>
   <translation>Von {earlier} bis {later}: {summary}</translation>
  </message>
 </context>
 <context>
  <name>present.html</name>
  <message>
   <source>PrivacyCheck {version} looked at {system}, {taken}. Rules up to {newest}. Nothing was sent anywhere.</source>
   <translation>PrivacyCheck {version} hat sich {system} angesehen, {taken}. Regeln bis {newest}. Es wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>PrivacyCheck report</source>
   <translation>Bericht von PrivacyCheck</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>This is a made-up sample computer.</source>
   <translation>Das ist ein erfundener Beispielcomputer.</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>Was angesehen wurde</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed.</source>
   <comment>1 library or part of the system is not listed.</comment>
   <translation>
    <numerusform>1 Bibliothek oder Teil des Systems ist nicht aufgeführt.</numerusform>
    <numerusform>{n} Bibliotheken und Teile des Systems sind nicht aufgeführt.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.inside</name>
  <message>
   <source>Found inside the program's files. That is no proof that anything is sent.</source>
   <translation>In den Dateien des Programms gefunden. Das beweist nicht, dass etwas gesendet wird.</translation>
  </message>
  <message>
   <source>Set up to report to</source>
   <translation>Eingerichtet für Meldungen an</translation>
  </message>
  <message>
   <source>Can report to</source>
   <translation>Kann Meldungen senden an</translation>
  </message>
  <message>
   <source>Knows the address of</source>
   <translation>Kennt die Adresse von</translation>
  </message>
  <message>
   <source>module</source>
   <translation>Modul</translation>
  </message>
  <message>
   <source>Python module</source>
   <translation>Python-Modul</translation>
  </message>
  <message>
   <source>Go module</source>
   <translation>Go-Modul</translation>
  </message>
  <message>
   <source>Rust crate</source>
   <translation>Rust-Crate</translation>
  </message>
  <message>
   <source>.NET assembly</source>
   <translation>.NET-Assembly</translation>
  </message>
  <message>
   <source>Java package</source>
   <translation>Java-Paket</translation>
  </message>
  <message>
   <source>file</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>letters in the code</source>
   <translation>Buchstaben im Code</translation>
  </message>
  <message>
   <source>address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>key for reports to</source>
   <translation>Schlüssel für Meldungen an</translation>
  </message>
  <message>
   <source>{get} {text} in {file}{why}</source>
   <translation>{get} {text} in {file}{why}</translation>
  </message>
  <message>
   <source>, its own maker</source>
   <translation>, der eigene Hersteller</translation>
  </message>
  <message>
   <source>Built in: {sdks}</source>
   <translation>Eingebaut: {sdks}</translation>
  </message>
  <message>
   <source>Part: {sdks}.</source>
   <translation>Teil: {sdks}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>1 file</comment>
   <translation>
    <numerusform>1 Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>  No part or address that the rule book knows counts here. There may be others.</source>
   <translation>  Kein Teil und keine Adresse, die das Regelbuch kennt, zählt hier. Es kann andere geben.</translation>
  </message>
  <message>
   <source>  The look was stopped before its end.</source>
   <translation>  Das Nachsehen wurde vor dem Ende angehalten.</translation>
  </message>
  <message>
   <source>      The program's maker chooses where it reports to.</source>
   <translation>      Wohin dieser Teil meldet, bestimmt der Hersteller des Programms.</translation>
  </message>
  <message>
   <source>Found: {evidence}</source>
   <translation>Gefunden: {evidence}</translation>
  </message>
  <message>
   <source>Not seen: {line}</source>
   <translation>Nicht gesehen: {line}</translation>
  </message>
  <message>
   <source>For other purposes: </source>
   <translation>Für andere Zwecke: </translation>
  </message>
 </context>
 <context>
  <name>present.letter</name>
  <message>
   <source>It is on record that it can learn: {listed}.</source>
   <translation>Belegt ist, dass es erfahren kann: {listed}.</translation>
  </message>
  <message>
   <source>It is made by {name}{seat}.{owned}</source>
   <translation>Hergestellt wird es von {name}{seat}.{owned}</translation>
  </message>
  <message>
   <source>When we looked, it was {said}.</source>
   <translation>Stand bei der Prüfung: {said}.</translation>
  </message>
  <message>
   <source>Begin with this: {step}</source>
   <translation>Beginnen Sie damit: {step}</translation>
  </message>
  <message>
   <source>, whose legal home is {country_name}</source>
   <translation>, rechtlicher Sitz: {country_name}</translation>
  </message>
  <message>
   <source> It belongs to {owner}.</source>
   <translation> Eigentümer ist {owner}.</translation>
  </message>
  <message>
   <source>When we looked, it {said}.</source>
   <translation>Als wir nachsahen, hatte es {said}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} other things</source>
   <comment>1 other thing</comment>
   <translation>
    <numerusform>1 anderes</numerusform>
    <numerusform>{n} andere Dinge</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.overview</name>
  <message>
   <source>Nothing was sent anywhere. No finding is not a proof that nothing happens.</source>
   <translation>Es wurde nichts gesendet. Wenn nichts gefunden wurde, beweist das nicht, dass nichts geschieht.</translation>
  </message>
  <message>
   <source>We found {count} and know {known} of them{parts}.</source>
   <translation>Wir haben {count} gefunden und kennen davon {known}{parts}.</translation>
  </message>
  <message>
   <source>We found no programs that people use. That does not mean that all is well: see what was looked at.</source>
   <translation>Wir haben keine Programme gefunden, die man selbst benutzt. Das heißt nicht, dass alles in Ordnung ist: Sehen Sie nach, was geprüft wurde.</translation>
  </message>
  <message>
   <source>to do something about</source>
   <translation>mit Handlungsbedarf</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>einen Blick wert</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>noch nicht bekannt</translation>
  </message>
 </context>
 <context>
  <name>present.pace</name>
  <message>
   <source>{count} of {files}</source>
   <translation>{count} von {files}</translation>
  </message>
  <message numerus="yes">
   <source>about {n} hours left</source>
   <comment>about 1 hour left</comment>
   <translation>
    <numerusform>noch etwa 1 Stunde</numerusform>
    <numerusform>noch etwa {n} Stunden</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} a second</source>
   <translation>{size} pro Sekunde</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation>noch ein paar Sekunden</translation>
  </message>
  <message>
   <source>about {n} seconds left</source>
   <translation>noch etwa {n} Sekunden</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes left</source>
   <comment>about 1 minute left</comment>
   <translation>
    <numerusform>noch etwa 1 Minute</numerusform>
    <numerusform>noch etwa {n} Minuten</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.panel</name>
  <message>
   <source>Nobody wrote steps for this very program yet. These help with programs of its kind.</source>
   <translation>Für genau dieses Programm hat noch niemand Schritte aufgeschrieben. Diese helfen bei Programmen seiner Art.</translation>
  </message>
  <message>
   <source>Nothing that we could check is on record. That does not mean that it learns nothing.</source>
   <translation>Es ist nichts belegt, das wir prüfen konnten. Das heißt nicht, dass es nichts erfährt.</translation>
  </message>
  <message>
   <source>It was not running when we looked. Most programs talk only while you use them.</source>
   <translation>Es lief nicht, als wir nachsahen. Die meisten Programme senden und empfangen nur, während Sie sie benutzen.</translation>
  </message>
  <message>
   <source> It is switched off.</source>
   <translation> Sie ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>made by {maker}</source>
   <translation>Hersteller: {maker}</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Why this level</source>
   <translation>Warum diese Stufe</translation>
  </message>
  <message>
   <source>What it can learn about you</source>
   <translation>Was es über Sie erfahren kann</translation>
  </message>
  <message>
   <source>Seen on this computer</source>
   <translation>Auf diesem Computer gesehen</translation>
  </message>
  <message>
   <source>It can also {can}.</source>
   <translation>Außerdem kann sie: {can}.</translation>
  </message>
  <message>
   <source>Made by {publisher}.</source>
   <translation>Hergestellt von {publisher}.</translation>
  </message>
  <message>
   <source>Id: {id}</source>
   <translation>Kennung: {id}</translation>
  </message>
  <message>
   <source>Extension {name}: {says}{state}</source>
   <translation>Erweiterung {name}: {says}{state}</translation>
  </message>
  <message>
   <source>What you can do</source>
   <translation>Was Sie tun können</translation>
  </message>
  <message>
   <source>How we recognised it</source>
   <translation>Woran wir es erkannt haben</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more.</source>
   <comment>And 1 more.</comment>
   <translation>
    <numerusform>Und 1 weiterer Punkt.</numerusform>
    <numerusform>Und {n} weitere Punkte.</numerusform>
   </translation>
  </message>
  <message>
   <source>, profile {profile}</source>
   <translation>, Profil {profile}</translation>
  </message>
  <message>
   <source>We have no advice yet.</source>
   <translation>Wir haben noch keinen Rat.</translation>
  </message>
  <message>
   <source>Recognised by: {by}</source>
   <translation>Erkannt an: {by}</translation>
  </message>
  <message>
   <source>Found as: {line}</source>
   <translation>Gefunden als: {line}</translation>
  </message>
  <message>
   <source>You accepted this: {reason}</source>
   <translation>Sie haben das akzeptiert: {reason}</translation>
  </message>
  <message>
   <source>You ignored this: {reason}</source>
   <translation>Sie haben das übergangen: {reason}</translation>
  </message>
  <message>
   <source>How sure: {certainties}</source>
   <translation>Wie sicher: {certainties}</translation>
  </message>
  <message>
   <source>It may {rights}.</source>
   <translation>Es darf: {rights}.</translation>
  </message>
  <message>
   <source>It may not {rights}.</source>
   <translation>Es darf nicht: {rights}.</translation>
  </message>
  <message>
   <source>What it changes: {changes}</source>
   <translation>Was es ändert: {changes}</translation>
  </message>
  <message>
   <source>What you lose: {loses}</source>
   <translation>Worauf Sie verzichten: {loses}</translation>
  </message>
 </context>
 <context>
  <name>present.paper</name>
  <message>
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
 </context>
 <context>
  <name>present.past</name>
  <message>
   <source>Scans are not kept. What is kept already stays until you delete it.</source>
   <translation>Prüfungen werden nicht aufbewahrt. Was schon aufbewahrt ist, bleibt, bis Sie es löschen.</translation>
  </message>
  <message>
   <source>Scans are kept for {count}, on this computer only, in a file that other users cannot read.</source>
   <translation>Aufbewahrungszeit für Prüfungen: {count}. Sie liegen nur auf diesem Computer, in einer Datei, die andere Benutzer nicht lesen können.</translation>
  </message>
  <message>
   <source>{count} as before.</source>
   <translation>{count} wie vorher.</translation>
  </message>
  <message>
   <source>No scans kept</source>
   <translation>Keine Prüfungen aufbewahrt</translation>
  </message>
  <message>
   <source>Turn on keeping, then scan: the next scan can tell you what is new on this computer.</source>
   <translation>Schalten Sie das Aufbewahren ein und prüfen Sie dann: Die nächste Prüfung kann Ihnen sagen, was auf diesem Computer neu ist.</translation>
  </message>
  <message>
   <source>No scans kept yet</source>
   <translation>Noch keine Prüfungen aufbewahrt</translation>
  </message>
  <message>
   <source>Each scan of this computer is kept here. From the second one on you see what appeared, changed or went away in between.</source>
   <translation>Jede Prüfung dieses Computers wird hier aufbewahrt. Ab der zweiten sehen Sie, was dazwischen hinzukam, sich änderte oder verschwand.</translation>
  </message>
  <message>
   <source>One scan is kept</source>
   <translation>Eine Prüfung ist aufbewahrt</translation>
  </message>
  <message>
   <source>There is nothing to compare it with yet. After the next scan you see here what changed.</source>
   <translation>Es gibt noch nichts, womit sie sich vergleichen lässt. Nach der nächsten Prüfung sehen Sie hier, was sich geändert hat.</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>1 day</comment>
   <translation>
    <numerusform>1 Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} programs are</source>
   <comment>1 program is</comment>
   <translation>
    <numerusform>1 Programm ist</numerusform>
    <numerusform>{n} Programme sind</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.places</name>
  <message>
   <source>Numbers count connections. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Die Zahlen zählen Verbindungen. Wo ein Server steht, ist aus seiner Adresse geschätzt (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
  <message>
   <source>Places are guesses (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Orte sind Schätzungen (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
  <message>
   <source> to {names}</source>
   <translation> zu {names}</translation>
  </message>
  <message>
   <source>; {unknown} to an owner who is not known</source>
   <translation>; davon {unknown} zu einem Besitzer, der nicht bekannt ist</translation>
  </message>
  <message>
   <source>Server probably in {name}: {measure}{to}{lost}. {count}: {names}.</source>
   <translation>Server wahrscheinlich in {name}: {measure}{to}{lost}. {count}: {names}.</translation>
  </message>
  <message>
   <source>The larger a mark, the more was sent and received.</source>
   <translation>Je größer ein Punkt, desto mehr wurde gesendet und empfangen.</translation>
  </message>
  <message>
   <source>The larger a mark, the more connections.</source>
   <translation>Je größer ein Punkt, desto mehr Verbindungen.</translation>
  </message>
  <message numerus="yes">
   <source>{n} Programs</source>
   <comment>1 Program</comment>
   <translation>
    <numerusform>1 Programm</numerusform>
    <numerusform>{n} Programme</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.recipients</name>
  <message>
   <source>this computer's own name cache</source>
   <translation>dem Namensspeicher dieses Computers</translation>
  </message>
  <message>
   <source>Address: {address}</source>
   <translation>Adresse: {address}</translation>
  </message>
  <message>
   <source>We do not know who makes this program, and saw no connection at this moment.</source>
   <translation>Wir wissen nicht, wer dieses Programm herstellt, und haben in diesem Augenblick keine Verbindung gesehen.</translation>
  </message>
  <message>
   <source> (the maker's own)</source>
   <translation> (gehört dem Hersteller selbst)</translation>
  </message>
  <message>
   <source>{network} (AS{asn})</source>
   <translation>{network} (AS{asn})</translation>
  </message>
  <message>
   <source>Legal home of the company: {home}</source>
   <translation>Rechtlicher Sitz der Firma: {home}</translation>
  </message>
  <message>
   <source>Server probably in: {place}</source>
   <translation>Server wahrscheinlich in: {place}</translation>
  </message>
  <message>
   <source>Network run by: {network}</source>
   <translation>Netzwerk betrieben von: {network}</translation>
  </message>
  <message>
   <source> (from {host_origin})</source>
   <translation> (aus {host_origin})</translation>
  </message>
  <message>
   <source>, name: {host}{origin}</source>
   <translation>, Name: {host}{origin}</translation>
  </message>
  <message>
   <source>Who receives it</source>
   <translation>Wer es bekommt</translation>
  </message>
  <message>
   <source>, since {since}</source>
   <translation>, seit {since}</translation>
  </message>
  <message>
   <source>Connected to {recipient_name}{own}{purpose}.</source>
   <translation>Verbunden mit: {recipient_name}{own}{purpose}.</translation>
  </message>
  <message>
   <source>Leaves through {through}. Who runs its far end is not seen.</source>
   <translation>Verlässt den Computer durch {through}. Wer das andere Ende betreibt, ist nicht zu sehen.</translation>
  </message>
  <message>
   <source>Reverse look-up: {reverse_name}. Whoever runs the network wrote that; it proves no company.</source>
   <translation>Rückwärtssuche: {reverse_name}. Das hat eingetragen, wer das Netzwerk betreibt; es beweist keine Firma.</translation>
  </message>
  <message>
   <source>How sure: likely. The name is one that this computer remembers for the address.</source>
   <translation>Wie sicher: wahrscheinlich. Den Namen hat sich dieser Computer zu der Adresse gemerkt.</translation>
  </message>
  <message>
   <source>Maker: {name}. Legal home: {seat}.</source>
   <translation>Hersteller: {name}. Rechtlicher Sitz: {seat}.</translation>
  </message>
  <message>
   <source>Storage: {says}</source>
   <translation>Speicherung: {says}</translation>
  </message>
  <message>
   <source>Owner: {name}{share}{since}.</source>
   <translation>Eigentümer: {name}{share}{since}.</translation>
  </message>
  <message>
   <source>To ask for your data, or have it deleted: {contact}</source>
   <translation>Um nach Ihren Daten zu fragen oder sie löschen zu lassen: {contact}</translation>
  </message>
  <message>
   <source>not on record</source>
   <translation>nicht belegt</translation>
  </message>
 </context>
 <context>
  <name>present.recording</name>
  <message>
   <source>Not recording</source>
   <translation>Keine Aufzeichnung</translation>
  </message>
  <message>
   <source>Recording is paused</source>
   <translation>Die Aufzeichnung ist pausiert</translation>
  </message>
  <message>
   <source>Recording, with a problem</source>
   <translation>Aufzeichnung läuft, mit einem Problem</translation>
  </message>
  <message>
   <source>Not recording: the recorder does not run</source>
   <translation>Keine Aufzeichnung: Der Aufzeichner läuft nicht</translation>
  </message>
  <message>
   <source>How much each program sends to whom is kept on this computer.</source>
   <translation>Wie viel jedes Programm an wen sendet, wird auf diesem Computer aufbewahrt.</translation>
  </message>
  <message>
   <source>Nothing is recorded.</source>
   <translation>Nichts wird aufgezeichnet.</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder does not run.</source>
   <translation>Die Aufzeichnung ist eingeschaltet, aber der Aufzeichner läuft nicht.</translation>
  </message>
  <message>
   <source>Recording is paused until {clock}.</source>
   <translation>Die Aufzeichnung ist pausiert bis {clock}.</translation>
  </message>
  <message>
   <source>To record: privacycheck record on</source>
   <translation>Zum Aufzeichnen: privacycheck record on</translation>
  </message>
  <message>
   <source>To start it: privacycheck record on</source>
   <translation>Zum Starten: privacycheck record on</translation>
  </message>
  <message>
   <source>To end it: privacycheck record off</source>
   <translation>Zum Beenden: privacycheck record off</translation>
  </message>
  <message>
   <source>Starts when you log in: {how}.</source>
   <translation>Startet bei Ihrer Anmeldung: {how}.</translation>
  </message>
  <message>
   <source>Notifications of first contacts: {notifications}.</source>
   <translation>Benachrichtigungen über erste Kontakte: {notifications}.</translation>
  </message>
  <message>
   <source>an unknown time</source>
   <translation>zu unbekannter Zeit</translation>
  </message>
  <message>
   <source>Last written: {clock}. Waiting in memory: {waiting}.</source>
   <translation>Zuletzt geschrieben: {clock}. Wartet im Arbeitsspeicher: {waiting}.</translation>
  </message>
  <message>
   <source>by systemd</source>
   <translation>durch systemd</translation>
  </message>
  <message>
   <source>by an autostart entry</source>
   <translation>durch einen Autostart-Eintrag</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>No notifications about: {muted}</source>
   <translation>Keine Benachrichtigungen über: {muted}</translation>
  </message>
  <message>
   <source>No news. They are found while recording is on, from its second day on.</source>
   <translation>Keine Neuigkeiten. Sie werden gefunden, solange die Aufzeichnung eingeschaltet ist, ab ihrem zweiten Tag.</translation>
  </message>
  <message>
   <source>Worth a look: </source>
   <translation>Einen Blick wert: </translation>
  </message>
  <message>
   <source>on</source>
   <translation>ein</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
 </context>
 <context>
  <name>present.requests</name>
  <message>
   <source>{when}: {address}, no answer from {server}</source>
   <translation>{when}: {address}, keine Antwort von {server}</translation>
  </message>
  <message numerus="yes">
   <source>{n} reverse look-ups</source>
   <comment>1 reverse look-up</comment>
   <translation>
    <numerusform>1 Rückwärtssuche</numerusform>
    <numerusform>{n} Rückwärtssuchen</numerusform>
   </translation>
  </message>
  <message>
   <source>{found}. They are off now. Nothing else.</source>
   <translation>{found}. Rückwärtssuchen sind jetzt ausgeschaltet. Sonst nichts.</translation>
  </message>
  <message>
   <source>{when}: {address}, answered by {server}</source>
   <translation>{when}: {address}, beantwortet von {server}</translation>
  </message>
  <message>
   <source>{found}. You have turned them on. Nothing else.</source>
   <translation>{found}. Sie haben Rückwärtssuchen eingeschaltet. Sonst nichts.</translation>
  </message>
 </context>
 <context>
  <name>present.rows</name>
  <message>
   <source>program not visible</source>
   <translation>Programm nicht sichtbar</translation>
  </message>
  <message>
   <source>talked to {parts}</source>
   <translation>Kontakt mit {parts}</translation>
  </message>
  <message>
   <source>running, no connection outside seen</source>
   <translation>läuft, keine Verbindung nach außen gesehen</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>läuft nicht</translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses not known</source>
   <comment>1 address not known</comment>
   <translation>
    <numerusform>1 Adresse (nicht bekannt)</numerusform>
    <numerusform>{n} Adressen (nicht bekannt)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.streams</name>
  <message>
   <source>Owner not known</source>
   <translation>Besitzer nicht bekannt</translation>
  </message>
  <message>
   <source>Country not known</source>
   <translation>Land nicht bekannt</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections</source>
   <comment>1 connection</comment>
   <translation>
    <numerusform>1 Verbindung</numerusform>
    <numerusform>{n} Verbindungen</numerusform>
   </translation>
  </message>
  <message>
   <source>{once} and {count} more</source>
   <translation>{once} und {count} weitere</translation>
  </message>
  <message>
   <source>Not drawn: {counted} within this computer or your own network.</source>
   <translation>Nicht gezeichnet: {counted} innerhalb dieses Computers oder Ihres eigenen Netzwerks.</translation>
  </message>
  <message>
   <source>{counted} to servers whose country is not known ({names}).</source>
   <translation>{counted} zu Servern, deren Land nicht bekannt ist ({names}).</translation>
  </message>
 </context>
 <context>
  <name>present.table</name>
  <message>
   <source>Network run by</source>
   <translation>Netzwerk betrieben von</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Anzahl</translation>
  </message>
 </context>
 <context>
  <name>present.text</name>
  <message>
   <source>IP Geolocation by DB-IP (https://db-ip.com); networks by RouteViews, NRO and DB-IP (CC BY 4.0).</source>
   <translation>IP Geolocation by DB-IP (https://db-ip.com); Netzwerke nach RouteViews, NRO und DB-IP (CC BY 4.0).</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed (--all lists them).</source>
   <comment>1 library or part of the system is not listed (--all lists it).</comment>
   <translation>
    <numerusform>1 Bibliothek oder Teil des Systems ist nicht aufgeführt (--all führt sie auf).</numerusform>
    <numerusform>{n} Bibliotheken und Teile des Systems sind nicht aufgeführt (--all führt sie auf).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} connections belong to no program that we could see.</source>
   <comment>1 connection belongs to no program that we could see.</comment>
   <translation>
    <numerusform>1 Verbindung gehört zu keinem Programm, das wir sehen konnten.</numerusform>
    <numerusform>{n} Verbindungen gehören zu keinem Programm, das wir sehen konnten.</numerusform>
   </translation>
  </message>
  <message>
   <source>  More, with every source: privacycheck app "{title}"</source>
   <translation>  Mehr, mit jeder Quelle: privacycheck app "{title}"</translation>
  </message>
  <message>
   <source>Looked for, and nothing found: {names}.</source>
   <translation>Gesucht und nichts gefunden: {names}.</translation>
  </message>
  <message>
   <source>  A rule of your own to start from:</source>
   <translation>  Eine eigene Regel als Anfang:</translation>
  </message>
  <message>
   <source>Nothing was sent anywhere. Addresses: </source>
   <translation>Es wurde nichts gesendet. Adressen: </translation>
  </message>
  <message>
   <source>    not seen: </source>
   <translation>    nicht gesehen: </translation>
  </message>
 </context>
 <context>
  <name>present.traffic</name>
  <message>
   <source>All others</source>
   <translation>Alle anderen</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} bis {until}</translation>
  </message>
  <message>
   <source>Recorded on this computer, {days}</source>
   <translation>Auf diesem Computer aufgezeichnet, {days}</translation>
  </message>
  <message>
   <source>Nothing was recorded ({days}). To record: privacycheck record on</source>
   <translation>Nichts wurde aufgezeichnet ({days}). Zum Aufzeichnen: privacycheck record on</translation>
  </message>
 </context>
 <context>
  <name>present.traffic_chart</name>
  <message numerus="yes">
   <source>on {n} days</source>
   <comment>on 1 day</comment>
   <translation>
    <numerusform>an 1 Tag</numerusform>
    <numerusform>an {n} Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>{sent} sent and {received} received, {days}.</source>
   <translation>{sent} gesendet und {received} empfangen, {days}.</translation>
  </message>
  <message>
   <source>The last {count}</source>
   <translation>Letzte {count}</translation>
  </message>
  <message>
   <source>At least {sent} sent and {received} received, {days}.</source>
   <translation>Mindestens {sent} gesendet und {received} empfangen, {days}.</translation>
  </message>
  <message>
   <source>Recording is off</source>
   <translation>Die Aufzeichnung ist ausgeschaltet</translation>
  </message>
  <message>
   <source>Turned on, it keeps how much each program sends to whom and receives, day by day, on this computer only. It keeps no contents and no pages.</source>
   <translation>Eingeschaltet bewahrt sie Tag für Tag auf, wie viel jedes Programm an wen sendet und von wem empfängt, nur auf diesem Computer. Sie bewahrt keine Inhalte und keine Seiten auf.</translation>
  </message>
  <message>
   <source>Nothing recorded yet</source>
   <translation>Noch nichts aufgezeichnet</translation>
  </message>
  <message>
   <source>Most programs talk only while you use them. What they send and receive will be shown here by day.</source>
   <translation>Die meisten Programme senden und empfangen nur, während Sie sie benutzen. Was sie senden und empfangen, wird hier nach Tagen gezeigt.</translation>
  </message>
 </context>
 <context>
  <name>present.wording</name>
  <message>
   <source>Do something</source>
   <translation>Etwas tun</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Einen Blick wert</translation>
  </message>
  <message>
   <source>Nothing stands out</source>
   <translation>Nichts fällt auf</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Official case, contested</source>
   <translation>Amtlicher Fall, bestritten</translation>
  </message>
  <message>
   <source>Measured by researchers</source>
   <translation>Von Forschern gemessen</translation>
  </message>
  <message>
   <source>Reported, not confirmed</source>
   <translation>Berichtet, nicht bestätigt</translation>
  </message>
  <message>
   <source>Law that applies</source>
   <translation>Gesetz, das gilt</translation>
  </message>
  <message>
   <source>The maker says</source>
   <translation>Der Hersteller sagt</translation>
  </message>
  <message>
   <source>Claimed, no public proof</source>
   <translation>Behauptet, kein öffentlicher Beleg</translation>
  </message>
  <message>
   <source>the program's own work</source>
   <translation>die eigentliche Aufgabe des Programms</translation>
  </message>
  <message>
   <source>pictures, pages and files</source>
   <translation>Bilder, Seiten und Dateien</translation>
  </message>
  <message>
   <source>keeping devices in step</source>
   <translation>Abgleich zwischen Geräten</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>updates</source>
   <translation>Aktualisierungen</translation>
  </message>
  <message>
   <source>video and sound</source>
   <translation>Video und Ton</translation>
  </message>
  <message>
   <source>payment</source>
   <translation>Bezahlung</translation>
  </message>
  <message>
   <source>looking up names</source>
   <translation>Nachschlagen von Namen</translation>
  </message>
  <message>
   <source>rented servers</source>
   <translation>gemietete Server</translation>
  </message>
  <message>
   <source>a delivery network</source>
   <translation>ein Verteilnetz</translation>
  </message>
  <message>
   <source>Whether this still holds is not known.</source>
   <translation>Ob das noch gilt, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Contested.</source>
   <translation>Bestritten.</translation>
  </message>
  <message>
   <source>Under appeal.</source>
   <translation>Berufung eingelegt.</translation>
  </message>
  <message>
   <source>Ended by an agreement.</source>
   <translation>Durch Vergleich beendet.</translation>
  </message>
  <message>
   <source>Mended since.</source>
   <translation>Inzwischen behoben.</translation>
  </message>
  <message>
   <source>Stopped since.</source>
   <translation>Inzwischen beendet.</translation>
  </message>
  <message>
   <source>It describes that time.</source>
   <translation>Beschreibt den damaligen Stand.</translation>
  </message>
  <message>
   <source>In force.</source>
   <translation>In Kraft.</translation>
  </message>
  <message>
   <source>Lifted.</source>
   <translation>Aufgehoben.</translation>
  </message>
  <message>
   <source>Suspended.</source>
   <translation>Ausgesetzt.</translation>
  </message>
  <message>
   <source>Banned</source>
   <translation>Verboten</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Eingeschränkt</translation>
  </message>
  <message>
   <source>Ordered to change</source>
   <translation>Änderung angeordnet</translation>
  </message>
  <message>
   <source>Official warning</source>
   <translation>Amtliche Warnung</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>wahrscheinlich</translation>
  </message>
  <message>
   <source>possible, please check</source>
   <translation>möglich, bitte prüfen</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>dieser Computer</translation>
  </message>
  <message>
   <source>your own network</source>
   <translation>Ihr eigenes Netzwerk</translation>
  </message>
  <message>
   <source>a neighbour on your own network</source>
   <translation>ein Nachbar in Ihrem eigenen Netzwerk</translation>
  </message>
  <message>
   <source>all devices nearby</source>
   <translation>alle Geräte in der Nähe</translation>
  </message>
  <message>
   <source>an address kept for examples</source>
   <translation>eine Adresse, die für Beispiele reserviert ist</translation>
  </message>
  <message>
   <source>a reserved address</source>
   <translation>eine reservierte Adresse</translation>
  </message>
  <message>
   <source>the Tor network (where to is not seen)</source>
   <translation>das Tor-Netzwerk (wohin, ist nicht zu sehen)</translation>
  </message>
  <message>
   <source>Confirmed finding</source>
   <translation>Bestätigter Befund</translation>
  </message>
  <message>
   <source>Researchers measured something</source>
   <translation>Forscher haben etwas gemessen</translation>
  </message>
  <message>
   <source>A report, not confirmed</source>
   <translation>Ein Bericht, nicht bestätigt</translation>
  </message>
  <message>
   <source>Maker collects sensitive data</source>
   <translation>Hersteller sammelt sensible Daten</translation>
  </message>
  <message>
   <source>what we saw on this computer</source>
   <translation>was wir auf diesem Computer gesehen haben</translation>
  </message>
  <message>
   <source>a confirmed finding</source>
   <translation>ein bestätigter Befund</translation>
  </message>
  <message>
   <source>an official case</source>
   <translation>ein amtlicher Fall</translation>
  </message>
  <message>
   <source>what researchers measured</source>
   <translation>was Forscher gemessen haben</translation>
  </message>
  <message>
   <source>a report that is not confirmed</source>
   <translation>ein unbestätigter Bericht</translation>
  </message>
  <message>
   <source>what its maker says</source>
   <translation>was der Hersteller sagt</translation>
  </message>
  <message>
   <source>an address of unknown owner ({address})</source>
   <translation>einer Adresse unbekannten Besitzers ({address})</translation>
  </message>
  <message>
   <source>one of: {name}{more}</source>
   <translation>eine von: {name}{more}</translation>
  </message>
  <message>
   <source>Talked to {who}</source>
   <translation>Kontakt mit {who}</translation>
  </message>
  <message>
   <source>Set up to report to {who}</source>
   <translation>Eingerichtet für Meldungen an {who}</translation>
  </message>
  <message>
   <source>We do not know {name} yet. That does not mean that it is fine.{made}</source>
   <translation>Wir kennen {name} noch nicht. Das heißt nicht, dass es unbedenklich ist.{made}</translation>
  </message>
  <message>
   <source>Nothing about {name} stands out in what we looked at. This is not a proof that nothing happens.</source>
   <translation>An {name} fällt in dem, was wir uns angesehen haben, nichts auf. Das ist kein Beweis, dass nichts geschieht.</translation>
  </message>
  <message>
   <source>There is something to do about {name}</source>
   <translation>Bei {name} gibt es etwas zu tun</translation>
  </message>
  <message>
   <source>{name} is worth a look</source>
   <translation>{name} ist einen Blick wert</translation>
  </message>
  <message>
   <source>{opening}, because of {listed}.</source>
   <translation>{opening}. Grund: {listed}.</translation>
  </message>
  <message>
   <source>{name}, on servers of {hosted_at}</source>
   <translation>{name}, auf Servern von {hosted_at}</translation>
  </message>
  <message>
   <source>an address of unknown owner, on servers of {hosted_at}</source>
   <translation>einer Adresse unbekannten Besitzers auf Servern von {hosted_at}</translation>
  </message>
  <message>
   <source>No record for it yet</source>
   <translation>Noch kein Eintrag dazu</translation>
  </message>
  <message>
   <source>No current finding counts</source>
   <translation>Kein aktueller Befund zählt</translation>
  </message>
  <message>
   <source> It is made by {name}.</source>
   <translation> Der Hersteller ist {name}.</translation>
  </message>
 </context>
 <context>
  <name>recipients</name>
  <message>
   <source>the VPN interface {name} ({product})</source>
   <translation>die VPN-Schnittstelle {name} ({product})</translation>
  </message>
  <message>
   <source>the interface {name} ({product}, a modem or a VPN)</source>
   <translation>die Schnittstelle {name} ({product}, ein Modem oder ein VPN)</translation>
  </message>
 </context>
 <context>
  <name>record.news</name>
  <message>
   <source>{app} was connected to {end} for the first time.</source>
   <translation>{app} war zum ersten Mal mit {end} verbunden.</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, a service for {purpose}.</source>
   <translation>{app} war mit {end} verbunden, einem Dienst für {purpose}.</translation>
  </message>
  <message>
   <source>{app} was connected to somebody new who is not known: {end}.</source>
   <translation>{app} war mit jemand Neuem verbunden, der nicht bekannt ist: {end}.</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, which belongs to its own maker, a service for {purpose}.</source>
   <translation>{app} war mit {end} verbunden, das seinem eigenen Hersteller gehört, einem Dienst für {purpose}.</translation>
  </message>
 </context>
 <context>
  <name>record.recorder</name>
  <message>
   <source>What was recorded waits in memory. {error}</source>
   <translation>Was aufgezeichnet wurde, wartet im Arbeitsspeicher. {error}</translation>
  </message>
 </context>
 <context>
  <name>record.teller</name>
  <message>
   <source>{who} talked to {companies} for the first time: {names}.</source>
   <translation>{who} hatte zum ersten Mal Kontakt mit {companies}: {names}.</translation>
  </message>
  <message>
   <source>New contacts</source>
   <translation>Neue Kontakte</translation>
  </message>
  <message>
   <source>A new contact</source>
   <translation>Ein neuer Kontakt</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} weiteren</translation>
  </message>
  <message>
   <source>Among them for {purposes}.</source>
   <translation>Darunter für {purposes}.</translation>
  </message>
 </context>
 <context>
  <name>recorder_state</name>
  <message>
   <source>A recorder is already running. See: privacycheck record status</source>
   <translation>Eine Aufzeichnung läuft schon. Siehe: privacycheck record status</translation>
  </message>
  <message>
   <source>{path} cannot be written: {error}. Make its folder writable.</source>
   <translation>{path} kann nicht geschrieben werden: {error}. Machen Sie den Ordner beschreibbar.</translation>
  </message>
 </context>
 <context>
  <name>scan</name>
  <message>
   <source>which package each program belongs to</source>
   <translation>zu welchem Paket jedes Programm gehört</translation>
  </message>
  <message>
   <source>what the rule book says</source>
   <translation>was das Regelbuch sagt</translation>
  </message>
  <message>
   <source>what is built into the programs</source>
   <translation>was in die Programme eingebaut ist</translation>
  </message>
  <message>
   <source>The scan ended before it was finished.</source>
   <translation>Die Prüfung endete, bevor sie fertig war.</translation>
  </message>
  <message>
   <source>what is built into {name} ({number} of {all})</source>
   <translation>was in {name} eingebaut ist ({number} von {all})</translation>
  </message>
 </context>
 <context>
  <name>rules.words</name>
  <message>
   <source>What a program can learn about you</source>
   <translation>Was ein Programm über Sie erfahren kann</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>Gesicht</translation>
  </message>
  <message>
   <source>Pictures or measurements of your face that can tell who you are.</source>
   <translation>Bilder oder Maße Ihres Gesichts, an denen Sie zu erkennen sind.</translation>
  </message>
  <message>
   <source>Other body data</source>
   <translation>Andere Körperdaten</translation>
  </message>
  <message>
   <source>Fingerprints, voice prints and other measurements of your body.</source>
   <translation>Fingerabdrücke, Stimmabdrücke und andere Maße Ihres Körpers.</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Sound from your microphone, such as calls and voice messages.</source>
   <translation>Ton aus Ihrem Mikrofon, etwa Anrufe und Sprachnachrichten.</translation>
  </message>
  <message>
   <source>Camera pictures</source>
   <translation>Kamerabilder</translation>
  </message>
  <message>
   <source>Pictures and video from your camera.</source>
   <translation>Bilder und Videos Ihrer Kamera.</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <source>What is shown on your screen.</source>
   <translation>Was auf Ihrem Bildschirm zu sehen ist.</translation>
  </message>
  <message>
   <source>Typed text</source>
   <translation>Getippter Text</translation>
  </message>
  <message>
   <source>What you type on the keyboard, also outside of messages.</source>
   <translation>Was Sie auf der Tastatur tippen, auch außerhalb von Nachrichten.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message>
   <source>What you copy and paste.</source>
   <translation>Was Sie kopieren und einfügen.</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>The words and files that you send to other people.</source>
   <translation>Die Worte und Dateien, die Sie anderen Menschen senden.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Documents, pictures and other files of yours.</source>
   <translation>Ihre Dokumente, Bilder und anderen Dateien.</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <source>The people you know: address book, friends, who writes to whom.</source>
   <translation>Die Menschen, die Sie kennen: Adressbuch, Freunde, wer wem schreibt.</translation>
  </message>
  <message>
   <source>Browsing</source>
   <translation>Surfen</translation>
  </message>
  <message>
   <source>Which web pages you visit and what you search for.</source>
   <translation>Welche Webseiten Sie besuchen und wonach Sie suchen.</translation>
  </message>
  <message>
   <source>Exact location</source>
   <translation>Genauer Standort</translation>
  </message>
  <message>
   <source>Where you are, to the street or closer.</source>
   <translation>Wo Sie sind, auf die Straße genau oder genauer.</translation>
  </message>
  <message>
   <source>Facts about your body, illness and fitness.</source>
   <translation>Angaben über Ihren Körper, Krankheiten und Fitness.</translation>
  </message>
  <message>
   <source>Home address</source>
   <translation>Wohnadresse</translation>
  </message>
  <message>
   <source>Where you live.</source>
   <translation>Wo Sie wohnen.</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>Your telephone number.</source>
   <translation>Ihre Telefonnummer.</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Your e-mail address.</source>
   <translation>Ihre E-Mail-Adresse.</translation>
  </message>
  <message>
   <source>Name and account</source>
   <translation>Name und Konto</translation>
  </message>
  <message>
   <source>Your name, birthday, picture, account name or papers.</source>
   <translation>Ihr Name, Geburtstag, Bild, Kontoname oder Ihre Ausweispapiere.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Cards, bank details and what you bought.</source>
   <translation>Karten, Bankdaten und was Sie gekauft haben.</translation>
  </message>
  <message>
   <source>Rough location</source>
   <translation>Ungefährer Standort</translation>
  </message>
  <message>
   <source>The town or country you are in, for example from your internet address.</source>
   <translation>Die Stadt oder das Land, in dem Sie sind, etwa aus Ihrer Internetadresse.</translation>
  </message>
  <message>
   <source>Device identity</source>
   <translation>Gerätekennung</translation>
  </message>
  <message>
   <source>Numbers that tell your device apart from all others.</source>
   <translation>Nummern, die Ihr Gerät von allen anderen unterscheiden.</translation>
  </message>
  <message>
   <source>Installed programs</source>
   <translation>Installierte Programme</translation>
  </message>
  <message>
   <source>Which other programs are on this computer.</source>
   <translation>Welche anderen Programme auf diesem Computer sind.</translation>
  </message>
  <message>
   <source>What you watch and hear</source>
   <translation>Was Sie ansehen und hören</translation>
  </message>
  <message>
   <source>Videos, music, games and books that you look at, and for how long.</source>
   <translation>Videos, Musik, Spiele und Bücher, mit denen Sie sich beschäftigen, und wie lange.</translation>
  </message>
  <message>
   <source>Interests</source>
   <translation>Interessen</translation>
  </message>
  <message>
   <source>What a company guesses about you from all that it knows.</source>
   <translation>Was eine Firma aus allem, was sie weiß, über Sie vermutet.</translation>
  </message>
  <message>
   <source>Internet address</source>
   <translation>Internetadresse</translation>
  </message>
  <message>
   <source>The address from which you use the internet. Every server that you reach sees it.</source>
   <translation>Die Adresse, von der aus Sie das Internet benutzen. Jeder Server, den Sie erreichen, sieht sie.</translation>
  </message>
  <message>
   <source>Device details</source>
   <translation>Angaben zum Gerät</translation>
  </message>
  <message>
   <source>Model, system version, language, screen size and the like.</source>
   <translation>Modell, Systemversion, Sprache, Bildschirmgröße und Ähnliches.</translation>
  </message>
  <message>
   <source>Use of the program</source>
   <translation>Nutzung des Programms</translation>
  </message>
  <message>
   <source>Which functions you use, when and how often.</source>
   <translation>Welche Funktionen Sie benutzen, wann und wie oft.</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Absturzberichte</translation>
  </message>
  <message>
   <source>What happened when the program failed. Can hold parts of what you worked on.</source>
   <translation>Was geschah, als das Programm abstürzte. Kann Teile dessen enthalten, woran Sie gearbeitet haben.</translation>
  </message>
  <message>
   <source>How sure we are</source>
   <translation>Wie sicher wir sind</translation>
  </message>
  <message>
   <source>We saw it here ourselves: a connection, a permission or a setting.</source>
   <translation>Wir haben es hier selbst gesehen: eine Verbindung, eine Berechtigung oder eine Einstellung.</translation>
  </message>
  <message>
   <source>A final decision, the maker's own admission, or removal as harmful software.</source>
   <translation>Eine endgültige Entscheidung, das Eingeständnis des Herstellers selbst oder die Entfernung als schädliche Software.</translation>
  </message>
  <message>
   <source>A settlement, or an official decision that is contested, under appeal or not final.</source>
   <translation>Ein Vergleich oder eine amtliche Entscheidung, die bestritten, in Berufung oder nicht endgültig ist.</translation>
  </message>
  <message>
   <source>A technical study that says how it was done, so that others can repeat it.</source>
   <translation>Eine technische Untersuchung, die sagt, wie sie gemacht wurde, sodass andere sie wiederholen können.</translation>
  </message>
  <message>
   <source>One report, or one that others dispute.</source>
   <translation>Ein einzelner Bericht oder einer, den andere bestreiten.</translation>
  </message>
  <message>
   <source>What the company itself writes, for example in its privacy policy.</source>
   <translation>Was die Firma selbst schreibt, zum Beispiel in ihrer Datenschutzerklärung.</translation>
  </message>
  <message>
   <source>A law that binds the company. That a state could ask for data does not mean that it got any.</source>
   <translation>Ein Gesetz, das die Firma bindet. Dass ein Staat Daten verlangen könnte, heißt nicht, dass er welche bekommen hat.</translation>
  </message>
  <message>
   <source>Officials or the press said so, and showed nothing that others could check.</source>
   <translation>Behörden oder die Presse haben es gesagt und nichts gezeigt, das andere prüfen könnten.</translation>
  </message>
  <message>
   <source>What to make of a program</source>
   <translation>Was von einem Programm zu halten ist</translation>
  </message>
  <message>
   <source>Something serious is well documented and still holds. The steps below help.</source>
   <translation>Etwas Ernstes ist gut dokumentiert und gilt noch. Die Schritte unten helfen.</translation>
  </message>
  <message>
   <source>It collects sensitive things, or something was found about it. Read why, then decide.</source>
   <translation>Es sammelt Sensibles, oder etwas wurde darüber herausgefunden. Lesen Sie, warum, und entscheiden Sie dann.</translation>
  </message>
  <message>
   <source>Nobody has written about it in the rule book. That does not mean that it is fine.</source>
   <translation>Niemand hat im Regelbuch darüber geschrieben. Das heißt nicht, dass es unbedenklich ist.</translation>
  </message>
  <message>
   <source>We know the program and nothing counts against it now. That is no proof that nothing happens.</source>
   <translation>Wir kennen das Programm, und derzeit spricht nichts dagegen. Das ist kein Beweis, dass nichts geschieht.</translation>
  </message>
  <message>
   <source>What a connection is for</source>
   <translation>Wofür eine Verbindung da ist</translation>
  </message>
  <message>
   <source>What you use the program for, such as sending your messages.</source>
   <translation>Wofür Sie das Programm benutzen, etwa um Ihre Nachrichten zu senden.</translation>
  </message>
  <message>
   <source>Things that the program shows you.</source>
   <translation>Dinge, die das Programm Ihnen zeigt.</translation>
  </message>
  <message>
   <source>Copies of your data that other devices of yours get too.</source>
   <translation>Kopien Ihrer Daten, die auch Ihre anderen Geräte bekommen.</translation>
  </message>
  <message>
   <source>Checking who you are.</source>
   <translation>Prüfen, wer Sie sind.</translation>
  </message>
  <message>
   <source>Asking for newer versions and fetching them.</source>
   <translation>Nach neueren Versionen fragen und sie holen.</translation>
  </message>
  <message>
   <source>News that reach you without your asking.</source>
   <translation>Neuigkeiten, die Sie erreichen, ohne dass Sie danach fragen.</translation>
  </message>
  <message>
   <source>Reports on how you use the program, sent to its maker.</source>
   <translation>Berichte darüber, wie Sie das Programm benutzen, an den Hersteller gesendet.</translation>
  </message>
  <message>
   <source>Counting and comparing what people do, often by a company of its own.</source>
   <translation>Zählen und Vergleichen, was Menschen tun, oft durch eine Firma, die nur das macht.</translation>
  </message>
  <message>
   <source>Reports on what went wrong in the program.</source>
   <translation>Berichte darüber, was im Programm schiefging.</translation>
  </message>
  <message>
   <source>Showing some people one version and others another, and comparing.</source>
   <translation>Manchen Menschen eine Version zeigen, anderen eine andere, und vergleichen.</translation>
  </message>
  <message>
   <source>Choosing and showing advertising, and telling whom it reached.</source>
   <translation>Werbung auswählen und zeigen und feststellen, wen sie erreicht hat.</translation>
  </message>
  <message>
   <source>Your words or files are worked on by a model on a server.</source>
   <translation>Ihre Worte oder Dateien werden von einem Modell auf einem Server verarbeitet.</translation>
  </message>
  <message>
   <source>Music, films and calls.</source>
   <translation>Musik, Filme und Anrufe.</translation>
  </message>
  <message>
   <source>Paying, or checking what you paid for.</source>
   <translation>Bezahlen oder prüfen, wofür Sie bezahlt haben.</translation>
  </message>
  <message>
   <source>Asking which address a name on the internet has.</source>
   <translation>Fragen, welche Adresse ein Name im Internet hat.</translation>
  </message>
  <message>
   <source>Computers that anybody can rent. Who rents them is another question.</source>
   <translation>Computer, die jeder mieten kann. Wer sie mietet, ist eine andere Frage.</translation>
  </message>
  <message>
   <source>Servers near you that pass on things for many companies.</source>
   <translation>Server in Ihrer Nähe, die Dinge für viele Firmen weiterreichen.</translation>
  </message>
 </context>
 <context>
  <name>rules.categories</name>
  <message>
   <source>AI assistants</source>
   <translation>KI-Assistenten</translation>
  </message>
  <message>
   <source>Open Settings, look for Data or Privacy, and turn off the use of your chats for training.</source>
   <translation>Öffnen Sie die Einstellungen, suchen Sie nach Daten oder Datenschutz, und schalten Sie die Verwendung Ihrer Chats zum Training aus.</translation>
  </message>
  <message>
   <source>Your words are not used to teach the model, as far as the maker says.</source>
   <translation>Ihre Worte werden nicht benutzt, um das Modell anzulernen, soweit der Hersteller das sagt.</translation>
  </message>
  <message>
   <source>Nothing you would notice.</source>
   <translation>Nichts, was Sie bemerken würden.</translation>
  </message>
  <message>
   <source>Do not paste names, health matters, passwords or papers from work.</source>
   <translation>Fügen Sie keine Namen, Gesundheitsangaben, Passwörter oder Unterlagen aus der Arbeit ein.</translation>
  </message>
  <message>
   <source>What was never sent cannot be kept by anybody.</source>
   <translation>Was nie gesendet wurde, kann niemand aufbewahren.</translation>
  </message>
  <message>
   <source>You describe things in general words instead.</source>
   <translation>Sie beschreiben die Dinge stattdessen in allgemeinen Worten.</translation>
  </message>
  <message>
   <source>Delete old chats, or turn the history off where the settings offer it.</source>
   <translation>Löschen Sie alte Chats, oder schalten Sie den Verlauf aus, wo die Einstellungen das anbieten.</translation>
  </message>
  <message>
   <source>Less of what you wrote stays with the maker.</source>
   <translation>Weniger von dem, was Sie geschrieben haben, bleibt beim Hersteller.</translation>
  </message>
  <message>
   <source>You cannot go back to old answers.</source>
   <translation>Sie können nicht zu alten Antworten zurück.</translation>
  </message>
  <message>
   <source>Browsers</source>
   <translation>Browser</translation>
  </message>
  <message>
   <source>Open the settings, find Privacy, and turn on blocking of third-party cookies and trackers.</source>
   <translation>Öffnen Sie die Einstellungen, suchen Sie Datenschutz, und schalten Sie das Blockieren von Cookies anderer Anbieter und von Trackern ein.</translation>
  </message>
  <message>
   <source>Fewer companies can follow you from page to page.</source>
   <translation>Weniger Firmen können Ihnen von Seite zu Seite folgen.</translation>
  </message>
  <message>
   <source>A few pages may ask you to sign in again.</source>
   <translation>Ein paar Seiten bitten Sie vielleicht, sich noch einmal anzumelden.</translation>
  </message>
  <message>
   <source>Look in the settings under Search, and turn off search suggestions.</source>
   <translation>Sehen Sie in den Einstellungen unter Suche nach, und schalten Sie Suchvorschläge aus.</translation>
  </message>
  <message>
   <source>What you type is not sent letter by letter before you press Enter.</source>
   <translation>Was Sie tippen, wird nicht Buchstabe für Buchstabe gesendet, bevor Sie die Eingabetaste drücken.</translation>
  </message>
  <message>
   <source>You type a little more.</source>
   <translation>Sie tippen etwas mehr.</translation>
  </message>
  <message>
   <source>Do not sign in to the browser itself unless you want the same bookmarks on several devices.</source>
   <translation>Melden Sie sich im Browser selbst nicht an, es sei denn, Sie möchten dieselben Lesezeichen auf mehreren Geräten.</translation>
  </message>
  <message>
   <source>Your history stays on this computer.</source>
   <translation>Ihr Verlauf bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Bookmarks and passwords are not copied to your other devices.</source>
   <translation>Lesezeichen und Passwörter werden nicht auf Ihre anderen Geräte kopiert.</translation>
  </message>
  <message>
   <source>Cloud drives</source>
   <translation>Cloud-Speicher</translation>
  </message>
  <message>
   <source>Choose in the settings which folders are copied. Leave private ones out.</source>
   <translation>Wählen Sie in den Einstellungen, welche Ordner kopiert werden. Lassen Sie private weg.</translation>
  </message>
  <message>
   <source>Only what you choose lies on somebody's servers.</source>
   <translation>Nur was Sie auswählen, liegt auf fremden Servern.</translation>
  </message>
  <message>
   <source>Other devices do not see the rest.</source>
   <translation>Andere Geräte sehen den Rest nicht.</translation>
  </message>
  <message>
   <source>Lock private files with a password of your own before you store them.</source>
   <translation>Verschlüsseln Sie private Dateien mit einem eigenen Passwort, bevor Sie sie ablegen.</translation>
  </message>
  <message>
   <source>The company holds only what it cannot read.</source>
   <translation>Die Firma hat nur, was sie nicht lesen kann.</translation>
  </message>
  <message>
   <source>You need the password each time, and the online preview does not work.</source>
   <translation>Sie brauchen jedes Mal das Passwort, und die Online-Vorschau funktioniert nicht.</translation>
  </message>
  <message>
   <source>Look through your shared links from time to time and end those you no longer need.</source>
   <translation>Gehen Sie von Zeit zu Zeit Ihre geteilten Links durch, und löschen Sie die, die Sie nicht mehr brauchen.</translation>
  </message>
  <message>
   <source>Old links do not open your files to strangers.</source>
   <translation>Alte Links öffnen Fremden Ihre Dateien nicht.</translation>
  </message>
  <message>
   <source>People with those links lose access.</source>
   <translation>Wer diese Links hat, verliert den Zugang.</translation>
  </message>
  <message>
   <source>Download programs</source>
   <translation>Download-Programme</translation>
  </message>
  <message>
   <source>Remember that file sharing shows your internet address to all who share the same file.</source>
   <translation>Denken Sie daran, dass Filesharing Ihre Internetadresse allen zeigt, die dieselbe Datei teilen.</translation>
  </message>
  <message>
   <source>You choose with open eyes what you share.</source>
   <translation>Sie wählen mit offenen Augen, was Sie teilen.</translation>
  </message>
  <message>
   <source>Say no to all extras that the installer or an update offers.</source>
   <translation>Lehnen Sie alle Zugaben ab, die das Installationsprogramm oder eine Aktualisierung anbietet.</translation>
  </message>
  <message>
   <source>No other programs come along.</source>
   <translation>Keine anderen Programme kommen mit.</translation>
  </message>
  <message>
   <source>Turn off starting with the computer, and close it when the download is done.</source>
   <translation>Schalten Sie den Start mit dem Computer aus, und schließen Sie das Programm, wenn der Download fertig ist.</translation>
  </message>
  <message>
   <source>It talks to others only while you need it.</source>
   <translation>Es hat nur Kontakt mit anderen, während Sie es brauchen.</translation>
  </message>
  <message>
   <source>Downloads pause when it is closed.</source>
   <translation>Downloads machen Pause, wenn es geschlossen ist.</translation>
  </message>
  <message>
   <source>Editors and tools for programming</source>
   <translation>Editoren und Programmierwerkzeuge</translation>
  </message>
  <message>
   <source>Search the settings for “telemetry” or “usage data” (reports on how you work), and turn it off.</source>
   <translation>Suchen Sie in den Einstellungen nach „Telemetrie“ oder „Nutzungsdaten“ (Berichte darüber, wie Sie arbeiten), und schalten Sie sie aus.</translation>
  </message>
  <message>
   <source>The maker learns less about how you work.</source>
   <translation>Der Hersteller erfährt weniger darüber, wie Sie arbeiten.</translation>
  </message>
  <message>
   <source>The maker hears less about what goes wrong.</source>
   <translation>Der Hersteller hört weniger davon, was schiefgeht.</translation>
  </message>
  <message>
   <source>Install few extensions, and only from makers that you know. Each can read your files.</source>
   <translation>Installieren Sie wenige Erweiterungen, und nur von Herstellern, die Sie kennen. Jede kann Ihre Dateien lesen.</translation>
  </message>
  <message>
   <source>Fewer strangers' programs see your work.</source>
   <translation>Weniger fremde Programme sehen Ihre Arbeit.</translation>
  </message>
  <message>
   <source>Some comforts.</source>
   <translation>Etwas Bequemlichkeit.</translation>
  </message>
  <message>
   <source>Games and launchers</source>
   <translation>Spiele und Spielestarter</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the launcher's settings.</source>
   <translation>Schalten Sie in den Einstellungen des Spielestarters den Start mit dem Computer aus.</translation>
  </message>
  <message>
   <source>It runs only while you play.</source>
   <translation>Er läuft nur, während Sie spielen.</translation>
  </message>
  <message>
   <source>Updates come when you open it.</source>
   <translation>Aktualisierungen kommen, wenn Sie ihn öffnen.</translation>
  </message>
  <message>
   <source>Set your profile, list of friends and activity to private.</source>
   <translation>Stellen Sie Ihr Profil, Ihre Freundesliste und Ihre Aktivität auf privat.</translation>
  </message>
  <message>
   <source>Strangers do not see what and when you play.</source>
   <translation>Fremde sehen nicht, was und wann Sie spielen.</translation>
  </message>
  <message>
   <source>People find you less easily.</source>
   <translation>Andere finden Sie nicht so leicht.</translation>
  </message>
  <message>
   <source>Play under a made-up name, and do not use the same name elsewhere.</source>
   <translation>Spielen Sie unter einem erfundenen Namen, und benutzen Sie ihn nirgendwo sonst.</translation>
  </message>
  <message>
   <source>Your games do not lead to your other accounts.</source>
   <translation>Ihre Spiele führen nicht zu Ihren anderen Konten.</translation>
  </message>
  <message>
   <source>Friends need to be told the name.</source>
   <translation>Freunden müssen Sie den Namen sagen.</translation>
  </message>
  <message>
   <source>Input methods and keyboards</source>
   <translation>Eingabemethoden und Tastaturen</translation>
  </message>
  <message>
   <source>Turn off cloud input, online suggestions and the shared dictionary in the settings.</source>
   <translation>Schalten Sie in den Einstellungen die Cloud-Eingabe, Online-Vorschläge und das gemeinsame Wörterbuch aus.</translation>
  </message>
  <message>
   <source>What you type is less likely to leave this computer.</source>
   <translation>Was Sie tippen, verlässt diesen Computer weniger wahrscheinlich.</translation>
  </message>
  <message>
   <source>Suggestions for rare words are poorer.</source>
   <translation>Vorschläge für seltene Wörter sind schlechter.</translation>
  </message>
  <message>
   <source>Switch to the system's own keyboard before you type passwords or private things.</source>
   <translation>Wechseln Sie zur Tastatur des Systems, bevor Sie Passwörter oder Privates tippen.</translation>
  </message>
  <message>
   <source>The program does not see those words.</source>
   <translation>Das Programm sieht diese Worte nicht.</translation>
  </message>
  <message>
   <source>One key press more.</source>
   <translation>Ein Tastendruck mehr.</translation>
  </message>
  <message>
   <source>Try the input method that comes with your system.</source>
   <translation>Probieren Sie die Eingabemethode, die mit Ihrem System kommt.</translation>
  </message>
  <message>
   <source>One program less reads all that you type.</source>
   <translation>Ein Programm weniger liest alles, was Sie tippen.</translation>
  </message>
  <message>
   <source>Some shortcuts and word lists are missing.</source>
   <translation>Einige Kurzbefehle und Wortlisten fehlen.</translation>
  </message>
  <message>
   <source>Mail programs</source>
   <translation>E-Mail-Programme</translation>
  </message>
  <message>
   <source>Turn off loading of pictures and other content from the internet in the settings.</source>
   <translation>Schalten Sie in den Einstellungen das Laden von Bildern und anderen Inhalten aus dem Internet aus.</translation>
  </message>
  <message>
   <source>Senders do not learn when and where you opened their mail.</source>
   <translation>Absender erfahren nicht, wann und wo Sie ihre E-Mails geöffnet haben.</translation>
  </message>
  <message>
   <source>You press a button to see pictures.</source>
   <translation>Sie drücken einen Knopf, um Bilder zu sehen.</translation>
  </message>
  <message>
   <source>Check in the settings or on the maker's page if your mail passes through the maker's own servers.</source>
   <translation>Prüfen Sie in den Einstellungen oder auf der Seite des Herstellers, ob Ihre E-Mails über die eigenen Server des Herstellers laufen.</translation>
  </message>
  <message>
   <source>You know who can hold your mail and its password.</source>
   <translation>Sie wissen, wer Ihre E-Mails und das Passwort dazu haben kann.</translation>
  </message>
  <message>
   <source>Media players and music</source>
   <translation>Medienabspieler und Musik</translation>
  </message>
  <message>
   <source>Look in the settings for usage data and online look-up of covers and lyrics, and turn off what you do not need.</source>
   <translation>Sehen Sie in den Einstellungen nach Nutzungsdaten und der Online-Suche nach Covern und Liedtexten, und schalten Sie aus, was Sie nicht brauchen.</translation>
  </message>
  <message>
   <source>Fewer companies learn what you play.</source>
   <translation>Weniger Firmen erfahren, was Sie abspielen.</translation>
  </message>
  <message>
   <source>Covers and texts may be missing.</source>
   <translation>Cover und Texte können fehlen.</translation>
  </message>
  <message>
   <source>Play your own files from this computer where you can.</source>
   <translation>Spielen Sie, wo es geht, Ihre eigenen Dateien von diesem Computer ab.</translation>
  </message>
  <message>
   <source>Nobody keeps a list of what you hear and see.</source>
   <translation>Niemand führt eine Liste darüber, was Sie hören und sehen.</translation>
  </message>
  <message>
   <source>You need the files yourself.</source>
   <translation>Sie brauchen die Dateien selbst.</translation>
  </message>
  <message>
   <source>Video meetings</source>
   <translation>Videokonferenzen</translation>
  </message>
  <message>
   <source>Join from the browser if the invitation offers it.</source>
   <translation>Nehmen Sie im Browser teil, wenn die Einladung das anbietet.</translation>
  </message>
  <message>
   <source>Nothing needs to run on your computer afterwards.</source>
   <translation>Danach muss nichts auf Ihrem Computer laufen.</translation>
  </message>
  <message>
   <source>Some functions are missing.</source>
   <translation>Einige Funktionen fehlen.</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the program's settings.</source>
   <translation>Schalten Sie in den Einstellungen des Programms den Start mit dem Computer aus.</translation>
  </message>
  <message>
   <source>It runs only while you meet.</source>
   <translation>Es läuft nur während Ihrer Videokonferenzen.</translation>
  </message>
  <message>
   <source>Calls do not ring when the program is closed.</source>
   <translation>Anrufe klingeln nicht, wenn das Programm geschlossen ist.</translation>
  </message>
  <message>
   <source>Ask at the start whether the meeting is recorded, and by which helper programs.</source>
   <translation>Fragen Sie zu Beginn, ob die Konferenz aufgezeichnet wird und von welchen Hilfsprogrammen.</translation>
  </message>
  <message>
   <source>You know who keeps your voice and picture.</source>
   <translation>Sie wissen, wer Ihre Stimme und Ihr Bild aufbewahrt.</translation>
  </message>
  <message>
   <source>Messengers</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Do not let the program read your whole address book. Add people one by one.</source>
   <translation>Lassen Sie das Programm nicht Ihr ganzes Adressbuch lesen. Fügen Sie Personen einzeln hinzu.</translation>
  </message>
  <message>
   <source>The numbers of your friends are not sent without their asking.</source>
   <translation>Die Nummern Ihrer Freunde werden nicht ungefragt gesendet.</translation>
  </message>
  <message>
   <source>You add new contacts by hand.</source>
   <translation>Sie fügen neue Kontakte von Hand hinzu.</translation>
  </message>
  <message>
   <source>Open Settings, then Privacy. Choose who may see your photo, when you were last online and your number.</source>
   <translation>Öffnen Sie die Einstellungen, dann Datenschutz. Wählen Sie, wer Ihr Foto, Ihre Nummer und Ihren letzten Online-Zeitpunkt sehen darf.</translation>
  </message>
  <message>
   <source>Strangers learn less about you.</source>
   <translation>Fremde erfahren weniger über Sie.</translation>
  </message>
  <message>
   <source>People you have not added cannot find you so easily.</source>
   <translation>Personen, die Sie nicht hinzugefügt haben, finden Sie nicht so leicht.</translation>
  </message>
  <message>
   <source>Check in the settings whether chats are saved online, and whether those copies are locked with a password of yours.</source>
   <translation>Prüfen Sie in den Einstellungen, ob Chats online gespeichert werden und ob diese Kopien mit einem eigenen Passwort verschlüsselt sind.</translation>
  </message>
  <message>
   <source>Copies of your messages are not open to others.</source>
   <translation>Kopien Ihrer Nachrichten stehen anderen nicht offen.</translation>
  </message>
  <message>
   <source>If you lose the password, the copies are lost too.</source>
   <translation>Wenn Sie das Passwort verlieren, sind auch die Kopien verloren.</translation>
  </message>
  <message>
   <source>Office and note programs</source>
   <translation>Büro- und Notizprogramme</translation>
  </message>
  <message>
   <source>Save papers that matter on this computer, not in the maker's online storage.</source>
   <translation>Speichern Sie wichtige Unterlagen auf diesem Computer, nicht im Online-Speicher des Herstellers.</translation>
  </message>
  <message>
   <source>Nobody but you holds the text.</source>
   <translation>Niemand außer Ihnen hat den Text.</translation>
  </message>
  <message>
   <source>You make your own copies and share files yourself.</source>
   <translation>Sie machen Ihre Kopien selbst und teilen Dateien selbst.</translation>
  </message>
  <message>
   <source>Look in the settings for Privacy, Feedback or Usage data, and turn optional reports off.</source>
   <translation>Suchen Sie in den Einstellungen nach Datenschutz, Feedback oder Nutzungsdaten, und schalten Sie freiwillige Berichte aus.</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Andere Programme</translation>
  </message>
  <message>
   <source>Look through its settings for privacy, usage data and crash reports, and turn off what you do not need.</source>
   <translation>Gehen Sie die Einstellungen nach Datenschutz, Nutzungsdaten und Absturzberichten durch, und schalten Sie aus, was Sie nicht brauchen.</translation>
  </message>
  <message>
   <source>Its maker learns less about you.</source>
   <translation>Der Hersteller erfährt weniger über Sie.</translation>
  </message>
  <message>
   <source>Remove it if you have not used it for a long time.</source>
   <translation>Entfernen Sie es, wenn Sie es lange nicht benutzt haben.</translation>
  </message>
  <message>
   <source>A program that is gone sends nothing.</source>
   <translation>Ein Programm, das weg ist, sendet nichts.</translation>
  </message>
  <message>
   <source>Remote control</source>
   <translation>Fernsteuerung</translation>
  </message>
  <message>
   <source>Turn off starting with the computer and access without a question.</source>
   <translation>Schalten Sie den Start mit dem Computer und den Zugang ohne Rückfrage aus.</translation>
  </message>
  <message>
   <source>Nobody can connect while you are not there.</source>
   <translation>Niemand kann sich verbinden, während Sie nicht da sind.</translation>
  </message>
  <message>
   <source>You cannot reach this computer from elsewhere.</source>
   <translation>Sie erreichen diesen Computer nicht von anderswo.</translation>
  </message>
  <message>
   <source>Let in only people you know and called yourself. Never somebody who called you.</source>
   <translation>Lassen Sie nur Personen herein, die Sie kennen und selbst angerufen haben. Nie jemanden, der Sie angerufen hat.</translation>
  </message>
  <message>
   <source>Strangers cannot see or move anything on your screen.</source>
   <translation>Fremde können nichts auf Ihrem Bildschirm sehen oder bewegen.</translation>
  </message>
  <message>
   <source>Use a long password of its own, and a second step at sign-in where offered.</source>
   <translation>Benutzen Sie ein langes Passwort nur dafür und einen zweiten Schritt bei der Anmeldung, wo er angeboten wird.</translation>
  </message>
  <message>
   <source>A stolen password alone does not open your computer.</source>
   <translation>Ein gestohlenes Passwort allein öffnet Ihren Computer nicht.</translation>
  </message>
  <message>
   <source>A little more time at sign-in.</source>
   <translation>Etwas mehr Zeit bei der Anmeldung.</translation>
  </message>
  <message>
   <source>Security programs</source>
   <translation>Sicherheitsprogramme</translation>
  </message>
  <message>
   <source>Look in the settings for sending of samples or joining a community network, and decide if you want that.</source>
   <translation>Suchen Sie in den Einstellungen nach dem Einsenden von Proben oder der Teilnahme an einem Gemeinschaftsnetz, und entscheiden Sie, ob Sie das möchten.</translation>
  </message>
  <message>
   <source>Your own files are not sent for checking.</source>
   <translation>Ihre eigenen Dateien werden nicht zur Prüfung eingesendet.</translation>
  </message>
  <message>
   <source>New harmful programs may be noticed later.</source>
   <translation>Neue schädliche Programme werden vielleicht später bemerkt.</translation>
  </message>
  <message>
   <source>Leave out the browser extension and shopping or search extras that the installer offers.</source>
   <translation>Lassen Sie die Browsererweiterung und die Einkaufs- oder Suchzugaben weg, die das Installationsprogramm anbietet.</translation>
  </message>
  <message>
   <source>The program does not see which pages you open through them.</source>
   <translation>Das Programm sieht darüber nicht, welche Seiten Sie öffnen.</translation>
  </message>
  <message>
   <source>Warnings about bad pages come from the browser alone.</source>
   <translation>Warnungen vor schädlichen Seiten kommen allein vom Browser.</translation>
  </message>
  <message>
   <source>Social networks</source>
   <translation>Soziale Netzwerke</translation>
  </message>
  <message>
   <source>Use the service in your browser instead of the program, and sign out when done.</source>
   <translation>Benutzen Sie den Dienst in Ihrem Browser statt mit dem Programm, und melden Sie sich ab, wenn Sie fertig sind.</translation>
  </message>
  <message>
   <source>It sees only what the page lets it see.</source>
   <translation>Er sieht nur, was die Seite ihn sehen lässt.</translation>
  </message>
  <message>
   <source>Notifications and some functions are missing.</source>
   <translation>Benachrichtigungen und einige Funktionen fehlen.</translation>
  </message>
  <message>
   <source>Open Settings, then Ads. Turn off ads based on your activity elsewhere.</source>
   <translation>Öffnen Sie die Einstellungen, dann Werbung. Schalten Sie Werbung aus, die auf Ihrer Aktivität anderswo beruht.</translation>
  </message>
  <message>
   <source>Less about you is used to choose advertising.</source>
   <translation>Weniger über Sie wird benutzt, um Werbung auszuwählen.</translation>
  </message>
  <message>
   <source>The ads fit you less.</source>
   <translation>Die Werbung passt weniger zu Ihnen.</translation>
  </message>
  <message>
   <source>Set your account to private where the settings offer it.</source>
   <translation>Stellen Sie Ihr Konto auf privat, wo die Einstellungen das anbieten.</translation>
  </message>
  <message>
   <source>Only people you accept see what you post.</source>
   <translation>Nur Personen, die Sie zulassen, sehen, was Sie veröffentlichen.</translation>
  </message>
  <message>
   <source>Fewer people find you.</source>
   <translation>Weniger Menschen finden Sie.</translation>
  </message>
  <message>
   <source>Drivers and system programs</source>
   <translation>Treiber und Systemprogramme</translation>
  </message>
  <message>
   <source>Look in its settings for usage data or an improvement programme, and turn it off.</source>
   <translation>Suchen Sie in den Einstellungen nach Nutzungsdaten oder einem Verbesserungsprogramm, und schalten Sie es aus.</translation>
  </message>
  <message>
   <source>The maker learns less about your computer.</source>
   <translation>Der Hersteller erfährt weniger über Ihren Computer.</translation>
  </message>
  <message>
   <source>Ask if you need the companion program at all. Many devices work without it.</source>
   <translation>Fragen Sie sich, ob Sie das Begleitprogramm überhaupt brauchen. Viele Geräte funktionieren ohne.</translation>
  </message>
  <message>
   <source>One program less runs all the time.</source>
   <translation>Ein Programm weniger läuft die ganze Zeit.</translation>
  </message>
  <message>
   <source>Special keys, lights or settings of the device.</source>
   <translation>Sondertasten, Lichter oder Einstellungen des Geräts.</translation>
  </message>
  <message>
   <source>Picture and video programs</source>
   <translation>Bild- und Videoprogramme</translation>
  </message>
  <message>
   <source>Save projects on this computer, not in the maker's online storage.</source>
   <translation>Speichern Sie Projekte auf diesem Computer, nicht im Online-Speicher des Herstellers.</translation>
  </message>
  <message>
   <source>Your pictures and voices stay with you.</source>
   <translation>Ihre Bilder und Stimmen bleiben bei Ihnen.</translation>
  </message>
  <message>
   <source>You make your own copies.</source>
   <translation>Sie machen Ihre Kopien selbst.</translation>
  </message>
  <message>
   <source>Remove the place from pictures before you publish them. Most programs can do that on export.</source>
   <translation>Entfernen Sie den Ort aus Bildern, bevor Sie sie veröffentlichen. Die meisten Programme können das beim Export.</translation>
  </message>
  <message>
   <source>Others do not see where a picture was taken.</source>
   <translation>Andere sehen nicht, wo ein Bild aufgenommen wurde.</translation>
  </message>
  <message>
   <source>Your own copies may lose the place too.</source>
   <translation>Auch Ihre eigenen Kopien können den Ort verlieren.</translation>
  </message>
  <message>
   <source>Use functions that work on faces or voices online only with people who agreed.</source>
   <translation>Benutzen Sie Funktionen, die online mit Gesichtern oder Stimmen arbeiten, nur mit Personen, die zugestimmt haben.</translation>
  </message>
  <message>
   <source>Nobody's face is sent without their knowing.</source>
   <translation>Niemandes Gesicht wird ohne dessen Wissen gesendet.</translation>
  </message>
  <message>
   <source>VPN programs</source>
   <translation>VPN-Programme</translation>
  </message>
  <message>
   <source>Use it only when you need it. All your traffic passes through its maker's servers then.</source>
   <translation>Benutzen Sie es nur, wenn Sie es brauchen. Ihr ganzer Datenverkehr läuft dann über die Server des Herstellers.</translation>
  </message>
  <message>
   <source>One company fewer sees what you do online.</source>
   <translation>Eine Firma weniger sieht, was Sie im Internet tun.</translation>
  </message>
  <message>
   <source>Your own network operator sees the addresses you visit.</source>
   <translation>Ihr eigener Netzbetreiber sieht die Adressen, die Sie besuchen.</translation>
  </message>
  <message>
   <source>Turn on the kill switch or "block without VPN" in the settings if it matters that nothing leaks.</source>
   <translation>Schalten Sie in den Einstellungen den Kill Switch oder „ohne VPN blockieren“ ein, wenn es wichtig ist, dass nichts daran vorbeigeht.</translation>
  </message>
  <message>
   <source>Nothing goes out beside the VPN when it breaks off.</source>
   <translation>Nichts geht am VPN vorbei hinaus, wenn es abbricht.</translation>
  </message>
  <message>
   <source>No internet at all while it is off.</source>
   <translation>Gar kein Internet, solange es aus ist.</translation>
  </message>
  <message>
   <source>Turn off usage statistics and crash reports in the settings.</source>
   <translation>Schalten Sie in den Einstellungen Nutzungsstatistiken und Absturzberichte aus.</translation>
  </message>
  <message>
   <source>The maker learns less about when and where you connect.</source>
   <translation>Der Hersteller erfährt weniger darüber, wann und wo Sie sich verbinden.</translation>
  </message>
 </context>
</TS>
