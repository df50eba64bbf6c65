# verdict: cannot tell
# why: Simultaneous perturbation: the step follows a random estimate that equals the gradient only on average.
import numpy as np
rng = np.random.default_rng(7)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([0, 1, 1, 0], float)
p = rng.normal(size=16)
def fout(p):
    h = np.tanh(X @ p[:12].reshape(3, 4))
    return np.mean((1 / (1 + np.exp(-h @ p[12:])) - y) ** 2)
for k in range(1, 4001):
    richting = rng.choice([-1.0, 1.0], 16)
    c = 0.1
    g = (fout(p + c * richting) - fout(p - c * richting)) / (2 * c) * richting
    p -= 0.3 * g
    if k % 1000 == 0:
        print(k, fout(p))
