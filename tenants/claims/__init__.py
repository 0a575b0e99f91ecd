"""Claims on policies: what happened, whether it is covered, how much is paid and to whom."""
