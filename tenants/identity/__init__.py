"""Who may sign in to a tenant, with what proof, and what each of them may do there."""
