"""What is seen of connections while they are watched: one program and one recipient, with how much went where."""

from typing import Literal

from privacycheck.model.base import Value
from privacycheck.model.report import Contact


class Flow(Value, frozen=True, kw_only=True):
    """One program and one recipient since watching began. Times are seconds since the epoch, amounts bytes.

    `key` stays the same while one watches. `app_key` is the key of the program in a scan, empty where the program is
    not visible. `sent` and `received` are None where the system does not tell; `lower_bound` is True where connections
    may have carried more than was seen (they ended between two looks). `state`: new in this tick, open, or gone.
    """

    key: str
    app: str
    app_key: str
    app_id: str | None = None
    contact: Contact
    sent: int | None = None
    received: int | None = None
    lower_bound: bool = False
    open: int = 0
    state: Literal["new", "open", "gone"]
    first: float
    last: float
