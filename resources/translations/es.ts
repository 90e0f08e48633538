<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>assess.advice</name>
  <message>
   <source>Look at {name} instead.</source>
   <translation>Pruebe {name} en su lugar.</translation>
  </message>
  <message>
   <source>You have to get used to another program, and others may have to move with you.</source>
   <translation>Tendrá que acostumbrarse a otro programa, y quizá otras personas tengan que cambiar con usted.</translation>
  </message>
  <message>
   <source>Update this program to the newest version.</source>
   <translation>Actualice este programa a la versión más reciente.</translation>
  </message>
  <message>
   <source>A documented problem is mended in: {fixed}.</source>
   <translation>Un problema documentado está corregido en: {fixed}.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Nada.</translation>
  </message>
  <message>
   <source>Find out who makes this program and read its privacy policy.</source>
   <translation>Averigüe quién hace este programa y lea su política de privacidad.</translation>
  </message>
  <message>
   <source>You know who may receive your data.</source>
   <translation>Sabrá quién puede recibir sus datos.</translation>
  </message>
  <message>
   <source>A few minutes.</source>
   <translation>Unos minutos.</translation>
  </message>
  <message>
   <source>Ask yourself whether you still need it. Remove it if not.</source>
   <translation>Pregúntese si todavía lo necesita. Si no, quítelo.</translation>
  </message>
  <message>
   <source>It can no longer send anything.</source>
   <translation>Ya no podrá enviar nada.</translation>
  </message>
  <message>
   <source>What you used it for.</source>
   <translation>Aquello para lo que lo usaba.</translation>
  </message>
  <message>
   <source>We can tell you more.</source>
   <translation>Podremos decirle más.</translation>
  </message>
 </context>
 <context>
  <name>assess.computer</name>
  <message>
   <source>Traffic is sent through the proxy {}.</source>
   <translation>El tráfico se envía a través del proxy {}.</translation>
  </message>
  <message>
   <source>A script decides through which proxy traffic is sent: {}.</source>
   <translation>Un script decide por qué proxy se envía el tráfico: {}.</translation>
  </message>
  <message>
   <source>The network may name a proxy, and traffic is then sent through it{}.</source>
   <translation>La red puede indicar un proxy, y entonces el tráfico se envía a través de él{}.</translation>
  </message>
  <message>
   <source>every program that uses the system's list</source>
   <translation>todos los programas que usan la lista del sistema</translation>
  </message>
  <message>
   <source>the network settings of GNOME</source>
   <translation>los ajustes de red de GNOME</translation>
  </message>
  <message>
   <source>the network settings of KDE</source>
   <translation>los ajustes de red de KDE</translation>
  </message>
  <message>
   <source>the environment of your session</source>
   <translation>las variables de entorno de su sesión</translation>
  </message>
  <message>
   <source>can read everything that you type and click</source>
   <translation>puede leer todo lo que usted escribe y pulsa</translation>
  </message>
  <message>
   <source>can type and click as if it were you</source>
   <translation>puede escribir y hacer clic como si fuera usted</translation>
  </message>
  <message>
   <source>can read and change whole disks, past all permissions</source>
   <translation>puede leer y cambiar discos enteros, sin atender a permisos</translation>
  </message>
  <message>
   <source>can read the memory of the system</source>
   <translation>puede leer la memoria del sistema</translation>
  </message>
  <message>
   <source>can read the protected passwords of all accounts</source>
   <translation>puede leer las contraseñas protegidas de todas las cuentas</translation>
  </message>
  <message>
   <source>can change many files of the system</source>
   <translation>puede cambiar muchos archivos del sistema</translation>
  </message>
  <message>
   <source>can do all that an administrator can, without a password</source>
   <translation>puede hacer todo lo que puede un administrador, sin contraseña</translation>
  </message>
  <message>
   <source>can record the network traffic of this computer</source>
   <translation>puede grabar el tráfico de red de este ordenador</translation>
  </message>
  <message>
   <source>can use the camera at any time</source>
   <translation>puede usar la cámara en cualquier momento</translation>
  </message>
  <message>
   <source>can use the microphone at any time</source>
   <translation>puede usar el micrófono en cualquier momento</translation>
  </message>
  <message>
   <source>can read the logs of the system</source>
   <translation>puede leer los registros del sistema</translation>
  </message>
  <message>
   <source>can use Bluetooth at any time</source>
   <translation>puede usar Bluetooth en cualquier momento</translation>
  </message>
  <message>
   <source>can change network connections</source>
   <translation>puede cambiar las conexiones de red</translation>
  </message>
  <message>
   <source>can use scanners at any time</source>
   <translation>puede usar escáneres en cualquier momento</translation>
  </message>
  <message>
   <source>can control virtual machines</source>
   <translation>puede controlar máquinas virtuales</translation>
  </message>
  <message>
   <source>can use USB devices through VirtualBox</source>
   <translation>puede usar dispositivos USB mediante VirtualBox</translation>
  </message>
  <message>
   <source>can use serial ports and modems</source>
   <translation>puede usar puertos serie y módems</translation>
  </message>
  <message>
   <source>can write to other people's terminals</source>
   <translation>puede escribir en las terminales de otras personas</translation>
  </message>
  <message>
   <source>can change printers</source>
   <translation>puede cambiar las impresoras</translation>
  </message>
  <message>
   <source>can use memory sticks and other devices that you plug in</source>
   <translation>puede usar memorias USB y otros dispositivos que usted conecte</translation>
  </message>
  <message>
   <source>puts extensions into {host} that you cannot remove</source>
   <translation>instala en {host} extensiones que usted no puede quitar</translation>
  </message>
  <message>
   <source>decides which extensions {host} may use</source>
   <translation>decide qué extensiones puede usar {host}</translation>
  </message>
  <message>
   <source>puts extensions into {host}</source>
   <translation>instala extensiones en {host}</translation>
  </message>
  <message>
   <source>sends traffic through a set proxy</source>
   <translation>envía el tráfico a través de un proxy fijado</translation>
  </message>
  <message>
   <source>trusts more root certificates</source>
   <translation>confía en más certificados raíz</translation>
  </message>
  <message>
   <source>trusts root certificates that were added to the system</source>
   <translation>confía en certificados raíz que se añadieron al sistema</translation>
  </message>
  <message>
   <source>reports to an administrator what is installed in it</source>
   <translation>informa a un administrador de lo que tiene instalado</translation>
  </message>
  <message>
   <source>is run by an organisation from afar</source>
   <translation>es administrado a distancia por una organización</translation>
  </message>
  <message>
   <source>reports events to an organisation</source>
   <translation>comunica eventos a una organización</translation>
  </message>
  <message>
   <source>sends files that you attach to an organisation for checking</source>
   <translation>envía a una organización, para que los revise, los archivos que usted adjunta</translation>
  </message>
  <message>
   <source>sends text that you paste to an organisation for checking</source>
   <translation>envía a una organización, para que lo revise, el texto que usted pega</translation>
  </message>
  <message>
   <source>writes down the keys of encrypted connections</source>
   <translation>anota las claves de las conexiones cifradas</translation>
  </message>
  <message>
   <source>sets the search engine of {}</source>
   <translation>fija el buscador de {}</translation>
  </message>
  <message>
   <source>sets the start page of {}</source>
   <translation>fija la página de inicio de {}</translation>
  </message>
  <message>
   <source>sets the page of new tabs of {}</source>
   <translation>fija la página de pestaña nueva de {}</translation>
  </message>
  <message>
   <source>sets who looks up names of sites for {}</source>
   <translation>fija quién busca los nombres de los sitios para {}</translation>
  </message>
  <message>
   <source>decides on usage reports of {} to its maker</source>
   <translation>decide si {} envía informes de uso a su desarrollador</translation>
  </message>
  <message>
   <source>decides how {} checks pages for danger</source>
   <translation>decide cómo {} comprueba si una página es peligrosa</translation>
  </message>
  <message>
   <source>decides whether {} keeps passwords</source>
   <translation>decide si {} guarda contraseñas</translation>
  </message>
  <message>
   <source>blocks sites in {}</source>
   <translation>bloquea sitios en {}</translation>
  </message>
  <message>
   <source>made by its owner</source>
   <translation>emitido por su propio titular</translation>
  </message>
  <message>
   <source>issued by {issuer}</source>
   <translation>emitido por {issuer}</translation>
  </message>
  <message>
   <source>, valid until {until}</source>
   <translation>, válido hasta {until}</translation>
  </message>
  <message>
   <source>A proxy stands between you and the internet: whoever runs it sees which sites you visit, and everything on sites without https.</source>
   <translation>Un proxy está entre usted e internet: quien lo administra ve qué sitios visita usted y, en los sitios sin https, todo.</translation>
  </message>
  <message>
   <source>The VPN tunnel {name} ({kind}) {state}.</source>
   <translation>El túnel VPN {name} ({kind}) {state}.</translation>
  </message>
  <message>
   <source> and {count} more</source>
   <translation> y {count} más</translation>
  </message>
  <message>
   <source>The proxy runs on this computer: some program here sees and passes on your traffic.</source>
   <translation>El proxy funciona en este ordenador: algún programa de aquí ve su tráfico y lo transmite.</translation>
  </message>
  <message>
   <source>Whoever runs the other end sees where your traffic goes. Your internet provider no longer does.</source>
   <translation>Quien administra el otro extremo ve adónde va su tráfico. Su proveedor de internet deja de verlo.</translation>
  </message>
  <message>
   <source>with the computer</source>
   <translation>con el ordenador</translation>
  </message>
  <message>
   <source>when you log in</source>
   <translation>cuando usted inicia sesión</translation>
  </message>
  <message>
   <source>The root certificate {subject} was added, and is trusted by {who}.</source>
   <translation>Se añadió el certificado raíz {subject}; confían en él: {who}.</translation>
  </message>
  <message>
   <source>is up</source>
   <translation>está activo</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules are given to {host}.</source>
   <comment>1 more rule is given to {host}.</comment>
   <translation>
    <numerusform>{host} recibe 1 regla más.</numerusform>
    <numerusform>{host} recibe {n} reglas más.</numerusform>
   </translation>
  </message>
  <message>
   <source>Whoever holds its key can read the encrypted traffic of those programs. Some virus scanners, filters and employers do that.</source>
   <translation>Quien tiene su clave puede leer el tráfico cifrado de esos programas. Algunos antivirus, filtros y empresas lo hacen.</translation>
  </message>
  <message>
   <source>It is {by}{end}.</source>
   <translation>Está {by}{end}.</translation>
  </message>
  <message>
   <source>is set up</source>
   <translation>está configurado</translation>
  </message>
  <message>
   <source>A rule file {does}.</source>
   <translation>Un archivo de reglas {does}.</translation>
  </message>
  <message>
   <source>By a rule file {host} {says}.</source>
   <translation>Según un archivo de reglas, {host} {says}.</translation>
  </message>
  <message>
   <source>Every program that you start {can}: your account is in the group {name}.</source>
   <translation>Todo programa que usted inicie {can}: su cuenta de usuario pertenece al grupo {name}.</translation>
  </message>
  <message>
   <source>{name} starts {when}; we do not know which program it belongs to.</source>
   <translation>{name} se inicia {when}; no sabemos a qué programa pertenece.</translation>
  </message>
  <message>
   <source>Set in {origin}.</source>
   <translation>Fijado en {origin}.</translation>
  </message>
  <message>
   <source>Programs in a sandbox (Flatpak, Snap) have only the rights that they were given.</source>
   <translation>Los programas en un entorno aislado (Flatpak, Snap) solo tienen los permisos que se les dieron.</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>sin nombre</translation>
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
   <translation>la versión web</translation>
  </message>
  <message>
   <source>all systems</source>
   <translation>todos los sistemas</translation>
  </message>
  <message>
   <source>mended in version {first}; here is {version}</source>
   <translation>corregido en la versión {first}; aquí está la {version}</translation>
  </message>
  <message>
   <source>claims without public proof never count</source>
   <translation>las afirmaciones sin prueba pública nunca cuentan</translation>
  </message>
  <message>
   <source>speaks of nothing that is a worry</source>
   <translation>no habla de nada que preocupe</translation>
  </message>
  <message>
   <source>found on {seen}, not on this kind of program</source>
   <translation>encontrado en {seen}, no en este tipo de programa</translation>
  </message>
  <message>
   <source>has ended, as far as is known</source>
   <translation>ha terminado, que se sepa</translation>
  </message>
  <message>
   <source>has been mended</source>
   <translation>se ha corregido</translation>
  </message>
  <message>
   <source>mended in version {first}; the version here could not be read</source>
   <translation>corregido en la versión {first}; no se pudo leer la versión que hay aquí</translation>
  </message>
 </context>
 <context>
  <name>assess.coverage</name>
  <message>
   <source>We looked at connections once. Short ones, and those of programs that were not running, are missed. Seeing no connection proves nothing.</source>
   <translation>Miramos las conexiones una sola vez. No se ven las breves ni las de programas que no estaban en marcha. No ver ninguna conexión no prueba nada.</translation>
  </message>
  <message>
   <source>We did not look inside the program's files.</source>
   <translation>No miramos dentro de los archivos del programa.</translation>
  </message>
  <message>
   <source>Nothing that we can see holds it back (no sandbox): it may use whatever your account may use.</source>
   <translation>Nada que podamos ver lo limita (no hay entorno aislado): puede usar todo lo que usted puede usar con su cuenta.</translation>
  </message>
  <message>
   <source>It was not running when we looked, so we could see no connection of it.</source>
   <translation>No estaba en marcha cuando miramos, así que no pudimos ver ninguna conexión suya.</translation>
  </message>
  <message numerus="yes">
   <source>its {n} files</source>
   <comment>its 1 file</comment>
   <translation>
    <numerusform>su único archivo</numerusform>
    <numerusform>sus {n} archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>We looked inside {files}. What lies inside is no proof that anything is sent.</source>
   <translation>Miramos dentro de {files}. Lo que hay dentro no prueba que se envíe algo.</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections on this computer could not be matched to a program; some may be its own.</source>
   <comment>1 connection on this computer could not be matched to a program; it may be its own.</comment>
   <translation>
    <numerusform>1 conexión de este ordenador no se pudo asignar a ningún programa; puede ser de este.</numerusform>
    <numerusform>{n} conexiones de este ordenador no se pudieron asignar a ningún programa; algunas pueden ser de este.</numerusform>
   </translation>
  </message>
  <message>
   <source>We found no files of this program to look inside.</source>
   <translation>No encontramos archivos de este programa en los que mirar.</translation>
  </message>
  <message>
   <source>where addresses lie</source>
   <translation>dónde están las direcciones</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale el programa de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>assess.declared</name>
  <message>
   <source>has the camera open</source>
   <translation>tiene la cámara abierta</translation>
  </message>
  <message>
   <source>uses the microphone</source>
   <translation>usa el micrófono</translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. Nothing on this computer holds it to that.</source>
   <translation>Declara que no usa la red, pero se comunicó con {ends}. Nada en este ordenador le obliga a cumplirlo.</translation>
  </message>
  <message>
   <source>It talked to {other}{more}, which its own list of addresses does not name.</source>
   <translation>Se comunicó con {other}{more}, que su propia lista de direcciones no nombra.</translation>
  </message>
  <message>
   <source>It declares that it does not track, and talked to {ad}, for advertising.</source>
   <translation>Declara que no rastrea, y se comunicó con {ad}, para publicidad.</translation>
  </message>
  <message>
   <source>It talked to {host}. By its own word this address tracks people.</source>
   <translation>Se comunicó con {host}. El propio programa declara que esta dirección sirve para rastrear.</translation>
  </message>
  <message>
   <source>It says that it needs no network, and we saw no connection of it.</source>
   <translation>Declara que no usa la red, y no vimos ninguna conexión suya.</translation>
  </message>
  <message>
   <source>It talked to {ends}, though its network is off: {taken}. Such a change holds from its next start on.</source>
   <translation>Se comunicó con {ends}, aunque su red está desactivada: {taken}. Un cambio así vale a partir de su próximo inicio.</translation>
  </message>
  <message>
   <source>It may start programs outside of its sandbox</source>
   <translation>Puede iniciar programas fuera de su entorno aislado</translation>
  </message>
  <message>
   <source>A part that runs outside of its sandbox</source>
   <translation>Una parte que funciona fuera de su entorno aislado</translation>
  </message>
  <message>
   <source>, which explains this.</source>
   <translation>, lo que explica esto.</translation>
  </message>
  <message>
   <source> may be the reason.</source>
   <translation> puede ser el motivo.</translation>
  </message>
  <message>
   <source>It declares: {allows} ({path}).</source>
   <translation>Declara: {allows} ({path}).</translation>
  </message>
  <message>
   <source>It says that it needs the network, but {taken}; we saw no connection of it.</source>
   <translation>Declara que usa la red, pero {taken}; no vimos ninguna conexión suya.</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies</source>
   <comment>1 company</comment>
   <translation>
    <numerusform>1 empresa</numerusform>
    <numerusform>{n} empresas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses of unknown owner{at}</source>
   <comment>1 address of unknown owner{at}</comment>
   <translation>
    <numerusform>1 dirección de propietario desconocido{at}</numerusform>
    <numerusform>{n} direcciones de propietario desconocido{at}</numerusform>
   </translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. {why}</source>
   <translation>Declara que no usa la red, pero se comunicó con {ends}. {why}</translation>
  </message>
  <message>
   <source>It {device_words} now. What it declares and what you allowed does not name that.</source>
   <translation>Ahora {device_words}. Lo que declara y lo que usted permitió no lo menciona.</translation>
  </message>
  <message>
   <source>Its files hold addresses that its list does not name: {other}.</source>
   <translation>Sus archivos contienen direcciones que su lista no nombra: {other}.</translation>
  </message>
 </context>
 <context>
  <name>assess.draft</name>
  <message>
   <source># A rule of your own. Save it as apps/{id}.yaml in your rules folder ("privacycheck doctor" names the folder),
# fill in what you know, and leave out what you cannot check. "privacycheck rules check" tells what is still wrong.</source>
   <translation># Una regla propia. Guárdela como apps/{id}.yaml en su carpeta de reglas ("privacycheck doctor" indica la carpeta),
# rellene lo que sepa y omita lo que no pueda comprobar. "privacycheck rules check" dice qué falta por corregir.</translation>
  </message>
  <message>
   <source>What this program is for.</source>
   <translation>Para qué sirve este programa.</translation>
  </message>
 </context>
 <context>
  <name>assess.evidence</name>
  <message>
   <source>Not stated in the text that we read.</source>
   <translation>No se indica en el texto que leímos.</translation>
  </message>
  <message>
   <source>about the maker, not about this program</source>
   <translation>sobre el desarrollador, no sobre este programa</translation>
  </message>
  <message>
   <source>a member state of the {name}</source>
   <translation>un Estado miembro ({name})</translation>
  </message>
  <message>
   <source>the maker</source>
   <translation>el desarrollador</translation>
  </message>
  <message>
   <source>, which owns all or part of it,</source>
   <translation>, que lo posee en todo o en parte,</translation>
  </message>
  <message>
   <source>{name}{role} has its seat in {place}</source>
   <translation>{name}{role} tiene su sede en {place}</translation>
  </message>
  <message>
   <source>where data is kept raises no level</source>
   <translation>el lugar donde se guardan los datos no sube el nivel</translation>
  </message>
 </context>
 <context>
  <name>assess.extensions</name>
  <message>
   <source>see your mail accounts</source>
   <translation>ver sus cuentas de correo</translation>
  </message>
  <message>
   <source>read and change your address books</source>
   <translation>leer y cambiar sus libretas de direcciones</translation>
  </message>
  <message>
   <source>read and change your bookmarks</source>
   <translation>leer y cambiar sus marcadores</translation>
  </message>
  <message>
   <source>delete your browsing data</source>
   <translation>borrar sus datos de navegación</translation>
  </message>
  <message>
   <source>read what you copy</source>
   <translation>leer lo que usted copia</translation>
  </message>
  <message>
   <source>read and change mail that you write</source>
   <translation>leer y cambiar el correo que usted escribe</translation>
  </message>
  <message>
   <source>change which sites may use camera, sound and scripts</source>
   <translation>cambiar qué sitios pueden usar cámara, sonido y scripts</translation>
  </message>
  <message>
   <source>use the sign-ins of sites that it reaches</source>
   <translation>usar las sesiones iniciadas en los sitios a los que llega</translation>
  </message>
  <message>
   <source>control pages completely</source>
   <translation>controlar páginas por completo</translation>
  </message>
  <message>
   <source>see which addresses pages ask for</source>
   <translation>ver qué direcciones piden las páginas</translation>
  </message>
  <message>
   <source>take pictures of your screen, after asking</source>
   <translation>capturar su pantalla, tras preguntar</translation>
  </message>
  <message>
   <source>see and start downloads</source>
   <translation>ver e iniciar descargas</translation>
  </message>
  <message>
   <source>know where you are</source>
   <translation>saber dónde está usted</translation>
  </message>
  <message>
   <source>read and change your browsing history</source>
   <translation>leer y cambiar su historial de navegación</translation>
  </message>
  <message>
   <source>see your e-mail address</source>
   <translation>ver su dirección de correo electrónico</translation>
  </message>
  <message>
   <source>see and switch your other extensions</source>
   <translation>ver y activar o desactivar sus otras extensiones</translation>
  </message>
  <message>
   <source>read your mail</source>
   <translation>leer su correo</translation>
  </message>
  <message>
   <source>talk to programs on this computer</source>
   <translation>comunicarse con programas de este ordenador</translation>
  </message>
  <message>
   <source>save pages as you see them</source>
   <translation>guardar páginas tal como usted las ve</translation>
  </message>
  <message>
   <source>change privacy settings</source>
   <translation>cambiar ajustes de privacidad</translation>
  </message>
  <message>
   <source>send your traffic through other servers</source>
   <translation>enviar su tráfico a través de otros servidores</translation>
  </message>
  <message>
   <source>see pages that you closed</source>
   <translation>ver páginas que usted cerró</translation>
  </message>
  <message>
   <source>record pages as you see and hear them</source>
   <translation>grabar páginas tal como usted las ve y oye</translation>
  </message>
  <message>
   <source>see the addresses of your open pages</source>
   <translation>ver las direcciones de sus páginas abiertas</translation>
  </message>
  <message>
   <source>see the pages that you visit most</source>
   <translation>ver las páginas que más visita</translation>
  </message>
  <message>
   <source>follow which pages you open</source>
   <translation>seguir qué páginas abre usted</translation>
  </message>
  <message>
   <source>watch what pages send and fetch</source>
   <translation>observar lo que las páginas envían y reciben</translation>
  </message>
  <message>
   <source>change what pages send and fetch</source>
   <translation>cambiar lo que las páginas envían y reciben</translation>
  </message>
  <message>
   <source>from the store of the program's maker</source>
   <translation>de la tienda del desarrollador del programa</translation>
  </message>
  <message>
   <source>installed by another program or an administrator</source>
   <translation>instalada por otro programa o un administrador</translation>
  </message>
  <message>
   <source>not from the store of the program's maker</source>
   <translation>de fuera de la tienda del desarrollador del programa</translation>
  </message>
  <message>
   <source>where it came from is not known</source>
   <translation>de procedencia desconocida</translation>
  </message>
  <message>
   <source>It can read and change data on {name}{more}.</source>
   <translation>Puede leer y cambiar datos en {name}{more}.</translation>
  </message>
  <message>
   <source>It can read and change every file that you can, as all extensions of this editor.</source>
   <translation>Puede leer y cambiar todos los archivos que puede usted, como todas las extensiones de este editor.</translation>
  </message>
  <message>
   <source>It can read and change all data on every site you visit.</source>
   <translation>Puede leer y cambiar todos los datos en todos los sitios que visita.</translation>
  </message>
  <message>
   <source>It can read your mail.</source>
   <translation>Puede leer su correo.</translation>
  </message>
  <message>
   <source>It asks for no access to pages.</source>
   <translation>No pide acceso a páginas.</translation>
  </message>
  <message>
   <source>reads every site you visit, and </source>
   <translation>lee todos los sitios que usted visita, y </translation>
  </message>
  <message numerus="yes">
   <source>use {n} more rights that we do not list</source>
   <comment>use 1 more right that we do not list</comment>
   <translation>
    <numerusform>usar 1 permiso más que no enumeramos</numerusform>
    <numerusform>usar {n} permisos más que no enumeramos</numerusform>
   </translation>
  </message>
  <message>
   <source>The extension {name} {power}is on record ({company}): {says}</source>
   <translation>La extensión {name} {power}tiene algo documentado ({company}): {says}</translation>
  </message>
  <message>
   <source>read and change all data on every site you visit</source>
   <translation>leer y cambiar todos los datos en cada sitio que visita</translation>
  </message>
  <message>
   <source>read and change data on {site}</source>
   <translation>leer y cambiar datos en {site}</translation>
  </message>
 </context>
 <context>
  <name>assess.inside</name>
  <message>
   <source>Built in: it can report to {service_name}{own}{purpose}.{choice}</source>
   <translation>Incorporado: puede enviar informes a {service_name}{own}{purpose}.{choice}</translation>
  </message>
  <message>
   <source>Its files hold addresses of {name}{more}. That alone says little.</source>
   <translation>Sus archivos contienen direcciones de {name}{more}. Por sí solo, eso dice poco.</translation>
  </message>
  <message>
   <source>crash reports</source>
   <translation>informes de fallos</translation>
  </message>
  <message>
   <source>notifications</source>
   <translation>notificaciones</translation>
  </message>
  <message>
   <source>artificial intelligence</source>
   <translation>inteligencia artificial</translation>
  </message>
  <message>
   <source>, a service for {words}</source>
   <translation>, un servicio para {words}</translation>
  </message>
  <message>
   <source>, which belongs to its own maker</source>
   <translation>, que pertenece a su propio desarrollador</translation>
  </message>
  <message>
   <source> at {host}</source>
   <translation> en {host}</translation>
  </message>
  <message>
   <source>Built in: it is set up to report to {service_name}{where}{own}{purpose}.</source>
   <translation>Incorporado: está configurado para enviar informes a {service_name}{where}{own}{purpose}.</translation>
  </message>
  <message>
   <source> Its maker chooses where the part reports to.</source>
   <translation> Su desarrollador elige adónde envía informes esta parte.</translation>
  </message>
 </context>
 <context>
  <name>assess.level</name>
  <message>
   <source>By its own word it collects {list}.</source>
   <translation>Según declara el propio programa, recoge {list}.</translation>
  </message>
 </context>
 <context>
  <name>assess.own_word</name>
  <message>
   <source>It declares that it tracks: it joins data on you with data of other companies for advertising, or sells it on.</source>
   <translation>Declara que rastrea: une datos sobre usted con datos de otras empresas para publicidad, o los vende.</translation>
  </message>
  <message>
   <source>facts that the law protects most, such as belief or origin</source>
   <translation>datos que la ley protege más, como creencias u origen</translation>
  </message>
  <message>
   <source>what you write to its help desk</source>
   <translation>lo que escribe a su servicio de ayuda</translation>
  </message>
  <message>
   <source>which advertisements you saw</source>
   <translation>qué anuncios ha visto</translation>
  </message>
  <message>
   <source>how fast it runs</source>
   <translation>a qué velocidad funciona</translation>
  </message>
  <message>
   <source>other technical reports</source>
   <translation>otros informes técnicos</translation>
  </message>
  <message>
   <source>other data</source>
   <translation>otros datos</translation>
  </message>
  <message>
   <source>the maker of its part {part}, in {file}</source>
   <translation>el desarrollador de su parte {part}, en {file}</translation>
  </message>
  <message>
   <source>It declares that it collects {list}.</source>
   <translation>Declara que recoge {list}.</translation>
  </message>
  <message>
   <source>the maker, in {file}</source>
   <translation>el desarrollador, en {file}</translation>
  </message>
 </context>
 <context>
  <name>assess.rights</name>
  <message>
   <source>your desktop folder</source>
   <translation>su carpeta de escritorio</translation>
  </message>
  <message>
   <source>your documents</source>
   <translation>sus documentos</translation>
  </message>
  <message>
   <source>your downloads</source>
   <translation>sus descargas</translation>
  </message>
  <message>
   <source>your music</source>
   <translation>su música</translation>
  </message>
  <message>
   <source>your pictures</source>
   <translation>sus imágenes</translation>
  </message>
  <message>
   <source>your public folder</source>
   <translation>su carpeta pública</translation>
  </message>
  <message>
   <source>your videos</source>
   <translation>sus vídeos</translation>
  </message>
  <message>
   <source>your templates</source>
   <translation>sus plantillas</translation>
  </message>
  <message>
   <source>settings of other programs</source>
   <translation>ajustes de otros programas</translation>
  </message>
  <message>
   <source>data of other programs</source>
   <translation>datos de otros programas</translation>
  </message>
  <message>
   <source>caches of other programs</source>
   <translation>cachés de otros programas</translation>
  </message>
  <message>
   <source>the files of the system</source>
   <translation>los archivos del sistema</translation>
  </message>
  <message>
   <source>the settings of the system</source>
   <translation>los ajustes del sistema</translation>
  </message>
  <message>
   <source>the program asks for it and has it</source>
   <translation>el programa lo pide y lo tiene</translation>
  </message>
  <message>
   <source>in force now</source>
   <translation>en vigor ahora</translation>
  </message>
  <message>
   <source>you allowed it when asked</source>
   <translation>usted lo permitió cuando se le preguntó</translation>
  </message>
  <message>
   <source>the program says that it needs it</source>
   <translation>el programa dice que lo necesita</translation>
  </message>
  <message>
   <source>read all your files</source>
   <translation>leer todos sus archivos</translation>
  </message>
  <message>
   <source>read all files in your home folder</source>
   <translation>leer todos los archivos de su carpeta personal</translation>
  </message>
  <message>
   <source>do whatever your account may: nothing confines it</source>
   <translation>hacer todo lo que usted puede hacer con su cuenta: nada lo limita</translation>
  </message>
  <message>
   <source>start programs outside of its sandbox</source>
   <translation>iniciar programas fuera de su entorno aislado</translation>
  </message>
  <message>
   <source>read and change all your files</source>
   <translation>leer y cambiar todos sus archivos</translation>
  </message>
  <message>
   <source>read and change all files in your home folder</source>
   <translation>leer y cambiar todos los archivos de su carpeta personal</translation>
  </message>
  <message>
   <source>read and change the files in your home folder that are not hidden</source>
   <translation>leer y cambiar los archivos de su carpeta personal que no están ocultos</translation>
  </message>
  <message>
   <source>read chosen files of the system</source>
   <translation>leer determinados archivos del sistema</translation>
  </message>
  <message>
   <source>read chosen hidden files of your home folder</source>
   <translation>leer determinados archivos ocultos de su carpeta personal</translation>
  </message>
  <message>
   <source>read and change files on memory sticks and other disks</source>
   <translation>leer y cambiar archivos en memorias USB y otros discos</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs (X11)</source>
   <translation>ver su pantalla y lo que escribe en otros programas (X11)</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs, on older desktops (without Wayland)</source>
   <translation>ver su pantalla y lo que escribe en otros programas, en escritorios antiguos (sin Wayland)</translation>
  </message>
  <message>
   <source>see your screen and use mouse and keyboard for you</source>
   <translation>ver su pantalla y usar el ratón y el teclado por usted</translation>
  </message>
  <message>
   <source>record your screen</source>
   <translation>grabar su pantalla</translation>
  </message>
  <message>
   <source>take pictures of your screen</source>
   <translation>capturar su pantalla</translation>
  </message>
  <message>
   <source>use every device, cameras and microphones among them</source>
   <translation>usar todos los dispositivos, entre ellos cámaras y micrófonos</translation>
  </message>
  <message>
   <source>read keyboards, mice and game controllers</source>
   <translation>leer teclados, ratones y mandos de juego</translation>
  </message>
  <message>
   <source>use devices at the USB ports</source>
   <translation>usar dispositivos en los puertos USB</translation>
  </message>
  <message>
   <source>use the camera</source>
   <translation>usar la cámara</translation>
  </message>
  <message>
   <source>use the microphone</source>
   <translation>usar el micrófono</translation>
  </message>
  <message>
   <source>play sound and use the microphone</source>
   <translation>reproducir sonido y usar el micrófono</translation>
  </message>
  <message>
   <source>read the passwords that your desktop keeps for you (keyring) while they are unlocked</source>
   <translation>leer las contraseñas que su escritorio guarda (llavero) mientras está desbloqueado</translation>
  </message>
  <message>
   <source>read the passwords that KDE keeps for you (KWallet) while they are unlocked</source>
   <translation>leer las contraseñas que KDE guarda (KWallet) mientras están desbloqueadas</translation>
  </message>
  <message>
   <source>use your keys for signing in to other computers (SSH)</source>
   <translation>usar sus claves para iniciar sesión en otros ordenadores (SSH)</translation>
  </message>
  <message>
   <source>use your keys for signing and encrypting (GPG)</source>
   <translation>usar sus claves para firmar y cifrar (GPG)</translation>
  </message>
  <message>
   <source>use smart cards</source>
   <translation>usar tarjetas inteligentes</translation>
  </message>
  <message>
   <source>talk to every program of your session</source>
   <translation>comunicarse con todos los programas de su sesión</translation>
  </message>
  <message>
   <source>talk to every service of the system</source>
   <translation>comunicarse con todos los servicios del sistema</translation>
  </message>
  <message>
   <source>read your contacts</source>
   <translation>leer sus contactos</translation>
  </message>
  <message>
   <source>read your calendars</source>
   <translation>leer sus calendarios</translation>
  </message>
  <message>
   <source>use the network</source>
   <translation>usar la red</translation>
  </message>
  <message>
   <source>wait for connections from other computers</source>
   <translation>esperar conexiones de otros ordenadores</translation>
  </message>
  <message>
   <source>see the connections of other programs</source>
   <translation>ver las conexiones de otros programas</translation>
  </message>
  <message>
   <source>change network settings</source>
   <translation>cambiar los ajustes de red</translation>
  </message>
  <message>
   <source>see your networks</source>
   <translation>ver sus redes</translation>
  </message>
  <message>
   <source>see which programs run</source>
   <translation>ver qué programas están en marcha</translation>
  </message>
  <message>
   <source>stop other programs</source>
   <translation>detener otros programas</translation>
  </message>
  <message>
   <source>read the logs of the system</source>
   <translation>leer los registros del sistema</translation>
  </message>
  <message>
   <source>change accounts of this computer</source>
   <translation>cambiar las cuentas de este ordenador</translation>
  </message>
  <message>
   <source>use Bluetooth</source>
   <translation>usar Bluetooth</translation>
  </message>
  <message>
   <source>run in the background</source>
   <translation>funcionar en segundo plano</translation>
  </message>
  <message>
   <source>show notifications</source>
   <translation>mostrar notificaciones</translation>
  </message>
  <message>
   <source>you took it away</source>
   <translation>usted se lo quitó</translation>
  </message>
  <message>
   <source>an administrator took it away</source>
   <translation>un administrador se lo quitó</translation>
  </message>
  <message>
   <source>the folder {place}</source>
   <translation>la carpeta {place}</translation>
  </message>
  <message>
   <source>read {where}</source>
   <translation>leer {where}</translation>
  </message>
  <message>
   <source>read and change {where}</source>
   <translation>leer y cambiar {where}</translation>
  </message>
  <message>
   <source>read your contacts and calendars</source>
   <translation>leer sus contactos y calendarios</translation>
  </message>
  <message>
   <source>you gave it</source>
   <translation>usted se lo dio</translation>
  </message>
  <message>
   <source>an administrator gave it</source>
   <translation>un administrador se lo dio</translation>
  </message>
  <message>
   <source>asked for by the program</source>
   <translation>lo pide el programa</translation>
  </message>
  <message>
   <source>you refused it when asked</source>
   <translation>usted lo rechazó cuando se le preguntó</translation>
  </message>
 </context>
 <context>
  <name>assess.seen</name>
  <message>
   <source>advertising</source>
   <translation>publicidad</translation>
  </message>
  <message>
   <source>analytics</source>
   <translation>análisis de uso</translation>
  </message>
  <message>
   <source>usage reports</source>
   <translation>informes de uso</translation>
  </message>
  <message>
   <source>trying out changes on users</source>
   <translation>probar cambios con los usuarios</translation>
  </message>
  <message>
   <source>web pages</source>
   <translation>páginas web</translation>
  </message>
  <message>
   <source>mail addresses</source>
   <translation>direcciones de correo</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>archivos PDF</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>vídeos</translation>
  </message>
  <message>
   <source>calendars</source>
   <translation>calendarios</translation>
  </message>
  <message>
   <source>phone numbers</source>
   <translation>números de teléfono</translation>
  </message>
  <message>
   <source>It has the camera open now.</source>
   <translation>Ahora tiene la cámara abierta.</translation>
  </message>
  <message>
   <source>It uses the microphone now.</source>
   <translation>Ahora usa el micrófono.</translation>
  </message>
  <message>
   <source>It takes in pictures of your camera or screen now.</source>
   <translation>Ahora recibe imágenes de su cámara o de su pantalla.</translation>
  </message>
  <message>
   <source>It records what you hear now.</source>
   <translation>Ahora graba lo que usted oye.</translation>
  </message>
  <message numerus="yes">
   <source>{n} extensions are switched on in it{reach}.</source>
   <comment>1 extension is switched on in it{reach}.</comment>
   <translation>
    <numerusform>Tiene 1 extensión activada{reach}.</numerusform>
    <numerusform>Tiene {n} extensiones activadas{reach}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is running now, in {n} processes.</source>
   <comment>It is running now.</comment>
   <translation>
    <numerusform>Está en marcha ahora.</numerusform>
    <numerusform>Está en marcha ahora, en {n} procesos.</numerusform>
   </translation>
  </message>
  <message>
   <source>probably </source>
   <translation>probablemente </translation>
  </message>
  <message>
   <source>; {every} of them can read every site you visit</source>
   <translation>; pueden leer todos los sitios que usted visita: {every}</translation>
  </message>
  <message>
   <source>It was {probably}connected to {who}{own}, a service for {purpose}.</source>
   <translation>Estaba {probably}conectado con {who}{own}, un servicio para {purpose}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies ({names})</source>
   <comment>1 company ({names})</comment>
   <translation>
    <numerusform>1 empresa ({names})</numerusform>
    <numerusform>{n} empresas ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>, on servers of {h}</source>
   <translation>, en servidores de {h}</translation>
  </message>
  <message>
   <source>It was connected to {parts}.</source>
   <translation>Estaba conectado con {parts}.</translation>
  </message>
  <message>
   <source>It waits for connections from other computers (port {shown}).</source>
   <translation>Espera conexiones de otros ordenadores (puerto {shown}).</translation>
  </message>
  <message>
   <source>The extension {name} can read every site you visit, and is {origins}.</source>
   <translation>La extensión {name} puede leer todos los sitios que usted visita; {origins}.</translation>
  </message>
  <message>
   <source>It is a window of your browser that shows {site}.</source>
   <translation>Es una ventana de su navegador que muestra {site}.</translation>
  </message>
  <message>
   <source>It opens {list} for you.</source>
   <translation>Abre {list} de forma predeterminada.</translation>
  </message>
  <message>
   <source>It starts with the computer and works in the background.</source>
   <translation>Se inicia con el ordenador y funciona en segundo plano.</translation>
  </message>
  <message>
   <source>It starts by itself when you log in.</source>
   <translation>Se inicia solo cuando usted inicia sesión.</translation>
  </message>
  <message>
   <source>It was connected to the Tor network; where to is not seen.</source>
   <translation>Estaba conectado con la red Tor; no se ve hacia dónde.</translation>
  </message>
  <message>
   <source>It talked only to this computer or your own network.</source>
   <translation>Solo se comunicó con este ordenador o con su propia red.</translation>
  </message>
 </context>
 <context>
  <name>cli.app</name>
  <message>
   <source>Noted for {ref} of {app}. It no longer raises the level.</source>
   <translation>Anotado para {ref} de {app}. Ya no sube el nivel.</translation>
  </message>
  <message>
   <source>No program named {name} was found here, and no rule has that name. See: privacycheck scan</source>
   <translation>Aquí no se encontró ningún programa llamado {name}, y ninguna regla se llama así. Vea: privacycheck scan</translation>
  </message>
  <message>
   <source>Your decision on {ref} of {app} is taken back.</source>
   <translation>Su decisión sobre {ref} de {app} queda retirada.</translation>
  </message>
  <message>
   <source>{app} has no finding {ref}. It has: {refs}</source>
   <translation>{app} no tiene ningún hallazgo {ref}. Tiene: {refs}</translation>
  </message>
 </context>
 <context>
  <name>cli.book</name>
  <message>
   <source>There are no rules in {path}. Install PrivacyCheck again.</source>
   <translation>No hay reglas en {path}. Vuelva a instalar PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>cli.doctor</name>
  <message>
   <source>names of addresses, asked of your name server, because you turned reverse look-ups on</source>
   <translation>nombres de direcciones, preguntados a su servidor de nombres, porque usted activó las consultas inversas</translation>
  </message>
  <message>
   <source>none on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off</source>
   <translation>ninguna registrada. Solo las consultas inversas (preguntar al servidor de nombres por los nombres de las direcciones) podrían hacer alguna, y están desactivadas</translation>
  </message>
  <message>
   <source>jurisdictions</source>
   <translation>jurisdicciones</translation>
  </message>
  <message>
   <source>companies</source>
   <translation>empresas</translation>
  </message>
  <message>
   <source>apps</source>
   <translation>programas</translation>
  </message>
  <message>
   <source>services</source>
   <translation>servicios</translation>
  </message>
  <message>
   <source>newest of {date}</source>
   <translation>la más reciente del {date}</translation>
  </message>
  <message>
   <source>Python's own search, which takes longer: hyperscan does not work here</source>
   <translation>la búsqueda del propio Python, que tarda más: hyperscan no funciona aquí</translation>
  </message>
  <message>
   <source>While one watches</source>
   <translation>Mientras se observa</translation>
  </message>
  <message>
   <source>What can be seen on this computer</source>
   <translation>Lo que se puede ver en este ordenador</translation>
  </message>
  <message>
   <source>data of {version}</source>
   <translation>datos de {version}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>how much each connection carries is told by this system</source>
   <translation>este sistema indica cuánto transporta cada conexión</translation>
  </message>
  <message>
   <source>how much each connection carries is not told by this system</source>
   <translation>este sistema no indica cuánto transporta cada conexión</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>What the program knows</source>
   <translation>Lo que sabe el programa</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>Dónde están las cosas</translation>
  </message>
  <message>
   <source>Looking inside programs</source>
   <translation>Mirar dentro de los programas</translation>
  </message>
  <message>
   <source>remembers: {megabytes} MB in {folder}</source>
   <translation>recuerda: {megabytes} MB en {folder}</translation>
  </message>
  <message>
   <source>addresses</source>
   <translation>direcciones</translation>
  </message>
  <message>
   <source>searches with</source>
   <translation>busca con</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>lee</translation>
  </message>
  <message>
   <source>unpacks</source>
   <translation>descomprime</translation>
  </message>
  <message>
   <source>does not read</source>
   <translation>no lee</translation>
  </message>
  <message>
   <source>a look runs now, or the last one was cut off; what it found is kept for the next one</source>
   <translation>hay una búsqueda en curso, o la última se interrumpió; lo que encontró se conserva para la siguiente</translation>
  </message>
  <message>
   <source>network requests made by this program</source>
   <translation>solicitudes de red hechas por este programa</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>reglas</translation>
  </message>
  <message>
   <source>your own rules</source>
   <translation>sus propias reglas</translation>
  </message>
  <message>
   <source>your decisions</source>
   <translation>sus decisiones</translation>
  </message>
  <message>
   <source>newer address data of your own (MMDB files of countries or networks)</source>
   <translation>sus propios datos de direcciones más recientes (archivos MMDB de países o redes)</translation>
  </message>
  <message>
   <source>scans and what was recorded</source>
   <translation>análisis y lo registrado</translation>
  </message>
  <message>
   <source>cache</source>
   <translation>caché</translation>
  </message>
  <message>
   <source>not here: {name} (the Python package {needs} is missing)</source>
   <translation>no disponible: {name} (falta el paquete de Python {needs})</translation>
  </message>
  <message>
   <source>not seen</source>
   <translation>no visto</translation>
  </message>
 </context>
 <context>
  <name>cli.engine</name>
  <message>
   <source>the recorded computer</source>
   <translation>el ordenador grabado</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not say which computer it is.</source>
   <translation>{path} no es un ordenador grabado: su primera línea no dice qué ordenador es.</translation>
  </message>
  <message>
   <source>its name in the rule book; it was not found on this computer</source>
   <translation>su nombre en el libro de reglas; no se encontró en este ordenador</translation>
  </message>
 </context>
 <context>
  <name>cli.history</name>
  <message>
   <source>Deleted: {gone} of {count}.</source>
   <translation>Borrados: {gone} de {count}.</translation>
  </message>
  <message>
   <source>Name the scans to delete, or use --all.</source>
   <translation>Indique los análisis que desea borrar o use --all.</translation>
  </message>
  <message numerus="yes">
   <source>Scans of this computer are kept for {n} days.</source>
   <comment>Scans of this computer are kept for 1 day.</comment>
   <translation>
    <numerusform>Los análisis de este ordenador se conservan 1 día.</numerusform>
    <numerusform>Los análisis de este ordenador se conservan {n} días.</numerusform>
   </translation>
  </message>
  <message>
   <source>Scans of this computer are not kept.</source>
   <translation>Los análisis de este ordenador no se conservan.</translation>
  </message>
  <message>
   <source>Two kept scans are needed to compare. Run: privacycheck scan</source>
   <translation>Para comparar hacen falta dos análisis guardados. Ejecute: privacycheck scan</translation>
  </message>
  <message>
   <source>The whole history is deleted.</source>
   <translation>Se ha borrado todo el historial.</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {path}. Make its folder writable.</source>
   <translation>Su elección no se pudo guardar en {path}. Permita escribir en su carpeta.</translation>
  </message>
  <message>
   <source>No scan is kept yet. Run: privacycheck scan</source>
   <translation>Aún no se guarda ningún análisis. Ejecute: privacycheck scan</translation>
  </message>
  <message>
   <source>The list of reverse look-ups could not be deleted: {error}.</source>
   <translation>No se pudo borrar la lista de consultas inversas: {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.inspect</name>
  <message>
   <source>The look ended before it was finished.</source>
   <translation>La revisión terminó antes de completarse.</translation>
  </message>
  <message>
   <source>No program {name} was found here. See: privacycheck scan</source>
   <translation>Aquí no se encontró ningún programa {name}. Vea: privacycheck scan</translation>
  </message>
  <message>
   <source>{n} programs are called {name}. Name one by its key: {keys}.</source>
   <translation>{n} programas se llaman {name}. Indique uno por su clave: {keys}.</translation>
  </message>
  <message>
   <source>which files there are</source>
   <translation>qué archivos hay</translation>
  </message>
  <message>
   <source>not a path</source>
   <translation>no es una ruta</translation>
  </message>
  <message>
   <source>{path} cannot be looked into: {reason}.</source>
   <translation>No se puede mirar dentro de {path}: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>cli.main</name>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>The system refused: {error}. PRIVACYCHECK_DEBUG=1 shows more.</source>
   <translation>El sistema lo rechazó: {error}. PRIVACYCHECK_DEBUG=1 muestra más.</translation>
  </message>
  <message>
   <source>See: {command}</source>
   <translation>Consulte: {command}</translation>
  </message>
 </context>
 <context>
  <name>cli.match</name>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} no se puede leer: {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.output</name>
  <message>
   <source>{target} could not be written: {error}.</source>
   <translation>No se pudo escribir {target}: {error}.</translation>
  </message>
 </context>
 <context>
  <name>cli.record</name>
  <message>
   <source>Nothing is recorded any more. To delete what was recorded: privacycheck history delete --all</source>
   <translation>Ya no se registra nada. Para borrar lo registrado: privacycheck history delete --all</translation>
  </message>
  <message>
   <source>Recording is paused until {time}. To go on: privacycheck record resume</source>
   <translation>El registro está en pausa hasta {time}. Para seguir: privacycheck record resume</translation>
  </message>
  <message>
   <source>No notifications about {program}.</source>
   <translation>Sin notificaciones sobre {program}.</translation>
  </message>
  <message>
   <source>Notifications about {program} are shown again.</source>
   <translation>Se vuelven a mostrar notificaciones sobre {program}.</translation>
  </message>
  <message>
   <source>Recording works on Linux only so far.</source>
   <translation>Por ahora el registro solo funciona en Linux.</translation>
  </message>
  <message>
   <source>Recording is turned on. To record: privacycheck record run</source>
   <translation>El registro está activado. Para registrar: privacycheck record run</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder did not start. See what it says: privacycheck record run</source>
   <translation>El registro está activado, pero no arrancó. Vea lo que dice: privacycheck record run</translation>
  </message>
  <message>
   <source>Recording. systemd starts it when you log in. To end it: privacycheck record off</source>
   <translation>Se está registrando. systemd lo inicia cuando usted entra en su sesión. Para terminar: privacycheck record off</translation>
  </message>
  <message>
   <source>Recording. It is among what starts when you log in. To end it: privacycheck record off</source>
   <translation>Se está registrando. Está entre lo que se inicia cuando usted entra en su sesión. Para terminar: privacycheck record off</translation>
  </message>
  <message>
   <source>Recording is turned off, but a recorder still runs. It ends by itself.</source>
   <translation>El registro está desactivado, pero uno sigue en marcha. Termina por sí solo.</translation>
  </message>
  <message>
   <source>Recording is not turned on.</source>
   <translation>El registro no está activado.</translation>
  </message>
  <message>
   <source>Recording goes on.</source>
   <translation>El registro continúa.</translation>
  </message>
  <message>
   <source>First contacts are notified.</source>
   <translation>Se avisa de los primeros contactos.</translation>
  </message>
  <message>
   <source>First contacts are no longer notified.</source>
   <translation>Ya no se avisa de los primeros contactos.</translation>
  </message>
  <message>
   <source>{program} is not muted.</source>
   <translation>{program} no está silenciado.</translation>
  </message>
  <message>
   <source>{error} Recording is turned on; to record now, run: privacycheck record run</source>
   <translation>{error} El registro está activado; para registrar ahora, ejecute: privacycheck record run</translation>
  </message>
  <message>
   <source>{error} Nothing is recorded any more.</source>
   <translation>{error} Ya no se registra nada.</translation>
  </message>
 </context>
 <context>
  <name>cli.recorder</name>
  <message>
   <source>Recording is turned off. To turn it on: privacycheck record on</source>
   <translation>El registro está desactivado. Para activarlo: privacycheck record on</translation>
  </message>
  <message numerus="yes">
   <source>The last {n} sums could not be written.</source>
   <comment>The last sum could not be written.</comment>
   <translation>
    <numerusform>No se pudo escribir la última suma.</numerusform>
    <numerusform>No se pudieron escribir las últimas {n} sumas.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.base</name>
  <message>
   <source>{what} may not be read by your account.</source>
   <translation>Su cuenta no tiene permiso para leer: {what}.</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as administrator to see them.</source>
   <translation>Ejecute PrivacyCheck como administrador para verlos.</translation>
  </message>
  <message>
   <source>{what} cannot be read ({strerror}).</source>
   <translation>No se puede leer: {what} ({strerror}).</translation>
  </message>
  <message>
   <source>{what} is too large to be what it should be.</source>
   <translation>Demasiado grande para ser lo que debería: {what}.</translation>
  </message>
  <message>
   <source>The home folder {home}</source>
   <translation>La carpeta personal {home}</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as the user whose folder it is.</source>
   <translation>Ejecute PrivacyCheck como el usuario dueño de la carpeta.</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_extensions</name>
  <message>
   <source>extensions of Chrome and its relatives</source>
   <translation>extensiones de Chrome y sus derivados</translation>
  </message>
  <message>
   <source>Which extensions your browser profiles hold and what they may do. No history, no passwords, no cookies.</source>
   <translation>Qué extensiones contienen los perfiles de su navegador y qué pueden hacer. Sin historial, sin contraseñas, sin cookies.</translation>
  </message>
  <message>
   <source>Settings of {host} are damaged: {path}</source>
   <translation>Los ajustes de {host} están dañados: {path}</translation>
  </message>
  <message>
   <source>The list of extensions in {path}</source>
   <translation>La lista de extensiones en {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_profiles</name>
  <message>
   <source>The profiles of {host}</source>
   <translation>Los perfiles de {host}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.editor_extensions</name>
  <message>
   <source>extensions of code editors</source>
   <translation>extensiones de editores de código</translation>
  </message>
  <message>
   <source>Which extensions Visual Studio Code and its relatives hold.</source>
   <translation>Qué extensiones contienen Visual Studio Code y sus derivados.</translation>
  </message>
  <message>
   <source>The list of extensions of {host} is damaged: {shown}</source>
   <translation>La lista de extensiones de {host} está dañada: {shown}</translation>
  </message>
  <message>
   <source>The list of extensions of {host}</source>
   <translation>La lista de extensiones de {host}</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.firefox_extensions</name>
  <message>
   <source>extensions of Firefox and its relatives</source>
   <translation>extensiones de Firefox y sus derivados</translation>
  </message>
  <message>
   <source>Which extensions your profiles hold and what they may do. No history, no passwords, no mail, no cookies.</source>
   <translation>Qué extensiones contienen sus perfiles y qué pueden hacer. Sin historial, sin contraseñas, sin correo, sin cookies.</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.jetbrains_plugins</name>
  <message>
   <source>plugins of JetBrains' editors</source>
   <translation>complementos de los editores de JetBrains</translation>
  </message>
  <message>
   <source>Which plugins you added to editors of JetBrains and to Android Studio.</source>
   <translation>Qué complementos añadió usted a los editores de JetBrains y a Android Studio.</translation>
  </message>
  <message>
   <source>The plugin {name} of {profile}</source>
   <translation>El complemento {name} de {profile}</translation>
  </message>
  <message>
   <source>The plugins of {profile}</source>
   <translation>Los complementos de {profile}</translation>
  </message>
  <message>
   <source>{shown} is damaged.</source>
   <translation>Está dañado: {shown}.</translation>
  </message>
  <message>
   <source>The folder of editors {below}</source>
   <translation>La carpeta de editores {below}</translation>
  </message>
 </context>
 <context>
  <name>collect.machine</name>
  <message numerus="yes">
   <source>{n} lines of the recording are damaged, the first in line {first}.</source>
   <comment>1 line of the recording is damaged: line {first}.</comment>
   <translation>
    <numerusform>1 línea de la grabación está dañada: la línea {first}.</numerusform>
    <numerusform>{n} líneas de la grabación están dañadas; la primera es la línea {first}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is empty, not a recorded computer.</source>
   <translation>{path} está vacío, no es un ordenador grabado.</translation>
  </message>
  <message>
   <source>Record the computer again.</source>
   <translation>Grabe el ordenador de nuevo.</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not describe one.</source>
   <translation>{path} no es un ordenador grabado: su primera línea no describe ninguno.</translation>
  </message>
  <message>
   <source>After {LINES} lines the rest was left out.</source>
   <translation>Tras {LINES} líneas se omitió el resto.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.chromium_names</name>
  <message>
   <source>The names that {browser} noted ({path})</source>
   <translation>Los nombres que {browser} anotó ({path})</translation>
  </message>
  <message>
   <source>addresses that browsers noted</source>
   <translation>direcciones que anotaron los navegadores</translation>
  </message>
  <message>
   <source>In the profiles of Chromium and its relatives: from which address some sites answered in the last day.</source>
   <translation>En los perfiles de Chromium y sus derivados: desde qué dirección respondieron algunos sitios en las últimas 24 horas.</translation>
  </message>
  <message>
   <source>{what} cannot be understood.</source>
   <translation>No se puede entender: {what}.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.dnsmasq</name>
  <message>
   <source>the log of dnsmasq</source>
   <translation>los registros de dnsmasq</translation>
  </message>
  <message>
   <source>names in the log of dnsmasq</source>
   <translation>nombres en el registro de dnsmasq</translation>
  </message>
  <message>
   <source>The end of dnsmasq's or Pi-hole's log, where one is kept: names that were asked for in the last day.</source>
   <translation>El final del registro de dnsmasq o Pi-hole, donde se lleva uno: nombres consultados en las últimas 24 horas.</translation>
  </message>
  <message>
   <source>The settings of dnsmasq ({FOLDER})</source>
   <translation>Los ajustes de dnsmasq ({FOLDER})</translation>
  </message>
  <message>
   <source>The log of dnsmasq ({shown})</source>
   <translation>El registro de dnsmasq ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.names.hosts</name>
  <message>
   <source>names of addresses</source>
   <translation>nombres de direcciones</translation>
  </message>
  <message>
   <source>/etc/hosts: names that this computer itself has for addresses. No name is looked up anywhere.</source>
   <translation>/etc/hosts: nombres que este ordenador mismo tiene para direcciones. No se consulta ningún nombre en ningún sitio.</translation>
  </message>
  <message>
   <source>The list of host names (/etc/hosts)</source>
   <translation>La lista de nombres de equipos (/etc/hosts)</translation>
  </message>
 </context>
 <context>
  <name>collect.names.nscd</name>
  <message>
   <source>the cache of nscd</source>
   <translation>la caché de nscd</translation>
  </message>
  <message>
   <source>The cache of names (nscd)</source>
   <translation>La caché de nombres (nscd)</translation>
  </message>
  <message>
   <source>names in the cache of nscd</source>
   <translation>nombres en la caché de nscd</translation>
  </message>
  <message>
   <source>The cache file of nscd, where that runs: names that programs of this computer asked for. Nobody is asked.</source>
   <translation>El archivo de caché de nscd, donde funciona: nombres que consultaron los programas de este ordenador. No se pregunta a nadie.</translation>
  </message>
  <message>
   <source>{what} is damaged, or of a kind that we do not know.</source>
   <translation>{what}: está dañado o es de un tipo que no conocemos.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.resolved</name>
  <message>
   <source>The cache of names (systemd-resolved)</source>
   <translation>La caché de nombres (systemd-resolved)</translation>
  </message>
  <message>
   <source>names in the cache of systemd-resolved</source>
   <translation>nombres en la caché de systemd-resolved</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for lately, as systemd-resolved keeps them. Nobody is asked.</source>
   <translation>Los nombres que los programas de este ordenador consultaron hace poco, tal como los guarda systemd-resolved. No se pregunta a nadie.</translation>
  </message>
  <message>
   <source>{what} is not shown by this version of systemd.</source>
   <translation>{what}: esta versión de systemd no lo muestra.</translation>
  </message>
  <message>
   <source>systemd 254 and newer show it.</source>
   <translation>systemd 254 y posteriores sí lo muestran.</translation>
  </message>
  <message>
   <source>{what} cannot be read: it does not answer.</source>
   <translation>{what}: no se puede leer, no responde.</translation>
  </message>
  <message>
   <source>{what} cannot be read: it answers in a way that we do not know.</source>
   <translation>{what}: no se puede leer, responde de un modo que no conocemos.</translation>
  </message>
 </context>
 <context>
  <name>collect.names.reverse</name>
  <message>
   <source>a reverse look-up</source>
   <translation>una consulta inversa</translation>
  </message>
 </context>
 <context>
  <name>collect.names.squid</name>
  <message>
   <source>the log of the proxy Squid</source>
   <translation>los registros del proxy Squid</translation>
  </message>
  <message>
   <source>names in the log of Squid</source>
   <translation>nombres en el registro de Squid</translation>
  </message>
  <message>
   <source>The end of the log of the proxy Squid, where one runs on this computer: sites asked for in the last day.</source>
   <translation>El final del registro del proxy Squid, donde funciona uno en este ordenador: sitios consultados en las últimas 24 horas.</translation>
  </message>
  <message>
   <source>The log of the proxy Squid ({place})</source>
   <translation>El registro del proxy Squid ({place})</translation>
  </message>
 </context>
 <context>
  <name>collect.names.windows_dns</name>
  <message>
   <source>the DNS cache of Windows</source>
   <translation>la caché de DNS de Windows</translation>
  </message>
  <message>
   <source>The cache of names (ipconfig /displaydns)</source>
   <translation>La caché de nombres (ipconfig /displaydns)</translation>
  </message>
  <message>
   <source>names in the DNS cache of Windows</source>
   <translation>nombres en la caché de DNS de Windows</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for, as Windows keeps them. Nobody is asked.</source>
   <translation>Los nombres que consultaron los programas de este ordenador, tal como los guarda Windows. No se pregunta a nadie.</translation>
  </message>
  <message>
   <source>{what} does not answer.</source>
   <translation>{what}: no responde.</translation>
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
   <translation>Nombres y primeros 11 bytes de archivos .AppImage en Descargas, Aplicaciones y carpetas similares.</translation>
  </message>
  <message>
   <source>The file {path}</source>
   <translation>El archivo {path}</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>Compruebe quién puede leerlo.</translation>
  </message>
  <message>
   <source>The folder {path}</source>
   <translation>La carpeta {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.deb</name>
  <message>
   <source>programs installed as Debian packages</source>
   <translation>programas instalados como paquetes Debian</translation>
  </message>
  <message>
   <source>dpkg's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>La lista de paquetes instalados de dpkg y de sus archivos. Nombres y versiones de los paquetes, quién los empaquetó.</translation>
  </message>
  <message>
   <source>The list of installed Debian packages</source>
   <translation>La lista de paquetes Debian instalados</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of Debian packages are damaged.</source>
   <comment>1 entry of the list of Debian packages is damaged.</comment>
   <translation>
    <numerusform>1 entrada de la lista de paquetes Debian está dañada.</numerusform>
    <numerusform>{n} entradas de la lista de paquetes Debian están dañadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Run in a terminal: dpkg --audit</source>
   <translation>Ejecute en un terminal: dpkg --audit</translation>
  </message>
  <message>
   <source>The lists of files of Debian packages</source>
   <translation>Las listas de archivos de los paquetes Debian</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Debian packages cannot be read.</source>
   <comment>1 list of files of a Debian package cannot be read.</comment>
   <translation>
    <numerusform>No se puede leer 1 lista de archivos de un paquete Debian.</numerusform>
    <numerusform>No se pueden leer {n} listas de archivos de paquetes Debian.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.desktop_entries</name>
  <message>
   <source>programs in the menu</source>
   <translation>programas del menú</translation>
  </message>
  <message>
   <source>Menu files (.desktop) of the system and of your account: names, commands and icons of programs.</source>
   <translation>Archivos de menú (.desktop) del sistema y de su cuenta: nombres, órdenes e iconos de programas.</translation>
  </message>
  <message>
   <source>The menu file {path}</source>
   <translation>El archivo de menú {path}</translation>
  </message>
  <message>
   <source>The menu folder {path}</source>
   <translation>La carpeta de menú {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.flatpak</name>
  <message>
   <source>programs installed with Flatpak</source>
   <translation>programas instalados con Flatpak</translation>
  </message>
  <message>
   <source>Flatpak's folders of the system and of your account: names, versions and makers of programs.</source>
   <translation>Carpetas de Flatpak del sistema y de su cuenta: nombres, versiones y desarrolladores de los programas.</translation>
  </message>
  <message>
   <source>The list of places with Flatpak programs</source>
   <translation>La lista de lugares con programas Flatpak</translation>
  </message>
  <message>
   <source>The folder of Flatpak programs {path}</source>
   <translation>La carpeta de programas Flatpak {path}</translation>
  </message>
  <message>
   <source>The Flatpak program {clean}</source>
   <translation>El programa Flatpak {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.pacman</name>
  <message>
   <source>programs installed as Arch packages</source>
   <translation>programas instalados como paquetes Arch</translation>
  </message>
  <message>
   <source>pacman's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>La lista de paquetes instalados de pacman y de sus archivos. Nombres y versiones de los paquetes, quién los empaquetó.</translation>
  </message>
  <message>
   <source>The entry {name} of the list of Arch packages is damaged.</source>
   <translation>La entrada {name} de la lista de paquetes de Arch está dañada.</translation>
  </message>
  <message>
   <source>The list of installed Arch packages</source>
   <translation>La lista de paquetes Arch instalados</translation>
  </message>
  <message>
   <source>The lists of files of Arch packages</source>
   <translation>Las listas de archivos de los paquetes Arch</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Arch packages cannot be read.</source>
   <comment>1 list of files of an Arch package cannot be read.</comment>
   <translation>
    <numerusform>No se puede leer 1 lista de archivos de un paquete Arch.</numerusform>
    <numerusform>No se pueden leer {n} listas de archivos de paquetes Arch.</numerusform>
   </translation>
  </message>
  <message>
   <source>The entry {clean} of the list of Arch packages</source>
   <translation>La entrada {clean} de la lista de paquetes Arch</translation>
  </message>
  <message>
   <source>Run in a terminal: pacman -Dk</source>
   <translation>Ejecute en un terminal: pacman -Dk</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.rpm</name>
  <message>
   <source>RPM packages are being installed right now; the newest ones may be missing.</source>
   <translation>Se están instalando paquetes RPM en este momento; pueden faltar los más recientes.</translation>
  </message>
  <message>
   <source>programs installed as RPM packages</source>
   <translation>programas instalados como paquetes RPM</translation>
  </message>
  <message>
   <source>rpm's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>La lista de paquetes instalados de rpm y de sus archivos. Nombres y versiones de los paquetes, quién los empaquetó.</translation>
  </message>
  <message>
   <source>The list of installed RPM packages</source>
   <translation>La lista de paquetes RPM instalados</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is damaged.</source>
   <translation>La lista de paquetes RPM instalados está dañada.</translation>
  </message>
  <message>
   <source>Run in a terminal: rpmdb --verifydb</source>
   <translation>Ejecute en un terminal: rpmdb --verifydb</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is in an older format that is not read.</source>
   <translation>La lista de paquetes RPM instalados está en un formato más antiguo que no se lee.</translation>
  </message>
  <message>
   <source>Run in a terminal as administrator: rpmdb --rebuilddb (on systems with rpm 4.16 or newer).</source>
   <translation>Ejecute en un terminal como administrador: rpmdb --rebuilddb (en sistemas con rpm 4.16 o posterior).</translation>
  </message>
  <message>
   <source>Scan again in a moment.</source>
   <translation>Analice de nuevo dentro de un momento.</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of RPM packages are damaged.</source>
   <comment>1 entry of the list of RPM packages is damaged.</comment>
   <translation>
    <numerusform>1 entrada de la lista de paquetes RPM está dañada.</numerusform>
    <numerusform>{n} entradas de la lista de paquetes RPM están dañadas.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap</name>
  <message>
   <source>programs installed as Snaps</source>
   <translation>programas instalados como Snaps</translation>
  </message>
  <message>
   <source>Descriptions of installed Snap programs; for administrators also snapd's records of who publishes them.</source>
   <translation>Descripciones de los programas Snap instalados; para administradores, también los registros de snapd sobre quién los publica.</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown}</source>
   <translation>La descripción del programa Snap {shown}</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown} is damaged.</source>
   <translation>La descripción del programa Snap {shown} está dañada.</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap_places</name>
  <message>
   <source>The folder of Snap programs {mount}</source>
   <translation>La carpeta de programas Snap {mount}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.web_apps</name>
  <message>
   <source>The list of sites that {host} shows as programs</source>
   <translation>La lista de sitios que {host} muestra como programas</translation>
  </message>
  <message>
   <source>sites that browsers show as programs</source>
   <translation>sitios que los navegadores muestran como programas</translation>
  </message>
  <message>
   <source>Which sites you installed as programs from a browser. No history.</source>
   <translation>Qué sitios instaló usted como programas desde un navegador. Sin historial.</translation>
  </message>
  <message>
   <source>{what} is damaged: {shown}</source>
   <translation>{what}: está dañado ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.wine</name>
  <message>
   <source>Windows programs under Wine</source>
   <translation>programas de Windows bajo Wine</translation>
  </message>
  <message>
   <source>The list of installed programs in the registry files of Wine, Bottles, Lutris, PlayOnLinux and Steam.</source>
   <translation>La lista de programas instalados en los archivos de registro de Wine, Bottles, Lutris, PlayOnLinux y Steam.</translation>
  </message>
  <message>
   <source>The list of Windows programs in {path}</source>
   <translation>La lista de programas de Windows en {path}</translation>
  </message>
  <message>
   <source>{what} is damaged ({file}).</source>
   <translation>Está dañado: {what} ({file}).</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.declarations</name>
  <message>
   <source>The declaration {path}</source>
   <translation>La declaración {path}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more declarations of it were left out.</source>
   <comment>1 more declaration of it was left out.</comment>
   <translation>
    <numerusform>Se omitió 1 declaración más de este programa.</numerusform>
    <numerusform>Se omitieron {n} declaraciones más de este programa.</numerusform>
   </translation>
  </message>
  <message>
   <source>{what} is damaged.</source>
   <translation>Está dañado: {what}.</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.flatpak_rights</name>
  <message>
   <source>what Flatpak programs may use</source>
   <translation>lo que pueden usar los programas Flatpak</translation>
  </message>
  <message>
   <source>What Flatpak programs ask for, and what you or an administrator gave or took away (overrides).</source>
   <translation>Lo que piden los programas Flatpak, y lo que usted o un administrador les dio o les quitó (overrides).</translation>
  </message>
  <message>
   <source>What the Flatpak program {clean} may use</source>
   <translation>Lo que puede usar el programa Flatpak {clean}</translation>
  </message>
  <message>
   <source>What Flatpak programs may use ({shown})</source>
   <translation>Lo que pueden usar los programas Flatpak ({shown})</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.memberships</name>
  <message>
   <source>groups that your account belongs to</source>
   <translation>grupos a los que pertenece su cuenta</translation>
  </message>
  <message>
   <source>Which groups with special rights (camera, sound, keyboards, disks) your account belongs to.</source>
   <translation>A qué grupos con permisos especiales (cámara, sonido, teclados, discos) pertenece su cuenta.</translation>
  </message>
  <message>
   <source>The list of groups</source>
   <translation>La lista de grupos</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.portal_answers</name>
  <message>
   <source>what you allowed programs to use</source>
   <translation>lo que usted permitió usar a los programas</translation>
  </message>
  <message>
   <source>Your answers when programs asked your desktop for camera, place, background, screen or notifications.</source>
   <translation>Sus respuestas cuando los programas pidieron a su escritorio cámara, ubicación, segundo plano, pantalla o notificaciones.</translation>
  </message>
  <message>
   <source>What programs asked your desktop for ({name})</source>
   <translation>Lo que los programas pidieron a su escritorio ({name})</translation>
  </message>
  <message>
   <source>The list of what programs asked for is damaged: {shown}</source>
   <translation>La lista de lo que pidieron los programas está dañada: {shown}</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.snap_rights</name>
  <message>
   <source>Which rights of Snap programs are in force may be read by administrators only; we show those asked for.</source>
   <translation>Solo los administradores pueden leer qué permisos de los programas Snap están en vigor; mostramos los que piden.</translation>
  </message>
  <message>
   <source>what Snap programs may use</source>
   <translation>lo que pueden usar los programas Snap</translation>
  </message>
  <message>
   <source>Which interfaces Snap programs ask for; for administrators also which of them are in force.</source>
   <translation>Qué interfaces piden los programas Snap; para administradores, también cuáles están en vigor.</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use</source>
   <translation>Lo que puede usar el programa Snap {name}</translation>
  </message>
  <message>
   <source>Run in a terminal: snap connections</source>
   <translation>Ejecute en un terminal: snap connections</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use cannot be read: it is damaged.</source>
   <translation>No se puede leer lo que puede usar el programa Snap {name}: está dañado.</translation>
  </message>
 </context>
 <context>
  <name>collect.runner</name>
  <message>
   <source>it took too long</source>
   <translation>tardó demasiado</translation>
  </message>
  <message>
   <source>there are more than are looked at</source>
   <translation>hay más de los que se miran</translation>
  </message>
  <message>
   <source>{what} could not be read: {error}.</source>
   <translation>{what}: no se pudo leer ({error}).</translation>
  </message>
  <message>
   <source>{what} could not be understood ({error}).</source>
   <translation>{what}: no se pudo interpretar ({error}).</translation>
  </message>
  <message>
   <source>After {count} entries we stopped looking at {title}: {why}.</source>
   <translation>Tras {count} entradas dejamos de mirar {title}: {why}.</translation>
  </message>
  <message>
   <source>{more} more of {title} could not be read.</source>
   <translation>No se pudieron leer {more} más de {title}.</translation>
  </message>
  <message>
   <source>Please report this as a fault of PrivacyCheck.</source>
   <translation>Comunique esto, por favor, como un fallo de PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.autostart</name>
  <message>
   <source>The list of what starts at login ({shown})</source>
   <translation>La lista de lo que arranca al iniciar sesión ({shown})</translation>
  </message>
  <message>
   <source>programs that start at login</source>
   <translation>programas que arrancan al iniciar sesión</translation>
  </message>
  <message>
   <source>Entries of what starts at login, of the system and of your account, and systemd units of your account.</source>
   <translation>Entradas de lo que arranca al iniciar sesión, del sistema y de su cuenta, y unidades systemd de su cuenta.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.connections</name>
  <message numerus="yes">
   <source>{n} connections belong</source>
   <comment>1 connection belongs</comment>
   <translation>
    <numerusform>1 conexión pertenece</numerusform>
    <numerusform>{n} conexiones pertenecen</numerusform>
   </translation>
  </message>
  <message>
   <source>open connections</source>
   <translation>conexiones abiertas</translation>
  </message>
  <message>
   <source>The system's lists of open connections (TCP and UDP), and which program holds each. Nothing that is sent is read.</source>
   <translation>Las listas del sistema con las conexiones abiertas (TCP y UDP) y qué programa tiene cada una. No se lee nada de lo que se envía.</translation>
  </message>
  <message>
   <source>{ends} to other accounts or the system; the programs are not shown.</source>
   <translation>{ends} a otras cuentas o al sistema; los programas no se muestran.</translation>
  </message>
  <message>
   <source>The table of {table} connections</source>
   <translation>La tabla de conexiones {table}</translation>
  </message>
 </context>
 <context>
  <name>collect.running.device_use</name>
  <message>
   <source>Which devices programs of other accounts have open may be read by administrators only.</source>
   <translation>Solo los administradores pueden leer qué dispositivos tienen abiertos los programas de otras cuentas.</translation>
  </message>
  <message>
   <source>cameras and microphones in use now</source>
   <translation>cámaras y micrófonos en uso ahora</translation>
  </message>
  <message>
   <source>Which programs have a camera or microphone open at this moment; nothing is recorded.</source>
   <translation>Qué programas tienen abierta una cámara o un micrófono en este momento; no se graba nada.</translation>
  </message>
  <message>
   <source>Who uses the microphone could not be asked: {program} gave no answer.</source>
   <translation>No se pudo preguntar quién usa el micrófono: {program} no respondió.</translation>
  </message>
  <message>
   <source>The list of open devices</source>
   <translation>La lista de dispositivos abiertos</translation>
  </message>
 </context>
 <context>
  <name>collect.running.live_sockets</name>
  <message>
   <source>Connections that begin and end between two looks may be missed or counted too low.</source>
   <translation>Las conexiones que empiezan y terminan entre dos miradas pueden faltar o contarse de menos.</translation>
  </message>
  <message numerus="yes">
   <source>{n} containers or sandboxes with networks of their own are not watched: the system allows it to administrators.</source>
   <comment>1 container or sandbox with a network of its own is not watched: the system allows it to administrators.</comment>
   <translation>
    <numerusform>1 contenedor o entorno aislado con red propia no se observa: el sistema solo lo permite a los administradores.</numerusform>
    <numerusform>{n} contenedores o entornos aislados con redes propias no se observan: el sistema solo lo permite a los administradores.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.running.polled_sockets</name>
  <message>
   <source>How much each connection carries is not told here: this system does not say it in a way that we can read.</source>
   <translation>Aquí no se indica cuánto transporta cada conexión: este sistema no lo dice de un modo que podamos leer.</translation>
  </message>
  <message>
   <source>Connections that begin and end between two looks are missed.</source>
   <translation>Las conexiones que empiezan y terminan entre dos miradas no se ven.</translation>
  </message>
  <message>
   <source>Only connections of your own account are seen.</source>
   <translation>Solo se ven las conexiones de su propia cuenta.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.processes</name>
  <message numerus="yes">
   <source>{n} running programs belong</source>
   <comment>1 running program belongs</comment>
   <translation>
    <numerusform>1 programa en marcha pertenece</numerusform>
    <numerusform>{n} programas en marcha pertenecen</numerusform>
   </translation>
  </message>
  <message>
   <source>running programs</source>
   <translation>programas en marcha</translation>
  </message>
  <message>
   <source>The system's list of running programs: their files and, for scripts, which one. Nothing else of their commands is read.</source>
   <translation>La lista del sistema con los programas en marcha: sus archivos y, en los scripts, cuál. No se lee nada más de sus órdenes.</translation>
  </message>
  <message>
   <source>{programs} to other accounts or the system; the files are not shown.</source>
   <translation>{programs} a otras cuentas o al sistema; los archivos no se muestran.</translation>
  </message>
 </context>
 <context>
  <name>collect.running.services</name>
  <message>
   <source>background services</source>
   <translation>servicios en segundo plano</translation>
  </message>
  <message>
   <source>Which services systemd starts with the computer, and the commands that they run.</source>
   <translation>Qué servicios inicia systemd con el ordenador, y las órdenes que ejecutan.</translation>
  </message>
  <message>
   <source>The background service {name}</source>
   <translation>El servicio en segundo plano {name}</translation>
  </message>
  <message>
   <source>The list of background services</source>
   <translation>La lista de servicios en segundo plano</translation>
  </message>
  <message>
   <source>The list of background services {clean}</source>
   <translation>La lista de servicios en segundo plano {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.browser_policies</name>
  <message>
   <source>rules that browsers are given</source>
   <translation>reglas que reciben los navegadores</translation>
  </message>
  <message>
   <source>Policy files of browsers: what an administrator or another program forces on them.</source>
   <translation>Archivos de directivas de los navegadores: lo que un administrador u otro programa les impone.</translation>
  </message>
  <message>
   <source>The rules that {host} is given ({shown})</source>
   <translation>Las reglas que recibe {host} ({shown})</translation>
  </message>
  <message>
   <source>The rules that {host} is given are damaged: {shown}</source>
   <translation>Las reglas que recibe {host} están dañadas: {shown}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules of {host} were left out: {shown}</source>
   <comment>1 more rule of {host} was left out: {shown}</comment>
   <translation>
    <numerusform>Se omitió 1 regla más de {host}: {shown}</numerusform>
    <numerusform>Se omitieron {n} reglas más de {host}: {shown}</numerusform>
   </translation>
  </message>
  <message>
   <source>The rules that {host} is given ({path})</source>
   <translation>Las reglas que recibe {host} ({path})</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.handlers</name>
  <message>
   <source>programs that open things for you</source>
   <translation>programas predeterminados para abrir cosas</translation>
  </message>
  <message>
   <source>Which program opens web pages, mail, PDF files, pictures, videos and calendars.</source>
   <translation>Qué programa abre páginas web, correo, archivos PDF, imágenes, vídeos y calendarios.</translation>
  </message>
  <message>
   <source>The list of default programs {path}</source>
   <translation>La lista de programas predeterminados {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.proxy_settings</name>
  <message>
   <source>proxies</source>
   <translation>proxies</translation>
  </message>
  <message>
   <source>Proxy settings of your session, of the system, of GNOME and of KDE; no names and passwords in them.</source>
   <translation>Ajustes de proxy de su sesión, del sistema, de GNOME y de KDE; sin los nombres ni las contraseñas que contengan.</translation>
  </message>
  <message>
   <source>The settings file {path}</source>
   <translation>El archivo de ajustes {path}</translation>
  </message>
  <message>
   <source>The settings of your desktop (dconf) are damaged.</source>
   <translation>Los ajustes de su escritorio (dconf) están dañados.</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.root_certificates</name>
  <message>
   <source>Chrome and its relatives</source>
   <translation>Chrome y sus derivados</translation>
  </message>
  <message>
   <source>root certificates that were added</source>
   <translation>certificados raíz que se añadieron</translation>
  </message>
  <message>
   <source>Root certificates that did not come with your system: of the system's own folders and of browsers.</source>
   <translation>Certificados raíz que no venían con su sistema: de las carpetas propias del sistema y de los navegadores.</translation>
  </message>
  <message>
   <source>The certificates of {who} ({path})</source>
   <translation>Los certificados de {who} ({path})</translation>
  </message>
  <message>
   <source>The root certificate {path}</source>
   <translation>El certificado raíz {path}</translation>
  </message>
  <message>
   <source>The folder of root certificates {path}</source>
   <translation>La carpeta de certificados raíz {path}</translation>
  </message>
  <message>
   <source>{what} cannot be read.</source>
   <translation>No se puede leer: {what}.</translation>
  </message>
  <message>
   <source>A certificate of {who} is damaged.</source>
   <translation>Un certificado de {who} está dañado.</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.sandbox</name>
  <message>
   <source>Install the .deb package or use the folder that runs anywhere to see them.</source>
   <translation>Para verlos, instale el paquete .deb o use la carpeta que funciona en cualquier sitio.</translation>
  </message>
  <message>
   <source>Your home folder cannot be seen from inside Flatpak: extensions, AppImages and Wine are missing.</source>
   <translation>Desde dentro de Flatpak no se ve su carpeta personal: faltan extensiones, AppImages y Wine.</translation>
  </message>
  <message>
   <source>Other running programs and their connections cannot be seen from inside Flatpak.</source>
   <translation>Desde dentro de Flatpak no se ven los demás programas en ejecución ni sus conexiones.</translation>
  </message>
  <message>
   <source>RPM packages, the system's menu entries and what it starts at login cannot be seen from inside Flatpak.</source>
   <translation>Desde dentro de Flatpak no se ven los paquetes RPM, las entradas de menú del sistema ni lo que este inicia al abrir la sesión.</translation>
  </message>
  <message>
   <source>the sandbox around PrivacyCheck</source>
   <translation>el entorno aislado alrededor de PrivacyCheck</translation>
  </message>
  <message>
   <source>Whether PrivacyCheck itself runs inside Flatpak, and what it may see there.</source>
   <translation>Si el propio PrivacyCheck funciona dentro de Flatpak, y qué puede ver allí.</translation>
  </message>
  <message>
   <source>What Flatpak's sandbox may do</source>
   <translation>Lo que puede hacer el entorno aislado de Flatpak</translation>
  </message>
  <message>
   <source>Run in a terminal: {command}</source>
   <translation>Ejecute en un terminal: {command}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnel_interfaces</name>
  <message>
   <source>addresses of tunnels</source>
   <translation>direcciones de túneles</translation>
  </message>
  <message>
   <source>The names, kinds and own addresses of network interfaces, to tell which connections leave through a VPN.</source>
   <translation>Los nombres, tipos y direcciones propias de las interfaces de red, para saber qué conexiones salen por una VPN.</translation>
  </message>
  <message>
   <source>made by a VPN program</source>
   <translation>creada por un programa VPN</translation>
  </message>
  <message>
   <source>The list of network interfaces</source>
   <translation>La lista de interfaces de red</translation>
  </message>
  <message>
   <source>The network interface {clean}</source>
   <translation>La interfaz de red {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnels</name>
  <message>
   <source>Network connections may be read by administrators only; VPNs among them are not shown.</source>
   <translation>Solo los administradores pueden leer las conexiones de red; las VPN que haya entre ellas no se muestran.</translation>
  </message>
  <message>
   <source>VPNs that are set up</source>
   <translation>VPN configuradas</translation>
  </message>
  <message>
   <source>Names and kinds of the VPNs that are set up; no keys.</source>
   <translation>Nombres y tipos de las VPN configuradas; sin claves.</translation>
  </message>
  <message>
   <source>The list of network connections</source>
   <translation>La lista de conexiones de red</translation>
  </message>
  <message>
   <source>Run in a terminal: nmcli connection show</source>
   <translation>Ejecute en un terminal: nmcli connection show</translation>
  </message>
  <message>
   <source>The folder of {kind} tunnels</source>
   <translation>La carpeta de túneles {kind}</translation>
  </message>
 </context>
 <context>
  <name>decisions</name>
  <message>
   <source>Your decision could not be saved in {path}: {error}.</source>
   <translation>Su decisión no se pudo guardar en {path}: {error}.</translation>
  </message>
 </context>
 <context>
  <name>deep</name>
  <message>
   <source>lists of files of packages</source>
   <translation>listas de archivos de paquetes</translation>
  </message>
  <message>
   <source>folders that could not be read</source>
   <translation>carpetas que no se pudieron leer</translation>
  </message>
 </context>
 <context>
  <name>desktop.startup</name>
  <message>
   <source>PrivacyCheck recorder</source>
   <translation>Registrador de PrivacyCheck</translation>
  </message>
  <message>
   <source>Keeps how much each program sends</source>
   <translation>Guarda cuánto envía cada programa</translation>
  </message>
  <message>
   <source>PrivacyCheck icon</source>
   <translation>Icono de PrivacyCheck</translation>
  </message>
  <message>
   <source>Shows that it records</source>
   <translation>Muestra que se está grabando</translation>
  </message>
  <message>
   <source>{path} could not be written: {error}.</source>
   <translation>{path} no se pudo escribir: {error}.</translation>
  </message>
  <message>
   <source>{path} could not be removed: {error}.</source>
   <translation>{path} no se pudo quitar: {error}.</translation>
  </message>
  <message>
   <source>{path} is missing. Install PrivacyCheck again.</source>
   <translation>Falta {path}. Vuelva a instalar PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>gui.about_page</name>
  <message>
   <source>About the data</source>
   <translation>Sobre los datos</translation>
  </message>
  <message>
   <source>Looking at what can be seen here…</source>
   <translation>Mirando qué se puede ver aquí…</translation>
  </message>
  <message>
   <source>Network requests that this program ever made</source>
   <translation>Peticiones de red que este programa ha hecho alguna vez</translation>
  </message>
  <message>
   <source>You can check that. Watch it with the system's own tools while it scans: on Linux "strace -f -e trace=network privacycheck scan" shows no connection to any internet address, and with the network switched off every result is the same. A source opens in your browser only after you pressed it and confirmed its address; that request is the browser's.</source>
   <translation>Puede comprobarlo. Obsérvelo con las herramientas del sistema mientras analiza: en Linux, «strace -f -e trace=network privacycheck scan» no muestra ninguna conexión a una dirección de internet, y con la red desconectada todos los resultados son iguales. Una fuente se abre en su navegador solo después de que usted la pulse y confirme su dirección; esa petición la hace el navegador.</translation>
  </message>
  <message>
   <source>Rule book: {programs} programs, {companies} companies, {recipients} recipients, and the laws of {lands} countries and unions. Newest statement of {date}.</source>
   <translation>Libro de reglas: {programs} programas, {companies} empresas, {recipients} destinatarios y las leyes de {lands} países y uniones. Afirmación más reciente del {date}.</translation>
  </message>
  <message>
   <source>What is read on this computer</source>
   <translation>Lo que se lee en este ordenador</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <source>The answer was not understood.</source>
   <translation>No se entendió la respuesta.</translation>
  </message>
  <message>
   <source>"privacycheck history delete --all" deletes this list too.</source>
   <translation>«privacycheck history delete --all» borra también esta lista.</translation>
  </message>
  <message>
   <source>None on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off.</source>
   <translation>Ninguna registrada. Solo las consultas inversas (preguntar al servidor de nombres por los nombres de las direcciones) podrían hacer alguna, y están desactivadas.</translation>
  </message>
  <message>
   <source>PrivacyCheck {} is free software (GPL-3.0-or-later). The rule book is CC BY 4.0, the icons are Lucide's (ISC). What is not in the rule book is shown as not known, never as fine.</source>
   <translation>PrivacyCheck {} es software libre (GPL-3.0-or-later). El libro de reglas es CC BY 4.0, los iconos son de Lucide (ISC). Lo que no está en el libro de reglas se muestra como desconocido, nunca como correcto.</translation>
  </message>
  <message>
   <source>None on record. Reverse look-ups, which you turned on, are listed here.</source>
   <translation>Ninguna registrada. Las consultas inversas, que usted activó, se anotan aquí.</translation>
  </message>
  <message>
   <source>Once they are on, each is listed here until you delete what is kept: when, which address, who answered.</source>
   <translation>Cuando estén activadas, cada una se anota aquí hasta que usted borre lo guardado: cuándo, qué dirección, quién respondió.</translation>
  </message>
  <message>
   <source>Addresses: data of {}.</source>
   <translation>Direcciones: datos de {}.</translation>
  </message>
  <message>
   <source>Reads: {}</source>
   <translation>Lee: {}</translation>
  </message>
  <message>
   <source>Not looked at again for long: {}</source>
   <translation>No revisado desde hace mucho: {}</translation>
  </message>
  <message>
   <source>Not seen: {}</source>
   <translation>No visto: {}</translation>
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
   <translation>Buscar programas y desarrolladores</translation>
  </message>
  <message>
   <source>Search programs</source>
   <translation>Buscar programas</translation>
  </message>
  <message>
   <source>Order of the list</source>
   <translation>Orden de la lista</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programas</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Most urgent first</source>
   <translation>Lo más urgente primero</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Por nombre</translation>
  </message>
  <message>
   <source>By maker</source>
   <translation>Por desarrollador</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Show its connections</source>
   <translation>Mostrar sus conexiones</translation>
  </message>
  <message>
   <source>Copy all that is said of it</source>
   <translation>Copiar todo lo que se dice de él</translation>
  </message>
  <message>
   <source>No program fits this search.</source>
   <translation>Ningún programa coincide con esta búsqueda.</translation>
  </message>
  <message>
   <source>No results yet.</source>
   <translation>Aún no hay resultados.</translation>
  </message>
  <message>
   <source>Show all of {}</source>
   <translation>Mostrar los {}</translation>
  </message>
 </context>
 <context>
  <name>gui.child</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer could not be started. Install PrivacyCheck again.</source>
   <translation>No se pudo iniciar la parte de PrivacyCheck que examina el ordenador. Instale PrivacyCheck de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>gui.chrome</name>
  <message>
   <source>Find a program, company or address</source>
   <translation>Buscar un programa, una empresa o una dirección</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Atrás (Alt+Izquierda)</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Adelante (Alt+Derecha)</translation>
  </message>
  <message>
   <source>Find (Ctrl+F)</source>
   <translation>Buscar (Ctrl+F)</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Guardar informe</translation>
  </message>
  <message>
   <source>Save or print the whole report</source>
   <translation>Guardar o imprimir el informe completo</translation>
  </message>
  <message>
   <source>Save as web page…</source>
   <translation>Guardar como página web…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Guardar como PDF…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
 </context>
 <context>
  <name>gui.connections_page</name>
  <message>
   <source>Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <source>Search programs, companies, addresses</source>
   <translation>Buscar programas, empresas, direcciones</translation>
  </message>
  <message>
   <source>Search connections</source>
   <translation>Buscar conexiones</translation>
  </message>
  <message>
   <source>In this scan</source>
   <translation>En este análisis</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>En directo</translation>
  </message>
  <message>
   <source>Connections of this scan</source>
   <translation>Conexiones de este análisis</translation>
  </message>
  <message>
   <source>Nothing to draw</source>
   <translation>Nada que dibujar</translation>
  </message>
  <message>
   <source>Only {}</source>
   <translation>Solo {}</translation>
  </message>
  <message>
   <source>Copy the address {}</source>
   <translation>Copiar la dirección {}</translation>
  </message>
  <message>
   <source>Copy the name {}</source>
   <translation>Copiar el nombre {}</translation>
  </message>
  <message>
   <source>Scan this computer to see which programs are connected to whom.</source>
   <translation>Analice este ordenador para ver qué programas están conectados con quién.</translation>
  </message>
  <message>
   <source>Port {}</source>
   <translation>Puerto {}</translation>
  </message>
  <message>
   <source>Open the program</source>
   <translation>Abrir el programa</translation>
  </message>
  <message>
   <source>No program was connected when we looked. Most programs talk only while you use them. Start one, then scan again.</source>
   <translation>Ningún programa estaba conectado cuando miramos. La mayoría solo se comunica mientras usted los usa. Inicie uno y analice de nuevo.</translation>
  </message>
  <message>
   <source>Connections at the moment of the scan. Short ones are missed. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Conexiones en el momento del análisis. Las breves no se ven. Dónde está un servidor se estima a partir de su dirección (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
 </context>
 <context>
  <name>gui.decision_dialog</name>
  <message>
   <source>Your decision</source>
   <translation>Su decisión</translation>
  </message>
  <message>
   <source>What should happen with this finding?</source>
   <translation>¿Qué quiere hacer con este hallazgo?</translation>
  </message>
  <message>
   <source>Accepted: you know of it and live with it. Ignored: it does not concern you. Either way it stays visible and no longer raises the level.</source>
   <translation>Aceptado: usted lo sabe y vive con ello. Ignorado: no le afecta. En ambos casos sigue visible y ya no sube el nivel.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorar</translation>
  </message>
  <message>
   <source>Why? You will see this next time.</source>
   <translation>¿Por qué? Verá esto la próxima vez.</translation>
  </message>
 </context>
 <context>
  <name>gui.engine</name>
  <message>
   <source>Scan again; if it happens again, run in a terminal: privacycheck scan</source>
   <translation>Analice de nuevo; si vuelve a ocurrir, ejecute en un terminal: privacycheck scan</translation>
  </message>
  <message>
   <source>The answer is too long to show.</source>
   <translation>La respuesta es demasiado larga para mostrarla.</translation>
  </message>
  <message>
   <source>A part was lost on the way to the window.</source>
   <translation>Una parte se perdió en el camino a la ventana.</translation>
  </message>
  <message>
   <source>Something came that the window does not understand.</source>
   <translation>Llegó algo que la ventana no entiende.</translation>
  </message>
  <message>
   <source>It ended before it was finished.</source>
   <translation>Terminó antes de completarse.</translation>
  </message>
 </context>
 <context>
  <name>gui.find_dialog</name>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Program, company or address</source>
   <translation>Programa, empresa o dirección</translation>
  </message>
  <message>
   <source>Find programs, companies and recipients</source>
   <translation>Buscar programas, empresas y destinatarios</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Lo que se encontró</translation>
  </message>
  <message>
   <source>Type a few letters.</source>
   <translation>Escriba unas letras.</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Company: its programs</source>
   <translation>Empresa: sus programas</translation>
  </message>
  <message>
   <source>Recipient: its connections</source>
   <translation>Destinatario: sus conexiones</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Nada coincide.</translation>
  </message>
 </context>
 <context>
  <name>gui.flow_view</name>
  <message>
   <source>Arrow keys go from band to band, Enter opens it. {}</source>
   <translation>Las flechas van de banda en banda, Intro la abre. {}</translation>
  </message>
  <message>
   <source>Where data goes</source>
   <translation>Adónde van los datos</translation>
  </message>
 </context>
 <context>
  <name>gui.history_page</name>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Keep scans</source>
   <translation>Guardar análisis</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Qué cambió</translation>
  </message>
  <message>
   <source>Sent and received</source>
   <translation>Enviado y recibido</translation>
  </message>
  <message>
   <source>The history could not be read</source>
   <translation>No se pudo leer el historial</translation>
  </message>
  <message>
   <source>Delete this scan for good?</source>
   <translation>¿Borrar este análisis para siempre?</translation>
  </message>
  <message>
   <source>Delete the whole history for good?</source>
   <translation>¿Borrar todo el historial para siempre?</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Nothing of it stays in the file, and it cannot be brought back. Your programs are not touched.</source>
   <translation>No queda nada de ello en el archivo y no se puede recuperar. Sus programas no se tocan.</translation>
  </message>
  <message>
   <source>This could not be deleted</source>
   <translation>Esto no se pudo borrar</translation>
  </message>
  <message>
   <source>The list of scans could not be read. Run in a terminal: privacycheck history list</source>
   <translation>No se pudo leer la lista de análisis. Ejecute en un terminal: privacycheck history list</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Comparando…</translation>
  </message>
  <message>
   <source>This could not be compared</source>
   <translation>Esto no se pudo comparar</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history diff</source>
   <translation>Ejecute en un terminal: privacycheck history diff</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {}.</source>
   <translation>No se pudo guardar su elección en {}.</translation>
  </message>
 </context>
 <context>
  <name>gui.inspect_page</name>
  <message>
   <source>Drag a program or a folder into this window, or choose one. PrivacyCheck looks for tracking parts and known addresses in its files. It runs nothing and changes nothing.</source>
   <translation>Arrastre un programa o una carpeta a esta ventana, o elija uno. PrivacyCheck busca en sus archivos partes de rastreo y direcciones conocidas. No ejecuta nada y no cambia nada.</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Mirar dentro</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop looking inside</source>
   <translation>Dejar de mirar dentro</translation>
  </message>
  <message>
   <source>Choose a program</source>
   <translation>Elegir un programa</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Elegir una carpeta</translation>
  </message>
  <message>
   <source>It could not be looked into</source>
   <translation>No se pudo mirar dentro</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Found inside is not a proof of activity. There may be parts that we do not know yet, and what is packed or encrypted is not seen.</source>
   <translation>Lo encontrado dentro no prueba actividad. Puede haber partes que aún no conocemos, y lo comprimido o cifrado no se ve.</translation>
  </message>
  <message>
   <source>Can report, and the address to report to is inside</source>
   <translation>Puede enviar informes, y la dirección de destino está dentro</translation>
  </message>
  <message>
   <source>A part that can report</source>
   <translation>Una parte que puede enviar informes</translation>
  </message>
  <message>
   <source>An address alone</source>
   <translation>Solo una dirección</translation>
  </message>
  <message>
   <source>Only mentioned, with no sign that it is used</source>
   <translation>Solo mencionado, sin indicios de que se use</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Scan with all programs' files</source>
   <translation>Analizar con los archivos de todos los programas</translation>
  </message>
  <message>
   <source>Not everything could be looked into.</source>
   <translation>No se pudo mirar todo.</translation>
  </message>
  <message>
   <source>Nothing that we know was found inside. That does not mean that nothing is there.</source>
   <translation>No se encontró dentro nada que conozcamos. Eso no significa que no haya nada.</translation>
  </message>
  <message>
   <source>Looking into {}…</source>
   <translation>Mirando dentro de {}…</translation>
  </message>
  <message>
   <source>Files looked into: {}</source>
   <translation>Archivos examinados: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.keeping</name>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>the printer</source>
   <translation>la impresora</translation>
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>It could not be written: {}</source>
   <translation>No se pudo escribir: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.land</name>
  <message>
   <source>The map is missing. Install PrivacyCheck again; the text below says the same.</source>
   <translation>Falta el mapa. Instale PrivacyCheck de nuevo; el texto de abajo dice lo mismo.</translation>
  </message>
 </context>
 <context>
  <name>gui.level_filter</name>
  <message>
   <source>Show only: {}</source>
   <translation>Mostrar solo: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.live_model</name>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
 </context>
 <context>
  <name>gui.live_view</name>
  <message>
   <source>Press Watch live again; if it happens again, run in a terminal: privacycheck watch</source>
   <translation>Pulse de nuevo Ver en directo; si vuelve a ocurrir, ejecute en un terminal: privacycheck watch</translation>
  </message>
  <message>
   <source>Press Watch live to see which program talks to whom, second by second, and how much. Nothing is sent and nothing is kept.</source>
   <translation>Pulse Ver en directo para ver qué programa se comunica con quién, segundo a segundo, y cuánto. No se envía ni se guarda nada.</translation>
  </message>
  <message>
   <source>Watch live</source>
   <translation>Ver en directo</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Put lines together</source>
   <translation>Agrupar líneas</translation>
  </message>
  <message>
   <source>Search live connections</source>
   <translation>Buscar conexiones en directo</translation>
  </message>
  <message>
   <source>Only not known</source>
   <translation>Solo lo desconocido</translation>
  </message>
  <message>
   <source>Only connections whose other end nobody knows</source>
   <translation>Solo conexiones cuyo otro extremo nadie conoce</translation>
  </message>
  <message>
   <source>Live connections</source>
   <translation>Conexiones en directo</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>Every connection</source>
   <translation>Cada conexión</translation>
  </message>
  <message>
   <source>By program</source>
   <translation>Por programa</translation>
  </message>
  <message>
   <source>By company</source>
   <translation>Por empresa</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Por país</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Dejar de observar</translation>
  </message>
  <message>
   <source>Nothing has been watched yet</source>
   <translation>Aún no se ha observado nada</translation>
  </message>
  <message>
   <source>No connection to the outside has been seen yet.</source>
   <translation>Aún no se ha visto ninguna conexión al exterior.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Watching has ended. This is what was seen.</source>
   <translation>La observación ha terminado. Esto es lo que se vio.</translation>
  </message>
 </context>
 <context>
  <name>gui.main_window</name>
  <message>
   <source>Stopped. What was found so far is shown; it is not everything.</source>
   <translation>Detenido. Se muestra lo encontrado hasta ahora; no es todo.</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>El análisis ha terminado.</translation>
  </message>
 </context>
 <context>
  <name>gui.notice</name>
  <message>
   <source>Scan this computer</source>
   <translation>Analizar este ordenador</translation>
  </message>
 </context>
 <context>
  <name>gui.overview_page</name>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este ordenador</translation>
  </message>
  <message>
   <source>What we could not see</source>
   <translation>Lo que no pudimos ver</translation>
  </message>
  <message>
   <source>See all changes</source>
   <translation>Ver todos los cambios</translation>
  </message>
  <message>
   <source>No connection to the outside was open when we looked. Most programs talk only while you use them.</source>
   <translation>No había ninguna conexión al exterior abierta cuando miramos. La mayoría de los programas solo se comunica mientras usted los usa.</translation>
  </message>
  <message>
   <source>Most worth doing</source>
   <translation>Lo más conveniente ahora</translation>
  </message>
  <message>
   <source>Since the last scan</source>
   <translation>Desde el último análisis</translation>
  </message>
  <message>
   <source>All connections, as table and map</source>
   <translation>Todas las conexiones, en tabla y mapa</translation>
  </message>
  <message>
   <source>Still looking…</source>
   <translation>Mirando todavía…</translation>
  </message>
  <message>
   <source>Addresses whose owner is not known: {}</source>
   <translation>Direcciones cuyo propietario no se conoce: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.pages</name>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_parts</name>
  <message>
   <source>Accept or ignore this…</source>
   <translation>Aceptar o ignorar esto…</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>plegado</translation>
  </message>
  <message>
   <source>Show that program</source>
   <translation>Mostrar ese programa</translation>
  </message>
  <message>
   <source>Take this back</source>
   <translation>Deshacer esto</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Fuente: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_traffic</name>
  <message>
   <source>Sent and received in the last {} days</source>
   <translation>Enviado y recibido en los últimos {} días</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_view</name>
  <message>
   <source>All programs</source>
   <translation>Todos los programas</translation>
  </message>
  <message>
   <source>Back to the list of programs</source>
   <translation>Volver a la lista de programas</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Abrir todo</translation>
  </message>
  <message>
   <source>Open all sections</source>
   <translation>Abrir todas las secciones</translation>
  </message>
  <message>
   <source>Copy or save</source>
   <translation>Copiar o guardar</translation>
  </message>
  <message>
   <source>Copy, save or print this panel</source>
   <translation>Copiar, guardar o imprimir este panel</translation>
  </message>
  <message>
   <source>Advice panel</source>
   <translation>Panel de consejos</translation>
  </message>
  <message>
   <source>Choose a program to read what it can learn about you.</source>
   <translation>Elija un programa para leer qué puede saber de usted.</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copiar como texto</translation>
  </message>
  <message>
   <source>Open in the browser?</source>
   <translation>¿Abrir en el navegador?</translation>
  </message>
  <message>
   <source>Your browser will open this address. The site then sees your visit.</source>
   <translation>Su navegador abrirá esta dirección. El sitio verá entonces su visita.</translation>
  </message>
  <message>
   <source>Look inside its files</source>
   <translation>Mirar dentro de sus archivos</translation>
  </message>
  <message>
   <source>Looks for parts that can report to others. Nothing is run or sent.</source>
   <translation>Busca partes que pueden enviar informes a otros. No se ejecuta ni se envía nada.</translation>
  </message>
  <message>
   <source>Copy a rule to start from</source>
   <translation>Copiar una regla para empezar</translation>
  </message>
  <message>
   <source>A rule of your own</source>
   <translation>Una regla propia</translation>
  </message>
  <message>
   <source>Nobody has written about this program yet. You can.</source>
   <translation>Nadie ha escrito aún sobre este programa. Usted puede hacerlo.</translation>
  </message>
 </context>
 <context>
  <name>gui.preferences_page</name>
  <message>
   <source>What matters to you</source>
   <translation>Lo que le importa</translation>
  </message>
  <message>
   <source>Programs that touch what you choose stand first within their level. This only sorts the list: it never changes a level, whatever you choose.</source>
   <translation>Los programas que tocan lo que usted elija aparecen primero dentro de su nivel. Solo ordena la lista: nunca cambia un nivel, elija lo que elija.</translation>
  </message>
  <message>
   <source>No country</source>
   <translation>Ningún país</translation>
  </message>
  <message>
   <source>Makers, owners and recipients that have their seat in</source>
   <translation>Desarrolladores, propietarios y destinatarios con sede en</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aspecto e idioma</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Higher contrast, also where the system does not ask for it</source>
   <translation>Mayor contraste, también cuando el sistema no lo pide</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <source>Takes effect at the next start. A text that nobody has translated yet is English.</source>
   <translation>Vale desde el próximo inicio. Un texto que nadie ha traducido aún aparece en inglés.</translation>
  </message>
  <message>
   <source>What is kept on this computer</source>
   <translation>Lo que se guarda en este ordenador</translation>
  </message>
  <message>
   <source>Keep scans, to tell what changed between them</source>
   <translation>Guardar análisis, para saber qué cambió entre ellos</translation>
  </message>
  <message>
   <source> days</source>
   <translation> días</translation>
  </message>
  <message>
   <source>Delete them after</source>
   <translation>Borrarlos después de</translation>
  </message>
  <message>
   <source>The page History deletes one scan or all that is kept.</source>
   <translation>En la página Historial se borra un análisis o todo lo guardado.</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Direcciones</translation>
  </message>
  <message>
   <source>Names of addresses</source>
   <translation>Nombres de direcciones</translation>
  </message>
  <message>
   <source>Ask the name server for names (reverse look-ups)</source>
   <translation>Preguntar los nombres al servidor de nombres (consultas inversas)</translation>
  </message>
  <message>
   <source>Off unless you turn it on: the name server that this computer uses then learns which addresses your programs are connected to, and asks the owners of their networks. It is the only thing that this program ever sends.</source>
   <translation>Desactivado si usted no lo activa: el servidor de nombres que usa este ordenador sabrá entonces con qué direcciones están conectados sus programas, y preguntará a los dueños de sus redes. Es lo único que este programa llega a enviar.</translation>
  </message>
  <message>
   <source>Newer address data of your own</source>
   <translation>Datos de direcciones propios más recientes</translation>
  </message>
  <message>
   <source>Put MMDB files of countries or networks into this folder; they are used where they are newer than the shipped data and sound.</source>
   <translation>Ponga en esta carpeta archivos MMDB de países o redes; se usan cuando son más recientes que los datos incluidos y están en buen estado.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
 </context>
 <context>
  <name>gui.progress</name>
  <message>
   <source>Progress of the scan</source>
   <translation>Progreso del análisis</translation>
  </message>
  <message>
   <source>Looking at {}</source>
   <translation>Mirando {}</translation>
  </message>
 </context>
 <context>
  <name>gui.question</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer ended before it had answered.</source>
   <translation>La parte de PrivacyCheck que examina el ordenador terminó antes de responder.</translation>
  </message>
  <message>
   <source>No answer came in time. Try again.</source>
   <translation>No llegó respuesta a tiempo. Inténtelo de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>gui.recording_choice</name>
  <message>
   <source>Record how much each program sends to whom</source>
   <translation>Registrar cuánto envía cada programa a quién</translation>
  </message>
  <message>
   <source>Tell me when a program first contacts a company</source>
   <translation>Avisarme cuando un programa contacte por primera vez con una empresa</translation>
  </message>
  <message>
   <source>At most three times an hour, only while recording is on, and not on its first day.</source>
   <translation>Como máximo tres veces por hora, solo mientras el registro está activado, y no en su primer día.</translation>
  </message>
  <message>
   <source>No notifications about</source>
   <translation>Sin notificaciones sobre</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>Mute notifications about this program</source>
   <translation>Silenciar las notificaciones sobre este programa</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Mostrar de nuevo</translation>
  </message>
  <message>
   <source>This could not be read</source>
   <translation>Esto no se pudo leer</translation>
  </message>
  <message>
   <source>Show notifications about {} again</source>
   <translation>Mostrar de nuevo las notificaciones sobre {}</translation>
  </message>
  <message>
   <source>Muted: {}</source>
   <translation>Silenciado: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.scan_bar</name>
  <message>
   <source>Stop the scan</source>
   <translation>Detener el análisis</translation>
  </message>
 </context>
 <context>
  <name>gui.scans_view</name>
  <message>
   <source>Kept scans</source>
   <translation>Análisis guardados</translation>
  </message>
  <message>
   <source>Delete this scan…</source>
   <translation>Borrar este análisis…</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Borrar todo…</translation>
  </message>
  <message>
   <source>What changed between the two scans</source>
   <translation>Qué cambió entre los dos análisis</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Earlier scan</source>
   <translation>Análisis anterior</translation>
  </message>
  <message>
   <source>Later scan</source>
   <translation>Análisis posterior</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
  <message>
   <source>This is the first scan that is kept</source>
   <translation>Este es el primer análisis guardado</translation>
  </message>
  <message>
   <source>Choose two different scans to compare.</source>
   <translation>Elija dos análisis distintos para comparar.</translation>
  </message>
  <message>
   <source>Show {} more</source>
   <translation>Mostrar {} más</translation>
  </message>
 </context>
 <context>
  <name>gui.side_bar</name>
  <message>
   <source>Scan this computer again</source>
   <translation>Analizar de nuevo este ordenador</translation>
  </message>
  <message>
   <source>Scan again (F5)</source>
   <translation>Analizar de nuevo (F5)</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Analizar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>gui.sort_header</name>
  <message>
   <source>{heading}, sorted ascending</source>
   <translation>{heading}, orden ascendente</translation>
  </message>
  <message>
   <source>{heading}, sorted descending</source>
   <translation>{heading}, orden descendente</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>Encabezados</translation>
  </message>
  <message>
   <source>Arrow keys choose a column, Enter sorts by it</source>
   <translation>Las flechas eligen una columna, Intro ordena por ella</translation>
  </message>
 </context>
 <context>
  <name>gui.start_page</name>
  <message>
   <source>Look at a sample computer</source>
   <translation>Ver un ordenador de ejemplo</translation>
  </message>
  <message>
   <source>Look at a sample computer of a made-up person</source>
   <translation>Ver un ordenador de ejemplo de una persona inventada</translation>
  </message>
  <message>
   <source>What do your programs learn about you?</source>
   <translation>¿Qué saben de usted sus programas?</translation>
  </message>
  <message>
   <source>PrivacyCheck looks at the programs on this computer and tells you in plain words what each can learn about you, who receives it, and what you can do.</source>
   <translation>PrivacyCheck mira los programas de este ordenador y le dice en palabras sencillas qué puede saber de usted cada uno, quién lo recibe y qué puede hacer.</translation>
  </message>
  <message>
   <source>It never sends anything anywhere. It only looks and changes nothing.</source>
   <translation>Nunca envía nada a ningún sitio. Solo mira y no cambia nada.</translation>
  </message>
  <message>
   <source>We found no programs here</source>
   <translation>No encontramos programas aquí</translation>
  </message>
  <message>
   <source>That does not mean that all is well: programs that we cannot see are not listed. Look at a sample computer to see what PrivacyCheck can tell.</source>
   <translation>Eso no significa que todo esté bien: los programas que no podemos ver no aparecen. Mire un ordenador de ejemplo para ver qué puede decir PrivacyCheck.</translation>
  </message>
  <message>
   <source>The scan could not be finished</source>
   <translation>No se pudo terminar el análisis</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_chart</name>
  <message>
   <source>▲ sent: full bars      ▼ received: hatched bars</source>
   <translation>▲ enviado: barras llenas      ▼ recibido: barras rayadas</translation>
  </message>
  <message>
   <source>{}: at least {} sent, {} received</source>
   <translation>{}: al menos {} enviados, {} recibidos</translation>
  </message>
  <message>
   <source>{}: {} sent, {} received</source>
   <translation>{}: {} enviados, {} recibidos</translation>
  </message>
  <message>
   <source>{}: nothing recorded</source>
   <translation>{}: nada registrado</translation>
  </message>
  <message>
   <source>Left and right go from day to day. {}</source>
   <translation>Izquierda y derecha van de día en día. {}</translation>
  </message>
  <message>
   <source>Sent and received by day</source>
   <translation>Enviado y recibido por día</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_view</name>
  <message>
   <source>Turn recording on</source>
   <translation>Activar el registro</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Período</translation>
  </message>
  <message>
   <source>As text</source>
   <translation>Como texto</translation>
  </message>
  <message>
   <source>The chart in words</source>
   <translation>Descripción del gráfico</translation>
  </message>
  <message>
   <source>Turn recording off</source>
   <translation>Desactivar el registro</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history traffic</source>
   <translation>Ejecute en un terminal: privacycheck history traffic</translation>
  </message>
 </context>
 <context>
  <name>gui.tray</name>
  <message>
   <source>Open PrivacyCheck</source>
   <translation>Abrir PrivacyCheck</translation>
  </message>
  <message>
   <source>Pause for 1 hour</source>
   <translation>Pausar 1 hora</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>Seguir registrando</translation>
  </message>
  <message>
   <source>Start recording</source>
   <translation>Empezar a registrar</translation>
  </message>
  <message>
   <source>Hide this icon</source>
   <translation>Ocultar este icono</translation>
  </message>
 </context>
 <context>
  <name>gui.views</name>
  <message>
   <source>Tell the picture in words</source>
   <translation>Describir la imagen con palabras</translation>
  </message>
  <message>
   <source>The picture in words</source>
   <translation>Descripción de la imagen</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>Mapa completo</translation>
  </message>
  <message>
   <source>{} more programs are in the table. {}</source>
   <translation>Hay {} programas más en la tabla. {}</translation>
  </message>
  <message>
   <source>Show as: {}</source>
   <translation>Mostrar como: {}</translation>
  </message>
 </context>
 <context>
  <name>gui.world_map</name>
  <message>
   <source>Arrow keys go from mark to mark, Enter shows the connections there, plus and minus zoom. {}</source>
   <translation>Las flechas van de marca en marca, Intro muestra sus conexiones, más y menos acercan y alejan. {}</translation>
  </message>
  <message>
   <source>World map</source>
   <translation>Mapa del mundo</translation>
  </message>
 </context>
 <context>
  <name>history.database</name>
  <message>
   <source>The history in {path} is damaged. Close PrivacyCheck and start it again.</source>
   <translation>El historial en {path} está dañado. Cierre PrivacyCheck y vuelva a abrirlo.</translation>
  </message>
  <message>
   <source>The history was damaged and has been begun anew; the old file is kept as {path}.</source>
   <translation>El historial estaba dañado y se ha empezado de nuevo; el archivo antiguo se conserva como {path}.</translation>
  </message>
  <message>
   <source>The disk is full: nothing can be added to {path}. Free some space and try again.</source>
   <translation>El disco está lleno: no se puede añadir nada a {path}. Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The history in {path} cannot be written to. Make its folder writable.</source>
   <translation>No se puede escribir en el historial de {path}. Dé permiso de escritura a su carpeta.</translation>
  </message>
  <message>
   <source>The history in {path} was written by a newer version of PrivacyCheck and is left as it is. Install that version again, or move the file away.</source>
   <translation>El historial en {path} lo escribió una versión más nueva de PrivacyCheck y se deja como está. Instale de nuevo esa versión o mueva el archivo a otro sitio.</translation>
  </message>
  <message>
   <source>Another program is writing to the history. Try again in a moment.</source>
   <translation>Otro programa está escribiendo en el historial. Inténtelo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>The history in {path} could not be read or written: {error}.</source>
   <translation>El historial en {path} no se pudo leer o escribir: {error}.</translation>
  </message>
  <message>
   <source>The entries are deleted, but another program still reads the history, so that traces of them stay in its log for now. Close it and delete again.</source>
   <translation>Las entradas están borradas, pero otro programa aún lee el historial, así que por ahora quedan rastros en su registro. Ciérrelo y borre de nuevo.</translation>
  </message>
  <message>
   <source>The history cannot be kept in {folder}: {error}. Make the folder writable, or set PRIVACYCHECK_DATA_DIR to another one.</source>
   <translation>El historial no se puede guardar en {folder}: {error}. Dé permiso de escritura a la carpeta o indique otra en PRIVACYCHECK_DATA_DIR.</translation>
  </message>
  <message>
   <source>The history in {path} is damaged and could not be begun anew. Move the file away and try again.</source>
   <translation>El historial en {path} está dañado y no se pudo empezar de nuevo. Mueva el archivo a otro sitio e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>{path} could not be deleted: {error}.</source>
   <translation>{path} no se pudo borrar: {error}.</translation>
  </message>
 </context>
 <context>
  <name>history.news</name>
  <message>
   <source>The news cannot be read: they are damaged, or another version of PrivacyCheck wrote them.</source>
   <translation>Las novedades no se pueden leer: están dañadas o las escribió otra versión de PrivacyCheck.</translation>
  </message>
 </context>
 <context>
  <name>history.scans</name>
  <message>
   <source>The kept scan {number} cannot be read: it is damaged, or another version of PrivacyCheck wrote it.</source>
   <translation>El análisis guardado {number} no se puede leer: está dañado o lo escribió otra versión de PrivacyCheck.</translation>
  </message>
  <message>
   <source>There is no kept scan {number}. See: privacycheck history list</source>
   <translation>No hay ningún análisis guardado {number}. Consulte: privacycheck history list</translation>
  </message>
 </context>
 <context>
  <name>history.traffic</name>
  <message>
   <source>This computer's clock was set anew ({days}). What was recorded then may stand under a wrong day.</source>
   <translation>El reloj de este ordenador se cambió ({days}). Lo registrado entonces puede figurar en un día equivocado.</translation>
  </message>
  <message numerus="yes">
   <source>{n} days after {day} hold entries too. They are not shown here.</source>
   <comment>1 day after {day} holds entries too. They are not shown here.</comment>
   <translation>
    <numerusform>1 día posterior a {day} también tiene entradas. No se muestran aquí.</numerusform>
    <numerusform>{n} días posteriores a {day} también tienen entradas. No se muestran aquí.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was recorded cannot be read: it is damaged, or another version of PrivacyCheck wrote it. To begin anew: privacycheck history delete --all</source>
   <translation>Lo registrado no se puede leer: está dañado o lo escribió otra versión de PrivacyCheck. Para empezar de nuevo: privacycheck history delete --all</translation>
  </message>
 </context>
 <context>
  <name>identify.groups</name>
  <message>
   <source>menu entry {name} ({id})</source>
   <translation>entrada de menú {name} ({id})</translation>
  </message>
  <message>
   <source>{package} in {place}</source>
   <translation>{package} en {place}</translation>
  </message>
  <message numerus="yes">
   <source>{n} running processes of {path}</source>
   <comment>1 running process of {path}</comment>
   <translation>
    <numerusform>1 proceso en ejecución de {path}</numerusform>
    <numerusform>{n} procesos en ejecución de {path}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>identify.names</name>
  <message>
   <source>Debian package</source>
   <translation>paquete Debian</translation>
  </message>
  <message>
   <source>RPM package</source>
   <translation>paquete RPM</translation>
  </message>
  <message>
   <source>Arch package</source>
   <translation>paquete Arch</translation>
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
   <translation>programa de Windows</translation>
  </message>
  <message>
   <source>menu entry</source>
   <translation>entrada de menú</translation>
  </message>
  <message>
   <source>running program</source>
   <translation>programa en marcha</translation>
  </message>
 </context>
 <context>
  <name>inspect.able</name>
  <message>
   <source>ZIP archives (also Java, Android, Office and browser packages)</source>
   <translation>archivos ZIP (también paquetes de Java, Android, Office y navegadores)</translation>
  </message>
  <message>
   <source>Electron archives (asar)</source>
   <translation>archivos de Electron (asar)</translation>
  </message>
  <message>
   <source>tape archives (tar)</source>
   <translation>archivos tar</translation>
  </message>
  <message>
   <source>Debian packages</source>
   <translation>paquetes de Debian</translation>
  </message>
  <message>
   <source>Chromium resource packs (pak)</source>
   <translation>recursos de Chromium (pak)</translation>
  </message>
  <message>
   <source>Qt resources (rcc)</source>
   <translation>recursos de Qt (rcc)</translation>
  </message>
  <message>
   <source>Snap files and AppImages (squashfs)</source>
   <translation>archivos Snap y AppImages (squashfs)</translation>
  </message>
 </context>
 <context>
  <name>inspect.batch</name>
  <message>
   <source>files larger than 8 GB</source>
   <translation>archivos de más de 8 GB</translation>
  </message>
  <message>
   <source>files that could not be read</source>
   <translation>archivos que no se pudieron leer</translation>
  </message>
 </context>
 <context>
  <name>inspect.gathered</name>
  <message>
   <source>Not looked into: {what} ({count}).</source>
   <translation>No se miró dentro: {what} ({count}).</translation>
  </message>
 </context>
 <context>
  <name>inspect.kinds</name>
  <message>
   <source>documentation</source>
   <translation>documentación</translation>
  </message>
  <message>
   <source>tests or examples</source>
   <translation>pruebas o ejemplos</translation>
  </message>
  <message>
   <source>a translation</source>
   <translation>una traducción</translation>
  </message>
  <message>
   <source>a list of parts</source>
   <translation>una lista de componentes</translation>
  </message>
  <message>
   <source>a list of packages</source>
   <translation>una lista de paquetes</translation>
  </message>
  <message>
   <source>a map for developers</source>
   <translation>un mapa para desarrolladores</translation>
  </message>
  <message>
   <source>a definition of messages</source>
   <translation>una definición de mensajes</translation>
  </message>
  <message>
   <source>a grammar of a language</source>
   <translation>una gramática de un lenguaje</translation>
  </message>
  <message>
   <source>a picture or a font</source>
   <translation>una imagen o una fuente</translation>
  </message>
 </context>
 <context>
  <name>inspect.look</name>
  <message>
   <source>parts packed in a way that cannot be read here</source>
   <translation>partes comprimidas de un modo que aquí no se puede leer</translation>
  </message>
  <message>
   <source>Chromium resources packed with Brotli</source>
   <translation>recursos de Chromium comprimidos con Brotli</translation>
  </message>
  <message>
   <source>Qt resources packed with Zstandard</source>
   <translation>recursos de Qt comprimidos con Zstandard</translation>
  </message>
  <message>
   <source>archives too deep inside others</source>
   <translation>archivos comprimidos anidados a demasiada profundidad</translation>
  </message>
  <message>
   <source>file system images (squashfs) packed in a way that we do not read</source>
   <translation>imágenes de sistema de archivos (squashfs) comprimidas de un modo que no leemos</translation>
  </message>
  <message>
   <source>archives inside archives that are too large to unpack</source>
   <translation>archivos comprimidos dentro de otros, demasiado grandes para descomprimirlos</translation>
  </message>
  <message>
   <source>parts packed with Zstandard</source>
   <translation>partes comprimidas con Zstandard</translation>
  </message>
 </context>
 <context>
  <name>inspect.packed</name>
  <message>
   <source>7-Zip archives</source>
   <translation>archivos 7-Zip</translation>
  </message>
  <message>
   <source>RAR archives</source>
   <translation>archivos RAR</translation>
  </message>
  <message>
   <source>Windows cabinets</source>
   <translation>archivos CAB de Windows</translation>
  </message>
  <message>
   <source>Windows installer databases</source>
   <translation>bases de datos del instalador de Windows</translation>
  </message>
  <message>
   <source>RPM packages</source>
   <translation>paquetes RPM</translation>
  </message>
 </context>
 <context>
  <name>inspect.place</name>
  <message>
   <source>a link</source>
   <translation>un enlace</translation>
  </message>
  <message>
   <source>a comment</source>
   <translation>un comentario</translation>
  </message>
  <message>
   <source>an e-mail address</source>
   <translation>una dirección de correo</translation>
  </message>
  <message>
   <source>a name in a file format</source>
   <translation>un nombre en un formato de archivo</translation>
  </message>
  <message>
   <source>a certificate</source>
   <translation>un certificado</translation>
  </message>
  <message>
   <source>the address of a script for web pages</source>
   <translation>la dirección de un script para páginas web</translation>
  </message>
  <message>
   <source>a list of addresses</source>
   <translation>una lista de direcciones</translation>
  </message>
  <message>
   <source>a comparison of addresses</source>
   <translation>una comparación de direcciones</translation>
  </message>
  <message>
   <source>a description of a package</source>
   <translation>la descripción de un paquete</translation>
  </message>
  <message>
   <source>the name of a module</source>
   <translation>el nombre de un módulo</translation>
  </message>
  <message>
   <source>a template for web pages</source>
   <translation>una plantilla para páginas web</translation>
  </message>
  <message>
   <source>an example</source>
   <translation>un ejemplo</translation>
  </message>
  <message>
   <source>no sign that it is used</source>
   <translation>sin indicios de que se use</translation>
  </message>
 </context>
 <context>
  <name>inspect.walk</name>
  <message>
   <source>files or folders that your account may not read</source>
   <translation>archivos o carpetas que su cuenta no puede leer</translation>
  </message>
  <message>
   <source>files that went away while we looked</source>
   <translation>archivos que desaparecieron mientras mirábamos</translation>
  </message>
  <message>
   <source>things that are no files, such as devices</source>
   <translation>cosas que no son archivos, como dispositivos</translation>
  </message>
  <message>
   <source>folders that lie on another disk</source>
   <translation>carpetas que están en otro disco</translation>
  </message>
  <message>
   <source>files beyond the first 2,000,000</source>
   <translation>archivos más allá de los primeros 2.000.000</translation>
  </message>
 </context>
 <context>
  <name>inspect.zips</name>
  <message>
   <source>damaged archives</source>
   <translation>archivos comprimidos dañados</translation>
  </message>
  <message>
   <source>parts of archives that are locked with a password</source>
   <translation>partes de archivos comprimidos protegidas con contraseña</translation>
  </message>
  <message>
   <source>parts of archives that are packed in a way that we do not read</source>
   <translation>partes de archivos comprimidos que están comprimidas de un modo que no leemos</translation>
  </message>
  <message>
   <source>archives that grow far too large when unpacked</source>
   <translation>archivos comprimidos que crecen demasiado al descomprimirse</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>{word} and {word2}</source>
   <translation>{word} y {word2}</translation>
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
   <translation>{text} (en inglés)</translation>
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
   <translation>No se puede decir dónde está probablemente un servidor: {path} falta o está dañado.</translation>
  </message>
  <message>
   <source>Who runs a network cannot be told: {error}</source>
   <translation>No se puede decir quién gestiona una red: {error}</translation>
  </message>
 </context>
 <context>
  <name>locate.networks</name>
  <message>
   <source>{path} is not address data that this computer can read.</source>
   <translation>{path} no contiene datos de direcciones que este ordenador pueda leer.</translation>
  </message>
  <message>
   <source>{path} is not address data.</source>
   <translation>{path} no contiene datos de direcciones.</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>{path} está dañado.</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged.</source>
   <translation>{path} está cortado o dañado.</translation>
  </message>
  <message>
   <source>{path} is empty.</source>
   <translation>{path} está vacío.</translation>
  </message>
 </context>
 <context>
  <name>locate.own</name>
  <message>
   <source>it tells neither countries nor networks</source>
   <translation>no indican ni países ni redes</translation>
  </message>
  <message>
   <source>Your own address data {file} is not used: {error}.</source>
   <translation>Sus propios datos de direcciones {file} no se usan: {error}.</translation>
  </message>
  <message>
   <source>Where servers probably stand comes from your own {file} of {day}.</source>
   <translation>Dónde están probablemente los servidores procede de su propio archivo {file} del {day}.</translation>
  </message>
  <message>
   <source>Who runs a network comes from your own {file} of {day}.</source>
   <translation>Quién gestiona una red procede de su propio archivo {file} del {day}.</translation>
  </message>
  <message>
   <source>it is no MMDB file, cut off, or too large</source>
   <translation>no es un archivo MMDB, está cortado o es demasiado grande</translation>
  </message>
 </context>
 <context>
  <name>match.apps</name>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>program file</source>
   <translation>archivo de programa</translation>
  </message>
  <message>
   <source>publisher</source>
   <translation>editor</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>carpeta</translation>
  </message>
  <message>
   <source>bundle id</source>
   <translation>identificador de paquete</translation>
  </message>
  <message>
   <source>Is this {name}? Only one sign speaks for it, so we say nothing about it.</source>
   <translation>¿Es {name}? Solo un indicio apunta a ello, así que no decimos nada al respecto.</translation>
  </message>
  <message>
   <source>{by}; other signs point to {others}</source>
   <translation>{by}; otros indicios apuntan a {others}</translation>
  </message>
  <message>
   <source>{source} package {package}</source>
   <translation>paquete {source} {package}</translation>
  </message>
  <message>
   <source>publisher {publisher}</source>
   <translation>editor {publisher}</translation>
  </message>
  <message>
   <source>bundle {bundle} signed by {signer}</source>
   <translation>paquete {bundle} firmado por {signer}</translation>
  </message>
  <message>
   <source>signing identity {signer}</source>
   <translation>identidad de firma {signer}</translation>
  </message>
 </context>
 <context>
  <name>match.sites</name>
  <message>
   <source>site {host}</source>
   <translation>sitio {host}</translation>
  </message>
 </context>
 <context>
  <name>present.changes</name>
  <message>
   <source>Look at these first</source>
   <translation>Mire esto primero</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>No longer there</source>
   <translation>Ya no está</translation>
  </message>
  <message>
   <source>What the rule book says anew</source>
   <translation>Lo que dice de nuevo el libro de reglas</translation>
  </message>
  <message>
   <source>{name} is new: {levels}.</source>
   <translation>{name} es nuevo: {levels}.</translation>
  </message>
  <message>
   <source>from “{levels}” to “{levels2}”</source>
   <translation>de «{levels}» a «{levels2}»</translation>
  </message>
  <message numerus="yes">
   <source>{n} changes</source>
   <comment>1 change</comment>
   <translation>
    <numerusform>1 cambio</numerusform>
    <numerusform>{n} cambios</numerusform>
   </translation>
  </message>
  <message>
   <source>The maker of {name} is now {maker}{before}.</source>
   <translation>El desarrollador de {name} es ahora {maker}{before}.</translation>
  </message>
  <message>
   <source>{says}, the maker of {name} belongs to {who}.</source>
   <translation>{says}, el desarrollador de {name} pertenece a {who}.</translation>
  </message>
  <message>
   <source>{name} is now version {version}{version2}.</source>
   <translation>{name} está ahora en la versión {version}{version2}.</translation>
  </message>
  <message>
   <source>{name} is installed in another way now.</source>
   <translation>{name} está instalado ahora de otra manera.</translation>
  </message>
  <message>
   <source>{name} was connected to {recipient_name}{what}. Before it was not seen there.</source>
   <translation>{name} estaba conectado con {recipient_name}{what}. Antes no se había visto ahí.</translation>
  </message>
  <message>
   <source>{name} was not seen connected to {recipient_name} this time.</source>
   <translation>Esta vez no se vio {name} conectado con {recipient_name}.</translation>
  </message>
  <message>
   <source>Nothing changed between the two scans.</source>
   <translation>Nada cambió entre los dos análisis.</translation>
  </message>
  <message>
   <source>{changed}, worth a look.</source>
   <translation>{changed} para echar un vistazo.</translation>
  </message>
  <message>
   <source>{changed}, {first} of them worth a look.</source>
   <translation>{changed}; merecen un vistazo: {first}.</translation>
  </message>
  <message>
   <source>{changed}, and nothing stands out.</source>
   <translation>{changed}; nada llama la atención.</translation>
  </message>
  <message>
   <source>{name} is no longer there.</source>
   <translation>{name} ya no está.</translation>
  </message>
  <message>
   <source>because of something seen on this computer: {says}</source>
   <translation>por algo visto en este ordenador: {says}</translation>
  </message>
  <message>
   <source> (before: {version})</source>
   <translation> (antes: {version})</translation>
  </message>
  <message>
   <source>By the rule book {name} is made by {maker}{before}.</source>
   <translation>Según el libro de reglas, {name} lo hace {maker}{before}.</translation>
  </message>
  <message>
   <source>nobody that is known</source>
   <translation>nadie conocido</translation>
  </message>
  <message>
   <source>According to the newer rule book</source>
   <translation>Según el libro de reglas más reciente</translation>
  </message>
  <message>
   <source>According to your own rules</source>
   <translation>Según sus propias reglas</translation>
  </message>
  <message>
   <source>{word} (before: {owners_before}).</source>
   <translation>{word} (antes: {owners_before}).</translation>
  </message>
  <message>
   <source>, for {purposes}</source>
   <translation>, para {purposes}</translation>
  </message>
  <message>
   <source>The rule book or the program was updated between the scans (rules of {newest} and of {newest2}): some changes come from there.</source>
   <translation>El libro de reglas o el programa se actualizó entre los análisis (reglas del {newest} y del {newest2}): algunos cambios vienen de ahí.</translation>
  </message>
  <message>
   <source>One of the scans did not come to its end, so that some programs may seem new or gone.</source>
   <translation>Uno de los análisis no llegó al final, así que algunos programas pueden parecer nuevos o desaparecidos.</translation>
  </message>
  <message>
   <source>The earlier scan bears a later time: the clock of this computer was set anew.</source>
   <translation>El análisis anterior lleva una hora posterior: se cambió el reloj de este ordenador.</translation>
  </message>
  <message>
   <source>The later scan could not look at everything: {missed}.</source>
   <translation>El análisis posterior no pudo mirar todo: {missed}.</translation>
  </message>
  <message>
   <source>because of your own decision.</source>
   <translation>por la decisión que usted tomó.</translation>
  </message>
  <message>
   <source>{name} went {step}, {because}</source>
   <translation>{name} pasó {step}, {because}</translation>
  </message>
  <message>
   <source>because the rule book changed, not the program.</source>
   <translation>porque cambió el libro de reglas, no el programa.</translation>
  </message>
  <message>
   <source>because this was not seen this time: {says}</source>
   <translation>porque esta vez no se vio lo siguiente: {says}</translation>
  </message>
  <message>
   <source>because of its other version.</source>
   <translation>por ser otra versión.</translation>
  </message>
  <message>
   <source>for another reason.</source>
   <translation>por otro motivo.</translation>
  </message>
 </context>
 <context>
  <name>present.changes_here</name>
  <message>
   <source>{name}, new: {says}</source>
   <translation>{name}, nuevo: {says}</translation>
  </message>
  <message>
   <source>{name}, no longer: {says}</source>
   <translation>{name}, ya no: {says}</translation>
  </message>
  <message>
   <source>{name} may do more now: {rights} ({by}).</source>
   <translation>{name} puede ahora hacer más: {rights} ({by}).</translation>
  </message>
  <message>
   <source>{name} may no longer do this: {rights}.</source>
   <translation>{name} ya no puede hacer esto: {rights}.</translation>
  </message>
  <message>
   <source>The extension {name} is new in {program}. {says}</source>
   <translation>La extensión {name} es nueva en {program}. {says}</translation>
  </message>
  <message>
   <source>The extension {name} is no longer on in {program}.</source>
   <translation>La extensión {name} ya no está activada en {program}.</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do other things now. {says}</source>
   <translation>La extensión {name} en {program} puede hacer ahora otras cosas. {says}</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do more now: {rights}.</source>
   <translation>La extensión {name} en {program} puede ahora hacer más: {rights}.</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may no longer do this: {rights}.</source>
   <translation>La extensión {name} en {program} ya no puede hacer esto: {rights}.</translation>
  </message>
  <message>
   <source>{name} opens {list} for you now{before}.</source>
   <translation>{name} abre ahora {list} de forma predeterminada{before}.</translation>
  </message>
  <message>
   <source>{name} may not do this now: {rights} ({by}).</source>
   <translation>{name} no puede ahora hacer esto: {rights} ({by}).</translation>
  </message>
  <message>
   <source>No longer on this computer: {says}</source>
   <translation>Ya no está en este ordenador: {says}</translation>
  </message>
 </context>
 <context>
  <name>present.cite</name>
  <message>
   <source>{title} ({by}, {published}; read {accessed})</source>
   <translation>«{title}» ({by}, {published}; consultado el {accessed})</translation>
  </message>
  <message>
   <source>{title} ({by}; read {accessed})</source>
   <translation>«{title}» ({by}; consultado el {accessed})</translation>
  </message>
 </context>
 <context>
  <name>present.computer</name>
  <message>
   <source>We found no added certificates, proxies, tunnels, special groups or rules for browsers in what we could read.</source>
   <translation>En lo que pudimos leer no encontramos certificados añadidos, proxies, túneles, grupos especiales ni reglas para navegadores.</translation>
  </message>
  <message>
   <source>{count}: see the report of the scan.</source>
   <translation>{count}: vea el informe del análisis.</translation>
  </message>
  <message numerus="yes">
   <source>{n} other settings</source>
   <comment>1 other setting</comment>
   <translation>
    <numerusform>1 ajuste más</numerusform>
    <numerusform>{n} ajustes más</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.concerns</name>
  <message>
   <source>What I type and copy</source>
   <translation>Lo que escribo y copio</translation>
  </message>
  <message>
   <source>Camera and microphone</source>
   <translation>Cámara y micrófono</translation>
  </message>
  <message>
   <source>Children use this computer</source>
   <translation>Hay niños que usan este ordenador</translation>
  </message>
  <message>
   <source>Secrets of my work</source>
   <translation>Secretos de mi trabajo</translation>
  </message>
  <message>
   <source>Where I am</source>
   <translation>Dónde estoy</translation>
  </message>
  <message>
   <source>Whom I know and write to</source>
   <translation>A quién conozco y escribo</translation>
  </message>
  <message>
   <source>What I read and watch</source>
   <translation>Lo que leo y veo</translation>
  </message>
  <message>
   <source>Money and papers</source>
   <translation>Dinero y documentos</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Salud</translation>
  </message>
 </context>
 <context>
  <name>present.evidence</name>
  <message>
   <source>Officials or the press said this without showing proof that others can check. It raises no level. Read it beside what was measured and decided.</source>
   <translation>Autoridades o la prensa lo dijeron sin mostrar pruebas que otros puedan comprobar. No sube ningún nivel. Léalo junto a lo que se midió y se decidió.</translation>
  </message>
  <message>
   <source>These laws let a state ask for data under conditions. That it could ask does not mean that data was handed over. Laws raise no level.</source>
   <translation>Estas leyes permiten a un Estado pedir datos bajo ciertas condiciones. Que pueda pedirlos no significa que se hayan entregado. Las leyes no suben ningún nivel.</translation>
  </message>
  <message>
   <source>{get} in {where} for {whom}: {says}</source>
   <translation>{get} ({where}). Para quién: {whom}. {says}</translation>
  </message>
  <message>
   <source>We know of no decision, admission or measurement about this program. Nobody may have looked.</source>
   <translation>No conocemos ninguna decisión, admisión ni medición sobre este programa. Quizá nadie lo ha mirado.</translation>
  </message>
  <message>
   <source>By {by}.</source>
   <translation>Por {by}.</translation>
  </message>
  <message>
   <source>Speaks against it ({date}): {says}</source>
   <translation>En contra ({date}): {says}</translation>
  </message>
  <message>
   <source>Bans and restrictions by states, and their end. They raise no level.</source>
   <translation>Prohibiciones y restricciones de Estados, y su fin. No suben ningún nivel.</translation>
  </message>
  <message>
   <source> until {until}</source>
   <translation> hasta {until}</translation>
  </message>
  <message>
   <source>By {by}, since {since}{until}.</source>
   <translation>Por {by}, desde {since}{until}.</translation>
  </message>
  <message>
   <source>Why it applies: {because}.</source>
   <translation>Por qué se aplica: {because}.</translation>
  </message>
  <message>
   <source>Who oversees it: {oversight}</source>
   <translation>Quién la supervisa: {oversight}</translation>
  </message>
  <message>
   <source>Secrecy: {secrecy}</source>
   <translation>Secreto: {secrecy}</translation>
  </message>
  <message>
   <source>Reach abroad: {abroad}</source>
   <translation>Alcance en el extranjero: {abroad}</translation>
  </message>
  <message>
   <source>art. {text}</source>
   <translation>art. {text}</translation>
  </message>
  <message>
   <source>What is documented</source>
   <translation>Lo que está documentado</translation>
  </message>
  <message>
   <source>What the maker says</source>
   <translation>Lo que dice el desarrollador</translation>
  </message>
  <message>
   <source>Claims without public proof</source>
   <translation>Afirmaciones sin prueba pública</translation>
  </message>
  <message>
   <source>Does not count here: {why_not}.</source>
   <translation>Aquí no cuenta: {why_not}.</translation>
  </message>
  <message>
   <source>Reply: {reply}</source>
   <translation>Respuesta: {reply}</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Situación legal</translation>
  </message>
  <message>
   <source>This is about all programs of this kind. It does not name this one.</source>
   <translation>Esto trata de todos los programas de este tipo. No nombra a este.</translation>
  </message>
  <message>
   <source>The laws of {place} are not in the rule book yet.</source>
   <translation>Las leyes de {place} aún no están en el libro de reglas.</translation>
  </message>
  <message>
   <source>The maker's seat is not on record.</source>
   <translation>La sede del desarrollador no está documentada.</translation>
  </message>
  <message>
   <source>Laws that apply</source>
   <translation>Leyes que se aplican</translation>
  </message>
  <message>
   <source>We have not read the maker's privacy policy yet.</source>
   <translation>Aún no hemos leído la política de privacidad del desarrollador.</translation>
  </message>
  <message>
   <source>in English</source>
   <translation>en inglés</translation>
  </message>
 </context>
 <context>
  <name>present.find</name>
  <message numerus="yes">
   <source>{n} programs</source>
   <comment>1 program</comment>
   <translation>
    <numerusform>1 programa</numerusform>
    <numerusform>{n} programas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flow_picture</name>
  <message>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <source>Probably in</source>
   <translation>Probablemente en</translation>
  </message>
  <message>
   <source>not visible</source>
   <translation>no visible</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no se conoce</translation>
  </message>
  <message numerus="yes">
   <source>{n} more programs</source>
   <comment>1 more program</comment>
   <translation>
    <numerusform>1 programa más</numerusform>
    <numerusform>{n} programas más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more companies</source>
   <comment>1 more company</comment>
   <translation>
    <numerusform>1 empresa más</numerusform>
    <numerusform>{n} empresas más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more countries</source>
   <comment>1 more country</comment>
   <translation>
    <numerusform>1 país más</numerusform>
    <numerusform>{n} países más</numerusform>
   </translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Server probably in:</source>
   <translation>Servidor probablemente en:</translation>
  </message>
  <message numerus="yes">
   <source>{n} others</source>
   <comment>1 other</comment>
   <translation>
    <numerusform>1 más</numerusform>
    <numerusform>{n} más</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flows</name>
  <message>
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>desaparecido</translation>
  </message>
  <message>
   <source>sent {volume}, received {volume2}</source>
   <translation>{volume} enviados, {volume2} recibidos</translation>
  </message>
  <message>
   <source>{word}: {app} to {recipient_name}{purpose}{through}: {amounts}</source>
   <translation>{word}: {app} a {recipient_name}{purpose}{through}: {amounts}</translation>
  </message>
  <message>
   <source>Connected to</source>
   <translation>Conectado con</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>Company's home</source>
   <translation>Sede de la empresa</translation>
  </message>
  <message>
   <source>Server probably in</source>
   <translation>Servidor probablemente en</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>1 byte</comment>
   <translation>
    <numerusform>1 byte</numerusform>
    <numerusform>{n} bytes</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {size}</source>
   <translation>al menos {size}</translation>
  </message>
  <message>
   <source>, through {through}</source>
   <translation>, a través de {through}</translation>
  </message>
  <message numerus="yes">
   <source>{n} recipients</source>
   <comment>1 recipient</comment>
   <translation>
    <numerusform>1 destinatario</numerusform>
    <numerusform>{n} destinatarios</numerusform>
   </translation>
  </message>
  <message>
   <source>{end}, probably in {where}</source>
   <translation>{end}, probablemente en {where}</translation>
  </message>
  <message numerus="yes">
   <source>{n} countries</source>
   <comment>1 country</comment>
   <translation>
    <numerusform>1 país</numerusform>
    <numerusform>{n} países</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} purposes</source>
   <translation>{count} fines</translation>
  </message>
 </context>
 <context>
  <name>present.history</name>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Hora (UTC)</translation>
  </message>
  <message>
   <source>Rules of</source>
   <translation>Reglas del</translation>
  </message>
  <message>
   <source>Scan of {taken}, rules of {newest}.</source>
   <translation>Análisis del {taken}, reglas del {newest}.</translation>
  </message>
  <message>
   <source>From {earlier} to {later}: {summary}</source>
   <translation>De {earlier} a {later}: {summary}</translation>
  </message>
 </context>
 <context>
  <name>present.html</name>
  <message>
   <source>PrivacyCheck {version} looked at {system}, {taken}. Rules up to {newest}. Nothing was sent anywhere.</source>
   <translation>PrivacyCheck {version} miró {system}, {taken}. Reglas hasta el {newest}. No se envió nada a ningún sitio.</translation>
  </message>
  <message>
   <source>PrivacyCheck report</source>
   <translation>Informe de PrivacyCheck</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>This is a made-up sample computer.</source>
   <translation>Este es un ordenador de ejemplo inventado.</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>Lo que se miró</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed.</source>
   <comment>1 library or part of the system is not listed.</comment>
   <translation>
    <numerusform>No se enumera 1 biblioteca o parte del sistema.</numerusform>
    <numerusform>No se enumeran {n} bibliotecas y partes del sistema.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.inside</name>
  <message>
   <source>Found inside the program's files. That is no proof that anything is sent.</source>
   <translation>Encontrado dentro de los archivos del programa. Eso no prueba que se envíe algo.</translation>
  </message>
  <message>
   <source>Set up to report to</source>
   <translation>Configurado para enviar informes a</translation>
  </message>
  <message>
   <source>Can report to</source>
   <translation>Puede enviar informes a</translation>
  </message>
  <message>
   <source>Knows the address of</source>
   <translation>Conoce la dirección de</translation>
  </message>
  <message>
   <source>module</source>
   <translation>módulo</translation>
  </message>
  <message>
   <source>Python module</source>
   <translation>Módulo de Python</translation>
  </message>
  <message>
   <source>Go module</source>
   <translation>Módulo de Go</translation>
  </message>
  <message>
   <source>Rust crate</source>
   <translation>Crate de Rust</translation>
  </message>
  <message>
   <source>.NET assembly</source>
   <translation>Ensamblado .NET</translation>
  </message>
  <message>
   <source>Java package</source>
   <translation>Paquete de Java</translation>
  </message>
  <message>
   <source>file</source>
   <translation>archivo</translation>
  </message>
  <message>
   <source>letters in the code</source>
   <translation>letras en el código</translation>
  </message>
  <message>
   <source>address</source>
   <translation>dirección</translation>
  </message>
  <message>
   <source>key for reports to</source>
   <translation>clave para informes a</translation>
  </message>
  <message>
   <source>{get} {text} in {file}{why}</source>
   <translation>{get} {text} en {file}{why}</translation>
  </message>
  <message>
   <source>, its own maker</source>
   <translation>, su propio desarrollador</translation>
  </message>
  <message>
   <source>Built in: {sdks}</source>
   <translation>Incorporado: {sdks}</translation>
  </message>
  <message>
   <source>Part: {sdks}.</source>
   <translation>Parte: {sdks}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>1 file</comment>
   <translation>
    <numerusform>1 archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>  No part or address that the rule book knows counts here. There may be others.</source>
   <translation>  Aquí no cuenta ninguna parte ni dirección que el libro de reglas conozca. Puede haber otras.</translation>
  </message>
  <message>
   <source>  The look was stopped before its end.</source>
   <translation>  Se dejó de mirar antes del final.</translation>
  </message>
  <message>
   <source>      The program's maker chooses where it reports to.</source>
   <translation>      El desarrollador del programa elige adónde envía informes.</translation>
  </message>
  <message>
   <source>Found: {evidence}</source>
   <translation>Encontrado: {evidence}</translation>
  </message>
  <message>
   <source>Not seen: {line}</source>
   <translation>No visto: {line}</translation>
  </message>
  <message>
   <source>For other purposes: </source>
   <translation>Para otros fines: </translation>
  </message>
 </context>
 <context>
  <name>present.letter</name>
  <message>
   <source>It is on record that it can learn: {listed}.</source>
   <translation>Está documentado que puede conocer: {listed}.</translation>
  </message>
  <message>
   <source>It is made by {name}{seat}.{owned}</source>
   <translation>Lo hace {name}{seat}.{owned}</translation>
  </message>
  <message>
   <source>When we looked, it was {said}.</source>
   <translation>Cuando miramos, {said}.</translation>
  </message>
  <message>
   <source>Begin with this: {step}</source>
   <translation>Empiece por esto: {step}</translation>
  </message>
  <message>
   <source>, whose legal home is {country_name}</source>
   <translation>, cuya sede legal está en {country_name}</translation>
  </message>
  <message>
   <source> It belongs to {owner}.</source>
   <translation> Pertenece a {owner}.</translation>
  </message>
  <message>
   <source>When we looked, it {said}.</source>
   <translation>Cuando miramos, {said}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} other things</source>
   <comment>1 other thing</comment>
   <translation>
    <numerusform>1 cosa más</numerusform>
    <numerusform>{n} cosas más</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.overview</name>
  <message>
   <source>Nothing was sent anywhere. No finding is not a proof that nothing happens.</source>
   <translation>No se envió nada a ningún sitio. No hallar nada no prueba que no ocurra nada.</translation>
  </message>
  <message>
   <source>We found {count} and know {known} of them{parts}.</source>
   <translation>Encontramos {count} y conocemos {known}{parts}.</translation>
  </message>
  <message>
   <source>We found no programs that people use. That does not mean that all is well: see what was looked at.</source>
   <translation>No encontramos programas de uso habitual. Eso no significa que todo esté bien: vea qué se miró.</translation>
  </message>
  <message>
   <source>to do something about</source>
   <translation>con algo que hacer</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>para echar un vistazo</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>aún por conocer</translation>
  </message>
 </context>
 <context>
  <name>present.pace</name>
  <message>
   <source>{count} of {files}</source>
   <translation>{count} de {files}</translation>
  </message>
  <message numerus="yes">
   <source>about {n} hours left</source>
   <comment>about 1 hour left</comment>
   <translation>
    <numerusform>queda alrededor de 1 hora</numerusform>
    <numerusform>quedan unas {n} horas</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} a second</source>
   <translation>{size} por segundo</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation>quedan unos segundos</translation>
  </message>
  <message>
   <source>about {n} seconds left</source>
   <translation>quedan unos {n} segundos</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes left</source>
   <comment>about 1 minute left</comment>
   <translation>
    <numerusform>queda alrededor de 1 minuto</numerusform>
    <numerusform>quedan unos {n} minutos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.panel</name>
  <message>
   <source>Nobody wrote steps for this very program yet. These help with programs of its kind.</source>
   <translation>Nadie ha escrito pasos para este programa concreto. Estos sirven para programas de su tipo.</translation>
  </message>
  <message>
   <source>Nothing that we could check is on record. That does not mean that it learns nothing.</source>
   <translation>No consta nada que pudiéramos comprobar. Eso no significa que no sepa nada.</translation>
  </message>
  <message>
   <source>It was not running when we looked. Most programs talk only while you use them.</source>
   <translation>No estaba en marcha cuando miramos. La mayoría de los programas solo se comunica mientras usted los usa.</translation>
  </message>
  <message>
   <source> It is switched off.</source>
   <translation> Está desactivada.</translation>
  </message>
  <message>
   <source>made by {maker}</source>
   <translation>hecho por {maker}</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>versión {version}</translation>
  </message>
  <message>
   <source>Why this level</source>
   <translation>Por qué este nivel</translation>
  </message>
  <message>
   <source>What it can learn about you</source>
   <translation>Lo que puede saber de usted</translation>
  </message>
  <message>
   <source>Seen on this computer</source>
   <translation>Visto en este ordenador</translation>
  </message>
  <message>
   <source>It can also {can}.</source>
   <translation>También puede {can}.</translation>
  </message>
  <message>
   <source>Made by {publisher}.</source>
   <translation>Hecho por {publisher}.</translation>
  </message>
  <message>
   <source>Id: {id}</source>
   <translation>Id: {id}</translation>
  </message>
  <message>
   <source>Extension {name}: {says}{state}</source>
   <translation>Extensión {name}: {says}{state}</translation>
  </message>
  <message>
   <source>What you can do</source>
   <translation>Lo que usted puede hacer</translation>
  </message>
  <message>
   <source>How we recognised it</source>
   <translation>Cómo lo reconocimos</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more.</source>
   <comment>And 1 more.</comment>
   <translation>
    <numerusform>Y 1 más.</numerusform>
    <numerusform>Y {n} más.</numerusform>
   </translation>
  </message>
  <message>
   <source>, profile {profile}</source>
   <translation>, perfil {profile}</translation>
  </message>
  <message>
   <source>We have no advice yet.</source>
   <translation>Aún no tenemos consejos.</translation>
  </message>
  <message>
   <source>Recognised by: {by}</source>
   <translation>Reconocido por: {by}</translation>
  </message>
  <message>
   <source>Found as: {line}</source>
   <translation>Encontrado como: {line}</translation>
  </message>
  <message>
   <source>You accepted this: {reason}</source>
   <translation>Usted aceptó esto: {reason}</translation>
  </message>
  <message>
   <source>You ignored this: {reason}</source>
   <translation>Usted ignoró esto: {reason}</translation>
  </message>
  <message>
   <source>How sure: {certainties}</source>
   <translation>Certeza: {certainties}</translation>
  </message>
  <message>
   <source>It may {rights}.</source>
   <translation>Puede {rights}.</translation>
  </message>
  <message>
   <source>It may not {rights}.</source>
   <translation>No puede {rights}.</translation>
  </message>
  <message>
   <source>What it changes: {changes}</source>
   <translation>Qué cambia: {changes}</translation>
  </message>
  <message>
   <source>What you lose: {loses}</source>
   <translation>Qué pierde usted: {loses}</translation>
  </message>
 </context>
 <context>
  <name>present.paper</name>
  <message>
   <source>Source: {source}</source>
   <translation>Fuente: {source}</translation>
  </message>
 </context>
 <context>
  <name>present.past</name>
  <message>
   <source>Scans are not kept. What is kept already stays until you delete it.</source>
   <translation>No se guardan análisis. Lo ya guardado queda hasta que usted lo borre.</translation>
  </message>
  <message>
   <source>Scans are kept for {count}, on this computer only, in a file that other users cannot read.</source>
   <translation>Los análisis se guardan durante {count}, solo en este ordenador, en un archivo que otros usuarios no pueden leer.</translation>
  </message>
  <message>
   <source>{count} as before.</source>
   <translation>{count} como antes.</translation>
  </message>
  <message>
   <source>No scans kept</source>
   <translation>No se guardan análisis</translation>
  </message>
  <message>
   <source>Turn on keeping, then scan: the next scan can tell you what is new on this computer.</source>
   <translation>Active la opción de guardar y analice: el próximo análisis podrá decirle qué hay de nuevo en este ordenador.</translation>
  </message>
  <message>
   <source>No scans kept yet</source>
   <translation>Aún no hay análisis guardados</translation>
  </message>
  <message>
   <source>Each scan of this computer is kept here. From the second one on you see what appeared, changed or went away in between.</source>
   <translation>Aquí se guarda cada análisis de este ordenador. A partir del segundo verá qué apareció, cambió o desapareció entre ellos.</translation>
  </message>
  <message>
   <source>One scan is kept</source>
   <translation>Hay un análisis guardado</translation>
  </message>
  <message>
   <source>There is nothing to compare it with yet. After the next scan you see here what changed.</source>
   <translation>Aún no hay con qué compararlo. Tras el próximo análisis verá aquí qué cambió.</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>1 day</comment>
   <translation>
    <numerusform>1 día</numerusform>
    <numerusform>{n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} programs are</source>
   <comment>1 program is</comment>
   <translation>
    <numerusform>1 programa sigue</numerusform>
    <numerusform>{n} programas siguen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.places</name>
  <message>
   <source>Numbers count connections. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Los números cuentan conexiones. Dónde está un servidor se estima a partir de su dirección (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
  <message>
   <source>Places are guesses (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>Los lugares son estimaciones (IP Geolocation by DB-IP, db-ip.com).</translation>
  </message>
  <message>
   <source> to {names}</source>
   <translation> a {names}</translation>
  </message>
  <message>
   <source>; {unknown} to an owner who is not known</source>
   <translation>; {unknown} a un propietario que no se conoce</translation>
  </message>
  <message>
   <source>Server probably in {name}: {measure}{to}{lost}. {count}: {names}.</source>
   <translation>Servidor probablemente en {name}: {measure}{to}{lost}. {count}: {names}.</translation>
  </message>
  <message>
   <source>The larger a mark, the more was sent and received.</source>
   <translation>Cuanto mayor es una marca, más se envió y recibió.</translation>
  </message>
  <message>
   <source>The larger a mark, the more connections.</source>
   <translation>Cuanto mayor es una marca, más conexiones.</translation>
  </message>
  <message numerus="yes">
   <source>{n} Programs</source>
   <comment>1 Program</comment>
   <translation>
    <numerusform>1 programa</numerusform>
    <numerusform>{n} programas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.recipients</name>
  <message>
   <source>this computer's own name cache</source>
   <translation>la caché de nombres de este ordenador</translation>
  </message>
  <message>
   <source>Address: {address}</source>
   <translation>Dirección: {address}</translation>
  </message>
  <message>
   <source>We do not know who makes this program, and saw no connection at this moment.</source>
   <translation>No sabemos quién hace este programa, y no vimos ninguna conexión en este momento.</translation>
  </message>
  <message>
   <source> (the maker's own)</source>
   <translation> (del propio desarrollador)</translation>
  </message>
  <message>
   <source>{network} (AS{asn})</source>
   <translation>{network} (AS{asn})</translation>
  </message>
  <message>
   <source>Legal home of the company: {home}</source>
   <translation>Sede legal de la empresa: {home}</translation>
  </message>
  <message>
   <source>Server probably in: {place}</source>
   <translation>Servidor probablemente en: {place}</translation>
  </message>
  <message>
   <source>Network run by: {network}</source>
   <translation>Red operada por: {network}</translation>
  </message>
  <message>
   <source> (from {host_origin})</source>
   <translation> (de {host_origin})</translation>
  </message>
  <message>
   <source>, name: {host}{origin}</source>
   <translation>, nombre: {host}{origin}</translation>
  </message>
  <message>
   <source>Who receives it</source>
   <translation>Quién lo recibe</translation>
  </message>
  <message>
   <source>, since {since}</source>
   <translation>, desde {since}</translation>
  </message>
  <message>
   <source>Connected to {recipient_name}{own}{purpose}.</source>
   <translation>Conectado con {recipient_name}{own}{purpose}.</translation>
  </message>
  <message>
   <source>Leaves through {through}. Who runs its far end is not seen.</source>
   <translation>Sale por {through}. No se ve quién administra el otro extremo.</translation>
  </message>
  <message>
   <source>Reverse look-up: {reverse_name}. Whoever runs the network wrote that; it proves no company.</source>
   <translation>Consulta inversa: {reverse_name}. Eso lo escribió quien opera la red; no demuestra ninguna empresa.</translation>
  </message>
  <message>
   <source>How sure: likely. The name is one that this computer remembers for the address.</source>
   <translation>Certeza: probable. El nombre es uno que este ordenador recuerda para la dirección.</translation>
  </message>
  <message>
   <source>Maker: {name}. Legal home: {seat}.</source>
   <translation>Desarrollador: {name}. Sede legal: {seat}.</translation>
  </message>
  <message>
   <source>Storage: {says}</source>
   <translation>Almacenamiento: {says}</translation>
  </message>
  <message>
   <source>Owner: {name}{share}{since}.</source>
   <translation>Propietario: {name}{share}{since}.</translation>
  </message>
  <message>
   <source>To ask for your data, or have it deleted: {contact}</source>
   <translation>Para pedir sus datos o que se borren: {contact}</translation>
  </message>
  <message>
   <source>not on record</source>
   <translation>no consta</translation>
  </message>
 </context>
 <context>
  <name>present.recording</name>
  <message>
   <source>Not recording</source>
   <translation>No se registra</translation>
  </message>
  <message>
   <source>Recording is paused</source>
   <translation>El registro está en pausa</translation>
  </message>
  <message>
   <source>Recording, with a problem</source>
   <translation>Registrando, con un problema</translation>
  </message>
  <message>
   <source>Not recording: the recorder does not run</source>
   <translation>No se registra: el registrador no está en marcha</translation>
  </message>
  <message>
   <source>How much each program sends to whom is kept on this computer.</source>
   <translation>Cuánto envía cada programa y a quién se guarda en este ordenador.</translation>
  </message>
  <message>
   <source>Nothing is recorded.</source>
   <translation>No se registra nada.</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder does not run.</source>
   <translation>El registro está activado, pero el registrador no está en marcha.</translation>
  </message>
  <message>
   <source>Recording is paused until {clock}.</source>
   <translation>El registro está en pausa hasta {clock}.</translation>
  </message>
  <message>
   <source>To record: privacycheck record on</source>
   <translation>Para registrar: privacycheck record on</translation>
  </message>
  <message>
   <source>To start it: privacycheck record on</source>
   <translation>Para iniciarlo: privacycheck record on</translation>
  </message>
  <message>
   <source>To end it: privacycheck record off</source>
   <translation>Para terminarlo: privacycheck record off</translation>
  </message>
  <message>
   <source>Starts when you log in: {how}.</source>
   <translation>Se inicia cuando usted inicia sesión: {how}.</translation>
  </message>
  <message>
   <source>Notifications of first contacts: {notifications}.</source>
   <translation>Notificaciones de primeros contactos: {notifications}.</translation>
  </message>
  <message>
   <source>an unknown time</source>
   <translation>una hora desconocida</translation>
  </message>
  <message>
   <source>Last written: {clock}. Waiting in memory: {waiting}.</source>
   <translation>Última escritura: {clock}. En espera en la memoria: {waiting}.</translation>
  </message>
  <message>
   <source>by systemd</source>
   <translation>mediante systemd</translation>
  </message>
  <message>
   <source>by an autostart entry</source>
   <translation>mediante una entrada de inicio automático</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>No notifications about: {muted}</source>
   <translation>Sin notificaciones sobre: {muted}</translation>
  </message>
  <message>
   <source>No news. They are found while recording is on, from its second day on.</source>
   <translation>Sin novedades. Se encuentran mientras el registro está activado, desde su segundo día.</translation>
  </message>
  <message>
   <source>Worth a look: </source>
   <translation>Merece un vistazo: </translation>
  </message>
  <message>
   <source>on</source>
   <translation>activadas</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivadas</translation>
  </message>
 </context>
 <context>
  <name>present.requests</name>
  <message>
   <source>{when}: {address}, no answer from {server}</source>
   <translation>{when}: {address}, sin respuesta de {server}</translation>
  </message>
  <message numerus="yes">
   <source>{n} reverse look-ups</source>
   <comment>1 reverse look-up</comment>
   <translation>
    <numerusform>1 consulta inversa</numerusform>
    <numerusform>{n} consultas inversas</numerusform>
   </translation>
  </message>
  <message>
   <source>{found}. They are off now. Nothing else.</source>
   <translation>{found}. Ahora están desactivadas. Nada más.</translation>
  </message>
  <message>
   <source>{when}: {address}, answered by {server}</source>
   <translation>{when}: {address}, respondida por {server}</translation>
  </message>
  <message>
   <source>{found}. You have turned them on. Nothing else.</source>
   <translation>{found}. Usted las ha activado. Nada más.</translation>
  </message>
 </context>
 <context>
  <name>present.rows</name>
  <message>
   <source>program not visible</source>
   <translation>programa no visible</translation>
  </message>
  <message>
   <source>talked to {parts}</source>
   <translation>se comunicó con {parts}</translation>
  </message>
  <message>
   <source>running, no connection outside seen</source>
   <translation>estaba en marcha, sin conexión visible al exterior</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>no estaba en marcha</translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses not known</source>
   <comment>1 address not known</comment>
   <translation>
    <numerusform>1 dirección desconocida</numerusform>
    <numerusform>{n} direcciones desconocidas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.streams</name>
  <message>
   <source>Owner not known</source>
   <translation>Propietario desconocido</translation>
  </message>
  <message>
   <source>Country not known</source>
   <translation>País desconocido</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections</source>
   <comment>1 connection</comment>
   <translation>
    <numerusform>1 conexión</numerusform>
    <numerusform>{n} conexiones</numerusform>
   </translation>
  </message>
  <message>
   <source>{once} and {count} more</source>
   <translation>{once} y {count} más</translation>
  </message>
  <message>
   <source>Not drawn: {counted} within this computer or your own network.</source>
   <translation>Sin dibujar: {counted} dentro de este ordenador o de su propia red.</translation>
  </message>
  <message>
   <source>{counted} to servers whose country is not known ({names}).</source>
   <translation>{counted} a servidores cuyo país no se conoce ({names}).</translation>
  </message>
 </context>
 <context>
  <name>present.table</name>
  <message>
   <source>Network run by</source>
   <translation>Red operada por</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Veces</translation>
  </message>
 </context>
 <context>
  <name>present.text</name>
  <message>
   <source>IP Geolocation by DB-IP (https://db-ip.com); networks by RouteViews, NRO and DB-IP (CC BY 4.0).</source>
   <translation>IP Geolocation by DB-IP (https://db-ip.com); redes de RouteViews, NRO y DB-IP (CC BY 4.0).</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed (--all lists them).</source>
   <comment>1 library or part of the system is not listed (--all lists it).</comment>
   <translation>
    <numerusform>No se enumera 1 biblioteca o parte del sistema (--all la enumera).</numerusform>
    <numerusform>No se enumeran {n} bibliotecas y partes del sistema (--all las enumera).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} connections belong to no program that we could see.</source>
   <comment>1 connection belongs to no program that we could see.</comment>
   <translation>
    <numerusform>1 conexión no pertenece a ningún programa que pudiéramos ver.</numerusform>
    <numerusform>{n} conexiones no pertenecen a ningún programa que pudiéramos ver.</numerusform>
   </translation>
  </message>
  <message>
   <source>  More, with every source: privacycheck app "{title}"</source>
   <translation>  Más, con todas las fuentes: privacycheck app "{title}"</translation>
  </message>
  <message>
   <source>Looked for, and nothing found: {names}.</source>
   <translation>Se buscó y no se encontró nada: {names}.</translation>
  </message>
  <message>
   <source>  A rule of your own to start from:</source>
   <translation>  Una regla propia para empezar:</translation>
  </message>
  <message>
   <source>Nothing was sent anywhere. Addresses: </source>
   <translation>No se envió nada a ningún sitio. Direcciones: </translation>
  </message>
  <message>
   <source>    not seen: </source>
   <translation>    no visto: </translation>
  </message>
 </context>
 <context>
  <name>present.traffic</name>
  <message>
   <source>All others</source>
   <translation>Todos los demás</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} a {until}</translation>
  </message>
  <message>
   <source>Recorded on this computer, {days}</source>
   <translation>Registrado en este ordenador, {days}</translation>
  </message>
  <message>
   <source>Nothing was recorded ({days}). To record: privacycheck record on</source>
   <translation>No se registró nada ({days}). Para registrar: privacycheck record on</translation>
  </message>
 </context>
 <context>
  <name>present.traffic_chart</name>
  <message numerus="yes">
   <source>on {n} days</source>
   <comment>on 1 day</comment>
   <translation>
    <numerusform>en 1 día</numerusform>
    <numerusform>en {n} días</numerusform>
   </translation>
  </message>
  <message>
   <source>{sent} sent and {received} received, {days}.</source>
   <translation>{sent} enviados y {received} recibidos, {days}.</translation>
  </message>
  <message>
   <source>The last {count}</source>
   <translation>Últimos {count}</translation>
  </message>
  <message>
   <source>At least {sent} sent and {received} received, {days}.</source>
   <translation>Al menos {sent} enviados y {received} recibidos, {days}.</translation>
  </message>
  <message>
   <source>Recording is off</source>
   <translation>El registro está desactivado</translation>
  </message>
  <message>
   <source>Turned on, it keeps how much each program sends to whom and receives, day by day, on this computer only. It keeps no contents and no pages.</source>
   <translation>Activado, guarda cuánto envía y recibe cada programa y con quién, día a día, solo en este ordenador. No guarda contenidos ni páginas.</translation>
  </message>
  <message>
   <source>Nothing recorded yet</source>
   <translation>Aún no hay nada registrado</translation>
  </message>
  <message>
   <source>Most programs talk only while you use them. What they send and receive will be shown here by day.</source>
   <translation>La mayoría de los programas solo se comunica mientras usted los usa. Lo que envíen y reciban se mostrará aquí por días.</translation>
  </message>
 </context>
 <context>
  <name>present.wording</name>
  <message>
   <source>Do something</source>
   <translation>Conviene actuar</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Merece un vistazo</translation>
  </message>
  <message>
   <source>Nothing stands out</source>
   <translation>Nada llama la atención</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Aún no se conoce</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Official case, contested</source>
   <translation>Caso oficial, impugnado</translation>
  </message>
  <message>
   <source>Measured by researchers</source>
   <translation>Medido por investigadores</translation>
  </message>
  <message>
   <source>Reported, not confirmed</source>
   <translation>Publicado, sin confirmar</translation>
  </message>
  <message>
   <source>Law that applies</source>
   <translation>Ley que se aplica</translation>
  </message>
  <message>
   <source>The maker says</source>
   <translation>El desarrollador dice</translation>
  </message>
  <message>
   <source>Claimed, no public proof</source>
   <translation>Afirmado, sin prueba pública</translation>
  </message>
  <message>
   <source>the program's own work</source>
   <translation>el funcionamiento del propio programa</translation>
  </message>
  <message>
   <source>pictures, pages and files</source>
   <translation>imágenes, páginas y archivos</translation>
  </message>
  <message>
   <source>keeping devices in step</source>
   <translation>mantener dispositivos al día</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>iniciar sesión</translation>
  </message>
  <message>
   <source>updates</source>
   <translation>actualizaciones</translation>
  </message>
  <message>
   <source>video and sound</source>
   <translation>vídeo y sonido</translation>
  </message>
  <message>
   <source>payment</source>
   <translation>pagos</translation>
  </message>
  <message>
   <source>looking up names</source>
   <translation>consultar nombres</translation>
  </message>
  <message>
   <source>rented servers</source>
   <translation>servidores alquilados</translation>
  </message>
  <message>
   <source>a delivery network</source>
   <translation>una red de distribución</translation>
  </message>
  <message>
   <source>Whether this still holds is not known.</source>
   <translation>No se sabe si esto sigue siendo así.</translation>
  </message>
  <message>
   <source>Contested.</source>
   <translation>Impugnado.</translation>
  </message>
  <message>
   <source>Under appeal.</source>
   <translation>Recurrido.</translation>
  </message>
  <message>
   <source>Ended by an agreement.</source>
   <translation>Cerrado con un acuerdo.</translation>
  </message>
  <message>
   <source>Mended since.</source>
   <translation>Corregido desde entonces.</translation>
  </message>
  <message>
   <source>Stopped since.</source>
   <translation>Terminado desde entonces.</translation>
  </message>
  <message>
   <source>It describes that time.</source>
   <translation>Describe cómo era entonces.</translation>
  </message>
  <message>
   <source>In force.</source>
   <translation>En vigor.</translation>
  </message>
  <message>
   <source>Lifted.</source>
   <translation>Levantado.</translation>
  </message>
  <message>
   <source>Suspended.</source>
   <translation>Suspendido.</translation>
  </message>
  <message>
   <source>Banned</source>
   <translation>Prohibido</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Restringido</translation>
  </message>
  <message>
   <source>Ordered to change</source>
   <translation>Obligado a cambiar</translation>
  </message>
  <message>
   <source>Official warning</source>
   <translation>Advertencia oficial</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>seguro</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <source>possible, please check</source>
   <translation>posible, compruébelo</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>este ordenador</translation>
  </message>
  <message>
   <source>your own network</source>
   <translation>su propia red</translation>
  </message>
  <message>
   <source>a neighbour on your own network</source>
   <translation>un vecino en su propia red</translation>
  </message>
  <message>
   <source>all devices nearby</source>
   <translation>todos los dispositivos cercanos</translation>
  </message>
  <message>
   <source>an address kept for examples</source>
   <translation>una dirección reservada para ejemplos</translation>
  </message>
  <message>
   <source>a reserved address</source>
   <translation>una dirección reservada</translation>
  </message>
  <message>
   <source>the Tor network (where to is not seen)</source>
   <translation>la red Tor (no se ve hacia dónde)</translation>
  </message>
  <message>
   <source>Confirmed finding</source>
   <translation>Hallazgo confirmado</translation>
  </message>
  <message>
   <source>Researchers measured something</source>
   <translation>Los investigadores midieron algo</translation>
  </message>
  <message>
   <source>A report, not confirmed</source>
   <translation>Una información sin confirmar</translation>
  </message>
  <message>
   <source>Maker collects sensitive data</source>
   <translation>El desarrollador recoge datos sensibles</translation>
  </message>
  <message>
   <source>what we saw on this computer</source>
   <translation>lo que vimos en este ordenador</translation>
  </message>
  <message>
   <source>a confirmed finding</source>
   <translation>un hallazgo confirmado</translation>
  </message>
  <message>
   <source>an official case</source>
   <translation>un caso oficial</translation>
  </message>
  <message>
   <source>what researchers measured</source>
   <translation>lo que midieron los investigadores</translation>
  </message>
  <message>
   <source>a report that is not confirmed</source>
   <translation>una información sin confirmar</translation>
  </message>
  <message>
   <source>what its maker says</source>
   <translation>lo que dice su desarrollador</translation>
  </message>
  <message>
   <source>an address of unknown owner ({address})</source>
   <translation>una dirección de propietario desconocido ({address})</translation>
  </message>
  <message>
   <source>one of: {name}{more}</source>
   <translation>uno de: {name}{more}</translation>
  </message>
  <message>
   <source>Talked to {who}</source>
   <translation>Se comunicó con {who}</translation>
  </message>
  <message>
   <source>Set up to report to {who}</source>
   <translation>Configurado para enviar informes a {who}</translation>
  </message>
  <message>
   <source>We do not know {name} yet. That does not mean that it is fine.{made}</source>
   <translation>Aún no conocemos {name}. Eso no significa que esté bien.{made}</translation>
  </message>
  <message>
   <source>Nothing about {name} stands out in what we looked at. This is not a proof that nothing happens.</source>
   <translation>Nada en {name} llama la atención en lo que miramos. Esto no prueba que no ocurra nada.</translation>
  </message>
  <message>
   <source>There is something to do about {name}</source>
   <translation>Hay algo que hacer con {name}</translation>
  </message>
  <message>
   <source>{name} is worth a look</source>
   <translation>{name} merece un vistazo</translation>
  </message>
  <message>
   <source>{opening}, because of {listed}.</source>
   <translation>{opening}, por {listed}.</translation>
  </message>
  <message>
   <source>{name}, on servers of {hosted_at}</source>
   <translation>{name}, en servidores de {hosted_at}</translation>
  </message>
  <message>
   <source>an address of unknown owner, on servers of {hosted_at}</source>
   <translation>una dirección de propietario desconocido, en servidores de {hosted_at}</translation>
  </message>
  <message>
   <source>No record for it yet</source>
   <translation>Aún no figura en el libro de reglas</translation>
  </message>
  <message>
   <source>No current finding counts</source>
   <translation>No cuenta ningún hallazgo actual</translation>
  </message>
  <message>
   <source> It is made by {name}.</source>
   <translation> Lo hace {name}.</translation>
  </message>
 </context>
 <context>
  <name>recipients</name>
  <message>
   <source>the VPN interface {name} ({product})</source>
   <translation>la interfaz VPN {name} ({product})</translation>
  </message>
  <message>
   <source>the interface {name} ({product}, a modem or a VPN)</source>
   <translation>la interfaz {name} ({product}, un módem o una VPN)</translation>
  </message>
 </context>
 <context>
  <name>record.news</name>
  <message>
   <source>{app} was connected to {end} for the first time.</source>
   <translation>{app} se conectó por primera vez con {end}.</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, a service for {purpose}.</source>
   <translation>{app} se conectó con {end}, un servicio para {purpose}.</translation>
  </message>
  <message>
   <source>{app} was connected to somebody new who is not known: {end}.</source>
   <translation>{app} se conectó con un destino nuevo y desconocido: {end}.</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, which belongs to its own maker, a service for {purpose}.</source>
   <translation>{app} se conectó con {end}, que pertenece a su propio desarrollador, un servicio para {purpose}.</translation>
  </message>
 </context>
 <context>
  <name>record.recorder</name>
  <message>
   <source>What was recorded waits in memory. {error}</source>
   <translation>Lo registrado espera en la memoria. {error}</translation>
  </message>
 </context>
 <context>
  <name>record.teller</name>
  <message>
   <source>{who} talked to {companies} for the first time: {names}.</source>
   <translation>{who}: primer contacto con {companies}: {names}.</translation>
  </message>
  <message>
   <source>New contacts</source>
   <translation>Contactos nuevos</translation>
  </message>
  <message>
   <source>A new contact</source>
   <translation>Un contacto nuevo</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} más</translation>
  </message>
  <message>
   <source>Among them for {purposes}.</source>
   <translation>Entre ellas, para {purposes}.</translation>
  </message>
 </context>
 <context>
  <name>recorder_state</name>
  <message>
   <source>A recorder is already running. See: privacycheck record status</source>
   <translation>Ya hay un registrador en marcha. Consulte: privacycheck record status</translation>
  </message>
  <message>
   <source>{path} cannot be written: {error}. Make its folder writable.</source>
   <translation>{path} no se puede escribir: {error}. Dé permiso de escritura a su carpeta.</translation>
  </message>
 </context>
 <context>
  <name>scan</name>
  <message>
   <source>which package each program belongs to</source>
   <translation>a qué paquete pertenece cada programa</translation>
  </message>
  <message>
   <source>what the rule book says</source>
   <translation>lo que dice el libro de reglas</translation>
  </message>
  <message>
   <source>what is built into the programs</source>
   <translation>lo que está incorporado en los programas</translation>
  </message>
  <message>
   <source>The scan ended before it was finished.</source>
   <translation>El análisis terminó antes de completarse.</translation>
  </message>
  <message>
   <source>what is built into {name} ({number} of {all})</source>
   <translation>lo que lleva dentro {name} ({number} de {all})</translation>
  </message>
 </context>
 <context>
  <name>rules.words</name>
  <message>
   <source>What a program can learn about you</source>
   <translation>Lo que un programa puede saber de usted</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>Cara</translation>
  </message>
  <message>
   <source>Pictures or measurements of your face that can tell who you are.</source>
   <translation>Imágenes o medidas de su cara que permiten saber quién es.</translation>
  </message>
  <message>
   <source>Other body data</source>
   <translation>Otros datos del cuerpo</translation>
  </message>
  <message>
   <source>Fingerprints, voice prints and other measurements of your body.</source>
   <translation>Huellas dactilares, huellas de voz y otras medidas de su cuerpo.</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Sound from your microphone, such as calls and voice messages.</source>
   <translation>Sonido de su micrófono, como llamadas y mensajes de voz.</translation>
  </message>
  <message>
   <source>Camera pictures</source>
   <translation>Imágenes de la cámara</translation>
  </message>
  <message>
   <source>Pictures and video from your camera.</source>
   <translation>Imágenes y vídeo de su cámara.</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <source>What is shown on your screen.</source>
   <translation>Lo que se muestra en su pantalla.</translation>
  </message>
  <message>
   <source>Typed text</source>
   <translation>Texto escrito</translation>
  </message>
  <message>
   <source>What you type on the keyboard, also outside of messages.</source>
   <translation>Lo que escribe con el teclado, también fuera de los mensajes.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Portapapeles</translation>
  </message>
  <message>
   <source>What you copy and paste.</source>
   <translation>Lo que copia y pega.</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>The words and files that you send to other people.</source>
   <translation>Las palabras y archivos que envía a otras personas.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Documents, pictures and other files of yours.</source>
   <translation>Documentos, imágenes y otros archivos suyos.</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>The people you know: address book, friends, who writes to whom.</source>
   <translation>Las personas que conoce: agenda, amistades, quién escribe a quién.</translation>
  </message>
  <message>
   <source>Browsing</source>
   <translation>Navegación</translation>
  </message>
  <message>
   <source>Which web pages you visit and what you search for.</source>
   <translation>Qué páginas web visita y qué busca.</translation>
  </message>
  <message>
   <source>Exact location</source>
   <translation>Ubicación exacta</translation>
  </message>
  <message>
   <source>Where you are, to the street or closer.</source>
   <translation>Dónde está usted, hasta la calle o más cerca.</translation>
  </message>
  <message>
   <source>Facts about your body, illness and fitness.</source>
   <translation>Datos sobre su cuerpo, enfermedades y forma física.</translation>
  </message>
  <message>
   <source>Home address</source>
   <translation>Domicilio</translation>
  </message>
  <message>
   <source>Where you live.</source>
   <translation>Dónde vive.</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Número de teléfono</translation>
  </message>
  <message>
   <source>Your telephone number.</source>
   <translation>Su número de teléfono.</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Your e-mail address.</source>
   <translation>Su dirección de correo electrónico.</translation>
  </message>
  <message>
   <source>Name and account</source>
   <translation>Nombre y cuenta</translation>
  </message>
  <message>
   <source>Your name, birthday, picture, account name or papers.</source>
   <translation>Su nombre, cumpleaños, foto, nombre de cuenta o documentos.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pagos</translation>
  </message>
  <message>
   <source>Cards, bank details and what you bought.</source>
   <translation>Tarjetas, datos bancarios y lo que compró.</translation>
  </message>
  <message>
   <source>Rough location</source>
   <translation>Ubicación aproximada</translation>
  </message>
  <message>
   <source>The town or country you are in, for example from your internet address.</source>
   <translation>La ciudad o el país donde está, por ejemplo por su dirección de internet.</translation>
  </message>
  <message>
   <source>Device identity</source>
   <translation>Identidad del dispositivo</translation>
  </message>
  <message>
   <source>Numbers that tell your device apart from all others.</source>
   <translation>Números que distinguen su dispositivo de todos los demás.</translation>
  </message>
  <message>
   <source>Installed programs</source>
   <translation>Programas instalados</translation>
  </message>
  <message>
   <source>Which other programs are on this computer.</source>
   <translation>Qué otros programas hay en este ordenador.</translation>
  </message>
  <message>
   <source>What you watch and hear</source>
   <translation>Lo que ve y escucha</translation>
  </message>
  <message>
   <source>Videos, music, games and books that you look at, and for how long.</source>
   <translation>Vídeos, música, juegos y libros que mira, y durante cuánto tiempo.</translation>
  </message>
  <message>
   <source>Interests</source>
   <translation>Intereses</translation>
  </message>
  <message>
   <source>What a company guesses about you from all that it knows.</source>
   <translation>Lo que una empresa supone de usted por todo lo que sabe.</translation>
  </message>
  <message>
   <source>Internet address</source>
   <translation>Dirección de internet</translation>
  </message>
  <message>
   <source>The address from which you use the internet. Every server that you reach sees it.</source>
   <translation>La dirección desde la que usa internet. La ve cada servidor al que usted se conecta.</translation>
  </message>
  <message>
   <source>Device details</source>
   <translation>Detalles del dispositivo</translation>
  </message>
  <message>
   <source>Model, system version, language, screen size and the like.</source>
   <translation>Modelo, versión del sistema, idioma, tamaño de pantalla y similares.</translation>
  </message>
  <message>
   <source>Use of the program</source>
   <translation>Uso del programa</translation>
  </message>
  <message>
   <source>Which functions you use, when and how often.</source>
   <translation>Qué funciones usa, cuándo y con qué frecuencia.</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Informes de fallos</translation>
  </message>
  <message>
   <source>What happened when the program failed. Can hold parts of what you worked on.</source>
   <translation>Qué pasó cuando falló el programa. Puede contener partes de su trabajo.</translation>
  </message>
  <message>
   <source>How sure we are</source>
   <translation>Qué certeza tenemos</translation>
  </message>
  <message>
   <source>We saw it here ourselves: a connection, a permission or a setting.</source>
   <translation>Lo vimos aquí nosotros mismos: una conexión, un permiso o un ajuste.</translation>
  </message>
  <message>
   <source>A final decision, the maker's own admission, or removal as harmful software.</source>
   <translation>Una decisión firme, la admisión del propio desarrollador o la retirada como programa dañino.</translation>
  </message>
  <message>
   <source>A settlement, or an official decision that is contested, under appeal or not final.</source>
   <translation>Un acuerdo, o una decisión oficial impugnada, recurrida o no firme.</translation>
  </message>
  <message>
   <source>A technical study that says how it was done, so that others can repeat it.</source>
   <translation>Un estudio técnico que dice cómo se hizo, para que otros puedan repetirlo.</translation>
  </message>
  <message>
   <source>One report, or one that others dispute.</source>
   <translation>Una sola información, o una que otros discuten.</translation>
  </message>
  <message>
   <source>What the company itself writes, for example in its privacy policy.</source>
   <translation>Lo que escribe la propia empresa, por ejemplo en su política de privacidad.</translation>
  </message>
  <message>
   <source>A law that binds the company. That a state could ask for data does not mean that it got any.</source>
   <translation>Una ley que obliga a la empresa. Que un Estado pueda pedir datos no significa que los haya obtenido.</translation>
  </message>
  <message>
   <source>Officials or the press said so, and showed nothing that others could check.</source>
   <translation>Autoridades o la prensa lo dijeron, y no mostraron nada que otros pudieran comprobar.</translation>
  </message>
  <message>
   <source>What to make of a program</source>
   <translation>Qué pensar de un programa</translation>
  </message>
  <message>
   <source>Something serious is well documented and still holds. The steps below help.</source>
   <translation>Algo serio está bien documentado y sigue vigente. Los pasos de abajo ayudan.</translation>
  </message>
  <message>
   <source>It collects sensitive things, or something was found about it. Read why, then decide.</source>
   <translation>Recoge cosas sensibles, o se encontró algo sobre él. Lea por qué y decida.</translation>
  </message>
  <message>
   <source>Nobody has written about it in the rule book. That does not mean that it is fine.</source>
   <translation>Nadie ha escrito sobre él en el libro de reglas. Eso no significa que esté bien.</translation>
  </message>
  <message>
   <source>We know the program and nothing counts against it now. That is no proof that nothing happens.</source>
   <translation>Conocemos el programa y nada cuenta ahora en su contra. Eso no prueba que no ocurra nada.</translation>
  </message>
  <message>
   <source>What a connection is for</source>
   <translation>Para qué es una conexión</translation>
  </message>
  <message>
   <source>What you use the program for, such as sending your messages.</source>
   <translation>Aquello para lo que usa el programa, como enviar sus mensajes.</translation>
  </message>
  <message>
   <source>Things that the program shows you.</source>
   <translation>Cosas que el programa le muestra.</translation>
  </message>
  <message>
   <source>Copies of your data that other devices of yours get too.</source>
   <translation>Copias de sus datos que reciben también otros dispositivos suyos.</translation>
  </message>
  <message>
   <source>Checking who you are.</source>
   <translation>Comprobar quién es usted.</translation>
  </message>
  <message>
   <source>Asking for newer versions and fetching them.</source>
   <translation>Preguntar si hay versiones más recientes y descargarlas.</translation>
  </message>
  <message>
   <source>News that reach you without your asking.</source>
   <translation>Novedades que le llegan sin que usted las pida.</translation>
  </message>
  <message>
   <source>Reports on how you use the program, sent to its maker.</source>
   <translation>Informes sobre cómo usa usted el programa, enviados a su desarrollador.</translation>
  </message>
  <message>
   <source>Counting and comparing what people do, often by a company of its own.</source>
   <translation>Contar y comparar lo que hacen las personas; a menudo lo hace una empresa aparte.</translation>
  </message>
  <message>
   <source>Reports on what went wrong in the program.</source>
   <translation>Informes sobre lo que falló en el programa.</translation>
  </message>
  <message>
   <source>Showing some people one version and others another, and comparing.</source>
   <translation>Mostrar una versión a unas personas y otra a otras, y comparar.</translation>
  </message>
  <message>
   <source>Choosing and showing advertising, and telling whom it reached.</source>
   <translation>Elegir y mostrar publicidad, e informar de a quién llegó.</translation>
  </message>
  <message>
   <source>Your words or files are worked on by a model on a server.</source>
   <translation>Un modelo en un servidor trabaja con sus palabras o archivos.</translation>
  </message>
  <message>
   <source>Music, films and calls.</source>
   <translation>Música, películas y llamadas.</translation>
  </message>
  <message>
   <source>Paying, or checking what you paid for.</source>
   <translation>Pagar, o comprobar lo que usted pagó.</translation>
  </message>
  <message>
   <source>Asking which address a name on the internet has.</source>
   <translation>Preguntar qué dirección tiene un nombre en internet.</translation>
  </message>
  <message>
   <source>Computers that anybody can rent. Who rents them is another question.</source>
   <translation>Ordenadores que cualquiera puede alquilar. Quién los alquila es otra cuestión.</translation>
  </message>
  <message>
   <source>Servers near you that pass on things for many companies.</source>
   <translation>Servidores cercanos a usted que distribuyen cosas de muchas empresas.</translation>
  </message>
 </context>
 <context>
  <name>rules.categories</name>
  <message>
   <source>AI assistants</source>
   <translation>Asistentes de IA</translation>
  </message>
  <message>
   <source>Open Settings, look for Data or Privacy, and turn off the use of your chats for training.</source>
   <translation>Abra los ajustes, busque Datos o Privacidad y desactive el uso de sus conversaciones para el entrenamiento.</translation>
  </message>
  <message>
   <source>Your words are not used to teach the model, as far as the maker says.</source>
   <translation>Sus palabras no se usan para entrenar el modelo, según dice el desarrollador.</translation>
  </message>
  <message>
   <source>Nothing you would notice.</source>
   <translation>Nada que vaya a notar.</translation>
  </message>
  <message>
   <source>Do not paste names, health matters, passwords or papers from work.</source>
   <translation>No pegue nombres, asuntos de salud, contraseñas ni documentos del trabajo.</translation>
  </message>
  <message>
   <source>What was never sent cannot be kept by anybody.</source>
   <translation>Lo que nunca se envió no lo puede guardar nadie.</translation>
  </message>
  <message>
   <source>You describe things in general words instead.</source>
   <translation>En su lugar, describe las cosas con palabras generales.</translation>
  </message>
  <message>
   <source>Delete old chats, or turn the history off where the settings offer it.</source>
   <translation>Borre las conversaciones antiguas, o desactive el historial si los ajustes lo permiten.</translation>
  </message>
  <message>
   <source>Less of what you wrote stays with the maker.</source>
   <translation>El desarrollador conserva menos de lo que usted escribió.</translation>
  </message>
  <message>
   <source>You cannot go back to old answers.</source>
   <translation>No puede volver a ver respuestas antiguas.</translation>
  </message>
  <message>
   <source>Browsers</source>
   <translation>Navegadores</translation>
  </message>
  <message>
   <source>Open the settings, find Privacy, and turn on blocking of third-party cookies and trackers.</source>
   <translation>Abra los ajustes, busque Privacidad y active el bloqueo de cookies de terceros y rastreadores.</translation>
  </message>
  <message>
   <source>Fewer companies can follow you from page to page.</source>
   <translation>Menos empresas pueden seguirle de página en página.</translation>
  </message>
  <message>
   <source>A few pages may ask you to sign in again.</source>
   <translation>Puede que algunas páginas le pidan iniciar sesión de nuevo.</translation>
  </message>
  <message>
   <source>Look in the settings under Search, and turn off search suggestions.</source>
   <translation>Mire en los ajustes, en Búsqueda, y desactive las sugerencias de búsqueda.</translation>
  </message>
  <message>
   <source>What you type is not sent letter by letter before you press Enter.</source>
   <translation>Lo que escribe no se envía letra por letra antes de que pulse Intro.</translation>
  </message>
  <message>
   <source>You type a little more.</source>
   <translation>Tiene que escribir un poco más.</translation>
  </message>
  <message>
   <source>Do not sign in to the browser itself unless you want the same bookmarks on several devices.</source>
   <translation>No inicie sesión en el propio navegador, salvo que quiera tener los mismos marcadores en varios dispositivos.</translation>
  </message>
  <message>
   <source>Your history stays on this computer.</source>
   <translation>Su historial se queda en este ordenador.</translation>
  </message>
  <message>
   <source>Bookmarks and passwords are not copied to your other devices.</source>
   <translation>Los marcadores y las contraseñas no se copian a sus otros dispositivos.</translation>
  </message>
  <message>
   <source>Cloud drives</source>
   <translation>Almacenamiento en la nube</translation>
  </message>
  <message>
   <source>Choose in the settings which folders are copied. Leave private ones out.</source>
   <translation>Elija en los ajustes qué carpetas se copian. Deje fuera las privadas.</translation>
  </message>
  <message>
   <source>Only what you choose lies on somebody's servers.</source>
   <translation>Solo lo que usted elige está en servidores ajenos.</translation>
  </message>
  <message>
   <source>Other devices do not see the rest.</source>
   <translation>Los otros dispositivos no ven el resto.</translation>
  </message>
  <message>
   <source>Lock private files with a password of your own before you store them.</source>
   <translation>Proteja los archivos privados con una contraseña propia antes de guardarlos ahí.</translation>
  </message>
  <message>
   <source>The company holds only what it cannot read.</source>
   <translation>La empresa solo guarda lo que no puede leer.</translation>
  </message>
  <message>
   <source>You need the password each time, and the online preview does not work.</source>
   <translation>Necesita la contraseña cada vez, y la vista previa en línea no funciona.</translation>
  </message>
  <message>
   <source>Look through your shared links from time to time and end those you no longer need.</source>
   <translation>Revise de vez en cuando sus enlaces compartidos y anule los que ya no necesite.</translation>
  </message>
  <message>
   <source>Old links do not open your files to strangers.</source>
   <translation>Los enlaces antiguos no abren sus archivos a desconocidos.</translation>
  </message>
  <message>
   <source>People with those links lose access.</source>
   <translation>Quienes tengan esos enlaces pierden el acceso.</translation>
  </message>
  <message>
   <source>Download programs</source>
   <translation>Programas de descarga</translation>
  </message>
  <message>
   <source>Remember that file sharing shows your internet address to all who share the same file.</source>
   <translation>Recuerde que al compartir archivos su dirección de internet queda visible para todos los que comparten el mismo archivo.</translation>
  </message>
  <message>
   <source>You choose with open eyes what you share.</source>
   <translation>Usted elige con conocimiento lo que comparte.</translation>
  </message>
  <message>
   <source>Say no to all extras that the installer or an update offers.</source>
   <translation>Rechace todos los extras que ofrezca el instalador o una actualización.</translation>
  </message>
  <message>
   <source>No other programs come along.</source>
   <translation>No se instalan otros programas de paso.</translation>
  </message>
  <message>
   <source>Turn off starting with the computer, and close it when the download is done.</source>
   <translation>Desactive que se inicie con el ordenador y ciérrelo cuando termine la descarga.</translation>
  </message>
  <message>
   <source>It talks to others only while you need it.</source>
   <translation>Se comunica con otros solo mientras usted lo necesita.</translation>
  </message>
  <message>
   <source>Downloads pause when it is closed.</source>
   <translation>Las descargas se detienen mientras está cerrado.</translation>
  </message>
  <message>
   <source>Editors and tools for programming</source>
   <translation>Editores y herramientas de programación</translation>
  </message>
  <message>
   <source>Search the settings for “telemetry” or “usage data” (reports on how you work), and turn it off.</source>
   <translation>Busque en los ajustes «telemetría» o «datos de uso» (informes sobre cómo trabaja usted) y desactívelos.</translation>
  </message>
  <message>
   <source>The maker learns less about how you work.</source>
   <translation>El desarrollador sabe menos sobre cómo trabaja usted.</translation>
  </message>
  <message>
   <source>The maker hears less about what goes wrong.</source>
   <translation>El desarrollador se entera menos de lo que falla.</translation>
  </message>
  <message>
   <source>Install few extensions, and only from makers that you know. Each can read your files.</source>
   <translation>Instale pocas extensiones, y solo de desarrolladores que conozca. Cada una puede leer sus archivos.</translation>
  </message>
  <message>
   <source>Fewer strangers' programs see your work.</source>
   <translation>Menos programas de desconocidos ven su trabajo.</translation>
  </message>
  <message>
   <source>Some comforts.</source>
   <translation>Algunas comodidades.</translation>
  </message>
  <message>
   <source>Games and launchers</source>
   <translation>Juegos y lanzadores</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the launcher's settings.</source>
   <translation>Desactive el inicio con el ordenador en los ajustes del lanzador.</translation>
  </message>
  <message>
   <source>It runs only while you play.</source>
   <translation>Funcionará solo mientras usted juega.</translation>
  </message>
  <message>
   <source>Updates come when you open it.</source>
   <translation>Las actualizaciones llegan cuando usted lo abre.</translation>
  </message>
  <message>
   <source>Set your profile, list of friends and activity to private.</source>
   <translation>Ponga como privados su perfil, su lista de amistades y su actividad.</translation>
  </message>
  <message>
   <source>Strangers do not see what and when you play.</source>
   <translation>Los desconocidos no verán a qué juega ni cuándo.</translation>
  </message>
  <message>
   <source>People find you less easily.</source>
   <translation>A otras personas les costará más encontrarle.</translation>
  </message>
  <message>
   <source>Play under a made-up name, and do not use the same name elsewhere.</source>
   <translation>Juegue con un nombre inventado y no use ese mismo nombre en otros sitios.</translation>
  </message>
  <message>
   <source>Your games do not lead to your other accounts.</source>
   <translation>Sus juegos no llevarán a sus otras cuentas.</translation>
  </message>
  <message>
   <source>Friends need to be told the name.</source>
   <translation>Tendrá que decir el nombre a sus amistades.</translation>
  </message>
  <message>
   <source>Input methods and keyboards</source>
   <translation>Métodos de entrada y teclados</translation>
  </message>
  <message>
   <source>Turn off cloud input, online suggestions and the shared dictionary in the settings.</source>
   <translation>Desactive en los ajustes la entrada en la nube, las sugerencias en línea y el diccionario compartido.</translation>
  </message>
  <message>
   <source>What you type is less likely to leave this computer.</source>
   <translation>Será menos probable que lo que escribe salga de este ordenador.</translation>
  </message>
  <message>
   <source>Suggestions for rare words are poorer.</source>
   <translation>Las sugerencias de palabras poco comunes serán peores.</translation>
  </message>
  <message>
   <source>Switch to the system's own keyboard before you type passwords or private things.</source>
   <translation>Cambie al teclado del propio sistema antes de escribir contraseñas o cosas privadas.</translation>
  </message>
  <message>
   <source>The program does not see those words.</source>
   <translation>El programa no verá esas palabras.</translation>
  </message>
  <message>
   <source>One key press more.</source>
   <translation>Una pulsación de tecla más.</translation>
  </message>
  <message>
   <source>Try the input method that comes with your system.</source>
   <translation>Pruebe el método de entrada que viene con su sistema.</translation>
  </message>
  <message>
   <source>One program less reads all that you type.</source>
   <translation>Un programa menos leerá todo lo que usted escribe.</translation>
  </message>
  <message>
   <source>Some shortcuts and word lists are missing.</source>
   <translation>Faltarán algunos atajos y listas de palabras.</translation>
  </message>
  <message>
   <source>Mail programs</source>
   <translation>Programas de correo</translation>
  </message>
  <message>
   <source>Turn off loading of pictures and other content from the internet in the settings.</source>
   <translation>Desactive en los ajustes la carga de imágenes y otros contenidos de internet.</translation>
  </message>
  <message>
   <source>Senders do not learn when and where you opened their mail.</source>
   <translation>Los remitentes no sabrán cuándo ni dónde abrió usted su correo.</translation>
  </message>
  <message>
   <source>You press a button to see pictures.</source>
   <translation>Tendrá que pulsar un botón para ver las imágenes.</translation>
  </message>
  <message>
   <source>Check in the settings or on the maker's page if your mail passes through the maker's own servers.</source>
   <translation>Compruebe en los ajustes o en la página del desarrollador si su correo pasa por los servidores del propio desarrollador.</translation>
  </message>
  <message>
   <source>You know who can hold your mail and its password.</source>
   <translation>Sabrá quién puede tener su correo y la contraseña de este.</translation>
  </message>
  <message>
   <source>Media players and music</source>
   <translation>Reproductores multimedia y música</translation>
  </message>
  <message>
   <source>Look in the settings for usage data and online look-up of covers and lyrics, and turn off what you do not need.</source>
   <translation>Busque en los ajustes los datos de uso y la búsqueda en línea de carátulas y letras, y desactive lo que no necesite.</translation>
  </message>
  <message>
   <source>Fewer companies learn what you play.</source>
   <translation>Menos empresas sabrán qué reproduce usted.</translation>
  </message>
  <message>
   <source>Covers and texts may be missing.</source>
   <translation>Pueden faltar carátulas y letras.</translation>
  </message>
  <message>
   <source>Play your own files from this computer where you can.</source>
   <translation>Reproduzca sus propios archivos desde este ordenador cuando pueda.</translation>
  </message>
  <message>
   <source>Nobody keeps a list of what you hear and see.</source>
   <translation>Nadie guardará una lista de lo que usted oye y ve.</translation>
  </message>
  <message>
   <source>You need the files yourself.</source>
   <translation>Tendrá que tener los archivos usted mismo.</translation>
  </message>
  <message>
   <source>Video meetings</source>
   <translation>Videorreuniones</translation>
  </message>
  <message>
   <source>Join from the browser if the invitation offers it.</source>
   <translation>Entre desde el navegador si la invitación lo ofrece.</translation>
  </message>
  <message>
   <source>Nothing needs to run on your computer afterwards.</source>
   <translation>Después no tendrá que quedar nada en marcha en su ordenador.</translation>
  </message>
  <message>
   <source>Some functions are missing.</source>
   <translation>Faltarán algunas funciones.</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the program's settings.</source>
   <translation>Desactive el inicio con el ordenador en los ajustes del programa.</translation>
  </message>
  <message>
   <source>It runs only while you meet.</source>
   <translation>Funcionará solo mientras usted está reunido.</translation>
  </message>
  <message>
   <source>Calls do not ring when the program is closed.</source>
   <translation>Las llamadas no suenan cuando el programa está cerrado.</translation>
  </message>
  <message>
   <source>Ask at the start whether the meeting is recorded, and by which helper programs.</source>
   <translation>Pregunte al principio si la reunión se graba, y con qué programas auxiliares.</translation>
  </message>
  <message>
   <source>You know who keeps your voice and picture.</source>
   <translation>Sabrá quién guarda su voz y su imagen.</translation>
  </message>
  <message>
   <source>Messengers</source>
   <translation>Mensajería</translation>
  </message>
  <message>
   <source>Do not let the program read your whole address book. Add people one by one.</source>
   <translation>No deje que el programa lea toda su agenda. Añada a las personas una a una.</translation>
  </message>
  <message>
   <source>The numbers of your friends are not sent without their asking.</source>
   <translation>Los números de sus amistades no se enviarán sin que ellas lo pidan.</translation>
  </message>
  <message>
   <source>You add new contacts by hand.</source>
   <translation>Tendrá que añadir a mano los contactos nuevos.</translation>
  </message>
  <message>
   <source>Open Settings, then Privacy. Choose who may see your photo, when you were last online and your number.</source>
   <translation>Abra Ajustes y después Privacidad. Elija quién puede ver su foto, cuándo se conectó por última vez y su número.</translation>
  </message>
  <message>
   <source>Strangers learn less about you.</source>
   <translation>Los desconocidos sabrán menos de usted.</translation>
  </message>
  <message>
   <source>People you have not added cannot find you so easily.</source>
   <translation>A las personas que no haya añadido les costará más encontrarle.</translation>
  </message>
  <message>
   <source>Check in the settings whether chats are saved online, and whether those copies are locked with a password of yours.</source>
   <translation>Compruebe en los ajustes si los chats se guardan en línea, y si esas copias están protegidas con una contraseña de usted.</translation>
  </message>
  <message>
   <source>Copies of your messages are not open to others.</source>
   <translation>Las copias de sus mensajes no estarán abiertas a otros.</translation>
  </message>
  <message>
   <source>If you lose the password, the copies are lost too.</source>
   <translation>Si pierde la contraseña, también se pierden las copias.</translation>
  </message>
  <message>
   <source>Office and note programs</source>
   <translation>Programas de oficina y de notas</translation>
  </message>
  <message>
   <source>Save papers that matter on this computer, not in the maker's online storage.</source>
   <translation>Guarde los documentos importantes en este ordenador, no en el almacenamiento en línea del desarrollador.</translation>
  </message>
  <message>
   <source>Nobody but you holds the text.</source>
   <translation>Nadie más que usted tendrá el texto.</translation>
  </message>
  <message>
   <source>You make your own copies and share files yourself.</source>
   <translation>Tendrá que hacer sus propias copias y compartir los archivos usted mismo.</translation>
  </message>
  <message>
   <source>Look in the settings for Privacy, Feedback or Usage data, and turn optional reports off.</source>
   <translation>Busque en los ajustes Privacidad, Comentarios o Datos de uso, y desactive los informes opcionales.</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Otros programas</translation>
  </message>
  <message>
   <source>Look through its settings for privacy, usage data and crash reports, and turn off what you do not need.</source>
   <translation>Busque en sus ajustes la privacidad, los datos de uso y los informes de fallos, y desactive lo que no necesite.</translation>
  </message>
  <message>
   <source>Its maker learns less about you.</source>
   <translation>Su desarrollador sabrá menos de usted.</translation>
  </message>
  <message>
   <source>Remove it if you have not used it for a long time.</source>
   <translation>Quítelo si hace mucho tiempo que no lo usa.</translation>
  </message>
  <message>
   <source>A program that is gone sends nothing.</source>
   <translation>Un programa que ya no está no envía nada.</translation>
  </message>
  <message>
   <source>Remote control</source>
   <translation>Control remoto</translation>
  </message>
  <message>
   <source>Turn off starting with the computer and access without a question.</source>
   <translation>Desactive el inicio con el ordenador y el acceso sin preguntar.</translation>
  </message>
  <message>
   <source>Nobody can connect while you are not there.</source>
   <translation>Nadie podrá conectarse mientras usted no está.</translation>
  </message>
  <message>
   <source>You cannot reach this computer from elsewhere.</source>
   <translation>No podrá acceder a este ordenador desde otro lugar.</translation>
  </message>
  <message>
   <source>Let in only people you know and called yourself. Never somebody who called you.</source>
   <translation>Deje entrar solo a personas que conoce y a las que llamó usted mismo. Nunca a alguien que le haya llamado.</translation>
  </message>
  <message>
   <source>Strangers cannot see or move anything on your screen.</source>
   <translation>Los desconocidos no podrán ver ni mover nada en su pantalla.</translation>
  </message>
  <message>
   <source>Use a long password of its own, and a second step at sign-in where offered.</source>
   <translation>Use una contraseña larga solo para este programa, y un segundo paso al iniciar sesión si se ofrece.</translation>
  </message>
  <message>
   <source>A stolen password alone does not open your computer.</source>
   <translation>Una contraseña robada no bastará para abrir su ordenador.</translation>
  </message>
  <message>
   <source>A little more time at sign-in.</source>
   <translation>Un poco más de tiempo al iniciar sesión.</translation>
  </message>
  <message>
   <source>Security programs</source>
   <translation>Programas de seguridad</translation>
  </message>
  <message>
   <source>Look in the settings for sending of samples or joining a community network, and decide if you want that.</source>
   <translation>Busque en los ajustes el envío de muestras o la participación en una red comunitaria, y decida si lo quiere.</translation>
  </message>
  <message>
   <source>Your own files are not sent for checking.</source>
   <translation>Sus propios archivos no se enviarán para revisarlos.</translation>
  </message>
  <message>
   <source>New harmful programs may be noticed later.</source>
   <translation>Puede que los programas dañinos nuevos se detecten más tarde.</translation>
  </message>
  <message>
   <source>Leave out the browser extension and shopping or search extras that the installer offers.</source>
   <translation>Prescinda de la extensión del navegador y de los extras de compras o de búsqueda que ofrece el instalador.</translation>
  </message>
  <message>
   <source>The program does not see which pages you open through them.</source>
   <translation>El programa no verá a través de ellos qué páginas abre usted.</translation>
  </message>
  <message>
   <source>Warnings about bad pages come from the browser alone.</source>
   <translation>Los avisos sobre páginas dañinas vendrán solo del navegador.</translation>
  </message>
  <message>
   <source>Social networks</source>
   <translation>Redes sociales</translation>
  </message>
  <message>
   <source>Use the service in your browser instead of the program, and sign out when done.</source>
   <translation>Use el servicio en su navegador en lugar del programa, y cierre la sesión al terminar.</translation>
  </message>
  <message>
   <source>It sees only what the page lets it see.</source>
   <translation>El servicio verá solo lo que la página le deja ver.</translation>
  </message>
  <message>
   <source>Notifications and some functions are missing.</source>
   <translation>Faltarán las notificaciones y algunas funciones.</translation>
  </message>
  <message>
   <source>Open Settings, then Ads. Turn off ads based on your activity elsewhere.</source>
   <translation>Abra Ajustes y después Anuncios. Desactive los anuncios basados en su actividad en otros sitios.</translation>
  </message>
  <message>
   <source>Less about you is used to choose advertising.</source>
   <translation>Se usará menos información sobre usted para elegir la publicidad.</translation>
  </message>
  <message>
   <source>The ads fit you less.</source>
   <translation>Los anuncios se ajustarán menos a usted.</translation>
  </message>
  <message>
   <source>Set your account to private where the settings offer it.</source>
   <translation>Ponga su cuenta como privada donde los ajustes lo ofrezcan.</translation>
  </message>
  <message>
   <source>Only people you accept see what you post.</source>
   <translation>Solo las personas que usted acepte verán lo que publica.</translation>
  </message>
  <message>
   <source>Fewer people find you.</source>
   <translation>Menos personas le encontrarán.</translation>
  </message>
  <message>
   <source>Drivers and system programs</source>
   <translation>Controladores y programas del sistema</translation>
  </message>
  <message>
   <source>Look in its settings for usage data or an improvement programme, and turn it off.</source>
   <translation>Busque en sus ajustes los datos de uso o un programa de mejora, y desactívelo.</translation>
  </message>
  <message>
   <source>The maker learns less about your computer.</source>
   <translation>El desarrollador sabrá menos de su ordenador.</translation>
  </message>
  <message>
   <source>Ask if you need the companion program at all. Many devices work without it.</source>
   <translation>Pregúntese si necesita siquiera el programa complementario. Muchos dispositivos funcionan sin él.</translation>
  </message>
  <message>
   <source>One program less runs all the time.</source>
   <translation>Un programa menos estará siempre en marcha.</translation>
  </message>
  <message>
   <source>Special keys, lights or settings of the device.</source>
   <translation>Teclas especiales, luces o ajustes del dispositivo.</translation>
  </message>
  <message>
   <source>Picture and video programs</source>
   <translation>Programas de imagen y vídeo</translation>
  </message>
  <message>
   <source>Save projects on this computer, not in the maker's online storage.</source>
   <translation>Guarde los proyectos en este ordenador, no en el almacenamiento en línea del desarrollador.</translation>
  </message>
  <message>
   <source>Your pictures and voices stay with you.</source>
   <translation>Sus imágenes y voces se quedarán con usted.</translation>
  </message>
  <message>
   <source>You make your own copies.</source>
   <translation>Tendrá que hacer sus propias copias.</translation>
  </message>
  <message>
   <source>Remove the place from pictures before you publish them. Most programs can do that on export.</source>
   <translation>Quite la ubicación de las imágenes antes de publicarlas. La mayoría de los programas puede hacerlo al exportar.</translation>
  </message>
  <message>
   <source>Others do not see where a picture was taken.</source>
   <translation>Los demás no verán dónde se tomó una imagen.</translation>
  </message>
  <message>
   <source>Your own copies may lose the place too.</source>
   <translation>Puede que también sus propias copias pierdan la ubicación.</translation>
  </message>
  <message>
   <source>Use functions that work on faces or voices online only with people who agreed.</source>
   <translation>Use las funciones en línea que trabajan con caras o voces solo con personas que hayan dado su consentimiento.</translation>
  </message>
  <message>
   <source>Nobody's face is sent without their knowing.</source>
   <translation>La cara de nadie se enviará sin que lo sepa.</translation>
  </message>
  <message>
   <source>VPN programs</source>
   <translation>Programas de VPN</translation>
  </message>
  <message>
   <source>Use it only when you need it. All your traffic passes through its maker's servers then.</source>
   <translation>Úselo solo cuando lo necesite. Mientras lo usa, todo su tráfico pasa por los servidores de su desarrollador.</translation>
  </message>
  <message>
   <source>One company fewer sees what you do online.</source>
   <translation>Una empresa menos verá lo que usted hace en línea.</translation>
  </message>
  <message>
   <source>Your own network operator sees the addresses you visit.</source>
   <translation>El operador de su propia red verá las direcciones que usted visita.</translation>
  </message>
  <message>
   <source>Turn on the kill switch or "block without VPN" in the settings if it matters that nothing leaks.</source>
   <translation>Active en los ajustes el interruptor de corte («kill switch») o «bloquear sin VPN» si le importa que no se escape nada.</translation>
  </message>
  <message>
   <source>Nothing goes out beside the VPN when it breaks off.</source>
   <translation>No saldrá nada fuera de la VPN cuando esta se corte.</translation>
  </message>
  <message>
   <source>No internet at all while it is off.</source>
   <translation>Nada de internet mientras esté desactivada.</translation>
  </message>
  <message>
   <source>Turn off usage statistics and crash reports in the settings.</source>
   <translation>Desactive en los ajustes las estadísticas de uso y los informes de fallos.</translation>
  </message>
  <message>
   <source>The maker learns less about when and where you connect.</source>
   <translation>El desarrollador sabrá menos de cuándo y desde dónde se conecta usted.</translation>
  </message>
 </context>
</TS>
