# verdict: right
import numpy as np

# All weights live in one long vector; the matrices are windows into it.
n_in, n_hid, n_out = 3, 4, 2
n1 = n_in * n_hid
theta = np.random.default_rng(17).uniform(-1, 1, n1 + n_hid * n_out)
W1 = theta[:n1].reshape(n_in, n_hid)
W2 = theta[n1:].reshape(n_hid, n_out)

grad = np.empty_like(theta)
G1 = grad[:n1].reshape(n_in, n_hid)
G2 = grad[n1:].reshape(n_hid, n_out)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0, 1], [1, 0], [1, 0], [0, 0]], dtype=float)   # xor, nor

for epoch in range(6000):
    H = 1.0 / (1.0 + np.exp(-X @ W1))
    O = 1.0 / (1.0 + np.exp(-H @ W2))
    D = (O - Y) * O * (1.0 - O)
    G2[...] = H.T @ D
    G1[...] = X.T @ ((D @ W2.T) * H * (1.0 - H))
    theta -= 1.0 * grad
    if epoch in (0, 10, 100, 1000, 5999):
        print(epoch, "|grad| =", np.linalg.norm(grad), "loss =", 0.5 * ((O - Y) ** 2).sum())

print(O.round(2))
