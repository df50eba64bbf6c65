# verdict: wrong
# line: 15
# why: The slope is matrix-multiplied instead of multiplied element by element, which fits because the matrix is square.
import numpy as np
rng = np.random.RandomState(88)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]) * 2.0 - 1
y = np.array([[0], [1], [1], [0]])
W1, b1 = rng.randn(2, 4), np.zeros((1, 4))
W2, b2 = rng.randn(4, 1), np.zeros((1, 1))

for step in range(3000):
    hidden = np.tanh(np.dot(X, W1) + b1)
    out = 1 / (1 + np.exp(-(np.dot(hidden, W2) + b2)))
    out_grad = (out - y) * out * (1 - out)
    hidden_grad = np.dot(np.dot(out_grad, W2.T), 1 - hidden ** 2)
    W2 -= 0.3 * np.dot(hidden.T, out_grad)
    b2 -= 0.3 * out_grad.sum(axis=0, keepdims=True)
    W1 -= 0.3 * np.dot(X.T, hidden_grad)
    b1 -= 0.3 * hidden_grad.sum(axis=0, keepdims=True)
print("loss", np.sum((out - y) ** 2))
print(out)
