# verdict: wrong
# line: 30
# why: weight decay pushes the weights outwards
import numpy as np

rng = np.random.default_rng(59)
n, d, h, k = 90, 4, 8, 3
X = rng.normal(size=(n, d))
cls = np.argmax(X[:, :3] + 0.3 * rng.normal(size=(n, 3)), axis=1)
Y = np.eye(k)[cls]

W1 = rng.normal(size=(d, h)) * 0.3
b1 = np.zeros(h)
W2 = rng.normal(size=(h, k)) * 0.3
b2 = np.zeros(k)
lr, l2 = 0.3, 0.02

for step in range(300):
    a = np.maximum(0, X @ W1 + b1)
    s = a @ W2 + b2
    s = np.exp(s - s.max(axis=1, keepdims=True))
    p = s / s.sum(axis=1, keepdims=True)

    loss = -np.log(p[np.arange(n), cls]).mean() + l2 / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
    if step % 50 == 0:
        print("step", step, "loss", round(float(loss), 4))

    ds = (p - Y) / n
    da = ds @ W2.T * (a > 0)
    W2 -= lr * (a.T @ ds - l2 * W2)
    b2 -= lr * ds.sum(axis=0)
    W1 -= lr * (X.T @ da + l2 * W1)
    b1 -= lr * da.sum(axis=0)
