# verdict: right
# why: Per-batch gradients collected sample by sample and set to zero for each batch; weight decay is applied with the same rate, a known rule.
# SGD the slow way: one python loop per sample, one update per batch
import numpy as np
rng = np.random.default_rng(29)
pts = [(v := rng.uniform(-1, 1, 2), float(np.hypot(*v))) for _ in range(64)]
w1 = rng.normal(size=(8, 3))
w2 = rng.normal(size=9) * .3
decay, rate = 1e-4, 0.1

def predict(a):
    return float(w2 @ np.r_[np.tanh(w1 @ np.r_[a, 1.0]), 1.0])

for epoch in range(100):
    for start in range(0, 64, 16):
        batch = pts[start:start + 16]
        g1 = np.zeros_like(w1)
        g2 = np.zeros_like(w2)
        for a, b in batch:
            inp = np.r_[a, 1.0]
            hid = np.tanh(w1 @ inp)
            err = w2[:-1] @ hid + w2[-1] - b
            g2 += err * np.r_[hid, 1.0]
            g1 += np.outer(err * w2[:-1] * (1 - hid ** 2), inp)
        w1 -= rate * (g1 / len(batch) + decay * w1)
        w2 -= rate * (g2 / len(batch) + decay * w2)
    if epoch % 20 == 0:
        print(epoch, np.mean([(predict(a) - b) ** 2 for a, b in pts]))
