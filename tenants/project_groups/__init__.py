"""Project groups: people of several branches who work on one thing for a time."""
