# verdict: wrong
# line: 31
# why: output delta: p[:, y] -= 1 subtracts from all rows in all columns that occur, instead of each row in its own column.
import numpy as np

rng = np.random.default_rng(5)
centers = np.array([[0.0, 2.0], [2.0, -1.0], [-2.0, -1.0]])
y = rng.integers(0, 3, size=90)
X = centers[y] + rng.normal(scale=0.7, size=(90, 2))

W1 = rng.normal(scale=0.5, size=(2, 10))
b1 = np.zeros(10)
W2 = rng.normal(scale=0.5, size=(10, 3))
b2 = np.zeros(3)
lr = 0.2
n = len(X)

def softmax(s):
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

for step in range(400):
    z = X @ W1 + b1
    h = np.maximum(z, 0)
    p = softmax(h @ W2 + b2)
    loss = -np.log(p[np.arange(n), y]).mean()
    if step % 100 == 0:
        print(step, round(loss, 4))

    g = p.copy()
    g[:, y] -= 1
    g /= n

    gh = (g @ W2.T) * (z > 0)
    W2 -= lr * h.T @ g
    b2 -= lr * g.sum(axis=0)
    W1 -= lr * X.T @ gh
    b1 -= lr * gh.sum(axis=0)

print("train acc:", (p.argmax(axis=1) == y).mean())
