"""The one ledger: what is owed, taken and written off, in entries whose postings sum to zero."""
