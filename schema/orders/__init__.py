"""The orders' part of the schema."""
