"""The training part of the schema."""
