"""The announcements part of the schema."""
