# verdict: right
import numpy as np

# maximum margin on two moons, with a hidden layer in front of it
rng = np.random.default_rng(314)
n = 60
phi = rng.uniform(0, np.pi, n)
upper = np.column_stack([np.cos(phi), np.sin(phi)])
phi = rng.uniform(0, np.pi, n)
lower = np.column_stack([1 - np.cos(phi), 0.4 - np.sin(phi)])
X = np.vstack([upper, lower]) + rng.normal(0, 0.1, (2 * n, 2))
t = np.concatenate([np.ones(n), -np.ones(n)])

n_units = 10
U = rng.normal(0, 1, (n_units, 2))
u0 = rng.normal(0, 0.5, n_units)
v = rng.normal(0, 0.4, n_units)
v0 = 0.0
step = 0.2

for k in range(1500):
    phi = np.tanh(X @ U.T + u0)
    score = phi @ v + v0
    inside = (t * score < 1).astype(float)
    g = -t * inside / len(t)

    grad_v = g @ phi
    grad_v0 = g.sum()
    G = np.outer(g, v) * (1 - phi ** 2)
    grad_U = G.T @ X
    grad_u0 = G.sum(axis=0)

    v = v - step * grad_v
    v0 = v0 - step * grad_v0
    U = U - step * grad_U
    u0 = u0 - step * grad_u0

    if k % 300 == 0:
        loss = np.mean(np.maximum(0, 1 - t * score))
        print(f"{k:4d} hinge {loss:.4f} wrong side {(np.sign(score) != t).sum()}")
