"""The window: widgets only. It starts the command line as a child, shows what comes back, and decides nothing."""
