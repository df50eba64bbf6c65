# verdict: wrong
# line: 29
# why: tied matrix gets only the encoder's contribution, the decoder's is missing
import numpy as np

rng = np.random.default_rng(79)
# squeeze 5 numbers into 2 and unfold them again with the same matrix
Z = rng.normal(size=(60, 2))
X = np.tanh(Z @ rng.normal(size=(2, 5)))

W = rng.normal(0, 0.4, (5, 2))
c = np.zeros(2)
d = np.zeros(5)
eta = 0.05


def sweep():
    h = np.tanh(X @ W + c)
    r = h @ W.T + d
    return h, r, 0.5 * np.mean(np.sum((r - X) ** 2, axis=1))


for epoch in range(401):
    h, r, loss = sweep()
    if epoch % 100 == 0:
        print(epoch, loss)
    g_r = (r - X) / len(X)
    g_h = g_r @ W * (1 - h ** 2)
    g_W = X.T @ g_h
    g_c = g_h.sum(axis=0)
    g_d = g_r.sum(axis=0)
    W -= eta * g_W
    c -= eta * g_c
    d -= eta * g_d
