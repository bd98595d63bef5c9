# The guide on another organisation's site: what the loader says there, and the labels of the organisation's own contacts.

# A link to the guide's own page, where the guide does not appear.
embed-open = Open the guide

# Each stands before a list or a time that the organisation gives.
embed-countries = Where: { $list }
embed-speaks = Languages: { $list }
embed-hours = When: { $hours }

# Over what an organisation says of privacy, and at each of its contacts.
embed-whose = Words of { $name }, not of this guide.

# A contact's heading: the organisation that names it, and its name.
embed-contact = { $name }: { $contact }

# What to know of every such contact.
embed-unchecked = This guide has not checked who this is or what they do. Before you tell them anything, ask who would see it.
