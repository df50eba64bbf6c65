# verdict: wrong
# line: 25
import numpy as np

# four directions from a 2x3 picture of an arrow, everything in columns
rng = np.random.default_rng(70)
templates = np.array([[0, 1, 0, 1, 1, 1], [1, 1, 1, 0, 1, 0], [1, 0, 1, 1, 1, 0], [0, 1, 1, 0, 1, 1]]).T
X = np.repeat(templates, 6, axis=1) + rng.normal(0, 0.15, (6, 24))
Y = np.repeat(np.eye(4), 6, axis=1)

W1, b1 = rng.normal(0, 0.5, (4, 6)), np.zeros((4, 1))
W2, b2 = rng.normal(0, 0.5, (4, 4)), np.zeros((4, 1))
eta = 0.5
n = X.shape[1]

def softmax(z):
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)

for epoch in range(600):
    A1 = np.tanh(W1 @ X + b1)
    A2 = softmax(W2 @ A1 + b2)
    cost = -np.sum(Y * np.log(A2)) / n
    D2 = (A2 - Y) / n
    D1 = (W2 @ D2) * (1 - A1 ** 2)
    W2 -= eta * D2 @ A1.T
    b2 -= eta * D2.sum(axis=1, keepdims=True)
    W1 -= eta * D1 @ X.T
    b1 -= eta * D1.sum(axis=1, keepdims=True)
    if epoch % 100 == 0:
        print("cost", epoch, cost)
print("accuracy", (A2.argmax(0) == Y.argmax(0)).mean())
