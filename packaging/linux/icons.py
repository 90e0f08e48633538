"""The program's drawing in, a hicolor icon folder out: python packaging/linux/icons.py FOLDER"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[2] / "resources" / "icons" / "privacycheck.svg"
NAME = "org.privacycheck.PrivacyCheck"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    folder = Path(sys.argv[1])
    renderer = QSvgRenderer(str(DRAWING))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        if not image.save(str(place / f"{NAME}.png")):
            sys.exit(f"{place} could not be written")
    place = folder / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    shutil.copy(DRAWING, place / f"{NAME}.svg")


if __name__ == "__main__":
    main()
