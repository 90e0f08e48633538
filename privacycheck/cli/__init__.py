"""The command line: one file per command. It reads options, calls the engine and writes what present/ has made."""
