"""Addresses in, connections that last out: `peers.py serve ADDRESS...` answers, `peers.py talk ADDRESS...` talks.

Both run in a network of their own from which nothing leads out (test_flow.sh makes it): the addresses are real ones, so
that they can be placed on the map, and nobody but this program ever hears of them.
"""

import socket
import sys
import threading
import time

PORT = 443


def serve(address: str) -> None:
    """Sends back half of what comes."""
    with socket.create_server((address, PORT)) as server:
        while True:
            client, _ = server.accept()
            threading.Thread(target=_answer, args=(client,), daemon=True).start()


def _answer(client: socket.socket) -> None:
    while said := client.recv(65536):
        client.sendall(said[: len(said) // 2])


def talk(address: str) -> None:
    """Four kilobytes a second, as a program that reports."""
    with socket.create_connection((address, PORT)) as line:
        while True:
            line.sendall(bytes(4096))
            line.recv(65536)
            time.sleep(1)


def main(words: list[str]) -> None:
    does = {"serve": serve, "talk": talk}[words[0]]
    threads = [threading.Thread(target=does, args=(address,), daemon=True) for address in words[1:]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


main(sys.argv[1:])
