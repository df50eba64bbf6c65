# verdict: wrong
# line: 28
# why: output delta: dscores[:, y] -= 1 takes 1 from every class in every row instead of only from the row's own class.
import numpy as np
rng = np.random.default_rng(0)

# three blobs, integer labels
centers = np.array([[0, 2.0], [2.0, -1.0], [-2.0, -1.0]])
y = np.repeat(np.arange(3), 30)
X = centers[y] + rng.normal(0, 0.7, size=(90, 2))

H = 12
W1 = rng.normal(0, 0.3, (2, H)); b1 = np.zeros(H)
W2 = rng.normal(0, 0.3, (H, 3)); b2 = np.zeros(3)
lr = 0.01

for it in range(200):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    scores = a1 @ W2 + b2
    scores = scores - scores.max(axis=1, keepdims=True)
    p = np.exp(scores)
    p /= p.sum(axis=1, keepdims=True)

    loss = -np.log(p[np.arange(90), y]).mean()

    dscores = p.copy()
    dscores[:, y] -= 1
    dscores /= len(X)

    dW2 = a1.T @ dscores
    db2 = dscores.sum(0)
    da1 = dscores @ W2.T
    da1[z1 <= 0] = 0
    dW1 = X.T @ da1
    db1 = da1.sum(0)

    W1 -= lr * dW1
    b1 -= lr * db1
    W2 -= lr * dW2
    b2 -= lr * db2
    if it % 50 == 0:
        print(it, loss)
