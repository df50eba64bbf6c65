# verdict: wrong
# line: 19
# why: alpha: the rate is divided with //, so it is 2, then 1, and 0 in all epochs after the second
import numpy as np

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]], dtype=float)

def train(y, epochs, lr0=2):
    w1 = np.random.uniform(-1, 1, (3, 4))
    w2 = np.random.uniform(-1, 1, (4, 1))
    for epoch in range(epochs):
        # the steps get smaller with time
        lr = lr0 // (1 + epoch)
        a1 = sigmoid(X @ w1)
        a2 = sigmoid(a1 @ w2)
        d2 = (y - a2) * a2 * (1 - a2)
        d1 = (d2 @ w2.T) * a1 * (1 - a1)
        w2 += lr * (a1.T @ d2)
        w1 += lr * (X.T @ d1)
    return a2

np.random.seed(15)
for name, col in (("or", [0, 1, 1, 1]), ("and", [0, 0, 0, 1])):
    result = train(np.array(col, float).reshape(4, 1), 4000)
    print(name, result.ravel().round(3))
