# verdict: wrong
# line: 22
# why: The loop variable is rebound to a new array, so the list's weights aren't changed.
import numpy as np
np.random.seed(10)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
W1 = np.random.normal(size=(3,4))
W2 = np.random.normal(size=(4,1))

def train_step(lr):
    l1 = sigmoid(X @ W1)
    l2 = sigmoid(l1 @ W2)
    err = y - l2
    d2 = err * l2 * (1 - l2)
    d1 = d2 @ W2.T * l1 * (1 - l1)
    for w, g in ((W1, X.T @ d1), (W2, l1.T @ d2)):
        w = w + lr * g
    return np.abs(err).mean()

for i in range(4001):
    e = train_step(0.9)
    if i % 1000 == 0:
        print("iteration %d error %.4f" % (i, e))
