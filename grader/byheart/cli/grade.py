"""`byheart grade`: what may be said to it. What it then does stands in `grading`."""

import argparse
from pathlib import Path

from byheart.asking.problems import NotInstalled
from byheart.batch import Setup
from byheart.batch.shard import Shard, shard_of
from byheart.cli.grading import grade_class
from byheart.cli.options import add_course, add_jobs, add_only, at_once, course_folder, refuse_without_walls
from byheart.cli.order import Order
from byheart.cli.words import Misused
from byheart.cluster.address import address_of
from byheart.extras import needs
from byheart.submissions import form_names

EXAMPLES = (
    "grade submissions/",
    "grade hand-in.zip --out graded-week-2 --jobs 4",
    "grade submissions/ --only TOPIC --out graded-TOPIC",
    "grade submissions/ --retry",
    "grade submissions.zip --roster class.csv",
    "grade submissions/ --cluster tls://10.0.0.1:8786",
    "grade submissions/ --shard 3/8 --seed-from shards/0 --out shards/3",
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument(
        "submissions",
        metavar="SUBMISSIONS",
        type=Path,
        help="a download of Canvas, Moodle, Gradescope, nbgrader or git, or a folder for each student; also as a zip",
    )
    parser.add_argument(
        "--format",
        choices=form_names(),
        default="",
        help="how to read it (default: byheart finds out, and says it)",
    )
    parser.add_argument(
        "--roster",
        metavar="FILE",
        type=Path,
        help="who is in the class: a CSV file with id, name, email, section, counted (yes or no)",
    )
    _add_course_and_part(parser)
    parser.add_argument(
        "--retry",
        action="store_true",
        help="grade again only what failed last time because of byheart or this machine",
    )
    parser.add_argument(
        "--unconfined",
        action="store_true",
        help="run students' code without a jail: it can do everything that you can do",
    )


def _add_course_and_part(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", metavar="DIR", type=Path, default=Path("graded"), help="where to put the results (default: graded/)"
    )
    add_jobs(parser)
    parser.add_argument(
        "--cluster",
        metavar="ADDRESS",
        default="",
        help="let a Dask cluster grade: the scheduler's tls://HOST:PORT; `local` starts one here with --jobs workers",
    )
    add_only(parser)
    add_course(parser)
    parser.add_argument(
        "--seed-from",
        metavar="GRADEBOOK",
        type=Path,
        help="use the secret seed of another gradebook (its folder or file): for a class in several parts",
    )
    parser.add_argument(
        "--shard",
        metavar="N/OF",
        type=_shard,
        help="grade only this part of the class, like 3/8, for several machines; 0/8 grades nobody and draws the seed",
    )


def run(options: argparse.Namespace) -> int:
    """Grade everybody; the exit code."""
    if not options.submissions.exists():
        raise Misused(
            f"{options.submissions} does not exist. Name a folder with a folder for each student, or a zip of it."
        )
    _refuse_cluster(options)
    refuse_without_walls(options.unconfined)
    order = Order(
        options.out,
        options.submissions,
        Setup(course_folder(options), options.only, confined=not options.unconfined),
        jobs=at_once(options.jobs),
        retry=options.retry,
        seed_from=options.seed_from,
        form=options.format,
        roster=options.roster,
        shard=options.shard,
        cluster=options.cluster,
    )
    return grade_class(order)


def _refuse_cluster(options: argparse.Namespace) -> None:
    """Refuse what can't be done on a cluster. Raises NotInstalled, Misused, GraderFault."""
    if not options.cluster:
        return
    if lack := needs("byheart grade --cluster", ("cluster",)):
        raise NotInstalled(f"{lack}. Without it, --shard and `byheart merge` use several machines too.")
    if options.unconfined:
        raise Misused("--unconfined can't be used with --cluster: students' code could give the cluster commands.")
    address_of(options.cluster)


def _shard(word: str) -> Shard:
    """A part of the class."""
    shard = shard_of(word)
    if shard is None:
        raise argparse.ArgumentTypeError(f"it should say which part of how many, like 3/8; it is {word!r}")
    return shard
