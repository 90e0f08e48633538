"""Values only: what flows between the stages. No behaviour, no input, no output."""
