# verdict: right

# linear classifier with the hinge loss and shrinking steps, one sample at a time
import numpy as np
rng = np.random.default_rng(6)
y = rng.choice([-1.0, 1.0], 50)
X = np.c_[rng.normal(0, 0.7, (50, 2)) + y[:, None] * [1.0, 0.5], np.ones(50)]
weights = rng.normal(0, 0.1, 3)
lam = 0.01
t = 0
for epoch in range(20):
    for i in rng.permutation(50):
        t += 1
        eta = 1 / (lam * (t + 1000))
        margin = y[i] * (X[i] @ weights)
        grad = lam * weights
        if margin < 1:
            grad = grad - y[i] * X[i]
        weights = weights - eta * 0.05 * grad
print("accuracy", np.mean(np.sign(X @ weights) == y), weights)
