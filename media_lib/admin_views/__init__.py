"""The admin pages that are neither a listing nor a record's form: acts, agreements, withdrawals, files, adding."""
