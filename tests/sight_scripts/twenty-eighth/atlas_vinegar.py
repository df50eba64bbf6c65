# verdict: right
import numpy as np

# softmax regression (no hidden layer), L2, shuffled mini batches
rng = np.random.default_rng(9)
centers = rng.normal(0, 2, (5, 3))
y = rng.integers(0, 5, 250)
X = centers[y] + rng.normal(0, 1, (250, 3))
W = np.zeros((3, 5)) + rng.normal(0, 0.01, (3, 5))
b = np.zeros(5)
lam = 0.002

def probs(X):
    z = X @ W + b
    z -= z.max(axis=1, keepdims=True)
    p = np.exp(z)
    return p / p.sum(axis=1, keepdims=True)

for epoch in range(30):
    order = rng.permutation(len(X))
    for batch in np.array_split(order, 10):
        p = probs(X[batch])
        p[np.arange(len(batch)), y[batch]] -= 1
        gW = X[batch].T @ p / len(batch) + lam * W
        gb = p.mean(axis=0)
        W -= 0.2 * gW
        b -= 0.2 * gb
    if epoch % 5 == 0:
        q = probs(X)
        print(epoch, -np.log(q[np.arange(250), y]).mean(), (q.argmax(1) == y).mean())
print(W)
