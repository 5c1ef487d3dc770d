"""What workers do for the Accounts page: nothing here touches a widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from siggui.domain.customers import AccountFile, SpecimenSource
from siggui.errors import SystemFault
from siggui.ui.signature import THUMBNAIL_PX, LoadedSignature

if TYPE_CHECKING:
    from siggui.services.customers import CustomerService
    from siggui.services.enroll import Enrolled, EnrollmentService


@dataclass(frozen=True, slots=True, eq=False)
class ShownAccount:
    """An account ready to be shown.

    Attributes:
        file: All that is on file.
        pictures: Small pictures of the specimens that can be opened, by id.
    """

    file: AccountFile
    pictures: dict[str, QImage]


def show_account(customers: CustomerService, account_id: str) -> ShownAccount:
    """Read an account and make its small pictures.

    Raises:
        InputError: ``account-unknown``.
        SystemFault: The records cannot be read.
    """
    file = customers.account(account_id)
    pictures: dict[str, QImage] = {}
    for signatory in file.signatories:
        for specimen in signatory.specimens:
            try:
                data = customers.images([specimen.id])[specimen.id]
            except (SystemFault, KeyError):
                # One damaged image must not hide the others; its tile says so.
                continue
            picture = QImage.fromData(data)
            if not picture.isNull():
                pictures[specimen.id] = _small(picture)
    return ShownAccount(file, pictures)


def enroll(
    enrollment: EnrollmentService, signatory_id: str, signature: LoadedSignature, day: date
) -> Enrolled:
    """Put a signature of the window on file.

    Raises:
        InputError: As ``EnrollmentService.enroll``.
        SystemFault: As ``EnrollmentService.enroll``.
    """
    origin = signature.origin
    source = SpecimenSource(
        origin.name[:255], signature.image.sha256, origin.page_index, origin.crop
    )
    return enrollment.enroll(
        signatory_id, signature.image, signature.prepared, source, valid_from=day
    )


def _small(picture: QImage) -> QImage:
    if picture.width() <= THUMBNAIL_PX[0] and picture.height() <= THUMBNAIL_PX[1]:
        return picture
    return picture.scaled(
        *THUMBNAIL_PX,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
