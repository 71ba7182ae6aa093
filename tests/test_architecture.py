"""The house rules on who may import what (see the map of the code in the README), read from the source with ast."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "screenplay"
MODULES = {
    path.relative_to(PACKAGE.parent).with_suffix("").as_posix().replace("/", "."): path
    for path in PACKAGE.rglob("*.py")
}
DOORS = {
    "lark": {"screenplay.grammar"},
    "spacy": {"screenplay.nlp"},
    "lemminflect": {"screenplay.adapt.tense.verbs"},
    "numpy": {
        "screenplay.forest",
        "screenplay.training",
        "screenplay.stage.audio",
        "screenplay.attribution.opinion",
    },
    "lightgbm": {"screenplay.training.forester"},
    "scipy": {"screenplay.training.vocabularies"},
    "av": {"screenplay.stage.audio.encode"},
    "espeakng_loader": {"screenplay.stage.audio.engines.espeak_library"},
    "onnxruntime": {"screenplay.stage.audio.engines"},
    "reportlab": {"screenplay.writers.pdf"},
    "docx": {"screenplay.writers.docx"},
    "ortools": {"screenplay.stage.doubling"},
    "charset_normalizer": {"screenplay.readers.encoding"},
    "bs4": {"screenplay.readers.documents"},
    "mammoth": {"screenplay.readers.documents.word"},
}
LOWEST = {"screenplay.book": {"screenplay.notes", "screenplay.text"}, "screenplay.model": {"screenplay.text"}}
FOR_WRITERS = ("screenplay.text", "screenplay.model", "screenplay.pages")


def imports(module: str) -> set[str]:
    """Every module that `module` imports, wherever in it, packages for the names taken from them included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            whole = {f"{node.module}.{alias.name}" for alias in node.names} & {
                m.removesuffix(".__init__") for m in MODULES
            }
            found |= whole or {node.module or ""}
    return found


@pytest.mark.parametrize("module", MODULES)
def test_third_parties_have_one_door_each(module: str) -> None:
    for name in imports(module):
        doors = DOORS.get(name.partition(".")[0])
        inside = doors is None or any(module == door or module.startswith(f"{door}.") for door in doors)
        assert inside, f"{module} imports {name}"


@pytest.mark.parametrize("module", LOWEST)
def test_the_two_documents_stand_below_everything(module: str) -> None:
    assert {name for name in imports(module) if name.startswith("screenplay")} <= LOWEST[module]


@pytest.mark.parametrize(
    "module", [m for m in MODULES if m.startswith("screenplay.writers.") and m != "screenplay.writers.__init__"]
)
def test_writers_know_only_the_script(module: str) -> None:
    own = {name for name in imports(module) if name.startswith("screenplay")}
    package = ".".join(module.split(".")[:3])
    assert all(name.startswith((*FOR_WRITERS, package)) for name in own), own


@pytest.mark.parametrize("module", MODULES)
def test_nothing_imports_the_command_line(module: str) -> None:
    inside = module in ("screenplay.cli", "screenplay.__main__") or module.startswith("screenplay.cli.")
    assert inside or not any(name.startswith("screenplay.cli") for name in imports(module))


@pytest.mark.parametrize("module", MODULES)
def test_only_the_adaptation_and_its_judges_know_both_documents(module: str) -> None:
    knowing = (
        "screenplay.adapt",
        "screenplay.report",
        "screenplay.review",
        "screenplay.fidelity",
        "screenplay.pipeline",
        "screenplay.summary",
        "screenplay.cli",
    )
    both = {"screenplay.book", "screenplay.model"} <= imports(module)
    assert not both or module.startswith(knowing)


@pytest.mark.parametrize("module", MODULES)
def test_files_stay_small(module: str) -> None:
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    assert len(MODULES[module].read_text(encoding="utf-8").splitlines()) <= 400
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 40, f"{module}.{node.name}"
