# verdict: wrong
# line: 30
import math, random
random.seed(70)
# one-neuron memory: running average of a signal, pure python bptt
u, w, b = random.uniform(-.5, .5), random.uniform(-.5, .5), 0.0
v, c = random.uniform(-1, 1), 0.0
sig = [[random.uniform(-1, 1) for _ in range(7)] for _ in range(25)]
avg = []
for s in sig:
    m = 0.0
    for q in s:
        m = 0.6 * m + 0.4 * q
    avg.append(m)
lr = 0.1
for epoch in range(200):
    total = 0
    for s, goal in zip(sig, avg):
        T = len(s)
        hs = [0.0]
        for q in s:
            hs.append(math.tanh(u * hs[-1] + w * q + b))
        y = v * hs[T] + c
        e = y - goal
        total += e * e
        gu = gw = gb = 0.0
        dh = e * v
        for t in range(T, 0, -1):
            da = dh * (1 - hs[t] ** 2)
            gu += da * hs[t]
            gw += da * s[t - 1]
            gb += da
            dh = da * u
        v -= lr * e * hs[T]
        c -= lr * e
        u -= lr * gu
        w -= lr * gw
        b -= lr * gb
    if epoch % 40 == 0:
        print(epoch, round(total / len(sig), 5))
