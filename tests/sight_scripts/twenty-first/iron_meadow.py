# verdict: wrong
# line: 19
# why: forward pass: The second layer is fed with the sums z1 of the first instead of its activations a1, which the way back uses.
import numpy as np

rng = np.random.default_rng(2)
X = rng.normal(size=(100, 4))
y = np.tanh(X[:, [0]] - X[:, [1]] * X[:, [2]])
X_train, X_test, y_train, y_test = X[:80], X[80:], y[:80], y[80:]

W1 = rng.normal(0, 0.5, (4, 10)); b1 = np.zeros((1, 10))
W2 = rng.normal(0, 0.3, (10, 6)); b2 = np.zeros((1, 6))
W3 = rng.normal(0, 0.4, (6, 1)); b3 = np.zeros((1, 1))
lr = 0.05

def forward(x):
    z1 = x @ W1 + b1
    a1 = np.tanh(z1)
    z2 = z1 @ W2 + b2
    a2 = np.tanh(z2)
    return a1, a2, a2 @ W3 + b3

for epoch in range(600):
    a1, a2, yhat = forward(X_train)
    d3 = (yhat - y_train) / len(X_train)
    d2 = (d3 @ W3.T) * (1 - a2 ** 2)
    d1 = (d2 @ W2.T) * (1 - a1 ** 2)
    W3 -= lr * (a2.T @ d3); b3 -= lr * d3.sum(0, keepdims=True)
    W2 -= lr * (a1.T @ d2); b2 -= lr * d2.sum(0, keepdims=True)
    W1 -= lr * (X_train.T @ d1); b1 -= lr * d1.sum(0, keepdims=True)
    if epoch % 100 == 0:
        test = forward(X_test)[-1]
        print(f"epoch {epoch}: train {np.mean((yhat - y_train)**2):.4f} test {np.mean((test - y_test)**2):.4f}")
