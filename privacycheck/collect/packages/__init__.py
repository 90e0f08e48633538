"""Installed programs, package manager by package manager, in; packages, menu entries and owners of files out."""
