# verdict: right
import numpy as np

np.random.seed(100)
X = np.random.randn(20, 5)
y = (X[:, 0] > X[:, 1]).astype(float)[:, None]
s0 = np.random.randn(5, 3)
s1 = np.random.randn(3, 1)
alpha, lam = 0.3, 0.01

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

print("iter   error   |w|")
for i in range(1500):
    l1 = nonlin(X.dot(s0))
    l2 = nonlin(l1.dot(s1))
    l2_delta = (y - l2) * nonlin(l2, True)
    l1_delta = l2_delta.dot(s1.T) * nonlin(l1, True)
    s1 += alpha * (l1.T.dot(l2_delta) - lam * s1)
    s0 += alpha * (X.T.dot(l1_delta) - lam * s0)
    if i % 300 == 0:
        print(f"{i:4d}  {np.abs(y - l2).mean():.4f}  {np.sqrt((s0 ** 2).sum() + (s1 ** 2).sum()):.3f}")
