# verdict: right
import numpy as np

# Notation as in the textbook: a_j, z_j, delta_j, delta_k
rng = np.random.default_rng(75)
N, M = 30, 6
xs = np.linspace(-1, 1, N)
ts = 0.8 * xs ** 3 - 0.3 * xs + 0.1

w1 = rng.normal(0, 1.2, (M, 2))        # columns: x0 = 1, x1
w2 = rng.normal(0, 0.5, M + 1)         # z0 = 1
eta = 0.05

for cycle in range(300):
    E = 0.0
    for n in rng.permutation(N):
        xn = np.array([1.0, xs[n]])
        tn = ts[n]
        a = w1 @ xn
        z = np.concatenate(([1.0], np.tanh(a)))
        y = w2 @ z
        delta_k = y - tn
        delta_j = (1 - z[1:] ** 2) * w2[1:] * delta_k
        w2 = w2 - eta * delta_k * z
        w1 = w1 - eta * np.outer(delta_j, xn)
        E += 0.5 * (y - tn) ** 2
    if cycle % 100 == 0:
        print("cycle", cycle, "E =", round(float(E), 5))
print("E =", round(float(E), 6))
