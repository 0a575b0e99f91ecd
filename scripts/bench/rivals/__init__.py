"""Branchline beside its rivals: the same Postgres, the same rows, the same duties, in one run."""
