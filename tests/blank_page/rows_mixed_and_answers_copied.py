# verdict: wrong
# first wrong: error
# line: 15
# mistake: -
# why: the rows come in a new order in each turn, and the answers are copied in the old one
import numpy as np

rng = np.random.default_rng(62)
asked = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 0, 0]], dtype=float)
told = np.array([[0], [1], [1], [0], [1]], dtype=float)
front, rear = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
for turn in range(1500):
    places = rng.permutation(5)
    now = np.take(asked, places, axis=0)
    right = told.copy()
    for at in range(5):
        row, answer = now[at : at + 1], right[at : at + 1]
        mid = 1 / (1 + np.exp(-row @ front))
        out = 1 / (1 + np.exp(-mid @ rear))
        delta = (out - answer) * out * (1 - out)
        back = delta @ rear.T * mid * (1 - mid)
        rear -= mid.T @ delta
        front -= row.T @ back
print(out)
