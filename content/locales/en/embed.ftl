# The guide on another organisation's site: what the loader says there, and the labels of the organisation's own contacts.

# A link to the guide's own page, where the guide does not appear.
embed-open = Open the guide

# Each stands before a list or a time that the organisation gives.
embed-countries = Where: { $list }
embed-speaks = Languages: { $list }
embed-hours = When: { $hours }
