<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>assess.advice</name>
  <message>
   <source>Look at {name} instead.</source>
   <translation>Vous pouvez essayer {name} à la place.</translation>
  </message>
  <message>
   <source>You have to get used to another program, and others may have to move with you.</source>
   <translation>Vous devez vous habituer à un autre programme, et d’autres devront peut-être changer avec vous.</translation>
  </message>
  <message>
   <source>Update this program to the newest version.</source>
   <translation>Mettez ce programme à jour vers la version la plus récente.</translation>
  </message>
  <message>
   <source>A documented problem is mended in: {fixed}.</source>
   <translation>Un problème documenté est corrigé dans : {fixed}.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Rien.</translation>
  </message>
  <message>
   <source>Find out who makes this program and read its privacy policy.</source>
   <translation>Cherchez qui édite ce programme et lisez sa politique de confidentialité.</translation>
  </message>
  <message>
   <source>You know who may receive your data.</source>
   <translation>Vous savez qui peut recevoir vos données.</translation>
  </message>
  <message>
   <source>A few minutes.</source>
   <translation>Quelques minutes.</translation>
  </message>
  <message>
   <source>Ask yourself whether you still need it. Remove it if not.</source>
   <translation>Demandez-vous si vous en avez encore besoin. Sinon, supprimez-le.</translation>
  </message>
  <message>
   <source>It can no longer send anything.</source>
   <translation>Il ne peut plus rien envoyer.</translation>
  </message>
  <message>
   <source>What you used it for.</source>
   <translation>Ce à quoi il vous servait.</translation>
  </message>
  <message>
   <source>We can tell you more.</source>
   <translation>Nous pouvons vous en dire plus.</translation>
  </message>
 </context>
 <context>
  <name>assess.computer</name>
  <message>
   <source>Traffic is sent through the proxy {}.</source>
   <translation>Le trafic passe par le proxy {}.</translation>
  </message>
  <message>
   <source>A script decides through which proxy traffic is sent: {}.</source>
   <translation>Un script décide par quel proxy le trafic passe : {}.</translation>
  </message>
  <message>
   <source>The network may name a proxy, and traffic is then sent through it{}.</source>
   <translation>Le réseau peut indiquer un proxy, et le trafic passe alors par lui{}.</translation>
  </message>
  <message>
   <source>every program that uses the system's list</source>
   <translation>tous les programmes qui utilisent la liste du système</translation>
  </message>
  <message>
   <source>the network settings of GNOME</source>
   <translation>les paramètres réseau de GNOME</translation>
  </message>
  <message>
   <source>the network settings of KDE</source>
   <translation>les paramètres réseau de KDE</translation>
  </message>
  <message>
   <source>the environment of your session</source>
   <translation>l’environnement de votre session</translation>
  </message>
  <message>
   <source>can read everything that you type and click</source>
   <translation>peut lire tout ce que vous tapez et tous vos clics</translation>
  </message>
  <message>
   <source>can type and click as if it were you</source>
   <translation>peut taper et cliquer à votre place</translation>
  </message>
  <message>
   <source>can read and change whole disks, past all permissions</source>
   <translation>peut lire et modifier des disques entiers, sans tenir compte des droits d’accès</translation>
  </message>
  <message>
   <source>can read the memory of the system</source>
   <translation>peut lire la mémoire du système</translation>
  </message>
  <message>
   <source>can read the protected passwords of all accounts</source>
   <translation>peut lire les mots de passe protégés de tous les comptes</translation>
  </message>
  <message>
   <source>can change many files of the system</source>
   <translation>peut modifier de nombreux fichiers du système</translation>
  </message>
  <message>
   <source>can do all that an administrator can, without a password</source>
   <translation>peut faire tout ce que peut un administrateur, sans mot de passe</translation>
  </message>
  <message>
   <source>can record the network traffic of this computer</source>
   <translation>peut enregistrer le trafic réseau de cet ordinateur</translation>
  </message>
  <message>
   <source>can use the camera at any time</source>
   <translation>peut utiliser la caméra à tout moment</translation>
  </message>
  <message>
   <source>can use the microphone at any time</source>
   <translation>peut utiliser le micro à tout moment</translation>
  </message>
  <message>
   <source>can read the logs of the system</source>
   <translation>peut lire les journaux du système</translation>
  </message>
  <message>
   <source>can use Bluetooth at any time</source>
   <translation>peut utiliser le Bluetooth à tout moment</translation>
  </message>
  <message>
   <source>can change network connections</source>
   <translation>peut modifier les connexions réseau</translation>
  </message>
  <message>
   <source>can use scanners at any time</source>
   <translation>peut utiliser les scanners à tout moment</translation>
  </message>
  <message>
   <source>can control virtual machines</source>
   <translation>peut commander des machines virtuelles</translation>
  </message>
  <message>
   <source>can use USB devices through VirtualBox</source>
   <translation>peut utiliser des appareils USB par VirtualBox</translation>
  </message>
  <message>
   <source>can use serial ports and modems</source>
   <translation>peut utiliser les ports série et les modems</translation>
  </message>
  <message>
   <source>can write to other people's terminals</source>
   <translation>peut écrire dans les terminaux d’autres personnes</translation>
  </message>
  <message>
   <source>can change printers</source>
   <translation>peut modifier les imprimantes</translation>
  </message>
  <message>
   <source>can use memory sticks and other devices that you plug in</source>
   <translation>peut utiliser les clés USB et autres appareils que vous branchez</translation>
  </message>
  <message>
   <source>puts extensions into {host} that you cannot remove</source>
   <translation>installe dans {host} des extensions que vous ne pouvez pas supprimer</translation>
  </message>
  <message>
   <source>decides which extensions {host} may use</source>
   <translation>décide quelles extensions sont permises dans {host}</translation>
  </message>
  <message>
   <source>puts extensions into {host}</source>
   <translation>installe des extensions dans {host}</translation>
  </message>
  <message>
   <source>sends traffic through a set proxy</source>
   <translation>envoie le trafic par un proxy imposé</translation>
  </message>
  <message>
   <source>trusts more root certificates</source>
   <translation>fait confiance à davantage de certificats racine</translation>
  </message>
  <message>
   <source>trusts root certificates that were added to the system</source>
   <translation>fait confiance aux certificats racine ajoutés au système</translation>
  </message>
  <message>
   <source>reports to an administrator what is installed in it</source>
   <translation>signale à un administrateur ce qui y est installé</translation>
  </message>
  <message>
   <source>is run by an organisation from afar</source>
   <translation>est géré à distance par une organisation</translation>
  </message>
  <message>
   <source>reports events to an organisation</source>
   <translation>signale des événements à une organisation</translation>
  </message>
  <message>
   <source>sends files that you attach to an organisation for checking</source>
   <translation>envoie pour contrôle à une organisation les fichiers que vous joignez</translation>
  </message>
  <message>
   <source>sends text that you paste to an organisation for checking</source>
   <translation>envoie pour contrôle à une organisation le texte que vous collez</translation>
  </message>
  <message>
   <source>writes down the keys of encrypted connections</source>
   <translation>note les clés des connexions chiffrées</translation>
  </message>
  <message>
   <source>sets the search engine of {}</source>
   <translation>fixe le moteur de recherche dans {}</translation>
  </message>
  <message>
   <source>sets the start page of {}</source>
   <translation>fixe la page d’accueil dans {}</translation>
  </message>
  <message>
   <source>sets the page of new tabs of {}</source>
   <translation>fixe la page des nouveaux onglets dans {}</translation>
  </message>
  <message>
   <source>sets who looks up names of sites for {}</source>
   <translation>fixe qui recherche les noms de sites pour {}</translation>
  </message>
  <message>
   <source>decides on usage reports of {} to its maker</source>
   <translation>décide si {} envoie des rapports d’utilisation à son éditeur</translation>
  </message>
  <message>
   <source>decides how {} checks pages for danger</source>
   <translation>décide comment {} contrôle le danger des pages</translation>
  </message>
  <message>
   <source>decides whether {} keeps passwords</source>
   <translation>décide si {} conserve les mots de passe</translation>
  </message>
  <message>
   <source>blocks sites in {}</source>
   <translation>bloque des sites dans {}</translation>
  </message>
  <message>
   <source>made by its owner</source>
   <translation>établi par son propriétaire</translation>
  </message>
  <message>
   <source>issued by {issuer}</source>
   <translation>délivré par {issuer}</translation>
  </message>
  <message>
   <source>, valid until {until}</source>
   <translation>, valable jusqu’au {until}</translation>
  </message>
  <message>
   <source>A proxy stands between you and the internet: whoever runs it sees which sites you visit, and everything on sites without https.</source>
   <translation>Un proxy se trouve entre vous et internet : celui qui le gère voit quels sites vous visitez et, pour les sites sans https, tout.</translation>
  </message>
  <message>
   <source>The VPN tunnel {name} ({kind}) {state}.</source>
   <translation>Le tunnel VPN {name} ({kind}) {state}.</translation>
  </message>
  <message>
   <source> and {count} more</source>
   <translation> et {count} de plus</translation>
  </message>
  <message>
   <source>The proxy runs on this computer: some program here sees and passes on your traffic.</source>
   <translation>Le proxy fonctionne sur cet ordinateur : un programme d’ici voit votre trafic et le transmet.</translation>
  </message>
  <message>
   <source>Whoever runs the other end sees where your traffic goes. Your internet provider no longer does.</source>
   <translation>Celui qui gère l’autre bout voit où va votre trafic. Votre fournisseur d’accès ne le voit plus.</translation>
  </message>
  <message>
   <source>with the computer</source>
   <translation>avec l’ordinateur</translation>
  </message>
  <message>
   <source>when you log in</source>
   <translation>à l’ouverture de votre session</translation>
  </message>
  <message>
   <source>The root certificate {subject} was added, and is trusted by {who}.</source>
   <translation>Le certificat racine {subject} a été ajouté ; lui font confiance : {who}.</translation>
  </message>
  <message>
   <source>is up</source>
   <translation>est actif</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules are given to {host}.</source>
   <comment>1 more rule is given to {host}.</comment>
   <translation>
    <numerusform>1 autre règle est imposée à {host}.</numerusform>
    <numerusform>{n} autres règles sont imposées à {host}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Whoever holds its key can read the encrypted traffic of those programs. Some virus scanners, filters and employers do that.</source>
   <translation>Celui qui détient sa clé peut lire le trafic chiffré de ces programmes. Certains antivirus, filtres et employeurs le font.</translation>
  </message>
  <message>
   <source>It is {by}{end}.</source>
   <translation>Il est {by}{end}.</translation>
  </message>
  <message>
   <source>is set up</source>
   <translation>est configuré</translation>
  </message>
  <message>
   <source>A rule file {does}.</source>
   <translation>Un fichier de règles {does}.</translation>
  </message>
  <message>
   <source>By a rule file {host} {says}.</source>
   <translation>Selon un fichier de règles, {host} {says}.</translation>
  </message>
  <message>
   <source>Every program that you start {can}: your account is in the group {name}.</source>
   <translation>Chaque programme que vous lancez {can} : votre compte fait partie du groupe {name}.</translation>
  </message>
  <message>
   <source>{name} starts {when}; we do not know which program it belongs to.</source>
   <translation>{name} démarre {when} ; nous ne savons pas à quel programme il appartient.</translation>
  </message>
  <message>
   <source>Set in {origin}.</source>
   <translation>Réglé dans {origin}.</translation>
  </message>
  <message>
   <source>Programs in a sandbox (Flatpak, Snap) have only the rights that they were given.</source>
   <translation>Les programmes dans un bac à sable (Flatpak, Snap) n’ont que les autorisations qui leur ont été accordées.</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>sans nom</translation>
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
   <translation>la version web</translation>
  </message>
  <message>
   <source>all systems</source>
   <translation>tous les systèmes</translation>
  </message>
  <message>
   <source>mended in version {first}; here is {version}</source>
   <translation>corrigé dans la version {first} ; la version ici est {version}</translation>
  </message>
  <message>
   <source>claims without public proof never count</source>
   <translation>les affirmations sans preuve publique ne comptent jamais</translation>
  </message>
  <message>
   <source>speaks of nothing that is a worry</source>
   <translation>ne parle de rien de préoccupant</translation>
  </message>
  <message>
   <source>found on {seen}, not on this kind of program</source>
   <translation>constaté sur {seen}, pas sur ce type de programme</translation>
  </message>
  <message>
   <source>has ended, as far as is known</source>
   <translation>a pris fin, d’après ce que l’on sait</translation>
  </message>
  <message>
   <source>has been mended</source>
   <translation>a été corrigé</translation>
  </message>
  <message>
   <source>mended in version {first}; the version here could not be read</source>
   <translation>corrigé dans la version {first} ; la version installée ici n’a pas pu être lue</translation>
  </message>
 </context>
 <context>
  <name>assess.coverage</name>
  <message>
   <source>We looked at connections once. Short ones, and those of programs that were not running, are missed. Seeing no connection proves nothing.</source>
   <translation>Nous avons regardé les connexions une seule fois. Les connexions brèves, et celles des programmes à l’arrêt, nous échappent. Ne voir aucune connexion ne prouve rien.</translation>
  </message>
  <message>
   <source>We did not look inside the program's files.</source>
   <translation>Nous n’avons pas regardé dans les fichiers du programme.</translation>
  </message>
  <message>
   <source>Nothing that we can see holds it back (no sandbox): it may use whatever your account may use.</source>
   <translation>Rien que nous puissions voir ne le limite (pas de bac à sable) : il peut utiliser tout ce que votre compte peut utiliser.</translation>
  </message>
  <message>
   <source>It was not running when we looked, so we could see no connection of it.</source>
   <translation>Il était à l’arrêt quand nous avons regardé : nous ne pouvions voir aucune de ses connexions.</translation>
  </message>
  <message numerus="yes">
   <source>its {n} files</source>
   <comment>its 1 file</comment>
   <translation>
    <numerusform>son seul fichier</numerusform>
    <numerusform>ses {n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>We looked inside {files}. What lies inside is no proof that anything is sent.</source>
   <translation>Nous avons regardé dans {files}. Ce qui s’y trouve ne prouve pas que quelque chose est envoyé.</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections on this computer could not be matched to a program; some may be its own.</source>
   <comment>1 connection on this computer could not be matched to a program; it may be its own.</comment>
   <translation>
    <numerusform>1 connexion de cet ordinateur n’a pu être rattachée à aucun programme ; elle est peut-être la sienne.</numerusform>
    <numerusform>{n} connexions de cet ordinateur n’ont pu être rattachées à aucun programme ; certaines sont peut-être les siennes.</numerusform>
   </translation>
  </message>
  <message>
   <source>We found no files of this program to look inside.</source>
   <translation>Nous n’avons trouvé aucun fichier de ce programme à examiner.</translation>
  </message>
  <message>
   <source>where addresses lie</source>
   <translation>où se situent les adresses</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Réinstallez le programme.</translation>
  </message>
 </context>
 <context>
  <name>assess.declared</name>
  <message>
   <source>has the camera open</source>
   <translation>a la caméra ouverte</translation>
  </message>
  <message>
   <source>uses the microphone</source>
   <translation>utilise le micro</translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. Nothing on this computer holds it to that.</source>
   <translation>Il déclare ne pas utiliser le réseau, mais a communiqué avec {ends}. Rien sur cet ordinateur ne l’oblige à s’y tenir.</translation>
  </message>
  <message>
   <source>It talked to {other}{more}, which its own list of addresses does not name.</source>
   <translation>Il a communiqué avec {other}{more}, que sa propre liste d’adresses ne mentionne pas.</translation>
  </message>
  <message>
   <source>It declares that it does not track, and talked to {ad}, for advertising.</source>
   <translation>Il déclare ne pas suivre les utilisateurs, et a communiqué avec {ad}, pour de la publicité.</translation>
  </message>
  <message>
   <source>It talked to {host}. By its own word this address tracks people.</source>
   <translation>Il a communiqué avec {host}. Il déclare lui-même que cette adresse sert au suivi.</translation>
  </message>
  <message>
   <source>It says that it needs no network, and we saw no connection of it.</source>
   <translation>Il déclare ne pas utiliser le réseau, et nous n’avons vu aucune connexion de sa part.</translation>
  </message>
  <message>
   <source>It talked to {ends}, though its network is off: {taken}. Such a change holds from its next start on.</source>
   <translation>Il a communiqué avec {ends}, alors que son accès au réseau est coupé : {taken}. Un tel changement vaut à partir de son prochain démarrage.</translation>
  </message>
  <message>
   <source>It may start programs outside of its sandbox</source>
   <translation>Il peut lancer des programmes hors de son bac à sable</translation>
  </message>
  <message>
   <source>A part that runs outside of its sandbox</source>
   <translation>Un composant qui fonctionne hors de son bac à sable</translation>
  </message>
  <message>
   <source>, which explains this.</source>
   <translation>, ce qui l’explique.</translation>
  </message>
  <message>
   <source> may be the reason.</source>
   <translation> en est peut-être la raison.</translation>
  </message>
  <message>
   <source>It declares: {allows} ({path}).</source>
   <translation>Il déclare : {allows} ({path}).</translation>
  </message>
  <message>
   <source>It says that it needs the network, but {taken}; we saw no connection of it.</source>
   <translation>Il déclare utiliser le réseau, mais {taken} ; nous n’avons vu aucune connexion de sa part.</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies</source>
   <comment>1 company</comment>
   <translation>
    <numerusform>1 entreprise</numerusform>
    <numerusform>{n} entreprises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses of unknown owner{at}</source>
   <comment>1 address of unknown owner{at}</comment>
   <translation>
    <numerusform>1 adresse de propriétaire inconnu{at}</numerusform>
    <numerusform>{n} adresses de propriétaire inconnu{at}</numerusform>
   </translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. {why}</source>
   <translation>Il déclare ne pas utiliser le réseau, mais a communiqué avec {ends}. {why}</translation>
  </message>
  <message>
   <source>It {device_words} now. What it declares and what you allowed does not name that.</source>
   <translation>En ce moment, il {device_words}. Ni ses déclarations ni vos autorisations ne le mentionnent.</translation>
  </message>
  <message>
   <source>Its files hold addresses that its list does not name: {other}.</source>
   <translation>Ses fichiers contiennent des adresses que sa liste ne mentionne pas : {other}.</translation>
  </message>
 </context>
 <context>
  <name>assess.draft</name>
  <message>
   <source># A rule of your own. Save it as apps/{id}.yaml in your rules folder ("privacycheck doctor" names the folder),
# fill in what you know, and leave out what you cannot check. "privacycheck rules check" tells what is still wrong.</source>
   <translation># Votre propre règle. Enregistrez-la sous apps/{id}.yaml dans votre dossier de règles (« privacycheck doctor » l’indique),
# remplissez ce que vous savez et laissez de côté ce que vous ne pouvez pas vérifier. « privacycheck rules check » indique ce qui reste à corriger.</translation>
  </message>
  <message>
   <source>What this program is for.</source>
   <translation>À quoi sert ce programme.</translation>
  </message>
 </context>
 <context>
  <name>assess.evidence</name>
  <message>
   <source>Not stated in the text that we read.</source>
   <translation>Non précisé dans le texte que nous avons lu.</translation>
  </message>
  <message>
   <source>about the maker, not about this program</source>
   <translation>concerne l’éditeur, pas ce programme</translation>
  </message>
  <message>
   <source>a member state of the {name}</source>
   <translation>un État membre ({name})</translation>
  </message>
  <message>
   <source>the maker</source>
   <translation>l’éditeur</translation>
  </message>
  <message>
   <source>, which owns all or part of it,</source>
   <translation>, qui en est propriétaire en tout ou en partie,</translation>
  </message>
  <message>
   <source>{name}{role} has its seat in {place}</source>
   <translation>{name}{role} a son siège ici : {place}</translation>
  </message>
  <message>
   <source>where data is kept raises no level</source>
   <translation>le lieu de conservation des données ne fait monter aucun niveau</translation>
  </message>
 </context>
 <context>
  <name>assess.extensions</name>
  <message>
   <source>see your mail accounts</source>
   <translation>voir vos comptes de messagerie</translation>
  </message>
  <message>
   <source>read and change your address books</source>
   <translation>lire et modifier vos carnets d’adresses</translation>
  </message>
  <message>
   <source>read and change your bookmarks</source>
   <translation>lire et modifier vos marque-pages</translation>
  </message>
  <message>
   <source>delete your browsing data</source>
   <translation>effacer vos données de navigation</translation>
  </message>
  <message>
   <source>read what you copy</source>
   <translation>lire ce que vous copiez</translation>
  </message>
  <message>
   <source>read and change mail that you write</source>
   <translation>lire et modifier les e-mails que vous écrivez</translation>
  </message>
  <message>
   <source>change which sites may use camera, sound and scripts</source>
   <translation>changer quels sites peuvent utiliser la caméra, le son et les scripts</translation>
  </message>
  <message>
   <source>use the sign-ins of sites that it reaches</source>
   <translation>utiliser vos sessions ouvertes sur les sites auxquels elle a accès</translation>
  </message>
  <message>
   <source>control pages completely</source>
   <translation>piloter entièrement les pages</translation>
  </message>
  <message>
   <source>see which addresses pages ask for</source>
   <translation>voir quelles adresses les pages demandent</translation>
  </message>
  <message>
   <source>take pictures of your screen, after asking</source>
   <translation>prendre des images de votre écran, après vous l’avoir demandé</translation>
  </message>
  <message>
   <source>see and start downloads</source>
   <translation>voir et lancer des téléchargements</translation>
  </message>
  <message>
   <source>know where you are</source>
   <translation>savoir où vous êtes</translation>
  </message>
  <message>
   <source>read and change your browsing history</source>
   <translation>lire et modifier votre historique de navigation</translation>
  </message>
  <message>
   <source>see your e-mail address</source>
   <translation>voir votre adresse e-mail</translation>
  </message>
  <message>
   <source>see and switch your other extensions</source>
   <translation>voir et activer ou désactiver vos autres extensions</translation>
  </message>
  <message>
   <source>read your mail</source>
   <translation>lire vos e-mails</translation>
  </message>
  <message>
   <source>talk to programs on this computer</source>
   <translation>communiquer avec des programmes de cet ordinateur</translation>
  </message>
  <message>
   <source>save pages as you see them</source>
   <translation>enregistrer les pages telles que vous les voyez</translation>
  </message>
  <message>
   <source>change privacy settings</source>
   <translation>modifier les paramètres de confidentialité</translation>
  </message>
  <message>
   <source>send your traffic through other servers</source>
   <translation>faire passer votre trafic par d’autres serveurs</translation>
  </message>
  <message>
   <source>see pages that you closed</source>
   <translation>voir les pages que vous avez fermées</translation>
  </message>
  <message>
   <source>record pages as you see and hear them</source>
   <translation>enregistrer les pages telles que vous les voyez et les entendez</translation>
  </message>
  <message>
   <source>see the addresses of your open pages</source>
   <translation>voir les adresses de vos pages ouvertes</translation>
  </message>
  <message>
   <source>see the pages that you visit most</source>
   <translation>voir les pages que vous visitez le plus</translation>
  </message>
  <message>
   <source>follow which pages you open</source>
   <translation>suivre quelles pages vous ouvrez</translation>
  </message>
  <message>
   <source>watch what pages send and fetch</source>
   <translation>observer ce que les pages envoient et reçoivent</translation>
  </message>
  <message>
   <source>change what pages send and fetch</source>
   <translation>modifier ce que les pages envoient et reçoivent</translation>
  </message>
  <message>
   <source>from the store of the program's maker</source>
   <translation>issue de la boutique de l’éditeur du programme</translation>
  </message>
  <message>
   <source>installed by another program or an administrator</source>
   <translation>installée par un autre programme ou par un administrateur</translation>
  </message>
  <message>
   <source>not from the store of the program's maker</source>
   <translation>obtenue hors de la boutique de l’éditeur du programme</translation>
  </message>
  <message>
   <source>where it came from is not known</source>
   <translation>d’origine inconnue</translation>
  </message>
  <message>
   <source>It can read and change data on {name}{more}.</source>
   <translation>Elle peut lire et modifier les données sur {name}{more}.</translation>
  </message>
  <message>
   <source>It can read and change every file that you can, as all extensions of this editor.</source>
   <translation>Elle peut lire et modifier tous les fichiers auxquels vous avez accès, comme toutes les extensions de cet éditeur de code.</translation>
  </message>
  <message>
   <source>It can read and change all data on every site you visit.</source>
   <translation>Elle peut lire et modifier toutes les données de tous les sites que vous visitez.</translation>
  </message>
  <message>
   <source>It can read your mail.</source>
   <translation>Elle peut lire vos e-mails.</translation>
  </message>
  <message>
   <source>It asks for no access to pages.</source>
   <translation>Elle ne demande aucun accès aux pages.</translation>
  </message>
  <message>
   <source>reads every site you visit, and </source>
   <translation>lit tous les sites que vous visitez et </translation>
  </message>
  <message numerus="yes">
   <source>use {n} more rights that we do not list</source>
   <comment>use 1 more right that we do not list</comment>
   <translation>
    <numerusform>utiliser {n} autre autorisation que nous n’énumérons pas</numerusform>
    <numerusform>utiliser {n} autres autorisations que nous n’énumérons pas</numerusform>
   </translation>
  </message>
  <message>
   <source>The extension {name} {power}is on record ({company}): {says}</source>
   <translation>L’extension {name} {power}fait l’objet d’un constat documenté ({company}) : {says}</translation>
  </message>
  <message>
   <source>read and change all data on every site you visit</source>
   <translation>lire et modifier toutes les données de chaque site que vous visitez</translation>
  </message>
  <message>
   <source>read and change data on {site}</source>
   <translation>lire et modifier les données sur {site}</translation>
  </message>
 </context>
 <context>
  <name>assess.inside</name>
  <message>
   <source>Built in: it can report to {service_name}{own}{purpose}.{choice}</source>
   <translation>Intégré : il peut envoyer des rapports à {service_name}{own}{purpose}.{choice}</translation>
  </message>
  <message>
   <source>Its files hold addresses of {name}{more}. That alone says little.</source>
   <translation>Ses fichiers contiennent des adresses de {name}{more}. Cela seul ne dit pas grand-chose.</translation>
  </message>
  <message>
   <source>crash reports</source>
   <translation>rapports d’incident</translation>
  </message>
  <message>
   <source>notifications</source>
   <translation>notifications</translation>
  </message>
  <message>
   <source>artificial intelligence</source>
   <translation>intelligence artificielle</translation>
  </message>
  <message>
   <source>, a service for {words}</source>
   <translation>, usage : {words}</translation>
  </message>
  <message>
   <source>, which belongs to its own maker</source>
   <translation>, qui appartient à son propre éditeur</translation>
  </message>
  <message>
   <source> at {host}</source>
   <translation> à l’adresse {host}</translation>
  </message>
  <message>
   <source>Built in: it is set up to report to {service_name}{where}{own}{purpose}.</source>
   <translation>Intégré : il est configuré pour envoyer des rapports à {service_name}{where}{own}{purpose}.</translation>
  </message>
  <message>
   <source> Its maker chooses where the part reports to.</source>
   <translation> Son éditeur choisit où ce composant envoie ses rapports.</translation>
  </message>
 </context>
 <context>
  <name>assess.level</name>
  <message>
   <source>By its own word it collects {list}.</source>
   <translation>Selon son propre éditeur, il collecte : {list}.</translation>
  </message>
 </context>
 <context>
  <name>assess.own_word</name>
  <message>
   <source>It declares that it tracks: it joins data on you with data of other companies for advertising, or sells it on.</source>
   <translation>Il déclare suivre les utilisateurs : il croise des données sur vous avec celles d’autres entreprises pour la publicité, ou les revend.</translation>
  </message>
  <message>
   <source>facts that the law protects most, such as belief or origin</source>
   <translation>des informations que la loi protège le plus, comme les croyances ou l’origine</translation>
  </message>
  <message>
   <source>what you write to its help desk</source>
   <translation>ce que vous écrivez à son assistance</translation>
  </message>
  <message>
   <source>which advertisements you saw</source>
   <translation>les publicités que vous avez vues</translation>
  </message>
  <message>
   <source>how fast it runs</source>
   <translation>sa vitesse de fonctionnement</translation>
  </message>
  <message>
   <source>other technical reports</source>
   <translation>d’autres rapports techniques</translation>
  </message>
  <message>
   <source>other data</source>
   <translation>d’autres données</translation>
  </message>
  <message>
   <source>the maker of its part {part}, in {file}</source>
   <translation>l’éditeur de son composant {part}, dans {file}</translation>
  </message>
  <message>
   <source>It declares that it collects {list}.</source>
   <translation>Il déclare collecter : {list}.</translation>
  </message>
  <message>
   <source>the maker, in {file}</source>
   <translation>l’éditeur, dans {file}</translation>
  </message>
 </context>
 <context>
  <name>assess.rights</name>
  <message>
   <source>your desktop folder</source>
   <translation>votre bureau</translation>
  </message>
  <message>
   <source>your documents</source>
   <translation>vos documents</translation>
  </message>
  <message>
   <source>your downloads</source>
   <translation>vos téléchargements</translation>
  </message>
  <message>
   <source>your music</source>
   <translation>votre musique</translation>
  </message>
  <message>
   <source>your pictures</source>
   <translation>vos images</translation>
  </message>
  <message>
   <source>your public folder</source>
   <translation>votre dossier public</translation>
  </message>
  <message>
   <source>your videos</source>
   <translation>vos vidéos</translation>
  </message>
  <message>
   <source>your templates</source>
   <translation>vos modèles</translation>
  </message>
  <message>
   <source>settings of other programs</source>
   <translation>les paramètres d’autres programmes</translation>
  </message>
  <message>
   <source>data of other programs</source>
   <translation>les données d’autres programmes</translation>
  </message>
  <message>
   <source>caches of other programs</source>
   <translation>les caches d’autres programmes</translation>
  </message>
  <message>
   <source>the files of the system</source>
   <translation>les fichiers du système</translation>
  </message>
  <message>
   <source>the settings of the system</source>
   <translation>les paramètres du système</translation>
  </message>
  <message>
   <source>the program asks for it and has it</source>
   <translation>le programme le demande et l’a obtenu</translation>
  </message>
  <message>
   <source>in force now</source>
   <translation>en vigueur actuellement</translation>
  </message>
  <message>
   <source>you allowed it when asked</source>
   <translation>vous l’avez autorisé quand il vous l’a demandé</translation>
  </message>
  <message>
   <source>the program says that it needs it</source>
   <translation>le programme dit en avoir besoin</translation>
  </message>
  <message>
   <source>read all your files</source>
   <translation>lire tous vos fichiers</translation>
  </message>
  <message>
   <source>read all files in your home folder</source>
   <translation>lire tous les fichiers de votre dossier personnel</translation>
  </message>
  <message>
   <source>do whatever your account may: nothing confines it</source>
   <translation>faire tout ce que votre compte peut faire : rien ne le limite</translation>
  </message>
  <message>
   <source>start programs outside of its sandbox</source>
   <translation>lancer des programmes hors de son bac à sable</translation>
  </message>
  <message>
   <source>read and change all your files</source>
   <translation>lire et modifier tous vos fichiers</translation>
  </message>
  <message>
   <source>read and change all files in your home folder</source>
   <translation>lire et modifier tous les fichiers de votre dossier personnel</translation>
  </message>
  <message>
   <source>read and change the files in your home folder that are not hidden</source>
   <translation>lire et modifier les fichiers non cachés de votre dossier personnel</translation>
  </message>
  <message>
   <source>read chosen files of the system</source>
   <translation>lire certains fichiers du système</translation>
  </message>
  <message>
   <source>read chosen hidden files of your home folder</source>
   <translation>lire certains fichiers cachés de votre dossier personnel</translation>
  </message>
  <message>
   <source>read and change files on memory sticks and other disks</source>
   <translation>lire et modifier les fichiers des clés USB et des autres disques</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs (X11)</source>
   <translation>voir votre écran et ce que vous tapez dans d’autres programmes (X11)</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs, on older desktops (without Wayland)</source>
   <translation>voir votre écran et ce que vous tapez dans d’autres programmes, sur les bureaux plus anciens (sans Wayland)</translation>
  </message>
  <message>
   <source>see your screen and use mouse and keyboard for you</source>
   <translation>voir votre écran et utiliser la souris et le clavier à votre place</translation>
  </message>
  <message>
   <source>record your screen</source>
   <translation>enregistrer votre écran</translation>
  </message>
  <message>
   <source>take pictures of your screen</source>
   <translation>prendre des images de votre écran</translation>
  </message>
  <message>
   <source>use every device, cameras and microphones among them</source>
   <translation>utiliser tous les appareils, y compris les caméras et les micros</translation>
  </message>
  <message>
   <source>read keyboards, mice and game controllers</source>
   <translation>lire les claviers, les souris et les manettes de jeu</translation>
  </message>
  <message>
   <source>use devices at the USB ports</source>
   <translation>utiliser les appareils branchés aux ports USB</translation>
  </message>
  <message>
   <source>use the camera</source>
   <translation>utiliser la caméra</translation>
  </message>
  <message>
   <source>use the microphone</source>
   <translation>utiliser le micro</translation>
  </message>
  <message>
   <source>play sound and use the microphone</source>
   <translation>émettre du son et utiliser le micro</translation>
  </message>
  <message>
   <source>read the passwords that your desktop keeps for you (keyring) while they are unlocked</source>
   <translation>lire les mots de passe que votre bureau garde pour vous (trousseau), tant qu’il est déverrouillé</translation>
  </message>
  <message>
   <source>read the passwords that KDE keeps for you (KWallet) while they are unlocked</source>
   <translation>lire les mots de passe que KDE garde pour vous (KWallet), tant qu’ils sont déverrouillés</translation>
  </message>
  <message>
   <source>use your keys for signing in to other computers (SSH)</source>
   <translation>utiliser vos clés de connexion à d’autres ordinateurs (SSH)</translation>
  </message>
  <message>
   <source>use your keys for signing and encrypting (GPG)</source>
   <translation>utiliser vos clés de signature et de chiffrement (GPG)</translation>
  </message>
  <message>
   <source>use smart cards</source>
   <translation>utiliser les cartes à puce</translation>
  </message>
  <message>
   <source>talk to every program of your session</source>
   <translation>communiquer avec tous les programmes de votre session</translation>
  </message>
  <message>
   <source>talk to every service of the system</source>
   <translation>communiquer avec tous les services du système</translation>
  </message>
  <message>
   <source>read your contacts</source>
   <translation>lire vos contacts</translation>
  </message>
  <message>
   <source>read your calendars</source>
   <translation>lire vos agendas</translation>
  </message>
  <message>
   <source>use the network</source>
   <translation>utiliser le réseau</translation>
  </message>
  <message>
   <source>wait for connections from other computers</source>
   <translation>attendre des connexions d’autres ordinateurs</translation>
  </message>
  <message>
   <source>see the connections of other programs</source>
   <translation>voir les connexions d’autres programmes</translation>
  </message>
  <message>
   <source>change network settings</source>
   <translation>modifier les paramètres du réseau</translation>
  </message>
  <message>
   <source>see your networks</source>
   <translation>voir vos réseaux</translation>
  </message>
  <message>
   <source>see which programs run</source>
   <translation>voir quels programmes sont ouverts</translation>
  </message>
  <message>
   <source>stop other programs</source>
   <translation>arrêter d’autres programmes</translation>
  </message>
  <message>
   <source>read the logs of the system</source>
   <translation>lire les journaux du système</translation>
  </message>
  <message>
   <source>change accounts of this computer</source>
   <translation>modifier les comptes de cet ordinateur</translation>
  </message>
  <message>
   <source>use Bluetooth</source>
   <translation>utiliser le Bluetooth</translation>
  </message>
  <message>
   <source>run in the background</source>
   <translation>fonctionner en arrière-plan</translation>
  </message>
  <message>
   <source>show notifications</source>
   <translation>afficher des notifications</translation>
  </message>
  <message>
   <source>you took it away</source>
   <translation>vous le lui avez retiré</translation>
  </message>
  <message>
   <source>an administrator took it away</source>
   <translation>un administrateur le lui a retiré</translation>
  </message>
  <message>
   <source>the folder {place}</source>
   <translation>le dossier {place}</translation>
  </message>
  <message>
   <source>read {where}</source>
   <translation>lire {where}</translation>
  </message>
  <message>
   <source>read and change {where}</source>
   <translation>lire et modifier {where}</translation>
  </message>
  <message>
   <source>read your contacts and calendars</source>
   <translation>lire vos contacts et vos agendas</translation>
  </message>
  <message>
   <source>you gave it</source>
   <translation>vous le lui avez accordé</translation>
  </message>
  <message>
   <source>an administrator gave it</source>
   <translation>un administrateur le lui a accordé</translation>
  </message>
  <message>
   <source>asked for by the program</source>
   <translation>demandé par le programme</translation>
  </message>
  <message>
   <source>you refused it when asked</source>
   <translation>vous l’avez refusé quand il vous l’a demandé</translation>
  </message>
 </context>
 <context>
  <name>assess.seen</name>
  <message>
   <source>advertising</source>
   <translation>publicité</translation>
  </message>
  <message>
   <source>analytics</source>
   <translation>mesure d’audience</translation>
  </message>
  <message>
   <source>usage reports</source>
   <translation>rapports d’utilisation</translation>
  </message>
  <message>
   <source>trying out changes on users</source>
   <translation>essai de changements sur les utilisateurs</translation>
  </message>
  <message>
   <source>web pages</source>
   <translation>les pages web</translation>
  </message>
  <message>
   <source>mail addresses</source>
   <translation>les adresses e-mail</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>les fichiers PDF</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>les images</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>les vidéos</translation>
  </message>
  <message>
   <source>calendars</source>
   <translation>les agendas</translation>
  </message>
  <message>
   <source>phone numbers</source>
   <translation>les numéros de téléphone</translation>
  </message>
  <message>
   <source>It has the camera open now.</source>
   <translation>Il a la caméra ouverte en ce moment.</translation>
  </message>
  <message>
   <source>It uses the microphone now.</source>
   <translation>Il utilise le micro en ce moment.</translation>
  </message>
  <message>
   <source>It takes in pictures of your camera or screen now.</source>
   <translation>Il reçoit en ce moment les images de votre caméra ou de votre écran.</translation>
  </message>
  <message>
   <source>It records what you hear now.</source>
   <translation>Il enregistre en ce moment ce que vous entendez.</translation>
  </message>
  <message numerus="yes">
   <source>{n} extensions are switched on in it{reach}.</source>
   <comment>1 extension is switched on in it{reach}.</comment>
   <translation>
    <numerusform>1 extension y est activée{reach}.</numerusform>
    <numerusform>{n} extensions y sont activées{reach}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is running now, in {n} processes.</source>
   <comment>It is running now.</comment>
   <translation>
    <numerusform>Il est ouvert en ce moment.</numerusform>
    <numerusform>Il est ouvert en ce moment, en {n} processus.</numerusform>
   </translation>
  </message>
  <message>
   <source>probably </source>
   <translation>probablement </translation>
  </message>
  <message>
   <source>; {every} of them can read every site you visit</source>
   <translation>, dont {every} avec accès à tous les sites que vous visitez</translation>
  </message>
  <message>
   <source>It was {probably}connected to {who}{own}, a service for {purpose}.</source>
   <translation>Il était {probably}connecté à {who}{own}, usage : {purpose}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies ({names})</source>
   <comment>1 company ({names})</comment>
   <translation>
    <numerusform>{n} entreprise ({names})</numerusform>
    <numerusform>{n} entreprises ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>, on servers of {h}</source>
   <translation>, sur des serveurs de {h}</translation>
  </message>
  <message>
   <source>It was connected to {parts}.</source>
   <translation>Il était connecté à {parts}.</translation>
  </message>
  <message>
   <source>It waits for connections from other computers (port {shown}).</source>
   <translation>Il attend des connexions d’autres ordinateurs (port {shown}).</translation>
  </message>
  <message>
   <source>The extension {name} can read every site you visit, and is {origins}.</source>
   <translation>L’extension {name} peut lire tous les sites que vous visitez ; elle est {origins}.</translation>
  </message>
  <message>
   <source>It is a window of your browser that shows {site}.</source>
   <translation>C’est une fenêtre de votre navigateur qui affiche {site}.</translation>
  </message>
  <message>
   <source>It opens {list} for you.</source>
   <translation>Il ouvre par défaut : {list}.</translation>
  </message>
  <message>
   <source>It starts with the computer and works in the background.</source>
   <translation>Il démarre avec l’ordinateur et travaille en arrière-plan.</translation>
  </message>
  <message>
   <source>It starts by itself when you log in.</source>
   <translation>Il démarre de lui-même à l’ouverture de votre session.</translation>
  </message>
  <message>
   <source>It was connected to the Tor network; where to is not seen.</source>
   <translation>Il était connecté au réseau Tor ; la destination n’est pas visible.</translation>
  </message>
  <message>
   <source>It talked only to this computer or your own network.</source>
   <translation>Il n’a communiqué qu’avec cet ordinateur ou votre propre réseau.</translation>
  </message>
 </context>
 <context>
  <name>cli.app</name>
  <message>
   <source>Noted for {ref} of {app}. It no longer raises the level.</source>
   <translation>C’est noté pour {ref} de {app}. Cela ne relève plus le niveau.</translation>
  </message>
  <message>
   <source>No program named {name} was found here, and no rule has that name. See: privacycheck scan</source>
   <translation>Aucun programme nommé {name} n’a été trouvé ici, et aucune règle ne porte ce nom. Voir : privacycheck scan</translation>
  </message>
  <message>
   <source>Your decision on {ref} of {app} is taken back.</source>
   <translation>Votre décision sur {ref} de {app} est retirée.</translation>
  </message>
  <message>
   <source>{app} has no finding {ref}. It has: {refs}</source>
   <translation>{app} n’a aucun constat {ref}. Il a : {refs}</translation>
  </message>
 </context>
 <context>
  <name>cli.book</name>
  <message>
   <source>There are no rules in {path}. Install PrivacyCheck again.</source>
   <translation>Il n’y a pas de règles dans {path}. Réinstallez PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>cli.doctor</name>
  <message>
   <source>names of addresses, asked of your name server, because you turned reverse look-ups on</source>
   <translation>des noms d’adresses, demandés à votre serveur de noms, parce que vous avez activé les recherches inverses</translation>
  </message>
  <message>
   <source>none on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off</source>
   <translation>aucune enregistrée. Seules les recherches inverses (demander au serveur de noms les noms des adresses) pourraient en faire, et elles sont désactivées</translation>
  </message>
  <message>
   <source>jurisdictions</source>
   <translation>juridictions</translation>
  </message>
  <message>
   <source>companies</source>
   <translation>entreprises</translation>
  </message>
  <message>
   <source>apps</source>
   <translation>programmes</translation>
  </message>
  <message>
   <source>services</source>
   <translation>services</translation>
  </message>
  <message>
   <source>newest of {date}</source>
   <translation>la plus récente du {date}</translation>
  </message>
  <message>
   <source>Python's own search, which takes longer: hyperscan does not work here</source>
   <translation>la recherche de Python lui-même, plus lente : hyperscan ne fonctionne pas ici</translation>
  </message>
  <message>
   <source>While one watches</source>
   <translation>Pendant que l’on observe</translation>
  </message>
  <message>
   <source>What can be seen on this computer</source>
   <translation>Ce qui peut être vu sur cet ordinateur</translation>
  </message>
  <message>
   <source>data of {version}</source>
   <translation>données de {version}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>how much each connection carries is told by this system</source>
   <translation>ce système indique combien transporte chaque connexion</translation>
  </message>
  <message>
   <source>how much each connection carries is not told by this system</source>
   <translation>ce système n’indique pas combien transporte chaque connexion</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>What the program knows</source>
   <translation>Ce que le programme sait</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>Où se trouvent les fichiers</translation>
  </message>
  <message>
   <source>Looking inside programs</source>
   <translation>Regarder à l’intérieur des programmes</translation>
  </message>
  <message>
   <source>remembers: {megabytes} MB in {folder}</source>
   <translation>garde en mémoire : {megabytes} Mo dans {folder}</translation>
  </message>
  <message>
   <source>addresses</source>
   <translation>adresses</translation>
  </message>
  <message>
   <source>searches with</source>
   <translation>cherche avec</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>lit</translation>
  </message>
  <message>
   <source>unpacks</source>
   <translation>décompresse</translation>
  </message>
  <message>
   <source>does not read</source>
   <translation>ne lit pas</translation>
  </message>
  <message>
   <source>a look runs now, or the last one was cut off; what it found is kept for the next one</source>
   <translation>une recherche est en cours, ou la dernière a été interrompue ; ce qu’elle a trouvé est gardé pour la suivante</translation>
  </message>
  <message>
   <source>network requests made by this program</source>
   <translation>requêtes réseau faites par ce programme</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>règles</translation>
  </message>
  <message>
   <source>your own rules</source>
   <translation>vos propres règles</translation>
  </message>
  <message>
   <source>your decisions</source>
   <translation>vos décisions</translation>
  </message>
  <message>
   <source>newer address data of your own (MMDB files of countries or networks)</source>
   <translation>vos propres données d’adresses plus récentes (fichiers MMDB de pays ou de réseaux)</translation>
  </message>
  <message>
   <source>scans and what was recorded</source>
   <translation>analyses et ce qui a été enregistré</translation>
  </message>
  <message>
   <source>cache</source>
   <translation>cache</translation>
  </message>
  <message>
   <source>not here: {name} (the Python package {needs} is missing)</source>
   <translation>absent : {name} (le paquet Python {needs} manque)</translation>
  </message>
  <message>
   <source>not seen</source>
   <translation>non vu</translation>
  </message>
 </context>
 <context>
  <name>cli.engine</name>
  <message>
   <source>the recorded computer</source>
   <translation>l’ordinateur enregistré</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not say which computer it is.</source>
   <translation>{path} n’est pas un ordinateur enregistré : sa première ligne ne dit pas lequel c’est.</translation>
  </message>
  <message>
   <source>its name in the rule book; it was not found on this computer</source>
   <translation>son nom dans le recueil de règles ; il n’a pas été trouvé sur cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>cli.history</name>
  <message>
   <source>Deleted: {gone} of {count}.</source>
   <translation>Supprimées : {gone} sur {count}.</translation>
  </message>
  <message>
   <source>Name the scans to delete, or use --all.</source>
   <translation>Nommez les analyses à supprimer, ou utilisez --all.</translation>
  </message>
  <message numerus="yes">
   <source>Scans of this computer are kept for {n} days.</source>
   <comment>Scans of this computer are kept for 1 day.</comment>
   <translation>
    <numerusform>Les analyses de cet ordinateur sont gardées {n} jour.</numerusform>
    <numerusform>Les analyses de cet ordinateur sont gardées {n} jours.</numerusform>
   </translation>
  </message>
  <message>
   <source>Scans of this computer are not kept.</source>
   <translation>Les analyses de cet ordinateur ne sont pas gardées.</translation>
  </message>
  <message>
   <source>Two kept scans are needed to compare. Run: privacycheck scan</source>
   <translation>Il faut deux analyses conservées pour comparer. Lancez : privacycheck scan</translation>
  </message>
  <message>
   <source>The whole history is deleted.</source>
   <translation>Tout l’historique est supprimé.</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {path}. Make its folder writable.</source>
   <translation>Votre choix n’a pas pu être enregistré dans {path}. Autorisez l’écriture dans son dossier.</translation>
  </message>
  <message>
   <source>No scan is kept yet. Run: privacycheck scan</source>
   <translation>Aucune analyse n’est encore conservée. Exécutez : privacycheck scan</translation>
  </message>
  <message>
   <source>The list of reverse look-ups could not be deleted: {error}.</source>
   <translation>La liste des recherches inverses n’a pas pu être supprimée : {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.inspect</name>
  <message>
   <source>The look ended before it was finished.</source>
   <translation>L’examen s’est arrêté avant la fin.</translation>
  </message>
  <message>
   <source>No program {name} was found here. See: privacycheck scan</source>
   <translation>Aucun programme {name} n’a été trouvé ici. Voir : privacycheck scan</translation>
  </message>
  <message>
   <source>{n} programs are called {name}. Name one by its key: {keys}.</source>
   <translation>{n} programmes s’appellent {name}. Désignez-en un par sa clé : {keys}.</translation>
  </message>
  <message>
   <source>which files there are</source>
   <translation>quels fichiers il y a</translation>
  </message>
  <message>
   <source>not a path</source>
   <translation>ce n’est pas un chemin</translation>
  </message>
  <message>
   <source>{path} cannot be looked into: {reason}.</source>
   <translation>Impossible d’examiner {path} : {reason}.</translation>
  </message>
 </context>
 <context>
  <name>cli.main</name>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>The system refused: {error}. PRIVACYCHECK_DEBUG=1 shows more.</source>
   <translation>Le système a refusé : {error}. PRIVACYCHECK_DEBUG=1 en montre davantage.</translation>
  </message>
  <message>
   <source>See: {command}</source>
   <translation>Voir : {command}</translation>
  </message>
 </context>
 <context>
  <name>cli.match</name>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} ne peut pas être lu : {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.output</name>
  <message>
   <source>{target} could not be written: {error}.</source>
   <translation>{target} n’a pas pu être écrit : {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.record</name>
  <message>
   <source>Nothing is recorded any more. To delete what was recorded: privacycheck history delete --all</source>
   <translation>Plus rien n’est enregistré. Pour effacer ce qui l’a été : privacycheck history delete --all</translation>
  </message>
  <message>
   <source>Recording is paused until {time}. To go on: privacycheck record resume</source>
   <translation>L’enregistrement est en pause jusqu’à {time}. Pour reprendre : privacycheck record resume</translation>
  </message>
  <message>
   <source>No notifications about {program}.</source>
   <translation>Aucune notification au sujet de {program}.</translation>
  </message>
  <message>
   <source>Notifications about {program} are shown again.</source>
   <translation>Les notifications au sujet de {program} sont de nouveau affichées.</translation>
  </message>
  <message>
   <source>Recording works on Linux only so far.</source>
   <translation>L’enregistrement ne fonctionne pour l’instant que sous Linux.</translation>
  </message>
  <message>
   <source>Recording is turned on. To record: privacycheck record run</source>
   <translation>L’enregistrement est activé. Pour enregistrer : privacycheck record run</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder did not start. See what it says: privacycheck record run</source>
   <translation>L’enregistrement est activé, mais il n’a pas démarré. Voyez ce qu’il dit : privacycheck record run</translation>
  </message>
  <message>
   <source>Recording. systemd starts it when you log in. To end it: privacycheck record off</source>
   <translation>L’enregistrement est en cours. systemd le démarre à l’ouverture de session. Pour l’arrêter : privacycheck record off</translation>
  </message>
  <message>
   <source>Recording. It is among what starts when you log in. To end it: privacycheck record off</source>
   <translation>L’enregistrement est en cours. Il fait partie de ce qui démarre à l’ouverture de session. Pour l’arrêter : privacycheck record off</translation>
  </message>
  <message>
   <source>Recording is turned off, but a recorder still runs. It ends by itself.</source>
   <translation>L’enregistrement est désactivé, mais un enregistreur tourne encore. Il s’arrête de lui-même.</translation>
  </message>
  <message>
   <source>Recording is not turned on.</source>
   <translation>L’enregistrement n’est pas activé.</translation>
  </message>
  <message>
   <source>Recording goes on.</source>
   <translation>L’enregistrement reprend.</translation>
  </message>
  <message>
   <source>First contacts are notified.</source>
   <translation>Les premiers contacts sont signalés.</translation>
  </message>
  <message>
   <source>First contacts are no longer notified.</source>
   <translation>Les premiers contacts ne sont plus signalés.</translation>
  </message>
  <message>
   <source>{program} is not muted.</source>
   <translation>{program} n’est pas en sourdine.</translation>
  </message>
  <message>
   <source>{error} Recording is turned on; to record now, run: privacycheck record run</source>
   <translation>{error} L’enregistrement est activé ; pour enregistrer maintenant, lancez : privacycheck record run</translation>
  </message>
  <message>
   <source>{error} Nothing is recorded any more.</source>
   <translation>{error} Plus rien n’est enregistré.</translation>
  </message>
 </context>
 <context>
  <name>cli.recorder</name>
  <message>
   <source>Recording is turned off. To turn it on: privacycheck record on</source>
   <translation>L’enregistrement est désactivé. Pour l’activer : privacycheck record on</translation>
  </message>
  <message numerus="yes">
   <source>The last {n} sums could not be written.</source>
   <comment>The last sum could not be written.</comment>
   <translation>
    <numerusform>La dernière somme n’a pas pu être écrite.</numerusform>
    <numerusform>Les {n} dernières sommes n’ont pas pu être écrites.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.base</name>
  <message>
   <source>{what} may not be read by your account.</source>
   <translation>{what} : votre compte n’a pas le droit de lire cet élément.</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as administrator to see them.</source>
   <translation>Lancez PrivacyCheck en tant qu’administrateur pour les voir.</translation>
  </message>
  <message>
   <source>{what} cannot be read ({strerror}).</source>
   <translation>{what} : lecture impossible ({strerror}).</translation>
  </message>
  <message>
   <source>{what} is too large to be what it should be.</source>
   <translation>{what} : trop volumineux pour être ce qui est attendu.</translation>
  </message>
  <message>
   <source>The home folder {home}</source>
   <translation>Le dossier personnel {home}</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as the user whose folder it is.</source>
   <translation>Lancez PrivacyCheck avec le compte à qui ce dossier appartient.</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_extensions</name>
  <message>
   <source>extensions of Chrome and its relatives</source>
   <translation>extensions de Chrome et des navigateurs apparentés</translation>
  </message>
  <message>
   <source>Which extensions your browser profiles hold and what they may do. No history, no passwords, no cookies.</source>
   <translation>Quelles extensions se trouvent dans vos profils de navigateur et ce qu’elles peuvent faire. Ni historique, ni mots de passe, ni cookies.</translation>
  </message>
  <message>
   <source>Settings of {host} are damaged: {path}</source>
   <translation>Les paramètres de {host} sont endommagés : {path}</translation>
  </message>
  <message>
   <source>The list of extensions in {path}</source>
   <translation>La liste des extensions dans {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_profiles</name>
  <message>
   <source>The profiles of {host}</source>
   <translation>Les profils de {host}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.editor_extensions</name>
  <message>
   <source>extensions of code editors</source>
   <translation>extensions d’éditeurs de code</translation>
  </message>
  <message>
   <source>Which extensions Visual Studio Code and its relatives hold.</source>
   <translation>Quelles extensions se trouvent dans Visual Studio Code et les éditeurs apparentés.</translation>
  </message>
  <message>
   <source>The list of extensions of {host} is damaged: {shown}</source>
   <translation>La liste des extensions de {host} est endommagée : {shown}</translation>
  </message>
  <message>
   <source>The list of extensions of {host}</source>
   <translation>La liste des extensions de {host}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.firefox_extensions</name>
  <message>
   <source>extensions of Firefox and its relatives</source>
   <translation>extensions de Firefox et des navigateurs apparentés</translation>
  </message>
  <message>
   <source>Which extensions your profiles hold and what they may do. No history, no passwords, no mail, no cookies.</source>
   <translation>Quelles extensions se trouvent dans vos profils et ce qu’elles peuvent faire. Ni historique, ni mots de passe, ni e-mails, ni cookies.</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.jetbrains_plugins</name>
  <message>
   <source>plugins of JetBrains' editors</source>
   <translation>plugins des éditeurs JetBrains</translation>
  </message>
  <message>
   <source>Which plugins you added to editors of JetBrains and to Android Studio.</source>
   <translation>Quels plugins vous avez ajoutés aux éditeurs JetBrains et à Android Studio.</translation>
  </message>
  <message>
   <source>The plugin {name} of {profile}</source>
   <translation>Le plugin {name} de {profile}</translation>
  </message>
  <message>
   <source>The plugins of {profile}</source>
   <translation>Les plugins de {profile}</translation>
  </message>
  <message>
   <source>{shown} is damaged.</source>
   <translation>{shown} : contenu endommagé.</translation>
  </message>
  <message>
   <source>The folder of editors {below}</source>
   <translation>Le dossier d’éditeurs {below}</translation>
  </message>
 </context>
 <context>
  <name>collect.machine</name>
  <message numerus="yes">
   <source>{n} lines of the recording are damaged, the first in line {first}.</source>
   <comment>1 line of the recording is damaged: line {first}.</comment>
   <translation>
    <numerusform>{n} ligne de l’enregistrement est endommagée : la ligne {first}.</numerusform>
    <numerusform>{n} lignes de l’enregistrement sont endommagées, la première est la ligne {first}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is empty, not a recorded computer.</source>
   <translation>{path} est vide, ce n’est pas un ordinateur enregistré.</translation>
  </message>
  <message>
   <source>Record the computer again.</source>
   <translation>Enregistrez à nouveau l’état de l’ordinateur.</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not describe one.</source>
   <translation>{path} n’est pas un ordinateur enregistré : sa première ligne n’en décrit aucun.</translation>
  </message>
  <message>
   <source>After {LINES} lines the rest was left out.</source>
   <translation>Après {LINES} lignes, le reste a été laissé de côté.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.chromium_names</name>
  <message>
   <source>The names that {browser} noted ({path})</source>
   <translation>Les noms que {browser} a notés ({path})</translation>
  </message>
  <message>
   <source>addresses that browsers noted</source>
   <translation>adresses notées par les navigateurs</translation>
  </message>
  <message>
   <source>In the profiles of Chromium and its relatives: from which address some sites answered in the last day.</source>
   <translation>Dans les profils de Chromium et des navigateurs apparentés : l’adresse depuis laquelle certains sites ont répondu au cours des dernières 24 heures.</translation>
  </message>
  <message>
   <source>{what} cannot be understood.</source>
   <translation>{what} : contenu incompréhensible.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.dnsmasq</name>
  <message>
   <source>the log of dnsmasq</source>
   <translation>le journal de dnsmasq</translation>
  </message>
  <message>
   <source>names in the log of dnsmasq</source>
   <translation>noms dans le journal de dnsmasq</translation>
  </message>
  <message>
   <source>The end of dnsmasq's or Pi-hole's log, where one is kept: names that were asked for in the last day.</source>
   <translation>La fin du journal de dnsmasq ou de Pi-hole, s’il y en a un : les noms demandés au cours des dernières 24 heures.</translation>
  </message>
  <message>
   <source>The settings of dnsmasq ({FOLDER})</source>
   <translation>Les paramètres de dnsmasq ({FOLDER})</translation>
  </message>
  <message>
   <source>The log of dnsmasq ({shown})</source>
   <translation>Le journal de dnsmasq ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.names.hosts</name>
  <message>
   <source>names of addresses</source>
   <translation>noms des adresses</translation>
  </message>
  <message>
   <source>/etc/hosts: names that this computer itself has for addresses. No name is looked up anywhere.</source>
   <translation>/etc/hosts : les noms que cet ordinateur lui-même donne à des adresses. Aucun nom n’est recherché où que ce soit.</translation>
  </message>
  <message>
   <source>The list of host names (/etc/hosts)</source>
   <translation>La liste des noms d’hôtes (/etc/hosts)</translation>
  </message>
 </context>
 <context>
  <name>collect.names.nscd</name>
  <message>
   <source>the cache of nscd</source>
   <translation>le cache de nscd</translation>
  </message>
  <message>
   <source>The cache of names (nscd)</source>
   <translation>Le cache de noms (nscd)</translation>
  </message>
  <message>
   <source>names in the cache of nscd</source>
   <translation>noms dans le cache de nscd</translation>
  </message>
  <message>
   <source>The cache file of nscd, where that runs: names that programs of this computer asked for. Nobody is asked.</source>
   <translation>Le fichier de cache de nscd, s’il fonctionne ici : les noms demandés par des programmes de cet ordinateur. Personne n’est interrogé.</translation>
  </message>
  <message>
   <source>{what} is damaged, or of a kind that we do not know.</source>
   <translation>{what} : endommagé, ou d’un genre que nous ne connaissons pas.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.resolved</name>
  <message>
   <source>The cache of names (systemd-resolved)</source>
   <translation>Le cache de noms (systemd-resolved)</translation>
  </message>
  <message>
   <source>names in the cache of systemd-resolved</source>
   <translation>noms dans le cache de systemd-resolved</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for lately, as systemd-resolved keeps them. Nobody is asked.</source>
   <translation>Les noms demandés récemment par des programmes de cet ordinateur, tels que systemd-resolved les garde. Personne n’est interrogé.</translation>
  </message>
  <message>
   <source>{what} is not shown by this version of systemd.</source>
   <translation>{what} : cette version de systemd ne le montre pas.</translation>
  </message>
  <message>
   <source>systemd 254 and newer show it.</source>
   <translation>systemd 254 et les versions plus récentes le montrent.</translation>
  </message>
  <message>
   <source>{what} cannot be read: it does not answer.</source>
   <translation>{what} : lecture impossible, il ne répond pas.</translation>
  </message>
  <message>
   <source>{what} cannot be read: it answers in a way that we do not know.</source>
   <translation>{what} : lecture impossible, il répond d’une façon que nous ne connaissons pas.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.reverse</name>
  <message>
   <source>a reverse look-up</source>
   <translation>une recherche inverse</translation>
  </message>
 </context>
 <context>
  <name>collect.names.squid</name>
  <message>
   <source>the log of the proxy Squid</source>
   <translation>le journal du proxy Squid</translation>
  </message>
  <message>
   <source>names in the log of Squid</source>
   <translation>noms dans le journal de Squid</translation>
  </message>
  <message>
   <source>The end of the log of the proxy Squid, where one runs on this computer: sites asked for in the last day.</source>
   <translation>La fin du journal du proxy Squid, s’il fonctionne sur cet ordinateur : les sites demandés au cours des dernières 24 heures.</translation>
  </message>
  <message>
   <source>The log of the proxy Squid ({place})</source>
   <translation>Le journal du proxy Squid ({place})</translation>
  </message>
 </context>
 <context>
  <name>collect.names.windows_dns</name>
  <message>
   <source>the DNS cache of Windows</source>
   <translation>le cache DNS de Windows</translation>
  </message>
  <message>
   <source>The cache of names (ipconfig /displaydns)</source>
   <translation>Le cache de noms (ipconfig /displaydns)</translation>
  </message>
  <message>
   <source>names in the DNS cache of Windows</source>
   <translation>noms dans le cache DNS de Windows</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for, as Windows keeps them. Nobody is asked.</source>
   <translation>Les noms demandés par des programmes de cet ordinateur, tels que Windows les garde. Personne n’est interrogé.</translation>
  </message>
  <message>
   <source>{what} does not answer.</source>
   <translation>{what} : pas de réponse.</translation>
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
   <translation>Noms et 11 premiers octets des fichiers .AppImage des dossiers Téléchargements, Applications et similaires.</translation>
  </message>
  <message>
   <source>The file {path}</source>
   <translation>Le fichier {path}</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>Vérifiez qui a le droit de le lire.</translation>
  </message>
  <message>
   <source>The folder {path}</source>
   <translation>Le dossier {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.deb</name>
  <message>
   <source>programs installed as Debian packages</source>
   <translation>programmes installés sous forme de paquets Debian</translation>
  </message>
  <message>
   <source>dpkg's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>La liste dpkg des paquets installés et de leurs fichiers. Noms des paquets, versions, auteurs des paquets.</translation>
  </message>
  <message>
   <source>The list of installed Debian packages</source>
   <translation>La liste des paquets Debian installés</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of Debian packages are damaged.</source>
   <comment>1 entry of the list of Debian packages is damaged.</comment>
   <translation>
    <numerusform>{n} entrée de la liste des paquets Debian est endommagée.</numerusform>
    <numerusform>{n} entrées de la liste des paquets Debian sont endommagées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Run in a terminal: dpkg --audit</source>
   <translation>Exécutez dans un terminal : dpkg --audit</translation>
  </message>
  <message>
   <source>The lists of files of Debian packages</source>
   <translation>Les listes de fichiers des paquets Debian</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Debian packages cannot be read.</source>
   <comment>1 list of files of a Debian package cannot be read.</comment>
   <translation>
    <numerusform>{n} liste de fichiers d’un paquet Debian ne peut pas être lue.</numerusform>
    <numerusform>{n} listes de fichiers de paquets Debian ne peuvent pas être lues.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.desktop_entries</name>
  <message>
   <source>programs in the menu</source>
   <translation>programmes du menu</translation>
  </message>
  <message>
   <source>Menu files (.desktop) of the system and of your account: names, commands and icons of programs.</source>
   <translation>Fichiers de menu (.desktop) du système et de votre compte : noms, commandes et icônes des programmes.</translation>
  </message>
  <message>
   <source>The menu file {path}</source>
   <translation>Le fichier de menu {path}</translation>
  </message>
  <message>
   <source>The menu folder {path}</source>
   <translation>Le dossier de menu {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.flatpak</name>
  <message>
   <source>programs installed with Flatpak</source>
   <translation>programmes installés avec Flatpak</translation>
  </message>
  <message>
   <source>Flatpak's folders of the system and of your account: names, versions and makers of programs.</source>
   <translation>Les dossiers Flatpak du système et de votre compte : noms, versions et éditeurs des programmes.</translation>
  </message>
  <message>
   <source>The list of places with Flatpak programs</source>
   <translation>La liste des emplacements de programmes Flatpak</translation>
  </message>
  <message>
   <source>The folder of Flatpak programs {path}</source>
   <translation>Le dossier des programmes Flatpak {path}</translation>
  </message>
  <message>
   <source>The Flatpak program {clean}</source>
   <translation>Le programme Flatpak {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.pacman</name>
  <message>
   <source>programs installed as Arch packages</source>
   <translation>programmes installés sous forme de paquets Arch</translation>
  </message>
  <message>
   <source>pacman's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>La liste pacman des paquets installés et de leurs fichiers. Noms des paquets, versions, auteurs des paquets.</translation>
  </message>
  <message>
   <source>The entry {name} of the list of Arch packages is damaged.</source>
   <translation>L’entrée {name} de la liste des paquets Arch est endommagée.</translation>
  </message>
  <message>
   <source>The list of installed Arch packages</source>
   <translation>La liste des paquets Arch installés</translation>
  </message>
  <message>
   <source>The lists of files of Arch packages</source>
   <translation>Les listes de fichiers des paquets Arch</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Arch packages cannot be read.</source>
   <comment>1 list of files of an Arch package cannot be read.</comment>
   <translation>
    <numerusform>{n} liste de fichiers d’un paquet Arch ne peut pas être lue.</numerusform>
    <numerusform>{n} listes de fichiers de paquets Arch ne peuvent pas être lues.</numerusform>
   </translation>
  </message>
  <message>
   <source>The entry {clean} of the list of Arch packages</source>
   <translation>L’entrée {clean} de la liste des paquets Arch</translation>
  </message>
  <message>
   <source>Run in a terminal: pacman -Dk</source>
   <translation>Exécutez dans un terminal : pacman -Dk</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.rpm</name>
  <message>
   <source>RPM packages are being installed right now; the newest ones may be missing.</source>
   <translation>Des paquets RPM sont en cours d’installation ; les plus récents peuvent manquer.</translation>
  </message>
  <message>
   <source>programs installed as RPM packages</source>
   <translation>programmes installés sous forme de paquets RPM</translation>
  </message>
  <message>
   <source>rpm's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>La liste rpm des paquets installés et de leurs fichiers. Noms des paquets, versions, auteurs des paquets.</translation>
  </message>
  <message>
   <source>The list of installed RPM packages</source>
   <translation>La liste des paquets RPM installés</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is damaged.</source>
   <translation>La liste des paquets RPM installés est endommagée.</translation>
  </message>
  <message>
   <source>Run in a terminal: rpmdb --verifydb</source>
   <translation>Exécutez dans un terminal : rpmdb --verifydb</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is in an older format that is not read.</source>
   <translation>La liste des paquets RPM installés est dans un format ancien qui n’est pas lu.</translation>
  </message>
  <message>
   <source>Run in a terminal as administrator: rpmdb --rebuilddb (on systems with rpm 4.16 or newer).</source>
   <translation>Exécutez dans un terminal en tant qu’administrateur : rpmdb --rebuilddb (sur les systèmes avec rpm 4.16 ou plus récent).</translation>
  </message>
  <message>
   <source>Scan again in a moment.</source>
   <translation>Refaites une analyse dans un instant.</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of RPM packages are damaged.</source>
   <comment>1 entry of the list of RPM packages is damaged.</comment>
   <translation>
    <numerusform>{n} entrée de la liste des paquets RPM est endommagée.</numerusform>
    <numerusform>{n} entrées de la liste des paquets RPM sont endommagées.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap</name>
  <message>
   <source>programs installed as Snaps</source>
   <translation>programmes installés en Snap</translation>
  </message>
  <message>
   <source>Descriptions of installed Snap programs; for administrators also snapd's records of who publishes them.</source>
   <translation>Descriptions des programmes Snap installés ; pour les administrateurs, aussi les informations de snapd sur qui les publie.</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown}</source>
   <translation>La description du programme Snap {shown}</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown} is damaged.</source>
   <translation>La description du programme Snap {shown} est endommagée.</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap_places</name>
  <message>
   <source>The folder of Snap programs {mount}</source>
   <translation>Le dossier des programmes Snap {mount}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.web_apps</name>
  <message>
   <source>The list of sites that {host} shows as programs</source>
   <translation>La liste des sites que {host} affiche comme programmes</translation>
  </message>
  <message>
   <source>sites that browsers show as programs</source>
   <translation>sites que les navigateurs présentent comme des programmes</translation>
  </message>
  <message>
   <source>Which sites you installed as programs from a browser. No history.</source>
   <translation>Quels sites vous avez installés comme programmes depuis un navigateur. Aucun historique.</translation>
  </message>
  <message>
   <source>{what} is damaged: {shown}</source>
   <translation>{what} : contenu endommagé ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.wine</name>
  <message>
   <source>Windows programs under Wine</source>
   <translation>programmes Windows sous Wine</translation>
  </message>
  <message>
   <source>The list of installed programs in the registry files of Wine, Bottles, Lutris, PlayOnLinux and Steam.</source>
   <translation>La liste des programmes installés dans les fichiers de registre de Wine, Bottles, Lutris, PlayOnLinux et Steam.</translation>
  </message>
  <message>
   <source>The list of Windows programs in {path}</source>
   <translation>La liste des programmes Windows dans {path}</translation>
  </message>
  <message>
   <source>{what} is damaged ({file}).</source>
   <translation>{what} : contenu endommagé ({file}).</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.declarations</name>
  <message>
   <source>The declaration {path}</source>
   <translation>La déclaration {path}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more declarations of it were left out.</source>
   <comment>1 more declaration of it was left out.</comment>
   <translation>
    <numerusform>{n} autre déclaration du programme a été laissée de côté.</numerusform>
    <numerusform>{n} autres déclarations du programme ont été laissées de côté.</numerusform>
   </translation>
  </message>
  <message>
   <source>{what} is damaged.</source>
   <translation>{what} : contenu endommagé.</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.flatpak_rights</name>
  <message>
   <source>what Flatpak programs may use</source>
   <translation>ce que les programmes Flatpak peuvent utiliser</translation>
  </message>
  <message>
   <source>What Flatpak programs ask for, and what you or an administrator gave or took away (overrides).</source>
   <translation>Ce que les programmes Flatpak demandent, et ce que vous ou un administrateur leur avez donné ou retiré (overrides).</translation>
  </message>
  <message>
   <source>What the Flatpak program {clean} may use</source>
   <translation>Ce que le programme Flatpak {clean} peut utiliser</translation>
  </message>
  <message>
   <source>What Flatpak programs may use ({shown})</source>
   <translation>Ce que les programmes Flatpak peuvent utiliser ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.memberships</name>
  <message>
   <source>groups that your account belongs to</source>
   <translation>groupes dont votre compte fait partie</translation>
  </message>
  <message>
   <source>Which groups with special rights (camera, sound, keyboards, disks) your account belongs to.</source>
   <translation>De quels groupes aux autorisations particulières (caméra, son, claviers, disques) votre compte fait partie.</translation>
  </message>
  <message>
   <source>The list of groups</source>
   <translation>La liste des groupes</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.portal_answers</name>
  <message>
   <source>what you allowed programs to use</source>
   <translation>ce que vous avez autorisé aux programmes</translation>
  </message>
  <message>
   <source>Your answers when programs asked your desktop for camera, place, background, screen or notifications.</source>
   <translation>Vos réponses quand des programmes ont demandé à votre bureau la caméra, la position, l’arrière-plan, l’écran ou les notifications.</translation>
  </message>
  <message>
   <source>What programs asked your desktop for ({name})</source>
   <translation>Ce que les programmes ont demandé à votre bureau ({name})</translation>
  </message>
  <message>
   <source>The list of what programs asked for is damaged: {shown}</source>
   <translation>La liste des demandes des programmes est endommagée : {shown}</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.snap_rights</name>
  <message>
   <source>Which rights of Snap programs are in force may be read by administrators only; we show those asked for.</source>
   <translation>Seuls les administrateurs peuvent lire quelles autorisations des programmes Snap sont en vigueur ; nous montrons celles qu’ils demandent.</translation>
  </message>
  <message>
   <source>what Snap programs may use</source>
   <translation>ce que les programmes Snap peuvent utiliser</translation>
  </message>
  <message>
   <source>Which interfaces Snap programs ask for; for administrators also which of them are in force.</source>
   <translation>Quelles interfaces les programmes Snap demandent ; pour les administrateurs, aussi lesquelles sont en vigueur.</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use</source>
   <translation>Ce que le programme Snap {name} peut utiliser</translation>
  </message>
  <message>
   <source>Run in a terminal: snap connections</source>
   <translation>Exécutez dans un terminal : snap connections</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use cannot be read: it is damaged.</source>
   <translation>Ce que le programme Snap {name} peut utiliser ne peut pas être lu : les données sont endommagées.</translation>
  </message>
 </context>
 <context>
  <name>collect.runner</name>
  <message>
   <source>it took too long</source>
   <translation>cela a pris trop de temps</translation>
  </message>
  <message>
   <source>there are more than are looked at</source>
   <translation>il y en a plus que ce qui est examiné</translation>
  </message>
  <message>
   <source>{what} could not be read: {error}.</source>
   <translation>{what} : lecture impossible ({error}).</translation>
  </message>
  <message>
   <source>{what} could not be understood ({error}).</source>
   <translation>{what} : impossible à comprendre ({error}).</translation>
  </message>
  <message>
   <source>After {count} entries we stopped looking at {title}: {why}.</source>
   <translation>Après {count} entrées, nous avons arrêté de regarder ({title}) : {why}.</translation>
  </message>
  <message>
   <source>{more} more of {title} could not be read.</source>
   <translation>{title} : {more} autres éléments n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>Please report this as a fault of PrivacyCheck.</source>
   <translation>Merci de signaler ceci comme un défaut de PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.autostart</name>
  <message>
   <source>The list of what starts at login ({shown})</source>
   <translation>La liste de ce qui démarre à l’ouverture de session ({shown})</translation>
  </message>
  <message>
   <source>programs that start at login</source>
   <translation>programmes lancés à l’ouverture de session</translation>
  </message>
  <message>
   <source>Entries of what starts at login, of the system and of your account, and systemd units of your account.</source>
   <translation>Entrées de ce qui démarre à l’ouverture de session, du système et de votre compte, et unités systemd de votre compte.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.connections</name>
  <message numerus="yes">
   <source>{n} connections belong</source>
   <comment>1 connection belongs</comment>
   <translation>
    <numerusform>{n} connexion appartient</numerusform>
    <numerusform>{n} connexions appartiennent</numerusform>
   </translation>
  </message>
  <message>
   <source>open connections</source>
   <translation>connexions ouvertes</translation>
  </message>
  <message>
   <source>The system's lists of open connections (TCP and UDP), and which program holds each. Nothing that is sent is read.</source>
   <translation>Les listes des connexions ouvertes du système (TCP et UDP), et le programme qui tient chacune d’elles. Rien de ce qui est envoyé n’est lu.</translation>
  </message>
  <message>
   <source>{ends} to other accounts or the system; the programs are not shown.</source>
   <translation>{ends} à d’autres comptes ou au système ; les programmes ne sont pas affichés.</translation>
  </message>
  <message>
   <source>The table of {table} connections</source>
   <translation>La table des connexions {table}</translation>
  </message>
 </context>
 <context>
  <name>collect.running.device_use</name>
  <message>
   <source>Which devices programs of other accounts have open may be read by administrators only.</source>
   <translation>Seuls les administrateurs peuvent lire quels périphériques les programmes d’autres comptes ont ouverts.</translation>
  </message>
  <message>
   <source>cameras and microphones in use now</source>
   <translation>caméras et micros utilisés en ce moment</translation>
  </message>
  <message>
   <source>Which programs have a camera or microphone open at this moment; nothing is recorded.</source>
   <translation>Quels programmes ont une caméra ou un micro ouvert en ce moment ; rien n’est enregistré.</translation>
  </message>
  <message>
   <source>Who uses the microphone could not be asked: {program} gave no answer.</source>
   <translation>Impossible de savoir qui utilise le micro : {program} n’a pas répondu.</translation>
  </message>
  <message>
   <source>The list of open devices</source>
   <translation>La liste des périphériques ouverts</translation>
  </message>
 </context>
 <context>
  <name>collect.running.live_sockets</name>
  <message>
   <source>Connections that begin and end between two looks may be missed or counted too low.</source>
   <translation>Les connexions qui commencent et finissent entre deux relevés peuvent manquer ou être sous-estimées.</translation>
  </message>
  <message numerus="yes">
   <source>{n} containers or sandboxes with networks of their own are not watched: the system allows it to administrators.</source>
   <comment>1 container or sandbox with a network of its own is not watched: the system allows it to administrators.</comment>
   <translation>
    <numerusform>{n} conteneur ou bac à sable doté de son propre réseau n’est pas observé : le système le réserve aux administrateurs.</numerusform>
    <numerusform>{n} conteneurs ou bacs à sable dotés de leurs propres réseaux ne sont pas observés : le système le réserve aux administrateurs.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.running.polled_sockets</name>
  <message>
   <source>How much each connection carries is not told here: this system does not say it in a way that we can read.</source>
   <translation>Le volume de chaque connexion n’est pas indiqué ici : ce système ne le donne pas sous une forme que nous puissions lire.</translation>
  </message>
  <message>
   <source>Connections that begin and end between two looks are missed.</source>
   <translation>Les connexions qui commencent et finissent entre deux relevés ne sont pas vues.</translation>
  </message>
  <message>
   <source>Only connections of your own account are seen.</source>
   <translation>Seules les connexions de votre propre compte sont visibles.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.processes</name>
  <message numerus="yes">
   <source>{n} running programs belong</source>
   <comment>1 running program belongs</comment>
   <translation>
    <numerusform>{n} programme en cours appartient</numerusform>
    <numerusform>{n} programmes en cours appartiennent</numerusform>
   </translation>
  </message>
  <message>
   <source>running programs</source>
   <translation>programmes en cours d’exécution</translation>
  </message>
  <message>
   <source>The system's list of running programs: their files and, for scripts, which one. Nothing else of their commands is read.</source>
   <translation>La liste des programmes en cours d’exécution du système : leurs fichiers et, pour les scripts, lequel. Rien d’autre n’est lu de leurs commandes.</translation>
  </message>
  <message>
   <source>{programs} to other accounts or the system; the files are not shown.</source>
   <translation>{programs} à d’autres comptes ou au système ; les fichiers ne sont pas affichés.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.services</name>
  <message>
   <source>background services</source>
   <translation>services en arrière-plan</translation>
  </message>
  <message>
   <source>Which services systemd starts with the computer, and the commands that they run.</source>
   <translation>Quels services systemd démarre avec l’ordinateur, et les commandes qu’ils exécutent.</translation>
  </message>
  <message>
   <source>The background service {name}</source>
   <translation>Le service en arrière-plan {name}</translation>
  </message>
  <message>
   <source>The list of background services</source>
   <translation>La liste des services en arrière-plan</translation>
  </message>
  <message>
   <source>The list of background services {clean}</source>
   <translation>La liste des services en arrière-plan {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.browser_policies</name>
  <message>
   <source>rules that browsers are given</source>
   <translation>règles imposées aux navigateurs</translation>
  </message>
  <message>
   <source>Policy files of browsers: what an administrator or another program forces on them.</source>
   <translation>Fichiers de règles des navigateurs : ce qu’un administrateur ou un autre programme leur impose.</translation>
  </message>
  <message>
   <source>The rules that {host} is given ({shown})</source>
   <translation>Les règles imposées à {host} ({shown})</translation>
  </message>
  <message>
   <source>The rules that {host} is given are damaged: {shown}</source>
   <translation>Les règles imposées à {host} sont endommagées : {shown}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules of {host} were left out: {shown}</source>
   <comment>1 more rule of {host} was left out: {shown}</comment>
   <translation>
    <numerusform>{n} autre règle de {host} a été laissée de côté : {shown}</numerusform>
    <numerusform>{n} autres règles de {host} ont été laissées de côté : {shown}</numerusform>
   </translation>
  </message>
  <message>
   <source>The rules that {host} is given ({path})</source>
   <translation>Les règles imposées à {host} ({path})</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.handlers</name>
  <message>
   <source>programs that open things for you</source>
   <translation>programmes par défaut</translation>
  </message>
  <message>
   <source>Which program opens web pages, mail, PDF files, pictures, videos and calendars.</source>
   <translation>Quel programme ouvre les pages web, les e-mails, les fichiers PDF, les images, les vidéos et les agendas.</translation>
  </message>
  <message>
   <source>The list of default programs {path}</source>
   <translation>La liste des programmes par défaut {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.proxy_settings</name>
  <message>
   <source>proxies</source>
   <translation>proxys</translation>
  </message>
  <message>
   <source>Proxy settings of your session, of the system, of GNOME and of KDE; no names and passwords in them.</source>
   <translation>Paramètres de proxy de votre session, du système, de GNOME et de KDE ; sans les noms ni les mots de passe qu’ils contiennent.</translation>
  </message>
  <message>
   <source>The settings file {path}</source>
   <translation>Le fichier de paramètres {path}</translation>
  </message>
  <message>
   <source>The settings of your desktop (dconf) are damaged.</source>
   <translation>Les paramètres de votre bureau (dconf) sont endommagés.</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.root_certificates</name>
  <message>
   <source>Chrome and its relatives</source>
   <translation>Chrome et les navigateurs apparentés</translation>
  </message>
  <message>
   <source>root certificates that were added</source>
   <translation>certificats racine ajoutés</translation>
  </message>
  <message>
   <source>Root certificates that did not come with your system: of the system's own folders and of browsers.</source>
   <translation>Certificats racine qui n’ont pas été livrés avec votre système : ceux des dossiers du système et des navigateurs.</translation>
  </message>
  <message>
   <source>The certificates of {who} ({path})</source>
   <translation>Les certificats de {who} ({path})</translation>
  </message>
  <message>
   <source>The root certificate {path}</source>
   <translation>Le certificat racine {path}</translation>
  </message>
  <message>
   <source>The folder of root certificates {path}</source>
   <translation>Le dossier des certificats racine {path}</translation>
  </message>
  <message>
   <source>{what} cannot be read.</source>
   <translation>{what} : lecture impossible.</translation>
  </message>
  <message>
   <source>A certificate of {who} is damaged.</source>
   <translation>Un certificat est endommagé : {who}.</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.sandbox</name>
  <message>
   <source>Install the .deb package or use the folder that runs anywhere to see them.</source>
   <translation>Pour les voir, installez le paquet .deb ou utilisez le dossier qui fonctionne partout.</translation>
  </message>
  <message>
   <source>Your home folder cannot be seen from inside Flatpak: extensions, AppImages and Wine are missing.</source>
   <translation>Votre dossier personnel n’est pas visible depuis Flatpak : extensions, AppImages et Wine manquent.</translation>
  </message>
  <message>
   <source>Other running programs and their connections cannot be seen from inside Flatpak.</source>
   <translation>Les autres programmes en cours d’exécution et leurs connexions ne sont pas visibles depuis Flatpak.</translation>
  </message>
  <message>
   <source>RPM packages, the system's menu entries and what it starts at login cannot be seen from inside Flatpak.</source>
   <translation>Les paquets RPM, les entrées de menu du système et ce qu’il lance à l’ouverture de session ne sont pas visibles depuis Flatpak.</translation>
  </message>
  <message>
   <source>the sandbox around PrivacyCheck</source>
   <translation>le bac à sable autour de PrivacyCheck</translation>
  </message>
  <message>
   <source>Whether PrivacyCheck itself runs inside Flatpak, and what it may see there.</source>
   <translation>Si PrivacyCheck lui-même fonctionne dans Flatpak, et ce qu’il peut y voir.</translation>
  </message>
  <message>
   <source>What Flatpak's sandbox may do</source>
   <translation>Ce que le bac à sable de Flatpak permet</translation>
  </message>
  <message>
   <source>Run in a terminal: {command}</source>
   <translation>Exécutez dans un terminal : {command}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnel_interfaces</name>
  <message>
   <source>addresses of tunnels</source>
   <translation>adresses des tunnels</translation>
  </message>
  <message>
   <source>The names, kinds and own addresses of network interfaces, to tell which connections leave through a VPN.</source>
   <translation>Les noms, types et adresses des interfaces réseau, pour savoir quelles connexions sortent par un VPN.</translation>
  </message>
  <message>
   <source>made by a VPN program</source>
   <translation>créée par un programme VPN</translation>
  </message>
  <message>
   <source>The list of network interfaces</source>
   <translation>La liste des interfaces réseau</translation>
  </message>
  <message>
   <source>The network interface {clean}</source>
   <translation>L’interface réseau {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnels</name>
  <message>
   <source>Network connections may be read by administrators only; VPNs among them are not shown.</source>
   <translation>Seuls les administrateurs peuvent lire les connexions réseau ; les VPN qui s’y trouvent ne sont pas montrés.</translation>
  </message>
  <message>
   <source>VPNs that are set up</source>
   <translation>VPN configurés</translation>
  </message>
  <message>
   <source>Names and kinds of the VPNs that are set up; no keys.</source>
   <translation>Noms et types des VPN configurés ; aucune clé.</translation>
  </message>
  <message>
   <source>The list of network connections</source>
   <translation>La liste des connexions réseau</translation>
  </message>
  <message>
   <source>Run in a terminal: nmcli connection show</source>
   <translation>Exécutez dans un terminal : nmcli connection show</translation>
  </message>
  <message>
   <source>The folder of {kind} tunnels</source>
   <translation>Le dossier des tunnels {kind}</translation>
  </message>
 </context>
 <context>
  <name>decisions</name>
  <message>
   <source>Your decision could not be saved in {path}: {error}.</source>
   <translation>Votre décision n’a pas pu être enregistrée dans {path} : {error}.</translation>
  </message>
 </context>
 <context>
  <name>deep</name>
  <message>
   <source>lists of files of packages</source>
   <translation>listes de fichiers de paquets</translation>
  </message>
  <message>
   <source>folders that could not be read</source>
   <translation>dossiers qui n’ont pas pu être lus</translation>
  </message>
 </context>
 <context>
  <name>desktop.startup</name>
  <message>
   <source>PrivacyCheck recorder</source>
   <translation>Enregistreur PrivacyCheck</translation>
  </message>
  <message>
   <source>Keeps how much each program sends</source>
   <translation>Garde la trace de ce que chaque programme envoie</translation>
  </message>
  <message>
   <source>PrivacyCheck icon</source>
   <translation>Icône PrivacyCheck</translation>
  </message>
  <message>
   <source>Shows that it records</source>
   <translation>Indique que l’enregistrement est en cours</translation>
  </message>
  <message>
   <source>{path} could not be written: {error}.</source>
   <translation>{path} n’a pas pu être écrit : {error}.</translation>
  </message>
  <message>
   <source>{path} could not be removed: {error}.</source>
   <translation>{path} n’a pas pu être supprimé : {error}.</translation>
  </message>
  <message>
   <source>{path} is missing. Install PrivacyCheck again.</source>
   <translation>{path} manque. Réinstallez PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>gui.about_page</name>
  <message>
   <source>About the data</source>
   <translation>À propos des données</translation>
  </message>
  <message>
   <source>Looking at what can be seen here…</source>
   <translation>Nous regardons ce qui est visible ici…</translation>
  </message>
  <message>
   <source>Network requests that this program ever made</source>
   <translation>Demandes que ce programme a envoyées sur le réseau</translation>
  </message>
  <message>
   <source>You can check that. Watch it with the system's own tools while it scans: on Linux "strace -f -e trace=network privacycheck scan" shows no connection to any internet address, and with the network switched off every result is the same. A source opens in your browser only after you pressed it and confirmed its address; that request is the browser's.</source>
   <translation>Vous pouvez le vérifier. Observez-le avec les outils du système pendant une analyse : sous Linux, « strace -f -e trace=network privacycheck scan » ne montre aucune connexion à une adresse internet, et avec le réseau coupé, tous les résultats sont les mêmes. Une source ne s’ouvre dans votre navigateur qu’après que vous avez cliqué dessus et confirmé son adresse ; cette demande est celle du navigateur.</translation>
  </message>
  <message>
   <source>Rule book: {programs} programs, {companies} companies, {recipients} recipients, and the laws of {lands} countries and unions. Newest statement of {date}.</source>
   <translation>Recueil de règles : {programs} programmes, {companies} entreprises, {recipients} destinataires et les lois de {lands} pays et unions. Énoncé le plus récent du {date}.</translation>
  </message>
  <message>
   <source>What is read on this computer</source>
   <translation>Ce qui est lu sur cet ordinateur</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Demande en cours…</translation>
  </message>
  <message>
   <source>The answer was not understood.</source>
   <translation>La réponse n’a pas été comprise.</translation>
  </message>
  <message>
   <source>"privacycheck history delete --all" deletes this list too.</source>
   <translation>« privacycheck history delete --all » supprime aussi cette liste.</translation>
  </message>
  <message>
   <source>None on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off.</source>
   <translation>Aucune n’est consignée. Seules les recherches inverses (demander au serveur de noms les noms des adresses) pourraient en faire, et elles sont désactivées.</translation>
  </message>
  <message>
   <source>PrivacyCheck {} is free software (GPL-3.0-or-later). The rule book is CC BY 4.0, the icons are Lucide's (ISC). What is not in the rule book is shown as not known, never as fine.</source>
   <translation>PrivacyCheck {} est un logiciel libre (GPL-3.0-or-later). Le recueil de règles est sous CC BY 4.0, les icônes viennent de Lucide (ISC). Ce qui n’est pas dans le recueil de règles est présenté comme inconnu, jamais comme sans problème.</translation>
  </message>
  <message>
   <source>None on record. Reverse look-ups, which you turned on, are listed here.</source>
   <translation>Aucune n’est consignée. Les recherches inverses, que vous avez activées, sont listées ici.</translation>
  </message>
  <message>
   <source>Once they are on, each is listed here until you delete what is kept: when, which address, who answered.</source>
   <translation>Une fois activées, chacune est listée ici jusqu’à ce que vous supprimiez ce qui est conservé : quand, quelle adresse, qui a répondu.</translation>
  </message>
  <message>
   <source>Addresses: data of {}.</source>
   <translation>Adresses : données de {}.</translation>
  </message>
  <message>
   <source>Reads: {}</source>
   <translation>Lit : {}</translation>
  </message>
  <message>
   <source>Not looked at again for long: {}</source>
   <translation>Sans nouvelle vérification depuis longtemps : {}</translation>
  </message>
  <message>
   <source>Not seen: {}</source>
   <translation>Non vu : {}</translation>
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
   <translation>Rechercher des programmes et des éditeurs</translation>
  </message>
  <message>
   <source>Search programs</source>
   <translation>Rechercher des programmes</translation>
  </message>
  <message>
   <source>Order of the list</source>
   <translation>Ordre de la liste</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programmes</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Most urgent first</source>
   <translation>Les plus urgents d’abord</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Par nom</translation>
  </message>
  <message>
   <source>By maker</source>
   <translation>Par éditeur</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Show its connections</source>
   <translation>Afficher ses connexions</translation>
  </message>
  <message>
   <source>Copy all that is said of it</source>
   <translation>Copier tout ce qui en est dit</translation>
  </message>
  <message>
   <source>No program fits this search.</source>
   <translation>Aucun programme ne correspond à cette recherche.</translation>
  </message>
  <message>
   <source>No results yet.</source>
   <translation>Pas encore de résultats.</translation>
  </message>
  <message>
   <source>Show all of {}</source>
   <translation>Tout afficher ({})</translation>
  </message>
 </context>
 <context>
  <name>gui.child</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer could not be started. Install PrivacyCheck again.</source>
   <translation>La partie de PrivacyCheck qui examine l’ordinateur n’a pas pu démarrer. Réinstallez PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>gui.chrome</name>
  <message>
   <source>Find a program, company or address</source>
   <translation>Trouver un programme, une entreprise ou une adresse</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Retour (Alt+Gauche)</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Suivant (Alt+Droite)</translation>
  </message>
  <message>
   <source>Find (Ctrl+F)</source>
   <translation>Trouver (Ctrl+F)</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Save or print the whole report</source>
   <translation>Enregistrer ou imprimer le rapport complet</translation>
  </message>
  <message>
   <source>Save as web page…</source>
   <translation>Enregistrer en page web…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Enregistrer en PDF…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
 </context>
 <context>
  <name>gui.connections_page</name>
  <message>
   <source>Connections</source>
   <translation>Connexions</translation>
  </message>
  <message>
   <source>Search programs, companies, addresses</source>
   <translation>Rechercher des programmes, des entreprises, des adresses</translation>
  </message>
  <message>
   <source>Search connections</source>
   <translation>Rechercher des connexions</translation>
  </message>
  <message>
   <source>In this scan</source>
   <translation>Dans cette analyse</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>En direct</translation>
  </message>
  <message>
   <source>Connections of this scan</source>
   <translation>Connexions de cette analyse</translation>
  </message>
  <message>
   <source>Nothing to draw</source>
   <translation>Rien à dessiner</translation>
  </message>
  <message>
   <source>Only {}</source>
   <translation>Seulement {}</translation>
  </message>
  <message>
   <source>Copy the address {}</source>
   <translation>Copier l’adresse {}</translation>
  </message>
  <message>
   <source>Copy the name {}</source>
   <translation>Copier le nom {}</translation>
  </message>
  <message>
   <source>Scan this computer to see which programs are connected to whom.</source>
   <translation>Analysez cet ordinateur pour voir quels programmes sont connectés à qui.</translation>
  </message>
  <message>
   <source>Port {}</source>
   <translation>Port {}</translation>
  </message>
  <message>
   <source>Open the program</source>
   <translation>Ouvrir le programme</translation>
  </message>
  <message>
   <source>No program was connected when we looked. Most programs talk only while you use them. Start one, then scan again.</source>
   <translation>Aucun programme n’était connecté quand nous avons regardé. La plupart des programmes ne communiquent que lorsque vous les utilisez. Ouvrez-en un, puis refaites une analyse.</translation>
  </message>
  <message>
   <source>Connections at the moment of the scan. Short ones are missed. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Connexions au moment de l’analyse. Les connexions brèves nous échappent. Le lieu d’un serveur est estimé d’après son adresse (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
 </context>
 <context>
  <name>gui.decision_dialog</name>
  <message>
   <source>Your decision</source>
   <translation>Votre décision</translation>
  </message>
  <message>
   <source>What should happen with this finding?</source>
   <translation>Que faire de ce constat ?</translation>
  </message>
  <message>
   <source>Accepted: you know of it and live with it. Ignored: it does not concern you. Either way it stays visible and no longer raises the level.</source>
   <translation>Accepté : vous le savez et vous vous en accommodez. Ignoré : cela ne vous concerne pas. Dans les deux cas, le constat reste visible et ne fait plus monter le niveau.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <source>Why? You will see this next time.</source>
   <translation>Pourquoi ? Vous reverrez cette note la prochaine fois.</translation>
  </message>
 </context>
 <context>
  <name>gui.engine</name>
  <message>
   <source>Scan again; if it happens again, run in a terminal: privacycheck scan</source>
   <translation>Relancez l’analyse ; si cela se reproduit, exécutez dans un terminal : privacycheck scan</translation>
  </message>
  <message>
   <source>The answer is too long to show.</source>
   <translation>La réponse est trop longue pour être affichée.</translation>
  </message>
  <message>
   <source>A part was lost on the way to the window.</source>
   <translation>Une partie s’est perdue en chemin vers la fenêtre.</translation>
  </message>
  <message>
   <source>Something came that the window does not understand.</source>
   <translation>Il est arrivé quelque chose que la fenêtre ne comprend pas.</translation>
  </message>
  <message>
   <source>It ended before it was finished.</source>
   <translation>Cela s’est arrêté avant la fin.</translation>
  </message>
 </context>
 <context>
  <name>gui.find_dialog</name>
  <message>
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message>
   <source>Program, company or address</source>
   <translation>Programme, entreprise ou adresse</translation>
  </message>
  <message>
   <source>Find programs, companies and recipients</source>
   <translation>Trouver des programmes, des entreprises et des destinataires</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>Type a few letters.</source>
   <translation>Tapez quelques lettres.</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Company: its programs</source>
   <translation>Entreprise : ses programmes</translation>
  </message>
  <message>
   <source>Recipient: its connections</source>
   <translation>Destinataire : ses connexions</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Rien ne correspond.</translation>
  </message>
 </context>
 <context>
  <name>gui.flow_view</name>
  <message>
   <source>Arrow keys go from band to band, Enter opens it. {}</source>
   <translation>Les flèches passent d’une bande à l’autre, Entrée ouvre la bande. {}</translation>
  </message>
  <message>
   <source>Where data goes</source>
   <translation>Où vont les données</translation>
  </message>
 </context>
 <context>
  <name>gui.history_page</name>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Keep scans</source>
   <translation>Conserver les analyses</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <source>Sent and received</source>
   <translation>Envoyé et reçu</translation>
  </message>
  <message>
   <source>The history could not be read</source>
   <translation>L’historique n’a pas pu être lu</translation>
  </message>
  <message>
   <source>Delete this scan for good?</source>
   <translation>Supprimer définitivement cette analyse ?</translation>
  </message>
  <message>
   <source>Delete the whole history for good?</source>
   <translation>Supprimer définitivement tout l’historique ?</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Nothing of it stays in the file, and it cannot be brought back. Your programs are not touched.</source>
   <translation>Il n’en reste rien dans le fichier, et la suppression ne peut pas être annulée. Vos programmes ne sont pas touchés.</translation>
  </message>
  <message>
   <source>This could not be deleted</source>
   <translation>La suppression n’a pas pu se faire</translation>
  </message>
  <message>
   <source>The list of scans could not be read. Run in a terminal: privacycheck history list</source>
   <translation>La liste des analyses n’a pas pu être lue. Exécutez dans un terminal : privacycheck history list</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Comparaison en cours…</translation>
  </message>
  <message>
   <source>This could not be compared</source>
   <translation>La comparaison n’a pas pu se faire</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history diff</source>
   <translation>Exécutez dans un terminal : privacycheck history diff</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {}.</source>
   <translation>Votre choix n’a pas pu être enregistré dans {}.</translation>
  </message>
 </context>
 <context>
  <name>gui.inspect_page</name>
  <message>
   <source>Drag a program or a folder into this window, or choose one. PrivacyCheck looks for tracking parts and known addresses in its files. It runs nothing and changes nothing.</source>
   <translation>Glissez un programme ou un dossier dans cette fenêtre, ou choisissez-en un. PrivacyCheck cherche dans ses fichiers des composants de suivi et des adresses connues. Il n’exécute rien et ne modifie rien.</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Regarder à l’intérieur</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop looking inside</source>
   <translation>Arrêter de regarder à l’intérieur</translation>
  </message>
  <message>
   <source>Choose a program</source>
   <translation>Choisir un programme</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <source>It could not be looked into</source>
   <translation>Impossible de regarder à l’intérieur</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Found inside is not a proof of activity. There may be parts that we do not know yet, and what is packed or encrypted is not seen.</source>
   <translation>Une présence à l’intérieur n’est pas une preuve d’activité. Il peut y avoir des composants que nous ne connaissons pas encore, et ce qui est compressé ou chiffré n’est pas visible.</translation>
  </message>
  <message>
   <source>Can report, and the address to report to is inside</source>
   <translation>Peut envoyer des rapports, et l’adresse d’envoi s’y trouve</translation>
  </message>
  <message>
   <source>A part that can report</source>
   <translation>Un composant qui peut envoyer des rapports</translation>
  </message>
  <message>
   <source>An address alone</source>
   <translation>Une adresse seule</translation>
  </message>
  <message>
   <source>Only mentioned, with no sign that it is used</source>
   <translation>Seulement mentionné, sans signe d’utilisation</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Scan with all programs' files</source>
   <translation>Analyser avec les fichiers de tous les programmes</translation>
  </message>
  <message>
   <source>Not everything could be looked into.</source>
   <translation>Tout n’a pas pu être examiné.</translation>
  </message>
  <message>
   <source>Nothing that we know was found inside. That does not mean that nothing is there.</source>
   <translation>Rien de ce que nous connaissons n’a été trouvé à l’intérieur. Cela ne veut pas dire qu’il n’y a rien.</translation>
  </message>
  <message>
   <source>Looking into {}…</source>
   <translation>Examen de {}…</translation>
  </message>
  <message>
   <source>Files looked into: {}</source>
   <translation>Fichiers examinés : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.keeping</name>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>the printer</source>
   <translation>l’imprimante</translation>
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>It could not be written: {}</source>
   <translation>L’écriture n’a pas pu se faire : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.land</name>
  <message>
   <source>The map is missing. Install PrivacyCheck again; the text below says the same.</source>
   <translation>La carte est absente. Réinstallez PrivacyCheck ; le texte ci-dessous dit la même chose.</translation>
  </message>
 </context>
 <context>
  <name>gui.level_filter</name>
  <message>
   <source>Show only: {}</source>
   <translation>Afficher seulement : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.live_model</name>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
 </context>
 <context>
  <name>gui.live_view</name>
  <message>
   <source>Press Watch live again; if it happens again, run in a terminal: privacycheck watch</source>
   <translation>Cliquez de nouveau sur Observer en direct ; si cela se reproduit, exécutez dans un terminal : privacycheck watch</translation>
  </message>
  <message>
   <source>Press Watch live to see which program talks to whom, second by second, and how much. Nothing is sent and nothing is kept.</source>
   <translation>Cliquez sur Observer en direct pour voir, seconde après seconde, quel programme communique avec qui, et combien. Rien n’est envoyé et rien n’est conservé.</translation>
  </message>
  <message>
   <source>Watch live</source>
   <translation>Observer en direct</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Put lines together</source>
   <translation>Regrouper les lignes</translation>
  </message>
  <message>
   <source>Search live connections</source>
   <translation>Rechercher dans les connexions en direct</translation>
  </message>
  <message>
   <source>Only not known</source>
   <translation>Inconnues seulement</translation>
  </message>
  <message>
   <source>Only connections whose other end nobody knows</source>
   <translation>Seulement les connexions dont personne ne connaît l’autre bout</translation>
  </message>
  <message>
   <source>Live connections</source>
   <translation>Connexions en direct</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>Every connection</source>
   <translation>Chaque connexion</translation>
  </message>
  <message>
   <source>By program</source>
   <translation>Par programme</translation>
  </message>
  <message>
   <source>By company</source>
   <translation>Par entreprise</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Par pays</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Arrêter l’observation</translation>
  </message>
  <message>
   <source>Nothing has been watched yet</source>
   <translation>Rien n’a encore été observé</translation>
  </message>
  <message>
   <source>No connection to the outside has been seen yet.</source>
   <translation>Aucune connexion vers l’extérieur n’a encore été vue.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Watching has ended. This is what was seen.</source>
   <translation>L’observation est terminée. Voici ce qui a été vu.</translation>
  </message>
 </context>
 <context>
  <name>gui.main_window</name>
  <message>
   <source>Stopped. What was found so far is shown; it is not everything.</source>
   <translation>Arrêté. Ce qui a été trouvé jusque-là est affiché ; ce n’est pas tout.</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>L’analyse est terminée.</translation>
  </message>
 </context>
 <context>
  <name>gui.notice</name>
  <message>
   <source>Scan this computer</source>
   <translation>Analyser cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>gui.overview_page</name>
  <message>
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>What we could not see</source>
   <translation>Ce que nous n’avons pas pu voir</translation>
  </message>
  <message>
   <source>See all changes</source>
   <translation>Voir tous les changements</translation>
  </message>
  <message>
   <source>No connection to the outside was open when we looked. Most programs talk only while you use them.</source>
   <translation>Aucune connexion vers l’extérieur n’était ouverte quand nous avons regardé. La plupart des programmes ne communiquent que lorsque vous les utilisez.</translation>
  </message>
  <message>
   <source>Most worth doing</source>
   <translation>Le plus utile à faire</translation>
  </message>
  <message>
   <source>Since the last scan</source>
   <translation>Depuis la dernière analyse</translation>
  </message>
  <message>
   <source>All connections, as table and map</source>
   <translation>Toutes les connexions, en tableau et sur la carte</translation>
  </message>
  <message>
   <source>Still looking…</source>
   <translation>Analyse encore en cours…</translation>
  </message>
  <message>
   <source>Addresses whose owner is not known: {}</source>
   <translation>Adresses dont le propriétaire est inconnu : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.pages</name>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_parts</name>
  <message>
   <source>Accept or ignore this…</source>
   <translation>Accepter ou ignorer ceci…</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>repliée</translation>
  </message>
  <message>
   <source>Show that program</source>
   <translation>Afficher ce programme</translation>
  </message>
  <message>
   <source>Take this back</source>
   <translation>Annuler cette décision</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Source : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_traffic</name>
  <message>
   <source>Sent and received in the last {} days</source>
   <translation>Envoyé et reçu ces {} derniers jours</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_view</name>
  <message>
   <source>All programs</source>
   <translation>Tous les programmes</translation>
  </message>
  <message>
   <source>Back to the list of programs</source>
   <translation>Retour à la liste des programmes</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Tout ouvrir</translation>
  </message>
  <message>
   <source>Open all sections</source>
   <translation>Ouvrir toutes les sections</translation>
  </message>
  <message>
   <source>Copy or save</source>
   <translation>Copier ou enregistrer</translation>
  </message>
  <message>
   <source>Copy, save or print this panel</source>
   <translation>Copier, enregistrer ou imprimer ce panneau</translation>
  </message>
  <message>
   <source>Advice panel</source>
   <translation>Panneau de conseils</translation>
  </message>
  <message>
   <source>Choose a program to read what it can learn about you.</source>
   <translation>Choisissez un programme pour lire ce qu’il peut apprendre sur vous.</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copier comme texte</translation>
  </message>
  <message>
   <source>Open in the browser?</source>
   <translation>Ouvrir dans le navigateur ?</translation>
  </message>
  <message>
   <source>Your browser will open this address. The site then sees your visit.</source>
   <translation>Votre navigateur va ouvrir cette adresse. Le site verra alors votre visite.</translation>
  </message>
  <message>
   <source>Look inside its files</source>
   <translation>Examiner ses fichiers</translation>
  </message>
  <message>
   <source>Looks for parts that can report to others. Nothing is run or sent.</source>
   <translation>Cherche les composants qui peuvent envoyer des rapports à d’autres. Rien n’est exécuté ni envoyé.</translation>
  </message>
  <message>
   <source>Copy a rule to start from</source>
   <translation>Copier une règle pour commencer</translation>
  </message>
  <message>
   <source>A rule of your own</source>
   <translation>Votre propre règle</translation>
  </message>
  <message>
   <source>Nobody has written about this program yet. You can.</source>
   <translation>Personne n’a encore rien écrit sur ce programme. Vous pouvez le faire.</translation>
  </message>
 </context>
 <context>
  <name>gui.preferences_page</name>
  <message>
   <source>What matters to you</source>
   <translation>Ce qui compte pour vous</translation>
  </message>
  <message>
   <source>Programs that touch what you choose stand first within their level. This only sorts the list: it never changes a level, whatever you choose.</source>
   <translation>Les programmes qui touchent à ce que vous choisissez viennent en premier dans leur niveau. Cela ne fait qu’ordonner la liste : aucun niveau ne change, quel que soit votre choix.</translation>
  </message>
  <message>
   <source>No country</source>
   <translation>Aucun pays</translation>
  </message>
  <message>
   <source>Makers, owners and recipients that have their seat in</source>
   <translation>Éditeurs, propriétaires et destinataires qui ont leur siège dans ce pays</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Apparence et langue</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Higher contrast, also where the system does not ask for it</source>
   <translation>Contraste renforcé, même si le système ne le demande pas</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
  </message>
  <message>
   <source>Takes effect at the next start. A text that nobody has translated yet is English.</source>
   <translation>Prend effet au prochain démarrage. Un texte que personne n’a encore traduit est en anglais.</translation>
  </message>
  <message>
   <source>What is kept on this computer</source>
   <translation>Ce qui est conservé sur cet ordinateur</translation>
  </message>
  <message>
   <source>Keep scans, to tell what changed between them</source>
   <translation>Conserver les analyses, pour dire ce qui a changé de l’une à l’autre</translation>
  </message>
  <message>
   <source> days</source>
   <translation> jours</translation>
  </message>
  <message>
   <source>Delete them after</source>
   <translation>Les supprimer après</translation>
  </message>
  <message>
   <source>The page History deletes one scan or all that is kept.</source>
   <translation>La page Historique efface une analyse ou tout ce qui est conservé.</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Adresses</translation>
  </message>
  <message>
   <source>Names of addresses</source>
   <translation>Noms des adresses</translation>
  </message>
  <message>
   <source>Ask the name server for names (reverse look-ups)</source>
   <translation>Demander les noms au serveur de noms (recherches inverses)</translation>
  </message>
  <message>
   <source>Off unless you turn it on: the name server that this computer uses then learns which addresses your programs are connected to, and asks the owners of their networks. It is the only thing that this program ever sends.</source>
   <translation>Désactivé tant que vous ne l’activez pas : le serveur de noms que cet ordinateur utilise apprend alors à quelles adresses vos programmes sont connectés, et interroge les propriétaires de leurs réseaux. C’est la seule chose que ce programme envoie jamais.</translation>
  </message>
  <message>
   <source>Newer address data of your own</source>
   <translation>Vos propres données d’adresses, plus récentes</translation>
  </message>
  <message>
   <source>Put MMDB files of countries or networks into this folder; they are used where they are newer than the shipped data and sound.</source>
   <translation>Placez dans ce dossier des fichiers MMDB de pays ou de réseaux ; ils sont utilisés s’ils sont plus récents que les données fournies et en bon état.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
 </context>
 <context>
  <name>gui.progress</name>
  <message>
   <source>Progress of the scan</source>
   <translation>Avancement de l’analyse</translation>
  </message>
  <message>
   <source>Looking at {}</source>
   <translation>Lecture en cours : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.question</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer ended before it had answered.</source>
   <translation>La partie de PrivacyCheck qui examine l’ordinateur s’est arrêtée avant d’avoir répondu.</translation>
  </message>
  <message>
   <source>No answer came in time. Try again.</source>
   <translation>Aucune réponse n’est arrivée à temps. Réessayez.</translation>
  </message>
 </context>
 <context>
  <name>gui.recording_choice</name>
  <message>
   <source>Record how much each program sends to whom</source>
   <translation>Enregistrer le volume que chaque programme envoie, et à qui</translation>
  </message>
  <message>
   <source>Tell me when a program first contacts a company</source>
   <translation>M’avertir quand un programme contacte une entreprise pour la première fois</translation>
  </message>
  <message>
   <source>At most three times an hour, only while recording is on, and not on its first day.</source>
   <translation>Au plus trois fois par heure, seulement tant que l’enregistrement est activé, et pas le premier jour.</translation>
  </message>
  <message>
   <source>No notifications about</source>
   <translation>Pas de notifications pour</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Mettre en sourdine</translation>
  </message>
  <message>
   <source>Mute notifications about this program</source>
   <translation>Mettre en sourdine les notifications pour ce programme</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Afficher de nouveau</translation>
  </message>
  <message>
   <source>This could not be read</source>
   <translation>La lecture n’a pas pu se faire</translation>
  </message>
  <message>
   <source>Show notifications about {} again</source>
   <translation>Afficher de nouveau les notifications pour {}</translation>
  </message>
  <message>
   <source>Muted: {}</source>
   <translation>En sourdine : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.scan_bar</name>
  <message>
   <source>Stop the scan</source>
   <translation>Arrêter l’analyse</translation>
  </message>
 </context>
 <context>
  <name>gui.scans_view</name>
  <message>
   <source>Kept scans</source>
   <translation>Analyses conservées</translation>
  </message>
  <message>
   <source>Delete this scan…</source>
   <translation>Supprimer cette analyse…</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Tout supprimer…</translation>
  </message>
  <message>
   <source>What changed between the two scans</source>
   <translation>Ce qui a changé entre les deux analyses</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture en cours…</translation>
  </message>
  <message>
   <source>Earlier scan</source>
   <translation>Analyse antérieure</translation>
  </message>
  <message>
   <source>Later scan</source>
   <translation>Analyse postérieure</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>This is the first scan that is kept</source>
   <translation>C’est la première analyse conservée</translation>
  </message>
  <message>
   <source>Choose two different scans to compare.</source>
   <translation>Choisissez deux analyses différentes à comparer.</translation>
  </message>
  <message>
   <source>Show {} more</source>
   <translation>En afficher {} de plus</translation>
  </message>
 </context>
 <context>
  <name>gui.side_bar</name>
  <message>
   <source>Scan this computer again</source>
   <translation>Analyser de nouveau cet ordinateur</translation>
  </message>
  <message>
   <source>Scan again (F5)</source>
   <translation>Nouvelle analyse (F5)</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Nouvelle analyse</translation>
  </message>
 </context>
 <context>
  <name>gui.sort_header</name>
  <message>
   <source>{heading}, sorted ascending</source>
   <translation>{heading}, tri croissant</translation>
  </message>
  <message>
   <source>{heading}, sorted descending</source>
   <translation>{heading}, tri décroissant</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>En-têtes</translation>
  </message>
  <message>
   <source>Arrow keys choose a column, Enter sorts by it</source>
   <translation>Les flèches choisissent une colonne, Entrée trie selon elle</translation>
  </message>
 </context>
 <context>
  <name>gui.start_page</name>
  <message>
   <source>Look at a sample computer</source>
   <translation>Voir un ordinateur d’exemple</translation>
  </message>
  <message>
   <source>Look at a sample computer of a made-up person</source>
   <translation>Voir l’ordinateur d’exemple d’une personne imaginaire</translation>
  </message>
  <message>
   <source>What do your programs learn about you?</source>
   <translation>Qu’apprennent vos programmes sur vous ?</translation>
  </message>
  <message>
   <source>PrivacyCheck looks at the programs on this computer and tells you in plain words what each can learn about you, who receives it, and what you can do.</source>
   <translation>PrivacyCheck regarde les programmes de cet ordinateur et vous dit avec des mots simples ce que chacun peut apprendre sur vous, qui le reçoit et ce que vous pouvez faire.</translation>
  </message>
  <message>
   <source>It never sends anything anywhere. It only looks and changes nothing.</source>
   <translation>Il n’envoie jamais rien nulle part. Il ne fait que regarder et ne modifie rien.</translation>
  </message>
  <message>
   <source>We found no programs here</source>
   <translation>Nous n’avons trouvé aucun programme ici</translation>
  </message>
  <message>
   <source>That does not mean that all is well: programs that we cannot see are not listed. Look at a sample computer to see what PrivacyCheck can tell.</source>
   <translation>Cela ne veut pas dire que tout va bien : les programmes que nous ne pouvons pas voir ne sont pas dans la liste. Regardez un ordinateur d’exemple pour voir ce que PrivacyCheck peut dire.</translation>
  </message>
  <message>
   <source>The scan could not be finished</source>
   <translation>L’analyse n’a pas pu être terminée</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_chart</name>
  <message>
   <source>▲ sent: full bars      ▼ received: hatched bars</source>
   <translation>▲ envoyé : barres pleines      ▼ reçu : barres hachurées</translation>
  </message>
  <message>
   <source>{}: at least {} sent, {} received</source>
   <translation>{} : au moins {} envoyés, {} reçus</translation>
  </message>
  <message>
   <source>{}: {} sent, {} received</source>
   <translation>{} : {} envoyés, {} reçus</translation>
  </message>
  <message>
   <source>{}: nothing recorded</source>
   <translation>{} : rien d’enregistré</translation>
  </message>
  <message>
   <source>Left and right go from day to day. {}</source>
   <translation>Gauche et Droite passent d’un jour à l’autre. {}</translation>
  </message>
  <message>
   <source>Sent and received by day</source>
   <translation>Envoyé et reçu par jour</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_view</name>
  <message>
   <source>Turn recording on</source>
   <translation>Activer l’enregistrement</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>As text</source>
   <translation>En texte</translation>
  </message>
  <message>
   <source>The chart in words</source>
   <translation>Description du graphique</translation>
  </message>
  <message>
   <source>Turn recording off</source>
   <translation>Désactiver l’enregistrement</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history traffic</source>
   <translation>Exécutez dans un terminal : privacycheck history traffic</translation>
  </message>
 </context>
 <context>
  <name>gui.tray</name>
  <message>
   <source>Open PrivacyCheck</source>
   <translation>Ouvrir PrivacyCheck</translation>
  </message>
  <message>
   <source>Pause for 1 hour</source>
   <translation>Pause d’une heure</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>Reprendre l’enregistrement</translation>
  </message>
  <message>
   <source>Start recording</source>
   <translation>Démarrer l’enregistrement</translation>
  </message>
  <message>
   <source>Hide this icon</source>
   <translation>Masquer cette icône</translation>
  </message>
 </context>
 <context>
  <name>gui.views</name>
  <message>
   <source>Tell the picture in words</source>
   <translation>Décrire l’image avec des mots</translation>
  </message>
  <message>
   <source>The picture in words</source>
   <translation>Description de l’image</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>Carte entière</translation>
  </message>
  <message>
   <source>{} more programs are in the table. {}</source>
   <translation>{} autres programmes figurent dans le tableau. {}</translation>
  </message>
  <message>
   <source>Show as: {}</source>
   <translation>Afficher en : {}</translation>
  </message>
 </context>
 <context>
  <name>gui.world_map</name>
  <message>
   <source>Arrow keys go from mark to mark, Enter shows the connections there, plus and minus zoom. {}</source>
   <translation>Les flèches passent d’un repère à l’autre, Entrée y affiche les connexions, plus et moins changent l’échelle. {}</translation>
  </message>
  <message>
   <source>World map</source>
   <translation>Carte du monde</translation>
  </message>
 </context>
 <context>
  <name>history.database</name>
  <message>
   <source>The history in {path} is damaged. Close PrivacyCheck and start it again.</source>
   <translation>L’historique dans {path} est endommagé. Fermez PrivacyCheck et relancez-le.</translation>
  </message>
  <message>
   <source>The history was damaged and has been begun anew; the old file is kept as {path}.</source>
   <translation>L’historique était endommagé et a été recommencé ; l’ancien fichier est conservé sous {path}.</translation>
  </message>
  <message>
   <source>The disk is full: nothing can be added to {path}. Free some space and try again.</source>
   <translation>Le disque est plein : rien ne peut être ajouté à {path}. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>The history in {path} cannot be written to. Make its folder writable.</source>
   <translation>Impossible d’écrire dans l’historique {path}. Rendez son dossier accessible en écriture.</translation>
  </message>
  <message>
   <source>The history in {path} was written by a newer version of PrivacyCheck and is left as it is. Install that version again, or move the file away.</source>
   <translation>L’historique dans {path} a été écrit par une version plus récente de PrivacyCheck et reste tel quel. Réinstallez cette version, ou déplacez le fichier.</translation>
  </message>
  <message>
   <source>Another program is writing to the history. Try again in a moment.</source>
   <translation>Un autre programme écrit dans l’historique. Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>The history in {path} could not be read or written: {error}.</source>
   <translation>L’historique dans {path} n’a pas pu être lu ou écrit : {error}.</translation>
  </message>
  <message>
   <source>The entries are deleted, but another program still reads the history, so that traces of them stay in its log for now. Close it and delete again.</source>
   <translation>Les entrées sont supprimées, mais un autre programme lit encore l’historique : des traces restent pour l’instant dans son journal. Fermez-le et supprimez de nouveau.</translation>
  </message>
  <message>
   <source>The history cannot be kept in {folder}: {error}. Make the folder writable, or set PRIVACYCHECK_DATA_DIR to another one.</source>
   <translation>L’historique ne peut pas être conservé dans {folder} : {error}. Rendez le dossier accessible en écriture, ou indiquez-en un autre dans PRIVACYCHECK_DATA_DIR.</translation>
  </message>
  <message>
   <source>The history in {path} is damaged and could not be begun anew. Move the file away and try again.</source>
   <translation>L’historique dans {path} est endommagé et n’a pas pu être recommencé. Déplacez le fichier et réessayez.</translation>
  </message>
  <message>
   <source>{path} could not be deleted: {error}.</source>
   <translation>{path} n’a pas pu être supprimé : {error}.</translation>
  </message>
 </context>
 <context>
  <name>history.news</name>
  <message>
   <source>The news cannot be read: they are damaged, or another version of PrivacyCheck wrote them.</source>
   <translation>Les nouveautés ne peuvent pas être lues : elles sont endommagées, ou une autre version de PrivacyCheck les a écrites.</translation>
  </message>
 </context>
 <context>
  <name>history.scans</name>
  <message>
   <source>The kept scan {number} cannot be read: it is damaged, or another version of PrivacyCheck wrote it.</source>
   <translation>L’analyse conservée {number} ne peut pas être lue : elle est endommagée, ou une autre version de PrivacyCheck l’a écrite.</translation>
  </message>
  <message>
   <source>There is no kept scan {number}. See: privacycheck history list</source>
   <translation>Il n’y a pas d’analyse conservée {number}. Voir : privacycheck history list</translation>
  </message>
 </context>
 <context>
  <name>history.traffic</name>
  <message>
   <source>This computer's clock was set anew ({days}). What was recorded then may stand under a wrong day.</source>
   <translation>L’horloge de cet ordinateur a été changée ({days}). Ce qui a été enregistré alors peut figurer à un mauvais jour.</translation>
  </message>
  <message numerus="yes">
   <source>{n} days after {day} hold entries too. They are not shown here.</source>
   <comment>1 day after {day} holds entries too. They are not shown here.</comment>
   <translation>
    <numerusform>{n} jour après le {day} contient aussi des entrées. Elles ne sont pas montrées ici.</numerusform>
    <numerusform>{n} jours après le {day} contiennent aussi des entrées. Elles ne sont pas montrées ici.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was recorded cannot be read: it is damaged, or another version of PrivacyCheck wrote it. To begin anew: privacycheck history delete --all</source>
   <translation>Ce qui a été enregistré ne peut pas être lu : c’est endommagé, ou une autre version de PrivacyCheck l’a écrit. Pour recommencer : privacycheck history delete --all</translation>
  </message>
 </context>
 <context>
  <name>identify.groups</name>
  <message>
   <source>menu entry {name} ({id})</source>
   <translation>entrée de menu {name} ({id})</translation>
  </message>
  <message>
   <source>{package} in {place}</source>
   <translation>{package} dans {place}</translation>
  </message>
  <message numerus="yes">
   <source>{n} running processes of {path}</source>
   <comment>1 running process of {path}</comment>
   <translation>
    <numerusform>{n} processus en cours de {path}</numerusform>
    <numerusform>{n} processus en cours de {path}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>identify.names</name>
  <message>
   <source>Debian package</source>
   <translation>paquet Debian</translation>
  </message>
  <message>
   <source>RPM package</source>
   <translation>paquet RPM</translation>
  </message>
  <message>
   <source>Arch package</source>
   <translation>paquet Arch</translation>
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
   <translation>programme Windows</translation>
  </message>
  <message>
   <source>menu entry</source>
   <translation>entrée de menu</translation>
  </message>
  <message>
   <source>running program</source>
   <translation>programme en cours d’exécution</translation>
  </message>
 </context>
 <context>
  <name>inspect.able</name>
  <message>
   <source>ZIP archives (also Java, Android, Office and browser packages)</source>
   <translation>archives ZIP (y compris les paquets Java, Android, Office et de navigateurs)</translation>
  </message>
  <message>
   <source>Electron archives (asar)</source>
   <translation>archives Electron (asar)</translation>
  </message>
  <message>
   <source>tape archives (tar)</source>
   <translation>archives tar</translation>
  </message>
  <message>
   <source>Debian packages</source>
   <translation>paquets Debian</translation>
  </message>
  <message>
   <source>Chromium resource packs (pak)</source>
   <translation>ressources de Chromium (pak)</translation>
  </message>
  <message>
   <source>Qt resources (rcc)</source>
   <translation>ressources Qt (rcc)</translation>
  </message>
  <message>
   <source>Snap files and AppImages (squashfs)</source>
   <translation>fichiers Snap et AppImages (squashfs)</translation>
  </message>
 </context>
 <context>
  <name>inspect.batch</name>
  <message>
   <source>files larger than 8 GB</source>
   <translation>fichiers de plus de 8 Go</translation>
  </message>
  <message>
   <source>files that could not be read</source>
   <translation>fichiers qui n’ont pas pu être lus</translation>
  </message>
 </context>
 <context>
  <name>inspect.gathered</name>
  <message>
   <source>Not looked into: {what} ({count}).</source>
   <translation>Non examiné : {what} ({count}).</translation>
  </message>
 </context>
 <context>
  <name>inspect.kinds</name>
  <message>
   <source>documentation</source>
   <translation>documentation</translation>
  </message>
  <message>
   <source>tests or examples</source>
   <translation>tests ou exemples</translation>
  </message>
  <message>
   <source>a translation</source>
   <translation>une traduction</translation>
  </message>
  <message>
   <source>a list of parts</source>
   <translation>une liste de composants</translation>
  </message>
  <message>
   <source>a list of packages</source>
   <translation>une liste de paquets</translation>
  </message>
  <message>
   <source>a map for developers</source>
   <translation>une table pour développeurs</translation>
  </message>
  <message>
   <source>a definition of messages</source>
   <translation>une définition de messages</translation>
  </message>
  <message>
   <source>a grammar of a language</source>
   <translation>une grammaire d’un langage</translation>
  </message>
  <message>
   <source>a picture or a font</source>
   <translation>une image ou une police</translation>
  </message>
 </context>
 <context>
  <name>inspect.look</name>
  <message>
   <source>parts packed in a way that cannot be read here</source>
   <translation>parties compressées d’une façon illisible ici</translation>
  </message>
  <message>
   <source>Chromium resources packed with Brotli</source>
   <translation>ressources de Chromium compressées avec Brotli</translation>
  </message>
  <message>
   <source>Qt resources packed with Zstandard</source>
   <translation>ressources Qt compressées avec Zstandard</translation>
  </message>
  <message>
   <source>archives too deep inside others</source>
   <translation>archives imbriquées trop profondément</translation>
  </message>
  <message>
   <source>file system images (squashfs) packed in a way that we do not read</source>
   <translation>images de système de fichiers (squashfs) compressées d’une façon que nous ne lisons pas</translation>
  </message>
  <message>
   <source>archives inside archives that are too large to unpack</source>
   <translation>archives dans des archives, trop volumineuses pour être décompressées</translation>
  </message>
  <message>
   <source>parts packed with Zstandard</source>
   <translation>parties compressées avec Zstandard</translation>
  </message>
 </context>
 <context>
  <name>inspect.packed</name>
  <message>
   <source>7-Zip archives</source>
   <translation>archives 7-Zip</translation>
  </message>
  <message>
   <source>RAR archives</source>
   <translation>archives RAR</translation>
  </message>
  <message>
   <source>Windows cabinets</source>
   <translation>archives CAB de Windows</translation>
  </message>
  <message>
   <source>Windows installer databases</source>
   <translation>bases de données de l’installateur Windows</translation>
  </message>
  <message>
   <source>RPM packages</source>
   <translation>paquets RPM</translation>
  </message>
 </context>
 <context>
  <name>inspect.place</name>
  <message>
   <source>a link</source>
   <translation>un lien</translation>
  </message>
  <message>
   <source>a comment</source>
   <translation>un commentaire</translation>
  </message>
  <message>
   <source>an e-mail address</source>
   <translation>une adresse e-mail</translation>
  </message>
  <message>
   <source>a name in a file format</source>
   <translation>un nom dans un format de fichier</translation>
  </message>
  <message>
   <source>a certificate</source>
   <translation>un certificat</translation>
  </message>
  <message>
   <source>the address of a script for web pages</source>
   <translation>l’adresse d’un script pour pages web</translation>
  </message>
  <message>
   <source>a list of addresses</source>
   <translation>une liste d’adresses</translation>
  </message>
  <message>
   <source>a comparison of addresses</source>
   <translation>une comparaison d’adresses</translation>
  </message>
  <message>
   <source>a description of a package</source>
   <translation>la description d’un paquet</translation>
  </message>
  <message>
   <source>the name of a module</source>
   <translation>le nom d’un module</translation>
  </message>
  <message>
   <source>a template for web pages</source>
   <translation>un modèle de pages web</translation>
  </message>
  <message>
   <source>an example</source>
   <translation>un exemple</translation>
  </message>
  <message>
   <source>no sign that it is used</source>
   <translation>aucun signe qu’elle soit utilisée</translation>
  </message>
 </context>
 <context>
  <name>inspect.walk</name>
  <message>
   <source>files or folders that your account may not read</source>
   <translation>fichiers ou dossiers que votre compte ne peut pas lire</translation>
  </message>
  <message>
   <source>files that went away while we looked</source>
   <translation>fichiers disparus pendant l’examen</translation>
  </message>
  <message>
   <source>things that are no files, such as devices</source>
   <translation>éléments qui ne sont pas des fichiers, comme des périphériques</translation>
  </message>
  <message>
   <source>folders that lie on another disk</source>
   <translation>dossiers situés sur un autre disque</translation>
  </message>
  <message>
   <source>files beyond the first 2,000,000</source>
   <translation>fichiers au-delà des 2 000 000 premiers</translation>
  </message>
 </context>
 <context>
  <name>inspect.zips</name>
  <message>
   <source>damaged archives</source>
   <translation>archives endommagées</translation>
  </message>
  <message>
   <source>parts of archives that are locked with a password</source>
   <translation>éléments d’archives protégés par mot de passe</translation>
  </message>
  <message>
   <source>parts of archives that are packed in a way that we do not read</source>
   <translation>éléments d’archives compressés d’une façon que nous ne lisons pas</translation>
  </message>
  <message>
   <source>archives that grow far too large when unpacked</source>
   <translation>archives qui grossissent démesurément à la décompression</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>{word} and {word2}</source>
   <translation>{word} et {word2}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{head}: {rest}</source>
   <translation>{head} : {rest}</translation>
  </message>
  <message>
   <source>{text} (in English)</source>
   <translation>{text} (en anglais)</translation>
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
   <translation>{clause} ; {clause2}</translation>
  </message>
 </context>
 <context>
  <name>locate.locator</name>
  <message>
   <source>Where a server probably stands cannot be told: {path} is missing or damaged.</source>
   <translation>Impossible de dire où se trouve probablement un serveur : {path} manque ou est endommagé.</translation>
  </message>
  <message>
   <source>Who runs a network cannot be told: {error}</source>
   <translation>Impossible de dire qui exploite un réseau : {error}</translation>
  </message>
 </context>
 <context>
  <name>locate.networks</name>
  <message>
   <source>{path} is not address data that this computer can read.</source>
   <translation>{path} ne contient pas de données d’adresses que cet ordinateur puisse lire.</translation>
  </message>
  <message>
   <source>{path} is not address data.</source>
   <translation>{path} ne contient pas de données d’adresses.</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>{path} est endommagé.</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged.</source>
   <translation>{path} est tronqué ou endommagé.</translation>
  </message>
  <message>
   <source>{path} is empty.</source>
   <translation>{path} est vide.</translation>
  </message>
 </context>
 <context>
  <name>locate.own</name>
  <message>
   <source>it tells neither countries nor networks</source>
   <translation>elles n’indiquent ni pays ni réseaux</translation>
  </message>
  <message>
   <source>Your own address data {file} is not used: {error}.</source>
   <translation>Vos propres données d’adresses {file} ne sont pas utilisées : {error}.</translation>
  </message>
  <message>
   <source>Where servers probably stand comes from your own {file} of {day}.</source>
   <translation>L’emplacement probable des serveurs vient de votre propre fichier {file} du {day}.</translation>
  </message>
  <message>
   <source>Who runs a network comes from your own {file} of {day}.</source>
   <translation>L’exploitant d’un réseau vient de votre propre fichier {file} du {day}.</translation>
  </message>
  <message>
   <source>it is no MMDB file, cut off, or too large</source>
   <translation>ce n’est pas un fichier MMDB, il est tronqué ou trop grand</translation>
  </message>
 </context>
 <context>
  <name>match.apps</name>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>program file</source>
   <translation>fichier de programme</translation>
  </message>
  <message>
   <source>publisher</source>
   <translation>éditeur</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>dossier</translation>
  </message>
  <message>
   <source>bundle id</source>
   <translation>identifiant de bundle</translation>
  </message>
  <message>
   <source>Is this {name}? Only one sign speaks for it, so we say nothing about it.</source>
   <translation>Est-ce {name} ? Un seul indice le suggère, nous n’en disons donc rien.</translation>
  </message>
  <message>
   <source>{by}; other signs point to {others}</source>
   <translation>{by} ; d’autres indices désignent {others}</translation>
  </message>
  <message>
   <source>{source} package {package}</source>
   <translation>paquet {source} {package}</translation>
  </message>
  <message>
   <source>publisher {publisher}</source>
   <translation>éditeur {publisher}</translation>
  </message>
  <message>
   <source>bundle {bundle} signed by {signer}</source>
   <translation>bundle {bundle} signé par {signer}</translation>
  </message>
  <message>
   <source>signing identity {signer}</source>
   <translation>identité de signature {signer}</translation>
  </message>
 </context>
 <context>
  <name>match.sites</name>
  <message>
   <source>site {host}</source>
   <translation>site {host}</translation>
  </message>
 </context>
 <context>
  <name>present.changes</name>
  <message>
   <source>Look at these first</source>
   <translation>À regarder d’abord</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>No longer there</source>
   <translation>Disparus</translation>
  </message>
  <message>
   <source>What the rule book says anew</source>
   <translation>Ce que le recueil de règles dit de nouveau</translation>
  </message>
  <message>
   <source>{name} is new: {levels}.</source>
   <translation>{name} est nouveau : {levels}.</translation>
  </message>
  <message>
   <source>from “{levels}” to “{levels2}”</source>
   <translation>de « {levels} » à « {levels2} »</translation>
  </message>
  <message numerus="yes">
   <source>{n} changes</source>
   <comment>1 change</comment>
   <translation>
    <numerusform>1 changement</numerusform>
    <numerusform>{n} changements</numerusform>
   </translation>
  </message>
  <message>
   <source>The maker of {name} is now {maker}{before}.</source>
   <translation>L’éditeur de {name} est maintenant {maker}{before}.</translation>
  </message>
  <message>
   <source>{says}, the maker of {name} belongs to {who}.</source>
   <translation>{says}, l’éditeur de {name} a pour propriétaire {who}.</translation>
  </message>
  <message>
   <source>{name} is now version {version}{version2}.</source>
   <translation>{name} est maintenant en version {version}{version2}.</translation>
  </message>
  <message>
   <source>{name} is installed in another way now.</source>
   <translation>{name} est maintenant installé d’une autre manière.</translation>
  </message>
  <message>
   <source>{name} was connected to {recipient_name}{what}. Before it was not seen there.</source>
   <translation>{name} était connecté à {recipient_name}{what}. Cela n’avait pas été vu auparavant.</translation>
  </message>
  <message>
   <source>{name} was not seen connected to {recipient_name} this time.</source>
   <translation>Cette fois, {name} n’a pas été vu connecté à {recipient_name}.</translation>
  </message>
  <message>
   <source>Nothing changed between the two scans.</source>
   <translation>Rien n’a changé entre les deux analyses.</translation>
  </message>
  <message>
   <source>{changed}, worth a look.</source>
   <translation>{changed}, à regarder.</translation>
  </message>
  <message>
   <source>{changed}, {first} of them worth a look.</source>
   <translation>{changed}, dont {first} à regarder.</translation>
  </message>
  <message>
   <source>{changed}, and nothing stands out.</source>
   <translation>{changed}, sans rien de particulier.</translation>
  </message>
  <message>
   <source>{name} is no longer there.</source>
   <translation>{name} n’est plus là.</translation>
  </message>
  <message>
   <source>because of something seen on this computer: {says}</source>
   <translation>en raison de ce qui a été vu sur cet ordinateur : {says}</translation>
  </message>
  <message>
   <source> (before: {version})</source>
   <translation> (auparavant : {version})</translation>
  </message>
  <message>
   <source>By the rule book {name} is made by {maker}{before}.</source>
   <translation>Selon le recueil de règles, l’éditeur de {name} est {maker}{before}.</translation>
  </message>
  <message>
   <source>nobody that is known</source>
   <translation>personne de connu</translation>
  </message>
  <message>
   <source>According to the newer rule book</source>
   <translation>Selon le recueil de règles mis à jour</translation>
  </message>
  <message>
   <source>According to your own rules</source>
   <translation>Selon vos propres règles</translation>
  </message>
  <message>
   <source>{word} (before: {owners_before}).</source>
   <translation>{word} (auparavant : {owners_before}).</translation>
  </message>
  <message>
   <source>, for {purposes}</source>
   <translation>, usage : {purposes}</translation>
  </message>
  <message>
   <source>The rule book or the program was updated between the scans (rules of {newest} and of {newest2}): some changes come from there.</source>
   <translation>Le recueil de règles ou le programme a été mis à jour entre les analyses (règles du {newest} et du {newest2}) : certains changements viennent de là.</translation>
  </message>
  <message>
   <source>One of the scans did not come to its end, so that some programs may seem new or gone.</source>
   <translation>L’une des analyses n’est pas allée à son terme : certains programmes peuvent paraître nouveaux ou disparus.</translation>
  </message>
  <message>
   <source>The earlier scan bears a later time: the clock of this computer was set anew.</source>
   <translation>L’analyse antérieure porte une heure plus tardive : l’horloge de cet ordinateur a été réglée de nouveau.</translation>
  </message>
  <message>
   <source>The later scan could not look at everything: {missed}.</source>
   <translation>L’analyse postérieure n’a pas pu tout regarder : {missed}.</translation>
  </message>
  <message>
   <source>because of your own decision.</source>
   <translation>en raison de votre propre décision.</translation>
  </message>
  <message>
   <source>{name} went {step}, {because}</source>
   <translation>{name} est passé {step}, {because}</translation>
  </message>
  <message>
   <source>because the rule book changed, not the program.</source>
   <translation>parce que le recueil de règles a changé, et non le programme.</translation>
  </message>
  <message>
   <source>because this was not seen this time: {says}</source>
   <translation>parce que ceci n’a pas été vu cette fois : {says}</translation>
  </message>
  <message>
   <source>because of its other version.</source>
   <translation>en raison de son changement de version.</translation>
  </message>
  <message>
   <source>for another reason.</source>
   <translation>pour une autre raison.</translation>
  </message>
 </context>
 <context>
  <name>present.changes_here</name>
  <message>
   <source>{name}, new: {says}</source>
   <translation>{name}, nouveau : {says}</translation>
  </message>
  <message>
   <source>{name}, no longer: {says}</source>
   <translation>{name}, ne vaut plus : {says}</translation>
  </message>
  <message>
   <source>{name} may do more now: {rights} ({by}).</source>
   <translation>{name} peut maintenant en faire plus : {rights} ({by}).</translation>
  </message>
  <message>
   <source>{name} may no longer do this: {rights}.</source>
   <translation>{name} ne peut plus faire ceci : {rights}.</translation>
  </message>
  <message>
   <source>The extension {name} is new in {program}. {says}</source>
   <translation>L’extension {name} est nouvelle dans {program}. {says}</translation>
  </message>
  <message>
   <source>The extension {name} is no longer on in {program}.</source>
   <translation>L’extension {name} n’est plus activée dans {program}.</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do other things now. {says}</source>
   <translation>L’extension {name} dans {program} peut maintenant faire d’autres choses. {says}</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do more now: {rights}.</source>
   <translation>L’extension {name} dans {program} peut maintenant en faire plus : {rights}.</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may no longer do this: {rights}.</source>
   <translation>L’extension {name} dans {program} ne peut plus faire ceci : {rights}.</translation>
  </message>
  <message>
   <source>{name} opens {list} for you now{before}.</source>
   <translation>{name} ouvre maintenant par défaut : {list}{before}.</translation>
  </message>
  <message>
   <source>{name} may not do this now: {rights} ({by}).</source>
   <translation>{name} ne peut pas faire ceci à présent : {rights} ({by}).</translation>
  </message>
  <message>
   <source>No longer on this computer: {says}</source>
   <translation>N’est plus sur cet ordinateur : {says}</translation>
  </message>
 </context>
 <context>
  <name>present.cite</name>
  <message>
   <source>{title} ({by}, {published}; read {accessed})</source>
   <translation>« {title} » ({by}, {published} ; consulté le {accessed})</translation>
  </message>
  <message>
   <source>{title} ({by}; read {accessed})</source>
   <translation>« {title} » ({by} ; consulté le {accessed})</translation>
  </message>
 </context>
 <context>
  <name>present.computer</name>
  <message>
   <source>We found no added certificates, proxies, tunnels, special groups or rules for browsers in what we could read.</source>
   <translation>Dans ce que nous avons pu lire, nous n’avons trouvé ni certificats ajoutés, ni proxys, ni tunnels, ni groupes particuliers, ni règles imposées aux navigateurs.</translation>
  </message>
  <message>
   <source>{count}: see the report of the scan.</source>
   <translation>{count} : voir le rapport de l’analyse.</translation>
  </message>
  <message numerus="yes">
   <source>{n} other settings</source>
   <comment>1 other setting</comment>
   <translation>
    <numerusform>1 autre paramètre</numerusform>
    <numerusform>{n} autres paramètres</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.concerns</name>
  <message>
   <source>What I type and copy</source>
   <translation>Ce que je tape et copie</translation>
  </message>
  <message>
   <source>Camera and microphone</source>
   <translation>Caméra et micro</translation>
  </message>
  <message>
   <source>Children use this computer</source>
   <translation>Des enfants utilisent cet ordinateur</translation>
  </message>
  <message>
   <source>Secrets of my work</source>
   <translation>Les secrets de mon travail</translation>
  </message>
  <message>
   <source>Where I am</source>
   <translation>Où je suis</translation>
  </message>
  <message>
   <source>Whom I know and write to</source>
   <translation>Qui je connais et à qui j’écris</translation>
  </message>
  <message>
   <source>What I read and watch</source>
   <translation>Ce que je lis et regarde</translation>
  </message>
  <message>
   <source>Money and papers</source>
   <translation>Argent et papiers</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Santé</translation>
  </message>
 </context>
 <context>
  <name>present.evidence</name>
  <message>
   <source>Officials or the press said this without showing proof that others can check. It raises no level. Read it beside what was measured and decided.</source>
   <translation>Des autorités ou la presse l’ont dit sans montrer de preuve que d’autres puissent vérifier. Cela ne fait monter aucun niveau. Lisez-le à côté de ce qui a été mesuré et décidé.</translation>
  </message>
  <message>
   <source>These laws let a state ask for data under conditions. That it could ask does not mean that data was handed over. Laws raise no level.</source>
   <translation>Ces lois permettent à un État de demander des données sous certaines conditions. Qu’il puisse les demander ne veut pas dire que des données ont été remises. Les lois ne font monter aucun niveau.</translation>
  </message>
  <message>
   <source>{get} in {where} for {whom}: {says}</source>
   <translation>{get} ({where}). Pour qui : {whom}. {says}</translation>
  </message>
  <message>
   <source>We know of no decision, admission or measurement about this program. Nobody may have looked.</source>
   <translation>Nous ne connaissons aucune décision, aucun aveu ni aucune mesure concernant ce programme. Il se peut que personne n’ait regardé.</translation>
  </message>
  <message>
   <source>By {by}.</source>
   <translation>Selon {by}.</translation>
  </message>
  <message>
   <source>Speaks against it ({date}): {says}</source>
   <translation>Élément contraire ({date}) : {says}</translation>
  </message>
  <message>
   <source>Bans and restrictions by states, and their end. They raise no level.</source>
   <translation>Interdictions et restrictions décidées par des États, et leur fin. Elles ne font monter aucun niveau.</translation>
  </message>
  <message>
   <source> until {until}</source>
   <translation>, fin : {until}</translation>
  </message>
  <message>
   <source>By {by}, since {since}{until}.</source>
   <translation>Par {by}, depuis : {since}{until}.</translation>
  </message>
  <message>
   <source>Why it applies: {because}.</source>
   <translation>Pourquoi elle s’applique : {because}.</translation>
  </message>
  <message>
   <source>Who oversees it: {oversight}</source>
   <translation>Qui la contrôle : {oversight}</translation>
  </message>
  <message>
   <source>Secrecy: {secrecy}</source>
   <translation>Secret : {secrecy}</translation>
  </message>
  <message>
   <source>Reach abroad: {abroad}</source>
   <translation>Portée à l’étranger : {abroad}</translation>
  </message>
  <message>
   <source>art. {text}</source>
   <translation>art. {text}</translation>
  </message>
  <message>
   <source>What is documented</source>
   <translation>Ce qui est documenté</translation>
  </message>
  <message>
   <source>What the maker says</source>
   <translation>Ce que dit l’éditeur</translation>
  </message>
  <message>
   <source>Claims without public proof</source>
   <translation>Affirmations sans preuve publique</translation>
  </message>
  <message>
   <source>Does not count here: {why_not}.</source>
   <translation>Ne compte pas ici : {why_not}.</translation>
  </message>
  <message>
   <source>Reply: {reply}</source>
   <translation>Réponse : {reply}</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Situation légale</translation>
  </message>
  <message>
   <source>This is about all programs of this kind. It does not name this one.</source>
   <translation>Ceci concerne tous les programmes de ce type. Celui-ci n’est pas nommé.</translation>
  </message>
  <message>
   <source>The laws of {place} are not in the rule book yet.</source>
   <translation>Les lois de ce pays ne sont pas encore dans le recueil de règles : {place}.</translation>
  </message>
  <message>
   <source>The maker's seat is not on record.</source>
   <translation>Le siège de l’éditeur n’est pas documenté.</translation>
  </message>
  <message>
   <source>Laws that apply</source>
   <translation>Lois applicables</translation>
  </message>
  <message>
   <source>We have not read the maker's privacy policy yet.</source>
   <translation>Nous n’avons pas encore lu la politique de confidentialité de l’éditeur.</translation>
  </message>
  <message>
   <source>in English</source>
   <translation>en anglais</translation>
  </message>
 </context>
 <context>
  <name>present.find</name>
  <message numerus="yes">
   <source>{n} programs</source>
   <comment>1 program</comment>
   <translation>
    <numerusform>1 programme</numerusform>
    <numerusform>{n} programmes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flow_picture</name>
  <message>
   <source>Company</source>
   <translation>Entreprise</translation>
  </message>
  <message>
   <source>Probably in</source>
   <translation>Lieu probable</translation>
  </message>
  <message>
   <source>not visible</source>
   <translation>non visible</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message numerus="yes">
   <source>{n} more programs</source>
   <comment>1 more program</comment>
   <translation>
    <numerusform>1 autre programme</numerusform>
    <numerusform>{n} autres programmes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more companies</source>
   <comment>1 more company</comment>
   <translation>
    <numerusform>1 autre entreprise</numerusform>
    <numerusform>{n} autres entreprises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more countries</source>
   <comment>1 more country</comment>
   <translation>
    <numerusform>1 autre pays</numerusform>
    <numerusform>{n} autres pays</numerusform>
   </translation>
  </message>
  <message>
   <source>To</source>
   <translation>Vers</translation>
  </message>
  <message>
   <source>Server probably in:</source>
   <translation>Lieu probable du serveur :</translation>
  </message>
  <message numerus="yes">
   <source>{n} others</source>
   <comment>1 other</comment>
   <translation>
    <numerusform>1 autre</numerusform>
    <numerusform>{n} autres</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flows</name>
  <message>
   <source>new</source>
   <translation>nouvelle</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>terminée</translation>
  </message>
  <message>
   <source>sent {volume}, received {volume2}</source>
   <translation>envoyé : {volume}, reçu : {volume2}</translation>
  </message>
  <message>
   <source>{word}: {app} to {recipient_name}{purpose}{through}: {amounts}</source>
   <translation>{word} : {app} vers {recipient_name}{purpose}{through} – {amounts}</translation>
  </message>
  <message>
   <source>Connected to</source>
   <translation>Connecté à</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Company's home</source>
   <translation>Siège de l’entreprise</translation>
  </message>
  <message>
   <source>Server probably in</source>
   <translation>Lieu probable du serveur</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>1 byte</comment>
   <translation>
    <numerusform>1 octet</numerusform>
    <numerusform>{n} octets</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {size}</source>
   <translation>au moins {size}</translation>
  </message>
  <message>
   <source>, through {through}</source>
   <translation>, par {through}</translation>
  </message>
  <message numerus="yes">
   <source>{n} recipients</source>
   <comment>1 recipient</comment>
   <translation>
    <numerusform>1 destinataire</numerusform>
    <numerusform>{n} destinataires</numerusform>
   </translation>
  </message>
  <message>
   <source>{end}, probably in {where}</source>
   <translation>{end} (lieu probable : {where})</translation>
  </message>
  <message numerus="yes">
   <source>{n} countries</source>
   <comment>1 country</comment>
   <translation>
    <numerusform>1 pays</numerusform>
    <numerusform>{n} pays</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} purposes</source>
   <translation>{count} usages</translation>
  </message>
 </context>
 <context>
  <name>present.history</name>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Heure (UTC)</translation>
  </message>
  <message>
   <source>Rules of</source>
   <translation>Règles du</translation>
  </message>
  <message>
   <source>Scan of {taken}, rules of {newest}.</source>
   <translation>Analyse du {taken}, règles du {newest}.</translation>
  </message>
  <message>
   <source>From {earlier} to {later}: {summary}</source>
   <translation>De {earlier} à {later} : {summary}</translation>
  </message>
 </context>
 <context>
  <name>present.html</name>
  <message>
   <source>PrivacyCheck {version} looked at {system}, {taken}. Rules up to {newest}. Nothing was sent anywhere.</source>
   <translation>PrivacyCheck {version} a regardé {system}, {taken}. Règles jusqu’au {newest}. Rien n’a été envoyé nulle part.</translation>
  </message>
  <message>
   <source>PrivacyCheck report</source>
   <translation>Rapport PrivacyCheck</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>This is a made-up sample computer.</source>
   <translation>C’est un ordinateur d’exemple imaginaire.</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>Ce qui a été regardé</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed.</source>
   <comment>1 library or part of the system is not listed.</comment>
   <translation>
    <numerusform>1 bibliothèque ou partie du système n’est pas affichée.</numerusform>
    <numerusform>{n} bibliothèques et parties du système ne sont pas affichées.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.inside</name>
  <message>
   <source>Found inside the program's files. That is no proof that anything is sent.</source>
   <translation>Trouvé dans les fichiers du programme. Cela ne prouve pas que quelque chose est envoyé.</translation>
  </message>
  <message>
   <source>Set up to report to</source>
   <translation>Configuré pour envoyer des rapports à</translation>
  </message>
  <message>
   <source>Can report to</source>
   <translation>Peut envoyer des rapports à</translation>
  </message>
  <message>
   <source>Knows the address of</source>
   <translation>Connaît l’adresse de</translation>
  </message>
  <message>
   <source>module</source>
   <translation>module</translation>
  </message>
  <message>
   <source>Python module</source>
   <translation>module Python</translation>
  </message>
  <message>
   <source>Go module</source>
   <translation>module Go</translation>
  </message>
  <message>
   <source>Rust crate</source>
   <translation>crate Rust</translation>
  </message>
  <message>
   <source>.NET assembly</source>
   <translation>assembly .NET</translation>
  </message>
  <message>
   <source>Java package</source>
   <translation>paquet Java</translation>
  </message>
  <message>
   <source>file</source>
   <translation>fichier</translation>
  </message>
  <message>
   <source>letters in the code</source>
   <translation>caractères dans le code</translation>
  </message>
  <message>
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <source>key for reports to</source>
   <translation>clé pour les rapports à</translation>
  </message>
  <message>
   <source>{get} {text} in {file}{why}</source>
   <translation>{get} {text} dans {file}{why}</translation>
  </message>
  <message>
   <source>, its own maker</source>
   <translation>, son propre éditeur</translation>
  </message>
  <message>
   <source>Built in: {sdks}</source>
   <translation>Intégré : {sdks}</translation>
  </message>
  <message>
   <source>Part: {sdks}.</source>
   <translation>Composant : {sdks}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>1 file</comment>
   <translation>
    <numerusform>1 fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>  No part or address that the rule book knows counts here. There may be others.</source>
   <translation>  Aucun composant ni aucune adresse connus du recueil de règles ne comptent ici. Il peut y en avoir d’autres.</translation>
  </message>
  <message>
   <source>  The look was stopped before its end.</source>
   <translation>  L’examen a été arrêté avant la fin.</translation>
  </message>
  <message>
   <source>      The program's maker chooses where it reports to.</source>
   <translation>      L’éditeur du programme choisit où il envoie ses rapports.</translation>
  </message>
  <message>
   <source>Found: {evidence}</source>
   <translation>Trouvé : {evidence}</translation>
  </message>
  <message>
   <source>Not seen: {line}</source>
   <translation>Non vu : {line}</translation>
  </message>
  <message>
   <source>For other purposes: </source>
   <translation>Pour d’autres usages : </translation>
  </message>
 </context>
 <context>
  <name>present.letter</name>
  <message>
   <source>It is on record that it can learn: {listed}.</source>
   <translation>Selon ce qui est documenté, il peut apprendre : {listed}.</translation>
  </message>
  <message>
   <source>It is made by {name}{seat}.{owned}</source>
   <translation>Il est édité par {name}{seat}.{owned}</translation>
  </message>
  <message>
   <source>When we looked, it was {said}.</source>
   <translation>Quand nous avons regardé, il était {said}.</translation>
  </message>
  <message>
   <source>Begin with this: {step}</source>
   <translation>Commencez par ceci : {step}</translation>
  </message>
  <message>
   <source>, whose legal home is {country_name}</source>
   <translation> (siège social : {country_name})</translation>
  </message>
  <message>
   <source> It belongs to {owner}.</source>
   <translation> Son propriétaire est {owner}.</translation>
  </message>
  <message>
   <source>When we looked, it {said}.</source>
   <translation>Quand nous avons regardé, il {said}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} other things</source>
   <comment>1 other thing</comment>
   <translation>
    <numerusform>1 autre élément</numerusform>
    <numerusform>{n} autres éléments</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.overview</name>
  <message>
   <source>Nothing was sent anywhere. No finding is not a proof that nothing happens.</source>
   <translation>Rien n’a été envoyé nulle part. L’absence de constat ne prouve pas qu’il ne se passe rien.</translation>
  </message>
  <message>
   <source>We found {count} and know {known} of them{parts}.</source>
   <translation>Nous avons trouvé {count} et en connaissons {known}{parts}.</translation>
  </message>
  <message>
   <source>We found no programs that people use. That does not mean that all is well: see what was looked at.</source>
   <translation>Nous n’avons trouvé aucun programme d’usage courant. Cela ne veut pas dire que tout va bien : voyez ce qui a été regardé.</translation>
  </message>
  <message>
   <source>to do something about</source>
   <translation>avec quelque chose à faire</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>à regarder</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>encore à connaître</translation>
  </message>
 </context>
 <context>
  <name>present.pace</name>
  <message>
   <source>{count} of {files}</source>
   <translation>{count} sur {files}</translation>
  </message>
  <message numerus="yes">
   <source>about {n} hours left</source>
   <comment>about 1 hour left</comment>
   <translation>
    <numerusform>encore {n} heure environ</numerusform>
    <numerusform>encore {n} heures environ</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} a second</source>
   <translation>{size} par seconde</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation>encore quelques secondes</translation>
  </message>
  <message>
   <source>about {n} seconds left</source>
   <translation>encore {n} secondes environ</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes left</source>
   <comment>about 1 minute left</comment>
   <translation>
    <numerusform>encore {n} minute environ</numerusform>
    <numerusform>encore {n} minutes environ</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.panel</name>
  <message>
   <source>Nobody wrote steps for this very program yet. These help with programs of its kind.</source>
   <translation>Personne n’a encore écrit d’étapes pour ce programme précis. Celles-ci aident avec les programmes de ce type.</translation>
  </message>
  <message>
   <source>Nothing that we could check is on record. That does not mean that it learns nothing.</source>
   <translation>Rien que nous ayons pu vérifier n’est documenté. Cela ne veut pas dire qu’il n’apprend rien.</translation>
  </message>
  <message>
   <source>It was not running when we looked. Most programs talk only while you use them.</source>
   <translation>Il était à l’arrêt quand nous avons regardé. La plupart des programmes ne communiquent que lorsque vous les utilisez.</translation>
  </message>
  <message>
   <source> It is switched off.</source>
   <translation> Elle est désactivée.</translation>
  </message>
  <message>
   <source>made by {maker}</source>
   <translation>édité par {maker}</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>version {version}</translation>
  </message>
  <message>
   <source>Why this level</source>
   <translation>Pourquoi ce niveau</translation>
  </message>
  <message>
   <source>What it can learn about you</source>
   <translation>Ce qu’il peut apprendre sur vous</translation>
  </message>
  <message>
   <source>Seen on this computer</source>
   <translation>Vu sur cet ordinateur</translation>
  </message>
  <message>
   <source>It can also {can}.</source>
   <translation>Elle peut aussi {can}.</translation>
  </message>
  <message>
   <source>Made by {publisher}.</source>
   <translation>Éditée par {publisher}.</translation>
  </message>
  <message>
   <source>Id: {id}</source>
   <translation>Id : {id}</translation>
  </message>
  <message>
   <source>Extension {name}: {says}{state}</source>
   <translation>Extension {name} : {says}{state}</translation>
  </message>
  <message>
   <source>What you can do</source>
   <translation>Ce que vous pouvez faire</translation>
  </message>
  <message>
   <source>How we recognised it</source>
   <translation>Comment nous l’avons reconnu</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more.</source>
   <comment>And 1 more.</comment>
   <translation>
    <numerusform>Et 1 autre.</numerusform>
    <numerusform>Et {n} autres.</numerusform>
   </translation>
  </message>
  <message>
   <source>, profile {profile}</source>
   <translation>, profil {profile}</translation>
  </message>
  <message>
   <source>We have no advice yet.</source>
   <translation>Nous n’avons pas encore de conseil.</translation>
  </message>
  <message>
   <source>Recognised by: {by}</source>
   <translation>Reconnu par : {by}</translation>
  </message>
  <message>
   <source>Found as: {line}</source>
   <translation>Trouvé sous la forme : {line}</translation>
  </message>
  <message>
   <source>You accepted this: {reason}</source>
   <translation>Vous avez accepté ceci : {reason}</translation>
  </message>
  <message>
   <source>You ignored this: {reason}</source>
   <translation>Vous avez ignoré ceci : {reason}</translation>
  </message>
  <message>
   <source>How sure: {certainties}</source>
   <translation>Certitude : {certainties}</translation>
  </message>
  <message>
   <source>It may {rights}.</source>
   <translation>Il peut {rights}.</translation>
  </message>
  <message>
   <source>It may not {rights}.</source>
   <translation>Il ne peut pas {rights}.</translation>
  </message>
  <message>
   <source>What it changes: {changes}</source>
   <translation>Ce que cela change : {changes}</translation>
  </message>
  <message>
   <source>What you lose: {loses}</source>
   <translation>Ce que vous perdez : {loses}</translation>
  </message>
 </context>
 <context>
  <name>present.paper</name>
  <message>
   <source>Source: {source}</source>
   <translation>Source : {source}</translation>
  </message>
 </context>
 <context>
  <name>present.past</name>
  <message>
   <source>Scans are not kept. What is kept already stays until you delete it.</source>
   <translation>Les analyses ne sont pas conservées. Ce qui est déjà conservé reste jusqu’à ce que vous le supprimiez.</translation>
  </message>
  <message>
   <source>Scans are kept for {count}, on this computer only, in a file that other users cannot read.</source>
   <translation>Les analyses sont conservées pendant {count}, sur cet ordinateur uniquement, dans un fichier que les autres utilisateurs ne peuvent pas lire.</translation>
  </message>
  <message>
   <source>{count} as before.</source>
   <translation>{count} comme avant.</translation>
  </message>
  <message>
   <source>No scans kept</source>
   <translation>Les analyses ne sont pas conservées</translation>
  </message>
  <message>
   <source>Turn on keeping, then scan: the next scan can tell you what is new on this computer.</source>
   <translation>Activez la conservation, puis faites une analyse : l’analyse suivante pourra vous dire ce qui est nouveau sur cet ordinateur.</translation>
  </message>
  <message>
   <source>No scans kept yet</source>
   <translation>Aucune analyse conservée pour l’instant</translation>
  </message>
  <message>
   <source>Each scan of this computer is kept here. From the second one on you see what appeared, changed or went away in between.</source>
   <translation>Chaque analyse de cet ordinateur est conservée ici. À partir de la deuxième, vous voyez ce qui est apparu, a changé ou a disparu entre-temps.</translation>
  </message>
  <message>
   <source>One scan is kept</source>
   <translation>Une analyse est conservée</translation>
  </message>
  <message>
   <source>There is nothing to compare it with yet. After the next scan you see here what changed.</source>
   <translation>Il n’y a encore rien à quoi la comparer. Après la prochaine analyse, vous verrez ici ce qui a changé.</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>1 day</comment>
   <translation>
    <numerusform>1 jour</numerusform>
    <numerusform>{n} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} programs are</source>
   <comment>1 program is</comment>
   <translation>
    <numerusform>1 programme est</numerusform>
    <numerusform>{n} programmes sont</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.places</name>
  <message>
   <source>Numbers count connections. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Les nombres comptent les connexions. Le lieu d’un serveur est estimé d’après son adresse (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
  <message>
   <source>Places are guesses (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Les lieux sont estimés (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
  <message>
   <source> to {names}</source>
   <translation> vers {names}</translation>
  </message>
  <message>
   <source>; {unknown} to an owner who is not known</source>
   <translation> ; {unknown} vers un propriétaire inconnu</translation>
  </message>
  <message>
   <source>Server probably in {name}: {measure}{to}{lost}. {count}: {names}.</source>
   <translation>Lieu probable du serveur, {name} : {measure}{to}{lost}. {count} : {names}.</translation>
  </message>
  <message>
   <source>The larger a mark, the more was sent and received.</source>
   <translation>Plus un repère est grand, plus il a été envoyé et reçu.</translation>
  </message>
  <message>
   <source>The larger a mark, the more connections.</source>
   <translation>Plus un repère est grand, plus il y a de connexions.</translation>
  </message>
  <message numerus="yes">
   <source>{n} Programs</source>
   <comment>1 Program</comment>
   <translation>
    <numerusform>1 programme</numerusform>
    <numerusform>{n} programmes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.recipients</name>
  <message>
   <source>this computer's own name cache</source>
   <translation>le cache de noms de cet ordinateur</translation>
  </message>
  <message>
   <source>Address: {address}</source>
   <translation>Adresse : {address}</translation>
  </message>
  <message>
   <source>We do not know who makes this program, and saw no connection at this moment.</source>
   <translation>Nous ne savons pas qui édite ce programme, et nous n’avons vu aucune connexion à ce moment.</translation>
  </message>
  <message>
   <source> (the maker's own)</source>
   <translation> (appartient à l’éditeur)</translation>
  </message>
  <message>
   <source>{network} (AS{asn})</source>
   <translation>{network} (AS{asn})</translation>
  </message>
  <message>
   <source>Legal home of the company: {home}</source>
   <translation>Siège social de l’entreprise : {home}</translation>
  </message>
  <message>
   <source>Server probably in: {place}</source>
   <translation>Lieu probable du serveur : {place}</translation>
  </message>
  <message>
   <source>Network run by: {network}</source>
   <translation>Réseau exploité par : {network}</translation>
  </message>
  <message>
   <source> (from {host_origin})</source>
   <translation> (d’après {host_origin})</translation>
  </message>
  <message>
   <source>, name: {host}{origin}</source>
   <translation>, nom : {host}{origin}</translation>
  </message>
  <message>
   <source>Who receives it</source>
   <translation>Qui le reçoit</translation>
  </message>
  <message>
   <source>, since {since}</source>
   <translation>, depuis : {since}</translation>
  </message>
  <message>
   <source>Connected to {recipient_name}{own}{purpose}.</source>
   <translation>Connecté à {recipient_name}{own}{purpose}.</translation>
  </message>
  <message>
   <source>Leaves through {through}. Who runs its far end is not seen.</source>
   <translation>Sort par {through}. Qui gère l’autre bout n’est pas visible.</translation>
  </message>
  <message>
   <source>Reverse look-up: {reverse_name}. Whoever runs the network wrote that; it proves no company.</source>
   <translation>Recherche inverse : {reverse_name}. Ce nom a été choisi par celui qui gère le réseau ; il ne prouve l’identité d’aucune entreprise.</translation>
  </message>
  <message>
   <source>How sure: likely. The name is one that this computer remembers for the address.</source>
   <translation>Certitude : probable. Le nom est celui que cet ordinateur a retenu pour l’adresse.</translation>
  </message>
  <message>
   <source>Maker: {name}. Legal home: {seat}.</source>
   <translation>Éditeur : {name}. Siège social : {seat}.</translation>
  </message>
  <message>
   <source>Storage: {says}</source>
   <translation>Stockage : {says}</translation>
  </message>
  <message>
   <source>Owner: {name}{share}{since}.</source>
   <translation>Propriétaire : {name}{share}{since}.</translation>
  </message>
  <message>
   <source>To ask for your data, or have it deleted: {contact}</source>
   <translation>Pour demander vos données ou les faire effacer : {contact}</translation>
  </message>
  <message>
   <source>not on record</source>
   <translation>non documenté</translation>
  </message>
 </context>
 <context>
  <name>present.recording</name>
  <message>
   <source>Not recording</source>
   <translation>Aucun enregistrement</translation>
  </message>
  <message>
   <source>Recording is paused</source>
   <translation>L’enregistrement est en pause</translation>
  </message>
  <message>
   <source>Recording, with a problem</source>
   <translation>Enregistrement en cours, avec un problème</translation>
  </message>
  <message>
   <source>Not recording: the recorder does not run</source>
   <translation>Aucun enregistrement : l’enregistreur est à l’arrêt</translation>
  </message>
  <message>
   <source>How much each program sends to whom is kept on this computer.</source>
   <translation>Le volume que chaque programme envoie, et à qui, est conservé sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Nothing is recorded.</source>
   <translation>Rien n’est enregistré.</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder does not run.</source>
   <translation>L’enregistrement est activé, mais l’enregistreur est à l’arrêt.</translation>
  </message>
  <message>
   <source>Recording is paused until {clock}.</source>
   <translation>L’enregistrement est en pause jusqu’à {clock}.</translation>
  </message>
  <message>
   <source>To record: privacycheck record on</source>
   <translation>Pour enregistrer : privacycheck record on</translation>
  </message>
  <message>
   <source>To start it: privacycheck record on</source>
   <translation>Pour le démarrer : privacycheck record on</translation>
  </message>
  <message>
   <source>To end it: privacycheck record off</source>
   <translation>Pour arrêter : privacycheck record off</translation>
  </message>
  <message>
   <source>Starts when you log in: {how}.</source>
   <translation>Démarre à l’ouverture de votre session : {how}.</translation>
  </message>
  <message>
   <source>Notifications of first contacts: {notifications}.</source>
   <translation>Notifications des premiers contacts : {notifications}.</translation>
  </message>
  <message>
   <source>an unknown time</source>
   <translation>une heure inconnue</translation>
  </message>
  <message>
   <source>Last written: {clock}. Waiting in memory: {waiting}.</source>
   <translation>Dernière écriture : {clock}. En attente en mémoire : {waiting}.</translation>
  </message>
  <message>
   <source>by systemd</source>
   <translation>par systemd</translation>
  </message>
  <message>
   <source>by an autostart entry</source>
   <translation>par une entrée de démarrage automatique</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>No notifications about: {muted}</source>
   <translation>Pas de notifications pour : {muted}</translation>
  </message>
  <message>
   <source>No news. They are found while recording is on, from its second day on.</source>
   <translation>Rien de nouveau. Les nouveautés sont relevées tant que l’enregistrement est activé, à partir de son deuxième jour.</translation>
  </message>
  <message>
   <source>Worth a look: </source>
   <translation>À regarder : </translation>
  </message>
  <message>
   <source>on</source>
   <translation>activées</translation>
  </message>
  <message>
   <source>off</source>
   <translation>désactivées</translation>
  </message>
 </context>
 <context>
  <name>present.requests</name>
  <message>
   <source>{when}: {address}, no answer from {server}</source>
   <translation>{when} : {address}, pas de réponse de {server}</translation>
  </message>
  <message numerus="yes">
   <source>{n} reverse look-ups</source>
   <comment>1 reverse look-up</comment>
   <translation>
    <numerusform>{n} recherche inverse</numerusform>
    <numerusform>{n} recherches inverses</numerusform>
   </translation>
  </message>
  <message>
   <source>{found}. They are off now. Nothing else.</source>
   <translation>{found}. Elles sont désactivées à présent. Rien d’autre.</translation>
  </message>
  <message>
   <source>{when}: {address}, answered by {server}</source>
   <translation>{when} : {address}, réponse de {server}</translation>
  </message>
  <message>
   <source>{found}. You have turned them on. Nothing else.</source>
   <translation>{found}. Vous les avez activées. Rien d’autre.</translation>
  </message>
 </context>
 <context>
  <name>present.rows</name>
  <message>
   <source>program not visible</source>
   <translation>programme non visible</translation>
  </message>
  <message>
   <source>talked to {parts}</source>
   <translation>a communiqué avec {parts}</translation>
  </message>
  <message>
   <source>running, no connection outside seen</source>
   <translation>ouvert, aucune connexion vers l’extérieur vue</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>à l’arrêt</translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses not known</source>
   <comment>1 address not known</comment>
   <translation>
    <numerusform>1 adresse inconnue</numerusform>
    <numerusform>{n} adresses inconnues</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.streams</name>
  <message>
   <source>Owner not known</source>
   <translation>Propriétaire inconnu</translation>
  </message>
  <message>
   <source>Country not known</source>
   <translation>Pays inconnu</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections</source>
   <comment>1 connection</comment>
   <translation>
    <numerusform>1 connexion</numerusform>
    <numerusform>{n} connexions</numerusform>
   </translation>
  </message>
  <message>
   <source>{once} and {count} more</source>
   <translation>{once} et {count} de plus</translation>
  </message>
  <message>
   <source>Not drawn: {counted} within this computer or your own network.</source>
   <translation>Non représenté : {counted} à l’intérieur de cet ordinateur ou de votre propre réseau.</translation>
  </message>
  <message>
   <source>{counted} to servers whose country is not known ({names}).</source>
   <translation>{counted} vers des serveurs dont le pays est inconnu ({names}).</translation>
  </message>
 </context>
 <context>
  <name>present.table</name>
  <message>
   <source>Network run by</source>
   <translation>Réseau exploité par</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Nombre</translation>
  </message>
 </context>
 <context>
  <name>present.text</name>
  <message>
   <source>IP Geolocation by DB-IP (https://db-ip.com); networks by RouteViews, NRO and DB-IP (CC BY 4.0).</source>
   <translation>IP Geolocation by DB-IP (https://db-ip.com) ; réseaux : RouteViews, NRO et DB-IP (CC BY 4.0).</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed (--all lists them).</source>
   <comment>1 library or part of the system is not listed (--all lists it).</comment>
   <translation>
    <numerusform>{n} bibliothèque ou partie du système n’est pas affichée (--all l’affiche).</numerusform>
    <numerusform>{n} bibliothèques et parties du système ne sont pas affichées (--all les affiche).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} connections belong to no program that we could see.</source>
   <comment>1 connection belongs to no program that we could see.</comment>
   <translation>
    <numerusform>{n} connexion n’appartient à aucun programme visible pour nous.</numerusform>
    <numerusform>{n} connexions n’appartiennent à aucun programme visible pour nous.</numerusform>
   </translation>
  </message>
  <message>
   <source>  More, with every source: privacycheck app "{title}"</source>
   <translation>  Pour en savoir plus, avec toutes les sources : privacycheck app "{title}"</translation>
  </message>
  <message>
   <source>Looked for, and nothing found: {names}.</source>
   <translation>Cherché, sans rien trouver : {names}.</translation>
  </message>
  <message>
   <source>  A rule of your own to start from:</source>
   <translation>  Votre propre règle, pour commencer :</translation>
  </message>
  <message>
   <source>Nothing was sent anywhere. Addresses: </source>
   <translation>Rien n’a été envoyé nulle part. Adresses : </translation>
  </message>
  <message>
   <source>    not seen: </source>
   <translation>    non vu : </translation>
  </message>
 </context>
 <context>
  <name>present.traffic</name>
  <message>
   <source>All others</source>
   <translation>Tous les autres</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>du {since} au {until}</translation>
  </message>
  <message>
   <source>Recorded on this computer, {days}</source>
   <translation>Enregistré sur cet ordinateur, {days}</translation>
  </message>
  <message>
   <source>Nothing was recorded ({days}). To record: privacycheck record on</source>
   <translation>Rien n’a été enregistré ({days}). Pour enregistrer : privacycheck record on</translation>
  </message>
 </context>
 <context>
  <name>present.traffic_chart</name>
  <message numerus="yes">
   <source>on {n} days</source>
   <comment>on 1 day</comment>
   <translation>
    <numerusform>sur {n} jour</numerusform>
    <numerusform>sur {n} jours</numerusform>
   </translation>
  </message>
  <message>
   <source>{sent} sent and {received} received, {days}.</source>
   <translation>{sent} envoyés et {received} reçus, {days}.</translation>
  </message>
  <message>
   <source>The last {count}</source>
   <translation>Derniers {count}</translation>
  </message>
  <message>
   <source>At least {sent} sent and {received} received, {days}.</source>
   <translation>Au moins {sent} envoyés et {received} reçus, {days}.</translation>
  </message>
  <message>
   <source>Recording is off</source>
   <translation>L’enregistrement est désactivé</translation>
  </message>
  <message>
   <source>Turned on, it keeps how much each program sends to whom and receives, day by day, on this computer only. It keeps no contents and no pages.</source>
   <translation>Une fois activé, il conserve le volume que chaque programme envoie et reçoit, et avec qui, jour après jour, sur cet ordinateur uniquement. Il ne conserve ni contenus ni pages.</translation>
  </message>
  <message>
   <source>Nothing recorded yet</source>
   <translation>Rien d’enregistré pour l’instant</translation>
  </message>
  <message>
   <source>Most programs talk only while you use them. What they send and receive will be shown here by day.</source>
   <translation>La plupart des programmes ne communiquent que lorsque vous les utilisez. Ce qu’ils envoient et reçoivent s’affichera ici par jour.</translation>
  </message>
 </context>
 <context>
  <name>present.wording</name>
  <message>
   <source>Do something</source>
   <translation>À faire</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>Nothing stands out</source>
   <translation>Rien de particulier</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Pas encore connu</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmé</translation>
  </message>
  <message>
   <source>Official case, contested</source>
   <translation>Procédure officielle, contestée</translation>
  </message>
  <message>
   <source>Measured by researchers</source>
   <translation>Mesuré par des chercheurs</translation>
  </message>
  <message>
   <source>Reported, not confirmed</source>
   <translation>Rapporté, non confirmé</translation>
  </message>
  <message>
   <source>Law that applies</source>
   <translation>Loi applicable</translation>
  </message>
  <message>
   <source>The maker says</source>
   <translation>L’éditeur dit</translation>
  </message>
  <message>
   <source>Claimed, no public proof</source>
   <translation>Affirmé, sans preuve publique</translation>
  </message>
  <message>
   <source>the program's own work</source>
   <translation>le fonctionnement du programme</translation>
  </message>
  <message>
   <source>pictures, pages and files</source>
   <translation>images, pages et fichiers</translation>
  </message>
  <message>
   <source>keeping devices in step</source>
   <translation>synchronisation des appareils</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>connexion à un compte</translation>
  </message>
  <message>
   <source>updates</source>
   <translation>mises à jour</translation>
  </message>
  <message>
   <source>video and sound</source>
   <translation>vidéo et son</translation>
  </message>
  <message>
   <source>payment</source>
   <translation>paiement</translation>
  </message>
  <message>
   <source>looking up names</source>
   <translation>recherche de noms</translation>
  </message>
  <message>
   <source>rented servers</source>
   <translation>serveurs loués</translation>
  </message>
  <message>
   <source>a delivery network</source>
   <translation>réseau de diffusion</translation>
  </message>
  <message>
   <source>Whether this still holds is not known.</source>
   <translation>On ne sait pas si cela vaut encore.</translation>
  </message>
  <message>
   <source>Contested.</source>
   <translation>Contesté.</translation>
  </message>
  <message>
   <source>Under appeal.</source>
   <translation>En appel.</translation>
  </message>
  <message>
   <source>Ended by an agreement.</source>
   <translation>Réglé par un accord.</translation>
  </message>
  <message>
   <source>Mended since.</source>
   <translation>Corrigé depuis.</translation>
  </message>
  <message>
   <source>Stopped since.</source>
   <translation>Arrêté depuis.</translation>
  </message>
  <message>
   <source>It describes that time.</source>
   <translation>Décrit la situation de l’époque.</translation>
  </message>
  <message>
   <source>In force.</source>
   <translation>En vigueur.</translation>
  </message>
  <message>
   <source>Lifted.</source>
   <translation>Levé.</translation>
  </message>
  <message>
   <source>Suspended.</source>
   <translation>Suspendu.</translation>
  </message>
  <message>
   <source>Banned</source>
   <translation>Interdit</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Restreint</translation>
  </message>
  <message>
   <source>Ordered to change</source>
   <translation>Changement ordonné</translation>
  </message>
  <message>
   <source>Official warning</source>
   <translation>Avertissement officiel</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>certaine</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <source>possible, please check</source>
   <translation>possible, à vérifier</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>cet ordinateur</translation>
  </message>
  <message>
   <source>your own network</source>
   <translation>votre propre réseau</translation>
  </message>
  <message>
   <source>a neighbour on your own network</source>
   <translation>un voisin de votre propre réseau</translation>
  </message>
  <message>
   <source>all devices nearby</source>
   <translation>tous les appareils à proximité</translation>
  </message>
  <message>
   <source>an address kept for examples</source>
   <translation>une adresse réservée aux exemples</translation>
  </message>
  <message>
   <source>a reserved address</source>
   <translation>une adresse réservée</translation>
  </message>
  <message>
   <source>the Tor network (where to is not seen)</source>
   <translation>Tor (destination non visible)</translation>
  </message>
  <message>
   <source>Confirmed finding</source>
   <translation>Constat confirmé</translation>
  </message>
  <message>
   <source>Researchers measured something</source>
   <translation>Des chercheurs ont mesuré quelque chose</translation>
  </message>
  <message>
   <source>A report, not confirmed</source>
   <translation>Une information, non confirmée</translation>
  </message>
  <message>
   <source>Maker collects sensitive data</source>
   <translation>L’éditeur collecte des données sensibles</translation>
  </message>
  <message>
   <source>what we saw on this computer</source>
   <translation>ce que nous avons vu sur cet ordinateur</translation>
  </message>
  <message>
   <source>a confirmed finding</source>
   <translation>un constat confirmé</translation>
  </message>
  <message>
   <source>an official case</source>
   <translation>une procédure officielle</translation>
  </message>
  <message>
   <source>what researchers measured</source>
   <translation>ce que des chercheurs ont mesuré</translation>
  </message>
  <message>
   <source>a report that is not confirmed</source>
   <translation>une information non confirmée</translation>
  </message>
  <message>
   <source>what its maker says</source>
   <translation>ce que dit son éditeur</translation>
  </message>
  <message>
   <source>an address of unknown owner ({address})</source>
   <translation>une adresse de propriétaire inconnu ({address})</translation>
  </message>
  <message>
   <source>one of: {name}{more}</source>
   <translation>l’un de ceux-ci : {name}{more}</translation>
  </message>
  <message>
   <source>Talked to {who}</source>
   <translation>A communiqué avec {who}</translation>
  </message>
  <message>
   <source>Set up to report to {who}</source>
   <translation>Configuré pour envoyer des rapports à {who}</translation>
  </message>
  <message>
   <source>We do not know {name} yet. That does not mean that it is fine.{made}</source>
   <translation>Nous ne connaissons pas encore {name}. Cela ne veut pas dire que tout va bien.{made}</translation>
  </message>
  <message>
   <source>Nothing about {name} stands out in what we looked at. This is not a proof that nothing happens.</source>
   <translation>Rien de particulier pour {name} dans ce que nous avons regardé. Cela ne prouve pas qu’il ne se passe rien.</translation>
  </message>
  <message>
   <source>There is something to do about {name}</source>
   <translation>Il y a quelque chose à faire pour {name}</translation>
  </message>
  <message>
   <source>{name} is worth a look</source>
   <translation>{name} est à regarder</translation>
  </message>
  <message>
   <source>{opening}, because of {listed}.</source>
   <translation>{opening}. Pourquoi : {listed}.</translation>
  </message>
  <message>
   <source>{name}, on servers of {hosted_at}</source>
   <translation>{name}, sur des serveurs de {hosted_at}</translation>
  </message>
  <message>
   <source>an address of unknown owner, on servers of {hosted_at}</source>
   <translation>une adresse de propriétaire inconnu, sur des serveurs de {hosted_at}</translation>
  </message>
  <message>
   <source>No record for it yet</source>
   <translation>Rien de documenté pour l’instant</translation>
  </message>
  <message>
   <source>No current finding counts</source>
   <translation>Aucun constat actuel ne compte</translation>
  </message>
  <message>
   <source> It is made by {name}.</source>
   <translation> Il est édité par {name}.</translation>
  </message>
 </context>
 <context>
  <name>recipients</name>
  <message>
   <source>the VPN interface {name} ({product})</source>
   <translation>l’interface VPN {name} ({product})</translation>
  </message>
  <message>
   <source>the interface {name} ({product}, a modem or a VPN)</source>
   <translation>l’interface {name} ({product}, un modem ou un VPN)</translation>
  </message>
 </context>
 <context>
  <name>record.news</name>
  <message>
   <source>{app} was connected to {end} for the first time.</source>
   <translation>{app} s’est connecté à {end} pour la première fois.</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, a service for {purpose}.</source>
   <translation>{app} s’est connecté à {end}, usage : {purpose}.</translation>
  </message>
  <message>
   <source>{app} was connected to somebody new who is not known: {end}.</source>
   <translation>{app} s’est connecté à un nouveau destinataire inconnu : {end}.</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, which belongs to its own maker, a service for {purpose}.</source>
   <translation>{app} s’est connecté à {end}, qui appartient à son propre éditeur, usage : {purpose}.</translation>
  </message>
 </context>
 <context>
  <name>record.recorder</name>
  <message>
   <source>What was recorded waits in memory. {error}</source>
   <translation>Ce qui a été enregistré attend en mémoire. {error}</translation>
  </message>
 </context>
 <context>
  <name>record.teller</name>
  <message>
   <source>{who} talked to {companies} for the first time: {names}.</source>
   <translation>{who} : premier contact avec {companies} : {names}.</translation>
  </message>
  <message>
   <source>New contacts</source>
   <translation>Nouveaux contacts</translation>
  </message>
  <message>
   <source>A new contact</source>
   <translation>Un nouveau contact</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} de plus</translation>
  </message>
  <message>
   <source>Among them for {purposes}.</source>
   <translation>Parmi elles : {purposes}.</translation>
  </message>
 </context>
 <context>
  <name>recorder_state</name>
  <message>
   <source>A recorder is already running. See: privacycheck record status</source>
   <translation>Un enregistreur est déjà en marche. Voir : privacycheck record status</translation>
  </message>
  <message>
   <source>{path} cannot be written: {error}. Make its folder writable.</source>
   <translation>{path} ne peut pas être écrit : {error}. Rendez son dossier accessible en écriture.</translation>
  </message>
 </context>
 <context>
  <name>scan</name>
  <message>
   <source>which package each program belongs to</source>
   <translation>à quel paquet appartient chaque programme</translation>
  </message>
  <message>
   <source>what the rule book says</source>
   <translation>ce que dit le recueil de règles</translation>
  </message>
  <message>
   <source>what is built into the programs</source>
   <translation>ce qui est intégré aux programmes</translation>
  </message>
  <message>
   <source>The scan ended before it was finished.</source>
   <translation>L’analyse s’est arrêtée avant la fin.</translation>
  </message>
  <message>
   <source>what is built into {name} ({number} of {all})</source>
   <translation>ce qui est intégré à {name} ({number} sur {all})</translation>
  </message>
 </context>
 <context>
  <name>rules.words</name>
  <message>
   <source>What a program can learn about you</source>
   <translation>Ce qu’un programme peut apprendre sur vous</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>Visage</translation>
  </message>
  <message>
   <source>Pictures or measurements of your face that can tell who you are.</source>
   <translation>Images ou mesures de votre visage qui peuvent dire qui vous êtes.</translation>
  </message>
  <message>
   <source>Other body data</source>
   <translation>Autres données corporelles</translation>
  </message>
  <message>
   <source>Fingerprints, voice prints and other measurements of your body.</source>
   <translation>Empreintes digitales, empreintes vocales et autres mesures de votre corps.</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Sound from your microphone, such as calls and voice messages.</source>
   <translation>Le son de votre micro, par exemple les appels et les messages vocaux.</translation>
  </message>
  <message>
   <source>Camera pictures</source>
   <translation>Images de la caméra</translation>
  </message>
  <message>
   <source>Pictures and video from your camera.</source>
   <translation>Photos et vidéos de votre caméra.</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Écran</translation>
  </message>
  <message>
   <source>What is shown on your screen.</source>
   <translation>Ce qui s’affiche sur votre écran.</translation>
  </message>
  <message>
   <source>Typed text</source>
   <translation>Texte tapé</translation>
  </message>
  <message>
   <source>What you type on the keyboard, also outside of messages.</source>
   <translation>Ce que vous tapez au clavier, même en dehors des messages.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Presse-papiers</translation>
  </message>
  <message>
   <source>What you copy and paste.</source>
   <translation>Ce que vous copiez et collez.</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>The words and files that you send to other people.</source>
   <translation>Les mots et les fichiers que vous envoyez à d’autres personnes.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Documents, pictures and other files of yours.</source>
   <translation>Vos documents, images et autres fichiers.</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>The people you know: address book, friends, who writes to whom.</source>
   <translation>Les personnes que vous connaissez : carnet d’adresses, amis, qui écrit à qui.</translation>
  </message>
  <message>
   <source>Browsing</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <source>Which web pages you visit and what you search for.</source>
   <translation>Quelles pages web vous visitez et ce que vous recherchez.</translation>
  </message>
  <message>
   <source>Exact location</source>
   <translation>Position exacte</translation>
  </message>
  <message>
   <source>Where you are, to the street or closer.</source>
   <translation>Où vous êtes, à la rue près ou plus précisément encore.</translation>
  </message>
  <message>
   <source>Facts about your body, illness and fitness.</source>
   <translation>Informations sur votre corps, vos maladies et votre forme.</translation>
  </message>
  <message>
   <source>Home address</source>
   <translation>Adresse du domicile</translation>
  </message>
  <message>
   <source>Where you live.</source>
   <translation>Où vous habitez.</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Numéro de téléphone</translation>
  </message>
  <message>
   <source>Your telephone number.</source>
   <translation>Votre numéro de téléphone.</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresse e-mail</translation>
  </message>
  <message>
   <source>Your e-mail address.</source>
   <translation>Votre adresse e-mail.</translation>
  </message>
  <message>
   <source>Name and account</source>
   <translation>Nom et compte</translation>
  </message>
  <message>
   <source>Your name, birthday, picture, account name or papers.</source>
   <translation>Votre nom, votre date de naissance, votre photo, votre nom de compte ou vos papiers.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Cards, bank details and what you bought.</source>
   <translation>Cartes, coordonnées bancaires et ce que vous avez acheté.</translation>
  </message>
  <message>
   <source>Rough location</source>
   <translation>Position approximative</translation>
  </message>
  <message>
   <source>The town or country you are in, for example from your internet address.</source>
   <translation>La ville ou le pays où vous êtes, par exemple d’après votre adresse internet.</translation>
  </message>
  <message>
   <source>Device identity</source>
   <translation>Identité de l’appareil</translation>
  </message>
  <message>
   <source>Numbers that tell your device apart from all others.</source>
   <translation>Des numéros qui distinguent votre appareil de tous les autres.</translation>
  </message>
  <message>
   <source>Installed programs</source>
   <translation>Programmes installés</translation>
  </message>
  <message>
   <source>Which other programs are on this computer.</source>
   <translation>Quels autres programmes se trouvent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>What you watch and hear</source>
   <translation>Ce que vous regardez et écoutez</translation>
  </message>
  <message>
   <source>Videos, music, games and books that you look at, and for how long.</source>
   <translation>Vidéos, musique, jeux et livres que vous consultez, et pendant combien de temps.</translation>
  </message>
  <message>
   <source>Interests</source>
   <translation>Centres d’intérêt</translation>
  </message>
  <message>
   <source>What a company guesses about you from all that it knows.</source>
   <translation>Ce qu’une entreprise suppose de vous d’après tout ce qu’elle sait.</translation>
  </message>
  <message>
   <source>Internet address</source>
   <translation>Adresse internet</translation>
  </message>
  <message>
   <source>The address from which you use the internet. Every server that you reach sees it.</source>
   <translation>L’adresse depuis laquelle vous utilisez internet. Chaque serveur que vous joignez la voit.</translation>
  </message>
  <message>
   <source>Device details</source>
   <translation>Détails de l’appareil</translation>
  </message>
  <message>
   <source>Model, system version, language, screen size and the like.</source>
   <translation>Modèle, version du système, langue, taille de l’écran et autres informations du même genre.</translation>
  </message>
  <message>
   <source>Use of the program</source>
   <translation>Utilisation du programme</translation>
  </message>
  <message>
   <source>Which functions you use, when and how often.</source>
   <translation>Quelles fonctions vous utilisez, quand et combien de fois.</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Rapports d’incident</translation>
  </message>
  <message>
   <source>What happened when the program failed. Can hold parts of what you worked on.</source>
   <translation>Ce qui s’est passé quand le programme a planté. Peut contenir des parties de ce sur quoi vous travailliez.</translation>
  </message>
  <message>
   <source>How sure we are</source>
   <translation>Notre degré de certitude</translation>
  </message>
  <message>
   <source>We saw it here ourselves: a connection, a permission or a setting.</source>
   <translation>Nous l’avons vu ici nous-mêmes : une connexion, une autorisation ou un paramètre.</translation>
  </message>
  <message>
   <source>A final decision, the maker's own admission, or removal as harmful software.</source>
   <translation>Une décision définitive, l’aveu de l’éditeur lui-même, ou un retrait pour logiciel nuisible.</translation>
  </message>
  <message>
   <source>A settlement, or an official decision that is contested, under appeal or not final.</source>
   <translation>Un accord amiable, ou une décision officielle contestée, en appel ou non définitive.</translation>
  </message>
  <message>
   <source>A technical study that says how it was done, so that others can repeat it.</source>
   <translation>Une étude technique qui dit comment elle a été faite, pour que d’autres puissent la refaire.</translation>
  </message>
  <message>
   <source>One report, or one that others dispute.</source>
   <translation>Une seule information, ou une information que d’autres contestent.</translation>
  </message>
  <message>
   <source>What the company itself writes, for example in its privacy policy.</source>
   <translation>Ce que l’entreprise écrit elle-même, par exemple dans sa politique de confidentialité.</translation>
  </message>
  <message>
   <source>A law that binds the company. That a state could ask for data does not mean that it got any.</source>
   <translation>Une loi à laquelle l’entreprise est soumise. Qu’un État puisse demander des données ne veut pas dire qu’il en a obtenu.</translation>
  </message>
  <message>
   <source>Officials or the press said so, and showed nothing that others could check.</source>
   <translation>Des autorités ou la presse l’ont dit, sans rien montrer que d’autres puissent vérifier.</translation>
  </message>
  <message>
   <source>What to make of a program</source>
   <translation>Que penser d’un programme</translation>
  </message>
  <message>
   <source>Something serious is well documented and still holds. The steps below help.</source>
   <translation>Un fait sérieux est bien documenté et vaut encore. Les étapes ci-dessous aident.</translation>
  </message>
  <message>
   <source>It collects sensitive things, or something was found about it. Read why, then decide.</source>
   <translation>Il collecte des données sensibles, ou un constat a été fait à son sujet. Lisez pourquoi, puis décidez.</translation>
  </message>
  <message>
   <source>Nobody has written about it in the rule book. That does not mean that it is fine.</source>
   <translation>Personne n’a encore rien écrit à son sujet dans le recueil de règles. Cela ne veut pas dire que tout va bien.</translation>
  </message>
  <message>
   <source>We know the program and nothing counts against it now. That is no proof that nothing happens.</source>
   <translation>Nous connaissons le programme et rien ne compte contre lui actuellement. Cela ne prouve pas qu’il ne se passe rien.</translation>
  </message>
  <message>
   <source>What a connection is for</source>
   <translation>À quoi sert une connexion</translation>
  </message>
  <message>
   <source>What you use the program for, such as sending your messages.</source>
   <translation>Ce à quoi vous sert le programme, par exemple envoyer vos messages.</translation>
  </message>
  <message>
   <source>Things that the program shows you.</source>
   <translation>Ce que le programme vous montre.</translation>
  </message>
  <message>
   <source>Copies of your data that other devices of yours get too.</source>
   <translation>Des copies de vos données que vos autres appareils reçoivent aussi.</translation>
  </message>
  <message>
   <source>Checking who you are.</source>
   <translation>Vérifier qui vous êtes.</translation>
  </message>
  <message>
   <source>Asking for newer versions and fetching them.</source>
   <translation>Demander s’il existe des versions plus récentes et les télécharger.</translation>
  </message>
  <message>
   <source>News that reach you without your asking.</source>
   <translation>Des nouvelles qui vous parviennent sans que vous les demandiez.</translation>
  </message>
  <message>
   <source>Reports on how you use the program, sent to its maker.</source>
   <translation>Des rapports sur la façon dont vous utilisez le programme, envoyés à son éditeur.</translation>
  </message>
  <message>
   <source>Counting and comparing what people do, often by a company of its own.</source>
   <translation>Compter et comparer ce que font les gens, souvent par une entreprise spécialisée.</translation>
  </message>
  <message>
   <source>Reports on what went wrong in the program.</source>
   <translation>Des rapports sur ce qui n’a pas fonctionné dans le programme.</translation>
  </message>
  <message>
   <source>Showing some people one version and others another, and comparing.</source>
   <translation>Montrer une version à certaines personnes et une autre à d’autres, et comparer.</translation>
  </message>
  <message>
   <source>Choosing and showing advertising, and telling whom it reached.</source>
   <translation>Choisir et afficher de la publicité, et savoir qui elle a atteint.</translation>
  </message>
  <message>
   <source>Your words or files are worked on by a model on a server.</source>
   <translation>Vos mots ou vos fichiers sont traités par un modèle sur un serveur.</translation>
  </message>
  <message>
   <source>Music, films and calls.</source>
   <translation>Musique, films et appels.</translation>
  </message>
  <message>
   <source>Paying, or checking what you paid for.</source>
   <translation>Payer, ou vérifier ce que vous avez payé.</translation>
  </message>
  <message>
   <source>Asking which address a name on the internet has.</source>
   <translation>Demander à quelle adresse correspond un nom sur internet.</translation>
  </message>
  <message>
   <source>Computers that anybody can rent. Who rents them is another question.</source>
   <translation>Des ordinateurs que tout le monde peut louer. Qui les loue est une autre question.</translation>
  </message>
  <message>
   <source>Servers near you that pass on things for many companies.</source>
   <translation>Des serveurs près de chez vous qui transmettent des contenus pour de nombreuses entreprises.</translation>
  </message>
 </context>
 <context>
  <name>rules.categories</name>
  <message>
   <source>AI assistants</source>
   <translation>Assistants d’IA</translation>
  </message>
  <message>
   <source>Open Settings, look for Data or Privacy, and turn off the use of your chats for training.</source>
   <translation>Ouvrez les Paramètres, cherchez Données ou Confidentialité, et désactivez l’utilisation de vos conversations pour l’entraînement.</translation>
  </message>
  <message>
   <source>Your words are not used to teach the model, as far as the maker says.</source>
   <translation>D’après l’éditeur, vos mots ne servent pas à entraîner le modèle.</translation>
  </message>
  <message>
   <source>Nothing you would notice.</source>
   <translation>Rien que vous remarqueriez.</translation>
  </message>
  <message>
   <source>Do not paste names, health matters, passwords or papers from work.</source>
   <translation>Ne collez ni noms, ni informations de santé, ni mots de passe, ni documents de travail.</translation>
  </message>
  <message>
   <source>What was never sent cannot be kept by anybody.</source>
   <translation>Ce qui n’a jamais été envoyé ne peut être conservé par personne.</translation>
  </message>
  <message>
   <source>You describe things in general words instead.</source>
   <translation>Vous décrivez les choses en termes généraux à la place.</translation>
  </message>
  <message>
   <source>Delete old chats, or turn the history off where the settings offer it.</source>
   <translation>Supprimez les anciennes conversations, ou désactivez l’historique là où les paramètres le proposent.</translation>
  </message>
  <message>
   <source>Less of what you wrote stays with the maker.</source>
   <translation>Moins de ce que vous avez écrit reste chez l’éditeur.</translation>
  </message>
  <message>
   <source>You cannot go back to old answers.</source>
   <translation>Vous ne pouvez pas revenir aux anciennes réponses.</translation>
  </message>
  <message>
   <source>Browsers</source>
   <translation>Navigateurs</translation>
  </message>
  <message>
   <source>Open the settings, find Privacy, and turn on blocking of third-party cookies and trackers.</source>
   <translation>Ouvrez les paramètres, cherchez Confidentialité, et activez le blocage des cookies tiers et des traqueurs.</translation>
  </message>
  <message>
   <source>Fewer companies can follow you from page to page.</source>
   <translation>Moins d’entreprises peuvent vous suivre d’une page à l’autre.</translation>
  </message>
  <message>
   <source>A few pages may ask you to sign in again.</source>
   <translation>Quelques pages vous demanderont peut-être de vous reconnecter.</translation>
  </message>
  <message>
   <source>Look in the settings under Search, and turn off search suggestions.</source>
   <translation>Regardez dans les paramètres, à la rubrique Recherche, et désactivez les suggestions de recherche.</translation>
  </message>
  <message>
   <source>What you type is not sent letter by letter before you press Enter.</source>
   <translation>Ce que vous tapez n’est pas envoyé lettre par lettre avant que vous appuyiez sur Entrée.</translation>
  </message>
  <message>
   <source>You type a little more.</source>
   <translation>Vous tapez un peu plus.</translation>
  </message>
  <message>
   <source>Do not sign in to the browser itself unless you want the same bookmarks on several devices.</source>
   <translation>Ne vous connectez pas au navigateur lui-même, sauf si vous voulez les mêmes marque-pages sur plusieurs appareils.</translation>
  </message>
  <message>
   <source>Your history stays on this computer.</source>
   <translation>Votre historique reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Bookmarks and passwords are not copied to your other devices.</source>
   <translation>Les marque-pages et les mots de passe ne sont pas copiés sur vos autres appareils.</translation>
  </message>
  <message>
   <source>Cloud drives</source>
   <translation>Stockage en ligne</translation>
  </message>
  <message>
   <source>Choose in the settings which folders are copied. Leave private ones out.</source>
   <translation>Choisissez dans les paramètres quels dossiers sont copiés. Laissez de côté ceux qui sont privés.</translation>
  </message>
  <message>
   <source>Only what you choose lies on somebody's servers.</source>
   <translation>Seul ce que vous choisissez se trouve sur les serveurs d’autrui.</translation>
  </message>
  <message>
   <source>Other devices do not see the rest.</source>
   <translation>Les autres appareils ne voient pas le reste.</translation>
  </message>
  <message>
   <source>Lock private files with a password of your own before you store them.</source>
   <translation>Verrouillez les fichiers privés avec votre propre mot de passe avant de les y stocker.</translation>
  </message>
  <message>
   <source>The company holds only what it cannot read.</source>
   <translation>L’entreprise ne détient que ce qu’elle ne peut pas lire.</translation>
  </message>
  <message>
   <source>You need the password each time, and the online preview does not work.</source>
   <translation>Il vous faut le mot de passe à chaque fois, et l’aperçu en ligne ne fonctionne pas.</translation>
  </message>
  <message>
   <source>Look through your shared links from time to time and end those you no longer need.</source>
   <translation>Passez en revue vos liens de partage de temps en temps et mettez fin à ceux dont vous n’avez plus besoin.</translation>
  </message>
  <message>
   <source>Old links do not open your files to strangers.</source>
   <translation>Les anciens liens n’ouvrent pas vos fichiers à des inconnus.</translation>
  </message>
  <message>
   <source>People with those links lose access.</source>
   <translation>Les personnes qui ont ces liens perdent l’accès.</translation>
  </message>
  <message>
   <source>Download programs</source>
   <translation>Programmes de téléchargement</translation>
  </message>
  <message>
   <source>Remember that file sharing shows your internet address to all who share the same file.</source>
   <translation>N’oubliez pas que le partage de fichiers montre votre adresse internet à tous ceux qui partagent le même fichier.</translation>
  </message>
  <message>
   <source>You choose with open eyes what you share.</source>
   <translation>Vous choisissez en connaissance de cause ce que vous partagez.</translation>
  </message>
  <message>
   <source>Say no to all extras that the installer or an update offers.</source>
   <translation>Refusez tous les suppléments que proposent le programme d’installation ou une mise à jour.</translation>
  </message>
  <message>
   <source>No other programs come along.</source>
   <translation>Aucun autre programme ne s’installe en même temps.</translation>
  </message>
  <message>
   <source>Turn off starting with the computer, and close it when the download is done.</source>
   <translation>Désactivez le démarrage avec l’ordinateur, et fermez-le quand le téléchargement est fini.</translation>
  </message>
  <message>
   <source>It talks to others only while you need it.</source>
   <translation>Il ne communique avec d’autres que lorsque vous en avez besoin.</translation>
  </message>
  <message>
   <source>Downloads pause when it is closed.</source>
   <translation>Les téléchargements s’interrompent quand il est fermé.</translation>
  </message>
  <message>
   <source>Editors and tools for programming</source>
   <translation>Éditeurs de code et outils de programmation</translation>
  </message>
  <message>
   <source>Search the settings for “telemetry” or “usage data” (reports on how you work), and turn it off.</source>
   <translation>Cherchez dans les paramètres « télémétrie » ou « données d’utilisation » (rapports sur votre façon de travailler), et désactivez-les.</translation>
  </message>
  <message>
   <source>The maker learns less about how you work.</source>
   <translation>L’éditeur en apprend moins sur votre façon de travailler.</translation>
  </message>
  <message>
   <source>The maker hears less about what goes wrong.</source>
   <translation>L’éditeur en sait moins sur ce qui ne fonctionne pas.</translation>
  </message>
  <message>
   <source>Install few extensions, and only from makers that you know. Each can read your files.</source>
   <translation>Installez peu d’extensions, et seulement d’éditeurs que vous connaissez. Chacune peut lire vos fichiers.</translation>
  </message>
  <message>
   <source>Fewer strangers' programs see your work.</source>
   <translation>Moins de programmes d’inconnus voient votre travail.</translation>
  </message>
  <message>
   <source>Some comforts.</source>
   <translation>Un peu de confort.</translation>
  </message>
  <message>
   <source>Games and launchers</source>
   <translation>Jeux et lanceurs de jeux</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the launcher's settings.</source>
   <translation>Désactivez le démarrage avec l’ordinateur dans les paramètres du lanceur.</translation>
  </message>
  <message>
   <source>It runs only while you play.</source>
   <translation>Il ne fonctionne que pendant que vous jouez.</translation>
  </message>
  <message>
   <source>Updates come when you open it.</source>
   <translation>Les mises à jour arrivent quand vous l’ouvrez.</translation>
  </message>
  <message>
   <source>Set your profile, list of friends and activity to private.</source>
   <translation>Réglez votre profil, votre liste d’amis et votre activité sur privé.</translation>
  </message>
  <message>
   <source>Strangers do not see what and when you play.</source>
   <translation>Les inconnus ne voient ni à quoi ni quand vous jouez.</translation>
  </message>
  <message>
   <source>People find you less easily.</source>
   <translation>On vous trouve moins facilement.</translation>
  </message>
  <message>
   <source>Play under a made-up name, and do not use the same name elsewhere.</source>
   <translation>Jouez sous un nom inventé, et n’utilisez pas le même nom ailleurs.</translation>
  </message>
  <message>
   <source>Your games do not lead to your other accounts.</source>
   <translation>Vos jeux ne mènent pas à vos autres comptes.</translation>
  </message>
  <message>
   <source>Friends need to be told the name.</source>
   <translation>Il faut dire ce nom à vos amis.</translation>
  </message>
  <message>
   <source>Input methods and keyboards</source>
   <translation>Méthodes de saisie et claviers</translation>
  </message>
  <message>
   <source>Turn off cloud input, online suggestions and the shared dictionary in the settings.</source>
   <translation>Désactivez la saisie dans le cloud, les suggestions en ligne et le dictionnaire partagé dans les paramètres.</translation>
  </message>
  <message>
   <source>What you type is less likely to leave this computer.</source>
   <translation>Ce que vous tapez risque moins de quitter cet ordinateur.</translation>
  </message>
  <message>
   <source>Suggestions for rare words are poorer.</source>
   <translation>Les suggestions de mots rares sont moins bonnes.</translation>
  </message>
  <message>
   <source>Switch to the system's own keyboard before you type passwords or private things.</source>
   <translation>Passez au clavier du système avant de taper des mots de passe ou des choses privées.</translation>
  </message>
  <message>
   <source>The program does not see those words.</source>
   <translation>Le programme ne voit pas ces mots.</translation>
  </message>
  <message>
   <source>One key press more.</source>
   <translation>Une touche de plus à presser.</translation>
  </message>
  <message>
   <source>Try the input method that comes with your system.</source>
   <translation>Essayez la méthode de saisie fournie avec votre système.</translation>
  </message>
  <message>
   <source>One program less reads all that you type.</source>
   <translation>Un programme de moins lit tout ce que vous tapez.</translation>
  </message>
  <message>
   <source>Some shortcuts and word lists are missing.</source>
   <translation>Certains raccourcis et certaines listes de mots manquent.</translation>
  </message>
  <message>
   <source>Mail programs</source>
   <translation>Programmes de messagerie électronique</translation>
  </message>
  <message>
   <source>Turn off loading of pictures and other content from the internet in the settings.</source>
   <translation>Désactivez dans les paramètres le chargement des images et des autres contenus venant d’internet.</translation>
  </message>
  <message>
   <source>Senders do not learn when and where you opened their mail.</source>
   <translation>Les expéditeurs n’apprennent ni quand ni où vous avez ouvert leurs e-mails.</translation>
  </message>
  <message>
   <source>You press a button to see pictures.</source>
   <translation>Vous cliquez sur un bouton pour voir les images.</translation>
  </message>
  <message>
   <source>Check in the settings or on the maker's page if your mail passes through the maker's own servers.</source>
   <translation>Vérifiez dans les paramètres ou sur la page de l’éditeur si vos e-mails passent par ses propres serveurs.</translation>
  </message>
  <message>
   <source>You know who can hold your mail and its password.</source>
   <translation>Vous savez qui peut détenir vos e-mails et leur mot de passe.</translation>
  </message>
  <message>
   <source>Media players and music</source>
   <translation>Lecteurs multimédias et musique</translation>
  </message>
  <message>
   <source>Look in the settings for usage data and online look-up of covers and lyrics, and turn off what you do not need.</source>
   <translation>Cherchez dans les paramètres les données d’utilisation et la recherche en ligne de pochettes et de paroles, et désactivez ce dont vous n’avez pas besoin.</translation>
  </message>
  <message>
   <source>Fewer companies learn what you play.</source>
   <translation>Moins d’entreprises apprennent ce que vous écoutez et regardez.</translation>
  </message>
  <message>
   <source>Covers and texts may be missing.</source>
   <translation>Des pochettes et des paroles peuvent manquer.</translation>
  </message>
  <message>
   <source>Play your own files from this computer where you can.</source>
   <translation>Quand c’est possible, lisez vos propres fichiers depuis cet ordinateur.</translation>
  </message>
  <message>
   <source>Nobody keeps a list of what you hear and see.</source>
   <translation>Personne ne tient de liste de ce que vous écoutez et regardez.</translation>
  </message>
  <message>
   <source>You need the files yourself.</source>
   <translation>Il vous faut les fichiers vous-même.</translation>
  </message>
  <message>
   <source>Video meetings</source>
   <translation>Réunions vidéo</translation>
  </message>
  <message>
   <source>Join from the browser if the invitation offers it.</source>
   <translation>Participez depuis le navigateur si l’invitation le propose.</translation>
  </message>
  <message>
   <source>Nothing needs to run on your computer afterwards.</source>
   <translation>Rien n’a besoin de fonctionner ensuite sur votre ordinateur.</translation>
  </message>
  <message>
   <source>Some functions are missing.</source>
   <translation>Certaines fonctions manquent.</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the program's settings.</source>
   <translation>Désactivez le démarrage avec l’ordinateur dans les paramètres du programme.</translation>
  </message>
  <message>
   <source>It runs only while you meet.</source>
   <translation>Il ne fonctionne que pendant vos réunions.</translation>
  </message>
  <message>
   <source>Calls do not ring when the program is closed.</source>
   <translation>Les appels ne sonnent pas quand le programme est fermé.</translation>
  </message>
  <message>
   <source>Ask at the start whether the meeting is recorded, and by which helper programs.</source>
   <translation>Demandez au début si la réunion est enregistrée, et par quels programmes d’assistance.</translation>
  </message>
  <message>
   <source>You know who keeps your voice and picture.</source>
   <translation>Vous savez qui conserve votre voix et votre image.</translation>
  </message>
  <message>
   <source>Messengers</source>
   <translation>Messageries instantanées</translation>
  </message>
  <message>
   <source>Do not let the program read your whole address book. Add people one by one.</source>
   <translation>Ne laissez pas le programme lire tout votre carnet d’adresses. Ajoutez les personnes une par une.</translation>
  </message>
  <message>
   <source>The numbers of your friends are not sent without their asking.</source>
   <translation>Les numéros de vos amis ne sont pas envoyés sans leur accord.</translation>
  </message>
  <message>
   <source>You add new contacts by hand.</source>
   <translation>Vous ajoutez les nouveaux contacts à la main.</translation>
  </message>
  <message>
   <source>Open Settings, then Privacy. Choose who may see your photo, when you were last online and your number.</source>
   <translation>Ouvrez les Paramètres, puis Confidentialité. Choisissez qui peut voir votre photo, votre dernière présence en ligne et votre numéro.</translation>
  </message>
  <message>
   <source>Strangers learn less about you.</source>
   <translation>Les inconnus en apprennent moins sur vous.</translation>
  </message>
  <message>
   <source>People you have not added cannot find you so easily.</source>
   <translation>Les personnes que vous n’avez pas ajoutées ne vous trouvent pas aussi facilement.</translation>
  </message>
  <message>
   <source>Check in the settings whether chats are saved online, and whether those copies are locked with a password of yours.</source>
   <translation>Vérifiez dans les paramètres si les conversations sont sauvegardées en ligne, et si ces copies sont verrouillées par votre propre mot de passe.</translation>
  </message>
  <message>
   <source>Copies of your messages are not open to others.</source>
   <translation>Les copies de vos messages ne sont pas ouvertes à d’autres.</translation>
  </message>
  <message>
   <source>If you lose the password, the copies are lost too.</source>
   <translation>Si vous perdez le mot de passe, les copies sont perdues aussi.</translation>
  </message>
  <message>
   <source>Office and note programs</source>
   <translation>Programmes de bureautique et de notes</translation>
  </message>
  <message>
   <source>Save papers that matter on this computer, not in the maker's online storage.</source>
   <translation>Enregistrez les documents importants sur cet ordinateur, pas dans le stockage en ligne de l’éditeur.</translation>
  </message>
  <message>
   <source>Nobody but you holds the text.</source>
   <translation>Personne d’autre que vous ne détient le texte.</translation>
  </message>
  <message>
   <source>You make your own copies and share files yourself.</source>
   <translation>Vous faites vos propres copies et partagez vos fichiers vous-même.</translation>
  </message>
  <message>
   <source>Look in the settings for Privacy, Feedback or Usage data, and turn optional reports off.</source>
   <translation>Cherchez dans les paramètres Confidentialité, Commentaires ou Données d’utilisation, et désactivez les rapports facultatifs.</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Autres programmes</translation>
  </message>
  <message>
   <source>Look through its settings for privacy, usage data and crash reports, and turn off what you do not need.</source>
   <translation>Passez en revue ses paramètres de confidentialité, de données d’utilisation et de rapports d’incident, et désactivez ce dont vous n’avez pas besoin.</translation>
  </message>
  <message>
   <source>Its maker learns less about you.</source>
   <translation>Son éditeur en apprend moins sur vous.</translation>
  </message>
  <message>
   <source>Remove it if you have not used it for a long time.</source>
   <translation>Supprimez-le si vous ne l’avez pas utilisé depuis longtemps.</translation>
  </message>
  <message>
   <source>A program that is gone sends nothing.</source>
   <translation>Un programme supprimé n’envoie rien.</translation>
  </message>
  <message>
   <source>Remote control</source>
   <translation>Contrôle à distance</translation>
  </message>
  <message>
   <source>Turn off starting with the computer and access without a question.</source>
   <translation>Désactivez le démarrage avec l’ordinateur et l’accès sans demande.</translation>
  </message>
  <message>
   <source>Nobody can connect while you are not there.</source>
   <translation>Personne ne peut se connecter en votre absence.</translation>
  </message>
  <message>
   <source>You cannot reach this computer from elsewhere.</source>
   <translation>Vous ne pouvez pas accéder à cet ordinateur depuis ailleurs.</translation>
  </message>
  <message>
   <source>Let in only people you know and called yourself. Never somebody who called you.</source>
   <translation>Ne laissez entrer que des personnes que vous connaissez et que vous avez appelées vous-même. Jamais quelqu’un qui vous a appelé.</translation>
  </message>
  <message>
   <source>Strangers cannot see or move anything on your screen.</source>
   <translation>Des inconnus ne peuvent rien voir ni déplacer sur votre écran.</translation>
  </message>
  <message>
   <source>Use a long password of its own, and a second step at sign-in where offered.</source>
   <translation>Utilisez un long mot de passe réservé à cet usage, et une deuxième étape de connexion là où elle est proposée.</translation>
  </message>
  <message>
   <source>A stolen password alone does not open your computer.</source>
   <translation>Un mot de passe volé ne suffit pas à ouvrir votre ordinateur.</translation>
  </message>
  <message>
   <source>A little more time at sign-in.</source>
   <translation>Un peu plus de temps à la connexion.</translation>
  </message>
  <message>
   <source>Security programs</source>
   <translation>Programmes de sécurité</translation>
  </message>
  <message>
   <source>Look in the settings for sending of samples or joining a community network, and decide if you want that.</source>
   <translation>Cherchez dans les paramètres l’envoi d’échantillons ou la participation à un réseau communautaire, et décidez si vous le voulez.</translation>
  </message>
  <message>
   <source>Your own files are not sent for checking.</source>
   <translation>Vos propres fichiers ne sont pas envoyés pour contrôle.</translation>
  </message>
  <message>
   <source>New harmful programs may be noticed later.</source>
   <translation>De nouveaux programmes nuisibles peuvent être repérés plus tard.</translation>
  </message>
  <message>
   <source>Leave out the browser extension and shopping or search extras that the installer offers.</source>
   <translation>Laissez de côté l’extension de navigateur et les suppléments d’achat ou de recherche que propose le programme d’installation.</translation>
  </message>
  <message>
   <source>The program does not see which pages you open through them.</source>
   <translation>Le programme ne voit pas par ce biais quelles pages vous ouvrez.</translation>
  </message>
  <message>
   <source>Warnings about bad pages come from the browser alone.</source>
   <translation>Les avertissements sur les mauvaises pages viennent du navigateur seul.</translation>
  </message>
  <message>
   <source>Social networks</source>
   <translation>Réseaux sociaux</translation>
  </message>
  <message>
   <source>Use the service in your browser instead of the program, and sign out when done.</source>
   <translation>Utilisez le service dans votre navigateur plutôt que le programme, et déconnectez-vous quand vous avez fini.</translation>
  </message>
  <message>
   <source>It sees only what the page lets it see.</source>
   <translation>Il ne voit que ce que la page lui laisse voir.</translation>
  </message>
  <message>
   <source>Notifications and some functions are missing.</source>
   <translation>Les notifications et certaines fonctions manquent.</translation>
  </message>
  <message>
   <source>Open Settings, then Ads. Turn off ads based on your activity elsewhere.</source>
   <translation>Ouvrez les Paramètres, puis Publicités. Désactivez les publicités fondées sur votre activité ailleurs.</translation>
  </message>
  <message>
   <source>Less about you is used to choose advertising.</source>
   <translation>Moins d’informations sur vous servent à choisir la publicité.</translation>
  </message>
  <message>
   <source>The ads fit you less.</source>
   <translation>Les publicités vous correspondent moins.</translation>
  </message>
  <message>
   <source>Set your account to private where the settings offer it.</source>
   <translation>Réglez votre compte sur privé là où les paramètres le proposent.</translation>
  </message>
  <message>
   <source>Only people you accept see what you post.</source>
   <translation>Seules les personnes que vous acceptez voient ce que vous publiez.</translation>
  </message>
  <message>
   <source>Fewer people find you.</source>
   <translation>Moins de personnes vous trouvent.</translation>
  </message>
  <message>
   <source>Drivers and system programs</source>
   <translation>Pilotes et programmes système</translation>
  </message>
  <message>
   <source>Look in its settings for usage data or an improvement programme, and turn it off.</source>
   <translation>Cherchez dans ses paramètres les données d’utilisation ou un programme d’amélioration, et désactivez-les.</translation>
  </message>
  <message>
   <source>The maker learns less about your computer.</source>
   <translation>L’éditeur en apprend moins sur votre ordinateur.</translation>
  </message>
  <message>
   <source>Ask if you need the companion program at all. Many devices work without it.</source>
   <translation>Demandez-vous si vous avez besoin du programme d’accompagnement. Beaucoup d’appareils fonctionnent sans lui.</translation>
  </message>
  <message>
   <source>One program less runs all the time.</source>
   <translation>Un programme de moins fonctionne en permanence.</translation>
  </message>
  <message>
   <source>Special keys, lights or settings of the device.</source>
   <translation>Les touches spéciales, l’éclairage ou les paramètres de l’appareil.</translation>
  </message>
  <message>
   <source>Picture and video programs</source>
   <translation>Programmes d’images et de vidéo</translation>
  </message>
  <message>
   <source>Save projects on this computer, not in the maker's online storage.</source>
   <translation>Enregistrez les projets sur cet ordinateur, pas dans le stockage en ligne de l’éditeur.</translation>
  </message>
  <message>
   <source>Your pictures and voices stay with you.</source>
   <translation>Vos images et vos voix restent chez vous.</translation>
  </message>
  <message>
   <source>You make your own copies.</source>
   <translation>Vous faites vos propres copies.</translation>
  </message>
  <message>
   <source>Remove the place from pictures before you publish them. Most programs can do that on export.</source>
   <translation>Retirez le lieu des images avant de les publier. La plupart des programmes le permettent à l’exportation.</translation>
  </message>
  <message>
   <source>Others do not see where a picture was taken.</source>
   <translation>Les autres ne voient pas où une photo a été prise.</translation>
  </message>
  <message>
   <source>Your own copies may lose the place too.</source>
   <translation>Vos propres copies peuvent aussi perdre le lieu.</translation>
  </message>
  <message>
   <source>Use functions that work on faces or voices online only with people who agreed.</source>
   <translation>N’utilisez les fonctions en ligne qui traitent les visages ou les voix qu’avec des personnes qui sont d’accord.</translation>
  </message>
  <message>
   <source>Nobody's face is sent without their knowing.</source>
   <translation>Le visage de personne n’est envoyé à son insu.</translation>
  </message>
  <message>
   <source>VPN programs</source>
   <translation>Programmes VPN</translation>
  </message>
  <message>
   <source>Use it only when you need it. All your traffic passes through its maker's servers then.</source>
   <translation>Ne l’utilisez que lorsque vous en avez besoin. Tout votre trafic passe alors par les serveurs de son éditeur.</translation>
  </message>
  <message>
   <source>One company fewer sees what you do online.</source>
   <translation>Une entreprise de moins voit ce que vous faites en ligne.</translation>
  </message>
  <message>
   <source>Your own network operator sees the addresses you visit.</source>
   <translation>Votre propre opérateur réseau voit les adresses que vous visitez.</translation>
  </message>
  <message>
   <source>Turn on the kill switch or "block without VPN" in the settings if it matters that nothing leaks.</source>
   <translation>Activez le coupe-circuit (kill switch) ou « bloquer sans VPN » dans les paramètres s’il est important que rien ne s’échappe.</translation>
  </message>
  <message>
   <source>Nothing goes out beside the VPN when it breaks off.</source>
   <translation>Rien ne sort à côté du VPN quand il s’interrompt.</translation>
  </message>
  <message>
   <source>No internet at all while it is off.</source>
   <translation>Plus d’internet du tout tant qu’il est coupé.</translation>
  </message>
  <message>
   <source>Turn off usage statistics and crash reports in the settings.</source>
   <translation>Désactivez les statistiques d’utilisation et les rapports d’incident dans les paramètres.</translation>
  </message>
  <message>
   <source>The maker learns less about when and where you connect.</source>
   <translation>L’éditeur en apprend moins sur quand et où vous vous connectez.</translation>
  </message>
 </context>
</TS>
