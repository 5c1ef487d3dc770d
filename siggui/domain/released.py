"""Files that are used only if they are byte for byte what was released."""

from __future__ import annotations

import hashlib
from pathlib import Path

from siggui.errors import SystemFault


def digest_file(path: Path) -> Path:
    """Where the digest of a released file is kept."""
    return path.with_name(path.name + ".sha256")


def read_released(
    path: Path, *, missing: tuple[str, str], altered: tuple[str, str]
) -> tuple[bytes, str]:
    """Read a file that has its digest beside it.

    Args:
        path: The file.
        missing: What to say if file or digest cannot be read, and what to do.
        altered: What to say if they do not fit, and what to do.

    Returns:
        The content and its SHA-256.

    Raises:
        SystemFault: ``weights-missing`` or ``weights-altered``.
    """
    try:
        content = path.read_bytes()
        expected = digest_file(path).read_text(encoding="ascii").split()[0]
    except (OSError, IndexError, UnicodeDecodeError) as error:
        raise SystemFault("weights-missing", *missing) from error
    actual = hashlib.sha256(content).hexdigest()
    if actual != expected:
        raise SystemFault("weights-altered", *altered)
    return content, actual


def write_released(path: Path, content: bytes) -> str:
    """Write a file and its digest; never leaves half a file.

    Returns:
        The SHA-256 of the content.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(content)
    part.replace(path)
    digest_file(path).write_text(f"{sha256}  {path.name}\n", encoding="ascii")
    return sha256
