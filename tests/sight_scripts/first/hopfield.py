# verdict: not a network
# wrong: -
# line: -
# mistake: a Hopfield memory with Hebb's rule, no training by error
# style: physicist
import numpy as np
rng = np.random.default_rng(1982)
N = 64
ξ = rng.choice([-1, 1], (3, N))
J = ξ.T @ ξ / N
np.fill_diagonal(J, 0)
s = ξ[0]*np.where(rng.random(N) < .15, -1, 1)
for sweep in range(5):
    for i in rng.permutation(N):
        s[i] = 1 if J[i] @ s >= 0 else -1
    print("overlap", s @ ξ[0]/N, "energy", -.5*s @ J @ s)
