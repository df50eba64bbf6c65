"""The roster: files as instructors have them, and which hand-in is whose: of two called alike, nobody is guessed."""

from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.submissions import HandIn, Person, Refused, Roster, read_roster

PLAIN = "id,name,email,section,counted\n007,Anna Smith,anna@x.edu,A,yes\n008,Bo Lee,bo@x.edu,B,no\n"


def roster(tmp_path: Path, text: str | bytes) -> Roster:
    path = tmp_path / "class.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_roster(path)


def of(roster: Roster, *pairs: tuple[str, HandIn]) -> dict[str, HandIn]:
    """The facts of these hand-ins, by their ids, when the roster was applied."""
    return {each.student: each.handed_in for each in roster.applied([Refused(id_, "", facts) for id_, facts in pairs])}


def alone(**person: str) -> HandIn:
    return HandIn(people=(Person(**person),))  # type: ignore[arg-type]


ANNA = Person(name="Anna Smith", email="anna@x.edu", sid="007", section="A")


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        PLAIN.replace(",", ";"),
        PLAIN.replace(",", "\t"),
        "sep=;\r\n" + PLAIN.replace(",", ";").replace("\n", "\r\n"),
        b"\xef\xbb\xbf" + PLAIN.encode(),
        PLAIN.encode("utf-16"),
        PLAIN.replace(",", "\t").encode("utf-16-le"),
        "Student ID,Full name,E-Mail Address,Sections,Counted\n" + PLAIN.partition("\n")[2],
        "id,Last name,First name,mail,section,counts\n007,Smith,Anna,anna@x.edu,A,1\n008,Lee,Bo,bo@x.edu,B,0\n\n,,,\n",
        'id,name,email,section,counted\n007,"Smith, Anna",anna@x.edu,A,x\n008,"Lee, Bo",bo@x.edu,B,FALSE\n',
    ],
)
def test_a_roster_is_read_as_spreadsheets_write_it(tmp_path: Path, text: str | bytes) -> None:
    anna, bo = roster(tmp_path, text).people
    assert anna == ANNA
    assert (bo.name, bo.sid, bo.counted) == ("Bo Lee", "008", False)


def test_the_roster_in_the_documents_can_be_read(tmp_path: Path) -> None:
    page = (Path(__file__).parent.parent / "docs/submissions.md").read_text(encoding="utf-8")
    anna, ben, tom = roster(tmp_path, page[page.index("id,name,email") :].partition("```")[0]).people
    assert (anna.sid, ben.section, tom.counted) == ("s123456", "A", False)


def test_windows_letters_are_read(tmp_path: Path) -> None:
    (person,) = roster(tmp_path, "id;Vorname;Nachname\n1;Zoë;Müller\n".encode("cp1252")).people
    assert person.name == "Zoë Müller"


def test_canvas_own_gradebook_is_a_roster(tmp_path: Path) -> None:
    made = roster(
        tmp_path,
        "Student,ID,SIS User ID,SIS Login ID,Section,PS1 (77)\n    Points Possible,,,,,10\n"
        '"Smith, Anna",1201,s7,asmith,Monday,\n"Student, Test",1999,,x,Monday,\n',
    )
    anna, test = made.people
    assert anna == Person(name="Anna Smith", number="1201", sid="s7", login="asmith", section="Monday")
    assert not test.counted


def test_moodles_worksheet_and_its_list_of_people_are_rosters(tmp_path: Path) -> None:
    (sheet,) = roster(
        tmp_path, "Identifier,Full name,Email address,Grade\nTeilnehmer/in7001,Anna Smith,a@x.edu,\n"
    ).people
    assert (sheet.number, sheet.email) == ("7001", "a@x.edu")
    (listed,) = roster(tmp_path, "First name,Surname,ID number,Email address,Groups\nAnna,Smith,s7,a@x.edu,x\n").people
    assert (listed.name, listed.sid) == ("Anna Smith", "s7")


@pytest.mark.parametrize("role", ["Teacher", "TA", "Observer"])
def test_staff_is_not_counted(tmp_path: Path, role: str) -> None:
    anna, staff = roster(tmp_path, f"login,role\nanna,Student\nbo,{role}\n").people
    assert (anna.counted, staff.counted) == (True, False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("\n\n", "is empty"),
        ("colour,size\nred,1\n", "no column that says who is who. Its columns are: colour, size. It needs: id, name"),
        ("id,name\n", "nobody in them"),
        ("id,name\n1,Smith, Anna\n", "line 2 has 3 cells, and there are 2 columns. A name with a comma in it needs"),
        ("id,name,section\n,,A\n", "line 2 has neither a name nor a number"),
        ("id,name,counted\n1,Anna,perhaps\n", 'line 2: counted is "perhaps". It has to be yes or no.'),
        ("id,name\n1,Anna\n2,Bo\n1,Cy\n", 'lines 2 and 4 both have the sid "1". Correct one.'),
        (b"PK\x03\x04xl/workbook.xml", "spreadsheet's own file. Save it as CSV"),
    ],
)
def test_what_is_wrong_with_a_roster_is_told_with_its_line(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(GraderFault) as fault:
        roster(tmp_path, text)
    assert said in str(fault.value)
    assert "class.csv" in str(fault.value)


def test_a_roster_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(GraderFault, match=r"class\.csv can't be read: No such file"):
        read_roster(tmp_path / "class.csv")


TWO_JANES = """number,sid,login,email,name,section
1,s1,jd1,j1@x.edu,Jane Doe,A
2,s2,jd2,j2@x.edu,Jane Doe,B
3,,,,Anna Smith,A
4,,,,Cy Ng,B
"""


def test_people_are_found_by_what_is_theirs_alone(tmp_path: Path) -> None:
    made = roster(tmp_path, TWO_JANES)
    facts = of(
        made,
        ("by number", alone(number="2", name="janedoe")),
        ("by login", alone(login="JD1")),
        ("by email", alone(email="J2@x.edu", name="Someone Else")),
        ("by sid", alone(sid="s1")),
        ("by name", alone(name="smithanna", number="77")),
        ("with a team", alone(name="Team Red-Cy Ng", number="78")),
        ("s2", HandIn()),
        ("j1@x.edu", HandIn()),
    )
    sections = {id_: each.section for id_, each in facts.items()}
    assert sections == {
        "by number": "B",
        "by login": "A",
        "by email": "B",
        "by sid": "A",
        "by name": "A",
        "with a team": "B",
        "s2": "B",
        "j1@x.edu": "A",
    }
    assert all(each.listed for each in facts.values())
    assert facts["by name"].people[0].number == "3", "the roster's own number is not replaced"


def test_of_two_who_are_called_alike_nobody_is_guessed(tmp_path: Path) -> None:
    made = roster(tmp_path, TWO_JANES)
    assert (
        of(made, ("x", alone(name="Jane Doe", number="99")), ("Jane Doe", HandIn())).items()
        >= {
            "x": HandIn(people=(Person(name="Jane Doe", number="99"),), listed=False),
            "Jane Doe": HandIn(listed=False),
        }.items()
    )
    assert of(made, ("x", alone(name="Jane Doe", number="99")))["x"].listed is False
    two = of(made, ("a", alone(name="Anna Smith", number="8")), ("b", alone(name="Anna Smith", number="9")))
    assert [each.listed for each in two.values()] == [False, False]


def test_an_id_that_could_be_anybodys_number_needs_the_name_to_agree(tmp_path: Path) -> None:
    """A list that is numbered from 1 says nothing about Moodle's participants."""
    made = roster(tmp_path, "id,name\n1,Anna Smith\n2,Bo Lee\n")
    facts = of(made, ("a", alone(number="2", name="Anna Smith")), ("b", alone(number="1", name="Cy Young")))
    assert facts["a"].people[0].sid == "1"
    assert facts["b"].listed is False


def test_a_group_hands_in_for_everybody(tmp_path: Path) -> None:
    made = roster(tmp_path, "number,name,group\n1,Anna Smith,Team Red\n2,Bo Lee,Team Red\n3,Cy Young,\n")
    facts = of(
        made,
        ("moodle-12", alone(number="12", name="Team Red")),
        ("canvas-1", HandIn(people=(Person(number="1"),), group="team_red")),
        ("team red", HandIn()),
    )
    for each in facts.values():
        assert [person.name for person in each.people] == ["Anna Smith", "Bo Lee"]
        assert each.listed
    assert made.absent(facts.values()) == [Person(name="Cy Young", number="3")]


def test_who_is_called_as_a_group_or_behind_a_dash_takes_nobodys_place(tmp_path: Path) -> None:
    made = roster(tmp_path, "name,group\nAnna Smith,Team Red\nBo Lee,Team Red\nCy Young,\n")
    facts = of(
        made,
        ("1", alone(number="1", name="Anna Smith")),
        ("2", alone(number="2", name="Team Red")),
        ("3", alone(number="3", name="Mallory-Anna Smith")),
        ("4", alone(number="4", name="Mallory-Cy Young")),
    )
    assert [facts[each].listed for each in "1234"] == [True, False, False, False]
    assert [person.name for person in facts["2"].people] == ["Team Red"]
    assert made.absent(facts.values()) == [Person(name="Bo Lee"), Person(name="Cy Young")]


def test_a_roster_without_names_knows_who_handed_in_nothing(tmp_path: Path) -> None:
    made = roster(tmp_path, "number,section\n1,A\n2,B\n")
    facts = of(made, ("a", alone(number="1", name="Anna Smith")))
    assert (facts["a"].name, facts["a"].section) == ("Anna Smith", "A")
    assert [each.number for each in made.absent(facts.values())] == ["2"]


def test_who_handed_in_nothing_is_known(tmp_path: Path) -> None:
    made = roster(tmp_path, TWO_JANES)
    facts = of(made, ("a", alone(number="1", name="janedoe")), ("b", alone(name="Anna Smith", number="88")))
    assert [each.number for each in made.absent(facts.values())] == ["2", "4"]
    assert Roster.from_json(made.as_json()) == made
    assert [each.number for each in made.without(facts["a"].people).people] == ["2", "3", "4"]
