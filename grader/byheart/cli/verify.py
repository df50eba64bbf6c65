"""`byheart verify`: prove the exercises, and say each figure as soon as it is measured."""

import argparse
import sys
from pathlib import Path

import byheart.proof as proof
from byheart.asking.exercise import named, there_is_none
from byheart.cli.options import add_course, add_jobs, course_folder
from byheart.cli.words import DONE, NOT_RIGHT, Misused, say
from byheart.curriculum.course import every_exercise, read_course

EXAMPLES = ("verify", "verify --thorough", "verify TOPIC OTHER --keep wrongly-wrong/", "verify --course my-course/")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument(
        "topics", metavar="TOPIC", nargs="*", help="only these exercises: a number, a topic, or NN_topic"
    )
    parser.add_argument("--thorough", action="store_true", help="prove everything, not just a sample; takes minutes")
    add_jobs(parser)
    parser.add_argument("--keep", metavar="DIR", type=Path, help="save right programs that are called wrong in DIR")
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Prove it; the exit code."""
    course = course_folder(options)
    there = every_exercise(read_course(course))
    for topic in options.topics:
        if named(there, topic) is None:
            raise Misused(there_is_none(there, topic))
    chosen = [each.id for topic in options.topics if (each := named(there, topic)) is not None]
    holds = proof.prove(course, chosen, options.thorough, options.jobs, say, sys.stderr, options.keep)
    return DONE if holds else NOT_RIGHT
