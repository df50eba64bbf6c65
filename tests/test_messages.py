"""What an instructor writes to a group is read from one small file, whose mistakes are named."""

import pytest

from byheart.asking.problems import GraderFault
from byheart.curriculum.messages import FILE, read_messages


def test_without_the_file_there_are_none(tmp_path):
    assert read_messages(tmp_path) == {}


def test_messages_come_by_their_group(tmp_path):
    (tmp_path / FILE).write_text('0123456789 = "Look at the sign."\n')
    assert read_messages(tmp_path) == {"0123456789": "Look at the sign."}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("0123456789 = 3", "0123456789 should be a text"),
        ('0123456789 = " "', "0123456789 should be a text"),
        ("0123456789 = " + "9" * 5000, "can't be read"),
        ('hidden_delta = "x"', '"hidden_delta" is no group'),
        ('0123456789 = "x', "can't be read"),
        (f'0123456789 = "{"x" * 5000}"', "5,000 characters"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, text, says):
    (tmp_path / FILE).write_text(text)
    with pytest.raises(GraderFault, match=r"messages\.toml") as problem:
        read_messages(tmp_path)
    assert says in str(problem.value)


def test_a_byte_order_mark_is_no_mistake(tmp_path):
    (tmp_path / FILE).write_bytes(b'\xef\xbb\xbf0123456789 = "Look at the sign."\n')
    assert read_messages(tmp_path) == {"0123456789": "Look at the sign."}
