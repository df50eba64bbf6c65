# verdict: wrong
# line: 12
# why: The weights are drawn anew at the start of every epoch, so nothing that was learned remains.
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, epochs=500, lr=0.5):
    rng = np.random.RandomState(0)
    for epoch in range(epochs):
        w1 = rng.uniform(-1, 1, (X.shape[1], 4))
        w2 = rng.uniform(-1, 1, (4, 1))
        # forward
        h = sigmoid(np.dot(X, w1))
        o = sigmoid(np.dot(h, w2))
        # backward
        err = y - o
        d2 = err * o * (1 - o)
        d1 = np.dot(d2, w2.T) * h * (1 - h)
        w2 += lr * np.dot(h.T, d2)
        w1 += lr * np.dot(X.T, d1)
        if epoch % 100 == 0:
            print("loss", np.mean(err ** 2))
    return w1, w2

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
w1, w2 = train(X, y)
print(sigmoid(np.dot(sigmoid(np.dot(X, w1)), w2)))
