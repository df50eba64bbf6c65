"""What practice shows: reviews counted by hand, figures of which the truth is known, bad files told, nobody named."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from benchmarks.simulated_classes import Row
from benchmarks.simulated_learners import a_learner, of_classes, pools, said_of
from tests.learning import BLANK, COURSE, RIGHT, SKILLS, WRONG, tried

from byheart.cli.main import main
from byheart.curriculum.course import every_exercise, read_course
from byheart.insight import numbers
from byheart.insight.figures import FEWEST
from byheart.insight.forgetting import (
    AIM,
    BEGUN,
    ENOUGH,
    LEAST,
    Asked,
    Cell,
    Forgetting,
    compared,
    constants,
    forgetting_of,
)
from byheart.insight.forgetting_page import forgetting_html, forgetting_view
from byheart.insight.practised import Practised, files_in, practised_by, practised_in
from byheart.insight.told import FORGETTING_TOLD, forgetting_stands_out
from byheart.insight.whole import forgetting_as_json
from byheart.memory.attempts import Attempt, as_json
from byheart.memory.log import Log
from byheart.memory.rating import Review
from byheart.memory.schedule import Foretold
from byheart.memory.skills import Skill, skills_of

ROOT = Path(__file__).parent.parent
BEGIN = datetime(2025, 3, 3, 18, tzinfo=UTC)
ONE, TWO = SKILLS[:2]


def days_of(skill: Skill, *days: tuple[int, bool], course: str = COURSE, minutes: int = 0) -> list[Attempt]:
    """A rebuild from an empty file on each of these days, right or wrong."""
    made = []
    for day, right in days:
        at = BEGIN + timedelta(days=day, minutes=minutes)
        made.append(tried(at, skill, BLANK, ""))
        made.append(tried(at + timedelta(minutes=5), skill, RIGHT if right else WRONG, f"text {day} {right}"))
    return [replace(each, course=course) for each in made]


def export(path: Path, *attempts: Sequence[Attempt], batch: int = 0) -> Path:
    entries = [{"batch": batch, **as_json(each)} for own in attempts for each in own]
    path.write_text(json.dumps({"format": "byheart attempts", "version": 1, "attempts": entries}), encoding="utf-8")
    return path


def told(day: int, recalled: bool, chance: float = 0.9, skill: str = "a", days: int = 3, before: int = 1) -> Foretold:
    at = BEGIN + timedelta(days=day)
    return Foretold(Review(skill, at, at.date(), "good" if recalled else "again", ""), chance, days, before, 0)


def of(*learners: Sequence[Foretold], shared: bool = False) -> Forgetting:
    names = dict.fromkeys(each.review.skill for own in learners for each in own)
    skills = tuple(Skill(name, f"the {name}", (f"01_x/{name}",)) for name in names)
    return forgetting_of(Practised(COURSE, skills, tuple(map(tuple, learners))), shared)


# What is a review -----------------------------------------------------------------------------------------------------


def test_the_first_review_and_repeats_on_a_day_are_not_counted() -> None:
    """Three days, of which the first has nothing to be recalled; on the second it is rebuilt twice."""
    attempts = [
        *days_of(ONE, (0, True), (3, True)),
        *days_of(ONE, (3, False), minutes=60),
        *days_of(ONE, (9, False)),
        *days_of(TWO, (3, True)),
    ]
    (own,) = practised_by(sorted(attempts, key=lambda each: each.at), COURSE, SKILLS).learners
    assert [(each.review.skill, each.days, each.recalled) for each in own] == [
        ("sigmoid", 3, True),
        ("sigmoid", 6, False),
    ]


# Reading exports ------------------------------------------------------------------------------------------------------


def read(folder: Path, *named: Path) -> tuple[Practised, list[str]]:
    said: list[str] = []
    files = files_in(named or [folder])
    return practised_in(files, COURSE, SKILLS, BEGIN + timedelta(days=400), said.append), said


def test_an_export_is_read_as_the_log_itself(tmp_path: Path) -> None:
    log = Log(tmp_path / "own" / "attempts.sqlite", clock=lambda: BEGIN + timedelta(days=400))
    attempts = [*days_of(ONE, (0, True), (3, True), (9, False)), *days_of(TWO, (1, True), (2, True))]
    log.append_all(sorted(attempts, key=lambda each: each.at))
    (tmp_path / "in").mkdir()
    log.export(tmp_path / "in" / "ada.json")
    practised, said = read(tmp_path / "in")
    assert practised == practised_by(log.attempts(COURSE), COURSE, SKILLS)
    assert said == []
    assert len(practised.learners[0]) == 3


def test_a_bad_file_is_told_with_its_entry_and_the_way_out_and_the_others_are_read(tmp_path: Path) -> None:
    export(tmp_path / "ada.json", days_of(ONE, (0, True), (3, True)))
    bad = export(tmp_path / "bob.json", days_of(ONE, (0, True), (3, True)))
    table = json.loads(bad.read_text())
    table["attempts"][1]["at"] = "yesterday"
    bad.write_text(json.dumps(table))
    (tmp_path / "cyd.json").write_bytes(b"\xff\xfe not JSON")
    (tmp_path / "dan.json").write_text("{}")
    (tmp_path / "below").mkdir()
    export(tmp_path / "below" / "eve.json", days_of(TWO, (0, True), (1, False)))
    export(tmp_path / "fay.json", days_of(ONE, (0, True), course="another course"))
    (tmp_path / "notes.txt").write_text("no export")
    practised, said = read(tmp_path)
    assert ([len(each) for each in practised.learners], practised.left_out) == ([1, 1], 4)
    assert [each.partition(".json")[0][-3:] for each in said] == ["bob", "cyd", "dan", "fay"]
    assert "bob.json: attempt 2: at" in said[0]
    assert all("left out" in each for each in said)
    assert all("`byheart practice --export FILE`" in each for each in said[:3])
    assert "nothing of a course, but of another course" in said[3]
    assert not any("added" in each for each in said)


def test_two_files_of_one_learner_count_once_and_others_apart(tmp_path: Path) -> None:
    early, late = days_of(ONE, (0, True), (3, True)), days_of(ONE, (9, True))
    export(tmp_path / "a.json", early)
    export(tmp_path / "b.json", early, late, batch=4)
    export(tmp_path / "c.json", [replace(each, at=each.at + timedelta(seconds=1)) for each in early])
    export(tmp_path / "d.json", late)
    practised, _ = read(tmp_path)
    assert [[each.days for each in own] for own in practised.learners] == [[3], [3, 6]]
    same, _ = read(tmp_path, tmp_path / "a.json", tmp_path / "a.json", tmp_path)
    assert sorted(map(len, same.learners)) == [1, 2]


def test_the_clocks_of_two_files_are_put_straight_apart(tmp_path: Path) -> None:
    """The second file's attempts are older, and no clock went back."""
    last, middle, first = (days_of(ONE, *((day, True) for day in days)) for days in ((12,), (9,), (0, 3)))
    export(tmp_path / "a.json", middle, last)
    export(tmp_path / "b.json", first, middle)
    practised, _ = read(tmp_path)
    assert [[each.days for each in own] for own in practised.learners] == [[3, 6, 3]]


def test_a_link_in_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    export(tmp_path / "elsewhere.json", days_of(ONE, (0, True), (3, True)))
    (tmp_path / "in" / "link.json").symlink_to(tmp_path / "elsewhere.json")
    assert files_in([tmp_path / "in"]) == []


# By time and by what was said -----------------------------------------------------------------------------------------


def test_cells_are_counted_by_hand_and_neighbours_are_put_together_until_each_holds_enough() -> None:
    counts = {1: 25, 2: 12, 3: 6, 5: 31, 9: 4, 40: 3}
    own = [told(at, at % 5 > 0, 0.8, days=days) for days, count in counts.items() for at in range(count)]
    found = of(own)
    assert [(each.low, each.high, each.recalled.of) for each in found.times] == [(1, 2, 25), (2, 64, 56)]


def test_what_is_too_few_at_the_end_goes_to_the_one_before() -> None:
    own = [told(at, True, days=days) for days, count in {1: 25, 5: 30, 9: 4, 40: 3}.items() for at in range(count)]
    found = of(own)
    assert [(each.low, each.high, each.recalled.of) for each in found.times] == [(1, 2, 25), (4, 64, 37)]
    assert sum(each.recalled.of for each in found.said) == found.reviews == 62


def test_of_too_few_reviews_no_share_is_shown() -> None:
    found = of([told(at, True) for at in range(LEAST - 1)])
    assert (found.times, found.said, found.skills[0].whole) == ((), (), None)
    assert found.compared.verdict == "few reviews"
    page = forgetting_html(found)
    assert f"No information yet: there are {LEAST - 1} reviews, and such a comparison takes {ENOUGH}." in page
    assert f"Too few reviews: the a ({LEAST - 1})." in page
    (one,) = of([told(at, True) for at in range(LEAST)]).times
    assert (one.recalled.count, one.recalled.of) == (LEAST, LEAST)


@pytest.mark.parametrize(("recalled", "flag"), [(90, ""), (84, ""), (75, "surely less"), (100, "surely more")])
def test_a_flag_says_where_the_schedule_surely_was_wrong(recalled: int, flag: str) -> None:
    found = of([told(at, at < recalled) for at in range(100)])
    (row,) = forgetting_view(found).said
    assert (row.name, row.said, row.flag) == ("90 to 95 %", "90 %", flag)
    assert row.recalled.mark == "90.0%"
    said = [each for each in forgetting_stands_out(found) if each.startswith("Recalled")]
    less = "Recalled less often than the schedule says, so practise them sooner: the a."
    assert (
        said
        == {"": [], "surely less": [less], "surely more": ["Recalled more often than the schedule says: the a."]}[flag]
    )


# The schedule beside a constant ---------------------------------------------------------------------------------------


def test_the_constant_knows_nothing_of_the_same_day_nor_of_later_ones() -> None:
    own = [told(0, True), told(0, False), told(1, True), told(3, False)]
    others = [told(0, True)] * 7 + [told(0, False)] * 3
    first, second = constants([own, others])
    begun = (BEGUN * AIM + 7) / (BEGUN + 10)
    expected = [begun, begun, (BEGUN * begun + 1) / (BEGUN + 2), (BEGUN * begun + 2) / (BEGUN + 3)]
    assert first == pytest.approx(expected)
    assert second == pytest.approx([(BEGUN * AIM + 2) / (BEGUN + 4)] * 10)
    (alone,) = constants([own])
    assert alone[0] == AIM


def test_losses_are_logarithms_and_errors_are_of_bins_that_know_no_chance() -> None:
    own = [told(at, at % 4 > 0, 0.7, days=2 + at % 2) for at in range(ENOUGH)]
    found = compared([own])
    assert found.losses is not None
    assert found.errors is not None
    assert found.losses[0] == pytest.approx(-(0.75 * np.log(0.7) + 0.25 * np.log(0.3)))
    assert found.errors[0] == pytest.approx(0.05), "2 and 3 days are one bin: 75 % came, and 70 % was said"
    apart = compared([[replace(each, days=1 if each.recalled else 30) for each in own]])
    assert apart.errors is not None
    assert apart.errors[0] == pytest.approx(np.sqrt(0.75 * 0.3**2 + 0.25 * 0.7**2))


def test_the_interval_of_a_ratio_is_students_of_what_remains_without_each() -> None:
    parts, counts = np.array([1.0, 4.0, 2.0, 6.0]), np.array([2.0, 5.0, 4.0, 7.0])
    whole = 13 / 18
    pseudo = [4 * whole - 3 * (13 - part) / (18 - count) for part, count in zip(parts, counts, strict=True)]
    half = 3.182446 * np.std(pseudo, ddof=1) / 2
    found = numbers.ratio(parts, counts)
    assert found is not None
    assert (found.value, found.low, found.high) == pytest.approx(
        (whole, np.mean(pseudo) - half, np.mean(pseudo) + half), abs=1e-6
    )
    assert numbers.ratio(parts[:1], counts[:1]) is None


def learners(count: int, each: int, knows: bool) -> list[list[Foretold]]:
    """Learners of whom the schedule knows what comes, or says the contrary, with a little chance."""
    chance = np.random.default_rng(4)
    made = []
    for _ in range(count):
        easy = chance.random(each) < 0.6
        came = chance.random(each) < np.where(easy, 0.95, 0.5)
        made.append(
            [told(at, bool(c), 0.95 if e == knows else 0.5) for at, (c, e) in enumerate(zip(came, easy, strict=True))]
        )
    return made


@pytest.mark.parametrize(
    ("count", "each", "knows", "verdict"),
    [
        (12, 40, True, "more"),
        (12, 40, False, "less"),
        (9, 60, True, "few learners"),
        (1, 400, True, "few skills"),
        (12, 16, True, "few reviews"),
    ],
)
def test_the_schedule_is_called_better_only_where_that_is_sure(
    count: int, each: int, knows: bool, verdict: str
) -> None:
    found = of(*learners(count, each, knows))
    assert found.compared.verdict == verdict
    says_more = "The schedule tells more than" in forgetting_html(found)
    assert says_more == (verdict == "more")
    assert (found.compared.better is not None) == (verdict in ("more", "less"))


@pytest.mark.parametrize("know", [10, 8])
def test_what_chance_can_explain_is_left_open(know: int) -> None:
    """Of some learners the schedule knows what comes, and of others it says the contrary."""
    own = [*learners(12, 40, True)[:know], *learners(12, 40, False)[know:]]
    found = of(*own)
    assert found.compared.better is not None
    assert (found.compared.better.value > 0) == (know == 10)
    assert found.compared.verdict == "open"
    assert "chance can explain the difference" in forgetting_html(found)


def test_of_one_learner_skills_take_the_learners_place() -> None:
    (own,) = learners(1, 600, True)
    many = [replace(each, review=replace(each.review, skill=f"s{at % 15}")) for at, each in enumerate(own)]
    assert of(many).compared.verdict == "more"


@pytest.mark.by_turns(30)
def test_what_is_right_and_what_cries_wolf_as_the_benchmark_counts_it() -> None:
    """A small form of `python -m benchmarks.simulated_learners`, with learners of its own."""
    chance = np.random.default_rng(7)
    found: dict[str, Row] = {row.what: row for row in of_classes(chance, pools(chance, 40), 12, 8)}
    for kind in ("as it says", "constant", "neither"):
        assert found[f"{kind}: Wilson's interval holds the truth"].value >= 0.85
    assert found["as it says: the schedule tells more"].value >= 0.7
    assert found["as it says: the schedule tells less"].value == 0
    for kind in ("constant", "constants"):
        assert found[f"{kind}: the schedule tells more"].value == 0
    assert found["neither: the schedule tells more"].value <= 0.25
    assert found["hard skills: such a skill is flagged"].value >= 0.9
    assert found["as it says: a class has a skill flagged"].value <= 0.25


# What may be shared ---------------------------------------------------------------------------------------------------


def cells_in(found: Forgetting) -> Iterator[Cell]:
    yield from (*found.times, *found.said)
    for each in found.skills:
        yield from each.cells
        if each.whole is not None:
            yield each.whole


def test_every_number_that_is_shared_is_of_five_on_each_side_and_nothing_is_left_over() -> None:
    chance = np.random.default_rng(3)
    drawn = [a_learner(chance, "as it says") for _ in range(12)]
    own = said_of(drawn)
    practised = Practised(
        COURSE, tuple(Skill(each.id, each.title, ()) for each in own.skills), tuple(each.told for each in drawn)
    )
    found = forgetting_of(practised, shared=True)
    everything = [Asked(at, each) for at, one in enumerate(drawn) for each in one.told]
    assert 0 < len(found.skills) <= len(own.skills)
    kept = {each.id for each in found.skills}
    for cells, value in (
        (found.times, lambda each: each.days),
        (found.said, lambda each: each.chance),
    ):
        inside = [each for each in everything if each.foretold.review.skill in kept]
        assert sum(each.recalled.of for each in cells) == len(inside) == found.reviews, "nothing is left over"
        for cell in cells:
            here = [each for each in inside if cell.low <= value(each.foretold) < (cell.high or 1e9)]
            for side in (True, False):
                assert len({each.learner for each in here if each.foretold.recalled == side}) >= FEWEST
    assert sum(each.whole.recalled.of for each in found.skills if each.whole) == found.reviews
    assert not any(each.cells for each in found.skills), "of all skills by time, one skill's rest would tell the others"
    assert any(each.cells for each in own.skills)
    assert {each.learners for each in cells_in(found)} == {None}, "all but two would tell of two"
    assert all(each.learners for each in cells_in(own))
    assert "In this copy every number is of reviews that at least 5 learners recalled" in forgetting_html(found)


def test_a_skill_that_few_practised_is_counted_nowhere_in_what_is_shared() -> None:
    many = [[told(at, at % 4 > 0, skill="many") for at in range(20)] for _ in range(6)]
    few = [[*own, *(told(at, True, skill="few") for at in range(20))] for own in many[:2]]
    found = of(*few, *many[2:], shared=True)
    assert ([each.id for each in found.skills], found.reviews) == (["many"], 120)
    assert "few" not in [each["id"] for each in json.loads(forgetting_as_json(found))["skills"]]


# From files to the page -----------------------------------------------------------------------------------------------


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    """Six learners of the course itself, of whom the files have names."""
    course = read_course(ROOT / "exercises")
    skills = [each for each in skills_of(course, every_exercise(course)) if len(each.questions) == 1][:4]
    chance = np.random.default_rng(2)
    folder = tmp_path / "exports"
    folder.mkdir()
    for name in ("ada", "bob", "cyd", "dan", "eve", "fay"):
        own = [
            days_of(skill, *((day, chance.random() < 0.8) for day in range(at, 60, 4)), course=course.title, minutes=at)
            for at, skill in enumerate(skills)
        ]
        attempts = sorted((each for made in own for each in made), key=lambda each: each.at)
        shift = timedelta(seconds=int(chance.integers(1, 10_000)))
        export(folder / f"{name}-secretly.json", [replace(each, at=each.at + shift) for each in attempts])
    return folder


def test_the_command_writes_pages_that_name_nobody_and_the_same_bytes_again(
    exports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (exports / "gus.json").write_text("[]")
    out = tmp_path / "out"
    command = ["insight", "--practice", str(exports), "--out", str(out), "--course", str(ROOT)]
    assert main(command) == 0
    said = capsys.readouterr()
    assert "gus.json isn't what `byheart practice --export` writes. It is left out." in said.err
    assert f"The page: {out}/forgetting.html" in said.out
    first = {path.name: path.read_bytes() for path in out.iterdir()}
    assert main(command) == 0
    assert main([*command, "--shared"]) == 0
    assert {name: (out / name).read_bytes() for name in first} == first
    assert sorted(path.name for path in out.iterdir()) == [
        f"forgetting{which}.{kind}" for which in ("-shared", "") for kind in ("html", "json")
    ]
    table = json.loads(first["forgetting.json"])
    assert (table["schema"], table["learners"], table["left_out"], table["shared"]) == (1, 6, 1, False)
    assert table["reviews"] == sum(each["reviews"] for each in table["skills"])
    for path in out.iterdir():
        assert not re.search(r"secretly|ada|/exports", path.read_text())
    assert "1 file can&#39;t be used, and is left out." in first["forgetting.html"].decode()


def test_each_figure_says_what_it_can_not_tell(exports: Path, tmp_path: Path) -> None:
    found = of([told(at, True) for at in range(LEAST)])
    page = forgetting_html(found)
    for sentence in FORGETTING_TOLD.values():
        assert "can't tell" in sentence
        assert sentence.replace("`", "").replace("'", "&#39;") in page
    assert json.loads(forgetting_as_json(found))["told"] == FORGETTING_TOLD


def test_without_a_file_it_is_about_the_learners_own_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BYHEART_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    command = ["insight", "--practice", "--course", str(ROOT)]
    assert main(command) == 2
    assert "holds nothing of" in capsys.readouterr().err
    course = read_course(ROOT / "exercises")
    skill = next(each for each in skills_of(course, every_exercise(course)) if len(each.questions) == 1)
    Log(tmp_path / "home" / "attempts.sqlite").append_all(days_of(skill, (0, True), (3, True), course=course.title))
    assert main(command) == 0
    assert "No information yet: there is 1 review, and such a comparison takes 200." in capsys.readouterr().out
    assert json.loads((tmp_path / "forgetting.json").read_text())["learners"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "name the folder that `byheart grade` wrote into, or say --practice"),
        (["graded", "--out", "x"], "--out is for --practice"),
        (["graded", "--practice"], "Name exports right behind --practice"),
        (["--practice", "--since", "2026-11-16"], "--since and --mutants are about a gradebook"),
        (["--practice", "nowhere.json"], "none of these files can be used"),
        (["--practice", "."], "there is no .json file in ."),
    ],
)
def test_words_that_do_not_fit_are_refused_in_a_sentence(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["insight", *words, "--course", str(ROOT)]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_five_do_not_share_is_not_written(
    exports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = sorted(exports.iterdir())[:3]
    command = [
        "insight",
        "--practice",
        *map(str, few),
        "--out",
        str(tmp_path / "out"),
        "--course",
        str(ROOT),
        "--shared",
    ]
    assert main(command) == 2
    assert "nothing can be shared" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
