# verdict: wrong
# first wrong: error
# line: 25
# mistake: -
# why: the sample is X[i] but the answer is taken as Y[order[i]], that is another sample's
import numpy as np

rng = np.random.default_rng(42)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 0], [1, 1, 0]], dtype=float)
Y = np.array([0, 1, 1, 0, 0, 0], dtype=float)
W = rng.uniform(-1, 1, (4, 3))
v = rng.uniform(-1, 1, 4)
lr = 0.5


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for epoch in range(2500):
    order = rng.permutation(6)
    loss = 0
    for i in order:
        x = X[i]
        y = Y[order[i]]
        h = sigmoid(W @ x)
        o = sigmoid(v @ h)
        loss += (o - y) ** 2 / 2
        do = (o - y) * o * (1 - o)
        dh = do * v * h * (1 - h)
        v -= lr * do * h
        W -= lr * np.outer(dh, x)
    if epoch % 500 == 0:
        print(epoch, loss)
