"""The archive's public addresses: notices, files, letters."""
