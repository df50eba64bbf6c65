"""Downloads of each platform, made from the descriptions of their formats: paths, each with what lies there.

Nothing here is a real export, and nobody here is a real person.
"""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

UUID = "6f1c2b1e-9d3a-4c55-8f0e-0a1b2c3d4e5f"


def written(folder: Path, files: Mapping[str, bytes | str]) -> Path:
    """The download, unpacked."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not name.endswith("/"):
            path.write_bytes(data if isinstance(data, bytes) else data.encode())
        else:
            path.mkdir(exist_ok=True)
    return folder


def packed(files: Mapping[str, bytes | str]) -> bytes:
    """The download as a zip."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def notebook(*cells: str, language: str = "python", split: bool = True) -> bytes:
    """A notebook with these code cells, with a cell of text before and a picture behind each."""
    made: list[dict[str, object]] = []
    for text in cells:
        source = text.splitlines(keepends=True) if split else text
        picture = [{"output_type": "display_data", "data": {"image/png": "iVBORw0KGgo="}, "metadata": {}}]
        made.append({"cell_type": "markdown", "metadata": {}, "source": ["# What I do\n"]})
        made.append({"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": picture, "source": source})
    about = {"language_info": {"name": language}, "kernelspec": {"name": "python3", "language": language}}
    return json.dumps({"cells": made, "metadata": about, "nbformat": 4, "nbformat_minor": 5}).encode()
