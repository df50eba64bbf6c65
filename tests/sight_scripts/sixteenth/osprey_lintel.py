# verdict: right
import numpy as np

gen = np.random.default_rng(17)
P = gen.normal(size=(64, 3))
Q = np.c_[P[:, 0] * P[:, 1], np.abs(P[:, 2])]


def gradients(params):
    U, u, V, v = params
    H = np.tanh(P @ U + u)
    E = (H @ V + v - Q) / len(P)
    D = (E @ V.T) * (1 - H ** 2)
    return [P.T @ D, D.sum(0), H.T @ E, E.sum(0)]


def mse(params):
    U, u, V, v = params
    return ((np.tanh(P @ U + u) @ V + v - Q) ** 2).sum(1).mean() / 2


params = [gen.normal(0, 0.5, (3, 10)), np.zeros(10), gen.normal(0, 0.5, (10, 2)), np.zeros(2)]
velocity = [np.zeros_like(p) for p in params]
alpha, gamma = 0.05, 0.9

print("start", mse(params))
for step in range(800):
    ahead = [p + gamma * s for p, s in zip(params, velocity)]
    g = gradients(ahead)
    velocity = [gamma * s - alpha * d for s, d in zip(velocity, g)]
    params = [p + s for p, s in zip(params, velocity)]
print("end  ", mse(params))
