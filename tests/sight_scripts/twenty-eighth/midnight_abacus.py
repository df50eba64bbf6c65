# verdict: right
import numpy as np
np.random.seed(14)

# character names -> gender-ish ending: embedding + hidden layer
words = ["anna", "emma", "olga", "lena", "nina", "mark", "john", "otto", "karl", "hugo"]
label = np.array([1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
chars = sorted(set("".join(words)))
ids = np.array([[chars.index(c) for c in w] for w in words])

E = np.random.randn(len(chars), 3) * 0.5
W1 = np.random.randn(12, 8) * 0.3
b1 = np.zeros(8)
W2 = np.random.randn(8, 2) * 0.3
b2 = np.zeros(2)

for it in range(300):
    x = E[ids].reshape(len(words), -1)
    h = np.tanh(x @ W1 + b1)
    logits = h @ W2 + b2
    logits = logits - logits.max(1, keepdims=True)
    p = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    loss = -np.log(p[np.arange(10), label]).mean()
    d = p.copy()
    d[np.arange(10), label] -= 1
    d /= 10
    dW2, db2 = h.T @ d, d.sum(0)
    dh = d @ W2.T * (1 - h * h)
    dW1, db1 = x.T @ dh, dh.sum(0)
    dx = (dh @ W1.T).reshape(10, 4, 3)
    dE = np.zeros_like(E)
    np.add.at(dE, ids, dx)
    E -= 0.3 * dE
    W1 -= 0.3 * dW1; b1 -= 0.3 * db1
    W2 -= 0.3 * dW2; b2 -= 0.3 * db2
    if it % 60 == 0:
        print(it, round(float(loss), 5))
print(loss)
