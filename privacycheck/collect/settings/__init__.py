"""What is set on this computer and belongs to no single program."""
