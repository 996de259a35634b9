"""The forms of the archive in the admin, one act or record a file."""
