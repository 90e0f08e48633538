"""The computer's own list of host names in, names for addresses out (hosts(5))."""

from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean
from privacycheck.collect.names.host_names import tells
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, HostName

NAME = "hosts"
LIMIT = 8 * 1024 * 1024


def collect(context: Context) -> Iterator[AnyFact]:
    """Names for addresses outside; block lists (0.0.0.0) and the computer's own names say nothing about anybody."""
    try:
        raw = context.read(context.path("/etc/hosts"), LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield refused(NAME, error, tr("The list of host names (/etc/hosts)"))
        return
    for line in raw.decode("utf-8", "replace").splitlines():
        words = line.partition("#")[0].split()
        if len(words) < 2:
            continue
        if (address := tells(words[0])) is not None:
            yield HostName(address=address, host=clean(words[1]), origin="/etc/hosts")


COLLECTOR = Collector(
    name=NAME,
    title=mark("names of addresses"),
    reads=mark("/etc/hosts: names that this computer itself has for addresses. No name is looked up anywhere."),
    platforms=("linux",),
    collect=collect,
)
