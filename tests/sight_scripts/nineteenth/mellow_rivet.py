# verdict: wrong
# line: 29
# why: first layer's update goes up the hill, the others' down
import numpy as np

rng = np.random.default_rng(70)
features = rng.normal(size=(64, 3))
labels = (np.sin(features[:, 0] * 2) + features[:, 1] > 0).astype(float)[:, np.newaxis]

W_a = rng.normal(size=(3, 8)) / np.sqrt(3)
W_b = rng.normal(size=(8, 4)) / np.sqrt(8)
W_c = rng.normal(size=(4, 1)) / np.sqrt(4)
lr = 0.5

for it in range(800):
    A = np.tanh(features @ W_a)
    B = np.tanh(A @ W_b)
    C = 1 / (1 + np.exp(-B @ W_c))
    if it % 100 == 0:
        bce = -np.mean(labels * np.log(C + 1e-9) + (1 - labels) * np.log(1 - C + 1e-9))
        print(f"iter {it}: bce={bce:.4f}")

    dC = (C - labels) / len(features)
    dB = (dC @ W_c.T) * (1 - B ** 2)
    dA = (dB @ W_b.T) * (1 - A ** 2)

    W_c = W_c - lr * (B.T @ dC)
    W_b = W_b - lr * (A.T @ dB)
    W_a = W_a + lr * (features.T @ dA)
