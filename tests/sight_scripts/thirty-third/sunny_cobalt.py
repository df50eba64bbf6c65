# verdict: right
import numpy as np
rng = np.random.default_rng()
t = np.linspace(0, 6, 40)
wave = np.sin(t)[:, None] * np.array([[1, .5]])
X, Y = wave[:-1], wave[1:]
W = [rng.normal(0, .6, (3, 6)), rng.normal(0, .6, (7, 2))]
pad = lambda a: np.pad(a, ((0, 0), (0, 1)), constant_values=1.0)
def predict(W): return pad(np.tanh(pad(X) @ W[0])) @ W[1]
for epoch in range(600):
    eta = 0.3 * 0.995 ** epoch
    h = np.tanh(pad(X) @ W[0])
    d2 = (pad(h) @ W[1] - Y) / len(X)
    d1 = np.einsum('nk,jk->nj', d2, W[1][:-1]) * (1 - h ** 2)
    W = [w - eta * np.tensordot(pad(a), d, axes=(0, 0)) for w, a, d in zip(W, (X, h), (d1, d2))]
print(((predict(W) - Y) ** 2).mean())
