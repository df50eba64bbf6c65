# verdict: wrong
# line: 28
# also: 31, 36
# why: inputs are shuffled, targets are not
import numpy as np

rng = np.random.default_rng(61)

# noisy ring against blob
inner = rng.normal(0, 0.5, (75, 2))
phi = rng.uniform(0, 2 * np.pi, 75)
outer = np.c_[2 * np.cos(phi), 2 * np.sin(phi)] + rng.normal(0, 0.2, (75, 2))
X = np.r_[inner, outer]
y = np.r_[np.zeros((75, 1)), np.ones((75, 1))]
mixed = rng.permutation(150)
X, y = X[mixed], y[mixed]
X_train, X_test, y_train, y_test = X[:120], X[120:], y[:120], y[120:]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

W1, b1 = rng.normal(0, 1, (2, 8)), np.zeros((1, 8))
W2, b2 = rng.normal(0, 1, (8, 1)), np.zeros((1, 1))
batch_size, lr = 20, 0.5

for epoch in range(60):
    perm = rng.permutation(len(X_train))
    X_shuffled = X_train[perm]
    for i in range(0, len(X_train), batch_size):
        X_batch = X_shuffled[i:i + batch_size]
        y_batch = y_train[i:i + batch_size]

        A1 = sigmoid(X_batch @ W1 + b1)
        A2 = sigmoid(A1 @ W2 + b2)

        dZ2 = (A2 - y_batch) / len(X_batch)
        dZ1 = (dZ2 @ W2.T) * A1 * (1 - A1)

        W2 -= lr * A1.T @ dZ2
        b2 -= lr * dZ2.sum(axis=0, keepdims=True)
        W1 -= lr * X_batch.T @ dZ1
        b1 -= lr * dZ1.sum(axis=0, keepdims=True)
    if epoch % 10 == 0:
        test = sigmoid(sigmoid(X_test @ W1 + b1) @ W2 + b2)
        print("epoch", epoch, "test accuracy", np.mean((test > 0.5) == y_test))
