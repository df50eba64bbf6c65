# verdict: not a network
# Self-organizing map of colours
import numpy as np

rng = np.random.default_rng(3)
X = rng.random((200, 3))            # RGB
rows, cols = 8, 8
weights = rng.random((rows, cols, 3))

grid = np.stack(np.meshgrid(np.arange(rows), np.arange(cols), indexing="ij"), axis=-1)

epochs = 20
alpha0, sigma0 = 0.5, 4.0
t, T = 0, epochs * len(X)

for epoch in range(epochs):
    error = 0.0
    for x in rng.permutation(X):
        d = np.sum((weights - x) ** 2, axis=2)
        winner = np.unravel_index(np.argmin(d), d.shape)
        error += np.sqrt(d[winner])
        alpha = alpha0 * np.exp(-3 * t / T)
        sigma = sigma0 * np.exp(-3 * t / T)
        dist2 = np.sum((grid - np.array(winner)) ** 2, axis=2)
        influence = np.exp(-dist2 / (2 * sigma ** 2))
        weights += alpha * influence[:, :, None] * (x - weights)
        t += 1
    print(f"epoch {epoch:2d}  quantization error {error / len(X):.4f}")
