"""`byheart`, and `python -m grader`: the command line, or what to install where a learner's light install lacks it."""

import sys


def main() -> int:
    """Hand over to the command line; 2 where it can't be imported."""
    try:
        from grader.cli import main as run
    except ModuleNotFoundError as missing:
        needs = f"byheart: {missing.name} isn't installed, and this command needs it."
        way = "Install the instructor's part, in the kit's folder: pip install -e \".[instructor]\""
        print(needs, way, file=sys.stderr)
        return 2
    return run()


if __name__ == "__main__":
    sys.exit(main())
