# verdict: right
import numpy as np
# AdaGrad
r = np.random.RandomState(77)
X = np.hstack([r.uniform(-1, 1, (20, 2)), np.ones((20, 1))])
Y = (X[:, [0]] + X[:, [1]]) ** 2 / 2
A = r.uniform(-1, 1, (3, 7))
B = r.uniform(-1, 1, (7, 1))
sA = np.zeros(A.shape)
sB = np.zeros(B.shape)
for epoch in range(500):
    H = np.tanh(X @ A)
    E = (H @ B - Y) / 20
    gB = H.T @ E
    gA = X.T @ ((E @ B.T) * (1 - H ** 2))
    sA += gA ** 2
    sB += gB ** 2
    A -= 0.1 * gA / (np.sqrt(sA) + 1e-8)
    B -= 0.1 * gB / (np.sqrt(sB) + 1e-8)
    if epoch % 100 == 99:
        print(epoch + 1, 20 * float((E ** 2).sum()))
