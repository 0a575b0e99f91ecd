"""Where people sign in: plain pages without script, one cookie for each tenant."""
