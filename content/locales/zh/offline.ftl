### Chinese. Short sentences. "离开本页" is the name of the button (ui-leave).

offline-title = 请先读这里
offline-lead = 这些文件是写给受企业伤害者的指南。不用上网，从文件夹或U盘就能打开。

offline-files_title = 这里有什么
offline-guide = 带提问的指南。六种语言都在这一个文件里。
offline-pages = 纯文字版指南，每种语言一个文件。没有提问，不需要JavaScript。
offline-trainers = 给培训者：虚构的案例、关系图和练习单。六种语言也都在这个文件里。
offline-sums = 一份清单，用来核对文件有没有被改动。

offline-open_title = 怎么打开
offline-open =
    - 在电脑上：双击指南文件，它会在浏览器里打开。
    - 在手机上：把指南文件复制到手机。在文件管理应用里打开它，选择一个浏览器。
    - 指南没有启动？请打开您所用语言的纯文字版。

offline-safe_title = 如果可能有人在监视
offline-safe =
    - 别人找到这个U盘或文件夹，就能看出是什么内容。请只放在对您安全的地方。
    - 复制到手机或电脑上的文件会一直在，直到您删除。如果可以，请用没有别人会看的设备。
    - 很多设备会记下打开过的文件。离开页面不会删除这份记录。
    - 在指南里，没有网络时，“离开本页”会打开一个空白页。在这一页和纯文字版里，它需要网络。没有网络，就直接关掉页面。
    - 您选的内容不会保存，也不会发送，除非您自己保存或打印。

offline-pass_title = 转给别人
offline-pass = 如果对您和对方都安全，您可以复制这些文件，转给别人。请把整个文件夹原样转交。可能已有更新的版本。这些文件的版本写在本文最后。

offline-check_title = 怎么核对文件
offline-check = 清单里每个文件都有一串长数字。文件被人改动，数字就会变。请在这个文件夹里打开终端，输入下面其中一行：
offline-check-windows = 在Windows上，下面这行会显示一个文件的数字：
offline-check-trust = 能改文件的人，也能改清单。想要确定，请和您信任的人那里的清单对照。
