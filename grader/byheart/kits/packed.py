"""Files as a zip: the same zip for the same files, whenever and wherever it is made.

Nothing of the machine goes in: no times, no owners, no paths but those that are given.
"""

import io
import zipfile
from collections.abc import Collection, Mapping

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_FILE, _PROGRAM = 0o100644, 0o100755
_UNIX = 3
# To compress again what is compressed takes long, and saves nothing.
_COMPRESSED = (".whl", ".zip", ".npz", ".png")


def packed(files: Mapping[str, bytes], programs: Collection[str] = ()) -> bytes:
    """A zip of these files, by their names; `programs` are those that can be run."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as file:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.create_system = _UNIX
            entry.external_attr = (_PROGRAM if name in programs else _FILE) << 16
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(_COMPRESSED) else zipfile.ZIP_DEFLATED
            file.writestr(entry, content)
    return whole.getvalue()
