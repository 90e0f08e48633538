"""systemd-resolved's cache in, names for addresses out; and while one watches, the names that it is asked for.

Its Monitor socket (varlink, io.systemd.Resolve.Monitor): DumpCache since systemd 254, SubscribeQueryResults since 252.
Both are for administrators on most systems. Resource records come as objects with a key (class, type, name) and an
address as a list of bytes, or the name that an alias leads to.
"""

import socket
from collections.abc import Iterable, Iterator

from privacycheck.collect.base import Collector, Context, as_administrator
from privacycheck.collect.json_text import branch, items, text
from privacycheck.collect.names.host_names import Answers
from privacycheck.collect.names.varlink import Varlink, VarlinkError
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, HostName, Skipped

NAME = "resolved"
SOCKET = "/run/systemd/resolve/io.systemd.Resolve.Monitor"
INTERFACE = "io.systemd.Resolve.Monitor"
CACHE, LIVE = "the cache of systemd-resolved", "a look-up seen by systemd-resolved"
A, CNAME, AAAA, DNAME = 1, 5, 28, 39
_WHAT = mark("The cache of names (systemd-resolved)")
_OLD = ("org.varlink.service.MethodNotFound", "org.varlink.service.MethodNotImplemented")


def collect(context: Context) -> Iterator[AnyFact]:
    """Names and addresses that are in the cache now, so not older than their makers allow."""
    try:
        line = Varlink(context.path(SOCKET))
        try:
            dump = line.call(f"{INTERFACE}.DumpCache")
        finally:
            line.close()
    except (FileNotFoundError, NotADirectoryError, ConnectionRefusedError):
        # Not there, or left behind by a service that does not run.
        return
    except (OSError, EOFError, VarlinkError) as error:
        yield _skipped(error)
        return
    answers = Answers(CACHE)
    for scope in items(dump, "dump"):
        for entry in items(scope, "cache"):
            _add(answers, items(entry, "rrs"))
    yield from answers.names()


class Monitor:
    """The names that systemd-resolved is asked for while one watches. Raises OSError and VarlinkError when made."""

    def __init__(self, context: Context) -> None:
        self._line: Varlink | None = Varlink(context.path(SOCKET))
        self._line.subscribe(f"{INTERFACE}.SubscribeQueryResults")

    def names(self) -> list[HostName]:
        """Names since the last call, none after the service has ended or refused."""
        if self._line is None:
            return []
        try:
            replies = self._line.received()
        except (OSError, EOFError, VarlinkError):
            self.close()
            return []
        answers = Answers(LIVE)
        for reply in replies:
            # Where an alias was followed in a second question, the first one is what was asked for.
            for question in items(reply, "question")[:1]:
                for before in items(reply, "collectedQuestions"):
                    answers.alias(text(before, "name"), text(question, "name"))
            _add(answers, items(reply, "answer"), age=0.0)
        return list(answers.names())

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None


def _add(answers: Answers, records: Iterable[object], age: float | None = None) -> None:
    for record in records:
        found = branch(record, "rr")
        key = branch(found, "key")
        name, kind = text(key, "name"), key.get("type")
        if kind in (A, AAAA):
            address = _address(items(found, "address"))
            if address:
                answers.address(name, address, age)
        elif kind in (CNAME, DNAME):
            answers.alias(name, text(found, "name"))


def _address(parts: list[object]) -> str | None:
    try:
        packed = bytes(p for p in parts if isinstance(p, int))
        return socket.inet_ntop(socket.AF_INET if len(packed) == 4 else socket.AF_INET6, packed)
    except ValueError:
        return None


def _skipped(error: Exception) -> Skipped:
    named, what = str(error) if isinstance(error, VarlinkError) else "", tr(_WHAT)
    if named in _OLD:
        reason, hint = (
            tr("{what} is not shown by this version of systemd.", what=what),
            tr("systemd 254 and newer show it."),
        )
    elif isinstance(error, PermissionError) or "PermissionDenied" in named or "Interactive" in named:
        reason, hint = tr("{what} may not be read by your account.", what=what), as_administrator()
    elif isinstance(error, TimeoutError):
        reason, hint = tr("{what} cannot be read: it does not answer.", what=what), ""
    else:
        reason, hint = tr("{what} cannot be read: it answers in a way that we do not know.", what=what), ""
    return Skipped(source=NAME, reason=reason, hint=hint)


COLLECTOR = Collector(
    name=NAME,
    title=mark("names in the cache of systemd-resolved"),
    reads=mark(
        "The names that programs of this computer asked for lately, as systemd-resolved keeps them. Nobody is asked."
    ),
    platforms=("linux",),
    collect=collect,
)
