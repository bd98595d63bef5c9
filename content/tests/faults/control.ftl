# ! 3 ui-tab: the control character U+0009
# ! 4 ui-bell: the control character U+0007
ui-tab = One	two
ui-bell = Ring { "\u0007" }
