# verdict: wrong
# line: 30
import numpy as np

rng = np.random.default_rng(101)
# heart rate, hours of sleep, coffee -> tired?
X = rng.normal(size=(120, 3))
T = (0.9 * X[:, :1] - 1.2 * X[:, 1:2] + np.abs(X[:, 2:]) > 0.6).astype(float)

def relu(z):
    return np.where(z > 0, z, 0)

params = {
    "W1": rng.normal(size=(3, 24)) * 0.5, "b1": np.zeros(24),
    "W2": rng.normal(size=(24, 1)) * 0.2, "b2": np.zeros(1),
}
p_drop = 0.4
learning_rate = 0.2

for epoch in range(600):
    W1, b1, W2, b2 = params.values()
    z1 = X @ W1 + b1
    mask = (rng.random(z1.shape) > p_drop) / (1 - p_drop)
    a1 = relu(z1) * mask
    a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))

    dz2 = (a2 - T) / len(T)
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0)
    dz1 = (dz2 @ W2.T) * (z1 > 0)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    for key, grad in zip(params, (dW1, db1, dW2, db2)):
        params[key] -= learning_rate * grad
    if epoch % 100 == 0:
        q = 1 / (1 + np.exp(-(relu(X @ W1 + b1) @ W2 + b2)))
        print(epoch, "loss", -np.mean(T * np.log(q) + (1 - T) * np.log(1 - q)))
print("sum of weights", W1.sum(), W2.sum())
