# verdict: wrong
# line: 39
# edge finder: a filter with 3 taps slides over 8 numbers, tanh, then a weighted sum. plain python
import random, math
random.seed(87)

LEN, TAPS = 8, 3
POS = LEN - TAPS + 1
signals, targets = [], []
for _ in range(30):
    cut = random.randint(2, 6)
    signals.append([(0.0 if i < cut else 1.0) + random.gauss(0, 0.05) for i in range(LEN)])
    targets.append(cut / 8)

kernel = [random.uniform(-1, 1) for _ in range(TAPS)]
kbias = 0.0
mix = [random.uniform(-0.5, 0.5) for _ in range(POS)]
mbias = 0.0
lr = 0.05

for epoch in range(200):
    loss = 0
    for x, t in zip(signals, targets):
        fmap = []
        for p in range(POS):
            s = kbias
            for k in range(TAPS):
                s += kernel[k] * x[p + k]
            fmap.append(math.tanh(s))
        y = mbias + sum(m * f for m, f in zip(mix, fmap))
        e = y - t
        loss += e * e
        gk = [0.0] * TAPS
        gb = 0.0
        for p in range(POS):
            dz = e * mix[p] * (1 - fmap[p] ** 2)
            gb += dz
            for k in range(TAPS):
                gk[k] += dz * x[p]
        for p in range(POS):
            mix[p] -= lr * e * fmap[p]
        mbias -= lr * e
        for k in range(TAPS):
            kernel[k] -= lr * gk[k]
        kbias -= lr * gb
    if epoch % 40 == 0:
        print(epoch, loss)
