"""Claims' part of the schema."""
