# verdict: right
import numpy as np

# residual block: h2 = h1 + tanh(h1 W2 + b2), then softmax over 2 classes
rng = np.random.default_rng(13)
ang = np.sqrt(rng.random(80)) * 7
side = np.tile([0, 1], 40)
r = ang / 7 + rng.normal(0, 0.03, 80)
X = np.stack([r * np.cos(ang + np.pi * side), r * np.sin(ang + np.pi * side)], 1)
T = np.stack([1 - side, side], 1).astype(float)

W1, b1 = rng.normal(0, 1.5, (2, 10)), np.zeros(10)
W2, b2 = rng.normal(0, 0.4, (10, 10)), np.zeros(10)
W3, b3 = rng.normal(0, 0.4, (10, 2)), np.zeros(2)
lr = 0.3
for epoch in range(1200):
    h1 = np.tanh(X @ W1 + b1)
    r2 = np.tanh(h1 @ W2 + b2)
    h2 = h1 + r2
    s = np.exp(h2 @ W3 + b3)
    prob = s / s.sum(axis=1)[:, None]

    g3 = (prob - T) / len(X)
    gh2 = g3 @ W3.T
    g2 = gh2 * (1 - r2 * r2)
    gh1 = gh2 + g2 @ W2.T
    g1 = gh1 * (1 - h1 * h1)

    W3 -= lr * h2.T @ g3; b3 -= lr * g3.sum(0)
    W2 -= lr * h1.T @ g2; b2 -= lr * g2.sum(0)
    W1 -= lr * X.T @ g1; b1 -= lr * g1.sum(0)
    if epoch % 240 == 0:
        ce = -(T * np.log(prob)).sum(1).mean()
        print(epoch, f"ce={ce:.4f} acc={(prob.argmax(1) == side).mean():.2f}")
