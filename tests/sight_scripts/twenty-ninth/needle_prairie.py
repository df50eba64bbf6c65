# verdict: right
import math, random

# tiny recurrent net: does the bit string have more ones than zeros?
random.seed(21)
N = 3
wi = [random.gauss(0, 0.5) for _ in range(N)]
wr = [[random.gauss(0, 0.4) for _ in range(N)] for _ in range(N)]
bi = [0.0] * N
wo = [random.gauss(0, 0.5) for _ in range(N)]
bo = 0.0
rate = 0.1

seqs = []
for k in range(16):
    bits = [(k >> j) & 1 for j in range(4)] + [k % 2]
    seqs.append((bits, 1.0 if sum(bits) >= 3 else 0.0))

for epoch in range(150):
    err = 0.0
    for bits, target in seqs:
        states = [[0.0] * N]
        for b in bits:
            old = states[-1]
            new = []
            for i in range(N):
                s = bi[i] + wi[i] * (2 * b - 1)
                for j in range(N):
                    s += wr[i][j] * old[j]
                new.append(math.tanh(s))
            states.append(new)
        z = bo + sum(wo[i] * states[-1][i] for i in range(N))
        p = 1 / (1 + math.exp(-z))
        err -= math.log(p if target else 1 - p)
        d = p - target
        back = [d * wo[i] for i in range(N)]
        gi, gb = [0.0] * N, [0.0] * N
        gr = [[0.0] * N for _ in range(N)]
        for step in range(len(bits), 0, -1):
            cur, prev = states[step], states[step - 1]
            dz = [back[i] * (1 - cur[i] ** 2) for i in range(N)]
            for i in range(N):
                gi[i] += dz[i] * (2 * bits[step - 1] - 1)
                gb[i] += dz[i]
                for j in range(N):
                    gr[i][j] += dz[i] * prev[j]
            back = [sum(wr[i][j] * dz[i] for i in range(N)) for j in range(N)]
        for i in range(N):
            wo[i] -= rate * d * states[-1][i]
            wi[i] -= rate * gi[i]
            bi[i] -= rate * gb[i]
            for j in range(N):
                wr[i][j] -= rate * gr[i][j]
        bo -= rate * d
    if epoch % 30 == 0:
        print("epoch", epoch, "cross entropy", round(err / len(seqs), 4))
