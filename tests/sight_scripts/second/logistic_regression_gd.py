# verdict: right
# why: Logistic regression by gradient descent with cross-entropy, a network without hidden layer.
import numpy as np

rng = np.random.default_rng(10)
X = rng.normal(size=(120, 3))
true_w = np.array([1.5, -2.0, 0.7])
y = (X @ true_w + 0.3 + 0.3 * rng.normal(size=120) > 0).astype(float)

w = rng.normal(scale=0.01, size=3)
b = 0.0
lr = 0.2
history = []
for epoch in range(1500):
    p = 1.0 / (1.0 + np.exp(-(X @ w + b)))
    eps = 1e-12
    loss = -np.mean(y * np.log(p + eps) + (1 - y) * np.log(1 - p + eps))
    history.append(loss)
    grad_w = X.T @ (p - y) / len(y)
    grad_b = np.mean(p - y)
    w -= lr * grad_w
    b -= lr * grad_b

print("first", history[0], "last", history[-1])
print("acc", np.mean((p > .5) == y), w, b)
