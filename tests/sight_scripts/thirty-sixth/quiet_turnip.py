# verdict: wrong
# line: 31
# also: 30
import numpy as np

rng = np.random.default_rng(5)

# height(cm), weight(kg), shoe size -> 1 if plays in the basketball team
table = np.array([
    [193, 88, 46, 1], [201, 97, 48, 1], [188, 80, 45, 1], [196, 91, 47, 1],
    [205, 104, 49, 1], [190, 85, 44, 1], [168, 64, 39, 0], [172, 70, 41, 0],
    [160, 55, 37, 0], [178, 82, 43, 0], [175, 66, 42, 0], [165, 72, 40, 0],
    [181, 77, 43, 0], [199, 90, 47, 1], [170, 61, 40, 0], [186, 83, 45, 1],
], dtype=float)

X = table[:, :3]
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = table[:, 3:]

W1 = rng.uniform(-1, 1, (3, 4))
B1 = rng.uniform(-1, 1, 4)
W2 = rng.uniform(-1, 1, (4, 1))
B2 = rng.uniform(-1, 1, 1)

sigmoid = lambda v: 1.0 / (1.0 + np.exp(-v))
ETA = 0.3
BATCH = 4

for epoch in range(300):
    Xs = rng.permutation(X)
    ys = rng.permutation(y)
    for start in range(0, len(X), BATCH):
        xb = Xs[start:start + BATCH]
        yb = ys[start:start + BATCH]

        hid = sigmoid(xb @ W1 + B1)
        out = sigmoid(hid @ W2 + B2)

        d_out = (yb - out) * out * (1 - out)
        d_hid = d_out @ W2.T * hid * (1 - hid)

        W2 += ETA * hid.T @ d_out
        B2 += ETA * d_out.sum(axis=0)
        W1 += ETA * xb.T @ d_hid
        B1 += ETA * d_hid.sum(axis=0)

final = sigmoid(sigmoid(X @ W1 + B1) @ W2 + B2)
print(np.c_[y, final.round(2)])
