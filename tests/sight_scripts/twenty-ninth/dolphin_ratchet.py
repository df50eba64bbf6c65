# verdict: wrong
# line: 38
import numpy as np

np.random.seed(24)
# heart beat or not? hand made signals, one kernel
K, L = 4, 14
beats, y = [], []
for n in range(30):
    s = np.random.randn(L) * 0.2
    if n % 2:
        at = np.random.randint(0, L - K)
        s[at:at + K] += [0.4, 2.0, -1.5, 0.3]
    beats.append(s)
    y.append(float(n % 2))

ker = np.random.randn(K) * 0.5
kb = 0.0
dense = np.random.randn(L - K + 1) * 0.3
db = 0.0
lr = 0.05

for epoch in range(60):
    total = 0.0
    for s, t in zip(beats, y):
        conv = np.zeros(L - K + 1)
        for i in range(L - K + 1):
            for j in range(K):
                conv[i] += ker[j] * s[i + j]
        act = np.tanh(conv + kb)
        p = 1 / (1 + np.exp(-(act @ dense + db)))
        total += -np.log(p if t else 1 - p)
        e = p - t
        dconv = e * dense * (1 - act ** 2)
        dker = np.zeros(K)
        for i in range(L - K + 1):
            for j in range(K):
                dker[j] += dconv[i] * s[i + K - 1 - j]
        dense -= lr * e * act
        db -= lr * e
        ker -= lr * dker
        kb -= lr * dconv.sum()
    if epoch % 12 == 0:
        print("epoch", epoch, "loss", total / len(y))
