"""Join a cluster for a batch: start one on this machine, or connect to a scheduler that somebody started.

What may be connected to is decided in `address`. Nothing is graded here.
"""

from pathlib import Path

from distributed import Client, Security

from byheart.asking.problems import GraderFault
from byheart.batch.brief import Brief, CarrierGone, CarrierMaker
from byheart.cluster.address import Address, refuse_open
from byheart.cluster.carrier import Cluster
from byheart.cluster.here import Here
from byheart.cluster.parcel import packed

_PATIENCE = 15  # seconds in which a scheduler has to answer
_CERTIFICATES = "DASK_DISTRIBUTED__COMM__TLS__"


def carrier_at(address: Address, jobs: int) -> CarrierMaker:
    """What makes a batch's carrier of the cluster at this address; one on this machine has so many workers."""
    if not address.url:
        return lambda brief, scratch: _started(brief, scratch, jobs)
    return lambda brief, scratch: Cluster(_connected(address), brief, packed(brief.setup))


def _started(brief: Brief, scratch: Path, jobs: int) -> Cluster:
    here = Here(scratch, jobs)
    try:
        here.start()
        return Cluster(here.client(), brief, packed(brief.setup), here.watch, here.end)
    except BaseException as problem:
        here.end()
        if isinstance(problem, OSError):
            raise CarrierGone("the cluster on this machine didn't start.") from None
        raise


def _connected(address: Address) -> Client:
    """The connection to a scheduler. Raises GraderFault, and CarrierGone where it is silent."""
    security = Security(require_encryption=address.encrypted)
    if address.encrypted and not (security.tls_ca_file and security.tls_client_cert):
        raise GraderFault(
            f"{address.url} needs certificates, and none are set here. Set {_CERTIFICATES}CA_FILE,"
            f" {_CERTIFICATES}CLIENT__CERT and {_CERTIFICATES}CLIENT__KEY to their files, or Dask's own settings."
        )
    try:
        client = Client(address.url, security=security, set_as_default=False, timeout=_PATIENCE, name="byheart")
    except OSError as problem:
        why = str(problem).partition(":")[0] or type(problem).__name__
        raise CarrierGone(f"no scheduler answers at {address.url} ({why}).") from None
    try:
        refuse_open(client.scheduler_info(n_workers=0)["address"])
    except BaseException:
        client.close(timeout=2)
        raise
    return client
