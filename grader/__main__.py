"""`byheart`, and `python -m grader`: the command line, or what to install where a learner's light install lacks it."""

import sys


def main() -> int:
    """Hand over to the command line; 2 where it can't be imported."""
    try:
        from grader.cli import main as run
    except ModuleNotFoundError as missing:
        needs = f"byheart: {missing.name} isn't installed, and grading needs it."
        print(f"{needs} Install the instructor's part: pip install 'byheart[instructor]'.", file=sys.stderr)
        return 2
    return run()


if __name__ == "__main__":
    sys.exit(main())
