"""What is wrong in a rule file: where, what, and what to write instead."""

from typing import Literal

from privacycheck.model.base import Value


class Problem(Value, frozen=True, kw_only=True):
    """`file` is relative to the rules folder; `line` and `column` count from 1, 0 where the whole file is meant."""

    file: str
    says: str
    line: int = 0
    column: int = 0
    instead: str = ""
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        hint = f" Write instead: {self.instead}" if self.instead else ""
        return f"{place}: {self.severity}: {self.says}{hint}"
