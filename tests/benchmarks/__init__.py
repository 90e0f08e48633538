"""Speed, always as a ratio measured side by side in one run. Run by hand; never part of the pass/fail tests."""
