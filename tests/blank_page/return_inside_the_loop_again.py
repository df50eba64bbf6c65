# verdict: wrong
# first wrong: loop
# line: 29
# mistake: loop-exits-early
# why: the return is indented into the loop, so of the 10000 iterations only the first is done
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(ws, x):
    outs = [x]
    for w in ws:
        outs.append(sigmoid(outs[-1] @ w))
    return outs


def fit(x, y, hidden=4, lr=1.0, iterations=10000):
    r = np.random.RandomState(1)
    ws = [r.uniform(-1, 1, (x.shape[1], hidden)), r.uniform(-1, 1, (hidden, y.shape[1]))]
    for i in range(iterations):
        l0, l1, l2 = forward(ws, x)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = (d2 @ ws[1].T) * l1 * (1 - l1)
        ws[1] -= lr * l1.T @ d2
        ws[0] -= lr * l0.T @ d1
        return ws


if __name__ == "__main__":
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    ws = fit(x, y)
    print(forward(ws, x)[-1])
