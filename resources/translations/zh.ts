<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>assess.advice</name>
  <message>
   <source>Look at {name} instead.</source>
   <translation>可以看看 {name} 作为替代。</translation>
  </message>
  <message>
   <source>You have to get used to another program, and others may have to move with you.</source>
   <translation>您需要适应另一个程序，与您往来的人可能也得一起换。</translation>
  </message>
  <message>
   <source>Update this program to the newest version.</source>
   <translation>把这个程序更新到最新版本。</translation>
  </message>
  <message>
   <source>A documented problem is mended in: {fixed}.</source>
   <translation>有记录的一个问题已在以下版本修复：{fixed}。</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>没有。</translation>
  </message>
  <message>
   <source>Find out who makes this program and read its privacy policy.</source>
   <translation>查明这个程序的开发商是谁，并阅读其隐私政策。</translation>
  </message>
  <message>
   <source>You know who may receive your data.</source>
   <translation>您会知道谁可能收到您的数据。</translation>
  </message>
  <message>
   <source>A few minutes.</source>
   <translation>几分钟时间。</translation>
  </message>
  <message>
   <source>Ask yourself whether you still need it. Remove it if not.</source>
   <translation>想一想您是否还需要它。不需要就卸载。</translation>
  </message>
  <message>
   <source>It can no longer send anything.</source>
   <translation>它就无法再发送任何东西。</translation>
  </message>
  <message>
   <source>What you used it for.</source>
   <translation>您用它做的那些事。</translation>
  </message>
  <message>
   <source>We can tell you more.</source>
   <translation>我们能告诉您更多。</translation>
  </message>
 </context>
 <context>
  <name>assess.computer</name>
  <message>
   <source>Traffic is sent through the proxy {}.</source>
   <translation>流量经由代理 {} 发送。</translation>
  </message>
  <message>
   <source>A script decides through which proxy traffic is sent: {}.</source>
   <translation>由一个脚本决定流量经由哪个代理发送：{}。</translation>
  </message>
  <message>
   <source>The network may name a proxy, and traffic is then sent through it{}.</source>
   <translation>网络可能会指定一个代理，流量随后经由它发送{}。</translation>
  </message>
  <message>
   <source>every program that uses the system's list</source>
   <translation>使用系统列表的所有程序</translation>
  </message>
  <message>
   <source>the network settings of GNOME</source>
   <translation>GNOME 的网络设置</translation>
  </message>
  <message>
   <source>the network settings of KDE</source>
   <translation>KDE 的网络设置</translation>
  </message>
  <message>
   <source>the environment of your session</source>
   <translation>您的会话环境</translation>
  </message>
  <message>
   <source>can read everything that you type and click</source>
   <translation>可以读取您输入和点击的一切</translation>
  </message>
  <message>
   <source>can type and click as if it were you</source>
   <translation>可以像您本人一样输入和点击</translation>
  </message>
  <message>
   <source>can read and change whole disks, past all permissions</source>
   <translation>可以绕过所有权限读取和更改整个磁盘</translation>
  </message>
  <message>
   <source>can read the memory of the system</source>
   <translation>可以读取系统的内存</translation>
  </message>
  <message>
   <source>can read the protected passwords of all accounts</source>
   <translation>可以读取所有账户的受保护密码</translation>
  </message>
  <message>
   <source>can change many files of the system</source>
   <translation>可以更改系统的许多文件</translation>
  </message>
  <message>
   <source>can do all that an administrator can, without a password</source>
   <translation>可以不用密码做管理员能做的一切</translation>
  </message>
  <message>
   <source>can record the network traffic of this computer</source>
   <translation>可以记录这台电脑的网络流量</translation>
  </message>
  <message>
   <source>can use the camera at any time</source>
   <translation>可以随时使用摄像头</translation>
  </message>
  <message>
   <source>can use the microphone at any time</source>
   <translation>可以随时使用麦克风</translation>
  </message>
  <message>
   <source>can read the logs of the system</source>
   <translation>可以读取系统的日志</translation>
  </message>
  <message>
   <source>can use Bluetooth at any time</source>
   <translation>可以随时使用蓝牙</translation>
  </message>
  <message>
   <source>can change network connections</source>
   <translation>可以更改网络连接</translation>
  </message>
  <message>
   <source>can use scanners at any time</source>
   <translation>可以随时使用扫描仪</translation>
  </message>
  <message>
   <source>can control virtual machines</source>
   <translation>可以控制虚拟机</translation>
  </message>
  <message>
   <source>can use USB devices through VirtualBox</source>
   <translation>可以通过 VirtualBox 使用 USB 设备</translation>
  </message>
  <message>
   <source>can use serial ports and modems</source>
   <translation>可以使用串口和调制解调器</translation>
  </message>
  <message>
   <source>can write to other people's terminals</source>
   <translation>可以向其他人的终端写入内容</translation>
  </message>
  <message>
   <source>can change printers</source>
   <translation>可以更改打印机</translation>
  </message>
  <message>
   <source>can use memory sticks and other devices that you plug in</source>
   <translation>可以使用您插入的 U 盘和其他设备</translation>
  </message>
  <message>
   <source>puts extensions into {host} that you cannot remove</source>
   <translation>在 {host} 中装入您无法移除的扩展</translation>
  </message>
  <message>
   <source>decides which extensions {host} may use</source>
   <translation>决定 {host} 可以使用哪些扩展</translation>
  </message>
  <message>
   <source>puts extensions into {host}</source>
   <translation>在 {host} 中装入扩展</translation>
  </message>
  <message>
   <source>sends traffic through a set proxy</source>
   <translation>经由指定的代理发送流量</translation>
  </message>
  <message>
   <source>trusts more root certificates</source>
   <translation>信任更多的根证书</translation>
  </message>
  <message>
   <source>trusts root certificates that were added to the system</source>
   <translation>信任添加到系统中的根证书</translation>
  </message>
  <message>
   <source>reports to an administrator what is installed in it</source>
   <translation>向管理员报告其中安装了什么</translation>
  </message>
  <message>
   <source>is run by an organisation from afar</source>
   <translation>由某个组织远程管理</translation>
  </message>
  <message>
   <source>reports events to an organisation</source>
   <translation>向某个组织报告事件</translation>
  </message>
  <message>
   <source>sends files that you attach to an organisation for checking</source>
   <translation>把您附加的文件发送给某个组织检查</translation>
  </message>
  <message>
   <source>sends text that you paste to an organisation for checking</source>
   <translation>把您粘贴的文字发送给某个组织检查</translation>
  </message>
  <message>
   <source>writes down the keys of encrypted connections</source>
   <translation>会写下加密连接的密钥</translation>
  </message>
  <message>
   <source>sets the search engine of {}</source>
   <translation>设定 {} 的搜索引擎</translation>
  </message>
  <message>
   <source>sets the start page of {}</source>
   <translation>设定 {} 的起始页</translation>
  </message>
  <message>
   <source>sets the page of new tabs of {}</source>
   <translation>设定 {} 的新标签页</translation>
  </message>
  <message>
   <source>sets who looks up names of sites for {}</source>
   <translation>设定由谁为 {} 查询网站名称</translation>
  </message>
  <message>
   <source>decides on usage reports of {} to its maker</source>
   <translation>决定 {} 是否向其开发商发送使用报告</translation>
  </message>
  <message>
   <source>decides how {} checks pages for danger</source>
   <translation>决定 {} 如何检查网页是否有危险</translation>
  </message>
  <message>
   <source>decides whether {} keeps passwords</source>
   <translation>决定 {} 是否保存密码</translation>
  </message>
  <message>
   <source>blocks sites in {}</source>
   <translation>在 {} 中屏蔽网站</translation>
  </message>
  <message>
   <source>made by its owner</source>
   <translation>由其持有者自行签发</translation>
  </message>
  <message>
   <source>issued by {issuer}</source>
   <translation>由 {issuer} 签发</translation>
  </message>
  <message>
   <source>, valid until {until}</source>
   <translation>，有效期至 {until}</translation>
  </message>
  <message>
   <source>A proxy stands between you and the internet: whoever runs it sees which sites you visit, and everything on sites without https.</source>
   <translation>代理位于您和互联网之间：它的运营者能看到您访问哪些网站；对于不用 https 的网站，能看到全部内容。</translation>
  </message>
  <message>
   <source>The VPN tunnel {name} ({kind}) {state}.</source>
   <translation>VPN 隧道 {name}（{kind}）{state}。</translation>
  </message>
  <message>
   <source> and {count} more</source>
   <translation>，以及另外 {count} 个</translation>
  </message>
  <message>
   <source>The proxy runs on this computer: some program here sees and passes on your traffic.</source>
   <translation>这个代理在这台电脑上运行：这里的某个程序会看到并转发您的流量。</translation>
  </message>
  <message>
   <source>Whoever runs the other end sees where your traffic goes. Your internet provider no longer does.</source>
   <translation>另一端的运营者能看到您的流量去向，您的网络服务商则不再能看到。</translation>
  </message>
  <message>
   <source>with the computer</source>
   <translation>随电脑</translation>
  </message>
  <message>
   <source>when you log in</source>
   <translation>在您登录时</translation>
  </message>
  <message>
   <source>The root certificate {subject} was added, and is trusted by {who}.</source>
   <translation>系统中添加了根证书 {subject}，信任它的有：{who}。</translation>
  </message>
  <message>
   <source>is up</source>
   <translation>已接通</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules are given to {host}.</source>
   <comment>1 more rule is given to {host}.</comment>
   <translation>
    <numerusform>{host} 还收到另外 {n} 条规则。</numerusform>
   </translation>
  </message>
  <message>
   <source>Whoever holds its key can read the encrypted traffic of those programs. Some virus scanners, filters and employers do that.</source>
   <translation>持有其密钥的人可以读取这些程序的加密流量。一些杀毒软件、过滤软件和雇主会这样做。</translation>
  </message>
  <message>
   <source>It is {by}{end}.</source>
   <translation>它{by}{end}。</translation>
  </message>
  <message>
   <source>is set up</source>
   <translation>已设置</translation>
  </message>
  <message>
   <source>A rule file {does}.</source>
   <translation>有一个规则文件{does}。</translation>
  </message>
  <message>
   <source>By a rule file {host} {says}.</source>
   <translation>根据一个规则文件，{host} {says}。</translation>
  </message>
  <message>
   <source>Every program that you start {can}: your account is in the group {name}.</source>
   <translation>您启动的每个程序都 {can}：您的账户属于用户组 {name}。</translation>
  </message>
  <message>
   <source>{name} starts {when}; we do not know which program it belongs to.</source>
   <translation>{name} 会{when}启动；我们不知道它属于哪个程序。</translation>
  </message>
  <message>
   <source>Set in {origin}.</source>
   <translation>设置于 {origin}。</translation>
  </message>
  <message>
   <source>Programs in a sandbox (Flatpak, Snap) have only the rights that they were given.</source>
   <translation>沙盒（Flatpak、Snap）中的程序只有授予它们的权限。</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>未指明</translation>
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
   <translation>网页版</translation>
  </message>
  <message>
   <source>all systems</source>
   <translation>所有系统</translation>
  </message>
  <message>
   <source>mended in version {first}; here is {version}</source>
   <translation>已在版本 {first} 中修复；这里的版本是 {version}</translation>
  </message>
  <message>
   <source>claims without public proof never count</source>
   <translation>没有公开证据的说法一律不计入</translation>
  </message>
  <message>
   <source>speaks of nothing that is a worry</source>
   <translation>其内容并不令人担忧</translation>
  </message>
  <message>
   <source>found on {seen}, not on this kind of program</source>
   <translation>是在 {seen} 上发现的，不是在这类程序上</translation>
  </message>
  <message>
   <source>has ended, as far as is known</source>
   <translation>就所知的情况，已经结束</translation>
  </message>
  <message>
   <source>has been mended</source>
   <translation>已经修复</translation>
  </message>
  <message>
   <source>mended in version {first}; the version here could not be read</source>
   <translation>已在版本 {first} 中修复；无法读出这里的版本</translation>
  </message>
 </context>
 <context>
  <name>assess.coverage</name>
  <message>
   <source>We looked at connections once. Short ones, and those of programs that were not running, are missed. Seeing no connection proves nothing.</source>
   <translation>我们只查看了一次连接。短暂的连接，以及当时没有运行的程序的连接，都会漏掉。没有看到连接，并不能证明什么。</translation>
  </message>
  <message>
   <source>We did not look inside the program's files.</source>
   <translation>我们没有查看这个程序的文件内部。</translation>
  </message>
  <message>
   <source>Nothing that we can see holds it back (no sandbox): it may use whatever your account may use.</source>
   <translation>我们看不到任何限制它的措施（没有沙盒）：您的账户可以使用的一切，它都可以使用。</translation>
  </message>
  <message>
   <source>It was not running when we looked, so we could see no connection of it.</source>
   <translation>我们查看时它没有运行，所以看不到它的任何连接。</translation>
  </message>
  <message numerus="yes">
   <source>its {n} files</source>
   <comment>its 1 file</comment>
   <translation>
    <numerusform>它的 {n} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>We looked inside {files}. What lies inside is no proof that anything is sent.</source>
   <translation>我们查看了 {files} 的内部。里面有什么，并不证明有任何东西被发送。</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections on this computer could not be matched to a program; some may be its own.</source>
   <comment>1 connection on this computer could not be matched to a program; it may be its own.</comment>
   <translation>
    <numerusform>这台电脑上有 {n} 个连接无法对应到程序；其中可能有它的。</numerusform>
   </translation>
  </message>
  <message>
   <source>We found no files of this program to look inside.</source>
   <translation>我们没有找到这个程序可供查看的文件。</translation>
  </message>
  <message>
   <source>where addresses lie</source>
   <translation>各地址位于何处</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>请重新安装本程序。</translation>
  </message>
 </context>
 <context>
  <name>assess.declared</name>
  <message>
   <source>has the camera open</source>
   <translation>打开了摄像头</translation>
  </message>
  <message>
   <source>uses the microphone</source>
   <translation>正在使用麦克风</translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. Nothing on this computer holds it to that.</source>
   <translation>它声明不使用网络，却曾与 {ends} 通信。这台电脑上没有任何机制强制执行它的声明。</translation>
  </message>
  <message>
   <source>It talked to {other}{more}, which its own list of addresses does not name.</source>
   <translation>它曾与 {other}{more} 通信，而它自己的地址清单里没有写明。</translation>
  </message>
  <message>
   <source>It declares that it does not track, and talked to {ad}, for advertising.</source>
   <translation>它声明不做跟踪，却曾与用于广告的 {ad} 通信。</translation>
  </message>
  <message>
   <source>It talked to {host}. By its own word this address tracks people.</source>
   <translation>它曾与 {host} 通信。它自己声明这个地址用于跟踪。</translation>
  </message>
  <message>
   <source>It says that it needs no network, and we saw no connection of it.</source>
   <translation>它声明不使用网络，我们也没有看到它的连接。</translation>
  </message>
  <message>
   <source>It talked to {ends}, though its network is off: {taken}. Such a change holds from its next start on.</source>
   <translation>它曾与 {ends} 通信，尽管它的网络已关闭：{taken}。这样的更改从它下次启动起生效。</translation>
  </message>
  <message>
   <source>It may start programs outside of its sandbox</source>
   <translation>它可以在自己的沙盒之外启动程序</translation>
  </message>
  <message>
   <source>A part that runs outside of its sandbox</source>
   <translation>它在沙盒之外运行的某个组件</translation>
  </message>
  <message>
   <source>, which explains this.</source>
   <translation>，这就说明了原因。</translation>
  </message>
  <message>
   <source> may be the reason.</source>
   <translation>可能就是原因。</translation>
  </message>
  <message>
   <source>It declares: {allows} ({path}).</source>
   <translation>它声明：{allows}（{path}）。</translation>
  </message>
  <message>
   <source>It says that it needs the network, but {taken}; we saw no connection of it.</source>
   <translation>它声明要使用网络，但{taken}；我们没有看到它的连接。</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies</source>
   <comment>1 company</comment>
   <translation>
    <numerusform>{n} 家公司</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses of unknown owner{at}</source>
   <comment>1 address of unknown owner{at}</comment>
   <translation>
    <numerusform>{n} 个所有者不明的地址{at}</numerusform>
   </translation>
  </message>
  <message>
   <source>It says that it needs no network, but talked to {ends}. {why}</source>
   <translation>它声明不使用网络，却曾与 {ends} 通信。{why}</translation>
  </message>
  <message>
   <source>It {device_words} now. What it declares and what you allowed does not name that.</source>
   <translation>它现在{device_words}。它的声明和您允许的内容里都没有提到这一点。</translation>
  </message>
  <message>
   <source>Its files hold addresses that its list does not name: {other}.</source>
   <translation>它的文件里有其清单未写明的地址：{other}。</translation>
  </message>
 </context>
 <context>
  <name>assess.draft</name>
  <message>
   <source># A rule of your own. Save it as apps/{id}.yaml in your rules folder ("privacycheck doctor" names the folder),
# fill in what you know, and leave out what you cannot check. "privacycheck rules check" tells what is still wrong.</source>
   <translation># 您自己的一条规则。请在您的规则文件夹中把它保存为 apps/{id}.yaml（“privacycheck doctor”会说明文件夹在哪里），
# 填入您知道的内容，无法核实的就留空。“privacycheck rules check”会指出哪里还有错误。</translation>
  </message>
  <message>
   <source>What this program is for.</source>
   <translation>这个程序的用途。</translation>
  </message>
 </context>
 <context>
  <name>assess.evidence</name>
  <message>
   <source>Not stated in the text that we read.</source>
   <translation>我们读到的文本中没有写明。</translation>
  </message>
  <message>
   <source>about the maker, not about this program</source>
   <translation>说的是开发商，不是这个程序</translation>
  </message>
  <message>
   <source>a member state of the {name}</source>
   <translation>{name} 的一个成员国</translation>
  </message>
  <message>
   <source>the maker</source>
   <translation>开发商</translation>
  </message>
  <message>
   <source>, which owns all or part of it,</source>
   <translation>（拥有其全部或一部分）</translation>
  </message>
  <message>
   <source>{name}{role} has its seat in {place}</source>
   <translation>{name}{role} 的注册地在 {place}</translation>
  </message>
  <message>
   <source>where data is kept raises no level</source>
   <translation>数据存放在哪里不会提高级别</translation>
  </message>
 </context>
 <context>
  <name>assess.extensions</name>
  <message>
   <source>see your mail accounts</source>
   <translation>查看您的邮件账户</translation>
  </message>
  <message>
   <source>read and change your address books</source>
   <translation>读取和更改您的通讯录</translation>
  </message>
  <message>
   <source>read and change your bookmarks</source>
   <translation>读取和更改您的书签</translation>
  </message>
  <message>
   <source>delete your browsing data</source>
   <translation>删除您的浏览数据</translation>
  </message>
  <message>
   <source>read what you copy</source>
   <translation>读取您复制的内容</translation>
  </message>
  <message>
   <source>read and change mail that you write</source>
   <translation>读取和更改您写的邮件</translation>
  </message>
  <message>
   <source>change which sites may use camera, sound and scripts</source>
   <translation>更改哪些网站可以使用摄像头、声音和脚本</translation>
  </message>
  <message>
   <source>use the sign-ins of sites that it reaches</source>
   <translation>使用它所能访问的网站的登录状态</translation>
  </message>
  <message>
   <source>control pages completely</source>
   <translation>完全操控网页</translation>
  </message>
  <message>
   <source>see which addresses pages ask for</source>
   <translation>看到网页请求哪些地址</translation>
  </message>
  <message>
   <source>take pictures of your screen, after asking</source>
   <translation>在询问您之后截取屏幕图像</translation>
  </message>
  <message>
   <source>see and start downloads</source>
   <translation>查看和启动下载</translation>
  </message>
  <message>
   <source>know where you are</source>
   <translation>知道您在哪里</translation>
  </message>
  <message>
   <source>read and change your browsing history</source>
   <translation>读取和更改您的浏览历史</translation>
  </message>
  <message>
   <source>see your e-mail address</source>
   <translation>看到您的电子邮件地址</translation>
  </message>
  <message>
   <source>see and switch your other extensions</source>
   <translation>查看和开关您的其他扩展</translation>
  </message>
  <message>
   <source>read your mail</source>
   <translation>读取您的邮件</translation>
  </message>
  <message>
   <source>talk to programs on this computer</source>
   <translation>与这台电脑上的程序通信</translation>
  </message>
  <message>
   <source>save pages as you see them</source>
   <translation>按您看到的样子保存网页</translation>
  </message>
  <message>
   <source>change privacy settings</source>
   <translation>更改隐私设置</translation>
  </message>
  <message>
   <source>send your traffic through other servers</source>
   <translation>让您的流量经由其他服务器发送</translation>
  </message>
  <message>
   <source>see pages that you closed</source>
   <translation>看到您关闭的网页</translation>
  </message>
  <message>
   <source>record pages as you see and hear them</source>
   <translation>录下您看到和听到的网页</translation>
  </message>
  <message>
   <source>see the addresses of your open pages</source>
   <translation>看到您打开的网页的地址</translation>
  </message>
  <message>
   <source>see the pages that you visit most</source>
   <translation>看到您最常访问的网页</translation>
  </message>
  <message>
   <source>follow which pages you open</source>
   <translation>跟踪您打开了哪些网页</translation>
  </message>
  <message>
   <source>watch what pages send and fetch</source>
   <translation>查看网页发送和获取的内容</translation>
  </message>
  <message>
   <source>change what pages send and fetch</source>
   <translation>更改网页发送和获取的内容</translation>
  </message>
  <message>
   <source>from the store of the program's maker</source>
   <translation>来自该程序开发商的商店</translation>
  </message>
  <message>
   <source>installed by another program or an administrator</source>
   <translation>由其他程序或管理员安装</translation>
  </message>
  <message>
   <source>not from the store of the program's maker</source>
   <translation>不是来自该程序开发商的商店</translation>
  </message>
  <message>
   <source>where it came from is not known</source>
   <translation>来源不明</translation>
  </message>
  <message>
   <source>It can read and change data on {name}{more}.</source>
   <translation>它可以读取和更改 {name}{more} 上的数据。</translation>
  </message>
  <message>
   <source>It can read and change every file that you can, as all extensions of this editor.</source>
   <translation>它可以读取和更改您能访问的所有文件，这个编辑器的所有扩展都是如此。</translation>
  </message>
  <message>
   <source>It can read and change all data on every site you visit.</source>
   <translation>它可以读取和更改您访问的每个网站上的所有数据。</translation>
  </message>
  <message>
   <source>It can read your mail.</source>
   <translation>它可以读取您的邮件。</translation>
  </message>
  <message>
   <source>It asks for no access to pages.</source>
   <translation>它不要求访问网页。</translation>
  </message>
  <message>
   <source>reads every site you visit, and </source>
   <translation>能读取您访问的每个网站，并且</translation>
  </message>
  <message numerus="yes">
   <source>use {n} more rights that we do not list</source>
   <comment>use 1 more right that we do not list</comment>
   <translation>
    <numerusform>使用我们没有列出的另外 {n} 项权限</numerusform>
   </translation>
  </message>
  <message>
   <source>The extension {name} {power}is on record ({company}): {says}</source>
   <translation>扩展 {name} {power}有记录在案（{company}）：{says}</translation>
  </message>
  <message>
   <source>read and change all data on every site you visit</source>
   <translation>读取和更改您访问的每个网站上的所有数据</translation>
  </message>
  <message>
   <source>read and change data on {site}</source>
   <translation>读取和更改 {site} 上的数据</translation>
  </message>
 </context>
 <context>
  <name>assess.inside</name>
  <message>
   <source>Built in: it can report to {service_name}{own}{purpose}.{choice}</source>
   <translation>内置：它可以向 {service_name}{own}发送报告 {purpose}。{choice}</translation>
  </message>
  <message>
   <source>Its files hold addresses of {name}{more}. That alone says little.</source>
   <translation>它的文件里有 {name}{more} 的地址。仅凭这一点说明不了什么。</translation>
  </message>
  <message>
   <source>crash reports</source>
   <translation>崩溃报告</translation>
  </message>
  <message>
   <source>notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>artificial intelligence</source>
   <translation>人工智能</translation>
  </message>
  <message>
   <source>, a service for {words}</source>
   <translation>，这是用于 {words} 的服务</translation>
  </message>
  <message>
   <source>, which belongs to its own maker</source>
   <translation>（属于该程序的开发商）</translation>
  </message>
  <message>
   <source> at {host}</source>
   <translation>（位于 {host}）</translation>
  </message>
  <message>
   <source>Built in: it is set up to report to {service_name}{where}{own}{purpose}.</source>
   <translation>内置：它已设置为向 {service_name}{where}{own}发送报告 {purpose}。</translation>
  </message>
  <message>
   <source> Its maker chooses where the part reports to.</source>
   <translation>这个组件向哪里报告，由程序的开发商选择。</translation>
  </message>
 </context>
 <context>
  <name>assess.level</name>
  <message>
   <source>By its own word it collects {list}.</source>
   <translation>按它自己的说法，它会收集 {list}。</translation>
  </message>
 </context>
 <context>
  <name>assess.own_word</name>
  <message>
   <source>It declares that it tracks: it joins data on you with data of other companies for advertising, or sells it on.</source>
   <translation>它声明自己会跟踪：它把有关您的数据与其他公司的数据合并用于广告，或者转卖这些数据。</translation>
  </message>
  <message>
   <source>facts that the law protects most, such as belief or origin</source>
   <translation>法律保护最严的信息，例如信仰或出身</translation>
  </message>
  <message>
   <source>what you write to its help desk</source>
   <translation>您写给其客服的内容</translation>
  </message>
  <message>
   <source>which advertisements you saw</source>
   <translation>您看过哪些广告</translation>
  </message>
  <message>
   <source>how fast it runs</source>
   <translation>它运行的快慢</translation>
  </message>
  <message>
   <source>other technical reports</source>
   <translation>其他技术报告</translation>
  </message>
  <message>
   <source>other data</source>
   <translation>其他数据</translation>
  </message>
  <message>
   <source>the maker of its part {part}, in {file}</source>
   <translation>其组件 {part} 的开发商，见 {file}</translation>
  </message>
  <message>
   <source>It declares that it collects {list}.</source>
   <translation>它声明会收集 {list}。</translation>
  </message>
  <message>
   <source>the maker, in {file}</source>
   <translation>开发商，见 {file}</translation>
  </message>
 </context>
 <context>
  <name>assess.rights</name>
  <message>
   <source>your desktop folder</source>
   <translation>您的桌面文件夹</translation>
  </message>
  <message>
   <source>your documents</source>
   <translation>您的文档</translation>
  </message>
  <message>
   <source>your downloads</source>
   <translation>您的下载</translation>
  </message>
  <message>
   <source>your music</source>
   <translation>您的音乐</translation>
  </message>
  <message>
   <source>your pictures</source>
   <translation>您的图片</translation>
  </message>
  <message>
   <source>your public folder</source>
   <translation>您的公共文件夹</translation>
  </message>
  <message>
   <source>your videos</source>
   <translation>您的视频</translation>
  </message>
  <message>
   <source>your templates</source>
   <translation>您的模板</translation>
  </message>
  <message>
   <source>settings of other programs</source>
   <translation>其他程序的设置</translation>
  </message>
  <message>
   <source>data of other programs</source>
   <translation>其他程序的数据</translation>
  </message>
  <message>
   <source>caches of other programs</source>
   <translation>其他程序的缓存</translation>
  </message>
  <message>
   <source>the files of the system</source>
   <translation>系统的文件</translation>
  </message>
  <message>
   <source>the settings of the system</source>
   <translation>系统的设置</translation>
  </message>
  <message>
   <source>the program asks for it and has it</source>
   <translation>程序要求了这项权限，并已得到</translation>
  </message>
  <message>
   <source>in force now</source>
   <translation>目前有效</translation>
  </message>
  <message>
   <source>you allowed it when asked</source>
   <translation>您在被询问时允许了</translation>
  </message>
  <message>
   <source>the program says that it needs it</source>
   <translation>程序说它需要这项权限</translation>
  </message>
  <message>
   <source>read all your files</source>
   <translation>读取您的所有文件</translation>
  </message>
  <message>
   <source>read all files in your home folder</source>
   <translation>读取您主文件夹中的所有文件</translation>
  </message>
  <message>
   <source>do whatever your account may: nothing confines it</source>
   <translation>做您的账户能做的任何事：没有什么限制它</translation>
  </message>
  <message>
   <source>start programs outside of its sandbox</source>
   <translation>在自己的沙盒之外启动程序</translation>
  </message>
  <message>
   <source>read and change all your files</source>
   <translation>读取和更改您的所有文件</translation>
  </message>
  <message>
   <source>read and change all files in your home folder</source>
   <translation>读取和更改您主文件夹中的所有文件</translation>
  </message>
  <message>
   <source>read and change the files in your home folder that are not hidden</source>
   <translation>读取和更改您主文件夹中未隐藏的文件</translation>
  </message>
  <message>
   <source>read chosen files of the system</source>
   <translation>读取系统的特定文件</translation>
  </message>
  <message>
   <source>read chosen hidden files of your home folder</source>
   <translation>读取您主文件夹中特定的隐藏文件</translation>
  </message>
  <message>
   <source>read and change files on memory sticks and other disks</source>
   <translation>读取和更改 U 盘和其他磁盘上的文件</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs (X11)</source>
   <translation>看到您的屏幕以及您在其他程序中的输入（X11）</translation>
  </message>
  <message>
   <source>see your screen and what you type in other programs, on older desktops (without Wayland)</source>
   <translation>在较旧的桌面（没有 Wayland）上，看到您的屏幕以及您在其他程序中的输入</translation>
  </message>
  <message>
   <source>see your screen and use mouse and keyboard for you</source>
   <translation>看到您的屏幕，并替您操作鼠标和键盘</translation>
  </message>
  <message>
   <source>record your screen</source>
   <translation>录制您的屏幕</translation>
  </message>
  <message>
   <source>take pictures of your screen</source>
   <translation>截取您的屏幕图像</translation>
  </message>
  <message>
   <source>use every device, cameras and microphones among them</source>
   <translation>使用每个设备，包括摄像头和麦克风</translation>
  </message>
  <message>
   <source>read keyboards, mice and game controllers</source>
   <translation>读取键盘、鼠标和游戏手柄的输入</translation>
  </message>
  <message>
   <source>use devices at the USB ports</source>
   <translation>使用 USB 端口上的设备</translation>
  </message>
  <message>
   <source>use the camera</source>
   <translation>使用摄像头</translation>
  </message>
  <message>
   <source>use the microphone</source>
   <translation>使用麦克风</translation>
  </message>
  <message>
   <source>play sound and use the microphone</source>
   <translation>播放声音和使用麦克风</translation>
  </message>
  <message>
   <source>read the passwords that your desktop keeps for you (keyring) while they are unlocked</source>
   <translation>在密钥环解锁时读取桌面为您保管的密码</translation>
  </message>
  <message>
   <source>read the passwords that KDE keeps for you (KWallet) while they are unlocked</source>
   <translation>在 KWallet 解锁时读取 KDE 为您保管的密码</translation>
  </message>
  <message>
   <source>use your keys for signing in to other computers (SSH)</source>
   <translation>使用您登录其他电脑的密钥（SSH）</translation>
  </message>
  <message>
   <source>use your keys for signing and encrypting (GPG)</source>
   <translation>使用您签名和加密用的密钥（GPG）</translation>
  </message>
  <message>
   <source>use smart cards</source>
   <translation>使用智能卡</translation>
  </message>
  <message>
   <source>talk to every program of your session</source>
   <translation>与您会话中的每个程序通信</translation>
  </message>
  <message>
   <source>talk to every service of the system</source>
   <translation>与系统的每项服务通信</translation>
  </message>
  <message>
   <source>read your contacts</source>
   <translation>读取您的联系人</translation>
  </message>
  <message>
   <source>read your calendars</source>
   <translation>读取您的日历</translation>
  </message>
  <message>
   <source>use the network</source>
   <translation>使用网络</translation>
  </message>
  <message>
   <source>wait for connections from other computers</source>
   <translation>等待其他电脑的连接</translation>
  </message>
  <message>
   <source>see the connections of other programs</source>
   <translation>看到其他程序的连接</translation>
  </message>
  <message>
   <source>change network settings</source>
   <translation>更改网络设置</translation>
  </message>
  <message>
   <source>see your networks</source>
   <translation>看到您的网络</translation>
  </message>
  <message>
   <source>see which programs run</source>
   <translation>看到哪些程序在运行</translation>
  </message>
  <message>
   <source>stop other programs</source>
   <translation>停止其他程序</translation>
  </message>
  <message>
   <source>read the logs of the system</source>
   <translation>读取系统的日志</translation>
  </message>
  <message>
   <source>change accounts of this computer</source>
   <translation>更改这台电脑的账户</translation>
  </message>
  <message>
   <source>use Bluetooth</source>
   <translation>使用蓝牙</translation>
  </message>
  <message>
   <source>run in the background</source>
   <translation>在后台运行</translation>
  </message>
  <message>
   <source>show notifications</source>
   <translation>显示通知</translation>
  </message>
  <message>
   <source>you took it away</source>
   <translation>您收回了这项权限</translation>
  </message>
  <message>
   <source>an administrator took it away</source>
   <translation>管理员收回了这项权限</translation>
  </message>
  <message>
   <source>the folder {place}</source>
   <translation>文件夹 {place}</translation>
  </message>
  <message>
   <source>read {where}</source>
   <translation>读取 {where}</translation>
  </message>
  <message>
   <source>read and change {where}</source>
   <translation>读取和更改 {where}</translation>
  </message>
  <message>
   <source>read your contacts and calendars</source>
   <translation>读取您的联系人和日历</translation>
  </message>
  <message>
   <source>you gave it</source>
   <translation>您给予了这项权限</translation>
  </message>
  <message>
   <source>an administrator gave it</source>
   <translation>管理员给予了这项权限</translation>
  </message>
  <message>
   <source>asked for by the program</source>
   <translation>由程序提出请求</translation>
  </message>
  <message>
   <source>you refused it when asked</source>
   <translation>您在被询问时拒绝了</translation>
  </message>
 </context>
 <context>
  <name>assess.seen</name>
  <message>
   <source>advertising</source>
   <translation>广告</translation>
  </message>
  <message>
   <source>analytics</source>
   <translation>分析统计</translation>
  </message>
  <message>
   <source>usage reports</source>
   <translation>使用报告</translation>
  </message>
  <message>
   <source>trying out changes on users</source>
   <translation>在用户身上试验改动</translation>
  </message>
  <message>
   <source>web pages</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>mail addresses</source>
   <translation>邮件地址</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>PDF 文件</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>视频</translation>
  </message>
  <message>
   <source>calendars</source>
   <translation>日历</translation>
  </message>
  <message>
   <source>phone numbers</source>
   <translation>电话号码</translation>
  </message>
  <message>
   <source>It has the camera open now.</source>
   <translation>它现在打开了摄像头。</translation>
  </message>
  <message>
   <source>It uses the microphone now.</source>
   <translation>它现在正在使用麦克风。</translation>
  </message>
  <message>
   <source>It takes in pictures of your camera or screen now.</source>
   <translation>它现在正在接收您的摄像头或屏幕的画面。</translation>
  </message>
  <message>
   <source>It records what you hear now.</source>
   <translation>它现在正在录下您听到的声音。</translation>
  </message>
  <message numerus="yes">
   <source>{n} extensions are switched on in it{reach}.</source>
   <comment>1 extension is switched on in it{reach}.</comment>
   <translation>
    <numerusform>其中启用了 {n} 个扩展{reach}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is running now, in {n} processes.</source>
   <comment>It is running now.</comment>
   <translation>
    <numerusform>它现在正在运行，有 {n} 个进程。</numerusform>
   </translation>
  </message>
  <message>
   <source>probably </source>
   <translation>可能</translation>
  </message>
  <message>
   <source>; {every} of them can read every site you visit</source>
   <translation>；其中 {every} 个能读取您访问的每个网站</translation>
  </message>
  <message>
   <source>It was {probably}connected to {who}{own}, a service for {purpose}.</source>
   <translation>它{probably}曾连接到 {who}{own}，这是用于 {purpose} 的服务。</translation>
  </message>
  <message numerus="yes">
   <source>{n} companies ({names})</source>
   <comment>1 company ({names})</comment>
   <translation>
    <numerusform>{n} 家公司（{names}）</numerusform>
   </translation>
  </message>
  <message>
   <source>, on servers of {h}</source>
   <translation>（位于 {h} 的服务器上）</translation>
  </message>
  <message>
   <source>It was connected to {parts}.</source>
   <translation>它曾连接到 {parts}。</translation>
  </message>
  <message>
   <source>It waits for connections from other computers (port {shown}).</source>
   <translation>它在等待其他电脑的连接（端口 {shown}）。</translation>
  </message>
  <message>
   <source>The extension {name} can read every site you visit, and is {origins}.</source>
   <translation>扩展 {name} 能读取您访问的每个网站，而且{origins}。</translation>
  </message>
  <message>
   <source>It is a window of your browser that shows {site}.</source>
   <translation>它是您的浏览器的一个窗口，显示 {site}。</translation>
  </message>
  <message>
   <source>It opens {list} for you.</source>
   <translation>它是打开 {list} 的默认程序。</translation>
  </message>
  <message>
   <source>It starts with the computer and works in the background.</source>
   <translation>它随电脑启动，并在后台工作。</translation>
  </message>
  <message>
   <source>It starts by itself when you log in.</source>
   <translation>它会在您登录时自行启动。</translation>
  </message>
  <message>
   <source>It was connected to the Tor network; where to is not seen.</source>
   <translation>它曾连接到 Tor 网络；看不到最终去向。</translation>
  </message>
  <message>
   <source>It talked only to this computer or your own network.</source>
   <translation>它只与这台电脑或您自己的网络通信过。</translation>
  </message>
 </context>
 <context>
  <name>cli.app</name>
  <message>
   <source>Noted for {ref} of {app}. It no longer raises the level.</source>
   <translation>已为 {app} 的 {ref} 记下。它不再提高级别。</translation>
  </message>
  <message>
   <source>No program named {name} was found here, and no rule has that name. See: privacycheck scan</source>
   <translation>这里没有找到名为 {name} 的程序，也没有以此命名的规则。请看：privacycheck scan</translation>
  </message>
  <message>
   <source>Your decision on {ref} of {app} is taken back.</source>
   <translation>您对 {app} 的 {ref} 所作的决定已撤回。</translation>
  </message>
  <message>
   <source>{app} has no finding {ref}. It has: {refs}</source>
   <translation>{app} 没有 {ref} 这一项。它有：{refs}</translation>
  </message>
 </context>
 <context>
  <name>cli.book</name>
  <message>
   <source>There are no rules in {path}. Install PrivacyCheck again.</source>
   <translation>{path} 中没有规则。请重新安装 PrivacyCheck。</translation>
  </message>
 </context>
 <context>
  <name>cli.doctor</name>
  <message>
   <source>names of addresses, asked of your name server, because you turned reverse look-ups on</source>
   <translation>向您的域名服务器查询地址的名称，因为您开启了反向查询</translation>
  </message>
  <message>
   <source>none on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off</source>
   <translation>没有记录。只有反向查询（向域名服务器询问地址的名称）可能发出请求，而它处于关闭状态</translation>
  </message>
  <message>
   <source>jurisdictions</source>
   <translation>个司法管辖区</translation>
  </message>
  <message>
   <source>companies</source>
   <translation>家公司</translation>
  </message>
  <message>
   <source>apps</source>
   <translation>个程序</translation>
  </message>
  <message>
   <source>services</source>
   <translation>项服务</translation>
  </message>
  <message>
   <source>newest of {date}</source>
   <translation>最新日期 {date}</translation>
  </message>
  <message>
   <source>Python's own search, which takes longer: hyperscan does not work here</source>
   <translation>Python 自带的搜索，较慢：hyperscan 在这里无法使用</translation>
  </message>
  <message>
   <source>While one watches</source>
   <translation>实时观察时</translation>
  </message>
  <message>
   <source>What can be seen on this computer</source>
   <translation>在这台电脑上能看到什么</translation>
  </message>
  <message>
   <source>data of {version}</source>
   <translation>数据版本 {version}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>how much each connection carries is told by this system</source>
   <translation>此系统会告知每个连接传输了多少数据</translation>
  </message>
  <message>
   <source>how much each connection carries is not told by this system</source>
   <translation>此系统不会告知每个连接传输了多少数据</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>What the program knows</source>
   <translation>程序掌握的内容</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>文件存放在哪里</translation>
  </message>
  <message>
   <source>Looking inside programs</source>
   <translation>查看程序内部</translation>
  </message>
  <message>
   <source>remembers: {megabytes} MB in {folder}</source>
   <translation>已记住：{megabytes} MB，位于 {folder}</translation>
  </message>
  <message>
   <source>addresses</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>searches with</source>
   <translation>搜索方式</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>unpacks</source>
   <translation>可解压</translation>
  </message>
  <message>
   <source>does not read</source>
   <translation>不读取</translation>
  </message>
  <message>
   <source>a look runs now, or the last one was cut off; what it found is kept for the next one</source>
   <translation>正在查看，或上一次查看被中断；已找到的内容会留给下一次使用</translation>
  </message>
  <message>
   <source>network requests made by this program</source>
   <translation>本程序发出的网络请求</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>your own rules</source>
   <translation>您自己的规则</translation>
  </message>
  <message>
   <source>your decisions</source>
   <translation>您的决定</translation>
  </message>
  <message>
   <source>newer address data of your own (MMDB files of countries or networks)</source>
   <translation>您自己的较新地址数据（国家或网络的 MMDB 文件）</translation>
  </message>
  <message>
   <source>scans and what was recorded</source>
   <translation>扫描和已记录的内容</translation>
  </message>
  <message>
   <source>cache</source>
   <translation>缓存</translation>
  </message>
  <message>
   <source>not here: {name} (the Python package {needs} is missing)</source>
   <translation>不可用：{name}（缺少 Python 软件包 {needs}）</translation>
  </message>
  <message>
   <source>not seen</source>
   <translation>未看到</translation>
  </message>
 </context>
 <context>
  <name>cli.engine</name>
  <message>
   <source>the recorded computer</source>
   <translation>已记录的电脑</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not say which computer it is.</source>
   <translation>{path} 不是一台电脑的记录：第一行没有说明是哪台电脑。</translation>
  </message>
  <message>
   <source>its name in the rule book; it was not found on this computer</source>
   <translation>它在规则库中的名称；未在这台电脑上找到它</translation>
  </message>
 </context>
 <context>
  <name>cli.history</name>
  <message>
   <source>Deleted: {gone} of {count}.</source>
   <translation>已删除：{gone} / {count}。</translation>
  </message>
  <message>
   <source>Name the scans to delete, or use --all.</source>
   <translation>请指明要删除的扫描，或使用 --all。</translation>
  </message>
  <message numerus="yes">
   <source>Scans of this computer are kept for {n} days.</source>
   <comment>Scans of this computer are kept for 1 day.</comment>
   <translation>
    <numerusform>这台电脑的扫描会保留 {n} 天。</numerusform>
   </translation>
  </message>
  <message>
   <source>Scans of this computer are not kept.</source>
   <translation>不保留这台电脑的扫描。</translation>
  </message>
  <message>
   <source>Two kept scans are needed to compare. Run: privacycheck scan</source>
   <translation>需要两次保存的扫描才能比较。请运行：privacycheck scan</translation>
  </message>
  <message>
   <source>The whole history is deleted.</source>
   <translation>全部历史记录已删除。</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {path}. Make its folder writable.</source>
   <translation>无法将您的选择保存到 {path}。请让它所在的文件夹可写。</translation>
  </message>
  <message>
   <source>No scan is kept yet. Run: privacycheck scan</source>
   <translation>还没有保存的扫描。请运行：privacycheck scan</translation>
  </message>
  <message>
   <source>The list of reverse look-ups could not be deleted: {error}.</source>
   <translation>无法删除反向查询的列表：{error}。</translation>
  </message>
 </context>
 <context>
  <name>cli.inspect</name>
  <message>
   <source>The look ended before it was finished.</source>
   <translation>查看尚未完成就结束了。</translation>
  </message>
  <message>
   <source>No program {name} was found here. See: privacycheck scan</source>
   <translation>这里没有找到程序 {name}。请看：privacycheck scan</translation>
  </message>
  <message>
   <source>{n} programs are called {name}. Name one by its key: {keys}.</source>
   <translation>有 {n} 个程序名为 {name}。请用键指明其中一个：{keys}。</translation>
  </message>
  <message>
   <source>which files there are</source>
   <translation>有哪些文件</translation>
  </message>
  <message>
   <source>not a path</source>
   <translation>不是路径</translation>
  </message>
  <message>
   <source>{path} cannot be looked into: {reason}.</source>
   <translation>无法查看 {path}：{reason}。</translation>
  </message>
 </context>
 <context>
  <name>cli.main</name>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>The system refused: {error}. PRIVACYCHECK_DEBUG=1 shows more.</source>
   <translation>系统拒绝了：{error}。设置 PRIVACYCHECK_DEBUG=1 可查看更多。</translation>
  </message>
  <message>
   <source>See: {command}</source>
   <translation>请参阅：{command}</translation>
  </message>
 </context>
 <context>
  <name>cli.match</name>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <translation>无法读取 {path}：{error}。</translation>
  </message>
 </context>
 <context>
  <name>cli.output</name>
  <message>
   <source>{target} could not be written: {error}.</source>
   <translation>无法写入 {target}：{error}。</translation>
  </message>
 </context>
 <context>
  <name>cli.record</name>
  <message>
   <source>Nothing is recorded any more. To delete what was recorded: privacycheck history delete --all</source>
   <translation>不再记录任何内容。要删除已记录的内容：privacycheck history delete --all</translation>
  </message>
  <message>
   <source>Recording is paused until {time}. To go on: privacycheck record resume</source>
   <translation>记录暂停至 {time}。要继续：privacycheck record resume</translation>
  </message>
  <message>
   <source>No notifications about {program}.</source>
   <translation>不再通知有关 {program} 的情况。</translation>
  </message>
  <message>
   <source>Notifications about {program} are shown again.</source>
   <translation>重新显示有关 {program} 的通知。</translation>
  </message>
  <message>
   <source>Recording works on Linux only so far.</source>
   <translation>目前只能在 Linux 上记录。</translation>
  </message>
  <message>
   <source>Recording is turned on. To record: privacycheck record run</source>
   <translation>记录已开启。开始记录：privacycheck record run</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder did not start. See what it says: privacycheck record run</source>
   <translation>记录已开启，但记录程序没有启动。查看它的提示：privacycheck record run</translation>
  </message>
  <message>
   <source>Recording. systemd starts it when you log in. To end it: privacycheck record off</source>
   <translation>正在记录。您登录时由 systemd 启动。要结束：privacycheck record off</translation>
  </message>
  <message>
   <source>Recording. It is among what starts when you log in. To end it: privacycheck record off</source>
   <translation>正在记录。它已列入登录时启动的程序。要结束：privacycheck record off</translation>
  </message>
  <message>
   <source>Recording is turned off, but a recorder still runs. It ends by itself.</source>
   <translation>记录已关闭，但仍有一个记录程序在运行。它会自行结束。</translation>
  </message>
  <message>
   <source>Recording is not turned on.</source>
   <translation>记录没有开启。</translation>
  </message>
  <message>
   <source>Recording goes on.</source>
   <translation>继续记录。</translation>
  </message>
  <message>
   <source>First contacts are notified.</source>
   <translation>首次联系时会通知您。</translation>
  </message>
  <message>
   <source>First contacts are no longer notified.</source>
   <translation>首次联系时不再通知您。</translation>
  </message>
  <message>
   <source>{program} is not muted.</source>
   <translation>{program} 没有被设为静音。</translation>
  </message>
  <message>
   <source>{error} Recording is turned on; to record now, run: privacycheck record run</source>
   <translation>{error} 记录已开启；要现在记录，请运行：privacycheck record run</translation>
  </message>
  <message>
   <source>{error} Nothing is recorded any more.</source>
   <translation>{error} 不再记录任何内容。</translation>
  </message>
 </context>
 <context>
  <name>cli.recorder</name>
  <message>
   <source>Recording is turned off. To turn it on: privacycheck record on</source>
   <translation>记录已关闭。要开启：privacycheck record on</translation>
  </message>
  <message numerus="yes">
   <source>The last {n} sums could not be written.</source>
   <comment>The last sum could not be written.</comment>
   <translation>
    <numerusform>最后 {n} 项合计无法写入。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.base</name>
  <message>
   <source>{what} may not be read by your account.</source>
   <translation>您的账户无权读取 {what}。</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as administrator to see them.</source>
   <translation>以管理员身份运行 PrivacyCheck 即可查看。</translation>
  </message>
  <message>
   <source>{what} cannot be read ({strerror}).</source>
   <translation>无法读取 {what}（{strerror}）。</translation>
  </message>
  <message>
   <source>{what} is too large to be what it should be.</source>
   <translation>{what} 太大，不像是它应有的样子。</translation>
  </message>
  <message>
   <source>The home folder {home}</source>
   <translation>主文件夹 {home}</translation>
  </message>
  <message>
   <source>Run PrivacyCheck as the user whose folder it is.</source>
   <translation>请以该文件夹所属用户的身份运行 PrivacyCheck。</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_extensions</name>
  <message>
   <source>extensions of Chrome and its relatives</source>
   <translation>Chrome 及同类浏览器的扩展</translation>
  </message>
  <message>
   <source>Which extensions your browser profiles hold and what they may do. No history, no passwords, no cookies.</source>
   <translation>您的浏览器配置文件里有哪些扩展，它们可以做什么。不看历史记录、密码和 Cookie。</translation>
  </message>
  <message>
   <source>Settings of {host} are damaged: {path}</source>
   <translation>{host} 的设置已损坏：{path}</translation>
  </message>
  <message>
   <source>The list of extensions in {path}</source>
   <translation>{path} 中的扩展列表</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.chromium_profiles</name>
  <message>
   <source>The profiles of {host}</source>
   <translation>{host} 的配置文件</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.editor_extensions</name>
  <message>
   <source>extensions of code editors</source>
   <translation>代码编辑器的扩展</translation>
  </message>
  <message>
   <source>Which extensions Visual Studio Code and its relatives hold.</source>
   <translation>Visual Studio Code 及同类编辑器里有哪些扩展。</translation>
  </message>
  <message>
   <source>The list of extensions of {host} is damaged: {shown}</source>
   <translation>{host} 的扩展列表已损坏：{shown}</translation>
  </message>
  <message>
   <source>The list of extensions of {host}</source>
   <translation>{host} 的扩展列表</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.firefox_extensions</name>
  <message>
   <source>extensions of Firefox and its relatives</source>
   <translation>Firefox 及同类浏览器的扩展</translation>
  </message>
  <message>
   <source>Which extensions your profiles hold and what they may do. No history, no passwords, no mail, no cookies.</source>
   <translation>您的配置文件里有哪些扩展，它们可以做什么。不看历史记录、密码、邮件和 Cookie。</translation>
  </message>
 </context>
 <context>
  <name>collect.extensions.jetbrains_plugins</name>
  <message>
   <source>plugins of JetBrains' editors</source>
   <translation>JetBrains 编辑器的插件</translation>
  </message>
  <message>
   <source>Which plugins you added to editors of JetBrains and to Android Studio.</source>
   <translation>您为 JetBrains 的编辑器和 Android Studio 添加了哪些插件。</translation>
  </message>
  <message>
   <source>The plugin {name} of {profile}</source>
   <translation>{profile} 的插件 {name}</translation>
  </message>
  <message>
   <source>The plugins of {profile}</source>
   <translation>{profile} 的插件</translation>
  </message>
  <message>
   <source>{shown} is damaged.</source>
   <translation>{shown} 已损坏。</translation>
  </message>
  <message>
   <source>The folder of editors {below}</source>
   <translation>编辑器文件夹 {below}</translation>
  </message>
 </context>
 <context>
  <name>collect.machine</name>
  <message numerus="yes">
   <source>{n} lines of the recording are damaged, the first in line {first}.</source>
   <comment>1 line of the recording is damaged: line {first}.</comment>
   <translation>
    <numerusform>记录中有 {n} 行已损坏，第一处在第 {first} 行。</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is empty, not a recorded computer.</source>
   <translation>{path} 是空的，不是记录下来的电脑。</translation>
  </message>
  <message>
   <source>Record the computer again.</source>
   <translation>请重新记录这台电脑。</translation>
  </message>
  <message>
   <source>{path} is not a recorded computer: its first line does not describe one.</source>
   <translation>{path} 不是记录下来的电脑：第一行没有描述电脑。</translation>
  </message>
  <message>
   <source>After {LINES} lines the rest was left out.</source>
   <translation>读到 {LINES} 行之后，其余部分被略去。</translation>
  </message>
 </context>
 <context>
  <name>collect.names.chromium_names</name>
  <message>
   <source>The names that {browser} noted ({path})</source>
   <translation>{browser} 记下的名称（{path}）</translation>
  </message>
  <message>
   <source>addresses that browsers noted</source>
   <translation>浏览器记下的地址</translation>
  </message>
  <message>
   <source>In the profiles of Chromium and its relatives: from which address some sites answered in the last day.</source>
   <translation>在 Chromium 及同类浏览器的配置文件中：最近一天一些网站从哪个地址作出回应。</translation>
  </message>
  <message>
   <source>{what} cannot be understood.</source>
   <translation>无法理解 {what}。</translation>
  </message>
 </context>
 <context>
  <name>collect.names.dnsmasq</name>
  <message>
   <source>the log of dnsmasq</source>
   <translation>dnsmasq 的日志</translation>
  </message>
  <message>
   <source>names in the log of dnsmasq</source>
   <translation>dnsmasq 日志中的名称</translation>
  </message>
  <message>
   <source>The end of dnsmasq's or Pi-hole's log, where one is kept: names that were asked for in the last day.</source>
   <translation>dnsmasq 或 Pi-hole 日志（如有保存）的末尾：最近一天查询过的名称。</translation>
  </message>
  <message>
   <source>The settings of dnsmasq ({FOLDER})</source>
   <translation>dnsmasq 的设置（{FOLDER}）</translation>
  </message>
  <message>
   <source>The log of dnsmasq ({shown})</source>
   <translation>dnsmasq 的日志（{shown}）</translation>
  </message>
 </context>
 <context>
  <name>collect.names.hosts</name>
  <message>
   <source>names of addresses</source>
   <translation>地址的名称</translation>
  </message>
  <message>
   <source>/etc/hosts: names that this computer itself has for addresses. No name is looked up anywhere.</source>
   <translation>/etc/hosts：这台电脑自己为地址记下的名称。不到任何地方查询名称。</translation>
  </message>
  <message>
   <source>The list of host names (/etc/hosts)</source>
   <translation>主机名列表（/etc/hosts）</translation>
  </message>
 </context>
 <context>
  <name>collect.names.nscd</name>
  <message>
   <source>the cache of nscd</source>
   <translation>nscd 的缓存</translation>
  </message>
  <message>
   <source>The cache of names (nscd)</source>
   <translation>名称缓存（nscd）</translation>
  </message>
  <message>
   <source>names in the cache of nscd</source>
   <translation>nscd 缓存中的名称</translation>
  </message>
  <message>
   <source>The cache file of nscd, where that runs: names that programs of this computer asked for. Nobody is asked.</source>
   <translation>nscd 的缓存文件（如果它在运行）：这台电脑上的程序查询过的名称。不向任何人询问。</translation>
  </message>
  <message>
   <source>{what} is damaged, or of a kind that we do not know.</source>
   <translation>{what} 已损坏，或属于我们不了解的类型。</translation>
  </message>
 </context>
 <context>
  <name>collect.names.resolved</name>
  <message>
   <source>The cache of names (systemd-resolved)</source>
   <translation>名称缓存（systemd-resolved）</translation>
  </message>
  <message>
   <source>names in the cache of systemd-resolved</source>
   <translation>systemd-resolved 缓存中的名称</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for lately, as systemd-resolved keeps them. Nobody is asked.</source>
   <translation>这台电脑上的程序最近查询过、由 systemd-resolved 保留的名称。不向任何人询问。</translation>
  </message>
  <message>
   <source>{what} is not shown by this version of systemd.</source>
   <translation>此版本的 systemd 不显示 {what}。</translation>
  </message>
  <message>
   <source>systemd 254 and newer show it.</source>
   <translation>systemd 254 及更新版本会显示。</translation>
  </message>
  <message>
   <source>{what} cannot be read: it does not answer.</source>
   <translation>无法读取 {what}：没有响应。</translation>
  </message>
  <message>
   <source>{what} cannot be read: it answers in a way that we do not know.</source>
   <translation>无法读取 {what}：响应的方式我们不了解。</translation>
  </message>
 </context>
 <context>
  <name>collect.names.reverse</name>
  <message>
   <source>a reverse look-up</source>
   <translation>反向查询</translation>
  </message>
 </context>
 <context>
  <name>collect.names.squid</name>
  <message>
   <source>the log of the proxy Squid</source>
   <translation>代理 Squid 的日志</translation>
  </message>
  <message>
   <source>names in the log of Squid</source>
   <translation>Squid 日志中的名称</translation>
  </message>
  <message>
   <source>The end of the log of the proxy Squid, where one runs on this computer: sites asked for in the last day.</source>
   <translation>代理 Squid 日志的末尾（如果它在这台电脑上运行）：最近一天请求过的网站。</translation>
  </message>
  <message>
   <source>The log of the proxy Squid ({place})</source>
   <translation>代理 Squid 的日志（{place}）</translation>
  </message>
 </context>
 <context>
  <name>collect.names.windows_dns</name>
  <message>
   <source>the DNS cache of Windows</source>
   <translation>Windows 的 DNS 缓存</translation>
  </message>
  <message>
   <source>The cache of names (ipconfig /displaydns)</source>
   <translation>名称缓存（ipconfig /displaydns）</translation>
  </message>
  <message>
   <source>names in the DNS cache of Windows</source>
   <translation>Windows DNS 缓存中的名称</translation>
  </message>
  <message>
   <source>The names that programs of this computer asked for, as Windows keeps them. Nobody is asked.</source>
   <translation>这台电脑上的程序查询过、由 Windows 保留的名称。不向任何人询问。</translation>
  </message>
  <message>
   <source>{what} does not answer.</source>
   <translation>{what} 没有响应。</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.appimage</name>
  <message>
   <source>AppImages</source>
   <translation>AppImage 程序</translation>
  </message>
  <message>
   <source>Names and first 11 bytes of .AppImage files in Downloads, Applications and similar folders.</source>
   <translation>“下载”“应用程序”等文件夹中 .AppImage 文件的名称和前 11 个字节。</translation>
  </message>
  <message>
   <source>The file {path}</source>
   <translation>文件 {path}</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>请检查谁可以读取它。</translation>
  </message>
  <message>
   <source>The folder {path}</source>
   <translation>文件夹 {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.deb</name>
  <message>
   <source>programs installed as Debian packages</source>
   <translation>以 Debian 软件包安装的程序</translation>
  </message>
  <message>
   <source>dpkg's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>dpkg 的已安装软件包及其文件的列表。软件包的名称、版本、打包者。</translation>
  </message>
  <message>
   <source>The list of installed Debian packages</source>
   <translation>已安装的 Debian 软件包列表</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of Debian packages are damaged.</source>
   <comment>1 entry of the list of Debian packages is damaged.</comment>
   <translation>
    <numerusform>Debian 软件包列表中有 {n} 个条目已损坏。</numerusform>
   </translation>
  </message>
  <message>
   <source>Run in a terminal: dpkg --audit</source>
   <translation>请在终端中运行：dpkg --audit</translation>
  </message>
  <message>
   <source>The lists of files of Debian packages</source>
   <translation>Debian 软件包的文件列表</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Debian packages cannot be read.</source>
   <comment>1 list of files of a Debian package cannot be read.</comment>
   <translation>
    <numerusform>有 {n} 个 Debian 软件包的文件列表无法读取。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.desktop_entries</name>
  <message>
   <source>programs in the menu</source>
   <translation>菜单中的程序</translation>
  </message>
  <message>
   <source>Menu files (.desktop) of the system and of your account: names, commands and icons of programs.</source>
   <translation>系统和您账户的菜单文件（.desktop）：程序的名称、命令和图标。</translation>
  </message>
  <message>
   <source>The menu file {path}</source>
   <translation>菜单文件 {path}</translation>
  </message>
  <message>
   <source>The menu folder {path}</source>
   <translation>菜单文件夹 {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.flatpak</name>
  <message>
   <source>programs installed with Flatpak</source>
   <translation>以 Flatpak 安装的程序</translation>
  </message>
  <message>
   <source>Flatpak's folders of the system and of your account: names, versions and makers of programs.</source>
   <translation>系统和您账户的 Flatpak 文件夹：程序的名称、版本和开发商。</translation>
  </message>
  <message>
   <source>The list of places with Flatpak programs</source>
   <translation>存放 Flatpak 程序的位置列表</translation>
  </message>
  <message>
   <source>The folder of Flatpak programs {path}</source>
   <translation>Flatpak 程序文件夹 {path}</translation>
  </message>
  <message>
   <source>The Flatpak program {clean}</source>
   <translation>Flatpak 程序 {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.pacman</name>
  <message>
   <source>programs installed as Arch packages</source>
   <translation>以 Arch 软件包安装的程序</translation>
  </message>
  <message>
   <source>pacman's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>pacman 的已安装软件包及其文件的列表。软件包的名称、版本、打包者。</translation>
  </message>
  <message>
   <source>The entry {name} of the list of Arch packages is damaged.</source>
   <translation>Arch 软件包列表中的条目 {name} 已损坏。</translation>
  </message>
  <message>
   <source>The list of installed Arch packages</source>
   <translation>已安装的 Arch 软件包列表</translation>
  </message>
  <message>
   <source>The lists of files of Arch packages</source>
   <translation>Arch 软件包的文件列表</translation>
  </message>
  <message numerus="yes">
   <source>{n} lists of files of Arch packages cannot be read.</source>
   <comment>1 list of files of an Arch package cannot be read.</comment>
   <translation>
    <numerusform>有 {n} 个 Arch 软件包的文件列表无法读取。</numerusform>
   </translation>
  </message>
  <message>
   <source>The entry {clean} of the list of Arch packages</source>
   <translation>Arch 软件包列表中的条目 {clean}</translation>
  </message>
  <message>
   <source>Run in a terminal: pacman -Dk</source>
   <translation>请在终端中运行：pacman -Dk</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.rpm</name>
  <message>
   <source>RPM packages are being installed right now; the newest ones may be missing.</source>
   <translation>正在安装 RPM 软件包；最新的可能缺失。</translation>
  </message>
  <message>
   <source>programs installed as RPM packages</source>
   <translation>以 RPM 软件包安装的程序</translation>
  </message>
  <message>
   <source>rpm's list of installed packages and of their files. Package names, versions, who packaged them.</source>
   <translation>rpm 的已安装软件包及其文件的列表。软件包的名称、版本、打包者。</translation>
  </message>
  <message>
   <source>The list of installed RPM packages</source>
   <translation>已安装的 RPM 软件包列表</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is damaged.</source>
   <translation>已安装的 RPM 软件包列表已损坏。</translation>
  </message>
  <message>
   <source>Run in a terminal: rpmdb --verifydb</source>
   <translation>请在终端中运行：rpmdb --verifydb</translation>
  </message>
  <message>
   <source>The list of installed RPM packages is in an older format that is not read.</source>
   <translation>已安装的 RPM 软件包列表采用较旧的格式，无法读取。</translation>
  </message>
  <message>
   <source>Run in a terminal as administrator: rpmdb --rebuilddb (on systems with rpm 4.16 or newer).</source>
   <translation>请在终端中以管理员身份运行：rpmdb --rebuilddb（适用于 rpm 4.16 或更新版本的系统）。</translation>
  </message>
  <message>
   <source>Scan again in a moment.</source>
   <translation>请稍后再扫描一次。</translation>
  </message>
  <message numerus="yes">
   <source>{n} entries of the list of RPM packages are damaged.</source>
   <comment>1 entry of the list of RPM packages is damaged.</comment>
   <translation>
    <numerusform>RPM 软件包列表中有 {n} 个条目已损坏。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap</name>
  <message>
   <source>programs installed as Snaps</source>
   <translation>以 Snap 安装的程序</translation>
  </message>
  <message>
   <source>Descriptions of installed Snap programs; for administrators also snapd's records of who publishes them.</source>
   <translation>已安装的 Snap 程序的说明；对管理员还包括 snapd 关于发布者的记录。</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown}</source>
   <translation>Snap 程序 {shown} 的说明</translation>
  </message>
  <message>
   <source>The description of the Snap program {shown} is damaged.</source>
   <translation>Snap 程序 {shown} 的说明已损坏。</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.snap_places</name>
  <message>
   <source>The folder of Snap programs {mount}</source>
   <translation>Snap 程序的文件夹 {mount}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.web_apps</name>
  <message>
   <source>The list of sites that {host} shows as programs</source>
   <translation>{host} 作为程序显示的网站列表</translation>
  </message>
  <message>
   <source>sites that browsers show as programs</source>
   <translation>浏览器作为程序显示的网站</translation>
  </message>
  <message>
   <source>Which sites you installed as programs from a browser. No history.</source>
   <translation>您从浏览器中把哪些网站安装成了程序。不看历史记录。</translation>
  </message>
  <message>
   <source>{what} is damaged: {shown}</source>
   <translation>{what} 已损坏：{shown}</translation>
  </message>
 </context>
 <context>
  <name>collect.packages.wine</name>
  <message>
   <source>Windows programs under Wine</source>
   <translation>Wine 下的 Windows 程序</translation>
  </message>
  <message>
   <source>The list of installed programs in the registry files of Wine, Bottles, Lutris, PlayOnLinux and Steam.</source>
   <translation>Wine、Bottles、Lutris、PlayOnLinux 和 Steam 的注册表文件中的已安装程序列表。</translation>
  </message>
  <message>
   <source>The list of Windows programs in {path}</source>
   <translation>{path} 中的 Windows 程序列表</translation>
  </message>
  <message>
   <source>{what} is damaged ({file}).</source>
   <translation>{what} 已损坏（{file}）。</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.declarations</name>
  <message>
   <source>The declaration {path}</source>
   <translation>声明文件 {path}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more declarations of it were left out.</source>
   <comment>1 more declaration of it was left out.</comment>
   <translation>
    <numerusform>它还有 {n} 份声明未列出。</numerusform>
   </translation>
  </message>
  <message>
   <source>{what} is damaged.</source>
   <translation>{what} 已损坏。</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.flatpak_rights</name>
  <message>
   <source>what Flatpak programs may use</source>
   <translation>Flatpak 程序可以使用什么</translation>
  </message>
  <message>
   <source>What Flatpak programs ask for, and what you or an administrator gave or took away (overrides).</source>
   <translation>Flatpak 程序要求什么，以及您或管理员给予或收回了什么（覆盖设置）。</translation>
  </message>
  <message>
   <source>What the Flatpak program {clean} may use</source>
   <translation>Flatpak 程序 {clean} 可以使用的内容</translation>
  </message>
  <message>
   <source>What Flatpak programs may use ({shown})</source>
   <translation>Flatpak 程序可以使用的内容（{shown}）</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.memberships</name>
  <message>
   <source>groups that your account belongs to</source>
   <translation>您的账户所属的用户组</translation>
  </message>
  <message>
   <source>Which groups with special rights (camera, sound, keyboards, disks) your account belongs to.</source>
   <translation>您的账户属于哪些有特殊权限的用户组（摄像头、声音、键盘、磁盘）。</translation>
  </message>
  <message>
   <source>The list of groups</source>
   <translation>用户组列表</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.portal_answers</name>
  <message>
   <source>what you allowed programs to use</source>
   <translation>您允许程序使用的内容</translation>
  </message>
  <message>
   <source>Your answers when programs asked your desktop for camera, place, background, screen or notifications.</source>
   <translation>程序向您的桌面请求摄像头、位置、后台、屏幕或通知时，您作出的回答。</translation>
  </message>
  <message>
   <source>What programs asked your desktop for ({name})</source>
   <translation>程序向您的桌面请求的内容（{name}）</translation>
  </message>
  <message>
   <source>The list of what programs asked for is damaged: {shown}</source>
   <translation>程序请求内容的列表已损坏：{shown}</translation>
  </message>
 </context>
 <context>
  <name>collect.rights.snap_rights</name>
  <message>
   <source>Which rights of Snap programs are in force may be read by administrators only; we show those asked for.</source>
   <translation>Snap 程序实际生效的权限只有管理员可以读取；我们显示它们所要求的权限。</translation>
  </message>
  <message>
   <source>what Snap programs may use</source>
   <translation>Snap 程序可以使用什么</translation>
  </message>
  <message>
   <source>Which interfaces Snap programs ask for; for administrators also which of them are in force.</source>
   <translation>Snap 程序要求哪些接口；对管理员还包括其中哪些有效。</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use</source>
   <translation>Snap 程序 {name} 可以使用的内容</translation>
  </message>
  <message>
   <source>Run in a terminal: snap connections</source>
   <translation>请在终端中运行：snap connections</translation>
  </message>
  <message>
   <source>What the Snap program {name} may use cannot be read: it is damaged.</source>
   <translation>无法读取 Snap 程序 {name} 可以使用的内容：已损坏。</translation>
  </message>
 </context>
 <context>
  <name>collect.runner</name>
  <message>
   <source>it took too long</source>
   <translation>用时过长</translation>
  </message>
  <message>
   <source>there are more than are looked at</source>
   <translation>数量超出了查看的范围</translation>
  </message>
  <message>
   <source>{what} could not be read: {error}.</source>
   <translation>{what}：无法读取（{error}）。</translation>
  </message>
  <message>
   <source>{what} could not be understood ({error}).</source>
   <translation>{what}：无法理解（{error}）。</translation>
  </message>
  <message>
   <source>After {count} entries we stopped looking at {title}: {why}.</source>
   <translation>查看 {title} 时，到第 {count} 个条目后停止：{why}。</translation>
  </message>
  <message>
   <source>{more} more of {title} could not be read.</source>
   <translation>{title} 中另有 {more} 项无法读取。</translation>
  </message>
  <message>
   <source>Please report this as a fault of PrivacyCheck.</source>
   <translation>请把这作为 PrivacyCheck 的故障报告给我们。</translation>
  </message>
 </context>
 <context>
  <name>collect.running.autostart</name>
  <message>
   <source>The list of what starts at login ({shown})</source>
   <translation>登录时启动项的列表（{shown}）</translation>
  </message>
  <message>
   <source>programs that start at login</source>
   <translation>登录时启动的程序</translation>
  </message>
  <message>
   <source>Entries of what starts at login, of the system and of your account, and systemd units of your account.</source>
   <translation>系统和您账户的登录启动项，以及您账户的 systemd 单元。</translation>
  </message>
 </context>
 <context>
  <name>collect.running.connections</name>
  <message numerus="yes">
   <source>{n} connections belong</source>
   <comment>1 connection belongs</comment>
   <translation>
    <numerusform>有 {n} 个连接</numerusform>
   </translation>
  </message>
  <message>
   <source>open connections</source>
   <translation>打开的连接</translation>
  </message>
  <message>
   <source>The system's lists of open connections (TCP and UDP), and which program holds each. Nothing that is sent is read.</source>
   <translation>系统的已打开连接列表（TCP 和 UDP），以及每个连接属于哪个程序。不读取发送的任何内容。</translation>
  </message>
  <message>
   <source>{ends} to other accounts or the system; the programs are not shown.</source>
   <translation>{ends}属于其他账户或系统；不显示这些程序。</translation>
  </message>
  <message>
   <source>The table of {table} connections</source>
   <translation>{table} 连接表</translation>
  </message>
 </context>
 <context>
  <name>collect.running.device_use</name>
  <message>
   <source>Which devices programs of other accounts have open may be read by administrators only.</source>
   <translation>其他账户的程序打开了哪些设备，只有管理员可以读取。</translation>
  </message>
  <message>
   <source>cameras and microphones in use now</source>
   <translation>正在使用的摄像头和麦克风</translation>
  </message>
  <message>
   <source>Which programs have a camera or microphone open at this moment; nothing is recorded.</source>
   <translation>此刻哪些程序打开了摄像头或麦克风；不做任何录制。</translation>
  </message>
  <message>
   <source>Who uses the microphone could not be asked: {program} gave no answer.</source>
   <translation>无法查询谁在使用麦克风：{program} 没有回应。</translation>
  </message>
  <message>
   <source>The list of open devices</source>
   <translation>已打开设备的列表</translation>
  </message>
 </context>
 <context>
  <name>collect.running.live_sockets</name>
  <message>
   <source>Connections that begin and end between two looks may be missed or counted too low.</source>
   <translation>在两次查看之间开始并结束的连接可能被遗漏，或被少计。</translation>
  </message>
  <message numerus="yes">
   <source>{n} containers or sandboxes with networks of their own are not watched: the system allows it to administrators.</source>
   <comment>1 container or sandbox with a network of its own is not watched: the system allows it to administrators.</comment>
   <translation>
    <numerusform>有 {n} 个拥有独立网络的容器或沙盒未被观察：系统只允许管理员这样做。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>collect.running.polled_sockets</name>
  <message>
   <source>How much each connection carries is not told here: this system does not say it in a way that we can read.</source>
   <translation>此处不显示每个连接传输了多少数据：本系统没有以我们能读取的方式提供。</translation>
  </message>
  <message>
   <source>Connections that begin and end between two looks are missed.</source>
   <translation>在两次查看之间开始并结束的连接会被遗漏。</translation>
  </message>
  <message>
   <source>Only connections of your own account are seen.</source>
   <translation>只能看到您自己账户的连接。</translation>
  </message>
 </context>
 <context>
  <name>collect.running.processes</name>
  <message numerus="yes">
   <source>{n} running programs belong</source>
   <comment>1 running program belongs</comment>
   <translation>
    <numerusform>有 {n} 个正在运行的程序</numerusform>
   </translation>
  </message>
  <message>
   <source>running programs</source>
   <translation>正在运行的程序</translation>
  </message>
  <message>
   <source>The system's list of running programs: their files and, for scripts, which one. Nothing else of their commands is read.</source>
   <translation>系统的运行中程序列表：它们的文件；如果是脚本，则还有是哪个脚本。不读取命令的其余部分。</translation>
  </message>
  <message>
   <source>{programs} to other accounts or the system; the files are not shown.</source>
   <translation>{programs}属于其他账户或系统；不显示这些文件。</translation>
  </message>
 </context>
 <context>
  <name>collect.running.services</name>
  <message>
   <source>background services</source>
   <translation>后台服务</translation>
  </message>
  <message>
   <source>Which services systemd starts with the computer, and the commands that they run.</source>
   <translation>systemd 随电脑启动哪些服务，以及这些服务运行的命令。</translation>
  </message>
  <message>
   <source>The background service {name}</source>
   <translation>后台服务 {name}</translation>
  </message>
  <message>
   <source>The list of background services</source>
   <translation>后台服务列表</translation>
  </message>
  <message>
   <source>The list of background services {clean}</source>
   <translation>后台服务列表 {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.browser_policies</name>
  <message>
   <source>rules that browsers are given</source>
   <translation>给浏览器的规则</translation>
  </message>
  <message>
   <source>Policy files of browsers: what an administrator or another program forces on them.</source>
   <translation>浏览器的策略文件：管理员或其他程序对浏览器的强制设置。</translation>
  </message>
  <message>
   <source>The rules that {host} is given ({shown})</source>
   <translation>给 {host} 的规则（{shown}）</translation>
  </message>
  <message>
   <source>The rules that {host} is given are damaged: {shown}</source>
   <translation>给 {host} 的规则已损坏：{shown}</translation>
  </message>
  <message numerus="yes">
   <source>{n} more rules of {host} were left out: {shown}</source>
   <comment>1 more rule of {host} was left out: {shown}</comment>
   <translation>
    <numerusform>{host} 另有 {n} 条规则被略去：{shown}</numerusform>
   </translation>
  </message>
  <message>
   <source>The rules that {host} is given ({path})</source>
   <translation>给 {host} 的规则（{path}）</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.handlers</name>
  <message>
   <source>programs that open things for you</source>
   <translation>打开各类内容的默认程序</translation>
  </message>
  <message>
   <source>Which program opens web pages, mail, PDF files, pictures, videos and calendars.</source>
   <translation>由哪个程序打开网页、邮件、PDF 文件、图片、视频和日历。</translation>
  </message>
  <message>
   <source>The list of default programs {path}</source>
   <translation>默认程序列表 {path}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.proxy_settings</name>
  <message>
   <source>proxies</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Proxy settings of your session, of the system, of GNOME and of KDE; no names and passwords in them.</source>
   <translation>您的会话、系统、GNOME 和 KDE 的代理设置；不读取其中的用户名和密码。</translation>
  </message>
  <message>
   <source>The settings file {path}</source>
   <translation>设置文件 {path}</translation>
  </message>
  <message>
   <source>The settings of your desktop (dconf) are damaged.</source>
   <translation>您的桌面设置（dconf）已损坏。</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.root_certificates</name>
  <message>
   <source>Chrome and its relatives</source>
   <translation>Chrome 及同类浏览器</translation>
  </message>
  <message>
   <source>root certificates that were added</source>
   <translation>添加的根证书</translation>
  </message>
  <message>
   <source>Root certificates that did not come with your system: of the system's own folders and of browsers.</source>
   <translation>不是随您的系统而来的根证书：系统自己的文件夹中的，以及浏览器中的。</translation>
  </message>
  <message>
   <source>The certificates of {who} ({path})</source>
   <translation>{who} 的证书（{path}）</translation>
  </message>
  <message>
   <source>The root certificate {path}</source>
   <translation>根证书 {path}</translation>
  </message>
  <message>
   <source>The folder of root certificates {path}</source>
   <translation>根证书文件夹 {path}</translation>
  </message>
  <message>
   <source>{what} cannot be read.</source>
   <translation>无法读取 {what}。</translation>
  </message>
  <message>
   <source>A certificate of {who} is damaged.</source>
   <translation>{who} 的一个证书已损坏。</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.sandbox</name>
  <message>
   <source>Install the .deb package or use the folder that runs anywhere to see them.</source>
   <translation>要看到它们，请安装 .deb 软件包，或使用可在任何地方运行的文件夹版本。</translation>
  </message>
  <message>
   <source>Your home folder cannot be seen from inside Flatpak: extensions, AppImages and Wine are missing.</source>
   <translation>从 Flatpak 内部看不到您的主文件夹：缺少扩展、AppImage 和 Wine。</translation>
  </message>
  <message>
   <source>Other running programs and their connections cannot be seen from inside Flatpak.</source>
   <translation>从 Flatpak 内部看不到其他正在运行的程序及其连接。</translation>
  </message>
  <message>
   <source>RPM packages, the system's menu entries and what it starts at login cannot be seen from inside Flatpak.</source>
   <translation>从 Flatpak 内部看不到 RPM 软件包、系统菜单项以及系统在登录时启动的内容。</translation>
  </message>
  <message>
   <source>the sandbox around PrivacyCheck</source>
   <translation>PrivacyCheck 外围的沙盒</translation>
  </message>
  <message>
   <source>Whether PrivacyCheck itself runs inside Flatpak, and what it may see there.</source>
   <translation>PrivacyCheck 自己是否在 Flatpak 中运行，以及它在那里可以看到什么。</translation>
  </message>
  <message>
   <source>What Flatpak's sandbox may do</source>
   <translation>Flatpak 沙盒可以做的事</translation>
  </message>
  <message>
   <source>Run in a terminal: {command}</source>
   <translation>请在终端中运行：{command}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnel_interfaces</name>
  <message>
   <source>addresses of tunnels</source>
   <translation>隧道的地址</translation>
  </message>
  <message>
   <source>The names, kinds and own addresses of network interfaces, to tell which connections leave through a VPN.</source>
   <translation>网络接口的名称、类型和自身地址，用来判断哪些连接经由 VPN 离开。</translation>
  </message>
  <message>
   <source>made by a VPN program</source>
   <translation>由 VPN 程序创建</translation>
  </message>
  <message>
   <source>The list of network interfaces</source>
   <translation>网络接口列表</translation>
  </message>
  <message>
   <source>The network interface {clean}</source>
   <translation>网络接口 {clean}</translation>
  </message>
 </context>
 <context>
  <name>collect.settings.tunnels</name>
  <message>
   <source>Network connections may be read by administrators only; VPNs among them are not shown.</source>
   <translation>网络连接只有管理员可以读取；其中的 VPN 未显示。</translation>
  </message>
  <message>
   <source>VPNs that are set up</source>
   <translation>已设置的 VPN</translation>
  </message>
  <message>
   <source>Names and kinds of the VPNs that are set up; no keys.</source>
   <translation>已设置的 VPN 的名称和类型；不读取密钥。</translation>
  </message>
  <message>
   <source>The list of network connections</source>
   <translation>网络连接列表</translation>
  </message>
  <message>
   <source>Run in a terminal: nmcli connection show</source>
   <translation>请在终端中运行：nmcli connection show</translation>
  </message>
  <message>
   <source>The folder of {kind} tunnels</source>
   <translation>{kind} 隧道的文件夹</translation>
  </message>
 </context>
 <context>
  <name>decisions</name>
  <message>
   <source>Your decision could not be saved in {path}: {error}.</source>
   <translation>无法将您的决定保存到 {path}：{error}。</translation>
  </message>
 </context>
 <context>
  <name>deep</name>
  <message>
   <source>lists of files of packages</source>
   <translation>软件包的文件列表</translation>
  </message>
  <message>
   <source>folders that could not be read</source>
   <translation>无法读取的文件夹</translation>
  </message>
 </context>
 <context>
  <name>desktop.startup</name>
  <message>
   <source>PrivacyCheck recorder</source>
   <translation>PrivacyCheck 记录程序</translation>
  </message>
  <message>
   <source>Keeps how much each program sends</source>
   <translation>记录每个程序发送了多少数据</translation>
  </message>
  <message>
   <source>PrivacyCheck icon</source>
   <translation>PrivacyCheck 图标</translation>
  </message>
  <message>
   <source>Shows that it records</source>
   <translation>显示正在记录</translation>
  </message>
  <message>
   <source>{path} could not be written: {error}.</source>
   <translation>无法写入 {path}：{error}。</translation>
  </message>
  <message>
   <source>{path} could not be removed: {error}.</source>
   <translation>无法移除 {path}：{error}。</translation>
  </message>
  <message>
   <source>{path} is missing. Install PrivacyCheck again.</source>
   <translation>缺少 {path}。请重新安装 PrivacyCheck。</translation>
  </message>
 </context>
 <context>
  <name>gui.about_page</name>
  <message>
   <source>About the data</source>
   <translation>关于数据</translation>
  </message>
  <message>
   <source>Looking at what can be seen here…</source>
   <translation>正在查看这里能看到什么…</translation>
  </message>
  <message>
   <source>Network requests that this program ever made</source>
   <translation>这个程序发出过的网络请求</translation>
  </message>
  <message>
   <source>You can check that. Watch it with the system's own tools while it scans: on Linux "strace -f -e trace=network privacycheck scan" shows no connection to any internet address, and with the network switched off every result is the same. A source opens in your browser only after you pressed it and confirmed its address; that request is the browser's.</source>
   <translation>您可以自行核实。在它扫描时用系统自带的工具观察：在 Linux 上，“strace -f -e trace=network privacycheck scan”不会显示任何到互联网地址的连接；断开网络后，所有结果也都相同。只有在您点击来源并确认其地址之后，它才会在浏览器中打开；那个请求是浏览器发出的。</translation>
  </message>
  <message>
   <source>Rule book: {programs} programs, {companies} companies, {recipients} recipients, and the laws of {lands} countries and unions. Newest statement of {date}.</source>
   <translation>规则库：{programs} 个程序、{companies} 家公司、{recipients} 个接收方，以及 {lands} 个国家、地区和联盟的法律。最新的陈述日期为 {date}。</translation>
  </message>
  <message>
   <source>What is read on this computer</source>
   <translation>会读取这台电脑上的哪些内容</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>再问一次</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>正在询问…</translation>
  </message>
  <message>
   <source>The answer was not understood.</source>
   <translation>无法理解这个回答。</translation>
  </message>
  <message>
   <source>"privacycheck history delete --all" deletes this list too.</source>
   <translation>“privacycheck history delete --all”也会删除此列表。</translation>
  </message>
  <message>
   <source>None on record. Only reverse look-ups (asking the name server for the names of addresses) could make any, and they are off.</source>
   <translation>没有记录。只有反向查询（向域名服务器询问地址的名称）可能发出请求，而它已关闭。</translation>
  </message>
  <message>
   <source>PrivacyCheck {} is free software (GPL-3.0-or-later). The rule book is CC BY 4.0, the icons are Lucide's (ISC). What is not in the rule book is shown as not known, never as fine.</source>
   <translation>PrivacyCheck {} 是自由软件（GPL-3.0-or-later）。规则库采用 CC BY 4.0，图标来自 Lucide（ISC）。规则库中没有的内容显示为不了解，绝不会显示为没有问题。</translation>
  </message>
  <message>
   <source>None on record. Reverse look-ups, which you turned on, are listed here.</source>
   <translation>没有记录。您已开启的反向查询会列在这里。</translation>
  </message>
  <message>
   <source>Once they are on, each is listed here until you delete what is kept: when, which address, who answered.</source>
   <translation>开启后，每次查询都会列在这里，直到您删除保存的内容：时间、所查地址、由谁应答。</translation>
  </message>
  <message>
   <source>Addresses: data of {}.</source>
   <translation>地址：{} 的数据。</translation>
  </message>
  <message>
   <source>Reads: {}</source>
   <translation>读取：{}</translation>
  </message>
  <message>
   <source>Not looked at again for long: {}</source>
   <translation>很久没有重新查看：{}</translation>
  </message>
  <message>
   <source>Not seen: {}</source>
   <translation>未看到：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.app_list</name>
  <message>
   <source>{level}. {why}</source>
   <translation>{level}。{why}</translation>
  </message>
 </context>
 <context>
  <name>gui.apps_page</name>
  <message>
   <source>Search programs and makers</source>
   <translation>搜索程序和开发商</translation>
  </message>
  <message>
   <source>Search programs</source>
   <translation>搜索程序</translation>
  </message>
  <message>
   <source>Order of the list</source>
   <translation>列表的顺序</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Most urgent first</source>
   <translation>最要紧的在前</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>按名称</translation>
  </message>
  <message>
   <source>By maker</source>
   <translation>按开发商</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Show its connections</source>
   <translation>显示它的连接</translation>
  </message>
  <message>
   <source>Copy all that is said of it</source>
   <translation>复制关于它的全部内容</translation>
  </message>
  <message>
   <source>No program fits this search.</source>
   <translation>没有符合搜索的程序。</translation>
  </message>
  <message>
   <source>No results yet.</source>
   <translation>还没有结果。</translation>
  </message>
  <message>
   <source>Show all of {}</source>
   <translation>显示全部（{}）</translation>
  </message>
 </context>
 <context>
  <name>gui.child</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer could not be started. Install PrivacyCheck again.</source>
   <translation>无法启动 PrivacyCheck 中查看电脑的部分。请重新安装 PrivacyCheck。</translation>
  </message>
 </context>
 <context>
  <name>gui.chrome</name>
  <message>
   <source>Find a program, company or address</source>
   <translation>查找程序、公司或地址</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>后退（Alt+Left）</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>前进（Alt+Right）</translation>
  </message>
  <message>
   <source>Find (Ctrl+F)</source>
   <translation>查找（Ctrl+F）</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Save or print the whole report</source>
   <translation>保存或打印整份报告</translation>
  </message>
  <message>
   <source>Save as web page…</source>
   <translation>另存为网页…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>另存为 PDF…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
 </context>
 <context>
  <name>gui.connections_page</name>
  <message>
   <source>Connections</source>
   <translation>连接</translation>
  </message>
  <message>
   <source>Search programs, companies, addresses</source>
   <translation>搜索程序、公司、地址</translation>
  </message>
  <message>
   <source>Search connections</source>
   <translation>搜索连接</translation>
  </message>
  <message>
   <source>In this scan</source>
   <translation>本次扫描</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>实时</translation>
  </message>
  <message>
   <source>Connections of this scan</source>
   <translation>本次扫描的连接</translation>
  </message>
  <message>
   <source>Nothing to draw</source>
   <translation>没有可显示的内容</translation>
  </message>
  <message>
   <source>Only {}</source>
   <translation>只看 {}</translation>
  </message>
  <message>
   <source>Copy the address {}</source>
   <translation>复制地址 {}</translation>
  </message>
  <message>
   <source>Copy the name {}</source>
   <translation>复制名称 {}</translation>
  </message>
  <message>
   <source>Scan this computer to see which programs are connected to whom.</source>
   <translation>扫描这台电脑，看看哪些程序与谁相连。</translation>
  </message>
  <message>
   <source>Port {}</source>
   <translation>端口 {}</translation>
  </message>
  <message>
   <source>Open the program</source>
   <translation>打开该程序</translation>
  </message>
  <message>
   <source>No program was connected when we looked. Most programs talk only while you use them. Start one, then scan again.</source>
   <translation>我们查看时没有程序连接到网络。大多数程序只在您使用时才联网。请启动一个程序，然后再扫描。</translation>
  </message>
  <message>
   <source>Connections at the moment of the scan. Short ones are missed. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>扫描那一刻的连接。短暂的连接会漏掉。服务器的所在地是根据其地址推测的（IP Geolocation by DB-IP, db-ip.com）。</translation>
  </message>
 </context>
 <context>
  <name>gui.decision_dialog</name>
  <message>
   <source>Your decision</source>
   <translation>您的决定</translation>
  </message>
  <message>
   <source>What should happen with this finding?</source>
   <translation>如何处理这个发现？</translation>
  </message>
  <message>
   <source>Accepted: you know of it and live with it. Ignored: it does not concern you. Either way it stays visible and no longer raises the level.</source>
   <translation>接受：您知道它，并且能接受。忽略：它与您无关。无论哪种，它都仍然可见，但不再提高级别。</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Why? You will see this next time.</source>
   <translation>为什么？下次您会看到这里写的内容。</translation>
  </message>
 </context>
 <context>
  <name>gui.engine</name>
  <message>
   <source>Scan again; if it happens again, run in a terminal: privacycheck scan</source>
   <translation>请再次扫描；如果再次发生，请在终端中运行：privacycheck scan</translation>
  </message>
  <message>
   <source>The answer is too long to show.</source>
   <translation>回答太长，无法显示。</translation>
  </message>
  <message>
   <source>A part was lost on the way to the window.</source>
   <translation>有一部分在传到窗口的途中丢失了。</translation>
  </message>
  <message>
   <source>Something came that the window does not understand.</source>
   <translation>收到了窗口无法理解的内容。</translation>
  </message>
  <message>
   <source>It ended before it was finished.</source>
   <translation>尚未完成就结束了。</translation>
  </message>
 </context>
 <context>
  <name>gui.find_dialog</name>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Program, company or address</source>
   <translation>程序、公司或地址</translation>
  </message>
  <message>
   <source>Find programs, companies and recipients</source>
   <translation>查找程序、公司和接收方</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>找到的内容</translation>
  </message>
  <message>
   <source>Type a few letters.</source>
   <translation>请输入几个字。</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>Company: its programs</source>
   <translation>公司：它的程序</translation>
  </message>
  <message>
   <source>Recipient: its connections</source>
   <translation>接收方：它的连接</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>没有符合的内容。</translation>
  </message>
 </context>
 <context>
  <name>gui.flow_view</name>
  <message>
   <source>Arrow keys go from band to band, Enter opens it. {}</source>
   <translation>方向键在各条带之间移动，回车键打开。{}</translation>
  </message>
  <message>
   <source>Where data goes</source>
   <translation>数据去向</translation>
  </message>
 </context>
 <context>
  <name>gui.history_page</name>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Keep scans</source>
   <translation>保留扫描结果</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>有哪些变化</translation>
  </message>
  <message>
   <source>Sent and received</source>
   <translation>发送与接收</translation>
  </message>
  <message>
   <source>The history could not be read</source>
   <translation>无法读取历史</translation>
  </message>
  <message>
   <source>Delete this scan for good?</source>
   <translation>永久删除这次扫描？</translation>
  </message>
  <message>
   <source>Delete the whole history for good?</source>
   <translation>永久删除全部历史？</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Nothing of it stays in the file, and it cannot be brought back. Your programs are not touched.</source>
   <translation>文件中不会留下任何内容，也无法恢复。您的程序不受影响。</translation>
  </message>
  <message>
   <source>This could not be deleted</source>
   <translation>无法删除</translation>
  </message>
  <message>
   <source>The list of scans could not be read. Run in a terminal: privacycheck history list</source>
   <translation>无法读取扫描列表。请在终端中运行：privacycheck history list</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>正在比较…</translation>
  </message>
  <message>
   <source>This could not be compared</source>
   <translation>无法比较</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history diff</source>
   <translation>请在终端中运行：privacycheck history diff</translation>
  </message>
  <message>
   <source>Your choice could not be saved in {}.</source>
   <translation>您的选择无法保存到 {}。</translation>
  </message>
 </context>
 <context>
  <name>gui.inspect_page</name>
  <message>
   <source>Drag a program or a folder into this window, or choose one. PrivacyCheck looks for tracking parts and known addresses in its files. It runs nothing and changes nothing.</source>
   <translation>把一个程序或文件夹拖到这个窗口，或者选择一个。PrivacyCheck 会在其文件中查找跟踪组件和已知地址。它不运行也不更改任何东西。</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>查看内部</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop looking inside</source>
   <translation>停止查看内部</translation>
  </message>
  <message>
   <source>Choose a program</source>
   <translation>选择程序</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <source>It could not be looked into</source>
   <translation>无法查看其内部</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Found inside is not a proof of activity. There may be parts that we do not know yet, and what is packed or encrypted is not seen.</source>
   <translation>在内部找到的东西并不证明有活动。可能有我们还不知道的组件；压缩或加密的内容看不到。</translation>
  </message>
  <message>
   <source>Can report, and the address to report to is inside</source>
   <translation>可以报告，而且报告地址也在其中</translation>
  </message>
  <message>
   <source>A part that can report</source>
   <translation>可以报告的组件</translation>
  </message>
  <message>
   <source>An address alone</source>
   <translation>只有地址</translation>
  </message>
  <message>
   <source>Only mentioned, with no sign that it is used</source>
   <translation>仅被提及，没有使用的迹象</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Scan with all programs' files</source>
   <translation>扫描时查看所有程序的文件</translation>
  </message>
  <message>
   <source>Not everything could be looked into.</source>
   <translation>并非所有内容都能查看。</translation>
  </message>
  <message>
   <source>Nothing that we know was found inside. That does not mean that nothing is there.</source>
   <translation>内部没有找到我们所知的东西。这并不意味着里面什么都没有。</translation>
  </message>
  <message>
   <source>Looking into {}…</source>
   <translation>正在查看 {} 的内部…</translation>
  </message>
  <message>
   <source>Files looked into: {}</source>
   <translation>已查看的文件：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.keeping</name>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>the printer</source>
   <translation>打印机</translation>
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>已保存：{}</translation>
  </message>
  <message>
   <source>It could not be written: {}</source>
   <translation>无法写入：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.land</name>
  <message>
   <source>The map is missing. Install PrivacyCheck again; the text below says the same.</source>
   <translation>缺少地图。请重新安装 PrivacyCheck；下面的文字说的是同样的内容。</translation>
  </message>
 </context>
 <context>
  <name>gui.level_filter</name>
  <message>
   <source>Show only: {}</source>
   <translation>只显示：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.live_model</name>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
 </context>
 <context>
  <name>gui.live_view</name>
  <message>
   <source>Press Watch live again; if it happens again, run in a terminal: privacycheck watch</source>
   <translation>请再次点击“实时观察”；如果再次出现，请在终端中运行：privacycheck watch</translation>
  </message>
  <message>
   <source>Press Watch live to see which program talks to whom, second by second, and how much. Nothing is sent and nothing is kept.</source>
   <translation>点击“实时观察”，就能逐秒看到哪个程序在与谁通信、数据量多大。不发送任何东西，也不保留任何东西。</translation>
  </message>
  <message>
   <source>Watch live</source>
   <translation>实时观察</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Put lines together</source>
   <translation>合并各行</translation>
  </message>
  <message>
   <source>Search live connections</source>
   <translation>搜索实时连接</translation>
  </message>
  <message>
   <source>Only not known</source>
   <translation>只看未知的</translation>
  </message>
  <message>
   <source>Only connections whose other end nobody knows</source>
   <translation>只看无人知道另一端是谁的连接</translation>
  </message>
  <message>
   <source>Live connections</source>
   <translation>实时连接</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <source>Every connection</source>
   <translation>每个连接</translation>
  </message>
  <message>
   <source>By program</source>
   <translation>按程序</translation>
  </message>
  <message>
   <source>By company</source>
   <translation>按公司</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>按国家或地区</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>停止观察</translation>
  </message>
  <message>
   <source>Nothing has been watched yet</source>
   <translation>还没有观察过</translation>
  </message>
  <message>
   <source>No connection to the outside has been seen yet.</source>
   <translation>还没有看到任何对外连接。</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Watching has ended. This is what was seen.</source>
   <translation>观察已结束。以下是看到的内容。</translation>
  </message>
 </context>
 <context>
  <name>gui.main_window</name>
  <message>
   <source>Stopped. What was found so far is shown; it is not everything.</source>
   <translation>已停止。显示的是到目前为止找到的内容，并不完整。</translation>
  </message>
  <message>
   <source>The scan has ended.</source>
   <translation>扫描已结束。</translation>
  </message>
 </context>
 <context>
  <name>gui.notice</name>
  <message>
   <source>Scan this computer</source>
   <translation>扫描这台电脑</translation>
  </message>
 </context>
 <context>
  <name>gui.overview_page</name>
  <message>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <source>What we could not see</source>
   <translation>我们看不到的内容</translation>
  </message>
  <message>
   <source>See all changes</source>
   <translation>查看所有变化</translation>
  </message>
  <message>
   <source>No connection to the outside was open when we looked. Most programs talk only while you use them.</source>
   <translation>我们查看时没有打开的对外连接。大多数程序只在您使用时才联网。</translation>
  </message>
  <message>
   <source>Most worth doing</source>
   <translation>最值得做的事</translation>
  </message>
  <message>
   <source>Since the last scan</source>
   <translation>自上次扫描以来</translation>
  </message>
  <message>
   <source>All connections, as table and map</source>
   <translation>所有连接，以表格和地图显示</translation>
  </message>
  <message>
   <source>Still looking…</source>
   <translation>仍在查看…</translation>
  </message>
  <message>
   <source>Addresses whose owner is not known: {}</source>
   <translation>所有者不明的地址：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.pages</name>
  <message>
   <source>Preferences</source>
   <translation>偏好设置</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_parts</name>
  <message>
   <source>Accept or ignore this…</source>
   <translation>接受或忽略…</translation>
  </message>
  <message>
   <source>open</source>
   <translation>已展开</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <source>Show that program</source>
   <translation>显示该程序</translation>
  </message>
  <message>
   <source>Take this back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>来源：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_traffic</name>
  <message>
   <source>Sent and received in the last {} days</source>
   <translation>最近 {} 天的发送与接收</translation>
  </message>
 </context>
 <context>
  <name>gui.panel_view</name>
  <message>
   <source>All programs</source>
   <translation>所有程序</translation>
  </message>
  <message>
   <source>Back to the list of programs</source>
   <translation>返回程序列表</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>全部展开</translation>
  </message>
  <message>
   <source>Open all sections</source>
   <translation>展开所有部分</translation>
  </message>
  <message>
   <source>Copy or save</source>
   <translation>复制或保存</translation>
  </message>
  <message>
   <source>Copy, save or print this panel</source>
   <translation>复制、保存或打印这个面板</translation>
  </message>
  <message>
   <source>Advice panel</source>
   <translation>建议面板</translation>
  </message>
  <message>
   <source>Choose a program to read what it can learn about you.</source>
   <translation>选择一个程序，看看它可能了解您的哪些信息。</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>复制为文本</translation>
  </message>
  <message>
   <source>Open in the browser?</source>
   <translation>在浏览器中打开？</translation>
  </message>
  <message>
   <source>Your browser will open this address. The site then sees your visit.</source>
   <translation>您的浏览器将打开这个地址。该网站会看到您的访问。</translation>
  </message>
  <message>
   <source>Look inside its files</source>
   <translation>查看它的文件内部</translation>
  </message>
  <message>
   <source>Looks for parts that can report to others. Nothing is run or sent.</source>
   <translation>查找能够向他人报告的组件。不会运行或发送任何内容。</translation>
  </message>
  <message>
   <source>Copy a rule to start from</source>
   <translation>复制一条规则作为起点</translation>
  </message>
  <message>
   <source>A rule of your own</source>
   <translation>您自己的一条规则</translation>
  </message>
  <message>
   <source>Nobody has written about this program yet. You can.</source>
   <translation>还没有人写过关于这个程序的内容。您可以来写。</translation>
  </message>
 </context>
 <context>
  <name>gui.preferences_page</name>
  <message>
   <source>What matters to you</source>
   <translation>您看重什么</translation>
  </message>
  <message>
   <source>Programs that touch what you choose stand first within their level. This only sorts the list: it never changes a level, whatever you choose.</source>
   <translation>涉及您所选内容的程序，在同一级别中排在前面。这只影响列表顺序：无论您选择什么，级别都不会改变。</translation>
  </message>
  <message>
   <source>No country</source>
   <translation>不指定国家或地区</translation>
  </message>
  <message>
   <source>Makers, owners and recipients that have their seat in</source>
   <translation>开发商、所有者和接收方的注册地在</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>外观和语言</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Higher contrast, also where the system does not ask for it</source>
   <translation>提高对比度，即使系统没有要求</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>窗口的语言</translation>
  </message>
  <message>
   <source>Takes effect at the next start. A text that nobody has translated yet is English.</source>
   <translation>下次启动时生效。还没有人翻译的文字显示为英文。</translation>
  </message>
  <message>
   <source>What is kept on this computer</source>
   <translation>这台电脑上保留的内容</translation>
  </message>
  <message>
   <source>Keep scans, to tell what changed between them</source>
   <translation>保留扫描结果，以便说明两次之间有什么变化</translation>
  </message>
  <message>
   <source> days</source>
   <translation> 天</translation>
  </message>
  <message>
   <source>Delete them after</source>
   <translation>多久后删除</translation>
  </message>
  <message>
   <source>The page History deletes one scan or all that is kept.</source>
   <translation>在“历史”页面可以删除一次扫描或所有保留的内容。</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Names of addresses</source>
   <translation>地址的名称</translation>
  </message>
  <message>
   <source>Ask the name server for names (reverse look-ups)</source>
   <translation>向域名服务器查询名称（反向查询）</translation>
  </message>
  <message>
   <source>Off unless you turn it on: the name server that this computer uses then learns which addresses your programs are connected to, and asks the owners of their networks. It is the only thing that this program ever sends.</source>
   <translation>除非您打开，否则一直关闭：打开后，这台电脑使用的域名服务器会知道您的程序连接到哪些地址，并向这些网络的所有者查询。这是本程序唯一会发送的东西。</translation>
  </message>
  <message>
   <source>Newer address data of your own</source>
   <translation>您自己的较新地址数据</translation>
  </message>
  <message>
   <source>Put MMDB files of countries or networks into this folder; they are used where they are newer than the shipped data and sound.</source>
   <translation>把国家或地区、网络的 MMDB 文件放入这个文件夹；如果比随附的数据更新且完好，就会使用。</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
 </context>
 <context>
  <name>gui.progress</name>
  <message>
   <source>Progress of the scan</source>
   <translation>扫描进度</translation>
  </message>
  <message>
   <source>Looking at {}</source>
   <translation>正在查看{}</translation>
  </message>
 </context>
 <context>
  <name>gui.question</name>
  <message>
   <source>The part of PrivacyCheck that looks at the computer ended before it had answered.</source>
   <translation>PrivacyCheck 中查看电脑的部分在给出回答之前就结束了。</translation>
  </message>
  <message>
   <source>No answer came in time. Try again.</source>
   <translation>没有及时得到回答。请重试。</translation>
  </message>
 </context>
 <context>
  <name>gui.recording_choice</name>
  <message>
   <source>Record how much each program sends to whom</source>
   <translation>记录每个程序向谁发送了多少数据</translation>
  </message>
  <message>
   <source>Tell me when a program first contacts a company</source>
   <translation>程序首次联系某家公司时告诉我</translation>
  </message>
  <message>
   <source>At most three times an hour, only while recording is on, and not on its first day.</source>
   <translation>每小时最多三次，仅在记录开启期间，且第一天不通知。</translation>
  </message>
  <message>
   <source>No notifications about</source>
   <translation>不通知以下程序</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>不再通知</translation>
  </message>
  <message>
   <source>Mute notifications about this program</source>
   <translation>不再通知有关此程序的消息</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>重新显示</translation>
  </message>
  <message>
   <source>This could not be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>Show notifications about {} again</source>
   <translation>重新显示有关 {} 的通知</translation>
  </message>
  <message>
   <source>Muted: {}</source>
   <translation>不再通知：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.scan_bar</name>
  <message>
   <source>Stop the scan</source>
   <translation>停止扫描</translation>
  </message>
 </context>
 <context>
  <name>gui.scans_view</name>
  <message>
   <source>Kept scans</source>
   <translation>保留的扫描结果</translation>
  </message>
  <message>
   <source>Delete this scan…</source>
   <translation>删除这次扫描…</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>全部删除…</translation>
  </message>
  <message>
   <source>What changed between the two scans</source>
   <translation>两次扫描之间的变化</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>Earlier scan</source>
   <translation>较早的扫描</translation>
  </message>
  <message>
   <source>Later scan</source>
   <translation>较晚的扫描</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>to</source>
   <translation>到</translation>
  </message>
  <message>
   <source>This is the first scan that is kept</source>
   <translation>这是保留的第一次扫描</translation>
  </message>
  <message>
   <source>Choose two different scans to compare.</source>
   <translation>请选择两次不同的扫描来比较。</translation>
  </message>
  <message>
   <source>Show {} more</source>
   <translation>再显示 {} 个</translation>
  </message>
 </context>
 <context>
  <name>gui.side_bar</name>
  <message>
   <source>Scan this computer again</source>
   <translation>再次扫描这台电脑</translation>
  </message>
  <message>
   <source>Scan again (F5)</source>
   <translation>再次扫描（F5）</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>再次扫描</translation>
  </message>
 </context>
 <context>
  <name>gui.sort_header</name>
  <message>
   <source>{heading}, sorted ascending</source>
   <translation>{heading}，升序排列</translation>
  </message>
  <message>
   <source>{heading}, sorted descending</source>
   <translation>{heading}，降序排列</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>表头</translation>
  </message>
  <message>
   <source>Arrow keys choose a column, Enter sorts by it</source>
   <translation>方向键选择列，回车键按该列排序</translation>
  </message>
 </context>
 <context>
  <name>gui.start_page</name>
  <message>
   <source>Look at a sample computer</source>
   <translation>看看示例电脑</translation>
  </message>
  <message>
   <source>Look at a sample computer of a made-up person</source>
   <translation>看看一位虚构人物的示例电脑</translation>
  </message>
  <message>
   <source>What do your programs learn about you?</source>
   <translation>您的程序了解您的哪些信息？</translation>
  </message>
  <message>
   <source>PrivacyCheck looks at the programs on this computer and tells you in plain words what each can learn about you, who receives it, and what you can do.</source>
   <translation>PrivacyCheck 查看这台电脑上的程序，用平实的话告诉您：每个程序能了解您的哪些信息、谁会收到、您可以做什么。</translation>
  </message>
  <message>
   <source>It never sends anything anywhere. It only looks and changes nothing.</source>
   <translation>它从不向任何地方发送任何内容。它只查看，不作任何更改。</translation>
  </message>
  <message>
   <source>We found no programs here</source>
   <translation>我们在这里没有找到程序</translation>
  </message>
  <message>
   <source>That does not mean that all is well: programs that we cannot see are not listed. Look at a sample computer to see what PrivacyCheck can tell.</source>
   <translation>这并不意味着一切都好：我们看不到的程序不会列出。您可以看看示例电脑，了解 PrivacyCheck 能说明什么。</translation>
  </message>
  <message>
   <source>The scan could not be finished</source>
   <translation>扫描未能完成</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_chart</name>
  <message>
   <source>▲ sent: full bars      ▼ received: hatched bars</source>
   <translation>▲ 发送：实心条      ▼ 接收：斜线条</translation>
  </message>
  <message>
   <source>{}: at least {} sent, {} received</source>
   <translation>{}：至少发送 {}，接收 {}</translation>
  </message>
  <message>
   <source>{}: {} sent, {} received</source>
   <translation>{}：发送 {}，接收 {}</translation>
  </message>
  <message>
   <source>{}: nothing recorded</source>
   <translation>{}：没有记录</translation>
  </message>
  <message>
   <source>Left and right go from day to day. {}</source>
   <translation>左右键逐日移动。{}</translation>
  </message>
  <message>
   <source>Sent and received by day</source>
   <translation>每日发送与接收</translation>
  </message>
 </context>
 <context>
  <name>gui.traffic_view</name>
  <message>
   <source>Turn recording on</source>
   <translation>开启记录</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间段</translation>
  </message>
  <message>
   <source>As text</source>
   <translation>文字显示</translation>
  </message>
  <message>
   <source>The chart in words</source>
   <translation>用文字描述图表</translation>
  </message>
  <message>
   <source>Turn recording off</source>
   <translation>关闭记录</translation>
  </message>
  <message>
   <source>Run in a terminal: privacycheck history traffic</source>
   <translation>请在终端中运行：privacycheck history traffic</translation>
  </message>
 </context>
 <context>
  <name>gui.tray</name>
  <message>
   <source>Open PrivacyCheck</source>
   <translation>打开 PrivacyCheck</translation>
  </message>
  <message>
   <source>Pause for 1 hour</source>
   <translation>暂停 1 小时</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>继续记录</translation>
  </message>
  <message>
   <source>Start recording</source>
   <translation>开始记录</translation>
  </message>
  <message>
   <source>Hide this icon</source>
   <translation>隐藏这个图标</translation>
  </message>
 </context>
 <context>
  <name>gui.views</name>
  <message>
   <source>Tell the picture in words</source>
   <translation>用文字描述图片</translation>
  </message>
  <message>
   <source>The picture in words</source>
   <translation>图片的文字描述</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>流向</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>整幅地图</translation>
  </message>
  <message>
   <source>{} more programs are in the table. {}</source>
   <translation>表格中还有 {} 个程序。{}</translation>
  </message>
  <message>
   <source>Show as: {}</source>
   <translation>显示方式：{}</translation>
  </message>
 </context>
 <context>
  <name>gui.world_map</name>
  <message>
   <source>Arrow keys go from mark to mark, Enter shows the connections there, plus and minus zoom. {}</source>
   <translation>方向键在各标记之间移动，回车键显示那里的连接，加减键缩放。{}</translation>
  </message>
  <message>
   <source>World map</source>
   <translation>世界地图</translation>
  </message>
 </context>
 <context>
  <name>history.database</name>
  <message>
   <source>The history in {path} is damaged. Close PrivacyCheck and start it again.</source>
   <translation>{path} 中的历史记录已损坏。请关闭 PrivacyCheck 后重新启动。</translation>
  </message>
  <message>
   <source>The history was damaged and has been begun anew; the old file is kept as {path}.</source>
   <translation>历史记录已损坏，已重新开始；旧文件保存为 {path}。</translation>
  </message>
  <message>
   <source>The disk is full: nothing can be added to {path}. Free some space and try again.</source>
   <translation>磁盘已满：无法向 {path} 添加内容。请腾出空间后重试。</translation>
  </message>
  <message>
   <source>The history in {path} cannot be written to. Make its folder writable.</source>
   <translation>无法写入 {path} 中的历史记录。请将其文件夹设为可写。</translation>
  </message>
  <message>
   <source>The history in {path} was written by a newer version of PrivacyCheck and is left as it is. Install that version again, or move the file away.</source>
   <translation>{path} 中的历史记录由更新版本的 PrivacyCheck 写入，将保持原样。请重新安装该版本，或将文件移走。</translation>
  </message>
  <message>
   <source>Another program is writing to the history. Try again in a moment.</source>
   <translation>另一个程序正在写入历史记录。请稍后重试。</translation>
  </message>
  <message>
   <source>The history in {path} could not be read or written: {error}.</source>
   <translation>无法读取或写入 {path} 中的历史记录：{error}。</translation>
  </message>
  <message>
   <source>The entries are deleted, but another program still reads the history, so that traces of them stay in its log for now. Close it and delete again.</source>
   <translation>条目已删除，但另一个程序仍在读取历史记录，因此其日志中暂时还留有痕迹。请关闭该程序后再次删除。</translation>
  </message>
  <message>
   <source>The history cannot be kept in {folder}: {error}. Make the folder writable, or set PRIVACYCHECK_DATA_DIR to another one.</source>
   <translation>无法在 {folder} 中保存历史记录：{error}。请将该文件夹设为可写，或用 PRIVACYCHECK_DATA_DIR 指定其他文件夹。</translation>
  </message>
  <message>
   <source>The history in {path} is damaged and could not be begun anew. Move the file away and try again.</source>
   <translation>{path} 中的历史记录已损坏，且无法重新开始。请将文件移走后重试。</translation>
  </message>
  <message>
   <source>{path} could not be deleted: {error}.</source>
   <translation>无法删除 {path}：{error}。</translation>
  </message>
 </context>
 <context>
  <name>history.news</name>
  <message>
   <source>The news cannot be read: they are damaged, or another version of PrivacyCheck wrote them.</source>
   <translation>无法读取新动态：已损坏，或由另一版本的 PrivacyCheck 写入。</translation>
  </message>
 </context>
 <context>
  <name>history.scans</name>
  <message>
   <source>The kept scan {number} cannot be read: it is damaged, or another version of PrivacyCheck wrote it.</source>
   <translation>无法读取保留的扫描 {number}：已损坏，或由另一版本的 PrivacyCheck 写入。</translation>
  </message>
  <message>
   <source>There is no kept scan {number}. See: privacycheck history list</source>
   <translation>没有编号为 {number} 的扫描。请参阅：privacycheck history list</translation>
  </message>
 </context>
 <context>
  <name>history.traffic</name>
  <message>
   <source>This computer's clock was set anew ({days}). What was recorded then may stand under a wrong day.</source>
   <translation>这台电脑的时钟曾被重新设置（{days}）。当时记录的内容可能归到了错误的日期。</translation>
  </message>
  <message numerus="yes">
   <source>{n} days after {day} hold entries too. They are not shown here.</source>
   <comment>1 day after {day} holds entries too. They are not shown here.</comment>
   <translation>
    <numerusform>{day} 之后还有 {n} 天有条目，此处未显示。</numerusform>
   </translation>
  </message>
  <message>
   <source>What was recorded cannot be read: it is damaged, or another version of PrivacyCheck wrote it. To begin anew: privacycheck history delete --all</source>
   <translation>无法读取所记录的内容：已损坏，或由另一版本的 PrivacyCheck 写入。要重新开始：privacycheck history delete --all</translation>
  </message>
 </context>
 <context>
  <name>identify.groups</name>
  <message>
   <source>menu entry {name} ({id})</source>
   <translation>菜单项 {name}（{id}）</translation>
  </message>
  <message>
   <source>{package} in {place}</source>
   <translation>{package}，位于 {place}</translation>
  </message>
  <message numerus="yes">
   <source>{n} running processes of {path}</source>
   <comment>1 running process of {path}</comment>
   <translation>
    <numerusform>{path} 的 {n} 个正在运行的进程</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>identify.names</name>
  <message>
   <source>Debian package</source>
   <translation>Debian 软件包</translation>
  </message>
  <message>
   <source>RPM package</source>
   <translation>RPM 软件包</translation>
  </message>
  <message>
   <source>Arch package</source>
   <translation>Arch 软件包</translation>
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
   <translation>Windows 程序</translation>
  </message>
  <message>
   <source>menu entry</source>
   <translation>菜单项</translation>
  </message>
  <message>
   <source>running program</source>
   <translation>运行中的程序</translation>
  </message>
 </context>
 <context>
  <name>inspect.able</name>
  <message>
   <source>ZIP archives (also Java, Android, Office and browser packages)</source>
   <translation>ZIP 压缩包（包括 Java、Android、Office 和浏览器的包）</translation>
  </message>
  <message>
   <source>Electron archives (asar)</source>
   <translation>Electron 归档（asar）</translation>
  </message>
  <message>
   <source>tape archives (tar)</source>
   <translation>tar 归档</translation>
  </message>
  <message>
   <source>Debian packages</source>
   <translation>Debian 软件包</translation>
  </message>
  <message>
   <source>Chromium resource packs (pak)</source>
   <translation>Chromium 资源包（pak）</translation>
  </message>
  <message>
   <source>Qt resources (rcc)</source>
   <translation>Qt 资源（rcc）</translation>
  </message>
  <message>
   <source>Snap files and AppImages (squashfs)</source>
   <translation>Snap 文件和 AppImage（squashfs）</translation>
  </message>
 </context>
 <context>
  <name>inspect.batch</name>
  <message>
   <source>files larger than 8 GB</source>
   <translation>大于 8 GB 的文件</translation>
  </message>
  <message>
   <source>files that could not be read</source>
   <translation>无法读取的文件</translation>
  </message>
 </context>
 <context>
  <name>inspect.gathered</name>
  <message>
   <source>Not looked into: {what} ({count}).</source>
   <translation>未查看内部：{what}（{count}）。</translation>
  </message>
 </context>
 <context>
  <name>inspect.kinds</name>
  <message>
   <source>documentation</source>
   <translation>文档</translation>
  </message>
  <message>
   <source>tests or examples</source>
   <translation>测试或示例</translation>
  </message>
  <message>
   <source>a translation</source>
   <translation>翻译</translation>
  </message>
  <message>
   <source>a list of parts</source>
   <translation>组件列表</translation>
  </message>
  <message>
   <source>a list of packages</source>
   <translation>软件包列表</translation>
  </message>
  <message>
   <source>a map for developers</source>
   <translation>供开发者使用的映射</translation>
  </message>
  <message>
   <source>a definition of messages</source>
   <translation>消息定义</translation>
  </message>
  <message>
   <source>a grammar of a language</source>
   <translation>语言的语法</translation>
  </message>
  <message>
   <source>a picture or a font</source>
   <translation>图片或字体</translation>
  </message>
 </context>
 <context>
  <name>inspect.look</name>
  <message>
   <source>parts packed in a way that cannot be read here</source>
   <translation>以这里无法读取的方式压缩的部分</translation>
  </message>
  <message>
   <source>Chromium resources packed with Brotli</source>
   <translation>用 Brotli 压缩的 Chromium 资源</translation>
  </message>
  <message>
   <source>Qt resources packed with Zstandard</source>
   <translation>用 Zstandard 压缩的 Qt 资源</translation>
  </message>
  <message>
   <source>archives too deep inside others</source>
   <translation>在其他压缩包中嵌套过深的压缩包</translation>
  </message>
  <message>
   <source>file system images (squashfs) packed in a way that we do not read</source>
   <translation>以我们无法读取的方式压缩的文件系统映像（squashfs）</translation>
  </message>
  <message>
   <source>archives inside archives that are too large to unpack</source>
   <translation>嵌套在压缩包中、过大而无法解压的压缩包</translation>
  </message>
  <message>
   <source>parts packed with Zstandard</source>
   <translation>用 Zstandard 压缩的部分</translation>
  </message>
 </context>
 <context>
  <name>inspect.packed</name>
  <message>
   <source>7-Zip archives</source>
   <translation>7-Zip 压缩包</translation>
  </message>
  <message>
   <source>RAR archives</source>
   <translation>RAR 压缩包</translation>
  </message>
  <message>
   <source>Windows cabinets</source>
   <translation>Windows CAB 文件</translation>
  </message>
  <message>
   <source>Windows installer databases</source>
   <translation>Windows 安装程序数据库</translation>
  </message>
  <message>
   <source>RPM packages</source>
   <translation>RPM 软件包</translation>
  </message>
 </context>
 <context>
  <name>inspect.place</name>
  <message>
   <source>a link</source>
   <translation>链接</translation>
  </message>
  <message>
   <source>a comment</source>
   <translation>注释</translation>
  </message>
  <message>
   <source>an e-mail address</source>
   <translation>电子邮件地址</translation>
  </message>
  <message>
   <source>a name in a file format</source>
   <translation>文件格式中的名称</translation>
  </message>
  <message>
   <source>a certificate</source>
   <translation>证书</translation>
  </message>
  <message>
   <source>the address of a script for web pages</source>
   <translation>网页脚本的地址</translation>
  </message>
  <message>
   <source>a list of addresses</source>
   <translation>地址列表</translation>
  </message>
  <message>
   <source>a comparison of addresses</source>
   <translation>地址比较</translation>
  </message>
  <message>
   <source>a description of a package</source>
   <translation>软件包说明</translation>
  </message>
  <message>
   <source>the name of a module</source>
   <translation>模块名称</translation>
  </message>
  <message>
   <source>a template for web pages</source>
   <translation>网页模板</translation>
  </message>
  <message>
   <source>an example</source>
   <translation>示例</translation>
  </message>
  <message>
   <source>no sign that it is used</source>
   <translation>没有迹象表明被使用</translation>
  </message>
 </context>
 <context>
  <name>inspect.walk</name>
  <message>
   <source>files or folders that your account may not read</source>
   <translation>您的账户无权读取的文件或文件夹</translation>
  </message>
  <message>
   <source>files that went away while we looked</source>
   <translation>查看期间消失的文件</translation>
  </message>
  <message>
   <source>things that are no files, such as devices</source>
   <translation>不是文件的项目，例如设备</translation>
  </message>
  <message>
   <source>folders that lie on another disk</source>
   <translation>位于其他磁盘上的文件夹</translation>
  </message>
  <message>
   <source>files beyond the first 2,000,000</source>
   <translation>超出前 200 万个的文件</translation>
  </message>
 </context>
 <context>
  <name>inspect.zips</name>
  <message>
   <source>damaged archives</source>
   <translation>损坏的压缩包</translation>
  </message>
  <message>
   <source>parts of archives that are locked with a password</source>
   <translation>压缩包中带密码的文件</translation>
  </message>
  <message>
   <source>parts of archives that are packed in a way that we do not read</source>
   <translation>压缩包中以我们无法读取的方式压缩的文件</translation>
  </message>
  <message>
   <source>archives that grow far too large when unpacked</source>
   <translation>解压后过大的压缩包</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>{word} and {word2}</source>
   <translation>{word} 和 {word2}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <source>{head}: {rest}</source>
   <translation>{head}：{rest}</translation>
  </message>
  <message>
   <source>{text} (in English)</source>
   <translation>{text}（英文）</translation>
  </message>
  <message>
   <source>{thing}, {thing2}</source>
   <translation>{thing}、{thing2}</translation>
  </message>
  <message>
   <source>{part}, {part2}</source>
   <translation>{part}，{part2}</translation>
  </message>
  <message>
   <source>{clause}; {clause2}</source>
   <translation>{clause}；{clause2}</translation>
  </message>
 </context>
 <context>
  <name>locate.locator</name>
  <message>
   <source>Where a server probably stands cannot be told: {path} is missing or damaged.</source>
   <translation>无法判断服务器可能位于何处：{path} 缺失或已损坏。</translation>
  </message>
  <message>
   <source>Who runs a network cannot be told: {error}</source>
   <translation>无法判断网络由谁运营：{error}</translation>
  </message>
 </context>
 <context>
  <name>locate.networks</name>
  <message>
   <source>{path} is not address data that this computer can read.</source>
   <translation>{path} 不是这台电脑能读取的地址数据。</translation>
  </message>
  <message>
   <source>{path} is not address data.</source>
   <translation>{path} 不是地址数据。</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>{path} 已损坏。</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged.</source>
   <translation>{path} 不完整或已损坏。</translation>
  </message>
  <message>
   <source>{path} is empty.</source>
   <translation>{path} 是空的。</translation>
  </message>
 </context>
 <context>
  <name>locate.own</name>
  <message>
   <source>it tells neither countries nor networks</source>
   <translation>其中既没有国家或地区信息，也没有网络信息</translation>
  </message>
  <message>
   <source>Your own address data {file} is not used: {error}.</source>
   <translation>您自己的地址数据 {file} 未被使用：{error}。</translation>
  </message>
  <message>
   <source>Where servers probably stand comes from your own {file} of {day}.</source>
   <translation>服务器的大致位置来自您自己的 {file}（{day}）。</translation>
  </message>
  <message>
   <source>Who runs a network comes from your own {file} of {day}.</source>
   <translation>网络运营者信息来自您自己的 {file}（{day}）。</translation>
  </message>
  <message>
   <source>it is no MMDB file, cut off, or too large</source>
   <translation>不是 MMDB 文件、不完整或过大</translation>
  </message>
 </context>
 <context>
  <name>match.apps</name>
  <message>
   <source>name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>program file</source>
   <translation>程序文件</translation>
  </message>
  <message>
   <source>publisher</source>
   <translation>发布者</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>bundle id</source>
   <translation>应用包标识</translation>
  </message>
  <message>
   <source>Is this {name}? Only one sign speaks for it, so we say nothing about it.</source>
   <translation>这是 {name} 吗？只有一个迹象支持，因此我们不作说明。</translation>
  </message>
  <message>
   <source>{by}; other signs point to {others}</source>
   <translation>{by}；其他标识指向 {others}</translation>
  </message>
  <message>
   <source>{source} package {package}</source>
   <translation>{source} 软件包 {package}</translation>
  </message>
  <message>
   <source>publisher {publisher}</source>
   <translation>发布者 {publisher}</translation>
  </message>
  <message>
   <source>bundle {bundle} signed by {signer}</source>
   <translation>应用包 {bundle}，由 {signer} 签名</translation>
  </message>
  <message>
   <source>signing identity {signer}</source>
   <translation>签名身份 {signer}</translation>
  </message>
 </context>
 <context>
  <name>match.sites</name>
  <message>
   <source>site {host}</source>
   <translation>网站 {host}</translation>
  </message>
 </context>
 <context>
  <name>present.changes</name>
  <message>
   <source>Look at these first</source>
   <translation>请先看这些</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>有变化</translation>
  </message>
  <message>
   <source>No longer there</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>What the rule book says anew</source>
   <translation>规则库的新说法</translation>
  </message>
  <message>
   <source>{name} is new: {levels}.</source>
   <translation>{name} 是新增的：{levels}。</translation>
  </message>
  <message>
   <source>from “{levels}” to “{levels2}”</source>
   <translation>从“{levels}”变为“{levels2}”</translation>
  </message>
  <message numerus="yes">
   <source>{n} changes</source>
   <comment>1 change</comment>
   <translation>
    <numerusform>{n} 项变化</numerusform>
   </translation>
  </message>
  <message>
   <source>The maker of {name} is now {maker}{before}.</source>
   <translation>{name} 的开发商现在是 {maker}{before}。</translation>
  </message>
  <message>
   <source>{says}, the maker of {name} belongs to {who}.</source>
   <translation>{says}，{name} 的开发商归属于：{who}。</translation>
  </message>
  <message>
   <source>{name} is now version {version}{version2}.</source>
   <translation>{name} 现在的版本是 {version}{version2}。</translation>
  </message>
  <message>
   <source>{name} is installed in another way now.</source>
   <translation>{name} 现在的安装方式与之前不同。</translation>
  </message>
  <message>
   <source>{name} was connected to {recipient_name}{what}. Before it was not seen there.</source>
   <translation>{name} 曾连接到 {recipient_name}{what}。之前未见到这一连接。</translation>
  </message>
  <message>
   <source>{name} was not seen connected to {recipient_name} this time.</source>
   <translation>这次未见到 {name} 连接到 {recipient_name}。</translation>
  </message>
  <message>
   <source>Nothing changed between the two scans.</source>
   <translation>两次扫描之间没有变化。</translation>
  </message>
  <message>
   <source>{changed}, worth a look.</source>
   <translation>{changed}，值得留意。</translation>
  </message>
  <message>
   <source>{changed}, {first} of them worth a look.</source>
   <translation>{changed}，其中 {first} 项值得留意。</translation>
  </message>
  <message>
   <source>{changed}, and nothing stands out.</source>
   <translation>{changed}，未见特别之处。</translation>
  </message>
  <message>
   <source>{name} is no longer there.</source>
   <translation>{name} 已不存在。</translation>
  </message>
  <message>
   <source>because of something seen on this computer: {says}</source>
   <translation>原因是在这台电脑上看到的情况：{says}</translation>
  </message>
  <message>
   <source> (before: {version})</source>
   <translation>（之前：{version}）</translation>
  </message>
  <message>
   <source>By the rule book {name} is made by {maker}{before}.</source>
   <translation>根据规则库，{name} 的开发商是 {maker}{before}。</translation>
  </message>
  <message>
   <source>nobody that is known</source>
   <translation>目前不知道归属</translation>
  </message>
  <message>
   <source>According to the newer rule book</source>
   <translation>根据较新的规则库</translation>
  </message>
  <message>
   <source>According to your own rules</source>
   <translation>根据您自己的规则</translation>
  </message>
  <message>
   <source>{word} (before: {owners_before}).</source>
   <translation>{word}（之前：{owners_before}）。</translation>
  </message>
  <message>
   <source>, for {purposes}</source>
   <translation>，用途：{purposes}</translation>
  </message>
  <message>
   <source>The rule book or the program was updated between the scans (rules of {newest} and of {newest2}): some changes come from there.</source>
   <translation>两次扫描之间更新了规则库或本程序（规则日期为 {newest} 和 {newest2}）：部分变化由此而来。</translation>
  </message>
  <message>
   <source>One of the scans did not come to its end, so that some programs may seem new or gone.</source>
   <translation>其中一次扫描没有完成，因此有些程序可能看似新增或消失。</translation>
  </message>
  <message>
   <source>The earlier scan bears a later time: the clock of this computer was set anew.</source>
   <translation>较早的扫描显示的时间反而较晚：这台电脑的时钟被重新设置过。</translation>
  </message>
  <message>
   <source>The later scan could not look at everything: {missed}.</source>
   <translation>较晚的扫描未能查看全部内容：{missed}。</translation>
  </message>
  <message>
   <source>because of your own decision.</source>
   <translation>原因是您自己的决定。</translation>
  </message>
  <message>
   <source>{name} went {step}, {because}</source>
   <translation>{name} 的级别{step}，{because}</translation>
  </message>
  <message>
   <source>because the rule book changed, not the program.</source>
   <translation>原因是规则库有变化，而不是程序有变化。</translation>
  </message>
  <message>
   <source>because this was not seen this time: {says}</source>
   <translation>原因是这次没有看到：{says}</translation>
  </message>
  <message>
   <source>because of its other version.</source>
   <translation>原因是它的版本不同了。</translation>
  </message>
  <message>
   <source>for another reason.</source>
   <translation>原因是其他情况。</translation>
  </message>
 </context>
 <context>
  <name>present.changes_here</name>
  <message>
   <source>{name}, new: {says}</source>
   <translation>{name}，新增：{says}</translation>
  </message>
  <message>
   <source>{name}, no longer: {says}</source>
   <translation>{name}，不再有：{says}</translation>
  </message>
  <message>
   <source>{name} may do more now: {rights} ({by}).</source>
   <translation>{name} 现在可以做更多事情：{rights}（{by}）。</translation>
  </message>
  <message>
   <source>{name} may no longer do this: {rights}.</source>
   <translation>{name} 不再可以：{rights}。</translation>
  </message>
  <message>
   <source>The extension {name} is new in {program}. {says}</source>
   <translation>{program} 中新增了扩展 {name}。{says}</translation>
  </message>
  <message>
   <source>The extension {name} is no longer on in {program}.</source>
   <translation>扩展 {name} 在 {program} 中已不再启用。</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do other things now. {says}</source>
   <translation>{program} 中的扩展 {name} 现在可以做的事情有变化。{says}</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may do more now: {rights}.</source>
   <translation>{program} 中的扩展 {name} 现在可以做更多事情：{rights}。</translation>
  </message>
  <message>
   <source>The extension {name} in {program} may no longer do this: {rights}.</source>
   <translation>{program} 中的扩展 {name} 不再可以：{rights}。</translation>
  </message>
  <message>
   <source>{name} opens {list} for you now{before}.</source>
   <translation>{name} 现在是打开 {list} 的默认程序{before}。</translation>
  </message>
  <message>
   <source>{name} may not do this now: {rights} ({by}).</source>
   <translation>{name} 现在不可以：{rights}（{by}）。</translation>
  </message>
  <message>
   <source>No longer on this computer: {says}</source>
   <translation>这台电脑上不再有：{says}</translation>
  </message>
 </context>
 <context>
  <name>present.cite</name>
  <message>
   <source>{title} ({by}, {published}; read {accessed})</source>
   <translation>“{title}”（{by}，{published}；查阅于 {accessed}）</translation>
  </message>
  <message>
   <source>{title} ({by}; read {accessed})</source>
   <translation>“{title}”（{by}；查阅于 {accessed}）</translation>
  </message>
 </context>
 <context>
  <name>present.computer</name>
  <message>
   <source>We found no added certificates, proxies, tunnels, special groups or rules for browsers in what we could read.</source>
   <translation>在我们能读取的内容中，没有发现添加的证书、代理、隧道、特殊用户组或浏览器规则。</translation>
  </message>
  <message>
   <source>{count}: see the report of the scan.</source>
   <translation>{count}：请查看扫描报告。</translation>
  </message>
  <message numerus="yes">
   <source>{n} other settings</source>
   <comment>1 other setting</comment>
   <translation>
    <numerusform>另有 {n} 项设置</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.concerns</name>
  <message>
   <source>What I type and copy</source>
   <translation>我输入和复制的内容</translation>
  </message>
  <message>
   <source>Camera and microphone</source>
   <translation>摄像头和麦克风</translation>
  </message>
  <message>
   <source>Children use this computer</source>
   <translation>有孩子使用这台电脑</translation>
  </message>
  <message>
   <source>Secrets of my work</source>
   <translation>我工作中的机密</translation>
  </message>
  <message>
   <source>Where I am</source>
   <translation>我所在的位置</translation>
  </message>
  <message>
   <source>Whom I know and write to</source>
   <translation>我认识的人和我联系的人</translation>
  </message>
  <message>
   <source>What I read and watch</source>
   <translation>我阅读和观看的内容</translation>
  </message>
  <message>
   <source>Money and papers</source>
   <translation>钱款和证件</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>健康</translation>
  </message>
 </context>
 <context>
  <name>present.evidence</name>
  <message>
   <source>Officials or the press said this without showing proof that others can check. It raises no level. Read it beside what was measured and decided.</source>
   <translation>官方人士或媒体这样说过，但没有出示他人可以核实的证据。它不会提高级别。请结合已测量和已裁定的内容来阅读。</translation>
  </message>
  <message>
   <source>These laws let a state ask for data under conditions. That it could ask does not mean that data was handed over. Laws raise no level.</source>
   <translation>这些法律允许国家在一定条件下索取数据。可以索取并不表示数据已被交出。法律不会提高级别。</translation>
  </message>
  <message>
   <source>{get} in {where} for {whom}: {says}</source>
   <translation>{get}（{where}）。适用对象：{whom}。{says}</translation>
  </message>
  <message>
   <source>We know of no decision, admission or measurement about this program. Nobody may have looked.</source>
   <translation>关于这个程序，我们没有发现任何裁决、承认或测量结果。也可能还没有人查过。</translation>
  </message>
  <message>
   <source>By {by}.</source>
   <translation>出自：{by}。</translation>
  </message>
  <message>
   <source>Speaks against it ({date}): {says}</source>
   <translation>与此相反的说法（{date}）：{says}</translation>
  </message>
  <message>
   <source>Bans and restrictions by states, and their end. They raise no level.</source>
   <translation>各国的禁令和限制，以及何时解除。它们不会提高级别。</translation>
  </message>
  <message>
   <source> until {until}</source>
   <translation>，至 {until} 为止</translation>
  </message>
  <message>
   <source>By {by}, since {since}{until}.</source>
   <translation>由 {by} 作出，自 {since} 起{until}。</translation>
  </message>
  <message>
   <source>Why it applies: {because}.</source>
   <translation>适用的原因：{because}。</translation>
  </message>
  <message>
   <source>Who oversees it: {oversight}</source>
   <translation>由谁监督：{oversight}</translation>
  </message>
  <message>
   <source>Secrecy: {secrecy}</source>
   <translation>保密规定：{secrecy}</translation>
  </message>
  <message>
   <source>Reach abroad: {abroad}</source>
   <translation>对境外的效力：{abroad}</translation>
  </message>
  <message>
   <source>art. {text}</source>
   <translation>第 {text} 条</translation>
  </message>
  <message>
   <source>What is documented</source>
   <translation>有据可查的内容</translation>
  </message>
  <message>
   <source>What the maker says</source>
   <translation>开发商的说法</translation>
  </message>
  <message>
   <source>Claims without public proof</source>
   <translation>没有公开证据的说法</translation>
  </message>
  <message>
   <source>Does not count here: {why_not}.</source>
   <translation>此处不计入：{why_not}。</translation>
  </message>
  <message>
   <source>Reply: {reply}</source>
   <translation>回应：{reply}</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>法律状况</translation>
  </message>
  <message>
   <source>This is about all programs of this kind. It does not name this one.</source>
   <translation>这针对的是所有同类程序，并没有点名这个程序。</translation>
  </message>
  <message>
   <source>The laws of {place} are not in the rule book yet.</source>
   <translation>规则库中还没有 {place} 的法律。</translation>
  </message>
  <message>
   <source>The maker's seat is not on record.</source>
   <translation>没有关于开发商注册地的记录。</translation>
  </message>
  <message>
   <source>Laws that apply</source>
   <translation>适用的法律</translation>
  </message>
  <message>
   <source>We have not read the maker's privacy policy yet.</source>
   <translation>我们还没有读过开发商的隐私政策。</translation>
  </message>
  <message>
   <source>in English</source>
   <translation>英文内容</translation>
  </message>
 </context>
 <context>
  <name>present.find</name>
  <message numerus="yes">
   <source>{n} programs</source>
   <comment>1 program</comment>
   <translation>
    <numerusform>{n} 个程序</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flow_picture</name>
  <message>
   <source>Company</source>
   <translation>公司</translation>
  </message>
  <message>
   <source>Probably in</source>
   <translation>可能位于</translation>
  </message>
  <message>
   <source>not visible</source>
   <translation>不可见</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message numerus="yes">
   <source>{n} more programs</source>
   <comment>1 more program</comment>
   <translation>
    <numerusform>另外 {n} 个程序</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more companies</source>
   <comment>1 more company</comment>
   <translation>
    <numerusform>另外 {n} 家公司</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more countries</source>
   <comment>1 more country</comment>
   <translation>
    <numerusform>另外 {n} 个国家或地区</numerusform>
   </translation>
  </message>
  <message>
   <source>To</source>
   <translation>发往</translation>
  </message>
  <message>
   <source>Server probably in:</source>
   <translation>服务器可能位于：</translation>
  </message>
  <message numerus="yes">
   <source>{n} others</source>
   <comment>1 other</comment>
   <translation>
    <numerusform>另外 {n} 个</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.flows</name>
  <message>
   <source>new</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已消失</translation>
  </message>
  <message>
   <source>sent {volume}, received {volume2}</source>
   <translation>发送 {volume}，接收 {volume2}</translation>
  </message>
  <message>
   <source>{word}: {app} to {recipient_name}{purpose}{through}: {amounts}</source>
   <translation>{word}：{app} 到 {recipient_name}{purpose}{through}：{amounts}</translation>
  </message>
  <message>
   <source>Connected to</source>
   <translation>连接到</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Company's home</source>
   <translation>公司注册地</translation>
  </message>
  <message>
   <source>Server probably in</source>
   <translation>服务器可能位于</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>已发送</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>已接收</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>1 byte</comment>
   <translation>
    <numerusform>{n} 字节</numerusform>
   </translation>
  </message>
  <message>
   <source>at least {size}</source>
   <translation>至少 {size}</translation>
  </message>
  <message>
   <source>, through {through}</source>
   <translation>，经由 {through}</translation>
  </message>
  <message numerus="yes">
   <source>{n} recipients</source>
   <comment>1 recipient</comment>
   <translation>
    <numerusform>{n} 个接收方</numerusform>
   </translation>
  </message>
  <message>
   <source>{end}, probably in {where}</source>
   <translation>{end}，可能位于 {where}</translation>
  </message>
  <message numerus="yes">
   <source>{n} countries</source>
   <comment>1 country</comment>
   <translation>
    <numerusform>{n} 个国家或地区</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} purposes</source>
   <translation>{count} 种用途</translation>
  </message>
 </context>
 <context>
  <name>present.history</name>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>时间（UTC）</translation>
  </message>
  <message>
   <source>Rules of</source>
   <translation>规则日期</translation>
  </message>
  <message>
   <source>Scan of {taken}, rules of {newest}.</source>
   <translation>扫描时间 {taken}，规则日期 {newest}。</translation>
  </message>
  <message>
   <source>From {earlier} to {later}: {summary}</source>
   <translation>从 {earlier} 到 {later}：{summary}</translation>
  </message>
 </context>
 <context>
  <name>present.html</name>
  <message>
   <source>PrivacyCheck {version} looked at {system}, {taken}. Rules up to {newest}. Nothing was sent anywhere.</source>
   <translation>PrivacyCheck {version} 查看了 {system}，时间 {taken}。规则截至 {newest}。没有向任何地方发送任何内容。</translation>
  </message>
  <message>
   <source>PrivacyCheck report</source>
   <translation>PrivacyCheck 报告</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>This is a made-up sample computer.</source>
   <translation>这是一台虚构的示例电脑。</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>查看了哪些内容</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed.</source>
   <comment>1 library or part of the system is not listed.</comment>
   <translation>
    <numerusform>有 {n} 个库和系统组件未列出。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.inside</name>
  <message>
   <source>Found inside the program's files. That is no proof that anything is sent.</source>
   <translation>在程序文件内部找到。这并不证明有任何内容被发送。</translation>
  </message>
  <message>
   <source>Set up to report to</source>
   <translation>已设置为报告给</translation>
  </message>
  <message>
   <source>Can report to</source>
   <translation>能够报告给</translation>
  </message>
  <message>
   <source>Knows the address of</source>
   <translation>含有以下接收方的地址</translation>
  </message>
  <message>
   <source>module</source>
   <translation>模块</translation>
  </message>
  <message>
   <source>Python module</source>
   <translation>Python 模块</translation>
  </message>
  <message>
   <source>Go module</source>
   <translation>Go 模块</translation>
  </message>
  <message>
   <source>Rust crate</source>
   <translation>Rust 包</translation>
  </message>
  <message>
   <source>.NET assembly</source>
   <translation>.NET 程序集</translation>
  </message>
  <message>
   <source>Java package</source>
   <translation>Java 包</translation>
  </message>
  <message>
   <source>file</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>letters in the code</source>
   <translation>代码中的文字</translation>
  </message>
  <message>
   <source>address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>key for reports to</source>
   <translation>用于报告的密钥，发往</translation>
  </message>
  <message>
   <source>{get} {text} in {file}{why}</source>
   <translation>{get} {text}，位于 {file}{why}</translation>
  </message>
  <message>
   <source>, its own maker</source>
   <translation>，即它自己的开发商</translation>
  </message>
  <message>
   <source>Built in: {sdks}</source>
   <translation>内置：{sdks}</translation>
  </message>
  <message>
   <source>Part: {sdks}.</source>
   <translation>组件：{sdks}。</translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>1 file</comment>
   <translation>
    <numerusform>{n} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>  No part or address that the rule book knows counts here. There may be others.</source>
   <translation>  这里没有规则库已知的、需要计入的组件或地址。可能还有其他的。</translation>
  </message>
  <message>
   <source>  The look was stopped before its end.</source>
   <translation>  查看在完成之前被停止。</translation>
  </message>
  <message>
   <source>      The program's maker chooses where it reports to.</source>
   <translation>      报告发往哪里由该程序的开发商选择。</translation>
  </message>
  <message>
   <source>Found: {evidence}</source>
   <translation>找到：{evidence}</translation>
  </message>
  <message>
   <source>Not seen: {line}</source>
   <translation>未看到：{line}</translation>
  </message>
  <message>
   <source>For other purposes: </source>
   <translation>用于其他用途： </translation>
  </message>
 </context>
 <context>
  <name>present.letter</name>
  <message>
   <source>It is on record that it can learn: {listed}.</source>
   <translation>有记录表明它能够了解：{listed}。</translation>
  </message>
  <message>
   <source>It is made by {name}{seat}.{owned}</source>
   <translation>它的开发商是 {name}{seat}。{owned}</translation>
  </message>
  <message>
   <source>When we looked, it was {said}.</source>
   <translation>我们查看时，它 {said}。</translation>
  </message>
  <message>
   <source>Begin with this: {step}</source>
   <translation>请从这一步开始：{step}</translation>
  </message>
  <message>
   <source>, whose legal home is {country_name}</source>
   <translation>，其注册地是 {country_name}</translation>
  </message>
  <message>
   <source> It belongs to {owner}.</source>
   <translation>它归属于 {owner}。</translation>
  </message>
  <message>
   <source>When we looked, it {said}.</source>
   <translation>我们查看时，它 {said}。</translation>
  </message>
  <message numerus="yes">
   <source>{n} other things</source>
   <comment>1 other thing</comment>
   <translation>
    <numerusform>另外 {n} 项内容</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.overview</name>
  <message>
   <source>Nothing was sent anywhere. No finding is not a proof that nothing happens.</source>
   <translation>没有向任何地方发送任何内容。没有发现并不证明什么都没有发生。</translation>
  </message>
  <message>
   <source>We found {count} and know {known} of them{parts}.</source>
   <translation>我们找到了 {count}，了解其中 {known} 个{parts}。</translation>
  </message>
  <message>
   <source>We found no programs that people use. That does not mean that all is well: see what was looked at.</source>
   <translation>我们没有找到人们使用的程序。这并不表示一切都没有问题：请看看我们检查了哪些内容。</translation>
  </message>
  <message>
   <source>to do something about</source>
   <translation>个需要处理</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>个值得留意</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>个尚不了解</translation>
  </message>
 </context>
 <context>
  <name>present.pace</name>
  <message>
   <source>{count} of {files}</source>
   <translation>{count} / {files}</translation>
  </message>
  <message numerus="yes">
   <source>about {n} hours left</source>
   <comment>about 1 hour left</comment>
   <translation>
    <numerusform>大约还需 {n} 小时</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} a second</source>
   <translation>每秒 {size}</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation>还需几秒</translation>
  </message>
  <message>
   <source>about {n} seconds left</source>
   <translation>大约还需 {n} 秒</translation>
  </message>
  <message numerus="yes">
   <source>about {n} minutes left</source>
   <comment>about 1 minute left</comment>
   <translation>
    <numerusform>大约还需 {n} 分钟</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.panel</name>
  <message>
   <source>Nobody wrote steps for this very program yet. These help with programs of its kind.</source>
   <translation>还没有人为这个程序专门编写步骤。以下步骤适用于同类程序。</translation>
  </message>
  <message>
   <source>Nothing that we could check is on record. That does not mean that it learns nothing.</source>
   <translation>没有我们能够核实的记录。这并不表示它什么都不了解。</translation>
  </message>
  <message>
   <source>It was not running when we looked. Most programs talk only while you use them.</source>
   <translation>我们查看时，它没有在运行。大多数程序只在您使用时才联网。</translation>
  </message>
  <message>
   <source> It is switched off.</source>
   <translation>它已被关闭。</translation>
  </message>
  <message>
   <source>made by {maker}</source>
   <translation>开发商：{maker}</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>版本 {version}</translation>
  </message>
  <message>
   <source>Why this level</source>
   <translation>为什么是这个级别</translation>
  </message>
  <message>
   <source>What it can learn about you</source>
   <translation>它可能了解您的哪些信息</translation>
  </message>
  <message>
   <source>Seen on this computer</source>
   <translation>在这台电脑上看到</translation>
  </message>
  <message>
   <source>It can also {can}.</source>
   <translation>它还可以 {can}。</translation>
  </message>
  <message>
   <source>Made by {publisher}.</source>
   <translation>发布者：{publisher}。</translation>
  </message>
  <message>
   <source>Id: {id}</source>
   <translation>标识：{id}</translation>
  </message>
  <message>
   <source>Extension {name}: {says}{state}</source>
   <translation>扩展 {name}：{says}{state}</translation>
  </message>
  <message>
   <source>What you can do</source>
   <translation>您可以做什么</translation>
  </message>
  <message>
   <source>How we recognised it</source>
   <translation>我们如何识别它</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more.</source>
   <comment>And 1 more.</comment>
   <translation>
    <numerusform>另有 {n} 项。</numerusform>
   </translation>
  </message>
  <message>
   <source>, profile {profile}</source>
   <translation>，配置文件 {profile}</translation>
  </message>
  <message>
   <source>We have no advice yet.</source>
   <translation>我们暂时还没有建议。</translation>
  </message>
  <message>
   <source>Recognised by: {by}</source>
   <translation>识别依据：{by}</translation>
  </message>
  <message>
   <source>Found as: {line}</source>
   <translation>发现时的名称：{line}</translation>
  </message>
  <message>
   <source>You accepted this: {reason}</source>
   <translation>您已接受此项：{reason}</translation>
  </message>
  <message>
   <source>You ignored this: {reason}</source>
   <translation>您已忽略此项：{reason}</translation>
  </message>
  <message>
   <source>How sure: {certainties}</source>
   <translation>把握程度：{certainties}</translation>
  </message>
  <message>
   <source>It may {rights}.</source>
   <translation>它可以 {rights}。</translation>
  </message>
  <message>
   <source>It may not {rights}.</source>
   <translation>它不可以 {rights}。</translation>
  </message>
  <message>
   <source>What it changes: {changes}</source>
   <translation>会有什么改变：{changes}</translation>
  </message>
  <message>
   <source>What you lose: {loses}</source>
   <translation>您会失去什么：{loses}</translation>
  </message>
 </context>
 <context>
  <name>present.paper</name>
  <message>
   <source>Source: {source}</source>
   <translation>来源：{source}</translation>
  </message>
 </context>
 <context>
  <name>present.past</name>
  <message>
   <source>Scans are not kept. What is kept already stays until you delete it.</source>
   <translation>目前不保留扫描结果。已经保留的会一直留着，直到您删除。</translation>
  </message>
  <message>
   <source>Scans are kept for {count}, on this computer only, in a file that other users cannot read.</source>
   <translation>扫描结果保留 {count}，只存放在这台电脑上，存放它的文件其他用户无法读取。</translation>
  </message>
  <message>
   <source>{count} as before.</source>
   <translation>{count}与之前相同。</translation>
  </message>
  <message>
   <source>No scans kept</source>
   <translation>没有保留的扫描结果</translation>
  </message>
  <message>
   <source>Turn on keeping, then scan: the next scan can tell you what is new on this computer.</source>
   <translation>请先开启保留，再进行扫描：下一次扫描就能告诉您这台电脑上有什么新变化。</translation>
  </message>
  <message>
   <source>No scans kept yet</source>
   <translation>还没有保留的扫描结果</translation>
  </message>
  <message>
   <source>Each scan of this computer is kept here. From the second one on you see what appeared, changed or went away in between.</source>
   <translation>这台电脑的每次扫描都会保留在这里。从第二次起，您可以看到其间出现、改变或消失了什么。</translation>
  </message>
  <message>
   <source>One scan is kept</source>
   <translation>已保留一次扫描</translation>
  </message>
  <message>
   <source>There is nothing to compare it with yet. After the next scan you see here what changed.</source>
   <translation>目前还没有可比较的内容。下次扫描后，您会在这里看到有什么变化。</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>1 day</comment>
   <translation>
    <numerusform>{n} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} programs are</source>
   <comment>1 program is</comment>
   <translation>
    <numerusform>{n} 个程序</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.places</name>
  <message>
   <source>Numbers count connections. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>数字表示连接数。服务器的位置是根据其地址推测的（IP Geolocation by DB-IP, db-ip.com）。</translation>
  </message>
  <message>
   <source>Places are guesses (IP Geolocation by DB-IP, db-ip.com).</source>
   <translation>位置为推测（IP Geolocation by DB-IP, db-ip.com）。</translation>
  </message>
  <message>
   <source> to {names}</source>
   <translation>，发往 {names}</translation>
  </message>
  <message>
   <source>; {unknown} to an owner who is not known</source>
   <translation>；其中 {unknown} 个的所有者未知</translation>
  </message>
  <message>
   <source>Server probably in {name}: {measure}{to}{lost}. {count}: {names}.</source>
   <translation>服务器可能位于 {name}：{measure}{to}{lost}。{count}：{names}。</translation>
  </message>
  <message>
   <source>The larger a mark, the more was sent and received.</source>
   <translation>标记越大，发送和接收的数据越多。</translation>
  </message>
  <message>
   <source>The larger a mark, the more connections.</source>
   <translation>标记越大，连接越多。</translation>
  </message>
  <message numerus="yes">
   <source>{n} Programs</source>
   <comment>1 Program</comment>
   <translation>
    <numerusform>{n} 个程序</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.recipients</name>
  <message>
   <source>this computer's own name cache</source>
   <translation>这台电脑自己的名称缓存</translation>
  </message>
  <message>
   <source>Address: {address}</source>
   <translation>地址：{address}</translation>
  </message>
  <message>
   <source>We do not know who makes this program, and saw no connection at this moment.</source>
   <translation>我们不知道这个程序的开发商是谁，此刻也没有看到任何连接。</translation>
  </message>
  <message>
   <source> (the maker's own)</source>
   <translation>（开发商自有）</translation>
  </message>
  <message>
   <source>{network} (AS{asn})</source>
   <translation>{network}（AS{asn}）</translation>
  </message>
  <message>
   <source>Legal home of the company: {home}</source>
   <translation>公司的注册地：{home}</translation>
  </message>
  <message>
   <source>Server probably in: {place}</source>
   <translation>服务器可能位于：{place}</translation>
  </message>
  <message>
   <source>Network run by: {network}</source>
   <translation>网络运营方：{network}</translation>
  </message>
  <message>
   <source> (from {host_origin})</source>
   <translation>（来自 {host_origin}）</translation>
  </message>
  <message>
   <source>, name: {host}{origin}</source>
   <translation>，名称：{host}{origin}</translation>
  </message>
  <message>
   <source>Who receives it</source>
   <translation>谁会收到</translation>
  </message>
  <message>
   <source>, since {since}</source>
   <translation>，自 {since} 起</translation>
  </message>
  <message>
   <source>Connected to {recipient_name}{own}{purpose}.</source>
   <translation>曾连接到 {recipient_name}{own}{purpose}。</translation>
  </message>
  <message>
   <source>Leaves through {through}. Who runs its far end is not seen.</source>
   <translation>经由 {through} 发出。另一端由谁运营，我们看不到。</translation>
  </message>
  <message>
   <source>Reverse look-up: {reverse_name}. Whoever runs the network wrote that; it proves no company.</source>
   <translation>反向查询：{reverse_name}。这个名称由网络的运营者填写，不能证明属于哪家公司。</translation>
  </message>
  <message>
   <source>How sure: likely. The name is one that this computer remembers for the address.</source>
   <translation>把握程度：很可能。这个名称是这台电脑为该地址记住的名称之一。</translation>
  </message>
  <message>
   <source>Maker: {name}. Legal home: {seat}.</source>
   <translation>开发商：{name}。注册地：{seat}。</translation>
  </message>
  <message>
   <source>Storage: {says}</source>
   <translation>存储：{says}</translation>
  </message>
  <message>
   <source>Owner: {name}{share}{since}.</source>
   <translation>所有者：{name}{share}{since}。</translation>
  </message>
  <message>
   <source>To ask for your data, or have it deleted: {contact}</source>
   <translation>如需索取或删除您的数据：{contact}</translation>
  </message>
  <message>
   <source>not on record</source>
   <translation>没有记录</translation>
  </message>
 </context>
 <context>
  <name>present.recording</name>
  <message>
   <source>Not recording</source>
   <translation>未在记录</translation>
  </message>
  <message>
   <source>Recording is paused</source>
   <translation>记录已暂停</translation>
  </message>
  <message>
   <source>Recording, with a problem</source>
   <translation>正在记录，但有问题</translation>
  </message>
  <message>
   <source>Not recording: the recorder does not run</source>
   <translation>未在记录：记录程序没有运行</translation>
  </message>
  <message>
   <source>How much each program sends to whom is kept on this computer.</source>
   <translation>每个程序向谁发送了多少数据，都保留在这台电脑上。</translation>
  </message>
  <message>
   <source>Nothing is recorded.</source>
   <translation>目前没有记录任何内容。</translation>
  </message>
  <message>
   <source>Recording is turned on, but the recorder does not run.</source>
   <translation>记录已开启，但记录程序没有运行。</translation>
  </message>
  <message>
   <source>Recording is paused until {clock}.</source>
   <translation>记录暂停至 {clock}。</translation>
  </message>
  <message>
   <source>To record: privacycheck record on</source>
   <translation>要开始记录：privacycheck record on</translation>
  </message>
  <message>
   <source>To start it: privacycheck record on</source>
   <translation>要启动它：privacycheck record on</translation>
  </message>
  <message>
   <source>To end it: privacycheck record off</source>
   <translation>要停止记录：privacycheck record off</translation>
  </message>
  <message>
   <source>Starts when you log in: {how}.</source>
   <translation>在您登录时启动：{how}。</translation>
  </message>
  <message>
   <source>Notifications of first contacts: {notifications}.</source>
   <translation>首次联系的通知：{notifications}。</translation>
  </message>
  <message>
   <source>an unknown time</source>
   <translation>未知时间</translation>
  </message>
  <message>
   <source>Last written: {clock}. Waiting in memory: {waiting}.</source>
   <translation>上次写入：{clock}。内存中待写入：{waiting}。</translation>
  </message>
  <message>
   <source>by systemd</source>
   <translation>通过 systemd</translation>
  </message>
  <message>
   <source>by an autostart entry</source>
   <translation>通过自动启动项</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>No notifications about: {muted}</source>
   <translation>不通知的程序：{muted}</translation>
  </message>
  <message>
   <source>No news. They are found while recording is on, from its second day on.</source>
   <translation>没有新消息。只有在记录开启期间，从第二天起才会发现新消息。</translation>
  </message>
  <message>
   <source>Worth a look: </source>
   <translation>值得留意：</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
 </context>
 <context>
  <name>present.requests</name>
  <message>
   <source>{when}: {address}, no answer from {server}</source>
   <translation>{when}：{address}，{server} 未应答</translation>
  </message>
  <message numerus="yes">
   <source>{n} reverse look-ups</source>
   <comment>1 reverse look-up</comment>
   <translation>
    <numerusform>{n} 次反向查询</numerusform>
   </translation>
  </message>
  <message>
   <source>{found}. They are off now. Nothing else.</source>
   <translation>{found}。现已关闭。此外没有其他请求。</translation>
  </message>
  <message>
   <source>{when}: {address}, answered by {server}</source>
   <translation>{when}：{address}，由 {server} 应答</translation>
  </message>
  <message>
   <source>{found}. You have turned them on. Nothing else.</source>
   <translation>{found}。您已开启此功能。此外没有其他请求。</translation>
  </message>
 </context>
 <context>
  <name>present.rows</name>
  <message>
   <source>program not visible</source>
   <translation>看不到是哪个程序</translation>
  </message>
  <message>
   <source>talked to {parts}</source>
   <translation>曾与 {parts}通信</translation>
  </message>
  <message>
   <source>running, no connection outside seen</source>
   <translation>正在运行，未看到对外连接</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>未运行</translation>
  </message>
  <message numerus="yes">
   <source>{n} addresses not known</source>
   <comment>1 address not known</comment>
   <translation>
    <numerusform>{n} 个未知地址</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>present.streams</name>
  <message>
   <source>Owner not known</source>
   <translation>所有者未知</translation>
  </message>
  <message>
   <source>Country not known</source>
   <translation>国家或地区未知</translation>
  </message>
  <message numerus="yes">
   <source>{n} connections</source>
   <comment>1 connection</comment>
   <translation>
    <numerusform>{n} 个连接</numerusform>
   </translation>
  </message>
  <message>
   <source>{once} and {count} more</source>
   <translation>{once} 以及另外 {count} 个</translation>
  </message>
  <message>
   <source>Not drawn: {counted} within this computer or your own network.</source>
   <translation>未画出：{counted}，位于这台电脑或您自己的网络之内。</translation>
  </message>
  <message>
   <source>{counted} to servers whose country is not known ({names}).</source>
   <translation>{counted}，通往所在国家或地区未知的服务器（{names}）。</translation>
  </message>
 </context>
 <context>
  <name>present.table</name>
  <message>
   <source>Network run by</source>
   <translation>网络运营者</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>次数</translation>
  </message>
 </context>
 <context>
  <name>present.text</name>
  <message>
   <source>IP Geolocation by DB-IP (https://db-ip.com); networks by RouteViews, NRO and DB-IP (CC BY 4.0).</source>
   <translation>IP Geolocation by DB-IP (https://db-ip.com)；网络信息来自 RouteViews、NRO 和 DB-IP (CC BY 4.0)。</translation>
  </message>
  <message numerus="yes">
   <source>{n} libraries and parts of the system are not listed (--all lists them).</source>
   <comment>1 library or part of the system is not listed (--all lists it).</comment>
   <translation>
    <numerusform>未列出 {n} 个库和系统组件（用 --all 可全部列出）。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} connections belong to no program that we could see.</source>
   <comment>1 connection belongs to no program that we could see.</comment>
   <translation>
    <numerusform>有 {n} 个连接，我们看不出属于哪个程序。</numerusform>
   </translation>
  </message>
  <message>
   <source>  More, with every source: privacycheck app "{title}"</source>
   <translation>  更多内容及全部来源：privacycheck app "{title}"</translation>
  </message>
  <message>
   <source>Looked for, and nothing found: {names}.</source>
   <translation>查找过但未发现：{names}。</translation>
  </message>
  <message>
   <source>  A rule of your own to start from:</source>
   <translation>  可供您参考的一条自定义规则：</translation>
  </message>
  <message>
   <source>Nothing was sent anywhere. Addresses: </source>
   <translation>没有向任何地方发送任何内容。地址：</translation>
  </message>
  <message>
   <source>    not seen: </source>
   <translation>    未看到：</translation>
  </message>
 </context>
 <context>
  <name>present.traffic</name>
  <message>
   <source>All others</source>
   <translation>其他全部</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家或地区</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} 至 {until}</translation>
  </message>
  <message>
   <source>Recorded on this computer, {days}</source>
   <translation>在这台电脑上记录，{days}</translation>
  </message>
  <message>
   <source>Nothing was recorded ({days}). To record: privacycheck record on</source>
   <translation>没有记录任何内容（{days}）。要开始记录：privacycheck record on</translation>
  </message>
 </context>
 <context>
  <name>present.traffic_chart</name>
  <message numerus="yes">
   <source>on {n} days</source>
   <comment>on 1 day</comment>
   <translation>
    <numerusform>共 {n} 天</numerusform>
   </translation>
  </message>
  <message>
   <source>{sent} sent and {received} received, {days}.</source>
   <translation>发送 {sent}，接收 {received}，{days}。</translation>
  </message>
  <message>
   <source>The last {count}</source>
   <translation>最近 {count}</translation>
  </message>
  <message>
   <source>At least {sent} sent and {received} received, {days}.</source>
   <translation>至少发送 {sent}，接收 {received}，{days}。</translation>
  </message>
  <message>
   <source>Recording is off</source>
   <translation>记录已关闭</translation>
  </message>
  <message>
   <source>Turned on, it keeps how much each program sends to whom and receives, day by day, on this computer only. It keeps no contents and no pages.</source>
   <translation>开启后，它会逐日记下每个程序向谁发送了多少、接收了多少，只保存在这台电脑上。它不保存内容，也不保存网页。</translation>
  </message>
  <message>
   <source>Nothing recorded yet</source>
   <translation>还没有任何记录</translation>
  </message>
  <message>
   <source>Most programs talk only while you use them. What they send and receive will be shown here by day.</source>
   <translation>大多数程序只在您使用时才联网。它们发送和接收的数据量会按日显示在这里。</translation>
  </message>
 </context>
 <context>
  <name>present.wording</name>
  <message>
   <source>Do something</source>
   <translation>需要处理</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>值得留意</translation>
  </message>
  <message>
   <source>Nothing stands out</source>
   <translation>未见特别之处</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>尚不了解</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>已证实</translation>
  </message>
  <message>
   <source>Official case, contested</source>
   <translation>官方案件，有争议</translation>
  </message>
  <message>
   <source>Measured by researchers</source>
   <translation>研究人员测得</translation>
  </message>
  <message>
   <source>Reported, not confirmed</source>
   <translation>有报道，未经证实</translation>
  </message>
  <message>
   <source>Law that applies</source>
   <translation>适用的法律</translation>
  </message>
  <message>
   <source>The maker says</source>
   <translation>开发商的说法</translation>
  </message>
  <message>
   <source>Claimed, no public proof</source>
   <translation>有此说法，无公开证据</translation>
  </message>
  <message>
   <source>the program's own work</source>
   <translation>程序自身的功能</translation>
  </message>
  <message>
   <source>pictures, pages and files</source>
   <translation>图片、网页和文件</translation>
  </message>
  <message>
   <source>keeping devices in step</source>
   <translation>设备间同步</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>updates</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>video and sound</source>
   <translation>视频和声音</translation>
  </message>
  <message>
   <source>payment</source>
   <translation>付款</translation>
  </message>
  <message>
   <source>looking up names</source>
   <translation>查询域名</translation>
  </message>
  <message>
   <source>rented servers</source>
   <translation>租用的服务器</translation>
  </message>
  <message>
   <source>a delivery network</source>
   <translation>内容分发网络</translation>
  </message>
  <message>
   <source>Whether this still holds is not known.</source>
   <translation>现在是否仍然如此，尚不清楚。</translation>
  </message>
  <message>
   <source>Contested.</source>
   <translation>有争议。</translation>
  </message>
  <message>
   <source>Under appeal.</source>
   <translation>正在上诉。</translation>
  </message>
  <message>
   <source>Ended by an agreement.</source>
   <translation>已和解。</translation>
  </message>
  <message>
   <source>Mended since.</source>
   <translation>此后已修正。</translation>
  </message>
  <message>
   <source>Stopped since.</source>
   <translation>此后已停止。</translation>
  </message>
  <message>
   <source>It describes that time.</source>
   <translation>仅反映当时的情况。</translation>
  </message>
  <message>
   <source>In force.</source>
   <translation>生效中。</translation>
  </message>
  <message>
   <source>Lifted.</source>
   <translation>已解除。</translation>
  </message>
  <message>
   <source>Suspended.</source>
   <translation>已暂停执行。</translation>
  </message>
  <message>
   <source>Banned</source>
   <translation>已禁止</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>受限制</translation>
  </message>
  <message>
   <source>Ordered to change</source>
   <translation>被要求整改</translation>
  </message>
  <message>
   <source>Official warning</source>
   <translation>官方警告</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>很可能</translation>
  </message>
  <message>
   <source>possible, please check</source>
   <translation>有可能，请核对</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <source>your own network</source>
   <translation>您自己的网络</translation>
  </message>
  <message>
   <source>a neighbour on your own network</source>
   <translation>您自己网络中的邻近设备</translation>
  </message>
  <message>
   <source>all devices nearby</source>
   <translation>附近的所有设备</translation>
  </message>
  <message>
   <source>an address kept for examples</source>
   <translation>专供示例使用的地址</translation>
  </message>
  <message>
   <source>a reserved address</source>
   <translation>保留地址</translation>
  </message>
  <message>
   <source>the Tor network (where to is not seen)</source>
   <translation>Tor 网络（看不到通往哪里）</translation>
  </message>
  <message>
   <source>Confirmed finding</source>
   <translation>已证实的发现</translation>
  </message>
  <message>
   <source>Researchers measured something</source>
   <translation>研究人员有测量结果</translation>
  </message>
  <message>
   <source>A report, not confirmed</source>
   <translation>有报道，未经证实</translation>
  </message>
  <message>
   <source>Maker collects sensitive data</source>
   <translation>开发商收集敏感数据</translation>
  </message>
  <message>
   <source>what we saw on this computer</source>
   <translation>我们在这台电脑上看到的情况</translation>
  </message>
  <message>
   <source>a confirmed finding</source>
   <translation>一项已证实的发现</translation>
  </message>
  <message>
   <source>an official case</source>
   <translation>一起官方案件</translation>
  </message>
  <message>
   <source>what researchers measured</source>
   <translation>研究人员的测量结果</translation>
  </message>
  <message>
   <source>a report that is not confirmed</source>
   <translation>一则未经证实的报道</translation>
  </message>
  <message>
   <source>what its maker says</source>
   <translation>开发商自己的说法</translation>
  </message>
  <message>
   <source>an address of unknown owner ({address})</source>
   <translation>归属不明的地址（{address}）</translation>
  </message>
  <message>
   <source>one of: {name}{more}</source>
   <translation>以下之一：{name}{more}</translation>
  </message>
  <message>
   <source>Talked to {who}</source>
   <translation>曾与 {who} 通信</translation>
  </message>
  <message>
   <source>Set up to report to {who}</source>
   <translation>已设置为向 {who} 发送报告</translation>
  </message>
  <message>
   <source>We do not know {name} yet. That does not mean that it is fine.{made}</source>
   <translation>我们还不了解 {name}。这并不表示它没有问题。{made}</translation>
  </message>
  <message>
   <source>Nothing about {name} stands out in what we looked at. This is not a proof that nothing happens.</source>
   <translation>在我们查看的内容中，未见 {name} 有特别之处。这不能证明什么都没有发生。</translation>
  </message>
  <message>
   <source>There is something to do about {name}</source>
   <translation>{name} 有需要处理的事项</translation>
  </message>
  <message>
   <source>{name} is worth a look</source>
   <translation>{name} 值得留意</translation>
  </message>
  <message>
   <source>{opening}, because of {listed}.</source>
   <translation>{opening}，依据是：{listed}。</translation>
  </message>
  <message>
   <source>{name}, on servers of {hosted_at}</source>
   <translation>{name}，位于 {hosted_at} 的服务器上</translation>
  </message>
  <message>
   <source>an address of unknown owner, on servers of {hosted_at}</source>
   <translation>归属不明的地址（位于 {hosted_at} 的服务器上）</translation>
  </message>
  <message>
   <source>No record for it yet</source>
   <translation>还没有相关记录</translation>
  </message>
  <message>
   <source>No current finding counts</source>
   <translation>目前没有可计入的发现</translation>
  </message>
  <message>
   <source> It is made by {name}.</source>
   <translation>它的开发商是 {name}。</translation>
  </message>
 </context>
 <context>
  <name>recipients</name>
  <message>
   <source>the VPN interface {name} ({product})</source>
   <translation>VPN 接口 {name}（{product}）</translation>
  </message>
  <message>
   <source>the interface {name} ({product}, a modem or a VPN)</source>
   <translation>接口 {name}（{product}，调制解调器或 VPN）</translation>
  </message>
 </context>
 <context>
  <name>record.news</name>
  <message>
   <source>{app} was connected to {end} for the first time.</source>
   <translation>{app} 首次连接到 {end}。</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, a service for {purpose}.</source>
   <translation>{app} 连接到 {end}，一项用于 {purpose} 的服务。</translation>
  </message>
  <message>
   <source>{app} was connected to somebody new who is not known: {end}.</source>
   <translation>{app} 连接到一个未知的新接收方：{end}。</translation>
  </message>
  <message>
   <source>{app} was connected to {end}, which belongs to its own maker, a service for {purpose}.</source>
   <translation>{app} 连接到 {end}，该服务属于其开发商自己，用于 {purpose}。</translation>
  </message>
 </context>
 <context>
  <name>record.recorder</name>
  <message>
   <source>What was recorded waits in memory. {error}</source>
   <translation>所记录的内容暂存在内存中。{error}</translation>
  </message>
 </context>
 <context>
  <name>record.teller</name>
  <message>
   <source>{who} talked to {companies} for the first time: {names}.</source>
   <translation>{who} 首次与 {companies}联系：{names}。</translation>
  </message>
  <message>
   <source>New contacts</source>
   <translation>新的联系</translation>
  </message>
  <message>
   <source>A new contact</source>
   <translation>一个新的联系</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>另外 {count} 个</translation>
  </message>
  <message>
   <source>Among them for {purposes}.</source>
   <translation>其中用于 {purposes}。</translation>
  </message>
 </context>
 <context>
  <name>recorder_state</name>
  <message>
   <source>A recorder is already running. See: privacycheck record status</source>
   <translation>记录程序已在运行。请参阅：privacycheck record status</translation>
  </message>
  <message>
   <source>{path} cannot be written: {error}. Make its folder writable.</source>
   <translation>无法写入 {path}：{error}。请将其文件夹设为可写。</translation>
  </message>
 </context>
 <context>
  <name>scan</name>
  <message>
   <source>which package each program belongs to</source>
   <translation>每个程序属于哪个软件包</translation>
  </message>
  <message>
   <source>what the rule book says</source>
   <translation>规则库的内容</translation>
  </message>
  <message>
   <source>what is built into the programs</source>
   <translation>程序中内置了什么</translation>
  </message>
  <message>
   <source>The scan ended before it was finished.</source>
   <translation>扫描在完成之前结束了。</translation>
  </message>
  <message>
   <source>what is built into {name} ({number} of {all})</source>
   <translation>{name} 内置了什么（{number}/{all}）</translation>
  </message>
 </context>
 <context>
  <name>rules.words</name>
  <message>
   <source>What a program can learn about you</source>
   <translation>程序可能了解您的哪些信息</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>面部</translation>
  </message>
  <message>
   <source>Pictures or measurements of your face that can tell who you are.</source>
   <translation>能够辨认出您是谁的面部照片或面部测量数据。</translation>
  </message>
  <message>
   <source>Other body data</source>
   <translation>其他身体数据</translation>
  </message>
  <message>
   <source>Fingerprints, voice prints and other measurements of your body.</source>
   <translation>指纹、声纹以及其他身体测量数据。</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>声音</translation>
  </message>
  <message>
   <source>Sound from your microphone, such as calls and voice messages.</source>
   <translation>来自您的麦克风的声音，例如通话和语音消息。</translation>
  </message>
  <message>
   <source>Camera pictures</source>
   <translation>摄像头画面</translation>
  </message>
  <message>
   <source>Pictures and video from your camera.</source>
   <translation>来自您的摄像头的照片和视频。</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>What is shown on your screen.</source>
   <translation>您屏幕上显示的内容。</translation>
  </message>
  <message>
   <source>Typed text</source>
   <translation>输入的文字</translation>
  </message>
  <message>
   <source>What you type on the keyboard, also outside of messages.</source>
   <translation>您用键盘输入的内容，包括消息以外的内容。</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>剪贴板</translation>
  </message>
  <message>
   <source>What you copy and paste.</source>
   <translation>您复制和粘贴的内容。</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>The words and files that you send to other people.</source>
   <translation>您发送给他人的文字和文件。</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Documents, pictures and other files of yours.</source>
   <translation>您的文档、图片和其他文件。</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>The people you know: address book, friends, who writes to whom.</source>
   <translation>您认识的人：通讯录、好友、谁和谁通信。</translation>
  </message>
  <message>
   <source>Browsing</source>
   <translation>浏览记录</translation>
  </message>
  <message>
   <source>Which web pages you visit and what you search for.</source>
   <translation>您访问哪些网页、搜索什么内容。</translation>
  </message>
  <message>
   <source>Exact location</source>
   <translation>精确位置</translation>
  </message>
  <message>
   <source>Where you are, to the street or closer.</source>
   <translation>您所在的位置，精确到街道或更近。</translation>
  </message>
  <message>
   <source>Facts about your body, illness and fitness.</source>
   <translation>关于您的身体、疾病和健身情况的信息。</translation>
  </message>
  <message>
   <source>Home address</source>
   <translation>家庭住址</translation>
  </message>
  <message>
   <source>Where you live.</source>
   <translation>您住在哪里。</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>电话号码</translation>
  </message>
  <message>
   <source>Your telephone number.</source>
   <translation>您的电话号码。</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>电子邮件地址</translation>
  </message>
  <message>
   <source>Your e-mail address.</source>
   <translation>您的电子邮件地址。</translation>
  </message>
  <message>
   <source>Name and account</source>
   <translation>姓名与账号</translation>
  </message>
  <message>
   <source>Your name, birthday, picture, account name or papers.</source>
   <translation>您的姓名、生日、照片、账号名或证件。</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>付款信息</translation>
  </message>
  <message>
   <source>Cards, bank details and what you bought.</source>
   <translation>银行卡、银行账户信息，以及您买过什么。</translation>
  </message>
  <message>
   <source>Rough location</source>
   <translation>大致位置</translation>
  </message>
  <message>
   <source>The town or country you are in, for example from your internet address.</source>
   <translation>您所在的城市、国家或地区，例如根据您的互联网地址得出。</translation>
  </message>
  <message>
   <source>Device identity</source>
   <translation>设备标识</translation>
  </message>
  <message>
   <source>Numbers that tell your device apart from all others.</source>
   <translation>能把您的设备与其他所有设备区分开来的编号。</translation>
  </message>
  <message>
   <source>Installed programs</source>
   <translation>已安装的程序</translation>
  </message>
  <message>
   <source>Which other programs are on this computer.</source>
   <translation>这台电脑上还有哪些其他程序。</translation>
  </message>
  <message>
   <source>What you watch and hear</source>
   <translation>您看和听的内容</translation>
  </message>
  <message>
   <source>Videos, music, games and books that you look at, and for how long.</source>
   <translation>您看过、听过、玩过、读过的视频、音乐、游戏和书籍，以及花了多长时间。</translation>
  </message>
  <message>
   <source>Interests</source>
   <translation>兴趣</translation>
  </message>
  <message>
   <source>What a company guesses about you from all that it knows.</source>
   <translation>公司根据它掌握的全部信息对您作出的推测。</translation>
  </message>
  <message>
   <source>Internet address</source>
   <translation>互联网地址</translation>
  </message>
  <message>
   <source>The address from which you use the internet. Every server that you reach sees it.</source>
   <translation>您上网时使用的地址。您访问的每台服务器都能看到它。</translation>
  </message>
  <message>
   <source>Device details</source>
   <translation>设备详情</translation>
  </message>
  <message>
   <source>Model, system version, language, screen size and the like.</source>
   <translation>型号、系统版本、语言、屏幕尺寸等。</translation>
  </message>
  <message>
   <source>Use of the program</source>
   <translation>程序使用情况</translation>
  </message>
  <message>
   <source>Which functions you use, when and how often.</source>
   <translation>您使用哪些功能、什么时候使用、多久用一次。</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>崩溃报告</translation>
  </message>
  <message>
   <source>What happened when the program failed. Can hold parts of what you worked on.</source>
   <translation>程序出错时发生了什么。其中可能包含您正在处理的部分内容。</translation>
  </message>
  <message>
   <source>How sure we are</source>
   <translation>我们有多大把握</translation>
  </message>
  <message>
   <source>We saw it here ourselves: a connection, a permission or a setting.</source>
   <translation>我们在这台电脑上亲自看到的：一个连接、一项权限或一项设置。</translation>
  </message>
  <message>
   <source>A final decision, the maker's own admission, or removal as harmful software.</source>
   <translation>有最终裁定、开发商自己承认，或作为有害软件被移除。</translation>
  </message>
  <message>
   <source>A settlement, or an official decision that is contested, under appeal or not final.</source>
   <translation>有和解，或有官方决定但仍存在争议、正在上诉或尚未最终生效。</translation>
  </message>
  <message>
   <source>A technical study that says how it was done, so that others can repeat it.</source>
   <translation>有技术研究，并说明了研究方法，其他人可以重复验证。</translation>
  </message>
  <message>
   <source>One report, or one that others dispute.</source>
   <translation>只有一则报道，或报道受到其他人质疑。</translation>
  </message>
  <message>
   <source>What the company itself writes, for example in its privacy policy.</source>
   <translation>公司自己写的内容，例如写在隐私政策里。</translation>
  </message>
  <message>
   <source>A law that binds the company. That a state could ask for data does not mean that it got any.</source>
   <translation>对该公司有约束力的法律。国家可以要求提供数据，并不表示它已经拿到数据。</translation>
  </message>
  <message>
   <source>Officials or the press said so, and showed nothing that others could check.</source>
   <translation>官员或媒体这样说过，但没有拿出其他人可以核实的证据。</translation>
  </message>
  <message>
   <source>What to make of a program</source>
   <translation>如何看待一个程序</translation>
  </message>
  <message>
   <source>Something serious is well documented and still holds. The steps below help.</source>
   <translation>有严重的问题，记录充分，而且至今仍然存在。下面的步骤会有帮助。</translation>
  </message>
  <message>
   <source>It collects sensitive things, or something was found about it. Read why, then decide.</source>
   <translation>它会收集敏感信息，或者有人发现过它的一些问题。请先看原因，再作决定。</translation>
  </message>
  <message>
   <source>Nobody has written about it in the rule book. That does not mean that it is fine.</source>
   <translation>规则库里还没有关于它的内容。这并不表示它没有问题。</translation>
  </message>
  <message>
   <source>We know the program and nothing counts against it now. That is no proof that nothing happens.</source>
   <translation>我们了解这个程序，目前没有对它不利的发现。这并不能证明什么都没有发生。</translation>
  </message>
  <message>
   <source>What a connection is for</source>
   <translation>连接的用途</translation>
  </message>
  <message>
   <source>What you use the program for, such as sending your messages.</source>
   <translation>您使用该程序要做的事，例如发送您的消息。</translation>
  </message>
  <message>
   <source>Things that the program shows you.</source>
   <translation>程序向您显示的内容。</translation>
  </message>
  <message>
   <source>Copies of your data that other devices of yours get too.</source>
   <translation>您的数据的副本，您的其他设备也会收到。</translation>
  </message>
  <message>
   <source>Checking who you are.</source>
   <translation>核实您的身份。</translation>
  </message>
  <message>
   <source>Asking for newer versions and fetching them.</source>
   <translation>查询并下载新版本。</translation>
  </message>
  <message>
   <source>News that reach you without your asking.</source>
   <translation>无需您主动查询就会送达的消息。</translation>
  </message>
  <message>
   <source>Reports on how you use the program, sent to its maker.</source>
   <translation>关于您如何使用该程序的报告，会发送给开发商。</translation>
  </message>
  <message>
   <source>Counting and comparing what people do, often by a company of its own.</source>
   <translation>统计和比较人们的使用行为，往往由专门的公司来做。</translation>
  </message>
  <message>
   <source>Reports on what went wrong in the program.</source>
   <translation>关于程序出了什么问题的报告。</translation>
  </message>
  <message>
   <source>Showing some people one version and others another, and comparing.</source>
   <translation>给一部分人看一个版本，给另一部分人看另一个版本，再作比较。</translation>
  </message>
  <message>
   <source>Choosing and showing advertising, and telling whom it reached.</source>
   <translation>挑选和展示广告，并报告广告展示给了谁。</translation>
  </message>
  <message>
   <source>Your words or files are worked on by a model on a server.</source>
   <translation>您的文字或文件由服务器上的模型处理。</translation>
  </message>
  <message>
   <source>Music, films and calls.</source>
   <translation>音乐、电影和通话。</translation>
  </message>
  <message>
   <source>Paying, or checking what you paid for.</source>
   <translation>付款，或核对您付过款的内容。</translation>
  </message>
  <message>
   <source>Asking which address a name on the internet has.</source>
   <translation>查询互联网上某个名称对应的地址。</translation>
  </message>
  <message>
   <source>Computers that anybody can rent. Who rents them is another question.</source>
   <translation>任何人都可以租用的电脑。至于是谁在租用，则是另一个问题。</translation>
  </message>
  <message>
   <source>Servers near you that pass on things for many companies.</source>
   <translation>离您较近、为许多公司转发内容的服务器。</translation>
  </message>
 </context>
 <context>
  <name>rules.categories</name>
  <message>
   <source>AI assistants</source>
   <translation>AI 助手</translation>
  </message>
  <message>
   <source>Open Settings, look for Data or Privacy, and turn off the use of your chats for training.</source>
   <translation>打开“设置”，找到“数据”或“隐私”，关闭将您的聊天用于训练的选项。</translation>
  </message>
  <message>
   <source>Your words are not used to teach the model, as far as the maker says.</source>
   <translation>按照开发商的说法，您的文字不会用来训练模型。</translation>
  </message>
  <message>
   <source>Nothing you would notice.</source>
   <translation>您不会察觉到任何差别。</translation>
  </message>
  <message>
   <source>Do not paste names, health matters, passwords or papers from work.</source>
   <translation>不要粘贴姓名、健康情况、密码或工作文件。</translation>
  </message>
  <message>
   <source>What was never sent cannot be kept by anybody.</source>
   <translation>从未发送过的内容，谁也无法留存。</translation>
  </message>
  <message>
   <source>You describe things in general words instead.</source>
   <translation>您改用笼统的说法来描述。</translation>
  </message>
  <message>
   <source>Delete old chats, or turn the history off where the settings offer it.</source>
   <translation>删除旧的聊天；如果设置里可以关闭历史记录，就把它关掉。</translation>
  </message>
  <message>
   <source>Less of what you wrote stays with the maker.</source>
   <translation>您写过的内容留在开发商那里的会更少。</translation>
  </message>
  <message>
   <source>You cannot go back to old answers.</source>
   <translation>您无法再查看以前的回答。</translation>
  </message>
  <message>
   <source>Browsers</source>
   <translation>浏览器</translation>
  </message>
  <message>
   <source>Open the settings, find Privacy, and turn on blocking of third-party cookies and trackers.</source>
   <translation>打开设置，找到“隐私”，开启对第三方 Cookie 和跟踪器的拦截。</translation>
  </message>
  <message>
   <source>Fewer companies can follow you from page to page.</source>
   <translation>能够跨网页跟踪您的公司会变少。</translation>
  </message>
  <message>
   <source>A few pages may ask you to sign in again.</source>
   <translation>少数网页可能会要求您重新登录。</translation>
  </message>
  <message>
   <source>Look in the settings under Search, and turn off search suggestions.</source>
   <translation>在设置的“搜索”部分，关闭搜索建议。</translation>
  </message>
  <message>
   <source>What you type is not sent letter by letter before you press Enter.</source>
   <translation>在您按下回车键之前，您输入的内容不会逐字发送出去。</translation>
  </message>
  <message>
   <source>You type a little more.</source>
   <translation>您需要多打几个字。</translation>
  </message>
  <message>
   <source>Do not sign in to the browser itself unless you want the same bookmarks on several devices.</source>
   <translation>除非您想在多台设备上使用相同的书签，否则不要登录浏览器本身。</translation>
  </message>
  <message>
   <source>Your history stays on this computer.</source>
   <translation>您的浏览历史会留在这台电脑上。</translation>
  </message>
  <message>
   <source>Bookmarks and passwords are not copied to your other devices.</source>
   <translation>书签和密码不会复制到您的其他设备上。</translation>
  </message>
  <message>
   <source>Cloud drives</source>
   <translation>云盘</translation>
  </message>
  <message>
   <source>Choose in the settings which folders are copied. Leave private ones out.</source>
   <translation>在设置里选择要复制哪些文件夹。不要选私密的文件夹。</translation>
  </message>
  <message>
   <source>Only what you choose lies on somebody's servers.</source>
   <translation>只有您选择的内容会存放在别人的服务器上。</translation>
  </message>
  <message>
   <source>Other devices do not see the rest.</source>
   <translation>其他设备看不到其余的内容。</translation>
  </message>
  <message>
   <source>Lock private files with a password of your own before you store them.</source>
   <translation>存放私密文件之前，先用您自己的密码给它们加锁。</translation>
  </message>
  <message>
   <source>The company holds only what it cannot read.</source>
   <translation>公司保存的只是它读不了的内容。</translation>
  </message>
  <message>
   <source>You need the password each time, and the online preview does not work.</source>
   <translation>您每次都需要输入密码，而且无法使用在线预览。</translation>
  </message>
  <message>
   <source>Look through your shared links from time to time and end those you no longer need.</source>
   <translation>不时检查您的共享链接，停用不再需要的链接。</translation>
  </message>
  <message>
   <source>Old links do not open your files to strangers.</source>
   <translation>旧链接不会让陌生人打开您的文件。</translation>
  </message>
  <message>
   <source>People with those links lose access.</source>
   <translation>持有这些链接的人将无法再访问。</translation>
  </message>
  <message>
   <source>Download programs</source>
   <translation>下载程序</translation>
  </message>
  <message>
   <source>Remember that file sharing shows your internet address to all who share the same file.</source>
   <translation>请记住：共享文件时，所有共享同一文件的人都能看到您的互联网地址。</translation>
  </message>
  <message>
   <source>You choose with open eyes what you share.</source>
   <translation>您清楚地知道自己在共享什么。</translation>
  </message>
  <message>
   <source>Say no to all extras that the installer or an update offers.</source>
   <translation>对安装程序或更新时提供的所有附加内容都选择拒绝。</translation>
  </message>
  <message>
   <source>No other programs come along.</source>
   <translation>不会有其他程序一起装进来。</translation>
  </message>
  <message>
   <source>Turn off starting with the computer, and close it when the download is done.</source>
   <translation>关闭随电脑启动，下载完成后关闭该程序。</translation>
  </message>
  <message>
   <source>It talks to others only while you need it.</source>
   <translation>只有在您需要时，它才会与外界通信。</translation>
  </message>
  <message>
   <source>Downloads pause when it is closed.</source>
   <translation>关闭程序后，下载会暂停。</translation>
  </message>
  <message>
   <source>Editors and tools for programming</source>
   <translation>编辑器和编程工具</translation>
  </message>
  <message>
   <source>Search the settings for “telemetry” or “usage data” (reports on how you work), and turn it off.</source>
   <translation>在设置里搜索“遥测”或“使用数据”（关于您如何使用程序的报告），并将其关闭。</translation>
  </message>
  <message>
   <source>The maker learns less about how you work.</source>
   <translation>开发商对您的工作方式了解得更少。</translation>
  </message>
  <message>
   <source>The maker hears less about what goes wrong.</source>
   <translation>开发商对程序出现的问题了解得更少。</translation>
  </message>
  <message>
   <source>Install few extensions, and only from makers that you know. Each can read your files.</source>
   <translation>少装扩展，而且只装您了解的开发商的扩展。每个扩展都能读取您的文件。</translation>
  </message>
  <message>
   <source>Fewer strangers' programs see your work.</source>
   <translation>能看到您工作内容的陌生程序会变少。</translation>
  </message>
  <message>
   <source>Some comforts.</source>
   <translation>会少一些便利。</translation>
  </message>
  <message>
   <source>Games and launchers</source>
   <translation>游戏和游戏平台</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the launcher's settings.</source>
   <translation>在游戏平台的设置里关闭随电脑启动。</translation>
  </message>
  <message>
   <source>It runs only while you play.</source>
   <translation>它只在您玩游戏时运行。</translation>
  </message>
  <message>
   <source>Updates come when you open it.</source>
   <translation>只有在您打开它时才会更新。</translation>
  </message>
  <message>
   <source>Set your profile, list of friends and activity to private.</source>
   <translation>将您的个人资料、好友列表和动态设为不公开。</translation>
  </message>
  <message>
   <source>Strangers do not see what and when you play.</source>
   <translation>陌生人看不到您玩什么游戏、什么时候玩。</translation>
  </message>
  <message>
   <source>People find you less easily.</source>
   <translation>别人不太容易找到您。</translation>
  </message>
  <message>
   <source>Play under a made-up name, and do not use the same name elsewhere.</source>
   <translation>使用虚构的名字玩游戏，并且不要在其他地方使用同一个名字。</translation>
  </message>
  <message>
   <source>Your games do not lead to your other accounts.</source>
   <translation>别人无法通过您的游戏找到您的其他账号。</translation>
  </message>
  <message>
   <source>Friends need to be told the name.</source>
   <translation>需要把这个名字告诉朋友。</translation>
  </message>
  <message>
   <source>Input methods and keyboards</source>
   <translation>输入法和键盘</translation>
  </message>
  <message>
   <source>Turn off cloud input, online suggestions and the shared dictionary in the settings.</source>
   <translation>在设置里关闭云输入、在线建议和共享词库。</translation>
  </message>
  <message>
   <source>What you type is less likely to leave this computer.</source>
   <translation>您输入的内容不太会离开这台电脑。</translation>
  </message>
  <message>
   <source>Suggestions for rare words are poorer.</source>
   <translation>生僻词的输入建议会差一些。</translation>
  </message>
  <message>
   <source>Switch to the system's own keyboard before you type passwords or private things.</source>
   <translation>输入密码或私密内容之前，切换到系统自带的键盘。</translation>
  </message>
  <message>
   <source>The program does not see those words.</source>
   <translation>该程序看不到这些文字。</translation>
  </message>
  <message>
   <source>One key press more.</source>
   <translation>要多按一次键。</translation>
  </message>
  <message>
   <source>Try the input method that comes with your system.</source>
   <translation>试试系统自带的输入法。</translation>
  </message>
  <message>
   <source>One program less reads all that you type.</source>
   <translation>能读取您全部输入内容的程序少了一个。</translation>
  </message>
  <message>
   <source>Some shortcuts and word lists are missing.</source>
   <translation>会缺少一些快捷键和词库。</translation>
  </message>
  <message>
   <source>Mail programs</source>
   <translation>邮件程序</translation>
  </message>
  <message>
   <source>Turn off loading of pictures and other content from the internet in the settings.</source>
   <translation>在设置里关闭从互联网加载图片和其他内容。</translation>
  </message>
  <message>
   <source>Senders do not learn when and where you opened their mail.</source>
   <translation>发件人无法得知您在何时何地打开了邮件。</translation>
  </message>
  <message>
   <source>You press a button to see pictures.</source>
   <translation>需要按一下按钮才能看到图片。</translation>
  </message>
  <message>
   <source>Check in the settings or on the maker's page if your mail passes through the maker's own servers.</source>
   <translation>在设置里或开发商的网页上查看，您的邮件是否会经过开发商自己的服务器。</translation>
  </message>
  <message>
   <source>You know who can hold your mail and its password.</source>
   <translation>您会知道谁可能持有您的邮件和邮箱密码。</translation>
  </message>
  <message>
   <source>Media players and music</source>
   <translation>媒体播放器和音乐</translation>
  </message>
  <message>
   <source>Look in the settings for usage data and online look-up of covers and lyrics, and turn off what you do not need.</source>
   <translation>在设置里查看有关使用数据以及在线查找封面和歌词的选项，关闭您不需要的部分。</translation>
  </message>
  <message>
   <source>Fewer companies learn what you play.</source>
   <translation>知道您在播放什么的公司会变少。</translation>
  </message>
  <message>
   <source>Covers and texts may be missing.</source>
   <translation>可能会缺少封面和歌词。</translation>
  </message>
  <message>
   <source>Play your own files from this computer where you can.</source>
   <translation>尽量播放这台电脑上您自己的文件。</translation>
  </message>
  <message>
   <source>Nobody keeps a list of what you hear and see.</source>
   <translation>没有人会记录您听了什么、看了什么。</translation>
  </message>
  <message>
   <source>You need the files yourself.</source>
   <translation>您需要自己准备文件。</translation>
  </message>
  <message>
   <source>Video meetings</source>
   <translation>视频会议</translation>
  </message>
  <message>
   <source>Join from the browser if the invitation offers it.</source>
   <translation>如果邀请中提供从浏览器加入的方式，请从浏览器加入。</translation>
  </message>
  <message>
   <source>Nothing needs to run on your computer afterwards.</source>
   <translation>会议结束后，您的电脑上不需要继续运行任何程序。</translation>
  </message>
  <message>
   <source>Some functions are missing.</source>
   <translation>会缺少一些功能。</translation>
  </message>
  <message>
   <source>Turn off starting with the computer in the program's settings.</source>
   <translation>在程序的设置里关闭随电脑启动。</translation>
  </message>
  <message>
   <source>It runs only while you meet.</source>
   <translation>它只在您开会时运行。</translation>
  </message>
  <message>
   <source>Calls do not ring when the program is closed.</source>
   <translation>程序关闭时，来电不会响铃。</translation>
  </message>
  <message>
   <source>Ask at the start whether the meeting is recorded, and by which helper programs.</source>
   <translation>会议开始时，问清是否会录制，以及由哪些辅助程序录制。</translation>
  </message>
  <message>
   <source>You know who keeps your voice and picture.</source>
   <translation>您会知道谁保存您的声音和影像。</translation>
  </message>
  <message>
   <source>Messengers</source>
   <translation>聊天程序</translation>
  </message>
  <message>
   <source>Do not let the program read your whole address book. Add people one by one.</source>
   <translation>不要让程序读取您的整个通讯录。请逐个添加联系人。</translation>
  </message>
  <message>
   <source>The numbers of your friends are not sent without their asking.</source>
   <translation>不会在朋友不知情的情况下发送他们的号码。</translation>
  </message>
  <message>
   <source>You add new contacts by hand.</source>
   <translation>您需要手动添加新联系人。</translation>
  </message>
  <message>
   <source>Open Settings, then Privacy. Choose who may see your photo, when you were last online and your number.</source>
   <translation>打开“设置”，再打开“隐私”，选择谁可以看到您的照片、您上次在线的时间和您的号码。</translation>
  </message>
  <message>
   <source>Strangers learn less about you.</source>
   <translation>陌生人对您了解得更少。</translation>
  </message>
  <message>
   <source>People you have not added cannot find you so easily.</source>
   <translation>您没有添加过的人不太容易找到您。</translation>
  </message>
  <message>
   <source>Check in the settings whether chats are saved online, and whether those copies are locked with a password of yours.</source>
   <translation>在设置里查看聊天记录是否保存在网上，以及这些副本是否用您自己的密码加了锁。</translation>
  </message>
  <message>
   <source>Copies of your messages are not open to others.</source>
   <translation>其他人无法打开您消息的副本。</translation>
  </message>
  <message>
   <source>If you lose the password, the copies are lost too.</source>
   <translation>如果您忘记密码，这些副本也就找不回来了。</translation>
  </message>
  <message>
   <source>Office and note programs</source>
   <translation>办公和笔记程序</translation>
  </message>
  <message>
   <source>Save papers that matter on this computer, not in the maker's online storage.</source>
   <translation>把重要的文件保存在这台电脑上，不要存到开发商的在线存储空间。</translation>
  </message>
  <message>
   <source>Nobody but you holds the text.</source>
   <translation>除您以外，没有人持有这些文字。</translation>
  </message>
  <message>
   <source>You make your own copies and share files yourself.</source>
   <translation>您需要自己做备份，自己共享文件。</translation>
  </message>
  <message>
   <source>Look in the settings for Privacy, Feedback or Usage data, and turn optional reports off.</source>
   <translation>在设置里查找“隐私”“反馈”或“使用数据”，关闭可选的报告。</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>其他程序</translation>
  </message>
  <message>
   <source>Look through its settings for privacy, usage data and crash reports, and turn off what you do not need.</source>
   <translation>在它的设置里查看有关隐私、使用数据和崩溃报告的选项，关闭您不需要的部分。</translation>
  </message>
  <message>
   <source>Its maker learns less about you.</source>
   <translation>开发商对您了解得更少。</translation>
  </message>
  <message>
   <source>Remove it if you have not used it for a long time.</source>
   <translation>如果您很久没有用过它，就把它卸载。</translation>
  </message>
  <message>
   <source>A program that is gone sends nothing.</source>
   <translation>已经卸载的程序不会发送任何内容。</translation>
  </message>
  <message>
   <source>Remote control</source>
   <translation>远程控制</translation>
  </message>
  <message>
   <source>Turn off starting with the computer and access without a question.</source>
   <translation>关闭随电脑启动，并关闭无需询问即可访问的选项。</translation>
  </message>
  <message>
   <source>Nobody can connect while you are not there.</source>
   <translation>您不在时，没有人可以连接。</translation>
  </message>
  <message>
   <source>You cannot reach this computer from elsewhere.</source>
   <translation>您无法从别处访问这台电脑。</translation>
  </message>
  <message>
   <source>Let in only people you know and called yourself. Never somebody who called you.</source>
   <translation>只允许您认识并且由您主动联系的人连接。不要让主动打电话给您的人连接。</translation>
  </message>
  <message>
   <source>Strangers cannot see or move anything on your screen.</source>
   <translation>陌生人无法看到或操作您屏幕上的任何内容。</translation>
  </message>
  <message>
   <source>Use a long password of its own, and a second step at sign-in where offered.</source>
   <translation>为它单独设置一个长密码；如果提供登录第二步验证，请开启。</translation>
  </message>
  <message>
   <source>A stolen password alone does not open your computer.</source>
   <translation>仅凭被盗的密码，还不能打开您的电脑。</translation>
  </message>
  <message>
   <source>A little more time at sign-in.</source>
   <translation>登录时要多花一点时间。</translation>
  </message>
  <message>
   <source>Security programs</source>
   <translation>安全程序</translation>
  </message>
  <message>
   <source>Look in the settings for sending of samples or joining a community network, and decide if you want that.</source>
   <translation>在设置里查看有关发送样本或加入社区网络的选项，再决定是否需要。</translation>
  </message>
  <message>
   <source>Your own files are not sent for checking.</source>
   <translation>不会把您自己的文件发送出去检查。</translation>
  </message>
  <message>
   <source>New harmful programs may be noticed later.</source>
   <translation>可能会较晚发现新的有害程序。</translation>
  </message>
  <message>
   <source>Leave out the browser extension and shopping or search extras that the installer offers.</source>
   <translation>不要安装安装程序附带的浏览器扩展，以及购物或搜索方面的附加内容。</translation>
  </message>
  <message>
   <source>The program does not see which pages you open through them.</source>
   <translation>该程序无法通过它们看到您打开了哪些网页。</translation>
  </message>
  <message>
   <source>Warnings about bad pages come from the browser alone.</source>
   <translation>只有浏览器会对有问题的网页发出提醒。</translation>
  </message>
  <message>
   <source>Social networks</source>
   <translation>社交网络</translation>
  </message>
  <message>
   <source>Use the service in your browser instead of the program, and sign out when done.</source>
   <translation>在浏览器中使用该服务，不使用程序；用完后退出登录。</translation>
  </message>
  <message>
   <source>It sees only what the page lets it see.</source>
   <translation>它只能看到网页允许它看到的内容。</translation>
  </message>
  <message>
   <source>Notifications and some functions are missing.</source>
   <translation>会缺少通知和一些功能。</translation>
  </message>
  <message>
   <source>Open Settings, then Ads. Turn off ads based on your activity elsewhere.</source>
   <translation>打开“设置”，再打开“广告”，关闭根据您在其他地方的活动投放的广告。</translation>
  </message>
  <message>
   <source>Less about you is used to choose advertising.</source>
   <translation>用来挑选广告的、关于您的信息会变少。</translation>
  </message>
  <message>
   <source>The ads fit you less.</source>
   <translation>广告不那么符合您的兴趣。</translation>
  </message>
  <message>
   <source>Set your account to private where the settings offer it.</source>
   <translation>如果设置里有这一选项，请将您的账号设为不公开。</translation>
  </message>
  <message>
   <source>Only people you accept see what you post.</source>
   <translation>只有您同意的人才能看到您发布的内容。</translation>
  </message>
  <message>
   <source>Fewer people find you.</source>
   <translation>能找到您的人会变少。</translation>
  </message>
  <message>
   <source>Drivers and system programs</source>
   <translation>驱动和系统程序</translation>
  </message>
  <message>
   <source>Look in its settings for usage data or an improvement programme, and turn it off.</source>
   <translation>在它的设置里查找有关使用数据或改进计划的选项，并将其关闭。</translation>
  </message>
  <message>
   <source>The maker learns less about your computer.</source>
   <translation>开发商对您的电脑了解得更少。</translation>
  </message>
  <message>
   <source>Ask if you need the companion program at all. Many devices work without it.</source>
   <translation>想一想您是否真的需要这个配套程序。许多设备没有它也能使用。</translation>
  </message>
  <message>
   <source>One program less runs all the time.</source>
   <translation>一直在运行的程序少了一个。</translation>
  </message>
  <message>
   <source>Special keys, lights or settings of the device.</source>
   <translation>设备的特殊按键、灯光或设置可能无法使用。</translation>
  </message>
  <message>
   <source>Picture and video programs</source>
   <translation>图片和视频程序</translation>
  </message>
  <message>
   <source>Save projects on this computer, not in the maker's online storage.</source>
   <translation>把项目保存在这台电脑上，不要存到开发商的在线存储空间。</translation>
  </message>
  <message>
   <source>Your pictures and voices stay with you.</source>
   <translation>您的图片和声音留在您这里。</translation>
  </message>
  <message>
   <source>You make your own copies.</source>
   <translation>您需要自己做备份。</translation>
  </message>
  <message>
   <source>Remove the place from pictures before you publish them. Most programs can do that on export.</source>
   <translation>发布图片之前，先去掉其中的位置信息。大多数程序在导出时可以做到。</translation>
  </message>
  <message>
   <source>Others do not see where a picture was taken.</source>
   <translation>其他人看不到图片的拍摄地点。</translation>
  </message>
  <message>
   <source>Your own copies may lose the place too.</source>
   <translation>您自己的副本可能也会失去位置信息。</translation>
  </message>
  <message>
   <source>Use functions that work on faces or voices online only with people who agreed.</source>
   <translation>只有在当事人同意时，才使用在线处理人脸或声音的功能。</translation>
  </message>
  <message>
   <source>Nobody's face is sent without their knowing.</source>
   <translation>不会在当事人不知情的情况下发送其面部图像。</translation>
  </message>
  <message>
   <source>VPN programs</source>
   <translation>VPN 程序</translation>
  </message>
  <message>
   <source>Use it only when you need it. All your traffic passes through its maker's servers then.</source>
   <translation>只在需要时使用它。使用时，您的全部网络流量都会经过开发商的服务器。</translation>
  </message>
  <message>
   <source>One company fewer sees what you do online.</source>
   <translation>能看到您上网活动的公司少了一家。</translation>
  </message>
  <message>
   <source>Your own network operator sees the addresses you visit.</source>
   <translation>您自己的网络运营商能看到您访问的地址。</translation>
  </message>
  <message>
   <source>Turn on the kill switch or "block without VPN" in the settings if it matters that nothing leaks.</source>
   <translation>如果您不希望有任何内容泄露，请在设置里开启“断网保护”（kill switch）或“没有 VPN 时阻止连接”。</translation>
  </message>
  <message>
   <source>Nothing goes out beside the VPN when it breaks off.</source>
   <translation>VPN 中断时，不会有任何内容绕过 VPN 发送出去。</translation>
  </message>
  <message>
   <source>No internet at all while it is off.</source>
   <translation>VPN 关闭时，完全无法上网。</translation>
  </message>
  <message>
   <source>Turn off usage statistics and crash reports in the settings.</source>
   <translation>在设置里关闭使用统计和崩溃报告。</translation>
  </message>
  <message>
   <source>The maker learns less about when and where you connect.</source>
   <translation>开发商对您在何时何地连接了解得更少。</translation>
  </message>
 </context>
</TS>
