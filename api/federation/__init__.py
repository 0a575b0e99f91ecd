"""Tenants' own identity providers: asked carefully, believed at sign-in only."""
