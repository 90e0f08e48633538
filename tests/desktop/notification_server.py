"""A small notification server for tests, on a bus of their own: `python notification_server.py SOCKET`.

Speaks just enough of D-Bus (D-Bus Specification 0.43: authentication, message format) to own
org.freedesktop.Notifications and to answer Notify. Prints one JSON line for each notification: title and text.
"""

import json
import os
import socket
import struct
import sys

NAME = b"org.freedesktop.Notifications"
CALL, RETURN = 1, 2
PATH, INTERFACE, MEMBER, REPLY, DESTINATION, SENDER, SIGNATURE = 1, 2, 3, 5, 6, 7, 8


def text(value: bytes) -> bytes:
    return struct.pack("<I", len(value)) + value + b"\0"


def padded(data: bytes, to: int) -> bytes:
    return data + bytes(-len(data) % to)


def message(kind: int, serial: int, fields: dict[int, tuple[bytes, bytes]], body: bytes) -> bytes:
    """`fields` by code: signature and value, a string or object path, a signature (g) or a number (u)."""
    packed = b""
    for code, (signature, value) in fields.items():
        packed = padded(packed, 8) + bytes([code, len(signature)]) + signature + b"\0"
        if signature == b"g":
            packed += bytes([len(value)]) + value + b"\0"
        else:
            packed = padded(packed, 4) + (value if signature == b"u" else text(value))
    head = struct.pack("<cBBBIII", b"l", kind, 0, 1, len(body), serial, len(packed)) + packed
    return padded(head, 8) + body


class Line:
    """The connection to the bus."""

    def __init__(self, address: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(address)
        self.socket.sendall(b"\0AUTH EXTERNAL " + str(os.geteuid()).encode().hex().encode() + b"\r\n")
        assert self.socket.recv(1000).startswith(b"OK")
        self.socket.sendall(b"BEGIN\r\n")
        self.serial = 0

    def send(self, kind: int, fields: dict[int, tuple[bytes, bytes]], body: bytes = b"") -> None:
        self.serial += 1
        self.socket.sendall(message(kind, self.serial, fields, body))

    def call_bus(self, member: bytes, signature: bytes = b"", body: bytes = b"") -> None:
        bus = b"org.freedesktop.DBus"
        fields = {PATH: (b"o", b"/org/freedesktop/DBus"), INTERFACE: (b"s", bus), MEMBER: (b"s", member)}
        fields[DESTINATION] = (b"s", bus)
        if signature:
            fields[SIGNATURE] = (b"g", signature)
        self.send(CALL, fields, body)

    def exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            part = self.socket.recv(count - len(data))
            if not part:
                raise SystemExit
            data += part
        return data

    def receive(self) -> tuple[int, int, dict[int, bytes], bytes]:
        """Kind, serial, string fields, body. Only little-endian senders."""
        head = self.exactly(16)
        kind, body_size, serial, fields_size = head[1], *struct.unpack("<III", head[4:])
        raw = self.exactly(fields_size + -(16 + fields_size) % 8)[:fields_size]
        body = self.exactly(body_size)
        fields, at = {}, 0
        while at < len(raw):
            at += -at % 8
            code, size = raw[at], raw[at + 1]
            signature = raw[at + 2 : at + 2 + size]
            at += 3 + size
            if signature == b"g":
                fields[code] = raw[at + 1 : at + 1 + raw[at]]
                at += raw[at] + 2
            else:
                at += -at % 4
                (number,) = struct.unpack_from("<I", raw, at)
                at += 4
                if signature != b"u":
                    fields[code] = raw[at : at + number]
                    at += number + 1
        return kind, serial, fields, body


def strings(body: bytes) -> list[str]:
    """The first five values of Notify: name, replaces (a number), icon, title, text."""
    found, at = [], 0
    for number in range(5):
        at += -at % 4
        (size,) = struct.unpack_from("<I", body, at)
        at += 4
        if number != 1:
            found.append(body[at : at + size].decode())
            at += size + 1
    return found


def main() -> None:
    line = Line(sys.argv[1])
    line.call_bus(b"Hello")
    line.call_bus(b"RequestName", b"su", padded(text(NAME), 4) + struct.pack("<I", 0))
    while True:
        kind, serial, fields, body = line.receive()
        if kind == RETURN and fields.get(SIGNATURE) == b"u":
            # The bus gave the name.
            sys.stdout.write("ready\n")
            sys.stdout.flush()
        if kind != CALL:
            continue
        answer = {REPLY: (b"u", struct.pack("<I", serial)), DESTINATION: (b"s", fields.get(SENDER, b""))}
        if fields.get(MEMBER) == b"Notify":
            _, _, title, words = strings(body)
            sys.stdout.write(json.dumps([title, words]) + "\n")
            sys.stdout.flush()
            line.send(RETURN, answer | {SIGNATURE: (b"g", b"u")}, struct.pack("<I", 1))
        elif fields.get(MEMBER) == b"GetCapabilities":
            line.send(RETURN, answer | {SIGNATURE: (b"g", b"as")}, struct.pack("<I", 0))
        elif fields.get(MEMBER) == b"GetServerInformation":
            four = padded(text(b"test"), 4) * 3 + text(b"test")
            line.send(RETURN, answer | {SIGNATURE: (b"g", b"ssss")}, four)
        else:
            line.send(RETURN, answer)


if __name__ == "__main__":
    main()
