# verdict: wrong
# line: 29
# why: forward pass uses the scaled inputs, the first weights' gradient the raw ones
import numpy as np

rng = np.random.default_rng(75)
house = np.column_stack([rng.uniform(40, 200, 60), rng.integers(1, 6, 60), rng.uniform(0, 50, 60)])
cost = 1.2 * house[:, 0] + 15 * house[:, 1] - 0.8 * house[:, 2] + rng.normal(0, 5, 60)

mean, std = house.mean(axis=0), house.std(axis=0)
scaled = (house - mean) / std
target = ((cost - cost.mean()) / cost.std()).reshape(-1, 1)

W1 = rng.normal(0, 0.5, (3, 6))
b1 = np.zeros(6)
W2 = rng.normal(0, 0.5, (6, 1))
b2 = np.zeros(1)
lr = 0.01

for epoch in range(1000):
    hidden = np.maximum(scaled @ W1 + b1, 0)
    output = hidden @ W2 + b2
    diff = output - target
    grad_out = 2 * diff / len(scaled)
    grad_W2 = hidden.T @ grad_out
    grad_b2 = grad_out.sum(axis=0)
    grad_hidden = grad_out @ W2.T
    grad_hidden[hidden <= 0] = 0
    grad_W1 = house.T @ grad_hidden
    grad_b1 = grad_hidden.sum(axis=0)
    W1 -= lr * grad_W1
    b1 -= lr * grad_b1
    W2 -= lr * grad_W2
    b2 -= lr * grad_b2
    if epoch % 200 == 0:
        print(epoch, "mse", np.mean(diff ** 2))
