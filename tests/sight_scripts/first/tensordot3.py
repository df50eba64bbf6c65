# verdict: right
# wrong: -
# line: -
# mistake: -
# style: tensor person, samples on the last axis, tensordot and broadcasting over einsum
import numpy as np
rng = np.random.default_rng(0xBEEF)
X = rng.integers(0, 2, (4, 16)).astype(float)
X[3] = 1.0
Y = np.stack([X[0] != X[1], X[1] != X[2], np.logical_and(X[0], X[2])]).astype(float)
Θ = rng.normal(0, 1, (9, 4))
Φ = rng.normal(0, .6, (3, 9))
for k in range(1500):
    S = 1/(1+np.exp(-np.tensordot(Θ, X, axes=(1, 0))))
    R = 1/(1+np.exp(-np.tensordot(Φ, S, axes=1)))
    L = -(Y*np.log(R) + (1-Y)*np.log(1-R)).sum(0).mean()
    Δ = (R - Y)/X.shape[1]
    Γ = np.tensordot(Φ, Δ, axes=(0, 0))*S*(1-S)
    Φ = Φ - 2.0*np.tensordot(Δ, S, axes=(1, 1))
    Θ = Θ - 2.0*np.einsum('hn,in->hi', Γ, X)
    if k % 300 == 0:
        print(k, L)
