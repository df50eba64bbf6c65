# verdict: wrong
# line: 11
# why: softmax normalised over the samples (axis 0) though samples are rows
import numpy as np

def relu(x):
    return np.maximum(0, x)

def softmax(x):
    exps = np.exp(x - np.max(x))
    return exps / np.sum(exps, axis=0)

def one_hot(y, k):
    out = np.zeros((y.size, k))
    out[np.arange(y.size), y] = 1
    return out

np.random.seed(9)
X = np.random.randn(75, 4)
y = np.argmax(X[:, :3] ** 2, axis=1)
Y = one_hot(y, 3)

W1 = np.random.randn(4, 16) * 0.4
b1 = np.zeros((1, 16))
W2 = np.random.randn(16, 3) * 0.4
b2 = np.zeros((1, 3))

for epoch in range(150):
    z1 = X @ W1 + b1
    a1 = relu(z1)
    probs = softmax(a1 @ W2 + b2)
    loss = -np.mean(np.sum(Y * np.log(probs + 1e-9), axis=1))

    d2 = (probs - Y) / X.shape[0]
    d1 = (d2 @ W2.T) * (z1 > 0)
    W2 -= 0.01 * a1.T @ d2
    b2 -= 0.01 * d2.sum(axis=0, keepdims=True)
    W1 -= 0.01 * X.T @ d1
    b1 -= 0.01 * d1.sum(axis=0, keepdims=True)
    if epoch % 30 == 0:
        acc = np.mean(np.argmax(probs, axis=1) == y)
        print(f"epoch {epoch}, loss {loss:.4f}, acc {acc:.2f}")
