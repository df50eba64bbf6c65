# verdict: wrong
# line: 12
# why: v1 = v2 = np.zeros(...) makes one velocity with two names, so the speed of one layer pushes the other one as well.
import numpy as np
np.random.seed(91)
f = lambda z: 1/(1+np.exp(-z))
X = np.array([[(k >> s) & 1 for s in range(3)] + [1] for k in range(8)], float)
Y = np.array([[a ^ b, a & c, b | c, 1 - a] for a, b, c in X[:, :3].astype(int)], float)

W1 = np.random.randn(4, 4)
W2 = np.random.randn(4, 4)
v1 = v2 = np.zeros((4, 4))

for i in range(1500):
    H = f(X @ W1)
    O = f(H @ W2)
    D2 = (O - Y) / 8 * O * (1 - O)
    D1 = D2 @ W2.T * H * (1 - H)
    v2 *= 0.9
    v2 -= 0.5 * H.T @ D2
    v1 *= 0.9
    v1 -= 0.5 * X.T @ D1
    W2 += v2
    W1 += v1
    if i % 300 == 0:
        print(i, np.mean((O - Y)**2))
