"""Claims about groups of the user's account."""

from pathlib import Path

from privacycheck.collect.base import Context
from privacycheck.collect.rights import memberships
from privacycheck.model.facts import Membership
from tests.collect.conformance import Conformance, context, facts_of, write

PASSWD = (
    "root:x:0:0:root:/root:/bin/sh\nanna:x:1000:1000:Anna:/home/anna:/bin/bash\nbert:x:1001:1001::/home/bert:/bin/sh\n"
)
GROUP = "root:x:0:\ninput:x:104:anna,bert\nvideo:x:44:bert\ndocker:x:999:{name},anna\nanna:x:1000:\nannas:x:7:anna\n"


class TestMemberships(Conformance):
    collector = memberships.COLLECTOR

    def build(self, root: Path, name: str = "bert") -> Context:
        write(root, "etc/passwd", PASSWD)
        write(root, "etc/group", GROUP.format(name=name))
        return context(root)


def found(context: Context) -> list[str]:
    return [f.name for f in facts_of(memberships.COLLECTOR, context) if isinstance(f, Membership)]


def test_only_telling_groups_of_the_users_own_account_are_told(tmp_path: Path) -> None:
    assert found(TestMemberships().build(tmp_path)) == ["input", "docker"]


def test_the_first_group_of_an_account_counts_too(tmp_path: Path) -> None:
    write(tmp_path, "etc/passwd", "anna:x:1000:44:Anna:/home/anna/:/bin/bash\n")
    write(tmp_path, "etc/group", "video:x:44:\n")
    assert found(context(tmp_path)) == ["video"]


def test_nothing_is_told_of_root(tmp_path: Path) -> None:
    write(tmp_path, "etc/passwd", PASSWD)
    write(tmp_path, "etc/group", "disk:x:6:root\n")
    assert found(Context(root=tmp_path, homes=(tmp_path / "root",))) == []
