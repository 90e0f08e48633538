"""A finding in, the user's word on it out: accepted or ignored, and why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("DecisionDialog", text)


def ask(parent: QWidget) -> tuple[str, str] | None:
    """("accepted" or "ignored", reason), None where the user thought better of it."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("Your decision"))
    box.setText(_tr("What should happen with this finding?"))
    box.setInformativeText(
        _tr(
            "Accepted: you know of it and live with it. Ignored: it does not concern you. "
            "Either way it stays visible and no longer raises the level."
        )
    )
    accept = box.addButton(_tr("Accept"), QMessageBox.ButtonRole.AcceptRole)
    ignore = box.addButton(_tr("Ignore"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() not in (accept, ignore):
        return None
    reason, given = QInputDialog.getText(parent, _tr("Your decision"), _tr("Why? You will see this next time."))
    if not given or not reason.strip():
        return None
    return ("accepted" if box.clickedButton() is accept else "ignored"), reason


def complain(parent: QWidget, sentence: str) -> None:
    """It could not be saved."""
    QMessageBox.warning(parent, _tr("Your decision"), sentence)
