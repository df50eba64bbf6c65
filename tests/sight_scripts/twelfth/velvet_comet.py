# verdict: right
# Relaxation of a two-layer spin network towards the ground state of
#       E(J, K) = 1/2 sum_mu |s_mu - t_mu|^2
# with s = tanh(K . tanh(J . x)).  Overdamped dynamics: dJ/dt = -dE/dJ.
import numpy as np

rng = np.random.RandomState(1905)

spins = np.array([[-1., -1., 1.],
                  [-1., 1., 1.],
                  [1., -1., 1.],
                  [1., 1., 1.]])
target = -np.prod(spins[:, :2], axis=1, keepdims=True) * 0.9

J = rng.normal(0, 1 / np.sqrt(3), size=(3, 6))
K = rng.normal(0, 1 / np.sqrt(6), size=(6, 1))

dt = 0.05
t = 0.0
t_end = 100.0

while t < t_end:
    m = np.tanh(spins @ J)              # magnetisation of the middle layer
    s = np.tanh(m @ K)
    field = (target - s) * (1 - s ** 2)
    force_K = np.tensordot(m, field, axes=(0, 0))
    force_J = np.tensordot(spins, (1 - m ** 2) * np.outer(field, K), axes=(0, 0))
    K = K + dt * force_K
    J = J + dt * force_J
    t += dt

energy = 0.5 * np.sum((s - target) ** 2)
print("E(t = %.1f) = %.3e" % (t, energy))
print(np.c_[target, s])
