### 把指南存到手机上。保存 keep，离线副本 offline copy，图标 icon，移除 remove。

kept-title = 保存指南，没有网络也能用
kept-lead = 这台设备可以保存这份指南。以后没有网络也能打开，比如在飞行模式下。请先看看会留下什么。

kept-what_title = 会保存什么
kept-what =
    - 问题、结果和纯文字版，只有这一种语言，约{ $size }KB。
    - 有网络时，每次打开都会找新版本。要么整份更新，要么完全不更新。监视网络的人可能看得到。
    - 空间不够，或几周没有用，浏览器可能自行删掉。
kept-not_title = 不会保存什么
kept-not = 其中没有您的回答。和以前一样，关闭页面，回答就没有了。

kept-trace_title = 别人可能发现什么
kept-trace =
    - 有人查看这台设备，就可能找到存下的文件。文件会显示这是什么指南。
    - 是否安全，只有您能判断。单位发的手机、和别人共用的手机可能不安全。拿不准，就不要保存。
    - 如果还在屏幕上放图标，看到屏幕的人都能看到它。它的名字是“{ $name }”。
    - 在无痕窗口里不会长久保存：窗口一关就没有了。

## How it stands, and the buttons

kept-now_title = 在这台设备上
kept-noscript = 这需要JavaScript，但它在这里被关闭或拦截了。
kept-none = 这台设备没有保存指南。
kept-starting = 请稍等。
kept-keeping = 请稍等。共{ $of }个部分，已有{ $done }个。
kept-kept = 指南已保存在这台设备上，没有网络也能打开。版本：{ $version }。
kept-damaged = 存下的内容有一部分坏了。有网络时可以重新保存，也可以移除。
kept-failed = 没能保存，这里什么也没有留下。请在网络好一些时再试。
kept-full = 这台设备空间不够。这里什么也没有留下。
kept-removed = 已经移除，这里不能再打开它。浏览器可能要过一会儿，才会把剩下的内容从设备上清除。
kept-left = 没能全部移除。请再试一次。如果还是不行，请在浏览器设置里删除本网站的数据。
kept-frame = 指南在这里是别的网站的一部分，不能保存。请先打开它单独的页面。
kept-unsupported = 这个浏览器不能保存指南。
kept-refused = 浏览器在这里不允许保存。原因可能是无痕窗口，或某项设置。
kept-keep = 保存到这台设备
kept-remove = 移除离线副本
kept-remove_about = 没有网络也能移除。这不会删除浏览记录。屏幕上的图标要像其他应用一样删除。

## An icon on the screen

kept-icon_title = 屏幕上的图标
kept-icon = 请在浏览器菜单里找“安装”或“添加到主屏幕”。然后趁有网络，从图标打开指南，再看看本页。本页会说明那里是否也保存了。
kept-icon_now = 在屏幕上放图标
kept-to_guide = 打开指南

## A newer version

kept-newer = 这份指南的新版本准备好了。
kept-use = 现在就用新版本
kept-others = 指南还开在另一个标签页或窗口里。请先在那里答完，或保存回答，再关掉那一个。

## When even the kept page is broken

kept-last_title = 现在打不开指南
kept-last = 存下的内容有一部分坏了，又没有网络。您没有做错什么。
kept-again = 再试一次
