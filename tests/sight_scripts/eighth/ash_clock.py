# verdict: wrong
# line: 23
# why: The ridge penalty has the wrong sign in the first layer, so weights there are driven apart.
# Economist again: will the household buy? logit on top of a hidden layer, with ridge
import numpy as np
rng = np.random.default_rng(77)
N = 40
Z = rng.normal(size=(N, 4))
latent = Z[:, 0] - Z[:, 1] * Z[:, 2]
buy = (latent + 0.2 * rng.normal(size=N) > 0).astype(float)[:, None]

W = rng.normal(0, .6, (4, 7)); a = np.zeros(7)
v = rng.normal(0, .6, (7, 1)); c = np.zeros(1)
penalty, rate = 0.02, 0.3

for period in range(800):
    H = np.tanh(Z @ W + a)
    prob = 1 / (1 + np.exp(-(H @ v + c)))
    u = (prob - buy) / N
    s = u @ v.T * (1 - H ** 2)
    v = v - rate * (H.T @ u + penalty * v)
    c = c - rate * u.sum(0)
    W = W - rate * (Z.T @ s - penalty * W)
    a = a - rate * s.sum(0)

print("share predicted correctly:", float(((prob > .5) == (buy > .5)).mean()))
