# verdict: right
# why: A learning rate that follows a cosine, the same for all layers; sigmoid network with cross-entropy.
import numpy as np
import math

def cosine_lr(step, total, base=1.0, floor=0.01):
    return floor + 0.5 * (base - floor) * (1 + math.cos(math.pi * step / total))

rng = np.random.RandomState(90)
X = rng.randn(70, 3)
y = (np.sum(X ** 2, axis=1) > 3).astype(float).reshape(-1, 1)
theta = {"W1": rng.randn(3, 9), "b1": np.zeros((1, 9)), "W2": rng.randn(9, 1), "b2": np.zeros((1, 1))}
TOTAL = 1500
for step in range(TOTAL):
    lr = cosine_lr(step, TOTAL)
    S1 = 1 / (1 + np.exp(-(X @ theta["W1"] + theta["b1"])))
    S2 = 1 / (1 + np.exp(-(S1 @ theta["W2"] + theta["b2"])))
    E2 = (S2 - y) / X.shape[0]
    E1 = (E2 @ theta["W2"].T) * S1 * (1 - S1)
    grad = {"W1": X.T @ E1, "b1": E1.sum(0, keepdims=True), "W2": S1.T @ E2, "b2": E2.sum(0, keepdims=True)}
    for name in theta:
        theta[name] = theta[name] - lr * grad[name]
    if step % 300 == 0:
        print(step, round(lr, 4), float(np.mean((S2 > 0.5) == y)))
