# verdict: wrong
# line: 27
# why: bias is the last column, but the first column is cut off on the way back
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def with_ones(M):
    return np.c_[M, np.ones(len(M))]

rng = np.random.default_rng(13)
pts = rng.uniform(-1, 1, size=(120, 2))
lab = (pts[:, 0] ** 2 + pts[:, 1] ** 2 < 0.5).astype(float).reshape(-1, 1)

W = rng.normal(0, 1, (3, 7))
V = rng.normal(0, 1, (8, 1))
gamma = 0.05

for n in range(3000):
    Xb = with_ones(pts)
    H = sigmoid(Xb @ W)
    Hb = with_ones(H)
    out = sigmoid(Hb @ V)

    delta_out = (out - lab) * out * (1 - out)
    delta_hidden = (delta_out @ V.T)[:, 1:] * H * (1 - H)

    V -= gamma * Hb.T @ delta_out
    W -= gamma * Xb.T @ delta_hidden
    if n % 500 == 0:
        print(n, 0.5 * np.sum((out - lab) ** 2))
print("correct:", np.sum((out > 0.5) == lab), "of", len(lab))
