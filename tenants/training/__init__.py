"""What people of the chain learn, and what they are thereby allowed to do."""
