# verdict: wrong
# line: 31
import numpy as np
np.random.seed(73)

# points inside / outside of a triangle
P = np.random.rand(200, 2)
inside = ((P[:, 1] < 2 * P[:, 0]) & (P[:, 1] < 2 - 2 * P[:, 0])).astype(int)
onehot = np.eye(2)[inside]
P = P * 2 - 1

dims = (2, 16, 16, 2)
w1 = np.random.randn(dims[0], dims[1]) * np.sqrt(2 / dims[0])
w2 = np.random.randn(dims[1], dims[2]) * np.sqrt(2 / dims[1])
w3 = np.random.randn(dims[2], dims[3]) * np.sqrt(2 / dims[2])
c1, c2, c3 = np.zeros(16), np.zeros(16), np.zeros(2)

for epoch in range(400):
    z1 = P @ w1 + c1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ w2 + c2
    a2 = np.maximum(z2, 0)
    z3 = a2 @ w3 + c3
    prob = np.exp(z3 - z3.max(1)[:, None])
    prob /= prob.sum(1)[:, None]

    dz3 = (prob - onehot) / len(P)
    da2 = dz3 @ w3.T
    dz2 = da2 * (z2 > 0)
    da1 = dz2 @ w2.T
    dz1 = da1 * (z2 > 0)

    w3 -= 0.2 * a2.T @ dz3; c3 -= 0.2 * dz3.sum(0)
    w2 -= 0.2 * a1.T @ dz2; c2 -= 0.2 * dz2.sum(0)
    w1 -= 0.2 * P.T @ dz1;  c1 -= 0.2 * dz1.sum(0)
    if epoch % 100 == 0:
        print(epoch, -np.log(prob[np.arange(200), inside]).mean())
print((prob.argmax(1) == inside).mean(), w1[0])
