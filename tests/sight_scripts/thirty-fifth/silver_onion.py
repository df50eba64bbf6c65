# verdict: right
# Detect a little bump in a noisy signal with a hand-made 1-D convolution.
# conv (3 filters, width 5) -> relu -> mean over time -> sigmoid
import numpy as np

rng = np.random.RandomState(21)
LEN, WIDTH, FILTERS = 20, 5, 3
bump = np.array([0.5, 1.5, 2.0, 1.5, 0.5])


def make(n):
    S = rng.randn(n, LEN) * 0.3
    T = (rng.rand(n) < 0.5).astype(float)
    for k in range(n):
        if T[k]:
            at = rng.randint(0, LEN - WIDTH)
            S[k, at:at + WIDTH] += bump
    return S, T


signals, truth = make(60)

kernel = rng.randn(FILTERS, WIDTH) * 0.4
kbias = np.zeros(FILTERS)
readout = rng.randn(FILTERS) * 0.4
rbias = 0.0


def windows(s):
    return np.array([s[i:i + WIDTH] for i in range(LEN - WIDTH + 1)])


for epoch in range(40):
    cost = 0.0
    for s, t in zip(signals, truth):
        P = windows(s)                              # (16, 5)
        pre = P @ kernel.T + kbias                  # (16, 3)
        act = np.maximum(pre, 0)
        pooled = act.mean(axis=0)                   # (3,)
        prob = 1 / (1 + np.exp(-(pooled @ readout + rbias)))
        cost -= t * np.log(prob + 1e-12) + (1 - t) * np.log(1 - prob + 1e-12)

        d = prob - t
        dpooled = d * readout
        dpre = np.tile(dpooled / len(P), (len(P), 1)) * (pre > 0)
        readout = readout - 0.1 * d * pooled
        rbias = rbias - 0.1 * d
        kernel = kernel - 0.1 * dpre.T @ P
        kbias = kbias - 0.1 * dpre.sum(axis=0)
    if epoch % 8 == 0:
        print("epoch %2d  cost %.4f" % (epoch, cost / len(truth)))

print("filters learned:")
print(kernel.round(2))
