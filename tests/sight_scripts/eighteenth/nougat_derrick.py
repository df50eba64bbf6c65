# verdict: wrong
# line: 42
# also: 41
# why: C style; output weights are updated inside the loop that sums hidden deltas
import random, math
random.seed(64)
nin, nhid, nout = 3, 4, 2
W = [[random.uniform(-1, 1) for _ in range(nin)] for _ in range(nhid)]
V = [[random.uniform(-1, 1) for _ in range(nhid)] for _ in range(nout)]
bh = [0.0] * nhid
bo = [0.0] * nout
rate = 0.6
samples = []
for n in range(8):
    bits = [(n >> k) & 1 for k in range(3)]
    samples.append((bits, [sum(bits) % 2, int(sum(bits) >= 2)]))

def f(u):
    return 1.0 / (1.0 + math.exp(-u))

for cycle in range(1500):
    total = 0.0
    for bits, want in samples:
        h = []
        for j in range(nhid):
            u = bh[j]
            for i in range(nin):
                u += W[j][i] * bits[i]
            h.append(f(u))
        y = []
        for k in range(nout):
            u = bo[k]
            for j in range(nhid):
                u += V[k][j] * h[j]
            y.append(f(u))
        dk = [(y[k] - want[k]) * y[k] * (1 - y[k]) for k in range(nout)]
        total += sum((y[k] - want[k]) ** 2 for k in range(nout))
        dj = [0.0] * nhid
        for k in range(nout):
            for j in range(nhid):
                V[k][j] -= rate * dk[k] * h[j]
                dj[j] += dk[k] * V[k][j]
            bo[k] -= rate * dk[k]
        for j in range(nhid):
            g = dj[j] * h[j] * (1 - h[j])
            for i in range(nin):
                W[j][i] -= rate * g * bits[i]
            bh[j] -= rate * g
    if cycle % 300 == 0:
        print(cycle, total)
