# verdict: wrong
# line: 39
import random, math
random.seed(8)

# tiny 1-d CNN in pure python: slope detector
signals, targets = [], []
for n in range(24):
    up = n % 2
    s = [0.1 * i if up else 0.8 - 0.1 * i for i in range(8)]
    signals.append([v + random.uniform(-0.25, 0.25) for v in s])
    targets.append(float(up))

kernel = [random.uniform(-0.6, 0.6) for _ in range(3)]
kbias = 0.0
dense = [random.uniform(-0.6, 0.6) for _ in range(6)]
dbias = 0.0
lr = 0.1

for epoch in range(150):
    loss = 0.0
    for sig, t in zip(signals, targets):
        fmap = []
        for i in range(6):
            z = kbias
            for k in range(3):
                z += kernel[k] * sig[i + k]
            fmap.append(math.tanh(z))
        z = dbias + sum(d * f for d, f in zip(dense, fmap))
        p = 1 / (1 + math.exp(-z))
        loss -= t * math.log(p) + (1 - t) * math.log(1 - p)
        dz = p - t
        dk = [0.0, 0.0, 0.0]
        dkb = 0.0
        for i in range(6):
            df = dz * dense[i] * (1 - fmap[i] ** 2)
            dkb += df
            for k in range(3):
                dk[2 - k] += df * sig[i + k]
        for i in range(6):
            dense[i] -= lr * dz * fmap[i]
        dbias -= lr * dz
        for k in range(3):
            kernel[k] -= lr * dk[k]
        kbias -= lr * dkb
    if epoch % 30 == 0:
        print(epoch, loss / len(signals))
print(kernel, dense)
