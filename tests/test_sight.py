"""The programs of others are all labelled, and what is said of them is held to what a reader judged."""

from pathlib import Path

import pytest
from benchmarks import sight
from benchmarks.sight import CORPORA, figures, look, read_labels

from byheart.proof.desk import Desk

pytestmark = pytest.mark.by_turns(11)

PROGRAM = """
def update(synapse, derivative, alpha):
    return synapse + alpha * derivative
"""
LABEL = """["05_weight_updates/ada"]
function = "update"
label = "adds the step"
kind = "mistake"
raises = false
"""


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "05_weight_updates" / "ada").mkdir(parents=True)
    (tmp_path / "05_weight_updates" / "ada" / "weight_updates.py").write_text(PROGRAM)
    (tmp_path / "labels.toml").write_text(LABEL)
    return tmp_path


@pytest.fixture
def seen(course, exercises, key, corpus):
    return lambda: list(look(Desk(course, exercises, key), corpus))


def _figure(seen, name):
    return next((some, whole) for what, some, whole in figures(seen) if what == name)


def test_a_name_that_nobody_judged_is_shown_and_is_no_true_one(seen):
    found = seen()
    assert found[0].told["05_weight_updates/update"] == ("update-wrong-sign",)
    assert found[0].unjudged == ["update-wrong-sign"]
    assert _figure(found, "mistakes that return, named") == (1, 1)
    assert _figure(found, "    of the names true") == (0, 1)


@pytest.mark.parametrize(("judged", "true"), [("true", 1), ("untrue", 0)])
def test_a_name_is_what_a_reader_judged(corpus, seen, judged, true):
    (corpus / "labels.toml").write_text(LABEL + f'{judged} = ["update-wrong-sign"]\n')
    found = seen()
    assert found[0].unjudged == []
    assert _figure(found, "    of the names true") == (true, 1)


def test_the_command_says_so_where_a_name_was_never_judged(corpus, capsys, monkeypatch):
    monkeypatch.setattr(sight, "CORPORA", corpus.parent)
    assert sight.main([str(corpus)]) == 1
    assert "never judged: 05_weight_updates/ada: update-wrong-sign" in capsys.readouterr().out


@pytest.mark.parametrize("labels", sorted(CORPORA.glob("*/labels.toml")), ids=lambda path: path.parent.name)
def test_every_program_of_a_corpus_has_its_label(labels: Path):
    programs = {f"{path.parent.parent.name}/{path.parent.name}" for path in labels.parent.glob("*/*/*.py")}
    assert set(read_labels(labels.parent)) == programs
    for name, label in read_labels(labels.parent).items():
        assert label.kind in ("mistake", "slip", "right"), name
        assert bool(label.function) == (label.kind != "right"), name
        assert not set(label.true) & set(label.untrue), name
