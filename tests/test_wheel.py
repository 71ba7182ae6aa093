"""The built wheel, in a clean environment, converts a story: grammars, fonts and word lists must travel in it."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
STORY = ROOT / "tests" / "stories" / "the_last_ferry.txt"


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment that holds the wheel, and third parties from the one that tests."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", folder, ROOT], check=True)
    venv.create(folder / "env", with_pip=False)
    interpreter = folder / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    site = next((folder / "env").glob("lib/python*/site-packages"), folder / "env" / "Lib" / "site-packages")
    subprocess.run([*pip, "install", "--no-deps", "--target", site, *folder.glob("*.whl")], check=True)
    (site / "third_parties.pth").write_text("\n".join(path for path in sys.path if path.endswith("site-packages")))
    return interpreter


def run(*command: str | Path, folder: Path) -> str:
    """What `command` prints, run in `folder` without the way to this checkout that a tester may have set."""
    elsewhere = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    arguments = [str(part) for part in command]
    return subprocess.run(arguments, cwd=folder, env=elsewhere, check=True, capture_output=True, text=True).stdout


def test_the_wheel_converts_a_story(python: Path, tmp_path: Path) -> None:
    where = run(python, "-c", "import screenplay; print(screenplay.__file__)", folder=tmp_path)
    assert str(python.parent.parent) in where
    outputs = [tmp_path / "script.fountain", tmp_path / "script.pdf"]
    run(python, "-m", "screenplay", "convert", STORY, "-o", outputs[0], "-o", outputs[1], folder=tmp_path)
    assert outputs[0].read_text(encoding="utf-8").startswith("Title: The Last Ferry\n")
    assert outputs[1].read_bytes().startswith(b"%PDF-")
