# verdict: wrong
# line: 18
# why: The closures look up the output when they're called, so all of them see the last layer's output instead of their own.
import numpy as np

# remember how to go back with lambdas
rng = np.random.default_rng(302)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 1], [1, 0], [1, 0], [0, 1]], dtype=float)
W1, W2 = rng.normal(size=(3, 2)), rng.normal(size=(2, 2))

for epoch in range(1500):
    slopes = []
    acts = [X]
    for W in (W1, W2):
        a = 1 / (1 + np.exp(-acts[-1] @ W))
        acts.append(a)
        slopes.append(lambda d: d * a * (1 - a))
    d2 = slopes[1](acts[2] - y)
    d1 = slopes[0](d2 @ W2.T)
    W2 = W2 - 0.8 * acts[1].T @ d2
    W1 = W1 - 0.8 * acts[0].T @ d1
print("error", np.abs(acts[2] - y).mean().round(4))
