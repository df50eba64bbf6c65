# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a recursive function goes down the list of matrices and comes back with the delta; what goes back is computed before the matrix is changed
import numpy as np

np.random.seed(8)


def sgm(x):
    return 1 / (1 + np.exp(-x))


def dive(weights, a, goal, lr):
    """Train everything from here to the end; return the error as seen from `a`."""
    if not weights:
        return a - goal
    w = weights[0]
    z = sgm(a @ w)
    delta = dive(weights[1:], z, goal, lr) * z * (1 - z)
    back = delta @ w.T
    w -= lr * (a.T @ delta)
    return back


def answer(weights, a):
    return a if not weights else answer(weights[1:], sgm(a @ weights[0]))


brain = [np.random.randn(3, 6), np.random.randn(6, 6), np.random.randn(6, 2)]
questions = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
answers = np.array([[0, 1], [1, 0], [1, 0], [0, 1]], float)

for _ in range(12000):
    dive(brain, questions, answers, lr=0.8)

print(answer(brain, questions).round(2))
