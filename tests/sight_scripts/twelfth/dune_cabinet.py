# verdict: wrong
# line: 37
# also: 34
# why: the hidden error goes back through w_second after it has been updated
"""Exam results.

Each row: hours of homework, hours of television, whether breakfast was eaten.
The answer: did the pupil pass?  The starting weights are typed in so that
everyone in class gets the same printout.
"""
import numpy as np

pupils = np.array([[0.8, 0.1, 1.0],
                   [0.6, 0.4, 1.0],
                   [0.2, 0.9, 0.0],
                   [0.3, 0.7, 1.0],
                   [0.9, 0.5, 0.0],
                   [0.1, 0.3, 0.0]])
passed = np.array([[1.0], [1.0], [0.0], [0.0], [1.0], [0.0]])

w_first = np.array([[0.11, -0.42, 0.35, 0.08],
                    [-0.27, 0.19, 0.44, -0.31],
                    [0.05, 0.23, -0.16, 0.37]])
w_second = np.array([[0.29], [-0.38], [0.17], [0.46]])

step = 1.0
for week in range(1500):
    hidden = 1 / (1 + np.exp(-pupils @ w_first))
    guess = 1 / (1 + np.exp(-hidden @ w_second))

    # output side
    miss = passed - guess
    delta_out = miss * guess * (1 - guess)
    w_second = w_second + step * hidden.T @ delta_out

    # hidden side
    blame = delta_out @ w_second.T
    delta_hidden = blame * hidden * (1 - hidden)
    w_first = w_first + step * pupils.T @ delta_hidden

    if week % 300 == 0:
        print(f"week {week:4d}: average miss {np.abs(miss).mean():.4f}")

for row, p, g in zip(pupils, passed, guess):
    print(row, "passed" if p[0] else "failed", f"{g[0]:.3f}")
