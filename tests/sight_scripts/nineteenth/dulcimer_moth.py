# verdict: right
import numpy as np

rng = np.random.default_rng(20)
# signals with or without an upward edge
signals, targets = [], []
for i in range(40):
    base = rng.normal(0, 0.1, 10)
    if i % 2:
        base[rng.integers(2, 8):] += 1
    signals.append(base)
    targets.append(float(i % 2))

kernels = rng.normal(0, 0.5, (3, 3))
kb = np.zeros(3)
w = rng.normal(0, 0.2, (3, 8))
bias = np.zeros(1)
eta = 0.05

for epoch in range(40):
    loss = 0.0
    for s, target in zip(signals, targets):
        windows = np.array([s[i:i + 3] for i in range(8)])
        conv = kernels @ windows.T + kb[:, None]
        act = np.maximum(conv, 0)
        p = 1 / (1 + np.exp(-(np.sum(w * act) + bias[0])))
        loss -= np.log(p) if target else np.log(1 - p)
        dz = p - target
        dact = dz * w
        dconv = dact * (conv > 0)
        w -= eta * dz * act
        bias -= eta * dz
        kernels -= eta * dconv @ windows
        kb -= eta * dconv.sum(axis=1)
    if epoch % 5 == 0:
        print("epoch", epoch, "loss", loss / len(signals))
