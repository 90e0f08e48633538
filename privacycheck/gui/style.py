"""Colour tokens in, the stylesheet and the palette of the whole window out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from privacycheck import paths
from privacycheck.gui.tokens import ALL, MARKS, SPACE, Tokens

FRAME = 3
"""What Qt's style adds to the padding of a cell, in pixels; headings stand as far in as their cells."""

SIMPLIFIED = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Microsoft YaHei",
    "PingFang SC",
)
"""Fonts with simplified Chinese shapes, the best to read first."""


def system_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def system_high(app: QApplication) -> bool:
    """Whether the system asks programs for higher contrast."""
    # Held by a name: when PySide lets go of the hints, what they gave is gone too.
    hints = app.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def chosen(app: QApplication, look: str, contrast: bool) -> Tokens:
    """Light or dark where the user has chosen one, else as the system has it. Contrast is higher where one of them asks
    for it."""
    dark = look == "dark" or (look != "light" and system_dark(app))
    high = contrast or system_high(app)
    return next(t for t in ALL if (t.dark, t.high) == (dark, high))


def set_text_size(app: QApplication, percent: int) -> None:
    """In percent of the system's own size, which is kept with the program for the next change."""
    own = app.property("own_text_size") or max(1.0, app.font().pointSizeF())
    app.setProperty("own_text_size", own)
    font = app.font()
    font.setPointSizeF(own * percent / 100)
    app.setFont(font)


def set_families(app: QApplication, code: str) -> None:
    """Chinese letters in their simplified shapes: without a word, a system with Japanese fonts would take those. The
    system's own font stays first, since it may have them itself."""
    if code == "zh":
        there = set(QFontDatabase.families())
        font = app.font()
        # What stands for a font by another name ("Sans Serif") would be passed over where others follow.
        font.setFamilies([QFontInfo(font).family(), *(family for family in SIMPLIFIED if family in there)])
        app.setFont(font)


def apply(app: QApplication, tokens: Tokens, scale: float = 0.0) -> None:
    """`scale` is the size of text against 10 points; by default what the system's own font says."""
    app.setPalette(_palette(tokens))
    app.setStyleSheet(sheet(tokens, scale or max(1.0, app.font().pointSizeF() / 10)))


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for one, colour in (
        (role.Window, t.page),
        (role.WindowText, t.ink),
        (role.Base, t.card),
        (role.AlternateBase, t.page),
        (role.Text, t.ink),
        (role.Button, t.card),
        (role.ButtonText, t.ink),
        (role.Highlight, t.selected),
        (role.HighlightedText, t.ink),
        (role.Link, t.link),
        (role.Accent, t.focus),
        (role.BrightText, t.on_accent),
        (role.PlaceholderText, t.soft),
        (role.ToolTipBase, t.card),
        (role.ToolTipText, t.ink),
    ):
        palette.setColor(one, QColor(colour))
    return palette


def _mark(name: str, t: Tokens) -> str:
    """A picture for the stylesheet, which cannot colour one: a check on ink, an arrow on a card."""
    white = (name == "check") != t.dark
    return (paths.resources_dir() / "icons" / "marks" / f"{name}-{'white' if white else 'black'}.svg").as_posix()


def sheet(t: Tokens, scale: float = 1.0) -> str:
    """One stylesheet for everything. Sizes in points follow the system's text size; distances are multiples of 8."""
    s = SPACE
    levels = " ".join(f'QLabel[level="{level}"] {{ color: {t.level(level)}; }}' for level in MARKS)
    return f"""
    * {{ widget-animation-duration: 0; }}
    QWidget {{ color: {t.ink}; }}
    QMainWindow, QStackedWidget, QScrollArea, QWidget#page {{ background: {t.page}; border: none; }}
    QWidget#side {{ background: {t.side}; border-right: 1px solid {t.line}; }}
    QWidget#top {{ background: {t.card}; border-bottom: 1px solid {t.line}; }}
    QWidget#chrome {{ background: {t.page}; border-bottom: 1px solid {t.line}; }}
    QPushButton#find {{ color: {t.soft}; text-align: left; }}
    QLabel {{ background: transparent; }}
    QLabel#brand {{ font-weight: 700; font-size: {13 * scale:.1f}pt; }}
    QLabel#title {{ font-weight: 700; font-size: {18 * scale:.1f}pt;
        padding-top: {max(2, round(2 * scale))}px; qproperty-indent: 0; }}
    QLabel#heading {{ font-weight: 700; font-size: {12 * scale:.1f}pt;
        padding-top: {max(1, round(scale))}px; qproperty-indent: 0; }}
    QLabel#lead {{ font-size: {12 * scale:.1f}pt; }}
    QLabel#soft {{ color: {t.soft}; }}
    QFrame#card {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {s}px; }}
    QFrame#drop {{ background: {t.card}; border: 2px dashed {t.edge}; border-radius: {s}px; }}
    QPushButton {{ background: {t.card}; border: 1px solid {t.edge}; border-radius: {s - 2}px;
        padding: {s - 2}px {s * 2}px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton:hover {{ background: {t.hover}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.focus}; }}
    QPushButton#card {{ text-align: left; border-radius: {s}px; padding: 0; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; border: none; font-weight: 700;
        padding: {s + 2}px {s * 4}px; font-size: {12 * scale:.1f}pt; }}
    QPushButton#primary:disabled {{ background: {t.line}; color: {t.ink}; }}
    QPushButton#link {{ background: transparent; border: 2px solid transparent; color: {t.link};
        text-decoration: underline; padding: 4px 0; }}
    QPushButton#link:focus {{ border: 2px solid {t.focus}; }}
    QLabel#figure {{ font-weight: 700; font-size: {16 * scale:.1f}pt; }}
    {levels}
    QLabel#strong {{ font-weight: 700; }}
    QLabel#linklike {{ color: {t.link}; text-decoration: underline; }}
    QLabel#pill {{ background: {t.card}; border: 1px solid {t.edge}; border-radius: {s}px; padding: 4px {s}px; }}
    QLabel#summary {{ color: {t.soft}; padding-left: {s * 2}px; }}
    QPushButton#fold {{ background: transparent; border: 2px solid transparent; text-align: left; font-weight: 700;
        font-size: {12 * scale:.1f}pt; padding: 2px 0; }}
    QPushButton#fold:hover {{ background: {t.hover}; }}
    QPushButton#fold:focus, QPushButton#source:focus {{ border: 2px solid {t.focus}; }}
    QPushButton#source {{ background: transparent; border: 2px solid transparent; text-align: left; }}
    QPushButton#source:hover {{ background: {t.hover}; }}
    QScrollArea#panel {{ border: 2px solid transparent; border-radius: {s}px; }}
    QScrollArea#panel:focus {{ border: 2px solid {t.focus}; }}
    QMenu {{ background: {t.card}; border: 1px solid {t.edge}; padding: 4px; }}
    QMenu::item {{ padding: {s - 2}px {s * 3}px; }}
    QMenu::item:selected {{ background: {t.selected}; }}
    QMenu::item:disabled {{ color: {t.soft}; }}
    QPushButton#more {{ background: transparent; border: 2px solid transparent; padding: 0; }}
    QPushButton#more:hover {{ background: {t.hover}; }}
    QPushButton#more:focus {{ border: 2px solid {t.focus}; }}
    QPushButton#more::menu-indicator {{ image: none; width: 0; }}
    QPushButton::menu-indicator {{ image: url("{_mark("chevron-down", t)}"); subcontrol-position: right center;
        right: {s - 2}px; width: {12 * scale:.0f}px; height: {12 * scale:.0f}px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {t.soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QPushButton:disabled {{ color: {t.soft}; background: {t.page}; }}
    QPushButton#nav {{ background: transparent; text-align: left; border: 2px solid transparent;
        border-radius: {s - 2}px; padding: {s}px {s + 4}px; }}
    QPushButton#nav[narrow="true"] {{ text-align: center; padding: {s}px; }}
    QPushButton#nav:hover {{ background: {t.hover}; }}
    QPushButton#nav:checked {{ background: {t.selected}; font-weight: 700; }}
    QPushButton#nav:focus, QToolButton#step:focus {{ border: 2px solid {t.focus}; }}
    QToolButton#step {{ border: 2px solid transparent; border-radius: {s - 2}px; padding: 4px; }}
    QToolButton#step:hover {{ background: {t.hover}; }}
    QToolButton#chip, QPushButton#chip {{ background: {t.card}; border: 1px solid {t.edge};
        border-radius: {4 + 8 * scale:.0f}px; padding: 4px {s + 2}px; }}
    QToolButton#chip:checked, QPushButton#chip:checked {{ background: {t.selected}; border: 1px solid {t.accent}; }}
    QToolButton#chip:focus, QPushButton#chip:focus {{ border: 2px solid {t.focus}; }}
    QLineEdit, QSpinBox {{ background: {t.card}; border: 1px solid {t.edge}; border-radius: {s - 2}px;
        placeholder-text-color: {t.soft}; padding: {s - 2}px {s}px; selection-background-color: {t.selected};
        selection-color: {t.ink}; }}
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
    QSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 {s}px; }}
    QLineEdit:focus, QSpinBox:focus {{ border: 2px solid {t.focus}; }}
    QListView, QTableView, QTextBrowser {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {s - 2}px;
        outline: none; selection-background-color: {t.selected}; selection-color: {t.ink}; }}
    QListView:focus, QTableView:focus, QTextBrowser:focus {{ border: 2px solid {t.focus}; }}
    QHeaderView::section {{ background: {t.page}; color: {t.soft}; border: none; border-bottom: 1px solid {t.line};
        padding: {s - 2}px {s + FRAME}px; font-weight: 600; }}
    QTableCornerButton::section, QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QTabWidget::pane {{ border: none; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {t.soft}; border: none; border-bottom: 3px solid transparent;
        padding: {s - 2}px {s * 2}px; margin-right: {s}px; }}
    QTabBar::tab:selected {{ color: {t.ink}; font-weight: 600; border-bottom: 3px solid {t.accent}; }}
    QTabBar::tab:hover {{ color: {t.ink}; }}
    QTabBar::tab:focus {{ border: 2px solid {t.focus}; }}
    QComboBox {{ combobox-popup: 0; background: {t.card}; border: 1px solid {t.edge}; border-radius: {s - 2}px;
        padding: {s - 2}px; }}
    QComboBox::drop-down {{ border: none; width: {s * 2 * scale + 4:.0f}px; }}
    QComboBox::down-arrow {{ image: url("{_mark("chevron-down", t)}"); width: {s * 2 * scale:.0f}px;
        height: {s * 2 * scale:.0f}px; }}
    QComboBox:focus {{ border: 2px solid {t.focus}; }}
    QListWidget#scans::item, QListWidget#found::item {{ padding: {s - 2}px {s}px; border-bottom: 1px solid {t.line}; }}
    QListWidget#scans::item:selected, QListWidget#found::item:selected {{ background: {t.selected}; color: {t.ink}; }}
    QListWidget#sections {{ background: transparent; border: 2px solid transparent; }}
    QListWidget#sections:focus {{ border: 2px solid {t.focus}; }}
    QListWidget#sections::item {{ padding: {s}px; border-radius: {s - 2}px; color: {t.ink}; }}
    QListWidget#sections::item:hover {{ background: {t.hover}; }}
    QListWidget#sections::item:selected {{ background: {t.selected}; color: {t.ink}; }}
    QComboBox QAbstractItemView {{ border-radius: 0; }}
    QComboBox QAbstractItemView::item {{ padding: 4px {s - 2}px; border: 1px solid transparent; }}
    QComboBox QAbstractItemView::item:selected {{ background: {t.selected}; color: {t.ink};
        border: 1px solid {t.focus}; }}
    QCheckBox {{ spacing: {s}px; padding: 2px 2px 2px 0; border: 2px solid transparent; }}
    QCheckBox:disabled {{ color: {t.soft}; }}
    QCheckBox::indicator {{ width: {s * 2 * scale:.0f}px; height: {s * 2 * scale:.0f}px; border: 2px solid {t.edge};
        border-radius: 4px;
        background: {t.card}; }}
    QCheckBox::indicator:checked {{ background: {t.ink}; border: 2px solid {t.ink};
        image: url("{_mark("check", t)}"); }}
    QCheckBox:focus {{ border: 2px solid {t.focus}; border-radius: 4px; }}
    QTableView {{ gridline-color: {t.line}; }}
    QTableView::item {{ padding: 4px {s}px; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QSplitter::handle {{ background: transparent; }}
    QToolTip {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px; }}
    {_lines(t) if t.high else ""}
    """


def _lines(t: Tokens) -> str:
    """What is chosen, in lines: grounds on which all text has a high contrast differ little from each other. The ring
    of the keyboard goes before them."""
    chosen = f"border: 2px solid {t.accent};"
    return f"""
    QPushButton#nav:checked:!focus, QToolButton#chip:checked:!focus, QPushButton#chip:checked:!focus {{ {chosen} }}
    QListWidget#scans::item:selected, QListWidget#found::item:selected, QListWidget#sections::item:selected {{
        border-left: 4px solid {t.accent};
        padding-left: {SPACE - 4}px; }}
    QTableView::item:selected {{ border-top: 1px solid {t.accent}; border-bottom: 1px solid {t.accent};
        padding: 3px {SPACE}px; }}
    QMenu::item:selected {{ border: 1px solid {t.focus}; }}
    QToolTip {{ border: 1px solid {t.edge}; }}
    """
