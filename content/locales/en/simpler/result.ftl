### The first page in simpler words.

start-sentence = Did a business harm you? See what a draft of the United Nations would mean for you, and where to turn today.
start-safe =
    - “Leave this page” is always at the top.
    - Nothing is kept or sent.
    - This is a draft, not law.
start-before = Before you begin
