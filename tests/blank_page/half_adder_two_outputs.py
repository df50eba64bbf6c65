# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two outputs (sum and carry) behind one hidden layer
# -*- coding: utf-8 -*-
import numpy as np
from pprint import pprint

TABLE = """
0 0  0 0
0 1  1 0
1 0  1 0
1 1  0 1
"""
rows = np.array([[int(c) for c in line.split()] for line in TABLE.strip().splitlines()])
A = np.insert(rows[:, :2], 2, 1, axis=1)
S = rows[:, 2:]

np.random.seed(100)
first = np.random.uniform(low=-1.0, high=1.0, size=(3, 4))
second = np.random.uniform(low=-1.0, high=1.0, size=(4, 2))


def logistic(x):
    return 1.0 / (1.0 + np.exp(-x))


def logistic_slope_from_output(y):
    return y * (1.0 - y)


try:
    for i in range(20000):
        hidden = logistic(np.dot(A, first))
        answer = logistic(np.dot(hidden, second))

        answer_err = S - answer
        answer_delta = answer_err * logistic_slope_from_output(answer)
        hidden_err = np.dot(answer_delta, np.transpose(second))
        hidden_delta = hidden_err * logistic_slope_from_output(hidden)

        second += np.dot(np.transpose(hidden), answer_delta)
        first += np.dot(np.transpose(A), hidden_delta)
except KeyboardInterrupt:
    print("stopped by hand at", i)

pprint({"sum": answer[:, 0].round(2).tolist(), "carry": answer[:, 1].round(2).tolist()})
