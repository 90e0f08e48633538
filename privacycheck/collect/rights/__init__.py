"""What programs may use, and what they declare."""
