# verdict: wrong
# first wrong: update
# line: 17
# mistake: -
# why: Nesterov's gradient is taken behind the weights
import numpy as np

rng = np.random.RandomState(2)
X = rng.randn(30, 2)
y = np.sin(X[:, :1]) + 0.3 * X[:, 1:]
weights = {"in": rng.randn(2, 6) * 0.6, "out": rng.randn(6, 1) * 0.6}
speed = {name: np.zeros_like(each) for name, each in weights.items()}
keep, rate = 0.7, 0.01
for _ in range(300):
    there = {}
    for name in weights:
        there[name] = weights[name] - keep * speed[name]
    hidden = np.tanh(X @ there["in"])
    miss = hidden @ there["out"] - y
    slopes = {"out": hidden.T @ miss, "in": X.T @ (miss @ there["out"].T * (1 - hidden**2))}
    for name in weights:
        speed[name] = keep * speed[name] - rate * slopes[name]
        weights[name] = weights[name] + speed[name]
