"""Headquarters' own commands. They know the API by its address alone, like any other program outside."""
