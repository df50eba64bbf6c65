# verdict: right
import numpy as np

# learning rate schedule: 1/t decay, one rate for all weights
rng = np.random.default_rng(117)
X = rng.integers(0, 2, size=(9, 3))
y = (X[:, [0]] ^ X[:, [1]]).astype(float)

weights = [rng.uniform(-1, 1, (3, 6)), rng.uniform(-1, 1, (6, 1))]
lr0, decay = 2.0, 0.001
for t in range(2000):
    lr = lr0 / (1 + decay * t)
    activations = [X]
    for w in weights:
        activations.append(1 / (1 + np.exp(-activations[-1] @ w)))
    delta = y - activations[-1]
    steps = []
    for i in (1, 0):
        delta = delta * activations[i + 1] * (1 - activations[i + 1])
        steps.append((i, activations[i].T @ delta))
        delta = delta @ weights[i].T
    for i, s in steps:
        weights[i] += lr / len(X) * s
print("rate now", round(lr, 3), "error", np.abs(y - activations[-1]).mean().round(4))
