# verdict: right
import numpy as np

rng = np.random.default_rng(102)
X = rng.normal(size=(45, 3))
y = X[:, :1] * X[:, 1:2] + rng.standard_t(2, size=(45, 1)) * 0.1

W1 = rng.normal(size=(3, 9)) * 0.5
b1 = rng.normal(size=9) * 0.1
W2 = rng.normal(size=(9, 1)) * 0.5

# mean absolute error instead of squares
for t in range(400):
    lr = 0.05 * 0.5 ** (t // 100)
    H = np.tanh(X @ W1 + b1)
    R = y - H @ W2
    if t % 50 == 0:
        print(f"{t:4d}  mae={np.abs(R).mean():.4f}")
    S = np.sign(R) / len(R)
    back = S @ W2.T * (1 + H) * (1 - H)
    W2 += lr * H.T @ S
    W1 += lr * X.T @ back
    b1 += lr * back.sum(axis=0)
