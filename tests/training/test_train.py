"""From annotated novels to a model, by the command."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from screenplay import cli
from screenplay.attribution import trained


def train(*arguments: object) -> int:
    return cli.main(["train", *(str(argument) for argument in arguments)])


def test_the_same_novels_give_the_same_model_card_and_fold_models(
    novels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written, tables = [], []
    for number, cache in ((1, tmp_path / "cache"), (2, tmp_path / "cache"), (3, tmp_path / "other")):
        out = tmp_path / f"{number}"
        out.mkdir()
        assert train(novels, "--cache", cache, "--folds", 3, "-o", out / "m.json", "--fold-models", out / "folds") == 0
        written.append({path.name: path.read_bytes() for path in sorted(out.rglob("*.*"))})
        tables.append(capsys.readouterr().out)
    assert written[0] == written[1] == written[2]
    assert tables[0] == tables[1] == tables[2]
    assert sorted(written[0]) == ["1.json", "2.json", "3.json", "MODEL_CARD.md", "m.json"]


def test_the_model_knows_its_novels_and_what_a_tag_is_worth(novels: Path, tmp_path: Path) -> None:
    assert train(novels, "--folds", 3, "-o", tmp_path / "m.json", "--fold-models", tmp_path, "--jobs", 1) == 0
    text = (tmp_path / "m.json").read_text(encoding="utf-8")
    about = json.loads(text)["about"]
    assert about["fitted on"] == ["boat", "kitchen", "mill"]
    assert about["left out"] == []
    assert [fold["left out"] for fold in about["figures"]] == [["boat"], ["kitchen"], ["mill"]]
    model = trained.read(text)
    assert model.weights.slow.first["tag: name"] > 0.3
    brisk = model.weights.brisk.second
    assert brisk["tag: pronoun fits"] > brisk["tag: pronoun clashes"]
    held = json.loads((tmp_path / "2.json").read_text(encoding="utf-8"))["about"]
    assert (held["fitted on"], held["left out"]) == (["boat", "mill"], ["kitchen"])


def test_the_card_has_the_printed_table_and_the_novels_but_none_of_their_words(
    novels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(novels, "--folds", 2, "-o", tmp_path / "m.json") == 0
    card = (tmp_path / "MODEL_CARD.md").read_text(encoding="utf-8")
    table = capsys.readouterr().out.strip()
    assert table in card
    assert re.search(r"^kitchen +\d+\.\d", table, re.MULTILINE)
    shipped = card + (tmp_path / "m.json").read_text(encoding="utf-8")
    assert not re.search("flour|oars|pears", shipped)
    assert max(map(len, card.splitlines())) <= 120


def test_stories_are_left_out_and_judged_beside_the_novels(
    novels: Path, stories: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(novels, "--stories", stories, "--folds", 3, "-o", tmp_path / "m.json", "--fold-models", tmp_path) == 0
    table = capsys.readouterr().out
    without, titled = table.split("Stories, no cast given")
    assert "kitchen" in without and not re.search("^(?:pier|stairs) ", without, re.MULTILINE)
    assert re.search(r"^pier +\d", titled, re.MULTILINE) and re.search(r"^stairs +\d", titled, re.MULTILINE)
    assert "And 2 short stories" in (tmp_path / "MODEL_CARD.md").read_text(encoding="utf-8")
    left_out = [
        json.loads((tmp_path / f"{n}.json").read_text(encoding="utf-8"))["about"]["left out"] for n in (1, 2, 3)
    ]
    assert left_out == [["boat", "pier"], ["kitchen", "stairs"], ["mill"]]


def test_without_a_name_for_the_model_nothing_is_written(
    novels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert train(novels, "--folds", 2) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("folds", [1, 4])
def test_folds_must_fit_the_novels(novels: Path, folds: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(novels, "--folds", folds) == 2
    assert "give a number from 2 to 3" in capsys.readouterr().err


def test_a_folder_without_annotated_novels_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(tmp_path) == 2
    assert "not two annotated novels" in capsys.readouterr().err


def test_ordinary_help_does_not_list_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert "train" not in capsys.readouterr().out


def test_numpy_is_loaded_by_no_other_command() -> None:
    script = (
        "import sys; from screenplay.cli import main; main(['format', '-', '-o', '-']); print('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], input=b"INT. MILL - DAY\n", capture_output=True, check=True)
    assert done.stdout.endswith(b"False\n")
