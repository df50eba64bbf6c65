# verdict: wrong
# line: 26
import numpy as np

rng = np.random.default_rng(7)
# wine-ish: two chemical features
good = rng.normal([1, 1], 0.6, (25, 2))
poor = rng.normal([-0.5, 0], 0.6, (25, 2))
feats = np.vstack([good, poor])
feats = np.hstack([feats, np.ones((50, 1))])
quality = np.r_[np.ones(25), np.zeros(25)][:, None]

w1 = rng.normal(0, 0.5, (3, 5))
w2 = rng.normal(0, 0.5, (5, 1))
eta = 0.02
decay = 0.05

logistic = lambda u: 1.0 / (1.0 + np.exp(-u))

for k in range(1000):
    layer1 = logistic(feats @ w1)
    layer2 = logistic(layer1 @ w2)
    delta2 = quality - layer2
    delta1 = (delta2 @ w2.T) * layer1 * (1 - layer1)
    w2 += eta * (layer1.T @ delta2 - decay * w2)
    w1 += eta * (feats.T @ delta1 + decay * w1)
    if k % 200 == 0:
        ll = np.mean(quality * np.log(layer2) + (1 - quality) * np.log(1 - layer2))
        print("k=%d  mean log likelihood %.4f" % (k, ll))
