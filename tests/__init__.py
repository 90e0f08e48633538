"""Tests mirror the tree of the program and read as claims about it."""
