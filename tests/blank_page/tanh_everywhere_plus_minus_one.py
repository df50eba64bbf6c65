# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: tanh in both layers with its own slope and targets -1 and 1
import numpy as np


def train(data, goal, hidden, eta, rounds):
    np.random.seed(14)
    w = [0.5 * np.random.randn(data.shape[1], hidden), 0.5 * np.random.randn(hidden, goal.shape[1])]
    for r in range(rounds):
        a = np.tanh(np.matmul(data, w[0]))
        b = np.tanh(np.matmul(a, w[1]))
        e = b - goal
        db = e * (1 - np.square(b))
        da = np.matmul(db, w[1].T) * (1 - np.square(a))
        w[1] -= eta * np.matmul(a.T, db)
        w[0] -= eta * np.matmul(data.T, da)
    return w, b


data = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
goal = np.array([[-1], [1], [1], [-1]])
w, b = train(data, goal, hidden=4, eta=0.1, rounds=10000)
print(b)
