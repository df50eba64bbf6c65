# verdict: right
# wrong: -
# line: -
# mistake: -
# style: physicist, samples in columns, Greek letters, einsum
import numpy as np
from numpy import exp, einsum

rng = np.random.default_rng(137)

# x[i, mu]: component i of pattern mu
x = np.array([[-1., -1., 1., 1.],
              [-1., 1., -1., 1.]])
t = -x[0] * x[1]                     # parity, spins +-1
J = rng.normal(0, 1/np.sqrt(2), (6, 2))
θ = rng.normal(0, 0.5, 6)
K = rng.normal(0, 1/np.sqrt(6), 6)
θo = 0.0
η = 0.05

E = []
for τ in range(3000):
    s = np.tanh(einsum('ki,im->km', J, x) - θ[:, None])
    o = np.tanh(K @ s - θo)
    E.append(0.5 * np.sum((o - t)**2))
    δ = (o - t) * (1 - o**2)
    ε = einsum('k,m->km', K, δ) * (1 - s**2)
    K -= η * einsum('km,m->k', s, δ)
    θo += η * δ.sum()
    J -= η * einsum('km,im->ki', ε, x)
    θ += η * ε.sum(axis=1)

print("E(0) = %.4f   E(end) = %.5f" % (E[0], E[-1]))
print("outputs:", np.round(o, 3))
