"""The chosen language in, Qt's own asking for texts answered from the program's catalogues out."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from privacycheck import language


class Translator(QTranslator):
    """Answers `self.tr("…")` of the window with the same texts as the rest of the program."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """None where there is no translation: Qt then asks the next translator, and takes the source in the end. An
        empty text would be shown as one."""
        return language.tr(source) if language.current() != "en" and language.known(source) else None

    def isEmpty(self) -> bool:
        """Qt does not ask a translator that says it is empty."""
        return False


def install(app: QApplication, parent: QObject) -> None:
    """Speaks the chosen language in the window, in Qt's own buttons, and in numbers and dates."""
    code = language.current()
    if code == "en":
        return
    QLocale.setDefault(QLocale(code))
    own = QTranslator(parent)
    if own.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    app.installTranslator(Translator(parent))
