"""Announcements: what is told to a part of the chain, and who has read it."""
