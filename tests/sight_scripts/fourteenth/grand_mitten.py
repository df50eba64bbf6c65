# verdict: wrong
# line: 30
# why: embedding gradient: fancy-index += loses repeated rows
import numpy as np

rng = np.random.default_rng(58)
n_items, n_samples, dim = 8, 64, 3
item = rng.integers(0, n_items, n_samples)
price = rng.uniform(0, 1, (n_samples, 1))
quality = rng.normal(size=n_items)
y = quality[item][:, None] - 2 * price

table = rng.normal(size=(n_items, dim)) * 0.5
W1 = rng.normal(size=(dim + 1, 10)) * 0.5
b1 = np.zeros(10)
W2 = rng.normal(size=(10, 1)) * 0.5
b2 = np.zeros(1)

lr = 0.1
for epoch in range(500):
    x = np.hstack([table[item], price])
    z = x @ W1 + b1
    a = np.maximum(z, 0)
    score = a @ W2 + b2

    d_score = 2 * (score - y) / n_samples
    d_z = (d_score @ W2.T) * (z > 0)
    d_x = d_z @ W1.T
    d_table = np.zeros_like(table)
    d_table[item] += d_x[:, :dim]

    W2 -= lr * a.T @ d_score
    b2 -= lr * d_score.sum(axis=0)
    W1 -= lr * x.T @ d_z
    b1 -= lr * d_z.sum(axis=0)
    table -= lr * d_table
    if epoch % 100 == 0:
        print("epoch %3d  mse %.5f" % (epoch, np.mean((score - y) ** 2)))
