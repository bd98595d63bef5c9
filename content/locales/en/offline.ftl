### The read-me of the pack for a USB stick: what the files are, and how to open them without internet.
###
### For translators. The reader may be a person who was harmed, or someone who helps in a room without internet. "Leave"
### is the name of the button. The names of the files, and what is typed to check them, stand beside these words.

offline-title = Read me first
offline-lead = These files hold a guide for people harmed by business. They work without internet, from a folder or a USB stick.

offline-files_title = What is here
offline-guide = The guide with its questions. All six languages are in this one file.
offline-pages = The guide as a plain page, a file for each language. No questions, no JavaScript.
offline-trainers = For trainers: made-up cases, a map and worksheets. All six languages are in this file too.
offline-sums = A list to check that no file was changed.

offline-open_title = How to open it
offline-open =
    - On a computer: click twice, quickly, on the file of the guide. It opens in the browser.
    - On a phone: copy the file of the guide to the phone. Open it in the files app, and choose a browser.
    - Does the guide not start? Open the plain page in your language.

offline-safe_title = If someone may be watching
offline-safe =
    - Anyone who finds this stick or folder can see what it is about. Keep it only where that is safe for you.
    - A file that you copy to a phone or computer stays there until you delete it. If you can, use a device that nobody else looks at.
    - Many devices keep a list of the files that were opened. Leaving the page does not erase that list.
    - In the guide, “Leave this page” opens an empty page when there is no internet. On this page and on the plain pages it needs internet. Without it, close the page instead.
    - Nothing you choose is stored or sent, unless you save it or print it.

offline-pass_title = Passing it on
offline-pass = You may copy these files and give them to others, if that is safe for you and for them. Give the whole folder, as it is. A newer version may be out: the version of this one is at the end of this text.

offline-check_title = How to check the files
offline-check = The list holds a long number for each file. If someone changes a file, its number changes. In this folder, type one of these lines in a terminal:
offline-check-windows = On Windows, this shows the number of one file:
offline-check-trust = Anyone who can change a file can change the list too. To be sure, compare it with the list of someone you trust.
