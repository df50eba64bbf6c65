# verdict: right
import numpy as np

# a small net with the loss of a support vector machine
rng = np.random.RandomState(27)
X = rng.randn(120, 2)
y = np.sign(X[:, :1] ** 2 + X[:, 1:] - 0.5)

A = rng.randn(2, 12)
a = rng.randn(12) * 0.3
B = rng.randn(12, 1) * 0.3
b = np.zeros(1)
lr, lam = 0.05, 0.001

for step in range(1500):
    pre = X @ A + a
    hid = np.maximum(pre, 0)
    score = hid @ B + b

    margin = 1 - y * score
    g = -y * (margin > 0) / len(X)       # only points inside of the margin
    gpre = (g @ B.T) * (pre > 0)

    B -= lr * (hid.T @ g + lam * B)
    b -= lr * g.sum(axis=0)
    A -= lr * (X.T @ gpre + lam * A)
    a -= lr * gpre.sum(axis=0)

    if step % 300 == 0:
        print(step, "hinge", np.maximum(margin, 0).mean())
print("errors:", int((np.sign(score) != y).sum()))
