# verdict: wrong
# line: 17
# also: 18
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

rng = np.random.default_rng(42)

X = np.array([[5.1, 3.5], [4.9, 3.0], [4.7, 3.2], [6.3, 3.3], [5.8, 2.7], [7.1, 3.0],
              [5.0, 3.6], [6.5, 2.8], [5.4, 3.9], [6.4, 3.2], [4.6, 3.4], [6.9, 3.1]])
X = (X - X.mean(0)) / X.std(0)
y = np.array([[0], [0], [0], [1], [1], [1], [0], [1], [0], [1], [0], [1]])

n_hidden = 4
W1 = np.full((2, n_hidden), rng.normal())
W2 = np.full((n_hidden, 1), rng.normal())
b1 = np.zeros(n_hidden)
b2 = np.zeros(1)
lr = 0.2

for i in range(1000):
    hidden = sigmoid(X @ W1 + b1)
    output = sigmoid(hidden @ W2 + b2)

    delta2 = (output - y) * output * (1 - output)
    delta1 = delta2 @ W2.T * hidden * (1 - hidden)

    W2 -= lr * hidden.T @ delta2
    b2 -= lr * delta2.sum(0)
    W1 -= lr * X.T @ delta1
    b1 -= lr * delta1.sum(0)

print(np.hstack([output, y]).round(2))
