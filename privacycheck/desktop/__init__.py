"""What the program leaves on the user's desktop when told to: what starts at login, and notifications."""
