"""Which schedulers may be used: `local`, one that only this machine reaches, or one that is spoken to by TLS.

A scheduler and its workers do whatever anybody tells them who can connect, and what is sent to them has the secret seed
in it. So plain TCP to another machine is refused, with what to do. Nothing is connected here.
"""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from byheart.asking.problems import GraderFault

LOCAL = "local"

_WAY_OUT = (
    "Anybody who can connect to it could run any program there, and listen to the secret seed. Start the scheduler and"
    " the workers with TLS (--tls-ca-file, --tls-cert and --tls-key of `dask scheduler` and `dask worker`), and name it"
    " as tls://HOST:PORT; docs/cluster.md has the commands."
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a scheduler listens. `url` is "" for one that is started for the batch, on this machine."""

    url: str = ""

    @property
    def encrypted(self) -> bool:
        """Whether it is spoken to by TLS."""
        return self.url.startswith("tls://")


def address_of(word: str) -> Address:
    """The address that this word names. Raises GraderFault where it may not be used, or isn't one."""
    if word == LOCAL:
        return Address()
    url = word if "://" in word else f"tcp://{word}"
    parts = urlsplit(url)
    try:
        complete = bool(parts.hostname and parts.port)
    except ValueError:
        complete = False
    if not complete or parts.scheme not in ("tcp", "tls"):
        raise GraderFault(
            f"{word!r} is no address of a cluster: it should be local, tls://HOST:PORT or 127.0.0.1:PORT."
        )
    refuse_open(url)
    return Address(url)


def refuse_open(url: str) -> None:
    """Raise GraderFault where others than this machine can reach this address, and not by TLS."""
    parts = urlsplit(url)
    if parts.scheme != "tls" and not _is_this_machine(parts.hostname or ""):
        raise GraderFault(f"{url} isn't encrypted, and isn't on this machine alone. {_WAY_OUT}")


def _is_this_machine(host: str) -> bool:
    """Whether only this machine reaches it. A name counts only if it is the one that always means that."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
