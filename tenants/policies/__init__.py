"""Products and the policies sold of them: proposed, underwritten, in force, and how they end."""
