# The guide on another organisation's site: what the loader says there, and the labels of the organisation's own contacts.

embed-loading = Loading.
# A link to the guide's own page.
embed-failed = The guide did not open. Try its own page.

# Each stands before a list or a time that the organisation gives.
embed-countries = Where: { $list }
embed-speaks = Languages: { $list }
embed-hours = When: { $hours }
