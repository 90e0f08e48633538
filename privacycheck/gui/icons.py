"""Names of icons in, pixmaps in the colour of the text out."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from privacycheck import paths

_PLACES = ("/usr/share/icons/hicolor/48x48/apps", "/usr/share/icons/hicolor/scalable/apps", "/usr/share/pixmaps")


def icon(name: str, colour: str, size: int = 20, faint: str = "") -> QIcon:
    """One of the shipped icons (lucide); empty where it is missing. `faint`: its colour where disabled."""
    try:
        raw = (paths.resources_dir() / "icons" / "lucide" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return QIcon()
    made = QIcon(_draw(raw.replace("currentColor", colour), size))
    if faint:
        made.addPixmap(_draw(raw.replace("currentColor", faint), size), QIcon.Mode.Disabled)
    return made


def own_icon() -> QIcon:
    try:
        return QIcon(_draw((paths.resources_dir() / "icons" / "privacycheck.svg").read_text(encoding="utf-8"), 128))
    except OSError:
        return QIcon()


def _draw(svg: str, size: int) -> QPixmap:
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return pixmap


def app_icon(name: str) -> QIcon:
    """The installed program's own icon, from the theme or its file; empty where there is none."""
    if not name:
        return QIcon()
    if name.startswith("/"):
        return QIcon(name) if Path(name).is_file() else QIcon()
    if QIcon.hasThemeIcon(name):
        return QIcon.fromTheme(name)
    for place in _PLACES:
        for ending in (".png", ".svg", ".xpm"):
            if "/" not in name and (file := Path(place) / f"{name}{ending}").is_file():
                return QIcon(str(file))
    return QIcon()


def letter(name: str, colour: str, back: str, size: int) -> QPixmap:
    """A tile with the first letter, for programs without an icon."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(back))
    painter.drawRoundedRect(QRectF(0, 0, size, size), 6, 6)
    font = QFont(painter.font())
    font.setPixelSize(int(size * 0.5))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, (name[:1] or "?").upper())
    painter.end()
    return pixmap
