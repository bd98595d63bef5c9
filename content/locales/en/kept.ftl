### Keeping the guide on the phone, for use without internet: the page that explains it, asks, and removes it again.
###
### For translators. Whoever reads this may be watched: say plainly what others could find, without fright. "Leave" and
### "guide" as elsewhere. { $done }, { $of }, { $size } and { $version } are filled in.

# Also the link to the page.
kept-title = Keep for use without internet
kept-lead = This device can keep the guide. Then it opens without internet too, such as in flight mode. Read first what that leaves behind.

kept-what_title = What is kept
kept-what =
    - The questions, the results and the plain page, in this language only: about { $size } kilobytes.
    - With internet, the guide looks for a newer version each time it opens. It takes that one whole or not at all. Someone who watches the network could see that.
    - The browser may throw it all away by itself: when room is short, or after weeks without use.
kept-not_title = What is not kept
kept-not = Your answers are no part of it. As before, they are gone when you close the page.

kept-trace_title = What others could find
kept-trace =
    - Someone who looks through this device can find the stored files. They show which guide it is.
    - Only you can judge if that is safe. A phone from work or a shared phone may not be. If you are not sure, do not keep it.
    - If you also put an icon on the screen, everyone who sees the screen can see it. Its name is “{ $name }”.
    - In a private window nothing is kept for long: it is gone when the window closes.

## How it stands, and the buttons

kept-now_title = On this device
kept-noscript = This needs JavaScript, and it is turned off or blocked here.
kept-none = The guide is not kept on this device.
kept-starting = One moment.
kept-keeping = One moment. { $done } of { $of } parts are here.
kept-kept = The guide is kept on this device, and opens without internet. Version: { $version }.
kept-damaged = A part of what was kept is broken. With internet you can keep it again. You can also remove it.
kept-failed = It could not be kept, and no part of it was left here. Please try again with a better connection.
kept-full = There is not enough room on this device. No part of it was left here.
kept-removed = It is removed, and cannot be opened from here any more. The browser may take a while to erase the last of it from the device.
kept-left = Not all of it could be removed. Please try again. If that fails too, delete this site’s data in the settings of the browser.
# The guide is shown inside the page of another organisation.
kept-frame = Here the guide is part of another site, so it cannot be kept. Open it on its own page first.
kept-unsupported = This browser cannot keep the guide.
kept-refused = This browser does not allow it here. A private window or a setting may be the reason.
kept-keep = Keep it on this device
kept-remove = Remove offline copy
kept-remove_about = Removing works without internet too. It does not erase the browser’s history. An icon on the screen has to be removed as any other app is.

## An icon on the screen

kept-icon_title = An icon on the screen
# Another browser may keep its icons apart from its pages.
kept-icon = Look for “Install” or “Add to Home screen” in the browser’s menu. Then open the guide from its icon while there is internet, and look at this page again: it says if the guide is kept there too.
kept-icon_now = Put an icon on the screen
kept-to_guide = Go to the guide

## A newer version, on the first page and on this one

kept-newer = A newer version of this guide is ready.
kept-use = Use it now
kept-others = The guide is open in another tab or window too. Finish there, or save your answers, and close it first.

## What is shown without internet when even the kept page is broken

kept-last_title = The guide cannot open now
kept-last = A part of what was kept is broken, and there is no internet. You did nothing wrong.
kept-again = Try again
