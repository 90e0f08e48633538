"""What runs, starts by itself and is connected now, and which devices it uses."""
