# verdict: right
import numpy as np

rng = np.random.default_rng(15)
SIGNALS = rng.normal(0, .3, (16, 9))
LABELS = np.tile([0.0, 1.0], 8)
for row, lab in zip(SIGNALS, LABELS):
    where = rng.integers(0, 6)
    row[where:where + 3] += [1, -1, 1] if lab else [1, 1, 1]

kernel = rng.normal(0, .5, (2, 3))
kbias = np.zeros(2)
dense = rng.normal(0, .5, (2, 7))
dbias = 0.0
alpha = 0.1


def conv(sig, ker, bias):
    out = np.empty((len(ker), len(sig) - 2))
    for f in range(len(ker)):
        for p in range(len(sig) - 2):
            out[f, p] = np.dot(sig[p:p + 3], ker[f]) + bias[f]
    return out


for epoch in range(80):
    total = 0.0
    for sig, lab in zip(SIGNALS, LABELS):
        maps = np.tanh(conv(sig, kernel, kbias))
        prob = 1 / (1 + np.exp(-((maps * dense).sum() + dbias)))
        total -= np.log(prob if lab == 1 else 1 - prob)
        d = prob - lab
        dmaps = d * dense * (1 - maps ** 2)
        dker = np.zeros_like(kernel)
        for f in range(2):
            for p in range(7):
                dker[f] += dmaps[f, p] * sig[p:p + 3]
        dense -= alpha * d * maps
        dbias -= alpha * d
        kernel -= alpha * dker
        kbias -= alpha * dmaps.sum(axis=1)
    if epoch % 20 == 0:
        print("epoch", epoch, "loss", total / len(SIGNALS))
