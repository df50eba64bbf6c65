# verdict: wrong
# line: 21
import math, random

random.seed(11)

N_IN, N_HID = 3, 4

def dot(u, v):
    return sum(a * b for a, b in zip(u, v))

def sig(z):
    return 1 / (1 + math.exp(-z))

# 3-bit parity, the classic
samples = []
for n in range(8):
    bits = [n >> 2 & 1, n >> 1 & 1, n & 1]
    samples.append((bits + [1], sum(bits) % 2))

w_hidden = [[random.uniform(-1, 1) for _ in range(N_IN + 1)]] * N_HID
w_out = [random.uniform(-1, 1) for _ in range(N_HID + 1)]
alpha = 0.5

for epoch in range(800):
    sq = 0
    for x, t in samples:
        h = [sig(dot(w, x)) for w in w_hidden] + [1]
        o = sig(dot(w_out, h))
        err = t - o
        sq += err * err
        d_o = err * o * (1 - o)
        d_h = [d_o * w_out[j] * h[j] * (1 - h[j]) for j in range(N_HID)]
        for j in range(N_HID + 1):
            w_out[j] += alpha * d_o * h[j]
        for j in range(N_HID):
            for i in range(N_IN + 1):
                w_hidden[j][i] += alpha * d_h[j] * x[i]
    if epoch % 200 == 0:
        print(epoch, sq / len(samples))

for x, t in samples:
    h = [sig(dot(w, x)) for w in w_hidden] + [1]
    print(x[:3], t, round(sig(dot(w_out, h)), 3))
