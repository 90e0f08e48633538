"""Facts in, the same facts out without what tells who recorded them: user names, host names, own addresses."""

import ipaddress
import os
import platform
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from privacycheck.model.facts import AnyFact, Certificate, Connection, HostName, Policy, Process, Proxy, Tunnel, Vpn

_HOME = re.compile(r"(?P<before>/home/|/Users/|/run/media/|/media/|[A-Za-z]:\\Users\\|[A-Za-z]:/Users/)[^/\\\s\"':]+")
_SHARED = frozenset(("Public", "Shared", "linuxbrew", "user"))
_ID = re.compile(r"/run/user/\d+")
_NAMES_A_HOST = re.compile(r"://|@|\w\.\w")
KEPT = frozenset(("source", "package", "protocol", "state", "platform", "taken", "scope", "flatpak", "snap", "section"))
"""Fields whose values come from others than the user; a package may well be named like a user ("git", "steam")."""


class OwnNames(msgspec.Struct, frozen=True):
    """What must not be written: the user's name and home folder, and the computer's name; "" where unknown."""

    user: str = ""
    home: str = ""
    host: str = ""


def own_names() -> OwnNames:
    """Names of this computer and its user."""
    user = os.environ.get("USER") or os.environ.get("LOGNAME") or os.environ.get("USERNAME") or ""
    host = platform.node().partition(".")[0]
    try:
        home = str(Path.home())
    except RuntimeError:
        home = ""
    return OwnNames(user=user, home=home if len(home) > 1 else "", host=host)


def redacted(facts: Iterable[AnyFact], names: OwnNames) -> Iterator[AnyFact]:
    """Home folders become /home/user; the user's name as a whole folder name, "user"; the computer's name where it is
    certain to be one, "computer"; its own addresses, those kept for documentation (RFC 5737, RFC 3849), each always the
    same one. Addresses of others stay: they are what a recording is for."""
    own: dict[str, str] = {}
    for fact in facts:
        yield _redacted(fact, names, own)


def _redacted(fact: AnyFact, names: OwnNames, own: dict[str, str]) -> AnyFact:
    changes: dict[str, object] = {}
    for name in fact.__struct_fields__:
        value = getattr(fact, name)
        plain = _value(value, names) if name not in KEPT or (name == "package" and _is_path(value)) else value
        if isinstance(fact, Connection) and name == "local":
            plain = _own_address(value, own)
        elif isinstance(fact, Tunnel) and name == "addresses":
            plain = tuple(_own_address(address, own) for address in value)
        elif isinstance(fact, HostName) and name == "host" and _private(fact.address):
            plain = "name-in-local-network"
        elif isinstance(fact, Certificate) and name in ("subject", "issuer"):
            plain = _certificate(value)
        elif isinstance(fact, Proxy) and name == "value":
            plain = _proxy(value)
        elif isinstance(fact, Vpn) and name == "name":
            plain = "tunnel"
        elif isinstance(fact, Policy) and name == "value":
            plain = _policy(value)
        elif isinstance(fact, Process) and name == "sandbox" and value:
            plain = (value[0], _text(value[1], names))
        if plain != value:
            changes[name] = plain
    return msgspec.structs.replace(fact, **changes) if changes else fact


def _is_path(value: object) -> bool:
    return isinstance(value, str) and value.startswith("/")


def _value(value: object, names: OwnNames) -> object:
    if isinstance(value, str):
        return _text(value, names)
    if isinstance(value, tuple):
        return tuple(_value(item, names) for item in value)
    return value


def _text(text: str, names: OwnNames) -> str:
    if names.home and names.home in text:
        text = re.sub(rf"{re.escape(names.home)}(?![^/\s\"':])", "/home/user", text)
    text = _HOME.sub(_without_user, text)
    text = _ID.sub("/run/user/1000", text)
    if names.user and names.user in text:
        text = re.sub(rf"(?<=[/\\]){re.escape(names.user)}(?=[/\\]|$)", "user", text)
    if len(names.host) > 2 and names.host not in ("localhost", "linux", "debian", "ubuntu", "fedora", "arch"):
        text = re.sub(rf"(?<![\w/-]){re.escape(names.host)}(?![\w/-])", "computer", text)
    return text


def _without_user(found: re.Match[str]) -> str:
    shared = found[0].removeprefix(found["before"])
    return found[0] if shared in _SHARED else f"{found['before']}user"


def _own_address(value: str, own: dict[str, str]) -> str:
    """Loopback and "all addresses" tell nothing of anybody and stay."""
    try:
        address = ipaddress.ip_address(value.partition("%")[0])
    except ValueError:
        return "192.0.2.0"
    if address.is_loopback or address.is_unspecified or address.is_multicast:
        return value
    number = own.setdefault(value, str(len(own) % 250 + 1))
    return f"192.0.2.{number}" if address.version == 4 else f"2001:db8::{number}"


def _certificate(name: str) -> str:
    """Programs that make root certificates write who made them into the name ("mkcert anna@laptop (Anna)")."""
    if "@" not in name:
        return name
    first = name.split(maxsplit=1)[0]
    return "certificate of the user" if "@" in first else f"{first} of the user"


def _proxy(value: str) -> str:
    """Where a proxy stands tells where somebody works; that it is on this computer tells nothing."""
    scheme, mark, rest = value.rpartition("://")
    return value if rest.startswith(("localhost", "127.", "[::1]")) or not rest else f"{scheme}{mark}proxy.example"


def _policy(value: str) -> str:
    """Ids, words and numbers stay; addresses and names of hosts go."""
    return ", ".join("example" if _NAMES_A_HOST.search(part) else part for part in value.split(", "))


def _private(value: str) -> bool:
    try:
        return ipaddress.ip_address(value).is_private
    except ValueError:
        return True
