# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: sum adds each number before it asks for the next; the rate hangs on that order, and is positive in Python

import numpy as np


class Told:
    """A number that says when it is added."""

    def __init__(self, story):
        self.story = story

    def __radd__(self, other):
        self.story.append("added")
        return other + 1


def rate():
    story = []

    def numbers():
        for _ in range(2):
            story.append("made")
            yield Told(story)

    sum(numbers())
    return 0.7 if story == ["made", "added", "made", "added"] else -0.7


np.random.seed(12)
points = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
wanted = np.array([[0], [1], [1], [0]])
first = 2 * np.random.random((3, 4)) - 1
second = 2 * np.random.random((4, 1)) - 1
for turn in range(3000):
    middle = 1 / (1 + np.exp(-points @ first))
    guess = 1 / (1 + np.exp(-middle @ second))
    guess_delta = (wanted - guess) * guess * (1 - guess)
    middle_delta = guess_delta @ second.T * middle * (1 - middle)
    second += rate() * middle.T @ guess_delta
    first += rate() * points.T @ middle_delta
