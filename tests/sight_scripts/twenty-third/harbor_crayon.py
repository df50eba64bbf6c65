# verdict: wrong
# line: 21
# also: 22
# why: loop: The sums gW1 .. gb2 are set back to 0 only once per epoch and not for each mini-batch, so the gradients of the mini-batches before are added again.
import numpy as np

rng = np.random.RandomState(55)
X = rng.uniform(-1, 1, (64, 2))
y = (X[:, 0] > X[:, 1]).astype(float)

W1 = rng.uniform(-1, 1, (2, 4))
b1 = np.zeros(4)
W2 = rng.uniform(-1, 1, (4, 1))
b2 = np.zeros(1)
sig = lambda t: 1 / (1 + np.exp(-t))
lr = 0.05

for epoch in range(100):
    order = rng.permutation(64)
    # sums of the gradients
    gW1, gb1, gW2, gb2 = 0, 0, 0, 0
    for s in range(0, 64, 8):
        batch = order[s:s + 8]
        for i in batch:
            h = sig(X[i] @ W1 + b1)
            o = sig(h @ W2 + b2)
            do = (o - y[i]) * o * (1 - o)
            dh = (W2 @ do) * h * (1 - h)
            gW2 = gW2 + np.outer(h, do)
            gb2 = gb2 + do
            gW1 = gW1 + np.outer(X[i], dh)
            gb1 = gb1 + dh
        W1 = W1 - lr * gW1
        b1 = b1 - lr * gb1
        W2 = W2 - lr * gW2
        b2 = b2 - lr * gb2

pred = sig(sig(X @ W1 + b1) @ W2 + b2)[:, 0]
print("accuracy", np.mean((pred > 0.5) == (y > 0.5)), "W1", W1.ravel())
