"""Policies' part of the schema."""
