"""Extensions of browsers, mail programs and editors."""
