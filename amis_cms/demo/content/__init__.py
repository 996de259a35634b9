"""Words of the demonstration site, as plain data: nothing here imports Django or another part of the house.

A page, place, person, item or passage is named by its slug; a page is named by its public address. Dates of the
past are French words; dates still to come are offsets in days from the day the demonstration is loaded.
"""
